//! Terraform's state as Pulumi's: a deployment that `pulumi stack import` takes, and a file for `pulumi import`.

mod base;
mod bulk;
mod links;
mod property;
mod provider;
mod secret;
mod terraform;

use std::collections::BTreeMap;

use formwork_model::{Diagnostic, Model, Node, NodeId, Severity, StackModel};
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use crate::finding::refused;
use crate::identity::{self, COMPONENT, ROOT, Tree, Urns};
use crate::names::{PulumiAws, TypeNames};
use base::Base;
pub(crate) use bulk::import_id;
use links::Links;
use property::Properties;
use provider::Providers;
use terraform::{Instance, State};

/// The engine whose form of a deployment this is. The manifest's proof is made of it, and it makes no claim beyond the form.
const ENGINE: &str = "v3.260.0";

/// What is to be exported.
#[derive(Debug, Clone, Copy)]
pub struct Order<'order> {
    /// What the program declares.
    pub model: &'order Model,
    /// The position of the stack.
    pub position: usize,
    /// Whose names count.
    pub version: PulumiAws,
    /// How components stand in it.
    pub tree: Tree,
    /// Terraform's state: a file of it, or what `terraform show -json` prints.
    pub state: &'order str,
    /// What `pulumi stack export` prints of the stack that it is imported into. Secrets need it: it says who encrypts them.
    pub base: Option<&'order str>,
}

/// What Pulumi takes.
#[derive(Debug, Clone, PartialEq)]
pub struct Export {
    /// For `pulumi stack import`.
    pub deployment: String,
    /// For `pulumi import --file`.
    pub bulk: String,
    /// How many resources of providers it holds.
    pub resources: usize,
    /// How many secrets stand in it as plain text.
    pub secrets: usize,
    /// What is worth knowing about it.
    pub notes: Vec<Diagnostic>,
}

/// Makes Pulumi's state of Terraform's.
///
/// # Errors
/// Where the text is no state of this stack, or holds what Pulumi cannot take.
///
/// # Panics
/// When the model has no stack at the order's position.
pub fn export(order: &Order<'_>) -> Result<Export, Box<Diagnostic>> {
    let state = State::read(order.state)?;
    let base = order.base.map(|text| Base::read(text, order)).transpose()?;
    let exporter = Exporter::new(order, &state)?;
    let deployment = exporter.deployment(base.as_ref())?;
    Ok(Export {
        deployment: text(&deployment),
        bulk: text(&exporter.bulk()),
        resources: exporter.members.values().map(Vec::len).sum(),
        secrets: secret::count(&deployment["deployment"]["resources"]),
        notes: exporter.notes(),
    })
}

/// An instance that exists, with what is declared of it.
struct Member<'order> {
    id: NodeId,
    node: &'order Node,
    names: TypeNames,
    instance: &'order Instance,
    /// Its name in Pulumi.
    name: String,
    urn: String,
    object_id: &'order str,
}

struct Exporter<'order> {
    order: &'order Order<'order>,
    model: &'order Model,
    stack: &'order StackModel,
    state: &'order State,
    urns: Urns<'order>,
    providers: Providers,
    properties: Properties,
    /// By the position of their node.
    members: BTreeMap<u32, Vec<Member<'order>>>,
}

impl<'order> Exporter<'order> {
    fn new(order: &'order Order<'order>, state: &'order State) -> Result<Self, Box<Diagnostic>> {
        let model = order.model;
        let stack = &model.stacks[order.position];
        let urns = Urns::new(model, stack, order.tree);
        let mut exporter = Self {
            providers: Providers::of(order),
            order,
            model,
            stack,
            state,
            urns,
            properties: Properties::default(),
            members: BTreeMap::new(),
        };
        exporter.find_members()?;
        Ok(exporter)
    }

    /// Finds out what is declared of each instance. All must be: else it is the state of something else.
    fn find_members(&mut self) -> Result<(), Box<Diagnostic>> {
        let declared: BTreeMap<(&str, &str), u32> = self
            .stack
            .nodes
            .iter()
            .zip(0..)
            .filter(|(node, _)| node.schema.class == formwork_model::Class::Managed)
            .map(|(node, index)| ((node.schema.type_name, node.name.as_str()), index))
            .collect();
        let mut strangers = Vec::new();
        for instance in &self.state.instances {
            match declared.get(&(&*instance.type_name, &*instance.name)) {
                Some(index) => self.add(*index, instance)?,
                None => strangers.push(format!("{}.{}", instance.type_name, instance.name)),
            }
        }
        match strangers.is_empty() {
            true => Ok(()),
            false => Err(self.foreign_state(&strangers)),
        }
    }

    fn foreign_state(&self, strangers: &[String]) -> Box<Diagnostic> {
        let shown = strangers
            .iter()
            .take(5)
            .map(|address| format!("`{address}`"));
        let shown = shown.collect::<Vec<_>>().join(", ");
        let more = strangers.len().saturating_sub(5);
        let more = if more > 0 {
            format!(" and {more} more")
        } else {
            String::new()
        };
        refused(
            "FW0813",
            format!(
                "the state holds what the stack `{}` does not declare: {shown}{more}",
                self.stack.name
            ),
            "it is the state of another stack, or of another version of this program; Pulumi would plan to destroy what no program declares",
            "give the state of this stack and environment, or apply the program as it is now first",
        )
    }

    fn add(&mut self, index: u32, instance: &'order Instance) -> Result<(), Box<Diagnostic>> {
        let node = &self.stack.nodes[index as usize];
        let address = node.address();
        if !instance.provider.ends_with("hashicorp/aws") {
            return Err(refused(
                "FW0814",
                format!("`{address}` is of the provider `{}`", instance.provider),
                "Formwork knows Pulumi's names of AWS only",
                "keep it in Terraform, or remove it from the state that is exported",
            ));
        }
        let version = self.order.version;
        let Some(names) = version
            .names()
            .of_type(node.schema.class, node.schema.type_name)
        else {
            let summary = format!(
                "`{address}` does not exist in Pulumi AWS {}",
                version.version()
            );
            let detail = "the version has no resource for this type";
            return Err(refused(
                "FW0804",
                summary,
                detail,
                "choose another version with --pulumi-aws",
            ));
        };
        let Some(object_id) = instance
            .attributes
            .get("id")
            .and_then(Value::as_str)
            .filter(|id| !id.is_empty())
        else {
            return Err(refused(
                "FW0811",
                format!("`{address}` has no id in the state"),
                "Pulumi's engine stops at a resource without one",
                "let `terraform apply` finish, or import the resource into Terraform again",
            ));
        };
        let name = instance.name_in_pulumi();
        let member = Member {
            id: NodeId {
                stack: u32::try_from(self.order.position).unwrap_or(u32::MAX),
                index,
            },
            node,
            names,
            instance,
            urn: self.urns.node(node, names.token(), &name),
            name,
            object_id,
        };
        self.members.entry(index).or_default().push(member);
        Ok(())
    }

    fn deployment(&self, base: Option<&Base>) -> Result<Value, Box<Diagnostic>> {
        let links = Links::of(self);
        let mut resources = vec![self.root()];
        resources.extend(self.providers.resources(&self.urns, &resources[0]["urn"]));
        resources.extend(self.components());
        for index in links.order() {
            let members = self.members.get(&index).into_iter().flatten();
            resources.extend(members.map(|member| self.resource(member, &links)));
        }
        let resources = Value::Array(resources);
        let secrets = secret::count(&resources);
        let mut deployment = object([("manifest", manifest()), ("resources", resources)]);
        match base.and_then(|base| base.secrets_provider.clone()) {
            Some(provider) => deployment["secrets_providers"] = provider,
            None if secrets > 0 => return Err(no_secrets_provider(secrets)),
            None => {}
        }
        Ok(object([("version", json!(3)), ("deployment", deployment)]))
    }

    /// The resource that all others are below, with the stack's outputs.
    fn root(&self) -> Value {
        let outputs = self.state.outputs.iter().map(|(name, output)| {
            let value = output["value"].clone();
            let is_secret = output["sensitive"] == true;
            (
                name.clone(),
                if is_secret { secret::of(&value) } else { value },
            )
        });
        let outputs: Map<String, Value> = outputs.collect();
        json!({ "urn": self.urns.root(self.model), "custom": false, "type": ROOT, "outputs": outputs })
    }

    /// The components that something is below, each after the one that holds it.
    fn components(&self) -> Vec<Value> {
        let root = self.urns.root(self.model);
        let used = self.used_components();
        let components = used.iter().map(|position| {
            let parent = match self.stack.components[*position as usize].parent {
                0 => root.clone(),
                parent => self.urns.component(parent),
            };
            json!({ "urn": self.urns.component(*position), "custom": false, "type": COMPONENT, "parent": parent })
        });
        components.collect()
    }

    fn used_components(&self) -> std::collections::BTreeSet<u32> {
        let mut used = std::collections::BTreeSet::new();
        if self.order.tree == Tree::Flat {
            return used;
        }
        for member in self.members.values().flatten() {
            let mut position = member.node.component;
            while position != 0 && used.insert(position) {
                position = self.stack.components[position as usize].parent;
            }
        }
        used
    }

    fn parent(&self, node: &Node) -> String {
        match (self.order.tree, node.component) {
            (Tree::Flat, _) | (_, 0) => self.urns.root(self.model),
            (Tree::Components, component) => self.urns.component(component),
        }
    }

    fn resource(&self, member: &Member<'_>, links: &Links) -> Value {
        let inputs = self.properties.inputs(member);
        let outputs = self.properties.outputs(member);
        let dependencies = links.urns_of(member.id.index);
        let by_property: Map<String, Value> = inputs
            .keys()
            .filter(|name| *name != property::DEFAULTS)
            .map(|name| {
                (
                    name.clone(),
                    json!(links.urns_of_property(member.id.index, name)),
                )
            })
            .collect();
        let mut resource = object([
            ("urn", json!(member.urn)),
            ("custom", json!(true)),
            ("id", json!(member.object_id)),
            ("type", json!(member.names.token().to_string())),
            ("inputs", Value::Object(inputs)),
            ("outputs", Value::Object(outputs)),
            ("parent", json!(self.parent(member.node))),
            (
                "provider",
                json!(self.providers.reference(&self.urns, member.node)),
            ),
            ("dependencies", json!(dependencies)),
            ("propertyDependencies", Value::Object(by_property)),
        ]);
        if member.node.lifecycle.prevent_destroy {
            resource["protect"] = json!(true);
        }
        let secrets = member.names.secrets();
        if !secrets.is_empty() {
            resource["additionalSecretOutputs"] = json!(secrets);
        }
        resource
    }

    /// What is declared and does not exist yet.
    fn notes(&self) -> Vec<Diagnostic> {
        let missing = self.stack.nodes.iter().zip(0..).filter(|(node, index)| {
            node.schema.class == formwork_model::Class::Managed && !self.members.contains_key(index)
        });
        let notes = missing.map(|(node, _)| Diagnostic {
            code: "FW0819",
            severity: Severity::Warning,
            summary: format!("`{}` is declared and not in the state", node.address()),
            detail: "it does not exist yet, so that it is not exported; Pulumi would create it"
                .to_owned(),
            place: Some(node.place),
            help: "apply first, if it should be taken over".to_owned(),
        });
        let tainted = self
            .members
            .values()
            .flatten()
            .filter(|member| member.instance.is_tainted);
        let tainted = tainted.map(|member| Diagnostic {
            code: "FW0819",
            severity: Severity::Warning,
            summary: format!("`{}` is tainted in the state", member.node.address()),
            detail: "Terraform would replace it; Pulumi takes it as it is".to_owned(),
            place: Some(member.node.place),
            help: "apply first, if it should be replaced".to_owned(),
        });
        notes.chain(tainted).collect()
    }
}

/// An object of values that are moved into it: `json!` would copy each, and a state is large.
fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    let members = members.into_iter();
    Value::Object(
        members
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    )
}

fn text(document: &Value) -> String {
    let text =
        serde_json::to_string_pretty(document).expect("memory does not refuse to be written");
    text + "\n"
}

fn no_secrets_provider(secrets: usize) -> Box<Diagnostic> {
    refused(
        "FW0816",
        format!("the state holds {secrets} secret values, and nothing says who encrypts them"),
        "Pulumi reads them as plain text and encrypts them on import, with the secrets provider that the file names",
        "save `pulumi stack export` of the new stack to a file, and give it with --base",
    )
}

/// When and by what it was made. The same state gives the same file, so that the moment is always the same.
fn manifest() -> Value {
    let magic = Sha256::digest(ENGINE);
    json!({ "time": "1970-01-01T00:00:00Z", "magic": hex(&magic), "version": ENGINE })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// An id that belongs to a URN for good.
fn derived_id(urn: &str) -> String {
    let digits = hex(&Sha256::digest(urn));
    format!(
        "{}-{}-4{}-8{}-{}",
        &digits[..8],
        &digits[8..12],
        &digits[13..16],
        &digits[17..20],
        &digits[20..32]
    )
}

/// The URN of the root of a stack, as `pulumi stack export` shows it.
fn root_urn(order: &Order<'_>) -> String {
    let stack = &order.model.stacks[order.position];
    Urns::new(order.model, stack, order.tree).root(order.model)
}

/// What the project and the stack are called in Pulumi.
fn pulumi_names(order: &Order<'_>) -> (String, &'static str) {
    let stack = &order.model.stacks[order.position];
    (
        identity::project(order.model, stack),
        order.model.environment,
    )
}

#[cfg(test)]
mod tests;
