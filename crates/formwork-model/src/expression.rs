//! What only Terraform can evaluate: small trees, printed once, by the crate that emits.

use std::borrow::Cow;

use crate::Term;

/// Identity of a declared thing within one [`crate::Model`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId {
    /// Position of the stack in the model.
    pub stack: u32,
    /// Position of the node in the stack.
    pub index: u32,
}

/// A value that Terraform computes.
#[derive(Debug, Clone, PartialEq)]
pub enum Expression {
    /// An attribute of something declared.
    Reference(Reference),
    /// A variable of the root module, by its name.
    Variable(Cow<'static, str>),
    /// `of[key]`.
    Index {
        /// The collection.
        of: Term,
        /// Position or key.
        key: Term,
    },
    /// `of.name`.
    Member {
        /// The object.
        of: Term,
        /// The member's name.
        name: Cow<'static, str>,
    },
    /// Text with values in it.
    Template(Vec<Term>),
    /// A call of one of Terraform's functions, or of a provider's (`provider::aws::arn_parse`).
    Call {
        /// The function's name as Terraform writes it.
        function: Cow<'static, str>,
        /// In order.
        arguments: Vec<Term>,
    },
}

/// A reference to an attribute of a declared thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The thing.
    pub node: NodeId,
    /// Its attribute.
    pub attribute: Cow<'static, str>,
}

impl Expression {
    /// Calls `visit` for each reference in this tree.
    pub fn references<'expression>(
        &'expression self,
        visit: &mut dyn FnMut(&'expression Reference),
    ) {
        let mut inner = |term: &'expression Term| {
            term.expressions("", &mut |_, expression| expression.references(visit));
        };
        match self {
            Self::Reference(reference) => visit(reference),
            Self::Variable(_) => {}
            Self::Index { of, key } => {
                inner(of);
                inner(key);
            }
            Self::Member { of, .. } => inner(of),
            Self::Template(terms)
            | Self::Call {
                arguments: terms, ..
            } => {
                terms.iter().for_each(inner);
            }
        }
    }
}
