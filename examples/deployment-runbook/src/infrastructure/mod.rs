//! The encyclopedia's baseline: networking, compute and observability.

mod compute;
mod networking;
mod observability;

use formwork::prelude::*;
use formwork_aws as aws;

use crate::Encyclopedia;

/// Where the encyclopedia runs.
#[derive(Environment)]
pub enum Env {
    /// Where each change is first.
    Staging,
    /// Where readers are.
    Production,
}

/// What every resource of the encyclopedia carries.
#[derive(Tags)]
pub struct EncyclopediaTags {
    owner: &'static str,
    #[tag(matches = "[0-9]{4}")]
    cost_center: &'static str,
}

pub(crate) fn infrastructure(app: &mut App<Encyclopedia>) {
    let tags = tags!(EncyclopediaTags { owner: "operations", cost_center: "1768" });
    app.stack(crate::procedures::STACK, tags, |stack| {
        provider!(stack, aws::Provider { region: "eu-central-1" });
        let database = networking::networking(stack);
        compute::compute(stack, &database);
        observability::observability(stack);
    });
}
