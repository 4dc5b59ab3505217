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
