//! Procedures with real Terraform against a cloud on this machine, and with people in other processes.

use std::fs;
use std::process::{Child, Stdio};
use std::time::Duration;

use formwork_acceptance_tests::{Mailbox, Moto, Program, has, has_terraform, terraform};
use serde_json::{Value, json};

const SERVICES: [&str; 5] = ["cloudwatch", "ec2", "iam", "s3", "sts"];

/// Who answers for a role.
fn holder(role: &str) -> &'static str {
    match role {
        "Infrastructure Lead" => "ada",
        "Architecture Team" => "edsger",
        "Security Team" => "barbara",
        _ => "grace",
    }
}

/// Answers what a run asks until it is over, from other processes. What failed is mended first.
fn people(program: &Program, run: &mut Child, mend: impl Fn()) -> Vec<String> {
    let mut answered = Vec::new();
    while run.try_wait().expect("the run is a child").is_none() {
        let last = program.last_run();
        let id = last["run"].as_str().unwrap_or_default().to_owned();
        for ask in last["asks"].as_array().into_iter().flatten() {
            let step = ask["step"].as_str().expect("a question is of a step");
            if ask["what"] == "choice" {
                mend();
            }
            let answer = ask["choices"][0].as_str().unwrap_or("done");
            let line = match ask["what"].as_str() {
                Some("approval" | "decision") => {
                    let role = ask["roles"][0].as_str().expect("somebody may approve");
                    format!("approve {id} {step} --as {}", holder(role))
                }
                _ => format!("resolve {id} {step} {answer} --as grace"),
            };
            // The run may have gone on since it was looked at.
            if program.says(&line).0 {
                answered.push(step.to_owned());
            }
        }
        std::thread::sleep(Duration::from_millis(300));
    }
    answered
}

#[test]
fn the_update_goes_from_its_inputs_to_its_documents() {
    if !has_terraform() || !has("moto_server", "--help") {
        return;
    }
    let (moto, mailbox) = (Moto::start(), Mailbox::start());
    let program = Program::new("iac-update");
    assert!(program.says("synth --env dev").0);
    let folder = program.folder().join("infra.out/dev/main");
    moto.override_provider(&folder, &SERVICES);
    let broken = folder.join("broken.tf.json");
    fs::write(
        &broken,
        json!({ "resource": { "aws_vpc": { "wrong": { "no_such_argument": 1 } } } }).to_string(),
    )
    .expect("the folder is writable");
    let mut run = program
        .command("run iac-update --env dev --as linus")
        .env("JIRA_URL", mailbox.address())
        .env("JIRA_TOKEN", "token")
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo runs");
    let answered = people(&program, &mut run, || {
        // It is there the first time only.
        let _ = fs::remove_file(&broken);
    });
    let output = run.wait_with_output().expect("the run is a child");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("no_such_argument"), "{said}");
    assert!(answered.contains(&"validate".to_owned()), "{answered:?}");
    assert!(
        answered.contains(&"approve-changes".to_owned()),
        "{answered:?}"
    );

    let clean = terraform(&folder, &["plan", "-detailed-exitcode", "-no-color"]);
    assert_eq!(
        clean.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&clean.stdout)
    );
    let last = program.last_run();
    assert_eq!(
        (&last["state"], &last["by"]),
        (&json!("completed"), &json!("linus"))
    );
    let id = last["run"].as_str().expect("a run has an id");
    let (is_whole, audit) = program.says(&format!("audit {id}"));
    assert!(is_whole, "{audit}");
    let approvals: Vec<Value> = audit
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .filter(|record: &Value| {
            record["what"] == "approved" && record["step"] == "approve-changes"
        })
        .collect();
    assert_eq!(approvals.len(), 1, "{audit}");
    assert_eq!(approvals[0]["who"], "ada");
    assert!(approvals[0]["digest"].is_string());
}

#[test]
fn a_plan_that_was_changed_after_its_approval_is_not_applied() {
    if !has_terraform() || !has("moto_server", "--help") {
        return;
    }
    let moto = Moto::start();
    let program = Program::new("quickstart");
    assert!(program.says("synth --env dev").0);
    let folder = program.folder().join("infra.out/dev/main");
    moto.override_provider(&folder, &SERVICES);
    let (_, planned) = program.says("apply --env dev --as ada --detach");
    assert!(planned.contains("to create"), "{planned}");
    let (is_approved, said) = program.says("approve apply approve-main --as ada");
    assert!(is_approved, "{said}");
    let plan = fs::read_dir(&folder)
        .expect("the folder is there")
        .flatten()
        .map(|entry| entry.path())
        .find(|path| {
            path.extension()
                .is_some_and(|extension| extension == "tfplan")
        })
        .expect("the plan was saved");
    fs::write(&plan, "another plan").expect("the plan is writable");
    let (_, resumed) = program.says("resume apply --as ada --detach");
    assert!(
        resumed.contains("the saved plan is not the one that was approved"),
        "{resumed}"
    );
    assert!(
        resumed.contains("back      from apply-main to plan-main"),
        "{resumed}"
    );
    let asks = program.last_run()["asks"].clone();
    assert_eq!(asks[0]["step"], "approve-main", "it asks again: {asks}");
    let listed = terraform(&folder, &["state", "list"]);
    assert!(listed.stdout.is_empty(), "nothing was applied");
}

#[test]
fn who_may_not_approve_is_refused() {
    let program = Program::new("iac-update");
    let (_, said) = program.says("run iac-update --env dev --as ada --detach");
    assert!(said.contains("asked     approve-update-plan"), "{said}");
    let refused = |line: &str, expected: &str| {
        let (succeeded, said) = program.says(line);
        assert!(!succeeded && said.contains(expected), "{line}: {said}");
    };
    refused(
        "approve iac-update approve-update-plan --as ada",
        "ada started this run",
    );
    refused(
        "approve iac-update approve-update-plan --as mallory",
        "mallory may not approve",
    );
    refused(
        "approve iac-update analyze --as grace",
        "its turn has not come",
    );
    refused(
        "approve iac-update approve-update-plan --as grace --digest 0000",
        "is about something else by now",
    );
    refused(
        "resolve iac-update approve-update-plan done --as grace",
        "waits for `approve` or `reject`",
    );
    assert!(
        program
            .says("approve iac-update approve-update-plan --as grace")
            .0
    );
    refused(
        "approve iac-update approve-update-plan --as grace",
        "approve",
    );
}

#[test]
fn a_rejection_and_a_missing_input_end_as_the_document_says() {
    let program = Program::new("iac-update");
    let (succeeded, said) = program
        .says("run iac-update --env dev --as linus --input security-requirements=nowhere.md");
    assert!(
        !succeeded && said.contains("blocked   `security-requirements`"),
        "{said}"
    );
    assert!(
        said.contains("told      Infrastructure Lead, Architecture Team"),
        "{said}"
    );
    let (_, said) = program.says("run iac-update --env dev --as linus --detach");
    assert!(said.contains("asked     approve-update-plan"), "{said}");
    let run = program.last_run()["run"]
        .as_str()
        .expect("a run has an id")
        .to_owned();
    assert!(
        program
            .says(&format!(
                "reject {run} approve-update-plan --as ada --note too-vague"
            ))
            .0
    );
    let (_, said) = program.says(&format!("resume {run} --as linus --detach"));
    assert!(said.contains("rejected by ada: too-vague"), "{said}");
    let (succeeded, said) = program.says("status iac-update");
    assert!(
        !succeeded && said.contains("several runs begin with `iac-update`"),
        "{said}"
    );
}

#[test]
fn a_journal_that_was_edited_is_not_believed() {
    let program = Program::new("iac-update");
    program.says("run iac-update --env dev --as linus --detach");
    let run = program.last_run()["run"]
        .as_str()
        .expect("a run has an id")
        .to_owned();
    let journal = program
        .folder()
        .join(".formwork/runs")
        .join(&run)
        .join("journal.jsonl");
    let text = fs::read_to_string(&journal).expect("the journal is there");
    fs::write(&journal, text.replace("\"linus\"", "\"peter\"")).expect("the journal is writable");
    for command in ["audit", "resume"] {
        let (succeeded, said) = program.says(&format!("{command} {run}"));
        assert!(
            !succeeded && said.contains("journal.jsonl:1"),
            "{command}: {said}"
        );
    }
}

#[test]
fn one_run_has_one_runner() {
    let program = Program::new("iac-update");
    let mut run = program
        .command("run iac-update --env dev --as linus")
        .stderr(Stdio::null())
        .spawn()
        .expect("cargo runs");
    while program.last_run()["asks"][0].is_null() {
        assert!(
            run.try_wait().expect("the run is a child").is_none(),
            "it waits for people"
        );
        std::thread::sleep(Duration::from_millis(200));
    }
    let (succeeded, said) = program.says("resume iac-update --as ada");
    assert!(
        !succeeded && said.contains("is driven by another runner: process"),
        "{said}"
    );
    assert!(program.says("cancel iac-update --note enough --as ada").0);
    let status = run.wait().expect("the run is a child");
    assert!(!status.success());
    assert_eq!(program.last_run()["state"], "aborted");
}
