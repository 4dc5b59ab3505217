//! Tells people and systems something: one file for each way.

mod jira;
mod mail;
mod notice;
mod pagerduty;
mod slack;

use std::path::Path;

use formwork_model::duration::{Duration, seconds};
use formwork_model::procedure::SecretRef;
use formwork_procedure::world::Request;
use formwork_procedure::{Failure, World};
use serde_json::Value;

/// A service that does not answer by then is not told.
const PATIENCE: Duration = seconds(30);

/// Tells everyone, also after one of them could not be told.
pub(super) fn all(
    world: &dyn World,
    outbox: &Path,
    whom: &[String],
    message: &str,
) -> Result<(), Failure> {
    let failures: Vec<Failure> = whom
        .iter()
        .filter_map(|name| one(world, outbox, name, message).err())
        .collect();
    let Some(first) = failures.first() else {
        return Ok(());
    };
    let messages: Vec<&str> = failures.iter().map(|failure| &*failure.message).collect();
    let is_final = failures.iter().all(|failure| failure.is_final);
    Err(Failure {
        message: messages.join("; "),
        detail: first.detail.clone(),
        is_final,
    })
}

fn one(world: &dyn World, outbox: &Path, name: &str, message: &str) -> Result<(), Failure> {
    match name.split_once(':') {
        Some(("slack", variable)) => slack::post(world, variable, message),
        Some(("pagerduty", variable)) => pagerduty::trigger(world, variable, message),
        Some(("jira", issue)) => jira::comment(world, issue, message),
        Some(("mail", address)) => mail::write(world, outbox, address, message),
        _ => notice::write(world, outbox, name, message),
    }
}

/// Sends a document to a service, which must accept it. The service is named as in `Slack`.
fn send(
    world: &dyn World,
    service: &str,
    url: String,
    headers: Vec<(String, String)>,
    body: &Value,
) -> Result<(), Failure> {
    let mut request = Request {
        method: "POST",
        url,
        headers,
        body: body.to_string().into_bytes(),
        within: PATIENCE,
    };
    let json = "application/json; charset=utf-8".to_owned();
    request.headers.push(("Content-Type".to_owned(), json));
    let response = world.request(&request)?;
    if (200..300).contains(&response.status) {
        return Ok(());
    }
    let failure = Failure::new(format!("{service} answered {}", response.status));
    Err(failure.detail(String::from_utf8_lossy(&response.body)))
}

/// What an environment variable holds.
fn variable(world: &dyn World, name: &str) -> Result<String, Failure> {
    world.secret(&SecretRef(name.to_owned().into()))
}
