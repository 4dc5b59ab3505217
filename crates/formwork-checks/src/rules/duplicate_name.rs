//! Two variables, local values, outputs, checks or tests of one name.

use formwork_model::{Place, Severity, StackModel};

use super::{Finding, Rule, duplicates, stack_label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0144",
    severity: Severity::Error,
    title: "Two declarations of a stack share a name",
    explanation: "The names of variables, of local values, of outputs, of checks and of tests are unique in a stack. Equal declarations of a variable are one.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for stack in &subject.model.stacks {
        for (what, names) in named(stack) {
            for (first, second) in duplicates(names, |(name, _)| name.to_owned()) {
                report(Finding {
                    summary: format!(
                        "the {what} `{}` is declared twice in {}",
                        second.0,
                        stack_label(stack)
                    ),
                    detail: format!("first at {}", first.1),
                    place: Some(second.1),
                    help: "give one of them another name".to_owned(),
                });
            }
        }
    }
}

type Named<'model> = Vec<(&'model str, Place)>;

fn named(stack: &StackModel) -> [(&'static str, Named<'_>); 5] {
    let variables = stack.variables.iter();
    let locals = stack.locals.iter();
    let outputs = stack.outputs.iter();
    let checks = stack.checks.iter();
    let tests = stack.tests.iter();
    [
        (
            "variable",
            variables.map(|it| (&*it.name, it.place)).collect(),
        ),
        (
            "local value",
            locals.map(|it| (&*it.name, it.place)).collect(),
        ),
        ("output", outputs.map(|it| (&*it.name, it.place)).collect()),
        ("check", checks.map(|it| (&*it.name, it.place)).collect()),
        ("test", tests.map(|it| (&*it.name, it.place)).collect()),
    ]
}

#[cfg(test)]
mod tests {
    use formwork_model::{Num, Str, Variable};

    use crate::cloud::{found, stack};

    #[test]
    fn two_meanings_of_one_name_are_refused_and_one_meaning_is_not() {
        let lines = found(stack(|stack| {
            stack.variable(Variable::<Str>::new("size"));
            stack.variable(Variable::<Str>::new("size"));
            stack.variable(Variable::<Num>::new("size"));
        }));
        assert_eq!(
            lines,
            [
                "error[FW0144]: the variable `size` is declared twice in stack `main`",
                "= help: give one of them another name",
            ]
        );
    }
}
