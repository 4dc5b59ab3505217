//! What Pulumi calls the things of a stack: projects, keys in a program, and URNs.

use formwork_model::{Class, Model, Node, NodeId, ProviderConfig, StackModel};

use crate::names::{Token, camel};

/// The type of what a component is in Pulumi: it groups resources and does nothing.
pub(crate) const COMPONENT: &str = "formwork:index:Component";

/// The type of the resource that all others are below.
pub(crate) const ROOT: &str = "pulumi:pulumi:Stack";

/// The type of a configured provider.
pub(crate) const PROVIDER: &str = "pulumi:providers:aws";

/// The project that a stack is in Pulumi, whose stacks are the environments.
pub(crate) fn project(model: &Model, stack: &StackModel) -> String {
    format!("{}-{}", model.project, stack.name)
}

/// What a program calls a node. The type stands before the name, since Terraform's names are those of one type only, and Pulumi's keys
/// are those of the whole program. Its underscores are gone, so that the first one ends it.
pub(crate) fn key(node: &Node) -> String {
    let kind = upper_camel(node.schema.kind());
    match node.schema.class {
        Class::Data => format!("Get{kind}_{}", node.name),
        Class::Ephemeral => format!("Open{kind}_{}", node.name),
        _ => format!("{kind}_{}", node.name),
    }
}

/// What a program calls a local value.
pub(crate) fn local_key(name: &str) -> String {
    format!("Local_{name}")
}

/// What a program calls a configured provider.
pub(crate) fn provider_key(alias: Option<&str>) -> String {
    match alias {
        Some(alias) => format!("Provider_aws_{alias}"),
        None => "Provider_aws".to_owned(),
    }
}

/// The name of a configured provider in its URN.
pub(crate) fn provider_name(config: Option<&ProviderConfig>) -> &str {
    config
        .and_then(|config| config.alias.as_deref())
        .unwrap_or("aws")
}

fn upper_camel(name: &str) -> String {
    let name = camel(name);
    let (first, rest) = name.split_at_checked(1).unwrap_or((&name, ""));
    format!("{}{rest}", first.to_ascii_uppercase())
}

/// How components stand in a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tree {
    /// As resources, which what they declare is below.
    #[default]
    Components,
    /// Not at all, as in the program that is written for Pulumi YAML: it cannot declare a component.
    Flat,
}

/// Makes the URNs of one stack.
pub(crate) struct Urns<'model> {
    prefix: String,
    stack: &'model StackModel,
    tree: Tree,
}

impl<'model> Urns<'model> {
    pub(crate) fn new(model: &Model, stack: &'model StackModel, tree: Tree) -> Self {
        let prefix = format!(
            "urn:pulumi:{}::{}::",
            model.environment,
            project(model, stack)
        );
        Self {
            prefix,
            stack,
            tree,
        }
    }

    pub(crate) fn root(&self, model: &Model) -> String {
        let project = project(model, self.stack);
        format!("{}{ROOT}::{project}-{}", self.prefix, model.environment)
    }

    pub(crate) fn provider(&self, name: &str) -> String {
        format!("{}{PROVIDER}::{name}", self.prefix)
    }

    /// The component at a position; its name is its path, so that it is its own.
    pub(crate) fn component(&self, position: u32) -> String {
        let types = [COMPONENT].repeat(self.depth(position)).join("$");
        let component = &self.stack.components[position as usize];
        format!("{}{types}::{}", self.prefix, component.path)
    }

    pub(crate) fn node(&self, node: &Node, token: Token, name: &str) -> String {
        let depth = match self.tree {
            Tree::Components => self.depth(node.component),
            Tree::Flat => 0,
        };
        let parents = format!("{COMPONENT}$").repeat(depth);
        format!("{}{parents}{token}::{name}", self.prefix)
    }

    /// How many components hold the one at a position, with itself. The stack's own is none.
    fn depth(&self, mut position: u32) -> usize {
        let mut depth = 0;
        while position != 0 {
            depth += 1;
            position = self.stack.components[position as usize].parent;
        }
        depth
    }
}

/// The node behind an identity, if it is of this stack.
pub(crate) fn own_node(model: &Model, stack: usize, id: NodeId) -> Option<&Node> {
    let is_own = usize::try_from(id.stack).is_ok_and(|position| position == stack);
    is_own.then(|| model.node(id)).flatten()
}
