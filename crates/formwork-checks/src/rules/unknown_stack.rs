//! A dependency on a stack that does not exist.

use formwork_model::Severity;

use super::{Finding, Rule, stack_label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0104",
    severity: Severity::Error,
    title: "A stack depends on one that does not exist",
    explanation: "`depends_on_stack` names a stack that the program does not declare in this environment.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    let names: Vec<&str> = subject
        .model
        .stacks
        .iter()
        .map(|stack| stack.name.as_ref())
        .collect();
    for stack in &subject.model.stacks {
        for dependency in &stack.dependencies {
            if !names.contains(&dependency.name.as_ref()) {
                report(Finding {
                    summary: format!(
                        "{} depends on stack `{}`, which does not exist",
                        stack_label(stack),
                        dependency.name
                    ),
                    detail: format!("stacks: {}", names.join(", ")),
                    place: Some(dependency.place),
                    help: "declare that stack, or name one of those that exist".to_owned(),
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::cloud::{found, stack};

    #[test]
    fn the_stacks_that_exist_are_listed() {
        let lines = found(stack(|stack| stack.depends_on_stack("network")));
        assert_eq!(
            lines,
            [
                "error[FW0104]: stack `main` depends on stack `network`, which does not exist",
                "= stacks: main",
                "= help: declare that stack, or name one of those that exist",
            ]
        );
    }
}
