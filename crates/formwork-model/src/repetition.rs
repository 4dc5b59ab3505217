//! Resources that Terraform repeats: `count` and `for_each`.

use std::ops::Range;

use crate::comprehension::{range, steps};
use crate::{
    Bool, Conventions, Dependency, Elements, Entries, Expression, For, ForResult, IntoValue, Kind,
    List, Map, NodeId, Num, Place, Reference, Stack, Step, Str, Symbol, Term, Typed, Value, Within,
};

/// What `count` or `for_each` repeats, together.
#[derive(Debug, Clone, PartialEq)]
pub struct RepetitionModel {
    /// How often, or over what.
    pub over: Over,
    /// Where it was declared.
    pub place: Place,
    /// It stands inside of another one, or of a check, which Terraform cannot do.
    pub is_nested: bool,
}

/// How often, or over what.
#[derive(Debug, Clone, PartialEq)]
pub enum Over {
    /// `count`: a number.
    Count(Term),
    /// `for_each`: a map, or a set of texts.
    Each(Term),
}

/// What a closure declared that `for_each` repeats.
#[derive(Debug, Clone)]
pub struct Instances<T> {
    repeated: Repeated,
    declared: T,
}

/// What a closure declared that `count` repeats.
#[derive(Debug, Clone)]
pub struct Counted<T> {
    repeated: Repeated,
    declared: T,
}

/// What a closure declared that exists only under a condition.
#[derive(Debug, Clone)]
pub struct Optional<T> {
    repeated: Repeated,
    declared: T,
}

/// The nodes of a repetition.
#[derive(Debug, Clone)]
struct Repeated {
    over: Term,
    stack: u32,
    nodes: Range<u32>,
}

impl<C: Conventions> Stack<C> {
    /// Repeats what `build` declares for each entry of a map whose values only Terraform knows (`for_each`). The closure gets key and value of one instance.
    ///
    /// What is known now is better a loop in Rust. Terraform must know the keys when it plans; of unknown values it needs to know nothing.
    ///
    /// ```
    /// use formwork_model::{Conventions, Declaration, Instances, Handle, Map, Resource, Stack, Str, Value};
    /// fn copies<C: Conventions, R: Resource>(stack: &mut Stack<C>, zones: Value<Map<Str>>, copy: impl Fn(Value<Str>) -> R) -> Instances<Handle<R>> {
    ///     stack.for_each(zones, |stack, _key, zone| stack.declare("copy", copy(zone)))
    /// }
    /// ```
    #[track_caller]
    pub fn for_each<E: Entries, T>(
        &mut self,
        over: E,
        build: impl FnOnce(&mut Self, Value<Str>, <E::Item as Kind>::Read) -> T,
    ) -> Instances<T> {
        let over = over.into_entries();
        let place = Place::caller();
        let (repeated, declared) = self.repeat(Over::Each(over), place, |stack| {
            let (key, value) = (symbol(Symbol::EachKey), symbol(Symbol::EachValue));
            build(stack, Value::from_term(key), E::Item::read(value))
        });
        Instances { repeated, declared }
    }

    /// Repeats what `build` declares for each text of a set that only Terraform knows (`for_each`). The closure gets the text.
    #[track_caller]
    pub fn for_each_of<E: Elements, T>(
        &mut self,
        over: E,
        build: impl FnOnce(&mut Self, <E::Item as Kind>::Read) -> T,
    ) -> Instances<T> {
        let over = Expression::call("toset", [over.into_elements()]).into();
        let place = Place::caller();
        let (repeated, declared) = self.repeat(Over::Each(over), place, |stack| {
            build(stack, E::Item::read(symbol(Symbol::EachValue)))
        });
        Instances { repeated, declared }
    }

    /// Repeats what `build` declares as often as a number says that only Terraform knows (`count`). The closure gets the position, from 0.
    #[track_caller]
    pub fn count<T>(
        &mut self,
        count: impl IntoValue<Num>,
        build: impl FnOnce(&mut Self, Value<Num>) -> T,
    ) -> Counted<T> {
        let count = count.into_value().into_term();
        let place = Place::caller();
        let (repeated, declared) = self.repeat(Over::Count(count), place, |stack| {
            build(stack, Value::from_term(symbol(Symbol::CountIndex)))
        });
        Counted { repeated, declared }
    }

    /// Declares what `build` declares only where a condition holds that only Terraform knows (`count` of 1 or 0).
    #[track_caller]
    pub fn only_if<T>(
        &mut self,
        condition: Value<Bool>,
        build: impl FnOnce(&mut Self) -> T,
    ) -> Optional<T> {
        let count = condition.choose(1, 0).into_term();
        let (repeated, declared) = self.repeat(Over::Count(count), Place::caller(), build);
        Optional { repeated, declared }
    }

    fn repeat<T>(
        &mut self,
        over: Over,
        place: Place,
        build: impl FnOnce(&mut Self) -> T,
    ) -> (Repeated, T) {
        let term = match &over {
            Over::Count(term) | Over::Each(term) => term.clone(),
        };
        let own = match &over {
            Over::Count(_) => Symbol::CountIndex,
            Over::Each(_) => Symbol::EachKey,
        };
        let outer = self.within();
        let inner = self.add_repetition(RepetitionModel {
            over,
            place,
            is_nested: outer != Within::Stack,
        });
        let (nodes, declared) = self.declare_within(inner, build);
        let repeated = Repeated {
            over: term,
            stack: self.position(),
            nodes,
        };
        let key = symbol(own);
        self.change_nodes(&repeated.nodes, &|node| {
            node.change_terms(&mut |term| *term = repeated.at(&key, term));
            node.lifecycle
                .choose_instances(&|other| repeated.holds(other), &key);
        });
        (repeated, declared)
    }
}

fn symbol(symbol: Symbol) -> Term {
    Expression::Symbol(symbol).into()
}

impl Repeated {
    fn holds(&self, node: NodeId) -> bool {
        node.stack == self.stack && self.nodes.contains(&node.index)
    }

    /// A value of one instance, where `key` says which.
    fn at(&self, key: &Term, value: &Term) -> Term {
        value.rewritten(&|expression| match expression {
            Expression::Reference(reference)
                if reference.instance.is_none()
                    && !reference.is_whole()
                    && self.holds(reference.node) =>
            {
                let reference = Reference {
                    instance: Some(key.clone()),
                    ..reference.clone()
                };
                Some(Expression::Reference(reference).into())
            }
            _ => None,
        })
    }

    /// The same seen from outside: what an instance calls its key and value is said in words of the whole.
    fn seen(&self, key: &Term, value: &Term, read: &Term) -> Term {
        let read = read.rewritten(&|expression| match expression {
            Expression::Symbol(Symbol::EachKey | Symbol::CountIndex) => Some(key.clone()),
            Expression::Symbol(Symbol::EachValue) => Some(value.clone()),
            _ => None,
        });
        self.at(key, &read)
    }

    fn instance(&self, key: &Term, read: &Term) -> Term {
        let value = Expression::Index {
            of: self.over.clone(),
            key: key.clone(),
        };
        self.seen(key, &value.into(), read)
    }
}

impl Repeated {
    /// The thing of which `read` reads, and the steps down from it; none where it reads more than one thing, or does more than to read.
    fn read_of_one(&self, read: &Term) -> Option<(Term, Vec<Step>)> {
        let (root, below) = steps(read)?;
        let Term::Expression(root) = root else {
            return None;
        };
        let Expression::Reference(reference) = &**root else {
            return None;
        };
        if reference.instance.is_some() || !self.holds(reference.node) {
            return None;
        }
        let mut path = vec![Step::Member(reference.attribute.clone())];
        path.extend(below);
        let whole = Expression::Reference(Reference::whole(reference.node));
        Some((whole.into(), path))
    }
}

/// What lies below `start`.
fn below(start: Term, path: Vec<Step>) -> Term {
    path.into_iter().fold(start, |of, step| match step {
        Step::Member(name) => Expression::Member { of, name }.into(),
        Step::Index(key) => Expression::Index { of, key }.into(),
    })
}

/// The name of the key in what reads all instances: one that no `for` expression in it uses.
fn instance_name(read: &Term) -> String {
    let mut name = "instance".to_owned();
    let mut is_used = true;
    while is_used {
        is_used = false;
        read.expressions("", &mut |_, expression| {
            expression.within(&mut |inner| {
                is_used |= matches!(inner, Expression::For(parts) if parts.value == name || parts.key.as_deref() == Some(name.as_str()));
            });
        });
        if is_used {
            name.push('s');
        }
    }
    name
}

/// All instances of what the closure returned.
impl<D: Dependency> Dependency for Instances<D> {
    fn dependency(&self) -> NodeId {
        self.declared.dependency()
    }
}

/// All instances of what the closure returned.
impl<D: Dependency> Dependency for Counted<D> {
    fn dependency(&self) -> NodeId {
        self.declared.dependency()
    }
}

/// What the closure returned, where it exists.
impl<D: Dependency> Dependency for Optional<D> {
    fn dependency(&self) -> NodeId {
        self.declared.dependency()
    }
}

impl<T> Instances<T> {
    /// What `read` reads of the instance under `key`.
    pub fn at<V: Typed>(
        &self,
        key: impl IntoValue<Str>,
        read: impl FnOnce(&T) -> V,
    ) -> Value<V::Type> {
        let key = key.into_value().into_term();
        let read = read(&self.declared).typed().into_term();
        Value::from_term(self.repeated.instance(&key, &read))
    }

    /// What `read` reads of every instance, by its key.
    ///
    /// ```
    /// use formwork_model::{Instances, Map, Str, Value};
    /// fn all(copies: &Instances<Value<Str>>) -> Value<Map<Str>> {
    ///     copies.all(|copy| copy.clone())
    /// }
    /// ```
    pub fn all<V: Typed>(&self, read: impl FnOnce(&T) -> V) -> Value<Map<V::Type>> {
        let read = read(&self.declared).typed().into_term();
        let name = instance_name(&read);
        let key: Term = Expression::Symbol(Symbol::Bound(name.clone().into())).into();
        let value_name = format!("{name}_value");
        let value: Term = Expression::Symbol(Symbol::Bound(value_name.clone().into())).into();
        let (over, read) = match self.repeated.read_of_one(&read) {
            Some((whole, path)) => (whole, below(value, path)),
            None => {
                let read = self.repeated.seen(&key, &value, &read);
                (self.repeated.over.clone(), read)
            }
        };
        let parts = For {
            key: Some(name.into()),
            value: value_name.into(),
            over,
            condition: None,
            result: ForResult::Object {
                key,
                value: read,
                groups: false,
            },
        };
        Value::from_term(Expression::For(Box::new(parts)).into())
    }
}

impl<T> Counted<T> {
    /// What `read` reads of the instance at `position`, counted from 0.
    pub fn at<V: Typed>(
        &self,
        position: impl IntoValue<Num>,
        read: impl FnOnce(&T) -> V,
    ) -> Value<V::Type> {
        let position = position.into_value().into_term();
        let read = read(&self.declared).typed().into_term();
        Value::from_term(self.repeated.seen(&position, &position, &read))
    }

    /// What `read` reads of every instance, in order.
    pub fn all<V: Typed>(&self, read: impl FnOnce(&T) -> V) -> Value<List<V::Type>> {
        all_counted(&self.repeated, read(&self.declared).typed().into_term())
    }
}

impl<T> Optional<T> {
    /// What `read` reads of it, or `null` where it does not exist (Terraform's `one`).
    pub fn one<V: Typed>(&self, read: impl FnOnce(&T) -> V) -> Value<V::Type> {
        let read = read(&self.declared).typed().into_term();
        let all = all_counted::<V::Type>(&self.repeated, read);
        Value::from_term(Expression::call("one", [all.into_term()]).into())
    }
}

fn all_counted<U>(repeated: &Repeated, read: Term) -> Value<List<U>> {
    if let Some((of, path)) = repeated.read_of_one(&read) {
        return Value::from_term(Expression::Splat { of, path }.into());
    }
    let name = instance_name(&read);
    let position: Term = Expression::Symbol(Symbol::Bound(name.clone().into())).into();
    let parts = For {
        key: None,
        value: name.into(),
        over: range(repeated.over.clone()).into_term(),
        condition: None,
        result: ForResult::List(repeated.seen(&position, &position, &read)),
    };
    Value::from_term(Expression::For(Box::new(parts)).into())
}
