//! How a run ends early: what runs comes to its end, then what was done is taken back, last first.

use formwork_model::procedure::{StepId, StepKind};

use super::state::{Phase, UndoState};
use super::{Event, Instruction, Machine, Outcome, can_be_taken_back};

impl Machine<'_> {
    pub(super) fn wind_up(&mut self) -> Option<Instruction> {
        if self.running > 0 {
            return None;
        }
        let ending = self.ending.clone()?;
        if ending.undo
            && let Some(step) = self.next_undo()
        {
            let key = self.key(step);
            let state = self.state_mut(step);
            if state.undo == UndoState::No {
                return Some(Instruction::Record(Event::UndoStarted { step: key }));
            }
            if std::mem::replace(&mut state.undo_issued, true) {
                return None;
            }
            let state = self.state(step);
            return Some(Instruction::Undo {
                step,
                attempt: state.attempt,
                key: format!("{}-undo", self.idempotency_key(step, &state.took)),
            });
        }
        Some(Instruction::Record(Event::Ended {
            outcome: ending.outcome,
            reason: ending.reason,
            required_action: ending.required_action,
            notify: ending.notify,
        }))
    }

    /// The last step that changed something and was not taken back.
    fn next_undo(&self) -> Option<StepId> {
        self.begun.iter().rev().copied().map(StepId).find(|step| {
            can_be_taken_back(self.model(*step)) && self.state(*step).undo != UndoState::Done
        })
    }

    pub(super) fn undo_happened(&mut self, step: StepId, event: &Event) {
        let key = self.key(step);
        let state = self.state_mut(step);
        state.undo = match event {
            Event::UndoDone { .. } => UndoState::Done,
            Event::UndoFailed { .. } => UndoState::Failed,
            _ => UndoState::Begun,
        };
        if let (Event::UndoFailed { failure, .. }, Some(ending)) = (event, &mut self.ending) {
            ending.outcome = Outcome::Blocked;
            ending.undo = false;
            ending.reason = format!("taking back `{key}` failed: {failure}");
        }
    }

    /// Stops everything that runs.
    pub(super) fn stop_all(&mut self) {
        let now = self.now;
        for (state, id) in self.steps.iter_mut().zip(0..) {
            let waits = matches!(self.procedure.steps[id as usize].kind, StepKind::Wait(_));
            if let Phase::Running { deadline, .. } = &mut state.phase
                && !waits
            {
                *deadline = Some(now);
                self.alarms.set(now, id);
            }
        }
    }
}
