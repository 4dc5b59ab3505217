//! Real Terraform accepts what the examples emit, and applies the quickstart.

use std::path::Path;

use formwork_acceptance_tests::{
    Moto, assert_succeeded, has, has_terraform, synthesize, terraform,
};

fn init(folder: &Path) {
    assert_succeeded(
        &terraform(folder, &["init", "-no-color", "-input=false"]),
        "terraform init",
    );
}

/// Synthesizes a package and validates each of its root modules, of which there are `expected`.
fn validate(package: &str, expected: usize) {
    if !has_terraform() {
        return;
    }
    let out = tempfile::tempdir().expect("a temporary folder");
    let folders = synthesize(package, out.path());
    assert_eq!(folders.len(), expected, "{folders:?}");
    for folder in folders {
        init(&folder);
        let output = terraform(&folder, &["validate", "-no-color"]);
        assert_succeeded(
            &output,
            &format!("terraform validate in {}", folder.display()),
        );
    }
}

#[test]
fn every_environment_of_the_storefront_is_valid() {
    validate("shop-storefront", 3);
}

#[test]
fn every_environment_of_analytics_is_valid() {
    validate("shop-analytics", 3);
}

#[test]
fn every_environment_of_the_quickstart_is_valid() {
    validate("quickstart", 2);
}

#[test]
fn every_environment_that_a_procedure_updates_is_valid() {
    validate("iac-update", 2);
    validate("implement-infrastructure", 2);
}

#[test]
fn every_environment_that_a_runbook_or_standard_is_about_is_valid() {
    validate("deployment-runbook", 2);
    validate("standards", 2);
}

#[test]
fn every_layer_that_a_protocol_sets_up_is_valid() {
    validate("environment-setup", 15);
}

#[test]
fn the_quickstart_applies_plans_clean_and_is_destroyed() {
    if !has_terraform() || !has("moto_server", "--help") {
        return;
    }
    let out = tempfile::tempdir().expect("a temporary folder");
    let folders = synthesize("quickstart", out.path());
    let folder = folders
        .iter()
        .find(|folder| folder.ends_with("dev/main"))
        .expect("the quickstart has dev");
    let cloud = Moto::start();
    cloud.override_provider(folder, &["cloudwatch", "ec2", "s3", "sts"]);
    init(folder);

    let plan = terraform(folder, &["plan", "-no-color", "-input=false", "-out=plan"]);
    assert_succeeded(&plan, "terraform plan");
    let summary = String::from_utf8_lossy(&plan.stdout).into_owned();
    assert!(
        summary.contains("Plan: 5 to add, 0 to change, 0 to destroy."),
        "{summary}"
    );

    assert_succeeded(
        &terraform(folder, &["apply", "-no-color", "plan"]),
        "terraform apply",
    );
    let again = terraform(
        folder,
        &["plan", "-no-color", "-input=false", "-detailed-exitcode"],
    );
    assert_succeeded(&again, "a second plan, which must show no change,");

    assert_succeeded(
        &terraform(folder, &["destroy", "-no-color", "-auto-approve"]),
        "terraform destroy",
    );
    let left = terraform(folder, &["state", "list"]);
    assert_eq!(String::from_utf8_lossy(&left.stdout), "");
}
