//! What only an expert decides, asked and written down.

use formwork::prelude::*;
use formwork::procedure::ready::record;
use formwork::procedure::{
    Answer, Cause, Exit, Kind, Part, Trigger, approval, criterion, question, work,
};

use super::escalation::{self, DECISIONS};
use super::roles::{ARCHITECT, SRE};

/// Declares the decision.
pub(crate) fn expert_decision(procedure: &mut Procedure) {
    procedure.title("Expert decision").kind(Kind::Protocol).owner("Orchestrator");
    procedure.add(ARCHITECT).add(SRE);
    procedure.add(Trigger::new(
        Cause::Manual("environment-setup run expert-decision --env staging".into()),
        "A run calls people, and no rule says what follows",
    ));
    for (title, text) in DECISIONS {
        procedure.add(Part::DecisionPoint(format!("**{title}**: {text}").into()));
    }
    let names = DECISIONS.map(|(title, _)| title);
    let matter = procedure.step("matter", question("What is to be decided?", names));
    let way = question("Which way is taken, and why?", [] as [&str; 0]);
    let way = procedure.step("way", way.after(&matter).escalate_after(duration::minutes(30)));
    let text = procedure.step("text", work((&matter, &way), text).pure());
    let agreed = approval(&text).by(ARCHITECT).by(SRE).title("An expert agrees");
    let agreed = procedure.step("agree", agreed);
    let path = "artifacts/decisions/<env>/YYYY-MM-DD/<run>.md";
    let kept = procedure.step("record", record(path, &text).after(&agreed));
    procedure.add(Part::DecisionRecord("What was decided, by whom, and why".into()));
    procedure.done(criterion("The decision can be read").shown_by(&kept));
    procedure.add(escalation::ladder());
    procedure.add(Exit::completed(["The run that called can go on"]));
}

async fn text(_: &Context<'_>, (matter, way): (Answer, Answer)) -> Result<String, Failure> {
    Ok(format!("# {}\n\n{}\n\n{}\n\nBy {}.\n", matter.answer, way.answer, way.note, way.by))
}
