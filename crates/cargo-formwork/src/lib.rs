//! Turns what teams have into Rust: a runbook in Markdown into a package that declares the same procedure, a module of Terraform into bindings.
//! In: the text of a runbook, or the folder of a module. Out: the files of a package or the text of bindings in memory, and what is to be said about them.
//! It must not know: how procedures run, how documents are written; the last is asked of `formwork-emit`, which judges every recognition.
//! Change it when runbooks or modules write something in a form that is not recognized yet.

mod adopt;
mod build;
mod chapters;
mod code;
mod document;
mod facts;
mod field;
mod finder;
mod frame;
mod limit;
pub mod module;
mod outline;
mod package;
mod program;
mod recognize;
mod report;
mod roles;
mod rust;
mod section;
mod topic;

pub use adopt::{Adopted, Count, Stretch, adopt};
pub use outline::{Difference, Outline, Tally};
pub use package::{File, Formwork, Target, files, write};
pub use report::report;
