//! What helps to give a stack its secrets, and keeps them out of the repository.

use std::fmt::Write as _;

use formwork_model::{Model, StackModel};

use crate::File;
use crate::terraform::folder;

/// What Git must not see in the folder of a root module with secrets.
const IGNORED: &str = "\
# Secrets, states and plans do not belong into a repository.
*.auto.tfvars
secrets.auto.tfvars.json
.terraform/
*.tfstate
*.tfstate.*
*.tfplan
";

/// The template of `secrets.auto.tfvars` and the rule that ignores it, where a stack has sensitive variables.
///
/// Terraform loads every file whose name ends in `.auto.tfvars`. A template of such a name would give its placeholders to the stack, so this one ends in
/// `.example`, which Terraform passes over.
pub(crate) fn secret_files(model: &Model, stack: &StackModel) -> Vec<File> {
    if !stack.variables.iter().any(|variable| variable.sensitive) {
        return Vec::new();
    }
    let folder = folder(model, stack);
    let file = |name: &str, text: String| File {
        path: format!("{folder}/{name}"),
        text,
    };
    vec![
        file(".gitignore", IGNORED.to_owned()),
        file("secrets.auto.tfvars.example", template(model, stack)),
    ]
}

fn template(model: &Model, stack: &StackModel) -> String {
    let mut text = format!(
        "# The secrets of the stack `{}` in {}.\n\
         #\n\
         # Copy this file to `secrets.auto.tfvars` beside it, which Terraform loads and Git ignores, and put the secrets in the places of the placeholders.\n\
         # Or leave it, and say each in the environment: `export TF_VAR_name=..`.\n",
        stack.name, model.environment
    );
    let variables = stack.variables.iter();
    let mut variables: Vec<_> = variables.filter(|variable| variable.sensitive).collect();
    variables.sort_by_key(|variable| &variable.name);
    for variable in variables {
        let _ = write!(
            text,
            "\n# Declared at {}.\n{} = \"<{}>\"\n",
            variable.place, variable.name, variable.name
        );
    }
    text
}
