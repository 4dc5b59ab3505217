//! Terraform's state: its file, or what `terraform show -json` prints of it.

use base64::Engine as _;
use formwork_model::Diagnostic;
use serde_json::{Map, Value};

use crate::finding::refused;

/// What exists.
pub(super) struct State {
    pub(super) instances: Vec<Instance>,
    /// By name, each with `value` and `sensitive`.
    pub(super) outputs: Map<String, Value>,
}

/// One instance of a resource.
pub(super) struct Instance {
    pub(super) type_name: String,
    pub(super) name: String,
    /// Which one, where the resource is repeated.
    pub(super) key: Option<Value>,
    /// Its address without a name: `registry.terraform.io/hashicorp/aws`.
    pub(super) provider: String,
    pub(super) attributes: Map<String, Value>,
    /// `true` in the place of what is sensitive.
    pub(super) sensitive: Value,
    pub(super) schema_version: u64,
    /// What the provider keeps for itself, as JSON.
    pub(super) private: Option<Value>,
    pub(super) is_tainted: bool,
}

impl Instance {
    /// Its name in Pulumi, where each instance is a resource of its own.
    pub(super) fn name_in_pulumi(&self) -> String {
        match &self.key {
            None => self.name.clone(),
            Some(Value::String(key)) => format!("{}-{key}", self.name),
            Some(key) => format!("{}-{key}", self.name),
        }
    }
}

impl State {
    pub(super) fn read(text: &str) -> Result<Self, Box<Diagnostic>> {
        let document: Value = serde_json::from_str(text).map_err(|error| {
            let what = if error.is_eof() { "ends in the middle" } else { "is no JSON" };
            refused(
                "FW0811",
                format!("the state {what}: {error}"),
                "nothing can be said about what exists from a part of a state",
                "save `terraform show -json` or `terraform state pull` to a file, and give it with --state",
            )
        })?;
        let state = if document.get("format_version").is_some() {
            Self::shown(document)
        } else if document.get("version").is_some() && document.get("lineage").is_some() {
            Self::stored(document)
        } else {
            return Err(no_state("the text is no state of Terraform"));
        }?;
        match state.instances.is_empty() {
            true => Err(nothing_exists()),
            false => Ok(state),
        }
    }

    /// What `terraform show -json` prints.
    fn shown(mut document: Value) -> Result<Self, Box<Diagnostic>> {
        if document.get("planned_values").is_some() {
            return Err(refused(
                "FW0815",
                "the text is a plan, and no state",
                "state describes only what exists: what is planned has no ids, and Pulumi's engine stops at a resource without one",
                "apply the plan, and give what `terraform show -json` prints then",
            ));
        }
        let format = document["format_version"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        if format.split('.').next() != Some("1") {
            return Err(newer(&format!("the format {format}"), "1"));
        }
        let mut values = document["values"].take();
        if values.is_null() {
            return Err(nothing_exists());
        }
        let mut root = values["root_module"].take();
        if root["child_modules"]
            .as_array()
            .is_some_and(|modules| !modules.is_empty())
        {
            return Err(modules());
        }
        let resources = list(root["resources"].take());
        let managed = resources
            .into_iter()
            .filter(|resource| resource["mode"] == "managed");
        Ok(Self {
            instances: managed.map(shown_instance).collect(),
            outputs: object(values["outputs"].take()),
        })
    }

    /// The file of a state.
    fn stored(mut document: Value) -> Result<Self, Box<Diagnostic>> {
        match document["version"].as_u64() {
            Some(4) => {}
            Some(version) if version > 4 => return Err(newer(&format!("version {version}"), "4")),
            _ => return Err(no_state("the state is older than version 4")),
        }
        let mut instances = Vec::new();
        for mut resource in list(document["resources"].take()) {
            if resource["mode"] != "managed" {
                continue;
            }
            if resource.get("module").is_some() {
                return Err(modules());
            }
            for instance in list(resource["instances"].take()) {
                if instance.get("deposed").is_some() {
                    return Err(deposed(&resource));
                }
                instances.push(stored_instance(&resource, instance));
            }
        }
        let outputs = object(document["outputs"].take());
        Ok(Self { instances, outputs })
    }
}

fn shown_instance(mut resource: Value) -> Instance {
    Instance {
        type_name: text(&resource["type"]),
        name: text(&resource["name"]),
        key: resource.get("index").cloned(),
        provider: text(&resource["provider_name"]),
        attributes: object(resource["values"].take()),
        sensitive: resource["sensitive_values"].take(),
        schema_version: resource["schema_version"].as_u64().unwrap_or_default(),
        private: None,
        is_tainted: resource["tainted"] == true,
    }
}

fn stored_instance(resource: &Value, mut instance: Value) -> Instance {
    Instance {
        type_name: text(&resource["type"]),
        name: text(&resource["name"]),
        key: instance.get("index_key").cloned(),
        provider: provider(resource["provider"].as_str().unwrap_or_default()),
        attributes: object(instance["attributes"].take()),
        sensitive: tree(list(instance["sensitive_attributes"].take())),
        schema_version: instance["schema_version"].as_u64().unwrap_or_default(),
        private: instance["private"].as_str().and_then(decoded),
        is_tainted: instance["status"] == "tainted",
    }
}

/// The address in `provider["registry.terraform.io/hashicorp/aws"].west`.
fn provider(text: &str) -> String {
    text.split('"').nth(1).unwrap_or(text).to_owned()
}

fn decoded(text: &str) -> Option<Value> {
    let bytes = base64::engine::general_purpose::STANDARD
        .decode(text)
        .ok()?;
    serde_json::from_slice(&bytes).ok()
}

/// Paths to sensitive attributes as a tree with `true` at their ends.
fn tree(paths: Vec<Value>) -> Value {
    let mut tree = Value::Object(Map::new());
    for path in paths {
        let mut at = &mut tree;
        for step in list(path) {
            let key = match &step["value"] {
                Value::String(name) => name.clone(),
                index => index["value"].to_string().trim_matches('"').to_owned(),
            };
            if !at.is_object() {
                *at = Value::Object(Map::new());
            }
            at = &mut at[key.as_str()];
        }
        *at = Value::Bool(true);
    }
    tree
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn list(value: Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items,
        _ => Vec::new(),
    }
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

fn no_state(summary: &str) -> Box<Diagnostic> {
    refused(
        "FW0811",
        summary,
        "a state is what `terraform show -json` prints after an apply, or a file of version 4, such as `terraform state pull` prints",
        "save one of them to a file, and give it with --state",
    )
}

fn newer(found: &str, known: &str) -> Box<Diagnostic> {
    refused(
        "FW0812",
        format!("the state is of {found}, which is newer than {known}"),
        "what its fields mean is not known here",
        "use a version of Formwork that knows it, or of Terraform that writes the older form",
    )
}

/// Also said where there is no state at all.
fn nothing_exists() -> Box<Diagnostic> {
    refused(
        "FW0815",
        "nothing exists in the state",
        "Pulumi's state describes only what exists, with the ids that the cloud gave: what is only declared or planned cannot be in it",
        "apply the stack first; to begin in Pulumi with nothing, use the program of `synth --target pulumi`",
    )
}

fn modules() -> Box<Diagnostic> {
    refused(
        "FW0813",
        "the state holds resources of modules",
        "what a module declares is not known to the program, so that nothing says what depends on what",
        "export stacks that call no modules",
    )
}

fn deposed(resource: &Value) -> Box<Diagnostic> {
    refused(
        "FW0811",
        format!(
            "`{}.{}` has an old object that waits to be destroyed",
            text(&resource["type"]),
            text(&resource["name"])
        ),
        "a replacement was interrupted, and two objects have one address",
        "let `terraform apply` finish",
    )
}
