//! How the author of a document marks a list.

/// How the list after it is marked, in a document whose headings are the author's. Without one, a list is marked as is usual for what it lists.
///
/// ```
/// use formwork_model::procedure::{Lead, ListStyle, Marker};
/// assert_eq!(Lead::Dash.join("Cost", "must stay in the budget"), "**Cost** - must stay in the budget");
/// assert_eq!(ListStyle::new(Marker::Bullets, Lead::Colon).marker, Marker::Bullets);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListStyle {
    /// Before each item.
    pub marker: Marker,
    /// Between the name of an item and its text.
    pub lead: Lead,
}

impl ListStyle {
    /// A style.
    pub const fn new(marker: Marker, lead: Lead) -> Self {
        Self { marker, lead }
    }
}

/// What stands before each item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// A dash.
    Bullets,
    /// A box to tick.
    Boxes,
    /// Numbers, from this one on.
    Numbers(u32),
}

/// How an item's name is set off from its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lead {
    /// `**name**: text`
    Colon,
    /// `**name:** text`
    ColonInside,
    /// `**name** - text`
    Dash,
    /// `**name** – text`
    MiddleDash,
    /// `**name** — text`
    LongDash,
    /// `**name** → text`
    Arrow,
    /// `name: text`
    PlainColon,
    /// `name - text`
    PlainDash,
}

impl Lead {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Colon,
        Self::ColonInside,
        Self::Dash,
        Self::MiddleDash,
        Self::LongDash,
        Self::Arrow,
        Self::PlainColon,
        Self::PlainDash,
    ];

    /// What stands before the name, and between it and the text.
    pub const fn signs(self) -> (&'static str, &'static str) {
        match self {
            Self::Colon => ("**", "**: "),
            Self::ColonInside => ("**", ":** "),
            Self::Dash => ("**", "** - "),
            Self::MiddleDash => ("**", "** – "),
            Self::LongDash => ("**", "** — "),
            Self::Arrow => ("**", "** → "),
            Self::PlainColon => ("", ": "),
            Self::PlainDash => ("", " - "),
        }
    }

    /// Name and text in one line; one of them alone where the other is empty.
    pub fn join(self, name: &str, text: &str) -> String {
        let (before, between) = self.signs();
        if name.is_empty() {
            return text.to_owned();
        }
        if text.is_empty() {
            return format!("{before}{name}{before}");
        }
        format!("{before}{name}{between}{text}")
    }

    /// Name and text of a line that is written like this; none if it is not.
    ///
    /// ```
    /// use formwork_model::procedure::Lead;
    /// assert_eq!(Lead::Colon.split("**Logs**: kept for 90 days"), Some(("Logs", "kept for 90 days")));
    /// assert_eq!(Lead::Colon.split("Logs: kept for 90 days"), None);
    /// ```
    pub fn split(self, line: &str) -> Option<(&str, &str)> {
        let (before, between) = self.signs();
        let (name, text) = line.strip_prefix(before)?.split_once(between)?;
        let plain = !name.contains("**") && !name.is_empty() && !text.is_empty();
        (plain && name.trim() == name && text.trim() == text).then_some((name, text))
    }
}
