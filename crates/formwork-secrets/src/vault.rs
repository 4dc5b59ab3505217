//! Vault: the second version of its store of keys and values.

use std::borrow::Cow;

use formwork_model::{
    Block as _, Conventions, Expression, IntoValue, Map, Num, ProviderSchema, Secret, Stack, Str,
    Value, argument,
};

use crate::reading;

static VAULT: ProviderSchema = ProviderSchema {
    name: "vault",
    source: "hashicorp/vault",
    version: "5.9.0",
    documents: &[],
};

formwork_model::block_binding! {
    /// Data source `vault_kv_secret_v2`.
    KvSecret
    arguments {
        #[doc = "Where the store is mounted."]
        mount: Str = "mount required";
        #[doc = "The secret's name."]
        name: Str = "name required";
        #[doc = "The namespace."]
        namespace: Str = "namespace optional";
        #[doc = "Its version; the latest one if nothing is said."]
        version: Num = "version optional";
    }
}
reading!(Data "vault_kv_secret_v2" KvSecret KvSecretAttributes of VAULT: data Secret<Map<Str>>);

/// One field of the latest version of a secret, by the store's mount and the secret's name. The state of the stack holds all of its fields.
///
/// ```
/// # use formwork_model::{Conventions, Secret, Stack, Str, Value};
/// fn password<C: Conventions>(stack: &mut Stack<C>) -> Value<Secret<Str>> {
///     formwork_secrets::vault::secret(stack, "database", "secret", "production/database", "password")
/// }
/// ```
#[track_caller]
pub fn secret<C: Conventions>(
    stack: &mut Stack<C>,
    key: impl Into<Cow<'static, str>>,
    mount: impl IntoValue<Str>,
    name: impl IntoValue<Str>,
    field: impl IntoValue<Str>,
) -> Value<Secret<Str>> {
    let secret = KvSecret::empty()
        .mount(argument(mount.into_value()))
        .name(argument(name.into_value()));
    let field = Expression::Index {
        of: stack.declare(key, secret).data().into_term(),
        key: field.into_value().into_term(),
    };
    Value::from_term(field.into())
}
