//! A notice for a person or a team that no service is named for.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use formwork_procedure::{Failure, World};
use serde_json::{Value, json};

/// Appends to `notices.jsonl` in the outbox.
pub(super) fn write(
    world: &dyn World,
    outbox: &Path,
    name: &str,
    message: &str,
) -> Result<(), Failure> {
    let notice = json!({ "at": world.now(), "to": name, "message": message });
    append(outbox, &notice).map_err(|error| {
        Failure::new(format!(
            "the notice to {name} cannot be written below {}: {error}",
            outbox.display()
        ))
    })
}

/// Runs share the file, so each line is written under its lock.
fn append(outbox: &Path, notice: &Value) -> io::Result<()> {
    fs::create_dir_all(outbox)?;
    let mut notices: File = OpenOptions::new()
        .create(true)
        .append(true)
        .open(outbox.join("notices.jsonl"))?;
    notices.lock()?;
    notices.write_all(format!("{notice}\n").as_bytes())?;
    notices.sync_data()
}
