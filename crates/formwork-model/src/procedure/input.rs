//! What must be there before the first step.

use super::{Then, Words};

/// Something that must be there before the first step.
#[derive(Debug, Clone, PartialEq)]
pub struct Input {
    /// What sort of thing it is.
    pub kind: InputKind,
    /// Its name, for readers.
    pub title: Words,
    /// What it holds, for readers.
    pub text: Words,
    /// Where it comes from: the title of another procedure.
    pub from: Option<Words>,
    /// When it must be there.
    pub required: Required,
    /// What the run does when it is missing.
    pub missing: Then,
}

/// What sort of thing an input is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum InputKind {
    /// A file or a document.
    Artifact,
    /// Something that was decided.
    Decision,
    /// A limit that holds.
    Constraint,
    /// A way into a system.
    Access,
    /// Something that people know.
    Knowledge,
}

/// When an input must be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Required {
    /// Always.
    Always,
    /// Under a condition, which who starts the run judges.
    If(Words),
}

/// What is done when an input is missing, for readers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remediation {
    /// What is missing.
    pub when: Words,
    /// What is done.
    pub action: Words,
}

impl Remediation {
    /// What is missing, and what is done about it.
    pub fn new(when: impl Into<Words>, action: impl Into<Words>) -> Self {
        Self {
            when: when.into(),
            action: action.into(),
        }
    }
}
