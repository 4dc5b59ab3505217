//! Turns a provider's schema into the Rust text of its bindings.
//! In: a lowered schema and the provider's [`Facts`]. Out: files in memory. A pure function.
//! It must not know: files on disk, networks, any provider's name outside `fixups`.
//! Change it when the shape of bindings changes; a provider's own mistake belongs into `fixups`.

mod actions;
mod annotate;
mod constraint;
mod facts;
pub mod fixups;
mod identifier;
mod intern;
mod kinds;
mod render;

pub use actions::{ActionFact, ServiceActions, generate_actions};
pub use constraint::{Constraint, ResourceConstraints};
pub use facts::{Facts, Group, KindFacts, NamingFact};
pub use identifier::{module_identifier, type_identifier, value_identifier};
pub use kinds::literal_references;
pub use render::{File, generate};
