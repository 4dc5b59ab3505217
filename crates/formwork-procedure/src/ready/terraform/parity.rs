//! How far two environments differ.

use std::collections::BTreeMap;

use formwork_model::procedure::{Sample, Unit};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::ready::Measured;
use crate::step::{Described, Pure, Step};
use crate::{Context, Failure, work};

/// How far two environments differ.
///
/// The share is `changed / total`, in hundredths. `total` is the number of arguments of resources and data sources in either environment: a
/// value that is neither an object nor a list, at its path in its stack. `changed` is the number of those that only one environment has, or
/// that have other values there. The environment's own name does not count as a difference where it stands in a text as a word of its own,
/// as in `shop-staging-web`. Comments, providers and backends do not count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parity {
    /// When it was measured, in milliseconds since 1970.
    pub at: i64,
    /// The paths of the arguments that differ.
    pub differences: Vec<String>,
    /// So many arguments there are.
    pub total: u32,
}

impl Parity {
    /// The share of arguments that differ, in hundredths; none where there are no arguments.
    pub fn percent(&self) -> Option<f64> {
        let total = f64::from(self.total);
        (self.total > 0).then(|| self.differences.len() as f64 / total * 100.0)
    }
}

impl Measured for Parity {
    fn samples(&self, unit: Unit) -> Vec<Sample> {
        let value = match unit {
            Unit::Percent => self.percent(),
            Unit::Count => Some(self.differences.len() as f64),
            Unit::Score | Unit::Seconds | Unit::Minutes => None,
        };
        vec![Sample { at: self.at, value }]
    }
}

/// Measures how far the synthesized root modules of two environments differ; [`Parity`] says how.
#[track_caller]
pub fn parity(one: impl Into<String>, other: impl Into<String>) -> Step<(), Parity, Pure> {
    let (one, other) = (one.into(), other.into());
    let action = format!("Compare the configurations of {one} and {other}");
    let step = work((), async move |context: &Context<'_>, ()| {
        let (one, other) = (arguments(context, &one)?, arguments(context, &other)?);
        let only = other.keys().filter(|path| !one.contains_key(*path));
        let total = one.len() + only.clone().count();
        let changed = one
            .iter()
            .filter(|(path, value)| other.get(*path) != Some(value));
        let differences = changed.map(|(path, _)| path).chain(only);
        Ok(Parity {
            at: context.world.now(),
            differences: differences.cloned().collect(),
            total: u32::try_from(total).unwrap_or(u32::MAX),
        })
    });
    step.pure().actions([action])
}

type Arguments = BTreeMap<String, Value>;

fn arguments(context: &Context<'_>, environment: &str) -> Result<Arguments, Failure> {
    let mut arguments = Arguments::new();
    for module in context.world.synthesize(environment)? {
        let path = module.folder.join("main.tf.json");
        let text = context.read(&path)?.ok_or_else(|| {
            Failure::new(format!("there is no file {}", path.display())).finally()
        })?;
        let root: Value = serde_json::from_str(&text).map_err(|error| {
            Failure::new(format!("{} is not JSON", path.display()))
                .detail(error.to_string())
                .finally()
        })?;
        for kind in ["resource", "data"] {
            let path = format!("{}: {kind}", module.stack);
            flatten(&root[kind], path, environment, &mut arguments);
        }
    }
    Ok(arguments)
}

fn flatten(value: &Value, path: String, environment: &str, into: &mut Arguments) {
    match value {
        Value::Null => {}
        Value::Object(members) => {
            for (name, member) in members.iter().filter(|(name, _)| *name != "//") {
                flatten(member, format!("{path}.{name}"), environment, into);
            }
        }
        Value::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                flatten(item, format!("{path}[{position}]"), environment, into);
            }
        }
        Value::String(text) => {
            into.insert(path, neutral(text, environment).into());
        }
        _ => {
            into.insert(path, value.clone());
        }
    }
}

/// A text without the environment's name, where that is a word of its own.
fn neutral(text: &str, environment: &str) -> String {
    let mut neutral = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(environment) {
        let is_inside = |sign: char| sign.is_alphanumeric();
        let begins = !neutral.ends_with(is_inside) || !before.is_empty();
        let is_word = begins && !before.ends_with(is_inside) && !after.starts_with(is_inside);
        neutral.push_str(before);
        neutral.push_str(if is_word { "<env>" } else { environment });
        rest = after;
        if environment.is_empty() {
            break;
        }
    }
    neutral.push_str(rest);
    neutral
}
