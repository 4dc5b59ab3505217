//! The block of a resource, data source or ephemeral resource.

use std::collections::BTreeMap;
use std::fmt;

use formwork_model::{
    ActionTrigger, Class, Component, IgnoreChanges, Lifecycle, Node, NodeId, OnFailure, Over,
    ProviderConfig, Provisioner, Provisioning, StackModel, Syntax, When, Within,
};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::body::{Arguments, Plain, serialize_arguments};
use crate::condition::Conditions;
use crate::scope::Scope;

/// Where it comes from, then its arguments, then its meta-arguments.
pub(crate) struct Resource<'model> {
    pub(crate) scope: &'model Scope<'model>,
    pub(crate) stack: &'model StackModel,
    pub(crate) node: &'model Node,
}

impl Serialize for Resource<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { scope, stack, node } = *self;
        let mut object = serializer.serialize_map(None)?;
        object.serialize_entry("//", &Origin { stack, node })?;
        if node.schema.class == Class::Action {
            let body = &node.body;
            object.serialize_entry("config", &Arguments { scope, body })?;
        } else {
            serialize_arguments(scope, &node.body, Syntax::Block, &mut object)?;
        }
        serialize_repetition(scope, stack, node, &mut object)?;
        if let Some(provisioning) = &node.provisioning {
            serialize_provisioning(scope, provisioning, &mut object)?;
        }
        if !node.depends_on.is_empty() {
            let nodes = &node.depends_on;
            object.serialize_entry("depends_on", &Addresses { scope, nodes })?;
        }
        if !node.lifecycle.is_default() {
            let lifecycle = &node.lifecycle;
            object.serialize_entry("lifecycle", &LifecycleBlock { scope, lifecycle })?;
        }
        if let Some(config) = node.provider.and_then(|id| scope.provider(id)) {
            object.serialize_entry("provider", &Raw(ProviderAddress(config)))?;
        }
        object.end()
    }
}

/// The comment in a body: purpose and place. Terraform does not read it.
pub(crate) struct Origin<'model> {
    pub(crate) stack: &'model StackModel,
    pub(crate) node: &'model Node,
}

impl Serialize for Origin<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { stack, node } = *self;
        let mut object = serializer.serialize_map(None)?;
        object.serialize_entry("source", &Raw(node.place))?;
        if !node.about.is_empty() {
            object.serialize_entry("about", &node.about)?;
        }
        if let Some(Component { path, .. }) = stack.components.get(node.component as usize)
            && !path.is_empty()
        {
            object.serialize_entry("component", path)?;
        }
        object.end()
    }
}

struct LifecycleBlock<'model> {
    scope: &'model Scope<'model>,
    lifecycle: &'model Lifecycle,
}

impl Serialize for LifecycleBlock<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { scope, lifecycle } = *self;
        let mut object = serializer.serialize_map(None)?;
        if lifecycle.create_before_destroy {
            object.serialize_entry("create_before_destroy", &true)?;
        }
        match &lifecycle.ignore_changes {
            IgnoreChanges::None => {}
            IgnoreChanges::All => object.serialize_entry("ignore_changes", "all")?,
            IgnoreChanges::Arguments(names) => object.serialize_entry("ignore_changes", names)?,
        }
        if lifecycle.prevent_destroy {
            object.serialize_entry("prevent_destroy", &true)?;
        }
        for (name, conditions) in [
            ("precondition", &lifecycle.preconditions),
            ("postcondition", &lifecycle.postconditions),
        ] {
            if !conditions.is_empty() {
                object.serialize_entry(name, &Conditions { scope, conditions })?;
            }
        }
        if let Some(enabled) = &lifecycle.enabled {
            let enabled = Plain {
                scope,
                term: enabled,
            };
            object.serialize_entry("enabled", &enabled)?;
        }
        if !lifecycle.action_triggers.is_empty() {
            let triggers = &lifecycle.action_triggers;
            object.serialize_entry("action_trigger", &Triggers { scope, triggers })?;
        }
        if !lifecycle.replace_triggered_by.is_empty() {
            let triggers = lifecycle.replace_triggered_by.iter();
            let references: Vec<_> = triggers
                .map(|trigger| Raw(TriggerReference { scope, trigger }))
                .collect();
            object.serialize_entry("replace_triggered_by", &references)?;
        }
        object.end()
    }
}

/// `count` or `for_each`, where the node is repeated.
pub(crate) fn serialize_repetition<M: SerializeMap>(
    scope: &Scope<'_>,
    stack: &StackModel,
    node: &Node,
    object: &mut M,
) -> Result<(), M::Error> {
    let Within::Repetition(position) = node.within else {
        return Ok(());
    };
    match stack.repetitions.get(position as usize).map(|it| &it.over) {
        Some(Over::Count(term)) => object.serialize_entry("count", &Plain { scope, term }),
        Some(Over::Each(term)) => object.serialize_entry("for_each", &Plain { scope, term }),
        None => Ok(()),
    }
}

/// What `replace_triggered_by` names: raw text of an expression, which may say an instance.
struct TriggerReference<'model> {
    scope: &'model Scope<'model>,
    trigger: &'model formwork_model::Trigger,
}

impl fmt::Display for TriggerReference<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        use formwork_model::Trigger::{Node, Value};
        match self.trigger {
            Node { node, instance } => self.scope.instance(out, *node, instance.as_ref()),
            Value(term) => self.scope.term(out, term, None),
        }
    }
}

struct Triggers<'model> {
    scope: &'model Scope<'model>,
    triggers: &'model [ActionTrigger],
}

impl Serialize for Triggers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let scope = self.scope;
        serializer.collect_seq(
            self.triggers
                .iter()
                .map(|trigger| Trigger { scope, trigger }),
        )
    }
}

struct Trigger<'model> {
    scope: &'model Scope<'model>,
    trigger: &'model ActionTrigger,
}

impl Serialize for Trigger<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { scope, trigger } = *self;
        let events: Vec<&str> = trigger.events.iter().map(|event| event.text()).collect();
        let mut object = serializer.serialize_map(None)?;
        object.serialize_entry("events", &events)?;
        if let Some(term) = &trigger.condition {
            object.serialize_entry("condition", &Plain { scope, term })?;
        }
        let nodes = &trigger.actions;
        object.serialize_entry("actions", &Addresses { scope, nodes })?;
        object.end()
    }
}

/// Provisioners in order, each an object by its type, and the connection.
fn serialize_provisioning<M: SerializeMap>(
    scope: &Scope<'_>,
    provisioning: &Provisioning,
    object: &mut M,
) -> Result<(), M::Error> {
    if let Some(body) = &provisioning.connection {
        object.serialize_entry("connection", &Arguments { scope, body })?;
    }
    if provisioning.provisioners.is_empty() {
        return Ok(());
    }
    let provisioners = provisioning.provisioners.iter().map(|provisioner| {
        BTreeMap::from([(
            provisioner.type_name,
            ProvisionerBlock { scope, provisioner },
        )])
    });
    object.serialize_entry("provisioner", &provisioners.collect::<Vec<_>>())
}

struct ProvisionerBlock<'model> {
    scope: &'model Scope<'model>,
    provisioner: &'model Provisioner,
}

impl Serialize for ProvisionerBlock<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { scope, provisioner } = *self;
        let mut object = serializer.serialize_map(None)?;
        serialize_arguments(scope, &provisioner.body, Syntax::Block, &mut object)?;
        if provisioner.when == When::Destroy {
            object.serialize_entry("when", "destroy")?;
        }
        if provisioner.on_failure == OnFailure::Continue {
            object.serialize_entry("on_failure", "continue")?;
        }
        if let Some(body) = &provisioner.connection {
            object.serialize_entry("connection", &Arguments { scope, body })?;
        }
        object.end()
    }
}

/// Addresses as raw text, in the order of their declaration.
pub(crate) struct Addresses<'model> {
    pub(crate) scope: &'model Scope<'model>,
    pub(crate) nodes: &'model [NodeId],
}

impl Serialize for Addresses<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let addresses = self.nodes.iter().map(|node| Raw(self.scope.address(*node)));
        serializer.collect_seq(addresses)
    }
}

/// `aws`, or `aws.west` for a provider that was configured under a name.
pub(crate) struct ProviderAddress<'model>(pub(crate) &'model ProviderConfig);

impl fmt::Display for ProviderAddress<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0.provider.name)?;
        match &self.0.alias {
            Some(alias) => write!(out, ".{alias}"),
            None => Ok(()),
        }
    }
}

/// Text that Terraform takes as it is.
pub(crate) struct Raw<T>(pub(crate) T);

impl<T: fmt::Display> Serialize for Raw<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}
