//! A machine that another program rebuilt from the events while the run's work is still under way.

use super::Machine;
use super::state::{Phase, UndoState};

impl Machine<'_> {
    /// Goes on with a run that was looked at at this time until there was nothing left to do: what it had begun is under way, and is not begun again.
    ///
    /// This is for engines whose runner may be gone without the work being gone. Where the work is gone too, it is [`Machine::take_up`] that holds.
    pub fn carry_on(&mut self, at: i64) {
        for state in &mut self.steps {
            if let Phase::Running {
                issued,
                deadline,
                stopped,
                ..
            } = &mut state.phase
            {
                *issued = true;
                *stopped = deadline.filter(|deadline| *deadline <= at);
            }
            state.undo_issued = state.undo == UndoState::Begun;
        }
        self.telling = !self.untold.is_empty();
    }

    /// Whoever ran this attempt at a step is gone: it is begun again, as the step's effect allows. An attempt that is over is passed over.
    pub fn lose(&mut self, key: &str, lost: u32) {
        let Some(id) = self.keys.get(key).copied() else {
            return;
        };
        let state = self.state_mut(id);
        let attempt = state.attempt;
        if let Phase::Running {
            issued, recover, ..
        } = &mut state.phase
            && attempt == lost
        {
            *issued = false;
            *recover = true;
            self.agenda.push_back(id.0);
        }
    }
}
