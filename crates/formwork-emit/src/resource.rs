//! The block of a resource, data source or ephemeral resource.

use std::fmt;

use formwork_model::{
    Component, IgnoreChanges, Lifecycle, Node, NodeId, ProviderConfig, StackModel, Syntax,
};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::body::serialize_arguments;
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
        serialize_arguments(scope, &node.body, Syntax::Block, &mut object)?;
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
struct Origin<'model> {
    stack: &'model StackModel,
    node: &'model Node,
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
        if !lifecycle.replace_triggered_by.is_empty() {
            let nodes = &lifecycle.replace_triggered_by;
            object.serialize_entry("replace_triggered_by", &Addresses { scope, nodes })?;
        }
        object.end()
    }
}

/// Addresses as raw text, in the order of their declaration.
struct Addresses<'model> {
    scope: &'model Scope<'model>,
    nodes: &'model [NodeId],
}

impl Serialize for Addresses<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let addresses = self.nodes.iter().map(|node| Raw(self.scope.address(*node)));
        serializer.collect_seq(addresses)
    }
}

/// `aws`, or `aws.west` for a provider that was configured under a name.
struct ProviderAddress<'model>(&'model ProviderConfig);

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
struct Raw<T>(T);

impl<T: fmt::Display> Serialize for Raw<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}
