//! What is wrong with a module, and where.

use std::fmt;

/// A place in a file of a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, as it was reached.
    pub file: String,
    /// The line and the column, both counted from 1; none in a document of JSON, whose values do not know them.
    pub position: Option<(usize, usize)>,
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.file)?;
        match self.position {
            Some((line, column)) => write!(formatter, ":{line}:{column}"),
            None => Ok(()),
        }
    }
}

/// Something that keeps a module from being read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where it is; a whole folder has no place in a file.
    pub place: Option<Place>,
    /// What is wrong.
    pub summary: String,
    /// What to do next.
    pub help: String,
}

impl Problem {
    pub(crate) fn at(place: Place, summary: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            place: Some(place),
            summary: summary.into(),
            help: help.into(),
        }
    }

    /// The same about the module of `source`, whose files lie in `folder` for now.
    #[must_use]
    pub fn in_source(mut self, folder: &str, source: &str) -> Self {
        if let Some(place) = &mut self.place {
            place.file = place.file.replace(folder, source);
        }
        self.summary = self.summary.replace(folder, source);
        self
    }

    pub(crate) fn new(summary: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            place: None,
            summary: summary.into(),
            help: help.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(formatter, "{place}: ")?;
        }
        write!(formatter, "{}\n  help: {}", self.summary, self.help)
    }
}
