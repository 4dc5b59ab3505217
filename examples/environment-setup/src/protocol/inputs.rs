//! What must be there, and who has agreed to it.

use formwork::prelude::*;
use formwork::procedure::{Approved, Given, InputKind, OnTimeout, approval, input};

use super::roles::{ARCHITECT, COMMAND};

/// What the protocol stands on.
pub(super) struct Basis {
    /// The technical specification, agreed to.
    pub(super) specification: Output<Approved<Option<Given>>>,
    /// The technologies, agreed to.
    pub(super) stack: Output<Approved<Option<Given>>>,
    /// Budgets and prices.
    pub(super) budget: Output<Option<Given>>,
}

pub(super) fn inputs(procedure: &mut Procedure) -> Basis {
    let specification = input(InputKind::Artifact, "Architecture specification")
        .text("`tech-spec.md`, as the gate QG-PHASE2 passed it")
        .file("tech-spec.md");
    let specification = procedure.step("tech-spec", specification);
    let stack = input(InputKind::Decision, "Technology stack")
        .text("The list of technologies that people agree to");
    let stack = procedure.step("technology-stack", stack);
    let platform = input(InputKind::Decision, "Cloud provider")
        .text("Which platform was selected; these layers are written for AWS");
    procedure.step("cloud-provider", platform.tools(["TOOL-INFRA-001"]));
    let budget = input(InputKind::Constraint, "Budget and limits")
        .text("What a month of each environment may cost, and list prices of its components")
        .file("inputs/budget.json");
    let budget = procedure.step("budget", budget);
    let security = input(InputKind::Constraint, "Security requirements")
        .text("What the baseline must hold")
        .file("inputs/security.md");
    procedure.step("security-requirements", security.tools(["TOOL-SEC-009"]));
    agreed(procedure, &specification, &stack, budget)
}

fn agreed(
    procedure: &mut Procedure,
    specification: &Output<Option<Given>>,
    stack: &Output<Option<Given>>,
    budget: Output<Option<Given>>,
) -> Basis {
    let specification = procedure.step(
        "approve-tech-spec",
        approval(specification)
            .by(ARCHITECT)
            .title("The specification is the approved one")
            .deadline(duration::days(1), OnTimeout::Block),
    );
    let stack = procedure.step(
        "approve-technology-stack",
        approval(stack)
            .by(COMMAND)
            .title("The technologies are approved")
            .deadline(duration::days(1), OnTimeout::Block),
    );
    Basis { specification, stack, budget }
}
