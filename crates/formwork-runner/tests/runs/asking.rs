//! What people say while a runner runs, and while none does.

use std::thread;

use expect_test::expect;
use formwork_model::duration::hours;
use formwork_model::procedure::{OnTimeout, ProcedureModel, Then};
use formwork_procedure::{
    Approved, Context, Described, Procedure, approval, decision, manual, question, work,
};
use formwork_runner::{Patience, summary};

use crate::stage::{LEAD, Silent, Stage, ada, ended};

fn renaming(deadline: Option<OnTimeout>, quorum: u32) -> ProcedureModel {
    let mut procedure = Procedure::new("rename");
    procedure.owner("Operations");
    let cost = async |_: &Context<'_>, ()| Ok(0.1 + 0.2);
    let cost = procedure.step("estimate", work((), cost).pure());
    let mut approve = approval(&cost).by(LEAD).quorum(quorum);
    if let Some(on_timeout) = deadline {
        approve = approve.deadline(hours(4), on_timeout);
    }
    let approved = procedure.step("approve", approve.title("The cost is fine"));
    let spend = async |_: &Context<'_>, cost: Approved<f64>| Ok(cost.by().join(" and "));
    procedure.step("spend", work(&approved, spend).pure());
    procedure.into_model()
}

#[test]
fn an_approval_of_another_process_lets_a_waiting_runner_go_on() {
    let (stage, procedure) = (Stage::new(), renaming(None, 1));
    let run = stage.left(&procedure, &[]);
    let folder = stage.folder(&run);
    thread::scope(|scope| {
        scope.spawn(|| {
            while summary(&folder, Some(&procedure)).unwrap().asks.is_empty() {
                thread::yield_now();
            }
            stage
                .person(&procedure, &run, "grace", |grace| {
                    grace.approve("approve", None, "fine")
                })
                .unwrap();
        });
        let runner = stage.runner(&procedure).patience(Patience::Wait);
        let ran = runner.resume(&run, "ada", formwork_runner::Changed::Refuse, &mut Silent);
        assert_eq!(ended(&ran.unwrap()), "completed");
    });
    expect![[r#"
        resumed ada
        step_started estimate 1
        step_done estimate 0.30000000000000004
        asked approve Approval: The cost is fine
        approved approve grace as Lead
        step_done approve {"by":["grace"],"digest":"06bad31060c1212ae832de4c031f7b31e3b48aed57858294478cb19450cf34ca","value":0.30000000000000004}
        step_started spend 1
        step_done spend "grace"
        ended completed: all 3 steps are done
    "#]]
    .assert_eq(&stage.story(&run));
}

#[test]
fn who_may_not_approve_is_refused() {
    let (stage, procedure) = (Stage::new(), renaming(None, 2));
    let run = stage.start(&procedure).run;
    let say = |name: &str, seen: Option<&str>| {
        let said = stage.person(&procedure, &run, name, |person| {
            person.approve("approve", seen, "")
        });
        said.map_or_else(|error| error.to_string(), |_| "counts".to_owned())
    };
    let ask = &summary(&stage.folder(&run), Some(&procedure)).unwrap().asks[0];
    let digest = ask.digest.as_deref().unwrap();
    assert_eq!(
        say("mallory", None),
        "mallory may not approve `approve`; these may: Lead (grace, alan)"
    );
    assert_eq!(
        say("ada", None),
        "ada started this run, so somebody else must approve `approve`"
    );
    assert_eq!(say(" ", None), "it is not said who acts");
    assert!(say("grace", Some("00ff")).contains("is about something else by now"));
    assert_eq!(say("grace", Some(&digest[..8])), "counts");
    assert_eq!(say("grace", None), "grace has approved `approve` already");
    assert_eq!(say("alan", Some(digest)), "counts");
    assert_eq!(say("alan", None), "`approve` has its answer already");
    assert_eq!(ended(&stage.resume(&procedure, &run).unwrap()), "completed");
    assert!(
        stage
            .story(&run)
            .contains("step_done spend \"grace and alan\"")
    );
}

#[test]
fn what_was_rejected_blocks_the_run_until_it_is_asked_again() {
    let (stage, procedure) = (Stage::new(), renaming(None, 1));
    let run = stage.start(&procedure).run;
    stage
        .person(&procedure, &run, "alan", |alan| {
            alan.reject("approve", "too dear")
        })
        .unwrap();
    assert_eq!(ended(&stage.resume(&procedure, &run).unwrap()), "blocked");
    assert_eq!(
        ended(&stage.resume(&procedure, &run).unwrap()),
        "waits for people"
    );
    expect![[r#"
        step_started estimate 1
        step_done estimate 0.30000000000000004
        asked approve Approval: The cost is fine
        rejected approve alan: too dear
        resumed ada
        ended blocked: `approve`: rejected by alan: too dear
        told Operations: rename: blocked (`approve`: rejected by alan: too dear)
        resumed ada
        asked approve Approval: The cost is fine
    "#]]
    .assert_eq(&stage.story(&run));
}

#[test]
fn a_deadline_survives_a_restart() {
    let (stage, procedure) = (Stage::new(), renaming(Some(OnTimeout::Block), 1));
    let run = stage.start(&procedure).run;
    stage.world.pass(3 * 3600);
    assert_eq!(
        ended(&stage.resume(&procedure, &run).unwrap()),
        "waits for people"
    );
    stage.world.pass(3600 + 1);
    let late = stage.person(&procedure, &run, "grace", |grace| {
        grace.approve("approve", None, "")
    });
    assert_eq!(
        late.unwrap_err().to_string(),
        "the deadline of `approve` has passed"
    );
    assert_eq!(ended(&stage.resume(&procedure, &run).unwrap()), "blocked");
    assert!(
        stage.story(&run).contains(
            "deadline_passed approve\nended blocked: `approve`: nobody approved in time\n"
        )
    );
}

#[test]
fn no_deadline_is_an_agreement() {
    let (stage, procedure) = (Stage::new(), renaming(Some(OnTimeout::Escalate), 1));
    let run = stage.start(&procedure).run;
    stage.world.pass(5 * 3600);
    assert_eq!(
        ended(&stage.resume(&procedure, &run).unwrap()),
        "waits for people"
    );
    assert!(!stage.story(&run).contains("spend"));
    stage
        .person(&procedure, &run, "grace", |grace| {
            grace.approve("approve", None, "late")
        })
        .unwrap();
    assert_eq!(ended(&stage.resume(&procedure, &run).unwrap()), "completed");
}

#[test]
fn tasks_questions_and_decisions_take_what_people_say() {
    let stage = Stage::new();
    let mut procedure = Procedure::new("move");
    let packed = procedure.step("pack", manual());
    let way = procedure.step(
        "way",
        question("By land or by sea?", ["land", "sea"]).after(&packed),
    );
    procedure.step(
        "go",
        decision("Shall we?")
            .by(LEAD)
            .no_go("Stay", Then::Abort)
            .after(&way),
    );
    let procedure = procedure.into_model();
    let run = stage
        .runner(&procedure)
        .start(ada(), &mut Silent)
        .unwrap()
        .run;
    let next = || ended(&stage.resume(&procedure, &run).unwrap());
    stage
        .person(&procedure, &run, "mary", |mary| {
            mary.answer("pack", "done", "12 boxes")
        })
        .unwrap();
    assert_eq!(next(), "waits for people");
    let lost = stage.person(&procedure, &run, "mary", |mary| {
        mary.answer("way", "air", "")
    });
    assert_eq!(
        lost.unwrap_err().to_string(),
        "`air` is no answer to `way`; it takes land, sea"
    );
    stage
        .person(&procedure, &run, "mary", |mary| {
            mary.answer("way", "sea", "")
        })
        .unwrap();
    assert_eq!(next(), "waits for people");
    let wrong = stage.person(&procedure, &run, "grace", |grace| {
        grace.answer("go", "go", "")
    });
    assert_eq!(
        wrong.unwrap_err().to_string(),
        "`go` waits for `approve` or `reject`"
    );
    stage
        .person(&procedure, &run, "grace", |grace| {
            grace.reject("go", "storm")
        })
        .unwrap();
    assert_eq!(next(), "aborted");
}
