//! The runbook: each file is one procedure, or what several of them share.

mod audit;
mod deploy;
mod document;
mod drift;
mod drill;
mod outcome;
pub mod roles;
mod rollback;
mod secrets;
mod ticket;
mod verification;

pub(crate) use deploy::deploy;
pub(crate) use drift::drift_detection;
pub(crate) use drill::drill;
pub(crate) use rollback::roll_back;
pub(crate) use secrets::rotate_secrets;

use crate::Env;

/// The stack that is deployed.
pub(crate) const STACK: &str = "main";

/// The tag of the last commit that production was verified with.
const LAST_GOOD: &str = "last-good";

/// Where an environment answers.
pub(crate) struct Site {
    /// What readers open.
    domain: &'static str,
    /// The host of the database, seen from operations.
    database: &'static str,
    /// The page of the dashboards.
    dashboards: &'static str,
}

impl Site {
    pub(crate) fn of(environment: Env) -> Self {
        match environment {
            Env::Staging => Self {
                domain: "staging.encyclopedia.example",
                database: "db.staging.encyclopedia.internal",
                dashboards: "https://observe.encyclopedia.example/staging",
            },
            Env::Production => Self {
                domain: "encyclopedia.example",
                database: "db.encyclopedia.internal",
                dashboards: "https://observe.encyclopedia.example/production",
            },
        }
    }
}
