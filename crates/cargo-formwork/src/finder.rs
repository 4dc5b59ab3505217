//! Goes through the blocks of a runbook, and notes which of them are declarations.

use std::ops::Range;

use formwork_emit::procedure_markdown;
use formwork_model::procedure::{Agents, ListStyle, Part, ProcedureModel, Purpose};

use crate::build::{Declaration, Step};
use crate::document::{Block, BlockKind, blocks};
use crate::field::{label, step_title};
use crate::outline::Outline;
use crate::recognize::{
    fence, first_that_fits, list, says_the_same, sections, style, with_actions,
};
use crate::section::Section;
use crate::topic::Topic;

/// A stretch of the source that became declarations.
#[derive(Debug, Clone)]
pub(crate) struct Region {
    pub(crate) range: Range<usize>,
    pub(crate) declarations: Vec<Declaration>,
    pub(crate) items: usize,
}

impl Region {
    pub(crate) fn has_heading(&self) -> bool {
        let is_heading = |declaration: &Declaration| {
            matches!(declaration, Declaration::Part(Part::Heading { .. }))
        };
        self.declarations.iter().any(is_heading)
    }
}

/// The stretches of a runbook that are declarations, in their order.
pub(crate) fn regions(source: &str) -> Vec<Region> {
    let mut finder = Finder {
        source,
        section: Section::default(),
        step: None,
        regions: Vec::new(),
    };
    finder.find(&blocks(source));
    finder.regions
}

/// Goes through the blocks of a runbook.
struct Finder<'source> {
    source: &'source str,
    section: Section,
    /// The step that the last heading names, until something of it is found.
    step: Option<Step>,
    regions: Vec<Region>,
}

impl Finder<'_> {
    fn find(&mut self, all: &[Block]) {
        let mut rest = all;
        while let [block, after @ ..] = rest {
            rest = after;
            match &block.kind {
                BlockKind::Heading { level, text } => {
                    let taken = self.heading(block, *level, text, after);
                    rest = &after[taken..];
                }
                BlockKind::Paragraph(text) => self.paragraph(block, text),
                BlockKind::List(items) => {
                    if !self.actions(block) {
                        let proposals = list(items, &self.section);
                        self.propose(block, proposals);
                    }
                    self.section.filled();
                }
                BlockKind::Fence { language, body } => {
                    if !self.actions(block) {
                        let part = fence(language, body, &self.section);
                        self.propose(block, [(vec![Declaration::Part(part)], None)]);
                    }
                    self.section.filled();
                }
                BlockKind::Rule => {
                    self.propose(block, [(vec![Declaration::Part(Part::Rule)], None)]);
                }
                BlockKind::Other => self.section.filled(),
            }
        }
        self.end_step();
    }

    /// A heading, and the sections of a step below it. Returns how many blocks those took.
    fn heading(&mut self, block: &Block, level: u8, text: &str, after: &[Block]) -> usize {
        self.end_step();
        self.section.enter(level, text);
        let part = Part::Heading {
            level,
            text: text.to_owned().into(),
        };
        let declarations = vec![Declaration::Part(part.clone())];
        let outline = Outline::of(&self.source[block.range.clone()]);
        if outline
            .difference(&Outline::of(&heading_markdown(&part)))
            .is_some()
        {
            return 0;
        }
        self.add(block.range.clone(), declarations, 0);
        let Some((number, title)) = self.step_of(text) else {
            return 0;
        };
        let step = Step {
            number,
            title,
            ..Step::default()
        };
        match sections(step.clone(), after) {
            Some(found) if self.is_said(&after[..found.blocks], &found.declarations) => {
                let blocks = &after[..found.blocks];
                let items = blocks.iter().map(Block::count).sum();
                self.add(span(blocks), found.declarations, items);
                self.section.filled();
                found.blocks
            }
            _ => {
                self.step = Some(step);
                0
            }
        }
    }

    /// The step that a heading names: `Step 3: Title`, or any heading right below one that is about steps.
    fn step_of(&self, text: &str) -> Option<(Option<u32>, String)> {
        let below = || {
            self.section
                .is_below_steps()
                .then(|| (None, text.to_owned()))
        };
        step_title(text).or_else(below)
    }

    /// Whether declarations say what consecutive blocks say, with nothing between them.
    fn is_said(&self, blocks: &[Block], declarations: &[Declaration]) -> bool {
        let is_close = |pair: &[Block]| {
            self.source[pair[0].range.end..pair[1].range.start]
                .trim()
                .is_empty()
        };
        let heading = self.section.heading().map_or("", |(_, text)| text);
        blocks.windows(2).all(is_close)
            && says_the_same(&self.source[span(blocks)], heading, declarations)
    }

    /// The first list or command below a step's heading is what is done in it.
    fn actions(&mut self, block: &Block) -> bool {
        let Some(step) = self.step.clone().and_then(|step| with_actions(step, block)) else {
            return false;
        };
        let style = block.list().and_then(|list| style(list, None));
        if self.section.topic() != Some(Topic::Steps) && self.section.topic().is_some() {
            return false;
        }
        let is_found = self.propose(block, [(vec![Declaration::Step(step)], style)]);
        if is_found {
            self.step = None;
        }
        is_found
    }

    /// A step of which nothing was found is declared with its title alone, below its heading.
    fn end_step(&mut self) {
        if let Some(step) = self.step.take() {
            let end = self.regions.last().map_or(0, |region| region.range.end);
            self.add(end..end, vec![Declaration::Step(step)], 0);
        }
    }

    fn paragraph(&mut self, block: &Block, text: &str) {
        if let Some(label) = label(text) {
            self.section.label(label);
            return;
        }
        let declaration = match self.section.topic() {
            Some(Topic::Why) => Part::Purpose(Purpose {
                why: text.to_owned().into(),
                problems: Vec::new(),
                success: Vec::new(),
            }),
            Some(Topic::Objective) => Part::Objective(text.to_owned().into()),
            Some(Topic::Agents) => match agents(text, &self.source[block.range.clone()]) {
                Some(agents) => Part::Agents(agents),
                None => return,
            },
            _ => return,
        };
        self.propose(block, [(vec![Declaration::Part(declaration)], None)]);
    }

    fn propose(
        &mut self,
        block: &Block,
        proposals: impl IntoIterator<Item = (Vec<Declaration>, Option<ListStyle>)>,
    ) -> bool {
        let source = &self.source[block.range.clone()];
        let heading = self.section.heading().map_or("", |(_, text)| text);
        let found = first_that_fits(source, heading, proposals);
        let is_found = found.is_some();
        if let Some(declarations) = found {
            self.add(block.range.clone(), declarations, block.count());
        }
        is_found
    }

    fn add(&mut self, range: Range<usize>, declarations: Vec<Declaration>, items: usize) {
        self.regions.push(Region {
            range,
            declarations,
            items,
        });
    }
}

fn span(blocks: &[Block]) -> Range<usize> {
    let start = blocks.first().map_or(0, |block| block.range.start);
    start..blocks.last().map_or(start, |block| block.range.end)
}

fn heading_markdown(part: &Part) -> String {
    let mut model = ProcedureModel::new("heading", formwork_model::Place::caller());
    model.parts.push(part.clone());
    procedure_markdown(&model)
}

/// `Primary: …` and `Participants: …` in two lines.
fn agents(text: &str, source: &str) -> Option<Agents> {
    let line = |name: &str| {
        source
            .lines()
            .find_map(|line| Some(line.trim().strip_prefix(name)?.trim().to_owned()))
    };
    let primary = line("Primary:").filter(|_| text.starts_with("Primary:"))?;
    let others = line("Participants:").unwrap_or_default();
    let names = others.split(", ").filter(|name| !name.is_empty());
    let (coordinators, participants): (Vec<&str>, Vec<&str>) =
        names.partition(|name| name.ends_with(" (coordinator)"));
    let coordinator = coordinators
        .first()
        .and_then(|name| name.strip_suffix(" (coordinator)"));
    Some(Agents {
        primary: primary.into(),
        participants: participants
            .into_iter()
            .map(|name| name.to_owned().into())
            .collect(),
        coordinator: coordinator.map(|name| name.to_owned().into()),
    })
}
