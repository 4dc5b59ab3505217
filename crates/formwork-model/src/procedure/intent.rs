//! What a procedure is for.

use super::Words;

/// Why a procedure exists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Purpose {
    /// In a paragraph.
    pub why: Words,
    /// What it prevents.
    pub problems: Vec<Words>,
    /// How success looks.
    pub success: Vec<Words>,
}

impl Purpose {
    /// A purpose in a paragraph.
    pub fn new(why: impl Into<Words>) -> Self {
        Self {
            why: why.into(),
            problems: Vec::new(),
            success: Vec::new(),
        }
    }

    /// What it prevents.
    pub fn problems(mut self, problems: impl IntoIterator<Item = impl Into<Words>>) -> Self {
        self.problems.extend(problems.into_iter().map(Into::into));
        self
    }

    /// How success looks.
    pub fn success(mut self, success: impl IntoIterator<Item = impl Into<Words>>) -> Self {
        self.success.extend(success.into_iter().map(Into::into));
        self
    }
}

/// What every change obeys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principle {
    /// Its name.
    pub title: Words,
    /// What it demands.
    pub text: Words,
}

impl Principle {
    /// Its name, and what it demands.
    pub fn new(title: impl Into<Words>, text: impl Into<Words>) -> Self {
        Self {
            title: title.into(),
            text: text.into(),
        }
    }
}

/// How good work and bad work look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quality {
    /// Signs of good work.
    pub good: Vec<Words>,
    /// Signs of bad work.
    pub red_flags: Vec<Words>,
}

impl Quality {
    /// Signs of good work, and of bad work.
    pub fn new(
        good: impl IntoIterator<Item = impl Into<Words>>,
        red_flags: impl IntoIterator<Item = impl Into<Words>>,
    ) -> Self {
        Self {
            good: good.into_iter().map(Into::into).collect(),
            red_flags: red_flags.into_iter().map(Into::into).collect(),
        }
    }
}
