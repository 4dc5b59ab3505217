//! Where something was declared last, as the files of the last synthesis say.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use super::{Entry, StackName};

/// The files of the last synthesis.
pub(crate) struct Last {
    pub(crate) out: PathBuf,
}

impl Last {
    /// File and line where the files hold them, else the file that the lock holds.
    pub(super) fn place(&self, stack: &StackName, address: &str, entry: &Entry) -> String {
        self.line(stack, address)
            .unwrap_or_else(|| entry.file.clone())
    }

    fn line(&self, stack: &StackName, address: &str) -> Option<String> {
        let file = self
            .out
            .join(&stack.environment)
            .join(&stack.stack)
            .join("main.tf.json");
        let document: Value = serde_json::from_str(&fs::read_to_string(file).ok()?).ok()?;
        let (type_name, name) = address.split_once('.')?;
        let block = match type_name {
            "module" => &document["module"][name],
            _ => &document["resource"][type_name][name],
        };
        Some(block["//"]["source"].as_str()?.to_owned())
    }
}
