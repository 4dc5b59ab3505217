//! Two stacks with one name.

use formwork_model::Severity;

use super::{Finding, Rule, duplicates};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0103",
    severity: Severity::Error,
    title: "Two stacks have one name",
    explanation: "The name of a stack is also the name of its folder, so one of the two would overwrite the other.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for (first, second) in duplicates(&subject.model.stacks, |stack| stack.name.as_ref()) {
        report(Finding {
            summary: format!("stack `{}` is declared twice", second.name),
            detail: format!("first at {}", first.place),
            place: Some(second.place),
            help: "give one of them another name".to_owned(),
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::cloud::{Ticket, found};

    #[test]
    fn stacks_of_one_name_are_refused() {
        let lines = found(|app| {
            app.stack("a", Ticket("T-1"), |_| ());
            app.stack("a", Ticket("T-1"), |_| ());
        });
        assert_eq!(lines[0], "error[FW0103]: stack `a` is declared twice");
        assert_eq!(lines.len(), 2);
    }
}
