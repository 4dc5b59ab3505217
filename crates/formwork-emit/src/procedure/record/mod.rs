//! What a run leaves for people to read: what was done, how it was tested, who agreed, what is different now, and how that is taken back.
//!
//! Everything is taken from the run and its procedure, and nothing from the moment of writing: the same run gives the same documents.

mod approvals;
mod changes;
mod results;
mod rollback;
mod run;
mod sheet;
mod summary;

use formwork_model::procedure::ProcedureModel;

pub use run::{
    Answer, Call, Ending, FailedAttempt, Notice, RecordedStep, Return, Run, RunEnd, StepState,
    Verdict, Vote,
};

/// The documents of a run, by their file names.
///
/// Outputs of steps are shown shortened. Of secrets only the names can be in a run, so no document shows one.
///
/// ```
/// use formwork_emit::{Run, run_record};
/// use formwork_model::Place;
/// use formwork_model::procedure::ProcedureModel;
/// let run = Run {
///     id: "rotate-dev-20261121-111338".to_owned(),
///     environment: "dev".to_owned(),
///     started_by: "ada".to_owned(),
///     started: "2026-11-21T11:13:38.000Z".to_owned(),
///     inputs: vec![],
///     resumed: vec![],
///     steps: vec![],
///     votes: vec![],
///     answers: vec![],
///     failures: vec![],
///     returns: vec![],
///     calls: vec![],
///     notices: vec![],
///     end: None,
///     checksum: "e3b0c442".to_owned(),
/// };
/// let documents = run_record(&ProcedureModel::new("rotate", Place::caller()), &run);
/// let names: Vec<&str> = documents.iter().map(|(name, _)| *name).collect();
/// assert_eq!(names, ["summary.md", "tests.md", "approvals.md", "changes.md", "rollback.md"]);
/// ```
pub fn run_record(procedure: &ProcedureModel, run: &Run) -> Vec<(&'static str, String)> {
    vec![
        ("summary.md", summary::document(procedure, run)),
        ("tests.md", results::document(procedure, run)),
        ("approvals.md", approvals::document(procedure, run)),
        ("changes.md", changes::document(procedure, run)),
        ("rollback.md", rollback::document(procedure, run)),
    ]
}

#[cfg(test)]
mod tests;
