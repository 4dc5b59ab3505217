//! What became of a runbook, in words.

use std::fmt::Write as _;
use std::sync::LazyLock;

use formwork_model::procedure::{CodeKind, Part, ProcedureModel, StepKind};
use regex::Regex;

use crate::adopt::{Adopted, Stretch};
use crate::roles::role_names;

/// So many lines of one sort are shown.
const MOST: usize = 12;

/// Programs whose commands are worth running.
static COMMAND: LazyLock<Regex> = LazyLock::new(|| {
    let programs = "terraform|tofu|pulumi|kubectl|helm|aws|gcloud|az|docker|make|ansible|cfn-lint|cloudformation|git|curl|systemctl|psql";
    Regex::new(&format!("`((?:{programs}) [^`]+)`")).expect("the pattern is valid")
});

/// What elements of a sort are called; none for the frame of a document.
pub(crate) fn plural(part: &Part, model: &ProcedureModel) -> Option<&'static str> {
    Some(match part {
        Part::Prose(_) | Part::Rule | Part::ListStyle(_) => return None,
        Part::Heading { .. } => "headings",
        Part::Step(id) => match model.step(*id)?.kind {
            StepKind::Decision(_) => "gates",
            _ => "steps",
        },
        Part::Input(_) => "inputs",
        Part::Code(code) => match code.kind {
            CodeKind::Sample => "code samples",
            CodeKind::Template => "templates",
            CodeKind::Tree => "trees of folders",
            CodeKind::Prompt => "prompts",
        },
        Part::Checklist(_) => "checklists",
        Part::Purpose(_) | Part::Objective(_) => "purposes",
        Part::Goal(_) => "goals",
        Part::Principle(_) => "principles",
        Part::Quality(_) => "quality criteria",
        Part::Trigger(_) => "triggers",
        Part::Agents(_) | Part::Role(_) => "roles",
        Part::Tool(_) => "tools",
        Part::Remediation(_) => "remediations",
        Part::Plan(_) => "plans",
        Part::FailureScenario(_) => "failure scenarios",
        Part::Threshold(_) => "thresholds",
        Part::DecisionPoint(_) => "questions for experts",
        Part::Escalation(_) => "escalations",
        Part::Checkpoint(_) => "checkpoints",
        Part::Compensation(_) => "rollbacks",
        Part::RecoveryValidation(_) => "recovery validations",
        Part::Artifact(_) => "artifacts",
        Part::StateChange(_) => "state changes",
        Part::DecisionRecord(_) => "recorded decisions",
        Part::Signal(_) => "signals",
        Part::Acceptance(_) => "acceptance criteria",
        Part::Approver(_) => "approvers",
        Part::Done(_) => "criteria of done",
        Part::Slo(_) => "service level objectives",
        Part::TestScenario(_) => "test scenarios",
        Part::Downstream(_) => "downstream dependencies",
        Part::Related(_) => "related documents",
        Part::NextStep(_) => "next steps",
        Part::Audit(_) => "audit records",
        Part::Environment(_) => "environments",
        Part::Secret(_) => "secrets",
        Part::Exit(_) => "exit states",
    })
}

/// The report of one runbook.
pub fn report(adopted: &Adopted, source: &str) -> String {
    let mut text = String::new();
    let tally = adopted.tally;
    let _ = writeln!(
        text,
        "{source}: {} headings, {} list items, {} table rows, {} fenced blocks",
        tally.headings, tally.items, tally.rows, tally.fences
    );
    if let Some(percent) = (adopted.items * 100).checked_div(tally.items) {
        let _ = writeln!(
            text,
            "{} of {} list items became elements ({percent} %)",
            adopted.items, tally.items
        );
    }
    let elements: Vec<String> = adopted
        .counts
        .iter()
        .map(|count| format!("  {:>5}  {}\n", count.count, count.name))
        .collect();
    let is_runbook = adopted.counts.iter().any(|count| count.name != "headings");
    if is_runbook {
        let _ = write!(text, "\nWhat became what:\n{}", elements.concat());
    } else {
        text.push_str(
            "\nNothing in it was recognized as part of a runbook; all of it is kept as prose.\n",
        );
    }
    text.push_str(&prose(&adopted.prose, source));
    text.push_str(&next(&adopted.model));
    text
}

/// What is kept as it was written; lists first, because they hold what could be bound.
fn prose(stretches: &[Stretch], source: &str) -> String {
    if stretches.is_empty() {
        return String::new();
    }
    let mut sorted: Vec<&Stretch> = stretches.iter().collect();
    sorted.sort_by_key(|stretch| (std::cmp::Reverse(stretch.items), stretch.first));
    let mut text = String::from("\nStill prose:\n");
    for stretch in sorted.iter().take(MOST) {
        let items = match stretch.items {
            0 => String::new(),
            1 => " (1 list item)".to_owned(),
            items => format!(" ({items} list items)"),
        };
        let _ = writeln!(
            text,
            "  {source}:{}-{}{items}: {}",
            stretch.first,
            stretch.last,
            beginning(&stretch.text)
        );
    }
    if let Some(more @ 1..) = sorted.len().checked_sub(MOST) {
        let _ = writeln!(text, "  and {more} shorter stretches");
    }
    text
}

fn beginning(text: &str) -> String {
    const LONGEST: usize = 60;
    let short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() {
        format!("{short}…")
    } else {
        short
    }
}

/// What makes the program do more, the most useful first.
fn next(model: &ProcedureModel) -> String {
    let suggestions = [
        roles(model),
        commands(model),
        thresholds(model),
        criteria(model),
        inputs(model),
    ];
    let lines: Vec<String> = suggestions.into_iter().flatten().collect();
    if lines.is_empty() {
        return String::new();
    }
    let numbered = (1..)
        .zip(lines)
        .map(|(number, line)| format!("  {number}. {line}\n"));
    format!("\nWhat to bind next:\n{}", numbered.collect::<String>())
}

fn roles(model: &ProcedureModel) -> Vec<String> {
    let names = role_names(model);
    let line = format!(
        "Say who holds {} in src/main.rs: until then nobody can approve or decide.",
        names
            .iter()
            .map(|name| format!("`{name}`"))
            .collect::<Vec<_>>()
            .join(", ")
    );
    if names.is_empty() {
        Vec::new()
    } else {
        vec![line]
    }
}

/// Commands of steps, which a program can run itself.
fn commands(model: &ProcedureModel) -> Vec<String> {
    let mut lines = Vec::new();
    for step in &model.steps {
        let own = step
            .actions
            .iter()
            .filter_map(|action| action.command.as_ref().map(|command| command.line()));
        let texts = step
            .actions
            .iter()
            .flat_map(|action| std::iter::once(&action.text).chain(&action.details));
        let texts = texts.chain(&step.purpose).chain([&step.title]);
        let named =
            texts.flat_map(|text| COMMAND.captures_iter(text).map(|found| found[1].to_owned()));
        for command in own.chain(named) {
            lines.push(format!(
                "Let the program run `{command}` in step `{}`: `work((), ..)` with its effect, instead of `manual()`.",
                step.key
            ));
        }
    }
    lines.truncate(MOST);
    lines
}

fn thresholds(model: &ProcedureModel) -> Vec<String> {
    let count = model
        .parts
        .iter()
        .filter(|part| matches!(part, Part::Threshold(_)))
        .count();
    let line = format!(
        "Check the {count} thresholds: each holds the first limit of its text, and a step must measure it."
    );
    if count == 0 { Vec::new() } else { vec![line] }
}

fn criteria(model: &ProcedureModel) -> Vec<String> {
    let is_bound = |part: &&Part| matches!(part, Part::Done(_) | Part::RecoveryValidation(_));
    let count = model.parts.iter().filter(is_bound).count();
    let line = format!(
        "Bind the {count} criteria to the steps that show them: all are bound to the last step before them."
    );
    if count == 0 { Vec::new() } else { vec![line] }
}

fn inputs(model: &ProcedureModel) -> Vec<String> {
    let is_input = |part: &&Part| matches!(part, Part::Input(_));
    let count = model.parts.iter().filter(is_input).count();
    let line = format!(
        "Give the {count} inputs a file with `.file(\"..\")` where they are one, so that runs look for them."
    );
    if count == 0 { Vec::new() } else { vec![line] }
}
