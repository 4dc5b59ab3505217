//! From the text of a runbook to a procedure.

use std::collections::BTreeMap;

use formwork_emit::procedure_markdown;
use formwork_model::procedure::ProcedureModel;

use crate::build::{Builder, Declaration};
use crate::document::{Block, blocks};
use crate::facts::Facts;
use crate::finder::{Region, regions};
use crate::outline::{Outline, Tally};
use crate::recognize::role;

/// So many stretches are given up one by one before all of them are.
const MOST_GIVEN_UP: usize = 20;

/// A runbook as a procedure.
#[derive(Debug)]
pub struct Adopted {
    /// The procedure. Its document says what the runbook said, in the same order.
    pub model: ProcedureModel,
    /// How many elements of each sort there are, the most frequent first.
    pub counts: Vec<Count>,
    /// What is kept as it was written.
    pub prose: Vec<Stretch>,
    /// What the runbook holds.
    pub tally: Tally,
    /// How many items of lists became elements.
    pub items: usize,
}

/// How many elements there are of a sort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// What they are called, in the plural.
    pub name: &'static str,
    /// How many.
    pub count: usize,
}

/// Lines of the runbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// The first line, from 1.
    pub first: usize,
    /// The last line.
    pub last: usize,
    /// How it begins.
    pub text: String,
    /// How many items of lists it holds.
    pub items: usize,
}

/// Turns a runbook into a procedure. `name` is used where it has no title.
///
/// ```
/// let adopted = cargo_formwork::adopt("# Restart\n\n## Steps\n\n1. Drain the node\n2. Reboot it\n", "restart");
/// assert_eq!(adopted.model.title, "Restart");
/// assert_eq!(adopted.model.steps[1].title, "Reboot it");
/// ```
pub fn adopt(source: &str, name: &str) -> Adopted {
    let source = source
        .strip_prefix('\u{feff}')
        .unwrap_or(source)
        .replace("\r\n", "\n");
    let found = regions(&source);
    let facts = Facts::of(&source, &found, name);
    let outline = Outline::of(&source);
    let (model, regions) = settle(&source, found, &facts, &outline);
    Adopted {
        counts: counts(&model),
        prose: prose(&source, &regions),
        tally: outline.tally(),
        items: regions.iter().map(|region| region.items).sum(),
        model,
    }
}

/// Gives up stretches until the document says what the runbook says. Without any it is the runbook itself.
fn settle(
    source: &str,
    mut regions: Vec<Region>,
    facts: &Facts,
    outline: &Outline,
) -> (ProcedureModel, Vec<Region>) {
    for _ in 0..MOST_GIVEN_UP {
        let model = assemble(source, &mut regions, facts);
        let document = procedure_markdown(&model);
        let Some(difference) = outline.difference(&Outline::of(&document)) else {
            return (model, regions);
        };
        let before = regions
            .iter()
            .rposition(|region| region.range.start <= difference.at);
        if regions.is_empty() {
            return (model, regions);
        }
        regions.remove(before.unwrap_or(0));
    }
    regions.clear();
    (assemble(source, &mut regions, facts), regions)
}

/// Declares the regions, and what stands between them as prose.
fn assemble(source: &str, regions: &mut Vec<Region>, facts: &Facts) -> ProcedureModel {
    if !regions.iter().any(Region::has_heading) {
        // Elements without any heading would get those of the standard layout.
        regions.clear();
    }
    without_steps(regions);
    let mut builder = Builder::new(facts.id.clone(), role(&facts.decider));
    facts.declare(&mut builder);
    let mut end = 0;
    for region in &*regions {
        prose_between(&mut builder, &source[end..region.range.start]);
        for declaration in &region.declarations {
            builder.declare(declaration.clone());
        }
        end = region.range.end;
    }
    prose_between(&mut builder, &source[end..]);
    builder.into_model()
}

fn prose_between(builder: &mut Builder, text: &str) {
    let text = text.trim_start_matches('\n').trim_end();
    if !text.trim().is_empty() {
        builder.procedure.prose(text.to_owned());
    }
}

/// A criterion is bound to a step before it. Without one it stays as it is written.
fn without_steps(regions: &mut Vec<Region>) {
    let mut has_step = false;
    regions.retain(|region| {
        has_step |= region
            .declarations
            .iter()
            .any(|declaration| matches!(declaration, Declaration::Step(_)));
        let is_bound = |declaration: &Declaration| {
            matches!(declaration, Declaration::Done(_) | Declaration::Recovery(_))
        };
        has_step || !region.declarations.iter().any(is_bound)
    });
}

fn counts(model: &ProcedureModel) -> Vec<Count> {
    let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
    for part in &model.parts {
        if let Some(name) = crate::report::plural(part, model) {
            *counts.entry(name).or_default() += 1;
        }
    }
    let mut counts: Vec<Count> = counts
        .into_iter()
        .map(|(name, count)| Count { name, count })
        .collect();
    counts.sort_by(|first, second| {
        second
            .count
            .cmp(&first.count)
            .then(first.name.cmp(second.name))
    });
    counts
}

/// What stands between the regions, by lines.
fn prose(source: &str, regions: &[Region]) -> Vec<Stretch> {
    let starts = regions
        .iter()
        .map(|region| region.range.start)
        .chain([source.len()]);
    let ends = [0]
        .into_iter()
        .chain(regions.iter().map(|region| region.range.end));
    let mut line = 1;
    let mut counted = 0;
    let mut stretches = Vec::new();
    for (end, start) in ends.zip(starts) {
        let text = &source[end..start];
        if text.trim().is_empty() {
            continue;
        }
        let from = end + (text.len() - text.trim_start().len());
        line += source[counted..from].matches('\n').count();
        counted = from;
        let text = text.trim();
        stretches.push(Stretch {
            first: line,
            last: line + text.matches('\n').count(),
            text: text.lines().next().unwrap_or_default().to_owned(),
            items: blocks(text).iter().map(Block::count).sum(),
        });
    }
    stretches
}
