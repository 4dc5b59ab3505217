//! A reference to something repeated that does not say which instance.

use formwork_model::{Expression, Model, Node, NodeId, Place, Severity, StackModel, Within};

use super::{Finding, Rule, label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0142",
    severity: Severity::Error,
    title: "A reference does not say which instance it means",
    explanation: "What `count` or `for_each` repeats has many instances. Outside of the closure, they are read through what the repetition gave back: `.at(key, |it| ..)` reads one, \
        `.all(|it| ..)` all.",
    check,
};

pub(super) const NESTED: Rule = Rule {
    code: "FW0143",
    severity: Severity::Error,
    title: "A repetition stands in another one",
    explanation: "Terraform repeats a resource once. Go over the pairs instead, for example with `setproduct`, or over what is known with a loop in Rust.",
    check: check_nested,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    let model = subject.model;
    for (id, node) in model.nodes() {
        node.expressions(&mut |path, expression| {
            each_repeated(model, expression, &mut |repeated| {
                let reader = format!("argument `{path}` of {}", label(model, id, node));
                report(finding(model, &reader, node.place, repeated));
            });
        });
    }
    for stack in &model.stacks {
        beside_nodes(stack, &mut |reader, place, expression| {
            each_repeated(model, expression, &mut |repeated| {
                report(finding(model, reader, place, repeated));
            });
        });
    }
}

/// Calls `visit` for each repeated thing of which an expression does not say which instance it means.
fn each_repeated<'model>(
    model: &'model Model,
    expression: &Expression,
    visit: &mut dyn FnMut((NodeId, &'model Node)),
) {
    expression.references(&mut |reference| {
        let is_of_all = reference.instance.is_some() || reference.is_whole();
        if let Some(target) = model.node(reference.node)
            && !is_of_all
            && matches!(target.within, Within::Repetition(_))
        {
            visit((reference.node, target));
        }
    });
}

/// Calls `visit` for the expressions of a stack that stand in no node, with what they stand in.
fn beside_nodes<'model>(
    stack: &'model StackModel,
    visit: &mut dyn FnMut(&str, Place, &'model Expression),
) {
    for local in &stack.locals {
        let label = format!("the local value `{}`", local.name);
        let value = &local.value;
        value.expressions("", &mut |_, expression| {
            visit(&label, local.place, expression)
        });
    }
    for output in &stack.outputs {
        let label = format!("the output `{}`", output.name);
        output.expressions(&mut |_, expression| visit(&label, output.place, expression));
    }
    for check in &stack.checks {
        let label = format!("the check `{}`", check.name);
        for term in check
            .assertions
            .iter()
            .flat_map(|it| [&it.condition, &it.message])
        {
            term.expressions("", &mut |_, expression| {
                visit(&label, check.place, expression)
            });
        }
    }
}

fn finding(
    model: &Model,
    reader: &str,
    place: Place,
    (target_id, target): (NodeId, &Node),
) -> Finding {
    Finding {
        summary: format!(
            "{reader} refers to {}, which is repeated, and not to one instance of it",
            label(model, target_id, target)
        ),
        detail: format!("{} has many instances ({})", target.address(), target.place),
        place: Some(place),
        help: "read it through what `for_each`, `count` or `only_if` gave back: `.at(key, |it| ..)` or `.all(|it| ..)`".to_owned(),
    }
}

fn check_nested(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for stack in &subject.model.stacks {
        for repetition in stack.repetitions.iter().filter(|it| it.is_nested) {
            report(Finding {
                summary: "this repetition stands in another one, or in a check".to_owned(),
                detail: "Terraform repeats a resource once".to_owned(),
                place: Some(repetition.place),
                help: "go over the pairs of both, for example with `setproduct`".to_owned(),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, Num, Value, Variable, argument};

    use crate::cloud::{Acme, Net, found, stack};

    fn copies(stack: &mut formwork_model::Stack<Acme>) -> Value<Num> {
        stack.variable(Variable::<Num>::new("copies"))
    }

    #[test]
    fn one_of_many_is_not_meant_by_the_handle_alone() {
        let lines = found(stack(|stack| {
            let count = copies(stack);
            let mut leaked = None;
            let nets = stack.count(count, |stack, _| {
                let net = stack.declare("many", Net::empty().range(argument("r")));
                leaked = Some(net.clone());
                net
            });
            let net = leaked.expect("the closure was called");
            let first = nets.at(0, |net| net.id());
            stack.declare(
                "right",
                Net::empty().range(argument("r")).peer(argument(first)),
            );
            stack.declare(
                "wrong",
                Net::empty().range(argument("r")).peer(argument(net.id())),
            );
        }));
        assert_eq!(
            lines,
            [
                "error[FW0142]: argument `peer` of cloud_net.wrong in stack `main` refers to cloud_net.many in stack `main`, which is repeated, and not to one instance of it",
                "= cloud_net.many has many instances",
                "= help: read it through what `for_each`, `count` or `only_if` gave back: `.at(key, |it| ..)` or `.all(|it| ..)`",
            ]
        );
    }

    #[test]
    fn a_repetition_in_a_repetition_is_refused() {
        let lines = found(stack(|stack| {
            let count = copies(stack);
            stack.count(count.clone(), |stack, _| stack.count(count, |_, _| ()));
        }));
        assert_eq!(
            lines[0],
            "error[FW0143]: this repetition stands in another one, or in a check"
        );
    }
}
