//! What every part of a file is printed with: the model, and how its things are addressed.

use std::fmt;

use formwork_model::{Expression, Model, NodeId, ProviderConfig, ProviderId, Reference, Way};

use crate::members::Layouts;

/// The model, and what has been read about its schemas so far.
pub(crate) struct Scope<'model> {
    pub(crate) model: &'model Model,
    /// The stack that is printed; none in messages, which name things of all stacks alike.
    stack: Option<usize>,
    pub(crate) layouts: Layouts,
}

impl<'model> Scope<'model> {
    pub(crate) fn new(model: &'model Model) -> Self {
        Self {
            model,
            stack: None,
            layouts: Layouts::default(),
        }
    }

    /// For the root module of the stack at a position.
    pub(crate) fn of_stack(model: &'model Model, position: usize) -> Self {
        Self {
            stack: Some(position),
            ..Self::new(model)
        }
    }

    /// What stands in the place of a reference that leaves the stack.
    pub(crate) fn reading(&self, reference: &Reference) -> Option<&'model Expression> {
        let position = self.stack?;
        let is_own = reference.node.stack as usize == position;
        if is_own || reference.node == NodeId::OWN {
            return None;
        }
        let mut crossings = self.model.stacks[position].crossings.iter();
        let crossing = crossings.find(|crossing| crossing.used == *reference)?;
        match &crossing.way {
            Way::Told { reading, .. } => Some(reading),
            Way::Refused(_) => None,
        }
    }

    /// The address of a node, as raw text.
    pub(crate) fn address(&self, node: NodeId) -> Address<'model> {
        Address {
            model: self.model,
            node,
        }
    }

    /// The configured provider behind an identity; none if the identity belongs to another model.
    pub(crate) fn provider(&self, id: ProviderId) -> Option<&'model ProviderConfig> {
        self.model
            .stacks
            .get(id.stack as usize)?
            .providers
            .get(id.index as usize)
    }
}

/// `aws_vpc.main`, `data.aws_ami.base`. It is written without an allocation: large stacks hold many.
pub(crate) struct Address<'model> {
    model: &'model Model,
    node: NodeId,
}

impl fmt::Display for Address<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.node == NodeId::OWN {
            return out.write_str("self");
        }
        let Some(node) = self.model.node(self.node) else {
            let NodeId { stack, index } = self.node;
            return write!(out, "unknown.stack_{stack}_node_{index}");
        };
        for part in node.address_parts() {
            out.write_str(part)?;
        }
        Ok(())
    }
}
