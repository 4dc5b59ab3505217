//! Stacks that must each be applied before the other.

use formwork_graph::{StackGraph, StackReason, StackStep};
use formwork_model::{Model, Node, Severity};

use super::{Finding, Rule};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0107",
    severity: Severity::Error,
    title: "Stacks depend on each other in a circle",
    explanation: "Stacks are applied one after the other, so in a circle none can be the first.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for cycle in StackGraph::of(subject.model).cycles() {
        let names: Vec<String> = cycle
            .iter()
            .map(|step| format!("`{}`", step.stack))
            .collect();
        let steps: Vec<String> = cycle
            .iter()
            .map(|step| described(subject.model, step))
            .collect();
        report(Finding {
            summary: format!("the stacks {} depend on each other", names.join(", ")),
            detail: steps.join("\n"),
            place: cycle.first().map(|step| step.reason.place()),
            help: "remove one of these dependencies, or declare what both need in a third stack"
                .to_owned(),
        });
    }
}

fn described(model: &Model, step: &StackStep<'_>) -> String {
    let StackStep {
        stack,
        needs,
        reason,
    } = step;
    let place = reason.place();
    match reason {
        StackReason::Declared(_) => format!("`{stack}` depends on `{needs}` ({place})"),
        StackReason::Uses(crossing) => {
            let used = model.node(crossing.used.node).map(Node::address);
            format!(
                "`{stack}` uses `{}.{}` of `{needs}`: argument `{}` of {} ({place})",
                used.unwrap_or_default(),
                crossing.used.attribute,
                crossing.argument,
                crossing.user,
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, argument};

    use crate::cloud::{Net, Ticket, found};

    #[test]
    fn both_dependencies_are_named() {
        let lines = found(|app| {
            app.stack("a", Ticket("T-1"), |stack| stack.depends_on_stack("b"));
            app.stack("b", Ticket("T-1"), |stack| stack.depends_on_stack("a"));
        });
        assert_eq!(
            lines,
            [
                "error[FW0107]: the stacks `a`, `b` depend on each other",
                "= `a` depends on `b`",
                "= `b` depends on `a`",
                "= help: remove one of these dependencies, or declare what both need in a third stack",
            ]
        );
    }

    #[test]
    fn an_argument_that_closes_the_circle_is_named() {
        let lines = found(|app| {
            let net = app.stack("a", Ticket("T-1"), |stack| {
                stack.depends_on_stack("b");
                stack.declare("n", Net::empty().range(argument("r")))
            });
            app.stack("b", Ticket("T-1"), |stack| {
                let net = Net::empty().range(argument("r")).peer(argument(net.id()));
                stack.declare("m", net);
            });
        });
        assert_eq!(
            lines,
            [
                "error[FW0107]: the stacks `a`, `b` depend on each other",
                "= `a` depends on `b`",
                "= `b` uses `cloud_net.n.id` of `a`: argument `peer` of cloud_net.m",
                "= help: remove one of these dependencies, or declare what both need in a third stack",
            ]
        );
    }
}
