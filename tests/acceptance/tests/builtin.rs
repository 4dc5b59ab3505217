//! The builtin provider, which needs no download: its resource, its data source and its functions, applied by real Terraform.

use std::path::Path;

use formwork::Resource;
use formwork::prelude::*;
use formwork::terraform::functions::{decode_tfvars, encode_expr, encode_tfvars, upper};
use formwork::terraform::{self, workspace};
use formwork::testing::Infrastructure;
use formwork_acceptance_tests::{assert_succeeded, has, terraform as run};
use formwork_model::Mode;
use serde_json::json;

#[derive(Environment)]
enum Env {
    Test,
}

#[derive(Tags)]
struct NoTags {}

struct Acme;

impl Conventions for Acme {
    type Environment = Env;
    type Tags = NoTags;
    const PROJECT: &'static str = "acme";
    const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
}

/// Without functions of the provider.
fn plain(stack: &mut Stack<Acme>) {
    let release = resource!(
        stack,
        "release",
        terraform::Data {
            input: [("version", "v42")],
            triggers_replace: ["v42"],
        }
    );
    let version = release.output().member("version").assume::<Str>();
    resource!(
        stack,
        "shout",
        terraform::Data {
            input: upper(version),
        }
    );
}

/// With functions, and the state that `plain` has left.
fn other(stack: &mut Stack<Acme>, state: &str) {
    let before = data!(
        stack,
        "before",
        terraform::data::RemoteState {
            backend: "local",
            config: [("path", state)],
            defaults: [("region", "nowhere")],
        }
    );
    let decoded = decode_tfvars("replicas = 3\n").get("replicas");
    let results = [
        ("region", before.outputs().member("region")),
        ("replicas", decoded),
        ("file", encode_tfvars((("a", 1), ("b", "x"))).into_value()),
        ("expression", encode_expr(["x"]).into_value()),
        ("workspace", workspace().into_value()),
    ];
    resource!(stack, "results", terraform::Data { input: results });
}

fn write(folder: &Path, infrastructure: &Infrastructure) {
    let document = infrastructure.document("main");
    std::fs::write(folder.join("main.tf.json"), document.value().to_string())
        .expect("the folder is writable");
}

fn apply(folder: &Path) -> serde_json::Value {
    for arguments in [
        &["init", "-no-color", "-input=false"][..],
        &["validate", "-no-color"],
        &["apply", "-no-color", "-auto-approve"],
    ] {
        assert_succeeded(&run(folder, arguments), arguments[0]);
    }
    let output = run(folder, &["show", "-json"]);
    assert_succeeded(&output, "terraform show");
    serde_json::from_slice(&output.stdout).expect("Terraform writes JSON")
}

/// What a `terraform_data` has kept.
fn kept(state: &serde_json::Value, name: &str) -> serde_json::Value {
    let resources = state["values"]["root_module"]["resources"].as_array();
    let found = resources
        .into_iter()
        .flatten()
        .find(|resource| resource["name"] == name);
    found.expect("it was applied")["values"]["output"].clone()
}

#[test]
fn a_required_provider_has_no_version_where_it_is_a_part_of_terraform() {
    let plain = Infrastructure::of("test", plain_app);
    assert_eq!(
        plain.document("main").value()["terraform"]["required_providers"],
        json!({ "terraform": { "source": "terraform.io/builtin/terraform" } })
    );
}

fn plain_app(app: &mut App<Acme>) {
    app.stack("main", NoTags {}, plain);
}

#[test]
fn the_builtin_provider_is_applied_by_real_terraform() {
    if !has("terraform", "version") {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    write(folder.path(), &Infrastructure::of("test", plain_app));
    let state = apply(folder.path());
    assert_eq!(kept(&state, "release"), json!({ "version": "v42" }));
    assert_eq!(kept(&state, "shout"), json!("V42"));

    let path = folder.path().join("terraform.tfstate");
    let path = path.to_str().expect("the path is text").to_owned();
    let second = tempfile::tempdir().expect("a temporary folder");
    let app = |app: &mut App<Acme>| app.stack("main", NoTags {}, |stack| other(stack, &path));
    write(second.path(), &Infrastructure::of("test", app));
    let state = apply(second.path());
    assert_eq!(
        kept(&state, "results"),
        json!({
            "region": "nowhere",
            "replicas": 3,
            "file": "a = 1\nb = \"x\"\n",
            "expression": "[\"x\"]",
            "workspace": "default",
        })
    );
}

/// The bindings are written by hand, so that Terraform is asked whether they are whole.
#[test]
fn the_bindings_are_those_of_the_schema() {
    if !has("terraform", "version") {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    write(folder.path(), &Infrastructure::of("test", plain_app));
    assert_succeeded(&run(folder.path(), &["init", "-no-color"]), "init");
    let output = run(folder.path(), &["providers", "schema", "-json"]);
    assert_succeeded(&output, "terraform providers schema");
    let document: serde_json::Value =
        serde_json::from_slice(&output.stdout).expect("Terraform writes JSON");
    let provider = &document["provider_schemas"][terraform::PROVIDER.source];
    let resource = &provider["resource_schemas"]["terraform_data"];
    assert_eq!(
        settable(resource),
        arguments::<terraform::Data>(),
        "{resource}"
    );
    let source = &provider["data_source_schemas"]["terraform_remote_state"];
    assert_eq!(
        settable(source),
        arguments::<terraform::data::RemoteState>(),
        "{source}"
    );
    assert_eq!(
        names(&provider["functions"]),
        ["decode_tfvars", "encode_expr", "encode_tfvars"]
    );
    assert_eq!(names(&provider["resource_schemas"]), ["terraform_data"]);
    assert_eq!(
        names(&provider["data_source_schemas"]),
        ["terraform_remote_state"]
    );
}

fn names(object: &serde_json::Value) -> Vec<&str> {
    let object = object.as_object().into_iter().flatten();
    object.map(|(name, _)| name.as_str()).collect()
}

/// What can be set, and whether it must be.
fn settable(schema: &serde_json::Value) -> Vec<(String, bool)> {
    let attributes = schema["block"]["attributes"].as_object();
    let attributes = attributes.into_iter().flatten();
    attributes
        .filter(|(_, attribute)| attribute["optional"] == true || attribute["required"] == true)
        .map(|(name, attribute)| (name.clone(), attribute["required"] == true))
        .collect()
}

fn arguments<R: Resource>() -> Vec<(String, bool)> {
    let mut arguments: Vec<(String, bool)> = R::RESOURCE
        .block
        .arguments()
        .map(|argument| (argument.name.to_owned(), argument.mode == Mode::Required))
        .collect();
    arguments.sort();
    arguments
}
