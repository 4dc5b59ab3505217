//! How a run goes, while it goes: a line for each thing that happens, and a bar below them on a terminal.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::mpsc::Sender;
use std::time::Duration;

use formwork_model::procedure::ProcedureModel;
use formwork_procedure::machine::{Asking, Event, Machine};
use formwork_procedure::ready::terraform::{Destruction, Plan};
use formwork_runner::{Observer, Rehearsed};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Deserialize as _;
use serde_json::Value;

use crate::command::Running;

/// Shows a run on stderr.
pub(super) struct Live<'a> {
    procedure: &'a ProcedureModel,
    runs: String,
    bar: ProgressBar,
    /// When the attempts that run began.
    began: HashMap<String, i64>,
    /// Where approvals that were asked for are told to: run and step.
    asked: Sender<(String, String)>,
}

impl<'a> Live<'a> {
    pub(super) fn new(
        procedure: &'a ProcedureModel,
        running: &Running,
        asked: Sender<(String, String)>,
    ) -> Self {
        // Off a terminal the bar draws nothing.
        let bar = ProgressBar::new(procedure.steps.len() as u64);
        let style = ProgressStyle::with_template("{bar:24} {pos}/{len} {elapsed} {msg}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.enable_steady_tick(Duration::from_millis(200));
        let runs = match running.runs.to_str() {
            Some(formwork_runner::DEFAULT_FOLDER) | None => String::new(),
            Some(runs) => format!(" --runs {runs}"),
        };
        Self {
            procedure,
            runs,
            bar,
            began: HashMap::new(),
            asked,
        }
    }

    fn line(&self, text: &str) {
        self.bar.suspend(|| eprintln!("{text}"));
    }

    fn asked(&self, event: &Event, machine: &Machine<'_>) {
        let run = machine.run();
        let Event::Asked {
            step,
            what,
            question,
            choices,
            roles,
            digest,
            ..
        } = event
        else {
            return;
        };
        let mut text = format!("asked     {step}: {question}");
        if !roles.is_empty() {
            let _ = write!(text, "\n          of {}", self.holders(roles));
        }
        if let Some(digest) = digest {
            let _ = write!(text, "\n          about {digest:.16}");
            let subject = self
                .procedure
                .subject(step)
                .and_then(|subject| machine.output(subject));
            text.push_str(&subject.map(shown).unwrap_or_default());
        }
        let runs = &self.runs;
        let answer = match what {
            Asking::Approval | Asking::Decision => {
                format!("approve {run} {step}{runs} --as NAME, or reject … --note WHY")
            }
            _ if choices.is_empty() => format!("resolve {run} {step} ANSWER{runs}"),
            _ => format!("resolve {run} {step} {}{runs}", choices.join("|")),
        };
        let _ = write!(text, "\n          answer: {answer}");
        self.line(&text);
        if matches!(what, Asking::Approval | Asking::Decision) {
            // Nobody listens where nothing is approved without asking.
            let _ = self.asked.send((run.to_owned(), step.clone()));
        }
    }

    /// Roles with the people who hold them.
    fn holders(&self, roles: &[String]) -> String {
        let known: Vec<String> = roles
            .iter()
            .map(|role| match self.procedure.role(role) {
                Some(role) if !role.is_everybodys() => {
                    format!("{} ({})", role.name, role.holders.join(", "))
                }
                _ => role.clone(),
            })
            .collect();
        known.join(" or ")
    }

    fn text(&mut self, at: i64, event: &Event, run: &str) -> Option<String> {
        Some(match event {
            Event::Started {
                procedure,
                environment,
                by,
                ..
            } => {
                format!("run       {run}: `{procedure}` in {environment}, started by {by}")
            }
            Event::Resumed { by, .. } => format!("resumed   {run} by {by}"),
            Event::StepStarted { step, attempt, .. } => {
                self.began.insert(step.clone(), at);
                match attempt {
                    1 => format!("started   {step}"),
                    _ => format!("started   {step} (attempt {attempt})"),
                }
            }
            Event::StepDone { step, output, .. } => {
                let mut text = match self.began.remove(step) {
                    Some(began) => {
                        format!("done      {step} ({:.1} s)", (at - began) as f64 / 1000.0)
                    }
                    None => format!("done      {step}"),
                };
                text.push_str(&planned(output));
                text
            }
            Event::StepFailed { step, failure, .. } => {
                self.began.remove(step);
                let mut text = format!("failed    {step}: {failure}");
                for line in failure.detail.lines() {
                    let _ = write!(text, "\n          {line}");
                }
                text
            }
            Event::Asked { .. } => return None,
            Event::Approved { step, by, role, .. } => format!("approved  {step} by {by} ({role})"),
            Event::Rejected {
                step,
                by,
                role,
                note,
            } => format!("rejected  {step} by {by} ({role}): {note}"),
            Event::Answered {
                step, by, answer, ..
            } => format!("answered  {step} by {by}: {answer}"),
            Event::DeadlinePassed { step } => format!("late      {step}: nobody answered in time"),
            Event::Escalated {
                step,
                rung,
                because,
            } => format!("escalated {step}, rung {}: {because}", rung + 1),
            Event::Told {
                whom,
                message,
                failure: None,
            } => format!("told      {}: {message}", whom.join(", ")),
            Event::Told {
                whom,
                message,
                failure: Some(failure),
            } => {
                format!("not told  {}: {message} ({failure})", whom.join(", "))
            }
            Event::WentBack { from, to, because } => {
                format!("back      from {from} to {to}: {because}")
            }
            Event::UndoStarted { step } => format!("undoing   {step}"),
            Event::UndoDone { step } => format!("undone    {step}"),
            Event::UndoFailed { step, failure } => format!("failed    undo of {step}: {failure}"),
            Event::CancelAsked { by, reason, .. } => format!("cancelled by {by}: {reason}"),
            Event::Ended {
                outcome,
                reason,
                required_action,
                ..
            } => {
                let mut text = format!("{:<9} {reason}", outcome.name());
                if !required_action.is_empty() {
                    let _ = write!(text, "\n          {required_action}");
                }
                text
            }
        })
    }
}

impl Observer for Live<'_> {
    fn observe(&mut self, at: i64, event: &Event, machine: &Machine<'_>) {
        self.asked(event, machine);
        if let Some(text) = self.text(at, event, machine.run()) {
            self.line(&text);
        }
        let mut working: Vec<&str> = self.began.keys().map(String::as_str).collect();
        working.sort_unstable();
        self.bar.set_position(machine.done() as u64);
        self.bar.set_message(working.join(", "));
        if matches!(event, Event::Ended { .. }) {
            self.bar.finish_and_clear();
        }
    }

    fn waiting(&mut self, what: &str) {
        self.line(&format!("waiting   {what}"));
    }
}

/// What people are to agree to: a plan's changes, or the output as it is recorded.
pub(super) fn shown(output: &Value) -> String {
    let plan = planned(output);
    if !plan.is_empty() {
        return plan;
    }
    let written = format!("{output:#}");
    let mut text = String::new();
    for line in written.lines().take(MOST_LINES) {
        let _ = write!(text, "\n          {line}");
    }
    if written.lines().count() > MOST_LINES {
        text.push_str("\n          …");
    }
    text
}

/// So many lines of an output are shown.
const MOST_LINES: usize = 24;

/// What a plan would change, and where it lies; nothing for other outputs.
fn planned(output: &Value) -> String {
    let destruction = || Destruction::deserialize(output).map(|destruction| destruction.plan);
    let Ok(plan) = Plan::deserialize(output).or_else(|_| destruction()) else {
        return String::new();
    };
    let mut text = String::new();
    for line in plan.changes.to_string().lines() {
        let _ = write!(text, "\n          {line}");
    }
    let _ = write!(
        text,
        "\n          {}",
        plan.archive.join("plan.txt").display()
    );
    text
}

/// What a rehearsal found.
pub(super) fn rehearsed(report: &Rehearsed, noted: &[String]) -> String {
    let mut text = String::new();
    for (step, what) in &report.steps {
        let _ = writeln!(text, "{step}: {what}");
    }
    for line in noted {
        let _ = writeln!(text, "not done: {line}");
    }
    text
}
