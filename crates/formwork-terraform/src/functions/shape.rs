//! The shapes of collections, so that a function's result has the kind that follows from its arguments.

use formwork_model::{Any, AnyArn, Arn, Bool, Id, List, Map, Name, Num, OneOf, Secret, Set, Str};

/// A list, whose elements stand in order.
#[diagnostic::on_unimplemented(
    message = "this function takes a list, not `{Self}`",
    label = "expected a list",
    note = "`tolist(..)` makes a list of a set"
)]
pub trait Sequence {
    /// Its elements.
    type Element;
}

/// A list or a set.
#[diagnostic::on_unimplemented(
    message = "this function takes a list or a set, not `{Self}`",
    label = "expected a list or a set"
)]
pub trait Gathered {
    /// Its elements.
    type Element;
    /// The same collection of `T`.
    type Of<T>;
}

/// A map, or an object whose type only the provider knows.
#[diagnostic::on_unimplemented(
    message = "this function takes a map, not `{Self}`",
    label = "expected a map"
)]
pub trait Mapping {
    /// Its values.
    type Element;
    /// The keys and values, in lists.
    type Of<T>;
}

/// What has a length: text, a list, a set or a map.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no length",
    label = "expected text, a list, a set or a map"
)]
pub trait Measured {
    /// The kind of its length.
    type Length;
}

/// What stands in a list that `flatten` takes: a list or set, whose elements take its place, or anything else.
#[diagnostic::on_unimplemented(
    message = "`flatten` does not know what is in `{Self}`",
    label = "expected lists of text, numbers, booleans or maps"
)]
pub trait Nested {
    /// What remains when all lists are flattened.
    type Leaf;
}

impl<T> Sequence for List<T> {
    type Element = T;
}

impl Sequence for Any {
    type Element = Any;
}

impl<C: Sequence> Sequence for Secret<C> {
    type Element = Secret<C::Element>;
}

impl<T> Gathered for List<T> {
    type Element = T;
    type Of<U> = List<U>;
}

impl<T> Gathered for Set<T> {
    type Element = T;
    type Of<U> = Set<U>;
}

impl Gathered for Any {
    type Element = Any;
    type Of<U> = Any;
}

impl<T> Mapping for Map<T> {
    type Element = T;
    type Of<U> = List<U>;
}

impl Mapping for Any {
    type Element = Any;
    type Of<U> = List<U>;
}

impl<C: Mapping> Mapping for Secret<C> {
    type Element = Secret<C::Element>;
    type Of<U> = Secret<C::Of<U>>;
}

macro_rules! measured {
    ($([$($parameter:ident)?] $kind:ty),*) => {$(
        impl<$($parameter)?> Measured for $kind {
            type Length = Num;
        }
    )*};
}
measured!([] Str, [R] Id<R>, [R] Name<R>, [R] Arn<R>, [] AnyArn, [S] OneOf<S>, [] Any);
measured!([T] List<T>, [T] Set<T>, [T] Map<T>);

impl<T: Measured> Measured for Secret<T> {
    type Length = Secret<T::Length>;
}

macro_rules! leaves {
    ($([$($parameter:ident)?] $kind:ty),*) => {$(
        impl<$($parameter)?> Nested for $kind {
            type Leaf = Self;
        }
    )*};
}
leaves!([] Str, [] Num, [] Bool, [] Any, [R] Id<R>, [R] Name<R>, [R] Arn<R>, [] AnyArn, [S] OneOf<S>);
leaves!([T] Map<T>, [T] Secret<T>);

impl<T: Nested> Nested for List<T> {
    type Leaf = T::Leaf;
}

impl<T: Nested> Nested for Set<T> {
    type Leaf = T::Leaf;
}
