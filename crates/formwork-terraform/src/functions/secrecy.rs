//! What Terraform hides when it prints, and what it never stores.

use formwork_model::{Any, Bool, Plain, Secret, Value};

use super::call;
use crate::given::{Given, Typed};

/// The value, or null where it is ephemeral: so that something without secrets can be said about it where ephemeral values are
/// refused.
///
/// ```
/// use formwork_model::{Secret, Str, Value};
/// use formwork_terraform::functions::ephemeralasnull;
/// fn stored(token: Value<Secret<Str>>) -> Value<Secret<Str>> {
///     ephemeralasnull(token)
/// }
/// ```
pub fn ephemeralasnull<V: Typed>(value: V) -> Value<V::Type> {
    call("ephemeralasnull", [value.typed().into_term()])
}

/// Whether Terraform hides the value.
pub fn issensitive(value: impl Given<Any>) -> Value<Bool> {
    call("issensitive", [value.given()])
}

/// The secret as a plain value, which Terraform prints. Terraform refuses one that it does not hide. `because` is for the reader of
/// the program.
///
/// ```
/// use formwork_model::{Secret, Str, Value};
/// use formwork_terraform::functions::{nonsensitive, sha256};
/// fn fingerprint(password: Value<Secret<Str>>) -> Value<Str> {
///     nonsensitive(sha256(password), "the password is long and random, so nobody guesses it by its hash")
/// }
/// ```
pub fn nonsensitive<T>(secret: Value<Secret<T>>, because: &str) -> Value<T> {
    let _ = because;
    call("nonsensitive", [secret.into_term()])
}

/// The value as a secret, which Terraform hides. It takes no literal: what a program writes down is none.
///
/// ```
/// use formwork_model::{Any, Secret, Value};
/// use formwork_terraform::functions::sensitive;
/// fn hidden(output: Value<Any>) -> Value<Secret<Any>> {
///     sensitive(output)
/// }
/// ```
pub fn sensitive<T: Plain>(value: Value<T>) -> Value<Secret<T>> {
    call("sensitive", [value.into_term()])
}
