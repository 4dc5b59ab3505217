//! What a resource is, whatever it is called: its arguments without what its address and the conventions made of it.

use std::borrow::Cow;

use crate::{Body, Expression, Model, Node, NodeId, Reference, StackModel, Symbol, Term};

impl Model {
    /// The arguments of `node`, which `stack` declares, without the name and without the tags that conventions gave. References name the
    /// type of what they refer to and not its address, so that a renamed resource keeps its content, and so do those that refer to it.
    pub fn content(&self, stack: &StackModel, node: &Node) -> Body {
        let mut body = node.body.rewritten(&|expression| match expression {
            Expression::Reference(reference) if reference.node != NodeId::OWN => {
                Some(self.unnamed(reference))
            }
            _ => None,
        });
        if let Some(naming) = node.schema.naming {
            body.take(naming.argument);
        }
        for argument in ["tags", "tag"] {
            if let Some(term) = body.take(argument).and_then(|tags| own_tags(stack, tags)) {
                body.set(argument, term);
            }
        }
        body
    }

    fn unnamed(&self, reference: &Reference) -> Term {
        let type_name = self
            .node(reference.node)
            .map_or("", |node| node.schema.0.type_name);
        let name = format!("{type_name}.{}", reference.attribute);
        let of: Term = Expression::Symbol(Symbol::Bound(Cow::Owned(name))).into();
        match &reference.instance {
            Some(key) => {
                let key = key.clone();
                Expression::Index { of, key }.into()
            }
            None => of,
        }
    }
}

/// The tags that the stack does not give to all that it declares.
fn own_tags(stack: &StackModel, tags: Term) -> Option<Term> {
    let is_own = |key: &str| key != "Name" && !stack.tags.iter().any(|(tag, _)| *tag == key);
    match tags {
        Term::Map(mut entries) => {
            entries.retain(|(key, _)| is_own(key));
            (!entries.is_empty()).then_some(Term::Map(entries))
        }
        Term::Blocks(mut blocks) => {
            let key = |block: &Body| block.get("key").and_then(Term::as_text).map(is_own);
            blocks.retain(|block| key(block).unwrap_or(true));
            (!blocks.is_empty()).then_some(Term::Blocks(blocks))
        }
        // `merge` of those that are known and those that are not.
        Term::Expression(mut expression) => {
            if let Expression::Call {
                function,
                arguments,
                ..
            } = &mut *expression
                && *function == "merge"
                && let Some(known) = arguments.first_mut()
            {
                *known = own_tags(stack, known.clone()).unwrap_or(Term::Null);
            }
            Some(Term::Expression(expression))
        }
        other => Some(other),
    }
}
