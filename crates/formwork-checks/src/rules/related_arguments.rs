//! Arguments that exclude or need each other.

use foldhash::{HashMap, HashMapExt as _};

use formwork_model::{
    Body, Message, Node, NodeState, ResourceSchema, Severity, Term, broken, common_block,
    is_about_arguments,
};

use super::{Finding, Rule};
use crate::Subject;
use crate::arguments::{each_body, joined};

pub(super) const RULE: Rule = Rule {
    code: "FW0206",
    severity: Severity::Error,
    title: "Arguments exclude or need each other",
    explanation: "The provider takes only one of some arguments, demands one of several, or demands one where another is given. The compiler finds this in what is \
        written; what is known only when the program runs, such as an `Option`, is looked at here, by the same function.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    let mut known: HashMap<*const ResourceSchema, Relations> = HashMap::new();
    for (_, node) in subject.model.nodes() {
        let schema: &'static ResourceSchema = node.schema.0;
        if node.state != NodeState::Declared || schema.relations.is_empty() {
            continue;
        }
        let relations = known.entry(schema).or_insert_with(|| Relations::of(schema));
        look(node, relations, report);
    }
}

/// The relations of a type.
struct Relations {
    all: Vec<Relation>,
    /// The arguments of the last resource of the type, and the positions of the relations that they could break. Most
    /// resources of a type give the same arguments as the one before.
    last: Option<(Vec<&'static str>, Vec<usize>)>,
}

impl Relations {
    /// The relations that the arguments of `body` could break.
    fn breakable(&mut self, body: &Body) -> impl Iterator<Item = &Relation> {
        let is_as_before = self.last.as_ref().is_some_and(|(names, _)| {
            body.arguments().len() == names.len()
                && body.arguments().zip(names).all(|((name, _), last)| {
                    std::ptr::eq(name.as_ptr(), last.as_ptr()) && name.len() == last.len()
                })
        });
        if !is_as_before {
            let names = body.arguments().map(|(name, _)| name).collect();
            let all = self.all.iter().enumerate();
            let breakable = all.filter(|(_, relation)| relation.can_be_broken_by(body));
            let positions = breakable.map(|(position, _)| position).collect();
            self.last = Some((names, positions));
        }
        let positions = self.last.iter().flat_map(|(_, positions)| positions);
        positions.map(|position| &self.all[*position])
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

impl Relation {
    /// Whether enough of its arguments are given.
    fn can_be_broken_by(&self, body: &Body) -> bool {
        let mut missing = self.least;
        for (position, name) in self.names.iter().enumerate() {
            if missing == 0 || self.names.len() - position < missing {
                break;
            }
            if body.get(name).is_some() {
                missing -= 1;
            }
        }
        missing == 0
    }
}

impl Relations {
    fn of(schema: &'static ResourceSchema) -> Self {
        let all = schema.relations.iter();
        let all = all
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
            .collect();
        Self { all, last: None }
    }
}

/// A relation within a block holds in each of the blocks; the others hold for all that is given.
fn look(node: &Node, relations: &mut Relations, report: &mut dyn FnMut(Finding)) {
    let mut whole = None;
    for relation in relations.breakable(&node.body) {
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
        let path = joined(path, name);
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
