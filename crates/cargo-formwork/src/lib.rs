//! Turns a runbook in Markdown into a Rust package that declares the same procedure.
//! In: the text of a runbook. Out: the files of a package in memory, and a report of what became what.
//! It must not know: how procedures run, how documents are written; the last is asked of `formwork-emit`, which judges every recognition.
//! Change it when runbooks write something in a form that is not recognized yet.

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
