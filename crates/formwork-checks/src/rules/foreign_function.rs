//! A function of a provider that the stack does not use.

use std::collections::BTreeSet;

use formwork_model::{Node, ProviderSchema, Severity, StackModel, Use};

use super::{Finding, Rule, stack_label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0151",
    severity: Severity::Error,
    title: "A function belongs to a provider that the stack does not use",
    explanation: "Terraform finds the functions of a provider only where the module requires it. A stack requires the providers whose \
        resources it declares, those that it configures, and the one that is a part of Terraform.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for stack in &subject.model.stacks {
        let mut called = BTreeSet::new();
        stack.expressions(&mut |found| {
            let expression = found.expression;
            expression.provider_functions(&mut |provider, function| {
                if !uses(stack, provider) && called.insert(provider) {
                    report(finding(stack, &found, provider, function));
                }
            });
        });
    }
}

fn uses(stack: &StackModel, provider: &str) -> bool {
    let declares = |node: &Node| {
        let own = node.schema.provider();
        own.is_some_and(|own| own.name == provider)
    };
    provider == ProviderSchema::BUILTIN.name
        || stack.nodes.iter().any(declares)
        || stack
            .providers
            .iter()
            .any(|config| config.provider.name == provider)
}

fn finding(stack: &StackModel, found: &Use<'_, '_>, provider: &str, function: &str) -> Finding {
    Finding {
        summary: format!(
            "{} calls `{function}` of provider `{provider}`, which {} does not use",
            (found.user)(),
            stack_label(stack)
        ),
        detail: "Terraform finds the functions of a provider only where the module requires it"
            .to_owned(),
        place: Some(found.place),
        help: format!("configure provider `{provider}` in this stack with `provider!`"),
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Any, Block as _, ProviderSchema, Value, argument, provider_function};

    use crate::cloud::{Cloud, Net, found, stack};

    const OTHER: ProviderSchema = ProviderSchema {
        name: "other",
        source: "example/other",
        version: "1.0.0",
        documents: &[],
        safety: formwork_model::SafetyFacts::NONE,
    };

    fn net(provider: &ProviderSchema) -> Net {
        let value: Value<Any> = provider_function(provider, "parse", []);
        Net::empty().range(argument("r")).extra(argument([value]))
    }

    #[test]
    fn a_function_of_a_provider_that_nothing_uses_is_refused_once() {
        let lines = found(stack(|stack| {
            stack.declare("n", net(&OTHER));
            stack.declare("m", net(&OTHER));
        }));
        assert_eq!(
            lines,
            [
                "error[FW0151]: cloud_net.n calls `parse` of provider `other`, which stack `main` does not use",
                "= Terraform finds the functions of a provider only where the module requires it",
                "= help: configure provider `other` in this stack with `provider!`",
            ]
        );
    }

    #[test]
    fn functions_of_used_providers_and_of_terraform_itself_are_found() {
        let builtin = ProviderSchema {
            name: "terraform",
            ..OTHER
        };
        let lines = found(stack(|stack| {
            stack.provider(Cloud::empty().region(argument("a")));
            stack.declare("n", net(&crate::PROVIDER));
            stack.declare("m", net(&builtin));
        }));
        assert!(lines.is_empty(), "{lines:?}");
    }
}
