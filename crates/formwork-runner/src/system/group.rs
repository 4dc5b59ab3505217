//! A child process and all that it starts: one process group.

use std::io;
use std::process::{Child, ExitStatus};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group, test_kill_process_group};

/// A child that leads its own process group.
pub(super) struct Group {
    leader: Child,
    id: Pid,
}

impl Group {
    pub(super) fn of(leader: Child) -> Self {
        let id = Pid::from_child(&leader);
        Self { leader, id }
    }

    /// How the leader ended; none while it runs.
    pub(super) fn ended(&mut self) -> io::Result<Option<ExitStatus>> {
        self.leader.try_wait()
    }

    /// Interrupts everything in the group, and kills what is still there after the grace.
    pub(super) fn stop(&mut self, grace: Duration) -> io::Result<()> {
        // Not an interrupt: a process that was started in the background may ignore those, and hand that on to its children.
        self.signal(Signal::TERM);
        let mut patience = Patience::default();
        let begin = Instant::now();
        while self.is_alive()? && begin.elapsed() < grace {
            patience.wait();
        }
        self.signal(Signal::KILL);
        self.leader.wait().map(drop)
    }

    /// Whether a process of the group is there. The leader is waited for first: as a zombie it would count.
    fn is_alive(&mut self) -> io::Result<bool> {
        let leader_runs = self.ended()?.is_none();
        Ok(leader_runs || test_kill_process_group(self.id).is_ok())
    }

    /// Sends a signal. That nobody is left to receive it is no failure.
    fn signal(&self, signal: Signal) {
        let _nobody_left = kill_process_group(self.id, signal);
    }
}

/// Waits a little longer each time, up to a twentieth of a second.
pub(super) struct Patience(Duration);

impl Default for Patience {
    fn default() -> Self {
        Self(Duration::from_millis(1))
    }
}

impl Patience {
    pub(super) fn wait(&mut self) {
        std::thread::sleep(self.0);
        self.0 = (self.0 * 2).min(Duration::from_millis(50));
    }
}
