//! Values whose kind follows from what is given, where no argument says which one is wanted.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::{Any, Bool, Cidr, IntoValue, List, Map, Num, Region, Schedule, Str, Term, Value, Zone};

/// What has one kind, by itself: text is `Str`, a number `Num`, an array a `List`, an array of pairs a `Map`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no value of one kind",
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

/// `None` is `null`.
impl<V: Typed> Typed for Option<V> {
    type Type = V::Type;
    fn typed(self) -> Value<V::Type> {
        self.map_or_else(Value::null, V::typed)
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
        list(self)
    }
}

impl<V: Typed> Typed for Vec<V> {
    type Type = List<V::Type>;
    fn typed(self) -> Value<Self::Type> {
        list(self)
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

fn list<V: Typed>(items: impl IntoIterator<Item = V>) -> Value<List<V::Type>> {
    let items = items.into_iter().map(|item| item.typed().into_term());
    Value::from_term(Term::List(items.collect()))
}

fn map<K: Into<Cow<'static, str>>, V: Typed>(
    entries: impl IntoIterator<Item = (K, V)>,
) -> Value<Map<V::Type>> {
    let entries = entries.into_iter();
    let entries = entries.map(|(key, item)| (key, item.typed().into_term()));
    Value::from_term(crate::value::ordered(entries))
}

macro_rules! objects {
    ($([$($member:ident)+])+) => {$(
        /// An object, whose members are of different Rust types.
        impl<$($member: IntoValue<Any>),+> Typed for ($((&'static str, $member),)+) {
            type Type = Any;
            fn typed(self) -> Value<Any> {
                self.into_value()
            }
        }

        /// An object, whose members are of different Rust types.
        impl<$($member: IntoValue<Any>),+> IntoValue<Any> for ($((&'static str, $member),)+) {
            fn into_value(self) -> Value<Any> {
                #[allow(non_snake_case)]
                let ($($member,)+) = self;
                Value::from_term(crate::value::ordered([$(($member.0, $member.1.into_value().into_term())),+]))
            }
        }
    )+};
}
objects! { [A B] [A B C] [A B C D] [A B C D E] [A B C D E F] [A B C D E F G] [A B C D E F G H] [A B C D E F G H I] [A B C D E F G H I J] }
