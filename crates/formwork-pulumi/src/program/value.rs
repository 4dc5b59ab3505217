//! Values and bodies as Pulumi's properties.

use formwork_model::{Body, Term};
use serde_json::{Map, Value, json};

use super::Writer;
use super::text::literal;
use crate::finding::Gap;
use crate::names::{Asset, Fields, Kind, Property, Shape, TypeNames, is_input};

/// How many things Pulumi wants where Terraform holds a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wants {
    /// What Terraform holds.
    Same,
    /// The only element of the list.
    Element,
}

/// Where a value stands.
#[derive(Clone)]
pub(super) struct Slot {
    pub(super) names: Option<TypeNames>,
    pub(super) shape: Shape,
    pub(super) wants: Wants,
    pub(super) path: String,
}

impl Slot {
    /// Where no type says what a value is.
    pub(super) fn any() -> Self {
        Self {
            names: None,
            shape: Shape::SCALAR,
            wants: Wants::Same,
            path: String::new(),
        }
    }

    pub(super) fn of(names: &TypeNames, property: &Property) -> Self {
        let wants = match property.is_flattened {
            true => Wants::Element,
            false => Wants::Same,
        };
        Self {
            names: Some(*names),
            shape: property.shape,
            wants,
            path: property.path.clone(),
        }
    }

    /// An element of a list in it, or a value of a map.
    fn element(&self) -> Self {
        let shape = match self.shape.kind() {
            Kind::List(element) | Kind::ListOfOne(element) | Kind::Map(element) => element,
            _ => self.shape,
        };
        Self {
            shape,
            wants: Wants::Same,
            ..self.clone()
        }
    }

    /// Where the members of an object in it stand, with whose names they are.
    fn fields(&self) -> Option<(TypeNames, Fields)> {
        let mut shape = self.shape;
        loop {
            match shape.kind() {
                Kind::List(inner) | Kind::ListOfOne(inner) => shape = inner,
                Kind::Object(block) => {
                    let fields = Fields::new(block, self.path.clone());
                    return Some((self.names?, fields));
                }
                Kind::Map(_) | Kind::Scalar => return None,
            }
        }
    }

    fn is_list(&self) -> bool {
        matches!(self.shape.kind(), Kind::List(_) | Kind::ListOfOne(_))
    }
}

impl Writer<'_> {
    /// The arguments of a body as properties.
    pub(super) fn body(
        &mut self,
        names: &TypeNames,
        fields: &Fields,
        body: &Body,
    ) -> Map<String, Value> {
        let mut properties = Map::new();
        for (argument, term) in body.arguments() {
            if fields.is_type() && names.is_option(argument) {
                continue;
            }
            let argument = match self.stored_twin(names, fields, body, argument) {
                Some(Some(twin)) => twin,
                Some(None) => continue,
                None => argument,
            };
            let property = names
                .property(fields, argument)
                .filter(|_| is_input(fields, argument));
            let Some(property) = property else {
                self.lacks(argument);
                continue;
            };
            let value = self.value(term, &Slot::of(names, &property));
            if !value.is_null() {
                properties.insert(property.name.into_owned(), value);
            }
        }
        properties
    }

    /// The argument that stands for a write-only one, where Pulumi has none: its value is stored, and written once. The version that
    /// says when it is written again has no twin.
    fn stored_twin<'body>(
        &mut self,
        names: &TypeNames,
        fields: &Fields,
        body: &Body,
        argument: &'body str,
    ) -> Option<Option<&'body str>> {
        if names.property(fields, argument).is_some() {
            return None;
        }
        let (name, is_version) = match argument.strip_suffix("_wo_version") {
            Some(name) => (name, true),
            None => (argument.strip_suffix("_wo")?, false),
        };
        body.schema().argument(name)?;
        let property = names.property(fields, name)?;
        if is_version {
            return Some(None);
        }
        let problem = format!(
            "only writes `{argument}`; Pulumi stores it as `{}`, encrypted, and does not write it again when its version changes",
            property.name
        );
        self.findings.add(
            Gap::WriteOnly,
            problem,
            "this version of Pulumi AWS has no write-only properties",
        );
        self.write_only.push(property.name.into_owned());
        Some(Some(name))
    }

    pub(super) fn lacks(&mut self, argument: &str) {
        let problem = format!(
            "has `{argument}`, for which Pulumi AWS {} has no property",
            self.version.version()
        );
        self.findings
            .add(Gap::Argument, problem, "Pulumi would refuse or ignore it");
    }

    pub(super) fn value(&mut self, term: &Term, slot: &Slot) -> Value {
        match term {
            Term::Null => Value::Null,
            Term::Bool(known) => json!(known),
            Term::Integer(number) => json!(number),
            Term::Float(number) => json!(number),
            Term::Text(text) => known_text(text, slot),
            Term::List(items) => self.list(items, slot),
            Term::Map(entries) => match slot.fields() {
                Some((names, fields)) => self.object(&names, &fields, entries),
                None => self.map(entries, slot),
            },
            Term::Blocks(bodies) => self.bodies(bodies, slot),
            Term::Object(body) => self.bodies(std::slice::from_ref(body), slot),
            Term::BlockMap(bodies) => {
                let element = slot.element();
                let bodies = bodies
                    .iter()
                    .map(|(key, body)| (literal(key).into_owned(), self.nested(body, &element)));
                Value::Object(bodies.collect())
            }
            Term::Expression(expression) => self.expression(expression, slot),
        }
    }

    fn list(&mut self, items: &[Term], slot: &Slot) -> Value {
        let element = slot.element();
        if slot.wants == Wants::Same {
            return items
                .iter()
                .map(|item| self.value(item, &element))
                .collect();
        }
        match items {
            [] => Value::Null,
            [item] => self.value(item, &element),
            _ => self.too_many(slot),
        }
    }

    fn too_many(&mut self, slot: &Slot) -> Value {
        let problem = format!(
            "has several `{}`, where Pulumi takes one",
            slot.path.replace(".$.", ".")
        );
        self.findings.add(
            Gap::Argument,
            problem,
            "Pulumi holds the only element in place of the list",
        );
        Value::Null
    }

    fn bodies(&mut self, bodies: &[Body], slot: &Slot) -> Value {
        if bodies.iter().any(|body| body.repetition().is_some()) {
            let problem = format!(
                "has a dynamic block `{}`, and Pulumi YAML has no loops",
                slot.path.replace(".$.", ".")
            );
            self.findings.add(
                Gap::DynamicBlock,
                problem,
                "how many blocks there are is only known when Terraform plans",
            );
            return Value::Null;
        }
        if slot.wants == Wants::Same && slot.is_list() {
            return bodies.iter().map(|body| self.nested(body, slot)).collect();
        }
        match bodies {
            [] => Value::Null,
            [body] => self.nested(body, slot),
            _ => self.too_many(slot),
        }
    }

    fn nested(&mut self, body: &Body, slot: &Slot) -> Value {
        match slot.fields() {
            Some((names, fields)) => Value::Object(self.body(&names, &fields, body)),
            None => Value::Object(self.unnamed(body)),
        }
    }

    /// An object whose members no type names: they are called as in Terraform.
    fn unnamed(&mut self, body: &Body) -> Map<String, Value> {
        let mut members = Map::new();
        for (argument, term) in body.arguments() {
            members.insert(argument.to_owned(), self.value(term, &Slot::any()));
        }
        members
    }

    fn object(
        &mut self,
        names: &TypeNames,
        fields: &Fields,
        entries: &[(std::borrow::Cow<'static, str>, Term)],
    ) -> Value {
        let mut members = Map::new();
        for (member, term) in entries {
            let Some(property) = names.property(fields, member) else {
                self.lacks(member);
                continue;
            };
            let value = self.value(term, &Slot::of(names, &property));
            members.insert(property.name.into_owned(), value);
        }
        Value::Object(members)
    }

    fn map(&mut self, entries: &[(std::borrow::Cow<'static, str>, Term)], slot: &Slot) -> Value {
        let element = slot.element();
        if let [(key, _)] = entries
            && key.to_ascii_lowercase().starts_with("fn::")
        {
            let problem = format!(
                "has a map with the only key `{key}`, which Pulumi YAML takes for a function"
            );
            self.findings.add(
                Gap::Expression,
                problem,
                "there is no way to write such a key",
            );
        }
        let entries = entries
            .iter()
            .map(|(key, item)| (literal(key).into_owned(), self.value(item, &element)));
        Value::Object(entries.collect())
    }
}

/// Text, as the type and the form that Pulumi wants.
fn known_text(text: &str, slot: &Slot) -> Value {
    let names = slot.names.as_ref();
    let asset = names.and_then(|names| names.asset(&slot.path));
    if let Some(asset) = asset {
        return file(asset, json!(literal(text)));
    }
    match names.and_then(|names| names.primitive(&slot.path)) {
        Some("number") => serde_json::from_str(text).unwrap_or_else(|_| json!(literal(text))),
        Some("bool") => json!(text == "true" || text == "1"),
        _ => json!(literal(text)),
    }
}

/// A file, as Pulumi takes it.
pub(super) fn file(asset: Asset, path: Value) -> Value {
    match asset {
        Asset::File => json!({ "fn::fileAsset": path }),
        Asset::Archive => json!({ "fn::fileArchive": path }),
    }
}
