//! From the upstream JSON to types that cannot hold a contradiction; what is not understood is reported, not dropped.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::mirror;

/// Everything one provider offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// Address of the provider in its registry, e.g. `registry.terraform.io/hashicorp/aws`.
    pub address: String,
    /// Configuration of the provider itself.
    pub config: Block,
    /// Managed resources by type name.
    pub resources: BTreeMap<String, Object>,
    /// Data sources by type name.
    pub data_sources: BTreeMap<String, Object>,
    /// Ephemeral resources by type name.
    pub ephemeral_resources: BTreeMap<String, Object>,
    /// Provider functions by name.
    pub functions: BTreeMap<String, Function>,
}

impl Provider {
    /// The last part of the address, e.g. `aws`: the prefix of all type names.
    pub fn name(&self) -> &str {
        self.address.rsplit('/').next().unwrap_or(&self.address)
    }

    /// What `required_providers` calls `source`, e.g. `hashicorp/aws`.
    pub fn source(&self) -> &str {
        self.address
            .strip_prefix("registry.terraform.io/")
            .unwrap_or(&self.address)
    }
}

/// A resource, data source or ephemeral resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Object {
    /// Version of the state format.
    pub version: u64,
    /// Arguments, attributes and blocks.
    pub block: Block,
}

/// A group of arguments: a whole resource, or a nested block or object.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Block {
    /// By name; nested blocks and attributes share one name space, as in Terraform.
    pub arguments: BTreeMap<String, Argument>,
    /// The whole block is deprecated.
    pub deprecated: bool,
}

/// One argument, attribute or nested block.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Argument {
    /// Who sets it.
    pub mode: Mode,
    /// What it holds.
    pub shape: Shape,
    /// The provider hides its value.
    pub sensitive: bool,
    /// It never reaches the state.
    pub write_only: bool,
    /// The provider warns when it is set.
    pub deprecated: bool,
}

/// Who sets an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mode {
    /// The user must.
    Required,
    /// The user may.
    Optional,
    /// The user may; otherwise the provider does.
    OptionalComputed,
    /// Only the provider: it is read-only.
    Computed,
}

/// A plain type or a nested group of arguments.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Shape {
    /// A plain value.
    Type(Type),
    /// A nested block, or an attribute whose type is an object.
    Nested(Nested),
}

/// A nested group of arguments.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Nested {
    /// How many, and in what collection.
    pub nesting: Nesting,
    /// Fewest blocks that Terraform accepts.
    pub min_items: u32,
    /// Most blocks that Terraform accepts; 0 means any number.
    pub max_items: u32,
    /// Written as a block or as an attribute.
    pub syntax: Syntax,
    /// What each holds.
    pub block: Block,
}

/// The collection that nested groups form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Nesting {
    /// At most one.
    Single,
    /// Exactly one, present even when empty.
    Group,
    /// In order.
    List,
    /// Without order.
    Set,
    /// By key.
    Map,
}

/// How nested groups are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Syntax {
    /// `ingress { … }`.
    Block,
    /// `ingress = [{ … }]` with a nested attribute type: absent members may stay absent.
    NestedAttribute,
    /// `ingress = [{ … }]` with an object type: absent members must be written as `null`.
    ObjectAttribute,
}

/// The type of a plain value.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Type {
    /// Text.
    String,
    /// A number.
    Number,
    /// True or false.
    Bool,
    /// Anything: the provider decides.
    Dynamic,
    /// In order.
    List(Box<Type>),
    /// Without order or repetition.
    Set(Box<Type>),
    /// By key.
    Map(Box<Type>),
    /// Fixed length, a type each.
    Tuple(Vec<Type>),
    /// Fixed keys, a type each.
    Object(BTreeMap<String, Type>),
}

/// A function of the provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function {
    /// In order.
    pub parameters: Vec<Parameter>,
    /// Repeats any number of times at the end.
    pub variadic: Option<Parameter>,
    /// What it gives back.
    pub returns: Type,
}

/// A parameter of a [`Function`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Its name, as the provider documents it.
    pub name: String,
    /// Its type.
    pub r#type: Type,
    /// `null` is accepted.
    pub nullable: bool,
}

/// The result of [`lower`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lowered {
    /// One for each provider in the JSON.
    pub providers: Vec<Provider>,
    /// One sentence for each thing that was not understood, with its path.
    pub not_understood: Vec<String>,
}

/// Why a text is no provider schema.
#[derive(Debug)]
pub enum SchemaError {
    /// It is not the JSON that `terraform providers schema -json` prints.
    Json(serde_json::Error),
    /// Its format is newer than this crate.
    FormatVersion(String),
}

impl fmt::Display for SchemaError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(error) => write!(formatter, "not a provider schema: {error}"),
            Self::FormatVersion(version) => write!(
                formatter,
                "provider schema has format version {version}; only 0.x and 1.x are understood"
            ),
        }
    }
}

impl std::error::Error for SchemaError {}

/// Reads the output of `terraform providers schema -json`.
///
/// # Errors
/// When the text is not that JSON, or has a format version other than 0 or 1.
///
/// ```
/// let json = r#"{"format_version": "1.0", "provider_schemas": {"registry.terraform.io/acme/zoo": {
///     "resource_schemas": {"zoo_cage": {"version": 0, "block": {
///         "attributes": {"size": {"type": "number", "required": true}}}}}}}}"#;
/// let lowered = formwork_schema::lower(json).unwrap();
/// assert_eq!(lowered.providers[0].name(), "zoo");
/// assert!(lowered.not_understood.is_empty());
/// ```
pub fn lower(json: &str) -> Result<Lowered, SchemaError> {
    let schemas: mirror::ProviderSchemas = serde_json::from_str(json).map_err(SchemaError::Json)?;
    if !schemas.format_version.starts_with("0.") && !schemas.format_version.starts_with("1.") {
        return Err(SchemaError::FormatVersion(schemas.format_version));
    }
    let mut lowering = Lowering::default();
    let providers = schemas
        .provider_schemas
        .into_iter()
        .map(|(address, schema)| lowering.provider(address, schema))
        .collect();
    Ok(Lowered {
        providers,
        not_understood: lowering.not_understood,
    })
}

#[derive(Default)]
struct Lowering {
    not_understood: Vec<String>,
}

impl Lowering {
    fn provider(&mut self, address: String, schema: mirror::ProviderSchema) -> Provider {
        self.unknown(&address, &schema.unknown);
        Provider {
            config: schema
                .provider
                .map(|schema| self.block("provider", schema.block))
                .unwrap_or_default(),
            resources: self.objects("resource", schema.resource_schemas),
            data_sources: self.objects("data source", schema.data_source_schemas),
            ephemeral_resources: self
                .objects("ephemeral resource", schema.ephemeral_resource_schemas),
            functions: schema
                .functions
                .into_iter()
                .map(|(name, function)| {
                    let function = self.function(&name, function);
                    (name, function)
                })
                .collect(),
            address,
        }
    }

    fn objects(
        &mut self,
        kind: &str,
        schemas: BTreeMap<String, mirror::Schema>,
    ) -> BTreeMap<String, Object> {
        schemas
            .into_iter()
            .map(|(name, schema)| {
                let object = Object {
                    version: schema.version,
                    block: self.block(&format!("{kind} {name}"), schema.block),
                };
                (name, object)
            })
            .collect()
    }

    fn block(&mut self, path: &str, block: mirror::Block) -> Block {
        self.unknown(path, &block.unknown);
        let mut arguments = self.attributes(path, block.attributes);
        for (name, block_type) in block.block_types {
            let path = format!("{path}.{name}");
            let nesting = self.nesting(&path, &block_type.nesting_mode);
            let nested = self.block(&path, block_type.block);
            let argument = Argument {
                mode: if block_type.min_items > 0 {
                    Mode::Required
                } else {
                    Mode::Optional
                },
                sensitive: false,
                write_only: false,
                deprecated: nested.deprecated,
                shape: Shape::Nested(Nested {
                    nesting,
                    min_items: block_type.min_items,
                    max_items: block_type.max_items,
                    syntax: Syntax::Block,
                    block: nested,
                }),
            };
            if arguments.insert(name, argument).is_some() {
                self.not_understood
                    .push(format!("{path}: both an attribute and a block"));
            }
        }
        Block {
            arguments,
            deprecated: block.deprecated,
        }
    }

    fn attributes(
        &mut self,
        path: &str,
        attributes: BTreeMap<String, mirror::Attribute>,
    ) -> BTreeMap<String, Argument> {
        attributes
            .into_iter()
            .map(|(name, attribute)| {
                let argument = self.attribute(&format!("{path}.{name}"), attribute);
                (name, argument)
            })
            .collect()
    }

    fn attribute(&mut self, path: &str, attribute: mirror::Attribute) -> Argument {
        self.unknown(path, &attribute.unknown);
        let mode = match (attribute.required, attribute.optional, attribute.computed) {
            (true, false, false) => Mode::Required,
            (false, true, false) => Mode::Optional,
            (false, true, true) => Mode::OptionalComputed,
            (false, false, true) => Mode::Computed,
            _ => {
                self.not_understood
                    .push(format!("{path}: contradictory required/optional/computed"));
                Mode::Optional
            }
        };
        let shape = match (attribute.nested_type, attribute.r#type) {
            (Some(nested), _) => Shape::Nested(Nested {
                nesting: self.nesting(path, &nested.nesting_mode),
                min_items: nested.min_items,
                max_items: nested.max_items,
                syntax: Syntax::NestedAttribute,
                block: Block {
                    arguments: self.attributes(path, nested.attributes),
                    deprecated: false,
                },
            }),
            (None, Some(r#type)) => object_shape(self.r#type(path, &r#type), mode),
            (None, None) => {
                self.not_understood.push(format!("{path}: has no type"));
                Shape::Type(Type::Dynamic)
            }
        };
        Argument {
            mode,
            shape,
            sensitive: attribute.sensitive,
            write_only: attribute.write_only,
            deprecated: attribute.deprecated,
        }
    }

    fn function(&mut self, name: &str, function: mirror::Function) -> Function {
        let path = format!("function {name}");
        Function {
            returns: self.r#type(&path, &function.return_type),
            parameters: function
                .parameters
                .into_iter()
                .map(|parameter| self.parameter(&path, parameter))
                .collect(),
            variadic: function
                .variadic_parameter
                .map(|parameter| self.parameter(&path, parameter)),
        }
    }

    fn parameter(&mut self, path: &str, parameter: mirror::Parameter) -> Parameter {
        Parameter {
            r#type: self.r#type(path, &parameter.r#type),
            name: parameter.name,
            nullable: parameter.is_nullable,
        }
    }

    fn nesting(&mut self, path: &str, mode: &str) -> Nesting {
        match mode {
            "single" => Nesting::Single,
            "group" => Nesting::Group,
            "list" => Nesting::List,
            "set" => Nesting::Set,
            "map" => Nesting::Map,
            other => {
                self.not_understood
                    .push(format!("{path}: nesting mode `{other}`"));
                Nesting::List
            }
        }
    }

    fn r#type(&mut self, path: &str, json: &Value) -> Type {
        let parsed = match json {
            Value::String(name) => match name.as_str() {
                "string" => Some(Type::String),
                "number" => Some(Type::Number),
                "bool" => Some(Type::Bool),
                "dynamic" => Some(Type::Dynamic),
                _ => None,
            },
            Value::Array(parts) => match parts.as_slice() {
                [Value::String(kind), inner, ..] => self.composite(path, kind, inner),
                _ => None,
            },
            _ => None,
        };
        parsed.unwrap_or_else(|| {
            self.not_understood.push(format!("{path}: type {json}"));
            Type::Dynamic
        })
    }

    /// `["object", {…}, ["a"]]` names optional members in a third part; a value with them absent is the same as `null`.
    fn composite(&mut self, path: &str, kind: &str, inner: &Value) -> Option<Type> {
        Some(match (kind, inner) {
            ("list", _) => Type::List(Box::new(self.r#type(path, inner))),
            ("set", _) => Type::Set(Box::new(self.r#type(path, inner))),
            ("map", _) => Type::Map(Box::new(self.r#type(path, inner))),
            ("tuple", Value::Array(items)) => {
                Type::Tuple(items.iter().map(|item| self.r#type(path, item)).collect())
            }
            ("object", Value::Object(members)) => Type::Object(
                members
                    .iter()
                    .map(|(name, member)| (name.clone(), self.r#type(path, member)))
                    .collect(),
            ),
            _ => return None,
        })
    }

    fn unknown(&mut self, path: &str, unknown: &BTreeMap<String, Value>) {
        for key in unknown.keys() {
            self.not_understood
                .push(format!("{path}: unknown field `{key}`"));
        }
    }
}

/// An attribute whose type is an object, or a collection of objects, holds nested arguments like a block does.
fn object_shape(r#type: Type, mode: Mode) -> Shape {
    let (nesting, members) = match r#type {
        Type::Object(members) => (Nesting::Single, members),
        Type::List(element) => match *element {
            Type::Object(members) => (Nesting::List, members),
            other => return Shape::Type(Type::List(Box::new(other))),
        },
        Type::Set(element) => match *element {
            Type::Object(members) => (Nesting::Set, members),
            other => return Shape::Type(Type::Set(Box::new(other))),
        },
        Type::Map(element) => match *element {
            Type::Object(members) => (Nesting::Map, members),
            other => return Shape::Type(Type::Map(Box::new(other))),
        },
        other => return Shape::Type(other),
    };
    let member_mode = if mode == Mode::Computed {
        Mode::Computed
    } else {
        Mode::Optional
    };
    Shape::Nested(Nested {
        nesting,
        min_items: 0,
        max_items: 0,
        syntax: Syntax::ObjectAttribute,
        block: Block {
            arguments: members
                .into_iter()
                .map(|(name, member)| {
                    let argument = Argument {
                        mode: member_mode,
                        shape: object_shape(member, member_mode),
                        sensitive: false,
                        write_only: false,
                        deprecated: false,
                    };
                    (name, argument)
                })
                .collect(),
            deprecated: false,
        },
    })
}
