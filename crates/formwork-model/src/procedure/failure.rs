//! What can go wrong, and what is done then.

use super::{StepId, Words};

/// What follows a failure of a step.
#[derive(Debug, Clone, PartialEq)]
pub struct FailureBranch {
    /// What failed, for readers.
    pub failure: Words,
    /// It is about failures whose message contains this text; about all where none is given.
    pub contains: Option<Words>,
    /// What is done, for readers and for who is asked.
    pub action: Words,
    /// How it goes on after that, for readers; may be empty, then documents say it in words of their own.
    pub retry: Words,
    /// What the run does.
    pub then: Then,
}

impl FailureBranch {
    /// All failures that no earlier branch is about, and what the run does.
    pub fn new(failure: impl Into<Words>, then: Then) -> Self {
        Self {
            failure: failure.into(),
            contains: None,
            action: Words::default(),
            retry: Words::default(),
            then,
        }
    }

    /// Only failures with this text in their message or detail.
    pub fn contains(mut self, text: impl Into<Words>) -> Self {
        self.contains = Some(text.into());
        self
    }

    /// What is done, for readers and for who is asked.
    pub fn action(mut self, action: impl Into<Words>) -> Self {
        self.action = action.into();
        self
    }
}

/// Where a run goes.
#[derive(Debug, Clone, PartialEq)]
pub enum Then {
    /// It ends blocked, and can be resumed.
    Block,
    /// It ends aborted.
    Abort,
    /// A person mends what is wrong and says so, then the step runs again; so often at most, after that the run is blocked.
    MendAndRetry {
        /// Rounds.
        most: u32,
    },
    /// It goes back to an earlier step: that one and all that need it are done again; so often at most, after that the run is blocked.
    GoTo {
        /// The earlier step.
        step: StepId,
        /// Rounds.
        most: u32,
    },
    /// A person chooses one of these.
    Choose(Vec<(Words, Then)>),
    /// People are called, and one of them decides.
    Escalate,
}

impl Then {
    pub(super) fn renumber(&mut self, number: &dyn Fn(StepId) -> StepId) {
        match self {
            Self::GoTo { step, .. } => *step = number(*step),
            Self::Choose(choices) => {
                for (_, then) in choices {
                    then.renumber(number);
                }
            }
            Self::Block | Self::Abort | Self::MendAndRetry { .. } | Self::Escalate => {}
        }
    }
}

/// Something that goes wrong as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailureScenario {
    /// Its name.
    pub title: Words,
    /// How one notices.
    pub symptoms: Words,
    /// Why it happens.
    pub root_cause: Words,
    /// How bad it is, and for whom.
    pub impact: (Impact, Words),
    /// What is done, in order: name and text.
    pub resolution: Vec<(Words, Words)>,
    /// How it does not happen again.
    pub prevention: Words,
}

impl FailureScenario {
    /// Its name, and how bad it is for whom.
    pub fn new(title: impl Into<Words>, impact: Impact, text: impl Into<Words>) -> Self {
        Self {
            title: title.into(),
            symptoms: Words::default(),
            root_cause: Words::default(),
            impact: (impact, text.into()),
            resolution: Vec::new(),
            prevention: Words::default(),
        }
    }

    /// How one notices.
    pub fn symptoms(mut self, text: impl Into<Words>) -> Self {
        self.symptoms = text.into();
        self
    }

    /// Why it happens.
    pub fn root_cause(mut self, text: impl Into<Words>) -> Self {
        self.root_cause = text.into();
        self
    }

    /// What is done next: its name, and how.
    pub fn then(mut self, title: impl Into<Words>, text: impl Into<Words>) -> Self {
        self.resolution.push((title.into(), text.into()));
        self
    }

    /// How it does not happen again.
    pub fn prevention(mut self, text: impl Into<Words>) -> Self {
        self.prevention = text.into();
        self
    }
}

/// How bad something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Impact {
    /// Can wait.
    Low,
    /// Hinders.
    Medium,
    /// Stops some.
    High,
    /// Stops all.
    Critical,
}

impl Impact {
    /// `Critical`, `High`, `Medium` or `Low`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Low => "Low",
            Self::Medium => "Medium",
            Self::High => "High",
            Self::Critical => "Critical",
        }
    }
}
