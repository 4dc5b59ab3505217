//! What functions take: values of a kind that the compiler knows, and several of them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use formwork_model::{
    Any, AnyArn, Arn, Bool, Cidr, Id, IntoValue, List, Map, Name, Num, OneOf, Region, Schedule,
    Secret, Set, Str, Term, Value, Zone,
};

use crate::level::{Hidden, Level, Open};

/// What has one kind, by itself: text is `Str`, a number `Num`, an array a `List`, an array of pairs a `Map`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no value that a function takes",
    label = "expected text, a number, a boolean, an array, an array of (key, value), or a `Value`",
    note = "members of different Rust types form a `Value` first: `let names: Value<List<Str>> = (\"a\", vpc.id()).into_value();`"
)]
pub trait Typed: Sized {
    /// Its kind.
    type Type;
    /// The typed value.
    fn typed(self) -> Value<Self::Type>;
}

impl<T> Typed for Value<T> {
    type Type = T;
    fn typed(self) -> Self {
        self
    }
}

impl<T> Typed for &Value<T> {
    type Type = T;
    fn typed(self) -> Value<T> {
        self.clone()
    }
}

macro_rules! literals {
    ($($rust:ty => $kind:ty),* $(,)?) => {$(
        impl Typed for $rust {
            type Type = $kind;
            fn typed(self) -> Value<$kind> {
                self.into_value()
            }
        }
    )*};
}

literals! {
    &str => Str, String => Str, &String => Str, Cow<'static, str> => Str, bool => Bool,
    i32 => Num, i64 => Num, u8 => Num, u16 => Num, u32 => Num, usize => Num, f64 => Num,
    Cidr => Str, Region => Str, Zone => Str, Schedule => Str,
}

impl<V: Typed, const N: usize> Typed for [V; N] {
    type Type = List<V::Type>;
    fn typed(self) -> Value<Self::Type> {
        self.map(V::typed).into_value_of_list()
    }
}

impl<V: Typed> Typed for Vec<V> {
    type Type = List<V::Type>;
    fn typed(self) -> Value<Self::Type> {
        self.into_iter().map(V::typed).into_value_of_list()
    }
}

impl<V: Clone + Typed> Typed for &[V] {
    type Type = List<V::Type>;
    fn typed(self) -> Value<Self::Type> {
        self.to_vec().typed()
    }
}

impl<K: Into<Cow<'static, str>>, V: Typed, const N: usize> Typed for [(K, V); N] {
    type Type = Map<V::Type>;
    fn typed(self) -> Value<Self::Type> {
        map(self)
    }
}

impl<K: Into<Cow<'static, str>>, V: Typed> Typed for Vec<(K, V)> {
    type Type = Map<V::Type>;
    fn typed(self) -> Value<Self::Type> {
        map(self)
    }
}

impl<K: Into<Cow<'static, str>>, V: Typed> Typed for BTreeMap<K, V> {
    type Type = Map<V::Type>;
    fn typed(self) -> Value<Self::Type> {
        map(self)
    }
}

/// The elements as a list, without a conversion that the compiler would have to choose.
trait IntoList<T> {
    fn into_value_of_list(self) -> Value<List<T>>;
}

impl<T, I: IntoIterator<Item = Value<T>>> IntoList<T> for I {
    fn into_value_of_list(self) -> Value<List<T>> {
        let items = self.into_iter().map(Value::into_term);
        Value::from_term(Term::List(items.collect()))
    }
}

/// Keys in order, each once: the last of two equal keys wins, as in Terraform's own objects.
fn map<K: Into<Cow<'static, str>>, V: Typed>(
    entries: impl IntoIterator<Item = (K, V)>,
) -> Value<Map<V::Type>> {
    let entries: BTreeMap<Cow<'static, str>, Term> = entries
        .into_iter()
        .map(|(key, value)| (key.into(), value.typed().into_term()))
        .collect();
    Value::from_term(Term::Map(entries.into_iter().collect()))
}

/// A value of this kind can be the argument `T` of a function, as secret as it is.
#[diagnostic::on_unimplemented(
    message = "this function takes `{T}`, not `{Self}`",
    label = "expected `{T}`, found `{Self}`",
    note = "`.assume::<{T}>()` takes a value for this kind"
)]
pub trait Serves<T> {
    /// How secret it is.
    type Level: Level;
}

macro_rules! serves {
    ($([$($parameter:ident)?] $kind:ty => $expected:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($parameter)?> Serves<$expected> for $kind {
            type Level = Open;
        }
    )*};
}

serves! {
    [] Str => Str;
    [] Num => Num;
    [] Bool => Bool;
    [] AnyArn => Str;
    [R] Id<R> => Str;
    [R] Name<R> => Str;
    [R] Arn<R> => Str;
    [S] OneOf<S> => Str;
    [] Str => Any;
    [] Num => Any;
    [] Bool => Any;
    [] Any => Any;
    [] AnyArn => Any;
    [R] Id<R> => Any;
    [R] Name<R> => Any;
    [R] Arn<R> => Any;
    [S] OneOf<S> => Any;
}

#[diagnostic::do_not_recommend]
impl<T: Serves<U>, U> Serves<U> for Secret<T> {
    type Level = Hidden;
}

/// A collection of secrets is as secret as they are.
macro_rules! collections {
    ($($kind:ident => $expected:ident),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Serves<U>, U> Serves<$expected<U>> for $kind<T> {
            type Level = T::Level;
        }
    )*};
    (any $($kind:ident),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Serves<Any>> Serves<Any> for $kind<T> {
            type Level = T::Level;
        }
    )*};
}
collections!(List => List, Set => List, List => Set, Set => Set, Map => Map);
collections!(any List, Set, Map);

/// An argument of a function that takes a `T`, plain or secret.
#[diagnostic::on_unimplemented(
    message = "this function takes `{T}`, not `{Self}`",
    label = "expected a value of type `{T}`",
    note = "`Str` takes text, `Num` numbers, `Bool` true or false, `List` arrays and `Vec`s, `Map` arrays of (key, value)"
)]
pub trait Given<T>: Sized {
    /// How secret it is.
    type Level: Level;
    /// The untyped value.
    fn given(self) -> Term;
}

impl<V: Typed<Type: Serves<T>>, T> Given<T> for V {
    type Level = <V::Type as Serves<T>>::Level;
    fn given(self) -> Term {
        self.typed().into_term()
    }
}

/// Several values of one kind: an array, a `Vec`, or a tuple where their Rust types differ (`(bucket.arn(), "*")`).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not several values of one kind",
    label = "expected an array, a `Vec`, or a tuple of up to eight"
)]
pub trait Alike {
    /// Their kind.
    type Type;
    /// The untyped values, in order.
    fn terms(self) -> Vec<Term>;
}

/// Several values of any kinds: an array, a `Vec`, or a tuple.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not several values that a function takes",
    label = "expected an array, a `Vec`, or a tuple of up to eight"
)]
pub trait Several {
    /// As secret as its most secret member.
    type Level: Level;
    /// The untyped values, in order.
    fn terms(self) -> Vec<Term>;
}

macro_rules! sequences {
    ($([$($count:ident)?] $sequence:ty),*) => {$(
        impl<V: Typed $(, const $count: usize)?> Alike for $sequence {
            type Type = V::Type;
            fn terms(self) -> Vec<Term> {
                self.into_iter().map(|value| value.typed().into_term()).collect()
            }
        }
        impl<V: Given<Any> $(, const $count: usize)?> Several for $sequence {
            type Level = V::Level;
            fn terms(self) -> Vec<Term> {
                self.into_iter().map(V::given).collect()
            }
        }
    )*};
}
sequences!([N] [V; N], [] Vec<V>);

impl Several for () {
    type Level = Open;
    fn terms(self) -> Vec<Term> {
        Vec::new()
    }
}

macro_rules! tuples {
    ($([$First:ident $($Rest:ident)*])*) => {$(
        impl<$First: Typed $(, $Rest: Typed<Type = $First::Type>)*> Alike for ($First, $($Rest,)*) {
            type Type = $First::Type;
            #[allow(non_snake_case)]
            fn terms(self) -> Vec<Term> {
                let ($First, $($Rest,)*) = self;
                vec![$First.typed().into_term() $(, $Rest.typed().into_term())*]
            }
        }
        impl<$First: Given<Any> $(, $Rest: Given<Any>)*> Several for ($First, $($Rest,)*) {
            type Level = levels!($First $($Rest)*);
            #[allow(non_snake_case)]
            fn terms(self) -> Vec<Term> {
                let ($First, $($Rest,)*) = self;
                vec![$First.given() $(, $Rest.given())*]
            }
        }
    )*};
}

macro_rules! levels {
    ($Last:ident) => { <$Last as Given<Any>>::Level };
    ($First:ident $($Rest:ident)+) => { (<$First as Given<Any>>::Level, levels!($($Rest)+)) };
}

tuples! { [A] [A B] [A B C] [A B C D] [A B C D E] [A B C D E F] [A B C D E F G] [A B C D E F G H] }

/// Members of an object by name, of any kinds: an array of pairs, a map, or a tuple of pairs where their Rust types differ.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an object's members",
    label = "expected an array or tuple of (name, value), or a map"
)]
pub trait Members {
    /// As secret as its most secret member.
    type Level: Level;
    /// The untyped object.
    fn members(self) -> Term;
}

impl<V: Given<Any>> Members for V {
    type Level = V::Level;
    fn members(self) -> Term {
        self.given()
    }
}

macro_rules! members {
    ($([$First:ident $($Rest:ident)*])*) => {$(
        impl<$First: Given<Any> $(, $Rest: Given<Any>)*> Members
            for ((&'static str, $First), $((&'static str, $Rest),)*)
        {
            type Level = levels!($First $($Rest)*);
            #[allow(non_snake_case)]
            fn members(self) -> Term {
                let ($First, $($Rest,)*) = self;
                let members = [($First.0, $First.1.given()) $(, ($Rest.0, $Rest.1.given()))*];
                let members: BTreeMap<Cow<'static, str>, Term> =
                    members.into_iter().map(|(name, term)| (name.into(), term)).collect();
                Term::Map(members.into_iter().collect())
            }
        }
    )*};
}

members! { [A] [A B] [A B C] [A B C D] [A B C D E] [A B C D E F] [A B C D E F G] [A B C D E F G H] }
