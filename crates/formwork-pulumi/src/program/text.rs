//! Text as Pulumi YAML reads it: `${` begins what is put in, and `$$` is a `$`.

use std::borrow::Cow;

/// Literal text that nothing is put into.
pub(super) fn literal(text: &str) -> Cow<'_, str> {
    if text.contains("${") || text.contains("$$") {
        doubled(text)
    } else {
        Cow::Borrowed(text)
    }
}

/// Literal text beside something that is put in: a `$` before it would begin an escape.
pub(super) fn doubled(text: &str) -> Cow<'_, str> {
    if text.contains('$') {
        Cow::Owned(text.replace('$', "$$"))
    } else {
        Cow::Borrowed(text)
    }
}

/// What reads a property: `${main.id}`.
pub(super) fn interpolation(access: &str) -> String {
    format!("${{{access}}}")
}

/// One member more: `.name`, or `["a name"]` where a dot would not do.
pub(super) fn member(access: &str, name: &str) -> String {
    let is_plain = !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    match is_plain {
        true => format!("{access}.{name}"),
        false => format!("{access}[\"{}\"]", name.replace('"', "\\\"")),
    }
}
