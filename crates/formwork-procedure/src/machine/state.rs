//! The state of one step, and how a run is about to end.

use std::collections::BTreeSet;

use formwork_model::procedure::Then;
use serde_json::Value;

use super::{Asking, Outcome};
use crate::Failure;

/// The state of one step.
#[derive(Debug)]
pub(super) struct State {
    pub(super) phase: Phase,
    /// The last attempt, over all rounds.
    pub(super) attempt: u32,
    /// Attempts since it last became ready.
    pub(super) tries: u32,
    /// How often it was mended or sent the run back.
    pub(super) rounds: u32,
    pub(super) output: Option<Value>,
    /// What it took when it last began, where it can be taken back; going back to an earlier step forgets outputs, and not this.
    pub(super) took: Vec<Value>,
    /// What it last produced, where it can be taken back.
    pub(super) produced: Option<Value>,
    /// Whether it waits for the inputs.
    pub(super) held: bool,
    /// Whether it may have changed something.
    pub(super) begun: bool,
    pub(super) undo: UndoState,
    pub(super) undo_issued: bool,
    /// When people are called although it goes on.
    pub(super) escalate_at: Option<i64>,
    pub(super) ladder: Option<Ladder>,
    /// What failed before people were asked, and what follows where the branches do not say.
    pub(super) failure: Option<(Failure, Option<Then>)>,
    /// Whether it failed, must not be done twice, and its blocked run goes on: nothing tells what it did before it failed.
    pub(super) doubtful: bool,
    /// Why the run came back to it, in the words of who sent it.
    pub(super) feedback: Option<String>,
}

#[derive(Debug)]
pub(super) enum Phase {
    /// For so many other steps.
    Waiting {
        unmet: usize,
    },
    /// For a time, before the next attempt.
    Pending {
        not_before: i64,
    },
    /// For a slot.
    Ready,
    Running {
        key: String,
        /// Whether the engine knows.
        issued: bool,
        /// Whether an earlier runner began it.
        recover: bool,
        deadline: Option<i64>,
        /// When the engine was told to stop it.
        stopped: Option<i64>,
    },
    /// For people.
    Open {
        what: Asking,
        deadline: Option<i64>,
        digest: Option<String>,
        /// Who agreed.
        agreed: Vec<String>,
        answer: Option<(String, String, String)>,
    },
    Done,
    Failed {
        failure: Failure,
        /// What follows, where the step's branches do not say.
        then: Option<Then>,
        reacted: bool,
    },
}

/// A ladder of calls that has begun.
#[derive(Debug)]
pub(super) struct Ladder {
    pub(super) began: i64,
    /// Positions of the rungs that were called.
    pub(super) called: BTreeSet<u32>,
    pub(super) because: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum UndoState {
    No,
    Begun,
    Done,
    Failed,
}

/// How a run is about to end, once nothing runs any more.
#[derive(Debug, Clone)]
pub(super) struct Ending {
    pub(super) outcome: Outcome,
    pub(super) reason: String,
    pub(super) required_action: String,
    pub(super) notify: Vec<String>,
    pub(super) undo: bool,
}

impl Ending {
    pub(super) fn cancelled(by: &str, reason: &str, undo: bool) -> Self {
        Self {
            outcome: Outcome::Aborted,
            reason: format!("cancelled by {by}: {reason}"),
            required_action: String::new(),
            notify: Vec::new(),
            undo,
        }
    }
}

impl State {
    pub(super) fn new(needs: usize) -> Self {
        Self {
            phase: Phase::Waiting { unmet: needs },
            attempt: 0,
            tries: 0,
            rounds: 0,
            output: None,
            took: Vec::new(),
            produced: None,
            held: false,
            begun: false,
            undo: UndoState::No,
            undo_issued: false,
            escalate_at: None,
            ladder: None,
            failure: None,
            doubtful: false,
            feedback: None,
        }
    }
}
