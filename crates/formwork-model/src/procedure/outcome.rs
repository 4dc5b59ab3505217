//! What a run leaves behind, and what must hold for it to count.

use super::{Role, StepId, Words};
use crate::duration::Duration;

/// A file that a run leaves behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Its name, for readers.
    pub name: Words,
    /// Where it lies, with `<env>` and `YYYY-MM-DD` as places; none where it lies outside.
    pub path: Option<Words>,
    /// How long it is kept.
    pub retention: Option<Duration>,
    /// When it is written at all; always where nothing is said.
    pub condition: Option<Words>,
    /// The step that makes it.
    pub step: Option<StepId>,
}

impl Artifact {
    /// A file with this name.
    pub fn new(name: impl Into<Words>) -> Self {
        Self {
            name: name.into(),
            path: None,
            retention: None,
            condition: None,
            step: None,
        }
    }

    /// Where it lies, with `<env>` and `YYYY-MM-DD` as places.
    pub fn path(mut self, path: impl Into<Words>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// How long it is kept.
    pub fn retention(mut self, retention: Duration) -> Self {
        self.retention = Some(retention);
        self
    }

    /// It is written under this condition only.
    pub fn only_if(mut self, condition: impl Into<Words>) -> Self {
        self.condition = Some(condition.into());
        self
    }

    /// The step that makes it.
    pub fn made_by(mut self, step: impl Into<StepId>) -> Self {
        self.step = Some(step.into());
        self
    }
}

/// What a completed run announces to whoever waits for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signal {
    /// Its name: `Infrastructure ready`.
    pub name: Words,
    /// What it means.
    pub meaning: Words,
}

impl Signal {
    /// Its name, and what it means.
    pub fn new(name: impl Into<Words>, meaning: impl Into<Words>) -> Self {
        Self {
            name: name.into(),
            meaning: meaning.into(),
        }
    }
}

/// What is checked before a run counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Acceptance {
    /// Tested by the step, where one is named.
    Test(Words, Option<StepId>),
    /// Looked at by people.
    Review(Words, Option<StepId>),
    /// By a machine.
    Automated(Words, Option<StepId>),
}

impl Acceptance {
    /// Tested by this step.
    pub fn test(text: impl Into<Words>, step: impl Into<StepId>) -> Self {
        Self::Test(text.into(), Some(step.into()))
    }

    /// Looked at by people in this step.
    pub fn review(text: impl Into<Words>, step: impl Into<StepId>) -> Self {
        Self::Review(text.into(), Some(step.into()))
    }

    /// Checked by this step, without people.
    pub fn automated(text: impl Into<Words>, step: impl Into<StepId>) -> Self {
        Self::Automated(text.into(), Some(step.into()))
    }
}

/// Who approves the completion of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approver {
    /// Who.
    pub role: Role,
    /// What.
    pub scope: Words,
    /// When they are asked at all.
    pub condition: Option<Words>,
}

impl Approver {
    /// Who approves what.
    pub fn new(role: Role, scope: impl Into<Words>) -> Self {
        Self {
            role,
            scope: scope.into(),
            condition: None,
        }
    }

    /// They are asked under this condition only.
    pub fn only_if(mut self, condition: impl Into<Words>) -> Self {
        self.condition = Some(condition.into());
        self
    }
}

/// A criterion that must hold, bound to the step that shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoneItem {
    /// What holds.
    pub text: Words,
    /// The step whose success shows it.
    pub shown_by: StepId,
}

impl DoneItem {
    /// What holds, and the step whose success shows it.
    pub fn new(text: impl Into<Words>, shown_by: impl Into<StepId>) -> Self {
        Self {
            text: text.into(),
            shown_by: shown_by.into(),
        }
    }
}

/// What is recorded of runs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Audit {
    /// What a record refers to.
    pub links: Vec<Words>,
    /// The dates it holds: name, and the step whose end gives it.
    pub dates: Vec<(Words, Option<StepId>)>,
    /// How long it is kept.
    pub retention: Option<Duration>,
    /// Where records go beside the journal, for readers.
    pub sink: Option<Words>,
}

impl Audit {
    /// What a record refers to.
    pub fn links(mut self, links: impl IntoIterator<Item = impl Into<Words>>) -> Self {
        self.links.extend(links.into_iter().map(Into::into));
        self
    }

    /// A date: its name, and the step whose end gives it.
    pub fn date(mut self, name: impl Into<Words>, step: impl Into<StepId>) -> Self {
        self.dates.push((name.into(), Some(step.into())));
        self
    }

    /// How long records are kept.
    pub fn retention(mut self, retention: Duration) -> Self {
        self.retention = Some(retention);
        self
    }

    /// Where records go beside the journal, for readers.
    pub fn sink(mut self, sink: impl Into<Words>) -> Self {
        self.sink = Some(sink.into());
        self
    }
}

/// A rehearsal of a failure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestScenario {
    /// The group it belongs to.
    pub group: Words,
    /// Its name.
    pub title: Words,
    /// What is done.
    pub scenario: Words,
    /// What must happen.
    pub expected: Words,
    /// Within this time.
    pub within: Option<Duration>,
    /// How one sees that it did.
    pub validation: Words,
    /// The procedure that performs it, where one does.
    pub procedure: Option<Words>,
}

impl TestScenario {
    /// The group it belongs to, its name, and what is done.
    pub fn new(
        group: impl Into<Words>,
        title: impl Into<Words>,
        scenario: impl Into<Words>,
    ) -> Self {
        Self {
            group: group.into(),
            title: title.into(),
            scenario: scenario.into(),
            expected: Words::default(),
            within: None,
            validation: Words::default(),
            procedure: None,
        }
    }

    /// What must happen.
    pub fn expected(mut self, text: impl Into<Words>) -> Self {
        self.expected = text.into();
        self
    }

    /// Within this time.
    pub fn within(mut self, within: Duration) -> Self {
        self.within = Some(within);
        self
    }

    /// How one sees that it did.
    pub fn validation(mut self, text: impl Into<Words>) -> Self {
        self.validation = text.into();
        self
    }

    /// The procedure that performs it.
    pub fn performed_by(mut self, procedure: impl Into<Words>) -> Self {
        self.procedure = Some(procedure.into());
        self
    }
}
