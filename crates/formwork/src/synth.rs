//! `synth`: writes Terraform JSON and says what changed.

use std::path::Path;
use std::process::ExitCode;

use formwork_checks::Checked;
use formwork_emit::{File, stack_file};
use formwork_model::Model;

use crate::command::Selection;
use crate::diff::Difference;
use crate::output::{Change, Folder, print};
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
    let files = files(models, selection);
    let stale = folder.stale(&files, |file| covers(selection, file));
    let old: Vec<Option<String>> = files.iter().map(|file| folder.read(&file.path)).collect();
    let changes = folder.write(&files, &stale)?;
    let mut folders = String::new();
    for (position, (path, change)) in changes.iter().enumerate() {
        let shown = out.join(path);
        let what = match (
            change,
            old.get(position).and_then(Option::as_ref),
            files.get(position),
        ) {
            (Change::Changed, Some(old), Some(file)) => format!(
                "changed: {}",
                Difference::between(old, &file.text).summary()
            ),
            (change, _, _) => change_name(*change).to_owned(),
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

fn change_name(change: Change) -> &'static str {
    match change {
        Change::Created => "created",
        Change::Changed => "changed",
        Change::Unchanged => "unchanged",
        Change::Removed => "removed, no stack makes it any more",
    }
}

/// The files of all selected stacks.
pub(crate) fn files(models: &[Checked], selection: &Selection) -> Vec<File> {
    models
        .iter()
        .flat_map(|checked| stack_files(checked.model(), selection))
        .collect()
}

fn stack_files(model: &Model, selection: &Selection) -> Vec<File> {
    let stacks = model.stacks.iter().enumerate();
    stacks
        .filter(|(_, stack)| selection.includes(&stack.name))
        .map(|(position, _)| stack_file(model, position))
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
