//! What is told of runs.

use expect_test::expect;
use formwork_model::procedure::ProcedureModel;
use formwork_procedure::machine::{Asking, Outcome, definition};
use formwork_procedure::{Context, Described, Procedure, approval, work};
use formwork_runner::{Standing, audit, summaries, summary};

use crate::stage::{LEAD, Stage};

fn model() -> ProcedureModel {
    let mut procedure = Procedure::new("deploy");
    let plan = procedure.step(
        "plan",
        work((), async |_: &Context<'_>, ()| Ok("+1".to_owned())).pure(),
    );
    procedure.step("approve", approval(&plan).by(LEAD).title("Apply the plan?"));
    procedure.into_model()
}

#[test]
fn a_summary_says_how_far_a_run_is_and_what_it_asks() {
    let (stage, procedure) = (Stage::new(), model());
    let run = stage.start(&procedure).run;
    let said = summary(&stage.folder(&run), Some(&procedure)).unwrap();
    assert_eq!(
        (said.by.as_str(), said.environment.as_str()),
        ("ada", "staging")
    );
    assert_eq!((said.standing, said.steps), (Standing::Left, Some((1, 2))));
    let ask = &said.asks[0];
    assert_eq!((ask.step.as_str(), ask.what), ("approve", Asking::Approval));
    assert_eq!(
        (ask.question.as_str(), ask.roles.as_slice()),
        ("Apply the plan?", ["Lead".to_owned()].as_slice())
    );
}

#[test]
fn a_run_that_is_driven_says_by_whom() {
    let (stage, procedure) = (Stage::new(), model());
    let run = stage.left(&procedure, &[]);
    let folder = stage.folder(&run);
    let lease = folder.lease().unwrap();
    let standing = summary(&folder, None).unwrap().standing;
    assert!(matches!(standing, Standing::Driven(holder) if holder.pid == std::process::id()));
    drop(lease);
    assert_eq!(summary(&folder, None).unwrap().standing, Standing::Left);
}

#[test]
fn all_runs_are_listed_and_one_that_cannot_be_read_does_not_hide_the_others() {
    let (stage, procedure) = (Stage::new(), model());
    let run = stage.start(&procedure).run;
    stage
        .person(&procedure, &run, "grace", |grace| {
            grace.approve("approve", None, "")
        })
        .unwrap();
    stage.resume(&procedure, &run).unwrap();
    let broken = stage.left(&procedure, &[]);
    std::fs::write(stage.folder(&broken).journal(), "nonsense\n").unwrap();
    let listed = summaries(&stage.runs, &[&procedure]).unwrap();
    let standing = &listed[0].as_ref().unwrap().standing;
    assert_eq!(*standing, Standing::Ended(Outcome::Completed));
    let error = listed[1].as_ref().unwrap_err().to_string();
    assert!(error.contains("journal.jsonl:1 (byte 0)"), "{error}");
}

#[test]
fn an_audit_says_who_did_what_when() {
    let (stage, procedure) = (Stage::new(), model());
    let run = stage.start(&procedure).run;
    stage.world.pass(90);
    stage
        .person(&procedure, &run, "grace", |grace| {
            grace.approve("approve", None, "looks right")
        })
        .unwrap();
    stage.resume(&procedure, &run).unwrap();
    let audit = audit(&stage.folder(&run)).unwrap();
    let lines: Vec<String> = audit.records.iter().map(|record| record.line()).collect();
    let text = lines
        .join("\n")
        .replace(&format!("runner {}", std::process::id()), "runner N")
        .replace(&definition(&procedure), "DEFINITION");
    assert_eq!(audit.sum, stage.folder(&run).read().unwrap().sum);
    expect![[r#"
        {"run":"deploy-staging-20261121-111338","seq":1,"when":"2026-11-21T11:13:38.000Z","who":"ada","what":"started","digest":"DEFINITION","detail":"deploy in staging"}
        {"run":"deploy-staging-20261121-111338","seq":2,"when":"2026-11-21T11:13:38.000Z","who":"runner N","what":"step_started","step":"plan","detail":"attempt 1, key 8c09442f67fd5b5025988f218f026994"}
        {"run":"deploy-staging-20261121-111338","seq":3,"when":"2026-11-21T11:13:38.000Z","who":"runner N","what":"step_done","step":"plan","digest":"37471510604122a9bec59b37bcf043e891f755cec5db4d369a94786b22fb58a7","exit":"done"}
        {"run":"deploy-staging-20261121-111338","seq":4,"when":"2026-11-21T11:13:38.000Z","who":"runner N","what":"asked","step":"approve","digest":"37471510604122a9bec59b37bcf043e891f755cec5db4d369a94786b22fb58a7","detail":"Apply the plan?"}
        {"run":"deploy-staging-20261121-111338","seq":5,"when":"2026-11-21T11:15:08.000Z","who":"grace","role":"Lead","what":"approved","step":"approve","digest":"37471510604122a9bec59b37bcf043e891f755cec5db4d369a94786b22fb58a7","detail":"looks right"}
        {"run":"deploy-staging-20261121-111338","seq":6,"when":"2026-11-21T11:15:08.000Z","who":"ada","what":"resumed"}
        {"run":"deploy-staging-20261121-111338","seq":7,"when":"2026-11-21T11:15:08.000Z","who":"runner N","what":"step_done","step":"approve","digest":"76fcda7295eb944b772bac8a9854a178f277a2256662b68d011d4d51929cee85","exit":"done"}
        {"run":"deploy-staging-20261121-111338","seq":8,"when":"2026-11-21T11:15:08.000Z","who":"runner N","what":"ended","exit":"completed","detail":"all 2 steps are done"}"#]].assert_eq(&text);
}
