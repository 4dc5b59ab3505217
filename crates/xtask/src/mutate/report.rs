//! What was seen, as a table for people and as lists for those who work through what was missed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::mistakes::{Class, Mutant};
use super::program::{Moment, Refusal};
use super::terraform::Problem;

/// What both sides said about one mutant.
pub(crate) struct Outcome {
    pub(crate) key: String,
    pub(crate) mutant: Mutant,
    /// The first error of Terraform; nothing if it accepted.
    pub(crate) terraform: Option<Problem>,
    /// The refusal of Formwork; nothing if it accepted.
    pub(crate) formwork: Option<Refusal>,
}

/// A valid configuration that Formwork refused.
pub(crate) struct FalseAlarm {
    pub(crate) type_name: String,
    pub(crate) refusal: Refusal,
}

/// Everything that was seen.
pub(crate) struct Report {
    /// How many types there were with a valid configuration.
    pub(crate) valid: usize,
    /// Those that Formwork refused.
    pub(crate) false_alarms: Vec<FalseAlarm>,
    pub(crate) outcomes: Vec<Outcome>,
}

/// The numbers of one class, or of all.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
struct Counts {
    mutants: usize,
    refused_by_terraform: usize,
    /// Of those that Terraform refused.
    by_compiler: usize,
    by_synthesis: usize,
    /// Of those that Terraform accepted.
    beyond_by_compiler: usize,
    beyond_by_synthesis: usize,
}

impl Counts {
    fn add(&mut self, outcome: &Outcome) {
        self.mutants += 1;
        let moment = outcome.formwork.as_ref().map(|refusal| refusal.moment);
        let is_mistake = outcome.terraform.is_some();
        self.refused_by_terraform += usize::from(is_mistake);
        match (is_mistake, moment) {
            (true, Some(Moment::Compile)) => self.by_compiler += 1,
            (true, Some(Moment::Synthesis)) => self.by_synthesis += 1,
            (false, Some(Moment::Compile)) => self.beyond_by_compiler += 1,
            (false, Some(Moment::Synthesis)) => self.beyond_by_synthesis += 1,
            (_, None) => {}
        }
    }

    fn missed(self) -> usize {
        self.refused_by_terraform - self.by_compiler - self.by_synthesis
    }

    fn row(self, label: &str) -> String {
        format!(
            "| {label} | {} | {} | {} | {} | {} | {} | {} |",
            self.mutants,
            self.refused_by_terraform,
            self.by_compiler,
            self.by_synthesis,
            self.missed(),
            self.mutants - self.refused_by_terraform,
            self.beyond_by_compiler + self.beyond_by_synthesis,
        )
    }
}

const HEAD: &str = "| mistake | mutants | refused by Terraform | of these by `cargo check` | by `check` | missed \
    | accepted by Terraform | of these refused by Formwork |\n|---|---|---|---|---|---|---|---|";

impl Report {
    /// The table and the totals, as they stand in the book.
    pub(crate) fn page(&self) -> String {
        let mut classes: BTreeMap<Class, Counts> = BTreeMap::new();
        let mut all = Counts::default();
        for outcome in &self.outcomes {
            classes
                .entry(outcome.mutant.class)
                .or_default()
                .add(outcome);
            all.add(outcome);
        }
        let rows: Vec<String> = classes
            .iter()
            .map(|(class, counts)| counts.row(&class.to_string()))
            .chain([all.row("**all**")])
            .collect();
        format!("{}\n\n{HEAD}\n{}", self.totals(all), rows.join("\n"))
    }

    fn totals(&self, all: Counts) -> String {
        let of_refused = |count: usize| percent(count, all.refused_by_terraform);
        let mut types: Vec<&str> = self
            .outcomes
            .iter()
            .filter(|outcome| outcome.mutant.class != Class::UnknownType)
            .map(|outcome| outcome.mutant.type_name.as_str())
            .collect();
        types.sort_unstable();
        types.dedup();
        let variants = self.variants();
        let refused_variants = variants.iter().filter(|one| one.formwork.is_some());
        format!(
            "- Valid configurations: {}, one for each type; Formwork refuses {} of them.\n\
             - Variants with a value at its limit that Terraform accepts: {}; Formwork refuses {} of them.\n\
             - Mutants: {}, of {} types; `terraform validate` refuses {}.\n\
             - Of what it refuses, Formwork refuses {} before Terraform runs (goal: 99 %), {} in `cargo check` (goal: 60 %). \
             {} are missed.",
            self.valid,
            self.false_alarms.len(),
            variants.len(),
            refused_variants.count(),
            all.mutants,
            types.len(),
            all.refused_by_terraform,
            of_refused(all.by_compiler + all.by_synthesis),
            of_refused(all.by_compiler),
            all.missed(),
        )
    }

    /// What is no mistake, and not to Terraform either.
    fn variants(&self) -> Vec<&Outcome> {
        self.outcomes
            .iter()
            .filter(|outcome| outcome.mutant.class.is_harmless() && outcome.terraform.is_none())
            .collect()
    }

    /// Writes the misses and false alarms, and beside them everything that was seen.
    pub(crate) fn write(&self, folder: &Path) -> Result<(), String> {
        let missed: Vec<Value> = self
            .outcomes
            .iter()
            .filter(|outcome| outcome.terraform.is_some() && outcome.formwork.is_none())
            .map(seen)
            .collect();
        let false_alarms: Vec<Value> = self
            .false_alarms
            .iter()
            .map(|alarm| {
                json!({
                    "type": alarm.type_name,
                    "moment": moment(&alarm.refusal),
                    "message": alarm.refusal.message,
                })
            })
            .collect();
        let stricter: Vec<Value> = self
            .outcomes
            .iter()
            .filter(|outcome| outcome.terraform.is_none() && outcome.formwork.is_some())
            .map(seen)
            .collect();
        write(
            &folder.join("missed.json"),
            &json!({ "false_alarms": false_alarms, "stricter": stricter, "missed": missed }),
        )?;
        let all: Vec<Value> = self.outcomes.iter().map(seen).collect();
        write(&folder.join("all.json"), &json!(all))
    }
}

fn seen(outcome: &Outcome) -> Value {
    let Outcome {
        key,
        mutant,
        terraform,
        formwork,
    } = outcome;
    json!({
        "key": key,
        "type": mutant.type_name,
        "class": mutant.class.to_string(),
        "path": mutant.path,
        "value": mutant.value,
        "terraform": terraform.as_ref().map(|problem| format!("{}: {}", problem.summary, problem.detail)),
        "formwork": formwork.as_ref().map(|refusal| refusal.message.as_str()),
        "moment": formwork.as_ref().map(moment),
    })
}

fn moment(refusal: &Refusal) -> &'static str {
    match refusal.moment {
        Moment::Compile => "cargo check",
        Moment::Synthesis => "check",
    }
}

/// Rounded down: 99 % is not reached before it is reached.
fn percent(count: usize, of: usize) -> String {
    let tenths = (count * 1_000).checked_div(of).unwrap_or(0);
    format!("{}.{} %", tenths / 10, tenths % 10)
}

fn write(path: &Path, value: &Value) -> Result<(), String> {
    fs::write(path, format!("{value:#}\n")).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutate::literal::Body;

    fn outcome(is_mistake: bool, moment: Option<Moment>) -> Outcome {
        Outcome {
            key: "m1".to_owned(),
            mutant: Mutant {
                class: Class::ReadOnly,
                type_name: "acme_server".to_owned(),
                path: "arn".to_owned(),
                value: "1".to_owned(),
                body: Body::default(),
            },
            terraform: is_mistake.then(|| Problem {
                summary: "Bad".to_owned(),
                detail: String::new(),
                snippet: String::new(),
            }),
            formwork: moment.map(|moment| Refusal {
                moment,
                message: "bad".to_owned(),
            }),
        }
    }

    #[test]
    fn what_terraform_accepts_is_counted_apart() {
        let report = Report {
            valid: 1,
            false_alarms: Vec::new(),
            outcomes: vec![
                outcome(true, Some(Moment::Compile)),
                outcome(true, Some(Moment::Synthesis)),
                outcome(true, None),
                outcome(false, Some(Moment::Compile)),
                outcome(false, None),
            ],
        };
        let page = report.page();
        assert!(
            page.contains("| read-only attribute set | 5 | 3 | 1 | 1 | 1 | 2 | 1 |"),
            "{page}"
        );
        assert!(page.contains("refuses 66.6 % before"), "{page}");
    }
}
