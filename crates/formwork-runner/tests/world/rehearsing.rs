//! A rehearsal shows what would happen.

use formwork_model::duration::minutes;
use formwork_model::procedure::{Command, SecretRef};
use formwork_procedure::World;
use formwork_procedure::world::Request;
use formwork_runner::Rehearsal;

use crate::server::{Manner, Server};
use crate::{site, system};

fn request(method: &'static str, url: &str) -> Request {
    Request {
        method,
        url: url.to_owned(),
        headers: Vec::new(),
        body: Vec::new(),
        within: minutes(1),
    }
}

#[test]
fn a_rehearsal_writes_sends_and_tells_nothing() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []);
    let rehearsal = Rehearsal::new(&world);
    let path = runs.path().join("plan.txt");
    assert_eq!(rehearsal.create(&path, b"12345"), Ok(()));
    assert_eq!(rehearsal.replace(&path, b"123"), Ok(()));
    let answer = rehearsal.request(&request("POST", "http://127.0.0.1:1/tickets"));
    assert_eq!(answer.map(|answer| answer.status), Ok(200));
    let whom = ["slack:TEAM".to_owned(), "Ada".to_owned()];
    assert_eq!(rehearsal.tell(&whom, "applied"), Ok(()));
    let plan = path.display();
    assert_eq!(
        rehearsal.noted(),
        [
            format!("would create {plan} (5 bytes)"),
            format!("would write {plan} (3 bytes)"),
            "would send POST to http://127.0.0.1:1/tickets".to_owned(),
            "would tell slack:TEAM, Ada: applied".to_owned(),
        ]
    );
    let left = std::fs::read_dir(runs.path())
        .expect("it is a folder")
        .count();
    assert_eq!(left, 0);
}

#[test]
fn what_would_be_overwritten_is_refused_in_a_rehearsal_too() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []);
    let path = runs.path().join("plan.txt");
    assert_eq!(world.create(&path, b"one"), Ok(()));
    let rehearsed = Rehearsal::new(&world).create(&path, b"two");
    assert_eq!(rehearsed, world.create(&path, b"two"));
    assert!(rehearsed.is_err());
}

#[test]
fn questions_reach_the_world() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), [("TOKEN", "t".to_owned())]);
    let rehearsal = Rehearsal::new(&world);
    let server = Server::start(Manner::Answer("200 OK", "fine"));
    let answer = rehearsal.request(&request("GET", &server.url));
    assert_eq!(answer.map(|answer| answer.body), Ok(b"fine".to_vec()));
    let command = Command::new("sh", ["-c", "echo here; exit 4"]).captured();
    let finished = rehearsal
        .execute(&site("plan"), &command)
        .expect("it starts");
    assert_eq!((finished.code, &*finished.printed), (4, &b"here\n"[..]));
    assert_eq!(
        rehearsal.secret(&SecretRef("TOKEN".into())),
        Ok("t".to_owned())
    );
    let modules = rehearsal.synthesize("dev").expect("the program does");
    assert_eq!(modules[0].folder, std::path::Path::new("out/dev"));
    assert!(rehearsal.noted().is_empty());
}
