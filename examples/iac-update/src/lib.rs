//! How a team changes its infrastructure: a small stack, and the procedure by which each change of it is planned, reviewed, tried out and written down.
//! In: an environment. Out: the stack `main` and the procedure `iac-update`.
//! It must not know: how Terraform is driven; the ready steps do that.
//! Change it when the ledger needs other infrastructure, or the team other steps.

mod infrastructure;
mod procedure;

use formwork::prelude::*;
pub use infrastructure::{Infrastructure, Ledger, infrastructure};

/// Declares the infrastructure, and the procedure that changes it.
pub fn declare(app: &mut App<Ledger>) {
    let infrastructure = infrastructure(app);
    app.procedure("iac-update", |procedure| procedure::iac_update(procedure, &infrastructure));
}
