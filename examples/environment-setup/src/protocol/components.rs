//! Steps 1 and 2: what is needed, and what of it is declared.

use std::collections::BTreeMap;

use formwork::prelude::*;
use formwork::procedure::ready::terraform::{self, Configuration};
use formwork::procedure::{Action, Answer, FailureBranch, Then, manual, work};

use super::LAYERS;
use super::inputs::Basis;

/// So many resources of each type.
pub(super) type Components = BTreeMap<String, u32>;

/// Somebody reads the specification; no program can.
pub(super) fn requirements(procedure: &mut Procedure, basis: &Basis) -> Output<Answer> {
    procedure.step(
        "review-requirements",
        manual()
            .after(&basis.specification)
            .after(&basis.stack)
            .title("Review what the architecture asks for")
            .actor("DevOps-Engineer")
            .actions([
                Action::new("Compute").details(["machines, containers, functions"]),
                Action::new("Storage").details(["databases, objects, files"]),
                Action::new("Network").details(["VPC and subnets, balancers, gateways of APIs"]),
                Action::new("Security").details(["firewalls, WAF, defence against DDoS"]),
                Action::new("Observation").details(["metrics and logs"]),
            ])
            .outputs(["What each layer must hold"]),
    )
}

/// Each layer is declared in an environment.
pub(super) fn components<T>(
    procedure: &mut Procedure,
    environment: &'static str,
    before: &Output<T>,
) -> Output<Configuration> {
    let synthesized = procedure.step(
        format!("{environment}-components"),
        terraform::synthesize_environment(environment)
            .after(before)
            .title(format!("Define the components of {environment}"))
            .tools(["TOOL-INFRA-001"])
            .actions([
                Action::new("Compute: a cluster, and a registry of images"),
                Action::new("Data: a database with replicas, and buckets"),
                Action::new("Network: a VPC, and subnets in two zones"),
                Action::new("Security: firewalls, keys, a record of traffic"),
                Action::new("Observability: logs, alarms, and a topic for alerts"),
            ]),
    );
    procedure.step(
        format!("{environment}-complete"),
        work(&synthesized, async |context: &Context<'_>, configuration: Configuration| {
            for layer in LAYERS {
                if count(context, &configuration, layer)?.is_empty() {
                    return Err(Failure::new(format!("the layer {layer} holds nothing")).finally());
                }
            }
            Ok(())
        })
        .pure()
        .title("No layer is empty")
        .on_failure(
            FailureBranch::new("A layer is not declared", Then::Block)
                .action("Declare it in `src/infrastructure`"),
        ),
    );
    synthesized
}

/// What a layer's root module declares.
pub(super) fn count(
    context: &Context<'_>,
    configuration: &Configuration,
    layer: &str,
) -> Result<Components, Failure> {
    let path = configuration.module(layer)?.folder.join("main.tf.json");
    let text = context.read(&path)?.unwrap_or_default();
    let root: serde_json::Value = serde_json::from_str(&text).map_err(|error| {
        Failure::new(format!("{} is no JSON", path.display())).detail(error.to_string()).finally()
    })?;
    let types = root["resource"].as_object().into_iter().flatten();
    let count = |resources: &serde_json::Value| {
        resources.as_object().map_or(0, |resources| resources.len() as u32)
    };
    Ok(types.map(|(name, resources)| (name.clone(), count(resources))).collect())
}

/// What all layers declare.
pub(super) fn all(
    context: &Context<'_>,
    configuration: &Configuration,
) -> Result<Components, Failure> {
    let mut components = Components::new();
    for layer in LAYERS {
        for (name, number) in count(context, configuration, layer)? {
            *components.entry(name).or_default() += number;
        }
    }
    Ok(components)
}
