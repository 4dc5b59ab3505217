//! Plays a run: carries out what the machine says, in one thread.

use formwork_model::procedure::{ProcedureModel, StepId, StepKind};

use super::answer::{Said, Saying};
use super::{Played, Script};
use crate::machine::{Event, Instruction, Machine, Refusal, definition};
use crate::world::Site;
use crate::{Body, Context, Failure, RunInfo, World};

/// A run that is played.
struct Play<'p> {
    script: &'p Script,
    world: &'p dyn World,
    procedure: &'p ProcedureModel,
    machine: Machine<'p>,
    run: RunInfo,
    events: Vec<(i64, Event)>,
    refused: Vec<String>,
    /// So much was told before.
    told: usize,
}

/// A run that has more events goes round in circles.
const MOST_EVENTS: usize = 10_000;

impl Script {
    /// Plays a run of a procedure until it ended, or until only people can go on.
    pub fn run(&self, procedure: &ProcedureModel) -> Played {
        self.run_in(procedure, self)
    }

    /// Plays a run whose steps ask another world, such as one that executes commands in a temporary folder and leaves the rest to this script.
    /// What people say, and the clock that jumps, stay the script's.
    pub fn run_in(&self, procedure: &ProcedureModel, world: &dyn World) -> Played {
        let run = RunInfo {
            id: "run".to_owned(),
            procedure: procedure.id.to_string(),
            environment: self.environment.clone(),
            inputs: self.inputs.clone(),
            folder: "runs/run".into(),
        };
        let mut play = Play {
            script: self,
            world,
            procedure,
            machine: Machine::new(procedure, &*run.id, 1),
            run,
            events: Vec::new(),
            refused: Vec::new(),
            told: self.inner().told.len(),
        };
        play.start();
        while play.events.len() < MOST_EVENTS && play.go_on() {}
        play.played()
    }
}

impl<'p> Play<'p> {
    fn start(&mut self) {
        self.record(Event::Started {
            procedure: self.run.procedure.clone(),
            definition: definition(self.procedure),
            environment: self.run.environment.clone(),
            by: self.script.starter.clone(),
            inputs: self.run.inputs.clone(),
        });
    }

    /// Does the next thing; says whether there was one.
    fn go_on(&mut self) -> bool {
        if let Some(instruction) = self.machine.next(self.script.now()) {
            self.carry_out(instruction);
            return true;
        }
        if self.machine.ended().is_some() {
            return false;
        }
        self.let_people_speak() || self.jump()
    }

    fn record(&mut self, event: Event) {
        let now = self.script.now();
        self.machine.handle(now, &event);
        self.events.push((now, event));
    }

    fn carry_out(&mut self, instruction: Instruction) {
        match instruction {
            Instruction::Record(event) => self.record(event),
            Instruction::Work {
                step,
                attempt,
                key,
                recover,
                deadline,
            } => {
                let arguments = self.machine.arguments(step);
                let began = self.script.now();
                let context = self.context(step, attempt, &key, deadline);
                let done = match self.body(step) {
                    Some(body) if recover => body.recover(&context, &arguments),
                    Some(body) => body.run(&context, &arguments),
                    None => Err(Failure::new("the step has no function").finally()),
                };
                self.world.close(&context.site);
                let done = match self.was_stopped(began) {
                    true => Err(Failure::new("the step was stopped")),
                    false => done,
                };
                self.worked(step, attempt, done);
            }
            Instruction::Stop(step) => self.world.stop(&self.run.id, &self.key(step)),
            Instruction::Undo { step, attempt, key } => self.undo(step, attempt, &key),
            Instruction::Tell { whom, message } => {
                let failure = self.world.tell(&whom, &message).err();
                self.record(Event::Told {
                    whom,
                    message,
                    failure,
                });
            }
        }
    }

    /// Lets happen what became due since a step's work began; says whether the step was stopped, and then the clock stands there.
    ///
    /// One step works at a time, so only what can be recorded or told is left to be done, until that step is to stop.
    fn was_stopped(&mut self, began: i64) -> bool {
        let ended = self.script.now();
        let mut due = self.machine.wake();
        while let Some(at) = due.filter(|at| *at <= ended) {
            self.script.inner().now = at.max(began);
            while let Some(instruction) = self.machine.next(self.script.now()) {
                let is_stop = matches!(instruction, Instruction::Stop(_));
                self.carry_out(instruction);
                if is_stop {
                    return true;
                }
            }
            due = self.machine.wake();
        }
        self.script.inner().now = ended;
        false
    }

    fn worked(&mut self, step: StepId, attempt: u32, done: Result<serde_json::Value, Failure>) {
        let step = self.key(step);
        if self.script.takes_death(&step) {
            return self.take_up();
        }
        self.record(match done {
            Ok(output) => Event::StepDone {
                step,
                attempt,
                output,
            },
            Err(failure) => Event::StepFailed {
                step,
                attempt,
                failure,
            },
        });
    }

    /// Another runner reads what was recorded, and goes on.
    fn take_up(&mut self) {
        self.machine = Machine::new(self.procedure, &*self.run.id, 1);
        for (at, event) in &self.events {
            self.machine.handle(*at, event);
        }
        self.record(Event::Resumed {
            by: self.script.starter.clone(),
            definition: None,
        });
        self.machine.take_up();
    }

    fn undo(&mut self, step: StepId, attempt: u32, key: &str) {
        let (arguments, output) = self.machine.taken(step);
        let context = self.context(step, attempt, key, None);
        let undone = match self.body(step) {
            Some(body) => body.undo(&context, arguments, output),
            None => Ok(()),
        };
        self.world.close(&context.site);
        let step = self.key(step);
        self.record(match undone {
            Ok(()) => Event::UndoDone { step },
            Err(failure) => Event::UndoFailed { step, failure },
        });
    }

    /// The first person whose step asks says what was scripted; says whether there was one.
    fn let_people_speak(&mut self) -> bool {
        let people = self.script.inner().people.clone();
        let is_asked = |said: &Said| {
            let found = self.procedure.find(&said.step);
            let question = found.and_then(|(id, _)| self.machine.question(id));
            question.is_some_and(|question| said.saying.answers(question.what))
        };
        let Some(position) = people.iter().position(is_asked) else {
            return false;
        };
        let said = self.script.inner().people.remove(position);
        let event: Result<Event, Refusal> = match &said.saying {
            Saying::Yes => self.machine.approve(&said.step, &said.by, None, ""),
            Saying::No(reason) => self.machine.reject(&said.step, &said.by, reason),
            Saying::Answer { answer, note } => {
                self.machine.answer(&said.step, &said.by, answer, note)
            }
        };
        match event {
            Ok(event) => self.record(event),
            Err(refusal) => self.refused.push(refusal.to_string()),
        }
        true
    }

    /// Jumps to the next time at which something is due; says whether there is one.
    fn jump(&mut self) -> bool {
        let Some(at) = self.machine.wake() else {
            return false;
        };
        let mut inner = self.script.inner();
        let is_later = at > inner.now;
        inner.now = inner.now.max(at);
        is_later
    }

    fn played(self) -> Played {
        let asking = self.procedure.ids().zip(&self.procedure.steps);
        let waiting_for = asking
            .filter(|(id, _)| self.machine.question(*id).is_some())
            .map(|(_, step)| step.key.to_string())
            .collect();
        Played {
            outcome: self.machine.ended(),
            events: self.events,
            waiting_for,
            told: self.script.inner().told.split_off(self.told),
            refused: self.refused,
        }
    }

    fn context<'c>(
        &'c self,
        step: StepId,
        attempt: u32,
        key: &'c str,
        deadline: Option<i64>,
    ) -> Context<'c> {
        Context {
            world: self.world,
            run: &self.run,
            site: Site {
                run: &self.run.id,
                step: &self.procedure.steps[step.0 as usize].key,
                attempt,
                deadline,
            },
            key,
            feedback: self.machine.feedback(step),
        }
    }

    fn body(&self, step: StepId) -> Option<&'p Body> {
        match &self.procedure.step(step)?.kind {
            StepKind::Work { work, .. } | StepKind::Input { work, .. } => work.get(),
            _ => None,
        }
    }

    fn key(&self, step: StepId) -> String {
        let step = self.procedure.step(step);
        step.map_or_else(String::new, |step| step.key.to_string())
    }
}

impl Script {
    fn takes_death(&self, step: &str) -> bool {
        let mut inner = self.inner();
        let position = inner.deaths.iter().position(|other| other == step);
        position
            .map(|position| inner.deaths.remove(position))
            .is_some()
    }
}
