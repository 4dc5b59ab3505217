//! Secrets that are read by name, as real Terraform judges them.

use std::fs;

use formwork::prelude::*;
use formwork_acceptance_tests::{assert_succeeded, has_terraform, terraform};
use formwork_aws as aws;
use formwork_emit::{companions, stack_file};
use formwork_secrets::aws::{ephemeral_parameter, ephemeral_secret, parameter, secret};

#[derive(Environment)]
enum Env {
    Dev,
}

#[derive(Tags)]
struct NoTags {}

struct Shop;

impl Conventions for Shop {
    type Environment = Env;
    type Tags = NoTags;
    const PROJECT: &'static str = "shop";
    const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
}

fn main_stack(stack: &mut Stack<Shop>) {
    let stored = secret(stack, "stored", "shop/database");
    resource!(
        stack,
        "one",
        aws::SsmParameter {
            r#type: "SecureString",
            value: stored
        }
    );
    let stored = parameter(stack, "parameter", "/shop/database");
    resource!(
        stack,
        "two",
        aws::SsmParameter {
            r#type: "SecureString",
            value: stored
        }
    );
    let unstored = ephemeral_secret(stack, "unstored", "shop/database");
    resource!(
        stack,
        "three",
        aws::SsmParameter {
            r#type: "SecureString",
            value_wo: unstored,
            value_wo_version: 1
        }
    );
    let name = "arn:aws:ssm:eu-central-1:123456789012:parameter/shop/database";
    let unstored = ephemeral_parameter(stack, "by-arn", name);
    resource!(
        stack,
        "four",
        aws::SsmParameter {
            r#type: "SecureString",
            value_wo: unstored,
            value_wo_version: 1
        }
    );
    let given = stack.secret_variable("password");
    resource!(
        stack,
        "five",
        aws::SsmParameter {
            r#type: "SecureString",
            value: given
        }
    );
}

fn write(folder: &std::path::Path) {
    let mut app = App::<Shop>::new(0);
    app.stack("main", NoTags {}, main_stack);
    let model = app.freeze();
    let mut files = companions(&model, 0);
    files.push(stack_file(&model, 0));
    for file in files {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("writable");
        fs::write(path, file.text).expect("writable");
    }
}

#[test]
fn secrets_of_aws_are_valid_stored_or_not_and_the_template_becomes_their_file() {
    if !has_terraform() {
        return;
    }
    let out = tempfile::tempdir().expect("a temporary folder");
    write(out.path());
    let folder = out.path().join("dev/main");
    let init = terraform(&folder, &["init", "-no-color", "-input=false"]);
    assert_succeeded(&init, "terraform init");
    let validate = terraform(&folder, &["validate", "-no-color"]);
    assert_succeeded(&validate, "terraform validate");

    let console = || {
        terraform(
            &folder,
            &["plan", "-no-color", "-input=false", "-refresh=false"],
        )
    };
    let said = String::from_utf8_lossy(&console().stderr).into_owned();
    assert!(said.contains("No value for required variable"), "{said}");
    let template = folder.join("secrets.auto.tfvars.example");
    fs::copy(&template, folder.join("secrets.auto.tfvars")).expect("writable");
    let said = String::from_utf8_lossy(&console().stderr).into_owned();
    assert!(!said.contains("No value for required variable"), "{said}");
}
