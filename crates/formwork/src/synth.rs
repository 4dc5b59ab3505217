//! `synth`: writes Terraform JSON and says what changed.

use std::path::Path;
use std::process::ExitCode;

use formwork_checks::Checked;
use formwork_emit::stack_file;

use crate::command::Selection;
use crate::diff::Difference;
use crate::output::{Change, Folder, Module, print};
use crate::program::{Outcome, Program};
use crate::report::Report;

pub(crate) fn run(
    program: &Program<'_>,
    models: &[Checked],
    selection: &Selection,
    out: &Path,
    report: &Report,
) -> Outcome {
    let mut folder = Folder::open(out, program.project)?;
    let files = modules(models, selection);
    let stale = folder.stale(&files, |file| covers(selection, file));
    let changes = folder.write(&files, &stale)?;
    let mut folders = String::new();
    for (position, (path, change)) in changes.iter().enumerate() {
        let shown = out.join(path);
        let what = match (change, files.get(position)) {
            (Change::Changed(old), Some(file)) => {
                let new = stack_file(file.model, file.stack).text;
                format!("changed: {}", Difference::between(old, &new).summary())
            }
            (Change::Unchanged, _) => "unchanged".to_owned(),
            (Change::Removed, _) => "removed, no stack makes it any more".to_owned(),
            (Change::Created | Change::Changed(_), _) => "created".to_owned(),
        };
        eprintln!("{}: {what}", shown.display());
        if let (Some(parent), true) = (shown.parent(), *change != Change::Removed) {
            folders.push_str(&format!("{}\n", parent.display()));
        }
    }
    if report.summary() != "nothing found" {
        eprintln!("{}; `check` lists them", report.summary());
    }
    print(&folders);
    Ok(ExitCode::SUCCESS)
}

/// The root modules of all selected stacks.
pub(crate) fn modules<'model>(
    models: &'model [Checked],
    selection: &Selection,
) -> Vec<Module<'model>> {
    let stacks = models.iter().flat_map(|checked| {
        let model = checked.model();
        model
            .stacks
            .iter()
            .enumerate()
            .map(move |(position, stack)| (model, position, &stack.name))
    });
    stacks
        .filter(|(_, _, name)| selection.includes(name))
        .map(|(model, position, _)| Module::new(model, position))
        .collect()
}

/// Whether a run with this selection would have made `file` (`environment/stack/main.tf.json`), if its stack still existed.
pub(crate) fn covers(selection: &Selection, file: &str) -> bool {
    let mut parts = file.split('/');
    let (environment, stack) = (
        parts.next().unwrap_or_default(),
        parts.next().unwrap_or_default(),
    );
    let environments = &selection.environments;
    (environments.is_empty() || environments.iter().any(|name| name == environment))
        && selection.includes(stack)
}
