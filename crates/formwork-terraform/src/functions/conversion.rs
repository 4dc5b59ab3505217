//! Conversions between types, and what catches errors.

use formwork_model::{Any, Bool, List, Map, Num, Set, Str, Value};

use super::call;
use super::shape::{Gathered, Mapping};
use crate::given::{Alike, Given, Typed};
use crate::level::Of;

/// Whether the expression has a value, instead of an error. It catches only what depends on values, such as an absent key.
///
/// ```
/// use formwork_terraform::functions::{can, regex};
/// let is_number = can(regex("^[0-9]+$", "042"));
/// assert!(is_number.is_expression());
/// ```
pub fn can<E: Given<Any>>(expression: E) -> Value<Of<E::Level, Bool>> {
    call("can", [expression.given()])
}

/// True or false, of text that says so too. Terraform refuses other text.
pub fn tobool<V: Given<Any>>(value: V) -> Value<Of<V::Level, Bool>> {
    call("tobool", [value.given()])
}

/// The collection as a list; a set's elements in Terraform's order.
///
/// ```
/// use formwork_terraform::functions::{tolist, toset};
/// let first = tolist(toset(["b", "a", "b"])).at(0);
/// assert!(first.is_expression());
/// ```
pub fn tolist<C: Gathered>(value: impl Typed<Type = C>) -> Value<List<C::Element>> {
    call("tolist", [value.typed().into_term()])
}

/// The object as a map, whose values are of one type. Terraform refuses an object for whose values there is none.
pub fn tomap<M: Mapping>(value: impl Typed<Type = M>) -> Value<Map<M::Element>> {
    call("tomap", [value.typed().into_term()])
}

/// The number that the text writes. Terraform refuses other text.
pub fn tonumber<V: Given<Any>>(value: V) -> Value<Of<V::Level, Num>> {
    call("tonumber", [value.given()])
}

/// The collection as a set: without order, each element once.
pub fn toset<C: Gathered>(value: impl Typed<Type = C>) -> Value<Set<C::Element>> {
    call("toset", [value.typed().into_term()])
}

/// The number or boolean as text. Terraform refuses collections.
pub fn tostring<V: Given<Any>>(value: V) -> Value<Of<V::Level, Str>> {
    call("tostring", [value.given()])
}

/// The first expression that has a value, instead of an error.
///
/// ```
/// use formwork_model::{Any, Str, Value};
/// use formwork_terraform::functions::{jsondecode, try_};
/// fn owner(document: Value<Str>) -> Value<Str> {
///     try_((jsondecode(document).member("owner").assume::<Str>(), "nobody"))
/// }
/// ```
pub fn try_<A: Alike>(expressions: A) -> Value<A::Type> {
    call("try", expressions.terms())
}
