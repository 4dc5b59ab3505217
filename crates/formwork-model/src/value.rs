//! Typed values: known now, or an expression that Terraform evaluates.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::marker::PhantomData;

use crate::{Cidr, Expression, ProviderSchema, Region, Schedule, Term, Zone};

/// A value of Terraform type `T`: a literal that is known now, or an expression.
///
/// It has no `Display`: text with an unresolved value in it is made by `text!`.
///
/// ```
/// use formwork_model::{IntoValue, Num, Str, Value};
/// let name: Value<Str> = "logs".into_value();
/// assert_eq!(name.known(), Some("logs"));
/// let size: Value<Num> = 20.into_value();
/// assert!(!size.is_expression());
/// ```
#[derive(Debug, PartialEq)]
pub struct Value<T> {
    term: Term,
    kind: PhantomData<fn() -> T>,
}

impl<T> Clone for Value<T> {
    fn clone(&self) -> Self {
        Self::from_term(self.term.clone())
    }
}

/// Text.
#[derive(Debug)]
pub enum Str {}
/// A number, whole or not.
#[derive(Debug)]
pub enum Num {}
/// `true` or `false`.
#[derive(Debug)]
pub enum Bool {}
/// A value whose type only the provider knows.
#[derive(Debug)]
pub enum Any {}
/// Values in order.
#[derive(Debug)]
pub struct List<T>(PhantomData<fn() -> T>);
/// Values without order or repetition.
#[derive(Debug)]
pub struct Set<T>(PhantomData<fn() -> T>);
/// Values by text key.
#[derive(Debug)]
pub struct Map<T>(PhantomData<fn() -> T>);

/// What an element of a collection is read as: a [`Value`], or the typed accessor of an object.
pub trait Kind: Sized {
    /// The Rust type that holds it.
    type Read;
    /// Whether a secret is in it, at any depth: Terraform must not print it.
    const IS_SECRET: bool = false;
    /// Wraps an untyped value.
    fn read(term: Term) -> Self::Read;
}

macro_rules! value_kind {
    ($([] $kind:ty),*) => {$(
        impl Kind for $kind {
            type Read = Value<Self>;
            fn read(term: Term) -> Self::Read {
                Value::from_term(term)
            }
        }
    )*};
}
value_kind!([] Str, [] Num, [] Bool, [] Any);

macro_rules! collection_kind {
    ($($kind:ident)*) => {$(
        impl<T: Kind> Kind for $kind<T> {
            type Read = Value<Self>;
            const IS_SECRET: bool = T::IS_SECRET;
            fn read(term: Term) -> Self::Read {
                Value::from_term(term)
            }
        }
    )*};
}
collection_kind!(List Set Map);

impl<T> Value<T> {
    /// Wraps an untyped value; whether it is a `T` is the caller's promise.
    pub fn from_term(term: Term) -> Self {
        Self {
            term,
            kind: PhantomData,
        }
    }

    /// As if the argument were not given.
    pub fn null() -> Self {
        Self::from_term(Term::Null)
    }

    /// The untyped value.
    pub fn into_term(self) -> Term {
        self.term
    }

    /// A look at the untyped value.
    pub fn term(&self) -> &Term {
        &self.term
    }

    /// Only Terraform knows it.
    pub fn is_expression(&self) -> bool {
        matches!(self.term, Term::Expression(_))
    }

    /// The text, when it is a literal.
    pub fn known(&self) -> Option<&str> {
        self.term.as_text()
    }

    /// The value as the only argument of one of Terraform's functions.
    pub(crate) fn call<U>(&self, function: &'static str) -> Value<U> {
        Value::from_term(Expression::call(function, [self.term.clone()]).into())
    }
}

fn index(of: Term, key: Term) -> Term {
    if let (Term::List(items), Term::Integer(position)) = (&of, &key)
        && let Some(item) = usize::try_from(*position)
            .ok()
            .and_then(|position| items.get(position))
    {
        return item.clone();
    }
    Expression::Index { of, key }.into()
}

impl Value<Num> {
    /// The number as text (Terraform's `tostring`).
    pub fn to_text(&self) -> Value<Str> {
        self.call("tostring")
    }
}

impl Value<Bool> {
    /// `true` or `false` as text (Terraform's `tostring`).
    pub fn to_text(&self) -> Value<Str> {
        self.call("tostring")
    }
}

impl Value<Str> {
    /// The number that the text writes (Terraform's `tonumber`).
    pub fn to_number(&self) -> Value<Num> {
        self.call("tonumber")
    }

    /// The JSON document that the text writes (Terraform's `jsondecode`).
    pub fn decode_json(&self) -> Value<Any> {
        self.call("jsondecode")
    }
}

impl<T: Kind> Value<List<T>> {
    /// The element at `position`, counted from 0.
    ///
    /// ```
    /// use formwork_model::{IntoValue, List, Str, Value};
    /// let zones: Value<List<Str>> = ["a", "b"].into_value();
    /// assert_eq!(zones.at(1).known(), Some("b"));
    /// ```
    pub fn at(&self, position: u32) -> T::Read {
        T::read(index(self.term.clone(), Term::Integer(position.into())))
    }
}

impl<T> Value<List<T>> {
    /// How many elements there are (Terraform's `length`).
    pub fn length(&self) -> Value<Num> {
        self.call("length")
    }
}

impl<T: Kind> Value<Set<T>> {
    /// The only element of a set that has exactly one (Terraform's `one`).
    pub fn one(&self) -> T::Read {
        T::read(self.call::<T>("one").into_term())
    }

    /// The set as a list, in Terraform's order (Terraform's `tolist`).
    pub fn to_list(&self) -> Value<List<T>> {
        self.call("tolist")
    }
}

impl<T: Kind> Value<Map<T>> {
    /// The element under `key`.
    pub fn get(&self, key: impl IntoValue<Str>) -> T::Read {
        T::read(index(self.term.clone(), key.into_value().into_term()))
    }
}

impl Value<Any> {
    /// The member `name` of an object whose type only the provider knows.
    pub fn member(&self, name: &str) -> Value<Any> {
        let member = Expression::Member {
            of: self.term.clone(),
            name: Cow::Owned(name.to_owned()),
        };
        Value::from_term(member.into())
    }

    /// The element at `position` of a list whose type only the provider knows.
    pub fn at(&self, position: u32) -> Value<Any> {
        Value::from_term(index(self.term.clone(), Term::Integer(position.into())))
    }
}

/// A call of a function that a provider offers. Bindings write it.
#[doc(hidden)]
pub fn provider_function<T>(
    provider: &ProviderSchema,
    function: &str,
    arguments: impl IntoIterator<Item = Term>,
) -> Value<T> {
    let function = format!("provider::{}::{function}", provider.name);
    Value::from_term(Expression::call(function, arguments).into())
}

/// What an argument of Terraform type `T` accepts.
#[diagnostic::on_unimplemented(
    message = "this argument takes `{T}`, not `{Self}`",
    label = "expected a value of type `{T}`",
    note = "`Str` takes text, `Num` numbers, `Bool` true or false, `List`, `Set` arrays and `Vec`s, `Map` arrays of (key, value)",
    note = "each also takes a `Value` of the same type, such as an attribute of another resource, and an `Option` of what it takes"
)]
pub trait IntoValue<T>: Sized {
    /// The typed value.
    fn into_value(self) -> Value<T>;
}

/// `None` is `null`: as if the argument were not given.
impl<T, V: IntoValue<T>> IntoValue<T> for Option<V> {
    fn into_value(self) -> Value<T> {
        self.map_or_else(Value::null, V::into_value)
    }
}

macro_rules! into_value {
    ($($rust:ty => $kind:ident, $value:ident => $term:expr;)*) => {$(
        impl IntoValue<$kind> for $rust {
            fn into_value(self) -> Value<$kind> {
                let $value = self;
                Value::from_term($term)
            }
        }
        impl IntoValue<Any> for $rust {
            fn into_value(self) -> Value<Any> {
                Value::from_term(IntoValue::<$kind>::into_value(self).into_term())
            }
        }
    )*};
}

into_value! {
    &str => Str, text => Term::Text(Cow::Owned(text.to_owned()));
    String => Str, text => Term::Text(Cow::Owned(text));
    &String => Str, text => Term::Text(Cow::Owned(text.clone()));
    Cow<'static, str> => Str, text => Term::Text(text);
    Cidr => Str, cidr => Term::Text(Cow::Owned(cidr.to_string()));
    Region => Str, region => Term::Text(Cow::Borrowed(region.as_str()));
    Schedule => Str, schedule => Term::Text(Cow::Owned(schedule.to_string()));
    Zone => Str, zone => Term::Text(Cow::Owned(zone.to_string()));
    bool => Bool, known => Term::Bool(known);
    i32 => Num, number => Term::Integer(number.into());
    i64 => Num, number => Term::Integer(number);
    u8 => Num, number => Term::Integer(number.into());
    u16 => Num, number => Term::Integer(number.into());
    u32 => Num, number => Term::Integer(number.into());
    usize => Num, number => i64::try_from(number).map_or(Term::Float(number as f64), Term::Integer);
    f64 => Num, number => Term::Float(number);
}

macro_rules! into_collection {
    ($($kind:ident),*) => {$(
        impl<T, V: IntoValue<T>, const N: usize> IntoValue<$kind<T>> for [V; N] {
            fn into_value(self) -> Value<$kind<T>> {
                Value::from_term(list_term(self))
            }
        }
        impl<T, V: IntoValue<T>> IntoValue<$kind<T>> for Vec<V> {
            fn into_value(self) -> Value<$kind<T>> {
                Value::from_term(list_term(self))
            }
        }
        impl<T, V: Clone + IntoValue<T>> IntoValue<$kind<T>> for &[V] {
            fn into_value(self) -> Value<$kind<T>> {
                Value::from_term(list_term(self.iter().cloned()))
            }
        }
    )*};
}
into_collection!(List, Set);

fn list_term<T, V: IntoValue<T>>(items: impl IntoIterator<Item = V>) -> Term {
    Term::List(
        items
            .into_iter()
            .map(|item| item.into_value().into_term())
            .collect(),
    )
}

impl<K: Into<Cow<'static, str>>, T, V: IntoValue<T>, const N: usize> IntoValue<Map<T>>
    for [(K, V); N]
{
    fn into_value(self) -> Value<Map<T>> {
        Value::from_term(map_term(self))
    }
}

impl<K: Into<Cow<'static, str>>, T, V: IntoValue<T>> IntoValue<Map<T>> for Vec<(K, V)> {
    fn into_value(self) -> Value<Map<T>> {
        Value::from_term(map_term(self))
    }
}

impl<K: Into<Cow<'static, str>>, T, V: IntoValue<T>> IntoValue<Map<T>> for BTreeMap<K, V> {
    fn into_value(self) -> Value<Map<T>> {
        Value::from_term(map_term(self))
    }
}

/// What only the provider knows the type of takes lists and objects of anything, at any depth.
impl<V: IntoValue<Any>, const N: usize> IntoValue<Any> for [V; N] {
    fn into_value(self) -> Value<Any> {
        Value::from_term(list_term::<Any, V>(self))
    }
}

impl<V: IntoValue<Any>> IntoValue<Any> for Vec<V> {
    fn into_value(self) -> Value<Any> {
        Value::from_term(list_term::<Any, V>(self))
    }
}

impl<K: Into<Cow<'static, str>>, V: IntoValue<Any>> IntoValue<Any> for BTreeMap<K, V> {
    fn into_value(self) -> Value<Any> {
        Value::from_term(map_term::<K, Any, V>(self))
    }
}

impl<K: Into<Cow<'static, str>>, V: IntoValue<Any>, const N: usize> IntoValue<Any> for [(K, V); N] {
    fn into_value(self) -> Value<Any> {
        Value::from_term(map_term::<K, Any, V>(self))
    }
}

fn map_term<K: Into<Cow<'static, str>>, T, V: IntoValue<T>>(
    entries: impl IntoIterator<Item = (K, V)>,
) -> Term {
    ordered(
        entries
            .into_iter()
            .map(|(key, item)| (key, item.into_value().into_term())),
    )
}

/// Keys in order, each once: the last of two equal keys wins, as in Terraform's `merge`.
pub(crate) fn ordered<K: Into<Cow<'static, str>>>(
    entries: impl IntoIterator<Item = (K, Term)>,
) -> Term {
    let entries: BTreeMap<Cow<'static, str>, Term> = entries
        .into_iter()
        .map(|(key, item)| (key.into(), item))
        .collect();
    Term::Map(entries.into_iter().collect())
}

macro_rules! into_tuples {
    ($([$($member:ident)+])+) => {$(
        impl<T, $($member: IntoValue<T>),+> IntoValue<List<T>> for ($($member,)+) {
            fn into_value(self) -> Value<List<T>> {
                #[allow(non_snake_case)]
                let ($($member,)+) = self;
                Value::from_term(Term::List(vec![$($member.into_value().into_term()),+]))
            }
        }
        impl<T, $($member: IntoValue<T>),+> IntoValue<Set<T>> for ($($member,)+) {
            fn into_value(self) -> Value<Set<T>> {
                Value::from_term(IntoValue::<List<T>>::into_value(self).into_term())
            }
        }
        impl<T, $($member: IntoValue<T>),+> IntoValue<Map<T>> for ($((&'static str, $member),)+) {
            fn into_value(self) -> Value<Map<T>> {
                #[allow(non_snake_case)]
                let ($($member,)+) = self;
                Value::from_term(ordered([$(($member.0, $member.1.into_value().into_term())),+]))
            }
        }
    )+};
}
// The members of an array are of one Rust type; those of a tuple need not be.
into_tuples! { [A B] [A B C] [A B C D] [A B C D E] [A B C D E F] }
