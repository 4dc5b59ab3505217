//! Configurations of a provider that Terraform could not tell apart, or not find.

use formwork_model::Severity;

use super::{Finding, Rule, duplicates, stack_label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0110",
    severity: Severity::Error,
    title: "A provider configuration is ambiguous",
    explanation: "A stack has at most one configuration of a provider without an alias, and one for each alias; and its resources use \
        only configurations of their own stack and of their own provider.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for (stack, position) in subject.model.stacks.iter().zip(0u32..) {
        for (first, second) in duplicates(&stack.providers, |config| {
            (config.provider.name, config.alias.as_deref())
        }) {
            report(Finding {
                summary: format!(
                    "provider `{}` is configured twice in {}",
                    second.provider.name,
                    stack_label(stack)
                ),
                detail: format!("first at {}", first.place),
                place: Some(second.place),
                help: "give one of them an alias of its own".to_owned(),
            });
        }
        for node in &stack.nodes {
            let (Some(id), Some(provider)) = (node.provider, node.schema.provider()) else {
                continue;
            };
            let config = stack
                .providers
                .get(id.index as usize)
                .filter(|_| id.stack == position);
            if config.is_none_or(|config| config.provider != provider) {
                report(Finding {
                    summary: format!(
                        "{} uses a provider configuration that is not one of its own",
                        node.address()
                    ),
                    detail: format!(
                        "it needs provider `{}`, configured in {}",
                        provider.name,
                        stack_label(stack)
                    ),
                    place: Some(node.place),
                    help: "configure that provider in this stack and pass its handle".to_owned(),
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, argument};

    use crate::cloud::{Cloud, Net, Ticket, found, stack};

    #[test]
    fn two_default_configurations_are_refused() {
        let lines = found(stack(|stack| {
            stack.provider(Cloud::empty().region(argument("a")));
            stack.provider_alias("west", Cloud::empty().region(argument("b")));
            stack.provider(Cloud::empty().region(argument("c")));
        }));
        assert_eq!(
            lines,
            [
                "error[FW0110]: provider `cloud` is configured twice in stack `main`",
                "= help: give one of them an alias of its own",
            ]
        );
    }

    #[test]
    fn a_configuration_of_another_stack_is_refused() {
        let lines = found(|app| {
            let west = app.stack("a", Ticket("T-1"), |stack| {
                stack.provider_alias("west", Cloud::empty().region(argument("b")))
            });
            app.stack("b", Ticket("T-1"), |stack| {
                stack.declare(
                    "n",
                    formwork_model::Declaration::of(Net::empty().range(argument("r")))
                        .provider(west),
                );
            });
        });
        assert_eq!(
            lines[0],
            "error[FW0110]: cloud_net.n uses a provider configuration that is not one of its own"
        );
    }
}
