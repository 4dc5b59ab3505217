//! The page of coverage: for every example of a procedure, what its document demands and what of the program does it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use formwork::procedure::ProcedureModel;
use formwork::testing::Infrastructure;
use serde_json::Value;

use super::{check, document, text_of};

const INTRODUCTION: &str = "# Coverage of procedures

This page is generated from the examples. Each of them is a procedure as teams write it, turned into a program. A row is something that the document demands; what covers it is a step
that is executed, or a part of the document that is rendered. The test that writes this page fails when a row names something that is not in the program.
";

/// An example, and how it is declared.
struct Example {
    name: &'static str,
    /// The procedure that rows are about which name none.
    procedure: &'static str,
    declare: fn() -> Infrastructure,
}

const EXAMPLES: &[Example] = &[
    Example {
        name: "iac-update",
        procedure: "iac-update",
        declare: || Infrastructure::of("production", iac_update::declare),
    },
    Example {
        name: "implement-infrastructure",
        procedure: "implement-infrastructure",
        declare: || Infrastructure::of("production", implement_infrastructure::declare),
    },
    Example {
        name: "deployment-runbook",
        procedure: "deploy",
        declare: || Infrastructure::of("production", deployment_runbook::declare),
    },
    Example {
        name: "environment-setup",
        procedure: "environment-setup",
        declare: || Infrastructure::of("staging", environment_setup::declare),
    },
    Example {
        name: "standards",
        procedure: "standards",
        declare: || Infrastructure::of("prod", standards::declare),
    },
];

#[test]
fn the_page_of_coverage_names_only_what_is_in_the_programs() {
    let listed: BTreeSet<String> = EXAMPLES.iter().map(|each| each.name.to_owned()).collect();
    assert_eq!(
        listed,
        with_tables(),
        "each table belongs to an example of the list"
    );
    let mut page = INTRODUCTION.to_owned();
    let mut totals = BTreeMap::new();
    for example in EXAMPLES {
        let rows = rows(example);
        let _ = write!(
            page,
            "\n## {}\n\n{}\n",
            example.name,
            counts(&rows, &mut totals)
        );
        page.push_str("| section | element | kind | covered by |\n|---|---|---|---|\n");
        for row in rows {
            let Row {
                section,
                element,
                kind,
                covered_by,
            } = row;
            let _ = writeln!(page, "| {section} | {element} | {kind} | {covered_by} |");
        }
    }
    let _ = write!(page, "\n## Totals\n\n{}", total(&totals));
    check("book/src/procedures-coverage.md", &page);
}

/// The examples that have a table.
fn with_tables() -> BTreeSet<String> {
    let entries = fs::read_dir(document("examples")).expect("there are examples");
    let folders = entries.map(|entry| entry.expect("the folder can be read"));
    folders
        .filter(|folder| folder.path().join("coverage.json").is_file())
        .map(|folder| folder.file_name().to_string_lossy().into_owned())
        .collect()
}

/// One demand of a document.
struct Row {
    section: String,
    element: String,
    kind: String,
    covered_by: String,
}

fn rows(example: &Example) -> Vec<Row> {
    let table = text_of(&format!("examples/{}/coverage.json", example.name));
    let table: Vec<Value> = serde_json::from_str(&table).expect("the table is JSON");
    assert!(!table.is_empty(), "{} demands nothing", example.name);
    let infrastructure = (example.declare)();
    let rows = table.iter();
    rows.map(|row| Row::of(row, example, &infrastructure))
        .collect()
}

impl Row {
    fn of(row: &Value, example: &Example, infrastructure: &Infrastructure) -> Self {
        let text = |name: &str| {
            let text = row[name].as_str().filter(|text| !text.is_empty());
            text.unwrap_or_else(|| panic!("{} lacks `{name}`: {row}", example.name))
        };
        let id = row["procedure"].as_str().unwrap_or(example.procedure);
        let procedure = infrastructure.procedure(id);
        let by = covering(procedure, text("covered_by"), text("kind"))
            .unwrap_or_else(|why| panic!("{}: {why}: {row}", example.name));
        let of = if id == example.procedure {
            String::new()
        } else {
            format!(" of `{id}`")
        };
        Self {
            section: cell(text("section")),
            element: cell(text("element")),
            kind: text("kind").to_owned(),
            covered_by: format!("{by}{of}"),
        }
    }
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "&lt;")
}

/// What covers a demand: a step, by its key, or the parts of a kind, by its name.
fn covering(procedure: &ProcedureModel, by: &str, kind: &str) -> Result<String, String> {
    if let Some((_, step)) = procedure.find(by) {
        let what = variant(&step.kind);
        let is_way_on =
            !step.on_failure.is_empty() || matches!(&*what, "decision" | "approval" | "input");
        return match kind {
            "failure branch" if !is_way_on => {
                Err(format!("nothing is said about a failure of `{by}`"))
            }
            _ => Ok(format!("{what} `{by}`")),
        };
    }
    let is_there = procedure
        .parts
        .iter()
        .any(|part| variant(part) == by.to_lowercase());
    if is_there && !by.starts_with(char::is_lowercase) {
        return Ok(by.to_owned());
    }
    Err(format!(
        "`{}` has neither a step nor a part `{by}`",
        procedure.id
    ))
}

/// The name of a variant in lower case: `Goal(..)` is `goal`.
fn variant(value: &impl std::fmt::Debug) -> String {
    let text = format!("{value:?}");
    let name = text.chars().take_while(|sign| sign.is_alphanumeric());
    name.collect::<String>().to_lowercase()
}

/// How many rows there are of each kind, in one line.
fn counts(rows: &[Row], totals: &mut BTreeMap<String, usize>) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows {
        *counts.entry(&row.kind).or_default() += 1;
        *totals.entry(row.kind.clone()).or_default() += 1;
    }
    let texts: Vec<String> = counts
        .iter()
        .map(|(kind, count)| format!("{kind}: {count}"))
        .collect();
    format!(
        "{} elements, all covered ({}).\n",
        rows.len(),
        texts.join(", ")
    )
}

fn total(totals: &BTreeMap<String, usize>) -> String {
    let mut text = "| kind | elements |\n|---|---|\n".to_owned();
    for (kind, count) in totals {
        let _ = writeln!(text, "| {kind} | {count} |");
    }
    let _ = writeln!(text, "| all | {} |", totals.values().sum::<usize>());
    text
}
