//! Functions of sets. Lists are taken for sets: without order, each element once.

use formwork_model::{IntoValue, List, Set, Value};

use super::call;
use super::shape::Gathered;
use crate::given::{Alike, Typed};

/// What is in all of the sets.
///
/// ```
/// use formwork_model::{Set, Str, Value};
/// use formwork_terraform::functions::{setintersection, setsubtract};
/// let both: Value<Set<Str>> = setintersection([["a", "b"], ["b", "c"]]);
/// let rest: Value<Set<Str>> = setsubtract(["a", "b"], both);
/// ```
pub fn setintersection<A: Alike<Type: Gathered>>(
    sets: A,
) -> Value<Set<<A::Type as Gathered>::Element>> {
    call("setintersection", sets.terms())
}

/// All combinations of one element of each collection, in the order of the collections: a set of them if they are sets, otherwise
/// a list.
///
/// ```
/// use formwork_model::{List, Str, Value};
/// use formwork_terraform::functions::setproduct;
/// let pairs: Value<List<List<Str>>> = setproduct([["dev", "prod"], ["a", "b"]]);
/// let environment = pairs.at(0).at(0);
/// ```
pub fn setproduct<A: Alike<Type: Gathered>>(
    collections: A,
) -> Value<<A::Type as Gathered>::Of<List<<A::Type as Gathered>::Element>>> {
    call("setproduct", collections.terms())
}

/// What is in the first set, and not in the second one.
pub fn setsubtract<C: Gathered>(
    set: impl Typed<Type = C>,
    without: impl IntoValue<Set<C::Element>>,
) -> Value<Set<C::Element>> {
    call(
        "setsubtract",
        [set.typed().into_term(), without.into_value().into_term()],
    )
}

/// What is in any of the sets.
pub fn setunion<A: Alike<Type: Gathered>>(sets: A) -> Value<Set<<A::Type as Gathered>::Element>> {
    call("setunion", sets.terms())
}
