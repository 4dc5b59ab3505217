//! `text!`: a `format!` whose values may be expressions that only Terraform can evaluate.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote};
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, Ident, LitStr, Token};

/// A piece of the text.
#[derive(Debug, PartialEq)]
enum Piece {
    Literal(String),
    /// `{}`
    Next,
    /// `{0}`
    Position(usize),
    /// `{name}`
    Variable(String),
}

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let expansion = parse
        .parse2(input)
        .and_then(|(format, values)| calls(&format, &values));
    expansion.unwrap_or_else(|error| error.to_compile_error())
}

fn parse(input: ParseStream) -> syn::Result<(LitStr, Vec<Expr>)> {
    let format: LitStr = input.parse()?;
    let mut values = Vec::new();
    while !input.is_empty() {
        input.parse::<Token![,]>()?;
        if !input.is_empty() {
            values.push(input.parse()?);
        }
    }
    Ok((format, values))
}

fn calls(format: &LitStr, values: &[Expr]) -> syn::Result<TokenStream> {
    let error = |message: String| syn::Error::new(format.span(), message);
    let pieces = pieces(&format.value()).map_err(error)?;
    let mut used = vec![false; values.len()];
    let mut next = 0;
    let mut calls = TokenStream::new();
    for piece in pieces {
        let value = match piece {
            Piece::Literal(literal) => {
                calls.extend(quote!(.literal(#literal)));
                continue;
            }
            Piece::Variable(name) => variable(&name, format.span())?.into_token_stream(),
            Piece::Next | Piece::Position(_) => {
                let position = match piece {
                    Piece::Position(position) => position,
                    _ => {
                        next += 1;
                        next - 1
                    }
                };
                let value = values.get(position).ok_or_else(|| {
                    error(format!(
                        "the text has a place for value {position}, but {} are given",
                        values.len()
                    ))
                })?;
                used[position] = true;
                value.into_token_stream()
            }
        };
        calls.extend(quote!(.value(&(#value))));
    }
    if let Some(position) = used.iter().position(|used| !used) {
        return Err(syn::Error::new_spanned(
            &values[position],
            "the text has no place for this value",
        ));
    }
    Ok(quote!(::formwork::private::Text::new()#calls.finish()))
}

fn variable(name: &str, span: Span) -> syn::Result<Ident> {
    let mut variable = syn::parse_str::<Ident>(name).map_err(|_| {
        syn::Error::new(
            span,
            format!("`{{{name}}}` is not the name of a variable; give other values after the text"),
        )
    })?;
    variable.set_span(span);
    Ok(variable)
}

/// Splits the text at its places; `{{` and `}}` stand for themselves.
fn pieces(format: &str) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    let mut literal = String::new();
    let mut characters = format.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '{' | '}' if characters.peek() == Some(&character) => {
                characters.next();
                literal.push(character);
            }
            '}' => {
                return Err("a `}` without its `{`; write `}}` for the character itself".to_owned());
            }
            '{' => {
                let mut place = String::new();
                loop {
                    match characters.next() {
                        Some('}') => break,
                        Some(inside) => place.push(inside),
                        None => {
                            return Err(
                                "a `{` without its `}`; write `{{` for the character itself"
                                    .to_owned(),
                            );
                        }
                    }
                }
                if !literal.is_empty() {
                    pieces.push(Piece::Literal(std::mem::take(&mut literal)));
                }
                pieces.push(piece(place.trim())?);
            }
            other => literal.push(other),
        }
    }
    if !literal.is_empty() {
        pieces.push(Piece::Literal(literal));
    }
    Ok(pieces)
}

fn piece(place: &str) -> Result<Piece, String> {
    if place.is_empty() {
        return Ok(Piece::Next);
    }
    if place.contains(':') {
        return Err(format!(
            "`{{{place}}}`: values have no format specifications here"
        ));
    }
    Ok(place
        .parse()
        .map_or_else(|_| Piece::Variable(place.to_owned()), Piece::Position))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_split_the_text() {
        let expected = vec![
            Piece::Literal("a{b}".to_owned()),
            Piece::Next,
            Piece::Variable("name".to_owned()),
            Piece::Position(1),
            Piece::Literal("/*".to_owned()),
        ];
        assert_eq!(pieces("a{{b}}{}{name}{1}/*"), Ok(expected));
    }

    #[test]
    fn what_format_accepts_but_text_does_not_is_refused() {
        assert_eq!(
            pieces("{:>8}").unwrap_err(),
            "`{:>8}`: values have no format specifications here"
        );
        assert!(pieces("{").unwrap_err().contains("without its `}`"));
        assert!(pieces("}").unwrap_err().contains("without its `{`"));
    }

    #[test]
    fn a_value_without_a_place_is_an_error() {
        let expansion = expand(quote!("{}", a, b)).to_string();
        assert!(
            expansion.contains("the text has no place for this value"),
            "{expansion}"
        );
    }
}
