//! A secret in a backend.

use std::borrow::Cow;

use formwork_model::backend::StateBackend;
use formwork_model::{Severity, Term};

use super::{Finding, Rule, stack_label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0114",
    severity: Severity::Error,
    title: "A secret stands in a backend",
    explanation: "What a backend says lies in the repository, in the emitted file, below `.terraform` and in every saved plan. There is no setter for its \
        secrets: Terraform takes them from the environment.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for stack in &subject.model.stacks {
        let Some(backend) = &stack.backend else {
            continue;
        };
        for (secret, instead) in backend.schema.secrets {
            if is_given(backend, secret) {
                report(Finding {
                    summary: format!(
                        "the argument `{secret}` of the backend `{}` of {} is a secret",
                        backend.schema.name,
                        stack_label(stack)
                    ),
                    detail: "it would lie in the emitted file and in every saved plan".to_owned(),
                    place: Some(backend.place),
                    help: format!("leave it out, and put it into {instead}"),
                });
            }
        }
    }
}

/// Whether the argument at this path, such as `assume_role.policy`, was given.
fn is_given(backend: &StateBackend, path: &str) -> bool {
    fn find<'term>(entries: &'term [(Cow<'static, str>, Term)], name: &str) -> Option<&'term Term> {
        let mut entries = entries.iter();
        entries.find(|(own, _)| own == name).map(|(_, term)| term)
    }
    match path.split_once('.') {
        None => find(&backend.arguments, path).is_some(),
        Some((block, name)) => match find(&backend.arguments, block) {
            Some(Term::Map(entries)) => find(entries, name).is_some(),
            _ => false,
        },
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::backend::{Pg, S3};

    use crate::cloud::{found, stack};

    #[test]
    fn a_secret_is_refused_with_where_it_belongs() {
        let lines = found(stack(|stack| {
            let backend = Pg::new().argument("conn_str", "postgres://ada:hunter2@localhost");
            stack.backend(backend);
        }));
        assert_eq!(
            lines,
            [
                "error[FW0114]: the argument `conn_str` of the backend `pg` of stack `main` is a secret",
                "= it would lie in the emitted file and in every saved plan",
                "= help: leave it out, and put it into the environment variable `PG_CONN_STR`",
            ]
        );
    }

    #[test]
    fn a_secret_in_a_block_is_refused() {
        let lines = found(stack(|stack| {
            let identity = [("web_identity_token", "t")];
            let backend = S3::new("states", "main.tfstate");
            stack.backend(backend.argument("assume_role_with_web_identity", identity));
        }));
        assert_eq!(
            lines[2],
            "= help: leave it out, and put it into a file, which `web_identity_token_file` names"
        );
    }
}
