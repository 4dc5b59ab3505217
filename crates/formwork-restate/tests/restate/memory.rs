//! The same procedures without any engine: everything happens at once, in this process.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use formwork_model::procedure::ProcedureModel;
use formwork_procedure::machine::{Event, Machine, Outcome};
use formwork_procedure::{Engine, Happened, Order, RunInfo, World, drive};

pub(crate) struct Memory<'a> {
    procedure: &'a ProcedureModel,
    run: &'a RunInfo,
    world: &'a dyn World,
    arrived: VecDeque<Event>,
    pub(crate) events: Vec<Event>,
}

impl<'a> Memory<'a> {
    pub(crate) fn new(
        procedure: &'a ProcedureModel,
        run: &'a RunInfo,
        world: &'a dyn World,
    ) -> Self {
        Self {
            procedure,
            run,
            world,
            arrived: VecDeque::new(),
            events: Vec::new(),
        }
    }

    /// Something happens, and the run goes on until it is over or waits for people.
    pub(crate) fn happen(&mut self, machine: &mut Machine<'_>, event: Event) -> Option<Outcome> {
        self.arrived.push_back(event);
        let Ok(outcome) = pollster::block_on(drive(self, machine));
        outcome
    }
}

impl Engine for Memory<'_> {
    type Error = Infallible;

    async fn now(&mut self) -> Result<i64, Infallible> {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let since = since.expect("the clock is after 1970");
        Ok(i64::try_from(since.as_millis()).expect("the clock is before the year 292278994"))
    }

    async fn record(&mut self, _: &Machine<'_>, event: Event) -> Result<Vec<Happened>, Infallible> {
        self.events.push(event.clone());
        let at = self.now().await?;
        Ok(vec![Happened { at, event }])
    }

    async fn perform(&mut self, order: Order) -> Result<(), Infallible> {
        match order {
            Order::Work(task) => {
                let event = task.work(self.procedure, self.run, self.world);
                self.arrived.push_back(event);
            }
            Order::Undo(task) => {
                let event = task.undo(self.procedure, self.run, self.world);
                self.arrived.push_back(event);
            }
            Order::Stop { step } => self.world.stop(&self.run.id, &step),
            Order::Tell { whom, message } => {
                let failure = self.world.tell(&whom, &message).err();
                self.arrived.push_back(Event::Told {
                    whom,
                    message,
                    failure,
                });
            }
        }
        Ok(())
    }

    async fn next(&mut self, machine: &Machine<'_>) -> Result<Option<Vec<Happened>>, Infallible> {
        if let Some(event) = self.arrived.pop_front() {
            return self.record(machine, event).await.map(Some);
        }
        let (now, until) = (self.now().await?, machine.wake());
        // Deadlines of people are minutes away, and what waits for a time waits for seconds.
        match until.map(|until| u64::try_from(until - now).unwrap_or_default()) {
            Some(milliseconds) if milliseconds < 10_000 => {
                std::thread::sleep(Duration::from_millis(milliseconds));
                Ok(Some(Vec::new()))
            }
            _ => Ok(None),
        }
    }
}
