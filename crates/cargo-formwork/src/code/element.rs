//! Elements, field by field.

use formwork_model::procedure::{
    Acceptance, Cause, CheckpointTime, Exit, Part, Relation, Rollback, Rung, Words,
};

use super::{constant, list, none, option, optional_time, structure, time, tuple, variant, words};
use crate::rust::Rust;

/// An element; none for parts that a runbook does not become.
pub(super) fn element(part: &Part) -> Option<Rust> {
    Some(match part {
        Part::Rule => Rust::atom("Part::Rule"),
        Part::ListStyle(style) => {
            let signs = [variant("Marker", style.marker), variant("Lead", style.lead)];
            Rust::call("ListStyle::new", signs)
        }
        Part::Code(code) => structure(
            "Code",
            [
                ("kind", variant("CodeKind", code.kind)),
                ("language", words(&code.language)),
                ("body", words(&code.body)),
            ],
        ),
        Part::Checklist(items) => Rust::call("Part::Checklist", [list(items)]),
        Part::Objective(text) => Rust::call("Part::Objective", [words(text)]),
        Part::Goal(text) => Rust::call("Part::Goal", [words(text)]),
        Part::DecisionPoint(text) => Rust::call("Part::DecisionPoint", [words(text)]),
        Part::StateChange(text) => Rust::call("Part::StateChange", [words(text)]),
        Part::DecisionRecord(text) => Rust::call("Part::DecisionRecord", [words(text)]),
        Part::Purpose(purpose) => structure(
            "Purpose",
            [
                ("why", words(&purpose.why)),
                ("problems", list(&purpose.problems)),
                ("success", list(&purpose.success)),
            ],
        ),
        Part::Principle(principle) => structure(
            "Principle",
            [
                ("title", words(&principle.title)),
                ("text", words(&principle.text)),
            ],
        ),
        Part::Quality(quality) => structure(
            "Quality",
            [
                ("good", list(&quality.good)),
                ("red_flags", list(&quality.red_flags)),
            ],
        ),
        Part::Remediation(remediation) => structure(
            "Remediation",
            [
                ("when", words(&remediation.when)),
                ("action", words(&remediation.action)),
            ],
        ),
        Part::NextStep(next) => structure(
            "NextStep",
            [("title", words(&next.title)), ("text", words(&next.text))],
        ),
        Part::Signal(signal) => structure(
            "Signal",
            [
                ("name", words(&signal.name)),
                ("meaning", words(&signal.meaning)),
            ],
        ),
        Part::Plan(plan) => structure(
            "PlanSpec",
            [
                ("contents", list(&plan.contents)),
                ("validation_points", list(&plan.validation_points)),
                ("output", words(&plan.output)),
            ],
        ),
        Part::Acceptance(acceptance) => self::acceptance(acceptance),
        Part::Exit(exit) => self::exit(exit),
        other => record(other)?,
    })
}

/// Elements with many fields.
fn record(part: &Part) -> Option<Rust> {
    Some(match part {
        Part::Trigger(trigger) => structure(
            "Trigger",
            [
                ("cause", cause(&trigger.cause)),
                ("text", words(&trigger.text)),
                ("condition", option(trigger.condition.as_ref())),
            ],
        ),
        Part::Agents(agents) => structure(
            "Agents",
            [
                ("primary", words(&agents.primary)),
                ("participants", list(&agents.participants)),
                ("coordinator", option(agents.coordinator.as_ref())),
            ],
        ),
        Part::Tool(tool) => structure(
            "Tool",
            [
                ("id", words(&tool.id)),
                ("category", words(&tool.category)),
                ("summary", words(&tool.summary)),
                ("execute", words(&tool.execute)),
                ("integration", words(&tool.integration)),
                ("usage", words(&tool.usage)),
                ("program", option(tool.program.as_ref())),
            ],
        ),
        Part::FailureScenario(scenario) => structure(
            "FailureScenario",
            [
                ("title", words(&scenario.title)),
                ("symptoms", words(&scenario.symptoms)),
                ("root_cause", words(&scenario.root_cause)),
                (
                    "impact",
                    tuple([
                        variant("Impact", scenario.impact.0),
                        words(&scenario.impact.1),
                    ]),
                ),
                ("resolution", pairs(&scenario.resolution)),
                ("prevention", words(&scenario.prevention)),
            ],
        ),
        Part::Threshold(threshold) => structure(
            "Threshold",
            [
                ("metric", words(&threshold.metric)),
                ("text", words(&threshold.text)),
                ("environments", list(&threshold.environments)),
                ("comparison", variant("Comparison", threshold.comparison)),
                ("limit", Rust::Atom(format!("{:?}", threshold.limit))),
                ("unit", variant("Unit", threshold.unit)),
                ("lasting", optional_time(threshold.lasting)),
                ("times", Rust::Atom(format!("{:?}", threshold.times))),
                ("missing", variant("Missing", threshold.missing)),
            ],
        ),
        Part::Escalation(escalation) => {
            let rungs = Rust::vec(escalation.rungs.iter().map(rung));
            structure(
                "Escalation",
                [
                    ("rungs", rungs),
                    ("fallback", option(escalation.fallback.as_ref())),
                ],
            )
        }
        Part::Checkpoint(checkpoint) => structure(
            "Checkpoint",
            [
                ("title", words(&checkpoint.title)),
                ("when", moment(&checkpoint.when)?),
                ("captures", list(&checkpoint.captures)),
                ("step", none()),
            ],
        ),
        Part::Compensation(compensation) => structure(
            "Compensation",
            [
                ("layer", words(&compensation.layer)),
                ("action", words(&compensation.action)),
                ("needs", option(compensation.needs.as_ref())),
                ("step", none()),
            ],
        ),
        Part::Artifact(artifact) => structure(
            "Artifact",
            [
                ("name", words(&artifact.name)),
                ("path", option(artifact.path.as_ref())),
                ("retention", optional_time(artifact.retention)),
                ("condition", option(artifact.condition.as_ref())),
                ("step", none()),
            ],
        ),
        Part::Approver(approver) => structure(
            "Approver",
            [
                ("role", constant(approver.role.name)),
                ("scope", words(&approver.scope)),
                ("condition", option(approver.condition.as_ref())),
            ],
        ),
        Part::Slo(slo) => structure(
            "Slo",
            [
                ("metric", words(&slo.metric)),
                ("text", words(&slo.text)),
                ("environment", option(slo.environment.as_ref())),
                ("percentile", Rust::Atom(format!("{:?}", slo.percentile))),
                ("target", time(slo.target)),
                ("runs", Rust::Atom(slo.runs.to_string())),
            ],
        ),
        Part::TestScenario(scenario) => structure(
            "TestScenario",
            [
                ("group", words(&scenario.group)),
                ("title", words(&scenario.title)),
                ("scenario", words(&scenario.scenario)),
                ("expected", words(&scenario.expected)),
                ("within", optional_time(scenario.within)),
                ("validation", words(&scenario.validation)),
                ("procedure", option(scenario.procedure.as_ref())),
            ],
        ),
        Part::Downstream(downstream) => structure(
            "Downstream",
            [
                ("output", words(&downstream.output)),
                ("procedure", words(&downstream.procedure)),
                ("purpose", words(&downstream.purpose)),
            ],
        ),
        Part::Related(related) => structure(
            "Related",
            [
                ("procedure", words(&related.procedure)),
                ("relation", relation(&related.relation)?),
                ("text", words(&related.text)),
            ],
        ),
        Part::Audit(audit) => {
            let dates = audit
                .dates
                .iter()
                .map(|(name, _)| tuple([words(name), none()]));
            structure(
                "Audit",
                [
                    ("links", list(&audit.links)),
                    ("dates", Rust::vec(dates)),
                    ("retention", optional_time(audit.retention)),
                    ("sink", option(audit.sink.as_ref())),
                ],
            )
        }
        _ => return None,
    })
}

fn pairs(pairs: &[(Words, Words)]) -> Rust {
    Rust::vec(
        pairs
            .iter()
            .map(|(name, text)| tuple([words(name), words(text)])),
    )
}

fn cause(cause: &Cause) -> Rust {
    match cause {
        Cause::Completed(text) => Rust::call("Cause::Completed", [words(text)]),
        Cause::Gate(text) => Rust::call("Cause::Gate", [words(text)]),
        Cause::Event => Rust::atom("Cause::Event"),
        Cause::Schedule(text) => Rust::call("Cause::Schedule", [words(text)]),
        Cause::Manual(text) => Rust::call("Cause::Manual", [words(text)]),
        Cause::Phase(text) => Rust::call("Cause::Phase", [words(text)]),
    }
}

fn rung(rung: &Rung) -> Rust {
    structure(
        "Rung",
        [
            ("title", words(&rung.title)),
            ("within", optional_time(rung.within)),
            ("calendar", variant("Calendar", rung.calendar)),
            ("action", words(&rung.action)),
            ("notify", list(&rung.notify)),
        ],
    )
}

fn moment(when: &CheckpointTime) -> Option<Rust> {
    Some(match when {
        CheckpointTime::Before => Rust::atom("CheckpointTime::Before"),
        CheckpointTime::AfterEachLayer(layers) => {
            Rust::call("CheckpointTime::AfterEachLayer", [list(layers)])
        }
        CheckpointTime::AfterChecks => Rust::atom("CheckpointTime::AfterChecks"),
        CheckpointTime::At(_) => return None,
    })
}

fn relation(relation: &Relation) -> Option<Rust> {
    Some(match relation {
        Relation::Before => Rust::atom("Relation::Before"),
        Relation::After => Rust::atom("Relation::After"),
        Relation::If(text) => Rust::call("Relation::If", [words(text)]),
        Relation::SeeAlso => Rust::atom("Relation::SeeAlso"),
        Relation::During(_) => return None,
    })
}

fn acceptance(acceptance: &Acceptance) -> Rust {
    let (name, text) = match acceptance {
        Acceptance::Test(text, _) => ("Test", text),
        Acceptance::Review(text, _) => ("Review", text),
        Acceptance::Automated(text, _) => ("Automated", text),
    };
    Rust::call(format!("Acceptance::{name}"), [words(text), none()])
}

fn exit(exit: &Exit) -> Rust {
    match exit {
        Exit::Completed { criteria } => {
            structure("Exit::Completed", [("criteria", list(criteria))])
        }
        Exit::Blocked {
            reason,
            required_action,
            notify,
            status,
        } => structure(
            "Exit::Blocked",
            [
                ("reason", words(reason)),
                ("required_action", words(required_action)),
                ("notify", list(notify)),
                ("status", words(status)),
            ],
        ),
        Exit::Aborted {
            reason,
            required_action,
            rollback,
            lessons,
            notify,
        } => structure(
            "Exit::Aborted",
            [
                ("reason", words(reason)),
                ("required_action", words(required_action)),
                ("rollback", self::rollback(rollback)),
                ("lessons", words(lessons)),
                ("notify", list(notify)),
            ],
        ),
    }
}

fn rollback(rollback: &Rollback) -> Rust {
    match rollback {
        Rollback::No(why) => Rust::call("Rollback::No", [words(why)]),
        Rollback::Yes(how) => Rust::call("Rollback::Yes", [words(how)]),
    }
}
