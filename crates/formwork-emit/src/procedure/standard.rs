//! The standard layout: sections in the order in which runbooks have them.

use std::collections::BTreeMap;

use formwork_model::procedure::{Acceptance, InputKind, Kind, Part, ProcedureModel, StepKind};

use super::Layout;
use super::block::Block;
use super::element::{Element, element, joined};
use super::flow::procedure_flow;
use super::outcome::exit_name;
use super::step::Group;

/// The sections, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Section {
    Introduction,
    Purpose,
    Objective,
    Goals,
    Principles,
    Quality,
    Roles,
    Tools,
    Environments,
    Trigger,
    Inputs,
    Plan,
    Workflow,
    Outputs,
    Validation,
    Downstream,
    Done,
    Audit,
    Failures,
    Escalation,
    Checkpoints,
    Rollback,
    Recovery,
    Tests,
    Slos,
    Related,
    Next,
    Exits,
}

impl Section {
    fn title(self) -> &'static str {
        match self {
            Self::Introduction => "",
            Self::Purpose => "Purpose",
            Self::Objective => "Objective",
            Self::Goals => "Goals",
            Self::Principles => "Principles",
            Self::Quality => "Quality Criteria",
            Self::Roles => "Roles",
            Self::Tools => "Tools",
            Self::Environments => "Environments",
            Self::Trigger => "Trigger",
            Self::Inputs => "Required Inputs",
            Self::Plan => "Plan Requirement",
            Self::Workflow => "Workflow",
            Self::Outputs => "Output Contract",
            Self::Validation => "Validation & Acceptance",
            Self::Downstream => "Downstream Dependencies",
            Self::Done => "Definition of Done",
            Self::Audit => "Audit & Traceability",
            Self::Failures => "Failure Scenarios",
            Self::Escalation => "Escalation",
            Self::Checkpoints => "Checkpoints",
            Self::Rollback => "Rollback",
            Self::Recovery => "Recovery Validation",
            Self::Tests => "Test Scenarios",
            Self::Slos => "SLOs",
            Self::Related => "Related",
            Self::Next => "Next Steps",
            Self::Exits => "Exit States",
        }
    }

    /// Where a part belongs; none for texts, which stay with what stands before them.
    fn of(part: &Part) -> Option<Self> {
        Some(match part {
            Part::Heading { .. }
            | Part::Prose(_)
            | Part::Rule
            | Part::ListStyle(_)
            | Part::Code(_)
            | Part::Checklist(_) => {
                return None;
            }
            Part::Purpose(_) => Self::Purpose,
            Part::Objective(_) => Self::Objective,
            Part::Goal(_) => Self::Goals,
            Part::Principle(_) => Self::Principles,
            Part::Quality(_) => Self::Quality,
            Part::Agents(_) | Part::Role(_) => Self::Roles,
            Part::Tool(_) => Self::Tools,
            Part::Environment(_) | Part::Secret(_) => Self::Environments,
            Part::Trigger(_) => Self::Trigger,
            Part::Input(_) | Part::Remediation(_) => Self::Inputs,
            Part::Plan(_) => Self::Plan,
            Part::Step(_) => Self::Workflow,
            Part::Artifact(_)
            | Part::StateChange(_)
            | Part::DecisionRecord(_)
            | Part::Signal(_) => Self::Outputs,
            Part::Acceptance(_) | Part::Approver(_) => Self::Validation,
            Part::Downstream(_) => Self::Downstream,
            Part::Done(_) => Self::Done,
            Part::Audit(_) => Self::Audit,
            Part::FailureScenario(_) => Self::Failures,
            Part::Threshold(_) | Part::DecisionPoint(_) | Part::Escalation(_) => Self::Escalation,
            Part::Checkpoint(_) => Self::Checkpoints,
            Part::Compensation(_) => Self::Rollback,
            Part::RecoveryValidation(_) => Self::Recovery,
            Part::TestScenario(_) => Self::Tests,
            Part::Slo(_) => Self::Slos,
            Part::Related(_) => Self::Related,
            Part::NextStep(_) => Self::Next,
            Part::Exit(_) => Self::Exits,
        })
    }
}

/// What stands above a group of elements in its section.
#[derive(Debug, Clone, PartialEq)]
enum Label {
    Nothing,
    Bold(&'static str),
    Heading(String),
}

/// The blocks of a document.
pub(super) fn blocks(procedure: &ProcedureModel) -> Vec<Block> {
    let mut blocks = identity(procedure);
    let mut sections = sections(&procedure.parts);
    let introduction = sections.remove(&Section::Introduction).unwrap_or_default();
    blocks.extend(content(&introduction, procedure));
    for (number, (section, parts)) in (1..).zip(sections) {
        blocks.push(heading(2, format!("{number}. {}", section.title())));
        blocks.extend(match section {
            Section::Workflow => workflow(&parts, procedure),
            _ => content(&parts, procedure),
        });
    }
    blocks
}

fn heading(level: u8, text: String) -> Block {
    Block::Heading { level, text }
}

fn sections(parts: &[Part]) -> BTreeMap<Section, Vec<&Part>> {
    let mut sections: BTreeMap<Section, Vec<&Part>> = BTreeMap::new();
    let mut section = Section::Introduction;
    for part in parts {
        section = Section::of(part).unwrap_or(section);
        sections.entry(section).or_default().push(part);
    }
    sections
}

fn identity(procedure: &ProcedureModel) -> Vec<Block> {
    let kind = match procedure.kind {
        Kind::Procedure => None,
        Kind::Playbook => Some("Playbook".into()),
        Kind::Runbook => Some("Runbook".into()),
        Kind::Protocol => Some("Protocol".into()),
        Kind::Standard => Some("Standard".into()),
    };
    let facts = [
        ("Kind", kind),
        ("Version", procedure.version.clone()),
        ("Status", procedure.status.clone()),
        ("Owner", procedure.owner.clone()),
    ];
    let lines: Vec<String> = facts
        .into_iter()
        .filter_map(|(name, fact)| Some(format!("**{name}**: {}", fact?)))
        .collect();
    let facts = (!lines.is_empty()).then(|| Block::Paragraph(lines.join("\\\n")));
    std::iter::once(heading(1, procedure.title.to_string()))
        .chain(facts)
        .collect()
}

/// The parts of a section, gathered below their labels.
fn content(parts: &[&Part], procedure: &ProcedureModel) -> Vec<Block> {
    let mut groups: Vec<(Label, Vec<Element>)> = Vec::new();
    let mut last = 0;
    for part in parts {
        let Some(element) = element(part, procedure, Layout::Standard) else {
            continue;
        };
        if Section::of(part).is_some() || groups.is_empty() {
            let label = label(part, procedure);
            let known = groups.iter().position(|(other, _)| *other == label);
            last = known.unwrap_or(groups.len());
            if known.is_none() {
                groups.push((label, Vec::new()));
            }
        }
        groups[last].1.push(element);
    }
    groups
        .into_iter()
        .flat_map(|(label, elements)| headed(label, joined(elements, None)))
        .collect()
}

fn headed(label: Label, blocks: Vec<Block>) -> Vec<Block> {
    let head = match label {
        Label::Nothing => None,
        Label::Bold(text) => Some(Block::Paragraph(format!("**{text}**"))),
        Label::Heading(text) => Some(heading(3, text)),
    };
    head.into_iter().chain(blocks).collect()
}

fn label(part: &Part, procedure: &ProcedureModel) -> Label {
    Label::Bold(match part {
        Part::Input(step) => match procedure.step(*step).map(|step| &step.kind) {
            Some(StepKind::Input { input, .. }) => input_label(input.kind),
            _ => return Label::Nothing,
        },
        Part::Remediation(_) => "When an input is missing",
        Part::Artifact(_) => "Artifacts",
        Part::StateChange(_) => "State changes",
        Part::DecisionRecord(_) => "Decisions recorded",
        Part::Signal(_) => "Signals",
        Part::Acceptance(Acceptance::Test(..)) => "Tests",
        Part::Acceptance(Acceptance::Review(..)) => "Reviews",
        Part::Acceptance(Acceptance::Automated(..)) => "Automated checks",
        Part::Approver(_) => "Who approves completion",
        Part::Threshold(_) => "Limits that call people",
        Part::DecisionPoint(_) => "Questions for experts",
        Part::Escalation(_) => "Who is called when",
        Part::TestScenario(scenario) if !scenario.group.is_empty() => {
            return Label::Heading(scenario.group.to_string());
        }
        Part::FailureScenario(scenario) => return Label::Heading(scenario.title.to_string()),
        Part::Exit(exit) => return Label::Heading(exit_name(exit).to_owned()),
        _ => return Label::Nothing,
    })
}

fn input_label(kind: InputKind) -> &'static str {
    match kind {
        InputKind::Artifact => "Artifacts",
        InputKind::Decision => "Decisions already made",
        InputKind::Constraint => "Constraints",
        InputKind::Access => "Access",
        InputKind::Knowledge => "Knowledge",
    }
}

/// The flow, then a section for each step with its gates.
fn workflow(parts: &[&Part], procedure: &ProcedureModel) -> Vec<Block> {
    let mut blocks = vec![Block::Fence {
        language: "mermaid".to_owned(),
        body: procedure_flow(procedure),
    }];
    let parts: Vec<Part> = parts.iter().map(|&part| part.clone()).collect();
    let mut rest = &*parts;
    let mut number = 0;
    while let Some(part) = rest.first() {
        let Some(group) = Group::first(rest, procedure) else {
            let element = element(part, procedure, Layout::Standard);
            blocks.extend(joined(element.into_iter().collect(), None));
            rest = &rest[1..];
            continue;
        };
        number += 1;
        blocks.push(heading(3, format!("Step {number}: {}", group.step.title)));
        blocks.extend(group.body(procedure, Layout::Standard, None));
        rest = &rest[group.len()..];
    }
    blocks
}
