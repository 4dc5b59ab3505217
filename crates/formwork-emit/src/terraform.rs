//! One root module for each stack: `<environment>/<stack>/main.tf.json`.

use std::collections::BTreeMap;

use formwork_model::{
    Class, IgnoreChanges, Lifecycle, Model, Node, NodeId, ProviderConfig, ProviderSchema,
    StackModel,
};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::body::{write_arguments, write_entry};

/// A file in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Where it belongs, below the folder of the output.
    pub path: String,
    /// Its whole content.
    pub text: String,
}

/// The root modules of all stacks, in the order of their declaration.
pub fn terraform(model: &Model) -> Vec<File> {
    (0..model.stacks.len())
        .map(|position| stack_file(model, position))
        .collect()
}

/// The root module of the stack at `position`.
///
/// # Panics
/// When the model has no stack there.
pub fn stack_file(model: &Model, position: usize) -> File {
    let stack = &model.stacks[position];
    // A resource with its tags takes about 600 bytes; a large buffer that grows is copied again and again.
    let mut text = Vec::with_capacity(640 * stack.nodes.len() + 512);
    serde_json::to_writer_pretty(&mut text, &RootModule { model, stack })
        .expect("keys are texts and writing to memory cannot fail");
    text.push(b'\n');
    let text = String::from_utf8(text).expect("JSON is text");
    File {
        path: format!("{}/{}/main.tf.json", model.environment, stack.name),
        text,
    }
}

struct RootModule<'model> {
    model: &'model Model,
    stack: &'model StackModel,
}

impl Serialize for RootModule<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { model, stack } = *self;
        let mut document = serializer.serialize_map(None)?;
        document.serialize_entry("terraform", &Settings(stack))?;
        if !stack.providers.is_empty() {
            document.serialize_entry("provider", &Providers { model, stack })?;
        }
        for (section, class) in [
            ("resource", Class::Managed),
            ("data", Class::Data),
            ("ephemeral", Class::Ephemeral),
        ] {
            let section_of = Section::new(model, stack, class);
            if !section_of.types.is_empty() {
                document.serialize_entry(section, &section_of)?;
            }
        }
        document.end()
    }
}

/// The block `terraform`: which versions are needed.
struct Settings<'model>(&'model StackModel);

impl Serialize for Settings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let used = self.0.nodes.iter().map(|node| node.schema.provider);
        let configured = self.0.providers.iter().map(|config| config.provider);
        let providers: BTreeMap<&str, RequiredProvider> = used
            .chain(configured)
            .map(|provider| (provider.name, RequiredProvider(provider)))
            .collect();
        let mut settings = serializer.serialize_map(None)?;
        settings.serialize_entry("required_version", ">= 1.11")?;
        if !providers.is_empty() {
            settings.serialize_entry("required_providers", &providers)?;
        }
        settings.end()
    }
}

struct RequiredProvider(&'static ProviderSchema);

impl Serialize for RequiredProvider {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let minor = self
            .0
            .version
            .rsplit_once('.')
            .map_or(self.0.version, |(minor, _)| minor);
        let mut provider = serializer.serialize_map(Some(2))?;
        provider.serialize_entry("source", self.0.source)?;
        provider.serialize_entry("version", &format!("~> {minor}"))?;
        provider.end()
    }
}

struct Providers<'model> {
    model: &'model Model,
    stack: &'model StackModel,
}

impl Serialize for Providers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut by_name: BTreeMap<&str, Vec<Provider<'_>>> = BTreeMap::new();
        for config in &self.stack.providers {
            by_name
                .entry(config.provider.name)
                .or_default()
                .push(Provider {
                    model: self.model,
                    config,
                });
        }
        for configs in by_name.values_mut() {
            configs.sort_by_key(|provider| provider.config.alias.is_some());
        }
        by_name.serialize(serializer)
    }
}

struct Provider<'model> {
    model: &'model Model,
    config: &'model ProviderConfig,
}

impl Serialize for Provider<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut provider = serializer.serialize_map(None)?;
        if let Some(alias) = &self.config.alias {
            provider.serialize_entry("alias", alias)?;
        }
        write_arguments(self.model, &self.config.body, &mut provider)?;
        provider.end()
    }
}

/// All things of one class: an object of types, each an object of names.
struct Section<'model> {
    types: BTreeMap<&'static str, BTreeMap<&'model str, Declared<'model>>>,
}

impl<'model> Section<'model> {
    fn new(model: &'model Model, stack: &'model StackModel, class: Class) -> Self {
        let mut types: BTreeMap<&'static str, BTreeMap<&str, Declared<'_>>> = BTreeMap::new();
        for node in stack.nodes.iter().filter(|node| node.schema.class == class) {
            let declared = Declared { model, stack, node };
            types
                .entry(node.schema.type_name)
                .or_default()
                .insert(&node.name, declared);
        }
        Self { types }
    }
}

impl Serialize for Section<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.types.serialize(serializer)
    }
}

/// The body of a resource, data source or ephemeral resource.
struct Declared<'model> {
    model: &'model Model,
    stack: &'model StackModel,
    node: &'model Node,
}

impl Serialize for Declared<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { model, stack, node } = *self;
        let mut body = serializer.serialize_map(None)?;
        body.serialize_entry("//", &Origin(self))?;
        write_arguments(model, &node.body, &mut body)?;
        if !node.depends_on.is_empty() {
            body.serialize_entry("depends_on", &addresses(model, &node.depends_on))?;
        }
        if !node.lifecycle.is_default() {
            body.serialize_entry(
                "lifecycle",
                &LifecycleBlock {
                    model,
                    lifecycle: &node.lifecycle,
                },
            )?;
        }
        let config = node
            .provider
            .and_then(|provider| stack.providers.get(provider.index as usize));
        if let Some(config) = config {
            body.serialize_entry("provider", &provider_address(config))?;
        }
        body.end()
    }
}

/// The comment that says where a declaration stands and what it is for.
struct Origin<'model>(&'model Declared<'model>);

impl Serialize for Origin<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Declared { stack, node, .. } = self.0;
        let component = &stack.components[node.component as usize].path;
        let mut origin = serializer.serialize_map(None)?;
        write_entry(&mut origin, "source", format_args!("{}", node.place))?;
        if !component.is_empty() {
            origin.serialize_entry("component", component)?;
        }
        if !node.about.is_empty() {
            origin.serialize_entry("about", &node.about)?;
        }
        origin.end()
    }
}

struct LifecycleBlock<'model> {
    model: &'model Model,
    lifecycle: &'model Lifecycle,
}

impl Serialize for LifecycleBlock<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { model, lifecycle } = *self;
        let mut block = serializer.serialize_map(None)?;
        if lifecycle.create_before_destroy {
            block.serialize_entry("create_before_destroy", &true)?;
        }
        if lifecycle.prevent_destroy {
            block.serialize_entry("prevent_destroy", &true)?;
        }
        match &lifecycle.ignore_changes {
            IgnoreChanges::None => {}
            IgnoreChanges::All => block.serialize_entry("ignore_changes", "all")?,
            IgnoreChanges::Arguments(names) => block.serialize_entry("ignore_changes", names)?,
        }
        if !lifecycle.replace_triggered_by.is_empty() {
            block.serialize_entry(
                "replace_triggered_by",
                &addresses(model, &lifecycle.replace_triggered_by),
            )?;
        }
        block.end()
    }
}

fn addresses(model: &Model, nodes: &[NodeId]) -> Vec<String> {
    nodes
        .iter()
        .filter_map(|id| model.node(*id))
        .map(Node::address)
        .collect()
}

fn provider_address(config: &ProviderConfig) -> String {
    match &config.alias {
        Some(alias) => format!("{}.{alias}", config.provider.name),
        None => config.provider.name.to_owned(),
    }
}

#[cfg(test)]
mod tests;
