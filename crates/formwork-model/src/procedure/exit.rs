//! How runs end.

use super::Words;

/// How a run ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Exit {
    /// Everything was done.
    Completed {
        /// What holds then.
        criteria: Vec<Words>,
    },
    /// Something is missing; the run can be resumed.
    Blocked {
        /// Why.
        reason: Words,
        /// What must be done.
        required_action: Words,
        /// Who is told.
        notify: Vec<Words>,
        /// How the document calls the state of affairs.
        status: Words,
    },
    /// The run is over and did not do what it was for.
    Aborted {
        /// Why.
        reason: Words,
        /// What must be done.
        required_action: Words,
        /// Whether what was done is taken back.
        rollback: Rollback,
        /// What is written down.
        lessons: Words,
        /// Who is told.
        notify: Vec<Words>,
    },
}

impl Exit {
    /// Everything was done, and this holds then.
    pub fn completed(criteria: impl IntoIterator<Item = impl Into<Words>>) -> Self {
        Self::Completed {
            criteria: criteria.into_iter().map(Into::into).collect(),
        }
    }
}

/// Whether an aborted run takes back what it did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rollback {
    /// No, for a reason.
    No(Words),
    /// Yes: the undo of each step that was done, last first.
    Yes(Words),
}
