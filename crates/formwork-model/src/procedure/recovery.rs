//! What is recorded so that a run can be taken back, and how it is.

use super::{StepId, Words};

/// What is recorded so that a run can be taken back to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Its name.
    pub title: Words,
    /// When.
    pub when: CheckpointTime,
    /// What is recorded.
    pub captures: Vec<Words>,
    /// The step that records it, where one does.
    pub step: Option<StepId>,
}

impl Checkpoint {
    /// Its name, and when it is made.
    pub fn new(title: impl Into<Words>, when: CheckpointTime) -> Self {
        Self {
            title: title.into(),
            when,
            captures: Vec::new(),
            step: None,
        }
    }

    /// What is recorded.
    pub fn captures(mut self, captures: impl IntoIterator<Item = impl Into<Words>>) -> Self {
        self.captures.extend(captures.into_iter().map(Into::into));
        self
    }

    /// The step that records it.
    pub fn made_by(mut self, step: impl Into<StepId>) -> Self {
        self.step = Some(step.into());
        self
    }
}

/// When a checkpoint is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckpointTime {
    /// Before the first change.
    Before,
    /// After each layer.
    AfterEachLayer(Vec<Words>),
    /// After checks.
    AfterChecks,
    /// At a step.
    At(StepId),
}

/// How one layer is taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compensation {
    /// The layer.
    pub layer: Words,
    /// What is done.
    pub action: Words,
    /// What must have been kept for it: `snapshot`, `tag`, `state`.
    pub needs: Option<Words>,
    /// The step whose undo does it, where one does.
    pub step: Option<StepId>,
}

impl Compensation {
    /// The layer, and what is done.
    pub fn new(layer: impl Into<Words>, action: impl Into<Words>) -> Self {
        Self {
            layer: layer.into(),
            action: action.into(),
            needs: None,
            step: None,
        }
    }

    /// What must have been kept for it.
    pub fn needs(mut self, needs: impl Into<Words>) -> Self {
        self.needs = Some(needs.into());
        self
    }

    /// The step whose undo does it.
    pub fn undo_of(mut self, step: impl Into<StepId>) -> Self {
        self.step = Some(step.into());
        self
    }
}
