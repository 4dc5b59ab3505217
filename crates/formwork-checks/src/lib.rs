//! The rules that a model must meet before anything is written.
//! In: a frozen model. Out: [`Checked`], which nothing else can make, or every finding.
//! It must not know: files, how anything is printed, any provider; what a rule needs to know lies in bindings.
//! Change it when something wrong can be found before Terraform runs: one rule, one file.

mod arguments;
mod rules;

use formwork_graph::Graph;
use formwork_model::{Diagnostic, Model, Severity};

pub use rules::{RULES, Rule};

/// A model without errors.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    model: Model,
    findings: Vec<Diagnostic>,
}

impl Checked {
    /// The model.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// Warnings and notes, in the order of their places.
    pub fn findings(&self) -> &[Diagnostic] {
        &self.findings
    }
}

/// Applies every rule.
///
/// # Errors
/// All findings, in the order of their places, when at least one is an error.
pub fn check(model: Model) -> Result<Checked, Vec<Diagnostic>> {
    let graph = Graph::of(&model);
    let mut findings = Vec::new();
    for rule in RULES {
        (rule.check)(
            &Subject {
                model: &model,
                graph: &graph,
            },
            &mut |finding| {
                findings.push(Diagnostic {
                    code: rule.code,
                    severity: rule.severity,
                    summary: finding.summary,
                    detail: finding.detail,
                    place: finding.place,
                    help: finding.help,
                });
            },
        );
    }
    drop(graph);
    findings.sort_by(|left, right| {
        (left.place, left.code, &left.summary).cmp(&(right.place, right.code, &right.summary))
    });
    if findings
        .iter()
        .any(|finding| finding.severity == Severity::Error)
    {
        Err(findings)
    } else {
        Ok(Checked { model, findings })
    }
}

/// What is wrong between the models of a program's environments, each of which may be right for itself.
pub fn check_together(models: &[Checked]) -> Vec<Diagnostic> {
    let models: Vec<&Model> = models.iter().map(Checked::model).collect();
    rules::between_environments(&models)
}

/// What rules look at.
struct Subject<'model> {
    model: &'model Model,
    graph: &'model Graph,
}

#[cfg(test)]
#[path = "tests/cloud.rs"]
mod cloud;

/// The binding macros look for it at the top of a crate of bindings.
#[cfg(test)]
const PROVIDER: formwork_model::ProviderSchema = formwork_model::ProviderSchema {
    name: "cloud",
    source: "example/cloud",
    version: "1.2.3",
    documents: &[cloud::check_words],
    safety: formwork_model::SafetyFacts::NONE,
};
