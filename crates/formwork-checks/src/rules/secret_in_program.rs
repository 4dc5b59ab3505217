//! Secrets that stand in the program, and those that the state will hold although they need not.

use formwork_model::{NodeState, Severity, Term};

use super::{Finding, Rule};
use crate::Subject;
use crate::arguments::{self, Interest};

pub(super) const RULE: Rule = Rule {
    code: "FW0401",
    severity: Severity::Error,
    title: "A secret stands in the program",
    explanation: "Arguments that the provider hides take a `Secret`, which no literal becomes. A value of unknown type or `conceal` can still bring one there; it would lie in the \
        repository, in the emitted file and in the state. Where everybody may read it, `not_secret` says so.",
    check: in_program,
};

pub(super) const STATE: Rule = Rule {
    code: "FW0402",
    severity: Severity::Warning,
    title: "The state will hold a secret that it need not hold",
    explanation: "The resource has a write-only argument for the same secret. Terraform passes it on and stores it neither in the plan nor in the state.",
    check: in_state,
};

fn in_program(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    each_secret(subject, &mut |address, place, argument| {
        if holds_text(argument.term) {
            report(Finding {
                summary: format!("{address}: `{}` is secret, and its text stands in the program", argument.path()),
                detail: String::new(),
                place: Some(place),
                help: "take it from `stack.secret_variable(..)`, a data source or an ephemeral resource; `not_secret(text, because)` is for what everybody may read".to_owned(),
            });
        }
    });
}

fn in_state(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    each_secret(subject, &mut |address, place, argument| {
        let write_only = format!("{}_wo", argument.name);
        let has_write_only = argument.schema.row(&write_only).is_some();
        if has_write_only && !argument.name.ends_with("_wo") {
            report(Finding {
                summary: format!(
                    "{address}: the state will hold the secret `{}`",
                    argument.path()
                ),
                detail: String::new(),
                place: Some(place),
                help: format!("give `{write_only}` instead, which Terraform does not store"),
            });
        }
    });
}

fn each_secret(
    subject: &Subject<'_>,
    visit: &mut dyn FnMut(&str, formwork_model::Place, arguments::Argument<'_>),
) {
    let mut interest = Interest::new(is_hidden);
    for (_, node) in subject.model.nodes() {
        if node.state != NodeState::Declared || !interest.finds(node.body.schema()) {
            continue;
        }
        arguments::each(&node.body, &mut |argument| {
            if is_hidden(argument.row) {
                visit(&node.address(), node.place, argument);
            }
        });
    }
}

/// Whether the facts of a row, which stand before its clauses, say that the provider hides the value.
fn is_hidden(row: &str) -> bool {
    let facts = row.split_once('\t').map_or(row, |(facts, _)| facts);
    facts.ends_with(" sensitive") || facts.contains(" sensitive ") || facts.contains(" write_only")
}

fn holds_text(term: &Term) -> bool {
    match term {
        Term::Text(text) => !text.is_empty(),
        Term::List(items) => items.iter().any(holds_text),
        Term::Map(entries) => entries.iter().any(|(_, value)| holds_text(value)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, IntoValue as _, Str, Value, argument, not_secret};

    use crate::cloud::{Disk, found, stack};

    #[test]
    fn text_that_was_concealed_is_found_and_text_that_is_no_secret_is_not() {
        let lines = found(stack(|stack| {
            let text: Value<Str> = "hunter2".into_value();
            let disk = || Disk::empty().kind(argument("fast"));
            stack.declare("written", disk().key_wo(argument(text.conceal())));
            let public = not_secret("public", "it stands in the manual");
            stack.declare("public", disk().key_wo(argument(public)));
            let given = stack.secret_variable("key");
            stack.declare("stored", disk().key(argument(given)));
        }));
        assert_eq!(
            lines,
            [
                "error[FW0401]: cloud_disk.written: `key_wo` is secret, and its text stands in the program",
                "= help: take it from `stack.secret_variable(..)`, a data source or an ephemeral resource; `not_secret(text, because)` is for what everybody may read",
                "warning[FW0402]: cloud_disk.stored: the state will hold the secret `key`",
                "= help: give `key_wo` instead, which Terraform does not store",
            ]
        );
    }
}
