//! Former addresses that are none.

use formwork_model::{AddressOf, Fate, Message, Place, Refactorings, Severity, address_problem};

use super::{Finding, Rule, stack_label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0121",
    severity: Severity::Error,
    title: "A former address is none",
    explanation: "What was moved or removed is named by the address that it had: its type and its name, with the modules before it and, for one \
        instance of a repeated resource, its key behind it. Terraform reads it as it stands, so that a mistake in it would only be \
        found when Terraform plans, or not at all. `former::<aws::Vpc>(\"component\", \"key\")` makes an address that cannot be malformed.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for stack in &subject.model.stacks {
        for (address, of, place) in addresses(&stack.refactorings) {
            let Some(problem) = address_problem(address, of) else {
                continue;
            };
            let message = Message::new().text("`").text(address).text("`");
            report(Finding {
                summary: format!(
                    "{}, in {}",
                    problem.explain(message).as_str(),
                    stack_label(stack)
                ),
                detail: String::new(),
                place,
                help: "write the address as `terraform state list` shows it, or make it with `former::<Type>(\"component\", \"key\")`"
                    .to_owned(),
            });
        }
    }
}

fn addresses(
    refactorings: &Refactorings,
) -> impl Iterator<Item = (&str, AddressOf, Option<Place>)> {
    let moves = refactorings.moves.iter();
    let moves = moves.map(|moved| (&*moved.from, AddressOf::Instance, moved.place));
    let takeovers = refactorings.takeovers.iter();
    let takeovers = takeovers.map(|taken| (&*taken.from, AddressOf::Whole, Some(taken.place)));
    let removals = refactorings.removals.iter();
    // That Terraform destroys an instance is only said to us; a block in its language names all of them.
    let removals = removals.map(|removed| {
        let of = match removed.fate {
            Fate::Destroy => AddressOf::Instance,
            Fate::Forget => AddressOf::Whole,
        };
        (&*removed.from, of, removed.place)
    });
    moves.chain(takeovers).chain(removals)
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, Fate, argument, former};

    use crate::cloud::{Net, found, stack};

    #[test]
    fn what_is_no_address_is_refused() {
        let lines = found(stack(|stack| {
            let net = stack.declare("a", Net::empty().range(argument("r")));
            stack.moved("cloud_net", &net);
            stack.removed_address("data.cloud_image.base", Fate::Forget);
            stack.removed_address("cloud_net.b[0]", Fate::Forget);
        }));
        let summaries: Vec<&str> = lines.iter().map(String::as_str).step_by(2).collect();
        assert_eq!(
            summaries,
            [
                "error[FW0121]: `cloud_net` is no address: one is written `aws_vpc.main`, `module.network.aws_vpc.main`, \
                 `aws_vpc.main[0]` or `aws_vpc.main[\"a\"]`, in stack `main`",
                "error[FW0121]: `data.cloud_image.base` is a data source: Terraform reads it anew, so there is nothing to keep, in stack `main`",
                "error[FW0121]: `cloud_net.b[0]` names one instance, and only all of a resource can be forgotten, in stack `main`",
            ]
        );
    }

    #[test]
    fn typed_addresses_and_well_formed_text_are_accepted() {
        let lines = found(stack(|stack| {
            let net = stack.declare("a", Net::empty().range(argument("r")));
            stack.moved(former::<Net>("net-inner", "a"), &net);
            stack.removed::<Net>("b", Fate::Forget);
            stack.removed_address("cloud_net.c[0]", Fate::Destroy);
        }));
        assert!(lines.is_empty(), "{lines:?}");
    }
}
