//! The upstream JSON, field for field and without logic.
//! Format: <https://developer.hashicorp.com/terraform/cli/commands/providers/schema>.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
pub(crate) struct ProviderSchemas {
    pub(crate) format_version: String,
    #[serde(default)]
    pub(crate) provider_schemas: BTreeMap<String, ProviderSchema>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct ProviderSchema {
    pub(crate) provider: Option<Schema>,
    pub(crate) resource_schemas: BTreeMap<String, Schema>,
    pub(crate) data_source_schemas: BTreeMap<String, Schema>,
    pub(crate) ephemeral_resource_schemas: BTreeMap<String, Schema>,
    pub(crate) functions: BTreeMap<String, Function>,
    #[serde(flatten)]
    pub(crate) unknown: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
pub(crate) struct Schema {
    #[serde(default)]
    pub(crate) version: u64,
    #[serde(default)]
    pub(crate) block: Block,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Block {
    pub(crate) attributes: BTreeMap<String, Attribute>,
    pub(crate) block_types: BTreeMap<String, BlockType>,
    pub(crate) deprecated: bool,
    #[serde(rename = "description")]
    pub(crate) _description: Option<String>,
    #[serde(rename = "description_kind")]
    pub(crate) _description_kind: Option<String>,
    #[serde(flatten)]
    pub(crate) unknown: BTreeMap<String, Value>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Attribute {
    pub(crate) r#type: Option<Value>,
    pub(crate) nested_type: Option<NestedType>,
    pub(crate) required: bool,
    pub(crate) optional: bool,
    pub(crate) computed: bool,
    pub(crate) sensitive: bool,
    pub(crate) write_only: bool,
    pub(crate) deprecated: bool,
    #[serde(rename = "description")]
    pub(crate) _description: Option<String>,
    #[serde(rename = "description_kind")]
    pub(crate) _description_kind: Option<String>,
    #[serde(flatten)]
    pub(crate) unknown: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
pub(crate) struct NestedType {
    #[serde(default)]
    pub(crate) attributes: BTreeMap<String, Attribute>,
    pub(crate) nesting_mode: String,
    #[serde(default)]
    pub(crate) min_items: u32,
    #[serde(default)]
    pub(crate) max_items: u32,
}

#[derive(Deserialize)]
pub(crate) struct BlockType {
    pub(crate) nesting_mode: String,
    #[serde(default)]
    pub(crate) block: Block,
    #[serde(default)]
    pub(crate) min_items: u32,
    #[serde(default)]
    pub(crate) max_items: u32,
}

#[derive(Deserialize)]
pub(crate) struct Function {
    pub(crate) return_type: Value,
    #[serde(default)]
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) variadic_parameter: Option<Parameter>,
}

#[derive(Deserialize)]
pub(crate) struct Parameter {
    #[serde(default)]
    pub(crate) name: String,
    pub(crate) r#type: Value,
    #[serde(default)]
    pub(crate) is_nullable: bool,
}
