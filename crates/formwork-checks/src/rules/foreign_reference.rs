//! What one stack uses of another and cannot get.

use std::collections::BTreeSet;

use formwork_graph::{Edge, Reason};
use formwork_model::{Crossing, Model, Node, Obstacle, Severity, StackModel, Way};

use super::{Finding, Rule, label, stack_label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0105",
    severity: Severity::Error,
    title: "A reference cannot leave its stack",
    explanation: "Each stack has its own state. The value of an attribute reaches another stack as an output there and a data source here, which Formwork makes. \
        What is never stored does not reach it, and `depends_on` and `replace_triggered_by` name things of one state. Say with `depends_on_stack` which \
        stack is applied first.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    let model = subject.model;
    for (stack, number) in model.stacks.iter().zip(0..) {
        for crossing in &stack.crossings {
            if let Way::Refused(obstacle) = crossing.way {
                report(refused(model, stack, crossing, obstacle));
            }
        }
        for output in &stack.outputs {
            for id in output.depends_on.iter().filter(|id| id.stack != number) {
                let used = model.node(*id).map(|node| label(model, *id, node));
                report(Finding {
                    summary: format!(
                        "`depends_on` of the output `{}` in {} refers to {}",
                        output.name,
                        stack_label(stack),
                        used.unwrap_or_default()
                    ),
                    place: Some(output.place),
                    ..unordered(&stack.name)
                });
            }
        }
    }
    let mut seen = BTreeSet::new();
    for edge in subject.graph.edges() {
        let is_argument = matches!(edge.reason, Reason::Argument(_));
        if edge.from.stack != edge.to.stack && !is_argument && seen.insert((edge.from, edge.to)) {
            report(named(model, &edge));
        }
    }
}

fn refused(model: &Model, stack: &StackModel, crossing: &Crossing, obstacle: Obstacle) -> Finding {
    let id = crossing.used.node;
    let used = model.node(id).map(|node| label(model, id, node));
    let (detail, help) = match obstacle {
        Obstacle::Ephemeral => (
            "an ephemeral value is never stored, and the other stack's state is all that can be read of it",
            "open the same secret in this stack, by its name",
        ),
        Obstacle::Instance => (
            "which of its instances is meant is not known before Terraform runs",
            "declare an output of all instances there, and use that",
        ),
        Obstacle::UnnamedWorkspace => (
            "its state lies in a workspace that only tags select, so that nobody can say which one to read",
            "name the workspace in its backend: `Workspaces::new().name(..)`",
        ),
    };
    Finding {
        summary: format!(
            "argument `{}` of {} in {} refers to {}",
            crossing.argument,
            crossing.user,
            stack_label(stack),
            used.unwrap_or_default()
        ),
        detail: detail.to_owned(),
        place: Some(crossing.place),
        help: help.to_owned(),
    }
}

fn named(model: &Model, edge: &Edge<'_>) -> Finding {
    let (from, to) = (model.node(edge.from), model.node(edge.to));
    let describe =
        |id, node: Option<&Node>| node.map_or_else(String::new, |node| label(model, id, node));
    let way = edge.reason.label();
    let user = describe(edge.from, from);
    Finding {
        summary: format!("`{way}` of {user} refers to {}", describe(edge.to, to)),
        place: from.map(|node| node.place),
        ..unordered(&model.stacks[edge.to.stack as usize].name)
    }
}

fn unordered(other: &str) -> Finding {
    Finding {
        summary: String::new(),
        detail: "each stack has its own state, and Terraform orders only what one state holds"
            .to_owned(),
        place: None,
        help: format!("say `stack.depends_on_stack(\"{other}\")` instead"),
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::backend::{Cloud, Workspaces};
    use formwork_model::{Block as _, Declaration, argument};

    use crate::cloud::{Net, Ticket, Token, found};

    #[test]
    fn an_attribute_of_another_stack_is_accepted() {
        let lines = found(|app| {
            let net = app.stack("a", Ticket("T-1"), |stack| {
                stack.declare("n", Net::empty().range(argument("r")))
            });
            app.stack("b", Ticket("T-1"), |stack| {
                let net = Net::empty().range(argument("r")).peer(argument(net.id()));
                stack.declare("m", net);
            });
        });
        assert!(lines.is_empty(), "{lines:?}");
    }

    #[test]
    fn an_order_between_things_of_two_stacks_is_refused() {
        let lines = found(|app| {
            let net = app.stack("a", Ticket("T-1"), |stack| {
                stack.declare("n", Net::empty().range(argument("r")))
            });
            app.stack("b", Ticket("T-1"), |stack| {
                let other = Net::empty().range(argument("r"));
                stack.declare("m", Declaration::of(other).depends_on(&net));
            });
        });
        assert_eq!(
            lines,
            [
                "error[FW0105]: `depends_on` of cloud_net.m in stack `b` refers to cloud_net.n in stack `a`",
                "= each stack has its own state, and Terraform orders only what one state holds",
                "= help: say `stack.depends_on_stack(\"a\")` instead",
            ]
        );
    }

    #[test]
    fn an_ephemeral_value_is_refused() {
        let lines = found(|app| {
            let token = app.stack("a", Ticket("T-1"), |stack| {
                stack.declare("t", Token::empty())
            });
            app.stack("b", Ticket("T-1"), |stack| {
                let net = Net::empty()
                    .range(argument("r"))
                    .peer(argument(token.text()));
                stack.declare("m", net);
            });
        });
        assert_eq!(
            lines,
            [
                "error[FW0105]: argument `peer` of cloud_net.m in stack `b` refers to ephemeral.cloud_token.t in stack `a`",
                "= an ephemeral value is never stored, and the other stack's state is all that can be read of it",
                "= help: open the same secret in this stack, by its name",
            ]
        );
    }

    #[test]
    fn a_state_that_cannot_be_named_is_refused() {
        let lines = found(|app| {
            let net = app.stack("a", Ticket("T-1"), |stack| {
                stack.backend(Cloud::new("shop", Workspaces::new().tags(["web"])));
                stack.declare("n", Net::empty().range(argument("r")))
            });
            app.stack("b", Ticket("T-1"), |stack| {
                let net = Net::empty().range(argument("r")).peer(argument(net.id()));
                stack.declare("m", net);
            });
        });
        assert_eq!(
            lines[1..],
            [
                "= its state lies in a workspace that only tags select, so that nobody can say which one to read",
                "= help: name the workspace in its backend: `Workspaces::new().name(..)`",
            ]
        );
    }
}
