//! Arguments that exclude or need each other.

use std::collections::HashMap;

use formwork_model::{
    Body, Message, Node, NodeState, ResourceSchema, Severity, Term, broken, common_block,
    is_about_arguments,
};

use super::{Finding, Rule};
use crate::Subject;
use crate::arguments::each_body;

pub(super) const RULE: Rule = Rule {
    code: "FW0206",
    severity: Severity::Error,
    title: "Arguments exclude or need each other",
    explanation: "The provider takes only one of some arguments, demands one of several, or demands one where another is given. The compiler finds this in what is \
        written; what is known only when the program runs, such as an `Option`, is looked at here, by the same function.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    let mut known: HashMap<*const ResourceSchema, Vec<Relation>> = HashMap::new();
    for (_, node) in subject.model.nodes() {
        let schema: &'static ResourceSchema = node.schema.0;
        if node.state != NodeState::Declared || schema.relations.is_empty() {
            continue;
        }
        let relations = known.entry(schema).or_insert_with(|| relations(schema));
        look(node, relations, report);
    }
}

/// A relation, read once for all resources of a type.
struct Relation {
    text: &'static str,
    /// The block that all its arguments lie in; empty for the resource itself.
    block: &'static str,
    /// The first names of the paths to its arguments.
    names: Vec<&'static str>,
    /// How many of these must be given so that it can be broken.
    least: usize,
}

fn relations(schema: &'static ResourceSchema) -> Vec<Relation> {
    let relations = schema.relations.iter();
    relations
        .filter(|text| is_about_arguments(text))
        .map(|text| {
            let mut words = text.split(' ');
            let least = match words.next() {
                Some("conflict") => 2,
                Some("together") => 1,
                _ => 0,
            };
            let names = words.map(|path| path.split('.').next().unwrap_or(path));
            Relation {
                text,
                block: common_block(text),
                names: names.collect(),
                least,
            }
        })
        .collect()
}

/// A relation within a block holds in each of the blocks; the others hold for all that is given.
fn look(node: &Node, relations: &[Relation], report: &mut dyn FnMut(Finding)) {
    let mut whole = None;
    for relation in relations {
        let names = relation.names.iter();
        let given_names = names.filter(|name| node.body.get(name).is_some()).count();
        if given_names < relation.least {
            continue;
        }
        if relation.block.is_empty() {
            let given = whole.get_or_insert_with(|| given(&node.body, ""));
            judge(node, relation.text, given, report);
            continue;
        }
        each_at(&node.body, relation.block, &mut |body| {
            judge(node, relation.text, &given(body, relation.block), report);
        });
    }
}

fn judge(node: &Node, relation: &'static str, given: &[String], report: &mut dyn FnMut(Finding)) {
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    if let Some(broken) = broken(relation, &given) {
        report(Finding {
            summary: format!(
                "{} {}",
                node.address(),
                broken.explain(Message::new()).as_str()
            ),
            detail: String::new(),
            place: Some(node.place),
            help: "give other arguments".to_owned(),
        });
    }
}

/// The paths of what is given in `body`, which lies at `block`.
fn given(body: &Body, block: &str) -> Vec<String> {
    let mut given = Vec::new();
    if !block.is_empty() {
        given.push(format!("!{block}"));
    }
    collect(body, block, &mut given);
    given
}

/// Calls `visit` for the blocks at a path.
fn each_at<'model>(body: &'model Body, path: &str, visit: &mut dyn FnMut(&'model Body)) {
    if path.is_empty() {
        return visit(body);
    }
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    if let Some(term) = body.get(name) {
        each_body(term, &mut |inner| each_at(inner, rest, visit));
    }
}

fn collect(body: &Body, path: &str, given: &mut Vec<String>) {
    for (name, term) in body.arguments() {
        let path = if path.is_empty() {
            name.to_owned()
        } else {
            format!("{path}.{name}")
        };
        let is_empty = matches!(term, Term::List(items) if items.is_empty());
        if !is_empty {
            given.push(format!("!{path}"));
        }
        each_body(term, &mut |inner| collect(inner, &path, given));
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, argument};

    use crate::cloud::{Disk, Slice, found, stack};

    #[test]
    fn relations_hold_for_the_resource_and_for_each_of_its_blocks() {
        let lines = found(stack(|stack| {
            let nothing: Option<&str> = None;
            let disk = || Disk::empty().kind(argument("fast"));
            stack.declare(
                "right",
                disk()
                    .copy_of(argument("x"))
                    .slice(argument(Slice::empty().gigabytes(argument(1)))),
            );
            stack.declare(
                "absent",
                disk().copy_of(argument("x")).image(argument(nothing)),
            );
            stack.declare("both", disk().copy_of(argument("x")).image(argument("y")));
            let slices = [Slice::empty().gigabytes(argument(1)), Slice::empty()];
            stack.declare("none", disk().slice(argument(slices)));
        }));
        let summaries: Vec<&String> = lines.iter().filter(|line| !line.starts_with("=")).collect();
        assert_eq!(
            summaries,
            [
                "error[FW0206]: cloud_disk.both has both `copy_of` and `image`, which exclude each other",
                "error[FW0206]: cloud_disk.none needs exactly one of `slice.gigabytes`, `slice.share`",
            ]
        );
    }
}
