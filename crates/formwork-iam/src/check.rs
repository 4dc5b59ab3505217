//! What the macros call in constants. What is wrong panics there, and the compiler shows it at the literal.

use formwork_model::Message;

use crate::action::{action_problem, is_everything, takes_resources};
use crate::arn::{fits, resource_problem};
use crate::key::{describe_condition_key, is_condition_key};
use crate::principal::{describe_service_principal, is_service_principal};
use crate::statement::is_sid;
use crate::table::{same, split_once};

/// Refuses an action that does not exist.
#[track_caller]
pub const fn check_action(action: &str) {
    if let Some(problem) = action_problem(action) {
        panic!("{}", problem.describe(Message::new(), action).as_str());
    }
}

/// Refuses an action of another service than `service`.
#[track_caller]
pub const fn check_action_of(service: &str, action: &str) {
    let is_of_service = match split_once(action, b':') {
        Some((prefix, _)) => same(prefix, service),
        None => is_everything(action),
    };
    if !is_of_service && action_problem(action).is_none() {
        let message = quoted(action)
            .text(" has no place in this policy: it takes actions of `")
            .text(service)
            .text("`");
        panic!("{}", message.as_str());
    }
}

/// Refuses an action that does not exist, or that cannot be limited to resources, in a statement that names some.
#[track_caller]
pub const fn check_action_on(action: &str) {
    match action_problem(action) {
        Some(problem) => panic!("{}", problem.describe(Message::new(), action).as_str()),
        None if !takes_resources(action) => {
            panic!("{}", describe_without_resources(action).as_str())
        }
        None => {}
    }
}

/// Refuses an action that none of the statement's resources fits.
#[track_caller]
pub const fn check_action_fits(action: &str, resources: &[&str], actions: &[&str]) {
    if is_unused(action, resources, actions) {
        panic!("{}", describe_unused(action).as_str());
    }
}

/// Whether all of `resources` are for other ones of the `actions`. Resources that are for none are refused themselves.
pub(crate) const fn is_unused(action: &str, resources: &[&str], actions: &[&str]) -> bool {
    let mut is_for_others = false;
    let mut at = 0;
    while at < resources.len() {
        if fits(action, resources[at]) {
            return false;
        }
        is_for_others = is_for_others || resource_problem(actions, resources[at]).is_none();
        at += 1;
    }
    is_for_others && takes_resources(action)
}

/// Refuses a resource that is no ARN, or that no action can be limited to.
#[track_caller]
pub const fn check_resource(resource: &str, actions: &[&str]) {
    if let Some(problem) = resource_problem(actions, resource) {
        let message = problem.describe(Message::new(), actions, resource);
        panic!("{}", message.as_str());
    }
}

/// Refuses a key that no condition of these actions knows.
#[track_caller]
pub const fn check_condition_key(key: &str, actions: &[&str]) {
    if !is_condition_key(actions, key) {
        let message = describe_condition_key(Message::new(), actions, key);
        panic!("{}", message.as_str());
    }
}

/// Refuses a service that is not written as a principal.
#[track_caller]
pub const fn check_service_principal(name: &str) {
    if !is_service_principal(name) {
        panic!(
            "{}",
            describe_service_principal(Message::new(), name).as_str()
        );
    }
}

/// Refuses a malformed identifier of a statement.
#[track_caller]
pub const fn check_sid(sid: &str) {
    if !is_sid(sid) {
        panic!("{}", describe_sid(sid).as_str());
    }
}

pub(crate) const fn describe_without_resources(action: &str) -> Message {
    quoted(action).text(
        " cannot be limited to resources: give it a statement of its own with `.on_any_resource(..)`",
    )
}

pub(crate) const fn describe_unused(action: &str) -> Message {
    quoted(action).text(" can be limited to none of the resources of this statement")
}

pub(crate) const fn describe_sid(sid: &str) -> Message {
    Message::new()
        .text("`")
        .text(sid)
        .text("` is no `Sid`: it holds letters and digits only")
}

const fn quoted(action: &str) -> Message {
    Message::new().text("`").text(action).text("`")
}
