//! What carries a run through: the few things that differ between engines, and the loop that does not.
//!
//! The machine decides everything, so an engine needs four operations: what time it is, keep an event, begin something, and wait for
//! what happens. One that holds the whole run in one thread waits in [`Engine::next`]; one that is called anew for each thing that
//! happens says there that it will be called later, and [`drive`] returns until then.

use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};

use formwork_model::procedure::{ProcedureModel, StepId, StepKind};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::machine::{Event, Instruction, Machine, Outcome};
use crate::world::Site;
use crate::{Body, Context, Failure, RunInfo, World};

/// What a run lives in.
///
/// # Errors
/// Each operation fails where the engine itself cannot go on; what fails in a step is an event.
pub trait Engine {
    /// Why the engine cannot go on.
    type Error;

    /// Milliseconds since 1970. An engine that replays what it did says the same time again.
    ///
    /// It is asked before each thing that is recorded or performed, so an engine that is told to stop can fail here.
    fn now(&mut self) -> impl Future<Output = Result<i64, Self::Error>>;

    /// Keeps what the machine wants recorded, durably before anything that is performed after it has an effect.
    ///
    /// What is returned is what the machine is told: the event, and before it what others added meanwhile. An engine may leave the event
    /// out when others added something; the machine, which knows more then, is asked again.
    fn record(
        &mut self,
        machine: &Machine<'_>,
        event: Event,
    ) -> impl Future<Output = Result<Vec<Happened>, Self::Error>>;

    /// Begins something, and does not wait for its end.
    fn perform(&mut self, order: Order) -> impl Future<Output = Result<(), Self::Error>>;

    /// Waits until something happens or the machine is to be woken, keeps what happened, and returns it. None where the engine calls
    /// [`drive`] again when there is something.
    fn next(
        &mut self,
        machine: &Machine<'_>,
    ) -> impl Future<Output = Result<Option<Vec<Happened>>, Self::Error>>;

    /// The machine has taken in what happened. An engine that shows a run to somebody does it here.
    fn observe(&mut self, _: &Happened, _: &Machine<'_>) {}
}

/// An event that is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Happened {
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// What.
    pub event: Event,
}

/// What an engine is to begin.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "order", rename_all = "snake_case")]
pub enum Order {
    /// Run a step's function. [`Task::work`] does it, and its event happens.
    Work(Task),
    /// Run a step's undo. [`Task::undo`] does it, and its event happens.
    Undo(Task),
    /// Stop what a step executes.
    Stop {
        /// The step's key.
        step: String,
    },
    /// Tell people; `Told` happens.
    Tell {
        /// Who.
        whom: Vec<String>,
        /// What.
        message: String,
    },
}

/// A step's function with all that it is given, for whoever has the procedure and the world.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Task {
    /// The step's key.
    pub step: String,
    /// Which attempt.
    pub attempt: u32,
    /// The idempotency key.
    pub key: String,
    /// Whether this attempt may have been begun before: then the step's probe is asked first.
    pub recover: bool,
    /// When it is stopped, in milliseconds since 1970.
    pub deadline: Option<i64>,
    /// What the function takes.
    pub arguments: Vec<Value>,
    /// What it produced, for an undo; none where it did not come to its end.
    pub output: Option<Value>,
    /// The words with which the run came back to the step; none where it did not.
    pub feedback: Option<String>,
}

/// Carries a run on until it ended and everybody was told, or until there is nothing to do before the engine calls again: then it returns none.
///
/// # Errors
/// When the engine cannot go on.
pub async fn drive<E: Engine>(
    engine: &mut E,
    machine: &mut Machine<'_>,
) -> Result<Option<Outcome>, E::Error> {
    loop {
        while let Some(instruction) = machine.next(engine.now().await?) {
            match order(machine, instruction) {
                Ask::Record(event) => {
                    let happened = engine.record(machine, event).await?;
                    take_in(engine, machine, &happened);
                }
                Ask::Perform(order) => engine.perform(order).await?,
            }
        }
        if let Some(outcome) = machine.ended()
            && !machine.is_telling()
        {
            return Ok(Some(outcome));
        }
        match engine.next(machine).await? {
            Some(happened) => take_in(engine, machine, &happened),
            None => return Ok(None),
        }
    }
}

/// Lets the machine know what happened and is kept.
pub fn take_in<E: Engine>(engine: &mut E, machine: &mut Machine<'_>, happened: &[Happened]) {
    for happened in happened {
        machine.handle(happened.at, &happened.event);
        engine.observe(happened, machine);
    }
}

/// What an instruction asks of an engine.
enum Ask {
    Record(Event),
    Perform(Order),
}

fn order(machine: &Machine<'_>, instruction: Instruction) -> Ask {
    Ask::Perform(match instruction {
        Instruction::Record(event) => return Ask::Record(event),
        Instruction::Work {
            step,
            attempt,
            key,
            recover,
            deadline,
        } => Order::Work(Task {
            attempt,
            key,
            recover,
            deadline,
            feedback: machine.feedback(step).map(str::to_owned),
            ..Task::new(machine, step)
        }),
        Instruction::Undo { step, attempt, key } => {
            let (arguments, output) = machine.taken(step);
            Order::Undo(Task {
                attempt,
                key,
                arguments: arguments.to_vec(),
                output: output.cloned(),
                ..Task::new(machine, step)
            })
        }
        Instruction::Stop(step) => Order::Stop {
            step: name(machine, step),
        },
        Instruction::Tell { whom, message } => Order::Tell { whom, message },
    })
}

fn name(machine: &Machine<'_>, step: StepId) -> String {
    let model = machine.procedure().step(step);
    let model = model.expect("the machine speaks of the steps of its procedure");
    model.key.to_string()
}

impl Task {
    /// What is the same for all tasks of a step.
    fn new(machine: &Machine<'_>, step: StepId) -> Self {
        Self {
            step: name(machine, step),
            attempt: 1,
            key: String::new(),
            recover: false,
            deadline: None,
            arguments: machine.arguments(step),
            output: None,
            feedback: None,
        }
    }

    /// Runs the step's function, or recovers what an earlier runner began of it, and says how it ended. A panic in it is a failure.
    pub fn work(&self, procedure: &ProcedureModel, run: &RunInfo, world: &dyn World) -> Event {
        let result = self.call(procedure, run, world, |body, context| match self.recover {
            true => body.recover(context, &self.arguments),
            false => body.run(context, &self.arguments),
        });
        match result {
            Ok(output) => Event::StepDone {
                step: self.step.clone(),
                attempt: self.attempt,
                output,
            },
            Err(failure) => self.failed(failure),
        }
    }

    /// The event of an attempt that failed.
    pub fn failed(&self, failure: Failure) -> Event {
        Event::StepFailed {
            step: self.step.clone(),
            attempt: self.attempt,
            failure,
        }
    }

    /// Runs the step's undo, and says how it ended. A panic in it is a failure.
    pub fn undo(&self, procedure: &ProcedureModel, run: &RunInfo, world: &dyn World) -> Event {
        let result = self.call(procedure, run, world, |body, context| {
            body.undo(context, &self.arguments, self.output.as_ref())
        });
        match result {
            Ok(()) => Event::UndoDone {
                step: self.step.clone(),
            },
            Err(failure) => self.undo_failed(failure),
        }
    }

    /// The event of an undo that failed.
    pub fn undo_failed(&self, failure: Failure) -> Event {
        Event::UndoFailed {
            step: self.step.clone(),
            failure,
        }
    }

    fn call<T>(
        &self,
        procedure: &ProcedureModel,
        run: &RunInfo,
        world: &dyn World,
        function: impl FnOnce(&Body, &Context<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let (body, context) = (self.body(procedure)?, self.context(run, world));
        let result = catch_unwind(AssertUnwindSafe(|| function(body, &context)));
        world.close(&context.site);
        result.unwrap_or_else(|panic| Err(panicked(&*panic)))
    }

    fn context<'a>(&'a self, run: &'a RunInfo, world: &'a dyn World) -> Context<'a> {
        Context {
            world,
            run,
            site: Site {
                run: &run.id,
                step: &self.step,
                attempt: self.attempt,
                deadline: self.deadline,
            },
            key: &self.key,
            feedback: self.feedback.as_deref(),
        }
    }

    fn body<'p>(&self, procedure: &'p ProcedureModel) -> Result<&'p Body, Failure> {
        let body = procedure
            .find(&self.step)
            .and_then(|(_, model)| match &model.kind {
                StepKind::Work { work, .. } | StepKind::Input { work, .. } => work.get::<Body>(),
                _ => None,
            });
        body.ok_or_else(|| {
            let message = format!("`{}` has no function `{}`", procedure.id, self.step);
            Failure::new(message).finally()
        })
    }
}

fn panicked(panic: &(dyn Any + Send)) -> Failure {
    let words = panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("without a message");
    Failure::new(format!("the step panicked: {words}"))
}
