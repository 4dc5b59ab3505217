//! What must be there before anything else, and what helps when it is not.

use std::path::PathBuf;

use formwork::prelude::*;
use formwork::procedure::{Given, InputKind, Remediation, Then, input};

/// What a run stands on.
pub(super) struct Basis {
    /// All that was given, in the order of the document.
    pub(super) all: Vec<Output<Option<Given>>>,
    /// In which environments changes are tried out.
    pub(super) environments: Output<Option<Given>>,
    /// What may be spent, and what things cost.
    pub(super) costs: Output<Option<Given>>,
}

pub(super) fn inputs(procedure: &mut Procedure) -> Basis {
    let mut all = artifacts(procedure).to_vec();
    let decisions = decisions(procedure);
    let constraints = constraints(procedure);
    let (environments, costs) = (decisions[2], constraints[2]);
    all.extend(decisions);
    all.extend(constraints);
    remediation(procedure);
    Basis { all, environments, costs }
}

/// A file of this example.
pub(super) fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The path of what was given.
pub(super) fn path(given: Option<Given>) -> Result<String, Failure> {
    let missing = || Failure::new("an input that every run needs was not given").finally();
    given.map(|given| given.value).ok_or_else(missing)
}

fn artifacts(procedure: &mut Procedure) -> [Output<Option<Given>>; 4] {
    let decisions = input(InputKind::Artifact, "Architecture decisions")
        .text("ADRs, patterns, where services begin and end, and what they ask of infrastructure")
        .from("Architecture Review Procedure")
        .file(file("inputs/architecture-decisions.md"))
        .missing(Then::Block);
    let data = input(InputKind::Artifact, "Data design")
        .text("Databases and other stores that are needed")
        .from("Data Design Procedure")
        .only_if("infrastructure follows from it");
    let feature = input(InputKind::Artifact, "Feature requirements")
        .text("What the feature asks of infrastructure")
        .from("Requirements & Scope Procedure")
        .file(file("inputs/feature-requirements.md"));
    let current = input(InputKind::Artifact, "Current infrastructure state")
        .text("The infrastructure's code as it is, and its pages")
        .file(file("src/infrastructure.rs"));
    [
        procedure.step("architecture-decisions", decisions),
        procedure.step("data-design", data),
        procedure.step("feature-requirements", feature),
        procedure.step("current-state", current),
    ]
}

fn decisions(procedure: &mut Procedure) -> [Output<Option<Given>>; 3] {
    let needs = input(InputKind::Decision, "Infrastructure needs identified")
        .text("Which changes the feature asks for")
        .file(file("inputs/needs.md"))
        .missing(Then::MendAndRetry { most: 3 });
    let approach = input(InputKind::Decision, "Infrastructure approach")
        .text("The tool that infrastructure is written with: here Terraform, from Rust")
        .file(file("inputs/approach.md"));
    let environments = input(InputKind::Decision, "Environment strategy")
        .text("Which environments there are, and in which of them a change is tried out")
        .file(file("inputs/environments.json"));
    [
        procedure.step("infrastructure-needs", needs),
        procedure.step("infrastructure-approach", approach),
        procedure.step("environment-strategy", environments),
    ]
}

fn constraints(procedure: &mut Procedure) -> [Output<Option<Given>>; 4] {
    let standards = input(InputKind::Constraint, "Infrastructure standards")
        .text("What all infrastructure keeps to")
        .only_if("there are any");
    let security = input(InputKind::Constraint, "Security requirements")
        .text("What the threat model asks of infrastructure")
        .file(file("inputs/security.md"));
    let costs = input(InputKind::Constraint, "Cost constraints")
        .text("What a month may cost, who agreed, and the price of each type of resource")
        .file(file("inputs/costs.json"));
    let compliance = input(InputKind::Constraint, "Compliance requirements")
        .text("What law and company policy demand")
        .only_if("any apply");
    [
        procedure.step("infrastructure-standards", standards),
        procedure.step("security-requirements", security),
        procedure.step("cost-constraints", costs),
        procedure.step("compliance-requirements", compliance),
    ]
}

fn remediation(procedure: &mut Procedure) {
    procedure.add(Remediation::new(
        "There are no architecture decisions",
        "The run is blocked until the Architecture Review Procedure has a completed run",
    ));
    procedure.add(Remediation::new(
        "There is no data design, although infrastructure follows from it",
        "Start it once the Data Design Procedure has ended, and give what that left behind",
    ));
    procedure.add(Remediation::new(
        "Nobody can say what infrastructure is needed",
        "Read the feature's requirements and the architecture decisions again, write down what follows, and go on",
    ));
}
