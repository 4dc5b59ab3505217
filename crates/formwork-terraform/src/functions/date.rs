//! Functions of time. Timestamps are text such as `2024-05-01T12:00:00Z` (RFC 3339).

use formwork_model::{IntoValue, Num, Str, Value};

use super::call;

/// The timestamp in another form, such as `DD MMM YYYY hh:mm ZZZ`. Terraform refuses what is no timestamp.
///
/// ```
/// use formwork_terraform::functions::{formatdate, plantimestamp, timeadd};
/// let expires = formatdate("YYYY-MM-DD", timeadd(plantimestamp(), "720h"));
/// assert!(expires.is_expression());
/// ```
pub fn formatdate(form: impl IntoValue<Str>, timestamp: impl IntoValue<Str>) -> Value<Str> {
    call(
        "formatdate",
        [
            form.into_value().into_term(),
            timestamp.into_value().into_term(),
        ],
    )
}

/// When the plan is made. The next plan has another time, and so does what is made of it.
pub fn plantimestamp() -> Value<Str> {
    call("plantimestamp", [])
}

/// The timestamp later by a duration such as `1h30m`, or earlier by a negative one.
pub fn timeadd(timestamp: impl IntoValue<Str>, duration: impl IntoValue<Str>) -> Value<Str> {
    call(
        "timeadd",
        [
            timestamp.into_value().into_term(),
            duration.into_value().into_term(),
        ],
    )
}

/// -1, 0 or 1, as the first timestamp is earlier than the other one, the same instant, or later.
pub fn timecmp(timestamp: impl IntoValue<Str>, other: impl IntoValue<Str>) -> Value<Num> {
    call(
        "timecmp",
        [
            timestamp.into_value().into_term(),
            other.into_value().into_term(),
        ],
    )
}

/// When Terraform applies; in a plan it is not known. What is made of it changes with every apply: [`plantimestamp`] is known
/// in the plan.
pub fn timestamp() -> Value<Str> {
    call("timestamp", [])
}
