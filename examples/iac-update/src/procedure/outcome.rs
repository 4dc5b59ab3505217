//! What a run leaves behind, what must hold for it to count, and how it ends.

use formwork::procedure::*;

use super::completion::Completion;
use super::deployment::Tested;
use super::design::Design;
use super::documents::Documented;
use super::files::Files;
use super::plan::{Plan, document_path};
use super::review::Reviewed;
use super::{ARCHITECTURE, LEAD, SECURITY};

/// All steps, for what refers to them.
pub(super) struct Work<'run> {
    pub(super) plan: &'run Plan,
    pub(super) requirements: &'run Output<Answer>,
    pub(super) design: &'run Design,
    pub(super) files: &'run Files,
    pub(super) review: &'run Reviewed,
    pub(super) tested: &'run Tested,
    pub(super) documented: &'run Documented,
    pub(super) completion: &'run Completion,
}

pub(super) fn outcome(procedure: &mut Procedure, work: &Work<'_>) {
    artifacts(procedure, work);
    changes(procedure);
    acceptance(procedure, work);
    approvers(procedure);
    downstream(procedure);
    done(procedure, work);
    procedure.add(audit(work));
    exits(procedure);
}

fn artifacts(procedure: &mut Procedure, work: &Work<'_>) {
    procedure
        .add(Artifact::new("The design").path("inputs/design.json").made_by(&work.design.drawn));
    procedure.add(Artifact::new("The files for Terraform").made_by(&work.files.made));
    procedure.add(
        Artifact::new("What tests found")
            .path(document_path("test-report.md"))
            .made_by(&work.documented.tests),
    );
    procedure.add(
        Artifact::new("Pages about the infrastructure")
            .path(document_path("infrastructure.md"))
            .made_by(&work.documented.infrastructure),
    );
    procedure.add(
        Artifact::new("A guide to the deployment")
            .path(document_path("deployment-guide.md"))
            .made_by(&work.documented.guide),
    );
}

fn changes(procedure: &mut Procedure) {
    for change in [
        "Code describes the infrastructure",
        "Development has it, and tests saw it there",
        "Implementation layers may build upon it",
        "The ticket says where it stands",
    ] {
        procedure.add(Part::StateChange(change.into()));
    }
    for record in [
        "What was designed, and why",
        "Which settings were chosen",
        "What was tested, and what was not",
    ] {
        procedure.add(Part::DecisionRecord(record.into()));
    }
    procedure.add(Signal::new(
        "Infrastructure ready",
        "The change is there, and implementation layers may start",
    ));
}

fn acceptance(procedure: &mut Procedure, work: &Work<'_>) {
    let Work { requirements, design, files, review, tested, documented, .. } = work;
    for item in [
        Acceptance::test("What is needed is known", *requirements),
        Acceptance::test("The design is finished", &design.aligned),
        Acceptance::test("The files are there and valid", &files.accepted),
        Acceptance::test("Others saw the change and agreed", &review.approved),
        Acceptance::test("Development has the change, and it passed its tests", &tested.passed),
        Acceptance::test("The pages are written", &documented.complete),
        Acceptance::review("The design", &design.aligned),
        Acceptance::review("Security", &review.secure),
        Acceptance::review("Costs", &review.affordable),
        Acceptance::automated("Terraform finds the files valid", &files.valid),
        Acceptance::automated(
            "The files are formatted: the emitter writes them one way only",
            &files.made,
        ),
        Acceptance::automated("The change can be applied in development", &tested.applied),
    ] {
        procedure.add(item);
    }
}

fn approvers(procedure: &mut Procedure) {
    procedure.add(Approver::new(LEAD, "the design of infrastructure and each change of it"));
    procedure.add(
        Approver::new(SECURITY, "the security of infrastructure").only_if("the change touches it"),
    );
    procedure.add(Approver::new(ARCHITECTURE, "that infrastructure follows the architecture"));
}

fn downstream(procedure: &mut Procedure) {
    for (output, other, purpose) in [
        (
            "Infrastructure ready",
            "Backend Implementation Procedure",
            "has infrastructure to run on",
        ),
        (
            "Infrastructure ready",
            "Frontend Implementation Procedure",
            "knows the addresses it calls",
        ),
        (
            "Infrastructure ready",
            "Middleware Implementation Procedure",
            "has infrastructure to run on",
        ),
        ("Pages about the infrastructure", "Documentation & Runbook Procedure", "takes them up"),
        ("Infrastructure ready", "Feature Deployment Procedure", "deploys to it"),
    ] {
        procedure.add(Downstream::new(output, other, purpose));
    }
}

fn done(procedure: &mut Procedure, work: &Work<'_>) {
    let Work { requirements, design, files, review, tested, documented, completion, .. } = work;
    procedure.done(criterion("It is known what is needed").shown_by(*requirements));
    procedure.done(criterion("A finished design is written down").shown_by(&design.aligned));
    procedure.done(criterion("Valid files are there").shown_by(&files.accepted));
    procedure.done(criterion("Others saw the change and agreed").shown_by(&review.approved));
    procedure.done(criterion("Tests in development passed").shown_by(&tested.passed));
    procedure.done(criterion("The pages are complete").shown_by(&documented.complete));
    procedure.done(criterion("Others can build upon it").shown_by(&completion.finalized));
    procedure.done(criterion("The ticket is up to date").shown_by(&completion.ticket));
    procedure.done(criterion("Those concerned were told").shown_by(&completion.operations));
}

/// Dates are those of the journal; nobody types them.
fn audit(work: &Work<'_>) -> Audit {
    Audit::default()
        .links([
            "the ticket of the infrastructure, and the one of the feature",
            "the files, in version control",
            "the pages: design and guide to the deployment",
            "the architecture decisions that led to it",
        ])
        .date("planned", &work.plan.reviewed)
        .date("designed", &work.design.aligned)
        .date("files made", &work.files.made)
        .date("reviewed", &work.review.approved)
        .date("tested", &work.tested.passed)
        .date("completed", &work.completion.finalized)
}

fn exits(procedure: &mut Procedure) {
    procedure.add(Exit::completed([
        "The change is designed and written down",
        "Valid files describe it",
        "It was tried out and passed its tests",
        "Implementation layers may build upon it",
        "Its pages are complete",
    ]));
    procedure.add(Exit::Blocked {
        reason: "Nobody can say yet what is needed, or a review is not finished".into(),
        required_action: "Make clear what is needed, or finish the review; then resume the run"
            .into(),
        notify: words(["Infrastructure Lead", "Architecture Team"]),
        status: "The update is not finished and waits for an answer".into(),
    });
    procedure.add(Exit::Aborted {
        reason: "The change cannot be made: it costs too much, is not secure, or departs from the architecture".into(),
        required_action: "Write down why, and think about the infrastructure anew".into(),
        rollback: Rollback::No("nothing of it reached production".into()),
        lessons: "Why the update was given up".into(),
        notify: words(["Infrastructure Lead", "Architecture Team"]),
    });
}
