//! Terraform: synthesize, validate, plan, review, apply, and look at what was done.
//!
//! The program is `terraform`, or what the run was given as its input `terraform`: `--input terraform=tofu`.

mod apply;
mod archive;
mod changes;
mod configuration;
mod drift;
mod parity;
mod plan;
mod program;
mod read;
mod redact;
mod review;
mod rollback;
mod source;
mod state;
mod stateful;

pub use apply::{Applied, apply, destroy};
pub use changes::{Change, Changes, Class};
pub use configuration::{
    Configuration, Configured, format, synthesize, synthesize_environment, validate,
};
pub use drift::{Drift, drift};
pub use parity::{Parity, parity};
pub use plan::{Destruction, Plan, plan, plan_destroy};
pub use read::read;
pub use redact::redact;
pub use review::{Review, review};
pub use rollback::{Point, rollback_to};
pub use source::{Source, Sources};
pub use state::State;
pub use stateful::stateful_kind;

pub(super) use program::Terraform;
