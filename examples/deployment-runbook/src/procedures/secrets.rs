//! Each quarter: new tokens.

use formwork::prelude::*;
use formwork::procedure::ready::{command, document, secrets};
use formwork::procedure::{
    Answer, Artifact, Cause, Command, Exit, Kind, Part, SecretRef, Trigger, criterion, manual, work,
};

use super::deploy::SECRETS;
use super::roles::{OPERATIONS, OPERATORS};

/// Where operators read when tokens change.
const WINDOW: &str = "docs/operations/rotation-<env>.md";

/// Declares the rotation.
pub(crate) fn rotate_secrets(procedure: &mut Procedure) {
    procedure.title("Rotate secrets").kind(Kind::Runbook).owner(OPERATORS).add(OPERATIONS);
    procedure.add(Part::Objective("No token is older than a quarter of a year".into()));
    procedure.add(Trigger::new(
        Cause::Schedule("0 8 1 1,4,7,10 *".into()),
        "On the first day of each quarter",
    ));
    let rotated = procedure.step(
        "rotate",
        manual().title("Make new tokens").actions([
            "Make a new token in the secret manager for each name below, and withdraw the old one",
            "Say `done`, with the time at which the old ones ended",
        ]),
    );
    for name in SECRETS {
        procedure.add(SecretRef(name.into()));
    }
    let names = SECRETS.map(|name| SecretRef(name.into()));
    let present =
        procedure.step("secrets", secrets(names).after(&rotated).title("New secrets are there"));
    let ignored = Command::new("git", ["check-ignore", "--quiet", "secrets.auto.tfvars"]);
    let ignored = procedure.step(
        "secrets-ignored",
        command(ignored).pure().after(&rotated).title("Filled-in secrets cannot be committed"),
    );
    let text = procedure.step(
        "window-text",
        work(&rotated, window)
            .pure()
            .after(&present)
            .after(&ignored)
            .title("Say when tokens changed"),
    );
    let written = procedure.step("window", document(WINDOW, &text).title("Document the window"));
    procedure.add(Artifact::new("Window of the rotation").path(WINDOW).made_by(&written));
    procedure.done(criterion("New secrets can be used").shown_by(&present));
    procedure.done(criterion("No secret can be committed").shown_by(&ignored));
    procedure.done(criterion("Operators can read when tokens changed").shown_by(&written));
    procedure.add(Exit::completed(["Old tokens open nothing any more"]));
}

async fn window(context: &Context<'_>, rotated: Answer) -> Result<String, Failure> {
    Ok(format!(
        "# Rotation of secrets in {}\n\nBy {} in run {}. {}\n\nThe next one is due within 3 months.\n",
        context.run.environment, rotated.by, context.run.id, rotated.note
    ))
}
