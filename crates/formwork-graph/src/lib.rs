//! The dependency graph of a model: who needs whom, and through which argument.
//! In: a frozen model. Out: edges with their reasons, cycles, paths.
//! It must not know: how findings are worded, how graphs are drawn.
//! Change it when a question about dependencies has no answer here yet; algorithms live nowhere else.

mod resources;
mod stacks;

pub use resources::{Cycle, Edge, Graph, Reason};
pub use stacks::{StackGraph, StackStep};
