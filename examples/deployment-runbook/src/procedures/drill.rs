//! A drill: the database moves to its other zone, and readers notice nothing for long.

use formwork::prelude::*;
use formwork::procedure::ready::smoke::{self, Answered};
use formwork::procedure::ready::{Ran, command, record};
use formwork::procedure::{
    Artifact, Audit, Cause, Command, Exit, FailureBranch, IntoStep, Kind, Part, Then, Trigger,
    criterion, work,
};

use super::roles::{OPERATIONS, OPERATORS};
use super::{Site, audit};

/// Declares the drill.
pub(crate) fn drill(procedure: &mut Procedure, site: &Site) -> Output<Answered> {
    procedure.title("Disaster recovery drill").kind(Kind::Runbook).owner(OPERATORS).add(OPERATIONS);
    procedure.add(Part::Objective(
        "The encyclopedia survives the loss of a zone, and that is known from trying".into(),
    ));
    procedure.add(Trigger::new(
        Cause::Manual("deployment-runbook run disaster-recovery-drill".into()),
        "Operators, or `roll-back` as a part of it",
    ));
    let moved = procedure.step("fail-over", fail_over(site));
    let health = format!("https://{}/health", site.domain);
    let answers = procedure.step(
        "answers",
        smoke::http(health, 200, duration::minutes(10))
            .after(&moved)
            .title("Readers get pages again")
            .on_failure(
                FailureBranch::new("The other zone did not take over", Then::Block)
                    .action("Treat it as the disaster that the drill is about"),
            ),
    );
    let text = procedure
        .step("drill-text", work(&answers, linked).pure().title("Link the drill to its ticket"));
    let path = "artifacts/drills/<env>/YYYY-MM-DD/<run>.md";
    let kept =
        procedure.step("drill-record", record(path, &text).title("Keep the record of the drill"));
    procedure
        .add(Artifact::new("Record of the drill").path(path).retention(audit::KEPT).made_by(&kept));
    procedure.done(criterion("Readers get pages again").shown_by(&answers));
    procedure.done(criterion("The drill is linked to the ticket of a change").shown_by(&kept));
    procedure.add(
        Audit::default().links(["tickets of changes to the infrastructure"]).retention(audit::KEPT),
    );
    procedure.add(Exit::completed(["The other zone took over in time"]));
    answers
}

fn fail_over(site: &Site) -> impl IntoStep<Produces = Ran> {
    let name = site.database.split('.').next().unwrap_or(site.database);
    let reboot =
        ["rds", "reboot-db-instance", "--db-instance-identifier", name, "--force-failover"];
    command(Command::new("aws", reboot))
        .at_most_once()
        .irreversible("both zones hold the same data; it need not move back")
        .title("Let the database move to its other zone")
}

/// Without a ticket nobody could say which change the drill belongs to.
async fn linked(context: &Context<'_>, answered: Answered) -> Result<String, Failure> {
    let ticket = context.input("ticket").ok_or_else(|| {
        Failure::new("a drill belongs to the ticket of a change")
            .detail("give it with `--input ticket=OPS-12`")
    })?;
    Ok(format!(
        "# Drill of {}\n\nTicket: {ticket}\n\n{}, {} seconds after the move.\n",
        context.run.environment,
        answered.answer,
        answered.took / 1000
    ))
}
