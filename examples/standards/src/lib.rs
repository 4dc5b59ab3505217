//! A standard that is more than a page: names are enforced, production is protected, and each change follows one procedure.
//! In: an environment. Out: the stack `main`, the standard as a document, and the procedures `change` and `roll-back`.
//! It must not know: how Terraform is driven; the ready steps do that.
//! Change it when the organisation agrees on another rule.

mod change;
mod infrastructure;
mod rollback;
mod standard;

use formwork::prelude::*;
pub use infrastructure::{AtlasTags, Env};

/// The organisation's conventions. The name says what a thing is and what it is for, and the compiler puts it together.
pub struct Atlas;

impl Conventions for Atlas {
    type Environment = Env;
    type Tags = AtlasTags;
    const PROJECT: &'static str = "atlas";
    const NAME: NamePattern = name_pattern!("{project}-{environment}-{kind}-{purpose}");
}

/// The stack that is changed.
const STACK: &str = "main";

/// Declares the infrastructure, the standard, and the procedures that follow it.
pub fn declare(app: &mut App<Atlas>) {
    infrastructure::infrastructure(app);
    app.procedure("standard", standard::standard);
    app.procedure("change", change::change);
    app.procedure("roll-back", rollback::roll_back);
}
