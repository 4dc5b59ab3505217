//! Things that need each other.

use formwork_graph::Cycle;
use formwork_model::{Model, Severity};

use super::{Finding, Rule};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0106",
    severity: Severity::Error,
    title: "Resources depend on each other in a circle",
    explanation: "Terraform creates what is depended on first, so in a circle nothing can come first. Cut one of the arguments that \
        the message names: usually by moving a rule or an attachment into a resource of its own.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for cycle in subject.graph.cycles() {
        report(finding(subject.model, &cycle));
    }
}

fn finding(model: &Model, cycle: &Cycle<'_>) -> Finding {
    let address = |id| {
        model
            .node(id)
            .map_or_else(String::new, |node| node.address())
    };
    let place = |id| model.node(id).map(|node| node.place);
    let steps: Vec<String> = cycle
        .edges
        .iter()
        .map(|edge| {
            let reason = format!("`{}`", edge.reason.label());
            let at = place(edge.from).map_or_else(String::new, |place| format!(" ({place})"));
            format!(
                "{reason} of {}{at} refers to {}",
                address(edge.from),
                address(edge.to)
            )
        })
        .collect();
    let members: Vec<String> = cycle.edges.iter().map(|edge| address(edge.from)).collect();
    let first = cycle.edges.first().map(|edge| edge.from);
    Finding {
        summary: match members.as_slice() {
            [only] => format!("{only} depends on itself"),
            _ => format!("{} depend on each other", members.join(", ")),
        },
        detail: steps.join("\n"),
        place: first.and_then(place),
        help: "cut one of these: often a rule or an attachment can be a resource of its own"
            .to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, argument};

    use crate::cloud::{Net, found, stack};

    #[test]
    fn each_argument_of_the_cycle_is_named() {
        let lines = found(stack(|stack| {
            let second = stack.forward::<Net>("second");
            let first = stack.declare(
                "first",
                Net::empty()
                    .range(argument("r"))
                    .peer(argument(second.id())),
            );
            stack.declare(
                "second",
                Net::empty().range(argument("r")).peer(argument(first.id())),
            );
        }));
        assert_eq!(
            lines,
            [
                "error[FW0106]: cloud_net.second, cloud_net.first depend on each other",
                "= `peer` of cloud_net.second refers to cloud_net.first",
                "= `peer` of cloud_net.first refers to cloud_net.second",
                "= help: cut one of these: often a rule or an attachment can be a resource of its own",
            ]
        );
    }
}
