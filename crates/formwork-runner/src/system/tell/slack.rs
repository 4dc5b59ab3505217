//! A message in a channel: <https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks>.

use formwork_procedure::{Failure, World};
use serde_json::json;

/// Posts to the incoming webhook whose address an environment variable holds.
pub(super) fn post(world: &dyn World, variable: &str, message: &str) -> Result<(), Failure> {
    let url = super::variable(world, variable)?;
    let body = json!({ "text": escaped(message) });
    super::send(world, "Slack", url.clone(), Vec::new(), &body)
        .map_err(|failure| without_address(failure, &url, variable))
}

/// The three signs that Slack reads as the beginning of something else.
fn escaped(message: &str) -> String {
    message
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// Whoever knows the address can post, so it must not come into a journal.
fn without_address(mut failure: Failure, url: &str, variable: &str) -> Failure {
    failure.message = failure.message.replace(url, variable);
    failure.detail = failure.detail.replace(url, variable);
    failure
}
