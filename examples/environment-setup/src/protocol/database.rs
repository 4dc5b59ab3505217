//! Step 7: databases, with a snapshot before each change and backups after it.

use formwork::prelude::*;
use formwork::procedure::ready::smoke;
use formwork::procedure::ready::{Ran, command, threshold};
use formwork::procedure::world::Request;
use formwork::procedure::{Command, IntoStep, work};

use super::environment::Environment;
use super::layer::{Layer, provision};
use super::probe::{Series, series};
use super::target::{DEV, STAGING, Target};
use super::thresholds;

/// Databases that answer.
pub(super) struct Database {
    /// What the databases are taken back to; none where there was none yet.
    pub(super) snapshot: Output<Option<String>>,
    pub(super) migrated: Output<Ran>,
    /// Backups, answers and failures are as they should be.
    pub(super) verdicts: [Output<()>; 3],
}

pub(super) fn database<T>(
    procedure: &mut Procedure,
    dev: &Environment,
    staging: &Environment,
    before: &Output<T>,
) -> Database {
    let first = provision(procedure, &DEV, "data", &dev.configuration, before);
    let snapshot = procedure.step("staging-snapshot", snapshot(&STAGING, &first));
    let second = provision(procedure, &STAGING, "data", &staging.configuration, &snapshot);
    let reachable = procedure.step(
        "staging-database",
        smoke::tcp(STAGING.database, 5432, duration::minutes(10))
            .after(&second.checkpoint)
            .title("The database takes connections"),
    );
    let migrate = Command::new("flyway", ["-environment=staging", "migrate"]);
    let migrated = procedure.step(
        "migrations",
        command(migrate)
            .idempotent()
            .irreversible("the snapshot takes it back")
            .after(&reachable)
            .title("Bring the schema up to date"),
    );
    let missing =
        procedure.step("staging-backups", work((), backups).pure().after(&second.checkpoint));
    let backups = procedure.step("backups-usable", threshold(thresholds::backups(), &missing));
    let seconds = procedure.step("database-seconds", work((), seconds).pure().after(&migrated));
    let seconds =
        procedure.step("database-quick", threshold(thresholds::database_seconds(), &seconds));
    let failures = procedure.step("database-failures", work((), failures).pure().after(&migrated));
    let failures =
        procedure.step("database-sound", threshold(thresholds::database_failures(), &failures));
    let verdicts = [backups.order(), seconds.order(), failures.order()];
    Database { snapshot, migrated, verdicts }
}

fn cluster(target: &Target) -> String {
    format!("platform-{}-main", target.name)
}

/// Keeps what a database holds before its layer is changed. A database that is not there yet has nothing to be kept.
fn snapshot(target: &Target, before: &Layer) -> impl IntoStep<Produces = Option<String>> + use<> {
    let cluster = cluster(target);
    work((), async move |context: &Context<'_>, ()| {
        let look = ["rds", "describe-db-clusters", "--db-cluster-identifier", &cluster];
        if context.execute(&Command::new("aws", look)).is_err() {
            return Ok(None);
        }
        let name = format!("{cluster}-{}", context.run.id);
        let look = ["rds", "describe-db-cluster-snapshots", "--db-cluster-snapshot-identifier"];
        if context.execute(&Command::new("aws", [&look[..], &[&name]].concat())).is_ok() {
            return Ok(Some(name));
        }
        let keep = ["rds", "create-db-cluster-snapshot", "--db-cluster-identifier", &cluster];
        let keep = [&keep[..], &["--db-cluster-snapshot-identifier", &name]].concat();
        context.execute(&Command::new("aws", keep))?;
        Ok(Some(name))
    })
    .idempotent()
    .irreversible("a snapshot stays until its time is over")
    .after(&before.checkpoint)
    .title("Take a snapshot before the database is changed")
}

/// So many databases without backups; not known where nobody answers.
async fn backups(context: &Context<'_>, (): ()) -> Result<Series, Failure> {
    let cluster = cluster(&STAGING);
    let query = "DBClusters[?BackupRetentionPeriod<`1`]|length(@)";
    let look = ["rds", "describe-db-clusters", "--db-cluster-identifier", &cluster];
    let look = [&look[..], &["--query", query, "--output", "text"]].concat();
    let missing = context.execute(&Command::new("aws", look).captured()).ok();
    let missing = missing
        .and_then(|(_, finished)| String::from_utf8_lossy(&finished.printed).trim().parse().ok());
    Ok(vec![(context.world.now(), missing)])
}

/// Asks the database through the application; says whether it answered.
fn ask(context: &Context<'_>) -> bool {
    let request = Request {
        method: "GET",
        url: STAGING.url("/health/database"),
        headers: Vec::new(),
        body: Vec::new(),
        within: duration::seconds(30),
    };
    context.request(&request).is_ok_and(|response| response.status == 200)
}

async fn seconds(context: &Context<'_>, (): ()) -> Result<Series, Failure> {
    Ok(series(
        context,
        duration::minutes(15),
        |seconds| seconds <= 5.0,
        || {
            let began = context.world.now();
            ask(context);
            (context.world.now() - began) as f64 / 1000.0
        },
    ))
}

async fn failures(context: &Context<'_>, (): ()) -> Result<Series, Failure> {
    Ok(series(
        context,
        duration::minutes(15),
        |failed| failed <= 20.0,
        || {
            let failed = (0..5).filter(|_| !ask(context)).count();
            failed as f64 / 5.0 * 100.0
        },
    ))
}
