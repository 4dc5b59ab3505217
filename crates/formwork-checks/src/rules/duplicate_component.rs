//! Two components with one name in one place.

use formwork_model::Severity;

use super::{Finding, Rule, duplicates, stack_label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0102",
    severity: Severity::Error,
    title: "Two components have one name",
    explanation: "The name of a component stands in the addresses and names of everything it declares. Two components of one \
        name would mix what they hold, and a key added to one could collide with the other. Name them apart.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for stack in &subject.model.stacks {
        for (first, second) in
            duplicates(&stack.components[1..], |component| component.path.as_str())
        {
            report(Finding {
                summary: format!(
                    "component `{}` is declared twice in {}",
                    second.path,
                    stack_label(stack)
                ),
                detail: format!("first at {}", first.place),
                place: Some(second.place),
                help: "give one of them another name".to_owned(),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::cloud::{found, stack};

    #[test]
    fn components_of_one_name_are_refused_only_in_one_place() {
        let lines = found(stack(|stack| {
            stack.component("a", |stack| stack.component("b", |_| ()));
            stack.component("b", |_| ());
            stack.component("a", |_| ());
        }));
        assert_eq!(
            lines,
            [
                "error[FW0102]: component `a` is declared twice in stack `main`",
                "= help: give one of them another name",
            ]
        );
    }
}
