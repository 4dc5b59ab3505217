//! Secrets Manager and Parameter Store of AWS.

use std::borrow::Cow;

use formwork_aws::{SsmParameter, data, ephemeral};
use formwork_model::{
    Block as _, Body, Conventions, IntoValue, Parameter, ParameterStore, Resource, ResourceSchema,
    Secret, Stack, Str, Term, Value, argument,
};

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

/// Parameter Store as the way by which stacks tell each other values, for `Conventions::sharing`.
///
/// Whoever applies a stack needs to read single parameters, and not the whole states of other stacks. Secrets are stored as `SecureString`.
///
/// ```
/// # use formwork_model::Sharing;
/// # enum Env { Dev, Production }
/// fn sharing(_environment: &Env, _stack: &str) -> Sharing {
///     Sharing::Parameters(&formwork_secrets::aws::PARAMETERS)
/// }
/// ```
pub static PARAMETERS: ParameterStore = ParameterStore {
    write,
    read,
    attribute,
};

fn write(parameter: &Parameter, value: Term) -> (&'static ResourceSchema, Body) {
    let written = SsmParameter::empty().name(argument(&*parameter.name));
    let written = if parameter.is_secret {
        let written = written.r#type(argument("SecureString"));
        written.value(Value::<Secret<Str>>::from_term(value))
    } else {
        let written = written.r#type(argument("String"));
        written.insecure_value(Value::<Str>::from_term(value))
    };
    (SsmParameter::RESOURCE, written.into_body())
}

fn read(parameter: &Parameter) -> (&'static ResourceSchema, Body) {
    let read = data::SsmParameter::empty().name(argument(&*parameter.name));
    (data::SsmParameter::RESOURCE, read.into_body())
}

fn attribute(parameter: &Parameter) -> &'static str {
    if parameter.is_secret {
        "value"
    } else {
        "insecure_value"
    }
}
