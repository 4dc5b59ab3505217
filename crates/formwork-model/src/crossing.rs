//! Values that cross from one stack into another: an output there, and a look into its state here.
//!
//! This happens once, when a program's declaring ends. References stay as they are in the model, so that the graph knows what needs what; each stack
//! lists the ones that leave it, with the expression that stands in their place.

use std::borrow::Cow;

use crate::{
    Body, Class, Expression, Node, NodeId, NodeState, ObjectName, Output, OutputOrigin, Place,
    Reference, SchemaOf, StackModel, Term, Use, Within, remote_state,
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
    /// An output tells it.
    Told {
        /// The output's name.
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

/// Lets stacks tell each other what they use of each other.
pub(crate) fn resolve(stacks: &mut [StackModel]) {
    if stacks.len() < 2 {
        return;
    }
    for (position, number) in (0..stacks.len()).zip(0..) {
        for found in leaving(stacks, position, number) {
            let crossing = tell(stacks, position, found);
            stacks[position].crossings.push(crossing);
        }
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

/// Makes the output of a value, and what reads it.
fn tell(stacks: &mut [StackModel], position: usize, leaving: Leaving) -> Crossing {
    let way = match output(stacks, &leaving) {
        Ok(output) => match reader(stacks, position, &leaving) {
            Ok(reader) => Way::Told {
                reading: remote_state::reading(reader, &output),
                output,
            },
            Err(obstacle) => Way::Refused(obstacle),
        },
        Err(obstacle) => Way::Refused(obstacle),
    };
    Crossing {
        used: leaving.used,
        user: leaving.user,
        argument: leaving.argument,
        place: leaving.place,
        way,
    }
}

/// The name of the output that tells a value: one that the program declared, or one that is made for it.
fn output(stacks: &mut [StackModel], leaving: &Leaving) -> Result<Cow<'static, str>, Obstacle> {
    let producer = &mut stacks[leaving.used.node.stack as usize];
    let node = &producer.nodes[leaving.used.node.index as usize];
    if node.schema.class == Class::Ephemeral {
        return Err(Obstacle::Ephemeral);
    }
    let argument = node.schema.block.argument(&leaving.used.attribute);
    let is_secret = leaving.is_hidden || argument.is_some_and(|argument| argument.sensitive);
    let mut outputs = producer.outputs.iter_mut();
    if let Some(output) = outputs.find(|output| output.tells(&leaving.used)) {
        if output.origin == OutputOrigin::ReadElsewhere {
            output.is_sensitive |= is_secret;
        }
        return Ok(output.name.clone());
    }
    let name = Cow::Owned(output_name(node, &leaving.used)?);
    let value = Term::from(Expression::Reference(leaving.used.clone()));
    producer.outputs.push(Output {
        is_sensitive: is_secret,
        origin: OutputOrigin::ReadElsewhere,
        ..Output::of_term(Cow::clone(&name), value, leaving.place)
    });
    Ok(name)
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
fn reader(
    stacks: &mut [StackModel],
    position: usize,
    leaving: &Leaving,
) -> Result<NodeId, Obstacle> {
    let producer = &stacks[leaving.used.node.stack as usize];
    let body = remote_state::body(&producer.name, producer.backend.as_ref())?;
    let name = producer.name.to_string();
    let nodes = &mut stacks[position].nodes;
    let is_reader = |node: &Node| {
        node.schema == SchemaOf(&remote_state::SCHEMA) && node.name == name && node.body == body
    };
    let index = nodes.iter().rposition(is_reader).unwrap_or_else(|| {
        nodes.push(reading_node(name.clone(), body.clone(), leaving.place));
        nodes.len() - 1
    });
    Ok(NodeId {
        stack: u32::try_from(position).expect("fewer than 2^32 stacks"),
        index: u32::try_from(index).expect("fewer than 2^32 things in one stack"),
    })
}

fn reading_node(name: String, body: Body, place: Place) -> Node {
    Node {
        about: Cow::Owned(format!("what the stack `{name}` tells")),
        key: Cow::Owned(name.clone()),
        name,
        component: 0,
        schema: SchemaOf(&remote_state::SCHEMA),
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
