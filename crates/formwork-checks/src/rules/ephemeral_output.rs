//! An output of a root module that is never stored.

use formwork_model::Severity;

use super::{Finding, Rule, stack_label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0112",
    severity: Severity::Error,
    title: "A root module has an ephemeral output",
    explanation: "An ephemeral output passes a value on within one run, from a module to who calls it. Nobody calls a root module: its outputs \
        are stored in its state, or are none. A secret that others need is a sensitive output, or better lies in a store of secrets.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for stack in &subject.model.stacks {
        for output in stack.outputs.iter().filter(|output| output.is_ephemeral) {
            report(Finding {
                summary: format!(
                    "the output `{}` of {} is ephemeral, which Terraform refuses in a root module",
                    output.name,
                    stack_label(stack)
                ),
                detail: "nobody is there to take a value that is never stored".to_owned(),
                place: Some(output.place),
                help: "leave out `.ephemeral()`, or put the value into a store of secrets"
                    .to_owned(),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::cloud::{found, stack};

    #[test]
    fn an_ephemeral_output_is_refused() {
        let lines = found(stack(|stack| {
            stack.output("token", "t").ephemeral();
        }));
        assert_eq!(
            lines,
            [
                "error[FW0112]: the output `token` of stack `main` is ephemeral, which Terraform refuses in a root module",
                "= nobody is there to take a value that is never stored",
                "= help: leave out `.ephemeral()`, or put the value into a store of secrets",
            ]
        );
    }
}
