//! Writes a model as Terraform JSON, and its graph as diagrams.
//! In: a frozen model that the checks let pass. Out: files in memory, the same bytes for the same model.
//! It must not know: files on disk, command lines; and no other crate knows what `${` means.
//! Change it when the output contract changes, or when a model can say something new.

mod body;
mod diagram;
mod expression;
mod terraform;

pub use diagram::{dot, graph_json, mermaid};
pub use terraform::{File, stack_file, terraform};
