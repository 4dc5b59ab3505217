//! What went wrong in a step.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What went wrong in a step, in words for who reads the run's status.
///
/// ```
/// use formwork_procedure::Failure;
/// let failure = Failure::new("the health page answered 503").detail("retried for 2 minutes");
/// assert_eq!(failure.to_string(), "the health page answered 503");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    /// In one line.
    pub message: String,
    /// What helps to understand it; may be empty, may have several lines.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub detail: String,
    /// Whether trying again may help.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_final: bool,
}

impl Failure {
    /// Something that may work when tried again.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            detail: String::new(),
            is_final: false,
        }
    }

    /// Adds what helps to understand it.
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }

    /// Trying again will not help.
    pub fn finally(mut self) -> Self {
        self.is_final = true;
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}
