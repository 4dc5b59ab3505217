//! The platform, layer by layer; each layer is a stack, so that it is planned, agreed to and taken back on its own.

mod compute;
mod data;
mod network;
mod observability;
mod security;

use formwork::prelude::*;
use formwork_aws as aws;

use crate::Platform;

/// Where the platform runs.
#[derive(Clone, Copy, Environment)]
pub enum Env {
    /// For developers, and smaller.
    Dev,
    /// A mirror of production.
    Staging,
    /// For customers.
    Production,
}

/// What every resource of the platform carries.
#[derive(Tags)]
pub struct PlatformTags {
    owner: &'static str,
    #[tag(matches = "[0-9]{4}")]
    cost_center: &'static str,
}

/// What procedures look at.
pub struct Layers {
    /// The firewall around servers.
    pub servers: Handle<aws::SecurityGroup>,
}

/// Declares all layers. None takes values from another: each finds the network by its name.
pub(crate) fn layers(app: &mut App<Platform>) -> Layers {
    layer(app, "network", network::network);
    layer(app, "compute", compute::compute);
    let servers = layer(app, "security", security::security);
    layer(app, "data", data::data);
    layer(app, "observability", observability::observability);
    Layers { servers }
}

fn layer<T>(
    app: &mut App<Platform>,
    name: &'static str,
    declare: impl FnOnce(&mut Stack<Platform>) -> T,
) -> T {
    let tags = tags!(PlatformTags { owner: "devops", cost_center: "3100" });
    app.stack(name, tags, |stack| {
        provider!(stack, aws::Provider { region: "eu-central-1" });
        if name != "network" {
            stack.depends_on_stack("network");
        }
        declare(stack)
    })
}

/// The network of the environment, which another stack made.
fn found(stack: &mut Stack<Platform>) -> Value<Id<aws::kind::Vpc>> {
    let name = format!("platform-{}-main", stack.environment_name());
    let network = data!(
        stack,
        "main",
        aws::data::Vpc { filter: Filter { name: "tag:Name", values: [name] } }
    );
    network.id()
}
