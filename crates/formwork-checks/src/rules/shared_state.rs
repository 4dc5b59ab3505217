//! Two stacks that keep their state in one place.

use formwork_model::{Diagnostic, Model, Severity, StackModel};

use super::{Finding, Rule};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0115",
    severity: Severity::Error,
    title: "Two stacks keep their state in one place",
    explanation: "Each stack has a state of its own. Of two that share one, each would plan to destroy what the other made. \
        `state_pattern!(\"{project}/{environment}/{stack}.tfstate\")` gives each its own place.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    let stacks = &subject.model.stacks;
    for (position, second) in stacks.iter().enumerate() {
        let Some(first) = stacks[..position]
            .iter()
            .find(|first| is_shared(first, second))
        else {
            continue;
        };
        let Some(backend) = &second.backend else {
            continue;
        };
        report(Finding {
            summary: format!(
                "the stacks `{}` and `{}` keep their state in one place",
                first.name, second.name
            ),
            detail: format!(
                "their backends `{}` are equal, so that each would destroy what the other made",
                backend.schema.name
            ),
            place: Some(backend.place),
            help: HELP.to_owned(),
        });
    }
}

/// Stacks of different environments that keep their state in one place: no model sees more than its own environment.
pub(crate) fn across(models: &[&Model]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (position, model) in models.iter().enumerate() {
        let earlier = || models[..position].iter();
        for stack in &model.stacks {
            let other = earlier().find_map(|other| {
                let mut stacks = other.stacks.iter();
                Some((other, stacks.find(|first| is_shared(first, stack))?))
            });
            if let (Some((other, first)), Some(backend)) = (other, &stack.backend) {
                found.push(Diagnostic {
                    code: RULE.code,
                    severity: RULE.severity,
                    summary: format!(
                        "the stack `{}` of {} and the stack `{}` of {} keep their state in one place",
                        first.name, other.environment, stack.name, model.environment
                    ),
                    detail: format!(
                        "their backends `{}` are equal, so that each would destroy what the other made",
                        backend.schema.name
                    ),
                    place: Some(backend.place),
                    help: HELP.to_owned(),
                });
            }
        }
    }
    found
}

const HELP: &str = "make the environment's and the stack's name parts of the place: `state_pattern!(\"{project}/{environment}/{stack}.tfstate\")`";

/// Whether two backends are one place. A path that begins beside the root module is another one for each stack.
fn is_shared(first: &StackModel, second: &StackModel) -> bool {
    let (Some(first), Some(second)) = (&first.backend, &second.backend) else {
        return false;
    };
    let is_beside = || {
        let path = first.get("path").and_then(|path| path.as_text());
        first.schema.name == "local" && !path.is_some_and(|path| path.starts_with('/'))
    };
    first.schema == second.schema && first.arguments == second.arguments && !is_beside()
}

#[cfg(test)]
mod tests {
    use formwork_model::backend::{Backend, Local, S3, StatePattern};
    use formwork_model::{Model, Place, StackModel};

    use crate::cloud::{Ticket, found};

    #[test]
    fn the_second_stack_of_one_state_is_refused() {
        let lines = found(|app| {
            for name in ["a", "b"] {
                app.stack(name, Ticket("T-1"), |stack| {
                    stack.backend(S3::new("states", "shop.tfstate"));
                });
            }
        });
        assert_eq!(
            lines,
            [
                "error[FW0115]: the stacks `a` and `b` keep their state in one place",
                "= their backends `s3` are equal, so that each would destroy what the other made",
                "= help: make the environment's and the stack's name parts of the place: `state_pattern!(\"{project}/{environment}/{stack}.tfstate\")`",
            ]
        );
    }

    #[test]
    fn two_environments_of_one_state_are_refused() {
        let model = |environment| {
            let backend = Backend::from(S3::new("states", "main.tfstate"));
            let stack = StackModel {
                backend: Some(backend.of_stack("shop", environment, "main")),
                ..StackModel::new("main", Place::caller())
            };
            Model {
                stacks: vec![stack],
                ..Model::new("shop", environment)
            }
        };
        let (dev, production) = (model("dev"), model("production"));
        let found = super::across(&[&dev, &production]);
        assert_eq!(
            found[0].summary,
            "the stack `main` of dev and the stack `main` of production keep their state in one place"
        );
        assert!(super::across(&[&dev]).is_empty());
    }

    #[test]
    fn places_of_their_own_are_accepted() {
        const KEY: StatePattern = StatePattern::new("{stack}.tfstate");
        let lines = found(|app| {
            for name in ["a", "b"] {
                app.stack(name, Ticket("T-1"), |stack| {
                    stack.backend(S3::new("states", KEY));
                });
            }
            for name in ["c", "d"] {
                app.stack(name, Ticket("T-1"), |stack| {
                    stack.backend(Local::new().path("states.tfstate"));
                });
            }
        });
        assert!(lines.is_empty(), "{lines:?}");
    }
}
