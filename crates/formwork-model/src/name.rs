//! Names of things in the cloud: made from a pattern, and checked by one function in the compiler and at synthesis.
//!
//! What panics here is `#[track_caller]`, so that the compiler shows the user's line and none of ours.

use std::marker::PhantomData;

use crate::conventions::longest_name;
use crate::message::{contains, same};
use crate::pattern::class_bits;
use crate::{Conventions, Environment, Message, Naming, Resource, ResourceSchema, TagStyle};

/// How names of things in the cloud are made, e.g. `{project}-{environment}-{purpose}`.
///
/// The placeholders are `{project}`, `{environment}`, `{kind}` (the type without its provider, `s3-bucket`) and
/// `{purpose}` (the key of the declaration, after those of its components).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamePattern {
    text: &'static str,
}

const PLACEHOLDERS: &[&str] = &["project", "environment", "kind", "purpose"];

impl NamePattern {
    /// Reads a pattern. `name_pattern!` does the same in a constant, so that a mistake does not compile.
    ///
    /// # Panics
    /// When a placeholder is unknown or not closed, or `{purpose}` is missing (all names of a kind would be equal).
    #[track_caller]
    pub const fn new(text: &'static str) -> Self {
        let bytes = text.as_bytes();
        let mut at = 0;
        let mut has_purpose = false;
        while at < bytes.len() {
            if bytes[at] == b'{' {
                let end = placeholder_end(bytes, at);
                let placeholder = text.split_at(end).0.split_at(at + 1).1;
                if !contains(PLACEHOLDERS, placeholder) {
                    let message = Message::new()
                        .text("unknown placeholder `{")
                        .text(placeholder)
                        .text("}` in a name pattern; known are {project}, {environment}, {kind} and {purpose}");
                    panic!("{}", message.as_str());
                }
                has_purpose = has_purpose || same(placeholder, "purpose");
                at = end;
            }
            at += 1;
        }
        if !has_purpose {
            panic!(
                "a name pattern must hold {{purpose}}: without it all names of a kind would be equal"
            );
        }
        Self { text }
    }

    /// The pattern as it was written.
    pub const fn as_str(&self) -> &'static str {
        self.text
    }

    /// The name of `schema`'s kind of thing with the given `purpose`.
    pub const fn name(
        &self,
        project: &str,
        environment: &str,
        schema: &ResourceSchema,
        purpose: &str,
    ) -> Message {
        let bytes = self.text.as_bytes();
        let mut name = Message::new();
        let mut at = 0;
        while at < bytes.len() {
            if bytes[at] == b'{' {
                let end = placeholder_end(bytes, at);
                name = match bytes[at + 1] {
                    b'e' => name.text(environment),
                    b'k' => kind(name, schema.kind()),
                    // `{project}` and `{purpose}` differ first in their second letter.
                    _ if bytes[at + 2] == b'r' => name.text(project),
                    _ => name.text(purpose),
                };
                at = end;
            } else {
                name = name.byte(bytes[at]);
            }
            at += 1;
        }
        name
    }
}

#[track_caller]
const fn placeholder_end(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && bytes[at] != b'}' {
        at += 1;
    }
    if at == bytes.len() {
        panic!("a name pattern holds a `{{` without its `}}`");
    }
    at
}

/// Terraform's kinds are written with underscores, names in the cloud with hyphens.
const fn kind(mut name: Message, kind: &str) -> Message {
    let bytes = kind.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        name = name.byte(if bytes[at] == b'_' { b'-' } else { bytes[at] });
        at += 1;
    }
    name
}

/// What is wrong with a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameProblem {
    /// It has more characters than the cloud accepts.
    TooLong {
        /// How many it has.
        length: usize,
    },
    /// It has fewer characters than the cloud accepts.
    TooShort {
        /// How many it has.
        length: usize,
    },
    /// It holds a character that the cloud does not accept.
    Character(
        /// The first such byte.
        u8,
    ),
}

/// Where things carry their name in a tag, the cloud accepts this many characters.
const TAG_NAMING: Naming = Naming::new("Name", "", 1, 256, "");

impl Naming {
    /// The first thing that is wrong with `name`.
    pub const fn problem(&self, name: &str) -> Option<NameProblem> {
        let length = name.len();
        if length > self.max_length {
            return Some(NameProblem::TooLong { length });
        }
        if length < self.min_length {
            return Some(NameProblem::TooShort { length });
        }
        if self.characters.is_empty() {
            return None;
        }
        let accepted = class_bits(self.characters);
        let mut at = 0;
        while at < length {
            let byte = name.as_bytes()[at];
            if !byte.is_ascii() || accepted >> byte & 1 == 0 {
                return Some(NameProblem::Character(byte));
            }
            at += 1;
        }
        None
    }

    /// The problem in words: ``name `x` is too long: 40 characters, where 32 are accepted``.
    pub const fn describe(&self, message: Message, name: &str, problem: NameProblem) -> Message {
        let message = message.text("name `").text(name).text("` ");
        match problem {
            NameProblem::TooLong { length } => message
                .text("is too long: ")
                .number(length)
                .text(" characters, where `")
                .text(self.argument)
                .text("` takes at most ")
                .number(self.max_length),
            NameProblem::TooShort { length } => message
                .text("is too short: ")
                .number(length)
                .text(" characters, where `")
                .text(self.argument)
                .text("` takes at least ")
                .number(self.min_length),
            NameProblem::Character(byte) => message
                .text("holds `")
                .byte(byte)
                .text("`, where `")
                .text(self.argument)
                .text("` takes only [")
                .text(self.characters)
                .text("]"),
        }
    }
}

impl ResourceSchema {
    /// Where a thing of this type carries its name: an argument, or the tag `Name`; nowhere, if it has neither.
    pub const fn name_rule(&self) -> Option<Naming> {
        match (self.naming, self.tags) {
            (Some(naming), _) => Some(naming),
            (None, TagStyle::None | TagStyle::Shared) => None,
            (None, TagStyle::Map | TagStyle::Blocks) => Some(TAG_NAMING),
        }
    }
}

/// A key that is known to the compiler, as a type. `resource!` writes one for each literal key.
pub trait Key {
    /// The key.
    const VALUE: &'static str;
    /// The names of the arguments given.
    const GIVEN: &'static [&'static str];
}

/// Whether `key` can be part of an address: lower-case letters, digits, `_` and `-`, beginning with a letter.
pub const fn is_valid_key(key: &str) -> bool {
    let bytes = key.as_bytes();
    if bytes.is_empty() || !bytes[0].is_ascii_lowercase() {
        return false;
    }
    let mut at = 0;
    while at < bytes.len() {
        if !matches!(bytes[at], b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-') {
            return false;
        }
        at += 1;
    }
    true
}

/// Refuses a key that cannot be part of an address.
#[track_caller]
pub const fn check_key<R: Resource>(key: &str) {
    if !is_valid_key(key) {
        let message = Message::new()
            .text(R::RESOURCE.type_name)
            .text(" \"")
            .text(key)
            .text(
                "\": a key holds lower-case letters, digits, `_` and `-`, and begins with a letter",
            );
        panic!("{}", message.as_str());
    }
}

/// Ties a key to the conventions it is used under; its constant is evaluated where both are known.
pub trait NamedKey<C: Conventions>: Key + Sized {
    /// Evaluates to nothing, or refuses the name.
    const NAME: PhantomData<(C, Self)>;
}

/// Refuses a name that the cloud would refuse in the environment with the longest name.
#[track_caller]
pub const fn check_name<C: Conventions, R: Resource, K: Key>() -> PhantomData<(C, K)> {
    let Some(rule) = R::RESOURCE.name_rule() else {
        return PhantomData;
    };
    if contains(K::GIVEN, rule.argument) || contains(K::GIVEN, rule.instead) {
        return PhantomData;
    }
    let environment = longest_name(<C::Environment as Environment>::NAMES);
    let name = C::NAME.name(C::PROJECT, environment, R::RESOURCE, K::VALUE);
    if let Some(problem) = rule.problem(name.as_str()) {
        let message = Message::new()
            .text(R::RESOURCE.type_name)
            .text(" \"")
            .text(K::VALUE)
            .text("\": ");
        let message = rule.describe(message, name.as_str(), problem);
        let message = match problem {
            NameProblem::TooLong { .. } => message.text(", in the longest environment"),
            _ => message,
        };
        panic!("{}", message.as_str());
    }
    PhantomData
}
