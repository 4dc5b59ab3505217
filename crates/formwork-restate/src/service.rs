//! The service that does the work of steps.

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use formwork_model::procedure::ProcedureModel;
use formwork_procedure::machine::Event;
use formwork_procedure::{Order, RunInfo};
use restate_sdk::context::{ContextClient, ContextSideEffects, RequestTarget, RunFuture};
use restate_sdk::prelude::{Context, HandlerError, HandlerResult, Json};
use serde::{Deserialize, Serialize};
use tokio::task::spawn_blocking;

use crate::Host;
use crate::attempt::{self, End};

/// What a run asks of the service.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Errand {
    pub(crate) run: RunInfo,
    pub(crate) order: Order,
}

impl Errand {
    pub(crate) fn target() -> RequestTarget {
        RequestTarget::service("FormworkStep", "perform")
    }
}

pub(crate) struct Steps<H> {
    host: Arc<H>,
}

impl<H: Host> Steps<H> {
    pub(crate) fn new(host: Arc<H>) -> Self {
        Self { host }
    }
}

// A step may take hours without a word to Restate. When it takes longer than a day the call is made again, and waits for the lease.
#[restate_sdk::service(
    name = "FormworkStep",
    ingress_private,
    inactivity_timeout = "1 day",
    abort_timeout = "1 day",
    invocation_retry_policy(
        initial_interval = "100ms",
        factor = 2.0,
        max_interval = "10s",
        max_attempts = 1_000_000,
        on_max_attempts = "pause"
    )
)]
impl<H: Host> Steps<H> {
    /// Performs an order, and tells the run what came of it.
    #[handler]
    async fn perform(&self, context: Context<'_>, Json(errand): Json<Errand>) -> HandlerResult<()> {
        let Errand { run, order } = errand;
        let id = run.id.clone();
        let end = match order {
            Order::Work(mut task) => {
                // Whoever reads another name than its own comes after somebody who may have begun.
                let mine = name_of_this_call();
                let first = mine.clone();
                let claimed: String = context.run(|| async { Ok(first) }).name("begin").await?;
                task.recover |= claimed != mine;
                self.blocking(&context, run, move |host, run, procedure| {
                    attempt::work(&task, procedure, run, &*host.world(run))
                })
                .await?
            }
            Order::Undo(task) => {
                self.blocking(&context, run, move |host, run, procedure| {
                    attempt::undo(&task, procedure, run, &*host.world(run))
                })
                .await?
            }
            Order::Tell { whom, message } => {
                self.blocking(&context, run, move |host, run, _| {
                    let failure = host.world(run).tell(&whom, &message).err();
                    End::Event(Event::Told {
                        whom,
                        message,
                        failure,
                    })
                })
                .await?
            }
            Order::Stop { step } => {
                let world = self.host.world(&run);
                context
                    .run(|| async {
                        world.stop(&run.id, &step);
                        Ok(())
                    })
                    .name("stop")
                    .await?;
                return Ok(());
            }
        };
        let target = RequestTarget::object("FormworkRun", id, "arrive");
        context.request::<_, ()>(target, Json(end)).send();
        Ok(())
    }
}

impl<H: Host> Steps<H> {
    /// Calls a function that blocks, once for as long as its worker lives, and keeps how it ended.
    async fn blocking<F>(
        &self,
        context: &Context<'_>,
        run: RunInfo,
        function: F,
    ) -> Result<End, HandlerError>
    where
        F: FnOnce(&H, &RunInfo, &ProcedureModel) -> End + Send + 'static,
    {
        let host = Arc::clone(&self.host);
        let called = move || match host.procedure(&run.procedure) {
            Some(procedure) => Ok(function(&host, &run, procedure)),
            None => Err(format!("this worker has no procedure `{}`", run.procedure)),
        };
        let end = context
            .run(|| async { Ok(Json(spawn_blocking(called).await??)) })
            .name("act")
            .await?;
        Ok(end.into_inner())
    }
}

fn name_of_this_call() -> String {
    // Each `RandomState` has other keys, so that no two calls hash to the same.
    format!(
        "{:016x}{:016x}",
        RandomState::new().hash_one(0),
        RandomState::new().hash_one(1)
    )
}
