//! What the playbook is for, and when it is taken out.

use formwork::prelude::*;
use formwork::procedure::{Cause, Code, CodeKind, Purpose, Quality, Related, Relation, Trigger};

pub(super) fn intent(procedure: &mut Procedure) {
    procedure.add(Purpose::new(
        "Leads from a task to infrastructure that does what the task asks for, while the page that describes the process \
         and the code that implements it stay true to each other.",
    ));
    procedure.add(Trigger::after("PLAYBOOK_04"));
    procedure.add(Trigger::event("It is a task's turn"));
    procedure.add(Trigger::event("A process changed, and infrastructure must follow"));
    procedure.add(Trigger::new(
        Cause::Phase("Phase 3".into()),
        "Improvements are being made, in Phase 3",
    ));
    procedure.add(Related::new(
        "PLAYBOOK_04",
        Relation::Before,
        "makes the plan that tasks are in",
    ));
    procedure.add(Related::new("PLAYBOOK_02", Relation::After, "validates what came of it"));
    procedure.add(Related::new(
        "PLAYBOOK_06",
        Relation::If("a process needs more than a row in its history".into()),
        "changes a process",
    ));
    procedure.add(quality());
    procedure.add(Code::new(
        CodeKind::Prompt,
        "",
        "Do TASK-001. Keep to the page on delivery, keep it true, try the result out, and tell me what differs.",
    ));
}

fn quality() -> Quality {
    Quality::new(
        [
            "Page and infrastructure agree",
            "What was to be achieved is achieved",
            "Pages were brought up to date",
            "Nothing that worked has stopped working",
            "Code is as clean as before",
        ],
        [
            "Page and infrastructure disagree",
            "What was to be achieved is not",
            "Something that worked no longer does",
            "Pages were forgotten",
            "Code is worse than before",
        ],
    )
}
