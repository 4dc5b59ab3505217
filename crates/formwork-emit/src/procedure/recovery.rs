//! What goes wrong, who is called, and how it is taken back.

use formwork_model::procedure::{
    Calendar, Checkpoint, CheckpointTime, Compensation, Escalation, FailureScenario, Lead, Marker,
    ProcedureModel, Rung, StepId, TestScenario, Threshold, Unit, Words,
};

use super::Layout;
use super::block::{Block, Item, List};
use super::element::Element;
use super::words::{all_of, aside, code, says_time, time};

pub(super) fn scenario(scenario: &FailureScenario) -> Vec<Block> {
    let (impact, whom) = &scenario.impact;
    let steps = scenario.resolution.iter();
    let steps = steps
        .map(|(name, text)| Item::named(name.clone(), text.clone()))
        .collect();
    let resolution = Block::list(Marker::Numbers(1), Lead::Colon, steps);
    let items = [
        Item::named("Symptoms", scenario.symptoms.clone()),
        Item::named("Root Cause", scenario.root_cause.clone()),
        Item::named("Impact", Lead::PlainDash.join(impact.name(), whom)),
        Item::named("Resolution", "").with(resolution),
        Item::named("Prevention", scenario.prevention.clone()),
    ];
    let filled = items
        .into_iter()
        .filter(|item| !item.text.is_empty() || !item.blocks.is_empty());
    Block::list(Marker::Bullets, Lead::Colon, filled.collect())
        .into_iter()
        .collect()
}

pub(super) fn threshold(threshold: &Threshold) -> Element {
    let text = if threshold.text.is_empty() {
        measure(threshold)
    } else {
        threshold.text.to_string()
    };
    Element::named(Lead::Colon, threshold.metric.clone(), text)
}

fn measure(threshold: &Threshold) -> String {
    let unit = match threshold.unit {
        Unit::Count | Unit::Score => "",
        Unit::Percent => " %",
        Unit::Seconds => " seconds",
        Unit::Minutes => " minutes",
    };
    let mut text = format!("{} {}{unit}", threshold.comparison.sign(), threshold.limit);
    if let Some(lasting) = threshold.lasting {
        text.push_str(&format!(" for {}", time(lasting)));
    }
    if let Some(times) = threshold.times {
        text.push_str(&format!(", {times} times in a row"));
    }
    if !threshold.environments.is_empty() {
        text.push_str(&format!(", in {}", all_of(&threshold.environments)));
    }
    text
}

pub(super) fn ladder(escalation: &Escalation) -> List {
    let fallback = escalation
        .fallback
        .iter()
        .map(|text| Item::named("Fallback", text.clone()));
    List {
        marker: Marker::Numbers(1),
        lead: Lead::Colon,
        items: escalation.rungs.iter().map(rung).chain(fallback).collect(),
    }
}

fn rung(rung: &Rung) -> Item {
    let within = rung
        .within
        .filter(|within| !says_time(&rung.action, *within));
    let within = within
        .map(|within| format!("within {}", time(within)))
        .unwrap_or_default();
    let hours = match rung.calendar {
        Calendar::Always => "",
        Calendar::BusinessHours => "business hours",
    };
    let unsaid: Vec<&Words> = rung
        .notify
        .iter()
        .filter(|name| !rung.action.contains(&***name))
        .collect();
    let told = if unsaid.is_empty() {
        String::new()
    } else {
        format!("told: {}", all_of(unsaid))
    };
    let text = [within.as_str(), hours, &told]
        .into_iter()
        .fold(rung.action.to_string(), |text, clause| aside(&text, clause));
    Item::named(rung.title.clone(), text)
}

/// Where the author writes the document, what is recorded says when it is; without it the time is said.
pub(super) fn checkpoint(
    checkpoint: &Checkpoint,
    procedure: &ProcedureModel,
    layout: Layout,
) -> Element {
    let captures = checkpoint.captures.join(", ");
    let text = if captures.is_empty() {
        moment(&checkpoint.when, procedure)
    } else {
        captures
    };
    let title = if checkpoint.captures.is_empty() || layout == Layout::Authors {
        checkpoint.title.to_string()
    } else {
        aside(&checkpoint.title, &moment(&checkpoint.when, procedure))
    };
    Element::named(Lead::Colon, title, text)
}

fn moment(when: &CheckpointTime, procedure: &ProcedureModel) -> String {
    match when {
        CheckpointTime::Before => "before the first change".to_owned(),
        CheckpointTime::AfterEachLayer(layers) if layers.is_empty() => {
            "after each layer".to_owned()
        }
        CheckpointTime::AfterEachLayer(layers) => format!("after each of {}", all_of(layers)),
        CheckpointTime::AfterChecks => "after the checks".to_owned(),
        CheckpointTime::At(step) => format!("at {}", key(*step, procedure)),
    }
}

fn key(step: StepId, procedure: &ProcedureModel) -> String {
    procedure
        .step(step)
        .map_or(String::new(), |step| code(&step.key))
}

pub(super) fn compensation(compensation: &Compensation, procedure: &ProcedureModel) -> Element {
    let unsaid = compensation
        .needs
        .as_deref()
        .filter(|needs| !compensation.action.contains(*needs));
    let needs = unsaid
        .map(|needs| format!("needs: {needs}"))
        .unwrap_or_default();
    let undo = compensation
        .step
        .map(|step| format!("by the undo of {}", key(step, procedure)))
        .unwrap_or_default();
    let text = aside(&aside(&compensation.action, &needs), &undo);
    Element::Item(
        Marker::Numbers(1),
        Lead::Colon,
        Item::named(compensation.layer.clone(), text),
    )
}

pub(super) fn test_scenario(scenario: &TestScenario) -> Element {
    let unsaid = scenario
        .within
        .filter(|within| !says_time(&scenario.expected, *within));
    let within = unsaid
        .map(|within| format!("within {}", time(within)))
        .unwrap_or_default();
    let procedure = scenario
        .procedure
        .as_ref()
        .map(|id| format!("[{id}]({id}.md)"))
        .unwrap_or_default();
    let fields = [
        ("Scenario", scenario.scenario.to_string()),
        ("Expected", aside(&scenario.expected, &within)),
        ("Validation", scenario.validation.to_string()),
        ("Performed by", procedure),
    ];
    let filled = fields.into_iter().filter(|(_, text)| !text.is_empty());
    let fields = filled.map(|(name, text)| Item::named(name, text)).collect();
    let title = if scenario.title.is_empty() {
        String::new()
    } else {
        format!("**{}**", scenario.title)
    };
    let item = Item::text(title).with(Block::list(Marker::Bullets, Lead::Colon, fields));
    Element::Item(Marker::Numbers(1), Lead::Colon, item)
}
