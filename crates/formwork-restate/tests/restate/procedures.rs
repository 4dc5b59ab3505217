//! The procedures that these tests run, on each engine the same.

use formwork_model::duration::{minutes, seconds};
use formwork_model::procedure::{Command, OnTimeout, ProcedureModel, Retry, Role};
use formwork_procedure::{Approved, Context, Described, Failure, Procedure, approval, wait, work};

pub(crate) const LEAD: &str = "ada";
const INFRASTRUCTURE: Role = Role::new("Infrastructure Lead", &[LEAD]);

/// The program is changed while runs wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edition {
    First,
    Second,
}

/// One of everything: a retry, an approval that is bound to a digest, a way back from it, a timer, and each effect.
pub(crate) fn renewal(edition: Edition) -> ProcedureModel {
    let mut procedure = Procedure::new("renewal");
    let hosts = procedure.step("count", work((), count).pure().retry(twice()));
    let plan = procedure.step("plan", work(&hosts, plan).pure());
    let agreed = approval(&plan)
        .by(INFRASTRUCTURE)
        .deadline(minutes(30), OnTimeout::Block)
        .on_reject(plan.again(2));
    let agreed = procedure.step("approve", agreed);
    let changed = procedure.step(
        "change",
        work(&agreed, change)
            .probed(was_changed)
            .irreversible("a mark stays"),
    );
    let settled = procedure.step("settle", wait(seconds(1)).after(&changed));
    let announced = work((), announce)
        .at_most_once()
        .irreversible("people read it");
    let announced = procedure.step("announce", announced.after(&settled));
    let sum = work((&hosts, &changed), sum).pure().after(&announced);
    let sum = procedure.step("sum", sum);
    if edition == Edition::Second {
        procedure.step("look", work((), change_nothing).pure().after(&sum));
    }
    procedure.into_model()
}

/// What a crash can do most harm to: a child that must run once, and one that nothing can tell about.
pub(crate) fn strike() -> ProcedureModel {
    let mut procedure = Procedure::new("strike");
    let change = work((), change_at_once)
        .probed(was_done)
        .irreversible("a mark stays");
    let changed = procedure.step("change", change);
    let announced = work((), announce)
        .at_most_once()
        .irreversible("people read it");
    procedure.step("announce", announced.after(&changed));
    procedure.into_model()
}

/// A procedure that waits for an approval until its deadline.
pub(crate) fn patience() -> ProcedureModel {
    let mut procedure = Procedure::new("patience");
    let plan = procedure.step("plan", work((), change_nothing).pure());
    let agreed = approval(&plan)
        .by(INFRASTRUCTURE)
        .deadline(seconds(1), OnTimeout::Block);
    procedure.step("approve", agreed);
    procedure.owner("Infrastructure Team");
    procedure.into_model()
}

/// A step that can be taken back, and an approval that it waits for.
pub(crate) fn trial() -> ProcedureModel {
    let mut procedure = Procedure::new("trial");
    let change = work((), change_at_once).idempotent().undo(take_back);
    let changed = procedure.step("change", change);
    let agreed = approval(&changed).by(INFRASTRUCTURE);
    procedure.step("approve", agreed);
    procedure.into_model()
}

/// Two steps, each of which waits for the other one to begin, and time to see whether one of them begins again.
pub(crate) fn pair() -> ProcedureModel {
    let mut procedure = Procedure::new("pair");
    let left = procedure.step("left", work((), meet_right).pure());
    let right = procedure.step("right", work((), meet_left).pure());
    let rest = work((), rest).pure().after(&left).after(&right);
    procedure.step("rest", rest);
    procedure.into_model()
}

/// A step that takes longer than it may.
pub(crate) fn slow() -> ProcedureModel {
    let mut procedure = Procedure::new("slow");
    procedure.step("sleep", work((), sleep).pure().timeout(seconds(1)));
    procedure.into_model()
}

/// So many steps that their events take several pages.
pub(crate) fn long() -> ProcedureModel {
    let mut procedure = Procedure::new("long");
    let mut last = procedure.step("step-0", work((), change_nothing).pure());
    for number in 1..LONG {
        let step = work((), change_nothing).pure().after(&last);
        last = procedure.step(format!("step-{number}"), step);
    }
    procedure.into_model()
}

/// So many steps has the long procedure.
pub(crate) const LONG: usize = 40;

async fn meet_right(context: &Context<'_>, (): ()) -> Result<(), Failure> {
    meet(context, "left", "right")
}

async fn meet_left(context: &Context<'_>, (): ()) -> Result<(), Failure> {
    meet(context, "right", "left")
}

fn meet(context: &Context<'_>, mine: &str, other: &str) -> Result<(), Failure> {
    let waits = format!("until [ -e {other}.marks ]; do sleep 0.01; done");
    shell(context, &format!("echo begun >> {mine}.marks; {waits}"))
}

async fn rest(context: &Context<'_>, (): ()) -> Result<(), Failure> {
    shell(context, "sleep 0.5")
}

async fn sleep(context: &Context<'_>, (): ()) -> Result<(), Failure> {
    leave_marks(context)
}

fn twice() -> Retry {
    Retry {
        attempts: 2,
        first: seconds(1),
        factor: 1,
        longest: seconds(1),
    }
}

async fn change_nothing(_: &Context<'_>, (): ()) -> Result<String, Failure> {
    Ok("nothing".to_owned())
}

async fn count(context: &Context<'_>, (): ()) -> Result<u32, Failure> {
    match context.site.attempt {
        1 => Err(Failure::new("the first answer is always wrong")),
        _ => Ok(3),
    }
}

async fn plan(context: &Context<'_>, hosts: u32) -> Result<String, Failure> {
    Ok(format!(
        "renew {hosts} hosts, plan {}",
        context.site.attempt
    ))
}

async fn change(context: &Context<'_>, plan: Approved<String>) -> Result<String, Failure> {
    leave_marks(context)?;
    Ok(plan.value().clone())
}

async fn was_changed(
    context: &Context<'_>,
    plan: Approved<String>,
) -> Result<Option<String>, Failure> {
    Ok(has_finished(context)?.then(|| plan.value().clone()))
}

async fn change_at_once(context: &Context<'_>, (): ()) -> Result<(), Failure> {
    leave_marks(context)
}

async fn was_done(context: &Context<'_>, (): ()) -> Result<Option<()>, Failure> {
    Ok(has_finished(context)?.then_some(()))
}

async fn take_back(context: &Context<'_>, (): (), _: Option<()>) -> Result<(), Failure> {
    shell(context, "rm change.marks")
}

async fn announce(context: &Context<'_>, (): ()) -> Result<(), Failure> {
    leave_marks(context)
}

async fn sum(_: &Context<'_>, (hosts, plan): (u32, String)) -> Result<String, Failure> {
    Ok(format!("{hosts} hosts after {plan}"))
}

/// A child that marks when it begins and when it ends, in the run's folder, and says there which process it is.
fn leave_marks(context: &Context<'_>) -> Result<(), Failure> {
    let seconds = context.input("seconds").unwrap_or("0");
    let marks = format!("{}.marks", context.site.step);
    let script = format!(
        "echo $$ > child; echo begun >> {marks}; sleep {seconds}; echo finished >> {marks}"
    );
    shell(context, &script)
}

fn has_finished(context: &Context<'_>) -> Result<bool, Failure> {
    let marks = format!("{}.marks", context.site.step);
    let marks = context.read(context.run.folder.join(marks))?;
    Ok(marks.is_some_and(|marks| marks.contains("finished")))
}

fn shell(context: &Context<'_>, script: &str) -> Result<(), Failure> {
    let command = Command::new("sh", ["-c", script]);
    context.execute(&command.folder(&context.run.folder))?;
    Ok(())
}
