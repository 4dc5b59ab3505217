//! Configurations as Terraform JSON, one line for each argument, so that a diagnostic's line says which it is about.

use formwork_schema::{Block, Nested, Shape, Syntax};
use serde_json::json;

use super::literal::{Body, Literal};

/// The text of a file that declares one resource.
pub(crate) fn resource(type_name: &str, key: &str, block: Option<&Block>, body: &Body) -> String {
    let body = object(body, block, false);
    format!(
        "{{\"resource\": {{{}: {{{}: {body}}}}}}}\n",
        json!(type_name),
        json!(key)
    )
}

/// With `complete`, members that are absent are written as null, as objects need it.
fn object(body: &Body, block: Option<&Block>, complete: bool) -> String {
    let mut members: Vec<String> = body
        .0
        .iter()
        .map(|(name, value)| format!("{}: {}", json!(name), literal(value, nested(block, name))))
        .collect();
    if complete {
        let absent = block.into_iter().flat_map(|block| block.arguments.keys());
        members.extend(
            absent
                .filter(|name| !body.has(name))
                .map(|name| format!("{}: null", json!(name))),
        );
    }
    format!("{{\n{}\n}}", members.join(",\n"))
}

fn nested<'block>(block: Option<&'block Block>, name: &str) -> Option<&'block Nested> {
    match &block?.arguments.get(name)?.shape {
        Shape::Nested(nested) => Some(nested),
        Shape::Type(_) => None,
    }
}

fn literal(value: &Literal, nested: Option<&Nested>) -> String {
    match value {
        Literal::Text(text) => json!(escaped(text)).to_string(),
        Literal::Number(number) => number.clone(),
        Literal::Bool(value) => value.to_string(),
        Literal::EmptyList(_) => "[]".to_owned(),
        Literal::List(items) => {
            let items: Vec<String> = items.iter().map(|item| literal(item, nested)).collect();
            format!("[{}]", items.join(", "))
        }
        Literal::Map(entries) => {
            let entries: Vec<String> = entries
                .iter()
                .map(|(key, value)| format!("{}: {}", json!(escaped(key)), literal(value, nested)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
        Literal::Body(body) => {
            let is_object = nested.is_some_and(|nested| nested.syntax == Syntax::ObjectAttribute);
            object(body, nested.map(|nested| &nested.block), is_object)
        }
        Literal::Reference {
            type_name,
            attribute,
        } => json!(format!("${{{type_name}.{OTHER}.{attribute}}}")).to_string(),
    }
}

/// The key of the resource that references lead to.
pub(crate) const OTHER: &str = "other";

/// A literal is a literal: what Terraform would take for a template is escaped.
fn escaped(text: &str) -> String {
    text.replace("${", "$${").replace("%{", "%%{")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_argument_stands_on_a_line_of_its_own_and_templates_are_escaped() {
        let body = Body(vec![
            ("name".to_owned(), Literal::text("${x}")),
            ("size".to_owned(), Literal::number(1.5)),
        ]);
        assert_eq!(
            resource("aws_vpc", "m1", None, &body),
            "{\"resource\": {\"aws_vpc\": {\"m1\": {\n\"name\": \"$${x}\",\n\"size\": 1.5\n}}}}\n"
        );
    }
}
