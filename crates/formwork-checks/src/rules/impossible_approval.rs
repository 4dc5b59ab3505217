//! An approval that cannot be given.

use std::collections::BTreeSet;

use formwork_model::Severity;
use formwork_model::procedure::{DecidedBy, Role, StepKind, StepModel};

use super::{Finding, Rule};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0703",
    severity: Severity::Warning,
    title: "Too few people can approve",
    explanation: "An approval counts when as many people as its quorum says gave it, each of whom holds one of its roles. A run that can \
        never get there would wait for ever. It is a warning, because who holds a role may be written later than the procedure.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for procedure in &subject.model.procedures {
        for step in &procedure.steps {
            let Some((roles, quorum)) = wanted(step) else {
                continue;
            };
            let people: BTreeSet<&str> = roles
                .iter()
                .flat_map(|role| role.holders)
                .copied()
                .collect();
            let open = roles.iter().any(Role::is_everybodys);
            if quorum > 0 && (open || people.len() >= quorum as usize) {
                continue;
            }
            let names: Vec<&str> = roles.iter().map(|role| role.name).collect();
            report(Finding {
                summary: format!(
                    "`{}` of `{}` takes {quorum} approvals, and {} can give one",
                    step.key,
                    procedure.id,
                    match people.len() {
                        0 => "nobody".to_owned(),
                        1 => "1 person".to_owned(),
                        many => format!("{many} people"),
                    }
                ),
                detail: format!("roles: {}", names.join(", ")),
                place: Some(step.place),
                help:
                    "name more holders of the roles, or a quorum of at least 1 that they can reach"
                        .to_owned(),
            });
        }
    }
}

fn wanted(step: &StepModel) -> Option<(&[Role], u32)> {
    match &step.kind {
        StepKind::Approval(approval) => Some((&approval.roles, approval.quorum)),
        StepKind::Decision(decision) => match &decision.by {
            DecidedBy::Roles(roles) | DecidedBy::Both(_, roles) => Some((roles, 1)),
            DecidedBy::Check(_) => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::procedure::Role;
    use formwork_procedure::{Procedures as _, approval, decision, manual};

    use crate::cloud::found;

    const LEAD: Role = Role::new("Lead", &["ada"]);
    const NOBODY: Role = Role::new("Nobody", &[]);

    #[test]
    fn a_quorum_must_be_within_reach() {
        let lines = found(|app| {
            app.procedure("update", |procedure| {
                let looked = procedure.step("look", manual());
                procedure.step("agree", approval(&looked).by(LEAD).quorum(2));
                procedure.step("decide", decision("go?").by(NOBODY));
                procedure.step("fine", approval(&looked).by(LEAD));
            });
        });
        assert_eq!(
            lines[0],
            "warning[FW0703]: `agree` of `update` takes 2 approvals, and 1 person can give one"
        );
        assert_eq!(
            lines[3],
            "warning[FW0703]: `decide` of `update` takes 1 approvals, and nobody can give one"
        );
        assert_eq!(lines.len(), 6);
    }
}
