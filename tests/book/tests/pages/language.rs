//! The pages of Terraform's language: one for each feature, made of its example, and the table of what the examples cover.

use std::fmt::Write as _;
use std::fs;

use formwork_language_tests::{Covered, FEATURES, Feature, Proof, coverage, parts};

use super::{check, document, marked, text_of};

const FOLDER: &str = "book/src/language";

#[test]
fn every_feature_of_the_language_has_a_current_page() {
    if std::env::var_os("UPDATE_PAGES").is_some() {
        fs::create_dir_all(document(FOLDER)).expect("the book is writable");
    }
    for feature in FEATURES {
        check(&format!("{FOLDER}/{}.md", file(feature)), &page(feature));
    }
}

#[test]
fn the_table_of_the_language_shows_what_the_examples_cover() {
    check(&format!("{FOLDER}/coverage.md"), &table());
}

#[test]
fn the_summary_lists_the_features_in_their_order() {
    let summary = text_of("book/src/SUMMARY.md");
    let (before, _, after) = marked(&summary, "language");
    let mut list = String::new();
    for feature in FEATURES {
        let _ = writeln!(list, "- [{}](language/{}.md)", feature.title, file(feature));
    }
    let expected = format!(
        "{before}<!-- language -->\n{list}- [What is covered](language/coverage.md)\n- [All functions](language/functions-table.md)\n<!-- /language -->{after}"
    );
    check("book/src/SUMMARY.md", &expected);
}

/// The name of its page.
fn file(feature: &Feature) -> String {
    feature.name.replace('_', "-")
}

fn page(feature: &Feature) -> String {
    let mut page = format!("# {}\n\n", feature.title);
    let source = format!("tests/language/src/features/{}.rs", feature.name);
    let _ = write!(
        page,
        "<!-- Generated from {source}. Do not edit. -->\n\n{}\n",
        feature.prose()
    );
    let _ = write!(page, "\n## In Rust\n\n```rust\n{}\n```\n", feature.rust());
    page.push_str("\n## What it emits\n");
    for emitted in feature.emitted() {
        let _ = write!(
            page,
            "\n`{}`:\n\n```{}\n{}```\n",
            emitted.path,
            language(&emitted.path),
            emitted.text
        );
    }
    page.push_str("\n## The HCL that it replaces\n");
    for (path, text) in parts(feature.hcl) {
        let language = language(path);
        let _ = write!(page, "\n`{path}`:\n\n```{language}\n{}\n```\n", text.trim());
    }
    let _ = write!(page, "\n{}\n", proof(feature));
    page
}

/// The language that a file is written in.
fn language(path: &str) -> &'static str {
    match path.rsplit_once('.') {
        Some((_, "json" | "tfstate")) => "json",
        Some((_, "gitignore")) => "text",
        _ => "hcl",
    }
}

/// What a test has seen of it.
fn proof(feature: &Feature) -> String {
    let test = format!("The test `{}` lets real Terraform", feature.name);
    match feature.proof {
        Proof::Planned => {
            format!("{test} validate both, and compares their plans: they are equal.")
        }
        Proof::Validated(why) => {
            format!("{test} validate both. Their plans are not compared: {why}.")
        }
        Proof::Emitted(why) => format!("No tool has read this example yet: {why}."),
    }
}

fn table() -> String {
    let elements = coverage();
    let mut page = String::from(
        "# What is covered\n\n\
        This page is generated. *Typed* is how a program says it, where an example says it so. *Emitted* means that it was found in the files that the example \
        came to, *validated* that real Terraform 1.11 reads these files in the test that is named, and finds nothing wrong. The versions are the first ones \
        that know it (1.0 and 1.6: it was there before).\n\n## Blocks and arguments\n\n",
    );
    rows(&mut page, &elements);
    page
}

fn rows(page: &mut String, elements: &[Covered]) {
    page.push_str("| | Terraform | OpenTofu | typed | emitted | validated | test |\n|---|---|---|---|---|---|---|\n");
    let (covered, others): (Vec<_>, Vec<_>) = elements
        .iter()
        .partition(|element| !element.features.is_empty());
    for element in &covered {
        let Covered {
            name,
            rust,
            since,
            features,
            is_validated,
            ..
        } = element;
        let (terraform, opentofu) = since;
        let validated = if *is_validated { "yes" } else { "no" };
        let test = features.first().expect("it is covered");
        let link = format!("[`{test}`]({}.md)", test.replace('_', "-"));
        let _ = writeln!(
            page,
            "| `{name}` | {terraform} | {opentofu} | `{rust}` | yes | {validated} | {link} |"
        );
    }
    let count = covered
        .iter()
        .filter(|element| element.is_validated)
        .count();
    let _ = write!(
        page,
        "\n{} of {} are covered; real Terraform reads {count} of them.\n",
        covered.len(),
        elements.len()
    );
    if !others.is_empty() {
        page.push_str("\nNot covered by an example here:\n\n| | Terraform | OpenTofu | why |\n|---|---|---|---|\n");
        for Covered {
            name,
            since: (terraform, opentofu),
            absent,
            ..
        } in others
        {
            let _ = writeln!(page, "| `{name}` | {terraform} | {opentofu} | {absent} |");
        }
    }
}

#[test]
fn what_is_not_covered_has_a_reason_and_what_has_one_is_not_covered() {
    for element in coverage() {
        assert_eq!(
            element.features.is_empty(),
            !element.absent.is_empty(),
            "`{}` is covered by {:?}, and said to be absent since `{}`",
            element.name,
            element.features,
            element.absent
        );
    }
}
