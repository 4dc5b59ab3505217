//! What a procedure has to do with others.

use super::{StepId, Words};

/// Who uses an output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Downstream {
    /// What is used.
    pub output: Words,
    /// By which procedure.
    pub procedure: Words,
    /// What for.
    pub purpose: Words,
}

impl Downstream {
    /// An output, the procedure that uses it, and what for.
    pub fn new(
        output: impl Into<Words>,
        procedure: impl Into<Words>,
        purpose: impl Into<Words>,
    ) -> Self {
        Self {
            output: output.into(),
            procedure: procedure.into(),
            purpose: purpose.into(),
        }
    }
}

/// Another procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// Its name or id.
    pub procedure: Words,
    /// When it is used.
    pub relation: Relation,
    /// What it is for.
    pub text: Words,
}

impl Related {
    /// Another procedure, when it is used, and what it is for.
    pub fn new(procedure: impl Into<Words>, relation: Relation, text: impl Into<Words>) -> Self {
        Self {
            procedure: procedure.into(),
            relation,
            text: text.into(),
        }
    }
}

/// When a related procedure is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Relation {
    /// Before this one.
    Before,
    /// After this one.
    After,
    /// Under a condition.
    If(Words),
    /// During a step.
    During(StepId),
    /// Whenever it helps.
    SeeAlso,
}

/// What comes after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep {
    /// Its name.
    pub title: Words,
    /// How.
    pub text: Words,
}

impl NextStep {
    /// Its name, and how it is done.
    pub fn new(title: impl Into<Words>, text: impl Into<Words>) -> Self {
        Self {
            title: title.into(),
            text: text.into(),
        }
    }
}
