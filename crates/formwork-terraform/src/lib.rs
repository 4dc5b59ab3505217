//! What Terraform itself brings, typed: its functions, its own names, and the resources of its builtin provider.
//! In: values of [`formwork_model`]. Out: values that Terraform computes, or literals where the result is certain.
//! It must not know: files, processes, any other provider, how an expression is printed.
//! Change it when Terraform or OpenTofu gains a function, or the builtin provider a resource.

#[allow(missing_docs)]
// The rows of a binding name setters and getters; the documentation of the type says what they are.
mod builtin;
#[allow(clippy::type_complexity)]
// Results name the levels of all arguments; shorter names would hide which.
pub mod functions;
mod given;
mod level;
#[doc(hidden)]
#[allow(missing_docs)] // Each function builds the expression that it is named after.
pub mod raw;
mod scope;
mod table;

pub use builtin::{Data, DataAttributes, PROVIDER, data};
pub use given::{Alike, Given, Members, Serves, Several, Typed};
pub use level::{Hidden, Keeps, Level, Of, Open};
pub use scope::{module_folder, root_folder, working_folder, workspace};
pub use table::{FUNCTIONS, Function, Group, Since};
