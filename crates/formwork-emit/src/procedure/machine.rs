//! What the machine does at a step, in one line.

use formwork_model::procedure::{
    Approval, DecidedBy, Effect, OnTimeout, ProcedureModel, Reason, StepId, StepKind, StepModel,
    Then, Undo,
};

use super::Layout;
use super::people::either;
use super::words::{all_of, code, time};

/// The line of a step. Where the author writes the document, a person's step that needs nothing else has none.
pub(super) fn line(id: StepId, procedure: &ProcedureModel, layout: Layout) -> Option<String> {
    let step = procedure.step(id)?;
    let mut clauses = Vec::new();
    let is_plain = matches!(step.kind, StepKind::Manual) && layout == Layout::Authors;
    if !is_plain {
        clauses.push(what(step, procedure));
    }
    if layout == Layout::Standard || !is_by_people(step) {
        clauses.extend(needs(step, procedure));
    }
    clauses.extend(times(step));
    clauses.extend(people(step));
    if layout == Layout::Authors {
        clauses.extend(unsaid_failures(step, procedure));
    }
    (!clauses.is_empty()).then(|| format!("**Run** {}: {}", code(&step.key), clauses.join("; ")))
}

fn is_by_people(step: &StepModel) -> bool {
    matches!(step.kind, StepKind::Manual | StepKind::Decision(_))
}

fn what(step: &StepModel, procedure: &ProcedureModel) -> String {
    match &step.kind {
        StepKind::Input { .. } => "must be given".to_owned(),
        StepKind::Work {
            effect,
            undo,
            destructive,
            ..
        } => work(*effect, undo, *destructive),
        StepKind::Manual => "done by a person".to_owned(),
        StepKind::Approval(approval) => self::approval(approval, procedure),
        StepKind::Decision(decision) => {
            let then = then(&decision.then, procedure);
            format!(
                "decided by {}; no-go: {then}",
                decided_by(&decision.by, procedure)
            )
        }
        StepKind::Question { question, choices } if choices.is_empty() => {
            format!("a person answers: {question}")
        }
        StepKind::Question { question, choices } => {
            format!("a person answers: {question} ({})", choices.join(", "))
        }
        StepKind::Wait(duration) => format!("waits for {}", time(*duration)),
        StepKind::Call { procedure } => {
            format!("runs the procedure [{}]({procedure}.md)", step.title)
        }
    }
}

fn work(effect: Effect, undo: &Undo, destructive: bool) -> String {
    let effect = match effect {
        Effect::Pure => "executed; changes nothing",
        Effect::Idempotent => "executed; doing it twice is doing it once",
        Effect::Probed => "executed; after a crash a probe tells whether it was done",
        Effect::AtMostOnce => {
            "executed at most once; after a crash a person says whether it was done"
        }
    };
    let undo = match undo {
        Undo::Nothing => String::new(),
        Undo::Work => "; can be undone".to_owned(),
        Undo::Irreversible(why) => format!("; cannot be undone: {why}"),
    };
    let destructive = if destructive {
        "; **destroys what cannot be made again**, and verifies it"
    } else {
        ""
    };
    format!("{effect}{undo}{destructive}")
}

fn approval(approval: &Approval, procedure: &ProcedureModel) -> String {
    let count = if approval.quorum == 1 {
        String::new()
    } else {
        format!(" ({} of them)", approval.quorum)
    };
    let starter = if approval.starter_may_approve {
        ", also who started the run"
    } else {
        ", not who started the run"
    };
    let mut text = format!(
        "{}{count} approves the output of {}{starter}",
        either(&approval.roles),
        key(approval.subject, procedure)
    );
    for (label, words) in [
        ("scope", &approval.scope),
        ("condition", &approval.condition),
    ] {
        if let Some(words) = words {
            text.push_str(&format!("; {label}: {words}"));
        }
    }
    if let Some(deadline) = approval.deadline {
        let after = match approval.on_timeout {
            OnTimeout::Reject => "it counts as rejected",
            OnTimeout::Escalate => "people are called",
            OnTimeout::Block => "the run is blocked",
        };
        text.push_str(&format!("; after {} {after}", time(deadline)));
    }
    format!("{text}; rejected: {}", then(&approval.on_reject, procedure))
}

fn decided_by(by: &DecidedBy, procedure: &ProcedureModel) -> String {
    match by {
        DecidedBy::Check(step) => format!("the output of {}", key(*step, procedure)),
        DecidedBy::Roles(roles) => either(roles),
        DecidedBy::Both(step, roles) => {
            format!(
                "the output of {}, then by {}",
                key(*step, procedure),
                either(roles)
            )
        }
    }
}

/// Where a run goes.
pub(super) fn then(then: &Then, procedure: &ProcedureModel) -> String {
    match then {
        Then::Block => "the run is blocked".to_owned(),
        Then::Abort => "the run is aborted".to_owned(),
        Then::MendAndRetry { most } => {
            format!(
                "a person mends it and the step is done again, {} at most",
                times_of(*most)
            )
        }
        Then::GoTo { step, most } => format!(
            "back to {}, {} at most",
            key(*step, procedure),
            times_of(*most)
        ),
        Then::Choose(choices) => {
            let choices = choices
                .iter()
                .map(|(name, next)| format!("{name} ({})", self::then(next, procedure)));
            format!("a person chooses between {}", all_of(choices))
        }
        Then::Escalate => "people are called".to_owned(),
    }
}

fn times_of(most: u32) -> String {
    match most {
        1 => "once".to_owned(),
        most => format!("{most} times"),
    }
}

fn key(step: StepId, procedure: &ProcedureModel) -> String {
    procedure
        .step(step)
        .map_or("a step of another procedure".to_owned(), |step| {
            code(&step.key)
        })
}

/// The steps before it. Those of a procedure that it calls are its own affair.
fn needs(step: &StepModel, procedure: &ProcedureModel) -> Option<String> {
    let own = format!("{}/", step.key);
    let keys = |wants_order: bool| {
        let wanted = step
            .needs
            .iter()
            .filter(|need| (need.reason == Reason::Order) == wants_order);
        let steps = wanted.filter_map(|need| procedure.step(need.step));
        let keys: Vec<String> = steps
            .filter(|other| !other.key.starts_with(&own))
            .map(|other| code(&other.key))
            .collect();
        all_of(keys)
    };
    let (takes, after) = (keys(false), keys(true));
    match (takes.is_empty(), after.is_empty()) {
        (true, true) => None,
        (false, true) => Some(format!("takes the output of {takes}")),
        (true, false) => Some(format!("after {after}")),
        (false, false) => Some(format!("takes the output of {takes}, after {after}")),
    }
}

fn times(step: &StepModel) -> Vec<String> {
    let mut clauses = Vec::new();
    let retry = step.retry;
    if retry.attempts > 1 {
        let (first, longest) = (time(retry.first), time(retry.longest));
        clauses.push(format!(
            "{} attempts, {first} to {longest} apart",
            retry.attempts
        ));
    }
    clauses.extend(
        step.timeout
            .map(|limit| format!("stopped after {}", time(limit))),
    );
    clauses.extend(
        step.escalate_after
            .map(|limit| format!("people are called after {}", time(limit))),
    );
    clauses
}

fn people(step: &StepModel) -> Vec<String> {
    let actor = step.actor.iter().map(|actor| format!("by {actor}"));
    let tools = (!step.tools.is_empty()).then(|| format!("with {}", all_of(&step.tools)));
    actor.chain(tools).collect()
}

/// What follows failures, where the document says nothing of it.
fn unsaid_failures(step: &StepModel, procedure: &ProcedureModel) -> Vec<String> {
    let unsaid = step
        .on_failure
        .iter()
        .filter(|branch| branch.retry.is_empty());
    unsaid
        .map(|branch| {
            format!(
                "on \"{}\": {}",
                branch.failure,
                then(&branch.then, procedure)
            )
        })
        .collect()
}
