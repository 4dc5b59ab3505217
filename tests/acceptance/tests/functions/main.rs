//! Every function, evaluated by a real `terraform console` on at least five inputs, against what it must give.
//!
//! A case is a typed call and a literal that stands in the test. Calls that Formwork folds stand here twice: as the literal that they
//! became, and, in [`folded`], as the call that Terraform evaluates.

mod collection;
mod conversion;
mod encoding;
mod file;
mod folded;
mod hash;
mod network;
mod number;
mod page;
mod property;
mod set;
mod text;

use std::collections::BTreeMap;
use std::path::Path;

use base64::Engine as _;
use formwork_acceptance_tests::{assert_succeeded, has, terraform_with_input};
use formwork_emit::expression_text;
use formwork_model::{Expression, IntoValue, Model, Num, Str, Term, Value};
use formwork_terraform::{FUNCTIONS, Since};
use serde_json::json;

/// A call, and what Terraform must make of it.
struct Case {
    function: &'static str,
    term: Term,
    expected: serde_json::Value,
}

impl Case {
    fn new<T>(function: &'static str, value: Value<T>, expected: serde_json::Value) -> Self {
        Self {
            function,
            term: value.into_term(),
            expected,
        }
    }
}

/// `function(arguments) => JSON;`, one a line.
macro_rules! cases {
    ($($function:ident($($argument:expr),* $(,)?) => $expected:tt;)*) => {
        vec![$(crate::Case::new(stringify!($function), $function($($argument),*), serde_json::json!($expected))),*]
    };
}
use cases;

fn text(text: &str) -> Value<Str> {
    text.into_value()
}

fn number(number: impl IntoValue<Num>) -> Value<Num> {
    number.into_value()
}

fn all_cases() -> Vec<Case> {
    let groups = [
        text::cases(),
        number::cases(),
        collection::cases(),
        set::cases(),
        conversion::cases(),
        encoding::cases(),
        file::cases(),
        hash::cases(),
        network::cases(),
        property::cases(),
        folded::cases(),
    ];
    groups.into_iter().flatten().collect()
}

/// A model without anything in it, for expressions that refer to nothing.
fn nothing() -> Model {
    Model::new("", "")
}

/// The term as Terraform's language writes it: what is no expression by itself stands in a call.
fn written(term: &Term) -> String {
    let call = Expression::call("jsonencode", [term.clone()]);
    expression_text(&nothing(), &call)
}

/// What `terraform console` makes of the terms, in order, in one run.
fn evaluated(folder: &Path, terms: impl Iterator<Item = Term>) -> Vec<serde_json::Value> {
    let mut locals = serde_json::Map::new();
    let mut results = Vec::new();
    for (position, term) in terms.enumerate() {
        let name = format!("case_{position}");
        results.push(format!("${{local.{name}}}"));
        locals.insert(name, format!("${{{}}}", written(&term)).into());
    }
    locals.insert("results".to_owned(), results.into());
    let module = json!({ "locals": locals });
    std::fs::write(folder.join("main.tf.json"), format!("{module:#}"))
        .expect("the folder is writable");
    let output = terraform_with_input(
        folder,
        &["console", "-no-color"],
        "base64encode(jsonencode(local.results))\n",
    );
    assert_succeeded(&output, "terraform console");
    let printed = String::from_utf8_lossy(&output.stdout);
    let document = base64::engine::general_purpose::STANDARD
        .decode(printed.trim().trim_matches('"'))
        .unwrap_or_else(|_| panic!("{printed}{}", String::from_utf8_lossy(&output.stderr)));
    let results: Vec<String> = serde_json::from_slice(&document).expect("it is a list of texts");
    let parsed = |result: &String| serde_json::from_str(result).expect("each is JSON");
    results.iter().map(parsed).collect()
}

#[test]
fn every_function_gives_what_it_must_in_a_real_console() {
    if !has("terraform", "version") {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    file::write(folder.path());
    let cases = all_cases();
    let results = evaluated(folder.path(), cases.iter().map(|case| case.term.clone()));
    assert_eq!(results.len(), cases.len());
    let wrong: Vec<String> = cases
        .iter()
        .zip(&results)
        .filter(|(case, result)| !same(&case.expected, result))
        .map(|(case, result)| {
            let expected = &case.expected;
            format!(
                "{}\n  expected {expected}\n  got      {result}",
                written(&case.term)
            )
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Equal, where `2` and `2.0` are one number.
fn same(expected: &serde_json::Value, result: &serde_json::Value) -> bool {
    match (expected.as_f64(), result.as_f64()) {
        (Some(expected), Some(result)) => (expected - result).abs() < 1e-9,
        _ => expected == result,
    }
}

/// How many inputs each function of Terraform is evaluated on, whatever its forms in Rust are called.
fn inputs() -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for case in all_cases() {
        *counts.entry(base(case.function)).or_default() += 1;
    }
    counts
}

/// A console does not know when a plan is made, so that `property` applies one.
fn is_known_to_plans_only(function: &str) -> bool {
    function == "plantimestamp"
}

#[test]
fn every_function_has_at_least_five_cases() {
    let counts = inputs();
    let few: Vec<String> = FUNCTIONS
        .iter()
        .filter(|function| matches!(function.since, Since::Terraform(_)))
        .map(|function| {
            (
                function.name,
                counts.get(function.name).copied().unwrap_or(0),
            )
        })
        .filter(|(name, count)| *count < 5 && !is_known_to_plans_only(name))
        .map(|(name, count)| format!("{name}: {count}"))
        .collect();
    assert!(few.is_empty(), "too few cases: {few:?}");
}

/// Terraform's name of a function that has several in Rust.
fn base(form: &str) -> &str {
    let endings = ["_groups", "_named", "_from", "_by", "_cost", "_"];
    endings
        .iter()
        .find_map(|ending| form.strip_suffix(ending))
        .unwrap_or(form)
}

#[test]
fn the_table_names_exactly_the_functions_of_terraform() {
    if !has("terraform", "version") {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = terraform_with_input(folder.path(), &["metadata", "functions", "-json"], "");
    assert_succeeded(&output, "terraform metadata functions");
    let document: serde_json::Value =
        serde_json::from_slice(&output.stdout).expect("Terraform writes JSON");
    let signatures = document["function_signatures"]
        .as_object()
        .expect("they are an object");
    let theirs: Vec<&str> = signatures
        .keys()
        .map(String::as_str)
        .filter(|name| !name.starts_with("core::"))
        .collect();
    let ours: Vec<&str> = FUNCTIONS
        .iter()
        .filter(|function| matches!(function.since, Since::Terraform(_)))
        .map(|function| function.name)
        .collect();
    assert_eq!(theirs, ours);
}
