//! Hashes, encryption, and identifiers. The hash of a secret is a secret: who guesses one can compare it.

use formwork_model::{IntoValue, Num, Str, Value};

use super::call;
use crate::given::Given;
use crate::level::Of;

macro_rules! of_a_text {
    ($($(#[$meta:meta])* $function:ident;)*) => {$(
        $(#[$meta])*
        pub fn $function<T: Given<Str>>(text: T) -> Value<Of<T::Level, Str>> {
            call(stringify!($function), [text.given()])
        }
    )*};
}

of_a_text! {
    /// The SHA-256 of the text's UTF-8 in Base64.
    base64sha256;
    /// The SHA-512 of the text's UTF-8 in Base64.
    base64sha512;
    /// The bcrypt hash of a password, with a new salt whenever Terraform computes it: what is made of it changes with every plan.
    ///
    /// ```
    /// use formwork_model::{Secret, Str, Value};
    /// use formwork_terraform::functions::bcrypt;
    /// fn stored(password: Value<Secret<Str>>) -> Value<Secret<Str>> {
    ///     bcrypt(password)
    /// }
    /// ```
    bcrypt;
    /// The MD5 of the text's UTF-8 in hexadecimal digits. It protects nothing.
    md5;
    /// The SHA-1 of the text's UTF-8 in hexadecimal digits.
    sha1;
    /// The SHA-256 of the text's UTF-8 in hexadecimal digits.
    ///
    /// ```
    /// use formwork_terraform::functions::sha256;
    /// assert!(sha256("config").is_expression());
    /// ```
    sha256;
    /// The SHA-512 of the text's UTF-8 in hexadecimal digits.
    sha512;
}

/// As [`bcrypt`] with another cost than 10; one more takes twice as long.
pub fn bcrypt_cost<T: Given<Str>>(text: T, cost: impl IntoValue<Num>) -> Value<Of<T::Level, Str>> {
    call("bcrypt", [text.given(), cost.into_value().into_term()])
}

/// What was encrypted for a private RSA key (PKCS #1 v1.5), and is written in Base64. Terraform refuses a key with a passphrase.
pub fn rsadecrypt<T: Given<Str>, K: Given<Str>>(
    text: T,
    private_key: K,
) -> Value<Of<(T::Level, K::Level), Str>> {
    call("rsadecrypt", [text.given(), private_key.given()])
}

/// A new UUID whenever Terraform applies: what is made of it changes with every apply.
pub fn uuid() -> Value<Str> {
    call("uuid", [])
}

/// The UUID of a name in a namespace: `dns`, `url`, `oid`, `x500`, or a UUID. Equal names have equal ones.
///
/// ```
/// use formwork_terraform::functions::uuidv5;
/// assert!(uuidv5("dns", "example.org").is_expression());
/// ```
pub fn uuidv5<T: Given<Str>>(namespace: impl IntoValue<Str>, name: T) -> Value<Of<T::Level, Str>> {
    call("uuidv5", [namespace.into_value().into_term(), name.given()])
}
