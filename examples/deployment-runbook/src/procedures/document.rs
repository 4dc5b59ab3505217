//! What readers of the runbook should know before they run it.

use formwork::procedure::*;

use super::deploy::SECRETS;

pub(super) fn about(procedure: &mut Procedure) {
    procedure.add(Part::Prose(
        "The encyclopedia's infrastructure is a Rust program, and Terraform carries out what it says. This page is made from the same program."
            .into(),
    ));
    for goal in [
        "Networks, cluster, database and observability are declared, and nothing is made by hand",
        "What was verified in staging is what production gets, commit for commit",
        "Secrets stay out of the repository, environments differ where the program says so, and drift is seen within a day",
    ] {
        procedure.add(Part::Goal(goal.into()));
    }
    procedure.add(Code::new(CodeKind::Tree, "", LAYOUT));
    procedure.add(staging()).add(production());
    for name in SECRETS {
        procedure.add(SecretRef(name.into()));
    }
    procedure.add(Part::Checklist(words([
        "Copy `secrets.auto.tfvars.template` to `secrets.auto.tfvars`, and fill in values there only",
        "Credentials come as environment variables, or from files that are encrypted",
    ])));
    related(procedure);
}

const LAYOUT: &str = "\
src/
  infrastructure/
    networking.rs
    compute.rs
    observability.rs
  procedures/
    deploy.rs
    rollback.rs
    drift.rs
infra.out/
  staging/main/main.tf.json
  production/main/main.tf.json";

fn staging() -> EnvironmentOverlay {
    EnvironmentOverlay::new("staging")
        .variables(["src/infrastructure/mod.rs"])
        .secrets("AWS Secrets Manager, given to Terraform when it plans")
        .promoted_to("production")
}

fn production() -> EnvironmentOverlay {
    EnvironmentOverlay::new("production")
        .variables(["src/infrastructure/mod.rs"])
        .secrets("AWS Secrets Manager, given to Terraform when it plans")
}

fn related(procedure: &mut Procedure) {
    procedure.add(Related::new(
        "drift-detection",
        Relation::SeeAlso,
        "looks every night for what was changed by hand",
    ));
    procedure.add(Related::new(
        "roll-back",
        Relation::If("something does not answer".into()),
        "goes back to the last good commit",
    ));
    procedure.add(Related::new(
        "rotate-secrets",
        Relation::SeeAlso,
        "replaces tokens each quarter",
    ));
    procedure.add(Related::new(
        "disaster-recovery-drill",
        Relation::After,
        "shows that the other zone takes over",
    ));
    procedure.add(Related::new(
        "cargo audit",
        Relation::Before,
        "looks for known holes in dependencies",
    ));
    procedure.add(Related::new(
        "Operations checklist",
        Relation::SeeAlso,
        "what operators look at each day",
    ));
}
