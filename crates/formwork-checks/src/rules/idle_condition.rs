//! Conditions that Terraform refuses since they can never change.

use formwork_model::{Body, Condition, Expression, NodeId, Place, Severity, Symbol, Term, When};

use super::{Finding, Rule};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0146",
    severity: Severity::Error,
    title: "A condition refers to nothing",
    explanation: "Terraform refuses a condition that refers to no resource, variable or local value: what is known now is better checked in Rust, with `assert!` or a rule of your own.",
    check,
};

pub(super) const DESTROYED: Rule = Rule {
    code: "FW0147",
    severity: Severity::Error,
    title: "A provisioner at destruction refers to something else",
    explanation: "When a resource is destroyed, others may be gone already. Its provisioners, and how they reach it, may then refer to the resource itself alone: `own::<R>()` gives its attributes.",
    check: check_destroyed,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for stack in &subject.model.stacks {
        for node in &stack.nodes {
            let lifecycle = &node.lifecycle;
            let conditions = lifecycle
                .preconditions
                .iter()
                .chain(&lifecycle.postconditions);
            look(&node.address(), node.place, conditions, report);
        }
        for variable in &stack.variables {
            let label = format!("the variable `{}`", variable.name);
            look(&label, variable.place, &variable.validations, report);
        }
        for output in &stack.outputs {
            let label = format!("the output `{}`", output.name);
            look(&label, output.place, &output.preconditions, report);
        }
        for check in &stack.checks {
            let label = format!("the check `{}`", check.name);
            look(&label, check.place, &check.assertions, report);
        }
    }
}

fn look<'model>(
    label: &str,
    place: Place,
    conditions: impl IntoIterator<Item = &'model Condition>,
    report: &mut dyn FnMut(Finding),
) {
    for condition in conditions {
        if !matches!(condition.condition, Term::Expression(_)) {
            report(Finding {
                summary: format!("a condition of {label} refers to nothing"),
                detail: "Terraform refuses a condition that cannot change".to_owned(),
                place: Some(place),
                help: "refer to what it is about, or check it in Rust".to_owned(),
            });
        }
    }
}

fn check_destroyed(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for (_, node) in subject.model.nodes() {
        let Some(provisioning) = &node.provisioning else {
            continue;
        };
        let provisioners = provisioning.provisioners.iter();
        for provisioner in provisioners.filter(|it| it.when == When::Destroy) {
            let connection = provisioner.connection.as_ref();
            let connection = connection.or(provisioning.connection.as_ref());
            let is_foreign =
                refers_elsewhere(&provisioner.body) || connection.is_some_and(refers_elsewhere);
            if is_foreign {
                report(Finding {
                    summary: format!(
                        "a provisioner of {} at its destruction refers to something else",
                        node.address()
                    ),
                    detail: String::new(),
                    place: Some(node.place),
                    help: "refer to the resource itself: `own::<..>()`; the same holds for its connection".to_owned(),
                });
            }
        }
    }
}

/// Whether a body refers to more than the own resource, its key and its position. A variable is elsewhere, too.
fn refers_elsewhere(body: &Body) -> bool {
    let mut is_elsewhere = false;
    body.expressions(&mut |_, expression| {
        expression.within(&mut |inner| {
            is_elsewhere |= match inner {
                Expression::Reference(reference) => reference.node != NodeId::OWN,
                Expression::Symbol(symbol) => !matches!(
                    symbol,
                    Symbol::EachKey
                        | Symbol::CountIndex
                        | Symbol::Bound(_)
                        | Symbol::ModuleFolder
                        | Symbol::RootFolder
                        | Symbol::WorkingFolder
                        | Symbol::Workspace
                ),
                _ => false,
            };
        });
    });
    is_elsewhere
}

#[cfg(test)]
mod tests {
    use formwork_model::{
        Block as _, Declaration, Lifecycle, LocalExec, Provisioner, argument, own,
    };

    use crate::cloud::{Net, found, stack};

    #[test]
    fn a_condition_that_is_always_true_is_refused() {
        let lines = found(stack(|stack| {
            let net = Declaration::of(Net::empty().range(argument("r")));
            stack.declare(
                "main",
                net.lifecycle(Lifecycle::new().precondition(true, "never said")),
            );
        }));
        assert_eq!(
            lines,
            [
                "error[FW0146]: a condition of cloud_net.main refers to nothing",
                "= Terraform refuses a condition that cannot change",
                "= help: refer to what it is about, or check it in Rust",
            ]
        );
    }

    #[test]
    fn a_provisioner_at_destruction_may_refer_to_its_own_resource_only() {
        let lines = found(stack(|stack| {
            let other = stack.declare("other", Net::empty().range(argument("r")));
            let exec = |command| {
                let exec = LocalExec::empty().command(argument(command));
                Provisioner::of(exec).on_destroy()
            };
            let net = |provisioner| {
                Declaration::of(Net::empty().range(argument("r"))).provisioner(provisioner)
            };
            stack.declare("right", net(exec(own::<Net>().id())));
            stack.declare("wrong", net(exec(other.id())));
        }));
        assert_eq!(
            lines,
            [
                "error[FW0147]: a provisioner of cloud_net.wrong at its destruction refers to something else",
                "= help: refer to the resource itself: `own::<..>()`; the same holds for its connection",
            ]
        );
    }
}
