//! `for` expressions, and blocks that Terraform repeats.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::BTreeMap;

use crate::{
    Block, Blocks, Body, Bool, Expression, For, ForResult, IntoBlocks, IntoValue, Kind, List, Map,
    Num, Set, Step, Str, Symbol, Term, Typed, Value,
};

thread_local! {
    /// How many closures are running whose parameter is a name of Terraform's: inner names must differ from outer ones.
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

/// Calls `build` with names that no closure around it uses.
fn within<T>(build: impl FnOnce(Names) -> T) -> T {
    let depth = DEPTH.get();
    DEPTH.set(depth + 1);
    let suffix = match depth {
        0 => String::new(),
        depth => (depth + 1).to_string(),
    };
    let result = build(Names { suffix });
    DEPTH.set(depth);
    result
}

/// The names of one `for` expression or dynamic block.
struct Names {
    suffix: String,
}

impl Names {
    fn key(&self) -> Cow<'static, str> {
        Cow::Owned(format!("key{}", self.suffix))
    }

    fn item(&self) -> Cow<'static, str> {
        Cow::Owned(format!("item{}", self.suffix))
    }
}

fn bound(name: Cow<'static, str>) -> Term {
    Expression::Symbol(Symbol::Bound(name)).into()
}

fn comprehension(
    over: &Term,
    key: Option<Cow<'static, str>>,
    value: Cow<'static, str>,
    result: ForResult,
    condition: Option<Term>,
) -> Term {
    let parts = For {
        key,
        value,
        over: over.clone(),
        condition,
        result,
    };
    Expression::For(Box::new(parts)).into()
}

/// `[for item in over : result]`.
fn each<T: Kind>(over: &Term, result: impl FnOnce(T::Read) -> Term) -> Term {
    within(|names| {
        let item = names.item();
        let result = ForResult::List(result(T::read(bound(item.clone()))));
        comprehension(over, None, item, result, None)
    })
}

/// `over[*].name`; what reads more of an element than that is a `for` expression.
fn splat<T: Kind>(over: &Term, read: impl FnOnce(T::Read) -> Term) -> Term {
    within(|names| {
        let item = names.item();
        let read = read(T::read(bound(item.clone())));
        match path(&read, &bound(item.clone())) {
            Some(path) => Expression::Splat {
                of: over.clone(),
                path,
            }
            .into(),
            None => comprehension(over, None, item, ForResult::List(read), None),
        }
    })
}

/// The steps from `start` to what `read` reads; none where it does more than to go down, or goes by what is read of an element.
fn path(read: &Term, start: &Term) -> Option<Vec<Step>> {
    let (root, path) = steps(read)?;
    (root == start).then_some(path)
}

/// What is read, taken apart: where it starts, and the steps down from there.
pub(crate) fn steps(read: &Term) -> Option<(&Term, Vec<Step>)> {
    let Term::Expression(expression) = read else {
        return None;
    };
    let (of, step) = match &**expression {
        Expression::Member { of, name } => (of, Step::Member(name.clone())),
        Expression::Index {
            key: Term::Expression(_),
            ..
        } => return None,
        Expression::Index { of, key } => (of, Step::Index(key.clone())),
        _ => return Some((read, Vec::new())),
    };
    let (root, mut path) = steps(of)?;
    path.push(step);
    Some((root, path))
}

/// `[for item in over : item if condition]`.
fn filtered<T: Kind>(over: &Term, condition: impl FnOnce(T::Read) -> Value<Bool>) -> Term {
    within(|names| {
        let item = names.item();
        let condition = condition(T::read(bound(item.clone()))).into_term();
        let result = ForResult::List(bound(item.clone()));
        comprehension(over, None, item, result, Some(condition))
    })
}

macro_rules! over_elements {
    ($($kind:ident)*) => {$(
        impl<T: Kind> Value<$kind<T>> {
            /// What `read` makes of each element: `[for item in … : …]`.
            ///
            /// ```
            /// use formwork_model::{List, Num, Str, Value};
            /// fn names(ports: Value<List<Num>>) -> Value<List<Str>> {
            ///     ports.map(|port| port.to_text())
            /// }
            /// ```
            pub fn map<V: Typed>(&self, read: impl FnOnce(T::Read) -> V) -> Value<List<V::Type>> {
                Value::from_term(each::<T>(self.term(), |item| read(item).typed().into_term()))
            }

            /// The same read of each element, e.g. a member: `people[*].name`.
            ///
            /// ```
            /// use formwork_model::{Any, List, Value};
            /// fn names(people: Value<List<Any>>) -> Value<List<Any>> {
            ///     people.each(|person| person.member("name"))
            /// }
            /// ```
            pub fn each<V: Typed>(&self, read: impl FnOnce(T::Read) -> V) -> Value<List<V::Type>> {
                Value::from_term(splat::<T>(self.term(), |item| read(item).typed().into_term()))
            }

            /// The elements for which `condition` holds: `[for item in … : item if …]`.
            pub fn filter(&self, condition: impl FnOnce(T::Read) -> Value<Bool>) -> Value<List<T>> {
                Value::from_term(filtered::<T>(self.term(), condition))
            }

            /// A map with an entry for each element: `{for item in … : key => value}`. Equal keys are an error of Terraform's.
            pub fn to_map<K: IntoValue<Str>, V: Typed>(
                &self,
                entry: impl FnOnce(T::Read) -> (K, V),
            ) -> Value<Map<V::Type>> {
                Value::from_term(entries::<T, K, V>(self.term(), entry, Grouping::None))
            }

            /// A map of lists: the elements of each key together (`…` after the value).
            pub fn group<K: IntoValue<Str>, V: Typed>(
                &self,
                entry: impl FnOnce(T::Read) -> (K, V),
            ) -> Value<Map<List<V::Type>>> {
                Value::from_term(entries::<T, K, V>(self.term(), entry, Grouping::ByKey))
            }
        }
    )*};
}
over_elements! { List Set }

#[derive(PartialEq)]
enum Grouping {
    None,
    ByKey,
}

fn entries<T: Kind, K: IntoValue<Str>, V: Typed>(
    over: &Term,
    entry: impl FnOnce(T::Read) -> (K, V),
    grouping: Grouping,
) -> Term {
    within(|names| {
        let item = names.item();
        let (key, value) = entry(T::read(bound(item.clone())));
        let result = ForResult::Object {
            key: key.into_value().into_term(),
            value: value.typed().into_term(),
            groups: grouping == Grouping::ByKey,
        };
        comprehension(over, None, item, result, None)
    })
}

impl<T: Kind> Value<Map<T>> {
    /// What `read` makes of each key and value, as a list: `[for key, item in … : …]`.
    pub fn map_entries<V: Typed>(
        &self,
        read: impl FnOnce(Value<Str>, T::Read) -> V,
    ) -> Value<List<V::Type>> {
        Value::from_term(self.each_entry(|_, value| ForResult::List(value), read))
    }

    /// The same keys with other values: `{for key, item in … : key => …}`.
    pub fn map_values<V: Typed>(
        &self,
        read: impl FnOnce(Value<Str>, T::Read) -> V,
    ) -> Value<Map<V::Type>> {
        let result = |key, value| ForResult::Object {
            key,
            value,
            groups: false,
        };
        Value::from_term(self.each_entry(result, read))
    }

    /// The entries for which `condition` holds: `{for key, item in … : key => item if …}`.
    pub fn filter_entries(
        &self,
        condition: impl FnOnce(Value<Str>, T::Read) -> Value<Bool>,
    ) -> Value<Map<T>> {
        Value::from_term(within(|names| {
            let (key, item) = (bound(names.key()), bound(names.item()));
            let condition = condition(Value::from_term(key.clone()), T::read(item.clone()));
            let result = ForResult::Object {
                key,
                value: item,
                groups: false,
            };
            let condition = Some(condition.into_term());
            comprehension(
                self.term(),
                Some(names.key()),
                names.item(),
                result,
                condition,
            )
        }))
    }

    fn each_entry<V: Typed>(
        &self,
        result: impl FnOnce(Term, Term) -> ForResult,
        read: impl FnOnce(Value<Str>, T::Read) -> V,
    ) -> Term {
        within(|names| {
            let key = bound(names.key());
            let value = read(Value::from_term(key.clone()), T::read(bound(names.item())));
            let result = result(key, value.typed().into_term());
            comprehension(self.term(), Some(names.key()), names.item(), result, None)
        })
    }
}

/// Blocks that Terraform makes, one for each element of a collection: what [`dynamic`] gives.
#[derive(Debug)]
pub struct Dynamic<B> {
    block: B,
    repeated: Repeated,
}

/// What a block is repeated over.
#[derive(Debug, Clone, PartialEq)]
pub struct Repeated {
    /// The collection.
    pub over: Term,
    /// The name that each element has in the block.
    pub iterator: Cow<'static, str>,
}

/// A repeated block as the result of a `for` expression.
#[derive(Debug)]
pub struct Unrolled {
    /// The name of each key, where the block reads it.
    pub key: Option<Cow<'static, str>>,
    /// The name of each element.
    pub value: Cow<'static, str>,
    /// The block, with what it reads by these names.
    pub body: Body,
}

impl Repeated {
    /// The block where the language has no `dynamic`: in an attribute that is written like blocks.
    pub fn unrolled(&self, body: &Body) -> Unrolled {
        let key: Cow<'static, str> = Cow::Owned(format!("{}_key", self.iterator));
        let value = self.iterator.clone();
        let own = bound(self.iterator.clone());
        let body = body.rewritten(&|expression| match expression {
            Expression::Member { of, name } if *of == own => match &**name {
                "key" => Some(bound(key.clone())),
                _ => Some(bound(value.clone())),
            },
            _ => None,
        });
        let mut reads_key = false;
        body.expressions(&mut |_, expression| {
            expression.within(&mut |inner| {
                reads_key |=
                    matches!(inner, Expression::Symbol(Symbol::Bound(name)) if *name == key);
            });
        });
        Unrolled {
            key: reads_key.then_some(key),
            value,
            body,
        }
    }
}

/// One block for each element of `over`, which only Terraform knows: a `dynamic` block.
///
/// What is known now is better a Rust loop: `ports.iter().map(..)`. In `resource!` the block is written as elsewhere:
/// `ingress: dynamic(ports, |port| Ingress { from_port: port, .. })`.
///
/// ```
/// use formwork_model::{Block, Blocks, IntoBlocks, List, Num, Value, dynamic};
/// fn rules<B: Block>(ports: Value<List<Num>>, rule: impl FnOnce(Value<Num>) -> B) -> Blocks<B> {
///     dynamic(ports, rule).into_blocks()
/// }
/// ```
pub fn dynamic<E: Elements, B: Block>(
    over: E,
    build: impl FnOnce(<E::Item as Kind>::Read) -> B,
) -> Dynamic<B> {
    repeated(over.into_elements(), |_, value| build(E::Item::read(value)))
}

/// One block for each entry of `over`; see [`dynamic`].
pub fn dynamic_entries<E: Entries, B: Block>(
    over: E,
    build: impl FnOnce(Value<Str>, <E::Item as Kind>::Read) -> B,
) -> Dynamic<B> {
    repeated(over.into_entries(), |key, value| {
        build(Value::from_term(key), E::Item::read(value))
    })
}

/// A list or set that Terraform goes over.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no list or set of values",
    note = "what is known now needs no `dynamic` and no `for_each`: write a loop in Rust; a secret is never gone over, since its elements would stand in addresses"
)]
pub trait Elements {
    /// What its elements are.
    type Item: Kind;
    /// The untyped collection.
    fn into_elements(self) -> Term;
}

/// Values by keys that Terraform goes over.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no map of values",
    note = "a map is a `Value<Map<_>>`, or an array, `Vec` or `BTreeMap` of keys and values; what is known now needs no `for_each`: write a loop in Rust",
    note = "a secret is never gone over, since its keys would stand in addresses"
)]
pub trait Entries {
    /// What its values are.
    type Item: Kind;
    /// The untyped map.
    fn into_entries(self) -> Term;
}

macro_rules! elements {
    ($($kind:ident)*) => {$(
        impl<T: Kind> Elements for Value<$kind<T>> {
            type Item = T;
            fn into_elements(self) -> Term {
                self.into_term()
            }
        }
        impl<T: Kind> Elements for &Value<$kind<T>> {
            type Item = T;
            fn into_elements(self) -> Term {
                self.term().clone()
            }
        }
    )*};
}
elements! { List Set }

impl<T: Kind> Entries for Value<Map<T>> {
    type Item = T;
    fn into_entries(self) -> Term {
        self.into_term()
    }
}

impl<T: Kind> Entries for &Value<Map<T>> {
    type Item = T;
    fn into_entries(self) -> Term {
        self.term().clone()
    }
}

macro_rules! entries_of {
    ($([$($parameters:tt)*] $collection:ty;)*) => {$(
        impl<K: Into<Cow<'static, str>>, T: Kind, $($parameters)*> Entries for $collection {
            type Item = T;
            fn into_entries(self) -> Term {
                let entries = self.into_iter();
                crate::value::ordered(entries.map(|(key, value)| (key, value.into_term())))
            }
        }
    )*};
}
entries_of! {
    [const N: usize] [(K, Value<T>); N];
    [] Vec<(K, Value<T>)>;
    [] BTreeMap<K, Value<T>>;
}

fn repeated<B>(over: Term, build: impl FnOnce(Term, Term) -> B) -> Dynamic<B> {
    within(|names| {
        let iterator = names.item();
        let member = |name| {
            let member = Expression::Member {
                of: bound(iterator.clone()),
                name: Cow::Borrowed(name),
            };
            member.into()
        };
        let block = build(member("key"), member("value"));
        Dynamic {
            block,
            repeated: Repeated { over, iterator },
        }
    })
}

impl<B: Block> IntoBlocks<B> for Dynamic<B> {
    fn into_blocks(self) -> Blocks<B> {
        let Self { block, repeated } = self;
        Blocks::of_bodies(vec![block.into_body().repeated(repeated)])
    }
}

impl<T> Value<List<T>> {
    /// Whether `element` is one of them (Terraform's `contains`).
    pub fn contains(&self, element: impl IntoValue<T>) -> Value<Bool> {
        let arguments = [self.term().clone(), element.into_value().into_term()];
        Value::from_term(Expression::call("contains", arguments).into())
    }
}

/// The whole numbers from 0 to below `end` (Terraform's `range`).
pub(crate) fn range(end: Term) -> Value<List<Num>> {
    Value::from_term(Expression::call("range", [end]).into())
}

/// Marks a body as repeated; [`Dynamic`] does.
impl Body {
    fn repeated(mut self, repeated: Repeated) -> Self {
        self.set_repeated(repeated);
        self
    }
}
