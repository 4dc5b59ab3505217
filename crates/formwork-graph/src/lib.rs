//! The dependency graph of a model: who needs whom, and through which argument.
//! In: a frozen model. Out: edges with their reasons, cycles, paths.
//! It must not know: how findings are worded, how graphs are drawn.
//! Change it when a question about dependencies has no answer here yet; algorithms live nowhere else.

mod resources;
mod stacks;
mod walk;

pub use resources::{Cycle, Edge, Graph, Reason};
pub use stacks::{StackGraph, StackReason, StackStep};

#[cfg(test)]
#[path = "tests/cloud.rs"]
mod cloud;

/// The binding macros look for it at the top of a crate of bindings.
#[cfg(test)]
const PROVIDER: formwork_model::ProviderSchema = formwork_model::ProviderSchema {
    name: "cloud",
    source: "example/cloud",
    version: "1.2.3",
    documents: &[],
    safety: formwork_model::SafetyFacts::NONE,
};
