//! Where a procedure runs, and what it must not show.

use super::Words;

/// An environment, and where its settings come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnvironmentOverlay {
    /// Its name.
    pub name: Words,
    /// Files with its variables.
    pub variables: Vec<Words>,
    /// Where its secrets come from.
    pub secrets: Option<Words>,
    /// The environment that changes go to from here.
    pub promoted_to: Option<Words>,
}

impl EnvironmentOverlay {
    /// An environment with this name.
    pub fn new(name: impl Into<Words>) -> Self {
        Self {
            name: name.into(),
            variables: Vec::new(),
            secrets: None,
            promoted_to: None,
        }
    }

    /// Files with its variables.
    pub fn variables(mut self, files: impl IntoIterator<Item = impl Into<Words>>) -> Self {
        self.variables.extend(files.into_iter().map(Into::into));
        self
    }

    /// Where its secrets come from.
    pub fn secrets(mut self, source: impl Into<Words>) -> Self {
        self.secrets = Some(source.into());
        self
    }

    /// The environment that changes go to from here.
    pub fn promoted_to(mut self, environment: impl Into<Words>) -> Self {
        self.promoted_to = Some(environment.into());
        self
    }
}

/// A secret, by the name of the environment variable that holds it where the program runs. Journals and documents show the name only.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SecretRef(pub Words);
