//! Numbers that no document can carry.

use formwork_model::{Body, Severity, Term};

use super::{Finding, Rule};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0203",
    severity: Severity::Error,
    title: "A number is not finite",
    explanation: "JSON and Terraform know no infinity and no `NaN`. Such a number comes from a division by zero or a failed conversion.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for (_, node) in subject.model.nodes() {
        look_body(&node.body, &mut |name, number| {
            report(Finding {
                summary: format!(
                    "argument `{name}` of {} is {number}, which is no number for Terraform",
                    node.address()
                ),
                detail: String::new(),
                place: Some(node.place),
                help: "look at how the number is computed".to_owned(),
            });
        });
    }
}

fn look_body(body: &Body, report: &mut dyn FnMut(&str, f64)) {
    for (name, term) in body.arguments() {
        look(term, &mut |number| report(name, number));
    }
}

fn look(term: &Term, report: &mut dyn FnMut(f64)) {
    match term {
        Term::Float(number) if !number.is_finite() => report(*number),
        Term::List(items) => items.iter().for_each(|item| look(item, report)),
        Term::Map(entries) => entries.iter().for_each(|(_, item)| look(item, report)),
        Term::Blocks(blocks) => blocks
            .iter()
            .for_each(|block| look_body(block, &mut |_, number| report(number))),
        Term::BlockMap(blocks) => blocks
            .iter()
            .for_each(|(_, block)| look_body(block, &mut |_, number| report(number))),
        Term::Object(object) => look_body(object, &mut |_, number| report(number)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, argument};

    use crate::cloud::{Net, found, stack};

    #[test]
    fn a_division_by_zero_is_refused() {
        let lines = found(stack(|stack| {
            stack.declare(
                "n",
                Net::empty()
                    .range(argument("r"))
                    .weight(argument(1.0 / 0.0)),
            );
        }));
        assert_eq!(
            lines,
            [
                "error[FW0203]: argument `weight` of cloud_net.n is inf, which is no number for Terraform",
                "= help: look at how the number is computed",
            ]
        );
    }
}
