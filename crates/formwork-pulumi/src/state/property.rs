//! Terraform's attributes as Pulumi's inputs and outputs.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use formwork_model::{ArgumentSchema, BlockSchema, Mode};
use serde_json::{Map, Value, json};

use super::{Member, secret};
use crate::names::{Asset, Fields, Kind, Property, TypeNames, is_input};

/// The inputs that came from defaults; a state does not say which did.
pub(super) const DEFAULTS: &str = "__defaults";
/// What the bridge keeps for itself.
const META: &str = "__meta";
/// The key of timeouts in it.
const TIMEOUTS: &str = "e2bfb730-ecaa-11e6-8f88-34363bc7c4c0";

/// Makes properties. What schemas say is read once.
#[derive(Default)]
pub(super) struct Properties {
    schemas: RefCell<HashMap<*const BlockSchema, Rc<Arguments>>>,
}

type Arguments = HashMap<&'static str, ArgumentSchema>;

/// Which properties are made.
#[derive(Clone, Copy)]
enum Side {
    Outputs,
    /// Only what a user gives. Below what has no schema of its own, that is everything.
    Inputs(Option<&'static BlockSchema>),
}

impl Properties {
    /// Everything that the provider told.
    pub(super) fn outputs(&self, member: &Member<'_>) -> Map<String, Value> {
        let mut outputs = self.members_of(member, Side::Outputs);
        for name in member.names.secrets() {
            if let Some(value) = outputs.get_mut(*name)
                && !secret::is(value)
            {
                *value = secret::of(value);
            }
        }
        outputs.insert("id".to_owned(), json!(member.object_id));
        outputs.extend(meta(member).map(|text| (META.to_owned(), json!(text))));
        outputs
    }

    /// What the user gave, as far as a state tells: each argument that has a value beyond the zero of its type.
    pub(super) fn inputs(&self, member: &Member<'_>) -> Map<String, Value> {
        self.members_of(member, Side::Inputs(Some(member.node.body.schema())))
    }

    fn members_of(&self, member: &Member<'_>, side: Side) -> Map<String, Value> {
        let instance = member.instance;
        let fields = member.names.fields();
        self.object(
            &member.names,
            &fields,
            &instance.attributes,
            &instance.sensitive,
            side,
        )
    }

    fn object(
        &self,
        names: &TypeNames,
        fields: &Fields,
        attributes: &Map<String, Value>,
        sensitive: &Value,
        side: Side,
    ) -> Map<String, Value> {
        let mut properties = Map::new();
        for (name, value) in attributes {
            let Some(below) = self.is_taken(fields, name, value, side) else {
                continue;
            };
            let Some(property) = names.property(fields, name) else {
                continue;
            };
            let sensitive = below_tree(sensitive, name);
            let value = self.property(names, &property, value, sensitive, below);
            if !value.is_null() {
                properties.insert(property.name.into_owned(), value);
            }
        }
        if let Side::Inputs(_) = side {
            properties.insert(DEFAULTS.to_owned(), json!([]));
        }
        properties
    }

    /// Whether an attribute is among the properties, with what counts below it.
    fn is_taken(&self, fields: &Fields, name: &str, value: &Value, side: Side) -> Option<Side> {
        match side {
            Side::Outputs => (!value.is_null()).then_some(side),
            Side::Inputs(None) => (!value.is_null()).then_some(side),
            Side::Inputs(Some(schema)) => {
                let argument = *self.arguments(schema).get(name)?;
                let is_given = match argument.mode {
                    Mode::Required => !value.is_null(),
                    Mode::Optional | Mode::OptionalComputed => !is_zero(value),
                };
                let nested = argument.nested.map(|nested| nested.block);
                (is_given && is_input(fields, name)).then_some(Side::Inputs(nested))
            }
        }
    }

    fn arguments(&self, schema: &'static BlockSchema) -> Rc<Arguments> {
        let mut schemas = self.schemas.borrow_mut();
        let read = || {
            Rc::new(
                schema
                    .arguments()
                    .map(|argument| (argument.name, argument))
                    .collect(),
            )
        };
        Rc::clone(
            schemas
                .entry(std::ptr::from_ref(schema))
                .or_insert_with(read),
        )
    }

    fn property(
        &self,
        names: &TypeNames,
        property: &Property,
        value: &Value,
        sensitive: &Value,
        side: Side,
    ) -> Value {
        let converted = match (property.is_flattened, value) {
            (true, Value::Array(items)) => match (items.first(), property.shape.kind()) {
                (Some(item), Kind::List(shape) | Kind::ListOfOne(shape)) => {
                    let inner = Property {
                        shape,
                        ..property.clone()
                    };
                    self.value(names, &inner, item, element(sensitive, 0), side)
                }
                _ => Value::Null,
            },
            _ => self.value(names, property, value, sensitive, side),
        };
        match sensitive {
            Value::Bool(true) if !converted.is_null() => secret::of(&converted),
            _ => converted,
        }
    }

    fn value(
        &self,
        names: &TypeNames,
        property: &Property,
        value: &Value,
        sensitive: &Value,
        side: Side,
    ) -> Value {
        match (value, property.shape.kind()) {
            (Value::Array(items), Kind::List(shape) | Kind::ListOfOne(shape)) => {
                let inner = Property {
                    shape,
                    ..property.clone()
                };
                let items = items.iter().enumerate();
                items
                    .map(|(at, item)| {
                        self.element(names, &inner, item, element(sensitive, at), side)
                    })
                    .collect()
            }
            (Value::Object(entries), Kind::Map(shape)) => {
                let inner = Property {
                    shape,
                    ..property.clone()
                };
                let entries = entries.iter().filter(|(_, item)| !item.is_null());
                let entries = entries.map(|(key, item)| {
                    (
                        key.clone(),
                        self.element(names, &inner, item, below_tree(sensitive, key), side),
                    )
                });
                Value::Object(entries.collect())
            }
            (Value::Object(members), Kind::Object(block)) => {
                let fields = Fields::new(block, property.path.clone());
                Value::Object(self.object(names, &fields, members, sensitive, side))
            }
            _ => scalar(names, &property.path, value),
        }
    }

    /// An element of a list or map, which may be secret by itself.
    fn element(
        &self,
        names: &TypeNames,
        property: &Property,
        value: &Value,
        sensitive: &Value,
        side: Side,
    ) -> Value {
        let value = self.value(names, property, value, sensitive, side);
        match sensitive {
            Value::Bool(true) => secret::of(&value),
            _ => value,
        }
    }
}

/// A value with nothing below it, as the type that Pulumi has.
fn scalar(names: &TypeNames, path: &str, value: &Value) -> Value {
    match (names.asset(path), names.primitive(path), value) {
        (Some(_), _, Value::String(empty)) if empty.is_empty() => Value::Null,
        (Some(Asset::File), _, Value::String(_)) => secret::asset(value),
        (Some(Asset::Archive), _, Value::String(_)) => secret::archive(value),
        (_, Some("number"), Value::String(text)) => {
            serde_json::from_str(text).unwrap_or_else(|_| value.clone())
        }
        (_, Some("bool"), Value::String(text)) => json!(text == "true" || text == "1"),
        _ => value.clone(),
    }
}

/// Whether a value is what its type is without one.
fn is_zero(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(true) => false,
    }
}

static NOTHING: Value = Value::Null;

/// What a tree of marks says of a member.
fn below_tree<'tree>(tree: &'tree Value, name: &str) -> &'tree Value {
    tree.get(name).unwrap_or(&NOTHING)
}

/// What it says of an element: marks of a list stand in a list, or under the position.
fn element(tree: &Value, position: usize) -> &Value {
    match tree {
        Value::Array(items) => items.get(position).unwrap_or(&NOTHING),
        Value::Object(members) => members.get(&position.to_string()).unwrap_or(&NOTHING),
        _ => &NOTHING,
    }
}

/// What the bridge keeps beside the outputs: the version of the schema, and timeouts. A state of Terraform has just that.
fn meta(member: &Member<'_>) -> Option<String> {
    let instance = member.instance;
    let mut meta = Map::new();
    let version = instance.schema_version;
    if version > 0 || member.names.schema_version() > 0 {
        meta.insert("schema_version".to_owned(), json!(version.to_string()));
    }
    let timeouts = instance
        .private
        .as_ref()
        .and_then(|private| private.get(TIMEOUTS));
    if let Some(timeouts) = timeouts {
        meta.insert(TIMEOUTS.to_owned(), timeouts.clone());
        meta.entry("schema_version")
            .or_insert_with(|| json!(version.to_string()));
    }
    (!meta.is_empty()).then(|| Value::Object(meta).to_string())
}
