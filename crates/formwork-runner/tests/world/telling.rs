//! How people and systems are told.

use std::fs;
use std::path::Path;

use formwork_procedure::World;

use crate::server::{Manner, Server};
use crate::system;

fn whom(name: &str) -> [String; 1] {
    [name.to_owned()]
}

#[test]
fn slack_gets_a_text_with_its_signs_escaped() {
    let server = Server::start(Manner::Answer("200 OK", "ok"));
    let url = format!("{}/services/T0/B0/secret", server.url);
    let world = system("".as_ref(), [("TEAM_CHANNEL", url)]);
    let told = world.tell(
        &whom("slack:TEAM_CHANNEL"),
        "plan <dev> & \"apply\"\nfailed",
    );
    assert_eq!(told, Ok(()));
    let received = server.received();
    assert_eq!(received.line, "POST /services/T0/B0/secret HTTP/1.1");
    assert_eq!(
        received.body,
        r#"{"text":"plan &lt;dev&gt; &amp; \"apply\"\nfailed"}"#
    );
    let json = "Content-Type: application/json; charset=utf-8".to_owned();
    assert!(received.headers.contains(&json), "{received:?}");
}

#[test]
fn the_address_of_a_channel_is_in_no_failure() {
    let server = Server::start(Manner::Answer("404 Not Found", "no_service"));
    let url = format!("{}/services/T0/B0/secret", server.url);
    let world = system(
        "".as_ref(),
        [
            ("TEAM", url),
            ("GONE", "http://127.0.0.1:1/secret".to_owned()),
        ],
    );
    let failure = world
        .tell(&whom("slack:TEAM"), "hello")
        .expect_err("it is refused");
    assert_eq!(failure.message, "Slack answered 404");
    assert_eq!(failure.detail, "no_service");
    let failure = world
        .tell(&whom("slack:GONE"), "hello")
        .expect_err("nobody listens");
    assert!(
        failure.message.starts_with("POST GONE was not answered: "),
        "{failure}"
    );
    assert!(!format!("{failure:?}").contains("/secret"));
}

#[test]
fn pagerduty_gets_an_event_that_triggers() {
    let server = Server::start(Manner::Answer("202 Accepted", r#"{"status":"success"}"#));
    let secrets = [
        ("ON_CALL", "0123456789abcdef0123456789abcdef".to_owned()),
        ("PAGERDUTY_URL", format!("{}/v2/enqueue", server.url)),
    ];
    let world = system("".as_ref(), secrets);
    assert_eq!(
        world.tell(&whom("pagerduty:ON_CALL"), "apply hangs"),
        Ok(())
    );
    let received = server.received();
    assert_eq!(received.line, "POST /v2/enqueue HTTP/1.1");
    assert_eq!(
        received.body,
        concat!(
            r#"{"event_action":"trigger","payload":{"custom_details":{"message":"apply hangs"},"#,
            r#""severity":"error","source":"formwork","summary":"apply hangs"},"#,
            r#""routing_key":"0123456789abcdef0123456789abcdef"}"#
        )
    );
}

#[test]
fn a_long_summary_is_cut_and_its_whole_is_in_the_details() {
    let server = Server::start(Manner::Answer("202 Accepted", ""));
    let secrets = [
        ("KEY", "k".to_owned()),
        ("PAGERDUTY_URL", server.url.clone()),
    ];
    let message = "ü".repeat(1500);
    let world = system("".as_ref(), secrets);
    assert_eq!(world.tell(&whom("pagerduty:KEY"), &message), Ok(()));
    let body = server.received().body;
    assert!(body.contains(&format!("\"summary\":\"{}\"", "ü".repeat(1024))));
    assert!(body.contains(&format!("{{\"message\":\"{message}\"}}")));
}

#[test]
fn jira_gets_a_comment() {
    let server = Server::start(Manner::Answer("201 Created", "{}"));
    let secrets = [
        ("JIRA_URL", format!("{}/jira/", server.url)),
        ("JIRA_TOKEN", "t0ken".to_owned()),
    ];
    let world = system("".as_ref(), secrets);
    assert_eq!(world.tell(&whom("jira:SHOP-123"), "approved"), Ok(()));
    let received = server.received();
    assert_eq!(
        received.line,
        "POST /jira/rest/api/2/issue/SHOP-123/comment HTTP/1.1"
    );
    assert_eq!(received.body, r#"{"body":"approved"}"#);
    assert!(
        received
            .headers
            .contains(&"Authorization: Bearer t0ken".to_owned())
    );
}

#[test]
fn jira_in_the_cloud_is_told_whose_token_it_is() {
    let server = Server::start(Manner::Answer("201 Created", "{}"));
    let secrets = [
        ("JIRA_URL", server.url.clone()),
        ("JIRA_EMAIL", "ops@example.com".to_owned()),
        ("JIRA_TOKEN", "t0ken".to_owned()),
    ];
    let world = system("".as_ref(), secrets);
    assert_eq!(world.tell(&whom("jira:SHOP-123"), "approved"), Ok(()));
    let basic = "Authorization: Basic b3BzQGV4YW1wbGUuY29tOnQwa2Vu".to_owned();
    let received = server.received();
    assert!(received.headers.contains(&basic), "{received:?}");
}

#[test]
fn what_is_no_issue_is_refused() {
    let world = system("".as_ref(), []);
    for wrong in [
        "jira:",
        "jira:SHOP",
        "jira:shop-1",
        "jira:SHOP-1/../2",
        "jira:SHOP-x",
    ] {
        let failure = world
            .tell(&whom(wrong), "approved")
            .expect_err("it is no key");
        assert!(
            failure
                .message
                .ends_with("is no key of an issue, such as SHOP-123"),
            "{failure}"
        );
    }
}

#[test]
fn a_mail_is_a_file_in_the_outbox() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), [("MAIL_FROM", "ops@example.com".to_owned())]);
    let message = "Größe überschritten\nSee the run.";
    assert_eq!(
        world.tell(&whom("mail:someone@example.com"), message),
        Ok(())
    );
    let mails = files(&runs.path().join("outbox"));
    let [(name, mail)] = &mails[..] else {
        panic!("there is one mail: {mails:?}");
    };
    assert!(name.ends_with(".eml"), "{name}");
    let stable: Vec<&str> = mail
        .split("\r\n")
        .filter(|line| !line.starts_with("Date: ") && !line.starts_with("Message-ID: <"))
        .collect();
    expect_test::expect![[r#"
        From: ops@example.com
        To: someone@example.com
        Subject: =?utf-8?Q?Gr=C3=B6=C3=9Fe_=C3=BCberschritten?=
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        Größe überschritten
        See the run.
    "#]]
    .assert_eq(&stable.join("\n"));
    assert_eq!(mail.split("\r\n").count(), stable.len() + 2);
    assert!(!mail.replace("\r\n", "").contains('\n'));
}

#[test]
fn people_and_teams_get_a_notice_each() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []);
    let whom = ["Infrastructure Lead".to_owned(), "team: web".to_owned()];
    assert_eq!(world.tell(&whom, "blocked\nsince noon"), Ok(()));
    let notices = files(&runs.path().join("outbox"));
    assert_eq!(notices[0].0, "notices.jsonl");
    let lines: Vec<serde_json::Value> = notices[0]
        .1
        .lines()
        .map(|line| serde_json::from_str(line).expect("each line is JSON"))
        .collect();
    assert_eq!(lines.len(), 2);
    for (line, name) in lines.iter().zip(&whom) {
        assert_eq!(line["to"], **name);
        assert_eq!(line["message"], "blocked\nsince noon");
        assert!(line["at"].as_i64().is_some_and(|at| at > 1_700_000_000_000));
    }
}

#[test]
fn everyone_is_told_also_after_one_could_not_be() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []);
    let whom = ["slack:UNSET", "mail:nobody", "Ada"].map(str::to_owned);
    let failure = world.tell(&whom, "blocked").expect_err("two are not told");
    assert_eq!(
        failure.message,
        "the environment variable UNSET is not set where the procedure runs; \
         `nobody` is no address for a mail, such as someone@example.com"
    );
    assert!(failure.is_final);
    assert!(files(&runs.path().join("outbox"))[0].1.contains("\"Ada\""));
}

fn files(folder: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).expect("it is a folder");
    let file = |entry: fs::DirEntry| {
        let content = fs::read_to_string(entry.path()).expect("it is text");
        (entry.file_name().to_string_lossy().into_owned(), content)
    };
    entries
        .map(|entry| file(entry.expect("it can be read")))
        .collect()
}
