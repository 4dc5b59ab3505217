//! What the blocks of a runbook are, as declarations.
//!
//! Everything here only proposes. A proposal counts if its document says the same as the runbook, which [`says_the_same`] judges.

mod element;
mod scenario;
mod step;
mod whole;

use formwork_emit::procedure_markdown;
use formwork_model::procedure::{Action, Code, CodeKind, Lead, ListStyle, Marker, Part, Role};

use crate::build::{Builder, Declaration};
use crate::document::{Block, BlockKind, List};
use crate::field::leads;
use crate::outline::Outline;
use crate::section::Section;
use crate::topic::Topic;

pub(crate) use element::role;
pub(crate) use step::{command, sections, with_actions};

/// Whether the declarations, below a heading, become a document that says the same as a stretch of the source.
pub(crate) fn says_the_same(source: &str, heading: &str, declarations: &[Declaration]) -> bool {
    let mut builder = Builder::new("stretch", Role::new("Operator", &[]));
    builder.procedure.heading(
        1,
        if heading.is_empty() {
            "Heading"
        } else {
            heading
        }
        .to_owned(),
    );
    for declaration in declarations {
        builder.declare(declaration.clone());
    }
    let document = procedure_markdown(&builder.into_model());
    let rendered = Outline::of(&document).without_first_heading();
    Outline::of(source).difference(&rendered).is_none()
}

/// The first proposal that says the same as the source, with the marks of its list where they are not the usual ones.
pub(crate) fn first_that_fits(
    source: &str,
    heading: &str,
    proposals: impl IntoIterator<Item = (Vec<Declaration>, Option<ListStyle>)>,
) -> Option<Vec<Declaration>> {
    for (declarations, style) in proposals {
        if says_the_same(source, heading, &declarations) {
            return Some(declarations);
        }
        let Some(style) = style else { continue };
        let mut styled = vec![Declaration::Part(Part::ListStyle(style))];
        styled.extend(declarations);
        if says_the_same(source, heading, &styled) {
            return Some(styled);
        }
    }
    None
}

/// What a list can be, by what it is about.
pub(crate) fn list(list: &List, section: &Section) -> Vec<(Vec<Declaration>, Option<ListStyle>)> {
    let mut proposals = Vec::new();
    for topic in section.topics() {
        for lead in leads(&list.items) {
            let style = style(list, lead);
            let whole =
                whole::part(topic, list, lead, section).map(|part| vec![Declaration::Part(part)]);
            proposals.extend(whole.map(|declarations| (declarations, style)));
            let items = items(topic, list, lead, section);
            proposals.extend(items.map(|declarations| (declarations, style)));
        }
    }
    proposals.extend(checklist(list).map(|part| (vec![part], None)));
    proposals
}

/// The items of a list as elements of a topic, all of them or none.
fn items(
    topic: Topic,
    list: &List,
    lead: Option<Lead>,
    section: &Section,
) -> Option<Vec<Declaration>> {
    let items = list.items.iter().enumerate();
    let items = items.map(|(position, item)| match topic {
        Topic::Steps => step::item(item, lead, position),
        Topic::Tools => scenario::tool(item),
        Topic::TestScenarios => scenario::test(item, section),
        _ => element::item(topic, item, lead),
    });
    items.collect()
}

/// Boxes of which none is ticked.
fn checklist(list: &List) -> Option<Declaration> {
    let is_open =
        |item: &crate::document::Item| item.ticked == Some(false) && item.blocks.is_empty();
    let texts = list
        .items
        .iter()
        .map(|item| item.text.clone().into())
        .collect();
    list.items
        .iter()
        .all(is_open)
        .then_some(Declaration::Part(Part::Checklist(texts)))
}

/// The marks of a list; none where its boxes are ticked or stand before some items only.
pub(crate) fn style(list: &List, lead: Option<Lead>) -> Option<ListStyle> {
    let lead = lead.unwrap_or(Lead::Colon);
    let first = list.items.first()?.ticked;
    let is_uniform = list.items.iter().all(|item| item.ticked == first);
    let marker = match (first, list.start) {
        _ if !is_uniform => return None,
        (Some(true), _) | (Some(false), Some(_)) => return None,
        (Some(false), None) => Marker::Boxes,
        (None, Some(start)) => Marker::Numbers(u32::try_from(start).ok()?),
        (None, None) => Marker::Bullets,
    };
    Some(ListStyle::new(marker, lead))
}

/// A fenced block, and what it is.
pub(crate) fn fence(language: &str, body: &str, section: &Section) -> Part {
    let mut code = Code {
        kind: CodeKind::Sample,
        language: language.to_owned().into(),
        body: body.to_owned().into(),
    };
    let is_prose = matches!(language, "" | "markdown" | "md" | "text");
    let is_form = !code.places().is_empty() || body.contains("- [ ]");
    code.kind = if section.topic() == Some(Topic::Prompt)
        || section.nearest().to_lowercase().contains("prompt")
    {
        CodeKind::Prompt
    } else if is_prose && is_form || section.nearest().to_lowercase().contains("template") {
        CodeKind::Template
    } else if is_tree(language, body) {
        CodeKind::Tree
    } else {
        CodeKind::Sample
    };
    Part::Code(code)
}

/// A tree has folders, and lines that are indented below them.
fn is_tree(language: &str, body: &str) -> bool {
    let is_folder = |line: &str| line.trim_end().ends_with('/');
    let is_below = |line: &str| line.starts_with([' ', '├', '└', '│']);
    matches!(language, "" | "text" | "tree")
        && body.lines().any(is_folder)
        && body.lines().any(is_below)
}

/// Lines of actions, each with lines below it.
pub(crate) fn actions(list: &List) -> Option<Vec<Action>> {
    let action = |item: &crate::document::Item| {
        let action = Action::new(item.text.clone());
        Some(match &*item.blocks {
            [] => action,
            [
                Block {
                    kind: BlockKind::List(details),
                    ..
                },
            ] => action.details(texts(details)?),
            [
                Block {
                    kind: BlockKind::Fence { body, .. },
                    ..
                },
            ] => action.command(command(body)?),
            _ => return None,
        })
    };
    list.items.iter().map(action).collect()
}

/// The texts of items that have nothing below them.
pub(crate) fn texts(list: &List) -> Option<Vec<String>> {
    let text = |item: &crate::document::Item| item.blocks.is_empty().then(|| item.text.clone());
    list.items.iter().map(text).collect()
}
