//! Where in a runbook one is: below which headings, and after which label.

use crate::topic::{Topic, topic};

/// The headings above a place, and the label before it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Section {
    headings: Vec<(u8, String)>,
    labels: Vec<String>,
    /// Whether a list followed the labels, so that another label begins anew.
    is_used: bool,
}

impl Section {
    pub(crate) fn enter(&mut self, level: u8, text: &str) {
        self.headings.retain(|(other, _)| *other < level);
        self.headings.push((level, text.to_owned()));
        self.labels.clear();
        self.is_used = false;
    }

    pub(crate) fn label(&mut self, text: &str) {
        if std::mem::take(&mut self.is_used) {
            self.labels.clear();
        }
        self.labels.push(text.to_owned());
    }

    /// A list stands here, or anything else that a label was for.
    pub(crate) fn filled(&mut self) {
        self.is_used = true;
    }

    /// The last heading, with its level.
    pub(crate) fn heading(&self) -> Option<(u8, &str)> {
        self.headings
            .last()
            .map(|(level, text)| (*level, text.as_str()))
    }

    /// What lists here are about, what stands nearest first. The document's own title says nothing about its lists.
    pub(crate) fn topics(&self) -> impl Iterator<Item = Topic> {
        let headings = self.headings.iter().rev().filter(|(level, _)| *level > 1);
        let texts = self
            .labels
            .iter()
            .rev()
            .chain(headings.map(|(_, text)| text));
        texts.filter_map(|text| topic(text))
    }

    /// What stands nearest.
    pub(crate) fn topic(&self) -> Option<Topic> {
        self.topics().next()
    }

    /// Whether the last heading stands right below one that is about steps.
    pub(crate) fn is_below_steps(&self) -> bool {
        match &*self.headings {
            [.., (level, above), (_, last)] => {
                *level > 1 && topic(above) == Some(Topic::Steps) && topic(last).is_none()
            }
            _ => false,
        }
    }

    /// The words that stand nearest.
    pub(crate) fn nearest(&self) -> &str {
        let heading = self.headings.last().map(|(_, text)| text);
        self.labels.last().or(heading).map_or("", String::as_str)
    }
}
