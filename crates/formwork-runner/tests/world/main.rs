//! The world as it is: real children, real files, and a server on the loopback interface.

mod commands;
mod files;
#[cfg(target_os = "linux")]
mod logs;
mod network;
mod rehearsing;
mod server;
mod telling;

use std::path::Path;
use std::time::{Duration, Instant};

use formwork_model::NodeId;
use formwork_procedure::Failure;
use formwork_procedure::world::{Located, RootModule, Site};
use formwork_runner::{Program, System};

/// A program with one stack.
pub(crate) struct Shop;

impl Program for Shop {
    fn synthesize(&self, environment: &str) -> Result<Vec<RootModule>, Failure> {
        Ok(vec![RootModule {
            stack: "network".to_owned(),
            folder: Path::new("out").join(environment),
        }])
    }

    fn locate(&self, _environment: &str, _node: NodeId) -> Option<Located> {
        None
    }
}

/// A world whose runs lie in this folder, and which knows these secrets.
pub(crate) fn system(
    runs: &Path,
    secrets: impl IntoIterator<Item = (&'static str, String)>,
) -> System<Shop> {
    let secrets: Vec<(&str, String)> = secrets.into_iter().collect();
    System::new(runs, Shop).secrets(move |name| {
        let found = secrets.iter().find(|(other, _)| *other == name);
        found.map(|(_, value)| value.clone())
    })
}

/// The first attempt of a step, without a deadline.
pub(crate) fn site(step: &str) -> Site<'_> {
    Site {
        run: "r1",
        step,
        attempt: 1,
        deadline: None,
    }
}

/// Waits until it holds, for a machine that is very busy.
pub(crate) fn wait_until(what: &str, holds: impl Fn() -> bool) {
    let begin = Instant::now();
    while !holds() {
        assert!(begin.elapsed() < Duration::from_secs(120), "never: {what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}
