//! Findings as text, JSON or SARIF; what several environments share is said once.

use std::fmt::Write as _;
use std::process::ExitCode;

use formwork_checks::RULES;
use formwork_model::{Diagnostic, Severity};
use serde_json::{Value, json};

use crate::command::ReportFormat;

/// The findings of all environments.
#[derive(Debug, Default)]
pub(crate) struct Report {
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    diagnostic: Diagnostic,
    environments: Vec<String>,
}

impl Report {
    /// Adds the findings of one environment.
    pub(crate) fn add(&mut self, environment: &str, findings: &[Diagnostic]) {
        for finding in findings {
            match self
                .entries
                .iter_mut()
                .find(|entry| entry.diagnostic == *finding)
            {
                Some(entry) => entry.environments.push(environment.to_owned()),
                None => self.entries.push(Entry {
                    diagnostic: finding.clone(),
                    environments: vec![environment.to_owned()],
                }),
            }
        }
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    fn count(&self, severity: Severity) -> usize {
        self.entries
            .iter()
            .filter(|entry| entry.diagnostic.severity == severity)
            .count()
    }

    /// `1 error, 2 notes`.
    pub(crate) fn summary(&self) -> String {
        let counts = [Severity::Error, Severity::Warning, Severity::Note]
            .map(|severity| (self.count(severity), severity.name()));
        let parts: Vec<String> = counts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, name)| format!("{count} {name}{}", if *count == 1 { "" } else { "s" }))
            .collect();
        if parts.is_empty() {
            "nothing found".to_owned()
        } else {
            parts.join(", ")
        }
    }

    /// Every finding as the compiler would print it.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        for Entry {
            diagnostic,
            environments,
        } in &self.entries
        {
            let _ = writeln!(
                text,
                "{}[{}]: {}",
                diagnostic.severity.name(),
                diagnostic.code,
                diagnostic.summary
            );
            if let Some(place) = diagnostic.place {
                let _ = writeln!(
                    text,
                    "  --> {}:{}:{}",
                    place.file(),
                    place.line(),
                    place.column()
                );
            }
            for line in diagnostic.detail.lines() {
                let _ = writeln!(text, "   = {line}");
            }
            if !diagnostic.help.is_empty() {
                let _ = writeln!(text, "   = help: {}", diagnostic.help);
            }
            if environments
                .iter()
                .any(|environment| !environment.is_empty())
            {
                let _ = writeln!(text, "   = in: {}", environments.join(", "));
            }
            text.push('\n');
        }
        text
    }

    fn json(&self) -> Value {
        let findings: Vec<Value> = self
            .entries
            .iter()
            .map(
                |Entry {
                     diagnostic,
                     environments,
                 }| {
                    json!({
                        "code": diagnostic.code,
                        "severity": diagnostic.severity.name(),
                        "summary": diagnostic.summary,
                        "detail": diagnostic.detail,
                        "help": diagnostic.help,
                        "file": diagnostic.place.map(|place| place.file()),
                        "line": diagnostic.place.map(|place| place.line()),
                        "column": diagnostic.place.map(|place| place.column()),
                        "environments": environments,
                    })
                },
            )
            .collect();
        json!({ "findings": findings })
    }

    fn sarif(&self) -> Value {
        let rules: Vec<Value> = RULES
            .iter()
            .map(|rule| {
                json!({
                    "id": rule.code,
                    "shortDescription": { "text": rule.title },
                    "fullDescription": { "text": rule.explanation },
                    "defaultConfiguration": { "level": rule.severity.name() },
                })
            })
            .collect();
        let results: Vec<Value> = self
            .entries
            .iter()
            .map(|entry| sarif_result(&entry.diagnostic))
            .collect();
        json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": { "name": "formwork", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
                "results": results,
            }],
        })
    }
}

fn sarif_result(diagnostic: &Diagnostic) -> Value {
    let parts = [
        diagnostic.summary.as_str(),
        &diagnostic.detail,
        &diagnostic.help,
    ];
    let message: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let locations: Vec<Value> = diagnostic
        .place
        .iter()
        .map(|place| {
            json!({ "physicalLocation": {
                "artifactLocation": { "uri": place.file() },
                "region": { "startLine": place.line(), "startColumn": place.column() },
            } })
        })
        .collect();
    json!({
        "ruleId": diagnostic.code,
        "level": diagnostic.severity.name(),
        "message": { "text": message.join("\n") },
        "locations": locations,
    })
}

/// Prints a report; exit code 1 if it holds errors.
pub(crate) fn print(report: &Report, format: ReportFormat) -> ExitCode {
    match format {
        ReportFormat::Text => crate::output::print(&report.text()),
        ReportFormat::Json => crate::output::print(&format!("{:#}\n", report.json())),
        ReportFormat::Sarif => crate::output::print(&format!("{:#}\n", report.sarif())),
    }
    eprintln!("{}", report.summary());
    if report.has_errors() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}
