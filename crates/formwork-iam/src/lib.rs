//! IAM policies of AWS: what is written in Rust, checked in the compiler, and handed over as JSON.
//! In: statements of the user's program. Out: a [`Policy`], which is a value of text; and what is wrong with a document.
//! It must not know: files, Terraform's syntax, resources of the provider; a typed ARN says its service itself.
//! Change it when IAM's language of policies changes; its actions come from the facts of `formwork-bindgen`.

mod action;
mod arn;
mod glob;
mod key;
mod nearest;
#[rustfmt::skip]
mod services;
mod table;

pub use action::{ActionProblem, action_problem, needs_reason, takes_resources};
pub use arn::{ResourceProblem, fits, resource_problem, service_fits};
pub use key::{describe_condition_key, is_condition_key};
