//! Files that a run leaves behind.

use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Text, place};
use crate::step::{Changing, Described, Step, Undoable};
use crate::{Context, Failure, Inputs, work};

/// A file was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// Its path.
    pub path: String,
    /// The SHA-256 of its content, in hexadecimal digits.
    pub digest: String,
}

type Values<T> = <<T as Text>::Inputs as Inputs>::Values;
type Write<T> = Step<Values<T>, Written, Changing, Undoable>;

/// Writes a record: a file that is written once and never changed. `<env>`, `<run>` and `YYYY-MM-DD` in the path are filled in.
///
/// A file with another content that lies there already is kept, and the step fails.
#[track_caller]
pub fn record<T: Text>(path: impl Into<String>, text: T) -> Write<T> {
    let path = path.into();
    let action = format!("Write the record `{path}`");
    let step = written(path, text, keep);
    step.irreversible("a record stays").actions([action])
}

/// Writes a living document in the place of the one that is there. `<env>`, `<run>` and `YYYY-MM-DD` in the path are filled in.
#[track_caller]
pub fn document<T: Text>(path: impl Into<String>, text: T) -> Write<T> {
    let path = path.into();
    let action = format!("Write the document `{path}`");
    let step = written(path, text, |context, path, content| {
        context.world.replace(path, content)
    });
    step.irreversible("its history is kept with the repository")
        .actions([action])
}

#[track_caller]
fn written<T: Text>(
    path: String,
    text: T,
    write: fn(&Context<'_>, &Path, &[u8]) -> Result<(), Failure>,
) -> Step<Values<T>, Written, Changing> {
    let (inputs, text) = text.split();
    let step = work(inputs, async move |context: &Context<'_>, values| {
        let path = place::filled(context, &path);
        let content = text(values);
        write(context, &path, content.as_bytes())?;
        Ok(Written {
            path: path.display().to_string(),
            digest: format!("{:x}", Sha256::digest(&content)),
        })
    });
    step.idempotent()
}

/// The same content may lie there already: this step's runner died after it wrote it.
fn keep(context: &Context<'_>, path: &Path, content: &[u8]) -> Result<(), Failure> {
    match context.world.read(path)? {
        None => context.world.create(path, content),
        Some(other) if other == content => Ok(()),
        Some(_) => Err(
            Failure::new(format!("the record {} exists", path.display()))
                .detail("a record is never overwritten")
                .finally(),
        ),
    }
}
