//! What the procedure is for, and what starts it.

use formwork::procedure::*;

pub(super) fn intent(procedure: &mut Procedure) {
    procedure.add(purpose());
    procedure.add(Trigger::after("Architecture Review Procedure"));
    procedure.add(
        Trigger::after("Data Design Procedure").only_if("its outcome asks for infrastructure"),
    );
    procedure.add(Trigger::event(
        "A feature needs a service, a database or a network that is not there",
    ));
    procedure.add(Trigger::event("What is there must change before a feature can be supported"));
    procedure.add(Trigger::new(
        Cause::Phase("Phase 3: Implementation".into()),
        "The Feature Implementation Orchestration Procedure calls it in Phase 3, beside the implementation layers",
    ));
}

fn purpose() -> Purpose {
    Purpose::new(
        "Brings the infrastructure that a feature needs into code, and tries it out before anything is built upon it. \
         What changes is designed first, looked at by others, and the same in each environment.",
    )
    .problems([
        "Somebody changes infrastructure on a whim",
        "Nobody can say who changed what, because no version holds it",
        "A change meets its first test in production",
        "Environments differ without a reason",
        "Deployments break on infrastructure that was changed",
        "There is no page that says what runs where",
        "A change was seen by its author only",
        "Environments drift apart over time",
    ])
    .success([
        "A design and a page exist for each change",
        "Its code lies in version control",
        "It was tried out, and what it should do was checked",
        "Others looked at it and agreed",
        "It can be deployed",
        "It follows what architecture decided",
        "It keeps the standards for infrastructure",
        "Implementation layers can build upon it",
    ])
}
