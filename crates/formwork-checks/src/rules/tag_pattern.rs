//! Tags whose values do not look as the conventions demand.

use formwork_model::Severity;

use super::{Finding, Rule, stack_label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0302",
    severity: Severity::Error,
    title: "A tag does not match its pattern",
    explanation: "`#[tag(matches = \"..\")]` says what a value looks like. Literals in `tags!` are checked by the compiler, computed \
        values here, by the same function.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for stack in &subject.model.stacks {
        for problem in &stack.tag_problems {
            report(Finding {
                summary: format!("{}: {problem}", stack_label(stack)),
                detail: String::new(),
                place: Some(stack.place),
                help: "correct the value where the stack's tags are made".to_owned(),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::cloud::{Ticket, found};

    #[test]
    fn a_computed_tag_is_matched() {
        let lines = found(|app| app.stack("main", Ticket("4711"), |_| ()));
        assert_eq!(
            lines,
            [
                "error[FW0302]: stack `main`: tag `Ticket`: `4711` does not match `T-[0-9]+`",
                "= help: correct the value where the stack's tags are made",
            ]
        );
    }
}
