//! Stacks that must each be applied before the other.

use formwork_graph::StackGraph;
use formwork_model::Severity;

use super::{Finding, Rule};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0107",
    severity: Severity::Error,
    title: "Stacks depend on each other in a circle",
    explanation: "Stacks are applied one after the other, so in a circle none can be the first.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for cycle in StackGraph::of(subject.model).cycles() {
        let names: Vec<String> = cycle
            .iter()
            .map(|step| format!("`{}`", step.stack))
            .collect();
        let steps: Vec<String> = cycle
            .iter()
            .map(|step| {
                format!(
                    "`{}` depends on `{}` ({})",
                    step.stack, step.dependency.name, step.dependency.place
                )
            })
            .collect();
        report(Finding {
            summary: format!("the stacks {} depend on each other", names.join(", ")),
            detail: steps.join("\n"),
            place: cycle.first().map(|step| step.dependency.place),
            help: "remove one of these dependencies".to_owned(),
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::cloud::{Ticket, found};

    #[test]
    fn both_dependencies_are_named() {
        let lines = found(|app| {
            app.stack("a", Ticket("T-1"), |stack| stack.depends_on_stack("b"));
            app.stack("b", Ticket("T-1"), |stack| stack.depends_on_stack("a"));
        });
        assert_eq!(
            lines,
            [
                "error[FW0107]: the stacks `a`, `b` depend on each other",
                "= `a` depends on `b`",
                "= `b` depends on `a`",
                "= help: remove one of these dependencies",
            ]
        );
    }
}
