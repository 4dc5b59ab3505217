//! What a run leaves behind, what must hold, and what comes next.

use formwork::prelude::*;
use formwork::procedure::{Artifact, NextStep, criterion};

use super::page::place;
use super::process::Updated;
use super::summary::Summary;
use super::testing::Tested;
use super::validation::Validated;

/// The steps that outputs come from.
pub(super) struct Work {
    pub(super) tested: Tested,
    pub(super) updated: Updated,
    pub(super) validated: Validated,
    pub(super) summary: Summary,
}

pub(super) fn outcome(procedure: &mut Procedure, work: &Work) {
    let Work { tested, updated, validated, summary } = work;
    procedure.add(Artifact::new("The infrastructure, as it should be").made_by(&tested.applied));
    procedure.add(
        Artifact::new("The page of the process")
            .path("processes/delivery.md")
            .only_if("code was right where they differed")
            .made_by(&updated.page),
    );
    procedure.add(Artifact::new("The summary").path(place("summary")).made_by(&summary.written));
    procedure.add(
        Artifact::new("Where the task stands").path(place("task-status")).made_by(&summary.tracked),
    );
    procedure.add(
        Artifact::new("The report of PLAYBOOK_02")
            .path(place("validation"))
            .made_by(&validated.report),
    );
    procedure.done(criterion("Infrastructure is as its page says").shown_by(&tested.passed));
    procedure.done(criterion("The page is as code is").shown_by(&validated.marked));
    procedure.done(criterion("Somebody can read what was done").shown_by(&summary.written));
    procedure.done(criterion("The task's ticket is up to date").shown_by(&summary.told));
    for (title, text) in [
        ("Validate the process", "PLAYBOOK_02; this run has done it once"),
        ("Close the task", "it is marked as complete"),
        ("Take the next task", "the improvement plan says which"),
    ] {
        procedure.add(NextStep::new(title, text));
    }
}
