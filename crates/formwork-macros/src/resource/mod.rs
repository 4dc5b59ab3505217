//! `resource!`, `data!`, `ephemeral!`, `module!`, `provider!` and `block!`: one grammar, one way through four phases.

mod check;
mod expand;
mod literal;
mod model;
mod parse;

pub(crate) use model::Kind;

use proc_macro2::TokenStream;
use quote::quote;

/// Expands a declaration of a resource, data source or ephemeral resource, or the call of a module.
pub(crate) fn declare(input: TokenStream, kind: Kind) -> TokenStream {
    expanded(parse::call(input), |call, errors| {
        expand::declaration(&check::declaration(call, kind, errors))
    })
}

/// Expands the configuration of a provider.
pub(crate) fn provider(input: TokenStream) -> TokenStream {
    expanded(parse::call(input), |call, errors| {
        expand::provider(&check::provider(call, errors))
    })
}

/// Expands a block that stands alone.
pub(crate) fn block(input: TokenStream) -> TokenStream {
    expanded(parse::block(input), |body, errors| {
        expand::block(&check::block(body, errors))
    })
}

/// Every error, and what can be expanded in spite of them.
fn expanded<T>(
    parsed: syn::Result<T>,
    expand: impl FnOnce(T, &mut Vec<syn::Error>) -> TokenStream,
) -> TokenStream {
    let mut errors = Vec::new();
    let expansion = parsed.map(|parsed| expand(parsed, &mut errors));
    let expansion = expansion.unwrap_or_else(|error| {
        errors.push(error);
        TokenStream::new()
    });
    if errors.is_empty() {
        return expansion;
    }
    let errors = errors.iter().map(syn::Error::to_compile_error);
    quote!({ #(#errors;)* #expansion })
}

#[cfg(test)]
mod tests;
