//! A value that only Terraform knows where Terraform wants a literal.

use formwork_model::{Severity, Term};

use super::{Finding, Rule};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0145",
    severity: Severity::Error,
    title: "A value must be known before Terraform starts",
    explanation: "The default and the value of a variable are literals: Terraform reads them before it evaluates anything.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for variable in subject
        .model
        .stacks
        .iter()
        .flat_map(|stack| &stack.variables)
    {
        let given = [("default", &variable.default), ("value", &variable.value)];
        for (what, value) in given {
            if value.as_ref().is_some_and(holds_expression) {
                report(Finding {
                    summary: format!(
                        "the {what} of the variable `{}` is an expression, where Terraform wants a literal",
                        variable.name
                    ),
                    detail: String::new(),
                    place: Some(variable.place),
                    help: "give a literal, or make it a local value: `stack.local(..)`".to_owned(),
                });
            }
        }
    }
}

fn holds_expression(term: &Term) -> bool {
    let mut holds = false;
    term.expressions("", &mut |_, _| holds = true);
    holds
}

#[cfg(test)]
mod tests {
    use formwork_model::{Str, Variable};

    use crate::cloud::{found, stack};

    #[test]
    fn a_default_that_refers_to_another_variable_is_refused() {
        let lines = found(stack(|stack| {
            let region = stack.variable(Variable::<Str>::new("region"));
            stack.variable(Variable::<Str>::new("zone").default(region));
        }));
        assert_eq!(
            lines,
            [
                "error[FW0145]: the default of the variable `zone` is an expression, where Terraform wants a literal",
                "= help: give a literal, or make it a local value: `stack.local(..)`",
            ]
        );
    }
}
