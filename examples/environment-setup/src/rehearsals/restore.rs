//! A backup is restored beside the database, used, and removed again.

use formwork::prelude::*;
use formwork::procedure::{Exit, criterion, work};

use super::{clock, in_time, printed, titled};

/// Declares the rehearsal, for staging.
pub(crate) fn restore(procedure: &mut Procedure) {
    titled(procedure, "Rehearsal: a backup is restored");
    let began = clock(procedure, "begun", &[]);
    let snapshot = procedure.step(
        "snapshot",
        work((), snapshot).idempotent().irreversible("it stays as a backup").after(&began),
    );
    let restored = procedure.step(
        "restore",
        work(&snapshot, restored).at_most_once().undo(
            async |context: &Context<'_>, _: String, copy: Option<String>| {
                copy.map(|copy| remove(context, &copy)).transpose().map(drop)
            },
        ),
    );
    let usable = procedure.step("usable", work(&restored, usable).pure().attempts(5));
    let in_time = in_time(procedure, &began, &usable, 60);
    let removed = procedure.step(
        "remove",
        work(&restored, async |context: &Context<'_>, copy: String| {
            remove(context, &copy)?;
            Ok(copy)
        })
        .at_most_once()
        .irreversible("the snapshot is kept")
        .destructive()
        .verified_by(gone)
        .after(&in_time),
    );
    procedure.done(criterion("The restored database can be used").shown_by(&usable));
    procedure.done(criterion("Nothing of the rehearsal is left").shown_by(&removed));
    procedure.add(Exit::completed(["The backup holds what it should"]));
}

const CLUSTER: &str = "platform-staging-main";

async fn snapshot(context: &Context<'_>, (): ()) -> Result<String, Failure> {
    let name = format!("{CLUSTER}-{}", context.run.id);
    let keep = ["rds", "create-db-cluster-snapshot", "--db-cluster-identifier", CLUSTER];
    printed(context, &[&keep[..], &["--db-cluster-snapshot-identifier", &name]].concat())?;
    Ok(name)
}

async fn restored(context: &Context<'_>, snapshot: String) -> Result<String, Failure> {
    let copy = format!("{snapshot}-copy");
    let restore = ["rds", "restore-db-cluster-from-snapshot", "--engine", "aurora-postgresql"];
    let names = ["--db-cluster-identifier", &*copy, "--snapshot-identifier", &*snapshot];
    printed(context, &[&restore[..], &names].concat())?;
    Ok(copy)
}

fn status(context: &Context<'_>, copy: &str) -> Result<String, Failure> {
    let look = ["rds", "describe-db-clusters", "--db-cluster-identifier", copy];
    let what = ["--query", "DBClusters[0].Status", "--output", "text"];
    printed(context, &[&look[..], &what].concat())
}

async fn usable(context: &Context<'_>, copy: String) -> Result<(), Failure> {
    match status(context, &copy)?.as_str() {
        "available" => Ok(()),
        other => Err(Failure::new(format!("the restored database is {other}"))),
    }
}

fn remove(context: &Context<'_>, copy: &str) -> Result<(), Failure> {
    let remove = ["rds", "delete-db-cluster", "--db-cluster-identifier", copy];
    printed(context, &[&remove[..], &["--skip-final-snapshot"]].concat()).map(drop)
}

/// It is gone, or on its way.
async fn gone(context: &Context<'_>, copy: String) -> Result<(), Failure> {
    match status(context, &copy) {
        Err(_) => Ok(()),
        Ok(status) if status == "deleting" => Ok(()),
        Ok(status) => Err(Failure::new(format!("{copy} is still {status}")).finally()),
    }
}
