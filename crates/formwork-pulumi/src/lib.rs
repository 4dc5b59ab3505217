//! Takes what Formwork declares, and what it applied, into Pulumi, and back.
//! In: a frozen model, and the texts of states. Out: Pulumi programs, deployments and import blocks, in memory, or what Pulumi cannot say.
//! It must not know: files on disk, processes, how Terraform JSON is written. No other crate knows Pulumi's `${`.
//! Change it when Pulumi's formats or names change; names lie as data beside it.

mod back;
mod finding;
mod identity;
mod names;
mod program;
#[cfg(test)]
mod sample;
mod state;

pub use back::{Found, imports};
pub use identity::Tree;
pub use names::PulumiAws;
pub use program::{File, program};
pub use state::{Export, Order, export};
