//! Secrets Manager and Parameter Store of AWS.

use std::borrow::Cow;

use formwork_aws::{data, ephemeral};
use formwork_model::{Block as _, Conventions, IntoValue, Secret, Stack, Str, Value, argument};

/// The present version of a secret of Secrets Manager, by its name or ARN. The state of the stack holds it.
///
/// ```
/// # use formwork_model::{Conventions, Secret, Stack, Str, Value};
/// fn password<C: Conventions>(stack: &mut Stack<C>) -> Value<Secret<Str>> {
///     formwork_secrets::aws::secret(stack, "database", "shop/production/database")
/// }
/// ```
#[track_caller]
pub fn secret<C: Conventions>(
    stack: &mut Stack<C>,
    key: impl Into<Cow<'static, str>>,
    name: impl IntoValue<Str>,
) -> Value<Secret<Str>> {
    let version = data::SecretsmanagerSecretVersion::empty().secret_id(argument(name.into_value()));
    stack.declare(key, version).secret_string()
}

/// The same, stored nowhere: for write-only arguments.
#[track_caller]
pub fn ephemeral_secret<C: Conventions>(
    stack: &mut Stack<C>,
    key: impl Into<Cow<'static, str>>,
    name: impl IntoValue<Str>,
) -> Value<Secret<Str>> {
    let version =
        ephemeral::SecretsmanagerSecretVersion::empty().secret_id(argument(name.into_value()));
    stack.declare(key, version).secret_string()
}

/// A `SecureString` of Parameter Store, by its name. The state of the stack holds it.
#[track_caller]
pub fn parameter<C: Conventions>(
    stack: &mut Stack<C>,
    key: impl Into<Cow<'static, str>>,
    name: impl IntoValue<Str>,
) -> Value<Secret<Str>> {
    let parameter = data::SsmParameter::empty().name(argument(name.into_value()));
    stack.declare(key, parameter).value()
}

/// The same, stored nowhere: for write-only arguments. The provider wants the parameter's ARN.
#[track_caller]
pub fn ephemeral_parameter<C: Conventions>(
    stack: &mut Stack<C>,
    key: impl Into<Cow<'static, str>>,
    arn: impl IntoValue<Str>,
) -> Value<Secret<Str>> {
    let parameter = ephemeral::SsmParameter::empty().arn(argument(arn.into_value()));
    stack.declare(key, parameter).value()
}
