//! Root modules: one `main.tf.json` for each stack.

use std::collections::BTreeMap;
use std::io::{self, Write};

use formwork_model::{
    Class, Model, Node, NodeState, ProviderConfig, ProviderSchema, StackModel, Syntax, Within,
};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::backend::serialize_backend;
use crate::body::serialize_arguments;
use crate::condition::Checks;
use crate::module::ModuleCalls;
use crate::output::Outputs;
use crate::resource::Resource;
use crate::scope::Scope;
use crate::variable::{locals, variables};

const SECTIONS: [(&str, Class); 4] = [
    ("resource", Class::Managed),
    ("data", Class::Data),
    ("ephemeral", Class::Ephemeral),
    ("action", Class::Action),
];

/// A file in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Where it belongs below the folder of all output, with `/` between folders.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// The root modules of all stacks, in the order of their declaration.
pub fn terraform(model: &Model) -> Vec<File> {
    let positions = 0..model.stacks.len();
    positions
        .map(|position| stack_file(model, position))
        .collect()
}

/// The root module of the stack at `position`.
///
/// # Panics
/// When the model has no stack there.
pub fn stack_file(model: &Model, position: usize) -> File {
    let mut text = Vec::new();
    write_stack(model, position, &mut text).expect("memory does not refuse to be written");
    File {
        path: stack_path(model, position),
        text: String::from_utf8(text).expect("JSON is UTF-8"),
    }
}

/// Writes the root module of the stack at `position` as it goes: a large one never lies in memory as a whole.
///
/// # Errors
/// What `writer` says.
///
/// # Panics
/// When the model has no stack there.
pub fn write_stack(model: &Model, position: usize, writer: &mut impl Write) -> io::Result<()> {
    let scope = &Scope::of_stack(model, position);
    let stack = &model.stacks[position];
    let form = Form::Root;
    serde_json::to_writer_pretty(&mut *writer, &RootModule { scope, stack, form })?;
    writer.write_all(b"\n")
}

/// Where the root module of the stack at `position` belongs, as in [`File::path`].
///
/// # Panics
/// When the model has no stack there.
pub fn stack_path(model: &Model, position: usize) -> String {
    format!("{}/main.tf.json", folder(model, &model.stacks[position]))
}

/// The folder of a root module, below the folder of all output.
pub(crate) fn folder(model: &Model, stack: &StackModel) -> String {
    format!("{}/{}", model.environment, stack.name)
}

/// The text of the stack at `position` as a module, which others call.
pub(crate) fn module_text(model: &Model, position: usize) -> String {
    let document = RootModule {
        scope: &Scope::of_stack(model, position),
        stack: &model.stacks[position],
        form: Form::Called,
    };
    let text = serde_json::to_string_pretty(&document);
    text.expect("memory does not refuse to be written") + "\n"
}

/// Who calls a module.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Nobody: Terraform is started in it.
    Root,
    /// Another module, which gives it its providers.
    Called,
}

struct RootModule<'model> {
    scope: &'model Scope<'model>,
    stack: &'model StackModel,
    form: Form,
}

impl Serialize for RootModule<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { scope, stack, form } = *self;
        let mut root = serializer.serialize_map(None)?;
        root.serialize_entry("terraform", &Settings { scope, stack, form })?;
        if !stack.variables.is_empty() {
            root.serialize_entry("variable", &variables(scope, stack))?;
        }
        if !stack.locals.is_empty() {
            root.serialize_entry("locals", &locals(scope, stack))?;
        }
        if form == Form::Root && !stack.providers.is_empty() {
            root.serialize_entry("provider", &Providers { scope, stack })?;
        }
        for (name, class) in SECTIONS {
            let nodes = nodes_of(stack, class);
            if !nodes.is_empty() {
                let nodes = &nodes;
                let section = Section {
                    scope,
                    stack,
                    nodes,
                };
                root.serialize_entry(name, &section)?;
            }
        }
        if !stack.checks.is_empty() {
            root.serialize_entry("check", &Checks { scope, stack })?;
        }
        let calls = nodes_of(stack, Class::Module);
        if !calls.is_empty() {
            let nodes = &calls;
            root.serialize_entry(
                "module",
                &ModuleCalls {
                    scope,
                    stack,
                    nodes,
                },
            )?;
        }
        if !stack.outputs.is_empty() {
            let outputs = &stack.outputs;
            root.serialize_entry("output", &Outputs { scope, outputs })?;
        }
        root.end()
    }
}

/// The nodes of a section by type and name. A node that was only promised is not printed: Terraform would make it.
fn nodes_of(stack: &StackModel, class: Class) -> Vec<&Node> {
    let nodes = stack.nodes.iter();
    let is_printed = |node: &&Node| {
        node.schema.class == class
            && node.state == NodeState::Declared
            && !matches!(node.within, Within::Check(_))
    };
    let mut nodes: Vec<&Node> = nodes.filter(is_printed).collect();
    nodes.sort_by_key(|node| (node.schema.type_name, node.name.as_str()));
    nodes
}

/// The block `terraform`.
struct Settings<'model> {
    scope: &'model Scope<'model>,
    stack: &'model StackModel,
    form: Form,
}

impl Serialize for Settings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let providers = required_providers(self.stack, self.form);
        let mut block = serializer.serialize_map(None)?;
        if let Some(oldest) = self.scope.model.target.oldest() {
            block.serialize_entry("required_version", &format!(">= {oldest}"))?;
        }
        if !providers.is_empty() {
            block.serialize_entry("required_providers", &providers)?;
        }
        if let Some(backend) = &self.stack.backend
            && self.form == Form::Root
        {
            serialize_backend(self.scope, backend, &mut block)?;
        }
        block.end()
    }
}

fn required_providers(stack: &StackModel, form: Form) -> BTreeMap<&'static str, RequiredProvider> {
    let of_nodes = stack.nodes.iter().filter_map(|node| node.schema.provider());
    let configured = stack.providers.iter().map(|config| config.provider);
    let mut providers = BTreeMap::new();
    for provider in of_nodes.chain(configured) {
        providers
            .entry(provider.name)
            .or_insert_with(|| RequiredProvider {
                provider,
                aliases: aliases(stack, form, provider),
            });
    }
    if calls_builtin_function(stack) {
        providers
            .entry(ProviderSchema::BUILTIN.name)
            .or_insert(RequiredProvider {
                provider: &ProviderSchema::BUILTIN,
                aliases: Vec::new(),
            });
    }
    providers
}

/// The resources of the builtin provider need no entry, its functions do; and a version is refused.
fn calls_builtin_function(stack: &StackModel) -> bool {
    let mut calls = false;
    stack.expressions(&mut |found| {
        let builtin = ProviderSchema::BUILTIN.name;
        let expression = found.expression;
        expression.provider_functions(&mut |provider, _| calls |= provider == builtin);
    });
    calls
}

/// The configurations under a name that a module needs from its caller.
fn aliases(stack: &StackModel, form: Form, provider: &ProviderSchema) -> Vec<String> {
    let configs = stack.providers.iter();
    let mut aliases: Vec<String> = configs
        .filter(|config| form == Form::Called && config.provider.name == provider.name)
        .filter_map(|config| Some(format!("{}.{}", provider.name, config.alias.as_ref()?)))
        .collect();
    aliases.sort();
    aliases
}

struct RequiredProvider {
    provider: &'static ProviderSchema,
    aliases: Vec<String>,
}

impl Serialize for RequiredProvider {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { provider, aliases } = self;
        let mut object = serializer.serialize_map(None)?;
        object.serialize_entry("source", provider.source)?;
        if !provider.version.is_empty() {
            object.serialize_entry("version", &version_constraint(provider.version))?;
        }
        if !aliases.is_empty() {
            object.serialize_entry("configuration_aliases", aliases)?;
        }
        object.end()
    }
}

/// `~> 5.100` for `5.100.0`: the bindings' own version or a later one that is compatible.
fn version_constraint(version: &str) -> String {
    let mut numbers = version.split('.');
    match (numbers.next(), numbers.next()) {
        (Some(major), Some(minor)) => format!("~> {major}.{minor}"),
        _ => format!("~> {version}"),
    }
}

/// The configured providers by name, each an array that begins with the default one.
struct Providers<'model> {
    scope: &'model Scope<'model>,
    stack: &'model StackModel,
}

impl Serialize for Providers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let scope = self.scope;
        let mut by_name = BTreeMap::<&str, Vec<Provider<'_>>>::new();
        for config in &self.stack.providers {
            let provider = Provider { scope, config };
            by_name
                .entry(config.provider.name)
                .or_default()
                .push(provider);
        }
        for configs in by_name.values_mut() {
            configs.sort_by_key(|provider| provider.config.alias.is_some());
        }
        by_name.serialize(serializer)
    }
}

struct Provider<'model> {
    scope: &'model Scope<'model>,
    config: &'model ProviderConfig,
}

impl Serialize for Provider<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { scope, config } = *self;
        let mut object = serializer.serialize_map(None)?;
        if let Some(alias) = &config.alias {
            object.serialize_entry("alias", alias)?;
        }
        serialize_arguments(scope, &config.body, Syntax::Block, &mut object)?;
        object.end()
    }
}

/// All nodes of one class, in order: types, and names in each.
pub(crate) struct Section<'model> {
    pub(crate) scope: &'model Scope<'model>,
    pub(crate) stack: &'model StackModel,
    pub(crate) nodes: &'model [&'model Node],
}

impl Serialize for Section<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let types = self
            .nodes
            .chunk_by(|one, next| one.schema.type_name == next.schema.type_name);
        serializer.collect_map(types.map(|nodes| {
            let of_type = OfType(Section { nodes, ..*self });
            (nodes[0].schema.type_name, of_type)
        }))
    }
}

/// The nodes of one type by name.
struct OfType<'model>(Section<'model>);

impl Serialize for OfType<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Section {
            scope,
            stack,
            nodes,
        } = self.0;
        serializer.collect_map(nodes.iter().map(|node| {
            let resource = Resource { scope, stack, node };
            (&node.name, resource)
        }))
    }
}
