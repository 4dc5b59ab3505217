//! Terraform's language, feature by feature: an example in Rust, what it is emitted as, and the HCL that it replaces.
//! In: one file for each feature, and beside it the HCL that a user would have. Out: [`FEATURES`], and what they cover.
//! It must not know: how pages are made of it, and how Terraform is run.
//! Change it when a feature is added: one file in `src/features`, one in `hcl`, one line in `each_feature!`.

mod conventions;
mod coverage;
mod feature;
mod features;
pub mod language;
pub use formwork::terraform;

pub use conventions::{Lab, LabTags, Newest, OpenTofu};
pub use coverage::{Covered, coverage};
pub use feature::{FEATURES, Feature, Proof, parts};
pub use terraform::PROVIDER;
