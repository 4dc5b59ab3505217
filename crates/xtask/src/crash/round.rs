//! One round: a run that is killed, taken up and answered until it is over.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Child;
use std::thread;
use std::time::{Duration, Instant};

use super::history::History;
use super::program::{Program, Waits};
use super::random::Random;
use super::victim::Victim;
use super::{check, damage};

/// So long a round takes at most.
const LONGEST: Duration = Duration::from_secs(180);
/// A journal of this procedure has about so many lines.
const LINES: u64 = 34;
/// One round of so many damages copies of its journal.
const DAMAGED: u64 = 2;
const LOOK_AGAIN: Duration = Duration::from_millis(4);

/// What a round did and found.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    pub(crate) kills: BTreeMap<Victim, usize>,
    /// After which lines of the journal something was killed.
    pub(crate) places: BTreeSet<String>,
    pub(crate) resumes: usize,
    /// Approvals and answers of people.
    pub(crate) answers: usize,
    /// Whether copies of the journal were damaged.
    pub(crate) damaged: bool,
    pub(crate) violations: Vec<String>,
}

/// A round, as far as it came.
pub(crate) struct Round<'a> {
    program: Program<'a>,
    random: Random,
    history: History,
    kills_left: u64,
    seen: Seen,
}

/// When something is killed, and what.
struct Strike {
    /// Not before the journal has so many lines.
    lines: usize,
    /// So long after that.
    delay: Duration,
    victim: Victim,
    /// When the journal came to have so many lines.
    since: Option<Instant>,
}

impl<'a> Round<'a> {
    pub(crate) fn new(program: Program<'a>, seed: u64) -> Self {
        let mut random = Random::new(seed);
        Self {
            program,
            kills_left: 1 + random.below(4),
            random,
            history: History::default(),
            seen: Seen::default(),
        }
    }

    /// Carries the run through, and says what was seen. An error is a violation as well: something could not be read, or was refused.
    pub(crate) fn play(mut self) -> Seen {
        if let Err(error) = self.carry_through() {
            self.seen.violations.push(error);
        }
        self.seen
    }

    fn carry_through(&mut self) -> Result<(), String> {
        let until = Instant::now() + LONGEST;
        while !self.history.is_completed() {
            let mut runner = self.launch()?;
            let driven = self.accompany(&mut runner, until);
            // A round that fails leaves no runner behind.
            let _over = runner.kill().and_then(|()| runner.wait());
            driven?;
            self.read()?;
            self.history.remember_done();
            self.answer()?;
        }
        self.judge()
    }

    fn launch(&mut self) -> Result<Child, String> {
        let run = self.program.run()?;
        self.seen.resumes += usize::from(run.is_some());
        let waits = match self.random.below(2) {
            0 => Waits::Yes,
            _ => Waits::No,
        };
        self.program.launch(run.as_deref(), waits)
    }

    /// Stays with a runner until it is gone, answers what it asks, and kills what the round wants killed.
    fn accompany(&mut self, runner: &mut Child, until: Instant) -> Result<(), String> {
        let mut strike = self.plan();
        while runner
            .try_wait()
            .map_err(|error| error.to_string())?
            .is_none()
        {
            if Instant::now() > until {
                let resumes = self.seen.resumes;
                return Err(format!(
                    "the run is not over after {resumes} resumes and {LONGEST:?}"
                ));
            }
            self.read()?;
            if let Some(due) = &mut strike
                && due.is_due(self.history.events.len())
                && let Some(killed) = due.victim.strike(runner)?
            {
                self.struck(due.victim, killed);
                strike = None;
            }
            self.answer()?;
            thread::sleep(LOOK_AGAIN);
        }
        Ok(())
    }

    fn plan(&mut self) -> Option<Strike> {
        let lines = self.history.events.len() as u64;
        (self.kills_left > 0).then(|| Strike {
            lines: (lines + self.random.below(LINES.saturating_sub(lines).max(2))) as usize,
            delay: Duration::from_millis(match self.random.below(2) {
                0 => self.random.below(8),
                _ => self.random.below(150),
            }),
            victim: match self.random.below(10) {
                0..5 => Victim::Runner,
                5..8 => Victim::Both,
                _ => Victim::Children,
            },
            since: None,
        })
    }

    fn struck(&mut self, victim: Victim, killed: Vec<u32>) {
        self.kills_left -= 1;
        *self.seen.kills.entry(victim).or_default() += 1;
        self.history.killed.extend(killed);
        let place = match self.history.events.last() {
            Some(event) => format!("{} {}", event.name, event.step),
            None => "nothing".to_owned(),
        };
        self.seen.places.insert(place);
    }

    /// Answers all that is asked, as a person would who looks at the world.
    fn answer(&mut self) -> Result<(), String> {
        let Some(run) = self.program.run()? else {
            return Ok(());
        };
        self.read()?;
        for (step, what) in self.history.open() {
            let was_done = what == "resolution" && self.history.has_finished(&step);
            let answer = if was_done { "done" } else { "retry" };
            self.program.answer(&run, &step, answer)?;
            self.seen.answers += 1;
        }
        Ok(())
    }

    /// Reads what the run has left so far.
    fn read(&mut self) -> Result<(), String> {
        match self.program.run()? {
            Some(run) => self.history.read(&self.program.runs().join(run)),
            None => Ok(()),
        }
    }

    /// What must hold for the run that is over.
    fn judge(&mut self) -> Result<(), String> {
        let Some(run) = self.program.run()? else {
            return Err("the run is gone".to_owned());
        };
        self.read()?;
        self.seen.violations = check::violations(&self.history);
        self.seen.violations.extend(self.unverified(&run)?);
        if self.random.below(DAMAGED) == 0 {
            self.seen.damaged = true;
            let found = damage::violations(&self.program, &run, &mut self.random)?;
            self.seen.violations.extend(found);
        }
        Ok(())
    }

    /// The program itself verifies the chain, and reads the run by the procedure that it began with.
    fn unverified(&self, run: &str) -> Result<Vec<String>, String> {
        let mut found = Vec::new();
        let expected = format!("{0} of {0} steps", super::STEPS);
        for (command, expected) in [("audit", "\"exit\":\"completed\""), ("status", &expected)] {
            let output = self.program.look(command, run, &self.program.runs())?;
            let shown = String::from_utf8_lossy(&output.stdout);
            if !output.status.success() || !shown.contains(expected) {
                let said = super::program::errors(&output);
                found.push(format!("`{command}` said: {shown}{said}"));
            }
        }
        Ok(found)
    }
}

impl Strike {
    fn is_due(&mut self, lines: usize) -> bool {
        if lines < self.lines {
            return false;
        }
        let since = *self.since.get_or_insert_with(Instant::now);
        since.elapsed() >= self.delay
    }
}
