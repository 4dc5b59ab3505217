//! What the run of a local engine lives in: a journal that each thing that happens is recorded in before the machine learns of it, and threads.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use formwork_model::procedure::ProcedureModel;
use formwork_procedure::machine::{Asking, Event, Machine};
use formwork_procedure::{Engine, Failure, Happened, Order, RunInfo, Task, drive, take_in};

use super::worker::{self, Report, Worker};
use super::{Finish, Observer, Patience, Ran, Runner, orphan};
use crate::error::RunError;
use crate::journal::{Entry, Journal, JournalError};
use crate::run_folder::RunFolder;

/// So long the engine waits at most before it looks what others wrote to the journal.
const LOOK_AGAIN: Duration = Duration::from_millis(200);
/// So long what runs has to come to its end when the runner is told to stop.
const GRACE: Duration = Duration::from_secs(30);

/// A run that is driven.
pub(super) struct Drive<'a> {
    runner: &'a Runner<'a>,
    observer: &'a mut dyn Observer,
    journal: Journal,
    folder: RunFolder,
    info: Arc<RunInfo>,
    /// For the threads, which may outlive the run.
    procedure: Arc<ProcedureModel>,
    /// The steps whose functions run, by their keys.
    at_work: HashMap<String, AtWork>,
    said_to_wait: bool,
    reports: Receiver<Report>,
    sender: Sender<Report>,
}

/// A step whose function runs.
struct AtWork {
    attempt: u32,
    stopped: Arc<AtomicBool>,
}

/// Why the run does not go on here.
pub(super) enum Halt {
    Interrupted,
    Failed(RunError),
}

impl From<RunError> for Halt {
    fn from(error: RunError) -> Self {
        Self::Failed(error)
    }
}

impl<'a> Drive<'a> {
    pub(super) fn new(
        runner: &'a Runner<'a>,
        observer: &'a mut dyn Observer,
        journal: Journal,
        folder: RunFolder,
        info: Arc<RunInfo>,
    ) -> Self {
        let (sender, reports) = channel();
        Self {
            runner,
            observer,
            journal,
            folder,
            info,
            procedure: Arc::new(runner.procedure.clone()),
            at_work: HashMap::new(),
            said_to_wait: false,
            reports,
            sender,
        }
    }

    /// Records how it begins, and drives it as far as it goes.
    pub(super) fn begin(mut self, mut machine: Machine<'_>, event: Event) -> Result<Ran, RunError> {
        let cut = self.journal.cut()?;
        let happened = self.append(event, |_| true)?;
        take_in(&mut self, &mut machine, &happened);
        let finish = match pollster::block_on(drive(&mut self, &mut machine)) {
            Ok(Some(outcome)) => Finish::Ended(outcome),
            Ok(None) => Finish::WaitsForPeople,
            Err(Halt::Interrupted) => self.stop_all(&mut machine)?,
            Err(Halt::Failed(error)) => return Err(error),
        };
        Ok(Ran {
            run: self.folder.id().to_owned(),
            finish,
            cut,
        })
    }

    fn worker(&mut self, task: &Task) -> Worker {
        let (attempt, stopped) = (task.attempt, Arc::<AtomicBool>::default());
        let at_work = AtWork {
            attempt,
            stopped: Arc::clone(&stopped),
        };
        self.at_work.insert(task.step.clone(), at_work);
        Worker {
            world: Arc::clone(&self.runner.world),
            procedure: Arc::clone(&self.procedure),
            info: Arc::clone(&self.info),
            log: self.folder.log(&task.step, attempt),
            stopped,
            reports: self.sender.clone(),
        }
    }

    /// Records an event, if it is still wanted after what others wrote; both happened.
    fn append(
        &mut self,
        event: Event,
        wanted: impl FnOnce(&[Entry]) -> bool,
    ) -> Result<Vec<Happened>, RunError> {
        let judge = |news: &[Entry]| Ok::<_, JournalError>(wanted(news).then_some(event));
        let appended = self.journal.append(self.runner.world.now(), judge)?;
        let entries = appended.news.into_iter().chain(appended.written);
        Ok(self.happened(entries))
    }

    fn happened(&mut self, entries: impl IntoIterator<Item = Entry>) -> Vec<Happened> {
        let happened = entries.into_iter().map(|Entry { at, event, .. }| {
            if let Event::StepFailed { step, attempt, .. } = &event
                && self.is_at_work(step, *attempt)
            {
                // It was given up; what it may still report is late.
                self.at_work.remove(step);
            }
            Happened { at, event }
        });
        happened.collect()
    }

    /// Whether something may happen without somebody who resumes the run.
    fn may_go_on(&mut self, machine: &Machine<'_>) -> Result<bool, RunError> {
        if !self.at_work.is_empty() || machine.is_telling() {
            return Ok(true);
        }
        if machine.waits_for_people_only() {
            let waits = self.runner.patience == Patience::Wait;
            if waits && !std::mem::replace(&mut self.said_to_wait, true) {
                self.observer.waiting("people");
            }
            return Ok(waits);
        }
        match machine.wake() {
            Some(_) => Ok(true),
            None => Err(RunError::Stuck {
                run: self.folder.id().to_owned(),
            }),
        }
    }

    /// Waits until something happened, or may be due.
    fn wait(&mut self, machine: &Machine<'_>) -> Result<Vec<Happened>, RunError> {
        let due = machine.wake().map_or(LOOK_AGAIN, |at| {
            let left = at.saturating_sub(self.runner.world.now());
            Duration::from_millis(u64::try_from(left).unwrap_or_default().max(1))
        });
        let mut happened = match self.reports.recv_timeout(due.min(LOOK_AGAIN)) {
            Ok(report) => self.take(machine, report)?,
            Err(_) => Vec::new(),
        };
        let news = self.journal.news()?;
        happened.extend(self.happened(news));
        Ok(happened)
    }

    fn take(&mut self, machine: &Machine<'_>, report: Report) -> Result<Vec<Happened>, RunError> {
        let event = match report {
            Report::Orphan { step, log } => {
                self.observer.waiting(&orphan_of(&step, &log));
                return Ok(Vec::new());
            }
            Report::Happened(
                Event::StepDone { step, attempt, .. } | Event::StepFailed { step, attempt, .. },
            ) if !self.is_at_work(&step, attempt) => return Ok(Vec::new()),
            Report::Happened(Event::StepFailed {
                step,
                attempt,
                failure,
            }) => Event::StepFailed {
                failure: self.explained(machine, &step, failure),
                step,
                attempt,
            },
            Report::Happened(event) => event,
        };
        if let Some(step) = event.step() {
            self.at_work.remove(step);
        }
        self.append(event, |_| true)
    }

    /// The failure of a step that was stopped says why it was.
    fn explained(&self, machine: &Machine<'_>, step: &str, failure: Failure) -> Failure {
        let at_work = self.at_work.get(step);
        if !at_work.is_some_and(|work| work.stopped.load(Ordering::Relaxed)) {
            return failure;
        }
        let model = machine.find(step).and_then(|id| self.procedure.step(id));
        let why = match model.and_then(|model| model.timeout) {
            _ if machine.is_cancelled() => {
                "it was stopped, because the run is cancelled".to_owned()
            }
            Some(timeout) => format!("it was stopped after {} seconds", timeout.seconds()),
            None => return failure,
        };
        let detail = format!("{}\n{}", failure.message, failure.detail);
        Failure::new(why).detail(detail.trim_end())
    }

    fn stop(&self, step: &str) {
        if let Some(work) = self.at_work.get(step) {
            work.stopped.store(true, Ordering::Relaxed);
        }
        self.runner.world.stop(self.folder.id(), step);
    }

    /// Stops what runs, and waits for its end. What was done all the same is recorded; what was not is taken up by the next runner.
    fn stop_all(&mut self, machine: &mut Machine<'_>) -> Result<Finish, RunError> {
        for step in self.at_work.keys() {
            self.stop(step);
        }
        let until = Instant::now() + GRACE;
        while !self.at_work.is_empty() {
            let left = until.saturating_duration_since(Instant::now());
            let Ok(report) = self.reports.recv_timeout(left) else {
                break;
            };
            match report {
                Report::Happened(
                    Event::StepFailed { step, .. } | Event::UndoFailed { step, .. },
                ) => drop(self.at_work.remove(&step)),
                done => {
                    let happened = self.take(machine, done)?;
                    take_in(self, machine, &happened);
                }
            }
        }
        Ok(Finish::Interrupted)
    }

    /// Before people are asked whether something was done, it must have come to its end.
    fn wait_for_orphan(&mut self, machine: &Machine<'_>, step: &str) -> Result<(), Failure> {
        let attempt = machine.find(step).map_or(0, |id| machine.attempt(id));
        let log = self.folder.log(step, attempt);
        let observer = &mut self.observer;
        orphan::wait(&log, &self.runner.interrupt, || {
            observer.waiting(&orphan_of(step, &log));
        })
    }

    fn is_at_work(&self, step: &str, attempt: u32) -> bool {
        let at_work = self.at_work.get(step);
        at_work.is_some_and(|work| work.attempt == attempt)
    }
}

impl Engine for Drive<'_> {
    type Error = Halt;

    async fn now(&mut self) -> Result<i64, Halt> {
        if self.runner.interrupt.load(Ordering::Relaxed) {
            return Err(Halt::Interrupted);
        }
        Ok(self.runner.world.now())
    }

    async fn record(&mut self, machine: &Machine<'_>, event: Event) -> Result<Vec<Happened>, Halt> {
        self.said_to_wait = false;
        if let Event::Asked {
            step,
            what: Asking::Resolution,
            ..
        } = &event
            && self.wait_for_orphan(machine, step).is_err()
        {
            // Interrupted while it waits, the runner asks nobody: the next one waits on.
            return Err(Halt::Interrupted);
        }
        Ok(self.append(event, <[Entry]>::is_empty)?)
    }

    async fn perform(&mut self, order: Order) -> Result<(), Halt> {
        self.said_to_wait = false;
        match order {
            Order::Work(task) => self.worker(&task).spawn(task, Task::work, Task::failed),
            Order::Undo(task) => {
                let worker = self.worker(&task);
                worker.spawn(task, Task::undo, Task::undo_failed);
            }
            Order::Stop { step } => self.stop(&step),
            Order::Tell { whom, message } => {
                let world = Arc::clone(&self.runner.world);
                worker::tell(world, whom, message, self.sender.clone());
            }
        }
        Ok(())
    }

    async fn next(&mut self, machine: &Machine<'_>) -> Result<Option<Vec<Happened>>, Halt> {
        if !self.may_go_on(machine)? {
            return Ok(None);
        }
        Ok(Some(self.wait(machine)?))
    }

    fn observe(&mut self, happened: &Happened, machine: &Machine<'_>) {
        let Happened { at, event } = happened;
        self.observer.observe(*at, event, machine);
    }
}

fn orphan_of(key: &str, log: &Path) -> String {
    format!(
        "the end of what an earlier runner started for `{key}`, which holds {}",
        log.display()
    )
}
