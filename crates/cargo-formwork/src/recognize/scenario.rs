//! Items with named lines below them: tools, and rehearsals of failures.

use std::sync::LazyLock;

use formwork_model::procedure::{Part, TestScenario, Tool};
use regex::Regex;

use crate::build::Declaration;
use crate::document::{Item, List};
use crate::field::field;
use crate::limit::within;
use crate::section::Section;

static TOOL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^\*\*([^*]+)\*\* \(([^)]+)\): (.+)$").expect("the pattern is valid")
});

/// The only list below an item.
fn below(item: &Item) -> Option<&List> {
    match &*item.blocks {
        [block] => block.list(),
        _ => None,
    }
}

pub(super) fn tool(item: &Item) -> Option<Declaration> {
    let found = TOOL.captures(&item.text)?;
    let lines = below(item)?;
    let line = |name: &str| {
        let text = lines
            .items
            .iter()
            .find_map(|line| line.text.strip_prefix(name)?.strip_prefix(": "));
        text.unwrap_or_default().to_owned().into()
    };
    Some(Declaration::Part(Part::Tool(Tool {
        id: found[1].to_owned().into(),
        category: found[2].to_owned().into(),
        summary: found[3].to_owned().into(),
        execute: line("Execute"),
        integration: line("Integration"),
        usage: line("Usage"),
        program: None,
    })))
}

pub(super) fn test(item: &Item, section: &Section) -> Option<Declaration> {
    let title = item.text.strip_prefix("**")?.strip_suffix("**")?;
    let lines = &below(item)?.items;
    let line = |name: &str| field(lines, name).unwrap_or_default();
    let expected = line("Expected");
    let (_, group) = section.heading().unwrap_or_default();
    Some(Declaration::Part(Part::TestScenario(TestScenario {
        group: group.to_owned().into(),
        title: title.to_owned().into(),
        scenario: line("Scenario").into(),
        within: within(&expected),
        expected: expected.into(),
        validation: line("Validation").into(),
        procedure: None,
    })))
}
