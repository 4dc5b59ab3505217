//! Keys and names that cannot be part of an address or of a folder.

use std::borrow::Cow;
use std::fmt;

use formwork_model::{Place, Severity, is_valid_key};

use super::{Finding, Rule};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0109",
    severity: Severity::Error,
    title: "A key or name holds characters that it must not",
    explanation: "Keys and the names of components, stacks, variables and outputs stand in addresses and folders. They hold lower-case letters, digits, \
        `_` and `-`, and begin with a letter. They are never rewritten, because a changed address destroys and creates anew.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    let mut look = |what: fmt::Arguments<'_>, name: &Cow<'static, str>, place: Place| {
        if !is_valid_key(name) {
            report(Finding {
                summary: format!("{what} \"{name}\" cannot be part of an address"),
                detail: "lower-case letters, digits, `_` and `-`, beginning with a letter"
                    .to_owned(),
                place: Some(place),
                help: "choose another, or convert it where it is computed".to_owned(),
            });
        }
    };
    for stack in &subject.model.stacks {
        look(format_args!("the stack name"), &stack.name, stack.place);
        for component in &stack.components[1..] {
            look(
                format_args!("the component name"),
                &component.name,
                component.place,
            );
        }
        for node in &stack.nodes {
            look(
                format_args!("the key of {}", node.schema.type_name),
                &node.key,
                node.place,
            );
        }
        for variable in &stack.variables {
            look(format_args!("the variable"), &variable.name, variable.place);
        }
        for local in &stack.locals {
            look(format_args!("the local value"), &local.name, local.place);
        }
        for check in &stack.checks {
            look(format_args!("the check"), &check.name, check.place);
        }
        for test in &stack.tests {
            look(format_args!("the test"), &test.name, test.place);
            for run in &test.runs {
                look(format_args!("the run of a test"), &run.name, test.place);
            }
        }
        for output in &stack.outputs {
            look(format_args!("the output"), &output.name, output.place);
        }
        for provider in &stack.providers {
            if let Some(alias) = &provider.alias {
                look(format_args!("the provider alias"), alias, provider.place);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, argument};

    use crate::cloud::{Net, found, stack};

    #[test]
    fn a_computed_key_is_refused_and_not_rewritten() {
        let lines = found(stack(|stack| {
            stack.declare(format!("Web {}", 1), Net::empty().range(argument("r")));
        }));
        assert_eq!(
            lines[0],
            "error[FW0109]: the key of cloud_net \"Web 1\" cannot be part of an address"
        );
    }

    #[test]
    fn a_variable_or_output_that_terraform_could_not_name_is_refused() {
        let lines = found(stack(|stack| {
            stack.secret_variable("database_password");
            stack.secret_variable("Database password");
            stack.output("Address", "a");
        }));
        assert_eq!(
            lines,
            [
                "error[FW0109]: the variable \"Database password\" cannot be part of an address",
                "= lower-case letters, digits, `_` and `-`, beginning with a letter",
                "= help: choose another, or convert it where it is computed",
                "error[FW0109]: the output \"Address\" cannot be part of an address",
                "= lower-case letters, digits, `_` and `-`, beginning with a letter",
                "= help: choose another, or convert it where it is computed",
            ]
        );
    }
}
