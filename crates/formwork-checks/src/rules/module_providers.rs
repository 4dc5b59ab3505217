//! Providers that the call of a module gives, and those that it should.

use formwork_model::{GivenProvider, Message, ModuleSchema, Node, Severity, StackModel};

use super::{Finding, Rule, stack_label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0132",
    severity: Severity::Error,
    title: "A call gives its module the wrong providers",
    explanation: "A module takes providers from its caller: those that it names with an alias (`aws.peer`) must be given, the others may be. Each is a configuration of the \
        stack that calls, and of the provider that the module means by the name. `module!` finds wrong and missing names in the compiler.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for (stack, position) in subject.model.stacks.iter().zip(0u32..) {
        for node in &stack.nodes {
            match node.schema.module() {
                Some(module) => look(stack, position, node, module, report),
                None if node.given_providers.is_empty() => {}
                None => report(for_a_resource(node)),
            }
        }
    }
}

fn look(
    stack: &StackModel,
    position: u32,
    node: &Node,
    module: &ModuleSchema,
    report: &mut dyn FnMut(Finding),
) {
    let given = &node.given_providers;
    let names: Vec<&str> = given.iter().map(|given| &*given.name).collect();
    if let Some(problem) = module.provider_problem(&names) {
        let subject = Message::new().text(&node.address()).text(": ");
        report(Finding {
            summary: problem.explain(subject).as_str().to_owned(),
            detail: known(module),
            place: Some(node.place),
            help: "give each provider that the module names, by the name that it has there"
                .to_owned(),
        });
        return;
    }
    for given in given {
        if !fits(stack, position, module, given) {
            report(foreign(stack, node, module, given));
        }
    }
}

/// Whether it is a configuration of this stack, and of the provider that the module means.
fn fits(stack: &StackModel, position: u32, module: &ModuleSchema, given: &GivenProvider) -> bool {
    let config = stack.providers.get(given.provider.index as usize);
    let wanted = source(module, &given.name);
    given.provider.stack == position
        && config.is_some_and(|config| Some(config.provider.source) == wanted)
}

fn source(module: &ModuleSchema, name: &str) -> Option<&'static str> {
    let mut providers = module.providers.iter();
    providers
        .find(|provider| provider.name == name)
        .map(|provider| provider.source)
}

fn known(module: &ModuleSchema) -> String {
    let names: Vec<String> = module
        .providers
        .iter()
        .map(|provider| format!("`{}`", provider.name))
        .collect();
    if names.is_empty() {
        "it takes none".to_owned()
    } else {
        format!("it takes {}", names.join(", "))
    }
}

fn foreign(
    stack: &StackModel,
    node: &Node,
    module: &ModuleSchema,
    given: &GivenProvider,
) -> Finding {
    Finding {
        summary: format!(
            "{} gives its module a provider `{}` that is not one of its own",
            node.address(),
            given.name
        ),
        detail: format!(
            "it needs provider `{}`, configured in {}",
            source(module, &given.name).unwrap_or_default(),
            stack_label(stack)
        ),
        place: Some(node.place),
        help: "configure that provider in this stack and pass its handle".to_owned(),
    }
}

fn for_a_resource(node: &Node) -> Finding {
    Finding {
        summary: format!(
            "{} takes one provider, and none by a name of its own",
            node.address()
        ),
        detail: "only modules have names of their own for providers".to_owned(),
        place: Some(node.place),
        help: "give it with `provider(handle)`".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, Declaration, argument};

    use crate::cloud::{Cloud, Net, PeeredNetwork, Ticket, found, stack};

    fn cloud() -> Cloud {
        Cloud::empty().region(argument("a"))
    }

    #[test]
    fn a_provider_that_the_module_demands_must_be_given() {
        let lines = found(stack(|stack| {
            stack.declare("net", PeeredNetwork::empty());
        }));
        assert_eq!(
            lines,
            [
                "error[FW0132]: module.net: the module takes its provider `cloud.peer` from its caller: add `provider(\"cloud.peer\", handle)`",
                "= it takes `cloud`, `cloud.peer`",
                "= help: give each provider that the module names, by the name that it has there",
            ]
        );
    }

    #[test]
    fn a_provider_of_its_own_stack_under_its_name_is_right() {
        let lines = found(stack(|stack| {
            let main = stack.provider(cloud());
            let west = stack.provider_alias("west", cloud());
            let network = Declaration::of(PeeredNetwork::empty()).provider(main);
            stack.declare("net", network.provider_named("cloud.peer", west));
        }));
        assert_eq!(lines, [""; 0]);
    }

    #[test]
    fn a_provider_of_another_stack_is_refused() {
        let lines = found(|app| {
            let west = app.stack("a", Ticket("T-1"), |stack| {
                stack.provider_alias("west", cloud())
            });
            app.stack("b", Ticket("T-1"), |stack| {
                let network = Declaration::of(PeeredNetwork::empty());
                stack.declare("net", network.provider_named("cloud.peer", west));
            });
        });
        assert_eq!(
            lines[0],
            "error[FW0132]: module.net gives its module a provider `cloud.peer` that is not one of its own"
        );
    }

    #[test]
    fn a_resource_has_no_names_for_providers() {
        let lines = found(stack(|stack| {
            let west = stack.provider_alias("west", cloud());
            let net = Declaration::of(Net::empty().range(argument("r")));
            stack.declare("net", net.provider_named("cloud.peer", west));
        }));
        assert_eq!(
            lines[0],
            "error[FW0132]: cloud_net.net takes one provider, and none by a name of its own"
        );
    }
}
