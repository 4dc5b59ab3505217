//! What the expansion of `hcl!` calls. Not for use by hand: no promise holds between versions.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::marker::PhantomData;

use formwork_model::{Any, Expression, For, ForResult, NodeId, Reference, Step, Term, Value};
pub use formwork_model::{BinaryOperator, Symbol, UnaryOperator};

use crate::given::Given;
use crate::level::{Keeps, Level};

/// A value that the user has bound to a name.
#[derive(Debug)]
pub struct Binding<L> {
    term: Term,
    level: PhantomData<fn() -> L>,
}

impl<L> Binding<L> {
    /// The untyped value.
    pub fn term(&self) -> Term {
        self.term.clone()
    }
}

/// Binds a value.
pub fn binding<V: Given<Any>>(value: V) -> Binding<V::Level> {
    Binding {
        term: value.given(),
        level: PhantomData,
    }
}

/// The names in what the user has bound, which a `for` of the text must not take away from it.
#[derive(Debug)]
pub struct Names(BTreeSet<String>);

impl Names {
    /// The names in these values.
    pub fn beside<const N: usize>(values: [Term; N]) -> Self {
        let mut names = BTreeSet::new();
        for value in &values {
            value.expressions("", &mut |_, expression| {
                expression.within(&mut |inner| {
                    if let Expression::Symbol(Symbol::Bound(name)) = inner {
                        names.insert(name.to_string());
                    }
                });
            });
        }
        Self(names)
    }

    /// The name that what the text calls `name` has in the tree.
    pub fn of(&self, name: &'static str) -> Cow<'static, str> {
        let mut free = Cow::Borrowed(name);
        while self.0.contains(&*free) {
            free = Cow::Owned(format!("{free}_inside"));
        }
        free
    }
}

/// An expression whose type the user has said.
#[derive(Debug)]
pub struct Raw<T>(Value<T>);

impl<T> Raw<T> {
    /// Before what stands in it has been looked at.
    pub fn new(term: Term) -> Self {
        Self(Value::from_term(term))
    }

    /// A value stands in it: where that is a secret, so is the result.
    pub fn keeping<L: Level>(self, _: &Binding<L>) -> Self
    where
        T: Keeps<L>,
    {
        self
    }

    /// The value.
    pub fn finish(self) -> Value<T> {
        self.0
    }
}

pub fn null() -> Term {
    Term::Null
}

pub fn boolean(known: bool) -> Term {
    Term::Bool(known)
}

pub fn integer(number: i64) -> Term {
    Term::Integer(number)
}

pub fn float(number: f64) -> Term {
    Term::Float(number)
}

/// A number with more digits than a float has.
pub fn number(written: &'static str) -> Term {
    call("tonumber", [text(written)])
}

pub fn text(text: &'static str) -> Term {
    Term::Text(Cow::Borrowed(text))
}

pub fn list<const N: usize>(items: [Term; N]) -> Term {
    Term::List(items.into())
}

/// Known keys make a map, of which the last of two equal ones counts; others stay as they are.
pub fn object<const N: usize>(members: [(Term, Term); N]) -> Term {
    let known = |(key, value): &(Term, Term)| match key {
        Term::Text(key) => Some((key.clone(), value.clone())),
        _ => None,
    };
    let entries: Option<BTreeMap<Cow<'static, str>, Term>> = members.iter().map(known).collect();
    match entries {
        Some(entries) => Term::Map(entries.into_iter().collect()),
        None => Expression::Object(members.into()).into(),
    }
}

pub fn call<const N: usize>(function: &'static str, arguments: [Term; N]) -> Term {
    Expression::call(function, arguments).into()
}

pub fn call_spreading<const N: usize>(function: &'static str, arguments: [Term; N]) -> Term {
    let call = Expression::Call {
        function: function.into(),
        arguments: arguments.into(),
        spreads: true,
    };
    call.into()
}

pub fn unary(operator: UnaryOperator, operand: Term) -> Term {
    Expression::Unary { operator, operand }.into()
}

pub fn binary(left: Term, operator: BinaryOperator, right: Term) -> Term {
    let operation = Expression::Binary {
        left,
        operator,
        right,
    };
    operation.into()
}

pub fn conditional(condition: Term, then: Term, otherwise: Term) -> Term {
    let conditional = Expression::Conditional {
        condition,
        then,
        otherwise,
    };
    conditional.into()
}

/// Text of several parts. One value alone would keep its type, so that it is converted.
pub fn template<const N: usize>(parts: [Term; N]) -> Term {
    let is_text = |part: &Term| matches!(part, Term::Text(_));
    match &parts[..] {
        [] => text(""),
        [only] if is_text(only) => only.clone(),
        [only] => call("tostring", [only.clone()]),
        _ if parts.iter().all(is_text) => {
            let texts = parts.iter().filter_map(Term::as_text);
            Term::Text(Cow::Owned(texts.collect()))
        }
        _ => Expression::Template(parts.into()).into(),
    }
}

/// The text that a repetition in a template makes.
pub fn repeated(
    key: Option<Cow<'static, str>>,
    value: Cow<'static, str>,
    over: Term,
    each: Term,
) -> Term {
    call("join", [text(""), for_list(key, value, over, None, each)])
}

pub fn bound(name: Cow<'static, str>) -> Term {
    symbol(Symbol::Bound(name))
}

pub fn symbol(symbol: Symbol) -> Term {
    Expression::Symbol(symbol).into()
}

/// An attribute of the resource in whose block the expression stands.
pub fn own(attribute: &'static str) -> Term {
    let reference = Reference {
        node: NodeId::OWN,
        instance: None,
        attribute: Cow::Borrowed(attribute),
    };
    Expression::Reference(reference).into()
}

pub fn member(of: Term, name: &'static str) -> Term {
    let member = Expression::Member {
        of,
        name: Cow::Borrowed(name),
    };
    member.into()
}

pub fn index(of: Term, key: Term) -> Term {
    Expression::Index { of, key }.into()
}

pub fn splat<const N: usize>(of: Term, path: [Step; N]) -> Term {
    let splat = Expression::Splat {
        of,
        path: path.into(),
    };
    splat.into()
}

pub fn step_member(name: &'static str) -> Step {
    Step::Member(Cow::Borrowed(name))
}

pub fn step_index(key: Term) -> Step {
    Step::Index(key)
}

pub fn for_list(
    key: Option<Cow<'static, str>>,
    value: Cow<'static, str>,
    over: Term,
    condition: Option<Term>,
    result: Term,
) -> Term {
    for_expression(key, value, over, condition, ForResult::List(result))
}

pub fn for_object(
    key: Option<Cow<'static, str>>,
    value: Cow<'static, str>,
    over: Term,
    condition: Option<Term>,
    result_key: Term,
    result: Term,
) -> Term {
    let result = ForResult::Object {
        key: result_key,
        value: result,
        groups: false,
    };
    for_expression(key, value, over, condition, result)
}

pub fn for_groups(
    key: Option<Cow<'static, str>>,
    value: Cow<'static, str>,
    over: Term,
    condition: Option<Term>,
    result_key: Term,
    result: Term,
) -> Term {
    let result = ForResult::Object {
        key: result_key,
        value: result,
        groups: true,
    };
    for_expression(key, value, over, condition, result)
}

fn for_expression(
    key: Option<Cow<'static, str>>,
    value: Cow<'static, str>,
    over: Term,
    condition: Option<Term>,
    result: ForResult,
) -> Term {
    let parts = For {
        key,
        value,
        over,
        condition,
        result,
    };
    Expression::For(Box::new(parts)).into()
}
