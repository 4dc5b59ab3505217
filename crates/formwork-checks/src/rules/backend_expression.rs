//! A backend's argument that only Terraform can evaluate.

use formwork_model::Severity;

use super::{Finding, Rule, stack_label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0113",
    severity: Severity::Error,
    title: "A backend is not literal",
    explanation: "Terraform finds the state before it evaluates anything, so that no variable and no attribute is known in a backend. Setters take literals \
        only; `argument(..)`, for arguments that have no setter yet, takes any value, and is checked here.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for stack in &subject.model.stacks {
        let Some(backend) = &stack.backend else {
            continue;
        };
        for (name, term) in &backend.arguments {
            term.expressions(name, &mut |path, _| {
                report(Finding {
                    summary: format!(
                        "the argument `{path}` of the backend `{}` of {} is an expression",
                        backend.schema.name,
                        stack_label(stack)
                    ),
                    detail: "Terraform reads a backend before it evaluates anything".to_owned(),
                    place: Some(backend.place),
                    help: "give a literal; what differs between environments is a `match` in Rust"
                        .to_owned(),
                });
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::backend::S3;

    use crate::cloud::{found, stack};

    #[test]
    fn a_variable_in_a_backend_is_refused_also_below_a_block() {
        let lines = found(stack(|stack| {
            let role = stack.secret_variable("role").reveal("it is no secret");
            let backend =
                S3::new("states", "main.tfstate").argument("assume_role", [("role_arn", role)]);
            stack.backend(backend);
        }));
        assert_eq!(
            lines,
            [
                "error[FW0113]: the argument `assume_role[\"role_arn\"]` of the backend `s3` of stack `main` is an expression",
                "= Terraform reads a backend before it evaluates anything",
                "= help: give a literal; what differs between environments is a `match` in Rust",
            ]
        );
    }
}
