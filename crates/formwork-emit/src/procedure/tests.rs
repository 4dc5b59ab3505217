//! Procedures and their documents.

use expect_test::{Expect, expect};
use formwork_model::duration::minutes;
use formwork_model::procedure::*;
use formwork_procedure::{
    Context, Described as _, Output, Procedure, Procedures, approval, criterion, decision, input,
    manual, work,
};
use pulldown_cmark::{Event, Options, Parser};

use super::{procedure_flow, procedure_markdown};

const LEAD: Role = Role::new("Platform Lead", &["ada", "grace"]);

fn check(procedure: Procedure, expected: Expect) {
    expected.assert_eq(&procedure_markdown(&procedure.into_model()));
}

/// A document's texts without any of their marks, one after the other.
fn texts(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS;
    let mut out = String::new();
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) => {
                out.push_str(&text.replace('\n', " "))
            }
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            Event::End(_) => out.push('\n'),
            _ => {}
        }
    }
    out
}

fn rotate() -> (Procedure, Output<String>) {
    let mut procedure = Procedure::new("rotate-keys");
    procedure.title("Rotate keys").owner("Platform Team");
    procedure.add(Purpose {
        why: "Old keys leak.".into(),
        problems: vec!["Keys that nobody replaces".into()],
        success: vec![],
    });
    procedure.add(Trigger {
        cause: Cause::Schedule("0 3 1 * *".into()),
        text: "".into(),
        condition: Some("a key is older than 90 days".into()),
    });
    procedure.step(
        "register",
        input(InputKind::Artifact, "Register of keys").text("All keys with their dates"),
    );
    let make = procedure.step(
        "make",
        work((), async |_: &Context<'_>, ()| Ok("key".to_owned()))
            .idempotent()
            .undo(async |_: &Context<'_>, (), _| Ok(()))
            .title("Make the key")
            .attempts(3)
            .timeout(minutes(5)),
    );
    (procedure, make)
}

#[test]
fn a_procedure_without_headings_has_numbered_sections_in_the_usual_order() {
    let (mut procedure, make) = rotate();
    procedure.add(Exit::Completed {
        criteria: vec!["The new key is in use".into()],
    });
    let approved = procedure.step(
        "agree",
        approval(&make)
            .by(LEAD)
            .quorum(2)
            .deadline(minutes(60), OnTimeout::Escalate)
            .title("Agree to the key"),
    );
    let swap = procedure.step(
        "swap",
        manual()
            .title("Swap the keys")
            .purpose(["The shop uses the new key"])
            .actions([
                Action::new("Restart the shop:").details(["One zone", "Then the other"]),
                Action::new("Look at the log")
                    .command(Command::new("journalctl", ["-u", "the shop"])),
            ])
            .outputs(["The old key is idle"])
            .after(&approved)
            .on_failure(FailureBranch {
                failure: "The shop does not start".into(),
                contains: None,
                action: "Look for a wrong path".into(),
                retry: "".into(),
                then: make.again(2),
            }),
    );
    procedure.step(
        "safe",
        decision("Does the shop answer?")
            .by(LEAD)
            .go("Remove the old key")
            .no_go("Put it back", Then::MendAndRetry { most: 1 })
            .after(&swap),
    );
    procedure.done(criterion("No old key is left").shown_by(&swap));
    check(
        procedure,
        expect![[r##"
        # Rotate keys

        **Owner**: Platform Team

        ## 1. Purpose

        Old keys leak.

        **What it prevents**

        - Keys that nobody replaces

        ## 2. Trigger

        - On the schedule `0 3 1 * *` (UTC) (if a key is older than 90 days)

        ## 3. Required Inputs

        **Artifacts**

        - [ ] **Register of keys** - All keys with their dates

        ## 4. Workflow

        ```mermaid
        flowchart TD
          s1["Make the key"]
          s2{{"Agree to the key"}}
          s3[/"Swap the keys"/]
          s4{"Does the shop answer?"}
          s1 --> s2
          s2 -.->|"rejected"| blocked
          s2 --> s3
          s3 -.->|"The shop does not start"| s1
          s3 --> s4
          s4 -.->|"no-go"| s4
          blocked(["Blocked"])
        ```

        ### Step 1: Make the key

        > **Run** `make`: executed; doing it twice is doing it once; can be undone; 3 attempts, 1 second to 1 minute apart; stopped after 5 minutes

        ### Step 2: Agree to the key

        > **Run** `agree`: Platform Lead (2 of them) approves the output of `make`, not who started the run; after 1 hour people are called; rejected: the run is blocked; takes the output of `make`

        ### Step 3: Swap the keys

        **Purpose**

        - The shop uses the new key

        **Actions**

        - Restart the shop:
          - One zone
          - Then the other
        - Look at the log
          ```bash
          journalctl -u 'the shop'
          ```

        **Decisions / Evaluations**

        - **Decision:** Does the shop answer?
          - **Go:** Remove the old key
          - **No-Go:** Put it back

        **Outputs**

        - The old key is idle

        **Failure Handling**

        - **Failure:** The shop does not start
          - **Action:** Look for a wrong path
          - **Then:** back to `make`, 2 times at most

        > **Run** `swap`: done by a person; after `agree`\
        > **Run** `safe`: decided by Platform Lead; no-go: a person mends it and the step is done again, once at most; after `swap`

        ## 5. Definition of Done

        - [ ] No old key is left (shown by `swap`)

        ## 6. Exit States

        ### Completed

        - The new key is in use
    "##]],
    );
}

#[test]
fn a_procedure_with_headings_keeps_them_and_its_lists() {
    let mut procedure = Procedure::new("rotate-keys");
    procedure.heading(1, "Rotate keys");
    procedure.prose("Read *all* of it first.\n");
    procedure.heading(2, "When");
    for text in ["A key leaked", "Somebody left"] {
        procedure.add(Trigger {
            cause: Cause::Event,
            text: text.into(),
            condition: None,
        });
    }
    procedure.add(Trigger {
        cause: Cause::Phase("The yearly audit".into()),
        text: "".into(),
        condition: None,
    });
    procedure.heading(2, "Step 1: Make the key");
    let make = procedure.step(
        "make",
        manual()
            .title("Make the key")
            .purpose(["A fresh key"])
            .actions(["Ask the vault"]),
    );
    procedure.step(
        "fresh",
        decision("Is it fresh?")
            .by(LEAD)
            .go("If yes, go on")
            .no_go("If no, ask again", make.again(1))
            .after(&make),
    );
    procedure.add(Part::Rule);
    procedure.heading(2, "Then");
    procedure.add(ListStyle::new(Marker::Numbers(2), Lead::Colon));
    procedure.step(
        "tell",
        manual()
            .title("Tell")
            .purpose(["the team and"])
            .actions(["the auditors", "the lead"]),
    );
    procedure.step("look", manual().title("Look at `status`"));
    procedure.heading(2, "Who is called");
    procedure.add(ListStyle::new(Marker::Bullets, Lead::Dash));
    procedure.add(Principle {
        title: "Quickly".into(),
        text: "keys are money".into(),
    });
    procedure.add(Code {
        kind: CodeKind::Sample,
        language: "text".into(),
        body: "```\ninner\n```".into(),
    });
    check(
        procedure,
        expect![[r#"
        # Rotate keys

        Read *all* of it first.

        ## When

        - A key leaked
        - Somebody left
        - The yearly audit has been reached

        ## Step 1: Make the key

        **Purpose**

        - A fresh key

        **Actions**

        - Ask the vault

        **Decisions / Evaluations**

        - **Decision:** Is it fresh?
          - **Go:** If yes, go on
          - **No-Go:** If no, ask again

        > **Run** `fresh`: decided by Platform Lead; no-go: back to `make`, once at most

        ---

        ## Then

        2. **Tell**: the team and
           - the auditors
           - the lead
        3. Look at `status`

        ## Who is called

        - **Quickly** - keys are money

        ````text
        ```
        inner
        ```
        ````
    "#]],
    );
}

#[test]
fn the_flow_shows_gates_ways_back_and_calls_as_one_node() {
    let (mut inner, make) = rotate();
    inner.step("agree", approval(&make).by(LEAD).on_reject(make.again(2)));
    let mut app = formwork_model::App::<program::Shop>::new(0);
    let called = Procedures::procedure(&mut app, "rotate", |procedure| {
        procedure.step("make", manual().title("Make \"it\" <now>"));
    });
    let mut outer = Procedure::new("outer");
    let first = outer.step("first", manual().title("First"));
    outer.call("rotate", &called, &[first.order()]);
    outer.step("gate", decision("All well?").by(LEAD).after(&first));
    let text = format!(
        "{}{}",
        procedure_flow(&inner.into_model()),
        procedure_flow(&outer.into_model())
    );
    expect![[r#"
        flowchart TD
          s1["Make the key"]
          s2{{"Agree"}}
          s1 --> s2
          s2 -.->|"rejected"| s1
        flowchart TD
          s0[/"First"/]
          s2[["rotate"]]
          s3{"All well?"}
          s0 --> s2
          s0 --> s3
          s3 -.->|"no-go"| blocked
          blocked(["Blocked"])
    "#]]
    .assert_eq(&text);
}

mod program {
    use formwork_model::{Conventions, Environment, NamePattern, Tags};

    pub(super) struct Shop;
    pub(super) struct One;
    impl Conventions for Shop {
        type Environment = One;
        type Tags = One;
        const PROJECT: &'static str = "shop";
        const NAME: NamePattern = NamePattern::new("{project}-{purpose}");
    }
    impl Environment for One {
        const NAMES: &'static [&'static str] = &["one"];
        fn nth(_: usize) -> Self {
            Self
        }
    }
    impl Tags for One {
        fn tags(&self) -> Vec<(&'static str, String)> {
            Vec::new()
        }
    }
}

/// Texts that would be something else if they were not written with care.
const AWKWARD: [&str; 19] = [
    "plain",
    "- minus",
    "+ plus",
    "* star",
    "# number",
    "###### six",
    "> quote",
    "1. one",
    "12) twelve",
    "~~~ tilde",
    "--- rule",
    "=== line",
    "<div> tag",
    "<!-- remark",
    "[name]: target",
    "[ ] box",
    "[x] ticked",
    "a | b",
    "two\n- lines",
];

/// Parts of every kind that holds a text, each with texts that are told apart by a number.
fn parts_of(text: &str, step: StepId) -> (Vec<Part>, u32) {
    let mut number = 0;
    let mut word = || {
        number += 1;
        Words::from(format!("{text} w{number}w"))
    };
    let done = |text| DoneItem {
        text,
        shown_by: step,
    };
    let parts = vec![
        Part::Objective(word()),
        Part::Goal(word()),
        Part::Checklist(vec![word(), word()]),
        Part::Code(Code {
            kind: CodeKind::Sample,
            language: "sh".into(),
            body: word(),
        }),
        Purpose {
            why: word(),
            problems: vec![word()],
            success: vec![word(), word()],
        }
        .into(),
        Principle {
            title: word(),
            text: word(),
        }
        .into(),
        Quality {
            good: vec![word()],
            red_flags: vec![word()],
        }
        .into(),
        Trigger {
            cause: Cause::Event,
            text: word(),
            condition: Some(word()),
        }
        .into(),
        Agents {
            primary: word(),
            participants: vec![word()],
            coordinator: Some(word()),
        }
        .into(),
        Tool {
            id: word(),
            category: word(),
            summary: word(),
            execute: word(),
            integration: word(),
            usage: word(),
            program: None,
        }
        .into(),
        Remediation {
            when: word(),
            action: word(),
        }
        .into(),
        PlanSpec {
            contents: vec![word()],
            validation_points: vec![word()],
            output: word(),
        }
        .into(),
        FailureScenario {
            title: word(),
            symptoms: word(),
            root_cause: word(),
            impact: (Impact::High, word()),
            resolution: vec![(word(), word())],
            prevention: word(),
        }
        .into(),
        Threshold {
            metric: word(),
            text: word(),
            environments: vec![],
            comparison: Comparison::Above,
            limit: 1.0,
            unit: Unit::Count,
            lasting: None,
            times: None,
            missing: Missing::Escalate,
        }
        .into(),
        Part::DecisionPoint(word()),
        Escalation {
            rungs: vec![Rung {
                title: word(),
                within: Some(minutes(2)),
                calendar: Calendar::BusinessHours,
                action: word(),
                notify: vec![word()],
            }],
            fallback: Some(word()),
        }
        .into(),
        Checkpoint {
            title: word(),
            when: CheckpointTime::Before,
            captures: vec![word()],
            step: None,
        }
        .into(),
        Compensation {
            layer: word(),
            action: word(),
            needs: Some(word()),
            step: None,
        }
        .into(),
        Part::RecoveryValidation(done(word())),
        Artifact {
            name: word(),
            path: None,
            retention: Some(minutes(9)),
            condition: Some(word()),
            step: None,
        }
        .into(),
        Part::StateChange(word()),
        Part::DecisionRecord(word()),
        Signal {
            name: word(),
            meaning: word(),
        }
        .into(),
        Acceptance::Test(word(), None).into(),
        Acceptance::Review(word(), Some(step)).into(),
        Approver {
            role: LEAD,
            scope: word(),
            condition: Some(word()),
        }
        .into(),
        Part::Done(done(word())),
        Slo {
            metric: word(),
            text: word(),
            environment: None,
            percentile: 95.0,
            target: minutes(1),
            runs: 1,
        }
        .into(),
        TestScenario {
            group: word(),
            title: word(),
            scenario: word(),
            expected: word(),
            within: None,
            validation: word(),
            procedure: None,
        }
        .into(),
        Downstream {
            output: word(),
            procedure: word(),
            purpose: word(),
        }
        .into(),
        Related {
            procedure: word(),
            relation: Relation::If(word()),
            text: word(),
        }
        .into(),
        NextStep {
            title: word(),
            text: word(),
        }
        .into(),
        Audit {
            links: vec![word()],
            dates: vec![(word(), None)],
            retention: None,
            sink: Some(word()),
        }
        .into(),
        EnvironmentOverlay {
            name: word(),
            variables: vec![],
            secrets: Some(word()),
            promoted_to: Some(word()),
        }
        .into(),
        Exit::Completed {
            criteria: vec![word()],
        }
        .into(),
        Exit::Blocked {
            reason: word(),
            required_action: word(),
            notify: vec![word()],
            status: word(),
        }
        .into(),
        Exit::Aborted {
            reason: word(),
            required_action: word(),
            rollback: Rollback::No(word()),
            lessons: word(),
            notify: vec![word()],
        }
        .into(),
    ];
    (parts, number)
}

/// A procedure with all of them and one step.
fn everything(text: &str) -> (Procedure, u32) {
    let mut procedure = Procedure::new("everything");
    let step = procedure.step(
        "step",
        manual()
            .title(format!("{text} title"))
            .purpose([format!("{text} purpose")])
            .inputs([format!("{text} input")])
            .actions([Action::new(format!("{text} action")).details([format!("{text} detail")])])
            .outputs([format!("{text} output")]),
    );
    let (parts, number) = parts_of(text, step.step());
    for part in parts {
        procedure.add(part);
    }
    (procedure, number)
}

#[test]
fn every_text_of_a_procedure_can_be_read_in_its_document() {
    for text in AWKWARD {
        let (standard, number) = everything(text);
        let mut authors = everything(text).0;
        authors.heading(2, format!("{text} heading"));
        let shown = text.replace('\n', " ");
        for procedure in [standard.into_model(), authors.into_model()] {
            let document = procedure_markdown(&procedure);
            let read = texts(&document);
            let own =
                ["title", "purpose", "input", "action", "detail", "output"].map(str::to_owned);
            // A group of tests is a heading, which the author writes where headings are the author's.
            let has_group = document.contains("Test Scenarios");
            let group = format!("w{}w", group_of(&procedure));
            let words = (1..=number)
                .map(|number| format!("w{number}w"))
                .filter(|word| has_group || *word != group);
            for word in words.chain(own) {
                let wanted = format!("{shown} {word}");
                assert!(
                    read.contains(&wanted),
                    "{wanted:?} is missing in\n{document}"
                );
            }
        }
    }
}

/// The number of the text that names a group of tests.
fn group_of(procedure: &ProcedureModel) -> String {
    let group = procedure.parts.iter().find_map(|part| match part {
        Part::TestScenario(scenario) => Some(scenario.group.to_string()),
        _ => None,
    });
    let group = group.expect("there is a test scenario");
    group
        .rsplit(' ')
        .next()
        .expect("it has words")
        .trim_matches('w')
        .to_owned()
}

#[test]
fn a_procedure_that_is_called_is_a_link_and_its_steps_are_not_repeated() {
    let mut app = formwork_model::App::<program::Shop>::new(0);
    let called = Procedures::procedure(&mut app, "rotate", |procedure| {
        procedure.title("Rotate");
        procedure.step("make", manual().title("Make the key"));
    });
    let mut outer = Procedure::new("outer");
    let first = outer.step("first", manual().title("First"));
    outer.call("keys", &called, &[first.order()]);
    let document = procedure_markdown(&outer.into_model());
    let line = "> **Run** `keys`: runs the procedure [Rotate](rotate.md)\n";
    assert_eq!(document.matches(line).count(), 1, "{document}");
    assert!(!document.contains("Make the key"), "{document}");
}

#[test]
fn equal_procedures_have_equal_documents() {
    let documents =
        [rotate(), rotate()].map(|(procedure, _)| procedure_markdown(&procedure.into_model()));
    assert_eq!(documents[0], documents[1]);
    assert!(documents[0].starts_with("# Rotate keys\n"));
}
