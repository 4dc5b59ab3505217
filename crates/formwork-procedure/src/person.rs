//! Steps that wait for people, or for time.

use formwork_model::duration::Duration;
use formwork_model::procedure::{self, DecidedBy, Reason, Role, StepKind, Then, Words};
use serde::{Deserialize, Serialize};

use crate::step::{Described, Draft, IntoStep, Unsaid};
use crate::{Output, RolesAreSaid};

/// What a person said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Who.
    pub by: String,
    /// What was chosen; `done` for what needed doing, `go` for a decision.
    pub answer: String,
    /// What was added: evidence, a link, a reason; may be empty.
    #[serde(default)]
    pub note: String,
}

/// A person does the step's actions and says so; see [`manual`].
#[derive(Debug)]
pub struct Manual {
    draft: Draft,
}

/// A person does the step's actions, and says so with `resolve RUN STEP done`.
#[track_caller]
pub fn manual() -> Manual {
    Manual {
        draft: Draft::new(StepKind::Manual),
    }
}

impl Described for Manual {
    fn draft(&mut self) -> &mut Draft {
        &mut self.draft
    }
}

impl IntoStep for Manual {
    type Produces = Answer;

    fn into_step(self) -> Draft {
        self.draft
    }
}

/// A person chooses; see [`question`].
#[derive(Debug)]
pub struct Question {
    draft: Draft,
}

/// A person chooses one of these, with `resolve RUN STEP CHOICE`; any text where there are no choices.
#[track_caller]
pub fn question(
    question: impl Into<Words>,
    choices: impl IntoIterator<Item = impl Into<Words>>,
) -> Question {
    Question {
        draft: Draft::new(StepKind::Question {
            question: question.into(),
            choices: choices.into_iter().map(Into::into).collect(),
        }),
    }
}

impl Described for Question {
    fn draft(&mut self) -> &mut Draft {
        &mut self.draft
    }
}

impl IntoStep for Question {
    type Produces = Answer;

    fn into_step(self) -> Draft {
        self.draft
    }
}

/// A gate; see [`decision`].
#[derive(Debug)]
pub struct Decision<R = Unsaid> {
    draft: Draft,
    decision: procedure::Decision,
    said: std::marker::PhantomData<fn() -> R>,
}

/// Somebody or something decides.
#[derive(Debug)]
pub enum Decided {}
impl RolesAreSaid for Decided {}

/// A gate: go, or what follows a no-go.
#[track_caller]
pub fn decision(question: impl Into<Words>) -> Decision {
    Decision {
        draft: Draft::new(StepKind::Manual),
        decision: procedure::Decision {
            question: question.into(),
            go: Words::default(),
            no_go: Words::default(),
            by: DecidedBy::Roles(Vec::new()),
            then: Then::Block,
        },
        said: std::marker::PhantomData,
    }
}

impl<R> Decision<R> {
    /// Somebody with this role says, with `approve RUN STEP` or `reject RUN STEP`; several roles may be named.
    pub fn by(mut self, role: Role) -> Decision<Decided> {
        match &mut self.decision.by {
            DecidedBy::Roles(roles) | DecidedBy::Both(_, roles) => roles.push(role),
            DecidedBy::Check(check) => self.decision.by = DecidedBy::Both(*check, vec![role]),
        }
        self.decided()
    }

    /// The output of a step says; before people do, where there are any.
    pub fn by_check(mut self, check: &Output<bool>) -> Decision<Decided> {
        let position = Reason::Argument(0);
        self.draft
            .need(Output::new(check.step, check.procedure), position);
        self.decision.by = match self.decision.by {
            DecidedBy::Roles(roles) | DecidedBy::Both(_, roles) if !roles.is_empty() => {
                DecidedBy::Both(check.step, roles)
            }
            _ => DecidedBy::Check(check.step),
        };
        self.decided()
    }

    /// What a go means, for readers.
    pub fn go(mut self, text: impl Into<Words>) -> Self {
        self.decision.go = text.into();
        self
    }

    /// What a no-go means, for readers, and what the run does.
    pub fn no_go(mut self, text: impl Into<Words>, then: Then) -> Self {
        self.decision.no_go = text.into();
        self.decision.then = then;
        self
    }

    fn decided(self) -> Decision<Decided> {
        Decision {
            draft: self.draft,
            decision: self.decision,
            said: std::marker::PhantomData,
        }
    }
}

impl<R> Described for Decision<R> {
    fn draft(&mut self) -> &mut Draft {
        &mut self.draft
    }
}

impl<R: RolesAreSaid> IntoStep for Decision<R> {
    type Produces = Answer;

    fn into_step(self) -> Draft {
        let mut draft = self.draft;
        draft.model.kind = StepKind::Decision(self.decision);
        draft
    }
}

/// Time passes; see [`wait`].
#[derive(Debug)]
pub struct Wait {
    draft: Draft,
}

/// Time passes. The end is fixed when the step begins, also for a run that is interrupted since.
#[track_caller]
pub fn wait(duration: Duration) -> Wait {
    Wait {
        draft: Draft::new(StepKind::Wait(duration)),
    }
}

impl Described for Wait {
    fn draft(&mut self) -> &mut Draft {
        &mut self.draft
    }
}

impl IntoStep for Wait {
    type Produces = ();

    fn into_step(self) -> Draft {
        self.draft
    }
}
