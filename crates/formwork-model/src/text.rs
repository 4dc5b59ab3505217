//! Text with values in it: what `text!` expands to.

use std::borrow::Cow;
use std::marker::PhantomData;

use crate::{
    Any, AnyArn, Arn, Bool, Cidr, Expression, Id, IntoValue, Name, Num, OneOf, Region, Schedule,
    Secret, Str, Term, Value, Zone,
};

/// Builds text from literal pieces and values. The macro `text!` writes these calls.
///
/// ```
/// use formwork_model::{Str, Text, Value};
/// let arn: Value<Str> = Text::new().literal("arn:aws:s3:::").value("logs").finish();
/// assert_eq!(arn.known(), Some("arn:aws:s3:::logs"));
/// ```
///
/// A text with a secret in it is a secret:
///
/// ```
/// use formwork_model::{Secret, Str, Text, Value};
/// fn url(password: Value<Secret<Str>>) -> Value<Secret<Str>> {
///     Text::new().literal("postgres://shop:").value(password).literal("@db").finish()
/// }
/// ```
#[derive(Debug)]
pub struct Text<K> {
    parts: Vec<Term>,
    kind: PhantomData<fn() -> K>,
}

impl Text<Str> {
    /// Empty text.
    pub fn new() -> Self {
        Self::of(Vec::new())
    }
}

impl Default for Text<Str> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K> Text<K> {
    fn of(parts: Vec<Term>) -> Self {
        Self {
            parts,
            kind: PhantomData,
        }
    }

    /// Appends literal text.
    pub fn literal(mut self, text: &str) -> Self {
        match self.parts.last_mut() {
            Some(Term::Text(last)) => last.to_mut().push_str(text),
            _ => self.parts.push(Term::Text(Cow::Owned(text.to_owned()))),
        }
        self
    }

    /// Appends a value.
    pub fn value<V: IntoText>(self, value: V) -> Text<V::With<K>> {
        Text::of(self.with(value.into_text()).parts)
    }

    fn with(mut self, value: Term) -> Self {
        match value {
            Term::Text(text) => self.literal(&text),
            Term::Bool(known) => self.literal(if known { "true" } else { "false" }),
            Term::Integer(number) => self.literal(&number.to_string()),
            Term::Float(number) => self.literal(&number.to_string()),
            expression => {
                self.parts.push(expression);
                self
            }
        }
    }

    /// The text: a literal when all its values are known.
    pub fn finish(self) -> Value<K> {
        match <[Term; 1]>::try_from(self.parts) {
            Ok([literal @ Term::Text(_)]) => Value::from_term(literal),
            // A template of nothing but one value would keep the value's type.
            Ok([value]) => Value::<Any>::from_term(value).call("tostring"),
            Err(parts) if parts.is_empty() => Value::from_term(Term::Text(Cow::Borrowed(""))),
            Err(parts) => Value::from_term(Expression::Template(parts).into()),
        }
    }
}

/// What can stand inside text: text, numbers and booleans, known or not.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand inside text",
    label = "text, a number or a boolean is expected here",
    note = "lists, maps and objects have no text form; pick a member, or use `.to_json()`"
)]
pub trait IntoText {
    /// The kind of a text of kind `K` once this stands in it.
    type With<K>;
    /// The untyped value.
    fn into_text(self) -> Term;
}

macro_rules! into_text {
    ($($rust:ty => $kind:ty),* $(,)?) => {$(
        impl IntoText for $rust {
            type With<K> = K;
            fn into_text(self) -> Term {
                IntoValue::<$kind>::into_value(self).into_term()
            }
        }
    )*};
}

into_text! {
    &str => Str, String => Str, Cow<'static, str> => Str, bool => Bool,
    i32 => Num, i64 => Num, u8 => Num, u16 => Num, u32 => Num, usize => Num, f64 => Num,
    Cidr => Str, Region => Str, Zone => Str, Schedule => Str,
    Value<Num> => Num, Value<Bool> => Bool, Value<Any> => Any,
}

macro_rules! kinds_into_text {
    ($([$($parameter:ident)?] $kind:ty),*) => {$(
        impl<$($parameter)?> IntoText for Value<$kind> {
            type With<K> = K;
            fn into_text(self) -> Term {
                self.into_term()
            }
        }
    )*};
}

kinds_into_text!([] Str, [R] Id<R>, [R] Name<R>, [R] Arn<R>, [] AnyArn, [S] OneOf<S>);

impl IntoText for Value<Secret<Str>> {
    type With<K> = Secret<Str>;
    fn into_text(self) -> Term {
        self.into_term()
    }
}

impl<T: IntoText + Clone> IntoText for &T {
    type With<K> = T::With<K>;
    fn into_text(self) -> Term {
        self.clone().into_text()
    }
}
