//! `docs`: the infrastructure and the procedures as Markdown.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use formwork_checks::Checked;
use formwork_emit::{infrastructure_markdown, procedure_markdown};

use crate::output::{print, replace_all};
use crate::program::Outcome;

/// Writes the documents, or compares them with those that are there.
pub(crate) fn run(models: &[Checked], out: &Path, is_check: bool) -> Outcome {
    let documents = documents(models);
    let stale: Vec<&String> = documents
        .iter()
        .filter(|(path, text)| fs::read_to_string(out.join(path)).ok().as_ref() != Some(text))
        .map(|(path, _)| path)
        .collect();
    if is_check {
        for path in &stale {
            eprintln!("{}: not what the program writes", out.join(path).display());
        }
        eprintln!("{} of {} documents differ", stale.len(), documents.len());
        return Ok(if stale.is_empty() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        });
    }
    let written: Vec<(PathBuf, &str)> = stale
        .iter()
        .map(|path| (out.join(path), documents[*path].as_str()))
        .collect();
    replace_all(&written)?;
    for (path, _) in &written {
        eprintln!("{}: written", path.display());
    }
    for path in documents.keys() {
        print(&format!("{}\n", out.join(path).display()));
    }
    Ok(ExitCode::SUCCESS)
}

/// The documents by their paths. Procedures are written once, as the first environment that has them declares them.
fn documents(models: &[Checked]) -> BTreeMap<String, String> {
    let mut documents = BTreeMap::new();
    for model in models.iter().map(Checked::model) {
        if !model.stacks.is_empty() {
            let path = format!("infrastructure/{}.md", model.environment);
            documents.insert(path, infrastructure_markdown(model));
        }
        for procedure in &model.procedures {
            let path = format!("procedures/{}.md", procedure.id);
            documents
                .entry(path)
                .or_insert_with(|| procedure_markdown(procedure));
        }
    }
    documents
}
