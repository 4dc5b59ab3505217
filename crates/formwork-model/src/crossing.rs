//! Values that cross from one stack into another: an output there and a look into its state here, or a parameter that both know by name.
//!
//! This happens once, when a program's declaring ends. References stay as they are in the model, so that the graph knows what needs what; each stack
//! lists the ones that leave it, with the expression that stands in their place.

use std::borrow::Cow;

use crate::{
    Body, Class, Expression, Node, NodeId, NodeState, ObjectName, Output, OutputOrigin, Parameter,
    ParameterStore, Place, Reference, ResourceSchema, SchemaOf, Sharing, StackModel, Term, Use,
    Within, remote_state,
};

/// A place in a stack that uses a value of another one.
#[derive(Debug, Clone, PartialEq)]
pub struct Crossing {
    /// What is used.
    pub used: Reference,
    /// What uses it: `aws_subnet.a`, ``provider `aws` ``, ``output `address` ``.
    pub user: String,
    /// Which argument of it, e.g. `vpc_id`.
    pub argument: String,
    /// Where that was declared.
    pub place: Place,
    /// How the value gets there.
    pub way: Way,
}

/// How a value gets from one stack into another.
#[derive(Debug, Clone, PartialEq)]
pub enum Way {
    /// An output or a parameter tells it.
    Told {
        /// Its name.
        output: Cow<'static, str>,
        /// What reads it, in the stack that uses it.
        reading: Expression,
    },
    /// It does not.
    Refused(Obstacle),
}

/// Why a value cannot cross.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// It is never stored.
    Ephemeral,
    /// It is of one of several instances, and which one is not known before Terraform runs.
    Instance,
    /// The state that would tell it lies in a workspace that has no name.
    UnnamedWorkspace,
}

/// Lets stacks tell each other what they use of each other. Parameters lie below `folder`.
pub(crate) fn resolve(
    stacks: &mut [StackModel],
    folder: &str,
    sharing: &dyn Fn(&StackModel) -> Sharing,
) {
    if stacks.len() < 2 {
        return;
    }
    let mut found: Vec<(usize, Leaving)> = Vec::new();
    for (position, number) in (0..stacks.len()).zip(0..) {
        let leaving = leaving(stacks, position, number).into_iter();
        found.extend(leaving.map(|leaving| (position, leaving)));
    }
    for at in 0..found.len() {
        // A value is told once, so that it is secret everywhere if it is anywhere.
        let (position, leaving) = &found[at];
        let mut same = found.iter().filter(|(_, other)| other.used == leaving.used);
        let is_secret = same.any(|(_, other)| other.is_hidden);
        let way = tell(stacks, *position, leaving, is_secret, folder, sharing);
        stacks[*position].crossings.push(Crossing {
            used: leaving.used.clone(),
            user: leaving.user.clone(),
            argument: leaving.argument.clone(),
            place: leaving.place,
            way: way.unwrap_or_else(Way::Refused),
        });
    }
}

/// A reference that leaves its stack.
struct Leaving {
    used: Reference,
    user: String,
    argument: String,
    is_hidden: bool,
    place: Place,
}

/// The references that leave a stack, each place once.
fn leaving(stacks: &[StackModel], position: usize, number: u32) -> Vec<Leaving> {
    let mut found: Vec<Leaving> = Vec::new();
    stacks[position].expressions(&mut |found_in| {
        found_in.expression.references(&mut |reference| {
            let id = reference.node;
            if id.stack != number && node(stacks, id).is_some() {
                add(&mut found, &found_in, reference);
            }
        });
    });
    found
}

fn add(found: &mut Vec<Leaving>, found_in: &Use<'_, '_>, used: &Reference) {
    let user = (found_in.user)();
    let beside = found.iter().rev().take_while(|other| other.user == user);
    let is_known = |other: &Leaving| other.used == *used && other.argument == found_in.argument;
    if beside.into_iter().any(is_known) {
        return;
    }
    found.push(Leaving {
        used: used.clone(),
        user,
        argument: found_in.argument.to_owned(),
        is_hidden: (found_in.is_hidden)(),
        place: found_in.place,
    });
}

fn node(stacks: &[StackModel], id: NodeId) -> Option<&Node> {
    let stack = stacks.get(id.stack as usize)?;
    stack.nodes.get(id.index as usize)
}

/// Makes what tells a value, and what reads it.
fn tell(
    stacks: &mut [StackModel],
    position: usize,
    leaving: &Leaving,
    is_secret: bool,
    folder: &str,
    sharing: &dyn Fn(&StackModel) -> Sharing,
) -> Result<Way, Obstacle> {
    let producer = &stacks[leaving.used.node.stack as usize];
    let node = &producer.nodes[leaving.used.node.index as usize];
    if node.schema.class == Class::Ephemeral {
        return Err(Obstacle::Ephemeral);
    }
    let argument = node.schema.block.argument(&leaving.used.attribute);
    let is_secret = is_secret || argument.is_some_and(|argument| argument.sensitive);
    match sharing(producer) {
        Sharing::State => {
            let output = output(stacks, leaving, is_secret)?;
            let reader = state_reader(stacks, position, leaving)?;
            Ok(Way::Told {
                reading: remote_state::reading(reader, &output),
                output,
            })
        }
        Sharing::Parameters(store) => {
            let key = output_name(node, &leaving.used)?;
            let parameter = Parameter {
                name: format!("{folder}/{}/{key}", producer.name),
                is_secret,
            };
            Ok(Way::Told {
                reading: by_parameter(stacks, position, leaving, store, &parameter, &key),
                output: Cow::Owned(key),
            })
        }
    }
}

/// The name of the output that tells a value: one that the program declared, or one that is made for it.
fn output(
    stacks: &mut [StackModel],
    leaving: &Leaving,
    is_secret: bool,
) -> Result<Cow<'static, str>, Obstacle> {
    let producer = &mut stacks[leaving.used.node.stack as usize];
    let node = &producer.nodes[leaving.used.node.index as usize];
    let mut outputs = producer.outputs.iter();
    if let Some(output) = outputs.find(|output| output.tells(&leaving.used)) {
        return Ok(output.name.clone());
    }
    let name = Cow::Owned(output_name(node, &leaving.used)?);
    producer.outputs.push(Output {
        is_sensitive: is_secret,
        origin: OutputOrigin::ReadElsewhere,
        ..Output::of_term(Cow::clone(&name), value(leaving), leaving.place)
    });
    Ok(name)
}

fn value(leaving: &Leaving) -> Term {
    Expression::Reference(leaving.used.clone()).into()
}

/// Makes the parameter there and what reads it here. A parameter is text, so that a value of any type is written as JSON.
fn by_parameter(
    stacks: &mut [StackModel],
    position: usize,
    leaving: &Leaving,
    store: &ParameterStore,
    parameter: &Parameter,
    key: &str,
) -> Expression {
    let producer = leaving.used.node.stack as usize;
    let encoded = Expression::call("jsonencode", [value(leaving)]);
    let (schema, body) = (store.write)(parameter, encoded.into());
    let about = "another stack reads it".to_owned();
    let written = made_node(schema, key.to_owned(), body, about, leaving.place);
    find_or_add(stacks, producer, written);
    let (schema, body) = (store.read)(parameter);
    let name = format!("{}-{key}", stacks[producer].name);
    let about = format!("what the stack `{}` tells", stacks[producer].name);
    let read = made_node(schema, name, body, about, leaving.place);
    let read = Reference {
        node: find_or_add(stacks, position, read),
        instance: None,
        attribute: Cow::Borrowed((store.attribute)(parameter)),
    };
    Expression::call("jsondecode", [Expression::Reference(read).into()])
}

/// `aws_vpc-main-id`: types and attributes hold no `-`, so that no two values share a name.
fn output_name(node: &Node, used: &Reference) -> Result<String, Obstacle> {
    let class = if node.schema.class == Class::Data {
        "data-"
    } else {
        ""
    };
    let (type_name, name, attribute) = (node.schema.type_name, &node.name, &used.attribute);
    let instance = match &used.instance {
        None => String::new(),
        Some(Term::Integer(position)) => format!("-{position}"),
        Some(Term::Text(key)) if crate::is_valid_key(key) => format!("-{key}"),
        Some(_) => return Err(Obstacle::Instance),
    };
    Ok(format!("{class}{type_name}-{name}{instance}-{attribute}"))
}

/// The data source of a stack that looks into the state of another one.
fn state_reader(
    stacks: &mut [StackModel],
    position: usize,
    leaving: &Leaving,
) -> Result<NodeId, Obstacle> {
    let producer = &stacks[leaving.used.node.stack as usize];
    let body = remote_state::body(&producer.name, producer.backend.as_ref())?;
    let name = producer.name.to_string();
    let about = format!("what the stack `{name}` tells");
    let node = made_node(&remote_state::SCHEMA, name, body, about, leaving.place);
    Ok(find_or_add(stacks, position, node))
}

/// A node of a stack, which is added unless there is one that does the same.
fn find_or_add(stacks: &mut [StackModel], position: usize, mut node: Node) -> NodeId {
    let stack = &mut stacks[position];
    node.body.add_tags(node.schema.0, &stack.tags, None);
    let is_same = |other: &Node| {
        other.name == node.name && other.schema == node.schema && other.body == node.body
    };
    let index = stack.nodes.iter().rposition(is_same).unwrap_or_else(|| {
        stack.nodes.push(node);
        stack.nodes.len() - 1
    });
    NodeId {
        stack: u32::try_from(position).expect("fewer than 2^32 stacks"),
        index: u32::try_from(index).expect("fewer than 2^32 things in one stack"),
    }
}

fn made_node(
    schema: &'static ResourceSchema,
    name: String,
    body: Body,
    about: String,
    place: Place,
) -> Node {
    Node {
        about: Cow::Owned(about),
        key: Cow::Owned(name.clone()),
        name,
        component: 0,
        schema: SchemaOf(schema),
        state: NodeState::Declared,
        body,
        place,
        depends_on: Vec::new(),
        lifecycle: crate::Lifecycle::new(),
        provisioning: None,
        within: Within::Stack,
        given_providers: Vec::new(),
        provider: None,
        object_name: ObjectName::None,
    }
}
