//! `lock`: tells the lock what states hold.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use formwork_checks::Checked;
use formwork_model::{Diagnostic, Severity};
use serde_json::Value;

use crate::command::{LockChange, Selection};
use crate::lock::{Lock, Recorded, StackName, prune, record};
use crate::output::replace_all;
use crate::program::{Outcome, Program};

pub(crate) fn run(
    program: &Program<'_>,
    models: &[Checked],
    selection: &Selection,
    out: &Path,
    path: &Path,
    what: LockChange,
) -> Outcome {
    let mut lock = Lock::read(path)?;
    for name in lock.selected(program.project, selection) {
        let mut stack = lock.stack(&name).cloned().unwrap_or_default();
        let Recorded { ids, pruned } = match &what {
            LockChange::Prune => Recorded {
                ids: 0,
                pruned: prune(&mut stack),
            },
            LockChange::Record(file) => {
                let state = state(file.as_deref(), &name, out)?;
                record(&mut stack, &state, &|type_name| {
                    import_id(models, type_name)
                })
            }
        };
        eprintln!(
            "{} {}: {ids} ids recorded, {pruned} moves pruned",
            name.environment, name.stack
        );
        lock.set(name, stack);
    }
    if let Some((path, text)) = lock.pending()? {
        replace_all(&[(path.clone(), &text)])?;
        eprintln!("{}: changed, commit it", path.display());
    }
    Ok(ExitCode::SUCCESS)
}

/// How the id that imports a type is made: what the bindings of any provider of the program say.
fn import_id(models: &[Checked], type_name: &str) -> &'static str {
    let nodes = models.iter().flat_map(|checked| checked.model().nodes());
    let providers = nodes.filter_map(|(_, node)| node.schema.provider());
    let mut formats = providers.map(|provider| provider.safety.import_id(type_name));
    formats.find(|format| *format != "{id}").unwrap_or("{id}")
}

/// A stack's state as `terraform show -json` prints it.
fn state(file: Option<&Path>, name: &StackName, out: &Path) -> Result<Value, Box<Diagnostic>> {
    let text = match file {
        Some(file) => fs::read_to_string(file)
            .map_err(|error| unreadable(&format!("{}: {error}", file.display())))?,
        None => shown(&out.join(&name.environment).join(&name.stack))?,
    };
    let state: Value = serde_json::from_str(&text).map_err(|error| {
        unreadable(&format!(
            "the state of stack `{}` is not JSON: {error}",
            name.stack
        ))
    })?;
    // What `terraform state pull` prints is JSON, too, and of another shape.
    if state.get("format_version").is_none() {
        return Err(unreadable("it is not what `terraform show -json` prints"));
    }
    Ok(state)
}

fn shown(folder: &Path) -> Result<String, Box<Diagnostic>> {
    let output = Command::new("terraform")
        .args(["show", "-json", "-no-color"])
        .current_dir(folder)
        .output()
        .map_err(|error| {
            unreadable(&format!(
                "`terraform show` in {}: {error}",
                folder.display()
            ))
        })?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(unreadable(&format!(
        "`terraform show` failed in {}: {}",
        folder.display(),
        said.trim()
    )))
}

fn unreadable(why: &str) -> Box<Diagnostic> {
    Box::new(Diagnostic {
        code: "FW0909",
        severity: Severity::Error,
        summary: format!("no state can be read: {why}"),
        detail: "the lock is as it was".to_owned(),
        place: None,
        help: "synthesize and run `terraform init` first; or pass what `terraform show -json` printed with --state FILE".to_owned(),
    })
}
