//! What people are asked, and whether their answers count.

use std::collections::BTreeSet;
use std::fmt;

use formwork_model::procedure::{
    Approval, DecidedBy, Need, OnTimeout, Reason, Role, StepId, StepKind, Then,
};
use serde_json::{Value, json};

use super::state::{Ladder, Phase};
use super::{Asking, Event, Instruction, Machine, Outcome, digest};
use crate::Failure;
use crate::approval::approved;
use crate::person::Answer;

/// Why an answer does not count, in words for who gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal(pub String);

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Refusal {}

/// What a step asks people for at the moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question<'m> {
    /// For what.
    pub what: Asking,
    /// The SHA-256 of what they are to agree to.
    pub digest: Option<&'m str>,
    /// Until when, in milliseconds since 1970.
    pub deadline: Option<i64>,
    /// Who agreed so far.
    pub agreed: &'m [String],
}

impl Machine<'_> {
    /// The event of an approval or a go, if it counts.
    ///
    /// # Errors
    /// When nothing is to be approved there, when the person may not, or when what was seen is not what lies there now.
    pub fn approve(
        &self,
        key: &str,
        by: &str,
        seen: Option<&str>,
        note: &str,
    ) -> Result<Event, Refusal> {
        let (step, _) = self.open(key, &[Asking::Approval, Asking::Decision])?;
        let role = self.role(step, by)?;
        let digest = match &self.state(step).phase {
            Phase::Open { digest, agreed, .. } => {
                if agreed.iter().any(|other| other == by) {
                    return Err(Refusal(format!("{by} has approved `{key}` already")));
                }
                digest.clone()
            }
            _ => None,
        };
        self.in_time(step, key)?;
        if let (Some(seen), Some(digest)) = (seen, &digest)
            && !digest.starts_with(seen)
        {
            return Err(Refusal(format!(
                "`{key}` is about something else by now: its digest is {digest}, not {seen}; look at it again"
            )));
        }
        Ok(Event::Approved {
            step: key.to_owned(),
            by: by.to_owned(),
            role: role.name.to_owned(),
            digest,
            note: note.to_owned(),
        })
    }

    /// Whether the deadline of an approval has not passed. Where people are called then, the approval stays open.
    fn in_time(&self, step: StepId, key: &str) -> Result<(), Refusal> {
        let (StepKind::Approval(approval), Phase::Open { deadline, .. }) =
            (&self.model(step).kind, &self.state(step).phase)
        else {
            return Ok(());
        };
        let passed = deadline.is_some_and(|deadline| deadline < self.now);
        if passed && approval.on_timeout != OnTimeout::Escalate {
            return Err(Refusal(format!("the deadline of `{key}` has passed")));
        }
        Ok(())
    }

    /// The event of a rejection or a no-go, if it counts.
    ///
    /// # Errors
    /// When nothing is to be approved there, or when the person may not.
    pub fn reject(&self, key: &str, by: &str, reason: &str) -> Result<Event, Refusal> {
        let (step, _) = self.open(key, &[Asking::Approval, Asking::Decision])?;
        let role = self.role(step, by)?;
        Ok(Event::Rejected {
            step: key.to_owned(),
            by: by.to_owned(),
            role: role.name.to_owned(),
            note: reason.to_owned(),
        })
    }

    /// The event of an answer, if it counts.
    ///
    /// # Errors
    /// When nothing is asked there, or when it is none of the choices.
    pub fn answer(&self, key: &str, by: &str, answer: &str, note: &str) -> Result<Event, Refusal> {
        let (step, what) = self.open(
            key,
            &[
                Asking::Answer,
                Asking::Task,
                Asking::Mending,
                Asking::Choice,
                Asking::Resolution,
            ],
        )?;
        let choices = self.choices(step, what);
        if !choices.is_empty() && !choices.iter().any(|choice| choice == answer) {
            return Err(Refusal(format!(
                "`{answer}` is no answer to `{key}`; it takes {}",
                choices.join(", ")
            )));
        }
        if what == Asking::Resolution && answer == "done" {
            self.says_what_was_produced(step, note)?;
        }
        Ok(Event::Answered {
            step: key.to_owned(),
            by: by.to_owned(),
            answer: answer.to_owned(),
            note: note.to_owned(),
        })
    }

    /// Whether a note says what a step produced, where others take it.
    fn says_what_was_produced(&self, step: StepId, note: &str) -> Result<(), Refusal> {
        let Some(taker) = self.taker(step) else {
            return Ok(());
        };
        serde_json::from_str(note).map(|_: Value| ()).map_err(|error| {
            Refusal(format!(
                "`{taker}` takes what `{}` produced, so that `done` needs it as JSON in the note, which is none: {error}",
                self.model(step).key
            ))
        })
    }

    /// The first step that takes what a step produced.
    fn taker(&self, step: StepId) -> Option<&str> {
        let takes = |need: &Need| need.step == step && need.reason != Reason::Order;
        let dependents = self.dependents[step.0 as usize].iter();
        dependents
            .map(|id| self.model(StepId(*id)))
            .find(|model| model.needs.iter().any(takes))
            .map(|model| &*model.key)
    }

    /// The event that ends the run, if it counts.
    ///
    /// # Errors
    /// When the run is over, or was cancelled before.
    pub fn cancel(&self, by: &str, reason: &str, undo: bool) -> Result<Event, Refusal> {
        self.goes_on()?;
        if self.is_cancelled() {
            return Err(Refusal("the run was cancelled already".to_owned()));
        }
        Ok(Event::CancelAsked {
            by: by.to_owned(),
            reason: reason.to_owned(),
            undo,
        })
    }

    /// What a step asks people for at the moment; none where it asks nothing.
    pub fn question(&self, step: StepId) -> Option<Question<'_>> {
        match &self.state(step).phase {
            Phase::Open {
                what,
                digest,
                deadline,
                agreed,
                ..
            } => Some(Question {
                what: *what,
                digest: digest.as_deref(),
                deadline: *deadline,
                agreed,
            }),
            _ => None,
        }
    }

    fn open(&self, key: &str, expected: &[Asking]) -> Result<(StepId, Asking), Refusal> {
        let Some(step) = self.keys.get(key) else {
            return Err(Refusal(format!(
                "`{}` has no step `{key}`",
                self.procedure.id
            )));
        };
        self.goes_on()?;
        match &self.state(*step).phase {
            Phase::Open { .. } if self.is_answered(*step) => {
                Err(Refusal(format!("`{key}` has its answer already")))
            }
            Phase::Open { what, .. } if expected.contains(what) => Ok((*step, *what)),
            Phase::Open {
                what: Asking::Approval | Asking::Decision,
                ..
            } => Err(Refusal(format!("`{key}` waits for `approve` or `reject`"))),
            Phase::Open { .. } => Err(Refusal(format!("`{key}` waits for `resolve`"))),
            phase => Err(Refusal(format!(
                "`{key}` asks nobody: {}",
                match phase {
                    Phase::Done => "it is done",
                    Phase::Failed { .. } => "it failed",
                    Phase::Running { .. } => "it runs",
                    _ => "its turn has not come",
                }
            ))),
        }
    }

    fn goes_on(&self) -> Result<(), Refusal> {
        match self.ended {
            Some(outcome @ (Outcome::Completed | Outcome::Aborted)) => {
                Err(Refusal(format!("the run is over: {}", outcome.name())))
            }
            Some(Outcome::Blocked) | None => Ok(()),
        }
    }

    /// Whether an open step needs no more of people.
    fn is_answered(&self, step: StepId) -> bool {
        match (&self.model(step).kind, &self.state(step).phase) {
            (StepKind::Approval(approval), Phase::Open { what, agreed, .. })
                if *what == Asking::Approval =>
            {
                agreed.len() >= quorum(approval)
            }
            (_, Phase::Open { answer, .. }) => answer.is_some(),
            _ => false,
        }
    }

    /// The role in which somebody may approve a step.
    fn role(&self, step: StepId, by: &str) -> Result<&Role, Refusal> {
        let model = self.model(step);
        let (roles, starter_may) = match &model.kind {
            StepKind::Approval(approval) => (&approval.roles, approval.starter_may_approve),
            StepKind::Decision(decision) => match &decision.by {
                DecidedBy::Roles(roles) | DecidedBy::Both(_, roles) => (roles, true),
                DecidedBy::Check(_) => {
                    return Err(Refusal(format!("a check decides `{}`", model.key)));
                }
            },
            _ => return Err(Refusal(format!("`{}` is no approval", model.key))),
        };
        if by == self.starter && !starter_may {
            return Err(Refusal(format!(
                "{by} started this run, so somebody else must approve `{}`",
                model.key
            )));
        }
        roles
            .iter()
            .find(|role| role.is_held_by(by))
            .ok_or_else(|| {
                let names: Vec<String> = roles
                    .iter()
                    .map(|role| format!("{} ({})", role.name, role.holders.join(", ")))
                    .collect();
                Refusal(format!(
                    "{by} may not approve `{}`; these may: {}",
                    model.key,
                    names.join("; ")
                ))
            })
    }

    pub(super) fn ask(&self, step: StepId) -> Instruction {
        let model = self.model(step);
        let names = |roles: &[Role]| roles.iter().map(|role| role.name.to_owned()).collect();
        let (what, question, roles, digest, deadline) = match &model.kind {
            StepKind::Approval(approval) => {
                let subject = self.output(approval.subject).unwrap_or(&Value::Null);
                let deadline = approval
                    .deadline
                    .map(|deadline| self.now.saturating_add(deadline.milliseconds()));
                (
                    Asking::Approval,
                    model.title.to_string(),
                    names(&approval.roles),
                    Some(digest(subject)),
                    deadline,
                )
            }
            StepKind::Decision(decision) => {
                let roles = match &decision.by {
                    DecidedBy::Roles(roles) | DecidedBy::Both(_, roles) => names(roles),
                    DecidedBy::Check(_) => Vec::new(),
                };
                (
                    Asking::Decision,
                    decision.question.to_string(),
                    roles,
                    None,
                    None,
                )
            }
            StepKind::Question { question, .. } => {
                (Asking::Answer, question.to_string(), Vec::new(), None, None)
            }
            _ => (
                Asking::Task,
                model.title.to_string(),
                Vec::new(),
                None,
                None,
            ),
        };
        let question = match self.feedback(step) {
            Some(because) => format!("{question} (sent back: {because})"),
            None => question,
        };
        self.asking(step, what, question, roles, digest, deadline)
    }

    pub(super) fn ask_whether_done(&self, step: StepId) -> Instruction {
        self.ask_after(step, "the runner ended while this step ran")
    }

    /// A failure may have come after what must not be done twice, so going on is not permission to do it again.
    pub(super) fn ask_what_it_did(&self, step: StepId) -> Instruction {
        self.ask_after(step, "this step failed")
    }

    fn ask_after(&self, step: StepId, what: &str) -> Instruction {
        let output = match self.taker(step) {
            Some(taker) => format!("the note takes the output as JSON, which `{taker}` needs"),
            None => "the note may hold the output as JSON".to_owned(),
        };
        let question = format!(
            "{what}, and nothing tells whether it was done: look, then say `done` or `retry`; with `done`, {output}"
        );
        self.asking(step, Asking::Resolution, question, Vec::new(), None, None)
    }

    pub(super) fn asking(
        &self,
        step: StepId,
        what: Asking,
        question: String,
        roles: Vec<String>,
        digest: Option<String>,
        deadline: Option<i64>,
    ) -> Instruction {
        Instruction::Record(Event::Asked {
            step: self.key(step),
            what,
            question,
            choices: self.choices(step, what),
            roles,
            digest,
            deadline,
        })
    }

    fn choices(&self, step: StepId, what: Asking) -> Vec<String> {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        match what {
            Asking::Approval | Asking::Decision => Vec::new(),
            Asking::Task | Asking::Mending => words(&["done"]),
            Asking::Resolution => words(&["done", "retry"]),
            Asking::Answer => match &self.model(step).kind {
                StepKind::Question { choices, .. } => {
                    choices.iter().map(ToString::to_string).collect()
                }
                _ => Vec::new(),
            },
            Asking::Choice => match self.branch(step) {
                Some(Then::Choose(choices)) => {
                    choices.iter().map(|(name, _)| name.to_string()).collect()
                }
                _ => words(&["retry", "block", "abort"]),
            },
        }
    }

    pub(super) fn asked(
        &mut self,
        step: StepId,
        what: Asking,
        deadline: Option<i64>,
        digest: Option<String>,
        at: i64,
    ) {
        let model = self.model(step);
        if !can_ask(&model.kind, what) {
            return;
        }
        self.leave(step);
        let by_function = matches!(model.kind, StepKind::Work { .. } | StepKind::Input { .. });
        let calls = what == Asking::Choice && self.branch(step) == Some(Then::Escalate);
        let state = self.state_mut(step);
        state.doubtful = false;
        if !by_function {
            state.attempt += 1;
        }
        state.phase = match std::mem::replace(&mut state.phase, Phase::Ready) {
            Phase::Failed { failure, then, .. } => {
                state.failure = Some((failure, then));
                open(what, deadline, digest)
            }
            _ => open(what, deadline, digest),
        };
        if calls && let Some((failure, _)) = &state.failure {
            state.ladder = Some(Ladder {
                began: at,
                called: BTreeSet::new(),
                because: failure.message.clone(),
            });
        }
        if let Some(limit) = model.escalate_after
            && !by_function
        {
            let limit = at.saturating_add(limit.milliseconds());
            state.escalate_at = Some(limit);
            self.alarms.set(limit, step.0);
        }
        if let Some(deadline) = deadline {
            self.alarms.set(deadline, step.0);
        }
    }

    /// An event that answers a question. One that does not count is passed over.
    pub(super) fn answered(&mut self, step: StepId, event: &Event, at: i64) {
        let key = self.model(step).key.clone();
        match event {
            Event::Approved {
                by, digest, note, ..
            } => {
                if self.approve(&key, by, digest.as_deref(), note).is_ok()
                    && let Phase::Open { agreed, answer, .. } = &mut self.state_mut(step).phase
                {
                    agreed.push(by.clone());
                    *answer = Some((by.clone(), "go".to_owned(), note.clone()));
                }
            }
            Event::Rejected { by, note, .. } if self.reject(&key, by, note).is_ok() => {
                self.take_rejection(step, by, note);
            }
            Event::Answered {
                by, answer, note, ..
            } if self.answer(&key, by, answer, note).is_ok() => {
                self.take_answer(step, by, answer, note);
            }
            Event::DeadlinePassed { .. } => self.deadline_passed(step, at),
            _ => {}
        }
    }

    fn take_rejection(&mut self, step: StepId, by: &str, note: &str) {
        let then = match &self.model(step).kind {
            StepKind::Approval(approval) => approval.on_reject.clone(),
            StepKind::Decision(decision) => decision.then.clone(),
            _ => Then::Block,
        };
        let failure = Failure::new(format!("rejected by {by}: {note}"));
        self.fail(step, failure, Some(then));
    }

    fn take_answer(&mut self, step: StepId, by: &str, answer: &str, note: &str) {
        let Phase::Open {
            what,
            answer: given,
            ..
        } = &mut self.state_mut(step).phase
        else {
            return;
        };
        match what {
            Asking::Mending => self.mended(step, by, note),
            Asking::Choice => self.choose(step, by, answer, note),
            Asking::Resolution if answer == "retry" => self.try_again(step),
            _ => *given = Some((by.to_owned(), answer.to_owned(), note.to_owned())),
        }
    }

    fn deadline_passed(&mut self, step: StepId, at: i64) {
        let StepKind::Approval(approval) = &self.model(step).kind else {
            return;
        };
        let Phase::Open { deadline, .. } = &mut self.state_mut(step).phase else {
            return;
        };
        *deadline = None;
        let failure = Failure::new("nobody approved in time");
        match approval.on_timeout {
            OnTimeout::Reject => self.fail(step, failure, Some(approval.on_reject.clone())),
            OnTimeout::Block => self.fail(step, failure, Some(Then::Block)),
            OnTimeout::Escalate => {
                self.state_mut(step).ladder = Some(Ladder {
                    began: at,
                    called: BTreeSet::new(),
                    because: failure.message,
                });
            }
        }
    }

    /// A step that waits for people.
    pub(super) fn look_for_answer(&self, step: StepId) -> Option<Instruction> {
        let Phase::Open {
            what,
            deadline,
            digest,
            agreed,
            answer,
        } = &self.state(step).phase
        else {
            return None;
        };
        let answer = answer.clone();
        match (&self.model(step).kind, *what) {
            (StepKind::Approval(approval), Asking::Approval) => {
                if agreed.len() >= quorum(approval) {
                    let output =
                        self.approved(approval, digest.as_deref().unwrap_or_default(), agreed);
                    return Some(self.done_with(step, output));
                }
                let deadline = *deadline;
                deadline
                    .is_some_and(|deadline| deadline <= self.now)
                    .then(|| {
                        Instruction::Record(Event::DeadlinePassed {
                            step: self.key(step),
                        })
                    })
            }
            (_, Asking::Resolution) => {
                let (_, _, note) = answer?;
                // What was produced is in the note, as JSON; it need not be where nothing takes it.
                let output = serde_json::from_str(&note).unwrap_or(Value::Null);
                Some(self.done_with(step, output))
            }
            _ => {
                let (by, answer, note) = answer?;
                Some(self.done_with(step, json!(Answer { by, answer, note })))
            }
        }
    }

    fn approved(&self, approval: &Approval, digest: &str, by: &[String]) -> Value {
        approved(
            self.output(approval.subject).unwrap_or(&Value::Null),
            digest,
            by,
        )
    }
}

/// Whether a step of this kind asks for this; one of a program that was changed since may not any more.
fn can_ask(kind: &StepKind, what: Asking) -> bool {
    match kind {
        StepKind::Work { .. } | StepKind::Input { .. } => {
            matches!(what, Asking::Mending | Asking::Choice | Asking::Resolution)
        }
        StepKind::Manual => what == Asking::Task,
        StepKind::Approval(_) => {
            matches!(what, Asking::Approval | Asking::Mending | Asking::Choice)
        }
        StepKind::Decision(_) => {
            matches!(what, Asking::Decision | Asking::Mending | Asking::Choice)
        }
        StepKind::Question { .. } => what == Asking::Answer,
        StepKind::Wait(_) | StepKind::Call { .. } => false,
    }
}

/// Nobody's agreement is none: at least one person must agree, whatever the procedure says.
fn quorum(approval: &Approval) -> usize {
    approval.quorum.max(1) as usize
}

fn open(what: Asking, deadline: Option<i64>, digest: Option<String>) -> Phase {
    Phase::Open {
        what,
        deadline,
        digest,
        agreed: Vec::new(),
        answer: None,
    }
}
