//! Reads a module that is written in Terraform's language, and writes its bindings.

mod block;
mod bundle;
mod constraint;
mod declared;
mod fetch;
mod identifier;
mod infer;
mod problem;
mod render;
mod source;
mod text;

pub use bundle::Bundle;
pub use declared::{Module, Output, Provider, Validation, Variable};
pub use fetch::{Fetched, fetch};
pub use identifier::{folder_name, is_name, is_remote, source_name};
pub use problem::{Place, Problem};
pub use render::{Binding, Origin, is_ours, render};

#[cfg(test)]
mod tests;
