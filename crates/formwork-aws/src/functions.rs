// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Functions of the provider.

use formwork_model::{Any, Bool, IntoValue, List, Map, Num, Set, Str, Value};

/// Function [`arn_build`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/functions/arn_build).
pub fn arn_build(partition: impl IntoValue<Str>, service: impl IntoValue<Str>, region: impl IntoValue<Str>, account_id: impl IntoValue<Str>, resource: impl IntoValue<Str>) -> Value<Str> {
    formwork_model::provider_function(&crate::PROVIDER, "arn_build", [partition.into_value().into_term(), service.into_value().into_term(), region.into_value().into_term(), account_id.into_value().into_term(), resource.into_value().into_term()])
}

/// Function [`arn_parse`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/functions/arn_parse).
pub fn arn_parse(arn: impl IntoValue<Str>) -> Value<Any> {
    formwork_model::provider_function(&crate::PROVIDER, "arn_parse", [arn.into_value().into_term()])
}

/// Function [`trim_iam_role_path`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/functions/trim_iam_role_path).
pub fn trim_iam_role_path(arn: impl IntoValue<Str>) -> Value<Str> {
    formwork_model::provider_function(&crate::PROVIDER, "trim_iam_role_path", [arn.into_value().into_term()])
}
