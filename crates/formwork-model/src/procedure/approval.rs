//! Agreement of people with what a step produced.

use super::{Role, StepId, Then, Words};
use crate::duration::Duration;

/// People agree to the output of a step; what they agree to is known by its digest.
#[derive(Debug, Clone, PartialEq)]
pub struct Approval {
    /// The step whose output they agree to.
    pub subject: StepId,
    /// Who may agree.
    pub roles: Vec<Role>,
    /// How many of them must.
    pub quorum: u32,
    /// Whether who started the run may agree too.
    pub starter_may_approve: bool,
    /// What they agree to, for readers: `infrastructure security`.
    pub scope: Option<Words>,
    /// When they are asked at all, for readers: `if applicable`.
    pub condition: Option<Words>,
    /// How long they have.
    pub deadline: Option<Duration>,
    /// What happens then; never an agreement.
    pub on_timeout: OnTimeout,
    /// What follows a rejection.
    pub on_reject: Then,
}

/// What happens when nobody agreed in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OnTimeout {
    /// As if it had been rejected.
    Reject,
    /// People are called, by the procedure's escalation; the approval stays open.
    Escalate,
    /// The run ends blocked, and can be resumed.
    #[default]
    Block,
}
