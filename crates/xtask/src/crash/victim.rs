//! Who is killed, and how nothing of it is forgotten: processes are found below `/proc`, so this is for Linux.

use std::fs;
use std::process::Child;
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process, kill_process_group};

/// What one strike hits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Victim {
    /// The runner; what its steps started lives on.
    Runner,
    /// The runner and everything that its steps started.
    Both,
    /// What the steps started; the runner lives on.
    Children,
}

impl Victim {
    pub(crate) const ALL: [Self; 3] = [Self::Runner, Self::Both, Self::Children];

    /// As the page calls it.
    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::Runner => "the runner alone",
            Self::Both => "the runner and its children",
            Self::Children => "the children alone",
        }
    }

    /// Kills it. Returns the leaders of the process groups that were killed; none where there was nobody to kill.
    pub(crate) fn strike(self, runner: &mut Child) -> Result<Option<Vec<u32>>, String> {
        let killed = match self {
            Self::Runner => Vec::new(),
            Self::Both => {
                stop(runner.id());
                kill_children(runner.id())
            }
            Self::Children => {
                let killed = kill_children(runner.id());
                return Ok((!killed.is_empty()).then_some(killed));
            }
        };
        runner.kill().map_err(|error| error.to_string())?;
        runner.wait().map_err(|error| error.to_string())?;
        Ok(Some(killed))
    }
}

/// A stopped process starts nothing more. All its threads stop, and one that starts a child does so after that.
fn stop(process: u32) {
    signal(process, Signal::STOP);
    for _ in 0..200 {
        if threads(process)
            .iter()
            .all(|state| matches!(state, 'T' | 't' | 'Z'))
        {
            return;
        }
        thread::sleep(Duration::from_millis(1));
    }
}

/// Kills the children of a process with their groups, until there are none.
fn kill_children(process: u32) -> Vec<u32> {
    let mut killed = Vec::new();
    loop {
        let mut children = children(process);
        children.retain(|child| !killed.contains(child));
        if children.is_empty() {
            return killed;
        }
        for child in children {
            if let Some(group) = pid(child) {
                let _gone = kill_process_group(group, Signal::KILL);
            }
            // Between its birth and its first instruction a child is not yet in a group of its own.
            signal(child, Signal::KILL);
            killed.push(child);
        }
    }
}

/// That it is gone is no failure.
fn signal(process: u32, signal: Signal) {
    if let Some(pid) = pid(process) {
        let _gone = kill_process(pid, signal);
    }
}

fn pid(process: u32) -> Option<Pid> {
    Pid::from_raw(i32::try_from(process).ok()?)
}

/// The children of a process that have not ended.
fn children(parent: u32) -> Vec<u32> {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let numbers = processes.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    let is_child = |process: &u32| {
        let stat = state(&format!("/proc/{process}/stat"));
        stat.is_some_and(|(state, of)| of == parent && state != 'Z')
    };
    numbers.filter(is_child).collect()
}

/// The states of a process's threads.
fn threads(process: u32) -> Vec<char> {
    let threads = fs::read_dir(format!("/proc/{process}/task"));
    let threads = threads.into_iter().flatten().flatten();
    let stats = threads.filter_map(|thread| state(thread.path().join("stat").to_str()?));
    stats.map(|(state, _parent)| state).collect()
}

/// The state of a process or thread and its parent: see `man 5 proc_pid_stat`.
fn state(stat: &str) -> Option<(char, u32)> {
    let text = fs::read_to_string(stat).ok()?;
    let (_name, rest) = text.rsplit_once(") ")?;
    let mut words = rest.split(' ');
    let state = words.next()?.chars().next()?;
    Some((state, words.next()?.parse().ok()?))
}
