//! What one call of a run's object decides: from what happened so far and what is new to what is kept and asked for.

use formwork_model::procedure::ProcedureModel;
use formwork_procedure::machine::{self, Event, Machine};
use formwork_procedure::{Engine, Happened, Order, RunInfo, drive};
use restate_sdk::prelude::TerminalError;

use crate::attempt::End;
use crate::history::History;
use crate::{Entry, Host, Open, Start, Status, Words};

/// A run during one call. It is the engine of that call: nothing is asked of Restate before everything is decided.
pub(crate) struct Turn<'h, H> {
    pub(crate) history: History,
    /// What is to be begun.
    pub(crate) orders: Vec<Order>,
    /// In so many milliseconds the run is to be looked at again.
    pub(crate) woken_in: Option<u64>,
    now: i64,
    id: String,
    host: &'h H,
}

impl<'h, H: Host> Turn<'h, H> {
    pub(crate) fn new(history: History, now: i64, id: &str, host: &'h H) -> Self {
        Self {
            history,
            orders: Vec::new(),
            woken_in: None,
            now,
            id: id.to_owned(),
            host,
        }
    }

    pub(crate) fn start(&mut self, start: Start) -> Result<(), TerminalError> {
        if !is_name(&self.id) {
            let reason = "a run's id consists of letters, digits, `-`, `_` and `.`, and begins with a letter or digit";
            return Err(refused(reason));
        }
        if !self.history.entries.is_empty() {
            return Err(refused("a run with this id began already"));
        }
        let procedure = self.find(&start.procedure)?;
        let event = Event::Started {
            definition: machine::definition(procedure),
            procedure: start.procedure,
            environment: start.environment,
            by: start.by,
            inputs: start.inputs,
        };
        self.history.push(self.now, event);
        self.go_on()
    }

    pub(crate) fn hear(&mut self, words: Words) -> Result<(), TerminalError> {
        // Time that passed counts before the words do.
        self.go_on()?;
        let procedure = self.procedure()?;
        let changed = self.changed(procedure);
        let event = words.event(&self.machine(procedure), changed.as_deref());
        let event = event.map_err(|refusal| refused(&refusal.0))?;
        self.history.push(self.now, event);
        self.go_on()
    }

    pub(crate) fn take(&mut self, end: End) -> Result<(), TerminalError> {
        match end {
            End::Event(event) => self.history.push(self.now, event),
            End::Lost { step, attempt } => self.history.head.lost.push((step, attempt)),
        }
        self.go_on()
    }

    pub(crate) fn wake(&mut self) -> Result<(), TerminalError> {
        self.history.head.wake = None;
        self.go_on()
    }

    pub(crate) fn status(&self) -> Result<Status, TerminalError> {
        Ok(status(&self.machine(self.procedure()?)))
    }

    /// The run as its first event describes it.
    pub(crate) fn info(&self) -> Result<RunInfo, TerminalError> {
        match self.history.entries.first().map(|entry| &entry.event) {
            Some(Event::Started {
                procedure,
                environment,
                inputs,
                ..
            }) => Ok(RunInfo {
                id: self.id.clone(),
                procedure: procedure.clone(),
                environment: environment.clone(),
                inputs: inputs.clone(),
                folder: self.host.folder(&self.id),
            }),
            _ => Err(refused(&format!("there is no run `{}`", self.id)).with_code(404)),
        }
    }

    /// Carries the run on until there is nothing to do before something arrives. One whose procedure was changed only keeps what arrives.
    fn go_on(&mut self) -> Result<(), TerminalError> {
        let procedure = self.procedure()?;
        if self.changed(procedure).is_some() {
            return Ok(());
        }
        let mut machine = self.machine(procedure);
        pollster::block_on(drive(self, &mut machine))?;
        self.history.looked_at(self.now);
        self.ask_to_be_woken(machine.wake());
        Ok(())
    }

    fn ask_to_be_woken(&mut self, wake: Option<i64>) {
        let Some(wake) = wake else { return };
        let asked = &mut self.history.head.wake;
        if asked.is_none_or(|asked| wake < asked || asked <= self.now) {
            *asked = Some(wake);
            self.woken_in = Some(u64::try_from(wake - self.now).unwrap_or_default());
        }
    }

    /// The machine as the last call left it, and what happened since.
    fn machine<'p>(&self, procedure: &'p ProcedureModel) -> Machine<'p> {
        let mut machine = Machine::new(procedure, &*self.id, self.host.slots());
        let head = &self.history.head;
        let (old, new) = self.history.entries.split_at(head.settled);
        for entry in old {
            machine.handle(entry.at, &entry.event);
        }
        machine.carry_on(head.looked_at);
        for entry in new {
            machine.handle(entry.at, &entry.event);
        }
        for (step, attempt) in &head.lost {
            machine.lose(step, *attempt);
        }
        machine
    }

    fn procedure(&self) -> Result<&'h ProcedureModel, TerminalError> {
        self.find(&self.info()?.procedure)
    }

    fn find(&self, id: &str) -> Result<&'h ProcedureModel, TerminalError> {
        let found = self.host.procedure(id);
        found.ok_or_else(|| refused(&format!("the program has no procedure `{id}`")))
    }

    /// The procedure's definition, where it is not the one that the run follows.
    fn changed(&self, procedure: &ProcedureModel) -> Option<String> {
        let followed = self.history.entries.iter().rev().find_map(followed);
        let definition = machine::definition(procedure);
        (followed != Some(&definition)).then_some(definition)
    }
}

impl<H: Host> Engine for Turn<'_, H> {
    type Error = TerminalError;

    async fn now(&mut self) -> Result<i64, TerminalError> {
        Ok(self.now)
    }

    async fn record(
        &mut self,
        _: &Machine<'_>,
        event: Event,
    ) -> Result<Vec<Happened>, TerminalError> {
        let at = self.now;
        self.history.push(at, event.clone());
        Ok(vec![Happened { at, event }])
    }

    async fn perform(&mut self, order: Order) -> Result<(), TerminalError> {
        self.orders.push(order);
        Ok(())
    }

    async fn next(&mut self, _: &Machine<'_>) -> Result<Option<Vec<Happened>>, TerminalError> {
        Ok(None)
    }
}

/// The id becomes a part of paths and addresses.
fn is_name(id: &str) -> bool {
    let is_plain = |sign: char| sign.is_ascii_alphanumeric() || "-_.".contains(sign);
    id.starts_with(|first: char| first.is_ascii_alphanumeric()) && id.chars().all(is_plain)
}

fn refused(reason: &str) -> TerminalError {
    TerminalError::new_with_code(409, reason)
}

fn followed(entry: &Entry) -> Option<&String> {
    match &entry.event {
        Event::Started { definition, .. } => Some(definition),
        Event::Resumed { definition, .. } => definition.as_ref(),
        _ => None,
    }
}

fn status(machine: &Machine<'_>) -> Status {
    let procedure = machine.procedure();
    let steps = procedure.ids().zip(&procedure.steps);
    let open = steps.filter_map(|(id, step)| {
        let question = machine.question(id)?;
        Some(Open {
            step: step.key.to_string(),
            what: question.what,
            digest: question.digest.map(str::to_owned),
            deadline: question.deadline,
        })
    });
    Status {
        procedure: procedure.id.to_string(),
        outcome: machine.ended(),
        done: machine.done(),
        steps: procedure.steps.len(),
        open: open.collect(),
    }
}
