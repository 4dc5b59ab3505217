//! Requests with TLS. Certificates are judged as the machine says, which knows those of a company too.

use std::error::Error;

use formwork_procedure::Failure;
use formwork_procedure::world::{Request, Response};
use ureq::Agent;
use ureq::http;
use ureq::tls::{RootCerts, TlsConfig};

use crate::system::moment;

pub(super) fn send(request: &Request) -> Result<Response, Failure> {
    answer(request).map_err(|error| match error.downcast_ref() {
        Some(ureq::Error::Timeout(_)) => super::late(request),
        _ => super::unanswered(request, &error),
    })
}

fn answer(request: &Request) -> Result<Response, Box<dyn Error>> {
    let mut prepared = http::Request::builder()
        .method(request.method)
        .uri(&request.url);
    for (name, value) in super::headers(request) {
        prepared = prepared.header(name, value);
    }
    let mut answer = if request.body.is_empty() {
        agent(request).run(prepared.body(())?)?
    } else {
        agent(request).run(prepared.body(&request.body)?)?
    };
    let status = answer.status().as_u16();
    let body = answer
        .body_mut()
        .with_config()
        .limit(u64::MAX)
        .read_to_vec()?;
    Ok(Response { status, body })
}

fn agent(request: &Request) -> Agent {
    let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier);
    Agent::config_builder()
        .tls_config(tls.build())
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .timeout_global(Some(moment::span(request.within)))
        .build()
        .new_agent()
}
