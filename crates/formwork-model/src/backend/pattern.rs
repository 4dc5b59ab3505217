//! Texts that are completed for each stack.

use crate::Message;
use crate::message::contains;

/// A text in a backend that is completed for each stack, e.g. `{project}/{environment}/{stack}.tfstate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatePattern {
    text: &'static str,
}

const PLACEHOLDERS: &[&str] = &["project", "environment", "stack"];

impl StatePattern {
    /// Reads a pattern. `state_pattern!` does the same in a constant, so that a mistake does not compile.
    ///
    /// # Panics
    /// When a placeholder is unknown or not closed.
    #[track_caller]
    pub const fn new(text: &'static str) -> Self {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            if bytes[at] == b'{' {
                let end = end(bytes, at);
                let placeholder = text.split_at(end).0.split_at(at + 1).1;
                if !contains(PLACEHOLDERS, placeholder) {
                    let message = Message::new()
                        .text("unknown placeholder `{")
                        .text(placeholder)
                        .text("}` in a pattern of a backend; known are {project}, {environment} and {stack}");
                    panic!("{}", message.as_str());
                }
                at = end;
            }
            at += 1;
        }
        Self { text }
    }

    /// The pattern as it was written.
    pub const fn as_str(&self) -> &'static str {
        self.text
    }

    /// The text for one stack.
    ///
    /// ```
    /// use formwork_model::backend::StatePattern;
    /// const KEY: StatePattern = StatePattern::new("{project}/{environment}/{stack}.tfstate");
    /// assert_eq!(KEY.text("shop", "dev", "network"), "shop/dev/network.tfstate");
    /// ```
    pub fn text(&self, project: &str, environment: &str, stack: &str) -> String {
        let mut text = String::new();
        let mut parts = self.text.split('{');
        text.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let (placeholder, rest) = part.split_once('}').unwrap_or((part, ""));
            text.push_str(match placeholder {
                "project" => project,
                "environment" => environment,
                _ => stack,
            });
            text.push_str(rest);
        }
        text
    }
}

#[track_caller]
const fn end(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && bytes[at] != b'}' {
        at += 1;
    }
    if at == bytes.len() {
        panic!("a pattern of a backend holds a `{{` without its `}}`");
    }
    at
}
