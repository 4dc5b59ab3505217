//! A runbook as blocks, each with the place in the source that it was read from.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// What is read beside CommonMark.
pub(crate) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
}

/// A block at the top of the document or of an item.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub(crate) kind: BlockKind,
    pub(crate) range: Range<usize>,
}

#[derive(Debug, Clone)]
pub(crate) enum BlockKind {
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
    Rule,
    /// Anything that is kept as it is: tables, quotes, HTML, and what holds them.
    Other,
}

/// A list.
#[derive(Debug, Clone)]
pub(crate) struct List {
    /// The first number; none for bullets.
    pub(crate) start: Option<u64>,
    pub(crate) items: Vec<Item>,
}

/// An item of a list.
#[derive(Debug, Clone, Default)]
pub(crate) struct Item {
    /// Whether a box stands before it, and whether it is ticked.
    pub(crate) ticked: Option<bool>,
    /// The Markdown of its first paragraph, in one line.
    pub(crate) text: String,
    /// What stands below.
    pub(crate) blocks: Vec<Block>,
}

impl List {
    /// How many items it has, with those below.
    pub(crate) fn count(&self) -> usize {
        let below = |item: &Item| item.blocks.iter().map(Block::count).sum::<usize>();
        self.items.iter().map(|item| 1 + below(item)).sum()
    }
}

impl Block {
    pub(crate) fn count(&self) -> usize {
        match &self.kind {
            BlockKind::List(list) => list.count(),
            _ => 0,
        }
    }

    pub(crate) fn list(&self) -> Option<&List> {
        match &self.kind {
            BlockKind::List(list) => Some(list),
            _ => None,
        }
    }
}

/// The blocks of a document.
pub(crate) fn blocks(source: &str) -> Vec<Block> {
    let events = Parser::new_ext(source, options())
        .into_offset_iter()
        .collect();
    Reader {
        source,
        events,
        at: 0,
    }
    .blocks()
}

struct Reader<'source> {
    source: &'source str,
    events: Vec<(Event<'source>, Range<usize>)>,
    at: usize,
}

impl Reader<'_> {
    /// Blocks up to the end of what they stand in.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.events.get(self.at).cloned() {
            let kind = match event {
                Event::Start(tag) => self.start(&tag),
                Event::Rule => {
                    self.at += 1;
                    BlockKind::Rule
                }
                Event::End(_) => break,
                // Text that stands bare in an item after other blocks.
                _ => {
                    self.inline();
                    BlockKind::Other
                }
            };
            blocks.push(Block { kind, range });
        }
        blocks
    }

    fn start(&mut self, tag: &Tag<'_>) -> BlockKind {
        match tag {
            Tag::Heading { level, .. } => {
                let level = *level;
                let text = self.enclosed_inline();
                text.map_or(BlockKind::Other, |text| BlockKind::Heading {
                    level: number(level),
                    text,
                })
            }
            Tag::Paragraph => self
                .enclosed_inline()
                .map_or(BlockKind::Other, BlockKind::Paragraph),
            Tag::CodeBlock(CodeBlockKind::Fenced(language)) => self.fence(language.to_string()),
            Tag::List(start) => self.list(*start),
            _ => {
                self.skip();
                BlockKind::Other
            }
        }
    }

    /// The inline text of a heading or paragraph; none if it has a hard break, which one line cannot hold.
    fn enclosed_inline(&mut self) -> Option<String> {
        self.at += 1;
        let text = self.inline();
        self.at += 1;
        text
    }

    /// Inline text from here to the next block.
    fn inline(&mut self) -> Option<String> {
        let mut range: Option<Range<usize>> = None;
        let mut has_break = false;
        let mut depth = 0u32;
        while let Some((event, place)) = self.events.get(self.at) {
            match event {
                Event::Start(tag) if !is_inline(tag) => break,
                Event::Start(_) => depth += 1,
                Event::End(_) if depth == 0 => break,
                Event::End(_) => depth -= 1,
                Event::Rule | Event::TaskListMarker(_) => break,
                Event::HardBreak => has_break = true,
                _ => {}
            }
            let from = range.as_ref().map_or(place.start, |range| range.start);
            range = Some(from..place.end.max(range.map_or(0, |range| range.end)));
            self.at += 1;
        }
        let range = range.unwrap_or(0..0);
        let text = self
            .source
            .get(with_escape(self.source, range))
            .unwrap_or_default();
        (!has_break).then(|| {
            text.split('\n')
                .map(str::trim)
                .collect::<Vec<_>>()
                .join(" ")
        })
    }

    fn fence(&mut self, language: String) -> BlockKind {
        self.at += 1;
        let mut body = String::new();
        while let Some((event, _)) = self.events.get(self.at) {
            self.at += 1;
            match event {
                Event::Text(text) => body.push_str(text),
                _ => break,
            }
        }
        let body = body.strip_suffix('\n').unwrap_or(&body).to_owned();
        BlockKind::Fence { language, body }
    }

    fn list(&mut self, start: Option<u64>) -> BlockKind {
        self.at += 1;
        let mut list = List {
            start,
            items: Vec::new(),
        };
        let mut is_plain = true;
        while let Some((Event::Start(Tag::Item), _)) = self.events.get(self.at) {
            self.at += 1;
            match self.item() {
                Some(item) => list.items.push(item),
                None => is_plain = false,
            }
        }
        self.at += 1;
        if is_plain {
            BlockKind::List(list)
        } else {
            BlockKind::Other
        }
    }

    /// An item; none if one line cannot hold its text.
    fn item(&mut self) -> Option<Item> {
        let is_loose = matches!(
            self.events.get(self.at),
            Some((Event::Start(Tag::Paragraph), _))
        );
        self.at += usize::from(is_loose);
        let ticked = match self.events.get(self.at) {
            Some((Event::TaskListMarker(ticked), _)) => Some(*ticked),
            _ => None,
        };
        self.at += usize::from(ticked.is_some());
        let text = self.inline();
        self.at += usize::from(is_loose);
        let blocks = self.blocks();
        self.at += 1;
        Some(Item {
            ticked,
            text: text?,
            blocks,
        })
    }

    /// Passes over a block with all that it holds.
    fn skip(&mut self) {
        let mut depth = 0u32;
        while let Some((event, _)) = self.events.get(self.at) {
            self.at += 1;
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
}

/// A sign that was escaped is written with its escape.
fn with_escape(source: &str, range: Range<usize>) -> Range<usize> {
    let is_escaped = source[..range.start].ends_with('\\');
    range.start - usize::from(is_escaped)..range.end
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(
        tag.to_end(),
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Link
            | TagEnd::Image
            | TagEnd::Superscript
            | TagEnd::Subscript
    )
}

/// The level of a heading as a number.
pub(crate) fn number(level: HeadingLevel) -> u8 {
    level as u8
}
