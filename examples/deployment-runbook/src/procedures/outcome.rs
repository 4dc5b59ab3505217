//! What a verified deployment leaves behind.

use formwork::json;
use formwork::prelude::*;
use formwork::procedure::ready::terraform::Applied;
use formwork::procedure::ready::{Written, document};
use formwork::procedure::{
    Artifact, Command, Downstream, Exit, IntoStep, Part, Rollback, Signal, criterion, words, work,
};

use super::roles::OPERATORS;
use super::verification::Verified;
use super::{LAST_GOOD, STACK, audit, deploy};

/// Says what is deployed in an environment; promotion reads it.
const DEPLOYED: &str = "artifacts/infra/<env>/deployed.json";

/// The program's commit.
pub(super) fn revision() -> impl IntoStep<Produces = String> {
    work((), async |context: &Context<'_>, ()| head(context)).pure().title("Note the commit")
}

fn head(context: &Context<'_>) -> Result<String, Failure> {
    let command = Command::new("git", ["rev-parse", "HEAD"]).captured();
    let (_, finished) = context.execute(&command)?;
    Ok(String::from_utf8_lossy(&finished.printed).trim().to_owned())
}

/// Staging was verified with this commit, where the run is about production.
pub(super) async fn was_in_staging(context: &Context<'_>, revision: String) -> Result<(), Failure> {
    if context.run.environment != "production" {
        return Ok(());
    }
    let deployed = context.read(DEPLOYED.replace("<env>", "staging"))?.unwrap_or_default();
    let deployed: serde_json::Value = serde_json::from_str(&deployed).unwrap_or_default();
    match deployed["revision"].as_str() {
        Some(other) if other == revision => Ok(()),
        other => Err(Failure::new(format!("staging was not verified with {revision}"))
            .detail(format!("staging has {}", other.unwrap_or("nothing")))
            .finally()),
    }
}

pub(super) fn outcome(procedure: &mut Procedure, applied: &Output<Applied>, verified: &Verified) {
    let told = procedure.step("tell", deploy::tell(verified));
    let page = procedure.step(
        "deployed-page",
        work(applied, deployed).pure().after(&told).title("Say what is deployed"),
    );
    let written =
        procedure.step("deployed", document(DEPLOYED, &page).title("Keep what is deployed"));
    procedure.add(Artifact::new("What is deployed").path(DEPLOYED).made_by(&written));
    procedure.step("mark", mark(&written));
    procedure.add(
        Artifact::new("Plan and log of its apply")
            .path(format!("artifacts/infra/<env>/YYYY-MM-DD/{STACK}/<run>/"))
            .made_by(applied),
    );
    procedure.done(criterion("The approved plan was applied").shown_by(applied));
    procedure.done(criterion("Readers get pages").shown_by(&verified.ingress));
    procedure.done(criterion("The database can be reached").shown_by(&verified.database));
    procedure.done(criterion("Dashboards show the environment").shown_by(&verified.observability));
    procedure.add(Part::StateChange("The environment is as the program says".into()));
    procedure.add(Signal::new("Stack verified", "Traffic may be switched to what was deployed"));
    procedure.add(Downstream::new(
        "A verified staging",
        "deploy",
        "production takes the same commit",
    ));
    procedure.add(audit::kept());
    exits(procedure);
}

async fn deployed(context: &Context<'_>, applied: Applied) -> Result<String, Failure> {
    let page =
        json!({ "revision": head(context)?, "digest": applied.digest, "run": context.run.id });
    Ok(format!("{page:#}\n"))
}

/// Moves the tag that `roll-back` goes back to. Only production has one.
fn mark(written: &Output<Written>) -> impl IntoStep<Produces = ()> {
    work((), async |context: &Context<'_>, ()| {
        if context.run.environment == "production" {
            context.execute(&Command::new("git", ["tag", "--force", LAST_GOOD]))?;
        }
        Ok(())
    })
    .idempotent()
    .irreversible("the tag moves with the next verified deployment")
    .after(written)
    .title("Remember a good commit")
    .actions([format!("In production: move the tag `{LAST_GOOD}` here")])
}

fn exits(procedure: &mut Procedure) {
    procedure
        .add(Exit::completed(["The environment answers, and everything about the change is kept"]));
    procedure.add(Exit::Blocked {
        reason: "A check failed, nobody agreed, or something does not answer".into(),
        required_action: "Readers stay where they are until this is mended or taken back".into(),
        notify: words([OPERATORS]),
        status: "Not deployed".into(),
    });
    procedure.add(Exit::Aborted {
        reason: "Operators gave the change up".into(),
        required_action: "Start `roll-back`".into(),
        rollback: Rollback::No(
            "what was applied is taken back by a plan that people agree to".into(),
        ),
        lessons: "On the ticket: why it could not be applied".into(),
        notify: words([OPERATORS]),
    });
}
