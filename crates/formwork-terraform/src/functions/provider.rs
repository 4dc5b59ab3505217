//! Functions of the builtin provider.

use formwork_model::{Any, Map, Str, Value, provider_function};

use crate::PROVIDER;
use crate::given::{Given, Members};
use crate::level::Of;

/// The variables that a `.tfvars` file sets. Terraform refuses what is no such file.
///
/// ```
/// use formwork_terraform::functions::{decode_tfvars, file};
/// let region = decode_tfvars(file("common.tfvars")).get("region");
/// assert!(region.is_expression());
/// ```
pub fn decode_tfvars<T: Given<Str>>(text: T) -> Value<Of<T::Level, Map<Any>>> {
    provider_function(&PROVIDER, "decode_tfvars", [text.given()])
}

/// The value as an expression of Terraform's language.
pub fn encode_expr<V: Given<Any>>(value: V) -> Value<Of<V::Level, Str>> {
    provider_function(&PROVIDER, "encode_expr", [value.given()])
}

/// A `.tfvars` file that sets these variables.
///
/// ```
/// use formwork_terraform::functions::encode_tfvars;
/// let file = encode_tfvars((("region", "eu-central-1"), ("replicas", 3)));
/// assert!(file.is_expression());
/// ```
pub fn encode_tfvars<V: Members>(variables: V) -> Value<Of<V::Level, Str>> {
    provider_function(&PROVIDER, "encode_tfvars", [variables.members()])
}
