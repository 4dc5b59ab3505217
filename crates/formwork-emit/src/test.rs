//! Files of tests: `tests/<name>.tftest.json`.

use std::collections::BTreeMap;

use formwork_model::{Body, Expected, Model, Term, TestCommand, TestModel, TestRun};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::body::{Arguments, Plain};
use crate::condition::Conditions;
use crate::resource::Raw;
use crate::scope::Scope;
use crate::terraform::{File, folder};

/// The files of tests of a stack, in the order of their declaration.
pub(crate) fn test_files(model: &Model, position: usize) -> Vec<File> {
    let scope = &Scope::of_stack(model, position);
    let stack = &model.stacks[position];
    let files = stack.tests.iter().map(|test| {
        let text = serde_json::to_string_pretty(&Test { scope, test });
        File {
            path: format!("{}/tests/{}.tftest.json", folder(model, stack), test.name),
            text: text.expect("memory does not refuse to be written") + "\n",
        }
    });
    files.collect()
}

struct Test<'model> {
    scope: &'model Scope<'model>,
    test: &'model TestModel,
}

impl Serialize for Test<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { scope, test } = *self;
        let mut root = serializer.serialize_map(None)?;
        root.serialize_entry("//", &BTreeMap::from([("source", Raw(test.place))]))?;
        if !test.variables.is_empty() {
            root.serialize_entry("variables", &plain(scope, &test.variables))?;
        }
        if !test.providers.is_empty() {
            let mut providers = BTreeMap::<&str, Vec<Arguments<'_>>>::new();
            for (provider, body) in &test.providers {
                let arguments = arguments(scope, body);
                providers.entry(provider.name).or_default().push(arguments);
            }
            root.serialize_entry("provider", &providers)?;
        }
        if !test.mocks.is_empty() {
            let mocks = test.mocks.iter();
            let mocks: BTreeMap<&str, [Empty; 1]> =
                mocks.map(|provider| (provider.name, [Empty {}])).collect();
            root.serialize_entry("mock_provider", &mocks)?;
        }
        // An array keeps the order of the runs in every reader.
        let runs = test.runs.iter();
        let runs: Vec<BTreeMap<&str, Run<'_>>> = runs
            .map(|run| BTreeMap::from([(&*run.name, Run { scope, run })]))
            .collect();
        root.serialize_entry("run", &runs)?;
        root.end()
    }
}

#[derive(serde::Serialize)]
struct Empty {}

fn arguments<'model>(scope: &'model Scope<'model>, body: &'model Body) -> Arguments<'model> {
    Arguments { scope, body }
}

fn plain<'model>(
    scope: &'model Scope<'model>,
    values: &'model BTreeMap<std::borrow::Cow<'static, str>, Term>,
) -> BTreeMap<&'model str, Plain<'model>> {
    let values = values.iter();
    values
        .map(|(name, term)| (&**name, Plain { scope, term }))
        .collect()
}

struct Run<'model> {
    scope: &'model Scope<'model>,
    run: &'model TestRun,
}

impl Serialize for Run<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { scope, run } = *self;
        let mut object = serializer.serialize_map(None)?;
        let command = match run.command {
            TestCommand::Plan => "plan",
            TestCommand::Apply => "apply",
        };
        object.serialize_entry("command", command)?;
        if run.parallel {
            object.serialize_entry("parallel", &true)?;
        }
        if !run.variables.is_empty() {
            object.serialize_entry("variables", &plain(scope, &run.variables))?;
        }
        if !run.assertions.is_empty() {
            let conditions = &run.assertions;
            object.serialize_entry("assert", &Conditions { scope, conditions })?;
        }
        if !run.expect_failures.is_empty() {
            let expected = run.expect_failures.iter();
            let expected: Vec<String> = expected.map(|what| address(scope, what)).collect();
            object.serialize_entry("expect_failures", &expected)?;
        }
        object.end()
    }
}

fn address(scope: &Scope<'_>, expected: &Expected) -> String {
    match expected {
        Expected::Node(node) => scope.address(*node).to_string(),
        Expected::Variable(name) => format!("var.{name}"),
        Expected::Output(name) => format!("output.{name}"),
        Expected::Check(name) => format!("check.{name}"),
    }
}
