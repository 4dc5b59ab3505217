//! What the macros of `formwork-iam` share: it reads statements and lays checks beside their literals.
//! In: statements, which are chains of method calls. Out: the same chains, and constants that the compiler evaluates.
//! It must not know: any action, key or format; the constants call functions of `formwork-iam`.
//! Change it when another part of a statement can be a literal.

mod statement;
mod template;

use proc_macro::{Delimiter, TokenStream, TokenTree};

use statement::Statement;
use template::Template;

/// `expand!([$crate] kind; statements)`, which the macros of `formwork-iam` call. Only they can pass their own path.
#[proc_macro]
pub fn expand(input: TokenStream) -> TokenStream {
    let mut tokens = input.into_iter();
    let Some(TokenTree::Group(path)) = tokens.next() else {
        return TokenStream::new();
    };
    let kind = tokens.next().map(|token| token.to_string());
    let kind = Kind::named(kind.as_deref().unwrap_or_default());
    let template = Template::new(path.stream());
    let mut statements = template.code(kind.begin, path.span(), &[]);
    for element in elements(tokens.skip(1)) {
        let span = element[0].span();
        let statement = Statement::parse(element).expand(&template, kind.service);
        statements.extend(template.code(".with(__0)", span, &[statement]));
    }
    template.code(kind.end, path.span(), &[statements])
}

/// What a macro makes of its statements.
struct Kind {
    begin: &'static str,
    end: &'static str,
    /// The only service whose actions it takes.
    service: Option<&'static str>,
}

impl Kind {
    fn named(name: &str) -> Self {
        let (begin, service) = match name {
            "identity" => ("__crate::Statements::<__crate::Identity>::new()", None),
            "resource" => ("__crate::Statements::<__crate::Attached>::new()", None),
            "key" => ("__crate::Statements::<__crate::Key>::new()", Some("kms")),
            "trust" => ("__crate::Statements::<__crate::Trust>::new()", Some("sts")),
            _ => ("__crate::Statements::new()", None),
        };
        let end = match name {
            "statements" => "__0",
            _ => "__crate::Policy::of(__0)",
        };
        Self {
            begin,
            end,
            service,
        }
    }
}

/// What stands between the commas. Commas in groups are not seen here; those of a turbofish are skipped.
fn elements(tokens: impl Iterator<Item = TokenTree>) -> Vec<Vec<TokenTree>> {
    let mut elements = vec![Vec::new()];
    let mut depth = 0_u32;
    let mut previous = ' ';
    for token in tokens {
        let mark = punctuation(&token);
        match (previous, mark) {
            (':', '<') => depth += 1,
            (before, '>') if before != '-' && before != '=' => depth = depth.saturating_sub(1),
            _ => {}
        }
        previous = mark;
        if mark == ',' && depth == 0 {
            elements.push(Vec::new());
        } else if let Some(element) = elements.last_mut() {
            element.push(token);
        }
    }
    elements.retain(|element| !element.is_empty());
    elements
}

/// The character of a punctuation mark, or a space.
fn punctuation(token: &TokenTree) -> char {
    match token {
        TokenTree::Punct(mark) => mark.as_char(),
        _ => ' ',
    }
}

/// The tokens in parentheses.
fn parenthesized(token: Option<&TokenTree>) -> Option<Vec<TokenTree>> {
    match token {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
            Some(group.stream().into_iter().collect())
        }
        _ => None,
    }
}
