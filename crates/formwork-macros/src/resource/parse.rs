//! Reads tokens, keeps spans, decides nothing. Half-typed input is kept as far as it goes, so that an editor can complete it.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Attribute, Expr, Ident, Path, Token, braced};

/// `stack, "key", aws::Vpc { .. }, about("..")`, with or without a key.
pub(super) struct Call {
    pub(super) stack: Expr,
    pub(super) key: Option<Expr>,
    pub(super) body: Body,
    /// What follows the body.
    pub(super) meta: Vec<Expr>,
}

/// `aws::Vpc { cidr_block: ".." }`.
pub(super) struct Body {
    pub(super) attributes: Vec<Attribute>,
    pub(super) path: Path,
    pub(super) fields: Vec<Field>,
    /// What follows `..`.
    pub(super) base: Option<Expr>,
    pub(super) problems: Vec<syn::Error>,
}

/// `name: value`, or `name` alone.
pub(super) struct Field {
    pub(super) name: Ident,
    pub(super) value: FieldValue,
}

pub(super) enum FieldValue {
    /// `name` alone: a variable of the same name, or an argument that is being typed.
    Shorthand,
    /// `name:` and nothing yet.
    Missing,
    Given(Box<Expr>),
    /// Not an expression yet, as in `vpc_id: vpc.`.
    Incomplete(TokenStream),
}

pub(super) fn call(input: TokenStream) -> syn::Result<Call> {
    parse_call.parse2(input)
}

pub(super) fn block(input: TokenStream) -> syn::Result<Body> {
    (|input: ParseStream| {
        let body = parse_body(input)?;
        let _: Option<Token![,]> = input.parse()?;
        Ok(body)
    })
    .parse2(input)
}

fn parse_call(input: ParseStream) -> syn::Result<Call> {
    let stack: Expr = input.parse()?;
    input.parse::<Token![,]>()?;
    let key = if is_body(input) {
        None
    } else {
        let key: Expr = input.parse()?;
        input.parse::<Token![,]>()?;
        Some(key)
    };
    let body = parse_body(input)?;
    let mut meta = Vec::new();
    while !input.is_empty() {
        input.parse::<Token![,]>()?;
        if input.is_empty() {
            break;
        }
        meta.push(input.parse()?);
    }
    Ok(Call {
        stack,
        key,
        body,
        meta,
    })
}

/// A path with braces, or a path at the end: not the key of a declaration.
fn is_body(input: ParseStream) -> bool {
    let fork = input.fork();
    let attributes = fork.call(Attribute::parse_outer);
    let is_path = attributes.is_ok() && fork.call(Path::parse_mod_style).is_ok();
    is_path && (fork.peek(syn::token::Brace) || fork.is_empty())
}

fn parse_body(input: ParseStream) -> syn::Result<Body> {
    let mut body = Body {
        attributes: input.call(Attribute::parse_outer)?,
        path: input.call(Path::parse_mod_style)?,
        fields: Vec::new(),
        base: None,
        problems: Vec::new(),
    };
    if input.peek(syn::token::Brace) {
        let fields;
        braced!(fields in input);
        parse_fields(&fields, &mut body)?;
    }
    Ok(body)
}

fn parse_fields(input: ParseStream, body: &mut Body) -> syn::Result<()> {
    while !input.is_empty() {
        if input.peek(Token![..]) {
            input.parse::<Token![..]>()?;
            if input.is_empty() {
                body.problems
                    .push(input.error("`..` is followed by the block to start from"));
            } else {
                body.base = Some(input.parse()?);
            }
        } else if input.peek(Ident::peek_any) {
            body.fields.push(parse_field(input)?);
        } else {
            let token: TokenTree = input.parse()?;
            body.problems.push(syn::Error::new(
                token.span(),
                "expected the name of an argument",
            ));
            skip_to_comma(input)?;
        }
        if !input.is_empty() && input.parse::<Option<Token![,]>>()?.is_none() {
            body.problems
                .push(input.error("expected `,` between two arguments"));
            if !input.peek(Ident::peek_any) {
                skip_to_comma(input)?;
                input.parse::<Option<Token![,]>>()?;
            }
        }
    }
    Ok(())
}

fn parse_field(input: ParseStream) -> syn::Result<Field> {
    let name = input.call(Ident::parse_any)?;
    let value = if input.parse::<Option<Token![:]>>()?.is_none() {
        FieldValue::Shorthand
    } else if input.is_empty() || input.peek(Token![,]) {
        FieldValue::Missing
    } else {
        parse_value(input)?
    };
    Ok(Field { name, value })
}

/// An expression, or whatever stands before the next comma.
fn parse_value(input: ParseStream) -> syn::Result<FieldValue> {
    let fork = input.fork();
    if fork.parse::<Expr>().is_ok() {
        return Ok(FieldValue::Given(Box::new(input.parse()?)));
    }
    Ok(FieldValue::Incomplete(skip_to_comma(input)?))
}

fn skip_to_comma(input: ParseStream) -> syn::Result<TokenStream> {
    let mut skipped = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        skipped.extend([input.parse::<TokenTree>()?]);
    }
    Ok(skipped)
}

/// Reads the body of a nested block from a struct literal.
pub(super) fn nested(literal: syn::ExprStruct) -> Body {
    let fields = literal.fields.into_iter().filter_map(|field| {
        let syn::Member::Named(name) = field.member else {
            return None;
        };
        let value = match field.colon_token {
            Some(_) => FieldValue::Given(Box::new(field.expr)),
            None => FieldValue::Shorthand,
        };
        Some(Field { name, value })
    });
    Body {
        attributes: literal.attrs,
        path: literal.path,
        fields: fields.collect(),
        base: literal.rest.map(|base| *base),
        problems: Vec::new(),
    }
}

/// Where a message about the whole of a body points.
pub(super) fn path_span(path: &Path) -> Span {
    path.segments
        .last()
        .map_or_else(Span::call_site, |segment| segment.ident.span())
}
