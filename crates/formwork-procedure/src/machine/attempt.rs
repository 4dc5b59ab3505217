//! How attempts at a step begin and end.

use formwork_model::procedure::{DecidedBy, Decision, Effect, Need, StepId, StepKind};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::state::Phase;
use super::{
    Asking, Event, GRACE, Instruction, Machine, at_most_once, can_be_taken_back, is_input,
};
use crate::Failure;
use crate::person::Answer;

impl Machine<'_> {
    /// A step whose needs are met.
    pub(super) fn arrive(&mut self, step: StepId) -> Option<Instruction> {
        let model = self.model(step);
        if self.inputs_left > 0 && !is_input(model) {
            if !std::mem::replace(&mut self.state_mut(step).held, true) {
                self.held.push(step.0);
            }
            return None;
        }
        match &model.kind {
            StepKind::Work { .. } | StepKind::Input { .. } => {
                self.state_mut(step).phase = Phase::Ready;
                self.ready.push_back(step.0);
                None
            }
            StepKind::Wait(_) => Some(self.start(step)),
            StepKind::Call { .. } => Some(self.done_with(step, Value::Null)),
            StepKind::Decision(Decision {
                by: DecidedBy::Check(check) | DecidedBy::Both(check, _),
                question,
                ..
            }) if self.output(*check) != Some(&Value::Bool(true)) => {
                let failure = Failure::new(format!("no-go: {question}"));
                Some(self.failed_with(step, failure))
            }
            StepKind::Decision(Decision {
                by: DecidedBy::Check(_),
                ..
            }) => {
                let answer = Answer {
                    by: String::new(),
                    answer: "go".to_owned(),
                    note: String::new(),
                };
                Some(self.done_with(step, json!(answer)))
            }
            _ => Some(self.ask(step)),
        }
    }

    /// The first step that waits for a slot. It stays the first until it has begun, so that asking twice starts nothing twice.
    pub(super) fn first_ready(&mut self) -> Option<StepId> {
        while let Some(step) = self.ready.front().copied().map(StepId) {
            if matches!(self.state(step).phase, Phase::Ready) {
                return Some(step);
            }
            self.ready.pop_front();
        }
        None
    }

    pub(super) fn start(&self, step: StepId) -> Instruction {
        Instruction::Record(Event::StepStarted {
            step: self.key(step),
            attempt: self.state(step).attempt + 1,
            key: self.idempotency_key(step, &self.arguments(step)),
        })
    }

    /// Identifies what is done by its run, its step and what it takes; never by its position or its attempt.
    pub(super) fn idempotency_key(&self, step: StepId, arguments: &[Value]) -> String {
        let mut hash = Sha256::new();
        hash.update(&self.run);
        hash.update([0]);
        hash.update(&*self.model(step).key);
        for argument in arguments {
            hash.update([0]);
            hash.update(argument.to_string());
        }
        let digest = format!("{:x}", hash.finalize());
        digest[..32].to_owned()
    }

    pub(super) fn done_with(&self, step: StepId, output: Value) -> Instruction {
        Instruction::Record(Event::StepDone {
            step: self.key(step),
            attempt: self.state(step).attempt,
            output,
        })
    }

    pub(super) fn failed_with(&self, step: StepId, failure: Failure) -> Instruction {
        Instruction::Record(Event::StepFailed {
            step: self.key(step),
            attempt: self.state(step).attempt,
            failure,
        })
    }

    pub(super) fn started(&mut self, step: StepId, attempt: u32, key: &str, at: i64) {
        let model = self.model(step);
        // In a program that was changed since it may be a step that nothing begins, or that going back did not reach.
        if !matches!(
            model.kind,
            StepKind::Work { .. } | StepKind::Input { .. } | StepKind::Wait(_)
        ) {
            return;
        }
        if matches!(self.state(step).phase, Phase::Done) {
            self.forget(step);
        }
        if can_be_taken_back(model) {
            self.state_mut(step).took = self.arguments(step);
        }
        if let StepKind::Work { effect, .. } = &model.kind
            && *effect != Effect::Pure
            && !self.state(step).begun
        {
            self.state_mut(step).begun = true;
            self.begun.push(step.0);
        }
        let waits = match &model.kind {
            StepKind::Wait(duration) => Some(at.saturating_add(duration.milliseconds())),
            _ => None,
        };
        let deadline = waits.or(model
            .timeout
            .map(|timeout| at.saturating_add(timeout.milliseconds())));
        let was_running = matches!(self.state(step).phase, Phase::Running { .. });
        if waits.is_none() && !was_running {
            self.running += 1;
        }
        let state = self.state_mut(step);
        state.attempt = attempt;
        state.tries += 1;
        state.phase = Phase::Running {
            key: key.to_owned(),
            issued: false,
            recover: false,
            deadline,
            stopped: None,
        };
        if let Some(deadline) = deadline {
            self.alarms.set(deadline, step.0);
        }
        if let Some(limit) = model.escalate_after {
            let at = at.saturating_add(limit.milliseconds());
            self.state_mut(step).escalate_at = Some(at);
            self.alarms.set(at, step.0);
        }
    }

    /// A step that runs, or that waits for a time.
    pub(super) fn go_on(&mut self, step: StepId) -> Option<Instruction> {
        let (now, kind) = (self.now, &self.model(step).kind);
        let must_be_asked = at_most_once(self.model(step));
        let state = &mut self.steps[step.0 as usize];
        let attempt = state.attempt;
        // An attempt that failed may have done its work before it did, so the next one asks the probe as well.
        let is_again = state.tries > 1;
        let Phase::Running {
            key,
            issued,
            recover,
            deadline,
            stopped,
        } = &mut state.phase
        else {
            return None;
        };
        if let StepKind::Wait(_) = kind {
            let over = deadline.is_none_or(|deadline| deadline <= now);
            return over.then(|| self.done_with(step, Value::Null));
        }
        if *recover && must_be_asked {
            return Some(self.ask_whether_done(step));
        }
        if !*issued {
            *issued = true;
            if *recover && self.cancelled.is_none() {
                // The deadline may have passed while nobody ran it: its probe is given time to answer all the same.
                *deadline = deadline.map(|deadline| deadline.max(now.saturating_add(GRACE)));
            }
            if let Some(deadline) = *deadline {
                self.alarms.set(deadline, step.0);
            }
            return Some(Instruction::Work {
                step,
                attempt,
                key: key.clone(),
                recover: *recover || is_again,
                deadline: *deadline,
            });
        }
        let passed = deadline.is_some_and(|deadline| deadline <= now);
        if passed && stopped.is_none() {
            *stopped = Some(now);
            self.alarms.set(now.saturating_add(GRACE), step.0);
            return Some(Instruction::Stop(step));
        }
        let gives_up = stopped.is_some_and(|stopped| stopped.saturating_add(GRACE) <= now);
        gives_up.then(|| {
            let failure = Failure::new("the step was stopped and does not come to its end");
            self.failed_with(step, failure.finally())
        })
    }

    pub(super) fn finished(&mut self, step: StepId, attempt: u32, output: &Value) {
        if attempt != self.state(step).attempt || !self.may_finish(step) {
            return;
        }
        self.leave(step);
        let model = self.model(step);
        let state = self.state_mut(step);
        state.phase = Phase::Done;
        state.output = Some(output.clone());
        if can_be_taken_back(model) {
            state.produced = Some(output.clone());
        }
        state.escalate_at = None;
        state.ladder = None;
        state.feedback = None;
        self.done += 1;
        if is_input(model) {
            self.inputs_left -= 1;
            self.release_held();
        }
        for position in 0..self.dependents[step.0 as usize].len() {
            let dependent = self.dependents[step.0 as usize][position];
            if let Phase::Waiting { unmet } = &mut self.steps[dependent as usize].phase {
                // A program that was changed since may have more needs than were counted when the step became ready.
                *unmet = unmet.saturating_sub(1);
                if *unmet == 0 {
                    self.agenda.push_back(dependent);
                }
            }
        }
    }

    /// Whether the end of an attempt counts: one that was given up, or belongs to a step that people mend, does not.
    pub(super) fn may_finish(&self, step: StepId) -> bool {
        let by_function = matches!(
            self.model(step).kind,
            StepKind::Work { .. } | StepKind::Input { .. }
        );
        match &self.state(step).phase {
            Phase::Running { .. } => true,
            Phase::Open { what, .. } => !by_function || *what == Asking::Resolution,
            Phase::Waiting { .. } => !by_function,
            Phase::Pending { .. } | Phase::Ready | Phase::Done | Phase::Failed { .. } => false,
        }
    }

    /// Lets the steps that waited for the inputs go on, once these are there.
    pub(super) fn release_held(&mut self) {
        if self.inputs_left > 0 {
            return;
        }
        for step in std::mem::take(&mut self.held) {
            self.steps[step as usize].held = false;
            self.agenda.push_back(step);
        }
    }

    pub(super) fn failed(&mut self, step: StepId, attempt: u32, failure: &Failure, at: i64) {
        let by_check = matches!(self.model(step).kind, StepKind::Decision(_));
        let counts = match &self.state(step).phase {
            Phase::Running { .. } => true,
            Phase::Waiting { unmet: 0 } => by_check,
            _ => false,
        };
        if attempt != self.state(step).attempt || !counts {
            return;
        }
        self.leave(step);
        self.state_mut(step).escalate_at = None;
        let retry = self.model(step).retry;
        let tries = self.state(step).tries;
        if !by_check && !failure.is_final && tries < retry.attempts && self.ending.is_none() {
            let not_before = at.saturating_add(retry.wait(tries).milliseconds());
            self.state_mut(step).phase = Phase::Pending { not_before };
        } else {
            self.fail(step, failure.clone(), None);
        }
    }

    pub(super) fn fail(
        &mut self,
        step: StepId,
        failure: Failure,
        then: Option<formwork_model::procedure::Then>,
    ) {
        self.state_mut(step).phase = Phase::Failed {
            failure,
            then,
            reacted: false,
        };
    }

    /// So many of a step's needs are not met.
    pub(super) fn unmet(&self, step: StepId) -> usize {
        let is_open = |need: &&Need| !matches!(self.state(need.step).phase, Phase::Done);
        self.model(step).needs.iter().filter(is_open).count()
    }

    /// Gives back the slot of a step that ran.
    pub(super) fn leave(&mut self, step: StepId) {
        let waits = matches!(self.model(step).kind, StepKind::Wait(_));
        if !waits && matches!(self.state(step).phase, Phase::Running { .. }) {
            self.running -= 1;
        }
    }
}
