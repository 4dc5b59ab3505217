//! Moves and removals that contradict each other, or what is declared.

use std::collections::BTreeSet;

use formwork_model::{Destination, Model, NodeState, Place, Severity, StackModel};

use super::{Finding, Rule, duplicates, stack_label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0122",
    severity: Severity::Error,
    title: "What is said about a former address contradicts itself",
    explanation: "One thing has one address before and one after. An address that was moved away or removed must not be declared any more; two \
        addresses cannot become one, and one cannot become two; and what moves must arrive somewhere. Terraform refuses such moves \
        when it plans. Say of each former address one thing.",
    check,
};

/// Something said about a former address.
#[derive(Clone, Copy)]
struct Said<'model> {
    from: &'model str,
    /// Nothing, if it was removed or another stack has it.
    to: Option<&'model Destination>,
    place: Option<Place>,
}

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for stack in &subject.model.stacks {
        let said = said(subject.model, stack);
        still_declared(subject.model, stack, &said, report);
        said_twice(subject.model, stack, &said, report);
        circles(subject.model, stack, report);
    }
}

/// All that is said in or about a stack.
fn said<'model>(model: &'model Model, stack: &'model StackModel) -> Vec<Said<'model>> {
    let moves = stack.refactorings.moves.iter().map(|moved| Said {
        from: &moved.from,
        to: Some(&moved.to),
        place: moved.place,
    });
    let removals = stack.refactorings.removals.iter().map(|removed| Said {
        from: &removed.from,
        to: None,
        place: removed.place,
    });
    let others = model.stacks.iter();
    let takeovers = others.flat_map(|other| &other.refactorings.takeovers);
    let taken = takeovers
        .filter(|taken| taken.stack == stack.name)
        .map(|taken| Said {
            from: &taken.from,
            to: None,
            place: Some(taken.place),
        });
    let mut said: Vec<Said<'_>> = moves.chain(removals).collect();
    // That two stacks take one thing over is told by another rule.
    let mut claimed = BTreeSet::new();
    said.extend(taken.filter(|taken| claimed.insert(taken.from)));
    said
}

fn still_declared(
    model: &Model,
    stack: &StackModel,
    said: &[Said<'_>],
    report: &mut dyn FnMut(Finding),
) {
    if said.is_empty() {
        return;
    }
    let declared = |address: &str| {
        let nodes = stack.nodes.iter();
        nodes
            .filter(|node| node.state == NodeState::Declared)
            .find(|node| node.address() == address)
    };
    for said in said {
        // What becomes repeated, or is repeated no more, has the same address before and after but for its key.
        let is_own = said
            .to
            .is_some_and(|to| to.address(model).starts_with(&format!("{}[", said.from)));
        if let (Some(node), false) = (declared(said.from), is_own) {
            report(Finding {
                summary: format!(
                    "{} was moved away or removed, and is still declared in {}",
                    said.from,
                    stack_label(stack)
                ),
                detail: format!("declared at {}", node.place),
                place: said.place.or(Some(node.place)),
                help: "declare it no more, or say nothing about its address".to_owned(),
            });
        }
    }
}

fn said_twice(
    model: &Model,
    stack: &StackModel,
    said: &[Said<'_>],
    report: &mut dyn FnMut(Finding),
) {
    let arrival = |said: &Said<'_>| said.to.map(|to| to.address(model));
    for (first, second) in duplicates(said, |said| said.from) {
        // The lock and the program may say the same.
        if first.to.is_some() && arrival(first) == arrival(second) {
            continue;
        }
        report(twice(stack, first, second, first.from));
    }
    let moves: Vec<&Said<'_>> = said.iter().filter(|said| said.to.is_some()).collect();
    for (first, second) in duplicates(moves, |said| arrival(said)) {
        if first.from != second.from {
            report(twice(
                stack,
                first,
                second,
                &arrival(second).unwrap_or_default(),
            ));
        }
    }
}

fn twice(stack: &StackModel, first: &Said<'_>, second: &Said<'_>, about: &str) -> Finding {
    let first_place = first.place.or(second.place);
    Finding {
        summary: format!(
            "two different things are said about {about} in {}",
            stack_label(stack)
        ),
        detail: first_place.map_or_else(String::new, |place| format!("first at {place}")),
        place: second.place.or(first.place).or(Some(stack.place)),
        help: "keep one of them".to_owned(),
    }
}

fn circles(model: &Model, stack: &StackModel, report: &mut dyn FnMut(Finding)) {
    let moves = &stack.refactorings.moves;
    let next = |address: &str| {
        let moved = moves.iter().find(|moved| moved.from == address)?;
        Some((moved.to.address(model), moved.place))
    };
    let mut known = BTreeSet::new();
    for moved in moves {
        let mut way = vec![moved.from.to_string()];
        while let Some((to, place)) = next(way.last().map_or("", String::as_str)) {
            if to == way[0] && known.insert(way.iter().min().cloned()) {
                way.push(to);
                report(Finding {
                    summary: format!("moves go in a circle in {}", stack_label(stack)),
                    detail: way.join(" -> "),
                    place: place.or(Some(stack.place)),
                    help: "take one of these moves out".to_owned(),
                });
                break;
            }
            if way.contains(&to) {
                break;
            }
            way.push(to);
        }
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, Fate, argument};

    use crate::cloud::{Net, found, stack};

    fn summaries(
        declare: impl FnOnce(&mut formwork_model::Stack<crate::cloud::Acme>),
    ) -> Vec<String> {
        let lines = found(stack(declare));
        let errors = lines.into_iter().filter(|line| line.starts_with("error"));
        errors.collect()
    }

    #[test]
    fn what_was_moved_away_must_not_be_declared() {
        let lines = summaries(|stack| {
            stack.declare("a", Net::empty().range(argument("r")));
            let other = stack.declare("b", Net::empty().range(argument("r")));
            stack.moved("cloud_net.a", &other);
        });
        assert_eq!(
            lines,
            [
                "error[FW0122]: cloud_net.a was moved away or removed, and is still declared in stack `main`"
            ]
        );
    }

    #[test]
    fn what_becomes_repeated_keeps_its_address() {
        let lines = summaries(|stack| {
            let net = stack.declare("a", Net::empty().range(argument("r")));
            stack.moved_to_instance("cloud_net.a", &net, "eu");
        });
        assert!(lines.is_empty(), "{lines:?}");
    }

    #[test]
    fn one_address_cannot_become_two_nor_two_one() {
        let lines = summaries(|stack| {
            let a = stack.declare("a", Net::empty().range(argument("r")));
            let b = stack.declare("b", Net::empty().range(argument("r")));
            stack.moved("cloud_net.x", &a);
            stack.moved("cloud_net.x", &b);
            stack.moved("cloud_net.y", &b);
            stack.removed_address("cloud_net.y", Fate::Destroy);
        });
        assert_eq!(
            lines,
            [
                "error[FW0122]: two different things are said about cloud_net.x in stack `main`",
                "error[FW0122]: two different things are said about cloud_net.b in stack `main`",
                "error[FW0122]: two different things are said about cloud_net.y in stack `main`",
            ]
        );
    }

    #[test]
    fn moves_in_a_circle_are_refused_once() {
        let lines = summaries(|stack| {
            let net = stack.declare("a", Net::empty().range(argument("r")));
            stack.moved_to_instance("cloud_net.a[\"x\"]", &net, "y");
            stack.moved_to_instance("cloud_net.a[\"y\"]", &net, "x");
        });
        assert_eq!(
            lines,
            ["error[FW0122]: moves go in a circle in stack `main`"]
        );
    }
}
