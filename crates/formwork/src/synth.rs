//! `synth`: writes Terraform JSON and says what changed.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use formwork_checks::Checked;
use formwork_model::{Diagnostic, Model};

use crate::command::Selection;
use crate::consumed;
use crate::diff::Difference;
use crate::output::{Change, Folder, Output, print};
use crate::program::{Outcome, Prepared, Program};

pub(crate) fn run(
    program: &Program<'_>,
    declared: &Prepared,
    selection: &Selection,
    out: &Path,
) -> Outcome {
    let Prepared {
        models,
        report,
        lock,
        told: found,
    } = declared;
    let files = outputs(models, selection);
    let lock = lock.pending()?;
    let folders = write(program, &files, selection, out, lock.as_ref())?;
    for line in found {
        eprintln!("{line}");
    }
    if let Some((path, _)) = &lock {
        eprintln!("{}: changed, commit it", path.display());
    }
    if report.summary() != "nothing found" {
        eprintln!("{}; `check` lists them", report.summary());
    }
    print(&folders);
    Ok(ExitCode::SUCCESS)
}

/// Writes stacks as modules, to be called from Terraform's own language.
pub(crate) fn modules(
    program: &Program<'_>,
    models: &[Checked],
    selection: &Selection,
    out: &Path,
) -> Outcome {
    let files = files(models, selection, Output::module);
    let folders = write(program, &files, selection, out, None)?;
    print(&folders);
    Ok(ExitCode::SUCCESS)
}

/// Writes the files and the lock, says what became of each file, and gives back the folders of the stacks, each in a line.
fn write(
    program: &Program<'_>,
    files: &[Output<'_>],
    selection: &Selection,
    out: &Path,
    lock: Option<&(PathBuf, String)>,
) -> Result<String, Box<Diagnostic>> {
    let mut folder = Folder::open(out, program.project)?;
    let stale = folder.stale(files, |file| covers(selection, file));
    consumed::check(&folder, files, &stale)?;
    let changes = folder.write(files, &stale, lock)?;
    let mut folders = String::new();
    for (position, (path, change)) in changes.iter().enumerate() {
        let shown = out.join(path);
        let file = files.get(position);
        eprintln!("{}: {}", shown.display(), told(file, change));
        if let (Some(folder), true) = (shown.parent(), file.is_some_and(Output::is_main)) {
            folders.push_str(&format!("{}\n", folder.display()));
        }
    }
    Ok(folders)
}

/// What became of a file, in words.
pub(crate) fn told(file: Option<&Output<'_>>, change: &Change) -> String {
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
    files(models, selection, Output::of)
}

fn files<'model>(
    models: &'model [Checked],
    selection: &Selection,
    of: impl Fn(&'model Model, usize) -> Vec<Output<'model>>,
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
        .flat_map(|(model, position, _)| of(model, position))
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
