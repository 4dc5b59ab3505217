//! How Terraform treats changes of a resource.

use crate::{Dependency, NodeId};

/// The meta-argument `lifecycle`.
///
/// ```
/// use formwork_model::Lifecycle;
/// let lifecycle = Lifecycle::new().prevent_destroy().ignore_changes("tags");
/// assert!(lifecycle.prevent_destroy);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lifecycle {
    /// A replacement is created before its predecessor is destroyed.
    pub create_before_destroy: bool,
    /// A plan that would destroy it fails.
    pub prevent_destroy: bool,
    /// Differences that are left as they are.
    pub ignore_changes: IgnoreChanges,
    /// A change of one of these replaces it.
    pub replace_triggered_by: Vec<NodeId>,
}

/// Differences that Terraform leaves as they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum IgnoreChanges {
    /// None: every difference is planned.
    #[default]
    None,
    /// All, after creation.
    All,
    /// Those of the named arguments.
    Arguments(Vec<&'static str>),
}

impl Lifecycle {
    /// Terraform's defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a replacement before its predecessor is destroyed.
    pub fn create_before_destroy(mut self) -> Self {
        self.create_before_destroy = true;
        self
    }

    /// Lets a plan that would destroy the resource fail.
    pub fn prevent_destroy(mut self) -> Self {
        self.prevent_destroy = true;
        self
    }

    /// Leaves differences of `argument` as they are.
    pub fn ignore_changes(mut self, argument: &'static str) -> Self {
        match &mut self.ignore_changes {
            IgnoreChanges::All => {}
            IgnoreChanges::Arguments(arguments) => arguments.push(argument),
            none @ IgnoreChanges::None => *none = IgnoreChanges::Arguments(vec![argument]),
        }
        self
    }

    /// Leaves all differences as they are, once the resource exists.
    pub fn ignore_all_changes(mut self) -> Self {
        self.ignore_changes = IgnoreChanges::All;
        self
    }

    /// Replaces the resource when `dependency` changes.
    pub fn replace_triggered_by(mut self, dependency: impl Dependency) -> Self {
        self.replace_triggered_by.push(dependency.dependency());
        self
    }

    /// Nothing differs from Terraform's defaults.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}
