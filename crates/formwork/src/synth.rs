//! `synth`: writes Terraform JSON and says what changed.

use std::path::Path;
use std::process::ExitCode;

use formwork_checks::Checked;

use crate::command::Selection;
use crate::consumed;
use crate::diff::Difference;
use crate::output::{Change, Folder, Output, print};
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
    let files = outputs(models, selection);
    let stale = folder.stale(&files, |file| covers(selection, file));
    consumed::check(&folder, &files, &stale)?;
    let changes = folder.write(&files, &stale)?;
    let mut folders = String::new();
    for (position, (path, change)) in changes.iter().enumerate() {
        let shown = out.join(path);
        let file = files.get(position);
        eprintln!("{}: {}", shown.display(), told(file, change));
        if let (Some(folder), true) = (shown.parent(), file.is_some_and(Output::is_root_module)) {
            folders.push_str(&format!("{}\n", folder.display()));
        }
    }
    if report.summary() != "nothing found" {
        eprintln!("{}; `check` lists them", report.summary());
    }
    print(&folders);
    Ok(ExitCode::SUCCESS)
}

/// What became of a file, in words.
fn told(file: Option<&Output<'_>>, change: &Change) -> String {
    match (change, file) {
        (Change::Changed(old), Some(file)) => format!(
            "changed: {}",
            Difference::between(old, &file.text()).summary()
        ),
        (Change::Unchanged, _) => "unchanged".to_owned(),
        (Change::Removed, _) => "removed, no stack makes it any more".to_owned(),
        (Change::Created | Change::Changed(_), _) => "created".to_owned(),
    }
}

/// The files of all selected stacks.
pub(crate) fn outputs<'model>(
    models: &'model [Checked],
    selection: &Selection,
) -> Vec<Output<'model>> {
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
        .flat_map(|(model, position, _)| Output::of(model, position))
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
