//! Stacks that use values of each other, applied with real Terraform against a cloud on this machine.

use std::path::PathBuf;

use formwork_acceptance_tests::{Moto, Program, has, has_terraform};

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
            program: Program::new("formwork-acceptance-tests"),
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

/// Applies all stacks as one would, and finds nothing to change afterwards.
fn applied_and_clean(environment: &str) {
    let stacks = Stacks::new();
    stacks.synthesize(environment);
    let (is_done, said) = stacks.says(&format!("apply --env {environment} --as ada --yes"), "");
    assert!(is_done, "{said}");
    let positions = STACKS.map(|stack| said.find(&format!("apply-{stack}")));
    assert!(
        positions[0] < positions[2] && positions[1] < positions[2],
        "{said}"
    );

    let (is_clean, said) = stacks.says(&format!("drift --env {environment} --as ada"), "");
    assert!(is_clean, "{said}");
    let (is_planned, said) = stacks.says(&format!("plan --env {environment} --as ada"), "");
    assert!(is_planned, "{said}");

    let (is_gone, said) = stacks.says(&format!("destroy --env {environment} --as ada --yes"), "");
    assert!(is_gone, "{said}");
    let positions = STACKS.map(|stack| said.find(&format!("destroy-{stack}")));
    assert!(
        positions[2] < positions[0] && positions[2] < positions[1],
        "{said}"
    );
}

#[test]
fn stacks_with_states_in_files_are_applied_in_order_and_destroyed_in_the_other() {
    if has_all() {
        applied_and_clean("dev");
    }
}

#[test]
fn stacks_with_states_in_a_bucket_are_applied_in_order_and_destroyed_in_the_other() {
    if has_all() {
        applied_and_clean("production");
    }
}
