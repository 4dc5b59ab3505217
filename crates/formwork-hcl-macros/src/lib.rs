//! The macro `hcl!`: an expression of Terraform's language, read by the compiler.
//! In: a type, the expression as a string literal, and the values of its names. Out: calls that build the expression's tree.
//! It must not know: files, the environment, any provider, how an expression is printed.
//! Change it when Terraform's language gains a form of expressions, or a function.

mod functions;
mod input;
mod lower;
mod problem;
mod template;
mod traversal;

use proc_macro::TokenStream;

/// An expression in Terraform's own words: `hcl!(Str, "upper(name)", name = vpc.id())`.
///
/// The text is read by the compiler and becomes a tree of references, as if it had been written with Formwork's values: the graph
/// has its edges, and secrets stay secrets. Each name in it is bound to a value behind it; by themselves stand only `each`,
/// `count`, `self`, `path`, `terraform`, and what a `for` names. The type is the author's promise.
#[proc_macro]
pub fn hcl(input: TokenStream) -> TokenStream {
    input::expand(input.into()).into()
}
