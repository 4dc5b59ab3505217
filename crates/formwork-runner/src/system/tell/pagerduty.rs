//! An alert for who is on call: <https://developer.pagerduty.com/docs/events-api-v2/trigger-events/>.

use formwork_procedure::{Failure, World};
use serde_json::json;

/// Where events go, unless `PAGERDUTY_URL` says otherwise: accounts in the EU have another address.
const ENQUEUE: &str = "https://events.pagerduty.com/v2/enqueue";

/// A summary may not be longer.
const SUMMARY: usize = 1024;

/// Triggers an alert at the service whose routing key an environment variable holds.
pub(super) fn trigger(world: &dyn World, variable: &str, message: &str) -> Result<(), Failure> {
    let key = super::variable(world, variable)?;
    let url = super::variable(world, "PAGERDUTY_URL").unwrap_or_else(|_| ENQUEUE.to_owned());
    let summary: String = message.chars().take(SUMMARY).collect();
    let body = json!({
        "routing_key": key,
        "event_action": "trigger",
        "payload": {
            "summary": summary,
            "source": "formwork",
            "severity": "error",
            "custom_details": { "message": message },
        },
    });
    super::send(world, "PagerDuty", url, Vec::new(), &body)
}
