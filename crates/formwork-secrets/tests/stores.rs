//! Secrets of each store: what is emitted, and that the providers know it.

#![cfg(all(
    feature = "aws",
    feature = "google",
    feature = "azure",
    feature = "vault"
))]

use formwork_emit::terraform;
use formwork_model::{
    App, Block, BlockSchema, Conventions, Environment, Mode, NamePattern, Resource, Secret, Stack,
    Str, Tags, Value,
};
use formwork_secrets::{aws, azure, google, vault};
use serde_json::{Value as Json, json};

struct Shop;

impl Conventions for Shop {
    type Environment = Dev;
    type Tags = NoTags;
    const PROJECT: &'static str = "shop";
    const NAME: NamePattern = NamePattern::new("{project}-{purpose}");
}

struct Dev;

impl Environment for Dev {
    const NAMES: &'static [&'static str] = &["dev"];
    fn nth(_: usize) -> Self {
        Self
    }
}

struct NoTags;

impl Tags for NoTags {
    fn tags(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

/// The section with the declaration that reads a secret, and what its value is.
fn read(
    section: &str,
    secret: impl FnOnce(&mut Stack<Shop>) -> Value<Secret<Str>>,
) -> (Json, Json, Json) {
    let mut app = App::<Shop>::new(0);
    app.stack("main", NoTags, |stack| {
        let secret = secret(stack);
        stack.output("secret", secret);
    });
    let mut document: Json = serde_json::from_str(&terraform(&app.freeze())[0].text).expect("JSON");
    let mut types = document[section].take();
    for body in types
        .as_object_mut()
        .into_iter()
        .flat_map(|types| types.values_mut())
    {
        body["key"].as_object_mut().map(|body| body.remove("//"));
    }
    let output = &document["output"]["secret"];
    (types, output["value"].clone(), output["sensitive"].clone())
}

#[test]
fn each_store_is_read_by_name_and_what_it_gives_is_secret() {
    let cases = [
        (
            read("data", |stack| aws::secret(stack, "key", "shop/database")),
            json!({ "aws_secretsmanager_secret_version": { "key": { "secret_id": "shop/database" } } }),
            "${data.aws_secretsmanager_secret_version.key.secret_string}",
        ),
        (
            read("ephemeral", |stack| {
                aws::ephemeral_secret(stack, "key", "shop/database")
            }),
            json!({ "aws_secretsmanager_secret_version": { "key": { "secret_id": "shop/database" } } }),
            "${ephemeral.aws_secretsmanager_secret_version.key.secret_string}",
        ),
        (
            read("data", |stack| {
                aws::parameter(stack, "key", "/shop/database")
            }),
            json!({ "aws_ssm_parameter": { "key": { "name": "/shop/database" } } }),
            "${data.aws_ssm_parameter.key.value}",
        ),
        (
            read("ephemeral", |stack| {
                aws::ephemeral_parameter(stack, "key", "arn")
            }),
            json!({ "aws_ssm_parameter": { "key": { "arn": "arn" } } }),
            "${ephemeral.aws_ssm_parameter.key.value}",
        ),
        (
            read("data", |stack| google::secret(stack, "key", "database")),
            json!({ "google_secret_manager_secret_version_access": { "key": { "secret": "database" } } }),
            "${data.google_secret_manager_secret_version_access.key.secret_data}",
        ),
        (
            read("data", |stack| {
                azure::secret(stack, "key", "vault", "database")
            }),
            json!({ "azurerm_key_vault_secret": { "key": { "key_vault_id": "vault", "name": "database" } } }),
            "${data.azurerm_key_vault_secret.key.value}",
        ),
        (
            read("ephemeral", |stack| {
                azure::ephemeral_secret(stack, "key", "vault", "database")
            }),
            json!({ "azurerm_key_vault_secret": { "key": { "key_vault_id": "vault", "name": "database" } } }),
            "${ephemeral.azurerm_key_vault_secret.key.value}",
        ),
        (
            read("data", |stack| {
                vault::secret(stack, "key", "secret", "database", "password")
            }),
            json!({ "vault_kv_secret_v2": { "key": { "mount": "secret", "name": "database" } } }),
            "${data.vault_kv_secret_v2.key.data[\"password\"]}",
        ),
    ];
    for ((types, value, sensitive), expected, reading) in cases {
        assert_eq!(types, expected);
        assert_eq!(value, reading);
        assert_eq!(sensitive, true, "{reading}");
    }
}

/// The pinned schema of a type.
fn schema<R: Resource>(section: &str) -> (Json, Json) {
    let facts: Json =
        serde_json::from_str(include_str!("../facts/schemas.json")).expect("the facts are JSON");
    let provider = &facts[R::RESOURCE.provider.name];
    let block = &provider[section][R::RESOURCE.type_name]["block"]["attributes"];
    (provider.clone(), block.clone())
}

fn check<R: Resource>(section: &str, secret: &str, is_marked: bool) {
    let (provider, attributes) = schema::<R>(section);
    assert_eq!(provider["source"], R::RESOURCE.provider.source);
    assert_eq!(provider["version"], R::RESOURCE.provider.version);
    let block: &'static BlockSchema = <R as Block>::SCHEMA;
    for argument in block.arguments() {
        let known = &attributes[argument.name];
        let mode = match (known["required"] == true, known["computed"] == true) {
            (true, _) => Mode::Required,
            (false, true) => Mode::OptionalComputed,
            (false, false) => Mode::Optional,
        };
        assert_eq!(argument.mode, mode, "{}", argument.name);
        assert!(
            known["required"] == true || known["optional"] == true,
            "{}",
            argument.name
        );
    }
    for (name, known) in attributes.as_object().expect("a block has attributes") {
        let is_given = block.argument(name).is_some();
        assert!(is_given || known["required"] != true, "{name} is missing");
    }
    assert_eq!(attributes[secret]["sensitive"] == true, is_marked);
    assert_eq!(attributes[secret]["computed"], true);
}

#[test]
fn the_hand_written_bindings_are_as_the_providers_say() {
    check::<google::SecretVersionAccess>("data_source_schemas", "secret_data", true);
    check::<azure::KeyVaultSecret>("data_source_schemas", "value", true);
    // Ephemeral values need no mark: Terraform never shows them.
    check::<azure::EphemeralKeyVaultSecret>("ephemeral_resource_schemas", "value", false);
    check::<vault::KvSecret>("data_source_schemas", "data", true);
}
