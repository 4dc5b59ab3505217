//! Calls of modules, and the files of the modules that lie beside the program.

use std::collections::BTreeMap;

use formwork_model::{
    Class, GivenProvider, Model, ModuleSchema, Node, NodeState, StackModel, Syntax,
};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::File;
use crate::body::serialize_arguments;
use crate::resource::{Addresses, Origin, ProviderAddress, Raw, serialize_repetition};
use crate::scope::Scope;
use crate::terraform::folder;

/// All calls of modules by name.
pub(crate) struct ModuleCalls<'model> {
    pub(crate) scope: &'model Scope<'model>,
    pub(crate) stack: &'model StackModel,
    pub(crate) nodes: &'model [&'model Node],
}

impl Serialize for ModuleCalls<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self {
            scope,
            stack,
            nodes,
        } = *self;
        let modules = nodes.iter().filter_map(|node| {
            let module = node.schema.module()?;
            let call = ModuleCall {
                scope,
                stack,
                node,
                module,
            };
            Some((&node.name, call))
        });
        serializer.collect_map(modules)
    }
}

/// Where it was declared, where the module comes from, the values of its variables, then the meta-arguments.
struct ModuleCall<'model> {
    scope: &'model Scope<'model>,
    stack: &'model StackModel,
    node: &'model Node,
    module: &'static ModuleSchema,
}

impl Serialize for ModuleCall<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self {
            scope,
            stack,
            node,
            module,
        } = *self;
        let mut object = serializer.serialize_map(None)?;
        object.serialize_entry("//", &Origin { stack, node })?;
        object.serialize_entry("source", module.source)?;
        if !module.version.is_empty() {
            object.serialize_entry("version", module.version)?;
        }
        serialize_arguments(scope, &node.body, Syntax::Block, &mut object)?;
        serialize_repetition(scope, stack, node, &mut object)?;
        if !node.depends_on.is_empty() {
            let nodes = &node.depends_on;
            object.serialize_entry("depends_on", &Addresses { scope, nodes })?;
        }
        if !node.given_providers.is_empty() {
            let given = &node.given_providers;
            object.serialize_entry("providers", &given_providers(scope, given))?;
        }
        object.end()
    }
}

/// Terraform takes both sides as they are.
fn given_providers<'model>(
    scope: &'model Scope<'model>,
    given: &'model [GivenProvider],
) -> BTreeMap<&'model str, Raw<ProviderAddress<'model>>> {
    let addresses = given.iter().filter_map(|given| {
        let config = scope.provider(given.provider)?;
        Some((&*given.name, Raw(ProviderAddress(config))))
    });
    addresses.collect()
}

/// The files of the modules that a stack calls and that its program brings along, in the order of their paths.
///
/// # Panics
/// When the model has no stack there.
pub(crate) fn called_files(model: &Model, position: usize) -> Vec<File> {
    let stack = &model.stacks[position];
    let folder = folder(model, stack);
    let files = declared_modules(stack).flat_map(|module| module.files);
    let texts: BTreeMap<&str, &str> = files.map(|file| (file.path, file.text)).collect();
    let files = texts.into_iter().map(|(path, text)| File {
        path: format!("{folder}/{path}"),
        text: text.to_owned(),
    });
    files.collect()
}

fn declared_modules(stack: &StackModel) -> impl Iterator<Item = &'static ModuleSchema> {
    let nodes = stack.nodes.iter();
    let declared = nodes
        .filter(|node| node.state == NodeState::Declared && node.schema.class == Class::Module);
    declared.filter_map(|node| node.schema.module())
}
