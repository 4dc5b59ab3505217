//! How a platform's environments are provisioned, hardened, watched and handed over, and what happens when that fails.
//! In: an environment. Out: a stack for each layer, the protocol, the way back, and rehearsals.
//! It must not know: how Terraform is driven; the ready steps do that.
//! Change it when the platform has other layers, or the organisation other limits.

mod infrastructure;
mod protocol;
mod rehearsals;

use formwork::prelude::*;
pub use infrastructure::{Env, Layers, PlatformTags};

/// The platform's conventions.
pub struct Platform;

impl Conventions for Platform {
    type Environment = Env;
    type Tags = PlatformTags;
    const PROJECT: &'static str = "platform";
    const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
}

/// Declares the layers, and the procedures about them.
pub fn declare(app: &mut App<Platform>) -> Layers {
    let layers = infrastructure::layers(app);
    app.procedure("environment-setup", protocol::environment_setup);
    app.procedure("recover", protocol::recover);
    app.procedure("daily-drift", protocol::daily_drift);
    app.procedure("expert-decision", protocol::expert_decision);
    app.procedure("rehearse-alerts", rehearsals::alerts);
    app.procedure("rehearse-recreation", rehearsals::recreation);
    app.procedure("rehearse-promotion", rehearsals::promotion);
    app.procedure("rehearse-restore", rehearsals::restore);
    app.procedure("rehearse-segmentation", |procedure| {
        rehearsals::segmentation(procedure, &layers.servers)
    });
    app.procedure("rehearse-isolation", |procedure| {
        rehearsals::isolation(procedure, &layers.servers)
    });
    layers
}
