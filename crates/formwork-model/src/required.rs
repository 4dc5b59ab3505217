//! Required arguments: one function, called by the macros in the compiler and by the checks at synthesis.
//!
//! What panics here is `#[track_caller]`, so that the compiler shows the user's line and none of ours.

use crate::message::same;
use crate::schema::{Arguments, required_name};
use crate::{Block, BlockSchema, Class, Message, Resource};

/// Required arguments that were not given, one after the other.
#[derive(Debug, Clone, Copy)]
pub struct MissingArguments<'given> {
    rest: Arguments,
    given: &'given [&'given str],
}

impl BlockSchema {
    /// The required arguments that are not among `given`.
    pub const fn missing<'given>(
        &'static self,
        given: &'given [&'given str],
    ) -> MissingArguments<'given> {
        MissingArguments {
            rest: self.arguments(),
            given,
        }
    }

    const fn knows(&'static self, name: &str) -> bool {
        let mut rest = self.arguments();
        while let Some((argument, others)) = rest.split_first() {
            if same(argument.name, name) {
                return true;
            }
            rest = others;
        }
        false
    }
}

impl MissingArguments<'_> {
    /// The next one.
    pub const fn next(&mut self) -> Option<&'static str> {
        while let Some((row, nested, rest)) = self.rest.split_row() {
            let before = self.rest;
            self.rest = rest;
            match required_name(row) {
                Some(name) if !is_given(self.given, name) => return Some(name),
                None if nested.is_none() => self.rest = before.next_section(),
                _ => {}
            }
        }
        None
    }
}

/// Whether `name` is among the given arguments. A variable of a module may hold a `-`, which in Rust is written `_`.
const fn is_given(given: &[&str], name: &str) -> bool {
    let mut at = 0;
    while at < given.len() {
        if is_written(given[at], name) {
            return true;
        }
        at += 1;
    }
    false
}

const fn is_written(written: &str, name: &str) -> bool {
    let (written, name) = (written.as_bytes(), name.as_bytes());
    let mut at = 0;
    while at < name.len() && at < written.len() {
        let is_hyphen = name[at] == b'-' && written[at] == b'_';
        if written[at] != name[at] && !is_hyphen {
            return false;
        }
        at += 1;
    }
    written.len() == name.len()
}

/// ``aws_vpc "main": missing required argument `cidr_block` ``, with all that are missing.
#[track_caller]
const fn refuse(subject: Message, block: &'static BlockSchema, given: &[&str], named: &str) {
    let mut message = subject;
    let mut count = 0;
    let mut missing = block.missing(given);
    while let Some(argument) = missing.next() {
        if !same(argument, named) {
            message = message
                .text(if count == 0 {
                    "missing required argument `"
                } else {
                    "`, `"
                })
                .text(argument);
            count += 1;
        }
    }
    if count > 0 {
        panic!("{}", message.text("`").as_str());
    }
}

pub(crate) const fn subject<R: Resource>(key: &str) -> Message {
    Message::new()
        .text(R::RESOURCE.type_name)
        .text(" \"")
        .text(key)
        .text("\": ")
}

/// Refuses a resource that lacks a required argument. The one that names it comes from conventions.
#[track_caller]
pub const fn check_required<R: Resource>(key: &str, given: &[&str]) {
    let named = match R::RESOURCE.naming {
        Some(naming) => naming.argument,
        None => "",
    };
    refuse(subject::<R>(key), R::SCHEMA, given, named);
}

/// Refuses a block of a resource that lacks a required argument; `path` says which block it is.
#[track_caller]
pub const fn check_nested<R: Resource, B: Block>(key: &str, path: &str, given: &[&str]) {
    let message = subject::<R>(key).text("block `").text(path).text("`: ");
    refuse(message, B::SCHEMA, given, "");
}

/// Refuses a block that lacks a required argument.
#[track_caller]
pub const fn check_block<B: Block>(name: &str, given: &[&str]) {
    let message = Message::new().text("block `").text(name).text("`: ");
    refuse(message, B::SCHEMA, given, "");
}

/// Refuses a type that another macro declares.
#[track_caller]
pub const fn check_class<R: Resource>(class: Class) {
    let (noun, right) = match R::RESOURCE.class {
        Class::Managed => ("a resource", "resource!"),
        Class::Data => ("a data source", "data!"),
        Class::Ephemeral => ("an ephemeral resource", "ephemeral!"),
        Class::Module => ("a module", "module!"),
        Class::Action => ("an action", "action!"),
    };
    if R::RESOURCE.class as u8 != class as u8 {
        let message = Message::new()
            .text("this `")
            .text(R::RESOURCE.type_name)
            .text("` is ")
            .text(noun)
            .text(": declare it with `")
            .text(right)
            .text("`");
        panic!("{}", message.as_str());
    }
}

/// Refuses `ignore_changes` of something that is no argument.
#[track_caller]
pub const fn check_ignored<R: Resource>(key: &str, argument: &str) {
    if !R::SCHEMA.knows(argument) {
        let message = subject::<R>(key)
            .text("`ignore_changes` names `")
            .text(argument)
            .text("`, which is no argument of it");
        panic!("{}", message.as_str());
    }
}
