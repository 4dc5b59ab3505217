//! Key Vault of Azure.

use std::borrow::Cow;

use formwork_model::{
    Block as _, Conventions, IntoValue, ProviderSchema, Secret, Stack, Str, Value, argument,
};

use crate::reading;

static AZURERM: ProviderSchema = ProviderSchema {
    name: "azurerm",
    source: "hashicorp/azurerm",
    version: "4.79.0",
    documents: &[],
};

formwork_model::block_binding! {
    /// Data source `azurerm_key_vault_secret`.
    KeyVaultSecret
    arguments {
        #[doc = "The id of the vault."]
        key_vault_id: Str = "key_vault_id required";
        #[doc = "The secret's name."]
        name: Str = "name required";
        #[doc = "Its version; the latest one if nothing is said."]
        version: Str = "version optional";
    }
}
reading!(Data "azurerm_key_vault_secret" KeyVaultSecret KeyVaultSecretAttributes of AZURERM: value Secret<Str>);

formwork_model::block_binding! {
    /// Ephemeral resource `azurerm_key_vault_secret`.
    EphemeralKeyVaultSecret
    arguments {
        #[doc = "The id of the vault."]
        key_vault_id: Str = "key_vault_id required";
        #[doc = "The secret's name."]
        name: Str = "name required";
        #[doc = "Its version; the latest one if nothing is said."]
        version: Str = "version computed";
    }
}
reading!(Ephemeral "azurerm_key_vault_secret" EphemeralKeyVaultSecret EphemeralKeyVaultSecretAttributes of AZURERM: value Secret<Str>);

/// The latest version of a secret, by its vault's id and its name. The state of the stack holds it.
///
/// ```
/// # use formwork_model::{Conventions, Secret, Stack, Str, Value};
/// fn password<C: Conventions>(stack: &mut Stack<C>, vault: Value<Str>) -> Value<Secret<Str>> {
///     formwork_secrets::azure::secret(stack, "database", vault, "production-database")
/// }
/// ```
#[track_caller]
pub fn secret<C: Conventions>(
    stack: &mut Stack<C>,
    key: impl Into<Cow<'static, str>>,
    vault: impl IntoValue<Str>,
    name: impl IntoValue<Str>,
) -> Value<Secret<Str>> {
    let secret = KeyVaultSecret::empty()
        .key_vault_id(argument(vault.into_value()))
        .name(argument(name.into_value()));
    stack.declare(key, secret).value()
}

/// The same, stored nowhere: for write-only arguments.
#[track_caller]
pub fn ephemeral_secret<C: Conventions>(
    stack: &mut Stack<C>,
    key: impl Into<Cow<'static, str>>,
    vault: impl IntoValue<Str>,
    name: impl IntoValue<Str>,
) -> Value<Secret<Str>> {
    let secret = EphemeralKeyVaultSecret::empty()
        .key_vault_id(argument(vault.into_value()))
        .name(argument(name.into_value()));
    stack.declare(key, secret).value()
}
