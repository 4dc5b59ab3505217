//! Arguments and nested blocks as JSON.

use std::fmt;

use formwork_model::{ArgumentSchema, Body, Model, Nesting, Syntax, Term};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::expression::{escaped, interpolation};

/// Writes the arguments of a body into an open object, in the order of their names.
pub(crate) fn write_arguments<M: SerializeMap>(
    model: &Model,
    body: &Body,
    object: &mut M,
) -> Result<(), M::Error> {
    for (name, term) in body.arguments() {
        object.serialize_entry(
            name,
            &Argument {
                model,
                body,
                name,
                term,
            },
        )?;
    }
    Ok(())
}

/// Writes one entry whose value is formatted straight into the output.
pub(crate) fn write_entry<M: SerializeMap>(
    object: &mut M,
    key: &str,
    value: fmt::Arguments<'_>,
) -> Result<(), M::Error> {
    struct Formatted<'text>(fmt::Arguments<'text>);
    impl Serialize for Formatted<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(&self.0)
        }
    }
    object.serialize_entry(key, &Formatted(value))
}

/// An argument's value; the schema says how nested ones are written.
struct Argument<'model> {
    model: &'model Model,
    body: &'model Body,
    name: &'static str,
    term: &'model Term,
}

impl Serialize for Argument<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let model = self.model;
        let (blocks, object, by_key) = match self.term {
            Term::Blocks(blocks) => (Some(blocks), None, None),
            Term::Object(object) => (None, Some(object), None),
            Term::BlockMap(blocks) => (None, None, Some(blocks)),
            term => return Plain { model, term }.serialize(serializer),
        };
        let nested = self.body.schema().nested(self.name);
        let fills = nested.is_some_and(|nested| nested.syntax == Syntax::ObjectAttribute);
        let nested_body = |body| Nested { model, body, fills };
        if let Some(object) = object {
            return nested_body(object).serialize(serializer);
        }
        if let Some(by_key) = by_key {
            return serializer.collect_map(
                by_key
                    .iter()
                    .map(|(key, body)| (escaped(key), nested_body(body))),
            );
        }
        let blocks = blocks.map_or(&[][..], Vec::as_slice);
        let is_single = nested.is_some_and(|nested| {
            nested.syntax == Syntax::Block
                && (nested.max_items == 1 || nested.nesting == Nesting::Single)
        });
        match blocks {
            [only] if is_single => nested_body(only).serialize(serializer),
            blocks => serializer.collect_seq(blocks.iter().map(nested_body)),
        }
    }
}

/// A nested block or object.
struct Nested<'model> {
    model: &'model Model,
    body: &'model Body,
    /// Members that were not given are written as `null`: Terraform demands all members of an object attribute.
    fills: bool,
}

impl Serialize for Nested<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        if !self.fills {
            write_arguments(self.model, self.body, &mut object)?;
            return object.end();
        }
        let mut members: Vec<ArgumentSchema> = self.body.schema().arguments().collect();
        members.sort_by_key(|member| member.name);
        for member in members {
            match self.body.get(member.name) {
                Some(term) => object.serialize_entry(
                    member.name,
                    &Argument {
                        model: self.model,
                        body: self.body,
                        name: member.name,
                        term,
                    },
                )?,
                None => object.serialize_entry(member.name, &())?,
            }
        }
        object.end()
    }
}

/// A value without nested bodies at its top.
struct Plain<'model> {
    model: &'model Model,
    term: &'model Term,
}

impl Serialize for Plain<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let model = self.model;
        let nested = |body| Nested {
            model,
            body,
            fills: false,
        };
        match self.term {
            Term::Null => serializer.serialize_none(),
            Term::Bool(known) => serializer.serialize_bool(*known),
            Term::Integer(number) => serializer.serialize_i64(*number),
            Term::Float(number) => serializer.serialize_f64(*number),
            Term::Text(text) => serializer.serialize_str(&escaped(text)),
            Term::List(items) => {
                serializer.collect_seq(items.iter().map(|term| Plain { model, term }))
            }
            Term::Map(entries) => serializer.collect_map(
                entries
                    .iter()
                    .map(|(key, term)| (escaped(key), Plain { model, term })),
            ),
            Term::Expression(expression) => {
                serializer.serialize_str(&interpolation(model, expression))
            }
            Term::Blocks(blocks) => serializer.collect_seq(blocks.iter().map(nested)),
            Term::Object(object) => nested(object).serialize(serializer),
            Term::BlockMap(blocks) => serializer.collect_map(
                blocks
                    .iter()
                    .map(|(key, body)| (escaped(key), nested(body))),
            ),
        }
    }
}
