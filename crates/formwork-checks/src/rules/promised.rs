//! A handle that was handed out for something nobody declared.

use formwork_model::{NodeState, Severity};

use super::{Finding, Rule, stack_label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0108",
    severity: Severity::Error,
    title: "A forward handle was never declared",
    explanation: "`forward` hands out a handle of something that the same component declares later under the same key. Nothing was.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for stack in &subject.model.stacks {
        for node in stack
            .nodes
            .iter()
            .filter(|node| node.state == NodeState::Promised)
        {
            report(Finding {
                summary: format!(
                    "{} in {} was promised by `forward` and never declared",
                    node.address(),
                    stack_label(stack)
                ),
                detail: String::new(),
                place: Some(node.place),
                help: format!(
                    "declare it in the same component under the key \"{}\"",
                    node.key
                ),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, argument};

    use crate::cloud::{Net, found, stack};

    #[test]
    fn a_promise_must_be_kept_under_the_same_key() {
        let lines = found(stack(|stack| {
            stack.forward::<Net>("later");
            stack.declare("latter", Net::empty().range(argument("r")));
        }));
        assert_eq!(
            lines,
            [
                "error[FW0108]: cloud_net.later in stack `main` was promised by `forward` and never declared",
                "= help: declare it in the same component under the key \"later\"",
            ]
        );
    }
}
