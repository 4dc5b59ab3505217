//! Fewer or more blocks than the provider accepts.

use formwork_model::{Body, Message, Miscount, Severity, Term};

use super::{Finding, Rule};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0202",
    severity: Severity::Error,
    title: "There are too few or too many blocks",
    explanation: "The provider says how many blocks of a kind a resource takes.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for (_, node) in subject.model.nodes() {
        look(&node.body, &mut |name, miscount| {
            let miscount = miscount.explain(Message::new(), name);
            report(Finding {
                summary: format!("{} {}", node.address(), miscount.as_str()),
                detail: String::new(),
                place: Some(node.place),
                help: format!("give as many blocks `{name}` as the provider accepts"),
            });
        });
    }
}

fn look(body: &Body, report: &mut dyn FnMut(&str, Miscount)) {
    for (name, term) in body.arguments() {
        let Term::Blocks(blocks) = term else {
            if let Term::Object(object) = term {
                look(object, report);
            }
            continue;
        };
        // How often Terraform repeats a block is not known yet.
        let is_counted = blocks.iter().all(|block| block.repetition().is_none());
        let nested = body.schema().nested(name).filter(|_| is_counted);
        if let Some(miscount) = nested.and_then(|nested| nested.miscount(blocks.len())) {
            report(name, miscount);
        }
        blocks.iter().for_each(|block| look(block, report));
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, argument};

    use crate::cloud::{Net, Rule, found, stack};

    #[test]
    fn more_blocks_than_accepted_are_refused() {
        let rules = |count| {
            (0..count)
                .map(|port| Rule::empty().port(argument(port)))
                .collect::<Vec<_>>()
        };
        let lines = found(stack(|stack| {
            stack.declare(
                "two",
                Net::empty().range(argument("r")).rule(argument(rules(2))),
            );
            stack.declare(
                "three",
                Net::empty().range(argument("r")).rule(argument(rules(3))),
            );
        }));
        assert_eq!(
            lines,
            [
                "error[FW0202]: cloud_net.three has 3 blocks `rule`, where at most 2 are accepted",
                "= help: give as many blocks `rule` as the provider accepts",
            ]
        );
    }
}
