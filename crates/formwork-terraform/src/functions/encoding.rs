//! Encodings of text and of values.

use formwork_model::{Any, List, Map, Str, Value};

use super::call;
use crate::given::Given;
use crate::level::Of;

/// The text whose UTF-8 is written in Base64. Terraform refuses what is no Base64, or not of text.
///
/// ```
/// use formwork_terraform::functions::{base64decode, base64encode};
/// assert!(base64decode(base64encode("#!/bin/sh\n")).is_expression());
/// ```
pub fn base64decode<T: Given<Str>>(text: T) -> Value<Of<T::Level, Str>> {
    call("base64decode", [text.given()])
}

/// The text's UTF-8 in Base64.
pub fn base64encode<T: Given<Str>>(text: T) -> Value<Of<T::Level, Str>> {
    call("base64encode", [text.given()])
}

/// What [`base64gzip`] has compressed. Only OpenTofu has it.
pub fn base64gunzip<T: Given<Str>>(text: T) -> Value<Of<T::Level, Str>> {
    call("base64gunzip", [text.given()])
}

/// The text's UTF-8, compressed with gzip, in Base64.
pub fn base64gzip<T: Given<Str>>(text: T) -> Value<Of<T::Level, Str>> {
    call("base64gzip", [text.given()])
}

/// The rows of a table of comma-separated values, each by the names in its first line. Terraform refuses rows of different lengths.
///
/// ```
/// use formwork_terraform::functions::{csvdecode, file};
/// let users = csvdecode(file("users.csv"));
/// let name = users.at(0).get("name");
/// assert!(name.is_expression());
/// ```
pub fn csvdecode<T: Given<Str>>(text: T) -> Value<Of<T::Level, List<Map<Str>>>> {
    call("csvdecode", [text.given()])
}

/// The value that a JSON document writes. Terraform refuses what is no JSON.
///
/// ```
/// use formwork_terraform::functions::{file, jsondecode};
/// let port = jsondecode(file("config.json")).member("port");
/// assert!(port.is_expression());
/// ```
pub fn jsondecode<T: Given<Str>>(text: T) -> Value<Of<T::Level, Any>> {
    call("jsondecode", [text.given()])
}

/// The value as a JSON document.
///
/// ```
/// use formwork_terraform::functions::jsonencode;
/// let document = jsonencode([("ports", [80, 443])]);
/// assert!(document.is_expression());
/// ```
pub fn jsonencode<V: Given<Any>>(value: V) -> Value<Of<V::Level, Str>> {
    call("jsonencode", [value.given()])
}

/// The text whose bytes in a character encoding, such as `UTF-16LE`, are written in Base64. Terraform refuses an encoding that it does not know.
pub fn textdecodebase64<T: Given<Str>, E: Given<Str>>(
    text: T,
    encoding: E,
) -> Value<Of<(T::Level, E::Level), Str>> {
    call("textdecodebase64", [text.given(), encoding.given()])
}

/// The text's bytes in a character encoding, such as `UTF-16LE`, in Base64.
pub fn textencodebase64<T: Given<Str>, E: Given<Str>>(
    text: T,
    encoding: E,
) -> Value<Of<(T::Level, E::Level), Str>> {
    call("textencodebase64", [text.given(), encoding.given()])
}

/// What [`urlencode`] has written. Only OpenTofu has it.
pub fn urldecode<T: Given<Str>>(text: T) -> Value<Of<T::Level, Str>> {
    call("urldecode", [text.given()])
}

/// The text as it stands in the query of a URL: `+` for a space, `%2F` for a slash.
///
/// ```
/// use formwork_model::{Secret, Str, Text, Value};
/// use formwork_terraform::functions::urlencode;
/// fn address(password: Value<Secret<Str>>) -> Value<Secret<Str>> {
///     Text::new().literal("postgres://shop:").value(urlencode(password)).literal("@db").finish()
/// }
/// ```
pub fn urlencode<T: Given<Str>>(text: T) -> Value<Of<T::Level, Str>> {
    call("urlencode", [text.given()])
}

/// The value that a YAML document writes. Terraform refuses several documents, and anchors that it cannot resolve.
pub fn yamldecode<T: Given<Str>>(text: T) -> Value<Of<T::Level, Any>> {
    call("yamldecode", [text.given()])
}

/// The value as a YAML document.
pub fn yamlencode<V: Given<Any>>(value: V) -> Value<Of<V::Level, Str>> {
    call("yamlencode", [value.given()])
}
