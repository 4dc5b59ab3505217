//! Blocks of a document, and how they are written.

use formwork_model::procedure::{Lead, Marker};

use super::words::{one_line, safe_lines};

/// One block.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Block {
    Heading {
        level: u8,
        text: String,
    },
    Paragraph(String),
    List(List),
    Fence {
        language: String,
        body: String,
    },
    Table {
        head: Vec<String>,
        rows: Vec<Vec<String>>,
    },
    Quote(String),
    Rule,
    /// Markdown of the author's own.
    Raw(String),
}

/// A list.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct List {
    pub(crate) marker: Marker,
    pub(crate) lead: Lead,
    pub(crate) items: Vec<Item>,
}

/// An item of a list: its name, its text, and what stands below.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Item {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) blocks: Vec<Block>,
    pub(crate) tick: Tick,
}

/// Whether the box of an item is ticked, where the list has boxes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Tick {
    #[default]
    Open,
    Set,
}

impl Item {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::named("", text)
    }

    pub(crate) fn named(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
            blocks: Vec::new(),
            tick: Tick::Open,
        }
    }

    pub(crate) fn ticked(mut self, tick: Tick) -> Self {
        self.tick = tick;
        self
    }

    pub(crate) fn with(mut self, blocks: impl IntoIterator<Item = Block>) -> Self {
        self.blocks.extend(blocks);
        self
    }

    fn line(&self, lead: Lead) -> String {
        let (before, between) = lead.signs();
        if self.text.is_empty() && !self.name.is_empty() && !self.blocks.is_empty() {
            return format!("{before}{}{}", self.name, between.trim_end());
        }
        lead.join(&self.name, &self.text)
    }
}

impl Block {
    /// A list of texts, or nothing without texts.
    pub(crate) fn bullets(texts: impl IntoIterator<Item = impl Into<String>>) -> Option<Self> {
        Self::list(
            Marker::Bullets,
            Lead::Colon,
            texts.into_iter().map(Item::text).collect(),
        )
    }

    /// A list, or nothing without items.
    pub(crate) fn list(marker: Marker, lead: Lead, items: Vec<Item>) -> Option<Self> {
        (!items.is_empty()).then_some(Self::List(List {
            marker,
            lead,
            items,
        }))
    }
}

/// The text of a document.
pub(crate) fn document(blocks: &[Block]) -> String {
    let mut out = String::new();
    write_blocks(&mut out, blocks, "");
    out
}

/// Which of two signs marks a list. Two lists in a row would be one if both had the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Usual,
    Other,
}

fn write_blocks(out: &mut String, blocks: &[Block], indent: &str) {
    let mut before: Option<(&Block, Sign)> = None;
    for block in blocks {
        if before.is_some() {
            out.push('\n');
        }
        let sign = match before {
            Some((last, Sign::Usual)) if are_one_list(last, block) => Sign::Other,
            _ => Sign::Usual,
        };
        write_block(out, block, indent, sign);
        before = Some((block, sign));
    }
}

fn are_one_list(first: &Block, second: &Block) -> bool {
    let (Block::List(first), Block::List(second)) = (first, second) else {
        return false;
    };
    let is_numbered = |list: &List| matches!(list.marker, Marker::Numbers(_));
    is_numbered(first) == is_numbered(second)
}

fn write_block(out: &mut String, block: &Block, indent: &str, sign: Sign) {
    match block {
        Block::Heading { level, text } => {
            let signs = "#".repeat(usize::from((*level).clamp(1, 6)));
            write_lines(out, &format!("{signs} {}", heading_text(text)), indent);
        }
        Block::Paragraph(text) => write_lines(out, &safe_lines(text), indent),
        Block::List(list) => write_list(out, list, indent, sign),
        Block::Fence { language, body } => write_fence(out, language, body, indent),
        Block::Table { head, rows } => write_table(out, head, rows, indent),
        Block::Quote(text) => write_lines(out, &safe_lines(text), &format!("{indent}> ")),
        Block::Rule => write_lines(out, "---", indent),
        Block::Raw(text) => write_lines(out, text, indent),
    }
}

/// A heading has one line, and a `#` at its end would be taken for its end.
fn heading_text(text: &str) -> String {
    let line = one_line(text);
    match line.strip_suffix('#') {
        Some(rest) => format!("{rest}\\#"),
        None => line,
    }
}

fn write_lines(out: &mut String, text: &str, indent: &str) {
    for line in text.lines() {
        let whole = format!("{indent}{line}");
        out.push_str(if line.is_empty() {
            whole.trim_end()
        } else {
            &whole
        });
        out.push('\n');
    }
}

fn write_list(out: &mut String, list: &List, indent: &str, sign: Sign) {
    for (position, item) in (0u32..).zip(&list.items) {
        let (mark, width) = mark(list.marker, item.tick, position, sign);
        let inner = format!("{indent}{}", " ".repeat(width));
        let text = item_text(list.marker, &item.line(list.lead));
        let mut lines = text.lines();
        let first = lines.next().unwrap_or_default();
        out.push_str(format!("{indent}{mark}{first}").trim_end());
        out.push('\n');
        for line in lines {
            write_lines(out, line, &inner);
        }
        if text.is_empty() || item.blocks.first().is_none_or(follows_closely) {
            write_blocks(out, &item.blocks, &inner);
        } else {
            out.push('\n');
            write_blocks(out, &item.blocks, &inner);
        }
    }
}

/// What stands before an item, and how far its other lines are indented.
fn mark(marker: Marker, tick: Tick, position: u32, sign: Sign) -> (String, usize) {
    let bullet = match sign {
        Sign::Usual => '-',
        Sign::Other => '*',
    };
    match marker {
        Marker::Bullets => (format!("{bullet} "), 2),
        Marker::Boxes if tick == Tick::Set => (format!("{bullet} [x] "), 2),
        Marker::Boxes => (format!("{bullet} [ ] "), 2),
        Marker::Numbers(from) => {
            let end = match sign {
                Sign::Usual => '.',
                Sign::Other => ')',
            };
            let mark = format!("{}{end} ", from.saturating_add(position).min(999_999_999));
            let width = mark.len();
            (mark, width)
        }
    }
}

/// A text that begins like a box to tick is none.
fn item_text(marker: Marker, text: &str) -> String {
    let text = safe_lines(text);
    let begins_with_box = ["[ ]", "[x]", "[X]"]
        .iter()
        .any(|sign| text.starts_with(sign));
    if begins_with_box && marker != Marker::Boxes {
        format!("\\{text}")
    } else {
        text
    }
}

/// Whether a block can stand below an item's text without an empty line between.
fn follows_closely(block: &Block) -> bool {
    match block {
        Block::List(list) => !matches!(list.marker, Marker::Numbers(from) if from != 1),
        Block::Fence { .. } => true,
        _ => false,
    }
}

fn write_fence(out: &mut String, language: &str, body: &str, indent: &str) {
    let language = one_line(language);
    let sign = if language.contains('`') { '~' } else { '`' };
    let fence = sign.to_string().repeat(longest_run(body, sign).max(2) + 1);
    write_lines(out, &format!("{fence}{language}"), indent);
    write_lines(out, body, indent);
    write_lines(out, &fence, indent);
}

fn longest_run(text: &str, sign: char) -> usize {
    text.split(|character| character != sign)
        .map(str::len)
        .max()
        .unwrap_or(0)
}

fn write_table(out: &mut String, head: &[String], rows: &[Vec<String>], indent: &str) {
    let row = |cells: &[String]| {
        let cells: Vec<String> = cells
            .iter()
            .map(|cell| one_line(cell).replace('|', "\\|"))
            .collect();
        format!("| {} |", cells.join(" | "))
    };
    write_lines(out, &row(head), indent);
    write_lines(out, &row(&vec!["---".to_owned(); head.len()]), indent);
    for cells in rows {
        write_lines(out, &row(cells), indent);
    }
}
