//! What must be there before a task is begun.

use formwork::prelude::*;
use formwork::procedure::{InputKind, Then, input};

use super::page::file;

pub(super) fn inputs(procedure: &mut Procedure) {
    let plan = input(InputKind::Artifact, "The improvement plan")
        .text("Which tasks there are, and in which order")
        .from("PLAYBOOK_04")
        .file(file("tasks/improvements.md"));
    procedure.step("improvement-plan", plan);
    let task = input(InputKind::Artifact, "The task's definition")
        .text("What is changed, where, and how one sees that it was")
        .file(file("src/task.rs"));
    procedure.step("task-definition", task);
    let process = input(InputKind::Artifact, "The page that describes the process")
        .text("Which process the task serves, and which code implements it")
        .file(file("processes/delivery.md"));
    procedure.step("process-documentation", process);
    let states = input(InputKind::Knowledge, "How things are, and how they should be")
        .text("Somebody must know both, and write them down")
        .file(file("tasks/states.md"))
        .missing(Then::MendAndRetry { most: 3 });
    procedure.step("states", states);
}
