//! What a program declared, frozen: plain data that later phases read.

use std::borrow::Cow;

use crate::backend::StateBackend;
use crate::procedure::ProcedureModel;
use crate::{
    Body, CheckModel, Crossing, Expression, Lifecycle, LocalModel, NodeId, Output, OverrideModel,
    Place, ProviderSchema, Provisioning, Refactorings, RepetitionModel, ResourceSchema, Target,
    Term, TestModel, VariableModel,
};

/// Everything that a program declared for one environment.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// The project's name.
    pub project: &'static str,
    /// The environment's name.
    pub environment: &'static str,
    /// What must be able to read the output.
    pub target: Target,
    /// In the order of their declaration.
    pub stacks: Vec<StackModel>,
    /// In the order of their declaration.
    pub procedures: Vec<ProcedureModel>,
}

/// One stack: what one state holds.
#[derive(Debug, Clone, PartialEq)]
pub struct StackModel {
    /// Its name, which is also its folder's.
    pub name: Cow<'static, str>,
    /// Where it was declared.
    pub place: Place,
    /// The tags that its resources carry, in the order of their keys.
    pub tags: Vec<(&'static str, &'static str)>,
    /// The components, each after the one that holds it. The first is the stack itself and has no name.
    pub components: Vec<Component>,
    /// Resources, data sources and ephemeral resources in the order of their declaration.
    pub nodes: Vec<Node>,
    /// The variables, whose values are given when Terraform plans.
    pub variables: Vec<VariableModel>,
    /// The local values, in the order of their declaration.
    pub locals: Vec<LocalModel>,
    /// What `count` and `for_each` repeat.
    pub repetitions: Vec<RepetitionModel>,
    /// The checks.
    pub checks: Vec<CheckModel>,
    /// The files of tests.
    pub tests: Vec<TestModel>,
    /// Where the state is kept; beside the root module, if nothing is said.
    pub backend: Option<StateBackend>,
    /// The outputs: those that the program declared, then those that other stacks read.
    pub outputs: Vec<Output>,
    /// What it uses of other stacks.
    pub crossings: Vec<Crossing>,
    /// What is put over declarations.
    pub overrides: Vec<OverrideModel>,
    /// The configured providers.
    pub providers: Vec<ProviderConfig>,
    /// The stacks that must be applied before.
    pub dependencies: Vec<StackDependency>,
    /// What is wrong with the tags that the stack was given.
    pub tag_problems: Vec<String>,
    /// What it says about addresses that change.
    pub refactorings: Refactorings,
}

/// A named part of a stack, whose name stands in the addresses and names of what it declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Component {
    /// Its name.
    pub name: Cow<'static, str>,
    /// The names from the stack down to this one, joined with `-`.
    pub path: String,
    /// Position of the component that holds it.
    pub parent: u32,
    /// Where it was declared.
    pub place: Place,
}

/// A resource, data source or ephemeral resource.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Its key within its component.
    pub key: Cow<'static, str>,
    /// Its name in Terraform: the path of its component and its key, joined with `_`.
    pub name: String,
    /// Position of its component.
    pub component: u32,
    /// Its type.
    pub schema: SchemaOf,
    /// Declared, or only promised.
    pub state: NodeState,
    /// The arguments, with the tags and the name that conventions gave.
    pub body: Body,
    /// What it is for, in the user's words; may be empty.
    pub about: Cow<'static, str>,
    /// Where it was declared.
    pub place: Place,
    /// What must exist before, beyond what the arguments refer to.
    pub depends_on: Vec<NodeId>,
    /// How Terraform treats its changes.
    pub lifecycle: Lifecycle,
    /// What Terraform does to it once it is made, and how it is reached.
    pub provisioning: Option<Box<Provisioning>>,
    /// Whether it is repeated, or only read for a check.
    pub within: Within,
    /// The configuration of its provider, where it is not the default one.
    pub provider: Option<ProviderId>,
    /// The providers that the call of a module gives to it.
    pub given_providers: Vec<GivenProvider>,
    /// The name of the thing in the cloud.
    pub object_name: ObjectName,
}

/// In what of its stack a node was declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// In nothing else.
    Stack,
    /// In the repetition at this position.
    Repetition(u32),
    /// In the check at this position.
    Check(u32),
}

/// The static facts of a node's type; equal when the types are.
#[derive(Debug, Clone, Copy)]
pub struct SchemaOf(pub &'static ResourceSchema);

impl PartialEq for SchemaOf {
    fn eq(&self, other: &Self) -> bool {
        let same_type = self.0.class == other.0.class && self.0.type_name == other.0.type_name;
        // All modules have one type; which module it is tells them apart.
        same_type && self.0.module() == other.0.module()
    }
}

impl std::ops::Deref for SchemaOf {
    type Target = ResourceSchema;

    fn deref(&self) -> &ResourceSchema {
        self.0
    }
}

/// Whether a node has been declared yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NodeState {
    /// With all its arguments.
    Declared,
    /// Only a handle was handed out, by `forward`.
    Promised,
}

/// Where the name of a thing in the cloud comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ObjectName {
    /// It has no name, or one that the conventions do not rule.
    None,
    /// From the conventions' pattern.
    FromPattern,
    /// The user gave it in this argument instead.
    Overridden(&'static str),
}

/// A configured provider of a stack.
#[derive(Debug, Clone, PartialEq)]
pub struct ProviderConfig {
    /// Which provider.
    pub provider: &'static ProviderSchema,
    /// Its name where there are several; the default one has none.
    pub alias: Option<Cow<'static, str>>,
    /// The arguments.
    pub body: Body,
    /// Where it was declared.
    pub place: Place,
}

/// A provider that the call of a module gives to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenProvider {
    /// Its name in the module: `aws`, or `aws.peer`.
    pub name: Cow<'static, str>,
    /// Which configuration of the stack it is.
    pub provider: ProviderId,
}

/// Identity of a configured provider within one [`Model`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProviderId {
    /// Position of the stack in the model.
    pub stack: u32,
    /// Position among the stack's providers.
    pub index: u32,
}

/// A stack that must be applied before another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StackDependency {
    /// The other stack's name.
    pub name: Cow<'static, str>,
    /// Where the dependency was declared.
    pub place: Place,
}

impl StackModel {
    /// A stack that holds nothing yet.
    pub fn new(name: impl Into<Cow<'static, str>>, place: Place) -> Self {
        let root = Component {
            name: Cow::Borrowed(""),
            path: String::new(),
            parent: 0,
            place,
        };
        Self {
            name: name.into(),
            place,
            tags: Vec::new(),
            components: vec![root],
            nodes: Vec::new(),
            variables: Vec::new(),
            locals: Vec::new(),
            repetitions: Vec::new(),
            checks: Vec::new(),
            tests: Vec::new(),
            backend: None,
            crossings: Vec::new(),
            outputs: Vec::new(),
            overrides: Vec::new(),
            providers: Vec::new(),
            dependencies: Vec::new(),
            tag_problems: Vec::new(),
            refactorings: Refactorings::default(),
        }
    }
}

impl Model {
    /// A model that declares nothing.
    pub fn new(project: &'static str, environment: &'static str) -> Self {
        Self {
            project,
            environment,
            target: Target::default(),
            stacks: Vec::new(),
            procedures: Vec::new(),
        }
    }

    /// The node behind an identity; none if the identity belongs to another model.
    pub fn node(&self, id: NodeId) -> Option<&Node> {
        self.stacks
            .get(id.stack as usize)?
            .nodes
            .get(id.index as usize)
    }

    /// All nodes with their identities, in the order of declaration.
    pub fn nodes(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        self.stacks.iter().zip(0..).flat_map(|(stack, position)| {
            stack.nodes.iter().zip(0..).map(move |(node, index)| {
                let id = NodeId {
                    stack: position,
                    index,
                };
                (id, node)
            })
        })
    }
}

impl Node {
    /// Calls `change` for every value in it.
    pub(crate) fn change_terms(&mut self, change: &mut dyn FnMut(&mut Term)) {
        self.body.change_terms(change);
        self.lifecycle.change_terms(change);
        if let Some(provisioning) = &mut self.provisioning {
            provisioning.change_terms(change);
        }
    }

    /// Calls `visit` for every expression in it, with the path to it.
    pub fn expressions<'node>(&'node self, visit: &mut dyn FnMut(&str, &'node Expression)) {
        self.body.expressions(visit);
        self.lifecycle
            .terms(&mut |name, term| term.expressions(name, visit));
        if let Some(provisioning) = &self.provisioning {
            provisioning.bodies(&mut |name, body| body.expressions_below(name, visit));
        }
    }

    /// The address in its stack, as Terraform writes it: `aws_vpc.main`, `data.aws_ami.base`.
    pub fn address(&self) -> String {
        self.address_parts().concat()
    }

    /// The pieces of the address, for who writes many of them.
    pub fn address_parts(&self) -> [&str; 4] {
        [
            self.schema.class.prefix(),
            self.schema.type_name,
            ".",
            &self.name,
        ]
    }

    /// The name of the thing in the cloud, where it is a literal.
    pub fn object_name_text(&self) -> Option<&str> {
        match self.schema.naming {
            Some(naming) => self.body.get(naming.argument)?.as_text(),
            None => self.body.tag("Name"),
        }
    }
}
