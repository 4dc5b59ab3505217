//! Measures how much of what `terraform validate` refuses Formwork refuses before it.
//!
//! One valid configuration is made for each resource type, and mutants are made from it, each with one mistake. Terraform and
//! Formwork judge all of them independently, and only what they said is counted.

mod catalog;
mod json;
mod kinds;
mod literal;
mod mistakes;
mod package;
mod pattern;
mod program;
mod repair;
mod report;
mod rust;
mod sample;
mod terraform;
mod valid;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Instant;

use crate::bench::write_between;
use crate::codegen::workspace;
use catalog::Catalog;
use literal::Body;
use mistakes::{Class, Mutant, mutants};
use program::Program;
use report::{FalseAlarm, Outcome, Report};
use terraform::{Cases, Verdicts};

const PAGE: &str = "book/src/mutations.md";
const MARKS: (&str, &str) = ("<!-- mutate -->\n", "<!-- /mutate -->");

/// How many mutants of each class the table of the book counts.
const MOST: usize = 150;

/// Measures, prints the table, and writes it into the book, unless there are to be at most `most` mutants of each class.
pub(crate) fn run(most: Option<usize>) -> Result<(), String> {
    let start = Instant::now();
    let catalog = Catalog::read()?;
    let module = terraform::Module::new(
        &target().join("terraform"),
        catalog.provider.source(),
        &catalog.facts.version,
    )?;
    let types = catalog.provider.resources.keys().cloned().collect();
    let mut valid = repair::accepted(&catalog, &module, types)?;
    let count = valid.len();
    let program = program(&catalog, &valid)?;
    let false_alarms = false_alarms(&catalog, &program, &valid)?;
    for alarm in &false_alarms {
        eprintln!(
            "false alarm: {}: {}",
            alarm.type_name, alarm.refusal.message
        );
        // A mutant of it would be refused for another reason than its mistake.
        valid.remove(&alarm.type_name);
    }
    let (mutants, refused) = judged(&catalog, &module, &valid, most.unwrap_or(MOST))?;
    let report = Report {
        valid: count,
        false_alarms,
        outcomes: outcomes(&catalog, &program, mutants, &refused)?,
    };
    let page = report.page();
    println!("{page}");
    report.write(&target())?;
    if most.is_none() {
        write_between(PAGE, MARKS, &page)?;
    }
    eprintln!("{:.0} s in all", start.elapsed().as_secs_f64());
    Ok(())
}

fn target() -> PathBuf {
    workspace().join("target/mutate")
}

fn program(catalog: &Catalog, valid: &BTreeMap<String, Body>) -> Result<Program, String> {
    let services = valid.keys().map(|name| catalog.service(name)).collect();
    Program::new(
        &target().join("program"),
        catalog.provider.name(),
        &services,
    )
}

/// The valid configurations that Formwork refuses.
fn false_alarms(
    catalog: &Catalog,
    program: &Program,
    valid: &BTreeMap<String, Body>,
) -> Result<Vec<FalseAlarm>, String> {
    let types: BTreeMap<String, &String> = valid
        .keys()
        .enumerate()
        .map(|(number, type_name)| (format!("v{number:04}"), type_name))
        .collect();
    let modules = types
        .iter()
        .map(|(key, type_name)| {
            let module = module(catalog, type_name, key, &valid[*type_name]);
            (key.clone(), module)
        })
        .collect();
    let refusals = program.settled(&modules)?;
    let alarms = refusals.into_iter().map(|(key, refusal)| FalseAlarm {
        type_name: types[&key].clone(),
        refusal,
    });
    Ok(alarms.collect())
}

fn module(catalog: &Catalog, type_name: &str, key: &str, body: &Body) -> program::Module {
    program::Module {
        text: rust::module(catalog.provider.name(), type_name, key, body),
        runs: rust::reference(body).is_none(),
    }
}

/// How many blind mutants Terraform is asked about for each one that is wanted: most are no mistakes.
const BLIND_TRIES: usize = 20;

/// At most `most` mutants of each class, and Terraform's verdicts on them.
///
/// Of the blind ones, as many are kept that Terraform refuses, and as many that it accepts, since Formwork should accept those too.
fn judged(
    catalog: &Catalog,
    module: &terraform::Module,
    valid: &BTreeMap<String, Body>,
    most: usize,
) -> Result<(BTreeMap<String, Mutant>, Verdicts), String> {
    let candidates = mutants(catalog, valid)
        .into_iter()
        .flat_map(|(class, mutants)| {
            let tries = if class.is_blind() {
                most * BLIND_TRIES
            } else {
                most
            };
            mutants.into_iter().take(tries)
        });
    let mut mutants: BTreeMap<String, Mutant> = candidates
        .enumerate()
        .map(|(number, mutant)| (format!("m{number:05}"), mutant))
        .collect();
    let verdicts = module.settled(&cases(catalog, valid, &mutants))?;
    let mut kept: BTreeMap<(Class, bool), usize> = BTreeMap::new();
    mutants.retain(|key, mutant| {
        let kept = kept
            .entry((mutant.class, verdicts.contains_key(key)))
            .or_default();
        *kept += 1;
        *kept <= most
    });
    Ok((mutants, verdicts))
}

/// The mutants for Terraform, and the resources that they refer to.
fn cases(
    catalog: &Catalog,
    valid: &BTreeMap<String, Body>,
    mutants: &BTreeMap<String, Mutant>,
) -> Cases {
    let mut cases = Cases::new();
    for (key, mutant) in mutants {
        // A type that is unknown has no schema; the body is that of the type it was mistyped for.
        let block = catalog.block(&mutant.type_name);
        let text = json::resource(&mutant.type_name, key, block, &mutant.body);
        cases.insert(key.clone(), text);
        if let Some(other) = rust::reference(&mutant.body)
            && let Some(body) = valid.get(other)
        {
            let text = json::resource(other, json::OTHER, catalog.block(other), body);
            cases.insert(format!("{}_{other}", json::OTHER), text);
        }
    }
    cases
}

fn outcomes(
    catalog: &Catalog,
    program: &Program,
    mutants: BTreeMap<String, Mutant>,
    refused: &Verdicts,
) -> Result<Vec<Outcome>, String> {
    let modules = mutants
        .iter()
        .map(|(key, mutant)| {
            let module = module(catalog, &mutant.type_name, key, &mutant.body);
            (key.clone(), module)
        })
        .collect();
    let mut refusals = program.settled(&modules)?;
    let outcomes = mutants.into_iter().map(|(key, mutant)| Outcome {
        terraform: refused
            .get(&key)
            .and_then(|problems| problems.first())
            .cloned(),
        formwork: refusals.remove(&key),
        key,
        mutant,
    });
    Ok(outcomes.collect())
}
