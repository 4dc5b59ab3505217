//! Requests, connections and names.

use std::net::TcpListener;

use formwork_model::duration::{Duration, minutes, seconds};
use formwork_procedure::World;
use formwork_procedure::world::{Request, Response};

use crate::server::{Manner, Server};
use crate::system;

fn get(url: &str, within: Duration) -> Request {
    Request {
        method: "GET",
        url: url.to_owned(),
        headers: vec![("X-Trace".to_owned(), "7".to_owned())],
        body: Vec::new(),
        within,
    }
}

fn answer(status: u16, body: &str) -> Response {
    Response {
        status,
        body: body.as_bytes().to_vec(),
    }
}

#[test]
fn every_status_is_an_answer() {
    let world = system("".as_ref(), []);
    for (line, status) in [
        ("200 OK", 200),
        ("302 Found", 302),
        ("404 Not Found", 404),
        ("503 Service Unavailable", 503),
    ] {
        let server = Server::start(Manner::Answer(line, "so it is"));
        let request = get(&format!("{}/health?deep=1", server.url), minutes(1));
        assert_eq!(world.request(&request), Ok(answer(status, "so it is")));
        let received = server.received();
        assert_eq!(received.line, "GET /health?deep=1 HTTP/1.1");
        assert!(
            received.headers.contains(&"X-Trace: 7".to_owned()),
            "{received:?}"
        );
        assert!(
            received
                .headers
                .contains(&"User-Agent: formwork".to_owned())
        );
    }
}

#[test]
fn a_body_is_sent_as_it_is() {
    let world = system("".as_ref(), []);
    let server = Server::start(Manner::Answer("201 Created", ""));
    let request = Request {
        method: "PUT",
        body: b"{\"a\": 1}".to_vec(),
        ..get(&server.url, minutes(1))
    };
    assert_eq!(world.request(&request), Ok(answer(201, "")));
    let received = server.received();
    assert_eq!(received.line, "PUT / HTTP/1.1");
    assert_eq!(received.body, "{\"a\": 1}");
}

#[test]
fn a_slow_answer_is_one() {
    let world = system("".as_ref(), []);
    let server = Server::start(Manner::Late("200 OK", "at last"));
    let request = get(&server.url, minutes(2));
    assert_eq!(world.request(&request), Ok(answer(200, "at last")));
}

#[test]
fn no_answer_fails_in_time_also_when_it_has_begun() {
    let world = system("".as_ref(), []);
    for manner in [Manner::Silent, Manner::Dripping] {
        let server = Server::start(manner);
        let failure = world
            .request(&get(&server.url, seconds(1)))
            .expect_err("it is late");
        let expected = format!("GET {} was not answered within 1 second", server.url);
        assert_eq!(failure.message, expected);
    }
}

#[test]
fn what_would_become_another_header_is_not_sent() {
    let world = system("".as_ref(), []);
    let mut request = get("http://127.0.0.1:9/", seconds(1));
    request.headers[0].1 = "7\r\nAuthorization: mine".to_owned();
    let failure = world.request(&request).expect_err("it has a line break");
    assert!(failure.message.contains("line break"), "{failure}");
    let failure = world.request(&get("http://127.0.0.1:9/a b", seconds(1)));
    assert!(failure.is_err_and(|failure| failure.is_final));
    let failure = world.request(&get("ftp://127.0.0.1/", seconds(1)));
    assert!(failure.is_err_and(|failure| failure.message.contains("neither http://")));
}

#[cfg(not(feature = "https"))]
#[test]
fn the_feature_that_is_missing_is_named() {
    let world = system("".as_ref(), []);
    let failure = world
        .request(&get("https://127.0.0.1/", seconds(1)))
        .expect_err("there is no TLS");
    assert!(
        failure
            .message
            .contains("the feature `https` of formwork-runner"),
        "{failure}"
    );
}

#[cfg(feature = "https")]
#[test]
fn a_server_without_tls_is_not_talked_to_over_https() {
    let world = system("".as_ref(), []);
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    let address = listener.local_addr().expect("it is bound");
    let answering = std::thread::spawn(move || {
        use std::io::Write;
        let (mut stream, _) = listener.accept().expect("someone connects");
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    });
    let failure = world
        .request(&get(&format!("https://{address}/"), minutes(1)))
        .expect_err("it speaks no TLS");
    assert!(failure.message.contains("was not answered: "), "{failure}");
    answering.join().expect("it does not panic");
}

#[cfg(feature = "https")]
#[test]
fn a_silent_server_fails_in_time_over_https() {
    let world = system("".as_ref(), []);
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    let url = format!("https://{}/", listener.local_addr().expect("it is bound"));
    let failure = world
        .request(&get(&url, seconds(1)))
        .expect_err("it is late");
    assert_eq!(
        failure.message,
        format!("GET {url} was not answered within 1 second")
    );
}

#[test]
fn a_connection_is_opened_or_refused() {
    let world = system("".as_ref(), []);
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    let port = listener.local_addr().expect("it is bound").port();
    assert_eq!(world.connect("127.0.0.1", port, minutes(1)), Ok(()));
    // A free port may be somebody else's in the next moment; this one is nobody's.
    let failure = world
        .connect("127.0.0.1", 1, minutes(1))
        .expect_err("nobody listens");
    let begin = "127.0.0.1:1 cannot be reached: ";
    assert!(failure.message.starts_with(begin), "{failure}");
}

#[test]
fn a_name_is_resolved_to_each_address_once() {
    let world = system("".as_ref(), []);
    assert_eq!(world.resolve("127.0.0.1"), Ok(vec!["127.0.0.1".to_owned()]));
    let addresses = world.resolve("localhost").expect("every machine has it");
    let known = |address: &String| address == "127.0.0.1" || address == "::1";
    assert!(
        !addresses.is_empty() && addresses.iter().all(known),
        "{addresses:?}"
    );
    let failure = world
        .resolve("no.such.name.invalid")
        .expect_err("it is reserved");
    assert!(
        failure.message.starts_with("the name no.such.name.invalid"),
        "{failure}"
    );
}
