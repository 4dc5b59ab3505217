//! Values that the provider refuses, and those that the cloud may refuse.

use formwork_model::{Authority, Message, Node, NodeState, Severity, violation};

use super::{Finding, Rule};
use crate::Subject;
use crate::arguments::{self, Argument, Interest};

pub(super) const RULE: Rule = Rule {
    code: "FW0204",
    severity: Severity::Error,
    title: "The provider refuses a value",
    explanation: "Bindings know what the provider accepts beyond types: words, bounds, lengths, patterns, formats, how many items there may be, and how ids \
        begin. The compiler checks literals; values that are known only when the program runs are looked at here, by the same function.",
    check: |subject, report| check(subject, Authority::Provider, report),
};

pub(super) const DOUBT: Rule = Rule {
    code: "FW0205",
    severity: Severity::Warning,
    title: "The cloud may refuse a value",
    explanation: "The provider passes the value on, and the description of the cloud's interface does not allow it. Such descriptions grow with time, \
        so this is a warning.",
    check: |subject, report| check(subject, Authority::Cloud, report),
};

fn check(subject: &Subject<'_>, authority: Authority, report: &mut dyn FnMut(Finding)) {
    let mut interest = Interest::new(match authority {
        Authority::Provider => |row| row.contains('\t'),
        Authority::Cloud => |row| row.contains("\tapi "),
    });
    for (_, node) in subject.model.nodes() {
        if node.state == NodeState::Declared && interest.finds(node.body.schema()) {
            arguments::each(&node.body, &mut |argument| {
                look(node, argument, authority, report);
            });
        }
    }
}

fn look(
    node: &Node,
    argument: Argument<'_>,
    authority: Authority,
    report: &mut dyn FnMut(Finding),
) {
    let row = argument.row;
    if !row.contains('\t') {
        return;
    }
    arguments::each_literal(argument.term, &mut |part, literal| {
        if let Some(violation) = violation(row, part, literal, authority) {
            let message = Message::new().text("`").text(&argument.path()).text("` ");
            report(Finding {
                summary: format!(
                    "{}: {}",
                    node.address(),
                    violation.explain(message).as_str()
                ),
                detail: String::new(),
                place: Some(node.place),
                help: format!("give a value for `{}` that is accepted", argument.name),
            });
        }
    });
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, argument};

    use crate::cloud::{Disk, Slice, found, stack};

    #[test]
    fn values_are_looked_at_in_every_part_of_an_argument() {
        let lines = found(stack(|stack| {
            let slice = Slice::empty().gigabytes(argument(0.5));
            stack.declare(
                "d",
                Disk::empty()
                    .kind(argument("fats"))
                    .zones(argument(["a", "zone-that-is-long"]))
                    .slice(argument([slice])),
            );
            stack.declare(
                "right",
                Disk::empty().kind(argument("fast")).zones(argument(["a"])),
            );
        }));
        let summaries: Vec<&String> = lines.iter().filter(|line| !line.starts_with("=")).collect();
        assert_eq!(
            summaries,
            [
                "error[FW0204]: cloud_disk.d: `kind` is \"fats\", where one of these is expected: `fast`, `cold`; did you mean `fast`?",
                "error[FW0204]: cloud_disk.d: `slice.gigabytes` is a fraction, where a whole number is expected",
                "error[FW0204]: cloud_disk.d: `zones` holds text of 17 characters, where at most 8 are accepted",
                "warning[FW0205]: cloud_disk.d: `zones` has 2 items, where at most 1 is accepted",
            ]
        );
    }
}
