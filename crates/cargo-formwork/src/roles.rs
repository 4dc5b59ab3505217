//! The roles of a procedure, as constants of the program.

use std::collections::BTreeMap;

use formwork_model::procedure::{DecidedBy, Part, ProcedureModel, StepKind};

use crate::code;
use crate::field::key;

/// The name of a role's constant.
pub(crate) fn role_name(name: &str) -> String {
    key(name).replace('-', "_").to_uppercase()
}

/// The roles that approve or decide. A runbook does not say who holds them.
pub(crate) fn roles(model: &ProcedureModel) -> String {
    let mut names: BTreeMap<String, &str> = BTreeMap::new();
    for name in role_names(model) {
        names.entry(role_name(name)).or_insert(name);
    }
    let constants = names.into_iter().map(|(constant, name)| {
        let literal = code::literal(name);
        format!("/// Nobody holds this role yet: write the names of those who do.\npub(crate) const {constant}: Role = Role::new({literal}, &[]);\n\n")
    });
    constants.collect()
}

/// The roles of a procedure, each once, in the order in which they are named.
pub(crate) fn role_names(model: &ProcedureModel) -> Vec<&'static str> {
    let approvers = model.parts.iter().filter_map(|part| match part {
        Part::Approver(approver) => Some(approver.role.name),
        _ => None,
    });
    let deciders = model.steps.iter().flat_map(|step| match &step.kind {
        StepKind::Decision(decision) => match &decision.by {
            DecidedBy::Roles(roles) | DecidedBy::Both(_, roles) => {
                roles.iter().map(|role| role.name).collect()
            }
            DecidedBy::Check(_) => Vec::new(),
        },
        _ => Vec::new(),
    });
    let mut names = Vec::new();
    for name in approvers.chain(deciders) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}
