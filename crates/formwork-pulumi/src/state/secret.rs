//! Secrets in a state: marked, and as plain text, which Pulumi encrypts when it imports them.

use serde_json::{Value, json};

/// The key of what is no plain value, and what it says of a secret.
const SIGNATURE: &str = "4dabf18193072939515e22adb298388d";
const SECRET: &str = "1b47061264138c4ac30d75fd1eb44270";
const ASSET: &str = "c44067f5952c0a294b673a41bacd8c17";
const ARCHIVE: &str = "0def7320c3a5731c473e5ecbe6d01bc7";

/// A value that is secret: its JSON, as text.
pub(super) fn of(value: &Value) -> Value {
    json!({ SIGNATURE: SECRET, "plaintext": value.to_string() })
}

/// Whether a value is marked already.
pub(super) fn is(value: &Value) -> bool {
    value
        .get(SIGNATURE)
        .is_some_and(|signature| signature == SECRET)
}

/// A file, by its path.
pub(super) fn asset(path: &Value) -> Value {
    json!({ SIGNATURE: ASSET, "path": path })
}

/// An archive, by its path.
pub(super) fn archive(path: &Value) -> Value {
    json!({ SIGNATURE: ARCHIVE, "path": path })
}

/// How many secrets a document holds.
pub(super) fn count(value: &Value) -> usize {
    match value {
        _ if is(value) => 1,
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(members) => members.values().map(count).sum(),
        _ => 0,
    }
}
