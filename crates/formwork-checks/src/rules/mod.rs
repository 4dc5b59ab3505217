//! The rules, in the order of their codes. The book's list of codes is generated from them.

mod ambiguous_provider;
mod backend_expression;
mod backend_secret;
mod block_count;
mod claimed_twice;
mod cloud_name;
mod contradictory_move;
mod document;
mod duplicate_address;
mod duplicate_component;
mod duplicate_name;
mod duplicate_stack;
mod ephemeral_output;
mod ephemeral_value;
mod foreign_function;
mod foreign_override;
mod foreign_reference;
mod foreign_step;
mod former_address;
mod idle_condition;
mod idle_trigger;
mod impossible_approval;
mod invalid_key;
mod invalid_number;
mod missing_argument;
mod module_files;
mod module_providers;
mod network;
mod not_literal;
mod overridden_name;
mod procedure_name;
mod promised;
mod refused_value;
mod related_arguments;
mod repeated_reference;
mod resource_cycle;
mod secret_in_program;
mod shared_state;
mod stack_cycle;
mod tag_pattern;
mod target;
mod unknown_stack;

use foldhash::{HashMap, HashMapExt as _};
use std::collections::hash_map::Entry;
use std::hash::Hash;

use formwork_model::{Diagnostic, Model, Node, NodeId, Place, Severity, StackModel};

use crate::Subject;

/// One rule: its code, what it means, and how it is checked.
#[derive(Debug)]
pub struct Rule {
    /// Stable code.
    pub code: &'static str,
    /// How bad it is when the rule is broken.
    pub severity: Severity,
    /// What it is about, as a heading.
    pub title: &'static str,
    /// Why it is a rule and how to meet it, for the book.
    pub explanation: &'static str,
    pub(crate) check: fn(&Subject<'_>, &mut dyn FnMut(Finding)),
}

/// Every rule.
pub const RULES: &[Rule] = &[
    duplicate_address::RULE,
    duplicate_component::RULE,
    duplicate_stack::RULE,
    unknown_stack::RULE,
    foreign_reference::RULE,
    resource_cycle::RULE,
    stack_cycle::RULE,
    promised::RULE,
    invalid_key::RULE,
    ambiguous_provider::RULE,
    former_address::RULE,
    contradictory_move::RULE,
    claimed_twice::RULE,
    target::RULE,
    repeated_reference::RULE,
    repeated_reference::NESTED,
    duplicate_name::RULE,
    not_literal::RULE,
    idle_condition::RULE,
    idle_condition::DESTROYED,
    ephemeral_value::RULE,
    idle_trigger::RULE,
    foreign_override::RULE,
    ephemeral_output::RULE,
    module_files::RULE,
    module_providers::RULE,
    backend_expression::RULE,
    backend_secret::RULE,
    shared_state::RULE,
    foreign_function::RULE,
    missing_argument::RULE,
    block_count::RULE,
    invalid_number::RULE,
    refused_value::RULE,
    refused_value::DOUBT,
    related_arguments::RULE,
    cloud_name::RULE,
    tag_pattern::RULE,
    overridden_name::RULE,
    secret_in_program::RULE,
    secret_in_program::STATE,
    network::RULE,
    document::RULE,
    procedure_name::RULE,
    foreign_step::RULE,
    impossible_approval::RULE,
];

/// What rules find that look at all environments at once.
pub(crate) fn between_environments(models: &[&Model]) -> Vec<Diagnostic> {
    shared_state::across(models)
}

/// What a rule found; who calls it adds code and severity.
pub(crate) struct Finding {
    pub(crate) summary: String,
    pub(crate) detail: String,
    pub(crate) place: Option<Place>,
    pub(crate) help: String,
}

/// ``aws_vpc.main in stack `network` ``.
fn label(model: &Model, id: NodeId, node: &Node) -> String {
    format!(
        "{} in {}",
        node.address(),
        stack_label(&model.stacks[id.stack as usize])
    )
}

fn stack_label(stack: &StackModel) -> String {
    format!("stack `{}`", stack.name)
}

/// The pairs of things that share a key, each later one with the first.
fn duplicates<T: Copy, K: Eq + Hash>(
    things: impl IntoIterator<Item = T>,
    key: impl Fn(&T) -> K,
) -> Vec<(T, T)> {
    let things = things.into_iter();
    let mut first = HashMap::with_capacity(things.size_hint().0);
    let mut duplicates = Vec::new();
    for thing in things {
        match first.entry(key(&thing)) {
            Entry::Vacant(entry) => {
                entry.insert(thing);
            }
            Entry::Occupied(entry) => duplicates.push((*entry.get(), thing)),
        }
    }
    duplicates
}
