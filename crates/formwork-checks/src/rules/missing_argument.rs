//! Required arguments that were not given: found here where the macro could not, as in a block built by hand.

use formwork_model::{Body, NodeState, Place, Severity};

use super::{Finding, Rule};
use crate::Subject;
use crate::arguments::{each_body, joined};

pub(super) const RULE: Rule = Rule {
    code: "FW0201",
    severity: Severity::Error,
    title: "A required argument is missing",
    explanation: "The provider demands it. `resource!` finds this in the compiler; declarations by hand, blocks that start from another \
        one with `..`, and values that are `null` are looked at here, by the same function.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for (_, node) in subject
        .model
        .nodes()
        .filter(|(_, node)| node.state == NodeState::Declared)
    {
        look(&node.body, "", &mut |path, argument| {
            report(finding(&node.address(), path, argument, node.place));
        });
    }
    for provider in subject
        .model
        .stacks
        .iter()
        .flat_map(|stack| &stack.providers)
    {
        look(&provider.body, "", &mut |path, argument| {
            let label = format!("provider `{}`", provider.provider.name);
            report(finding(&label, path, argument, provider.place));
        });
    }
}

fn finding(label: &str, path: &str, argument: &str, place: Place) -> Finding {
    let within = if path.is_empty() {
        String::new()
    } else {
        format!("block `{path}` of ")
    };
    Finding {
        summary: format!("{within}{label} lacks the required argument `{argument}`"),
        detail: String::new(),
        place: Some(place),
        help: format!("give `{argument}`"),
    }
}

fn look(body: &Body, path: &str, report: &mut dyn FnMut(&str, &str)) {
    let mut missing = body.schema().missing(&[]);
    while let Some(argument) = missing.next() {
        if body.get(argument).is_none() {
            report(path, argument);
        }
    }
    for (name, term) in body.arguments() {
        each_body(term, &mut |inner| look(inner, &joined(path, name), report));
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, argument};

    use crate::cloud::{Cloud, Net, Rule, found, stack};

    #[test]
    fn arguments_are_missed_at_any_depth_and_when_they_are_null() {
        let lines = found(stack(|stack| {
            stack.provider(Cloud::empty());
            stack.declare(
                "n",
                Net::empty()
                    .range(argument(None::<&str>))
                    .rule(argument(Rule::empty())),
            );
        }));
        let errors: Vec<&String> = lines
            .iter()
            .filter(|line| line.starts_with("error"))
            .collect();
        assert_eq!(
            errors,
            [
                "error[FW0201]: provider `cloud` lacks the required argument `region`",
                "error[FW0201]: block `rule` of cloud_net.n lacks the required argument `port`",
                "error[FW0201]: cloud_net.n lacks the required argument `range`",
            ]
        );
    }
}
