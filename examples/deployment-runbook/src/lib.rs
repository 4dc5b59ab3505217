//! How an encyclopedia deploys its infrastructure: to staging first, then to production, with a way back.
//! In: an environment. Out: the stack `main`, and the procedures that plan, apply, watch and take back.
//! It must not know: how Terraform is driven; the ready steps do that.
//! Change it when the encyclopedia needs other infrastructure, or operations other steps.

mod infrastructure;
mod procedures;

use formwork::prelude::*;
pub use infrastructure::{EncyclopediaTags, Env};
pub use procedures::roles;

/// The encyclopedia's conventions.
pub struct Encyclopedia;

impl Conventions for Encyclopedia {
    type Environment = Env;
    type Tags = EncyclopediaTags;
    const PROJECT: &'static str = "encyclopedia";
    const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
}

/// Declares the infrastructure, and the procedures that change it.
pub fn declare(app: &mut App<Encyclopedia>) {
    infrastructure::infrastructure(app);
    let site = procedures::Site::of(app.environment());
    let drill = app.procedure("disaster-recovery-drill", |drill| procedures::drill(drill, &site));
    app.procedure("deploy", |deploy| procedures::deploy(deploy, &site));
    app.procedure("roll-back", |back| procedures::roll_back(back, &site, &drill));
    app.procedure("drift-detection", procedures::drift_detection);
    app.procedure("rotate-secrets", procedures::rotate_secrets);
}
