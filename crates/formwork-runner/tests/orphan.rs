//! A runner that is killed leaves its command behind, and the next runner waits for it.
//!
//! This program starts itself as the runner that is killed, which the harness of tests would not let it do.

use std::fs::{self, File, TryLockError};
use std::path::Path;
use std::process::{self, Child};
use std::time::{Duration, Instant};

use formwork_model::NodeId;
use formwork_model::procedure::Command;
use formwork_procedure::world::{Located, RootModule, Site};
use formwork_procedure::{Failure, World};
use formwork_runner::system::log_path;
use formwork_runner::{Program, System};

/// A program without stacks.
struct Empty;

impl Program for Empty {
    fn synthesize(&self, _environment: &str) -> Result<Vec<RootModule>, Failure> {
        Ok(Vec::new())
    }

    fn locate(&self, _environment: &str, _node: NodeId) -> Option<Located> {
        None
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    match arguments.next().as_deref() {
        Some("runner") => {
            run_until_killed(Path::new(&arguments.next().expect("a folder is given")))
        }
        _ => the_next_runner_waits_for_an_orphan(),
    }
}

fn run_until_killed(runs: &Path) {
    let script = "echo $$ > ready; until [ -e go ]; do sleep 0.05; done; echo first >> order";
    let finished = execute(runs, 1, None, script);
    unreachable!("it is killed before: {finished:?}");
}

fn execute(runs: &Path, attempt: u32, within: Option<i64>, script: &str) -> Result<i32, Failure> {
    let world = System::new(runs, Empty);
    let at = Site {
        run: "r1",
        step: "apply",
        attempt,
        deadline: within.map(|within| world.now() + within),
    };
    let command = Command::new("sh", ["-c", script]).folder(runs);
    world.execute(&at, &command).map(|finished| finished.code)
}

fn the_next_runner_waits_for_an_orphan() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let runs = runs.path();
    kill_when_ready(start_runner(runs), &runs.join("ready"));

    let log = File::open(log_path(runs, "r1", "apply", 1)).expect("the step has a log");
    assert!(
        matches!(log.try_lock(), Err(TryLockError::WouldBlock)),
        "the orphan holds the lock of its log"
    );
    let failure = execute(runs, 2, Some(500), "echo second >> order").expect_err("it must wait");
    let begin = "waiting for what still writes to ";
    assert!(failure.message.starts_with(begin), "{failure}");
    assert!(failure.message.contains("apply.1.log"), "{failure}");

    fs::write(runs.join("go"), "").expect("it can be written");
    assert_eq!(execute(runs, 3, None, "echo third >> order"), Ok(0));
    let order = fs::read_to_string(runs.join("order")).expect("both wrote to it");
    assert_eq!(order, "first\nthird\n");
    println!("the next runner waits for an orphan: ok");
}

fn start_runner(runs: &Path) -> Child {
    let program = std::env::current_exe().expect("a program knows itself");
    process::Command::new(program)
        .arg("runner")
        .arg(runs)
        .spawn()
        .expect("it starts itself")
}

fn kill_when_ready(mut runner: Child, ready: &Path) {
    let begin = Instant::now();
    while !ready.exists() {
        assert!(begin.elapsed() < Duration::from_secs(120), "it never began");
        std::thread::sleep(Duration::from_millis(10));
    }
    runner.kill().expect("it can be killed");
    runner.wait().expect("it is gone");
}
