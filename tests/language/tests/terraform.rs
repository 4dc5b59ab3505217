//! Real Terraform reads every example, finds nothing wrong in it, and plans the same of it as of the HCL that it replaces.
//!
//! What is compared of two plans: the configuration as Terraform understood it, what it would do, the outputs, the checks, and the values that would be there.
//! What differs between JSON and HCL by nature is left out: the place of a reference among others (each syntax lists them in its own order); the
//! `constant_value` of an expression, which for JSON is the text that was not evaluated yet (what it comes to is compared among the planned values); and the
//! listing of an argument that HCL writes as a `dynamic` block, which is not listed at all.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::{LazyLock, Mutex};

use formwork_acceptance_tests::{assert_succeeded, has_terraform};
use formwork_language_tests::{FEATURES, Feature, Proof, parts};
use serde_json::{Value, json};

static HAS_TERRAFORM: LazyLock<bool> = LazyLock::new(has_terraform);

/// Terraform's folder of providers takes one writer at a time.
static PROVIDERS: Mutex<()> = Mutex::new(());

macro_rules! tests {
    ($($name:ident: $Conventions:path, $title:literal, $proof:expr;)*) => {$(
        #[test]
        fn $name() {
            judged(stringify!($name));
        }
    )*};
}
formwork_language_tests::each_feature!(tests);

/// Does what the proof of a feature says.
fn judged(name: &str) {
    let feature = FEATURES.iter().find(|feature| feature.name == name);
    let feature = feature.expect("the list has it");
    let emitted = feature.emitted();
    assert!(!emitted.is_empty(), "{name} emits nothing");
    if !feature.proof.is_validated() || !*HAS_TERRAFORM {
        return;
    }
    let rust = tempfile::tempdir().expect("a temporary folder");
    for file in &emitted {
        write(rust.path(), &file.path, &file.text);
    }
    let hcl = tempfile::tempdir().expect("a temporary folder");
    for (path, text) in parts(feature.hcl) {
        write(hcl.path(), path, &text);
        if path.ends_with(".tfstate") {
            write(rust.path(), path, &text);
        }
    }
    // A module that is called is the same one, whatever calls it.
    for file in emitted.iter().filter(|file| file.path.ends_with(".tf")) {
        write(hcl.path(), &file.path, &file.text);
    }
    let plans = [rust.path(), hcl.path()].map(|folder| seen(feature, folder));
    if let [Some(rust), Some(hcl)] = plans {
        equal(name, "", &rust, &hcl);
    }
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    let parent = path.parent().expect("a file lies in a folder");
    fs::create_dir_all(parent).expect("the folder is writable");
    fs::write(path, text).expect("the folder is writable");
}

/// Lets Terraform read a folder, and gives back its plan where there can be one.
fn seen(feature: &Feature, folder: &Path) -> Option<Value> {
    let label = |step: &str| {
        format!(
            "terraform {step} of {} in {}",
            feature.name,
            folder.display()
        )
    };
    without_cloud(folder);
    {
        let _alone = PROVIDERS
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        let init = terraform(folder, &["init", "-no-color", "-input=false"]);
        assert_succeeded(&init, &label("init"));
    }
    let validate = terraform(folder, &["validate", "-no-color"]);
    assert_succeeded(&validate, &label("validate"));
    if folder.join("tests").is_dir() {
        let test = terraform(folder, &["test", "-no-color"]);
        assert_succeeded(&test, &label("test"));
    }
    if feature.proof != Proof::Planned {
        return None;
    }
    let plan = terraform(folder, &["plan", "-no-color", "-input=false", "-out=plan"]);
    assert_succeeded(&plan, &label("plan"));
    let shown = terraform(folder, &["show", "-no-color", "-json", "plan"]);
    assert_succeeded(&shown, &label("show"));
    let plan = serde_json::from_slice(&shown.stdout).expect("a plan is JSON");
    Some(compared(plan))
}

fn terraform(folder: &Path, arguments: &[&str]) -> Output {
    Command::new("terraform")
        .args(arguments)
        .current_dir(folder)
        .env("CHECKPOINT_DISABLE", "1")
        .env("TF_IN_AUTOMATION", "1")
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env("TF_VAR_password", "a secret of the test")
        .env("TF_VAR_key", "a key of the test")
        .output()
        .expect("terraform runs")
}

/// Lets each configured provider of AWS plan without asking a cloud who it is.
fn without_cloud(folder: &Path) {
    let main = fs::read_to_string(folder.join("main.tf.json"))
        .or_else(|_| fs::read_to_string(folder.join("main.tf")))
        .expect("there is a root module");
    if !main.contains("provider \"aws\"") && !main.contains("\"aws\": [") {
        return;
    }
    let regions = ["eu-west-1", "us-east-1"];
    let aliases = regions.into_iter().filter(|region| main.contains(region));
    let configurations: Vec<Value> = std::iter::once(None)
        .chain(aliases.map(Some))
        .map(|alias| {
            let mut configuration = json!({
                "access_key": "test",
                "secret_key": "test",
                "skip_credentials_validation": true,
                "skip_requesting_account_id": true,
                "skip_metadata_api_check": "true",
            });
            if let Some(alias) = alias {
                configuration["alias"] = json!(alias);
            }
            configuration
        })
        .collect();
    let text = json!({ "provider": { "aws": configurations } }).to_string();
    write(folder, "cloud_override.tf.json", &text);
}

/// What two plans are compared by.
fn compared(plan: Value) -> Value {
    let parts = [
        "configuration",
        "planned_values",
        "resource_changes",
        "output_changes",
        "checks",
        "prior_state",
    ];
    let mut compared = json!({});
    for part in parts {
        compared[part] = plan[part].clone();
    }
    normalize(&mut compared["configuration"]);
    compared
}

fn normalize(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(normalize),
        Value::Object(members) => {
            members.remove("constant_value");
            for (name, member) in members {
                match member {
                    Value::Array(references) if name == "references" => {
                        let texts = references.iter().map(Value::to_string);
                        let texts: BTreeSet<String> = texts.collect();
                        *references = texts.into_iter().map(Value::String).collect();
                    }
                    member => normalize(member),
                }
            }
        }
        _ => {}
    }
}

/// Fails at the first place where the two differ.
fn equal(name: &str, path: &str, rust: &Value, hcl: &Value) {
    match (rust, hcl) {
        // Where one of the two has a dynamic block, or blocks of what is an attribute, it is not listed, or as something else.
        (_, Value::Null) | (Value::Null | Value::Object(_), Value::Array(_))
            if path.contains(".expressions.") => {}
        (Value::Object(left), Value::Object(right)) => {
            let keys: BTreeSet<&String> = left.keys().chain(right.keys()).collect();
            for key in keys {
                equal(name, &format!("{path}.{key}"), &rust[key], &hcl[key]);
            }
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (position, (left, right)) in left.iter().zip(right).enumerate() {
                equal(name, &format!("{path}[{position}]"), left, right);
            }
        }
        _ => assert_eq!(
            rust, hcl,
            "{name}: what is planned differs at `{path}`: left from Rust, right from HCL"
        ),
    }
}
