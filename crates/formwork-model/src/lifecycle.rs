//! How Terraform treats changes of a resource.

use std::borrow::Cow;

use crate::{Bool, Condition, Dependency, IntoValue, NodeId, Str, Term, Value};

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
    pub replace_triggered_by: Vec<Trigger>,
    /// What must hold before it is made or changed.
    pub preconditions: Vec<Condition>,
    /// What must hold afterwards.
    pub postconditions: Vec<Condition>,
    /// What is done when it is made or changed.
    pub action_triggers: Vec<ActionTrigger>,
    /// It exists only where this holds (OpenTofu).
    pub enabled: Option<Term>,
}

/// What replaces a resource when it changes.
#[derive(Debug, Clone, PartialEq)]
pub enum Trigger {
    /// A declared thing, whatever changes in it.
    Node {
        /// The thing.
        node: NodeId,
        /// Which of its instances, where it is repeated; all, if nothing is said.
        instance: Option<Term>,
    },
    /// One of its attributes: a reference, or what lies below one.
    Value(Term),
}

/// What `replace_triggered_by` takes: a handle, an attribute, or instances of what is repeated.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is nothing whose change replaces a resource",
    label = "expected a handle, or an attribute such as `image.id()`"
)]
pub trait IntoTrigger {
    /// The trigger.
    fn into_trigger(self) -> Trigger;
}

impl<D: Dependency> IntoTrigger for D {
    fn into_trigger(self) -> Trigger {
        Trigger::Node {
            node: self.dependency(),
            instance: None,
        }
    }
}

impl<T> IntoTrigger for Value<T> {
    fn into_trigger(self) -> Trigger {
        Trigger::Value(self.into_term())
    }
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
    /// Those of the named arguments, or of what lies below them: `tags["Name"]`.
    Arguments(Vec<Cow<'static, str>>),
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

    /// Leaves differences of `argument`, or of what lies below one (`tags["Name"]`), as they are.
    pub fn ignore_changes(mut self, argument: impl Into<Cow<'static, str>>) -> Self {
        let argument = argument.into();
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

    /// Replaces the resource when something else changes: what a handle stands for, or one of its attributes.
    ///
    /// ```
    /// use formwork_model::{Handle, Lifecycle, Resource, Str, Value};
    /// fn replaced<R: Resource>(image: &Handle<R>, version: Value<Str>) -> Lifecycle {
    ///     Lifecycle::new().replace_triggered_by(image).replace_triggered_by(version)
    /// }
    /// ```
    pub fn replace_triggered_by(mut self, trigger: impl IntoTrigger) -> Self {
        self.replace_triggered_by.push(trigger.into_trigger());
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
    pub fn action(
        self,
        events: impl IntoIterator<Item = ActionEvent>,
        action: impl Dependency,
    ) -> Self {
        self.triggers(None, events.into_iter().collect(), action.dependency())
    }

    /// The same, only where `condition` holds.
    pub fn action_if(
        self,
        condition: impl IntoValue<Bool>,
        events: impl IntoIterator<Item = ActionEvent>,
        action: impl Dependency,
    ) -> Self {
        let condition = Some(condition.into_value().into_term());
        let events = events.into_iter().collect();
        self.triggers(condition, events, action.dependency())
    }

    fn triggers(
        mut self,
        condition: Option<Term>,
        events: Vec<ActionEvent>,
        action: NodeId,
    ) -> Self {
        self.action_triggers.push(ActionTrigger {
            events,
            condition,
            actions: vec![action],
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
        for trigger in &mut self.replace_triggered_by {
            match trigger {
                Trigger::Value(term) => change(term),
                Trigger::Node { instance, .. } => instance.iter_mut().for_each(&mut *change),
            }
        }
        self.enabled.iter_mut().for_each(change);
    }

    /// Says of things of the same repetition which instance is meant: the one that belongs to this one.
    pub(crate) fn choose_instances(&mut self, holds: &dyn Fn(NodeId) -> bool, key: &Term) {
        for trigger in &mut self.replace_triggered_by {
            if let Trigger::Node { node, instance } = trigger
                && instance.is_none()
                && holds(*node)
            {
                *instance = Some(key.clone());
            }
        }
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
        for trigger in &self.replace_triggered_by {
            if let Trigger::Value(term) = trigger {
                visit("replace_triggered_by", term);
            }
        }
        self.enabled.iter().for_each(|term| visit("enabled", term));
    }

    /// Nothing differs from Terraform's defaults.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}
