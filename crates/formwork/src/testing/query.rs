//! Sets of declarations: narrowed by tag, counted, and compared with what they should hold.

use formwork_model::{Node, NodeId};
use serde_json::Value;

use super::{Document, Infrastructure};

/// Some declarations. One that holds none fails every assertion, unless [`Selection::or_none`] allows it.
#[derive(Clone)]
pub struct Selection<'model> {
    infrastructure: &'model Infrastructure,
    label: String,
    nodes: Vec<NodeId>,
    may_be_empty: bool,
}

/// Exactly one declaration.
#[derive(Clone)]
pub struct Selected<'model> {
    infrastructure: &'model Infrastructure,
    node: NodeId,
}

impl<'model> Selection<'model> {
    pub(super) fn new(
        infrastructure: &'model Infrastructure,
        label: String,
        nodes: Vec<NodeId>,
    ) -> Self {
        Self {
            infrastructure,
            label,
            nodes,
            may_be_empty: false,
        }
    }

    pub(super) fn nodes(&self) -> &[NodeId] {
        &self.nodes
    }

    pub(super) fn label(&self) -> &str {
        &self.label
    }

    fn node(&self, id: NodeId) -> Option<&'model Node> {
        self.infrastructure.model().node(id)
    }

    fn narrowed(&self, label: String, keep: impl Fn(&Node) -> bool) -> Self {
        let nodes = self
            .nodes
            .iter()
            .copied()
            .filter(|id| self.node(*id).is_some_and(&keep))
            .collect();
        Self {
            label,
            nodes,
            ..self.clone()
        }
    }

    /// Those that carry the tag `key` with this value.
    pub fn tagged(&self, key: &str, value: &str) -> Self {
        self.narrowed(format!("{} tagged {key}={value}", self.label), |node| {
            node.body.tag(key) == Some(value)
        })
    }

    /// Those in this stack.
    pub fn in_stack(&self, stack: &str) -> Self {
        let mut selection = self.clone();
        selection.label = format!("{} in stack `{stack}`", self.label);
        let stacks = &self.infrastructure.model().stacks;
        selection
            .nodes
            .retain(|id| stacks[id.stack as usize].name == stack);
        selection
    }

    /// Those whose address contains `part`.
    pub fn matching(&self, part: &str) -> Self {
        self.narrowed(format!("{} matching `{part}`", self.label), |node| {
            node.address().contains(part)
        })
    }

    /// These and those.
    pub fn and(&self, others: &Selection<'_>) -> Self {
        let mut selection = self.clone();
        selection.label = format!("{} and {}", self.label, others.label);
        selection
            .nodes
            .extend(others.nodes.iter().filter(|id| !self.nodes.contains(id)));
        selection
    }

    /// The one at `address`.
    ///
    /// # Panics
    /// When nothing or more than one thing has this address.
    #[track_caller]
    pub fn at(&self, address: &str) -> Selected<'model> {
        let found = self.narrowed(format!("`{address}`"), |node| node.address() == address);
        match found.nodes.as_slice() {
            [node] => Selected {
                infrastructure: self.infrastructure,
                node: *node,
            },
            [] => panic!(
                "nothing has the address `{address}`; there are:\n{}",
                self.addresses().join("\n")
            ),
            several => panic!(
                "{} stacks declare `{address}`; narrow with `in_stack`",
                several.len()
            ),
        }
    }

    /// Says that the selection may be empty: an assertion over nothing then passes.
    pub fn or_none(mut self) -> Self {
        self.may_be_empty = true;
        self
    }

    /// The addresses, in the order of declaration.
    pub fn addresses(&self) -> Vec<String> {
        self.nodes
            .iter()
            .filter_map(|id| self.node(*id))
            .map(Node::address)
            .collect()
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.nodes.len()
    }

    /// Fails unless there are exactly `expected`.
    ///
    /// # Panics
    /// With the addresses that there are.
    #[track_caller]
    pub fn assert_count(&self, expected: usize) {
        let addresses = self.addresses().join("\n  ");
        assert!(
            self.count() == expected,
            "expected {expected} of {}, there are {}:\n  {addresses}",
            self.label,
            self.count()
        );
    }

    /// Fails unless the emitted body of each contains `expected`; see [`Document::assert_contains`].
    ///
    /// # Panics
    /// With the first mismatch, or when nothing is selected.
    #[track_caller]
    pub fn assert_each_contains(&self, expected: Value) {
        self.expect_some();
        for id in &self.nodes {
            self.infrastructure
                .body(*id)
                .assert_contains(expected.clone());
        }
    }

    #[track_caller]
    pub(super) fn expect_some(&self) {
        assert!(
            self.may_be_empty || !self.nodes.is_empty(),
            "{} selects nothing, so the test would prove nothing; say `.or_none()` if it may be empty",
            self.label
        );
    }
}

impl<'model> Selected<'model> {
    /// Its emitted body, without the comment.
    pub fn document(&self) -> Document {
        self.infrastructure.body(self.node)
    }

    /// The value of one of its tags.
    pub fn tag(&self, key: &str) -> Option<&'model str> {
        self.infrastructure.model().node(self.node)?.body.tag(key)
    }

    /// Its name in the cloud, where it is known.
    pub fn name(&self) -> Option<&'model str> {
        self.infrastructure
            .model()
            .node(self.node)?
            .object_name_text()
    }

    /// Fails unless its emitted body contains `expected`; see [`Document::assert_contains`].
    ///
    /// # Panics
    /// With the mismatch, shown inside the document.
    #[track_caller]
    pub fn assert_contains(&self, expected: Value) {
        self.document().assert_contains(expected);
    }

    /// As a selection of one, for paths.
    pub fn selection(&self) -> Selection<'model> {
        let address = self.infrastructure.address(self.node);
        Selection::new(self.infrastructure, format!("`{address}`"), vec![self.node])
    }
}
