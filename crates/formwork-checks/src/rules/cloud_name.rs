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
