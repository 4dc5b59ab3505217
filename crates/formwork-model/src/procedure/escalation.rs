//! Who is called when.

use super::Words;
use crate::duration::Duration;

/// A ladder of calls. Its times count from the moment at which it began, also when the run was interrupted since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Escalation {
    /// From first to last.
    pub rungs: Vec<Rung>,
    /// What is done when the last one did not help.
    pub fallback: Option<Words>,
}

impl Escalation {
    /// Calls, from first to last.
    pub fn new(rungs: impl IntoIterator<Item = Rung>) -> Self {
        Self {
            rungs: rungs.into_iter().collect(),
            fallback: None,
        }
    }

    /// What is done when the last one did not help.
    pub fn fallback(mut self, fallback: impl Into<Words>) -> Self {
        self.fallback = Some(fallback.into());
        self
    }
}

/// One call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rung {
    /// Its name: `Immediate notification`.
    pub title: Words,
    /// At this time after the beginning.
    pub within: Option<Duration>,
    /// Which hours count.
    pub calendar: Calendar,
    /// What is done.
    pub action: Words,
    /// Who is told.
    pub notify: Vec<Words>,
}

impl Rung {
    /// Its name, and what is done; at once, where no time is given.
    pub fn new(title: impl Into<Words>, action: impl Into<Words>) -> Self {
        Self {
            title: title.into(),
            within: None,
            calendar: Calendar::Always,
            action: action.into(),
            notify: Vec::new(),
        }
    }

    /// At this time after the beginning.
    pub fn within(mut self, within: Duration) -> Self {
        self.within = Some(within);
        self
    }

    /// Only business hours count.
    pub fn in_business_hours(mut self) -> Self {
        self.calendar = Calendar::BusinessHours;
        self
    }

    /// Who is told.
    pub fn notify(mut self, notify: impl IntoIterator<Item = impl Into<Words>>) -> Self {
        self.notify.extend(notify.into_iter().map(Into::into));
        self
    }
}

/// Which hours count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Calendar {
    /// All.
    #[default]
    Always,
    /// Monday to Friday, 9 to 17 o'clock UTC.
    BusinessHours,
}
