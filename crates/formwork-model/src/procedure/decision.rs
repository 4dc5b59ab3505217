//! Gates: go or no-go.

use super::{Role, StepId, Then, Words};

/// A gate. It passes, or what follows a no-go happens.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// What is asked.
    pub question: Words,
    /// What a go means, for readers.
    pub go: Words,
    /// What a no-go means, for readers.
    pub no_go: Words,
    /// Who says.
    pub by: DecidedBy,
    /// What follows a no-go.
    pub then: Then,
}

/// Who says go or no-go.
#[derive(Debug, Clone, PartialEq)]
pub enum DecidedBy {
    /// The output of a step, which is `true` or `false`; anything else is a no-go.
    Check(StepId),
    /// One of these.
    Roles(Vec<Role>),
    /// First the check, then one of these.
    Both(StepId, Vec<Role>),
}
