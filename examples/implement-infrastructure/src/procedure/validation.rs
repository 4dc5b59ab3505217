//! Step 7: the process is validated, by a procedure of its own.

use std::collections::BTreeMap;

use formwork::prelude::*;
use formwork::procedure::ready::terraform::{self, Configuration};
use formwork::procedure::ready::{Written, document};
use formwork::procedure::{
    Answer, FailureBranch, Kind, ProcedureHandle, Then, decision, question, work,
};
use serde::{Deserialize, Serialize};

use super::forms::list;
use super::implementation::Changes;
use super::page::{content, place, process};
use super::process::Updated;
use super::sync::broken;
use super::{LEAD, STACK};

/// What the validation hands to those who call it: whether it passed, what it found, and its report.
pub(crate) type Validation = (Output<bool>, Output<Verdict>, Output<Written>);

/// Types of resources, with their number in the files and on the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Differences(Vec<(String, u32, u32)>);

/// What the validation found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Verdict {
    passed: bool,
    /// A line for each question.
    pub(super) lines: Vec<String>,
}

/// What is known after the validation.
pub(super) struct Validated {
    /// What it found.
    pub(super) verdict: Output<Verdict>,
    /// Its report.
    pub(super) report: Output<Written>,
    /// The page says that it was validated.
    pub(super) marked: Output<String>,
}

pub(crate) fn validate_environment(procedure: &mut Procedure) -> Validation {
    procedure.title("Playbook 02: Validate Environment").kind(Kind::Playbook);
    procedure.owner("Delivery Team").add(LEAD);
    let references = procedure.step(
        "references",
        work((), broken).pure().title("Follow each reference of the page to code"),
    );
    let made = procedure.step("files", terraform::synthesize().after(&references));
    let differences = procedure.step(
        "differences",
        work(&made, differences).pure().title("Compare infrastructure and page"),
    );
    let goals = procedure.step(
        "goals",
        question("Does delivery do what its page promises?", ["met", "not-met"])
            .after(&differences)
            .title("Say whether the goals are met"),
    );
    let verdict = procedure.step(
        "verdict",
        work((&references, &differences, &goals), judged).pure().title("Put the answers together"),
    );
    let report = report(procedure, &verdict);
    let is_passed = async |_: &Context<'_>, verdict: Verdict| Ok(verdict.passed);
    let passed = procedure.step("passed", work(&verdict, is_passed).pure().after(&report));
    (passed, verdict, report)
}

fn report(procedure: &mut Procedure, verdict: &Output<Verdict>) -> Output<Written> {
    let text = async |context: &Context<'_>, verdict: Verdict| {
        Ok(format!("# Validation in run {}\n\n{}\n", context.run.id, list(verdict.lines)))
    };
    let text = procedure.step("report-text", work(verdict, text).pure());
    procedure.step("report", document(place("validation"), &text).title("Write the report"))
}

/// Runs the validation. Where it finds something, somebody says which of the two is right.
pub(super) fn validated(
    procedure: &mut Procedure,
    validation: &ProcedureHandle<Validation>,
    changes: &Changes,
    updated: &Updated,
) -> Validated {
    let (passed, verdict, report) =
        procedure.call("validation", validation, &[updated.page.order()]);
    let choice = Then::Choose(vec![
        ("process-is-right".into(), changes.first.again(3)),
        ("code-is-right".into(), updated.right.again(3)),
        ("give-up".into(), Then::Abort),
    ]);
    let validated = procedure.step(
        "validated",
        decision("Did the validation find nothing?")
            .by_check(&passed)
            .title("Validate Against Processes")
            .go("the page is marked as validated")
            .no_go("page or code is changed, and why is written down", choice.clone())
            .on_failure(FailureBranch::new("Code and page differ", choice).action(
                "Say which of them is right, change the other, and give the reason with your choice",
            )),
    );
    let marked = super::process::marked(procedure, &validated);
    Validated { verdict, report, marked }
}

/// Where the page counts resources, it does so: | `aws_s3_bucket` | 1 |
pub(super) async fn differences(
    context: &Context<'_>,
    files: Configuration,
) -> Result<Differences, Failure> {
    let page = content(context, process(context))?;
    let counted: BTreeMap<&str, u32> = page.lines().filter_map(counted).collect();
    let document = made(context, &files)?;
    let made = |name: &str| {
        document["resource"][name].as_object().map_or(0, |resources| resources.len() as u32)
    };
    let types = document["resource"].as_object().into_iter().flatten();
    let types = types.map(|(name, _)| &**name).filter(|name| !counted.contains_key(name));
    let all =
        types.map(|name| (name, 0)).chain(counted.iter().map(|(name, count)| (*name, *count)));
    Ok(Differences(
        all.map(|(name, page)| (name.to_owned(), made(name), page))
            .filter(|(_, made, page)| made != page)
            .collect(),
    ))
}

/// What was made for Terraform.
pub(super) fn made(
    context: &Context<'_>,
    files: &Configuration,
) -> Result<serde_json::Value, Failure> {
    let path = files.module(STACK)?.folder.join("main.tf.json");
    serde_json::from_str(&content(context, path)?)
        .map_err(|error| Failure::new("the files hold no JSON").detail(error.to_string()))
}

fn counted(line: &str) -> Option<(&str, u32)> {
    let (name, count) = line.strip_prefix("| `")?.split_once("` | ")?;
    Some((name, count.trim_end_matches(" |").parse().ok()?))
}

impl Differences {
    /// Nothing differs.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// For people.
    pub(super) fn in_words(&self) -> String {
        let words = self.0.iter();
        let words = words.map(|(name, made, page)| format!("{made} {name}, not {page}"));
        let words: Vec<String> = words.collect();
        if words.is_empty() { "nothing".to_owned() } else { words.join("; ") }
    }
}

async fn judged(
    _: &Context<'_>,
    (references, differences, goals): (Vec<String>, Differences, Answer),
) -> Result<Verdict, Failure> {
    let broken = if references.is_empty() { "none".to_owned() } else { references.join("; ") };
    let is_met = goals.answer == "met";
    Ok(Verdict {
        passed: references.is_empty() && differences.is_empty() && is_met,
        lines: vec![
            format!("references that lead nowhere: {broken}"),
            format!("infrastructure that differs from the page: {}", differences.in_words()),
            format!("goals: {}, says {}", goals.answer, goals.by),
        ],
    })
}
