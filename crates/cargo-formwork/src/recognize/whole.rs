//! Lists that are one element.

use formwork_model::procedure::{
    Audit, Calendar, Escalation, Exit, FailureScenario, Impact, Lead, Part, PlanSpec, Purpose,
    Quality, Rollback, Rung, Words,
};

use super::texts;
use crate::document::{Item, List};
use crate::field::{field, parts};
use crate::limit::within;
use crate::section::Section;
use crate::topic::Topic;

/// A list as the element of its topic; none where it lists elements.
pub(super) fn part(
    topic: Topic,
    list: &List,
    lead: Option<Lead>,
    section: &Section,
) -> Option<Part> {
    let words = || {
        Some(
            texts(list)?
                .into_iter()
                .map(Words::from)
                .collect::<Vec<_>>(),
        )
    };
    Some(match topic {
        Topic::Problems => Purpose {
            why: "".into(),
            problems: words()?,
            success: Vec::new(),
        }
        .into(),
        Topic::Success => Purpose {
            why: "".into(),
            problems: Vec::new(),
            success: words()?,
        }
        .into(),
        Topic::GoodWork => Quality {
            good: words()?,
            red_flags: Vec::new(),
        }
        .into(),
        Topic::RedFlags => Quality {
            good: Vec::new(),
            red_flags: words()?,
        }
        .into(),
        Topic::Plan => PlanSpec {
            contents: words()?,
            validation_points: Vec::new(),
            output: "".into(),
        }
        .into(),
        Topic::AuditLinks => audit(words()?, Vec::new()).into(),
        Topic::AuditDates => audit(Vec::new(), words()?).into(),
        Topic::Escalation => Escalation {
            rungs: rungs(list, lead)?,
            fallback: None,
        }
        .into(),
        Topic::Completed => Exit::Completed { criteria: words()? }.into(),
        Topic::Blocked => blocked(&list.items).into(),
        Topic::Aborted => aborted(&list.items).into(),
        Topic::Failure => failure(&list.items, section)?.into(),
        _ => return None,
    })
}

fn audit(links: Vec<Words>, dates: Vec<Words>) -> Audit {
    Audit {
        links,
        dates: dates.into_iter().map(|date| (date, None)).collect(),
        retention: None,
        sink: None,
    }
}

fn rungs(list: &List, lead: Option<Lead>) -> Option<Vec<Rung>> {
    let rung = |item: &Item| {
        let (title, action) = parts(item, lead);
        let hours = action.to_lowercase().contains("business hours");
        let channel = action
            .split_whitespace()
            .find(|word| word.starts_with('#') && word.len() > 1);
        item.blocks.is_empty().then(|| Rung {
            title: title.into(),
            within: within(&action),
            calendar: if hours {
                Calendar::BusinessHours
            } else {
                Calendar::Always
            },
            notify: channel
                .map(|channel| channel.to_owned().into())
                .into_iter()
                .collect(),
            action: action.clone().into(),
        })
    };
    list.items.iter().map(rung).collect()
}

fn names(text: &str) -> Vec<Words> {
    let names = text.split(", ").filter(|name| !name.is_empty());
    names.map(|name| name.to_owned().into()).collect()
}

fn blocked(items: &[Item]) -> Exit {
    let field = |name| field(items, name).unwrap_or_default();
    Exit::Blocked {
        reason: field("Reason").into(),
        required_action: field("Required action").into(),
        notify: names(&field("Who to notify")),
        status: field("Status").into(),
    }
}

fn aborted(items: &[Item]) -> Exit {
    let field = |name| field(items, name).unwrap_or_default();
    let rollback = field("Rollback required");
    let why = |text: &str| {
        Words::from(
            text.trim()
                .trim_start_matches('(')
                .trim_end_matches(')')
                .to_owned(),
        )
    };
    Exit::Aborted {
        reason: field("Reason").into(),
        required_action: field("Required action").into(),
        rollback: match rollback.strip_prefix("Yes") {
            Some(how) => Rollback::Yes(why(how)),
            None => Rollback::No(why(rollback.strip_prefix("No").unwrap_or(&rollback))),
        },
        lessons: field("Lessons learned").into(),
        notify: names(&field("Who to notify")),
    }
}

/// Its title is the last part of the heading: `Failure Scenario 1: Title`.
fn failure(items: &[Item], section: &Section) -> Option<FailureScenario> {
    let (_, heading) = section.heading()?;
    let title = heading.split_once(": ").map_or(heading, |(_, title)| title);
    let field = |name| field(items, name).unwrap_or_default();
    let impact = field("Impact");
    let (level, whom) = Lead::PlainDash.split(&impact).unwrap_or((&impact, ""));
    let levels = [Impact::Low, Impact::Medium, Impact::High, Impact::Critical];
    let found = levels.into_iter().find(|impact| impact.name() == level)?;
    let steps = items
        .iter()
        .find(|item| item.text.starts_with("**Resolution"));
    let steps = steps.and_then(|item| item.blocks.first()?.list());
    let step = |item: &Item| {
        Lead::Colon
            .split(&item.text)
            .map(|(name, text)| (name.to_owned().into(), text.to_owned().into()))
    };
    let resolution = steps.map_or(Some(Vec::new()), |steps| {
        steps.items.iter().map(step).collect()
    })?;
    Some(FailureScenario {
        title: title.to_owned().into(),
        symptoms: field("Symptoms").into(),
        root_cause: field("Root Cause").into(),
        impact: (found, whom.to_owned().into()),
        resolution,
        prevention: field("Prevention").into(),
    })
}
