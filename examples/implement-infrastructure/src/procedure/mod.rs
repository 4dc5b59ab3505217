// Deployment Process: Delivery of releases
// Implements: The playbook by which tasks become infrastructure
// Environment: dev, production
// Reference: processes/delivery.md
//! The playbook, step by step; each file is one or two of them.

mod forms;
mod implementation;
mod inputs;
mod intent;
mod outcome;
mod page;
mod preparation;
mod process;
mod summary;
mod sync;
mod testing;
mod validation;

use formwork::prelude::*;
use formwork::procedure::{Kind, ProcedureHandle, Role, Then};

use crate::Infrastructure;
pub(crate) use validation::{Validation, validate_environment};

/// The stack that is changed.
pub(crate) const STACK: &str = "delivery";

const LEAD: Role = Role::new("Delivery Lead", &["ada", "grace"]);

pub(crate) fn implement_infrastructure(
    procedure: &mut Procedure,
    infrastructure: &Infrastructure,
    validation: &ProcedureHandle<Validation>,
) {
    procedure.title("Playbook 05: Implement Infrastructure").kind(Kind::Playbook);
    procedure.owner("Delivery Team").add(LEAD);
    intent::intent(procedure);
    inputs::inputs(procedure);
    let planned = preparation::preparation(procedure);
    let changes = implementation::implementation(procedure, &planned);
    let sync = sync::sync(procedure, &changes);
    let tested = testing::testing(procedure, infrastructure, &changes, &sync);
    let updated = process::update(procedure, &sync, &tested);
    let validated = validation::validated(procedure, validation, &changes, &updated);
    let summary = summary::summary(procedure, &sync, &tested, &validated);
    outcome::outcome(procedure, &outcome::Work { tested, updated, validated, summary });
}

/// Somebody mends what is wrong and says so; then the run goes back. Or nobody can, and it ends.
fn once_mended(again: Then) -> Then {
    Then::Choose(vec![("mended".into(), again), ("give-up".into(), Then::Abort)])
}
