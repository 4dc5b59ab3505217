//! Actions: whether they exist, how much they may do, what they can be limited to.

use formwork_model::Message;

use crate::glob::{fixed, has_wildcard, matches};
use crate::nearest::{nearest_row, nearest_service};
use crate::table::{ExactAction, Rows, Service, same, service, split_once};

/// What is wrong with an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionProblem {
    /// There is no colon in it.
    NoService,
    /// No service is called like what stands before the colon.
    UnknownService,
    /// The service has no such action.
    Unknown,
    /// The wildcard matches no action of the service.
    MatchesNothing,
}

/// The first thing that is wrong with `action`, such as `s3:GetObject` or `s3:Get*`.
///
/// ```
/// use formwork_iam::{ActionProblem, action_problem};
/// assert_eq!(action_problem("s3:GetObject"), None);
/// assert_eq!(action_problem("s3:GetObjct"), Some(ActionProblem::Unknown));
/// ```
pub const fn action_problem(action: &str) -> Option<ActionProblem> {
    if ExactAction::find(action).is_some() || is_everything(action) {
        return None;
    }
    let Some((prefix, name)) = split_once(action, b':') else {
        return Some(ActionProblem::NoService);
    };
    let Some(service) = service(prefix) else {
        return Some(ActionProblem::UnknownService);
    };
    if Matching::new(service, name).next().is_some() {
        None
    } else if has_wildcard(name) {
        Some(ActionProblem::MatchesNothing)
    } else {
        Some(ActionProblem::Unknown)
    }
}

impl ActionProblem {
    /// The problem in words, with the nearest known action.
    pub const fn describe(self, message: Message, action: &str) -> Message {
        let (prefix, name) = match split_once(action, b':') {
            Some(parts) => parts,
            None => ("", action),
        };
        let message = message.text("`").text(action).text("` ");
        match (self, service(prefix)) {
            (Self::NoService, _) => {
                message.text("is no action: an action is written `service:Action`")
            }
            (Self::MatchesNothing, _) => message
                .text("matches no action of `")
                .text(prefix)
                .text("`"),
            (Self::Unknown, Some(service)) => suggest(
                message.text("is no action of `").text(prefix).text("`"),
                prefix,
                nearest_row(service.actions, name),
            ),
            (Self::UnknownService | Self::Unknown, _) => {
                let message = message
                    .text("is no action: no service is called `")
                    .text(prefix)
                    .text("`");
                match nearest_service(prefix) {
                    Some(near) => suggest(message, near, Some(name)),
                    None => message,
                }
            }
        }
    }
}

const fn suggest(message: Message, prefix: &str, name: Option<&str>) -> Message {
    match name {
        Some(name) => message
            .text("; did you mean `")
            .text(prefix)
            .text(":")
            .text(name)
            .text("`?"),
        None => message,
    }
}

/// `*`, which is every action of every service.
pub(crate) const fn is_everything(action: &str) -> bool {
    same(action, "*")
}

/// The service of an action.
pub(crate) const fn service_of(action: &str) -> Option<&'static Service> {
    match split_once(action, b':') {
        Some((prefix, _)) => service(prefix),
        None => None,
    }
}

/// Whether one of `actions` does more than reading and listing. Of unknown actions that is not known: then `otherwise`.
pub const fn needs_reason(actions: &[&str], otherwise: bool) -> bool {
    let mut at = 0;
    while at < actions.len() {
        match changes_something(actions[at]) {
            Some(true) => return true,
            Some(false) => {}
            None => return otherwise,
        }
        at += 1;
    }
    false
}

const fn changes_something(action: &str) -> Option<bool> {
    if let Some(exact) = ExactAction::find(action) {
        return Some(!exact.only_reads());
    }
    if is_everything(action) {
        return Some(true);
    }
    let mut actions = match Matching::of(action) {
        Some(actions) => actions,
        None => return None,
    };
    let mut known = None;
    while let Some((_, access, _)) = actions.next() {
        if !same(access, "Read") && !same(access, "List") {
            return Some(true);
        }
        known = Some(false);
    }
    known
}

/// Whether `action` can be limited to resources. What is not known can.
pub const fn takes_resources(action: &str) -> bool {
    if let Some(exact) = ExactAction::find(action) {
        return exact.takes_resources();
    }
    let Some(mut actions) = Matching::of(action) else {
        return true;
    };
    let mut known = false;
    while let Some((_, _, resources)) = actions.next() {
        if !resources.is_empty() {
            return true;
        }
        known = true;
    }
    !known
}

/// The actions of a service that match a name with wildcards.
pub(crate) struct Matching<'name> {
    name: &'name str,
    /// What stands before the first wildcard.
    fixed: &'name str,
    rows: Rows,
}

impl<'name> Matching<'name> {
    pub(crate) const fn new(service: &'static Service, name: &'name str) -> Self {
        let fixed = fixed(name);
        Self {
            name,
            fixed,
            rows: Rows::actions_from(service, fixed),
        }
    }

    /// Nothing, where there is no such service.
    pub(crate) const fn of(action: &'name str) -> Option<Self> {
        match split_once(action, b':') {
            Some((prefix, name)) => match service(prefix) {
                Some(service) => Some(Self::new(service, name)),
                None => None,
            },
            None => None,
        }
    }

    /// The next action, its access level, and its types of resources.
    pub(crate) const fn next(&mut self) -> Option<(&'static str, &'static str, &'static str)> {
        let is_exact = self.fixed.len() == self.name.len();
        while let Some((name, facts)) = self.rows.next() {
            let is_match = if is_exact {
                same(self.name, name)
            } else if starts_with(name, self.fixed) {
                matches(self.name, name)
            } else {
                return None;
            };
            if is_match {
                return Some(match split_once(facts, b' ') {
                    Some((access, resources)) => (name, access, resources),
                    None => (name, facts, ""),
                });
            }
            // Names stand in order: without a wildcard no later one matches.
            if is_exact {
                return None;
            }
        }
        None
    }
}

const fn starts_with(text: &str, start: &str) -> bool {
    text.len() >= start.len()
        && crate::table::compare(text.as_bytes().split_at(start.len()).0, start.as_bytes()) == 0
}

#[cfg(test)]
mod tests {
    use super::{action_problem, needs_reason, takes_resources};
    use crate::services::SERVICES;
    use formwork_model::Message;

    #[test]
    fn every_published_action_is_known() {
        for service in SERVICES {
            for row in service.actions.lines() {
                let name = row.split(' ').next().unwrap_or_default();
                assert_eq!(action_problem(&format!("{}:{name}", service.name)), None);
            }
        }
    }

    #[test]
    fn unknown_actions_are_refused_with_the_nearest_one() {
        for (action, words) in [
            ("s3:GetObject", ""),
            ("s3:Get*", ""),
            ("s3:*", ""),
            ("*", ""),
            ("ec2:*Tags", ""),
            (
                "s3:GetObjct",
                "`s3:GetObjct` is no action of `s3`; did you mean `s3:GetObject`?",
            ),
            (
                "s3:getobject",
                "`s3:getobject` is no action of `s3`; did you mean `s3:GetObject`?",
            ),
            ("s3:Frobnicate", "`s3:Frobnicate` is no action of `s3`"),
            ("s3:Grab*", "`s3:Grab*` matches no action of `s3`"),
            (
                "dynamdb:GetItem",
                "`dynamdb:GetItem` is no action: no service is called `dynamdb`; did you mean `dynamodb:GetItem`?",
            ),
            (
                "s*:GetObject",
                "`s*:GetObject` is no action: no service is called `s*`; did you mean `s3:GetObject`?",
            ),
            (
                "GetObject",
                "`GetObject` is no action: an action is written `service:Action`",
            ),
        ] {
            let found = action_problem(action).map_or_else(String::new, |problem| {
                problem.describe(Message::new(), action).as_str().to_owned()
            });
            assert_eq!(found, words);
        }
    }

    #[test]
    fn only_reading_and_listing_need_no_reason() {
        for (actions, expected) in [
            (&["s3:GetObject", "s3:ListBucket"][..], false),
            (&["s3:GetObject", "s3:PutObject"], true),
            (&["s3:GetObjectT*"], false),
            (&["s3:*"], true),
            (&["*"], true),
            (&["ec2:CreateTags"], true),
            (&["iam:PassRole"], true),
        ] {
            assert_eq!(needs_reason(actions, false), expected, "{actions:?}");
        }
        assert!(needs_reason(&["s3:GetObjct"], true));
        assert!(!needs_reason(&["s3:GetObjct"], false));
    }

    #[test]
    fn some_actions_cannot_be_limited_to_resources() {
        assert!(!takes_resources("s3:ListAllMyBuckets"));
        assert!(takes_resources("s3:List*"));
        assert!(takes_resources("s3:GetObject"));
        assert!(takes_resources("*"));
    }
}
