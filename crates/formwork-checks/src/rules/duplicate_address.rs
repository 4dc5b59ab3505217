//! Two declarations with one address.

use formwork_model::Severity;

use super::{Finding, Rule, duplicates, stack_label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0101",
    severity: Severity::Error,
    title: "Two declarations have one address",
    explanation: "An address is made of the type, the names of the components and the key. Terraform knows things by their \
        addresses, so one of the two would silently replace the other. Give one of them another key, or declare them in \
        different components.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for stack in &subject.model.stacks {
        let pairs = duplicates(&stack.nodes, |node| {
            (node.schema.class, node.schema.type_name, node.name.as_str())
        });
        for (first, second) in pairs {
            report(Finding {
                summary: format!(
                    "{} is declared twice in {}",
                    second.address(),
                    stack_label(stack)
                ),
                detail: format!("first at {}", first.place),
                place: Some(second.place),
                help: "give one of them another key, or declare it in a component".to_owned(),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, argument};

    use crate::cloud::{Net, found, stack};

    #[test]
    fn the_second_declaration_is_refused() {
        let lines = found(stack(|stack| {
            stack.declare("a", Net::empty().range(argument("r")));
            stack.declare("a", Net::empty().range(argument("r")));
            stack.component("c", |stack| {
                stack.declare("a", Net::empty().range(argument("r")))
            });
        }));
        assert_eq!(
            lines,
            [
                "error[FW0101]: cloud_net.a is declared twice in stack `main`",
                "= help: give one of them another key, or declare it in a component",
            ]
        );
    }
}
