//! Two declarations that claim one thing in the cloud.

use formwork_model::{Destination, ImportId, Model, NodeId, Place, Severity, StackModel, Takeover};

use super::{Finding, Rule, duplicates, stack_label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0123",
    severity: Severity::Error,
    title: "Two declarations claim one thing",
    explanation: "A thing in the cloud belongs to one address of one state. Imported twice, or taken over by two stacks, it would be changed by \
        both and destroyed by either. Import it in one stack, and let the other refer to it. A takeover names a stack of the same \
        environment, and another one.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    imported_twice(subject.model, report);
    taken_twice(subject.model, report);
    for (stack, taken) in takeovers(subject.model) {
        let other = subject
            .model
            .stacks
            .iter()
            .find(|other| other.name == taken.stack);
        if other.is_none() || taken.stack == stack.name {
            report(nowhere(subject.model, stack, taken));
        }
    }
}

/// An import of the program: what kind of thing, by which id, where.
struct Imported<'model> {
    stack: &'model StackModel,
    thing: (&'static str, &'model str),
    place: Option<Place>,
}

fn imports(model: &Model) -> Vec<Imported<'_>> {
    let mut imports = Vec::new();
    for stack in &model.stacks {
        for import in &stack.refactorings.imports {
            let (Some(node), ImportId::Text(id)) = (node_of(&import.to), &import.id) else {
                continue;
            };
            if let (Some(node), Some(id)) = (model.node(node), id.as_text()) {
                imports.push(Imported {
                    stack,
                    thing: (node.schema.0.type_name, id),
                    place: import.place,
                });
            }
        }
    }
    imports
}

fn node_of(target: &Destination) -> Option<NodeId> {
    match target {
        Destination::Node(node) | Destination::Instance(node, _) => Some(*node),
        Destination::Address(_) => None,
    }
}

fn imported_twice(model: &Model, report: &mut dyn FnMut(Finding)) {
    for (first, second) in duplicates(&imports(model), |import| import.thing) {
        let (type_name, id) = second.thing;
        report(Finding {
            summary: format!(
                "{type_name} `{id}` is imported by {} and by {}",
                stack_label(first.stack),
                stack_label(second.stack)
            ),
            detail: first
                .place
                .map_or_else(String::new, |place| format!("first at {place}")),
            place: second.place.or(first.place),
            help: "import it once, and refer to it from the other place".to_owned(),
        });
    }
}

fn takeovers(model: &Model) -> impl Iterator<Item = (&StackModel, &Takeover)> {
    let stacks = model.stacks.iter();
    stacks.flat_map(|stack| {
        let takeovers = stack.refactorings.takeovers.iter();
        takeovers.map(move |taken| (stack, taken))
    })
}

fn taken_twice(model: &Model, report: &mut dyn FnMut(Finding)) {
    let takeovers: Vec<(&StackModel, &Takeover)> = takeovers(model).collect();
    for (first, second) in duplicates(&takeovers, |(_, taken)| (&taken.stack, &taken.from)) {
        report(Finding {
            summary: format!(
                "{} of stack `{}` is taken over by {} and by {}",
                second.1.from,
                second.1.stack,
                stack_label(first.0),
                stack_label(second.0)
            ),
            detail: format!("first at {}", first.1.place),
            place: Some(second.1.place),
            help: "let one stack take it over, and the other refer to it there".to_owned(),
        });
    }
}

fn nowhere(model: &Model, stack: &StackModel, taken: &Takeover) -> Finding {
    let names: Vec<&str> = model.stacks.iter().map(|stack| &*stack.name).collect();
    Finding {
        summary: format!(
            "{} cannot take {} over from stack `{}`",
            stack_label(stack),
            taken.from,
            taken.stack
        ),
        detail: if taken.stack == stack.name {
            "it is the same stack: within one, a resource is moved".to_owned()
        } else {
            "there is no such stack, whose state could forget it".to_owned()
        },
        place: Some(taken.place),
        help: format!(
            "stacks: {}; a stack stays, be it empty, until it has forgotten what others took over",
            names.join(", ")
        ),
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{App, Block as _, argument};

    use crate::cloud::{Acme, Net, Ticket, found};

    fn two(
        app: &mut App<Acme>,
        declare: impl Fn(&mut formwork_model::Stack<Acme>, &formwork_model::Handle<Net>),
    ) {
        for name in ["one", "other"] {
            app.stack(name, Ticket("T-1"), |stack| {
                let net = stack.declare("a", Net::empty().range(argument("r")));
                declare(stack, &net);
            });
        }
    }

    #[test]
    fn what_two_stacks_import_is_refused() {
        let lines = found(|app| two(app, |stack, net| stack.import(net, "net-1")));
        assert_eq!(
            lines,
            [
                "error[FW0123]: cloud_net `net-1` is imported by stack `one` and by stack `other`",
                "= help: import it once, and refer to it from the other place",
            ]
        );
    }

    #[test]
    fn what_two_stacks_take_over_is_refused() {
        let lines = found(|app| {
            app.stack("old", Ticket("T-1"), |_| ());
            two(app, |stack, net| {
                stack.moved_from_stack("old", "cloud_net.b", net)
            });
        });
        assert_eq!(
            lines,
            [
                "error[FW0123]: cloud_net.b of stack `old` is taken over by stack `one` and by stack `other`",
                "= help: let one stack take it over, and the other refer to it there",
            ]
        );
    }

    #[test]
    fn a_stack_that_is_gone_cannot_forget() {
        let lines = found(|app| {
            app.stack("one", Ticket("T-1"), |stack| {
                let net = stack.declare("a", Net::empty().range(argument("r")));
                stack.moved_from_stack("old", "cloud_net.b", &net);
            });
        });
        assert_eq!(
            lines,
            [
                "error[FW0123]: stack `one` cannot take cloud_net.b over from stack `old`",
                "= there is no such stack, whose state could forget it",
                "= help: stacks: one; a stack stays, be it empty, until it has forgotten what others took over",
            ]
        );
    }
}
