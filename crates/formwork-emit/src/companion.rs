//! The files of a root module beside its `main.tf.json`.

use formwork_model::Model;

use crate::File;
use crate::module::called_files;
use crate::overrides::override_file;
use crate::refactor::refactor_file;
use crate::secrets::secret_files;
use crate::test::test_files;
use crate::variable::values_file;

/// The other files of the root module of the stack at `position`, in the order of their paths. Each lies in the stack's folder, or below it.
///
/// # Panics
/// When the model has no stack there.
pub fn companions(model: &Model, position: usize) -> Vec<File> {
    let stack = &model.stacks[position];
    let mut files: Vec<File> = values_file(model, stack).into_iter().collect();
    files.extend(override_file(model, position));
    files.extend(test_files(model, position));
    files.extend(called_files(model, position));
    files.extend(refactor_file(model, position));
    files.extend(secret_files(model, stack));
    files.sort_by(|left, right| left.path.cmp(&right.path));
    files
}
