//! A value of one stack that is used in another.

use std::collections::BTreeSet;

use formwork_graph::{Edge, Reason};
use formwork_model::{Model, Severity};

use super::{Finding, Rule, label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0105",
    severity: Severity::Error,
    title: "A reference leaves its stack",
    explanation: "Each stack has its own state, so Terraform cannot resolve a reference into another one. Declare both things in \
        one stack, or look the other one up with a data source, and say with `depends_on_stack` which stack is applied first.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    let mut seen = BTreeSet::new();
    let foreign = subject
        .graph
        .edges()
        .filter(|edge| edge.from.stack != edge.to.stack);
    for edge in foreign {
        if seen.insert((edge.from, edge.to)) {
            report(finding(subject.model, &edge));
        }
    }
}

fn finding(model: &Model, edge: &Edge<'_>) -> Finding {
    let (from, to) = (model.node(edge.from), model.node(edge.to));
    let describe =
        |id, node: Option<_>| node.map_or_else(String::new, |node| label(model, id, node));
    let (user, used) = (describe(edge.from, from), describe(edge.to, to));
    let way = match edge.reason {
        Reason::Argument(path) => format!("argument `{path}` of {user}"),
        other => format!("`{}` of {user}", other.label()),
    };
    let (user_stack, used_stack) = (
        &model.stacks[edge.from.stack as usize],
        &model.stacks[edge.to.stack as usize],
    );
    let is_declared = user_stack
        .dependencies
        .iter()
        .any(|dependency| dependency.name == used_stack.name);
    let detail = if is_declared {
        "each stack has its own state; a declared dependency orders the stacks, and carries no values".to_owned()
    } else {
        format!(
            "each stack has its own state, and `{}` does not declare that it depends on `{}`",
            user_stack.name, used_stack.name
        )
    };
    Finding {
        summary: format!("{way} refers to {used}"),
        detail,
        place: from.map(|node| node.place),
        help: "declare both in one stack, or look it up with a data source in this one".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, argument};

    use crate::cloud::{Net, Ticket, found};

    #[test]
    fn a_reference_into_another_stack_is_refused_with_its_argument() {
        let lines = found(|app| {
            let net = app.stack("a", Ticket("T-1"), |stack| {
                stack.declare("n", Net::empty().range(argument("r")))
            });
            app.stack("b", Ticket("T-1"), |stack| {
                stack.declare(
                    "m",
                    Net::empty().range(argument("r")).peer(argument(net.id())),
                );
            });
        });
        assert_eq!(
            lines,
            [
                "error[FW0105]: argument `peer` of cloud_net.m in stack `b` refers to cloud_net.n in stack `a`",
                "= each stack has its own state, and `b` does not declare that it depends on `a`",
                "= help: declare both in one stack, or look it up with a data source in this one",
            ]
        );
    }
}
