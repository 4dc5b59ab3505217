//! What each part of a procedure becomes.

use formwork_model::procedure::{
    Cause, Code, EnvironmentOverlay, Input, Lead, ListStyle, Marker, Part, PlanSpec, Principle,
    ProcedureModel, Purpose, Quality, Relation, Required, StepId, StepKind, Trigger,
};

use super::Layout;
use super::block::{Block, Item, List};
use super::words::{all_of, aside, code, condition};
use super::{outcome, people, recovery};

/// What a part becomes.
#[derive(Debug)]
pub(super) enum Element {
    /// An item of the list that neighbours of its kind share, marked as is usual for it.
    Item(Marker, Lead, Item),
    /// A row of the table that neighbours of its kind share, with the names of its columns.
    Row(&'static [&'static str], Vec<String>),
    /// Blocks of its own.
    Blocks(Vec<Block>),
}

impl Element {
    pub(super) fn item(text: impl Into<String>) -> Self {
        Self::Item(Marker::Bullets, Lead::Colon, Item::text(text))
    }

    pub(super) fn boxed(text: impl Into<String>) -> Self {
        Self::Item(Marker::Boxes, Lead::Dash, Item::text(text))
    }

    pub(super) fn named(lead: Lead, name: impl Into<String>, text: impl Into<String>) -> Self {
        Self::Item(Marker::Bullets, lead, Item::named(name, text))
    }
}

/// What a part becomes; nothing for steps and headings, whose place the layouts decide.
pub(super) fn element(part: &Part, procedure: &ProcedureModel, layout: Layout) -> Option<Element> {
    Some(match part {
        Part::Heading { .. } | Part::ListStyle(_) | Part::Step(_) => return None,
        Part::Prose(text) => Element::Blocks(vec![Block::Raw(
            text.trim_matches('\n').trim_end().to_owned(),
        )]),
        Part::Rule => Element::Blocks(vec![Block::Rule]),
        Part::Code(code) => Element::Blocks(vec![fence(code)]),
        Part::Checklist(items) => Element::Blocks(checklist(items)),
        Part::Purpose(purpose) => Element::Blocks(self::purpose(purpose, layout)),
        Part::Objective(text) => Element::Blocks(vec![Block::Paragraph(text.to_string())]),
        Part::Goal(text)
        | Part::StateChange(text)
        | Part::DecisionRecord(text)
        | Part::DecisionPoint(text) => Element::item(text.clone()),
        Part::Principle(Principle { title, text }) => {
            Element::named(Lead::Colon, title.clone(), text.clone())
        }
        Part::Quality(quality) => Element::Blocks(self::quality(quality, layout)),
        Part::Trigger(trigger) => Element::item(self::trigger(trigger)),
        Part::Agents(agents) => Element::Blocks(vec![people::agents(agents, layout)]),
        Part::Role(role) => people::role(role),
        Part::Tool(tool) => people::tool(tool),
        Part::Input(step) => input(procedure, *step)?,
        Part::Remediation(remediation) => Element::named(
            Lead::Arrow,
            remediation.when.clone(),
            remediation.action.clone(),
        ),
        Part::Plan(plan) => Element::Blocks(self::plan(plan, layout)),
        Part::FailureScenario(scenario) => Element::Blocks(recovery::scenario(scenario)),
        Part::Threshold(threshold) => recovery::threshold(threshold),
        Part::Escalation(escalation) => {
            Element::Blocks(vec![Block::List(recovery::ladder(escalation))])
        }
        Part::Checkpoint(checkpoint) => recovery::checkpoint(checkpoint, procedure, layout),
        Part::Compensation(compensation) => recovery::compensation(compensation, procedure),
        Part::RecoveryValidation(item) => Element::item(outcome::shown(item, procedure, layout)),
        Part::Artifact(artifact) => Element::item(outcome::artifact(artifact)),
        Part::Signal(signal) => Element::item(outcome::signal(signal)),
        Part::Acceptance(acceptance) => outcome::acceptance(acceptance, procedure, layout),
        Part::Approver(approver) => people::approver(approver),
        Part::Done(item) => Element::boxed(outcome::shown(item, procedure, layout)),
        Part::Slo(slo) => outcome::slo(slo),
        Part::TestScenario(scenario) => recovery::test_scenario(scenario),
        Part::Downstream(downstream) => outcome::downstream(downstream),
        Part::Related(related) => {
            let when = relation(&related.relation, procedure);
            Element::named(
                Lead::Colon,
                related.procedure.clone(),
                aside(&related.text, &when),
            )
        }
        Part::NextStep(next) => Element::Item(
            Marker::Numbers(1),
            Lead::Arrow,
            Item::named(next.title.clone(), next.text.clone()),
        ),
        Part::Audit(audit) => Element::Blocks(outcome::audit(audit, procedure, layout)),
        Part::Environment(environment) => self::environment(environment),
        Part::Secret(secret) => Element::item(format!(
            "{}, a secret from the environment of the program",
            code(&secret.0)
        )),
        Part::Exit(exit) => Element::Blocks(outcome::exit(exit)),
    })
}

/// Neighbours as blocks: items become one list, rows one table.
pub(super) fn joined(elements: Vec<Element>, style: Option<ListStyle>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut is_open = false;
    for element in elements {
        let last = blocks.last_mut().filter(|_| is_open);
        is_open = !matches!(element, Element::Blocks(_));
        match (element, last) {
            (Element::Blocks(more), _) => blocks.extend(more),
            (Element::Item(_, _, item), Some(Block::List(list))) => list.items.push(item),
            (Element::Row(_, row), Some(Block::Table { rows, .. })) => rows.push(row),
            (Element::Item(marker, lead, item), _) => {
                let items = vec![item];
                blocks.push(Block::List(List {
                    marker,
                    lead,
                    items,
                }));
            }
            (Element::Row(head, row), _) => blocks.push(Block::Table {
                head: head.iter().map(|&name| name.to_owned()).collect(),
                rows: vec![row],
            }),
        }
    }
    restyle(&mut blocks, style);
    blocks
}

/// Marks a list that stands alone as its author wants it.
pub(super) fn restyle(blocks: &mut [Block], style: Option<ListStyle>) {
    if let (Some(style), [Block::List(list)]) = (style, blocks) {
        (list.marker, list.lead) = (style.marker, style.lead);
    }
}

/// Several lists, each below its label. An author who writes the headings labels a list that stands alone.
pub(super) fn labelled(groups: Vec<(&str, Option<Block>)>, layout: Layout) -> Vec<Block> {
    let filled: Vec<_> = groups
        .into_iter()
        .filter_map(|(label, block)| Some((label, block?)))
        .collect();
    let bare = layout == Layout::Authors && filled.len() == 1;
    filled
        .into_iter()
        .flat_map(|(label, block)| {
            [
                (!bare).then(|| Block::Paragraph(format!("**{label}**"))),
                Some(block),
            ]
        })
        .flatten()
        .collect()
}

fn fence(code: &Code) -> Block {
    Block::Fence {
        language: code.language.to_string(),
        body: code.body.to_string(),
    }
}

fn checklist(items: &[formwork_model::procedure::Words]) -> Vec<Block> {
    let items = items.iter().map(|item| Item::text(item.clone())).collect();
    Block::list(Marker::Boxes, Lead::Dash, items)
        .into_iter()
        .collect()
}

fn purpose(purpose: &Purpose, layout: Layout) -> Vec<Block> {
    let why = (!purpose.why.is_empty()).then(|| Block::Paragraph(purpose.why.to_string()));
    let (problems, success) = (&purpose.problems, &purpose.success);
    let alone = why.is_none() && (problems.is_empty() || success.is_empty());
    let layout = if alone { layout } else { Layout::Standard };
    let lists = labelled(
        vec![
            ("What it prevents", Block::bullets(problems.iter().cloned())),
            ("How success looks", Block::bullets(success.iter().cloned())),
        ],
        layout,
    );
    why.into_iter().chain(lists).collect()
}

fn quality(quality: &Quality, layout: Layout) -> Vec<Block> {
    let groups = vec![
        ("Good work", Block::bullets(quality.good.iter().cloned())),
        (
            "Red flags",
            Block::bullets(quality.red_flags.iter().cloned()),
        ),
    ];
    labelled(groups, layout)
}

fn plan(plan: &PlanSpec, layout: Layout) -> Vec<Block> {
    let output = (!plan.output.is_empty()).then(|| plan.output.clone());
    let groups = vec![
        (
            "The plan holds",
            Block::bullets(plan.contents.iter().cloned()),
        ),
        (
            "Validation points",
            Block::bullets(plan.validation_points.iter().cloned()),
        ),
        ("Output", Block::bullets(output)),
    ];
    labelled(groups, layout)
}

fn trigger(trigger: &Trigger) -> String {
    let text = if trigger.text.is_empty() {
        cause(&trigger.cause)
    } else {
        trigger.text.to_string()
    };
    let only = trigger
        .condition
        .as_deref()
        .map(condition)
        .unwrap_or_default();
    aside(&text, &only)
}

fn cause(cause: &Cause) -> String {
    match cause {
        Cause::Completed(procedure) => format!("{procedure} has been completed"),
        Cause::Gate(gate) => format!("{gate} has passed"),
        Cause::Event => "Something outside of this procedure happened".to_owned(),
        Cause::Schedule(schedule) => format!("On the schedule {} (UTC)", code(schedule)),
        Cause::Manual(command) => format!("Somebody runs {}", code(command)),
        Cause::Phase(phase) => format!("{phase} has been reached"),
    }
}

fn input(procedure: &ProcedureModel, step: StepId) -> Option<Element> {
    let StepKind::Input { input, .. } = &procedure.step(step)?.kind else {
        return None;
    };
    let item = Item::named(input.title.clone(), input_text(input));
    // A name alone is a text like any other, and not set off.
    let item = if item.text.is_empty() {
        Item::text(item.name)
    } else {
        item
    };
    Some(Element::Item(Marker::Boxes, Lead::Dash, item))
}

fn input_text(input: &Input) -> String {
    let from = input.from.as_deref().map(|from| format!("from {from}"));
    let only = match &input.required {
        Required::Always => None,
        Required::If(text) => Some(condition(text)),
    };
    from.iter()
        .chain(&only)
        .fold(input.text.to_string(), |text, clause| aside(&text, clause))
}

fn environment(environment: &EnvironmentOverlay) -> Element {
    let files = all_of(environment.variables.iter().map(|file| code(file)));
    let or_none =
        |text: &Option<formwork_model::procedure::Words>| text.as_deref().unwrap_or("–").to_owned();
    Element::Row(
        &["Environment", "Variables", "Secrets", "Promoted to"],
        vec![
            environment.name.to_string(),
            if files.is_empty() {
                "–".to_owned()
            } else {
                files
            },
            or_none(&environment.secrets),
            or_none(&environment.promoted_to),
        ],
    )
}

fn relation(relation: &Relation, procedure: &ProcedureModel) -> String {
    match relation {
        Relation::Before => "use before this".to_owned(),
        Relation::After => "use after this".to_owned(),
        Relation::If(text) => format!("use {}", condition(text)),
        Relation::During(step) => procedure
            .step(*step)
            .map_or(String::new(), |step| format!("during {}", step.title)),
        Relation::SeeAlso => String::new(),
    }
}
