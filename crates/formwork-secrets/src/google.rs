//! Secret Manager of Google Cloud.

use std::borrow::Cow;

use formwork_model::{
    Block as _, Conventions, IntoValue, ProviderSchema, Secret, Stack, Str, Value, argument,
};

use crate::reading;

static GOOGLE: ProviderSchema = ProviderSchema {
    name: "google",
    source: "hashicorp/google",
    version: "6.50.0",
    documents: &[],
};

formwork_model::block_binding! {
    /// Data source `google_secret_manager_secret_version_access`.
    SecretVersionAccess
    arguments {
        #[doc = "The secret's name, or `projects/P/secrets/S`."]
        secret: Str = "secret required";
        #[doc = "Its project; that of the provider if nothing is said."]
        project: Str = "project computed";
        #[doc = "Its version; the latest one if nothing is said."]
        version: Str = "version computed";
    }
}
reading!(Data "google_secret_manager_secret_version_access" SecretVersionAccess SecretVersionAccessAttributes of GOOGLE: secret_data Secret<Str>);

/// The latest version of a secret, by its name. The state of the stack holds it.
///
/// ```
/// # use formwork_model::{Conventions, Secret, Stack, Str, Value};
/// fn password<C: Conventions>(stack: &mut Stack<C>) -> Value<Secret<Str>> {
///     formwork_secrets::google::secret(stack, "database", "production-database")
/// }
/// ```
#[track_caller]
pub fn secret<C: Conventions>(
    stack: &mut Stack<C>,
    key: impl Into<Cow<'static, str>>,
    name: impl IntoValue<Str>,
) -> Value<Secret<Str>> {
    let version = SecretVersionAccess::empty().secret(argument(name.into_value()));
    stack.declare(key, version).secret_data()
}
