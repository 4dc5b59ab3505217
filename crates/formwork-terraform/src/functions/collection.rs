//! Functions of lists and maps.

use formwork_model::{Bool, IntoValue, Kind, List, Map, Num, Str, Value};

use super::shape::{Gathered, Mapping, Measured, Nested, Sequence};
use super::{call, known, known_or_call};
use crate::given::{Alike, Given, Serves, Typed};
use crate::level::Of;

/// Whether all elements are true; they are in an empty list.
///
/// ```
/// use formwork_terraform::functions::{alltrue, endswith};
/// let names = ["a.example.org", "b.example.org"];
/// let all = alltrue(names.map(|name| endswith(name, ".org")));
/// assert!(all.is_expression());
/// ```
pub fn alltrue<L: Given<List<Bool>>>(list: L) -> Value<Of<L::Level, Bool>> {
    call("alltrue", [list.given()])
}

/// Whether at least one element is true; none is in an empty list.
pub fn anytrue<L: Given<List<Bool>>>(list: L) -> Value<Of<L::Level, Bool>> {
    call("anytrue", [list.given()])
}

/// Lists of so many elements each, the last one of the rest. A size of 0 keeps the list whole.
///
/// ```
/// use formwork_model::{List, Str, Value};
/// use formwork_terraform::functions::chunklist;
/// let pairs: Value<List<List<Str>>> = chunklist(["a", "b", "c"], 2);
/// ```
pub fn chunklist<C: Gathered>(
    list: impl Typed<Type = C>,
    size: impl IntoValue<Num>,
) -> Value<List<List<C::Element>>> {
    call(
        "chunklist",
        [list.typed().into_term(), size.into_value().into_term()],
    )
}

/// The first value that is neither null nor empty text. Terraform refuses values of which there is none.
///
/// ```
/// use formwork_model::{Str, Value};
/// use formwork_terraform::functions::coalesce;
/// fn zone(given: Value<Str>) -> Value<Str> {
///     coalesce((given, "eu-central-1a"))
/// }
/// ```
pub fn coalesce<A: Alike>(values: A) -> Value<A::Type> {
    call("coalesce", values.terms())
}

/// The first list that is not empty. Terraform refuses lists of which there is none, and a literal null.
pub fn coalescelist<A: Alike<Type: Sequence>>(lists: A) -> Value<A::Type> {
    call("coalescelist", lists.terms())
}

/// The texts of a list without those that are null or empty.
pub fn compact<T: Serves<Str>, C: Gathered<Element = T>>(
    list: impl Typed<Type = C>,
) -> Value<List<T>> {
    call("compact", [list.typed().into_term()])
}

/// The elements of all lists, one list after the other.
///
/// ```
/// use formwork_model::{List, Str, Value};
/// use formwork_terraform::functions::concat;
/// fn all(found: Value<List<Str>>) -> Value<List<Str>> {
///     concat((found, ["10.0.0.0/8"]))
/// }
/// ```
pub fn concat<A: Alike<Type: Sequence>>(lists: A) -> Value<A::Type> {
    let lists = lists.terms();
    known_or_call(known::concatenated(&lists), "concat", lists)
}

/// Whether the list or set holds `value`.
///
/// ```
/// use formwork_terraform::functions::contains;
/// assert!(contains(["a", "b"], "a").is_expression());
/// ```
pub fn contains<C: Gathered>(
    list: impl Typed<Type = C>,
    value: impl IntoValue<C::Element>,
) -> Value<Bool> {
    call(
        "contains",
        [list.typed().into_term(), value.into_value().into_term()],
    )
}

/// The list without what it holds a second time.
pub fn distinct<C: Gathered>(list: impl Typed<Type = C>) -> Value<List<C::Element>> {
    call("distinct", [list.typed().into_term()])
}

/// The element at `index`, which counts from 0 and begins again at the end of the list. Terraform refuses an empty list.
///
/// ```
/// use formwork_model::{Str, Value};
/// use formwork_terraform::functions::element;
/// let zone: Value<Str> = element(["a", "b", "c"], 4);
/// assert!(zone.is_expression());
/// ```
pub fn element<L: Sequence<Element: Kind>>(
    list: impl Typed<Type = L>,
    index: impl IntoValue<Num>,
) -> <L::Element as Kind>::Read {
    let arguments = [list.typed().into_term(), index.into_value().into_term()];
    L::Element::read(call::<L>("element", arguments).into_term())
}

/// One list of all that is in the lists within a list, at any depth.
///
/// ```
/// use formwork_model::{List, Num, Value};
/// use formwork_terraform::functions::flatten;
/// let numbers: Value<List<Num>> = flatten([[[1, 2]], [[3, 4]]]);
/// ```
pub fn flatten<C: Gathered<Element: Nested>>(
    list: impl Typed<Type = C>,
) -> Value<List<<C::Element as Nested>::Leaf>> {
    call("flatten", [list.typed().into_term()])
}

/// The position of the first element that equals `value`. Terraform refuses a list without it.
pub fn index<L: Sequence>(
    list: impl Typed<Type = L>,
    value: impl IntoValue<L::Element>,
) -> Value<Num> {
    call(
        "index",
        [list.typed().into_term(), value.into_value().into_term()],
    )
}

/// The keys of a map, in order.
///
/// ```
/// use formwork_model::{List, Num, Str, Value};
/// use formwork_terraform::functions::{keys, values};
/// let ports = [("http", 80), ("https", 443)];
/// let names: Value<List<Str>> = keys(ports);
/// let numbers: Value<List<Num>> = values(ports);
/// ```
pub fn keys<M: Mapping>(map: impl Typed<Type = M>) -> Value<M::Of<Str>> {
    call("keys", [map.typed().into_term()])
}

/// How many elements a list, set or map has, or characters a text.
///
/// ```
/// use formwork_model::Term;
/// use formwork_terraform::functions::length;
/// assert_eq!(length(["a", "b"]).term(), &Term::Integer(2));
/// ```
pub fn length<C: Measured>(of: impl Typed<Type = C>) -> Value<C::Length> {
    let of = of.typed().into_term();
    known_or_call(known::length(&of), "length", [of])
}

/// The value under `key`, or `default` where the map has none.
///
/// ```
/// use formwork_model::{Num, Value};
/// use formwork_terraform::functions::lookup;
/// let size: Value<Num> = lookup([("dev", 1), ("prod", 3)], "staging", 2);
/// assert!(size.is_expression());
/// ```
pub fn lookup<M: Mapping<Element: Kind>>(
    map: impl Typed<Type = M>,
    key: impl IntoValue<Str>,
    default: impl IntoValue<M::Element>,
) -> <M::Element as Kind>::Read {
    let arguments = [
        map.typed().into_term(),
        key.into_value().into_term(),
        default.into_value().into_term(),
    ];
    M::Element::read(call::<M>("lookup", arguments).into_term())
}

/// Those of the `values` whose key, at the same position of `keys`, is one of those searched for. Terraform refuses lists of
/// different lengths.
pub fn matchkeys<V: Gathered, K: Gathered>(
    values: impl Typed<Type = V>,
    keys: impl Typed<Type = K>,
    searched: impl IntoValue<List<K::Element>>,
) -> Value<List<V::Element>> {
    let arguments = [
        values.typed().into_term(),
        keys.typed().into_term(),
        searched.into_value().into_term(),
    ];
    call("matchkeys", arguments)
}

/// One map of all; of equal keys, the last one's value counts.
///
/// ```
/// use formwork_model::{Map, Str, Value};
/// use formwork_terraform::functions::merge;
/// fn tags(common: Value<Map<Str>>) -> Value<Map<Str>> {
///     merge((common, [("Team", "web")]))
/// }
/// ```
pub fn merge<A: Alike<Type: Mapping>>(maps: A) -> Value<A::Type> {
    call("merge", maps.terms())
}

/// The only element of a list or set of one, and null of an empty one. Terraform refuses more.
///
/// ```
/// use formwork_model::{Str, Value};
/// use formwork_terraform::functions::one;
/// let it: Value<Str> = one(["only"]);
/// ```
pub fn one<C: Gathered<Element: Kind>>(list: impl Typed<Type = C>) -> <C::Element as Kind>::Read {
    C::Element::read(call::<C>("one", [list.typed().into_term()]).into_term())
}

/// The whole numbers from 0 to before `limit`; of a negative one, those above it, downwards.
///
/// ```
/// use formwork_terraform::functions::{range, range_by, range_from};
/// assert!(range(3).is_expression());
/// assert!(range_from(1, 4).is_expression());
/// assert!(range_by(0, 100, 25).is_expression());
/// ```
pub fn range(limit: impl IntoValue<Num>) -> Value<List<Num>> {
    call("range", [limit.into_value().into_term()])
}

/// As [`range`], from `start` on.
pub fn range_from(start: impl IntoValue<Num>, limit: impl IntoValue<Num>) -> Value<List<Num>> {
    call(
        "range",
        [
            start.into_value().into_term(),
            limit.into_value().into_term(),
        ],
    )
}

/// As [`range_from`], each number more than the one before by `step`, which may be negative. Terraform refuses a step away from
/// the limit, and more than 1024 numbers.
pub fn range_by(
    start: impl IntoValue<Num>,
    limit: impl IntoValue<Num>,
    step: impl IntoValue<Num>,
) -> Value<List<Num>> {
    let (start, limit) = (start.into_value(), limit.into_value());
    call(
        "range",
        [
            start.into_term(),
            limit.into_term(),
            step.into_value().into_term(),
        ],
    )
}

/// The elements from last to first.
pub fn reverse<L: Sequence>(list: impl Typed<Type = L>) -> Value<L> {
    call("reverse", [list.typed().into_term()])
}

/// The elements from position `start`, counted from 0, to before `end`. Terraform refuses positions outside of the list.
pub fn slice<L: Sequence>(
    list: impl Typed<Type = L>,
    start: impl IntoValue<Num>,
    end: impl IntoValue<Num>,
) -> Value<L> {
    let (list, start) = (list.typed(), start.into_value());
    call(
        "slice",
        [
            list.into_term(),
            start.into_term(),
            end.into_value().into_term(),
        ],
    )
}

/// The texts of a list in the order of their characters' code points.
pub fn sort<T: Serves<Str>, C: Gathered<Element = T>>(
    list: impl Typed<Type = C>,
) -> Value<List<T>> {
    call("sort", [list.typed().into_term()])
}

/// The sum of the numbers. Terraform refuses an empty list.
pub fn sum<L: Given<List<Num>>>(list: L) -> Value<Of<L::Level, Num>> {
    call("sum", [list.given()])
}

/// The map turned around: each text of its lists becomes a key, with the keys under which it stood.
///
/// ```
/// use formwork_model::{List, Map, Str, Value};
/// use formwork_terraform::functions::transpose;
/// let groups: Value<Map<List<Str>>> = transpose([("alice", ["admin", "dev"]), ("bob", ["dev", "web"])]);
/// ```
pub fn transpose<M: Given<Map<List<Str>>>>(map: M) -> Value<Of<M::Level, Map<List<Str>>>> {
    call("transpose", [map.given()])
}

/// The values of a map, in the order of their keys.
pub fn values<M: Mapping>(map: impl Typed<Type = M>) -> Value<List<M::Element>> {
    call("values", [map.typed().into_term()])
}

/// A map of the values by the keys at the same positions. Terraform refuses lists of different lengths.
///
/// ```
/// use formwork_model::{Map, Num, Value};
/// use formwork_terraform::functions::zipmap;
/// let ports: Value<Map<Num>> = zipmap(["http", "https"], [80, 443]);
/// ```
pub fn zipmap<V: Sequence>(
    keys: impl IntoValue<List<Str>>,
    values: impl Typed<Type = V>,
) -> Value<Map<V::Element>> {
    call(
        "zipmap",
        [keys.into_value().into_term(), values.typed().into_term()],
    )
}
