//! What people and programs say to Restate about runs.

use std::fmt;
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use ureq::Agent;

use crate::{Change, Entry, Start, Status, Words};

/// Speaks to runs through Restate's ingress.
#[derive(Debug, Clone)]
pub struct Client {
    ingress: String,
    agent: Agent,
}

/// Why a run did not take what was said to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// It does not count, in words for who said it.
    Refused(String),
    /// Nobody answered. What was said may still reach the run.
    Unreachable(String),
}

impl fmt::Display for Trouble {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(reason) => formatter.write_str(reason),
            Self::Unreachable(reason) => write!(formatter, "Restate does not answer: {reason}"),
        }
    }
}

impl std::error::Error for Trouble {}

/// # Errors
/// Each method fails when the run refuses, with its reason, and when Restate does not answer in time.
impl Client {
    /// Speaks to the ingress at this address, such as `http://127.0.0.1:8080`, and waits so long for each answer.
    pub fn new(ingress: impl Into<String>, patience: Duration) -> Self {
        let config = Agent::config_builder()
            .timeout_global(Some(patience))
            .http_status_as_error(false)
            .build();
        Self {
            ingress: ingress.into(),
            agent: config.into(),
        }
    }

    /// Tells the server, at its admin address such as `http://127.0.0.1:9070`, where a worker is served.
    ///
    /// Another program of the same procedures has another address, and is registered too: calls that began go on where they began.
    pub fn register(&self, admin: &str, worker: &str) -> Result<(), Trouble> {
        let address = format!("{admin}/deployments");
        let _: Value = self.post(&address, &json!({ "uri": worker }))?;
        Ok(())
    }

    /// Begins a run with this id, which no other run has.
    pub fn start(&self, run: &str, start: &Start) -> Result<Status, Trouble> {
        self.call(run, "start", start)
    }

    /// Says something to a run.
    pub fn say(&self, run: &str, words: &Words) -> Result<Status, Trouble> {
        self.call(run, "say", words)
    }

    /// Agrees to what a step asks. With a digest, it counts only for what has it.
    pub fn approve(
        &self,
        run: &str,
        step: &str,
        by: &str,
        digest: Option<&str>,
    ) -> Result<Status, Trouble> {
        let words = Words::Approve {
            step: step.to_owned(),
            by: by.to_owned(),
            digest: digest.map(str::to_owned),
            note: String::new(),
        };
        self.say(run, &words)
    }

    /// Does not agree to what a step asks.
    pub fn reject(&self, run: &str, step: &str, by: &str, reason: &str) -> Result<Status, Trouble> {
        let words = Words::Reject {
            step: step.to_owned(),
            by: by.to_owned(),
            reason: reason.to_owned(),
        };
        self.say(run, &words)
    }

    /// Answers what a step asks. The note of a step that is said to be `done` may be its output, as JSON.
    pub fn answer(
        &self,
        run: &str,
        step: &str,
        by: &str,
        answer: &str,
        note: &str,
    ) -> Result<Status, Trouble> {
        let words = Words::Answer {
            step: step.to_owned(),
            by: by.to_owned(),
            answer: answer.to_owned(),
            note: note.to_owned(),
        };
        self.say(run, &words)
    }

    /// Ends a run. What it did is not taken back; [`Words::Cancel`] can say that it is.
    pub fn cancel(&self, run: &str, by: &str, reason: &str) -> Result<Status, Trouble> {
        let words = Words::Cancel {
            by: by.to_owned(),
            reason: reason.to_owned(),
            undo: false,
        };
        self.say(run, &words)
    }

    /// Lets a blocked run go on.
    pub fn resume(&self, run: &str, by: &str, change: Change) -> Result<Status, Trouble> {
        let by = by.to_owned();
        self.say(run, &Words::Resume { by, change })
    }

    /// Where a run is.
    pub fn status(&self, run: &str) -> Result<Status, Trouble> {
        self.ask(run, "status")
    }

    /// All that happened in a run.
    pub fn history(&self, run: &str) -> Result<Vec<Entry>, Trouble> {
        self.ask(run, "history")
    }

    fn call<T: DeserializeOwned>(
        &self,
        run: &str,
        handler: &str,
        what: &impl Serialize,
    ) -> Result<T, Trouble> {
        self.post(&self.address(run, handler), what)
    }

    /// A call that takes nothing must send nothing: Restate refuses a body there.
    fn ask<T: DeserializeOwned>(&self, run: &str, handler: &str) -> Result<T, Trouble> {
        read(self.agent.post(self.address(run, handler)).send_empty())
    }

    fn post<T: DeserializeOwned>(
        &self,
        address: &str,
        what: &impl Serialize,
    ) -> Result<T, Trouble> {
        read(self.agent.post(address).send_json(what))
    }

    fn address(&self, run: &str, handler: &str) -> String {
        format!("{}/FormworkRun/{run}/{handler}", self.ingress)
    }
}

fn read<T: DeserializeOwned>(
    answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>,
) -> Result<T, Trouble> {
    let unreachable = |error: ureq::Error| Trouble::Unreachable(error.to_string());
    let mut answer = answer.map_err(unreachable)?;
    if answer.status().is_success() {
        return answer.body_mut().read_json().map_err(unreachable);
    }
    let said = answer.body_mut().read_to_string().map_err(unreachable)?;
    Err(Trouble::Refused(reason(&said)))
}

/// Restate wraps what a handler says into JSON.
fn reason(said: &str) -> String {
    let wrapped: Option<Value> = serde_json::from_str(said).ok();
    let message = wrapped.as_ref().and_then(|value| value["message"].as_str());
    message.unwrap_or(said).to_owned()
}
