//! Answers that are used up.

use std::collections::VecDeque;

use crate::machine::Asking;

/// Answers by the beginning of what is asked.
#[derive(Debug)]
pub(super) struct Answers<T>(Vec<(String, VecDeque<T>)>);

/// How a command ends.
#[derive(Debug, Clone)]
pub(super) struct Printed {
    pub(super) code: i32,
    pub(super) printed: Vec<u8>,
}

/// What a person says once.
#[derive(Debug, Clone)]
pub(super) struct Said {
    pub(super) step: String,
    pub(super) by: String,
    pub(super) saying: Saying,
}

#[derive(Debug, Clone)]
pub(super) enum Saying {
    Yes,
    No(String),
    Answer { answer: String, note: String },
}

impl Saying {
    /// Whether it is an answer to such a question; if not, it is kept for a later one of the same step.
    pub(super) fn answers(&self, what: Asking) -> bool {
        let asks_for_agreement = matches!(what, Asking::Approval | Asking::Decision);
        asks_for_agreement != matches!(self, Self::Answer { .. })
    }
}

impl<T> Default for Answers<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Clone> Answers<T> {
    pub(super) fn add(&mut self, beginning: &str, answer: T) {
        match self.0.iter_mut().find(|(other, _)| other == beginning) {
            Some((_, answers)) => answers.push_back(answer),
            None => self.0.push((beginning.to_owned(), [answer].into())),
        }
    }

    /// The next answer under the longest beginning that fits; the last one stays.
    pub(super) fn next(&mut self, asked: &str) -> Option<T> {
        let fitting = self
            .0
            .iter_mut()
            .filter(|(beginning, _)| asked.starts_with(&**beginning));
        let (_, answers) = fitting.max_by_key(|(beginning, _)| beginning.len())?;
        if answers.len() > 1 {
            answers.pop_front()
        } else {
            answers.front().cloned()
        }
    }
}
