//! Code as text with holes, which is given the place of a token of the user's.

use proc_macro::{Group, Span, TokenStream, TokenTree};

/// Knows the path of the crate whose macro was called.
pub(crate) struct Template {
    path: TokenStream,
}

impl Template {
    pub(crate) fn new(path: TokenStream) -> Self {
        Self { path }
    }

    /// The tokens of `text` at `span`. `__crate` is the crate's path, `__0` and `__1` stand for `holes`.
    pub(crate) fn code(&self, text: &str, span: Span, holes: &[TokenStream]) -> TokenStream {
        match text.parse::<TokenStream>() {
            Ok(tokens) => self.filled(tokens, span, holes),
            // The texts are constants of this crate, and all of them are tokens.
            Err(_) => TokenStream::new(),
        }
    }

    fn filled(&self, tokens: TokenStream, span: Span, holes: &[TokenStream]) -> TokenStream {
        let mut filled = TokenStream::new();
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    let inner = self.filled(group.stream(), span, holes);
                    let mut group = Group::new(group.delimiter(), inner);
                    group.set_span(span);
                    filled.extend([TokenTree::Group(group)]);
                }
                token => match self.hole(&token.to_string(), span, holes) {
                    Some(hole) => filled.extend(hole),
                    None => filled.extend([at(token, span)]),
                },
            }
        }
        filled
    }

    fn hole(&self, name: &str, span: Span, holes: &[TokenStream]) -> Option<TokenStream> {
        if name == "__crate" {
            // The path keeps its meaning and takes the place.
            let path = self.path.clone().into_iter();
            return Some(
                path.map(|token| {
                    let place = token.span().located_at(span);
                    at(token, place)
                })
                .collect(),
            );
        }
        let position: usize = name.strip_prefix("__")?.parse().ok()?;
        holes.get(position).cloned()
    }
}

fn at(mut token: TokenTree, span: Span) -> TokenTree {
    token.set_span(span);
    token
}
