//! A stack of a few of AWS's types, for tests.

use std::borrow::Cow;

use formwork_model::{
    BlockSchema, Body, Class, Component, Expression, Lifecycle, Model, Node, NodeId, NodeState,
    ObjectName, Origin, Place, ProviderSchema, Reference, ResourceSchema, SafetyFacts, SchemaOf,
    StackModel, TagStyle, Term, Within,
};

static AWS: ProviderSchema = ProviderSchema {
    name: "aws",
    source: "hashicorp/aws",
    version: "5.100.0",
    documents: &[],
    safety: SafetyFacts::NONE,
};

static VPC: BlockSchema =
    BlockSchema::new(&["cidr_block optional", "tags optional"], &[], &[], &[]);
static TIMEOUTS: BlockSchema = BlockSchema::new(&["create optional"], &[], &[], &[]);
static BUCKET: BlockSchema = BlockSchema::new(
    &["bucket optional"],
    &[],
    &["timeouts optional single block 0 0"],
    &[&TIMEOUTS],
);
static RULE: BlockSchema = BlockSchema::new(
    &["from_port optional", "security_groups optional"],
    &[],
    &[],
    &[],
);
static GROUP: BlockSchema = BlockSchema::new(
    &["vpc_id optional", "description optional"],
    &[],
    &["ingress optional set object 0 0"],
    &[&RULE],
);
static CONDITION: BlockSchema = BlockSchema::new(&["value optional"], &[], &[], &[]);
static LISTENER_RULE: BlockSchema = BlockSchema::new(
    &["listener_arn required", "priority optional"],
    &[],
    &["health_check optional list block 0 1"],
    &[&CONDITION],
);
static FUNCTION: BlockSchema = BlockSchema::new(
    &[
        "filename optional",
        "function_name required",
        "role required",
    ],
    &[],
    &[],
    &[],
);
static PASSWORD: BlockSchema = BlockSchema::new(
    &[
        "password optional sensitive",
        "password_wo optional sensitive write_only",
        "password_wo_version optional",
    ],
    &[],
    &[],
    &[],
);
static DOCUMENT: BlockSchema = BlockSchema::new(&["name optional"], &[], &[], &[]);

const fn schema(
    type_name: &'static str,
    class: Class,
    block: &'static BlockSchema,
) -> ResourceSchema {
    ResourceSchema {
        type_name,
        class,
        origin: Origin::Provider(&AWS),
        block,
        naming: None,
        tags: TagStyle::None,
        relations: &[],
    }
}

static SCHEMAS: [ResourceSchema; 9] = [
    schema("aws_vpc", Class::Managed, &VPC),
    schema("aws_s3_bucket", Class::Managed, &BUCKET),
    schema("aws_security_group", Class::Managed, &GROUP),
    schema("aws_lb_target_group", Class::Managed, &LISTENER_RULE),
    schema("aws_lambda_function", Class::Managed, &FUNCTION),
    schema("aws_db_instance", Class::Managed, &PASSWORD),
    schema("aws_simpledb_domain", Class::Managed, &DOCUMENT),
    schema("aws_region", Class::Data, &DOCUMENT),
    schema("aws_lambda_invocation", Class::Ephemeral, &DOCUMENT),
];

/// A stack that grows.
pub(crate) struct Sample {
    pub(crate) stack: StackModel,
}

impl Sample {
    pub(crate) fn new() -> Self {
        let stack = StackModel::new("main", Place::caller());
        Self { stack }
    }

    /// A component; the first is at 1.
    pub(crate) fn component(mut self, name: &'static str, parent: u32) -> Self {
        let above = &self.stack.components[parent as usize].path;
        let path = match above.as_str() {
            "" => name.to_owned(),
            above => format!("{above}-{name}"),
        };
        self.stack.components.push(Component {
            name: Cow::Borrowed(name),
            path,
            parent,
            place: Place::caller(),
        });
        self
    }

    /// A node with these arguments, which `change` may change.
    pub(crate) fn node(
        mut self,
        type_name: &str,
        name: &str,
        arguments: &[(&'static str, Term)],
        change: impl FnOnce(&mut Node),
    ) -> Self {
        let schema = SCHEMAS.iter().find(|schema| schema.type_name == type_name);
        let schema = schema.expect("the type is among the few");
        let mut body = Body::new(schema.block);
        for (argument, term) in arguments {
            body.set(argument, term.clone());
        }
        let mut node = Node {
            key: Cow::Owned(name.to_owned()),
            name: name.to_owned(),
            component: 0,
            schema: SchemaOf(schema),
            state: NodeState::Declared,
            body,
            about: Cow::Borrowed(""),
            place: Place::caller(),
            depends_on: Vec::new(),
            lifecycle: Lifecycle::new(),
            provisioning: None,
            within: Within::Stack,
            provider: None,
            given_providers: Vec::new(),
            object_name: ObjectName::None,
        };
        change(&mut node);
        self.stack.nodes.push(node);
        self
    }

    pub(crate) fn with(mut self, change: impl FnOnce(&mut StackModel)) -> Self {
        change(&mut self.stack);
        self
    }

    pub(crate) fn model(self) -> Model {
        Model {
            stacks: vec![self.stack],
            ..Model::new("shop", "dev")
        }
    }
}

/// An attribute of the node at a position.
pub(crate) fn attribute(index: u32, name: &'static str) -> Term {
    let reference = Reference {
        node: NodeId { stack: 0, index },
        instance: None,
        attribute: Cow::Borrowed(name),
    };
    Expression::Reference(reference).into()
}

pub(crate) fn text(text: &'static str) -> Term {
    Term::Text(Cow::Borrowed(text))
}

/// A block of a security group's rule, or of any other type that is nested in it.
pub(crate) fn block(block: &'static str, arguments: &[(&'static str, Term)]) -> Body {
    let schema = match block {
        "ingress" => &RULE,
        "timeouts" => &TIMEOUTS,
        _ => &CONDITION,
    };
    let mut body = Body::new(schema);
    for (argument, term) in arguments {
        body.set(argument, term.clone());
    }
    body
}
