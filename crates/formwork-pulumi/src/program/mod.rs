//! A stack as a program of Pulumi YAML: `Pulumi.yaml`, `Main.json`, and the configuration of its environment.

mod call;
mod expression;
mod options;
mod project;
mod text;
mod value;

use std::collections::BTreeSet;

use formwork_model::{
    Body, Class, Diagnostic, Model, Node, NodeState, Output, ProviderConfig, StackModel, Symbol,
    Way, Within,
};
use serde_json::{Map, Value, json};

use crate::finding::{Findings, Gap};
use crate::identity::{self, local_key, provider_key};
use crate::names::{Names, PulumiAws};
use value::Slot;

/// A file in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Where it belongs below the folder of all Pulumi programs, with `/` between folders.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// The program of the stack at `position`, with what Pulumi YAML cannot say of it. Where one of the findings is an error, the program
/// is not what was declared, and must not be written.
///
/// # Panics
/// When the model has no stack there.
pub fn program(model: &Model, position: usize, version: PulumiAws) -> (Vec<File>, Vec<Diagnostic>) {
    let mut writer = Writer::new(model, position, version);
    let main = writer.main();
    let mut files = project::files(&mut writer);
    let folder = format!("{}/{}", model.environment, writer.stack.name);
    let text = format!("{main:#}\n");
    files.push(File {
        path: "Main.json".to_owned(),
        text,
    });
    for file in &mut files {
        file.path = format!("{folder}/{}", file.path);
    }
    (files, writer.findings.list)
}

/// The properties of a provider's configuration that are known now; the others are known to Terraform and Pulumi only.
pub(crate) fn known_properties(
    model: &Model,
    position: usize,
    version: PulumiAws,
    body: &Body,
) -> Map<String, Value> {
    let mut writer = Writer::new(model, position, version);
    let Some(names) = writer.names.provider() else {
        return Map::new();
    };
    let mut known = Body::new(body.schema());
    for (argument, term) in body.arguments() {
        let mut is_known = true;
        term.expressions(argument, &mut |_, _| is_known = false);
        if is_known {
            known.set(argument, term.clone());
        }
    }
    writer.body(&names, &names.fields(), &known)
}

/// Writes one program.
struct Writer<'model> {
    model: &'model Model,
    position: usize,
    stack: &'model StackModel,
    version: PulumiAws,
    names: &'static Names,
    findings: Findings,
    /// Parts of texts that are no property, under names of their own.
    hoisted: Map<String, Value>,
    /// Stacks that something is read of.
    stack_references: BTreeSet<usize>,
    /// Properties of the present resource that Terraform only writes.
    write_only: Vec<String>,
}

impl<'model> Writer<'model> {
    fn new(model: &'model Model, position: usize, version: PulumiAws) -> Self {
        Self {
            model,
            position,
            stack: &model.stacks[position],
            version,
            names: version.names(),
            findings: Findings::default(),
            hoisted: Map::new(),
            stack_references: BTreeSet::new(),
            write_only: Vec::new(),
        }
    }

    fn main(&mut self) -> Value {
        self.look_at_repetitions();
        self.look_at_conditions();
        let mut resources = self.providers();
        let mut variables = Map::new();
        for node in self.printed_nodes() {
            self.findings
                .about(format!("`{}`", node.address()), node.place);
            let key = identity::key(node);
            match node.schema.class {
                Class::Managed => resources.extend(self.resource(node).map(|value| (key, value))),
                Class::Data => variables.extend(self.invoke(node).map(|value| (key, value))),
                Class::Ephemeral => {
                    variables.extend(self.opened(node).map(|value| (key, value)));
                }
                class => self.refuse_class(class),
            }
        }
        for local in &self.stack.locals {
            self.findings
                .about(format!("the local value `{}`", local.name), local.place);
            let value = self.value(&local.value, &Slot::any());
            variables.insert(local_key(&local.name), value);
        }
        let outputs: Map<String, Value> = self
            .stack
            .outputs
            .iter()
            .map(|output| (output.name.to_string(), self.output(output)))
            .collect();
        resources.extend(self.stack_references());
        variables.append(&mut self.hoisted);
        self.look_at_names(&resources, &variables);
        let mut main = Map::new();
        for (section, members) in [
            ("variables", variables),
            ("resources", resources),
            ("outputs", outputs),
        ] {
            if !members.is_empty() {
                main.insert(section.to_owned(), Value::Object(members));
            }
        }
        Value::Object(main)
    }

    /// What is neither repeated nor read for a check alone; those are findings already.
    fn printed_nodes(&self) -> Vec<&'model Node> {
        let readers = self.readers();
        let nodes = self.stack.nodes.iter().enumerate();
        let is_printed = |(index, node): &(usize, &'model Node)| {
            node.state == NodeState::Declared
                && node.within == Within::Stack
                && !readers.contains(index)
        };
        nodes.filter(is_printed).map(|(_, node)| node).collect()
    }

    /// What Terraform looks into other stacks with. Pulumi does so with references to stacks.
    fn readers(&self) -> BTreeSet<usize> {
        let mut readers = BTreeSet::new();
        for crossing in &self.stack.crossings {
            if let Way::Told { reading, .. } = &crossing.way {
                reading.references(&mut |reference| {
                    readers.insert(reference.node.index as usize);
                });
            }
        }
        readers
    }

    fn resource(&mut self, node: &Node) -> Option<Value> {
        let names = self.type_names(node)?;
        let properties = self.body(&names, &names.fields(), &node.body);
        let mut resource = json!({ "type": names.token().to_string(), "name": node.name });
        let options = self.options(node, &names);
        for (member, value) in [("properties", properties), ("options", options)] {
            if !value.is_empty() {
                resource[member] = Value::Object(value);
            }
        }
        Some(resource)
    }

    fn invoke(&mut self, node: &Node) -> Option<Value> {
        let names = self.type_names(node)?;
        let arguments = self.body(&names, &names.fields(), &node.body);
        let mut invoke = json!({ "function": names.token().to_string(), "arguments": arguments });
        let options = self.invoke_options(node);
        if !options.is_empty() {
            invoke["options"] = Value::Object(options);
        }
        Some(json!({ "fn::invoke": invoke }))
    }

    /// What Terraform opens for one run: a function, whose values are secret.
    fn opened(&mut self, node: &Node) -> Option<Value> {
        let names = self.names.of_type(node.schema.class, node.schema.type_name);
        if names.is_none() {
            self.refuse_class(node.schema.class);
            return None;
        }
        self.findings.add(
            Gap::Ephemeral,
            "is opened for one run by Terraform; Pulumi reads it at every run, and stores what is made of it, encrypted",
            "Pulumi has no ephemeral resources",
        );
        Some(json!({ "fn::secret": self.invoke(node)? }))
    }

    fn output(&mut self, output: &Output) -> Value {
        self.findings
            .about(format!("the output `{}`", output.name), output.place);
        if !output.preconditions.is_empty() {
            self.findings.add(
                Gap::Condition,
                "has a precondition, which Pulumi YAML does not know",
                "the value is told without it",
            );
        }
        let value = self.value(&output.value, &Slot::any());
        match output.is_sensitive {
            true => json!({ "fn::secret": value }),
            false => value,
        }
    }

    /// The configured providers. The default one always stands there, since its version is chosen with it.
    fn providers(&mut self) -> Map<String, Value> {
        let mut resources = Map::new();
        let default = (provider_key(None), self.provider(None, Map::new()));
        resources.extend([default]);
        for config in &self.stack.providers {
            let subject = format!("the provider `{}`", config.provider.name);
            self.findings.about(subject, config.place);
            if config.provider.name != "aws" {
                self.findings.add(
                    Gap::Type,
                    "is none whose names in Pulumi are known",
                    "Formwork knows those of AWS only",
                );
                continue;
            }
            let Some(names) = self.names.provider() else {
                continue;
            };
            let properties = self.body(&names, &names.fields(), &config.body);
            let key = provider_key(config.alias.as_deref());
            resources.insert(key, self.provider(Some(config), properties));
        }
        resources
    }

    fn provider(&self, config: Option<&ProviderConfig>, properties: Map<String, Value>) -> Value {
        let mut provider = json!({
            "type": identity::PROVIDER,
            "name": identity::provider_name(config),
            "options": { "version": self.version.version() },
        });
        if config.is_none_or(|config| config.alias.is_none()) {
            provider["defaultProvider"] = json!(true);
        }
        if !properties.is_empty() {
            provider["properties"] = Value::Object(properties);
        }
        provider
    }

    fn stack_references(&self) -> Map<String, Value> {
        let references = self.stack_references.iter().map(|position| {
            let stack = &self.model.stacks[*position];
            let project = identity::project(self.model, stack);
            let name = format!("${{pulumi.organization}}/{project}/{}", self.model.environment);
            let reference = json!({ "type": "pulumi:pulumi:StackReference", "name": project, "properties": { "name": name } });
            (stack_key(stack), reference)
        });
        references.collect()
    }

    fn type_names(&mut self, node: &Node) -> Option<crate::names::TypeNames> {
        if node
            .schema
            .provider()
            .is_none_or(|provider| provider.name != "aws")
        {
            self.findings.add(
                Gap::Type,
                "has no known name in Pulumi",
                "Formwork knows the names of AWS only",
            );
            return None;
        }
        let names = self.names.of_type(node.schema.class, node.schema.type_name);
        if names.is_none() {
            let problem = format!("does not exist in Pulumi AWS {}", self.version.version());
            self.findings.add(
                Gap::Type,
                problem,
                "the version has no resource or function for this type",
            );
        }
        names
    }

    fn refuse_class(&mut self, class: Class) {
        let what = match class {
            Class::Ephemeral => "an ephemeral resource",
            Class::Module => "a call of a module",
            _ => "an action",
        };
        let problem = format!("is {what}, which Pulumi YAML does not know");
        self.findings.add(
            Gap::Type,
            problem,
            "a program of Pulumi YAML holds resources and functions of providers",
        );
    }

    fn look_at_repetitions(&mut self) {
        for repetition in &self.stack.repetitions {
            self.findings
                .about("what is declared here", repetition.place);
            self.findings.add(
                Gap::Repetition,
                "is repeated by Terraform, and Pulumi YAML has no loops",
                "how often it exists is only known when Terraform plans",
            );
        }
    }

    /// What only looks at values is left out, and said.
    fn look_at_conditions(&mut self) {
        for check in &self.stack.checks {
            self.findings
                .about(format!("the check `{}`", check.name), check.place);
            self.findings.add(
                Gap::Condition,
                "is not in the program",
                "Pulumi YAML has no checks",
            );
        }
        for variable in self
            .stack
            .variables
            .iter()
            .filter(|variable| !variable.validations.is_empty())
        {
            self.findings
                .about(format!("the variable `{}`", variable.name), variable.place);
            self.findings.add(
                Gap::Condition,
                "has a validation, which is not in the program",
                "Pulumi YAML knows types of configuration only",
            );
        }
        for test in &self.stack.tests {
            self.findings
                .about(format!("the test `{}`", test.name), test.place);
            self.findings.add(
                Gap::Condition,
                "is not in the program",
                "it is one of `terraform test`",
            );
        }
    }

    /// All that a program can refer to shares one space of names.
    fn look_at_names(&mut self, resources: &Map<String, Value>, variables: &Map<String, Value>) {
        for variable in &self.stack.variables {
            let name = &*variable.name;
            if name == "pulumi" || resources.contains_key(name) || variables.contains_key(name) {
                self.findings
                    .about(format!("the variable `{name}`"), variable.place);
                self.findings.add(
                    Gap::Name,
                    "has the name of something else in the program",
                    "Pulumi YAML has one space of names",
                );
            }
        }
    }
}

/// What a program calls another stack.
fn stack_key(stack: &StackModel) -> String {
    format!("Stack_{}", stack.name)
}

/// Whether a symbol is the folder that Terraform, and Pulumi, run in.
fn is_folder(symbol: &Symbol) -> bool {
    matches!(
        symbol,
        Symbol::ModuleFolder | Symbol::RootFolder | Symbol::WorkingFolder
    )
}

#[cfg(test)]
mod tests;
