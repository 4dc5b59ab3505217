//! What a call means, once it is known to be right.

use proc_macro2::{Span, TokenStream};
use syn::{Expr, Ident, Path};

use super::literal::Literal;

/// Which macro was called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Managed,
    Data,
    Ephemeral,
    Module,
    Action,
}

/// A declaration of a resource, data source, ephemeral resource or action, or the call of a module.
pub(super) struct Declaration {
    pub(super) kind: Kind,
    pub(super) stack: Expr,
    pub(super) key: Key,
    pub(super) body: Body,
    pub(super) meta: Vec<Meta>,
}

/// The key of a declaration.
pub(super) enum Key {
    /// Known to the compiler, which therefore checks the name.
    Literal(syn::LitStr),
    Computed(Box<Expr>),
}

/// The configuration of a provider.
pub(super) struct Provider {
    pub(super) stack: Expr,
    pub(super) alias: Option<Expr>,
    pub(super) body: Body,
}

/// Arguments of a resource or block.
pub(super) struct Body {
    /// The type that is built.
    pub(super) path: Path,
    /// The type's name as a path of argument names, e.g. `ingress`; empty for the resource itself.
    pub(super) label: String,
    pub(super) arguments: Vec<Argument>,
    /// The arguments here and below.
    pub(super) given: Vec<Given>,
    /// Where the arguments start from, instead of none.
    pub(super) base: Option<Expr>,
}

/// An argument that is given.
#[derive(Clone)]
pub(super) struct Given {
    /// Its path, after a mark that says how sure it is that there is a value: `!` or `?`.
    pub(super) path: String,
    pub(super) span: Span,
}

pub(super) struct Argument {
    pub(super) name: Ident,
    pub(super) value: Value,
    /// What the compiler can check in it.
    pub(super) literals: Vec<Literal>,
}

/// The value of an argument.
pub(super) enum Value {
    /// Nothing yet; a stand-in keeps the rest type-checked.
    Missing,
    /// An expression in which blocks are expanded already.
    Tokens(TokenStream),
    /// What is no expression yet.
    Unfinished(TokenStream),
}

/// A meta-argument.
pub(super) enum Meta {
    About(TokenStream),
    DependsOn(Vec<Expr>),
    Lifecycle(Vec<Lifecycle>),
    Provider(Box<Expr>),
    Provisioner(Box<Expr>),
    Connection(Box<Expr>),
    /// A provider under the name that a module has for it.
    NamedProvider {
        name: syn::LitStr,
        handle: Box<Expr>,
    },
}

/// A part of `lifecycle(..)`.
pub(super) enum Lifecycle {
    /// A part that is on or off.
    Switch(Ident),
    IgnoreChanges(Vec<Ignored>),
    IgnoreAllChanges,
    ReplaceTriggeredBy(Vec<Expr>),
    /// A part with values: `precondition`, `postcondition`, `action` or `enabled`.
    Call(Ident, Vec<Expr>),
}

/// An argument whose changes are ignored, or what lies below one.
pub(super) struct Ignored {
    pub(super) argument: Ident,
    /// As Terraform writes it below the argument: `["Name"]`, `[0].size`.
    pub(super) below: String,
}

/// The name of an argument in Terraform: `r#type` is `type`, `self_` is `self`.
pub(super) fn argument_name(identifier: &Ident) -> String {
    let name = identifier.to_string();
    let name = name.strip_prefix("r#").unwrap_or(&name);
    name.strip_suffix('_').unwrap_or(name).to_owned()
}
