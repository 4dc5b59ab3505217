//! What a run would do, without doing it.

use std::collections::HashMap;

use formwork_model::procedure::{Effect, ProcedureModel, Reason, StepId, StepKind, StepModel};
use formwork_procedure::world::Site;
use formwork_procedure::{Body, Context, RunInfo, World};
use serde_json::Value;

use crate::Start;

/// What a rehearsal found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rehearsed {
    /// The key of each step, and what became of it or would.
    pub steps: Vec<(String, String)>,
    /// Whether something failed already.
    pub failed: bool,
}

/// Does what only reads, with a world that changes nothing, and says what the other steps would do. Steps that take the
/// output of one that was not done are not done either.
pub fn rehearse(procedure: &ProcedureModel, start: &Start, world: &dyn World) -> Rehearsed {
    let info = RunInfo {
        id: "rehearsal".to_owned(),
        procedure: procedure.id.to_string(),
        environment: start.environment.clone(),
        inputs: start.inputs.clone(),
        ..RunInfo::default()
    };
    let mut outputs: HashMap<StepId, Value> = HashMap::new();
    let mut rehearsed = Rehearsed {
        steps: Vec::new(),
        failed: false,
    };
    for (id, step) in procedure.ids().zip(&procedure.steps) {
        let what = match (reads(step), arguments(step, &outputs)) {
            (Some(body), Some(arguments)) => {
                let context = context(world, &info, step);
                let result = body.run(&context, &arguments);
                world.close(&context.site);
                match result {
                    Ok(output) => {
                        outputs.insert(id, output);
                        "done, it only reads".to_owned()
                    }
                    Err(failure) => {
                        rehearsed.failed = true;
                        format!("fails: {failure}")
                    }
                }
            }
            (Some(_), None) => "would read, once what it takes is there".to_owned(),
            (None, _) => would(step),
        };
        rehearsed.steps.push((step.key.to_string(), what));
    }
    rehearsed
}

/// The function of a step that changes nothing.
fn reads(step: &StepModel) -> Option<&Body> {
    match &step.kind {
        StepKind::Input { work, .. }
        | StepKind::Work {
            effect: Effect::Pure,
            work,
            ..
        } => work.get(),
        _ => None,
    }
}

/// What the step takes; none where something of it is not there. What only comes before it is no hindrance to reading.
fn arguments(step: &StepModel, outputs: &HashMap<StepId, Value>) -> Option<Vec<Value>> {
    let mut arguments: Vec<(u32, Value)> = Vec::new();
    for need in &step.needs {
        if let Reason::Argument(position) = need.reason {
            arguments.push((position, outputs.get(&need.step)?.clone()));
        }
    }
    arguments.sort_by_key(|(position, _)| *position);
    Some(arguments.into_iter().map(|(_, value)| value).collect())
}

fn context<'a>(world: &'a dyn World, info: &'a RunInfo, step: &'a StepModel) -> Context<'a> {
    Context {
        world,
        run: info,
        site: Site {
            run: &info.id,
            step: &step.key,
            attempt: 1,
            deadline: None,
        },
        key: "rehearsal",
        feedback: None,
    }
}

fn would(step: &StepModel) -> String {
    let people = |step: &StepModel| {
        let names: Vec<&str> = step.roles().iter().map(|role| role.name).collect();
        names.join(" or ")
    };
    match &step.kind {
        StepKind::Work {
            destructive: true, ..
        } => format!("would change and destroy: {}", step.title),
        StepKind::Work { .. } | StepKind::Input { .. } => format!("would change: {}", step.title),
        StepKind::Manual => format!("would ask a person to do it: {}", step.title),
        StepKind::Approval(approval) => {
            format!(
                "would wait for {} approval(s) of {}",
                approval.quorum,
                people(step)
            )
        }
        StepKind::Decision(decision) => format!("would ask: {}", decision.question),
        StepKind::Question { question, .. } => format!("would ask: {question}"),
        StepKind::Wait(duration) => format!("would wait for {} s", duration.seconds()),
        StepKind::Call { procedure } => format!("the end of `{procedure}`"),
    }
}

#[cfg(test)]
mod tests {
    use formwork_procedure::{Described as _, Procedure, Script, manual, work};

    use super::*;

    /// What becomes of the steps, a line each.
    fn rehearsed(procedure: Procedure, script: &Script) -> (String, bool) {
        let start = Start {
            environment: "dev".to_owned(),
            by: "linus".to_owned(),
            inputs: Vec::new(),
        };
        let rehearsed = rehearse(&procedure.into_model(), &start, script);
        let lines: Vec<String> = rehearsed
            .steps
            .iter()
            .map(|(step, what)| format!("{step}: {what}"))
            .collect();
        (lines.join("\n"), rehearsed.failed)
    }

    #[test]
    fn what_only_reads_is_done_and_what_changes_is_said() {
        let mut procedure = Procedure::new("report");
        let asked = procedure.step("ask", manual());
        let hosts = work((), async |context: &Context<'_>, ()| {
            context.read("hosts.txt")
        });
        let hosts = procedure.step("read", hosts.pure().after(&asked));
        let write = work(&hosts, async |context: &Context<'_>, _: Option<String>| {
            context.world.replace("report.txt".as_ref(), b"")
        });
        let written = procedure.step("write", write.idempotent().irreversible("it is a report"));
        let look = work(&written, async |_: &Context<'_>, ()| Ok(()));
        procedure.step("look", look.pure());
        let script = Script::new().file("hosts.txt", "one");
        let (text, failed) = rehearsed(procedure, &script);
        assert_eq!(
            text,
            "ask: would ask a person to do it: Ask\n\
             read: done, it only reads\n\
             write: would change: Write\n\
             look: would read, once what it takes is there"
        );
        assert!(!failed);
        assert_eq!(script.text("report.txt"), None);
    }

    #[test]
    fn a_precondition_that_does_not_hold_fails_the_rehearsal() {
        let mut procedure = Procedure::new("report");
        let hosts = async |context: &Context<'_>, ()| {
            let text = context.read("hosts.txt")?;
            text.ok_or_else(|| formwork_procedure::Failure::new("hosts.txt is missing"))
        };
        procedure.step("read", work((), hosts).pure());
        let (text, failed) = rehearsed(procedure, &Script::new());
        assert_eq!(text, "read: fails: hosts.txt is missing");
        assert!(failed);
    }
}
