//! Pulumi: programs for it, its state of what was applied, and the way back.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use formwork_checks::Checked;
use formwork_emit::import_blocks;
use formwork_model::{Diagnostic, Model, Severity};
use formwork_pulumi::{Order, PulumiAws, program as pulumi_program};

use crate::command::{Exporting, Importing, Selection};
use crate::output::{Folder, Output, print, replace_all};
use crate::program::{Outcome, Program};
use crate::report::Report;
use crate::synth::{covers, told};

/// The folder below that of all output. It has a list of files of its own, so that neither target touches the files of the other.
const FOLDER: &str = "pulumi";

/// Writes the programs of all selected stacks: all, or none where one of them cannot be said.
pub(crate) fn synthesize(
    program: &Program<'_>,
    models: &[Checked],
    selection: &Selection,
    out: &Path,
    version: PulumiAws,
) -> Outcome {
    let out = out.join(FOLDER);
    let mut folder = Folder::open(&out, program.project)?;
    let mut report = Report::default();
    let mut files = Vec::new();
    for (model, position) in stacks(models, selection) {
        let (written, findings) = pulumi_program(model, position, version);
        report.add(model.environment, &findings);
        files.extend(
            written
                .into_iter()
                .map(|file| Output::text_file(file.path, file.text)),
        );
    }
    eprint!("{}", report.text());
    if report.has_errors() {
        eprintln!("{}; nothing was written", report.summary());
        return Ok(ExitCode::FAILURE);
    }
    let stale = folder.stale(&files, |file| covers(selection, file));
    let changes = folder.write(&files, &stale, None)?;
    let mut folders = String::new();
    for (position, (path, change)) in changes.iter().enumerate() {
        let shown = out.join(path);
        eprintln!("{}: {}", shown.display(), told(files.get(position), change));
        if let (Some(folder), true) = (
            shown.parent(),
            path.ends_with("/Main.json") && position < files.len(),
        ) {
            folders.push_str(&format!("{}\n", folder.display()));
        }
    }
    print(&folders);
    Ok(ExitCode::SUCCESS)
}

fn stacks<'model>(models: &'model [Checked], selection: &Selection) -> Vec<(&'model Model, usize)> {
    let models = models.iter().map(Checked::model);
    let stacks =
        models.flat_map(|model| (0..model.stacks.len()).map(move |position| (model, position)));
    stacks
        .filter(|(model, position)| selection.includes(&model.stacks[*position].name))
        .collect()
}

/// Writes the state of one stack for Pulumi.
pub(crate) fn export(models: &[Checked], exporting: &Exporting) -> Outcome {
    let Some((model, position)) = only(models, &exporting.selection) else {
        return Ok(ExitCode::from(2));
    };
    let Some(state) = &exporting.state else {
        return Err(no_state("no state was given"));
    };
    let state = read(state)?;
    let base = exporting.base.as_deref().map(read).transpose()?;
    let export = formwork_pulumi::export(&Order {
        model,
        position,
        version: exporting.version,
        tree: exporting.tree,
        state: &state,
        base: base.as_deref(),
    })?;
    let stack = &*model.stacks[position].name;
    let folder = exporting
        .out
        .join(FOLDER)
        .join(model.environment)
        .join(stack);
    let files = [
        ("deployment.json", &export.deployment),
        ("import.json", &export.bulk),
    ];
    let files = files.map(|(name, text)| (folder.join(name), text.as_str()));
    replace_all(&files)?;
    let mut report = Report::default();
    report.add("", &export.notes);
    eprint!("{}", report.text());
    eprintln!("{} resources", export.resources);
    if export.secrets > 0 {
        eprintln!(
            "{} secrets stand in deployment.json as plain text: Pulumi encrypts them when it imports the file, which is then to be deleted",
            export.secrets
        );
    }
    for (path, _) in &files {
        print(&format!("{}\n", path.display()));
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints how Terraform takes over what Pulumi manages.
pub(crate) fn import(models: &[Checked], importing: &Importing) -> Outcome {
    let Some((model, position)) = only(models, &importing.selection) else {
        return Ok(ExitCode::from(2));
    };
    let text = read(&importing.deployment)?;
    let found = formwork_pulumi::imports(model, position, importing.version, &text)?;
    for address in &found.missing {
        eprintln!("{address}: the deployment does not hold it, so that Terraform would create it");
    }
    for urn in &found.others {
        eprintln!("{urn}: the stack does not declare it, so that it stays with Pulumi");
    }
    eprintln!(
        "{} of {} are imported",
        found.imports.len(),
        found.imports.len() + found.missing.len()
    );
    print(&import_blocks(&found.imports));
    Ok(ExitCode::SUCCESS)
}

/// The one stack that is meant; says so where there are several or none.
fn only<'model>(
    models: &'model [Checked],
    selection: &Selection,
) -> Option<(&'model Model, usize)> {
    let stacks = stacks(models, selection);
    if let [only] = stacks[..] {
        return Some(only);
    }
    let names: Vec<&str> = stacks
        .iter()
        .map(|(model, position)| &*model.stacks[*position].name)
        .collect();
    eprintln!(
        "error: say which stack with --stack\n  stacks: {}",
        names.join(", ")
    );
    None
}

fn read(path: &Path) -> Result<String, Box<Diagnostic>> {
    fs::read_to_string(path)
        .map_err(|error| no_state(&format!("cannot read {}: {error}", path.display())))
}

fn no_state(summary: &str) -> Box<Diagnostic> {
    Box::new(Diagnostic {
        code: "FW0815",
        severity: Severity::Error,
        summary: summary.to_owned(),
        detail: "Pulumi's state describes only what exists, with the ids that the cloud gave: what is only declared or planned cannot be in it".to_owned(),
        place: None,
        help: "apply the stack first, save what `terraform show -json` prints to a file, and give that file".to_owned(),
    })
}
