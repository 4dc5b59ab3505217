//! Kinds of text: whose id, name or ARN it is, and what is secret. They are Terraform types to everybody but the compiler.

use std::borrow::Cow;
use std::marker::PhantomData;

use crate::{Any, Bool, Expression, IntoValue, Kind, List, Map, Num, Set, Str, Term, Value};

/// What an id, name or ARN belongs to: one empty type for each object of a provider. Bindings implement it.
pub trait Object {
    /// The service in its ARNs, e.g. `s3`; empty where it is not known.
    const ARN_SERVICE: &'static str;
}

/// The id of an `R`, e.g. `Id<aws::kind::Vpc>`.
#[derive(Debug)]
pub struct Id<R>(PhantomData<fn() -> R>);
/// The name of an `R`, e.g. `Name<aws::kind::IamRole>`.
#[derive(Debug)]
pub struct Name<R>(PhantomData<fn() -> R>);
/// The ARN of an `R`, e.g. `Arn<aws::kind::IamRole>`.
#[derive(Debug)]
pub struct Arn<R>(PhantomData<fn() -> R>);
/// The ARN of whatever has one.
#[derive(Debug)]
pub enum AnyArn {}
/// One of several kinds; bindings say which with [`In`].
#[derive(Debug)]
pub struct OneOf<S>(PhantomData<fn() -> S>);
/// A `T` that is never written in a program and that Terraform does not print.
#[derive(Debug)]
pub struct Secret<T>(PhantomData<fn() -> T>);

/// A kind is one of the set `S`, which [`OneOf`] accepts. Bindings implement it.
pub trait In<S> {}

/// A value of this kind can stand where a `T` is expected.
#[diagnostic::on_unimplemented(
    message = "this argument takes `{T}`, not `{Self}`",
    label = "expected `{T}`, found `{Self}`",
    note = "an id, a name and an ARN are different kinds, and so are those of different resources; a secret fits only where the provider keeps it",
    note = "`.assume::<{T}>()` takes a value for this kind; a secret stays one until `.reveal(because)` makes plain text of it"
)]
pub trait Fits<T> {}

// What else would fit is no answer to a user who gave a wrong value: the compiler does not list it.
macro_rules! fits {
    ($([$($parameter:ident $(: $bound:path)?),*] $kind:ty => $expected:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($parameter $(: $bound)?),*> Fits<$expected> for $kind {}
    )*};
}

fits! {
    [] Str => Str;
    [] Num => Num;
    [] Bool => Bool;
    [] Any => Any;
    [] AnyArn => AnyArn;
    [R] Id<R> => Id<R>;
    [R] Name<R> => Name<R>;
    [R] Arn<R> => Arn<R>;
    [S] OneOf<S> => OneOf<S>;
    [R] Arn<R> => AnyArn;
    [] AnyArn => Str;
    [R] Id<R> => Str;
    [R] Name<R> => Str;
    [R] Arn<R> => Str;
    [S] OneOf<S> => Str;
    [] Str => Any;
    [] Num => Any;
    [] Bool => Any;
    [] AnyArn => Any;
    [R] Id<R> => Any;
    [R] Name<R> => Any;
    [R] Arn<R> => Any;
    [S] OneOf<S> => Any;
    [T] List<T> => Any;
    [T] Set<T> => Any;
    [T] Map<T> => Any;
    [T: Fits<U>, U] List<T> => List<U>;
    [T: Fits<U>, U] Set<T> => Set<U>;
    [T: Fits<U>, U] Map<T> => Map<U>;
    // Terraform converts between lists and sets by itself.
    [T: Fits<U>, U] List<T> => Set<U>;
    [T: Fits<U>, U] Set<T> => List<U>;
}

#[diagnostic::do_not_recommend]
impl<T: Fits<U>, U> Fits<Secret<U>> for Secret<T> {}
#[diagnostic::do_not_recommend]
impl<S, R> Fits<OneOf<S>> for Id<R> where Self: In<S> {}
#[diagnostic::do_not_recommend]
impl<S, R> Fits<OneOf<S>> for Name<R> where Self: In<S> {}
#[diagnostic::do_not_recommend]
impl<S, R> Fits<OneOf<S>> for Arn<R> where Self: In<S> {}

impl<K: Fits<T>, T> IntoValue<T> for Value<K> {
    fn into_value(self) -> Value<T> {
        Value::from_term(self.into_term())
    }
}

impl<K: Fits<T>, T> IntoValue<T> for &Value<K> {
    fn into_value(self) -> Value<T> {
        Value::from_term(self.term().clone())
    }
}

macro_rules! text_kind {
    ($([$($parameter:ident)?] $kind:ty),*) => {$(
        impl<$($parameter)?> Kind for $kind {
            type Read = Value<Self>;
            fn read(term: Term) -> Self::Read {
                Value::from_term(term)
            }
        }
        text_kind!(literals [$($parameter)?] $kind: &str, String, &String, Cow<'static, str>);
    )*};
    (literals [$($parameter:ident)?] $kind:ty: $first:ty, $($rest:ty),+) => {
        text_kind!(literals [$($parameter)?] $kind: $first);
        text_kind!(literals [$($parameter)?] $kind: $($rest),+);
    };
    (literals [$($parameter:ident)?] $kind:ty: $literal:ty) => {
        impl<$($parameter)?> IntoValue<$kind> for $literal {
            fn into_value(self) -> Value<$kind> {
                Value::from_term(IntoValue::<Str>::into_value(self).into_term())
            }
        }
    };
}
text_kind!([R] Id<R>, [R] Name<R>, [R] Arn<R>, [] AnyArn, [S] OneOf<S>);

impl<T> Kind for Secret<T> {
    type Read = Value<Self>;
    const IS_SECRET: bool = true;
    fn read(term: Term) -> Self::Read {
        Value::from_term(term)
    }
}

/// Nothing that a program writes down is a secret: no type implements this.
#[diagnostic::on_unimplemented(
    message = "a secret is never written in a program",
    label = "this argument is secret: it takes `{Self}`",
    note = "take it from a sensitive variable (`stack.secret_variable(\"name\")`), a data source, an ephemeral resource, or let the provider make it",
    note = "`not_secret(text, because)` gives text that everybody may read"
)]
#[doc(hidden)]
pub trait WrittenInProgram {}

macro_rules! refused_secret {
    ($($literal:ty),*) => {$(
        impl<T> IntoValue<Secret<T>> for $literal
        where
            Secret<T>: WrittenInProgram,
        {
            fn into_value(self) -> Value<Secret<T>> {
                Value::null()
            }
        }
    )*};
}
refused_secret!(&str, String, &String, Cow<'static, str>);

impl<K: Into<Cow<'static, str>>, T, V: IntoValue<Secret<T>>, const N: usize>
    IntoValue<Secret<Map<T>>> for [(K, V); N]
{
    fn into_value(self) -> Value<Secret<Map<T>>> {
        let entries = self.map(|(key, value)| (key, value.into_value().into_term()));
        Value::from_term(crate::value::ordered(entries))
    }
}

/// What everybody may read: everything but a [`Secret`].
pub trait Plain {}

macro_rules! plain {
    ($([$($parameter:ident)?] $kind:ty),*) => {$(
        impl<$($parameter)?> Plain for $kind {}
    )*};
}
plain!([] Str, [] Num, [] Bool, [] Any, [] AnyArn, [R] Id<R>, [R] Name<R>, [R] Arn<R>, [S] OneOf<S>);
plain!([T] List<T>, [T] Set<T>, [T] Map<T>);

impl<T: Plain> Value<T> {
    /// Takes the value for another kind: what it is, only the program's author knows.
    ///
    /// ```
    /// use formwork_model::{Id, IntoValue, Str, Value};
    /// enum Vpc {}
    /// let text: Value<Str> = "vpc-0123456789abcdef0".into_value();
    /// let vpc: Value<Id<Vpc>> = text.assume();
    /// ```
    pub fn assume<U>(self) -> Value<U> {
        Value::from_term(self.into_term())
    }

    /// The value as JSON text (Terraform's `jsonencode`).
    pub fn to_json(&self) -> Value<Str> {
        self.call("jsonencode")
    }
}

impl<K: Fits<Str>> Value<K> {
    /// The id, name or ARN as plain text, as for a list of texts of several kinds.
    pub fn to_text(&self) -> Value<Str> {
        self.into_value()
    }
}

impl<T> Value<Secret<T>> {
    /// Takes the secret for one of another kind.
    ///
    /// ```
    /// use formwork_model::{Secret, Str, Value};
    /// fn stays(secret: Value<Secret<Str>>) -> (Value<Secret<Str>>, Value<Secret<Str>>) {
    ///     (secret.to_json(), secret.assume())
    /// }
    /// ```
    pub fn assume<U>(self) -> Value<Secret<U>> {
        Value::from_term(self.into_term())
    }

    /// The secret as JSON text, which is a secret too (Terraform's `jsonencode`).
    pub fn to_json(&self) -> Value<Secret<Str>> {
        self.call("jsonencode")
    }

    /// The secret as plain text: whoever reads the plan or the state reads it there. `because` is for the reader of the program.
    pub fn reveal(self, because: &str) -> Value<T> {
        let _ = because;
        Value::from_term(self.into_term())
    }
}

impl Value<Str> {
    /// Takes text that only Terraform knows for a secret, as the password in a parameter that the provider does not mark.
    pub fn conceal(self) -> Value<Secret<Str>> {
        Value::from_term(self.into_term())
    }
}

/// Text in a secret argument that everybody may read, such as the placeholder that an operator replaces. `because` is for
/// the reader of the program.
///
/// ```
/// use formwork_model::{Secret, Str, Value, not_secret};
/// let user: Value<Secret<Str>> = not_secret("admin", "the user's name is in the manual");
/// ```
pub fn not_secret(text: impl IntoValue<Str>, because: &str) -> Value<Secret<Str>> {
    let _ = because;
    let text = text.into_value().into_term();
    Value::from_term(Expression::call("sensitive", [text]).into())
}
