//! What a run does next: a function of its procedure and of what happened, and of nothing else.
//!
//! An engine hands each [`Event`] to [`Machine::handle`], and carries out what [`Machine::next`] says until there is nothing left to
//! do but wait. After a crash it hands over the recorded events once more, calls [`Machine::take_up`], and goes on.

mod alarm;
mod attempt;
mod definition;
mod event;
mod handover;
mod person;
mod react;
mod state;
#[cfg(test)]
mod tests;
mod undo;

use std::collections::{HashMap, VecDeque};

use formwork_model::procedure::{
    Effect, Escalation, ProcedureModel, Reason, StepId, StepKind, StepModel, Undo,
};
use serde_json::Value;
use sha2::{Digest, Sha256};

use alarm::Alarms;
pub use definition::definition;
pub use event::{Asking, Event, Outcome};
pub use person::{Question, Refusal};
use state::{Ending, Phase, State};

/// What an engine is to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Instruction {
    /// Record this, durably, and hand it to [`Machine::handle`].
    Record(Event),
    /// Run the step's function; then record `StepDone` or `StepFailed`.
    Work {
        /// The step.
        step: StepId,
        /// Which attempt.
        attempt: u32,
        /// The idempotency key.
        key: String,
        /// Whether an earlier runner began this attempt: then its probe is asked first.
        recover: bool,
        /// When it is stopped, in milliseconds since 1970.
        deadline: Option<i64>,
    },
    /// Stop the step's function; it has passed its timeout, or the run is cancelled.
    Stop(StepId),
    /// Run the step's undo on what [`Machine::taken`] says; then record `UndoDone` or `UndoFailed`.
    Undo {
        /// The step.
        step: StepId,
        /// The attempt that is taken back.
        attempt: u32,
        /// The idempotency key of the undo.
        key: String,
    },
    /// Tell people; then record `Told` with the same words, also where it failed.
    Tell {
        /// Who.
        whom: Vec<String>,
        /// What.
        message: String,
    },
}

/// How long a step that passed its timeout has until the run goes on without it, in milliseconds.
const GRACE: i64 = 30_000;

/// The state of a run.
#[derive(Debug)]
pub struct Machine<'p> {
    procedure: &'p ProcedureModel,
    /// Found once: the procedure's parts are as many as its steps.
    escalation: Option<&'p Escalation>,
    run: String,
    keys: HashMap<&'p str, StepId>,
    dependents: Vec<Vec<u32>>,
    steps: Vec<State>,
    /// How many functions may run at the same time.
    slots: usize,
    running: usize,
    done: usize,
    inputs_left: usize,
    /// Steps whose state changed since they were looked at.
    agenda: VecDeque<u32>,
    /// Steps that wait for a slot.
    ready: VecDeque<u32>,
    /// Steps that wait for the inputs.
    held: Vec<u32>,
    /// Steps that changed something, in the order in which they began.
    begun: Vec<u32>,
    alarms: Alarms,
    untold: VecDeque<(Vec<String>, String)>,
    telling: bool,
    back: Option<(StepId, StepId, String)>,
    starter: String,
    ending: Option<Ending>,
    /// What somebody who cancelled the run asked for; it holds until the run is over.
    cancelled: Option<Ending>,
    ended: Option<Outcome>,
    now: i64,
}

impl<'p> Machine<'p> {
    /// A run with this id, in which nothing happened yet, and in which so many functions may run at the same time.
    pub fn new(procedure: &'p ProcedureModel, run: impl Into<String>, slots: usize) -> Self {
        let mut dependents = vec![Vec::new(); procedure.steps.len()];
        for (id, step) in procedure.ids().zip(&procedure.steps) {
            for need in &step.needs {
                dependents[need.step.0 as usize].push(id.0);
            }
        }
        let steps: Vec<State> = procedure
            .steps
            .iter()
            .map(|step| State::new(step.needs.len()))
            .collect();
        let inputs = procedure.steps.iter().filter(|step| is_input(step));
        Self {
            procedure,
            escalation: procedure.escalation(),
            run: run.into(),
            keys: procedure
                .ids()
                .zip(&procedure.steps)
                .map(|(id, step)| (&*step.key, id))
                .collect(),
            dependents,
            inputs_left: inputs.count(),
            steps,
            slots: slots.max(1),
            running: 0,
            done: 0,
            agenda: VecDeque::new(),
            ready: VecDeque::new(),
            held: Vec::new(),
            begun: Vec::new(),
            alarms: Alarms::default(),
            untold: VecDeque::new(),
            telling: false,
            back: None,
            starter: String::new(),
            ending: None,
            cancelled: None,
            ended: None,
            now: 0,
        }
    }

    /// The run's id.
    pub fn run(&self) -> &str {
        &self.run
    }

    /// The procedure.
    pub fn procedure(&self) -> &'p ProcedureModel {
        self.procedure
    }

    /// How the run ended; none while it goes on.
    pub fn ended(&self) -> Option<Outcome> {
        self.ended
    }

    /// Who started it; empty before it began.
    pub fn starter(&self) -> &str {
        &self.starter
    }

    /// So many steps are done.
    pub fn done(&self) -> usize {
        self.done
    }

    /// What a step produced; none before it is done.
    pub fn output(&self, step: StepId) -> Option<&Value> {
        self.state(step).output.as_ref()
    }

    /// The step with this key.
    pub fn find(&self, key: &str) -> Option<StepId> {
        self.keys.get(key).copied()
    }

    /// The last attempt at a step; 0 before the first.
    pub fn attempt(&self, step: StepId) -> u32 {
        self.state(step).attempt
    }

    /// Whether somebody is being told something.
    pub fn is_telling(&self) -> bool {
        self.telling
    }

    /// Whether somebody cancelled the run.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.is_some()
    }

    /// Why the run came back to a step, in the words of who or what sent it; none where it did not.
    pub fn feedback(&self, step: StepId) -> Option<&str> {
        self.state(step).feedback.as_deref()
    }

    /// Whether the run waits for people and for nothing else; a deadline of theirs is no other thing.
    pub fn waits_for_people_only(&self) -> bool {
        let goes_on = |state: &State| {
            matches!(
                state.phase,
                Phase::Running { .. } | Phase::Pending { .. } | Phase::Ready
            )
        };
        let is_open = |state: &State| matches!(state.phase, Phase::Open { .. });
        self.ended.is_none()
            && self.ending.is_none()
            && !self.steps.iter().any(goes_on)
            && self.steps.iter().any(is_open)
    }

    /// Time went on; deadlines that passed count, whether or not anything happened since.
    pub fn advance(&mut self, now: i64) {
        self.now = self.now.max(now);
    }

    /// What a step's undo is given: what the step took when it last began, and what it last produced.
    pub fn taken(&self, step: StepId) -> (&[Value], Option<&Value>) {
        let state = self.state(step);
        (&state.took, state.produced.as_ref())
    }

    /// What a step takes: the outputs of others, in the order of its function's arguments.
    pub fn arguments(&self, step: StepId) -> Vec<Value> {
        let Some(model) = self.procedure.step(step) else {
            return Vec::new();
        };
        let mut arguments: Vec<(u32, &Value)> = model
            .needs
            .iter()
            .filter_map(|need| match need.reason {
                Reason::Argument(position) => {
                    Some((position, self.output(need.step).unwrap_or(&Value::Null)))
                }
                Reason::Order => None,
            })
            .collect();
        arguments.sort_by_key(|(position, _)| *position);
        arguments
            .into_iter()
            .map(|(_, value)| value.clone())
            .collect()
    }

    /// Takes up a run whose earlier runner is gone: what it had begun is begun again, as each step's effect allows.
    pub fn take_up(&mut self) {
        for (state, id) in self.steps.iter_mut().zip(0..) {
            if let Phase::Running {
                issued, recover, ..
            } = &mut state.phase
            {
                *issued = false;
                *recover = true;
                self.agenda.push_back(id);
            }
            state.undo_issued = false;
        }
        self.telling = false;
    }

    /// What happened at this time, in milliseconds since 1970. What cannot have happened is passed over.
    pub fn handle(&mut self, at: i64, event: &Event) {
        self.now = self.now.max(at);
        let step = match event.step() {
            None => None,
            Some(key) => match self.keys.get(key) {
                Some(id) => Some(*id),
                None => return,
            },
        };
        match (event, step) {
            (Event::Started { by, .. }, _) => {
                by.clone_into(&mut self.starter);
                for id in self.procedure.ids() {
                    if self.procedure.steps[id.0 as usize].needs.is_empty() {
                        self.agenda.push_back(id.0);
                    }
                }
            }
            (Event::Resumed { .. }, _) => self.resume(),
            (Event::StepStarted { attempt, key, .. }, Some(id)) => {
                self.started(id, *attempt, key, at)
            }
            (
                Event::StepDone {
                    attempt, output, ..
                },
                Some(id),
            ) => self.finished(id, *attempt, output),
            (
                Event::StepFailed {
                    attempt, failure, ..
                },
                Some(id),
            ) => {
                self.failed(id, *attempt, failure, at);
            }
            (Event::Told { .. }, _) => {
                self.untold.pop_front();
                self.telling = false;
            }
            (Event::WentBack { from, to, because }, _) => self.went_back(from, to, because),
            (
                Event::UndoStarted { .. } | Event::UndoDone { .. } | Event::UndoFailed { .. },
                Some(id),
            ) => {
                self.undo_happened(id, event);
            }
            (Event::CancelAsked { by, reason, undo }, _) => {
                let ending = Ending::cancelled(by, reason, *undo);
                self.cancelled = Some(ending.clone());
                self.ending = Some(ending);
                self.stop_all();
            }
            (
                Event::Ended {
                    outcome,
                    reason,
                    required_action,
                    notify,
                },
                _,
            ) => {
                self.ended = Some(*outcome);
                self.ending = None;
                if !notify.is_empty() {
                    let procedure = &self.procedure.title;
                    let mut message = format!("{procedure}: {} ({})", outcome.name(), reason);
                    if !required_action.is_empty() {
                        message.push_str(&format!(". {required_action}"));
                    }
                    self.untold.push_back((notify.clone(), message));
                }
            }
            (Event::Escalated { rung, because, .. }, Some(id)) => {
                self.escalated(id, *rung, because)
            }
            (
                Event::Asked {
                    what,
                    deadline,
                    digest,
                    ..
                },
                Some(id),
            ) => {
                self.asked(id, *what, *deadline, digest.clone(), at);
            }
            (_, Some(id)) => self.answered(id, event, at),
            (_, None) => {}
        }
        if let Some(id) = step {
            self.agenda.push_back(id.0);
        }
    }

    /// What is to be done now; none when there is nothing to do but wait, or nothing at all.
    pub fn next(&mut self, now: i64) -> Option<Instruction> {
        self.advance(now);
        while let Some(step) = self.alarms.due(self.now) {
            self.agenda.push_back(step);
        }
        if !self.telling
            && let Some((whom, message)) = self.untold.front()
        {
            self.telling = true;
            return Some(Instruction::Tell {
                whom: whom.clone(),
                message: message.clone(),
            });
        }
        if self.ended.is_some() || self.starter.is_empty() {
            return None;
        }
        loop {
            if let Some(step) = self.agenda.pop_front() {
                match self.look_at(StepId(step)) {
                    Some(instruction) => {
                        self.agenda.push_back(step);
                        return Some(instruction);
                    }
                    None => continue,
                }
            }
            if self.ending.is_some() {
                return self.wind_up();
            }
            if let Some((from, to, because)) = &self.back {
                return (self.running == 0).then(|| {
                    Instruction::Record(Event::WentBack {
                        from: self.key(*from),
                        to: self.key(*to),
                        because: because.clone(),
                    })
                });
            }
            if self.running < self.slots
                && let Some(step) = self.first_ready()
            {
                return Some(self.start(step));
            }
            return (self.done == self.steps.len()).then(|| self.complete());
        }
    }

    /// When [`Machine::next`] may have something to do although nothing happened, in milliseconds since 1970.
    pub fn wake(&self) -> Option<i64> {
        self.alarms.next()
    }

    fn state(&self, step: StepId) -> &State {
        &self.steps[step.0 as usize]
    }

    fn state_mut(&mut self, step: StepId) -> &mut State {
        &mut self.steps[step.0 as usize]
    }

    fn model(&self, step: StepId) -> &'p StepModel {
        &self.procedure.steps[step.0 as usize]
    }

    fn key(&self, step: StepId) -> String {
        self.model(step).key.to_string()
    }

    /// What a step's state asks for. Asking again after it was done gives nothing.
    fn look_at(&mut self, step: StepId) -> Option<Instruction> {
        if let Some(instruction) = self.climb(step) {
            return Some(instruction);
        }
        match &self.state(step).phase {
            Phase::Waiting { unmet: 0 } if self.ending.is_none() && self.back.is_none() => {
                self.arrive(step)
            }
            Phase::Pending { not_before } => {
                if *not_before <= self.now {
                    self.state_mut(step).phase = Phase::Ready;
                    self.ready.push_back(step.0);
                } else {
                    let at = *not_before;
                    self.alarms.set(at, step.0);
                }
                None
            }
            Phase::Running { .. } => self.go_on(step),
            Phase::Open { .. } => self.look_for_answer(step),
            Phase::Failed { reacted: false, .. } => self.react(step),
            Phase::Waiting { .. } | Phase::Ready | Phase::Done | Phase::Failed { .. } => None,
        }
    }

    fn complete(&self) -> Instruction {
        Instruction::Record(Event::Ended {
            outcome: Outcome::Completed,
            reason: format!("all {} steps are done", self.steps.len()),
            required_action: String::new(),
            notify: Vec::new(),
        })
    }
}

fn can_be_taken_back(step: &StepModel) -> bool {
    matches!(
        step.kind,
        StepKind::Work {
            undo: Undo::Work,
            ..
        }
    )
}

fn at_most_once(step: &StepModel) -> bool {
    matches!(
        step.kind,
        StepKind::Work {
            effect: Effect::AtMostOnce,
            ..
        }
    )
}

fn is_input(step: &StepModel) -> bool {
    matches!(step.kind, StepKind::Input { .. })
}

/// The SHA-256 of a step's output, in hexadecimal digits: what people agree to.
pub fn digest(output: &Value) -> String {
    format!("{:x}", Sha256::digest(output.to_string()))
}
