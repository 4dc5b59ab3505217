//! Procedures: typed steps that are declared like resources, and the machine that decides what a run does next.
//! In: calls of the user's program, and later the events of a run. Out: a [`ProcedureModel`](formwork_model::procedure::ProcedureModel), and commands for an engine.
//! It must not know: files, clock, processes, how a journal is kept. What steps do to the world goes through [`World`].
//! Change it when procedures can say something new, or a run must decide something else.

mod approval;
mod body;
mod context;
mod engine;
mod failure;
mod input;
pub mod machine;
mod output;
mod person;
mod procedure;
pub mod ready;
mod script;
mod step;
pub mod world;

pub use approval::{Approval, Approved, Named, RolesAreSaid, approval};
pub use body::Body;
pub use context::{Context, RunInfo};
pub use engine::{Engine, Happened, Order, Task, drive, take_in};
pub use failure::Failure;
pub use input::{Given, Input, input};
pub use output::{Inputs, Output, Record};
pub use person::{
    Answer, Decided, Decision, Manual, Question, Wait, decision, manual, question, wait,
};
pub use procedure::{
    Bound, Criterion, Procedure, ProcedureHandle, Procedures, Returned, Shown, criterion,
};
pub use script::{Played, Script};
pub use step::{
    Changing, Described, Destructive, Draft, EffectIsSaid, Harmless, IntoStep, Pure, Step,
    UndoIsSaid, Undoable, Unsaid, VerificationIsSaid, Verified, work,
};
pub use world::World;
