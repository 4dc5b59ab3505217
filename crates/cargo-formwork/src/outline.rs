//! What a document says, without the signs that it is written with: to judge whether two documents say the same.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use crate::document::{number, options};

/// Headings with their levels, items, rows, fences and paragraphs of a document, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    marks: Vec<Mark>,
}

/// One thing of a document, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Mark {
    what: What,
    at: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    Open(String),
    Text(String),
    Close,
}

/// Where two documents part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The place in the first document, in bytes.
    pub at: usize,
    /// What stands there; empty at the end.
    pub first: String,
    /// What stands in the second document instead; empty at its end.
    pub second: String,
}

/// How many things of each sort a document holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Headings.
    pub headings: usize,
    /// Items of lists, also of lists below items.
    pub items: usize,
    /// Rows of tables, without those that name the columns.
    pub rows: usize,
    /// Fenced blocks.
    pub fences: usize,
}

impl Outline {
    /// Reads a document.
    pub fn of(markdown: &str) -> Self {
        let markdown = markdown.strip_prefix('\u{feff}').unwrap_or(markdown);
        let mut drawing = Drawing::default();
        for (event, range) in Parser::new_ext(markdown, options()).into_offset_iter() {
            drawing.event(event, range.start);
        }
        drawing.end_text();
        Self {
            marks: drawing.marks,
        }
    }

    /// Counts what it holds.
    pub fn tally(&self) -> Tally {
        let count = |wanted: &dyn Fn(&str) -> bool| {
            let is_wanted = |mark: &&Mark| matches!(&mark.what, What::Open(name) if wanted(name));
            self.marks.iter().filter(is_wanted).count()
        };
        Tally {
            headings: count(&|name| name.starts_with("heading")),
            items: count(&|name| name == "item"),
            rows: count(&|name| name == "row"),
            fences: count(&|name| name.starts_with("fence")),
        }
    }

    /// The first thing that `other` does not have in its place; none if it has all of them in order.
    /// What `other` says of machines, in quotes that begin with **Run**, may stand between.
    pub fn difference(&self, other: &Self) -> Option<Difference> {
        let mut theirs = other.marks.as_slice();
        for mark in &self.marks {
            if theirs.first().map(|mark| &mark.what) != Some(&mark.what) {
                theirs = without_machine(theirs);
            }
            match theirs.split_first() {
                Some((same, rest)) if same.what == mark.what => theirs = rest,
                different => {
                    return Some(Difference {
                        at: mark.at,
                        first: mark.what.to_string(),
                        second: different
                            .map(|(mark, _)| mark.what.to_string())
                            .unwrap_or_default(),
                    });
                }
            }
        }
        let more = without_machine(theirs).first()?;
        Some(Difference {
            at: self.marks.last().map_or(0, |mark| mark.at),
            first: String::new(),
            second: more.what.to_string(),
        })
    }

    /// The same without its first heading.
    pub(crate) fn without_first_heading(mut self) -> Self {
        let end = self.marks.iter().position(|mark| mark.what == What::Close);
        self.marks.drain(..end.map_or(0, |end| end + 1));
        self
    }
}

impl std::fmt::Display for What {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Open(name) => write!(formatter, "a new {name}"),
            Self::Text(text) => write!(formatter, "`{text}`"),
            Self::Close => formatter.write_str("the end of a block"),
        }
    }
}

/// What follows quotes that say what a machine does.
fn without_machine(mut marks: &[Mark]) -> &[Mark] {
    while let [quote, paragraph, text, ..] = marks {
        let is_quote = quote.what == What::Open("quote".to_owned());
        let is_paragraph = paragraph.what == What::Open("paragraph".to_owned());
        let says_run = matches!(&text.what, What::Text(text) if text.starts_with("«Strong»Run«/»"));
        if !(is_quote && is_paragraph && says_run) || marks.len() < 5 {
            break;
        }
        marks = &marks[5..];
    }
    marks
}

#[derive(Default)]
struct Drawing {
    marks: Vec<Mark>,
    text: String,
    text_at: usize,
    /// For each open block, whether it is an item: paragraphs right below it are part of it.
    open: Vec<Opened>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Opened {
    Item,
    /// A paragraph of an item.
    Bare,
    Block,
    Inline,
}

impl Drawing {
    fn event(&mut self, event: Event<'_>, at: usize) {
        match event {
            Event::Start(tag) => self.start(tag, at),
            Event::End(tag) => self.end(tag, at),
            Event::Text(text) => self.say(&text, at),
            Event::Code(text) => self.say(&format!("«`{text}`»"), at),
            Event::SoftBreak => self.say(" ", at),
            Event::HardBreak => self.say("«break»", at),
            Event::Rule => {
                self.mark(What::Open("rule".to_owned()), at);
                self.mark(What::Close, at);
            }
            Event::TaskListMarker(ticked) => self.say(if ticked { "«x»" } else { "« »" }, at),
            Event::Html(text) | Event::InlineHtml(text) => self.say(&text, at),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.say(&text, at),
            Event::FootnoteReference(text) => self.say(&format!("«^{text}»"), at),
        }
    }

    fn start(&mut self, tag: Tag<'_>, at: usize) {
        let in_item = self.open.last() == Some(&Opened::Item);
        let name = match &tag {
            Tag::Paragraph if in_item => {
                self.end_text();
                self.open.push(Opened::Bare);
                return;
            }
            Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript => {
                self.say(&format!("«{tag:?}»"), at);
                self.open.push(Opened::Inline);
                return;
            }
            Tag::Link {
                dest_url, title, ..
            }
            | Tag::Image {
                dest_url, title, ..
            } => {
                self.say(&format!("«{:?} {dest_url} {title}»", tag.to_end()), at);
                self.open.push(Opened::Inline);
                return;
            }
            Tag::Heading { level, .. } => format!("heading {}", number(*level)),
            Tag::CodeBlock(CodeBlockKind::Fenced(language)) => format!("fence {language}"),
            Tag::CodeBlock(CodeBlockKind::Indented) => "code".to_owned(),
            Tag::List(Some(start)) => format!("list from {start}"),
            Tag::List(None) => "list".to_owned(),
            Tag::Item => "item".to_owned(),
            Tag::Paragraph => "paragraph".to_owned(),
            Tag::BlockQuote(None) => "quote".to_owned(),
            Tag::TableRow => "row".to_owned(),
            other => format!("{other:?}"),
        };
        self.open.push(if tag == Tag::Item {
            Opened::Item
        } else {
            Opened::Block
        });
        self.mark(What::Open(name), at);
    }

    fn end(&mut self, _: TagEnd, at: usize) {
        match self.open.pop() {
            Some(Opened::Inline) => self.say("«/»", at),
            Some(Opened::Bare) => self.end_text(),
            _ => self.mark(What::Close, at),
        }
    }

    fn say(&mut self, text: &str, at: usize) {
        if self.text.is_empty() {
            self.text_at = at;
        }
        self.text.push_str(text);
    }

    fn end_text(&mut self) {
        let text = std::mem::take(&mut self.text);
        // White space between words says nothing; in fences it does.
        let is_code = self.marks.last().is_some_and(|mark| {
            matches!(&mark.what, What::Open(name) if name.starts_with("fence") || name == "code")
        });
        let text = if is_code {
            text.trim_end_matches('\n').to_owned()
        } else {
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        if !text.is_empty() {
            let at = self.text_at;
            self.marks.push(Mark {
                what: What::Text(text),
                at,
            });
        }
    }

    fn mark(&mut self, what: What, at: usize) {
        self.end_text();
        self.marks.push(Mark { what, at });
    }
}

#[cfg(test)]
mod tests {
    use super::Outline;

    #[track_caller]
    fn check(first: &str, second: &str, is_same: bool) {
        let difference = Outline::of(first).difference(&Outline::of(second));
        assert_eq!(difference.is_none(), is_same, "{difference:?}");
    }

    #[test]
    fn how_a_document_is_written_makes_no_difference() {
        check("* a\n* b", "- a\n\n- b", true);
        check("Title\n=====", "# Title #", true);
        check("~~~sh\nx\n~~~", "````sh\nx\n````", true);
        check("- two\n  lines", "- two lines", true);
    }

    #[test]
    fn what_a_document_says_makes_one() {
        for (first, second) in [
            ("# A", "## A"),
            ("- a\n- b", "- b\n- a"),
            ("- a\n- b", "- a"),
            ("- a", "- a\n- b"),
            ("- a\n  - b", "- a\n- b"),
            ("1. a", "2. a"),
            ("- [ ] a", "- [x] a"),
            ("- **a**", "- a"),
            ("- [a](b)", "- [a](c)"),
            ("| a |\n|---|\n| b |", "| a |\n|---|\n| c |"),
            ("```\na\n```", "```sh\na\n```"),
            ("```\na  b\n```", "```\na b\n```"),
            ("a\n\nb", "a b"),
            ("a  \nb", "a b"),
        ] {
            check(first, second, false);
        }
    }

    #[test]
    fn quotes_about_machines_may_be_added_and_nothing_else() {
        check("- a", "- a\n\n> **Run** `a`: once", true);
        check("- a", "- a\n\n> note", false);
        check("> **Run** `a`: once\n\n- a", "- a", false);
    }
}
