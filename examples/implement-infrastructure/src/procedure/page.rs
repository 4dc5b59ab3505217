//! Files: those of this example, and those that a run leaves behind.

use std::path::PathBuf;

use formwork::prelude::*;
use formwork::procedure::ready::{Written, document};

use super::STACK;

/// A file of this example.
pub(super) fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The page that describes the process; another one where a run is given it.
pub(super) fn process(context: &Context<'_>) -> PathBuf {
    let given = context.input("process-documentation").map(PathBuf::from);
    given.unwrap_or_else(|| file("processes/delivery.md"))
}

/// The content of a file that must be there.
pub(super) fn content(context: &Context<'_>, path: PathBuf) -> Result<String, Failure> {
    let missing = || Failure::new(format!("there is no file {}", path.display())).finally();
    context.read(&path)?.ok_or_else(missing)
}

/// Where a page of a run lies.
pub(super) fn place(name: &str) -> String {
    format!("artifacts/infra/<env>/YYYY-MM-DD/{STACK}/<run>/{name}.md")
}

/// Writes a page of the run.
pub(super) fn page(
    procedure: &mut Procedure,
    name: &'static str,
    title: &'static str,
    text: &Output<String>,
) -> Output<Written> {
    procedure.step(name, document(place(name), text).title(title))
}
