//! Carries out a plan that was approved, once.
//!
//! What is right after a crash? A runner can die before, during or after Terraform's work, and Terraform itself can be killed. So a file is
//! written into the run's folder before Terraform starts (`1.begun`), and another one when it has ended (`1.done` or `1.failed`). They lie
//! beside the journal, without which no run is taken up. From these, the probe knows:
//!
//! - Nothing was begun: the plan is applied.
//! - An end was recorded: it was applied, or it failed and the rules for failures hold. The same plan is tried again only for the same state.
//! - It was begun, and nobody knows how it ended: the runner died, Terraform was killed, or it could not write the state. Then the state decides nothing on its own. Its serial rises with the first resource that is
//!   done, so another serial does not mean that all are. The same serial does not mean that nothing was done: with a remote backend
//!   Terraform writes the state only now and then, and a resource may exist of which no state knows. So the saved plan is never applied
//!   again, although Terraform would accept it in the second case. A new plan for the same configuration is made instead. If that finds
//!   nothing to change, and the state is another one than the plan was made for, all was done. Otherwise the step fails, and never
//!   says that it is done: somebody must look at a new plan and approve that.
//!
//! The same is asked before each further attempt, so that a run that was blocked and resumed comes to no other end. That the killed runner's
//! Terraform no longer works is for the engine to see to, which waits for it; until then its lock on the state makes the new plan fail.

use std::path::PathBuf;

use formwork_model::procedure::{Command, Meaning};
use serde::{Deserialize, Serialize};

use super::archive::Archive;
use super::plan::{digest, saved_plan};
use super::program::Report;
use super::{Changes, Configuration, Configured, Destruction, Plan, State, Terraform};
use crate::step::{Changing, Described, Step, Unsaid, Verified};
use crate::{Approved, Context, Failure, Output, work};

/// A plan that was carried out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applied {
    /// The environment.
    pub environment: String,
    /// The stack.
    pub stack: String,
    /// The folder of its root module.
    pub folder: PathBuf,
    /// The folder that keeps the plan and the log.
    pub archive: PathBuf,
    /// The SHA-256 of the plan that was carried out, in hexadecimal digits.
    pub digest: String,
    /// The state afterwards.
    pub state: Option<State>,
    /// What was changed.
    pub changes: Changes,
}

impl Configured for Applied {
    fn configuration(&self) -> Configuration {
        Configuration::of(&self.environment, &self.stack, &self.folder)
    }
}

/// Carries out a plan that was approved: this one, for this state, once.
///
/// A plan that was changed, or whose state was, is refused: plan and approve again. Say how it is taken back.
///
/// ```compile_fail,E0308
/// # use formwork_procedure::{Procedure, ready::terraform};
/// # let mut procedure = Procedure::new("update");
/// # let synthesized = procedure.step("synthesize", terraform::synthesize());
/// let plan = procedure.step("plan", terraform::plan("main", &synthesized));
/// terraform::apply(&plan); // Nobody approved it.
/// ```
#[track_caller]
pub fn apply(approved: &Output<Approved<Plan>>) -> Step<Approved<Plan>, Applied, Changing> {
    work(
        approved,
        async |context: &Context<'_>, approved: Approved<Plan>| {
            carried_out(context, approved.value(), &[])
        },
    )
    .probed(async |context: &Context<'_>, approved: Approved<Plan>| {
        found_done(context, approved.value(), &[])
    })
    .actions(["Apply the approved plan"])
    .outputs(["The log beside the plan in the archive"])
}

/// Carries out a plan that destroys everything of a stack, and verifies that nothing is left in its state. Say how it is taken back, or that
/// it is not.
#[track_caller]
pub fn destroy(
    approved: &Output<Approved<Destruction>>,
) -> Step<Approved<Destruction>, Applied, Changing, Unsaid, Verified> {
    type Agreed = Approved<Destruction>;
    work(approved, async |context: &Context<'_>, approved: Agreed| {
        carried_out(context, &approved.value().plan, &["-destroy"])
    })
    .probed(async |context: &Context<'_>, approved: Agreed| {
        found_done(context, &approved.value().plan, &["-destroy"])
    })
    .destructive()
    .verified_by(async |context: &Context<'_>, applied: Applied| verified(context, &applied))
    .actions(["Apply the approved plan, which destroys the stack"])
    .outputs(["The log beside the plan in the archive"])
}

/// `state list` fails where there is no state at all, so the state itself is looked at.
fn verified(context: &Context<'_>, applied: &Applied) -> Result<(), Failure> {
    let left = Terraform::new(context, &applied.folder).addresses()?;
    if left.is_empty() {
        return Ok(());
    }
    Err(
        Failure::new("the stack was destroyed, and its state is not empty")
            .detail(left.join("\n"))
            .finally(),
    )
}

fn carried_out(context: &Context<'_>, plan: &Plan, options: &[&str]) -> Result<Applied, Failure> {
    if let Some(applied) = found_done(context, plan, options)? {
        return Ok(applied);
    }
    let content = saved_plan(context, &plan.folder, &plan.file)?;
    if digest(&content) != plan.digest {
        return Err(again("the saved plan is not the one that was approved"));
    }
    let terraform = Terraform::new(context, &plan.folder);
    terraform.init()?;
    if terraform.state()? != plan.state {
        return Err(again("the state was changed since the plan was made"));
    }
    let attempt = Attempt::begin(context, plan)?;
    let file = plan.file.display().to_string();
    let command = terraform.command(&["apply", "-input=false", "-json", &file]);
    attempt.run(&terraform, command.captured())?;
    applied(&terraform, plan)
}

fn again(message: &str) -> Failure {
    Failure::new(format!("{message}: plan and approve again")).finally()
}

fn applied(terraform: &Terraform<'_>, plan: &Plan) -> Result<Applied, Failure> {
    Ok(Applied {
        environment: plan.environment.clone(),
        stack: plan.stack.clone(),
        folder: plan.folder.clone(),
        archive: plan.archive.clone(),
        digest: plan.digest.clone(),
        state: terraform.state()?,
        changes: plan.changes.clone(),
    })
}

/// Whether an earlier attempt carried the plan out; see the beginning of this file.
fn found_done(
    context: &Context<'_>,
    plan: &Plan,
    options: &[&str],
) -> Result<Option<Applied>, Failure> {
    let Some(last) = Attempt::last(context, plan)? else {
        return Ok(None);
    };
    if last.is_recorded("failed")? {
        return Ok(None);
    }
    let terraform = Terraform::new(context, &plan.folder);
    terraform.init()?;
    let is_done = last.is_recorded("done")? || nothing_is_left(&terraform, plan, options)?;
    if is_done {
        return applied(&terraform, plan).map(Some);
    }
    let message = "an apply of this plan was interrupted, and not all of it was done";
    Err(again(message).detail("look at what a new plan says, and at resources that no state knows"))
}

fn nothing_is_left(
    terraform: &Terraform<'_>,
    plan: &Plan,
    options: &[&str],
) -> Result<bool, Failure> {
    let look = ["plan", "-input=false", "-json", "-detailed-exitcode"];
    let command = terraform.command(&[&look, options].concat());
    let (meaning, _) = terraform.report(command.exit(2, Meaning::Changed))?;
    let has_moved = terraform.state()? != plan.state || plan.changes.is_empty();
    Ok(meaning == Meaning::Clean && has_moved)
}

/// Summaries of Terraform's errors after which things may exist that no state knows.
const UNSAVED: [&str; 2] = ["Failed to save state", "Failed to persist state to backend"];

/// How Terraform's work on a plan ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// All was done.
    Done,
    /// Not all was done, and the state knows what was.
    Failed,
    /// Somebody ended it, or what was done could not be written to the state.
    Unknown,
}

impl End {
    fn of(code: i32, report: &Report) -> Self {
        let is_unsaved = UNSAVED.iter().any(|summary| report.has_error(summary));
        match code {
            0 => Self::Done,
            1 if !is_unsaved => Self::Failed,
            _ => Self::Unknown,
        }
    }
}

/// One start of Terraform on a plan, as files of the run's folder record it.
struct Attempt<'run> {
    context: &'run Context<'run>,
    archive: Archive<'run>,
    folder: PathBuf,
    number: u32,
}

impl<'run> Attempt<'run> {
    /// The number 0 is none. The archive's name tells the plans of a run and a stack apart; their digests may be the same.
    fn none(context: &'run Context<'run>, plan: &Plan) -> Self {
        let name = plan.archive.file_name().unwrap_or_default();
        let below = context.run.folder.join("artifacts/applied");
        Self {
            context,
            archive: Archive::of(context, &plan.archive),
            folder: below.join(&plan.environment).join(&plan.stack).join(name),
            number: 0,
        }
    }

    /// The last one; none where the plan was never applied.
    fn last(context: &'run Context<'run>, plan: &Plan) -> Result<Option<Self>, Failure> {
        let mut attempt = Self::none(context, plan);
        loop {
            attempt.number += 1;
            if !attempt.is_recorded("begun")? {
                attempt.number -= 1;
                return Ok((attempt.number > 0).then_some(attempt));
            }
        }
    }

    /// Records that the next one begins.
    fn begin(context: &'run Context<'run>, plan: &Plan) -> Result<Self, Failure> {
        let last = Self::last(context, plan)?;
        let mut attempt = last.unwrap_or_else(|| Self::none(context, plan));
        attempt.number += 1;
        let site = &context.site;
        let who = format!(
            "run {}, step {}, attempt {}\n",
            site.run, site.step, site.attempt
        );
        attempt.record("begun", &who)?;
        Ok(attempt)
    }

    fn run(&self, terraform: &Terraform<'_>, command: Command) -> Result<(), Failure> {
        let finished = terraform.execute(&command)?;
        let report = Report::read(&finished.printed);
        let end = End::of(finished.code, &report);
        self.close(end, &report);
        if end == End::Done {
            return Ok(());
        }
        let failure = report.failure(&command.line(), finished.code, &terraform.root_module());
        if report.has_error("Saved plan is stale") {
            let message = "the state was changed since the plan was made";
            return Err(again(message).detail(failure.detail));
        }
        if finished.code == 1 && end == End::Unknown {
            let message = "what was done could not be written to the state; see `errored.tfstate`";
            return Err(again(message).detail(failure.detail));
        }
        Err(failure)
    }

    /// Records how it ended, where that is known. What was done is done, also where the record cannot be written: then the probe takes it
    /// for interrupted, which is the safe way.
    fn close(&self, end: End, report: &Report) {
        let _ = match end {
            End::Done => self.record("done", ""),
            End::Failed => self.record("failed", ""),
            End::Unknown => Ok(()),
        };
        let log = format!("apply-{}.log", self.number);
        let _ = self.archive.add(&log, report.log().as_bytes());
    }

    fn path(&self, what: &str) -> PathBuf {
        self.folder.join(format!("{}.{what}", self.number))
    }

    fn record(&self, what: &str, content: &str) -> Result<(), Failure> {
        let world = self.context.world;
        world.create(&self.path(what), content.as_bytes())
    }

    fn is_recorded(&self, what: &str) -> Result<bool, Failure> {
        Ok(self.context.world.read(&self.path(what))?.is_some())
    }
}
