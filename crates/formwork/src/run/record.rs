//! Documents of runs: what a journal says, as the data that documents are made of.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use formwork_emit::{
    Answer, Call, Ending, FailedAttempt, Notice, RecordedStep, Return, Run, RunEnd, StepState,
    Verdict, Vote, run_record,
};
use formwork_model::Diagnostic;
use formwork_model::procedure::ProcedureModel;
use formwork_procedure::machine::{Event, Machine, Outcome, definition};
use formwork_runner::journal::{Entry, Reading};
use formwork_runner::{RunFolder, rfc3339};

use super::failed;
use crate::output::replace_all;

/// Writes the documents of a run into a folder, and says where they lie.
pub(super) fn write(
    procedure: &ProcedureModel,
    folder: &RunFolder,
    out: &Path,
) -> Result<Vec<PathBuf>, Box<Diagnostic>> {
    let reading = folder.read().map_err(|error| failed(&error))?;
    if is_changed(procedure, &reading.entries) {
        eprintln!(
            "the procedure was changed since the run {}: the documents show its texts and steps as they are now",
            folder.id()
        );
    }
    let documents = run_record(procedure, &run(procedure, folder.id(), &reading));
    let files: Vec<(PathBuf, &str)> = documents
        .iter()
        .map(|(name, text)| (out.join(name), text.as_str()))
        .collect();
    replace_all(&files)?;
    Ok(files.into_iter().map(|(path, _)| path).collect())
}

fn is_changed(procedure: &ProcedureModel, entries: &[Entry]) -> bool {
    let recorded = entries.iter().rev().find_map(|entry| match &entry.event {
        Event::Started { definition, .. } => Some(definition),
        Event::Resumed { definition, .. } => definition.as_ref(),
        _ => None,
    });
    recorded.is_some_and(|recorded| *recorded != definition(procedure))
}

fn run(procedure: &ProcedureModel, id: &str, reading: &Reading) -> Run {
    let mut told = Told::new(id, &reading.sum);
    let mut machine = Machine::new(procedure, id, 1);
    for entry in &reading.entries {
        machine.handle(entry.at, &entry.event);
        told.take(entry);
    }
    told.finish(procedure, &machine)
}

/// A run, told up to some line of its journal.
struct Told {
    run: Run,
    steps: BTreeMap<String, RecordedStep>,
    /// When the steps began that are not done yet.
    began: BTreeMap<String, i64>,
}

impl Told {
    fn new(id: &str, sum: &str) -> Self {
        Self {
            run: Run {
                id: id.to_owned(),
                environment: String::new(),
                started_by: String::new(),
                started: String::new(),
                inputs: Vec::new(),
                resumed: Vec::new(),
                steps: Vec::new(),
                votes: Vec::new(),
                answers: Vec::new(),
                failures: Vec::new(),
                returns: Vec::new(),
                calls: Vec::new(),
                notices: Vec::new(),
                end: None,
                checksum: sum.to_owned(),
            },
            steps: BTreeMap::new(),
            began: BTreeMap::new(),
        }
    }

    fn take(&mut self, entry: &Entry) {
        let when = rfc3339(entry.at);
        match &entry.event {
            Event::Started {
                environment,
                by,
                inputs,
                ..
            } => {
                environment.clone_into(&mut self.run.environment);
                by.clone_into(&mut self.run.started_by);
                inputs.clone_into(&mut self.run.inputs);
                self.run.started = when;
            }
            Event::Resumed { by, .. } => {
                self.run.end = None;
                self.begin_anew();
                self.run.resumed.push((when, by.clone()));
            }
            Event::Ended {
                outcome,
                reason,
                required_action,
                ..
            } => {
                self.run.end = Some(RunEnd {
                    when,
                    ending: ending(*outcome),
                    reason: reason.clone(),
                    required_action: required_action.clone(),
                });
            }
            event => {
                self.step(entry.at, event);
                self.people(when.clone(), event);
                self.troubles(when, event);
            }
        }
    }

    /// What an event says about how a step stands.
    fn step(&mut self, at: i64, event: &Event) {
        match event {
            Event::StepStarted { step, attempt, .. } => {
                self.began.entry(step.clone()).or_insert(at);
                self.stands(step, StepState::Begun).attempts = *attempt;
            }
            Event::Asked { step, .. } => {
                self.began.entry(step.clone()).or_insert(at);
                self.stands(step, StepState::Waiting);
            }
            Event::StepDone { step, output, .. } => {
                let began = self.began.remove(step);
                let recorded = self.ends(step, StepState::Done, at, began);
                recorded.output = Some(output.clone());
            }
            Event::StepFailed { step, .. } => {
                let began = self.began.get(step).copied();
                self.ends(step, StepState::Failed, at, began);
            }
            Event::UndoDone { step } => {
                self.stands(step, StepState::TakenBack);
            }
            Event::WentBack { .. } => self.begin_anew(),
            _ => {}
        }
    }

    /// The time until somebody resumed the run, or until it came back, is no time of the steps that had failed.
    fn begin_anew(&mut self) {
        let steps = &self.steps;
        self.began.retain(|key, _| {
            steps
                .get(key)
                .is_none_or(|step| step.state != StepState::Failed)
        });
    }

    fn stands(&mut self, step: &str, state: StepState) -> &mut RecordedStep {
        let recorded = self.steps.entry(step.to_owned());
        let recorded = recorded.or_insert_with(|| RecordedStep {
            key: step.to_owned(),
            state,
            attempts: 0,
            milliseconds: None,
            ended: None,
            output: None,
        });
        recorded.state = state;
        recorded
    }

    fn ends(
        &mut self,
        step: &str,
        state: StepState,
        at: i64,
        began: Option<i64>,
    ) -> &mut RecordedStep {
        let recorded = self.stands(step, state);
        recorded.milliseconds = began.map(|began| at - began);
        recorded.ended = Some(rfc3339(at));
        recorded
    }

    /// What people said.
    fn people(&mut self, when: String, event: &Event) {
        match event.clone() {
            Event::Approved {
                step,
                by,
                role,
                digest,
                note,
            } => self.run.votes.push(Vote {
                when,
                step,
                by,
                role,
                verdict: Verdict::Agreed,
                digest,
                note,
            }),
            Event::Rejected {
                step,
                by,
                role,
                note,
            } => self.run.votes.push(Vote {
                when,
                step,
                by,
                role,
                verdict: Verdict::Refused,
                digest: None,
                note,
            }),
            Event::Answered {
                step,
                by,
                answer,
                note,
            } => self.run.answers.push(Answer {
                when,
                step,
                by,
                answer,
                note,
            }),
            _ => {}
        }
    }

    /// What went in another way than was planned, and who was called and told.
    fn troubles(&mut self, when: String, event: &Event) {
        match event.clone() {
            Event::StepFailed {
                step,
                attempt,
                failure,
            } => self.run.failures.push(FailedAttempt {
                when,
                step,
                attempt,
                message: failure.message,
            }),
            Event::WentBack { from, to, because } => self.run.returns.push(Return {
                when,
                from,
                to,
                because,
            }),
            Event::Escalated {
                step,
                rung,
                because,
            } => self.run.calls.push(Call {
                when,
                step,
                rung,
                because,
            }),
            Event::Told {
                whom,
                message,
                failure,
            } => self.run.notices.push(Notice {
                when,
                whom,
                message,
                failure: failure.map(|failure| failure.message),
            }),
            _ => {}
        }
    }

    /// Steps in the order of the procedure; what the run forgot when it went back is to be done again.
    fn finish(mut self, procedure: &ProcedureModel, machine: &Machine<'_>) -> Run {
        for (id, step) in procedure.ids().zip(&procedure.steps) {
            let Some(mut recorded) = self.steps.remove(&*step.key) else {
                continue;
            };
            if recorded.state == StepState::Done && machine.output(id).is_none() {
                recorded.state = StepState::Outdated;
                recorded.output = None;
            }
            self.run.steps.push(recorded);
        }
        // Steps that the procedure has no longer.
        self.run.steps.extend(self.steps.into_values());
        self.run
    }
}

fn ending(outcome: Outcome) -> Ending {
    match outcome {
        Outcome::Completed => Ending::Completed,
        Outcome::Blocked => Ending::Blocked,
        Outcome::Aborted => Ending::Aborted,
    }
}

#[cfg(test)]
mod tests {
    use formwork_emit::{Run, StepState};
    use formwork_model::procedure::{FailureBranch, ProcedureModel};
    use formwork_procedure::machine::Event;
    use formwork_procedure::{Context, Described as _, Failure, Procedure, work};
    use formwork_runner::journal::{Entry, Reading};
    use serde_json::json;

    use super::run;

    /// `copy`, then `test`, after whose failure both are done again.
    fn release() -> ProcedureModel {
        let mut procedure = Procedure::new("release");
        let copy = procedure.step(
            "copy",
            work((), async |_: &Context<'_>, ()| Ok(()))
                .idempotent()
                .undo(async |_: &Context<'_>, (), _| Ok(())),
        );
        let test = work((), async |_: &Context<'_>, ()| Ok(())).pure();
        let again = FailureBranch::new("a test fails", copy.again(1));
        procedure.step("test", test.after(&copy).on_failure(again));
        procedure.into_model()
    }

    fn started() -> Event {
        Event::Started {
            procedure: "release".to_owned(),
            definition: String::new(),
            environment: "dev".to_owned(),
            by: "ada".to_owned(),
            inputs: Vec::new(),
        }
    }

    fn begins(step: &str, attempt: u32) -> Event {
        Event::StepStarted {
            step: step.to_owned(),
            attempt,
            key: String::new(),
        }
    }

    fn done(step: &str, attempt: u32) -> Event {
        Event::StepDone {
            step: step.to_owned(),
            attempt,
            output: json!(null),
        }
    }

    fn fails(step: &str, attempt: u32) -> Event {
        Event::StepFailed {
            step: step.to_owned(),
            attempt,
            failure: Failure::new("it answers 503"),
        }
    }

    fn back() -> Event {
        Event::WentBack {
            from: "test".to_owned(),
            to: "copy".to_owned(),
            because: "it answers 503".to_owned(),
        }
    }

    /// The run of which these things happened, one each second.
    fn run_of(events: impl IntoIterator<Item = Event>) -> Run {
        let entries = (1..).zip(events).map(|(seq, event)| Entry {
            seq,
            at: i64::try_from(seq).expect("few things happen") * 1000,
            pid: 1,
            event,
        });
        let reading = Reading {
            entries: entries.collect(),
            cut: None,
            sum: "abc".to_owned(),
        };
        run(&release(), "release-dev-1", &reading)
    }

    fn states(run: &Run) -> Vec<(&str, StepState)> {
        let steps = run.steps.iter();
        steps.map(|step| (&*step.key, step.state)).collect()
    }

    #[test]
    fn a_step_that_is_to_be_done_again_is_not_done() {
        let run = run_of([
            started(),
            begins("copy", 1),
            done("copy", 1),
            begins("test", 1),
            fails("test", 1),
            back(),
        ]);
        assert_eq!(
            states(&run),
            [("copy", StepState::Outdated), ("test", StepState::Failed)]
        );
        assert_eq!(run.steps[0].output, None);
        assert_eq!(run.returns[0].because, "it answers 503");
        assert_eq!(run.failures[0].when, "1970-01-01T00:00:05.000Z");
    }

    #[test]
    fn a_step_takes_as_long_as_all_its_attempts_of_a_round() {
        let run = run_of([
            started(),
            begins("copy", 1),
            fails("copy", 1),
            begins("copy", 2),
            done("copy", 2),
        ]);
        assert_eq!(states(&run), [("copy", StepState::Done)]);
        assert_eq!(run.steps[0].attempts, 2);
        assert_eq!(run.steps[0].milliseconds, Some(3000));
        assert_eq!(run.end, None);
    }

    #[test]
    fn the_time_of_a_step_that_is_done_again_begins_anew() {
        let run = run_of([
            started(),
            begins("copy", 1),
            done("copy", 1),
            begins("test", 1),
            fails("test", 1),
            back(),
            begins("copy", 2),
            done("copy", 2),
            begins("test", 2),
            done("test", 2),
        ]);
        assert_eq!(
            states(&run),
            [("copy", StepState::Done), ("test", StepState::Done)]
        );
        let took: Vec<Option<i64>> = run.steps.iter().map(|step| step.milliseconds).collect();
        assert_eq!(took, [Some(1000), Some(1000)]);
    }

    #[test]
    fn what_was_taken_back_says_so_and_what_is_gone_from_the_procedure_is_kept() {
        let undone = |step: &str| Event::UndoDone {
            step: step.to_owned(),
        };
        let run = run_of([
            started(),
            begins("copy", 1),
            done("copy", 1),
            begins("renamed", 1),
            undone("copy"),
        ]);
        assert_eq!(
            states(&run),
            [
                ("copy", StepState::TakenBack),
                ("renamed", StepState::Begun)
            ]
        );
    }
}
