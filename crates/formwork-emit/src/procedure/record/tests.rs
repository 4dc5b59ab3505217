//! Documents of runs.

use expect_test::{Expect, expect};
use formwork_model::procedure::*;
use formwork_procedure::{
    Context, Described as _, Procedure, approval, criterion, decision, input, manual, work,
};
use serde_json::{Value, json};

use super::{
    Answer, Call, Ending, FailedAttempt, Notice, RecordedStep, Return, Run, RunEnd, StepState,
    Verdict, Vote, run_record,
};

const LEAD: Role = Role::new("Platform Lead", &["ada", "grace"]);

fn rotate() -> ProcedureModel {
    let mut procedure = Procedure::new("rotate-keys");
    procedure.title("Rotate keys");
    let register = procedure.step("register", input(InputKind::Artifact, "Register of keys"));
    let make = procedure.step(
        "make",
        work((), async |_: &Context<'_>, ()| Ok("key".to_owned()))
            .idempotent()
            .undo(async |_: &Context<'_>, (), _| Ok(()))
            .title("Make the key")
            .actions([Action::new("Ask the vault")
                .command(Command::new("vault", ["write", "-f", "keys/shop"]))])
            .after(&register),
    );
    let approved = procedure.step("agree", approval(&make).by(LEAD).title("Agree to the key"));
    let swap = procedure.step("swap", manual().title("Swap the keys").after(&approved));
    let works = procedure.step(
        "works",
        work((), async |_: &Context<'_>, ()| Ok(true))
            .pure()
            .title("Ask the shop")
            .after(&swap),
    );
    let gate = procedure.step(
        "safe",
        decision("Does the shop answer?")
            .by_check(&works)
            .by(LEAD)
            .title("Safe to go on"),
    );
    let revoked = procedure.step(
        "revoke",
        work((), async |_: &Context<'_>, ()| Ok(()))
            .at_most_once()
            .irreversible("a revoked key stays revoked")
            .title("Revoke the old key")
            .after(&gate),
    );
    procedure.done(criterion("The shop uses the new key").shown_by(&works));
    procedure.done(criterion("The old key is dead").shown_by(&revoked));
    procedure.add(Acceptance::automated("The shop answers", &works));
    procedure.add(Approver::new(LEAD, "The rotation"));
    procedure.add(
        Compensation::new("Shop", "Swap back")
            .needs("the old key")
            .undo_of(&swap),
    );
    procedure.add(
        Checkpoint::new("Before", CheckpointTime::Before)
            .captures(["the register"])
            .made_by(&register),
    );
    procedure.add(Artifact::new("Key").made_by(&make));
    procedure.add(Signal::new("Keys rotated", "Old copies may go"));
    procedure.add(
        Audit::default()
            .links(["The ticket"])
            .date("Made", &make)
            .date("Revoked", &revoked),
    );
    procedure.add(Exit::Blocked {
        reason: "The shop does not answer".into(),
        required_action: "Look at its log".into(),
        notify: words(["Platform Team"]),
        status: "Two keys are valid".into(),
    });
    procedure.add(Exit::completed(["One key is valid"]));
    procedure.into_model()
}

fn at(seconds: u32) -> String {
    format!("2026-11-21T11:13:{seconds:02}.000Z")
}

fn step(key: &str, state: StepState, ended: u32, output: Value) -> RecordedStep {
    RecordedStep {
        key: key.to_owned(),
        state,
        attempts: 1,
        milliseconds: Some(i64::from(ended) * 1500),
        ended: Some(at(ended)),
        output: (state == StepState::Done).then_some(output),
    }
}

/// A run that ended blocked: the shop did not answer after one way back.
fn blocked() -> Run {
    let vote = |when, step: &str, verdict, digest: Option<&str>, note: &str| Vote {
        when: at(when),
        step: step.to_owned(),
        by: "grace".to_owned(),
        role: "Platform Lead".to_owned(),
        verdict,
        digest: digest.map(str::to_owned),
        note: note.to_owned(),
    };
    Run {
        id: "rotate-keys-dev-20261121-111301".to_owned(),
        environment: "dev".to_owned(),
        started_by: "ada".to_owned(),
        started: at(1),
        inputs: vec![("register".to_owned(), "keys.txt".to_owned())],
        resumed: vec![(at(5), "grace".to_owned())],
        steps: vec![
            step(
                "register",
                StepState::Done,
                2,
                json!({ "keys": ["a".repeat(100)] }),
            ),
            step("make", StepState::Done, 3, json!("key | one")),
            step("agree", StepState::Done, 4, Value::Null),
            step("swap", StepState::Done, 50, json!("done")),
            step("works", StepState::Done, 51, json!(false)),
            step("safe", StepState::Failed, 52, Value::Null),
        ],
        votes: vec![
            vote(
                4,
                "agree",
                Verdict::Agreed,
                Some("0123456789abcdef0123"),
                "seen",
            ),
            vote(51, "safe", Verdict::Refused, None, "it answers <b>503</b>"),
        ],
        answers: vec![Answer {
            when: at(50),
            step: "swap".to_owned(),
            by: "grace".to_owned(),
            answer: "done".to_owned(),
            note: String::new(),
        }],
        failures: vec![FailedAttempt {
            when: at(52),
            step: "safe".to_owned(),
            attempt: 1,
            message: "no-go".to_owned(),
        }],
        returns: vec![Return {
            when: at(30),
            from: "safe".to_owned(),
            to: "swap".to_owned(),
            because: "a wrong path".to_owned(),
        }],
        calls: vec![Call {
            when: at(40),
            step: "swap".to_owned(),
            rung: 1,
            because: "nobody answered".to_owned(),
        }],
        notices: vec![Notice {
            when: at(53),
            whom: vec!["Platform Team".to_owned()],
            message: "blocked".to_owned(),
            failure: Some("no route".to_owned()),
        }],
        end: Some(RunEnd {
            when: at(53),
            ending: Ending::Blocked,
            reason: "The shop does not answer".to_owned(),
            required_action: "Look at its log".to_owned(),
        }),
        checksum: "9f86d081884c7d65".to_owned(),
    }
}

/// The same after everything went well.
fn completed() -> Run {
    let mut run = blocked();
    run.steps
        .retain(|step| step.key != "works" && step.key != "safe");
    for key in ["works", "safe", "revoke"] {
        run.steps.push(step(key, StepState::Done, 55, json!(true)));
    }
    run.end = Some(RunEnd {
        when: at(56),
        ending: Ending::Completed,
        reason: "all steps are done".to_owned(),
        required_action: String::new(),
    });
    run
}

fn document(run: &Run, name: &str) -> String {
    let documents = run_record(&rotate(), run);
    let found = documents.into_iter().find(|(other, _)| *other == name);
    found.expect("the document is one of them").1
}

fn check(run: &Run, name: &str, expected: Expect) {
    expected.assert_eq(&document(run, name));
}

#[test]
fn the_summary_of_a_blocked_run_says_what_is_open() {
    check(
        &blocked(),
        "summary.md",
        expect![[r##"
        # Rotate keys: summary

        Run `rotate-keys-dev-20261121-111301` in dev, by the journal that ends with `9f86d081884c7d65`.

        ## Outcome

        - Started by ada at 2026-11-21T11:13:01.000Z
        - Taken up again by grace at 2026-11-21T11:13:05.000Z
        - **blocked** at 2026-11-21T11:13:53.000Z
        - Reason: The shop does not answer
        - Required action: Look at its log

        What the procedure says about this end:

        - **Reason:** The shop does not answer
        - **Required action:** Look at its log
        - **Who to notify:** Platform Team
        - **Status:** Two keys are valid

        ## Inputs

        - `register`: `keys.txt`

        * [x] Register of keys (`register`)

        ## Steps

        | Step | Title | State | Attempts | Ended | Took | Output |
        | --- | --- | --- | --- | --- | --- | --- |
        | `register` | Register of keys | done | 1 | 2026-11-21T11:13:02.000Z | 3.0 s | `{"keys":["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…` |
        | `make` | Make the key | done | 1 | 2026-11-21T11:13:03.000Z | 4.5 s | `key \| one` |
        | `agree` | Agree to the key | done | 1 | 2026-11-21T11:13:04.000Z | 6.0 s |  |
        | `swap` | Swap the keys | done | 1 | 2026-11-21T11:13:50.000Z | 1 min 15 s | `done` |
        | `works` | Ask the shop | done | 1 | 2026-11-21T11:13:51.000Z | 1 min 16 s | `false` |
        | `safe` | Safe to go on | failed | 1 | 2026-11-21T11:13:52.000Z | 1 min 18 s |  |
        | `revoke` | Revoke the old key | not reached |  |  |  |  |

        ## Issues

        | When | Step | Attempt | What failed |
        | --- | --- | --- | --- |
        | 2026-11-21T11:13:52.000Z | `safe` | 1 | no-go |

        ## Deviations

        | When | From | Back to | Because |
        | --- | --- | --- | --- |
        | 2026-11-21T11:13:30.000Z | `safe` | `swap` | a wrong path |

        ## Outputs

        - [x] Key (`make`)
        - [ ] Signal: "Keys rotated" - Old copies may go

        ## Definition of Done

        - [ ] The shop uses the new key (`works`)
        - [ ] The old key is dead (`revoke`)

        ## Audit

        - Link: The ticket
        - Made: 2026-11-21T11:13:03.000Z
        - Revoked: not reached
        - Journal of the run `rotate-keys-dev-20261121-111301`, whose last checksum is `9f86d081884c7d65`
    "##]],
    );
}

#[test]
fn the_results_show_gates_with_what_their_checks_said() {
    check(
        &blocked(),
        "tests.md",
        expect![[r#"
        # Rotate keys: results of tests

        Run `rotate-keys-dev-20261121-111301` in dev, by the journal that ends with `9f86d081884c7d65`.

        ## Automated checks

        - [ ] The shop answers (`works`)

        ## Gates

        | Gate | Question | Check says | Result |
        | --- | --- | --- | --- |
        | `safe` | Does the shop answer? | false | no-go |

        ## Failed attempts

        | When | Step | Attempt | What failed | In the end |
        | --- | --- | --- | --- | --- |
        | 2026-11-21T11:13:52.000Z | `safe` | 1 | no-go | failed |
    "#]],
    );
}

#[test]
fn approvals_gates_and_answers_are_told_apart() {
    check(
        &blocked(),
        "approvals.md",
        expect![[r#"
        # Rotate keys: approvals and decisions

        Run `rotate-keys-dev-20261121-111301` in dev, by the journal that ends with `9f86d081884c7d65`.

        ## Approvals

        | When | Step | Who | Role | Said | About | Note |
        | --- | --- | --- | --- | --- | --- | --- |
        | 2026-11-21T11:13:04.000Z | `agree` | grace | Platform Lead | agreed | `0123456789abcdef` | seen |

        ## Gates

        | When | Step | Who | Role | Said | About | Note |
        | --- | --- | --- | --- | --- | --- | --- |
        | 2026-11-21T11:13:51.000Z | `safe` | grace | Platform Lead | no-go |  | it answers &lt;b>503&lt;/b> |

        ## Answers

        | When | Step | Who | Answer | Note |
        | --- | --- | --- | --- | --- |
        | 2026-11-21T11:13:50.000Z | `swap` | grace | done |  |

        ## Who approves completion

        - [ ] **Platform Lead**: The rotation

        ## Calls

        | When | Step | Call | Because |
        | --- | --- | --- | --- |
        | 2026-11-21T11:13:40.000Z | `swap` | 2 | nobody answered |

        ## Messages

        | When | To | Message | Result |
        | --- | --- | --- | --- |
        | 2026-11-21T11:13:53.000Z | Platform Team | blocked | not told: no route |
    "#]],
    );
}

#[test]
fn changes_are_listed_with_the_commands_that_made_them() {
    check(
        &completed(),
        "changes.md",
        expect![[r#"
        # Rotate keys: changes

        Run `rotate-keys-dev-20261121-111301` in dev, by the journal that ends with `9f86d081884c7d65`.

        ## History

        | When | Step | Change | State | Author |
        | --- | --- | --- | --- | --- |
        | 2026-11-21T11:13:03.000Z | `make` | Make the key | done | ada |
        | 2026-11-21T11:13:50.000Z | `swap` | Swap the keys | done | grace |
        | 2026-11-21T11:13:55.000Z | `revoke` | Revoke the old key | done | ada |

        ## How it was carried out

        1. **Make the key**: `make` (4.5 s)
           - Ask the vault: `vault write -f keys/shop`
           - Produced `key | one`
        2. **Swap the keys**: `swap` (1 min 15 s)
           - Produced `done`
        3. **Revoke the old key**: `revoke` (1 min 22 s)
           - Produced `true`
    "#]],
    );
}

#[test]
fn the_way_back_begins_with_what_was_done_last() {
    check(
        &completed(),
        "rollback.md",
        expect![[r##"
            # Rotate keys: rollback

            Run `rotate-keys-dev-20261121-111301` in dev, by the journal that ends with `9f86d081884c7d65`.

            ## What was changed

            | Step | Change | State | Produced |
            | --- | --- | --- | --- |
            | `make` | Make the key | done | `key \| one` |
            | `swap` | Swap the keys | done | `done` |
            | `revoke` | Revoke the old key | done | `true` |

            ## How to verify it

            - [x] The shop uses the new key (`works`)
            - [x] The old key is dead (`revoke`)
            - [x] The shop answers (`works`)

            ## How to take it back

            The run is over, so its undo is not run any more: each step is taken back by hand, or by a procedure.

            1. **Revoke the old key**: `revoke`: not taken back: a revoked key stays revoked
            2. **Swap the keys**: `swap`: Swap back (needs: the old key)
            3. **Make the key**: `make`: as the undo of the step does

            ## What it goes back to

            - [x] Before (the register): `{"keys":["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…` (`register`)
        "##]],
    );
}

#[test]
fn a_blocked_run_is_taken_back_by_a_command_and_what_was_taken_back_says_so() {
    let mut run = blocked();
    let text = document(&run, "rollback.md");
    let command = "`cancel rotate-keys-dev-20261121-111301 --undo --note WHY`";
    assert!(text.contains(command), "{text}");
    run.steps[1].state = StepState::TakenBack;
    let text = document(&run, "rollback.md");
    assert!(text.contains("`make`: taken back already"), "{text}");
    assert!(!text.contains(command), "{text}");
}

#[test]
fn criteria_are_ticked_by_steps_that_are_done_and_did_not_say_no() {
    let ticked = |run: &Run| -> Vec<String> {
        let text = document(run, "summary.md");
        let (_, rest) = text
            .split_once("## Definition of Done\n")
            .expect("it has some");
        let lines = rest.lines().skip(1).take_while(|line| !line.is_empty());
        lines.map(str::to_owned).collect()
    };
    let criteria = |signs: [&str; 2]| {
        vec![
            format!("- [{}] The shop uses the new key (`works`)", signs[0]),
            format!("- [{}] The old key is dead (`revoke`)", signs[1]),
        ]
    };
    assert_eq!(ticked(&blocked()), criteria([" ", " "]));
    assert_eq!(ticked(&completed()), criteria(["x", "x"]));
}

#[test]
fn an_input_that_was_not_needed_is_not_ticked() {
    let mut run = completed();
    let given = document(&run, "summary.md");
    assert!(
        given.contains("[x] Register of keys (`register`)"),
        "{given}"
    );
    run.steps[0].output = Some(Value::Null);
    let text = document(&run, "summary.md");
    assert!(text.contains("[ ] Register of keys: not needed"), "{text}");
}

#[test]
fn equal_runs_have_equal_documents() {
    assert_eq!(
        run_record(&rotate(), &blocked()),
        run_record(&rotate(), &blocked())
    );
}

#[test]
fn a_run_in_which_nothing_happened_has_all_documents() {
    let mut run = blocked();
    run.steps.clear();
    run.end = None;
    for (name, text) in run_record(&rotate(), &run) {
        assert!(text.starts_with("# Rotate keys: "), "{name}: {text}");
    }
}
