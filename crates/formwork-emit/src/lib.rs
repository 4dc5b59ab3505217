//! Prints a model as the files that Terraform reads, its graph as diagrams, and its procedures as documents.
//! In: [`formwork_model::Model`]. Out: [`File`]s and texts in memory; equal models give byte-identical files.
//! It must not know: files on disk, processes, any provider. No other crate knows `${`.
//! Change it when the output contract changes, or when the model can say something new.
//!
//! What a model must not hold was refused by the checks before. Here nothing panics on it: a reference to nothing is
//! printed as an address that Terraform does not know, of two nodes with one address both are printed, and a number
//! that is not finite becomes `null`.

mod backend;
mod body;
mod companion;
mod condition;
mod diagram;
mod expression;
mod import;
mod infrastructure;
mod literal;
mod members;
mod module;
mod output;
mod overrides;
mod package;
mod procedure;
mod refactor;
mod resource;
mod scope;
mod secrets;
mod terraform;
mod test;
mod variable;

pub use body::body_text;
pub use companion::companions;
pub use diagram::{dot, graph_json, mermaid};
pub use expression::expression_text;
pub use import::import_blocks;
pub use infrastructure::infrastructure_markdown;
pub use package::module_files;
pub use procedure::{
    Answer, Call, Ending, FailedAttempt, Notice, RecordedStep, Return, Run, RunEnd, StepState,
    Verdict, Vote, procedure_flow, procedure_markdown, run_record,
};
pub use terraform::{File, stack_file, stack_path, terraform, write_stack};
