//! Items that are one element each.

use std::sync::LazyLock;

use formwork_model::procedure::{
    Acceptance, Approver, Artifact, Cause, Checkpoint, CheckpointTime, Compensation, Downstream,
    Lead, NextStep, Part, Principle, Related, Relation, Remediation, Role, Signal, Trigger,
};
use regex::Regex;

use crate::build::{Declaration, Given};
use crate::document::Item;
use crate::field::{parts, plain};
use crate::limit;
use crate::topic::Topic;

static FROM: LazyLock<Regex> = LazyLock::new(|| pattern(r"\(from (\[[^\]]+\]\([^)]*\)|[^),]+)"));
static ASIDE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\((?:use )?((?:if|when|once|unless|only) ?[^()]*)\)"));
static APPLICABLE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:\(|, )(if [^(),]+)\)"));
static LAYERS: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)after each [^(]*\(([^)]*)\)"));

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the patterns of this file are valid")
}

/// An item as an element of its topic; none where the topic has no such elements, or more stands below the item.
pub(super) fn item(topic: Topic, item: &Item, lead: Option<Lead>) -> Option<Declaration> {
    if !item.blocks.is_empty() {
        return None;
    }
    let (name, text) = parts(item, lead);
    let whole = || item.text.clone();
    let part = match topic {
        Topic::Inputs(kind) => {
            return Some(Declaration::Input(Given {
                kind,
                from: FROM.captures(&text).map(|found| found[1].trim().to_owned()),
                only_if: APPLICABLE
                    .captures(&text)
                    .map(|found| found[1].trim_start_matches("if ").to_owned()),
                title: name,
                text,
            }));
        }
        Topic::Done => return Some(Declaration::Done(whole())),
        Topic::Recovery => return Some(Declaration::Recovery(whole())),
        Topic::Objective | Topic::Goals => Part::Goal(whole().into()),
        Topic::Principles => Principle {
            title: name.into(),
            text: text.into(),
        }
        .into(),
        Topic::Triggers => trigger(whole()),
        Topic::Remediation => Remediation {
            when: name.into(),
            action: text.into(),
        }
        .into(),
        Topic::Thresholds => limit::threshold(name, text).into(),
        Topic::DecisionPoints => Part::DecisionPoint(whole().into()),
        Topic::Checkpoints => checkpoint(name, &text),
        Topic::Compensation => compensation(name, text),
        Topic::Artifacts => artifact(whole()),
        Topic::StateChanges => Part::StateChange(whole().into()),
        Topic::Decisions => Part::DecisionRecord(whole().into()),
        Topic::Signals => signal(&item.text)?,
        Topic::Tests => Acceptance::Test(whole().into(), None).into(),
        Topic::Reviews => Acceptance::Review(whole().into(), None).into(),
        Topic::Automated => Acceptance::Automated(whole().into(), None).into(),
        Topic::Approvers => approver(&name, text)?,
        Topic::Slos => limit::slo(&name, &text)?.into(),
        Topic::Downstream => downstream(&item.text, name, text, lead),
        Topic::Related => related(name, text),
        Topic::NextSteps => NextStep {
            title: name.into(),
            text: text.into(),
        }
        .into(),
        _ => return None,
    };
    Some(Declaration::Part(part))
}

fn trigger(text: String) -> Part {
    let words = plain(&text);
    let completed = words
        .split_once(" has been completed")
        .map(|(name, _)| name.trim().to_owned());
    let gate = words
        .split_once(" passes")
        .and_then(|(before, _)| before.rsplit(['(', ' ']).next());
    let cause = match (completed, gate) {
        (Some(name), _) => Cause::Completed(name.into()),
        (None, Some(gate)) if gate.contains('-') => Cause::Gate(gate.to_owned().into()),
        _ => Cause::Event,
    };
    Part::Trigger(Trigger {
        cause,
        condition: ASIDE
            .captures(&text)
            .map(|found| found[1].to_owned().into()),
        text: text.into(),
    })
}

fn artifact(name: String) -> Part {
    Part::Artifact(Artifact {
        path: None,
        retention: None,
        condition: ASIDE
            .captures(&name)
            .map(|found| found[1].to_owned().into()),
        step: None,
        name: name.into(),
    })
}

fn signal(text: &str) -> Option<Part> {
    let (name, meaning) = text.strip_prefix('"')?.split_once('"')?;
    let meaning = meaning.strip_prefix(" - ").unwrap_or(meaning);
    Some(Part::Signal(Signal {
        name: name.to_owned().into(),
        meaning: meaning.to_owned().into(),
    }))
}

fn checkpoint(title: String, text: &str) -> Part {
    let lower = format!("{title} {text}").to_lowercase();
    let layers = LAYERS.captures(text);
    let when = match layers {
        Some(found) => {
            let layers = found[1]
                .split(',')
                .map(|layer| layer.trim().to_owned().into());
            CheckpointTime::AfterEachLayer(layers.collect())
        }
        None if lower.contains("after each") => CheckpointTime::AfterEachLayer(Vec::new()),
        None if lower.contains("after") => CheckpointTime::AfterChecks,
        None => CheckpointTime::Before,
    };
    Part::Checkpoint(Checkpoint {
        title: title.into(),
        when,
        captures: outer_parts(text)
            .map(|text| text.to_owned().into())
            .collect(),
        step: None,
    })
}

/// A row of things, cut at its commas; those in parentheses belong to what stands before.
fn outer_parts(text: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0i32;
    text.split(move |sign| {
        depth += i32::from(sign == '(') - i32::from(sign == ')');
        depth == 0 && sign == ','
    })
    .map(str::trim)
}

fn compensation(layer: String, action: String) -> Part {
    let lower = action.to_lowercase();
    let needs = ["snapshot", "backup", "state", "tag"]
        .into_iter()
        .find(|word| lower.contains(word));
    let needs = needs.filter(|word| action.contains(word));
    Part::Compensation(Compensation {
        layer: layer.into(),
        action: action.into(),
        needs: needs.map(Into::into),
        step: None,
    })
}

fn approver(name: &str, text: String) -> Option<Part> {
    let condition = ASIDE
        .captures(&text)
        .map(|found| found[1].to_owned().into());
    (!name.is_empty()).then(|| {
        Part::Approver(Approver {
            role: role(name),
            scope: text.into(),
            condition,
        })
    })
}

/// A role that nobody holds yet. Roles are constants of programs, so their names live as long as this one.
pub(crate) fn role(name: &str) -> Role {
    Role::new(name.to_owned().leak(), &[])
}

fn downstream(whole: &str, name: String, text: String, lead: Option<Lead>) -> Part {
    let (output, procedure, purpose) = match (
        lead,
        text.strip_suffix(')')
            .and_then(|text| text.rsplit_once(" (")),
    ) {
        (Some(Lead::Arrow), Some((procedure, purpose))) => {
            (name, procedure.to_owned(), purpose.to_owned())
        }
        (Some(Lead::Arrow), None) => (name, text, String::new()),
        _ => match whole.split_once(" - ") {
            Some((procedure, purpose)) => (String::new(), procedure.to_owned(), purpose.to_owned()),
            None => (String::new(), whole.to_owned(), String::new()),
        },
    };
    Part::Downstream(Downstream {
        output: output.into(),
        procedure: procedure.into(),
        purpose: purpose.into(),
    })
}

fn related(procedure: String, text: String) -> Part {
    let lower = text.to_lowercase();
    let condition = ASIDE
        .captures(&text)
        .map(|found| found[1].trim_start_matches("if ").to_owned());
    let relation = match condition {
        _ if lower.contains("use before this") => Relation::Before,
        _ if lower.contains("use after this") => Relation::After,
        Some(condition) if lower.contains("(use if ") => Relation::If(condition.into()),
        _ => Relation::SeeAlso,
    };
    Part::Related(Related {
        procedure: procedure.into(),
        relation,
        text: text.into(),
    })
}
