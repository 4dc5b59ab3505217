//! Names that do not come from the pattern.

use formwork_model::{ObjectName, Severity};

use super::{Finding, Rule};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0303",
    severity: Severity::Note,
    title: "A name does not come from the pattern",
    explanation: "The name was given explicitly. That is allowed, and listed so that a reader of the report sees every exception.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for (_, node) in subject.model.nodes() {
        if let ObjectName::Overridden(argument) = node.object_name {
            let name = node
                .object_name_text()
                .map_or_else(String::new, |name| format!(" `{name}`"));
            report(Finding {
                summary: format!(
                    "{}: the name{name} is given, not made from the pattern",
                    node.address()
                ),
                detail: String::new(),
                place: Some(node.place),
                help: format!("leave out `{argument}` to let the pattern make it"),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, argument};

    use crate::cloud::{Crate, found, stack};

    #[test]
    fn only_names_that_were_given_are_noted() {
        let lines = found(stack(|stack| {
            stack.declare("made", Crate::empty());
            stack.declare("given", Crate::empty().title(argument("box-of-ours")));
            stack.declare("started", Crate::empty().title_prefix(argument("box-")));
        }));
        let notes: Vec<&String> = lines
            .iter()
            .filter(|line| line.starts_with("note"))
            .collect();
        assert_eq!(
            notes,
            [
                "note[FW0303]: cloud_box.given: the name `box-of-ours` is given, not made from the pattern",
                "note[FW0303]: cloud_box.started: the name is given, not made from the pattern",
            ]
        );
    }
}
