//! The program that a small runbook becomes.

use cargo_formwork::{Formwork, Target, adopt, files};
use expect_test::{Expect, expect};

/// What is declared, without the frame that all programs share.
fn check(source: &str, expected: Expect) {
    let adopted = adopt(source, "restart");
    let files = files(
        &adopted.model,
        "restart.md",
        &Formwork::Registry,
        Target::Alone,
    );
    let main = &files[1].text;
    let (_, body) = main
        .split_once("fn declare(procedure: &mut Procedure) {\n")
        .expect("there is such a function");
    let (body, _) = body.split_once("\n}\n").expect("it ends");
    expected.assert_eq(&format!("{{\n{body}\n}}\n"));
}

#[test]
fn steps_become_steps_and_their_gates_go_back_to_them() {
    let source = "\
# Restart

**Owner**: Ops

## Steps

### Step 1: Drain

**Actions**
- Run `kubectl drain n1`

**Decisions / Evaluations**
- **Decision:** Is \"n1\" empty?
  - **Go:** Go on
  - **No-Go:** Wait

### Step 2: Reboot

**Outputs**
- A new kernel

**Failure Handling**
- **Failure:** It does not come back
  - **Action:** Call the data centre
  - **Retry:** Step 1 on another node

## Definition of Done

- [ ] n1 is ready
";
    check(
        source,
        expect![[r##"
            {
                procedure
                    .title("Restart")
                    .kind(Kind::Procedure)
                    .owner("Ops");

                procedure.heading(1, "Restart");
                procedure.prose("**Owner**: Ops");

                procedure.heading(2, "Steps");

                procedure.heading(3, "Step 1: Drain");
                let drain = procedure.step(
                    "drain",
                    manual().title("Drain").actions(["Run `kubectl drain n1`"]),
                );
                let is_n1_empty = procedure.step(
                    "is-n1-empty",
                    decision(r#"Is "n1" empty?"#)
                        .by(crate::OPS)
                        .go("Go on")
                        .no_go("Wait", drain.again(3))
                        .after(&drain),
                );

                procedure.heading(3, "Step 2: Reboot");
                let reboot = procedure.step(
                    "reboot",
                    manual()
                        .title("Reboot")
                        .outputs(["A new kernel"])
                        .after(&is_n1_empty)
                        .on_failure(FailureBranch {
                            failure: "It does not come back".into(),
                            contains: None,
                            action: "Call the data centre".into(),
                            retry: "Step 1 on another node".into(),
                            then: drain.again(3),
                        }),
                );

                procedure.heading(2, "Definition of Done");
                procedure.done(criterion("n1 is ready").shown_by(&reboot));
            }
        "##]],
    );
}

#[test]
fn what_is_not_recognized_is_prose() {
    check(
        "# Notes\n\nSome text.\n\n- [x] done\n",
        expect![[r#"
            {
                procedure.title("Notes").kind(Kind::Procedure);

                procedure.heading(1, "Notes");
                procedure.prose(
                    r"Some text.

            - [x] done",
                );
            }
        "#]],
    );
}

#[test]
fn a_program_depends_on_formwork_alone() {
    let adopted = adopt("# A\n", "a");
    let manifest = &files(
        &adopted.model,
        "a.md",
        &Formwork::Folder("/src/form work".into()),
        Target::InWorkspace,
    )[0];
    expect![[r#"
        [package]
        name = "a"
        version = "0.1.0"
        edition = "2024"
        publish = false

        [dependencies]
        formwork = { path = "/src/form work/crates/formwork" }

        # The workspace around this folder does not know it. Remove this once it does.
        [workspace]
    "#]]
    .assert_eq(&manifest.text);
}
