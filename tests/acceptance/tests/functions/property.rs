//! Functions whose results differ from run to run, and those of secrets: what holds of every result.

use formwork_acceptance_tests::{assert_succeeded, has, terraform};
use formwork_model::{Num, Str, Term, Value};
use formwork_terraform::functions::*;
use serde_json::json;

use crate::{Case, cases, number, text, written};

/// Whether a hash has the form, salt and cost of bcrypt.
fn is_bcrypt(hash: Value<Str>, cost: &str) -> Value<formwork_model::Bool> {
    can(regex(
        format!("^[$]2a[$]{cost}[$][./A-Za-z0-9]{{53}}$"),
        hash,
    ))
}

fn is_uuid(text: Value<Str>) -> Value<formwork_model::Bool> {
    can(regex("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", text))
}

fn year(timestamp: Value<Str>) -> Value<Num> {
    tonumber(formatdate("YYYY", timestamp))
}

pub(crate) fn cases() -> Vec<Case> {
    let of = |function, value: Value<formwork_model::Bool>| Case::new(function, value, json!(true));
    let mut cases = secrets();
    cases.extend(dates());
    cases.extend(["", "a", "grün", "0123456789", "{}"].map(|plain| {
        // How well it compresses is the compressor's affair; how the format begins is not.
        of("base64gzip", startswith(base64gzip(plain), "H4sI"))
    }));
    cases.extend([
        of("bcrypt", is_bcrypt(bcrypt("swordfish"), "10")),
        of("bcrypt", is_bcrypt(bcrypt(""), "10")),
        of("bcrypt", is_bcrypt(bcrypt("grün"), "10")),
        of("bcrypt", is_bcrypt(bcrypt_cost("swordfish", 4), "04")),
        of("bcrypt", is_bcrypt(bcrypt_cost("swordfish", 5), "05")),
        of("uuid", is_uuid(uuid())),
        of("uuid", is_uuid(lower(uuid()))),
        Case::new("uuid", length(uuid()), json!(36)),
        Case::new("uuid", length(distinct([uuid(), uuid()])), json!(2)),
        Case::new("uuid", length(split("-", uuid())), json!(5)),
        of("timestamp", can(year(timestamp()))),
        Case::new("timestamp", length(timestamp()), json!(20)),
        of("timestamp", endswith(timestamp(), "Z")),
        Case::new(
            "timestamp",
            timecmp(timestamp(), "2020-01-01T00:00:00Z"),
            json!(1),
        ),
        Case::new(
            "timestamp",
            timecmp(timestamp(), "9999-01-01T00:00:00Z"),
            json!(-1),
        ),
    ]);
    cases
}

#[rustfmt::skip]
fn secrets() -> Vec<Case> {
    cases! {
        ephemeralasnull("x") => "x";
        ephemeralasnull(7) => 7;
        ephemeralasnull(["a"]) => ["a"];
        ephemeralasnull([("k", true)]) => { "k": true };
        ephemeralasnull(Value::<Str>::null()) => null;
        issensitive(sensitive(text("x"))) => true;
        issensitive("x") => false;
        issensitive(upper(sensitive(text("x")))) => true;
        issensitive([1, 2]) => false;
        issensitive(nonsensitive(sensitive(text("x")), "a test")) => false;
        nonsensitive(sensitive(text("x")), "a test") => "x";
        nonsensitive(sha256(sensitive(text("hello"))), "a test") => "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
        nonsensitive(join("-", [sensitive(text("a")), sensitive(text("b"))]), "a test") => "a-b";
        nonsensitive(length(sensitive(text("abc"))), "a test") => 3;
        nonsensitive(jsonencode([("k", sensitive(text("v")))]), "a test") => "{\"k\":\"v\"}";
        nonsensitive(format("%s:%s", ("user", sensitive(text("pw")))), "a test") => "user:pw";
    }
    .into_iter()
    .chain([
        Case::new("sensitive", issensitive(sensitive(text("a"))), json!(true)),
        Case::new("sensitive", issensitive(sensitive(number(1))), json!(true)),
        Case::new("sensitive", issensitive(base64encode(sensitive(text("a")))), json!(true)),
        Case::new("sensitive", issensitive(replace(sensitive(text("a")), "a", "b")), json!(true)),
        Case::new("sensitive", nonsensitive(sensitive(upper("ü")), "a test"), json!("Ü")),
    ])
    .collect()
}

#[rustfmt::skip]
fn dates() -> Vec<Case> {
    cases! {
        formatdate("DD MMM YYYY hh:mm ZZZ", "2018-01-02T23:12:01Z") => "02 Jan 2018 23:12 UTC";
        formatdate("EEEE, DD-MMM-YY", "2018-01-02T23:12:01Z") => "Tuesday, 02-Jan-18";
        formatdate("YYYY-MM-DD'T'hh:mm:ssZ", "2018-01-02T23:12:01-08:00") => "2018-01-02T23:12:01-08:00";
        formatdate("H:mmaa", "2018-01-02T23:12:01Z") => "11:12pm";
        formatdate("D/M/YY", "2024-02-29T00:00:00Z") => "29/2/24";
        timeadd("2017-11-22T00:00:00Z", "10m") => "2017-11-22T00:10:00Z";
        timeadd("2017-11-22T00:00:00Z", "-1h") => "2017-11-21T23:00:00Z";
        timeadd("2024-02-28T23:59:59Z", "1s") => "2024-02-29T00:00:00Z";
        timeadd("2017-11-22T00:00:00Z", "1h30m") => "2017-11-22T01:30:00Z";
        timeadd("2017-12-31T00:00:00+01:00", "24h") => "2018-01-01T00:00:00+01:00";
        timecmp("2017-11-22T00:00:00Z", "2017-11-22T00:00:00Z") => 0;
        timecmp("2017-11-22T00:00:00Z", "2017-11-22T01:00:00Z") => (-1);
        timecmp("2017-11-22T01:00:00Z", "2017-11-22T00:00:00Z") => 1;
        timecmp("2017-11-22T01:00:00Z", "2017-11-22T00:00:00-01:00") => 0;
        timecmp("2018-01-01T00:00:00Z", "2017-12-31T23:59:59Z") => 1;
    }
}

/// When a plan is made is not known to a console, so that outputs are applied.
#[test]
fn the_time_of_the_plan_is_known_to_it() {
    if !has("terraform", "version") {
        return;
    }
    let now = plantimestamp();
    let results: [Term; 5] = [
        length(&now).into_term(),
        endswith(&now, "Z").into_term(),
        can(year(now.clone())).into_term(),
        timecmp(&now, "2020-01-01T00:00:00Z").into_term(),
        timecmp(timeadd(&now, "1h"), &now).into_term(),
    ];
    let outputs: serde_json::Map<String, serde_json::Value> = results
        .iter()
        .enumerate()
        .map(|(position, term)| {
            let value = format!("${{{}}}", written(term));
            (format!("result_{position}"), json!({ "value": value }))
        })
        .collect();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let module = json!({ "output": outputs }).to_string();
    std::fs::write(folder.path().join("main.tf.json"), module).expect("the folder is writable");
    let applied = terraform(folder.path(), &["apply", "-auto-approve", "-no-color"]);
    assert_succeeded(&applied, "terraform apply");
    let output = terraform(folder.path(), &["output", "-json"]);
    assert_succeeded(&output, "terraform output");
    let outputs: serde_json::Value =
        serde_json::from_slice(&output.stdout).expect("Terraform writes JSON");
    let expected = ["20", "true", "true", "1", "1"];
    for (position, expected) in expected.iter().enumerate() {
        assert_eq!(
            outputs[format!("result_{position}")]["value"],
            json!(expected)
        );
    }
}
