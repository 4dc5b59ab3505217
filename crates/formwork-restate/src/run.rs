//! A run, as a virtual object: each call rebuilds the machine from the events, and carries it on.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use formwork_procedure::machine::{Asking, Outcome};
use restate_sdk::context::{
    ContextClient, ContextReadState, ContextSideEffects, RequestTarget, RunFuture,
};
use restate_sdk::prelude::{
    HandlerResult, Json, ObjectContext, SharedObjectContext, TerminalError,
};
use serde::{Deserialize, Serialize};
use tokio::task::spawn_blocking;

use crate::attempt::End;
use crate::history::{self, History, load};
use crate::service::Errand;
use crate::turn::Turn;
use crate::{Entry, Host, Start, Words};

/// Where a run is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Status {
    /// The procedure's id.
    pub procedure: String,
    /// How it ended; none while it goes on.
    pub outcome: Option<Outcome>,
    /// So many steps are done.
    pub done: usize,
    /// It has so many steps.
    pub steps: usize,
    /// What people are asked.
    pub open: Vec<Open>,
}

/// What people are asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Open {
    /// The step's key.
    pub step: String,
    /// For what.
    pub what: Asking,
    /// The SHA-256 of what they are to agree to.
    pub digest: Option<String>,
    /// Until when, in milliseconds since 1970.
    pub deadline: Option<i64>,
}

pub(crate) struct Runs<H> {
    host: Arc<H>,
}

impl<H: Host> Runs<H> {
    pub(crate) fn new(host: Arc<H>) -> Self {
        Self { host }
    }
}

#[restate_sdk::object(
    name = "FormworkRun",
    invocation_retry_policy(
        initial_interval = "100ms",
        factor = 2.0,
        max_interval = "10s",
        max_attempts = 1_000_000,
        on_max_attempts = "pause"
    )
)]
impl<H: Host> Runs<H> {
    /// Begins the run.
    #[handler]
    async fn start(
        &self,
        context: ObjectContext<'_>,
        Json(start): Json<Start>,
    ) -> HandlerResult<Json<Status>> {
        let (history, now) = (load!(context), recorded_now(&context).await?);
        let mut turn = Turn::new(history, now, context.key(), &*self.host);
        turn.start(start)?;
        finish(&context, turn).await
    }

    /// Hears what a person says, and refuses what does not count.
    #[handler]
    async fn say(
        &self,
        context: ObjectContext<'_>,
        Json(words): Json<Words>,
    ) -> HandlerResult<Json<Status>> {
        let (history, now) = (load!(context), recorded_now(&context).await?);
        let mut turn = Turn::new(history, now, context.key(), &*self.host);
        turn.hear(words)?;
        finish(&context, turn).await
    }

    /// Takes what came of an order.
    #[handler(ingress_private)]
    async fn arrive(
        &self,
        context: ObjectContext<'_>,
        Json(end): Json<End>,
    ) -> HandlerResult<Json<Status>> {
        let (history, now) = (load!(context), recorded_now(&context).await?);
        let mut turn = Turn::new(history, now, context.key(), &*self.host);
        turn.take(end)?;
        finish(&context, turn).await
    }

    /// Looks at the run because a time has come.
    #[handler(ingress_private)]
    async fn tick(&self, context: ObjectContext<'_>) -> HandlerResult<Json<Status>> {
        let (history, now) = (load!(context), recorded_now(&context).await?);
        let mut turn = Turn::new(history, now, context.key(), &*self.host);
        turn.wake()?;
        finish(&context, turn).await
    }

    /// Where the run is.
    #[handler]
    async fn status(&self, context: SharedObjectContext<'_>) -> HandlerResult<Json<Status>> {
        let history = load!(context);
        let turn = Turn::new(history, 0, context.key(), &*self.host);
        Ok(Json(turn.status()?))
    }

    /// All that happened.
    #[handler]
    async fn history(&self, context: SharedObjectContext<'_>) -> HandlerResult<Json<Vec<Entry>>> {
        Ok(Json(load!(context).entries))
    }
}

/// The time, which is the same when Restate replays the call.
async fn recorded_now(context: &ObjectContext<'_>) -> Result<i64, TerminalError> {
    let clock = || async {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let milliseconds = since.unwrap_or_default().as_millis();
        Ok(i64::try_from(milliseconds).unwrap_or(i64::MAX))
    };
    context.run(clock).name("now").await
}

/// Keeps what happened, then asks for what follows from it.
async fn finish<H: Host>(
    context: &ObjectContext<'_>,
    mut turn: Turn<'_, H>,
) -> HandlerResult<Json<Status>> {
    let (run, status) = (turn.info()?, turn.status()?);
    turn.history.keep(context);
    for order in turn.orders {
        let run = run.clone();
        let errand = Json(Errand { run, order });
        let request = context.request::<_, ()>(Errand::target(), errand);
        request.send();
    }
    if let Some(delay) = turn.woken_in {
        let target = RequestTarget::object("FormworkRun", context.key(), "tick");
        let request = context.request::<_, ()>(target, ());
        request.send_after(Duration::from_millis(delay));
    }
    let (file, entries) = (run.folder.join("history.jsonl"), turn.history.entries);
    let copy = move || history::copy_out(&file, &entries);
    let copied = || async { Ok(spawn_blocking(copy).await??) };
    context.run(copied).name("copy out").await?;
    Ok(Json(status))
}
