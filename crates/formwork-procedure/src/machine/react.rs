//! What follows a failure, and where a run goes back to.

use std::collections::BTreeSet;

use formwork_model::procedure::{
    Calendar, DecidedBy, Decision, Exit, Rollback, Rung, StepId, StepKind, Then,
};

use super::alarm::in_business_hours;
use super::state::{Ending, Ladder, Phase, UndoState};
use super::{Asking, Event, Instruction, Machine, Outcome, at_most_once, is_input};
use crate::Failure;

impl Machine<'_> {
    /// What follows the failure of a step, by its rules.
    pub(super) fn branch(&self, step: StepId) -> Option<Then> {
        let state = self.state(step);
        let (failure, then) = match &state.phase {
            Phase::Failed { failure, then, .. } => (failure, then),
            _ => {
                let (failure, then) = state.failure.as_ref()?;
                (failure, then)
            }
        };
        if let Some(then) = then {
            return Some(then.clone());
        }
        let model = self.model(step);
        if let StepKind::Input { input, .. } = &model.kind {
            return Some(input.missing.clone());
        }
        if let StepKind::Decision(decision) = &model.kind {
            return Some(decision.then.clone());
        }
        model
            .on_failure
            .iter()
            .find(|branch| {
                branch.contains.as_ref().is_none_or(|text| {
                    failure.message.contains(&**text) || failure.detail.contains(&**text)
                })
            })
            .map(|branch| branch.then.clone())
    }

    /// A step that failed, and whose failure nothing followed yet.
    pub(super) fn react(&mut self, step: StepId) -> Option<Instruction> {
        if self.ending.is_some() || self.back.is_some() {
            return None;
        }
        if self.state(step).doubtful {
            return Some(self.ask_what_it_did(step));
        }
        let then = self.branch(step).unwrap_or(Then::Block);
        let state = self.state_mut(step);
        let Phase::Failed {
            failure, reacted, ..
        } = &mut state.phase
        else {
            return None;
        };
        *reacted = true;
        let failure = failure.clone();
        let rounds = state.rounds;
        match then {
            Then::Block => self.end(step, &failure, Outcome::Blocked),
            Then::Abort => self.end(step, &failure, Outcome::Aborted),
            Then::MendAndRetry { most } | Then::GoTo { most, .. } if rounds >= most => {
                let failure = Failure::new(format!("{} (after {rounds} rounds)", failure.message));
                self.end(step, &failure, Outcome::Blocked);
            }
            Then::MendAndRetry { .. } => {
                let action = self.mending(step, &failure);
                return Some(self.asking(step, Asking::Mending, action, Vec::new(), None, None));
            }
            Then::GoTo { step: to, .. } => self.back = Some((step, to, failure.message)),
            Then::Choose(_) => {
                let question = self.mending(step, &failure);
                return Some(self.asking(step, Asking::Choice, question, Vec::new(), None, None));
            }
            Then::Escalate => {
                return Some(self.asking(
                    step,
                    Asking::Choice,
                    failure.message,
                    Vec::new(),
                    None,
                    None,
                ));
            }
        }
        None
    }

    fn mending(&self, step: StepId, failure: &Failure) -> String {
        let branch = self.model(step).on_failure.iter().find(|branch| {
            branch.contains.as_ref().is_none_or(|text| {
                failure.message.contains(&**text) || failure.detail.contains(&**text)
            })
        });
        match branch {
            Some(branch) => format!("{}: {}", failure.message, branch.action),
            None => failure.message.clone(),
        }
    }

    /// A person chose what follows a failure.
    pub(super) fn choose(&mut self, step: StepId, by: &str, answer: &str, note: &str) {
        let chosen = match self.branch(step) {
            Some(Then::Choose(choices)) => choices
                .into_iter()
                .find(|(name, _)| name == answer)
                .map(|(_, then)| then),
            _ => None,
        };
        let then = match (chosen, answer) {
            (Some(then), _) => then,
            (None, "retry") => return self.try_again(step),
            (None, "abort") => Then::Abort,
            (None, _) => Then::Block,
        };
        let said = said(by, &format!("chose {answer}"), note);
        let message = match &self.state(step).failure {
            Some((failure, _)) => format!("{}; {said}", failure.message),
            None => said,
        };
        self.fail(step, Failure::new(message), Some(then));
    }

    /// The step is ready once more, with all its attempts.
    pub(super) fn try_again(&mut self, step: StepId) {
        let state = self.state_mut(step);
        state.rounds += 1;
        state.tries = 0;
        state.ladder = None;
        self.wait_anew(step);
    }

    fn wait_anew(&mut self, step: StepId) {
        let unmet = self.unmet(step);
        self.state_mut(step).phase = Phase::Waiting { unmet };
        self.agenda.push_back(step.0);
    }

    /// A person mended what failed. What a check refused is looked at by that check once more, not only by the decision.
    pub(super) fn mended(&mut self, step: StepId, by: &str, note: &str) {
        match &self.model(step).kind {
            StepKind::Decision(Decision {
                by: DecidedBy::Check(check) | DecidedBy::Both(check, _),
                ..
            }) => self.back = Some((step, *check, said(by, "mended it", note))),
            _ => self.try_again(step),
        }
    }

    fn end(&mut self, step: StepId, failure: &Failure, outcome: Outcome) {
        let mut ending = Ending {
            outcome,
            reason: format!("`{}`: {}", self.model(step).key, failure.message),
            required_action: String::new(),
            notify: self
                .procedure
                .owner
                .iter()
                .map(ToString::to_string)
                .collect(),
            undo: false,
        };
        for exit in self.procedure.exits() {
            match (exit, outcome) {
                (
                    Exit::Blocked {
                        required_action,
                        notify,
                        ..
                    },
                    Outcome::Blocked,
                ) => {
                    ending.required_action = required_action.to_string();
                    ending.notify = notify.iter().map(ToString::to_string).collect();
                }
                (
                    Exit::Aborted {
                        required_action,
                        notify,
                        rollback,
                        ..
                    },
                    Outcome::Aborted,
                ) => {
                    ending.required_action = required_action.to_string();
                    ending.notify = notify.iter().map(ToString::to_string).collect();
                    ending.undo = matches!(rollback, Rollback::Yes(_));
                }
                _ => {}
            }
        }
        self.ending = Some(ending);
    }

    /// A run that was blocked, or whose runner is gone, goes on.
    pub(super) fn resume(&mut self) {
        let was_blocked = self.ended.take() == Some(Outcome::Blocked);
        self.agenda.extend(0..self.steps.len() as u32);
        if !was_blocked {
            return;
        }
        // Whoever cancelled the run did so for good: what is left is to take back what could not be taken back before.
        self.ending = self.cancelled.clone();
        let undoing = self.steps.iter().any(|state| state.undo != UndoState::No);
        for id in self.procedure.ids() {
            let is_doubtful = at_most_once(self.model(id)) && self.cancelled.is_none();
            let state = self.state_mut(id);
            if state.undo == UndoState::Failed {
                state.undo = UndoState::Begun;
                state.undo_issued = false;
            }
            if let Phase::Failed { reacted, .. } = &mut state.phase {
                if undoing || is_doubtful {
                    *reacted = false;
                    state.doubtful = !undoing;
                } else {
                    state.tries = 0;
                    state.rounds = 0;
                    self.wait_anew(id);
                }
            }
        }
    }

    pub(super) fn went_back(&mut self, from: &str, to: &str, because: &str) {
        let (Some(from), Some(to)) = (self.keys.get(from).copied(), self.keys.get(to).copied())
        else {
            return;
        };
        self.back = None;
        self.state_mut(from).rounds += 1;
        self.state_mut(to).feedback = Some(because.to_owned());
        let mut again = vec![false; self.steps.len()];
        let mut open = vec![from.0, to.0];
        while let Some(step) = open.pop() {
            if !std::mem::replace(&mut again[step as usize], true) {
                open.extend(&self.dependents[step as usize]);
            }
        }
        let again: Vec<StepId> = self
            .procedure
            .ids()
            .filter(|id| again[id.0 as usize])
            .collect();
        for step in &again {
            self.forget(*step);
        }
        for step in again {
            self.wait_anew(step);
        }
        // Steps that became ready, or failed, while the run was about to go back were passed over.
        self.agenda.extend(0..self.steps.len() as u32);
    }

    /// A step that is done again: nothing holds any more of what it did in this round.
    pub(super) fn forget(&mut self, step: StepId) {
        self.leave(step);
        let input = is_input(self.model(step));
        let state = self.state_mut(step);
        let was_done = matches!(state.phase, Phase::Done);
        state.phase = Phase::Waiting { unmet: 0 };
        state.output = None;
        state.tries = 0;
        state.ladder = None;
        state.escalate_at = None;
        if was_done {
            self.done -= 1;
            self.inputs_left += usize::from(input);
        }
    }

    /// The next rung of a step's ladder, when its time has come.
    pub(super) fn climb(&mut self, step: StepId) -> Option<Instruction> {
        let (now, escalation) = (self.now, self.escalation);
        let state = self.state_mut(step);
        if let Some(at) = state.escalate_at {
            if at > now {
                self.alarms.set(at, step.0);
            } else if state.ladder.is_none() {
                state.escalate_at = None;
                state.ladder = Some(Ladder {
                    began: at,
                    called: BTreeSet::new(),
                    because: "it takes longer than it should".to_owned(),
                });
            }
        }
        let ladder = self.state(step).ladder.as_ref()?;
        let left = escalation?.rungs.iter().zip(0..);
        let (due, rung) = left
            .filter(|(_, position)| !ladder.called.contains(position))
            .map(|(rung, position)| (due(rung, ladder.began), position))
            .min()?;
        if due > now {
            self.alarms.set(due, step.0);
            return None;
        }
        Some(Instruction::Record(Event::Escalated {
            step: self.key(step),
            rung,
            because: ladder.because.clone(),
        }))
    }

    pub(super) fn escalated(&mut self, step: StepId, rung: u32, because: &str) {
        let now = self.now;
        let state = self.state_mut(step);
        let began = state.escalate_at.unwrap_or(now);
        let ladder = state.ladder.get_or_insert_with(|| Ladder {
            began,
            called: BTreeSet::new(),
            because: because.to_owned(),
        });
        ladder.called.insert(rung);
        state.escalate_at = None;
        let called = self
            .escalation
            .and_then(|escalation| escalation.rungs.get(rung as usize));
        if let Some(rung) = called {
            let whom = rung.notify.iter().map(ToString::to_string).collect();
            let message = format!("{}: `{}`: {because}", rung.action, self.model(step).key);
            self.untold.push_back((whom, message));
        }
    }
}

fn said(by: &str, what: &str, note: &str) -> String {
    if note.is_empty() {
        format!("{by} {what}")
    } else {
        format!("{by} {what}: {note}")
    }
}

/// When a rung of a ladder that began at this time is called. A rung that counts other hours than the one before may come after later ones.
fn due(rung: &Rung, began: i64) -> i64 {
    match (rung.within, rung.calendar) {
        (None, _) => began,
        (Some(within), Calendar::Always) => began.saturating_add(within.milliseconds()),
        (Some(within), Calendar::BusinessHours) => in_business_hours(began, within.milliseconds()),
    }
}
