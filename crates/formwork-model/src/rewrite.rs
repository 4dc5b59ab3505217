//! Trees with some of their expressions exchanged.

use std::borrow::Cow;

use crate::{Body, Expression, For, ForResult, Reference, Step, Term};

/// Gives what stands in the place of an expression; none leaves it, and goes on below it.
pub(crate) type Exchange<'exchange> = &'exchange dyn Fn(&Expression) -> Option<Term>;

impl Term {
    /// The same tree with expressions exchanged.
    pub(crate) fn rewritten(&self, exchange: Exchange<'_>) -> Self {
        let all = |terms: &[Self]| terms.iter().map(|term| term.rewritten(exchange)).collect();
        match self {
            Self::Null | Self::Bool(_) | Self::Integer(_) | Self::Float(_) | Self::Text(_) => {
                self.clone()
            }
            Self::List(items) => Self::List(all(items)),
            Self::Map(entries) => Self::Map(
                entries
                    .iter()
                    .map(|(key, item)| (key.clone(), item.rewritten(exchange)))
                    .collect(),
            ),
            Self::Blocks(bodies) => {
                let bodies = bodies.iter().map(|body| body.rewritten(exchange));
                Self::Blocks(bodies.collect())
            }
            Self::Object(body) => Self::Object(Box::new(body.rewritten(exchange))),
            Self::BlockMap(bodies) => Self::BlockMap(
                bodies
                    .iter()
                    .map(|(key, body)| (key.clone(), body.rewritten(exchange)))
                    .collect(),
            ),
            Self::Expression(expression) => match exchange(expression) {
                Some(term) => term,
                None => expression.rewritten(exchange).into(),
            },
        }
    }
}

impl Body {
    /// The same arguments with expressions exchanged.
    pub(crate) fn rewritten(&self, exchange: Exchange<'_>) -> Self {
        let mut body = self.clone();
        body.change_terms(&mut |term| *term = term.rewritten(exchange));
        body
    }
}

impl Expression {
    fn rewritten(&self, exchange: Exchange<'_>) -> Self {
        let new = |term: &Term| term.rewritten(exchange);
        let all = |terms: &[Term]| terms.iter().map(new).collect();
        match self {
            Self::Symbol(symbol) => Self::Symbol(symbol.clone()),
            Self::Reference(reference) => Self::Reference(Reference {
                node: reference.node,
                instance: reference.instance.as_ref().map(new),
                attribute: reference.attribute.clone(),
            }),
            Self::Index { of, key } => Self::Index {
                of: new(of),
                key: new(key),
            },
            Self::Member { of, name } => Self::Member {
                of: new(of),
                name: name.clone(),
            },
            Self::Splat { of, path } => Self::Splat {
                of: new(of),
                path: path.iter().map(|step| step.rewritten(exchange)).collect(),
            },
            Self::Template(parts) => Self::Template(all(parts)),
            Self::Call {
                function,
                arguments,
                spreads,
            } => Self::Call {
                function: Cow::clone(function),
                arguments: all(arguments),
                spreads: *spreads,
            },
            Self::Unary { operator, operand } => Self::Unary {
                operator: *operator,
                operand: new(operand),
            },
            Self::Binary {
                left,
                operator,
                right,
            } => Self::Binary {
                left: new(left),
                operator: *operator,
                right: new(right),
            },
            Self::Conditional {
                condition,
                then,
                otherwise,
            } => Self::Conditional {
                condition: new(condition),
                then: new(then),
                otherwise: new(otherwise),
            },
            Self::For(parts) => Self::For(Box::new(parts.rewritten(exchange))),
            Self::Object(members) => {
                let members = members.iter();
                Self::Object(members.map(|(key, value)| (new(key), new(value))).collect())
            }
        }
    }
}

impl Step {
    fn rewritten(&self, exchange: Exchange<'_>) -> Self {
        match self {
            Self::Member(name) => Self::Member(name.clone()),
            Self::Index(key) => Self::Index(key.rewritten(exchange)),
        }
    }
}

impl For {
    fn rewritten(&self, exchange: Exchange<'_>) -> Self {
        let new = |term: &Term| term.rewritten(exchange);
        Self {
            key: self.key.clone(),
            value: self.value.clone(),
            over: new(&self.over),
            condition: self.condition.as_ref().map(new),
            result: match &self.result {
                ForResult::List(value) => ForResult::List(new(value)),
                ForResult::Object { key, value, groups } => ForResult::Object {
                    key: new(key),
                    value: new(value),
                    groups: *groups,
                },
            },
        }
    }
}
