//! Requests over HTTP. A redirection is an answer like others: following it could carry a token to another host.

mod plain;
#[cfg(feature = "https")]
mod secure;

use formwork_procedure::Failure;
use formwork_procedure::world::{Request, Response};

use super::moment;

/// Sends a request, and waits for the whole answer.
pub(super) fn send(request: &Request) -> Result<Response, Failure> {
    refuse_unsendable(request)?;
    match request.url.split_once("://") {
        Some(("http", _)) => plain::send(request),
        #[cfg(feature = "https")]
        Some(("https", _)) => secure::send(request),
        #[cfg(not(feature = "https"))]
        Some(("https", _)) => Err(Failure::new(format!(
            "{} needs the feature `https` of formwork-runner, which this program is built without",
            request.url
        ))
        .finally()),
        _ => Err(Failure::new(format!(
            "{} begins with neither http:// nor https://",
            request.url
        ))
        .finally()),
    }
}

/// A line break in an address or a header would become another header.
fn refuse_unsendable(request: &Request) -> Result<(), Failure> {
    let in_address = request
        .url
        .contains(|sign: char| sign.is_ascii_control() || sign == ' ');
    let in_headers = request.headers.iter().any(|(name, value)| {
        name.contains(|sign: char| sign.is_ascii_control() || sign == ' ' || sign == ':')
            || value.contains(|sign: char| sign.is_ascii_control() && sign != '\t')
    });
    if in_address || in_headers {
        let message = "a request has a line break or a space where none may be";
        return Err(Failure::new(message).finally());
    }
    Ok(())
}

/// The header fields with a name of the program, which some servers demand.
fn headers(request: &Request) -> Vec<(String, String)> {
    let mut headers = request.headers.clone();
    let is_named = |(name, _): &(String, String)| name.eq_ignore_ascii_case("user-agent");
    if !headers.iter().any(is_named) {
        headers.push(("User-Agent".to_owned(), "formwork".to_owned()));
    }
    headers
}

fn late(request: &Request) -> Failure {
    Failure::new(format!(
        "{} {} was not answered within {}",
        request.method,
        request.url,
        moment::length(request.within.milliseconds())
    ))
}

fn unanswered(request: &Request, error: &impl std::fmt::Display) -> Failure {
    Failure::new(format!(
        "{} {} was not answered: {error}",
        request.method, request.url
    ))
}
