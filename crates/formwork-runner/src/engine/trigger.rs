//! Whether what must come before a run has come.

use formwork_model::procedure::{Cause, Part, ProcedureModel};
use formwork_procedure::machine::Outcome;

use crate::error::RunError;
use crate::run_folder::Runs;
use crate::status::{Standing, summaries};

/// A trigger without a condition that names a procedure of the program demands a completed run of it, in the same environment.
pub(super) fn check(
    procedure: &ProcedureModel,
    declared: &[String],
    runs: &Runs,
    environment: &str,
) -> Result<(), RunError> {
    let demanded: Vec<&str> = procedure
        .parts
        .iter()
        .filter_map(demanded)
        .filter(|id| declared.iter().any(|other| other == id))
        .collect();
    if demanded.is_empty() {
        return Ok(());
    }
    let completed: Vec<String> = summaries(runs, &[])?
        .into_iter()
        .flatten()
        .filter(|run| run.environment == environment)
        .filter(|run| run.standing == Standing::Ended(Outcome::Completed))
        .map(|run| run.procedure)
        .collect();
    match demanded
        .iter()
        .find(|id| !completed.iter().any(|done| done == *id))
    {
        None => Ok(()),
        Some(missing) => Err(RunError::TriggerMissing {
            procedure: (*missing).to_owned(),
            environment: environment.to_owned(),
        }),
    }
}

fn demanded(part: &Part) -> Option<&str> {
    match part {
        Part::Trigger(trigger) if trigger.condition.is_none() => match &trigger.cause {
            Cause::Completed(id) => Some(id),
            _ => None,
        },
        _ => None,
    }
}
