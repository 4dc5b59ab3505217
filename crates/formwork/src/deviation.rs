//! `diff --env staging --against production`: how far one environment deviates from another.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::ExitCode;

use formwork_checks::Checked;
use formwork_emit::stack_file;
use formwork_model::Model;
use serde::Serialize;
use serde_json::Value;

use crate::command::{ListFormat, Selection};
use crate::diff::{blocks, compare};
use crate::output::print;
use crate::program::Outcome;

pub(crate) fn run(
    models: &[Checked],
    selection: &Selection,
    against: &str,
    format: ListFormat,
) -> Outcome {
    let models: Vec<&Model> = models.iter().map(Checked::model).collect();
    let Some(other) = models.iter().find(|model| model.environment == against) else {
        return Ok(ExitCode::from(2));
    };
    let mut is_equal = true;
    let mut documents = Vec::new();
    for model in models.iter().filter(|model| model.environment != against) {
        let deviation = Deviation::of(model, other, selection);
        is_equal &= deviation.total.is_equal();
        match format {
            ListFormat::Text => print(&deviation.text()),
            ListFormat::Json => documents.push(deviation),
        }
    }
    if format == ListFormat::Json {
        let text = serde_json::to_string_pretty(&documents).expect("all keys are text");
        print(&(text + "\n"));
    }
    Ok(if is_equal {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// How one environment deviates from another.
#[derive(Serialize)]
struct Deviation {
    environment: String,
    against: String,
    stacks: Vec<StackDeviation>,
    total: Total,
}

/// How one stack does.
#[derive(Serialize, Default)]
struct StackDeviation {
    stack: String,
    /// Addresses that only the one environment has.
    only_here: Vec<String>,
    /// Addresses that only the other one has.
    only_there: Vec<String>,
    differing: Vec<Differing>,
    #[serde(flatten)]
    total: Total,
}

/// An argument that both environments give, or one of them, in a resource that both have.
#[derive(Serialize)]
struct Differing {
    address: String,
    path: String,
    here: Value,
    there: Value,
}

/// The numbers.
#[derive(Serialize, Default, Clone, Copy)]
struct Total {
    /// Resources that only one of them has.
    resources_of_one: usize,
    /// Arguments that differ, in resources that both have.
    differing_arguments: usize,
    /// Arguments that differ only by the name of the environment.
    by_environment: usize,
    /// All arguments of resources that both have.
    arguments: usize,
    /// How many of them differ, of a hundred.
    percent: f64,
}

impl Total {
    fn is_equal(&self) -> bool {
        self.resources_of_one + self.differing_arguments == 0
    }

    fn with_percent(mut self) -> Self {
        // Counts are far below what a float holds exactly; one digit is enough to compare by.
        let share = self.differing_arguments as f64 / self.arguments.max(1) as f64;
        self.percent = (share * 1000.0).round() / 10.0;
        self
    }

    fn text(&self) -> String {
        format!(
            "{} resources of one only, {} of {} arguments differ ({} %), {} more by the name of the environment alone",
            self.resources_of_one,
            self.differing_arguments,
            self.arguments,
            self.percent,
            self.by_environment
        )
    }
}

impl Deviation {
    fn of(model: &Model, other: &Model, selection: &Selection) -> Self {
        let (here, there) = (documents(model, selection), documents(other, selection));
        let mut names: Vec<&String> = here.keys().chain(there.keys()).collect();
        names.sort_unstable();
        names.dedup();
        let nothing = String::new();
        let environments = [model.environment, other.environment];
        let stacks: Vec<StackDeviation> = names
            .into_iter()
            .map(|name| {
                let text = |documents: &BTreeMap<String, String>| {
                    documents.get(name).unwrap_or(&nothing).clone()
                };
                StackDeviation::of(name, &text(&here), &text(&there), environments)
            })
            .collect();
        let mut total = Total::default();
        for stack in &stacks {
            total.resources_of_one += stack.total.resources_of_one;
            total.differing_arguments += stack.total.differing_arguments;
            total.by_environment += stack.total.by_environment;
            total.arguments += stack.total.arguments;
        }
        Self {
            environment: model.environment.to_owned(),
            against: other.environment.to_owned(),
            stacks,
            total: total.with_percent(),
        }
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for stack in &self.stacks {
            let _ = writeln!(text, "{}: {}", stack.stack, stack.total.text());
            for address in &stack.only_here {
                let _ = writeln!(text, "  + {address} (only in {})", self.environment);
            }
            for address in &stack.only_there {
                let _ = writeln!(text, "  - {address} (only in {})", self.against);
            }
            for Differing {
                address,
                path,
                here,
                there,
            } in &stack.differing
            {
                let _ = writeln!(text, "  ~ {address} {path}: {here} here, {there} there");
            }
        }
        let Self {
            environment,
            against,
            total,
            ..
        } = self;
        let _ = writeln!(text, "{environment} against {against}: {}", total.text());
        text
    }
}

fn documents(model: &Model, selection: &Selection) -> BTreeMap<String, String> {
    let stacks = model.stacks.iter().enumerate();
    stacks
        .filter(|(_, stack)| selection.includes(&stack.name))
        .map(|(position, stack)| (stack.name.to_string(), stack_file(model, position).text))
        .collect()
}

impl StackDeviation {
    fn of(name: &str, here: &str, there: &str, environments: [&str; 2]) -> Self {
        let (here, there) = (blocks(here), blocks(there));
        let missing = |of: &BTreeMap<String, Value>, from: &BTreeMap<String, Value>| {
            let addresses = of.keys().filter(|address| !from.contains_key(*address));
            addresses.cloned().collect::<Vec<_>>()
        };
        let mut deviation = Self {
            stack: name.to_owned(),
            only_here: missing(&here, &there),
            only_there: missing(&there, &here),
            ..Self::default()
        };
        for (address, body) in &here {
            if let Some(other) = there.get(address) {
                deviation.compare(address, body, other, environments);
            }
        }
        let total = &mut deviation.total;
        total.resources_of_one = deviation.only_here.len() + deviation.only_there.len();
        total.differing_arguments = deviation.differing.len();
        *total = total.with_percent();
        deviation
    }

    fn compare(&mut self, address: &str, body: &Value, other: &Value, environments: [&str; 2]) {
        let mut changes = Vec::new();
        compare("", body, other, &mut changes);
        self.total.arguments += leaves(body).max(leaves(other));
        for (path, here, there) in changes {
            if is_of_environment(&here, &there, environments) {
                self.total.by_environment += 1;
            } else {
                self.differing.push(Differing {
                    address: address.to_owned(),
                    path,
                    here,
                    there,
                });
            }
        }
    }
}

/// Whether two texts are the same but for the name of their environment, as names and tags of conventions are.
fn is_of_environment(here: &Value, there: &Value, [own, other]: [&str; 2]) -> bool {
    match (here.as_str(), there.as_str()) {
        (Some(here), Some(there)) => here.replace(own, other) == there,
        _ => false,
    }
}

/// How many arguments a block gives, also in the blocks below.
fn leaves(value: &Value) -> usize {
    match value {
        Value::Object(members) => members.values().map(leaves).sum(),
        Value::Array(items) => items.iter().map(leaves).sum(),
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_the_environment_s_name_makes_different_is_counted_apart() {
        let staging = r#"{"resource": {"net": {"a": {"name": "shop-staging-a", "size": 1, "tags": {"Environment": "staging"}}, "b": {}}}}"#;
        let production = r#"{"resource": {"net": {"a": {"name": "shop-production-a", "size": 3, "tags": {"Environment": "production"}}, "c": {}}}}"#;
        let deviation = StackDeviation::of("web", staging, production, ["staging", "production"]);
        assert_eq!(deviation.only_here, ["net.b"]);
        assert_eq!(deviation.only_there, ["net.c"]);
        assert_eq!(
            deviation.total.text(),
            "2 resources of one only, 1 of 3 arguments differ (33.3 %), 2 more by the name of the environment alone"
        );
        assert_eq!(deviation.differing[0].path, "size");
    }
}
