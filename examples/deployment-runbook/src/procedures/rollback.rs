//! Back to the last good commit.

use formwork::prelude::*;
use formwork::procedure::ready::smoke::{self, Answered};
use formwork::procedure::ready::terraform::{self, Applied, Configuration, Point};
use formwork::procedure::{
    Cause, Command, Compensation, Exit, FailureBranch, Given, Kind, Part, ProcedureHandle,
    Rollback, Then, Trigger, approval, criterion, words,
};

use super::roles::{OPERATIONS, OPERATORS};
use super::ticket::{attach, ticket};
use super::{LAST_GOOD, STACK, Site, audit};

/// Declares the way back. First the good commit is checked out, so that it is what is planned.
pub(crate) fn roll_back(
    procedure: &mut Procedure,
    site: &Site,
    drill: &ProcedureHandle<Output<Answered>>,
) {
    procedure.title("Roll back").kind(Kind::Runbook).owner(OPERATORS).add(OPERATIONS);
    procedure.add(Part::Objective("Production is what it was when it last answered".into()));
    procedure.add(Trigger::new(
        Cause::Manual("deployment-runbook run roll-back --env production".into()),
        "Something does not answer after a deployment, and mending it would take too long",
    ));
    let ticket = procedure.step("ticket", ticket());
    let good = good(procedure);
    let applied = back(procedure, &ticket, &good);
    let recovered = procedure.call("drill", drill, &[applied.order()]);
    let dashboards = procedure.step(
        "dashboards",
        smoke::http(site.dashboards, 200, duration::minutes(5))
            .after(&recovered)
            .title("Dashboards show it")
            .on_failure(
                FailureBranch::new("Dashboards are silent", Then::Block)
                    .action("Look at what they read"),
            ),
    );
    procedure.add(
        Compensation::new("All of the stack", "Plan and apply the last good commit").needs("tag"),
    );
    procedure.done(criterion("The last good commit is applied").shown_by(&applied));
    procedure.done(criterion("The drill succeeded on it").shown_by(&recovered));
    procedure.done(criterion("Dashboards show the environment").shown_by(&dashboards));
    procedure.add(audit::kept());
    exits(procedure);
}

fn good(procedure: &mut Procedure) -> Output<Configuration> {
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    let made = ["run", "--quiet", "--", "synth", "--env", "production", "--out", "infra.out"];
    let folder = format!("infra.out/production/{STACK}");
    let point = Point::synthesized(LAST_GOOD, folder, Command::new("cargo", made));
    procedure.step(
        "last-good",
        terraform::rollback_to(STACK, &synthesized, point).title("Check out the last good commit"),
    )
}

fn back(
    procedure: &mut Procedure,
    ticket: &Output<Option<Given>>,
    good: &Output<Configuration>,
) -> Output<Applied> {
    let plan = procedure.step("plan", terraform::plan(STACK, good).title("Plan the way back"));
    let review = procedure.step("review", terraform::review(&plan));
    let attached = procedure.step("attach", attach(ticket, &plan));
    let logged = audit::of_plan(procedure, &plan);
    let approved = procedure.step(
        "approve",
        approval(&plan)
            .by(OPERATIONS)
            .title("Agree that this is where production should be")
            .after(&review)
            .after(&attached)
            .after(&logged),
    );
    let again = vec![("mended".into(), plan.again(3)), ("give-up".into(), Then::Abort)];
    let applied = procedure.step(
        "apply",
        terraform::apply(&approved)
            .irreversible("`deploy` brings production forward again")
            .title("Apply the way back")
            .on_failure(
                FailureBranch::new("Not everything could be taken back", Then::Choose(again))
                    .action("Mend it and say `mended`, for a new plan"),
            ),
    );
    audit::of_apply(procedure, &applied);
    applied
}

fn exits(procedure: &mut Procedure) {
    procedure.add(Exit::completed(["Production is what it was at the last good commit"]));
    procedure.add(Exit::Blocked {
        reason: "The way back could not be gone to its end".into(),
        required_action: "Operators stay with it until production answers".into(),
        notify: words([OPERATORS]),
        status: "Production is damaged".into(),
    });
    procedure.add(Exit::Aborted {
        reason: "Operators chose another way".into(),
        required_action: "Write the other way down on the ticket".into(),
        rollback: Rollback::No("half of a way back is no better than all of it".into()),
        lessons: "On the ticket".into(),
        notify: words([OPERATORS]),
    });
}
