//! Steps that tell people or write files.

use formwork_procedure::Script;
use formwork_procedure::ready::{Written, document, notify, record, ticket};
use formwork_procedure::{Context, Procedure, work};

use crate::scripted::one;

#[test]
fn people_and_tickets_are_told() {
    let mut procedure = Procedure::new("tell");
    let text = async |_: &Context<'_>, ()| Ok("all is well".to_owned());
    let text = procedure.step("text", work((), text).pure());
    procedure.step("people", notify(["ops", "qa"], ("Done: {}", &text)));
    procedure.step("ticket", ticket("SHOP-12", &text));
    let played = Script::new().run(&procedure.into_model());
    played.assert_completed();
    assert_eq!(
        played.told,
        ["ops, qa: Done: all is well", "jira:SHOP-12: all is well"]
    );
}

#[test]
fn a_record_is_never_overwritten() {
    let path = "records/<env>/YYYY-MM-DD/<run>.md";
    let script = Script::new().file("records/dev/2026-01-01/run.md", "older");
    let played = script.run(&one("write", record(path, "newer")));
    played.assert_blocked("the record records/dev/2026-01-01/run.md exists");
    assert_eq!(
        script.text("records/dev/2026-01-01/run.md").as_deref(),
        Some("older")
    );
}

#[test]
fn a_record_whose_writer_died_is_found() {
    let script = Script::new().dies_after("write");
    let played = script.run(&one("write", record("a.md", "text")));
    played.assert_completed();
    let written: Written = played.output("write").expect("it is done");
    assert_eq!(written.path, "a.md");
    // printf text | sha256sum
    assert!(written.digest.starts_with("982d9e3e"), "{}", written.digest);
}

#[test]
fn a_document_takes_the_place_of_the_older_one() {
    let script = Script::new().file("README.md", "older");
    script
        .run(&one("write", document("README.md", "newer")))
        .assert_completed();
    assert_eq!(script.text("README.md").as_deref(), Some("newer"));
}
