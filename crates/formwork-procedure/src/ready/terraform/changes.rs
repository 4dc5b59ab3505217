//! What a plan would change.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::stateful_kind;

/// What a plan would change. Resources that stay as they are are counted only.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Changes {
    /// One for each resource, in the order of the plan.
    pub resources: Vec<Change>,
    /// Names of the outputs that change.
    pub outputs: Vec<String>,
    /// So many managed resources stay as they are.
    pub unchanged: u32,
}

/// What happens to one resource.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Its address.
    pub address: String,
    /// What happens.
    pub class: Class,
    /// What it holds that cannot be made again: `database`, `bucket`, …; none where it holds nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stateful: Option<String>,
}

/// What happens to a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// It is made.
    Create,
    /// It is changed in its place.
    Update,
    /// It is destroyed and made anew, in either order.
    Replace,
    /// It is destroyed.
    Destroy,
    /// It stays, and Terraform no longer keeps it.
    Forget,
    /// It is only read.
    Read,
}

impl Class {
    /// All of them, from harmless to harmful and back to reading.
    pub const ALL: [Self; 6] = [
        Self::Create,
        Self::Update,
        Self::Replace,
        Self::Destroy,
        Self::Forget,
        Self::Read,
    ];

    /// `create`, `update`, `replace`, `destroy`, `forget` or `read`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Replace => "replace",
            Self::Destroy => "destroy",
            Self::Forget => "forget",
            Self::Read => "read",
        }
    }

    /// Whether what the resource holds is lost, or out of Terraform's sight.
    pub fn loses(self) -> bool {
        matches!(self, Self::Replace | Self::Destroy | Self::Forget)
    }

    /// Terraform writes a replacement as two actions, in the order in which they happen.
    fn of(actions: &[&str]) -> Option<Self> {
        let has = |action| actions.contains(&action);
        match actions {
            ["no-op"] | [] => None,
            ["read"] => Some(Self::Read),
            ["create"] => Some(Self::Create),
            ["delete"] => Some(Self::Destroy),
            ["forget"] => Some(Self::Forget),
            _ if has("create") => Some(Self::Replace),
            _ => Some(Self::Update),
        }
    }
}

impl Changes {
    /// Reads what `show -json` says of a plan.
    pub(super) fn read(plan: &Value) -> Self {
        let mut changes = Self::default();
        for resource in plan["resource_changes"].as_array().into_iter().flatten() {
            match Change::read(resource) {
                Some(change) => changes.resources.push(change),
                None if resource["mode"] == "managed" => changes.unchanged += 1,
                None => {}
            }
        }
        for (name, change) in plan["output_changes"].as_object().into_iter().flatten() {
            if Class::of(&actions(change)).is_some() {
                changes.outputs.push(name.clone());
            }
        }
        changes
    }

    /// The resources to which this happens.
    pub fn of(&self, class: Class) -> impl Iterator<Item = &Change> {
        self.resources
            .iter()
            .filter(move |change| change.class == class)
    }

    /// So many resources to which this happens.
    pub fn count(&self, class: Class) -> usize {
        self.of(class).count()
    }

    /// The resources whose data or keys are lost, or out of Terraform's sight.
    pub fn losses(&self) -> impl Iterator<Item = &Change> {
        self.resources
            .iter()
            .filter(|change| change.stateful.is_some() && change.class.loses())
    }

    /// Nothing would be changed.
    pub fn is_empty(&self) -> bool {
        self.outputs.is_empty() && self.managed() == 0
    }

    /// So many managed resources that do not stay as they are.
    pub fn managed(&self) -> usize {
        self.resources.len() - self.count(Class::Read)
    }
}

impl Change {
    fn read(resource: &Value) -> Option<Self> {
        let class = Class::of(&actions(&resource["change"]))?;
        let type_name = resource["type"].as_str().unwrap_or_default();
        Some(Self {
            address: resource["address"].as_str().unwrap_or_default().to_owned(),
            class,
            stateful: stateful_kind(type_name).map(str::to_owned),
        })
    }
}

fn actions(change: &Value) -> Vec<&str> {
    let actions = change["actions"].as_array().into_iter().flatten();
    actions.filter_map(Value::as_str).collect()
}

/// In one line: `2 to create, 1 to replace`.
impl std::fmt::Display for Changes {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut counts: Vec<String> = Class::ALL
            .into_iter()
            .map(|class| (self.count(class), class))
            .filter(|(count, _)| *count > 0)
            .map(|(count, class)| format!("{count} to {}", class.name()))
            .collect();
        if !self.outputs.is_empty() {
            counts.push(format!("{} outputs", self.outputs.len()));
        }
        if counts.is_empty() {
            return formatter.write_str("no changes");
        }
        formatter.write_str(&counts.join(", "))
    }
}
