//! What is written literally in an argument: what the compiler can check against the provider's constraints.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::{Expr, ExprCall, ExprLit, ExprTuple, ExprUnary, Lit, Token, UnOp};

/// A literal, or the number of elements of a list.
pub(super) struct Literal {
    pub(super) part: Part,
    /// A `formwork::private::Literal`.
    pub(super) value: TokenStream,
    pub(super) span: Span,
}

/// Which part of the argument it is.
#[derive(Clone, Copy)]
pub(super) enum Part {
    Whole,
    Element,
    Key,
}

/// The literals in `expression`, as far as it is one.
pub(super) fn literals(expression: &Expr) -> Vec<Literal> {
    match unwrapped(expression) {
        Expr::Array(array) => elements(&array.elems, array.span()),
        Expr::Tuple(tuple) => elements(&tuple.elems, tuple.span()),
        other => literal(other, Part::Whole).into_iter().collect(),
    }
}

/// Whether there is a value for sure, whatever other expressions evaluate to.
pub(super) fn is_present(expression: &Expr) -> bool {
    match unwrapped(expression) {
        Expr::Array(array) => !array.elems.is_empty(),
        Expr::Lit(_) | Expr::Macro(_) | Expr::Struct(_) | Expr::Tuple(_) => true,
        Expr::Unary(unary) => is_present(&unary.expr),
        _ => false,
    }
}

/// What stands in parentheses, in `Some(..)` and behind `&`.
fn unwrapped(expression: &Expr) -> &Expr {
    match expression {
        Expr::Paren(inner) => unwrapped(&inner.expr),
        Expr::Reference(inner) => unwrapped(&inner.expr),
        Expr::Call(ExprCall { func, args, .. })
            if args.len() == 1
                && matches!(&**func, Expr::Path(path) if path.path.is_ident("Some")) =>
        {
            unwrapped(&args[0])
        }
        other => other,
    }
}

fn elements(elements: &Punctuated<Expr, Token![,]>, span: Span) -> Vec<Literal> {
    let count = elements.len();
    let mut literals = vec![Literal {
        part: Part::Whole,
        value: quote!(Items(#count)),
        span,
    }];
    for element in elements {
        match unwrapped(element) {
            Expr::Tuple(ExprTuple { elems, .. }) if elems.len() == 2 => {
                literals.extend(literal(&elems[0], Part::Key));
                literals.extend(literal(unwrapped(&elems[1]), Part::Element));
            }
            other => literals.extend(literal(other, Part::Element)),
        }
    }
    literals
}

fn literal(expression: &Expr, part: Part) -> Option<Literal> {
    let value = match expression {
        Expr::Lit(ExprLit { lit, .. }) => match lit {
            Lit::Str(text) => quote!(Text(#text)),
            Lit::Int(number) => {
                let number: i64 = number.base10_parse().ok()?;
                quote!(Integer(#number))
            }
            Lit::Float(_) => quote!(Fraction),
            _ => return None,
        },
        Expr::Unary(ExprUnary {
            op: UnOp::Neg(_),
            expr,
            ..
        }) => {
            let Expr::Lit(ExprLit {
                lit: Lit::Int(number),
                ..
            }) = &**expr
            else {
                return None;
            };
            let number: i64 = number.base10_parse().ok()?;
            let number = -number;
            quote!(Integer(#number))
        }
        _ => return None,
    };
    Some(Literal {
        part,
        value,
        span: expression.span(),
    })
}
