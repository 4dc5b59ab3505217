//! Which state a backend holds.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Failure;

/// Which state a backend holds. A plan fits one state only; each change of it raises the serial.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// Given when the state was first written; another one is another state.
    pub lineage: String,
    /// Counts the changes.
    pub serial: u64,
}

impl State {
    /// Reads what `state pull` prints, which is nothing where there is no state. All else in it may be secret.
    pub(super) fn read(printed: &str) -> Result<Option<Self>, Failure> {
        if printed.trim().is_empty() {
            return Ok(None);
        }
        serde_json::from_str(printed).map(Some).map_err(unreadable)
    }

    /// The addresses of everything in it.
    pub(super) fn addresses(printed: &str) -> Result<Vec<String>, Failure> {
        if printed.trim().is_empty() {
            return Ok(Vec::new());
        }
        let state: Value = serde_json::from_str(printed).map_err(unreadable)?;
        let resources = state["resources"].as_array().into_iter().flatten();
        Ok(resources.map(address).collect())
    }
}

fn address(resource: &Value) -> String {
    let text = |name: &str| resource[name].as_str().unwrap_or_default().to_owned();
    let mut parts = vec![text("type"), text("name")];
    if resource["mode"] == "data" {
        parts.insert(0, "data".to_owned());
    }
    parts.insert(0, text("module"));
    parts.retain(|part| !part.is_empty());
    parts.join(".")
}

fn unreadable(error: serde_json::Error) -> Failure {
    Failure::new("the state cannot be read").detail(error.to_string())
}
