//! Two stacks that keep their state in one place.

use formwork_model::{Severity, StackModel};

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
            help: "make the stack's name a part of the place: `state_pattern!(\"{project}/{environment}/{stack}.tfstate\")`"
                .to_owned(),
        });
    }
}

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
    use formwork_model::backend::{Local, S3, StatePattern};

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
                "= help: make the stack's name a part of the place: `state_pattern!(\"{project}/{environment}/{stack}.tfstate\")`",
            ]
        );
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
