//! Plan, apply, document, test.

use formwork::prelude::*;
use formwork::procedure::ready::smoke::{self, Answered};
use formwork::procedure::ready::terraform::{self, Applied, Configuration, Drift, Plan};
use formwork::procedure::ready::{Written, document, within};
use formwork::procedure::{
    Approved, Artifact, Exit, FailureBranch, Given, InputKind, Kind, OnTimeout, Part, Role,
    Rollback, Signal, Then, Threshold, Trigger, Unit, approval, criterion, decision, input, manual,
    words, work,
};

use crate::STACK;
use crate::standard::TEMPLATE;

/// Who looks at plans.
pub(crate) const REVIEWERS: Role = Role::new("Reviewers", &["ada", "gerardus"]);

const OWNER: &str = "Platform team";

/// The page with the way back.
const ROLLBACK: &str = "docs/rollbacks/<env>/<run>.md";

/// The page about the change.
const PAGE: &str = "docs/changes/<env>/<run>.md";

pub(crate) fn change(procedure: &mut Procedure) {
    procedure.title("Change").kind(Kind::Procedure).owner(OWNER).add(REVIEWERS);
    procedure.add(Part::Objective(
        "A change that was planned, is documented, was tested, and can be taken back".into(),
    ));
    procedure.add(Trigger::event("Something of the infrastructure has to be another way"));
    let facts = Facts::asked(procedure);
    let configuration = unspoilt(procedure);
    let plan = planned(procedure, &configuration);
    let page = way_back(procedure, &facts, &plan);
    let applied = applied(procedure, &plan, &page);
    let documented = documented(procedure, &facts, &applied);
    let tested = tested(procedure, &facts, &applied, &documented);
    outcome(procedure, &page, &documented, &tested);
}

/// What every change says before anything is planned; without them a run does not begin.
struct Facts {
    name: Output<Option<Given>>,
    what: Output<Option<Given>>,
    verification: Output<Option<Given>>,
    rollback: Output<Option<Given>>,
}

impl Facts {
    fn asked(procedure: &mut Procedure) -> Self {
        let mut ask = |key: &'static str, title: &'static str, text: &'static str| {
            procedure.step(key, input(InputKind::Knowledge, title).text(text))
        };
        Self {
            name: ask("name", "Name of the change", "In a few words"),
            what: ask("what", "What is changed", "Resources and settings"),
            verification: ask(
                "verification",
                "How to verify it",
                "An address that answers 200 when the change is good",
            ),
            rollback: ask(
                "rollback",
                "How to roll it back",
                "Commands, such as `standards run roll-back --input target=aws_s3_bucket.new`",
            ),
        }
    }
}

fn said(given: Option<Given>) -> Result<String, Failure> {
    let missing = || Failure::new("every change says this").finally();
    given.map(|given| given.value).ok_or_else(missing)
}

/// Nobody has changed anything by hand since the last change.
fn unspoilt(procedure: &mut Procedure) -> Output<Configuration> {
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    let valid = procedure.step("validate", terraform::validate(STACK, &synthesized));
    let drift = terraform::drift(STACK, &valid).title("Look for changes by hand");
    let drift = procedure.step("drift", drift);
    let unspoilt =
        work(&drift, async |_: &Context<'_>, drift: Drift| match drift.outside.as_slice() {
            [] => Ok(()),
            outside => Err(Failure::new("somebody changed resources by hand")
                .detail(outside.join("\n"))
                .finally()),
        });
    let unspoilt = procedure.step(
        "no-direct-changes",
        unspoilt.pure().title("No Direct Changes").on_failure(
            FailureBranch::new("Something was changed by hand", Then::Block)
                .action("Bring it into the program, or undo it; then resume the run"),
        ),
    );
    let again = terraform::synthesize().after(&unspoilt).title("Write the files");
    procedure.step("files", again)
}

fn planned(procedure: &mut Procedure, configuration: &Output<Configuration>) -> Output<Plan> {
    let plan = terraform::plan(STACK, configuration).title("Plan").purpose(["Plan First"]);
    let plan = procedure.step("plan", plan);
    let size = work(&plan, async |_: &Context<'_>, plan: Plan| Ok(plan.changes.managed() as f64));
    let size = procedure.step("size", size.pure().title("Count what is changed"));
    let limit = Threshold::above("Resources of one change", 20.0, Unit::Count)
        .text("The standard asks for small changes; this program takes 20 resources for the limit");
    procedure.add(limit.clone());
    let small = procedure.step("small", within(limit, &size));
    let small = decision("Is the change small enough to be looked at?").by_check(&small);
    procedure.step(
        "small-change",
        small
            .title("Small Changes")
            .go("it is looked at")
            .no_go("it is cut into several", Then::Block),
    );
    plan
}

/// The way back is written down before anybody agrees.
fn way_back(procedure: &mut Procedure, facts: &Facts, plan: &Output<Plan>) -> Output<Written> {
    let inputs = (&facts.name, &facts.what, &facts.verification, &facts.rollback, plan);
    let page = work(inputs, async |context: &Context<'_>, facts| {
        let (name, what, verification, rollback, plan): (_, _, _, _, Plan) = facts;
        Ok(TEMPLATE
            .replace("[Change]", &said(name)?)
            .replace("[What]", &said(what)?)
            .replace("[Rollback]", &said(rollback)?)
            .replace("[Verification]", &said(verification)?)
            .replace("[Run]", &context.run.id)
            .replace("[Plan]", &plan.changes.to_string()))
    });
    let page = procedure.step("rollback-text", page.pure().title("Fill in the template"));
    let page = document(ROLLBACK, &page).title("Write the way back").purpose(["Rollback Ready"]);
    procedure.step("rollback-page", page)
}

fn applied(
    procedure: &mut Procedure,
    plan: &Output<Plan>,
    page: &Output<Written>,
) -> Output<Applied> {
    let review = procedure.step("review", terraform::review(plan));
    let again =
        Then::Choose(vec![("mended".into(), plan.again(3)), ("give-up".into(), Then::Abort)]);
    let approved: Output<Approved<Plan>> = procedure.step(
        "approve",
        approval(plan)
            .by(REVIEWERS)
            .after(page)
            .after(&review)
            .title("Confirm the plan")
            .deadline(duration::days(3), OnTimeout::Reject)
            .on_reject(again.clone()),
    );
    procedure.step(
        "apply",
        terraform::apply(&approved)
            .irreversible("the page with the way back says how")
            .title("Apply")
            .on_failure(
                FailureBranch::new("Not everything could be applied", again)
                    .action("Mend the cause and plan again, or follow the page with the way back"),
            ),
    )
}

/// Pages about the change.
struct Documented {
    page: Output<Written>,
    runbooks: Output<formwork::procedure::Answer>,
}

fn documented(procedure: &mut Procedure, facts: &Facts, applied: &Output<Applied>) -> Documented {
    let text = work((&facts.name, &facts.what, applied), async |_: &Context<'_>, said_of| {
        let (name, what, applied): (_, _, Applied) = said_of;
        let (name, what) = (said(name)?, said(what)?);
        Ok(format!("# {name}\n\n{what}\n\nApplied: {} ({})\n", applied.changes, applied.digest))
    });
    let text = procedure.step("change-text", text.pure().title("Say what was changed"));
    let page = procedure.step("change-page", document(PAGE, &text).title("Document"));
    let runbooks = manual()
        .after(&page)
        .title("Update runbooks")
        .actions(["Read the runbooks that name what was changed, and bring them up to date"]);
    Documented { page, runbooks: procedure.step("update-runbooks", runbooks) }
}

/// What shows that the change is good.
struct Tested {
    declared: Output<()>,
    answered: Output<Answered>,
}

fn tested(
    procedure: &mut Procedure,
    facts: &Facts,
    applied: &Output<Applied>,
    documented: &Documented,
) -> Tested {
    let drift = terraform::drift(STACK, applied).after(&documented.runbooks);
    let drift = procedure.step("test-drift", drift.title("Plan again"));
    let declared = work(&drift, async |_: &Context<'_>, drift: Drift| match drift.is_clean() {
        true => Ok(()),
        false => Err(Failure::new(format!("it differs: {}", drift.changes)).finally()),
    });
    let declared = declared.pure().title("Everything is as declared").on_failure(harm());
    let declared = procedure.step("as-declared", declared);
    let url = work(&facts.verification, async |_: &Context<'_>, given| said(given));
    let url = procedure.step("address", url.pure().after(&declared));
    let answered = smoke::http(&url, 200, duration::minutes(5)).title("Test").on_failure(harm());
    Tested { declared, answered: procedure.step("test", answered) }
}

fn harm() -> FailureBranch {
    FailureBranch::new("The change is not good", Then::Abort)
        .action("Follow the page with the way back")
}

fn outcome(
    procedure: &mut Procedure,
    page: &Output<Written>,
    documented: &Documented,
    tested: &Tested,
) {
    procedure.add(Artifact::new("The way back").path(ROLLBACK).made_by(page));
    procedure.add(Artifact::new("The change").path(PAGE).made_by(&documented.page));
    procedure.done(criterion("The way back is written down").shown_by(page));
    procedure.done(criterion("Runbooks know of the change").shown_by(&documented.runbooks));
    procedure.done(criterion("Everything is as declared").shown_by(&tested.declared));
    procedure.done(criterion("The change does what it should").shown_by(&tested.answered));
    procedure.add(Signal::new("Changed", "The change is in place, and documented"));
    procedure.add(Exit::completed(["The change is in place, documented and tested"]));
    procedure.add(Exit::Blocked {
        reason: "A principle does not hold, or nobody confirmed".into(),
        required_action: "Make it hold, and resume the run".into(),
        notify: words([OWNER]),
        status: "Not changed".into(),
    });
    procedure.add(Exit::Aborted {
        reason: "The change did harm, or was given up".into(),
        required_action: "Follow the page with the way back".into(),
        rollback: Rollback::No("`roll-back` asks for an approval of its own".into()),
        lessons: "On the page about the change".into(),
        notify: words([OWNER]),
    });
}
