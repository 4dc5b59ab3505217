//! Requests without TLS.

use std::io;

use formwork_procedure::Failure;
use formwork_procedure::world::{Request, Response};

pub(super) fn send(request: &Request) -> Result<Response, Failure> {
    let method = minreq::Method::Custom(request.method.to_owned());
    let mut prepared = minreq::Request::new(method, &request.url)
        .with_headers(super::headers(request))
        .with_timeout(request.within.seconds().unsigned_abs())
        .with_follow_redirects(false);
    if !request.body.is_empty() || request.method == "POST" || request.method == "PUT" {
        prepared = prepared.with_body(request.body.clone());
    }
    let answer = prepared.send().map_err(|error| failure(request, &error))?;
    Ok(Response {
        status: answer.status_code,
        body: answer.into_bytes(),
    })
}

fn failure(request: &Request, error: &minreq::Error) -> Failure {
    match error {
        minreq::Error::IoError(error) if error.kind() == io::ErrorKind::TimedOut => {
            super::late(request)
        }
        error => super::unanswered(request, error),
    }
}
