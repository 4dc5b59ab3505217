//! What is executed.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use super::{Action, Approval, DecidedBy, Decision, FailureBranch, Input, Role, Words};
use crate::Place;
use crate::duration::Duration;

/// Identity of a step within its procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StepId(pub u32);

/// Something that a run does, or waits for.
#[derive(Debug, Clone, PartialEq)]
pub struct StepModel {
    /// Its name in journals and commands: lower-case words joined with `-`, unique in its procedure.
    pub key: Words,
    /// Its heading.
    pub title: Words,
    /// What happens when it is its turn.
    pub kind: StepKind,
    /// The steps before it.
    pub needs: Vec<Need>,
    /// What it is for.
    pub purpose: Vec<Words>,
    /// What it takes, for readers; what it takes from earlier steps is in `needs`.
    pub inputs: Vec<Words>,
    /// What is done, for readers; a step of kind [`StepKind::Manual`] has them done by a person.
    pub actions: Vec<Action>,
    /// What it leaves behind, for readers.
    pub outputs: Vec<Words>,
    /// What follows a failure; the first that matches.
    pub on_failure: Vec<FailureBranch>,
    /// How often it is tried before it counts as failed.
    pub retry: Retry,
    /// It is stopped and counts as failed after this time.
    pub timeout: Option<Duration>,
    /// People are called after this time, while it goes on.
    pub escalate_after: Option<Duration>,
    /// Who does it.
    pub actor: Option<Words>,
    /// Ids of the tools it needs.
    pub tools: Vec<Words>,
    /// Where it was declared.
    pub place: Place,
}

/// What happens when it is a step's turn.
#[derive(Debug, Clone, PartialEq)]
pub enum StepKind {
    /// Something must be there; the run is blocked when it is not.
    Input {
        /// What it is, and what follows when it is missing.
        input: Input,
        /// The function that looks for it.
        work: Work,
    },
    /// A function or command is executed.
    Work {
        /// What may be assumed when it was interrupted.
        effect: Effect,
        /// How it is taken back.
        undo: Undo,
        /// Whether it removes what cannot be made again.
        destructive: bool,
        /// The function.
        work: Work,
    },
    /// A person does the step's actions and says so.
    Manual,
    /// People agree to the output of a step.
    Approval(Approval),
    /// Someone or something says go or no-go.
    Decision(Decision),
    /// A person chooses.
    Question {
        /// What is asked.
        question: Words,
        /// The answers; any text where there are none.
        choices: Vec<Words>,
    },
    /// Time passes.
    Wait(Duration),
    /// Another procedure of the program runs.
    Call {
        /// Its id.
        procedure: Words,
    },
}

/// What may be assumed of work that was started and whose end nobody recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// It changed nothing; it is done again.
    Pure,
    /// Done twice is done once, for the same idempotency key; it is done again with the same key.
    Idempotent,
    /// A probe tells whether it was done; it is done again only if not.
    Probed,
    /// It must not be done twice and nothing can tell; a person decides.
    AtMostOnce,
}

/// How work is taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undo {
    /// It changes nothing.
    Nothing,
    /// By a function that belongs to it.
    Work,
    /// Not at all, for a reason.
    Irreversible(Words),
}

/// An earlier step that a step needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// The earlier step.
    pub step: StepId,
    /// Why.
    pub reason: Reason,
}

/// Why a step needs another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It takes the output, as its argument at this position.
    Argument(u32),
    /// It comes after.
    Order,
}

impl StepModel {
    /// Who may answer it; empty where anybody may, or nobody.
    pub fn roles(&self) -> &[Role] {
        match &self.kind {
            StepKind::Approval(approval) => &approval.roles,
            StepKind::Decision(decision) => match &decision.by {
                DecidedBy::Roles(roles) | DecidedBy::Both(_, roles) => roles,
                DecidedBy::Check(_) => &[],
            },
            _ => &[],
        }
    }

    /// Changes the identities of all steps that it names, for a procedure that takes over the steps of another.
    pub fn renumber(&mut self, number: impl Fn(StepId) -> StepId) {
        for need in &mut self.needs {
            need.step = number(need.step);
        }
        for branch in &mut self.on_failure {
            branch.then.renumber(&number);
        }
        match &mut self.kind {
            StepKind::Input { input, .. } => input.missing.renumber(&number),
            StepKind::Approval(approval) => {
                approval.subject = number(approval.subject);
                approval.on_reject.renumber(&number);
            }
            StepKind::Decision(decision) => {
                decision.then.renumber(&number);
                match &mut decision.by {
                    DecidedBy::Check(step) | DecidedBy::Both(step, _) => *step = number(*step),
                    DecidedBy::Roles(_) => {}
                }
            }
            StepKind::Work { .. }
            | StepKind::Manual
            | StepKind::Question { .. }
            | StepKind::Wait(_)
            | StepKind::Call { .. } => {}
        }
    }
}

/// How often a step is tried, and how long one waits between.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retry {
    /// Attempts in all, at least 1.
    pub attempts: u32,
    /// Before the second attempt.
    pub first: Duration,
    /// The wait grows by this factor.
    pub factor: u32,
    /// Up to this.
    pub longest: Duration,
}

impl Retry {
    /// One attempt.
    pub const NEVER: Self = Self {
        attempts: 1,
        first: crate::duration::seconds(0),
        factor: 1,
        longest: crate::duration::seconds(0),
    };

    /// The wait after so many failed attempts.
    ///
    /// ```
    /// use formwork_model::duration::{minutes, seconds};
    /// use formwork_model::procedure::Retry;
    /// let retry = Retry { attempts: 5, first: seconds(10), factor: 2, longest: minutes(1) };
    /// assert_eq!(retry.wait(1).seconds(), 10);
    /// assert_eq!(retry.wait(3).seconds(), 40);
    /// assert_eq!(retry.wait(30).seconds(), 60);
    /// ```
    pub fn wait(&self, failed: u32) -> Duration {
        let factor = i64::from(self.factor).saturating_pow(failed.saturating_sub(1));
        let seconds = self.first.seconds().saturating_mul(factor);
        let bounded = seconds.min(self.longest.seconds());
        crate::duration::seconds(u32::try_from(bounded).unwrap_or(u32::MAX))
    }
}

/// The function of a step. The model carries it and cannot look inside: what it asks of the world is no matter of the model.
#[derive(Clone)]
pub struct Work(Arc<dyn Any + Send + Sync>);

impl Work {
    /// Carries a function.
    pub fn new<F: Any + Send + Sync>(function: F) -> Self {
        Self(Arc::new(function))
    }

    /// The function, for who knows its type.
    pub fn get<F: Any>(&self) -> Option<&F> {
        self.0.downcast_ref()
    }
}

impl fmt::Debug for Work {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Work")
    }
}

/// Equal when they are one and the same.
impl PartialEq for Work {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}
