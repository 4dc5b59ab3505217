//! Literal text in expressions.

use hcl_edit::expr::Expression;
use hcl_edit::template::Element;

/// The text of an expression that is a literal, however it is quoted.
pub(crate) fn literal(expression: &Expression) -> Option<String> {
    match expression {
        Expression::String(text) => Some(text.as_str().to_owned()),
        Expression::HeredocTemplate(heredoc) => literals(heredoc.template.iter()).map(dedented),
        Expression::StringTemplate(template) => literals(template.iter()),
        Expression::Parenthesis(inner) => literal(inner.inner()),
        _ => None,
    }
}

fn literals<'template>(elements: impl Iterator<Item = &'template Element>) -> Option<String> {
    let mut text = String::new();
    for element in elements {
        match element {
            Element::Literal(literal) => text.push_str(literal.as_str()),
            _ => return None,
        }
    }
    Some(text)
}

/// The lines after the first one without the spaces that all of them begin with.
pub(crate) fn outdented(text: &str) -> String {
    match text.split_once('\n') {
        Some((first, rest)) => format!("{first}\n{}", dedented(rest.to_owned())),
        None => text.to_owned(),
    }
}

/// The lines without the spaces that all of them begin with, as `<<-` means them.
fn dedented(text: String) -> String {
    let filled = text.lines().filter(|line| !line.trim().is_empty());
    let indent = filled
        .map(|line| line.len() - line.trim_start().len())
        .min()
        .unwrap_or_default();
    let lines: Vec<&str> = text
        .lines()
        .map(|line| line.get(indent..).unwrap_or_default().trim_end())
        .collect();
    lines.join("\n")
}
