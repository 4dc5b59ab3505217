//! An override of something that another stack declares.

use formwork_model::{Overridden, Severity};

use super::{Finding, Rule, stack_label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0150",
    severity: Severity::Error,
    title: "An override is of another stack",
    explanation: "`override.tf.json` is merged over the root module that it lies beside. What another stack declares is overridden there: by its own `Stack`.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for (stack, position) in subject.model.stacks.iter().zip(0..) {
        for one in &stack.overrides {
            let owner = match one.of {
                Overridden::Node(id) => id.stack,
                Overridden::Provider(id) => id.stack,
            };
            if owner != position {
                report(Finding {
                    summary: format!(
                        "an override in {} is of something that another stack declares",
                        stack_label(stack)
                    ),
                    detail: "each stack is a root module of its own".to_owned(),
                    place: Some(one.place),
                    help:
                        "declare it in the closure of the stack that declares what it is put over"
                            .to_owned(),
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, argument};

    use crate::cloud::{Net, Ticket, found};

    #[test]
    fn what_another_stack_declares_is_not_overridden() {
        let lines = found(|app| {
            let net = app.stack("one", Ticket("T-1"), |stack| {
                let net = stack.declare("main", Net::empty().range(argument("r")));
                stack.override_resource(&net, Net::empty().range(argument("s")));
                net
            });
            app.stack("two", Ticket("T-1"), |stack| {
                stack.override_resource(&net, Net::empty().range(argument("t")));
            });
        });
        assert_eq!(
            lines,
            [
                "error[FW0150]: an override in stack `two` is of something that another stack declares",
                "= each stack is a root module of its own",
                "= help: declare it in the closure of the stack that declares what it is put over",
            ]
        );
    }
}
