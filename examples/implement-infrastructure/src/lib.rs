//! How an improvement task becomes infrastructure: planned, implemented change by change, tested, and held against the document that describes the process.
//! In: an environment. Out: the stack `delivery`, and the procedures `validate-environment` and `implement-infrastructure`.
//! It must not know: how Terraform is driven; the ready steps do that.
//! Change it for the next task: `task.rs` says what it is.

mod infrastructure;
mod procedure;
mod task;

use formwork::prelude::*;
pub use infrastructure::{Delivery, Infrastructure, infrastructure};
pub use task::{Area, Change, Criterion, TASK, Task};

/// Declares the infrastructure, the procedure that validates it, and the one that improves it.
pub fn declare(app: &mut App<Delivery>) {
    let infrastructure = infrastructure(app);
    let validation = app.procedure("validate-environment", procedure::validate_environment);
    app.procedure("implement-infrastructure", |procedure| {
        procedure::implement_infrastructure(procedure, &infrastructure, &validation);
    });
}
