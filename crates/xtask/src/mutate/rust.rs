//! Configurations as Rust: one function that declares one resource.

use formwork_bindgen::{type_identifier, value_identifier};

use super::literal::{Body, Literal};

/// The text of a module whose function `declare` declares the resource.
pub(crate) fn module(provider: &str, type_name: &str, key: &str, body: &Body) -> String {
    let path = resource_path(provider, type_name);
    let other = reference(body).map_or_else(String::new, |other| {
        format!(", other: &Handle<{}>", resource_path(provider, other))
    });
    format!(
        "use formwork::prelude::*;\nuse formwork_{provider} as {provider};\n\n\
         pub(crate) fn declare(stack: &mut Stack<crate::Plain>{other}) {{\n    \
         resource!(stack, {key:?}, {path} {});\n}}\n",
        fields(body)
    )
}

/// The type whose handle the body needs; a function that needs one is compiled and never called.
pub(crate) fn reference(body: &Body) -> Option<&str> {
    body.0.iter().find_map(|(_, value)| referenced(value))
}

fn referenced(value: &Literal) -> Option<&str> {
    match value {
        Literal::Reference { type_name, .. } => Some(type_name),
        Literal::Body(body) => reference(body),
        Literal::List(items) => items.iter().find_map(referenced),
        Literal::Map(entries) => entries.iter().find_map(|(_, value)| referenced(value)),
        _ => None,
    }
}

fn resource_path(provider: &str, type_name: &str) -> String {
    let bare = type_name
        .strip_prefix(provider)
        .and_then(|rest| rest.strip_prefix('_'))
        .unwrap_or(type_name);
    format!("{provider}::{}", type_identifier(bare))
}

fn fields(body: &Body) -> String {
    let fields: Vec<String> = body
        .0
        .iter()
        .map(|(name, value)| format!("{}: {}", value_identifier(name), expression(value, name)))
        .collect();
    format!("{{ {} }}", fields.join(", "))
}

/// A value as a user would write it; `name` is that of the argument, after which its blocks are called.
fn expression(value: &Literal, name: &str) -> String {
    match value {
        Literal::Text(text) => format!("{text:?}"),
        Literal::Number(number) => self::number(number),
        Literal::Bool(value) => value.to_string(),
        Literal::EmptyList(element) => format!("Vec::<{}>::new()", rust_type(element)),
        Literal::List(items) => match items.as_slice() {
            [Literal::Body(only)] => block(only, name),
            items => {
                let items: Vec<String> = items.iter().map(|item| expression(item, name)).collect();
                format!("[{}]", items.join(", "))
            }
        },
        Literal::Map(entries) => {
            let entries: Vec<String> = entries
                .iter()
                .map(|(key, value)| format!("({key:?}, {})", expression(value, name)))
                .collect();
            format!("[{}]", entries.join(", "))
        }
        Literal::Body(body) => block(body, name),
        Literal::Reference { attribute, .. } => {
            format!("other.{}()", value_identifier(attribute))
        }
    }
}

fn rust_type(value: &Literal) -> &'static str {
    match value {
        Literal::Number(_) => "i32",
        Literal::Bool(_) => "bool",
        Literal::Map(_) => "[(&str, &str); 0]",
        Literal::List(_) => "[&str; 0]",
        _ => "&str",
    }
}

fn block(body: &Body, name: &str) -> String {
    format!("{} {}", type_identifier(name), fields(body))
}

/// A number of the smallest type that holds it; one that no integer holds is a fraction.
fn number(number: &str) -> String {
    match number.parse::<i64>() {
        Ok(whole) if i32::try_from(whole).is_ok() => number.to_owned(),
        Ok(_) => format!("{number}_i64"),
        Err(_) if number.contains(['.', 'e']) => number.to_owned(),
        Err(_) => format!("{number}.0"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_single_block_needs_no_array_and_reserved_names_are_raw() {
        let disk = Body(vec![("type".to_owned(), Literal::text("ssd"))]);
        let body = Body(vec![
            (
                "boot_disk".to_owned(),
                Literal::List(vec![Literal::Body(disk)]),
            ),
            ("ids".to_owned(), Literal::List(vec![Literal::number(1.0)])),
            ("size".to_owned(), Literal::number(3e9)),
        ]);
        let text = module("acme", "acme_server", "m1", &body);
        assert!(
            text.contains(
                "resource!(stack, \"m1\", acme::Server { boot_disk: BootDisk { r#type: \"ssd\" }, \
                 ids: [1], size: 3000000000_i64 });"
            ),
            "{text}"
        );
    }

    #[test]
    fn a_reference_makes_the_function_ask_for_the_handle() {
        let reference = Literal::Reference {
            type_name: "acme_net".to_owned(),
            attribute: "id".to_owned(),
        };
        let body = Body(vec![("net_id".to_owned(), reference)]);
        let text = module("acme", "acme_server", "m1", &body);
        assert!(text.contains("other: &Handle<acme::Net>"), "{text}");
        assert!(text.contains("net_id: other.id()"), "{text}");
    }
}
