//! The files of a root module beside its `main.tf.json`.

use formwork_model::Model;

use crate::File;

/// The other files of the root module of the stack at `position`, in the order of their paths. Each lies in the stack's folder, or below it.
///
/// # Panics
/// When the model has no stack there.
pub fn companions(model: &Model, position: usize) -> Vec<File> {
    let _stack = &model.stacks[position];
    Vec::new()
}
