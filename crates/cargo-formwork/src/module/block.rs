//! Blocks and their arguments, the same for both ways in which Terraform's language is written.

use std::collections::BTreeMap;

use hcl_edit::Span as _;
use hcl_edit::expr::{Array, Expression};
use hcl_edit::parser::{parse_body, parse_expr, parse_template};
use hcl_edit::structure::{Body, Structure};
use hcl_edit::template::Element;
use serde_json::Value;

use super::problem::{Place, Problem};
use super::source::SourceFile;
use super::text::{literal, outdented};

/// A block, with what stands in it.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub(crate) kind: String,
    pub(crate) labels: Vec<String>,
    pub(crate) fields: BTreeMap<String, Field>,
    pub(crate) blocks: Vec<Block>,
    pub(crate) place: Place,
}

/// The value of an argument.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub(crate) expression: Expression,
    /// As it is written.
    pub(crate) text: String,
    pub(crate) place: Place,
}

impl Block {
    fn new(kind: &str, labels: Vec<String>, place: Place) -> Self {
        Self {
            kind: kind.to_owned(),
            labels,
            fields: BTreeMap::new(),
            blocks: Vec::new(),
            place,
        }
    }

    /// The literal text of an argument.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        literal(&self.fields.get(name)?.expression)
    }

    /// Whether an argument is `true`.
    pub(crate) fn is_set(&self, name: &str) -> bool {
        self.switch(name) == Some(true)
    }

    /// The value of an argument that is `true` or `false`.
    pub(crate) fn switch(&self, name: &str) -> Option<bool> {
        self.fields.get(name)?.expression.as_bool()
    }

    /// The blocks of one kind in it.
    pub(crate) fn of_kind<'block>(
        &'block self,
        kind: &'block str,
    ) -> impl Iterator<Item = &'block Block> {
        self.blocks.iter().filter(move |block| block.kind == kind)
    }
}

/// The blocks at the top of a file.
pub(crate) fn blocks(file: &SourceFile) -> Result<Vec<Block>, Problem> {
    if file.is_json {
        return json_blocks(file);
    }
    let body = parse_body(&file.text).map_err(|error| {
        let location = error.location();
        let place = file.at(location.line(), location.column());
        Problem::at(
            place,
            format!(
                "this cannot be read: {}\n  | {}",
                error.message(),
                error.line().trim_end()
            ),
            "`terraform fmt` and `terraform validate` in the module's folder say more",
        )
    })?;
    let mut root = Block::new("", Vec::new(), file.whole());
    fill(&mut root, &body, file);
    Ok(root.blocks)
}

fn fill(block: &mut Block, body: &Body, file: &SourceFile) {
    for structure in body {
        match structure {
            Structure::Attribute(attribute) => {
                let expression = attribute.value.clone();
                let field = Field {
                    text: written(&expression, file),
                    place: place(attribute.span(), file),
                    expression,
                };
                block.fields.insert(attribute.key.to_string(), field);
            }
            Structure::Block(inner) => {
                let labels = inner.labels.iter().map(|label| label.as_str().to_owned());
                let place = place(inner.span(), file);
                let mut read = Block::new(inner.ident.as_str(), labels.collect(), place);
                fill(&mut read, &inner.body, file);
                block.blocks.push(read);
            }
        }
    }
}

fn place(span: Option<std::ops::Range<usize>>, file: &SourceFile) -> Place {
    span.map_or_else(|| file.whole(), |span| file.place(span.start))
}

fn written(expression: &Expression, file: &SourceFile) -> String {
    let text = expression.span().and_then(|span| file.text.get(span));
    let text = text.map_or_else(|| expression.to_string(), str::to_owned);
    outdented(text.trim())
}

/// Kinds of blocks that have labels, and how many.
const LABELS: &[(&str, usize)] = &[
    ("variable", 1),
    ("output", 1),
    ("module", 1),
    ("provider", 1),
    ("resource", 2),
    ("data", 2),
    ("ephemeral", 2),
];

/// Arguments whose text is no template.
const LITERALS: &[&str] = &[
    "alias",
    "default",
    "description",
    "required_version",
    "source",
    "version",
];

fn json_blocks(file: &SourceFile) -> Result<Vec<Block>, Problem> {
    let document: Value = serde_json::from_str(&file.text).map_err(|error| {
        Problem::at(
            file.at(error.line(), error.column()),
            format!("this is no JSON: {}", bare(&error)),
            "`terraform validate` in the module's folder says more",
        )
    })?;
    let mut blocks = Vec::new();
    for (kind, content) in objects(&document).flat_map(|object| object.iter()) {
        let labels = LABELS.iter().find(|(labeled, _)| labeled == kind);
        let depth = labels.map_or(0, |(_, count)| *count);
        labeled(kind, content, depth, &mut Vec::new(), file, &mut blocks)?;
    }
    Ok(blocks)
}

/// What is wrong, without the place, which stands before it.
fn bare(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or(&text).to_owned()
}

/// An object, or those of an array: Terraform takes either.
fn objects(value: &Value) -> impl Iterator<Item = &serde_json::Map<String, Value>> {
    let several = value.as_array().into_iter().flatten();
    value
        .as_object()
        .into_iter()
        .chain(several.filter_map(Value::as_object))
}

fn labeled(
    kind: &str,
    content: &Value,
    depth: usize,
    labels: &mut Vec<String>,
    file: &SourceFile,
    blocks: &mut Vec<Block>,
) -> Result<(), Problem> {
    for object in objects(content) {
        if depth == 0 {
            let mut block = Block::new(kind, labels.clone(), file.whole());
            fill_json(&mut block, object, file)?;
            blocks.push(block);
            continue;
        }
        for (label, inner) in object.iter().filter(|(label, _)| *label != "//") {
            labels.push(label.clone());
            labeled(kind, inner, depth - 1, labels, file, blocks)?;
            labels.pop();
        }
    }
    Ok(())
}

fn fill_json(
    block: &mut Block,
    object: &serde_json::Map<String, Value>,
    file: &SourceFile,
) -> Result<(), Problem> {
    for (name, value) in object.iter().filter(|(name, _)| *name != "//") {
        let is_block = matches!(
            (block.kind.as_str(), name.as_str()),
            ("variable", "validation") | ("terraform", "required_providers")
        );
        if is_block {
            labeled(name, value, 0, &mut Vec::new(), file, &mut block.blocks)?;
            continue;
        }
        let expression = if name == "type" {
            type_expression(value, &block.labels, file)?
        } else if block.kind == "required_providers" {
            requirement(value)
        } else {
            json_expression(value, LITERALS.contains(&name.as_str()))
        };
        let text = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        let field = Field {
            expression,
            text,
            place: file.whole(),
        };
        block.fields.insert(name.clone(), field);
    }
    Ok(())
}

fn type_expression(
    value: &Value,
    labels: &[String],
    file: &SourceFile,
) -> Result<Expression, Problem> {
    let text = value.as_str().unwrap_or_default();
    parse_expr(text).map_err(|error| {
        Problem::at(
            file.whole(),
            format!(
                "the type `{text}` of `{}` cannot be read: {}",
                labels.join("."),
                error.message()
            ),
            "write a type such as `string` or `list(object({ name = string }))`",
        )
    })
}

/// A value of JSON as the expression that Terraform reads in it.
fn json_expression(value: &Value, is_literal: bool) -> Expression {
    match value {
        Value::Null => Expression::null(),
        Value::Bool(known) => Expression::from(*known),
        Value::Number(number) => {
            parse_expr(&number.to_string()).unwrap_or_else(|_| Expression::null())
        }
        Value::String(text) if is_literal => Expression::from(text.as_str()),
        Value::String(text) => template(text),
        Value::Array(items) => {
            let mut array = Array::new();
            for item in items {
                array.push(json_expression(item, is_literal));
            }
            Expression::Array(array)
        }
        Value::Object(_) => object(value, is_literal),
    }
}

fn object(value: &Value, is_literal: bool) -> Expression {
    let entries = value.as_object().into_iter().flatten();
    let mut object = hcl_edit::expr::Object::new();
    for (key, item) in entries {
        let key = hcl_edit::expr::ObjectKey::from(Expression::from(key.as_str()));
        object.insert(key, json_expression(item, is_literal));
    }
    Expression::Object(object)
}

/// Text that is one interpolation keeps the type of what stands in it.
fn template(text: &str) -> Expression {
    let Ok(template) = parse_template(text) else {
        return Expression::from(text);
    };
    let elements: Vec<&Element> = template.iter().collect();
    match elements.as_slice() {
        [Element::Interpolation(interpolation)] => interpolation.expr.clone(),
        [] | [Element::Literal(_)] => Expression::from(text),
        _ => Expression::StringTemplate(template.iter().cloned().collect()),
    }
}

/// What a provider must be. Its aliases are references, which in JSON are text.
fn requirement(value: &Value) -> Expression {
    json_expression(value, true)
}
