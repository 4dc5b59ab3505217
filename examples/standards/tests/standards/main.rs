//! The standard: what is enforced, and what each change goes through.

mod changing;
mod coverage;
mod enforcing;
mod rolling_back;
mod world;
