//! Stacks that use values of each other, applied with real Terraform against a cloud on this machine.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use formwork_acceptance_tests::{Moto, Program, assert_succeeded, has, has_terraform};

const PACKAGE: &str = "formwork-acceptance-tests";

const STACKS: [&str; 3] = ["network", "secrets", "web"];

fn has_all() -> bool {
    has_terraform() && has("moto_server", "--help")
}

/// The program with its stacks, which keeps states in this cloud.
struct Stacks {
    program: Program,
    cloud: Moto,
}

impl Stacks {
    fn new() -> Self {
        let cloud = Moto::start();
        cloud.bucket("states");
        Self {
            program: Program::new(PACKAGE),
            cloud,
        }
    }

    fn says(&self, line: &str, mistake: &str) -> (bool, String) {
        says(&self.program, line, &self.cloud.address(), mistake)
    }

    fn folder(&self, environment: &str, stack: &str) -> PathBuf {
        let out = self.program.folder().join("infra.out");
        out.join(environment).join(stack)
    }

    fn synthesize(&self, environment: &str) {
        let (is_fine, said) = self.says(&format!("synth --env {environment}"), "");
        assert!(is_fine, "{said}");
        for stack in STACKS {
            let folder = self.folder(environment, stack);
            self.cloud
                .override_provider(&folder, &["ec2", "ssm", "sts"]);
        }
    }
}

fn says(program: &Program, line: &str, address: &str, mistake: &str) -> (bool, String) {
    let output = program
        .command(line)
        .env("MOTO", address)
        .env("MISTAKE", mistake)
        .env("AWS_ACCESS_KEY_ID", "test")
        .env("AWS_SECRET_ACCESS_KEY", "test")
        .env("TF_VAR_password", "hunter2")
        .output()
        .expect("cargo runs");
    let text = [output.stdout, output.stderr].concat();
    (
        output.status.success(),
        String::from_utf8_lossy(&text).into_owned(),
    )
}

/// Whether Terraform finds nothing to change in a stack.
fn assert_clean(folder: &Path) {
    let plan = ["plan", "-no-color", "-input=false", "-detailed-exitcode"];
    let output = terraform_with_secrets(folder, &plan);
    assert_succeeded(&output, "a second plan, which must show no change,");
}

fn terraform_with_secrets(folder: &Path, arguments: &[&str]) -> Output {
    Command::new("terraform")
        .args(arguments)
        .current_dir(folder)
        .env("CHECKPOINT_DISABLE", "1")
        .env("TF_IN_AUTOMATION", "1")
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env("AWS_ACCESS_KEY_ID", "test")
        .env("AWS_SECRET_ACCESS_KEY", "test")
        .env("TF_VAR_password", "hunter2")
        .output()
        .expect("terraform runs")
}

/// Applies each stack of an environment by hand, and finds nothing to change in the last one.
fn applied_by_hand(environment: &str) {
    if !has_all() {
        return;
    }
    let stacks = Stacks::new();
    stacks.synthesize(environment);
    for stack in STACKS {
        let folder = stacks.folder(environment, stack);
        let init = terraform_with_secrets(&folder, &["init", "-no-color", "-input=false"]);
        assert_succeeded(&init, "terraform init");
        let apply = ["apply", "-no-color", "-input=false", "-auto-approve"];
        assert_succeeded(&terraform_with_secrets(&folder, &apply), "terraform apply");
    }
    let web = stacks.folder(environment, "web");
    assert_clean(&web);
    let state = fs::read_to_string(web.join("terraform.tfstate"));
    assert!(state.is_ok_and(|state| state.contains("\"vpc_id\": \"vpc-")));
}

#[test]
fn stacks_with_states_in_files_are_applied_by_terraform_alone() {
    applied_by_hand("dev");
}

#[test]
fn stacks_that_tell_each_other_values_by_parameters_are_applied_by_terraform_alone() {
    applied_by_hand("parameters");
}

#[test]
fn stacks_with_states_in_a_bucket_are_applied_in_order() {
    if !has_all() {
        return;
    }
    let stacks = Stacks::new();
    stacks.synthesize("production");
    let (is_done, said) = stacks.says("apply --env production --as ada --yes", "");
    assert!(is_done, "{said}");
    let positions = STACKS.map(|stack| said.find(&format!("apply-{stack}")));
    assert!(
        positions[0] < positions[2] && positions[1] < positions[2],
        "{said}"
    );
    assert_clean(&stacks.folder("production", "web"));
}

/// The program in an empty folder, without a cloud.
fn declared(program: &Program, line: &str, mistake: &str) -> (bool, String) {
    says(program, line, "http://127.0.0.1:1", mistake)
}

/// Refused: with these lines, and without a file.
fn assert_refused(line: &str, mistake: &str, lines: &[&str]) {
    let program = Program::new(PACKAGE);
    let (is_fine, said) = declared(&program, line, mistake);
    assert!(!is_fine, "{said}");
    for line in lines {
        assert!(said.contains(line), "{line} is not in:\n{said}");
    }
    assert!(!program.folder().join("infra.out").exists(), "{said}");
}

#[test]
fn stacks_that_use_each_other_in_a_circle_are_refused_with_the_argument() {
    assert_refused(
        "synth --env dev",
        "circle",
        &[
            "error[FW0107]: the stacks `network`, `web` depend on each other",
            "`network` depends on `web` (tests/acceptance/src/bin/stacks.rs:",
            "`web` uses `aws_vpc.main.id` of `network`: argument `vpc_id` of aws_subnet.a (tests/acceptance/src/bin/stacks.rs:",
            "nothing was written",
        ],
    );
}

#[test]
fn an_expression_in_a_backend_is_refused_at_its_line() {
    assert_refused(
        "synth --env production",
        "backend",
        &[
            "error[FW0113]: the argument `kms_key_id` of the backend `s3` of stack `network` is an expression",
            "--> tests/acceptance/src/bin/stacks.rs:",
            "nothing was written",
        ],
    );
}

/// Every root module of an environment.
fn root_modules(program: &Program) -> Vec<Option<String>> {
    let out = program.folder().join("infra.out/dev");
    let files = STACKS.map(|stack| out.join(stack).join("main.tf.json"));
    files.map(|file| fs::read_to_string(file).ok()).to_vec()
}

#[test]
fn what_another_stack_still_uses_is_dropped_in_two_steps() {
    let program = Program::new(PACKAGE);
    assert!(declared(&program, "synth --env dev", "").0);
    let before = root_modules(&program);

    let (is_fine, said) = declared(&program, "synth --env dev", "dropped");
    assert!(!is_fine, "{said}");
    for part in [
        "error[FW0911]: aws_vpc.main, which was declared at tests/acceptance/src/bin/stacks.rs:",
        "would vanish from stack `network` in dev, and stack `web` still uses it",
        "argument `vpc_id` of aws_subnet.a in stack `web` (tests/acceptance/src/bin/stacks.rs:",
        "first declare it again, and synthesize and apply `web` without it; then remove it",
    ] {
        assert!(said.contains(part), "{part} is not in:\n{said}");
    }
    assert_eq!(root_modules(&program), before);

    let (is_fine, said) = declared(&program, "synth --env dev", "released");
    assert!(is_fine, "{said}");
    let (is_fine, said) = declared(&program, "synth --env dev", "dropped");
    assert!(is_fine, "{said}");
}

#[test]
fn an_output_does_not_vanish_below_a_root_module_that_is_not_synthesized() {
    let program = Program::new(PACKAGE);
    assert!(declared(&program, "synth --env dev", "").0);
    let line = "synth --env dev --stack network";
    let (is_fine, said) = declared(&program, line, "released");
    assert!(!is_fine, "{said}");
    assert!(
        said.contains("error[FW0911]: the output `aws_vpc-main-id` of stack `network` would vanish in dev, and the root module of `web` still reads it"),
        "{said}"
    );
}

#[test]
fn a_rename_of_what_another_stack_uses_is_accepted() {
    let program = Program::new(PACKAGE);
    assert!(declared(&program, "synth --env dev", "").0);
    let (is_fine, said) = declared(&program, "synth --env dev", "renamed");
    assert!(is_fine, "{said}");
}

#[test]
fn what_only_terraform_refuses_is_told_at_the_line_of_the_program() {
    if !has_terraform() {
        return;
    }
    let program = Program::new(PACKAGE);
    let (is_fine, said) = declared(
        &program,
        "plan --env dev --stack network --as ada",
        "argument",
    );
    assert!(!is_fine, "{said}");
    let source = include_str!("../src/bin/stacks.rs");
    let declared = source
        .lines()
        .position(|line| line.contains("aws::Vpc {"))
        .expect("the program declares a network");
    let place = format!("tests/acceptance/src/bin/stacks.rs:{}", declared + 1);
    let line = format!("{place}: aws_vpc.main, argument `cidr_block` (main.tf.json line ");
    assert!(said.contains(&line), "{line} is not in:\n{said}");
}

#[test]
fn what_terraform_found_for_somebody_else_is_explained_at_the_line_of_the_program() {
    if !has_terraform() {
        return;
    }
    let program = Program::new(PACKAGE);
    let (is_fine, said) = declared(&program, "synth --env dev", "argument");
    assert!(is_fine, "{said}");
    let folder = program.folder().join("infra.out/dev/network");
    let init = terraform_with_secrets(&folder, &["init", "-no-color", "-input=false"]);
    assert_succeeded(&init, "terraform init");
    let found = terraform_with_secrets(&folder, &["validate", "-json"]);
    fs::write(program.folder().join("found.json"), found.stdout).expect("writable");
    let (is_fine, said) = declared(&program, "explain infra.out/dev/network found.json", "");
    assert!(!is_fine, "{said}");
    assert!(
        said.contains("\n  --> tests/acceptance/src/bin/stacks.rs:"),
        "{said}"
    );
    assert!(
        said.contains("\n   = aws_vpc.main, argument `cidr_block`\n"),
        "{said}"
    );
}
