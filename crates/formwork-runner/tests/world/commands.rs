//! Commands: their exit codes, what they print, and how they are stopped.

use std::fs::{self, File};
use std::path::Path;

use formwork_model::duration::seconds;
use formwork_model::procedure::{Command, Meaning, SecretRef};
use formwork_procedure::world::Site;
use formwork_procedure::{Context, Failure, RunInfo, World};
use formwork_runner::system::log_path;

use crate::{site, system, wait_until};

fn shell(script: &str) -> Command {
    Command::new("sh", ["-c", script])
}

fn log(runs: &Path, step: &str) -> String {
    fs::read_to_string(log_path(runs, "r1", step, 1)).expect("the step has a log")
}

/// What a step sees that executes a command.
fn meaning(world: &dyn World, command: &Command) -> Result<Meaning, Failure> {
    let run = RunInfo::default();
    let context = Context {
        world,
        run: &run,
        site: site("plan"),
        key: "",
        feedback: None,
    };
    context.execute(command).map(|(meaning, _)| meaning)
}

#[test]
fn an_exit_code_means_what_its_map_says() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []);
    let plan = |script| shell(script).exit(2, Meaning::Changed);
    assert_eq!(meaning(&world, &plan("exit 0")), Ok(Meaning::Clean));
    assert_eq!(meaning(&world, &plan("exit 2")), Ok(Meaning::Changed));
    let failure = meaning(&world, &plan("exit 1")).expect_err("1 means failure");
    assert_eq!(failure.message, "`sh -c 'exit 1'` ended with exit code 1");
    let failure = meaning(&world, &plan("kill -9 $$")).expect_err("a signal means failure");
    assert_eq!(
        failure.message,
        "`sh -c 'kill -9 $$'` ended with exit code 137"
    );
}

#[test]
fn a_failure_has_the_last_words_of_its_command() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []);
    let script = "seq 1 5000; echo 'Error: no such bucket' >&2; exit 1";
    let failure = meaning(&world, &shell(script)).expect_err("it fails");
    assert!(
        failure.detail.ends_with("\n5000\nError: no such bucket\n"),
        "{}",
        failure.detail
    );
    assert_eq!(failure.detail.len(), 4096);
    let quiet = shell("echo '{\"valid\": false}'; exit 1").captured();
    let failure = meaning(&world, &quiet).expect_err("it fails");
    assert_eq!(failure.detail, "{\"valid\": false}\n");
}

#[test]
fn the_log_has_each_command_its_words_and_its_end() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []);
    let at = site("apply/network");
    world
        .execute(&at, &shell("echo one; echo two >&2"))
        .expect("it starts");
    world
        .execute(&at, &shell("echo three; exit 3"))
        .expect("it starts");
    let log = log(runs.path(), "apply/network");
    let stable: Vec<&str> = log
        .lines()
        .map(|line| line.split_once(", 2").map_or(line, |(before, _)| before))
        .filter(|line| !line.starts_with("# started 2"))
        .collect();
    expect_test::expect![[r#"
        $ sh -c 'echo one; echo two >&2'
        one
        two
        # exit code 0
        $ sh -c 'echo three; exit 3'
        three
        # exit code 3"#]]
    .assert_eq(&stable.join("\n"));
    assert_eq!(log.matches("# started 2").count(), 2);
    assert!(runs.path().join("r1/log/apply.network.1.log").is_file());
}

#[test]
fn five_megabytes_are_captured_and_not_logged() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []);
    let script = "echo first >&2; head -c 5000000 /dev/zero | tr '\\0' x; echo last >&2";
    let finished = world
        .execute(&site("show"), &shell(script).captured())
        .expect("it starts");
    assert_eq!(finished.printed.len(), 5_000_000);
    assert!(finished.printed.iter().all(|byte| *byte == b'x'));
    assert_eq!(finished.reported, "first\nlast\n");
    assert!(log(runs.path(), "show").len() < 1000);
}

#[test]
fn a_secret_reaches_its_command_and_no_log() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), [("TOKEN_OF_SHOP", "open sesame".to_owned())]);
    let secret = SecretRef("TOKEN_OF_SHOP".into());
    let command = shell("printf %s \"$TOKEN\"").captured();
    let finished = world
        .execute(&site("scan"), &command.secret("TOKEN", secret))
        .expect("it starts");
    assert_eq!(finished.printed, b"open sesame");
    assert!(!log(runs.path(), "scan").contains("sesame"));
}

#[test]
fn a_missing_secret_is_named_before_anything_starts() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []);
    let command = shell("touch started").folder(runs.path());
    let failure = world
        .execute(
            &site("scan"),
            &command.secret("TOKEN", SecretRef("VAULT".into())),
        )
        .expect_err("it is not set");
    assert_eq!(
        failure.message,
        "the environment variable VAULT is not set where the procedure runs"
    );
    assert!(!runs.path().join("started").exists());
}

#[test]
fn a_missing_program_is_named() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []);
    let command = Command::new("terraform-of-another-machine", ["plan"]);
    let failure = world
        .execute(&site("plan"), &command)
        .expect_err("it is missing");
    assert_eq!(
        failure.message,
        "the program `terraform-of-another-machine` was not found; it must be installed where the procedure runs"
    );
    assert!(failure.is_final);
    assert!(log(runs.path(), "plan").contains("# the program"));
}

#[test]
fn a_missing_folder_is_not_taken_for_a_missing_program() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []);
    let failure = world
        .execute(&site("plan"), &shell("true").folder("/no/such/folder"))
        .expect_err("it is missing");
    assert_eq!(failure.message, "the folder /no/such/folder is not there");
}

#[test]
fn a_timeout_ends_everything_that_the_command_started() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []).grace(seconds(1));
    let at = Site {
        deadline: Some(world.now() + 1500),
        ..site("apply")
    };
    let command = shell("echo begun; sleep 1000 & sleep 1000");
    let failure = world.execute(&at, &command).expect_err("it takes longer");
    let begin = "`sh -c 'echo begun; sleep 1000 & sleep 1000'` passed its timeout of ";
    assert!(failure.message.starts_with(begin), "{failure}");
    assert!(log(runs.path(), "apply").contains("# `sh -c"));
    let again = world
        .execute(&at, &shell("true"))
        .expect_err("the time is over");
    assert!(again.message.starts_with("`sh -c true` passed"), "{again}");
    drop(world);
    let log = File::open(log_path(runs.path(), "r1", "apply", 1)).expect("there is a log");
    wait_until("nobody holds the log", || log.try_lock().is_ok());
}

#[test]
fn a_command_may_end_by_itself_when_it_is_interrupted() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []).grace(seconds(600));
    let ready = runs.path().join("ready");
    let script = "trap 'echo unlocked; exit 1' TERM; touch ready; while :; do sleep 0.05; done";
    let command = shell(script).folder(runs.path());
    let failure = std::thread::scope(|scope| {
        let running = scope.spawn(|| world.execute(&site("apply"), &command));
        wait_until("it is ready", || ready.exists());
        world.stop("r1", "another");
        world.stop("r1", "apply");
        running.join().expect("it does not panic")
    })
    .expect_err("it is stopped");
    assert!(failure.message.ends_with("was stopped"), "{failure}");
    assert!(failure.detail.contains("unlocked\n"), "{}", failure.detail);
}

#[test]
fn what_a_stopped_command_left_on_its_pipe_is_not_waited_for() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []).grace(seconds(1));
    let ready = runs.path().join("ready");
    let script = "sleep 1000 & touch ready; exit 0";
    let command = shell(script).folder(runs.path()).captured();
    let failure = std::thread::scope(|scope| {
        let running = scope.spawn(|| world.execute(&site("show"), &command));
        wait_until("it is ready", || ready.exists());
        world.stop("r1", "show");
        running.join().expect("it does not panic")
    });
    assert!(failure.is_err(), "{failure:?}");
}

#[test]
fn the_log_of_a_stopped_step_is_free_when_its_commands_are_gone() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []);
    world
        .execute(&site("apply"), &shell("true"))
        .expect("it starts");
    let log = File::open(log_path(runs.path(), "r1", "apply", 1)).expect("there is a log");
    assert!(log.try_lock().is_err(), "the step is not over");
    world.stop("r1", "apply");
    wait_until("the log is free", || log.try_lock().is_ok());
}

#[test]
fn a_stopped_attempt_starts_nothing_more_and_the_next_one_does() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []);
    world
        .execute(&site("apply"), &shell("true"))
        .expect("it starts");
    world.stop("r1", "apply");
    let failure = world
        .execute(&site("apply"), &shell("true"))
        .expect_err("it is stopped");
    assert_eq!(failure.message, "`sh -c true` was stopped");
    let next = Site {
        attempt: 2,
        ..site("apply")
    };
    assert_eq!(
        world.execute(&next, &shell("true")).map(|end| end.code),
        Ok(0)
    );
}
