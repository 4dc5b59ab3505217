//! The author's layout: headings where they stand, and between them lists as the author marks them.

use std::mem::{Discriminant, discriminant, take};

use formwork_model::procedure::{Lead, ListStyle, Marker, Part, ProcedureModel, StepKind};

use super::Layout;
use super::block::Block;
use super::element::{Element, element, joined};
use super::outcome::exit_name;
use super::step::Group;

/// What neighbours must have in common to share a list.
#[derive(PartialEq)]
enum Sort {
    Part(Discriminant<Part>),
    Steps,
    Gates,
}

struct Author<'model> {
    procedure: &'model ProcedureModel,
    blocks: Vec<Block>,
    /// The last heading, until something that it names has been shown below it.
    heading: &'model str,
    style: Option<ListStyle>,
    sort: Option<Sort>,
    elements: Vec<Element>,
}

/// The blocks of a document.
pub(super) fn blocks(procedure: &ProcedureModel) -> Vec<Block> {
    let mut author = Author {
        procedure,
        blocks: Vec::new(),
        heading: "",
        style: None,
        sort: None,
        elements: Vec::new(),
    };
    let mut rest = &*procedure.parts;
    while let Some(part) = rest.first() {
        match Group::first(rest, procedure) {
            Some(group) => {
                author.step(&group);
                rest = &rest[group.len()..];
            }
            None => {
                author.part(part);
                rest = &rest[1..];
            }
        }
    }
    author.end_list();
    author.blocks
}

impl<'model> Author<'model> {
    fn part(&mut self, part: &'model Part) {
        match part {
            Part::Heading { level, text } => {
                self.end_list();
                self.style = None;
                self.heading = text;
                self.blocks.push(Block::Heading {
                    level: *level,
                    text: text.to_string(),
                });
            }
            Part::ListStyle(style) => {
                self.end_list();
                self.style = Some(*style);
            }
            other => self.other(other),
        }
    }

    fn other(&mut self, part: &Part) {
        let title = match part {
            Part::Exit(exit) => Some((exit_name(exit), self.is_heading_of_exit(exit_name(exit)))),
            Part::FailureScenario(scenario) => {
                Some((&*scenario.title, self.is_heading_of(&scenario.title)))
            }
            _ => None,
        };
        if let Some((title, is_said)) = title {
            self.end_list();
            if !is_said {
                self.blocks.push(Block::Paragraph(format!("**{title}**")));
            }
        }
        if let Some(element) = element(part, self.procedure, Layout::Authors) {
            self.push(Sort::Part(discriminant(part)), element);
        }
    }

    /// A step below its own heading is shown as sections; any other as an item of a numbered list.
    fn step(&mut self, group: &Group<'model>) {
        if self.is_heading_of(&group.step.title) {
            self.end_list();
            let style = self.style.take();
            self.blocks
                .extend(group.body(self.procedure, Layout::Authors, style));
            return;
        }
        let item = group.item(self.procedure);
        match group.step.kind {
            StepKind::Decision(_) => self.push(
                Sort::Gates,
                Element::Item(Marker::Bullets, Lead::ColonInside, item),
            ),
            _ => self.push(
                Sort::Steps,
                Element::Item(Marker::Numbers(1), Lead::Colon, item),
            ),
        }
    }

    /// Whether the last heading is that of a step or scenario, and nothing else was shown below it as its own.
    fn is_heading_of(&mut self, title: &str) -> bool {
        let before = self.heading.strip_suffix(title).map(str::trim_end);
        let is_label =
            |before: &str| before.is_empty() || before.ends_with([':', ')', '.', '-', '–', '—']);
        self.takes_heading(!title.is_empty() && before.is_some_and(is_label))
    }

    /// Whether the last heading names an exit somewhere: `✅ Completed Successfully`.
    fn is_heading_of_exit(&mut self, name: &str) -> bool {
        self.takes_heading(self.heading.contains(name))
    }

    fn takes_heading(&mut self, is_named: bool) -> bool {
        if is_named {
            self.heading = "";
        }
        is_named
    }

    fn push(&mut self, sort: Sort, element: Element) {
        if self.sort.as_ref() != Some(&sort) {
            self.end_list();
            self.sort = Some(sort);
        }
        self.elements.push(element);
    }

    fn end_list(&mut self) {
        self.sort = None;
        if !self.elements.is_empty() {
            let elements = take(&mut self.elements);
            self.blocks.extend(joined(elements, self.style.take()));
        }
    }
}
