//! The blocks `backend` and `cloud`: literal, so that a `${` in them is text.

use formwork_model::Term;
use formwork_model::backend::StateBackend;
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::expression::Interpolated;
use crate::scope::Scope;

/// The key of the block in `terraform`, and the block.
pub(crate) fn serialize_backend<M: SerializeMap>(
    scope: &Scope<'_>,
    backend: &StateBackend,
    object: &mut M,
) -> Result<(), M::Error> {
    let arguments = Arguments {
        scope,
        arguments: &backend.arguments,
    };
    match backend.schema.name {
        "cloud" => object.serialize_entry("cloud", &arguments),
        kind => object.serialize_entry("backend", &Kind { kind, arguments }),
    }
}

struct Kind<'model> {
    kind: &'static str,
    arguments: Arguments<'model>,
}

impl Serialize for Kind<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map([(self.kind, &self.arguments)])
    }
}

struct Arguments<'model> {
    scope: &'model Scope<'model>,
    arguments: &'model [(std::borrow::Cow<'static, str>, Term)],
}

impl Serialize for Arguments<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let scope = self.scope;
        let arguments = self.arguments.iter();
        serializer.collect_map(arguments.map(|(name, term)| (name, Literal { scope, term })))
    }
}

struct Literal<'model> {
    scope: &'model Scope<'model>,
    term: &'model Term,
}

impl Serialize for Literal<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { scope, term } = *self;
        match term {
            Term::Bool(known) => serializer.serialize_bool(*known),
            Term::Integer(number) => serializer.serialize_i64(*number),
            Term::Float(number) => serializer.serialize_f64(*number),
            Term::Text(text) => serializer.serialize_str(text),
            Term::List(items) => {
                serializer.collect_seq(items.iter().map(|term| Literal { scope, term }))
            }
            Term::Map(arguments) => Arguments { scope, arguments }.serialize(serializer),
            Term::Expression(expression) => {
                serializer.collect_str(&Interpolated { scope, expression })
            }
            // Bindings of backends make none of these.
            Term::Null | Term::Blocks(_) | Term::Object(_) | Term::BlockMap(_) => {
                serializer.serialize_unit()
            }
        }
    }
}
