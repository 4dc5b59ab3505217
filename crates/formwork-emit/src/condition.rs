//! Conditions with their messages, and checks.

use formwork_model::{CheckModel, Class, Condition, Node, NodeState, StackModel, Within};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::body::Plain;
use crate::resource::Raw;
use crate::scope::Scope;
use crate::terraform::Section;

/// Blocks of conditions, in order.
pub(crate) struct Conditions<'model> {
    pub(crate) scope: &'model Scope<'model>,
    pub(crate) conditions: &'model [Condition],
}

impl Serialize for Conditions<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let scope = self.scope;
        let conditions = self.conditions.iter();
        serializer.collect_seq(conditions.map(|condition| Block { scope, condition }))
    }
}

struct Block<'model> {
    scope: &'model Scope<'model>,
    condition: &'model Condition,
}

impl Serialize for Block<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { scope, condition } = *self;
        let plain = |term| Plain { scope, term };
        let mut object = serializer.serialize_map(Some(2))?;
        object.serialize_entry("condition", &plain(&condition.condition))?;
        object.serialize_entry("error_message", &plain(&condition.message))?;
        object.end()
    }
}

/// The checks of a stack by name.
pub(crate) struct Checks<'model> {
    pub(crate) scope: &'model Scope<'model>,
    pub(crate) stack: &'model StackModel,
}

impl Serialize for Checks<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { scope, stack } = *self;
        let mut checks: Vec<_> = stack.checks.iter().zip(0..).collect();
        checks.sort_by_key(|(check, _)| &check.name);
        serializer.collect_map(checks.into_iter().map(|(check, position)| {
            let data = data_of(stack, position);
            let block = CheckBlock {
                scope,
                stack,
                check,
                data,
            };
            (&check.name, block)
        }))
    }
}

/// The data sources that a check reads for itself.
fn data_of(stack: &StackModel, check: u32) -> Vec<&Node> {
    let nodes = stack.nodes.iter().filter(|node| {
        node.within == Within::Check(check)
            && node.schema.class == Class::Data
            && node.state == NodeState::Declared
    });
    let mut nodes: Vec<&Node> = nodes.collect();
    nodes.sort_by_key(|node| (node.schema.type_name, node.name.as_str()));
    nodes
}

struct CheckBlock<'model> {
    scope: &'model Scope<'model>,
    stack: &'model StackModel,
    check: &'model CheckModel,
    data: Vec<&'model Node>,
}

impl Serialize for CheckBlock<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self {
            scope,
            stack,
            check,
            data,
        } = self;
        let mut object = serializer.serialize_map(None)?;
        let origin = std::collections::BTreeMap::from([("source", Raw(check.place))]);
        object.serialize_entry("//", &origin)?;
        if !data.is_empty() {
            let section = Section {
                scope,
                stack,
                nodes: data,
            };
            object.serialize_entry("data", &section)?;
        }
        let conditions = &check.assertions;
        object.serialize_entry("assert", &Conditions { scope, conditions })?;
        object.end()
    }
}
