//! What was applied and then refactored is not destroyed: real Terraform, and a cloud on this machine.

use std::path::{Path, PathBuf};

use formwork_acceptance_tests::{Moto, Program, assert_succeeded, has, has_terraform, terraform};
use serde_json::Value;

/// A program that was refactored as its variant says, what was applied of it, and where.
struct Applied {
    program: Program,
    moto: Moto,
}

/// What a plan would do.
#[derive(Debug, Default, PartialEq, Eq)]
struct Planned {
    destroyed: usize,
    created: usize,
    moved: usize,
    imported: usize,
    forgotten: usize,
}

impl Applied {
    /// The program as it was first, of which these stacks were applied; nothing where a tool is absent.
    fn new(stacks: &[&str]) -> Option<Self> {
        if !has("moto_server", "--help") || !has_terraform() {
            return None;
        }
        let moto = Moto::start();
        let program = Program::new("formwork-refactor-tests");
        let applied = Self { program, moto };
        applied.synthesize("");
        for stack in stacks {
            let folder = applied.folder(stack);
            applied
                .moto
                .override_provider(&folder, &["ec2", "iam", "kms", "s3", "sts"]);
            run(&folder, &["init", "-no-color", "-input=false"]);
            applied.apply(stack);
        }
        Some(applied)
    }

    fn folder(&self, stack: &str) -> PathBuf {
        self.program.folder().join("infra.out/dev").join(stack)
    }

    fn synthesize(&self, variant: &str) {
        let output = self
            .program
            .command("synth --env dev")
            .env("VARIANT", variant)
            .output()
            .expect("cargo runs");
        assert_succeeded(&output, variant);
    }

    fn plan(&self, stack: &str) -> Planned {
        let folder = self.folder(stack);
        run(
            &folder,
            &["plan", "-no-color", "-input=false", "-out=tfplan"],
        );
        let plan = run(&folder, &["show", "-json", "-no-color", "tfplan"]);
        let plan: Value = serde_json::from_str(&plan).expect("the plan is JSON");
        planned(&plan)
    }

    fn apply(&self, stack: &str) {
        run(
            &self.folder(stack),
            &["apply", "-no-color", "-input=false", "-auto-approve"],
        );
    }

    /// Refactors one stack, which destroys and creates nothing, and leaves nothing to be done.
    fn refactor(&self, variant: &str, stack: &str, expected: Planned) {
        self.synthesize(variant);
        assert_eq!(self.plan(stack), expected, "{variant} in {stack}");
        self.apply(stack);
        assert_eq!(self.plan(stack), Planned::default(), "{variant} in {stack}");
    }
}

fn run(folder: &Path, arguments: &[&str]) -> String {
    let output = terraform(folder, arguments);
    assert_succeeded(&output, &arguments.join(" "));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn planned(plan: &Value) -> Planned {
    let mut planned = Planned::default();
    for change in plan["resource_changes"].as_array().into_iter().flatten() {
        let actions = change["change"]["actions"].as_array().into_iter().flatten();
        let actions: Vec<&str> = actions.filter_map(Value::as_str).collect();
        let has = |action: &str| usize::from(actions.contains(&action));
        planned.destroyed += has("delete");
        planned.created += has("create");
        planned.forgotten += has("forget");
        planned.moved += usize::from(change["previous_address"].is_string());
        planned.imported += usize::from(change["change"]["importing"].is_object());
    }
    planned
}

fn moved(moved: usize) -> Planned {
    Planned {
        moved,
        ..Planned::default()
    }
}

#[test]
fn a_rename_and_a_move_into_a_component_destroy_nothing() {
    let Some(applied) = Applied::new(&["network"]) else {
        return;
    };
    applied.refactor("rename", "network", moved(1));
    // The VPC moves on from where it was moved to, and the subnet with it.
    applied.refactor("component", "network", moved(2));
    let (is_done, said) = applied
        .program
        .says("lock record --env dev --stack network");
    assert!(
        is_done && said.contains("2 ids recorded, 3 moves pruned"),
        "{said}"
    );
    applied.synthesize("component");
    assert!(!applied.folder("network").join("refactor.tf.json").exists());
}

#[test]
fn a_state_that_saw_none_of_several_renames_loses_nothing() {
    let Some(applied) = Applied::new(&["network"]) else {
        return;
    };
    applied.synthesize("rename");
    applied.synthesize("");
    assert_eq!(applied.plan("network"), Planned::default());
    applied.synthesize("rename");
    applied.refactor("rename twice", "network", moved(1));
}

#[test]
fn what_was_counted_gets_keys_and_what_moves_between_stacks_is_imported_and_forgotten() {
    let Some(applied) = Applied::new(&["data", "keys"]) else {
        return;
    };
    applied.refactor("for each", "data", moved(2));
    let (is_done, said) = applied.program.says("lock record --env dev --stack data");
    assert!(
        is_done && said.contains("dev data: 3 ids recorded, 2 moves pruned"),
        "{said}"
    );
    let imported = Planned {
        imported: 1,
        ..Planned::default()
    };
    applied.refactor("between stacks", "keys", imported);
    let forgotten = Planned {
        forgotten: 1,
        ..Planned::default()
    };
    applied.refactor("between stacks", "data", forgotten);
    let (is_done, said) = applied.program.says("lock record --env dev");
    assert!(is_done, "{said}");
    assert!(
        said.contains("dev data: 2 ids recorded, 1 moves pruned"),
        "{said}"
    );
    assert!(
        said.contains("dev keys: 1 ids recorded, 1 moves pruned"),
        "{said}"
    );
}
