//! What `replace_triggered_by` names, and is no reference.

use formwork_model::{Expression, Reference, Severity, Symbol, Term, Trigger};

use super::{Finding, Rule, label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0149",
    severity: Severity::Error,
    title: "`replace_triggered_by` names no resource",
    explanation: "Terraform replaces a resource when another one changes, or an attribute of it. It takes references there and nothing computed: of what is repeated, the instance with the \
        same key or position, or one that is known. To replace it when any other value changes, put that into a `terraform_data` and name that.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for (id, node) in subject.model.nodes() {
        for trigger in &node.lifecycle.replace_triggered_by {
            let is_fine = match trigger {
                Trigger::Node { instance, .. } => instance.as_ref().is_none_or(is_key),
                Trigger::Value(term) => is_reference(term),
            };
            if !is_fine {
                report(Finding {
                    summary: format!(
                        "`replace_triggered_by` of {} names what is computed",
                        label(subject.model, id, node)
                    ),
                    detail: "Terraform takes a resource there, or an attribute of one".to_owned(),
                    place: Some(node.place),
                    help: "name a handle or its attribute; put another value into a `terraform_data`, and name that".to_owned(),
                });
            }
        }
    }
}

/// A reference to a resource, or what lies below one.
fn is_reference(term: &Term) -> bool {
    let Term::Expression(expression) = term else {
        return false;
    };
    match &**expression {
        Expression::Reference(Reference { instance, .. }) => instance.as_ref().is_none_or(is_key),
        Expression::Member { of, .. } => is_reference(of),
        Expression::Index { of, key } => is_reference(of) && is_key(key),
        _ => false,
    }
}

/// A literal, or the own key or position.
fn is_key(term: &Term) -> bool {
    match term {
        Term::Text(_) | Term::Integer(_) => true,
        Term::Expression(expression) => matches!(
            **expression,
            Expression::Symbol(Symbol::EachKey | Symbol::CountIndex)
        ),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{
        Block as _, Declaration, IntoTrigger, Lifecycle, Str, Variable, argument,
    };

    use crate::cloud::{Net, found, stack};

    fn net(trigger: impl IntoTrigger) -> Declaration<Net> {
        let net = Declaration::of(Net::empty().range(argument("r")));
        net.lifecycle(Lifecycle::new().replace_triggered_by(trigger))
    }

    #[test]
    fn a_variable_triggers_nothing_and_an_attribute_does() {
        let lines = found(stack(|stack| {
            let version = stack.variable(Variable::<Str>::new("version_of_image"));
            let image = stack.declare("image", Net::empty().range(argument("r")));
            stack.declare("right", net(image.id()));
            stack.declare("wrong", net(version));
        }));
        assert_eq!(
            lines,
            [
                "error[FW0149]: `replace_triggered_by` of cloud_net.wrong in stack `main` names what is computed",
                "= Terraform takes a resource there, or an attribute of one",
                "= help: name a handle or its attribute; put another value into a `terraform_data`, and name that",
            ]
        );
    }
}
