//! Literal text, so that Terraform reads exactly what the program said.

use std::borrow::Cow;
use std::fmt::{self, Write};

/// Where literal text stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quoting {
    /// In a string of Terraform JSON, which is a template without quotes. JSON's own escapes come on top.
    Json,
    /// Between the quotes of an expression.
    Quoted,
}

/// Text as a JSON string, before JSON's own escapes: `${` and `%{` would begin a template and are doubled.
pub(crate) fn escaped(text: &str) -> Cow<'_, str> {
    // Most texts hold no brace, and looking for one byte is fast.
    if text.contains('{') && (text.contains("${") || text.contains("%{")) {
        Cow::Owned(text.replace("${", "$${").replace("%{", "%%{"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Writes a literal of an expression, with its quotes.
pub(crate) fn write_quoted(out: &mut dyn Write, text: &str) -> fmt::Result {
    out.write_str("\"")?;
    write_literal(out, text, Quoting::Quoted)?;
    out.write_str("\"")
}

/// Writes the literal part of a template that nothing interpolated follows.
pub(crate) fn write_literal(out: &mut dyn Write, text: &str, quoting: Quoting) -> fmt::Result {
    match quoting {
        Quoting::Json => out.write_str(&escaped(text)),
        Quoting::Quoted => write_quoted_content(out, &escaped(text)),
    }
}

/// Writes the literal part of a template before something interpolated.
pub(crate) fn write_before_interpolation(
    out: &mut dyn Write,
    text: &str,
    quoting: Quoting,
) -> fmt::Result {
    if !hides_interpolation(text) {
        return write_literal(out, text, quoting);
    }
    out.write_str("${")?;
    write_quoted(out, text)?;
    out.write_str("}")
}

/// Whether Terraform would take a `${` after this text for text. A `$` makes it the escape `$${`, and after a carriage
/// return that no line feed follows, Terraform 1.11 finds no interpolation at all in a string of JSON.
fn hides_interpolation(text: &str) -> bool {
    let mut after_returns = text.split('\r').skip(1);
    text.ends_with('$') || after_returns.any(|rest| !rest.starts_with('\n'))
}

fn write_quoted_content(out: &mut dyn Write, text: &str) -> fmt::Result {
    for character in text.chars() {
        match character {
            '"' => out.write_str("\\\"")?,
            '\\' => out.write_str("\\\\")?,
            '\n' => out.write_str("\\n")?,
            '\r' => out.write_str("\\r")?,
            '\t' => out.write_str("\\t")?,
            control if control.is_control() => write!(out, "\\u{:04x}", u32::from(control))?,
            other => out.write_char(other)?,
        }
    }
    Ok(())
}
