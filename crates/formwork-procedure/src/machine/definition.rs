//! What a run goes by, told apart from the words around it.

use formwork_model::procedure::{
    Escalation, Exit, FailureBranch, ProcedureModel, Required, Rollback, StepKind, StepModel, Then,
    Undo, Words,
};
use sha2::{Digest, Sha256};

/// Identifies what a run does: the steps, their order and their rules, whom it calls and what it takes back. Texts for readers and
/// source lines are no part of it, and neither is what functions do.
pub fn definition(procedure: &ProcedureModel) -> String {
    let mut hash = Sha256::new();
    for step in &procedure.steps {
        hash.update(step_rules(step));
    }
    if let Some(escalation) = procedure.escalation() {
        hash.update(ladder(escalation));
    }
    for exit in procedure.exits() {
        hash.update(format!("{:?}\n", takes_back(exit)));
    }
    format!("{:x}", hash.finalize())
}

fn step_rules(step: &StepModel) -> String {
    let limits = (&step.retry, &step.timeout, &step.escalate_after);
    let branches: Vec<_> = step.on_failure.iter().map(branch).collect();
    let (key, kind, needs) = (&step.key, kind_rules(&step.kind), &step.needs);
    format!("{key} {kind} {needs:?} {branches:?} {limits:?}\n")
}

fn kind_rules(kind: &StepKind) -> String {
    match kind {
        StepKind::Input { input, .. } => {
            let required = input.required == Required::Always;
            format!("input {required} {:?}", input.missing)
        }
        StepKind::Work { effect, undo, .. } => {
            let undo = *undo == Undo::Work;
            format!("work {effect:?} {undo}")
        }
        StepKind::Manual => "manual".to_owned(),
        StepKind::Approval(approval) => {
            let who = (
                &approval.roles,
                approval.quorum,
                approval.starter_may_approve,
            );
            let late = (&approval.deadline, &approval.on_timeout);
            format!(
                "approval {:?} {who:?} {late:?} {:?}",
                approval.subject, approval.on_reject
            )
        }
        StepKind::Decision(decision) => format!("decision {:?} {:?}", decision.by, decision.then),
        StepKind::Question { choices, .. } => format!("question {choices:?}"),
        StepKind::Wait(duration) => format!("wait {duration:?}"),
        StepKind::Call { procedure } => format!("call {procedure}"),
    }
}

fn branch(branch: &FailureBranch) -> (&Option<Words>, &Then) {
    (&branch.contains, &branch.then)
}

fn ladder(escalation: &Escalation) -> String {
    let rungs = escalation.rungs.iter();
    let rungs: Vec<_> = rungs
        .map(|rung| (&rung.within, &rung.calendar, &rung.notify))
        .collect();
    format!("{rungs:?}\n")
}

fn takes_back(exit: &Exit) -> Option<bool> {
    match exit {
        Exit::Aborted { rollback, .. } => Some(matches!(rollback, Rollback::Yes(_))),
        Exit::Completed { .. } | Exit::Blocked { .. } => None,
    }
}
