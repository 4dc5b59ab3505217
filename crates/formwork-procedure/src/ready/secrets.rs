//! Which secrets are there, by name.

use formwork_model::procedure::SecretRef;
use serde::{Deserialize, Serialize};

use crate::step::{Described, Pure, Step};
use crate::{Context, Failure, work};

/// Names of secrets that are there. Their values are nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Present {
    /// The names.
    pub names: Vec<String>,
}

/// Records which environment variables and secrets are there, by name only, and fails where one is missing.
#[track_caller]
pub fn secrets(secrets: impl IntoIterator<Item = SecretRef>) -> Step<(), Present, Pure> {
    let secrets: Vec<SecretRef> = secrets.into_iter().collect();
    let actions: Vec<String> = secrets
        .iter()
        .map(|SecretRef(name)| format!("See that `{name}` is set"))
        .collect();
    let step = work((), async move |context: &Context<'_>, ()| {
        let (mut names, mut missing) = (Vec::new(), Vec::new());
        for secret in &secrets {
            let there = context.secret(secret).is_ok();
            let list = if there { &mut names } else { &mut missing };
            list.push(secret.0.to_string());
        }
        if missing.is_empty() {
            return Ok(Present { names });
        }
        Err(Failure::new(format!("these are not set: {}", missing.join(", "))).finally())
    });
    step.pure().actions(actions)
}
