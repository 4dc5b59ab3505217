//! A value without its Rust type: a tree of literals in which any leaf may be an expression.

use std::borrow::Cow;

use crate::{Body, Expression};

/// An untyped value. [`crate::Value`] adds the type.
#[derive(Debug, Clone, PartialEq)]
pub enum Term {
    /// Terraform's `null`: as if the argument were not given.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Float(f64),
    /// Literal text; nothing in it is ever interpreted.
    Text(Cow<'static, str>),
    /// A list or set.
    List(Vec<Term>),
    /// A map, in the order of its keys.
    Map(Vec<(Cow<'static, str>, Term)>),
    /// Nested blocks, or objects in a list or set.
    Blocks(Vec<Body>),
    /// One nested object.
    Object(Box<Body>),
    /// Nested objects by key.
    BlockMap(Vec<(Cow<'static, str>, Body)>),
    /// Known only to Terraform.
    Expression(Box<Expression>),
}

impl From<Expression> for Term {
    fn from(expression: Expression) -> Self {
        Self::Expression(Box::new(expression))
    }
}

impl Term {
    /// The text, where it is a literal.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Calls `visit` for every expression in this tree, with the path to it (`ingress[0].security_groups[1]`).
    pub fn expressions<'term>(
        &'term self,
        path: &str,
        visit: &mut dyn FnMut(&str, &'term Expression),
    ) {
        match self {
            Self::Null | Self::Bool(_) | Self::Integer(_) | Self::Float(_) | Self::Text(_) => {}
            Self::Expression(expression) => visit(path, expression),
            Self::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    if !item.is_plain() {
                        item.expressions(&format!("{path}[{index}]"), visit);
                    }
                }
            }
            Self::Map(entries) => {
                for (key, item) in entries {
                    if !item.is_plain() {
                        item.expressions(&format!("{path}[\"{key}\"]"), visit);
                    }
                }
            }
            Self::Blocks(blocks) => {
                for (index, block) in blocks.iter().enumerate() {
                    block.expressions_below(&format!("{path}[{index}]"), visit);
                }
            }
            Self::Object(block) => block.expressions_below(path, visit),
            Self::BlockMap(blocks) => {
                for (key, block) in blocks {
                    block.expressions_below(&format!("{path}[\"{key}\"]"), visit);
                }
            }
        }
    }

    /// A literal with nothing below it.
    pub(crate) fn is_plain(&self) -> bool {
        matches!(
            self,
            Self::Null | Self::Bool(_) | Self::Integer(_) | Self::Float(_) | Self::Text(_)
        )
    }
}
