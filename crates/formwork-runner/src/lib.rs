//! Runs procedures: a journal that survives crashes, the engine that drives a run by it, the world that steps act on, and what people say to runs.
//! In: a procedure's model, a folder for runs, and a [`Program`] that writes its files. Out: what happened, as lines of JSON in the run's folder.
//! It must not know: what a step does, how a document looks, what a command line prints; nor does it decide what comes next, which `formwork_procedure::machine` does.
//! Change it when runs are recorded, resumed or reported in another way. No crate but this one, `formwork` and `xtask` touches files, the clock or processes.

mod audit;
mod engine;
mod error;
pub mod journal;
mod lease;
mod moment;
mod people;
mod rehearsal;
mod rehearse;
mod run_folder;
mod status;
pub mod system;

pub use audit::{Audit, AuditRecord, audit};
pub use engine::{Changed, Finish, Observer, Patience, Ran, Runner, Start};
pub use error::RunError;
pub use lease::{Holder, Lease};
pub use moment::rfc3339;
pub use people::{Cancelled, Person, WhatWasDone};
pub use rehearsal::Rehearsal;
pub use rehearse::{Rehearsed, rehearse};
pub use run_folder::{DEFAULT_FOLDER, RunFolder, Runs};
pub use status::{Ask, Standing, Summary, summaries, summary};
pub use system::{Program, System};
