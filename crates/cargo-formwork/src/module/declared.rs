//! What a module declares, as far as who calls it must know.

use std::collections::BTreeMap;
use std::path::Path;

use hcl_edit::expr::{Expression, TraversalOperator};

use super::block::{Block, Field, blocks};
use super::constraint::{Constraint, key_text};
use super::infer::Inference;
use super::problem::{Place, Problem};
use super::source::{SourceFile, source_files};
use super::text::literal;

/// A module, read.
#[derive(Debug)]
pub struct Module {
    /// By name.
    pub variables: Vec<Variable>,
    /// By name.
    pub outputs: Vec<Output>,
    /// By name.
    pub providers: Vec<Provider>,
    /// Which versions of Terraform it accepts, where it says so.
    pub required_version: Option<String>,
    /// The folders of the modules that it calls and that lie beside it, as it writes them.
    pub(crate) local_calls: Vec<(String, Place)>,
}

/// A variable.
#[derive(Debug)]
pub struct Variable {
    /// Its name.
    pub name: String,
    pub(crate) constraint: Constraint,
    /// Its type, as it is written.
    pub written_type: Option<String>,
    /// Its value where none is given, as it is written; without one it must be given.
    pub default: Option<String>,
    /// What it is for, in the words of the module; may be empty.
    pub description: String,
    /// Terraform does not print it.
    pub is_sensitive: bool,
    /// It reaches neither plans nor states.
    pub is_ephemeral: bool,
    /// It may be `null`.
    pub is_nullable: bool,
    /// What its values must satisfy.
    pub validations: Vec<Validation>,
    pub(crate) place: Place,
}

/// What the values of a variable must satisfy.
#[derive(Debug)]
pub struct Validation {
    /// As it is written.
    pub condition: String,
    /// What Terraform says where it does not hold.
    pub message: String,
}

/// An output.
#[derive(Debug)]
pub struct Output {
    /// Its name.
    pub name: String,
    /// Its type, as far as it is certain.
    pub(crate) constraint: Constraint,
    /// What it is, in the words of the module; may be empty.
    pub description: String,
    /// Terraform does not print it.
    pub is_sensitive: bool,
    pub(crate) place: Place,
}

/// A provider that the module uses.
#[derive(Debug, PartialEq, Eq)]
pub struct Provider {
    /// Its name in the module, with its alias: `aws`, `aws.peer`.
    pub name: String,
    /// Its source address.
    pub source: String,
    /// Which versions are accepted; may be empty.
    pub version: String,
}

impl Module {
    /// Reads the module in a folder.
    ///
    /// # Errors
    /// What keeps it from being read, in the order of its files.
    pub fn read(folder: &Path) -> Result<Self, Vec<Problem>> {
        let files = source_files(folder).map_err(|problem| vec![problem])?;
        Self::of(&files)
    }

    pub(crate) fn of(files: &[SourceFile]) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let declarations = Declarations::of(files, &mut problems);
        let variables: Vec<Variable> = declarations
            .of_kind("variable")
            .filter_map(|block| {
                variable(block)
                    .map_err(|problem| problems.push(problem))
                    .ok()
            })
            .collect();
        let module = Self {
            outputs: outputs(&declarations, &variables),
            variables,
            providers: providers(&declarations),
            required_version: required_version(&declarations),
            local_calls: local_calls(&declarations),
        };
        if problems.is_empty() {
            Ok(module)
        } else {
            Err(problems)
        }
    }
}

/// All blocks of a module, those with a name once.
struct Declarations {
    named: BTreeMap<(String, Vec<String>), Block>,
    unnamed: Vec<Block>,
}

impl Declarations {
    fn of(files: &[SourceFile], problems: &mut Vec<Problem>) -> Self {
        let mut declarations = Self {
            named: BTreeMap::new(),
            unnamed: Vec::new(),
        };
        for file in files {
            match blocks(file) {
                Ok(blocks) => {
                    for block in blocks {
                        declarations.add(block, file.is_override, problems);
                    }
                }
                Err(problem) => problems.push(problem),
            }
        }
        declarations
    }

    fn add(&mut self, block: Block, is_override: bool, problems: &mut Vec<Problem>) {
        if !matches!(block.kind.as_str(), "variable" | "output") {
            self.unnamed.push(block);
            return;
        }
        let name = (block.kind.clone(), block.labels.clone());
        match self.named.get_mut(&name) {
            None => {
                self.named.insert(name, block);
            }
            Some(first) if is_override => first.fields.extend(block.fields),
            Some(first) => problems.push(declared_twice(first, &block)),
        }
    }

    fn of_kind<'block>(&'block self, kind: &'block str) -> impl Iterator<Item = &'block Block> {
        let all = self.named.values().chain(&self.unnamed);
        all.filter(move |block| block.kind == kind)
    }
}

fn declared_twice(first: &Block, second: &Block) -> Problem {
    Problem::at(
        second.place.clone(),
        format!(
            "{} `{}` is declared twice; first at {}",
            second.kind,
            second.labels.join("."),
            first.place
        ),
        "remove one of them, or give it another name",
    )
}

fn variable(block: &Block) -> Result<Variable, Problem> {
    let name = name(block)?;
    let constraint = match block.fields.get("type") {
        Some(field) => {
            Constraint::of(&field.expression).map_err(|what| no_type(&name, field, &what))?
        }
        None => Constraint::Any,
    };
    let validations = block.of_kind("validation").map(validation);
    Ok(Variable {
        constraint,
        written_type: block.fields.get("type").map(|field| field.text.clone()),
        default: block.fields.get("default").map(|field| field.text.clone()),
        description: block.text("description").unwrap_or_default(),
        is_sensitive: block.is_set("sensitive"),
        is_ephemeral: block.is_set("ephemeral"),
        is_nullable: block.switch("nullable") != Some(false),
        validations: validations.collect(),
        place: block.place.clone(),
        name,
    })
}

fn name(block: &Block) -> Result<String, Problem> {
    block.labels.first().cloned().ok_or_else(|| {
        Problem::at(
            block.place.clone(),
            format!("a {} has no name", block.kind),
            format!("write `{} \"name\" {{ .. }}`", block.kind),
        )
    })
}

fn no_type(name: &str, field: &Field, what: &str) -> Problem {
    Problem::at(
        field.place.clone(),
        format!("the type of variable `{name}` is none: `{what}`"),
        "types are `string`, `number`, `bool`, `any`, and `list(..)`, `set(..)`, `map(..)`, `tuple([..])` and `object({ .. })` of them",
    )
}

fn validation(block: &Block) -> Validation {
    let written = |name| {
        let field = block.fields.get(name);
        field.map(|field| field.text.clone()).unwrap_or_default()
    };
    let message = block.text("error_message");
    Validation {
        condition: written("condition"),
        message: message.unwrap_or_else(|| written("error_message")),
    }
}

fn outputs(declarations: &Declarations, variables: &[Variable]) -> Vec<Output> {
    let locals = declarations.of_kind("locals");
    let locals = locals.flat_map(|block| &block.fields);
    let inference = Inference::new(
        variables,
        locals.map(|(name, field)| (name.as_str(), &field.expression)),
    );
    let outputs = declarations.of_kind("output").filter_map(|block| {
        let value = block.fields.get("value");
        // Terraform 1.15 lets outputs say their type.
        let declared = block.fields.get("type");
        let declared = declared.and_then(|field| Constraint::of(&field.expression).ok());
        Some(Output {
            name: block.labels.first()?.clone(),
            constraint: declared
                .or_else(|| value.map(|field| inference.of(&field.expression)))
                .unwrap_or(Constraint::Any),
            description: block.text("description").unwrap_or_default(),
            is_sensitive: block.is_set("sensitive"),
            place: block.place.clone(),
        })
    });
    outputs.collect()
}

/// The providers that are required, then those that are only used.
fn providers(declarations: &Declarations) -> Vec<Provider> {
    let mut providers = BTreeMap::new();
    let terraform = declarations.of_kind("terraform");
    let required = terraform.flat_map(|block| block.of_kind("required_providers"));
    for (name, field) in required.flat_map(|block| &block.fields) {
        for provider in required_provider(name, &field.expression) {
            providers.insert(provider.name.clone(), provider);
        }
    }
    for name in used_providers(declarations) {
        let base = name.split('.').next().unwrap_or(&name);
        let source = providers.get(base).map_or_else(
            || format!("hashicorp/{base}"),
            |known: &Provider| known.source.clone(),
        );
        let provider = Provider {
            source,
            version: String::new(),
            name: name.clone(),
        };
        providers.entry(name).or_insert(provider);
    }
    // It is part of Terraform, and takes no configuration.
    providers.retain(|_, provider| provider.source != "hashicorp/terraform");
    providers.into_values().collect()
}

fn required_provider(name: &str, requirement: &Expression) -> Vec<Provider> {
    let member = |wanted: &str| match requirement {
        Expression::Object(object) => object
            .iter()
            .find(|(key, _)| key_text(key).as_deref() == Some(wanted))
            .map(|(_, value)| value.expr()),
        _ => None,
    };
    let source = member("source").and_then(literal);
    let source = source.unwrap_or_else(|| format!("hashicorp/{name}"));
    let source = source
        .strip_prefix("registry.terraform.io/")
        .unwrap_or(&source)
        .to_lowercase();
    // Before Terraform 0.13 a requirement was a version alone.
    let version = member("version").map_or_else(|| literal(requirement), literal);
    let aliases = match member("configuration_aliases") {
        Some(Expression::Array(aliases)) => aliases.iter().filter_map(address).collect(),
        _ => Vec::new(),
    };
    let names = std::iter::once(name.to_owned()).chain(aliases);
    names
        .map(|name| Provider {
            name,
            source: source.clone(),
            version: version.clone().unwrap_or_default(),
        })
        .collect()
}

/// `aws.peer`, as a reference or as text.
fn address(expression: &Expression) -> Option<String> {
    let Expression::Traversal(traversal) = expression else {
        return literal(expression);
    };
    let base = traversal.expr.as_variable()?;
    match traversal.operators.as_slice() {
        [operator] => match &**operator {
            TraversalOperator::GetAttr(alias) => Some(format!("{base}.{}", alias.as_str())),
            _ => None,
        },
        _ => None,
    }
}

/// The providers of the resources, by their types, and those that stand empty under an alias: before Terraform 0.15 such a
/// block said what `configuration_aliases` says.
fn used_providers(declarations: &Declarations) -> Vec<String> {
    let mut names = Vec::new();
    for block in &declarations.unnamed {
        let Some(first) = block.labels.first() else {
            continue;
        };
        match block.kind.as_str() {
            "resource" | "data" | "ephemeral" => {
                let prefix = first.split('_').next().unwrap_or(first);
                if !block.fields.contains_key("provider") {
                    names.push(prefix.to_owned());
                }
            }
            "provider" if block.fields.len() == 1 && block.blocks.is_empty() => {
                names.extend(block.text("alias").map(|alias| format!("{first}.{alias}")));
            }
            _ => {}
        }
    }
    names
}

fn required_version(declarations: &Declarations) -> Option<String> {
    let terraform = declarations.of_kind("terraform");
    let versions: Vec<String> = terraform
        .filter_map(|block| block.text("required_version"))
        .collect();
    (!versions.is_empty()).then(|| versions.join(", "))
}

fn local_calls(declarations: &Declarations) -> Vec<(String, Place)> {
    let calls = declarations.of_kind("module").filter_map(|block| {
        let source = block.text("source")?;
        let is_local = source.starts_with("./") || source.starts_with("../");
        is_local.then(|| (source, block.place.clone()))
    });
    calls.collect()
}
