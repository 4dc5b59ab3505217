//! How Terraform treats changes of a resource.

use crate::{Bool, Condition, Dependency, IntoValue, NodeId, Str, Term};

/// The meta-argument `lifecycle`.
///
/// ```
/// use formwork_model::Lifecycle;
/// let lifecycle = Lifecycle::new().prevent_destroy().ignore_changes("tags");
/// assert!(lifecycle.prevent_destroy);
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lifecycle {
    /// A replacement is created before its predecessor is destroyed.
    pub create_before_destroy: bool,
    /// A plan that would destroy it fails.
    pub prevent_destroy: bool,
    /// Differences that are left as they are.
    pub ignore_changes: IgnoreChanges,
    /// A change of one of these replaces it.
    pub replace_triggered_by: Vec<NodeId>,
    /// What must hold before it is made or changed.
    pub preconditions: Vec<Condition>,
    /// What must hold afterwards.
    pub postconditions: Vec<Condition>,
    /// What is done when it is made or changed.
    pub action_triggers: Vec<ActionTrigger>,
    /// It exists only where this holds (OpenTofu).
    pub enabled: Option<Term>,
}

/// Actions, and when they are done.
#[derive(Debug, Clone, PartialEq)]
pub struct ActionTrigger {
    /// At what.
    pub events: Vec<ActionEvent>,
    /// Only where this holds.
    pub condition: Option<Term>,
    /// What is done, in order.
    pub actions: Vec<NodeId>,
}

/// When an action is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionEvent {
    /// Before the resource is made.
    BeforeCreate,
    /// After it was made.
    AfterCreate,
    /// Before it is changed.
    BeforeUpdate,
    /// After it was changed.
    AfterUpdate,
}

impl ActionEvent {
    /// As Terraform writes it.
    pub fn text(self) -> &'static str {
        match self {
            Self::BeforeCreate => "before_create",
            Self::AfterCreate => "after_create",
            Self::BeforeUpdate => "before_update",
            Self::AfterUpdate => "after_update",
        }
    }
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

    /// Refuses to make or change the resource, with `message`, where `condition` does not hold.
    pub fn precondition(
        mut self,
        condition: impl IntoValue<Bool>,
        message: impl IntoValue<Str>,
    ) -> Self {
        self.preconditions.push(Condition::new(condition, message));
        self
    }

    /// Fails, with `message`, where `condition` does not hold of what was made; [`crate::own`] gives its attributes.
    pub fn postcondition(
        mut self,
        condition: impl IntoValue<Bool>,
        message: impl IntoValue<Str>,
    ) -> Self {
        self.postconditions.push(Condition::new(condition, message));
        self
    }

    /// Does an action when the resource is made or changed.
    pub fn action(mut self, event: ActionEvent, action: impl Dependency) -> Self {
        self.action_triggers.push(ActionTrigger {
            events: vec![event],
            condition: None,
            actions: vec![action.dependency()],
        });
        self
    }

    /// Lets the resource exist only where `condition` holds. OpenTofu knows it, Terraform does not.
    pub fn enabled(mut self, condition: impl IntoValue<Bool>) -> Self {
        self.enabled = Some(condition.into_value().into_term());
        self
    }

    pub(crate) fn change_terms(&mut self, change: &mut dyn FnMut(&mut Term)) {
        let conditions = self
            .preconditions
            .iter_mut()
            .chain(&mut self.postconditions);
        for condition in conditions {
            change(&mut condition.condition);
            change(&mut condition.message);
        }
        for trigger in &mut self.action_triggers {
            trigger.condition.iter_mut().for_each(&mut *change);
        }
        self.enabled.iter_mut().for_each(change);
    }

    /// Calls `visit` for each value in it, with the name of what it belongs to.
    pub fn terms<'lifecycle>(
        &'lifecycle self,
        visit: &mut dyn FnMut(&'static str, &'lifecycle Term),
    ) {
        let conditions = [
            ("precondition", &self.preconditions),
            ("postcondition", &self.postconditions),
        ];
        for (name, conditions) in conditions {
            for condition in conditions {
                visit(name, &condition.condition);
                visit(name, &condition.message);
            }
        }
        for trigger in &self.action_triggers {
            trigger
                .condition
                .iter()
                .for_each(|term| visit("action_trigger", term));
        }
        self.enabled.iter().for_each(|term| visit("enabled", term));
    }

    /// Nothing differs from Terraform's defaults.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}
