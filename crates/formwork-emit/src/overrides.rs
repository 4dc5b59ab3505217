//! What is put over a root module: `override.tf.json`, which Terraform merges over it.

use std::collections::BTreeMap;

use formwork_model::{
    Body, Class, Model, Overridden, OverrideModel, ProviderConfig, StackModel, Syntax,
};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::body::serialize_arguments;
use crate::resource::Raw;
use crate::scope::Scope;
use crate::terraform::{File, folder};

/// The file of a stack's overrides, where it has any.
pub(crate) fn override_file(model: &Model, position: usize) -> Option<File> {
    let stack = &model.stacks[position];
    if stack.overrides.is_empty() {
        return None;
    }
    let scope = &Scope::of_stack(model, position);
    let text = serde_json::to_string_pretty(&Overrides { scope, stack });
    Some(File {
        path: format!("{}/override.tf.json", folder(model, stack)),
        text: text.expect("memory does not refuse to be written") + "\n",
    })
}

struct Overrides<'model> {
    scope: &'model Scope<'model>,
    stack: &'model StackModel,
}

impl Serialize for Overrides<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut root = serializer.serialize_map(None)?;
        let comment = "merged over main.tf.json; take this file away to see it without";
        root.serialize_entry("//", comment)?;
        let providers = self.providers();
        if !providers.is_empty() {
            root.serialize_entry("provider", &providers)?;
        }
        for (name, class) in [
            ("resource", Class::Managed),
            ("data", Class::Data),
            ("ephemeral", Class::Ephemeral),
        ] {
            let nodes = self.nodes(class);
            if !nodes.is_empty() {
                root.serialize_entry(name, &nodes)?;
            }
        }
        root.end()
    }
}

impl<'model> Overrides<'model> {
    fn providers(&self) -> BTreeMap<&'model str, Vec<OfProvider<'model>>> {
        let mut providers = BTreeMap::<_, Vec<_>>::new();
        for OverrideModel { of, body, .. } in &self.stack.overrides {
            if let Overridden::Provider(id) = of
                && let Some(config) = self.scope.provider(*id)
            {
                let scope = self.scope;
                let block = OfProvider {
                    scope,
                    config,
                    body,
                };
                providers
                    .entry(config.provider.name)
                    .or_default()
                    .push(block);
            }
        }
        providers
    }

    /// Those of a class, by type and name.
    fn nodes(&self, class: Class) -> BTreeMap<&'model str, BTreeMap<&'model str, OfNode<'model>>> {
        let mut nodes = BTreeMap::<_, BTreeMap<_, _>>::new();
        for one in &self.stack.overrides {
            if let Overridden::Node(id) = one.of
                && let Some(node) = self.scope.model.node(id)
                && node.schema.class == class
            {
                let scope = self.scope;
                let of_type = nodes.entry(node.schema.type_name).or_default();
                of_type.insert(node.name.as_str(), OfNode { scope, one });
            }
        }
        nodes
    }
}

/// The arguments of a provider, which its alias tells from the others.
struct OfProvider<'model> {
    scope: &'model Scope<'model>,
    config: &'model ProviderConfig,
    body: &'model Body,
}

impl Serialize for OfProvider<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        if let Some(alias) = &self.config.alias {
            object.serialize_entry("alias", alias)?;
        }
        serialize_arguments(self.scope, self.body, Syntax::Block, &mut object)?;
        object.end()
    }
}

/// The arguments of a resource, and where they were given.
struct OfNode<'model> {
    scope: &'model Scope<'model>,
    one: &'model OverrideModel,
}

impl Serialize for OfNode<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let origin = BTreeMap::from([("source", Raw(self.one.place))]);
        object.serialize_entry("//", &origin)?;
        serialize_arguments(self.scope, &self.one.body, Syntax::Block, &mut object)?;
        object.end()
    }
}
