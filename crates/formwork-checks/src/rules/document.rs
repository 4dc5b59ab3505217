//! JSON documents, such as policies, in which something is wrong.

use formwork_model::{Body, Expression, Node, NodeState, Severity, Term};

use super::{Finding, Rule};
use crate::Subject;
use crate::arguments::each_body;

pub(super) const RULE: Rule = Rule {
    code: "FW0601",
    severity: Severity::Error,
    title: "Something is wrong in a document",
    explanation: "Bindings know some of the documents that arguments hold, such as policies. What is written literally in them is checked by the compiler; what is known \
        only when the program runs is looked at here, by the same functions. Documents that are given as text are not read.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    let nodes = subject.model.nodes();
    for (_, node) in nodes.filter(|(_, node)| node.state == NodeState::Declared) {
        each_document(&node.body, &mut |path, document| {
            look(node, path, document, report)
        });
    }
}

/// Calls `visit` for each document in an argument, with the argument's name.
fn each_document<'model>(body: &'model Body, visit: &mut dyn FnMut(&str, &'model Term)) {
    for (name, term) in body.arguments() {
        if let Term::Expression(expression) = term
            && let Expression::Call {
                function,
                arguments,
                ..
            } = &**expression
            && let ("jsonencode", [document]) = (&**function, arguments.as_slice())
        {
            visit(name, document);
        }
        each_body(term, &mut |inner| each_document(inner, visit));
    }
}

fn look(node: &Node, path: &str, document: &Term, report: &mut dyn FnMut(Finding)) {
    let provider = node.schema.provider();
    for check in provider.map_or(&[][..], |provider| provider.documents) {
        for found in check(document) {
            report(Finding {
                summary: format!("{}: `{path}`: {}", node.address(), found.problem),
                detail: format!("at {}", found.path),
                place: Some(node.place),
                help: "repair what the program gives there".to_owned(),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Any, Block as _, IntoValue as _, Value, argument};

    use crate::cloud::{Disk, found, stack};

    #[test]
    fn a_document_that_the_provider_does_not_take_is_refused_where_it_is_given() {
        let lines = found(stack(|stack| {
            let mut declare = |key: &'static str, word: &'static str| {
                let document: Value<Any> = [("Word", word)].into_value();
                stack.declare(
                    key,
                    Disk::empty()
                        .kind(argument("fast"))
                        .image(argument(document.to_json())),
                );
            };
            declare("right", "good");
            declare("wrong", "bad");
        }));
        assert_eq!(
            lines,
            [
                "error[FW0601]: cloud_disk.wrong: `image`: `bad` is no word",
                "= at Word",
                "= help: repair what the program gives there",
            ]
        );
    }
}
