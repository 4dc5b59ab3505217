//! A comment on an issue: <https://docs.atlassian.com/software/jira/docs/api/REST/9.12.0/#api/2/issue-addComment>.

use base64::prelude::{BASE64_STANDARD, Engine};
use formwork_procedure::{Failure, World};
use serde_json::json;

/// Comments on an issue of the server at `JIRA_URL`, as who owns the token in `JIRA_TOKEN`.
/// Jira's cloud wants to know who that is as well: the account's address is in `JIRA_EMAIL` then.
pub(super) fn comment(world: &dyn World, issue: &str, message: &str) -> Result<(), Failure> {
    if !is_key(issue) {
        let message = format!("`{issue}` is no key of an issue, such as SHOP-123");
        return Err(Failure::new(message).finally());
    }
    let server = super::variable(world, "JIRA_URL")?;
    let token = super::variable(world, "JIRA_TOKEN")?;
    let authorization = match super::variable(world, "JIRA_EMAIL") {
        Ok(email) => format!(
            "Basic {}",
            BASE64_STANDARD.encode(format!("{email}:{token}"))
        ),
        Err(_) => format!("Bearer {token}"),
    };
    let url = format!(
        "{}/rest/api/2/issue/{issue}/comment",
        server.trim_end_matches('/')
    );
    let headers = vec![("Authorization".to_owned(), authorization)];
    super::send(world, "Jira", url, headers, &json!({ "body": message }))
}

/// Whether it has the form `SHOP-123`.
fn is_key(issue: &str) -> bool {
    issue.split_once('-').is_some_and(|(project, number)| {
        project.starts_with(|sign: char| sign.is_ascii_uppercase())
            && project
                .chars()
                .all(|sign| sign.is_ascii_alphanumeric() || sign == '_')
            && !number.is_empty()
            && number.chars().all(|sign| sign.is_ascii_digit())
    })
}
