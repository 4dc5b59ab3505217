//! The ready steps with the real Terraform: what they take for granted about it holds.

use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

use formwork_model::duration::Duration;
use formwork_model::procedure::{Command, ProcedureModel, Role, SecretRef};
use formwork_model::{NodeId, Str};
use formwork_procedure::Script;
use formwork_procedure::machine::Outcome;
use formwork_procedure::ready::terraform::{self, Applied, Class, Drift, Plan};
use formwork_procedure::world::{Finished, Located, Request, Response, RootModule, Site};
use formwork_procedure::{Described, Failure, Output, Procedure, World, approval};
use serde_json::{Value, json};

const LEAD: Role = Role::new("Infrastructure Lead", &["ada"]);

/// Executes commands and keeps files in a temporary folder; all else is the script's.
struct Here {
    folder: tempfile::TempDir,
    script: Script,
    /// Terraform is killed during an apply as soon as this file is there.
    kill_at: Option<&'static str>,
    /// Ends of applies are not recorded, as if the runner had died before.
    is_forgetful: bool,
}

impl Here {
    /// A world with one root module; none where there is no Terraform.
    fn with(script: Script, root: &Value) -> Option<Self> {
        if !has_terraform() {
            return None;
        }
        let here = Self {
            folder: tempfile::tempdir().expect("a temporary folder"),
            script: script.root_module("dev", "main", "main"),
            kill_at: None,
            is_forgetful: false,
        };
        here.write("main/main.tf.json", root);
        Some(here)
    }

    fn path(&self, path: impl AsRef<Path>) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, content: &Value) {
        World::replace(self, Path::new(path), content.to_string().as_bytes())
            .expect("the folder is writable");
    }

    fn text(&self, path: impl AsRef<Path>) -> Option<String> {
        std::fs::read_to_string(self.path(path)).ok()
    }

    fn run(&self, procedure: &ProcedureModel) -> formwork_procedure::Played {
        self.script.run_in(procedure, self)
    }

    fn started(&self, command: &Command) -> Child {
        let folder = command.folder.clone().unwrap_or_default();
        std::process::Command::new(&command.program)
            .args(&command.arguments)
            .envs(command.environment.iter().cloned())
            .env("CHECKPOINT_DISABLE", "1")
            .current_dir(self.path(folder))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Terraform can be started")
    }
}

impl World for Here {
    fn execute(&self, _: &Site<'_>, command: &Command) -> Result<Finished, Failure> {
        let mut child = self.started(command);
        let is_apply = command
            .arguments
            .first()
            .is_some_and(|first| first == "apply");
        if let (Some(file), true) = (self.kill_at, is_apply) {
            while !self.path(file).exists() {
                std::thread::sleep(std::time::Duration::from_millis(10));
            }
            child.kill().expect("Terraform still runs");
            child.wait().expect("it is a child");
            return Ok(Finished {
                code: 137,
                printed: Vec::new(),
                reported: String::new(),
            });
        }
        let output = child.wait_with_output().expect("it is a child");
        Ok(Finished {
            code: output.status.code().unwrap_or(137),
            printed: output.stdout,
            reported: String::new(),
        })
    }

    fn read(&self, path: &Path) -> Result<Option<Vec<u8>>, Failure> {
        Ok(std::fs::read(self.path(path)).ok())
    }

    fn create(&self, path: &Path, content: &[u8]) -> Result<(), Failure> {
        let is_end = path
            .extension()
            .is_some_and(|end| end == "done" || end == "failed");
        if self.path(path).exists() || self.is_forgetful && is_end {
            return Err(Failure::new(format!("{} cannot be made", path.display())));
        }
        self.replace(path, content)
    }

    fn replace(&self, path: &Path, content: &[u8]) -> Result<(), Failure> {
        let path = self.path(path);
        let above = path.parent().expect("it lies in the temporary folder");
        std::fs::create_dir_all(above).expect("the folder is writable");
        std::fs::write(path, content).expect("the folder is writable");
        Ok(())
    }

    fn synthesize(&self, environment: &str) -> Result<Vec<RootModule>, Failure> {
        self.script.synthesize(environment)
    }

    fn locate(&self, environment: &str, node: NodeId) -> Option<Located> {
        self.script.locate(environment, node)
    }

    fn request(&self, request: &Request) -> Result<Response, Failure> {
        self.script.request(request)
    }

    fn connect(&self, host: &str, port: u16, within: Duration) -> Result<(), Failure> {
        self.script.connect(host, port, within)
    }

    fn resolve(&self, host: &str) -> Result<Vec<String>, Failure> {
        self.script.resolve(host)
    }

    fn secret(&self, secret: &SecretRef) -> Result<String, Failure> {
        World::secret(&self.script, secret)
    }

    fn now(&self) -> i64 {
        self.script.now()
    }

    fn pause(&self, duration: Duration) {
        self.script.pause(duration);
    }

    fn stop(&self, run: &str, step: &str) {
        self.script.stop(run, step);
    }

    fn tell(&self, whom: &[String], message: &str) -> Result<(), Failure> {
        self.script.tell(whom, message)
    }
}

/// Whether Terraform can be run; where it is absent, one line says that the test is skipped. In CI its absence fails.
fn has_terraform() -> bool {
    let version = std::process::Command::new("terraform")
        .arg("version")
        .env("CHECKPOINT_DISABLE", "1")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    let is_there = version.is_ok_and(|status| status.success());
    if !is_there {
        assert!(
            std::env::var_os("CI").is_none(),
            "Terraform is needed in CI and cannot be run"
        );
        eprintln!("skipped: Terraform is not installed");
    }
    is_there
}

/// Two things, one after the other; no provider need be installed for them. Each writes a line when it is made.
fn two_things(second: &str) -> Value {
    let thing = |input: Value, command: &str| json!({ "input": input, "provisioner": [{ "local-exec": { "command": command } }] });
    json!({
        "variable": { "password": { "type": "string", "sensitive": true, "default": "hunter2" } },
        "resource": { "terraform_data": {
            "first": thing(json!("${var.password}"), "echo first >> ../made"),
            "second": thing(json!("${terraform_data.first.id}"), second),
        } },
    })
}

const SECOND: &str = "echo second >> ../made";

fn planned(procedure: &mut Procedure) -> Output<Applied> {
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    let validated = procedure.step("validate", terraform::validate("main", &synthesized));
    let plan = procedure.step("plan", terraform::plan("main", &validated));
    let approved = procedure.step("approve", approval(&plan).by(LEAD));
    let apply = terraform::apply(&approved).irreversible("the next plan takes it back");
    procedure.step("apply", apply)
}

fn update() -> ProcedureModel {
    let mut procedure = Procedure::new("update");
    planned(&mut procedure);
    procedure.into_model()
}

fn agreed() -> Script {
    Script::new().approve("approve", "ada")
}

#[test]
fn a_stack_is_planned_applied_found_without_drift_and_read() {
    const NODE: NodeId = NodeId { stack: 0, index: 0 };
    let located = |name: &str| Located {
        stack: "main".to_owned(),
        address: format!("terraform_data.{name}"),
        folder: "main".into(),
    };
    let other = NodeId { stack: 0, index: 1 };
    let script = agreed()
        .located(NODE, located("second"))
        .located(other, located("first"));
    let Some(here) = Here::with(script, &two_things(SECOND)) else {
        return;
    };
    let mut procedure = Procedure::new("update");
    let applied = planned(&mut procedure);
    let drift = procedure.step("drift", terraform::drift("main", &applied));
    let id = NODE.attribute::<Str>("id");
    let read = procedure.step("read", terraform::read(&applied, &id).after(&drift));
    let secret = other.attribute::<Str>("input");
    procedure.step("secret", terraform::read(&applied, &secret).after(&read));
    let played = here.run(&procedure.into_model());
    played.assert_blocked("terraform_data.first.input is a secret");
    assert_eq!(
        played.steps_done(),
        [
            "synthesize",
            "validate",
            "plan",
            "approve",
            "apply",
            "drift",
            "read"
        ]
    );
    let plan: Plan = played.output("plan").expect("it is done");
    assert_eq!((plan.changes.count(Class::Create), plan.state), (2, None));
    let json = here
        .text(plan.archive.join("plan.json"))
        .expect("it is kept");
    assert!(
        json.contains("(sensitive value)") && !json.contains("hunter2"),
        "{json}"
    );
    let text = here
        .text(plan.archive.join("plan.txt"))
        .expect("it is kept");
    assert!(
        text.contains("terraform_data.second will be created"),
        "{text}"
    );
    let drift: Drift = played.output("drift").expect("it is done");
    assert!(drift.is_clean());
    let read: String = played.output("read").expect("it is done");
    // An id of `terraform_data` is a UUID.
    assert_eq!(read.len(), 36);
    let applied: Applied = played.output("apply").expect("it is done");
    let log = here
        .text(applied.archive.join("apply-1.log"))
        .expect("it is kept");
    assert!(log.contains("Apply complete! Resources: 2 added"), "{log}");
    assert_eq!(here.text("made").as_deref(), Some("first\nsecond\n"));
}

#[test]
fn drift_says_what_changed() {
    let Some(here) = Here::with(agreed(), &two_things(SECOND)) else {
        return;
    };
    here.run(&update()).assert_completed();
    let mut changed = two_things(SECOND);
    changed["resource"]["terraform_data"]["second"]["input"] = "another".into();
    here.write("main/main.tf.json", &changed);
    let mut procedure = Procedure::new("look");
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    procedure.step("drift", terraform::drift("main", &synthesized));
    let played = here.run(&procedure.into_model());
    played.assert_completed();
    let drift: Drift = played.output("drift").expect("it is done");
    let updated: Vec<&str> = drift
        .changes
        .of(Class::Update)
        .map(|change| &*change.address)
        .collect();
    assert_eq!(updated, ["terraform_data.second"]);
    assert_eq!(drift.percent(), Some(50.0));
}

#[test]
fn a_plan_that_another_one_overtook_is_refused() {
    let script = agreed().approve("approve-too", "ada");
    let Some(here) = Here::with(script, &two_things(SECOND)) else {
        return;
    };
    let mut procedure = Procedure::new("update");
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    let plan = procedure.step("plan", terraform::plan("main", &synthesized));
    let other = procedure.step(
        "plan-too",
        terraform::plan("main", &synthesized).after(&plan),
    );
    let approved = procedure.step("approve", approval(&plan).by(LEAD).after(&other));
    let applied = procedure.step("apply", terraform::apply(&approved).irreversible("no"));
    let approved = procedure.step("approve-too", approval(&other).by(LEAD).after(&applied));
    procedure.step("apply-too", terraform::apply(&approved).irreversible("no"));
    let played = here.run(&procedure.into_model());
    played.assert_blocked("the state was changed since the plan was made: plan and approve again");
    assert_eq!(here.text("made").as_deref(), Some("first\nsecond\n"));
}

#[test]
fn an_apply_whose_end_nobody_recorded_is_found_done_and_not_done_twice() {
    let script = agreed().dies_after("apply");
    let Some(mut here) = Here::with(script, &two_things(SECOND)) else {
        return;
    };
    here.is_forgetful = true;
    let played = here.run(&update());
    played.assert_completed();
    assert_eq!(here.text("made").as_deref(), Some("first\nsecond\n"));
}

#[test]
fn an_apply_that_was_killed_half_way_is_neither_done_nor_done_again() {
    let script = agreed().dies_after("apply");
    // It goes on when Terraform is killed, until the file `end` is there.
    let second = "touch ../begun; while [ ! -e ../end ]; do sleep 0.05; done";
    let Some(mut here) = Here::with(script, &two_things(second)) else {
        return;
    };
    here.is_forgetful = true;
    here.kill_at = Some("begun");
    let played = here.run(&update());
    here.write("end", &json!(null));
    assert_eq!(played.outcome, Some(Outcome::Blocked), "{played}");
    played.assert_blocked(
        "an apply of this plan was interrupted, and not all of it was done: plan and approve again",
    );
    assert_eq!(here.text("made").as_deref(), Some("first\n"));
}

#[test]
fn a_stack_is_destroyed_and_its_state_is_empty() {
    let script = agreed().approve("approve-destruction", "ada");
    let Some(here) = Here::with(script, &two_things(SECOND)) else {
        return;
    };
    let mut procedure = Procedure::new("remove");
    let applied = planned(&mut procedure);
    let plan = procedure.step(
        "plan-destruction",
        terraform::plan_destroy("main", &applied),
    );
    let approved = procedure.step("approve-destruction", approval(&plan).by(LEAD));
    let destroyed = terraform::destroy(&approved).irreversible("it was a test");
    procedure.step("destroy", destroyed);
    let played = here.run(&procedure.into_model());
    played.assert_completed();
    let destroyed: Applied = played.output("destroy").expect("it is done");
    assert_eq!(destroyed.changes.count(Class::Destroy), 2);
}

#[test]
fn an_invalid_configuration_is_refused_with_its_place() {
    let invalid = json!({ "resource": { "terraform_data": { "first": { "inputs": 1 } } } });
    let Some(here) = Here::with(agreed(), &invalid) else {
        return;
    };
    let played = here.run(&update());
    played.assert_blocked("the configuration has 1 errors");
    let failure = played.failure("validate").expect("it failed");
    assert!(
        failure
            .detail
            .starts_with("main.tf.json line 1: Extraneous JSON object property"),
        "{}",
        failure.detail
    );
}
