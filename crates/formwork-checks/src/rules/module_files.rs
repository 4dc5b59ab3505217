//! Modules whose files would lie in the same place.

use std::collections::BTreeMap;

use formwork_model::{Node, NodeState, Severity, StackModel};

use super::{Finding, Rule, stack_label};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0131",
    severity: Severity::Error,
    title: "Two modules have the same folder",
    explanation: "The files of a module that lies beside the program are written into the folder of each stack that calls it, below `modules/` and the module's name. \
        Two different modules of one name, such as those of two libraries, would overwrite each other there. The same module may be called many times.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for stack in &subject.model.stacks {
        let mut known = BTreeMap::new();
        for node in &stack.nodes {
            let module = (node.state == NodeState::Declared)
                .then(|| node.schema.module())
                .flatten();
            for file in module.map_or(&[][..], |module| module.files) {
                let (first, text) = *known.entry(file.path).or_insert((node, file.text));
                if text != file.text {
                    report(finding(stack, node, first, file.path));
                    break;
                }
            }
        }
    }
}

fn finding(stack: &StackModel, node: &Node, first: &Node, path: &str) -> Finding {
    Finding {
        summary: format!(
            "{} and {} call different modules that both have the file {path} in {}",
            first.address(),
            node.address(),
            stack_label(stack)
        ),
        detail: format!("{} is declared at {}", first.address(), first.place),
        place: Some(node.place),
        help: "write the bindings of one of them again under another name: `cargo formwork add module FOLDER --name OTHER`".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::Block as _;

    use crate::cloud::{Network, OtherNetwork, Ticket, found, stack};

    #[test]
    fn two_modules_of_one_name_in_a_stack_are_refused() {
        let lines = found(stack(|stack| {
            stack.declare("first", Network::empty());
            stack.declare("second", Network::empty());
            stack.declare("third", OtherNetwork::empty());
        }));
        assert_eq!(lines.len(), 3, "{lines:#?}");
        assert_eq!(
            lines[0],
            "error[FW0131]: module.first and module.third call different modules that both have the file modules/network/main.tf in stack `main`"
        );
    }

    #[test]
    fn stacks_have_folders_of_their_own() {
        let lines = found(|app| {
            app.stack("a", Ticket("T-1"), |stack| {
                stack.declare("net", Network::empty());
            });
            app.stack("b", Ticket("T-1"), |stack| {
                stack.declare("net", OtherNetwork::empty());
            });
        });
        assert_eq!(lines, [""; 0]);
    }
}
