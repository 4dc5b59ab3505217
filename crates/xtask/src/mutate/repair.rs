//! Configurations that Terraform accepts: what it refuses is taken out, until the rest is valid or nothing is left.

use std::collections::{BTreeMap, BTreeSet};

use formwork_schema::{Block, Mode, Shape};

use super::catalog::Catalog;
use super::json;
use super::literal::{Body, Literal};
use super::terraform::{Cases, Module, Problem};
use super::valid::{Omitted, configuration, joined};

/// How often refused configurations are made again.
const ROUNDS: usize = 12;

/// The configurations of `types` that Terraform accepts, by type.
pub(crate) fn accepted(
    catalog: &Catalog,
    module: &Module,
    types: Vec<String>,
) -> Result<BTreeMap<String, Body>, String> {
    let mut omitted: BTreeMap<String, Omitted> = types
        .into_iter()
        .map(|name| (name, Omitted::default()))
        .collect();
    for round in 1..=ROUNDS {
        let bodies = bodies(catalog, &mut omitted);
        let cases = cases(catalog, &bodies);
        let refused = module.validate(&cases)?;
        eprintln!(
            "valid configurations, round {round}: {} of {} refused",
            refused.len(),
            bodies.len()
        );
        if refused.is_empty() {
            return Ok(bodies);
        }
        for (type_name, problems) in &refused {
            let body = &bodies[type_name];
            let omitted_of_type = omitted.entry(type_name.clone()).or_default();
            if round == ROUNDS || !amend(catalog, type_name, body, problems, omitted_of_type) {
                let words: Vec<&str> = problems.iter().map(|one| one.summary.as_str()).collect();
                eprintln!("  given up: {type_name}: {}", words.join("; "));
                omitted.remove(type_name);
            }
        }
    }
    let bodies = bodies(catalog, &mut omitted);
    let refused = module.validate(&cases(catalog, &bodies))?;
    Ok(bodies
        .into_iter()
        .filter(|(type_name, _)| !refused.contains_key(type_name))
        .collect())
}

fn bodies(catalog: &Catalog, omitted: &mut BTreeMap<String, Omitted>) -> BTreeMap<String, Body> {
    omitted
        .iter()
        .filter_map(|(name, omitted)| Some((name.clone(), configuration(catalog, name, omitted)?)))
        .collect()
}

fn cases(catalog: &Catalog, bodies: &BTreeMap<String, Body>) -> Cases {
    bodies
        .iter()
        .map(|(name, body)| {
            let text = json::resource(name, name, catalog.block(name), body);
            (name.clone(), text)
        })
        .collect()
}

/// Leaves out what the problems name; if they name nothing optional, all that is optional. False if nothing is left.
fn amend(
    catalog: &Catalog,
    type_name: &str,
    body: &Body,
    problems: &[Problem],
    omitted: &mut Omitted,
) -> bool {
    let words: BTreeSet<&str> = problems.iter().flat_map(words).collect();
    let mut paths = Vec::new();
    if let Some(block) = catalog.block(type_name) {
        optional_paths(block, body, "", &mut paths);
        let absent = required_by(problems)
            .filter(|name| !body.has(name) && block.arguments.contains_key(*name));
        for name in absent {
            if omitted.wanted.insert(name.to_owned()) {
                return true;
            }
        }
    }
    let named = paths.into_iter().filter(|path| {
        let name = path.rsplit('.').next().unwrap_or(path);
        words.contains(name) && !omitted.paths.contains(path)
    });
    let before = omitted.paths.len();
    omitted.paths.extend(named.collect::<Vec<_>>());
    if omitted.paths.len() > before {
        return true;
    }
    !std::mem::replace(&mut omitted.optional, true)
}

fn words(problem: &Problem) -> impl Iterator<Item = &str> {
    [&problem.summary, &problem.detail, &problem.snippet]
        .into_iter()
        .flat_map(|text| {
            text.split(|one: char| !one.is_ascii_alphanumeric() && one != '_')
                .filter(|word| !word.is_empty())
        })
}

/// The names of which Terraform says that they must be given.
fn required_by(problems: &[Problem]) -> impl Iterator<Item = &str> {
    problems
        .iter()
        .filter(|problem| {
            let text = format!("{} {}", problem.summary, problem.detail);
            text.contains("must be specified")
                || text.contains("is required")
                || text.contains("must have a configuration value")
        })
        .flat_map(words)
}

/// The dotted paths of what is given and not required.
fn optional_paths(block: &Block, body: &Body, prefix: &str, paths: &mut Vec<String>) {
    for (name, value) in &body.0 {
        let Some(argument) = block.arguments.get(name) else {
            continue;
        };
        let path = joined(prefix, name);
        if argument.mode != Mode::Required {
            paths.push(path.clone());
        }
        if let Shape::Nested(nested) = &argument.shape {
            for body in bodies_of(value) {
                optional_paths(&nested.block, body, &path, paths);
            }
        }
    }
}

/// The bodies that a value holds.
pub(crate) fn bodies_of(value: &Literal) -> Vec<&Body> {
    match value {
        Literal::Body(body) => vec![body],
        Literal::List(items) => items.iter().flat_map(bodies_of).collect(),
        Literal::Map(entries) => entries
            .iter()
            .flat_map(|(_, value)| bodies_of(value))
            .collect(),
        _ => Vec::new(),
    }
}
