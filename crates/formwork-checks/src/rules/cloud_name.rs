//! Names that the cloud would refuse.

use formwork_model::{Message, ObjectName, Severity};

use super::{Finding, Rule};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0301",
    severity: Severity::Error,
    title: "The cloud would refuse a name",
    explanation: "Each kind of thing has its own limits of length and characters. Names from literal keys are checked by the compiler, \
        in the longest environment; names with computed keys or inside components are checked here, by the same function.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for (_, node) in subject.model.nodes() {
        let (Some(rule), Some(name)) = (node.schema.name_rule(), node.object_name_text()) else {
            continue;
        };
        let Some(problem) = rule.problem(name) else {
            continue;
        };
        let message = rule.describe(Message::new(), name, problem);
        let help = match node.object_name {
            ObjectName::Overridden(argument) => {
                format!("give another `{argument}`, or none: then the pattern makes one")
            }
            ObjectName::FromPattern | ObjectName::None => {
                format!(
                    "shorten the key or the name of a component, or give `{}` yourself",
                    rule.argument
                )
            }
        };
        report(Finding {
            summary: format!("{}: {}", node.address(), message.as_str()),
            detail: String::new(),
            place: Some(node.place),
            help,
        });
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, argument};

    use crate::cloud::{Crate, found, stack};

    #[test]
    fn a_name_from_a_computed_key_is_measured() {
        let lines = found(stack(|stack| {
            stack.component("warehouse", |stack| {
                stack.declare("long-term", Crate::empty())
            });
        }));
        assert_eq!(
            lines,
            [
                "error[FW0301]: cloud_box.warehouse_long-term: name `acme-dev-warehouse-long-term` is too long: \
                 28 characters, where `title` takes at most 24",
                "= help: shorten the key or the name of a component, or give `title` yourself",
            ]
        );
    }

    #[test]
    fn a_name_that_the_user_gives_is_looked_at_as_well() {
        let lines = found(stack(|stack| {
            stack.declare("a", Crate::empty().title(argument("My Box")));
        }));
        assert_eq!(
            lines[0],
            "error[FW0301]: cloud_box.a: name `My Box` holds `M`, where `title` takes only [a-z0-9-]"
        );
    }
}
