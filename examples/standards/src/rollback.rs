//! Removes what a change made: one resource, by its address, and after an approval.

use std::path::{Path, PathBuf};

use formwork::prelude::*;
use formwork::procedure::ready::terraform::{self, Configuration};
use formwork::procedure::{
    Approved, Cause, Command, Exit, Given, InputKind, IntoStep, Kind, Part, Related, Relation,
    Trigger, approval, criterion, input, work,
};
use serde::{Deserialize, Serialize};

use crate::STACK;
use crate::change::REVIEWERS;

/// A saved plan that removes one resource.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Removal {
    target: String,
    folder: PathBuf,
    file: String,
    /// As Terraform prints it, for who approves.
    text: String,
}

pub(crate) fn roll_back(procedure: &mut Procedure) {
    procedure.title("Roll back a change").kind(Kind::Procedure).owner("Platform team");
    procedure.add(REVIEWERS);
    procedure.add(Part::Objective("What a change made is gone, and nothing else".into()));
    procedure.add(Trigger::new(
        Cause::Manual("standards run roll-back --input target=ADDRESS".into()),
        "The page with the way back of a change says so",
    ));
    let target = input(InputKind::Knowledge, "Address of the resource")
        .text("As Terraform names it, such as `aws_s3_bucket.previews`");
    let target = procedure.step("target", target);
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    let planned = work((&synthesized, &target), planned).pure().title("Plan the removal");
    let planned = procedure.step("plan", planned);
    let agreed = approval(&planned).by(REVIEWERS).scope("the removal of one resource");
    let agreed = procedure.step("approve", agreed.title("Confirm the removal"));
    let removed = procedure.step("remove", removal(&agreed));
    procedure.done(criterion("The resource is in the state no more").shown_by(&removed));
    procedure.add(Related::new("change", Relation::Before, "made what is removed"));
    procedure.add(Exit::completed(["The resource is gone"]));
}

/// Terraform, or what the run was given in its place, as the ready steps take it too.
fn terraform_in(context: &Context<'_>, folder: &Path, arguments: &[&str]) -> Command {
    let program = context.input("terraform").unwrap_or("terraform");
    Command::new(program, arguments.iter().copied()).folder(folder)
}

async fn planned(
    context: &Context<'_>,
    (configuration, target): (Configuration, Option<Given>),
) -> Result<Removal, Failure> {
    let folder = configuration.module(STACK)?.folder.clone();
    let target = target.map(|given| given.value);
    let target = target.ok_or_else(|| Failure::new("no resource is named").finally())?;
    let file = format!("{}-removal.tfplan", context.run.id);
    let (out, only) = (format!("-out={file}"), format!("-target={target}"));
    context.execute(&terraform_in(context, &folder, &["init", "-input=false"]))?;
    let plan = ["plan", "-input=false", "-destroy", &*only, &*out];
    context.execute(&terraform_in(context, &folder, &plan))?;
    let show = terraform_in(context, &folder, &["show", "-no-color", &file]).captured();
    let (_, finished) = context.execute(&show)?;
    let text = String::from_utf8_lossy(&finished.printed).into_owned();
    Ok(Removal { target, folder, file, text })
}

fn removal(agreed: &Output<Approved<Removal>>) -> impl IntoStep<Produces = Removal> {
    work(agreed, async |context: &Context<'_>, agreed: Approved<Removal>| {
        let removal = agreed.value().clone();
        let apply = ["apply", "-input=false", &*removal.file];
        context.execute(&terraform_in(context, &removal.folder, &apply))?;
        Ok(removal)
    })
    .at_most_once()
    .irreversible("the program makes the resource again, but not what it held")
    .destructive()
    .verified_by(async |context: &Context<'_>, removal: Removal| gone(context, &removal))
    .title("Remove it")
}

fn gone(context: &Context<'_>, removal: &Removal) -> Result<(), Failure> {
    let list = terraform_in(context, &removal.folder, &["state", "list"]).captured();
    let (_, finished) = context.execute(&list)?;
    let left = String::from_utf8_lossy(&finished.printed).into_owned();
    match left.lines().any(|address| address == removal.target) {
        false => Ok(()),
        true => Err(Failure::new(format!("{} is still there", removal.target)).finally()),
    }
}
