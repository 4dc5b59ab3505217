//! A value that is never stored, where Terraform stores what it is given.

use std::collections::BTreeSet;

use formwork_model::{
    Class, Expression, Model, Node, NodeId, Over, Place, Severity, StackModel, Symbol, Term, Within,
};

use super::{Finding, Rule, label};
use crate::Subject;
use crate::arguments::{each, is_write_only};

pub(super) const RULE: Rule = Rule {
    code: "FW0148",
    severity: Severity::Error,
    title: "An ephemeral value stands where it would be stored",
    explanation: "What an ephemeral variable or resource gives is never stored. It may stand in write-only arguments (`.._wo`), in the configuration of a provider, in a \
        connection, in conditions and in other ephemeral resources; anywhere else, Terraform would write it to the plan and the state, and refuses it.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    let model = subject.model;
    for (id, node) in model.nodes() {
        let sources = Sources {
            model,
            stack: &model.stacks[id.stack as usize],
        };
        let owner = label(model, id, node);
        let mut refuse = |what: String, source: String| {
            report(finding(&format!("{what} of {owner}"), &source, node.place));
        };
        if matches!(node.schema.class, Class::Managed | Class::Data) {
            each(&node.body, &mut |argument| {
                if !is_write_only(argument.row)
                    && let Some(source) = sources.own(argument.term)
                {
                    refuse(format!("argument `{}`", argument.path()), source);
                }
            });
        }
        if let Some((name, over)) = sources.repetition(node)
            && let Some(source) = sources.of_term(over)
        {
            refuse(format!("`{name}`"), source);
        }
    }
    for stack in &model.stacks {
        let sources = Sources { model, stack };
        for output in stack.outputs.iter().filter(|output| !output.is_ephemeral) {
            if let Some(source) = sources.of_term(&output.value) {
                let what = format!("the value of the output `{}`", output.name);
                report(finding(&what, &source, output.place));
            }
        }
    }
}

fn finding(what: &str, source: &str, place: Place) -> Finding {
    Finding {
        summary: format!("{what} is of {source}, which is never stored"),
        detail: "Terraform stores what it is given here, in the plan and in the state".to_owned(),
        place: Some(place),
        help: "give it to a write-only argument, or take a value that may be stored".to_owned(),
    }
}

/// Where ephemeral values of a stack come from.
struct Sources<'model> {
    model: &'model Model,
    stack: &'model StackModel,
}

impl<'model> Sources<'model> {
    /// What is ephemeral in an argument itself; its blocks have arguments of their own.
    fn own(&self, term: &Term) -> Option<String> {
        match term {
            Term::Blocks(_) | Term::Object(_) | Term::BlockMap(_) => None,
            term => self.of_term(term),
        }
    }

    fn is_own(&self, node: NodeId) -> bool {
        let stack = self.model.stacks.get(node.stack as usize);
        stack.is_some_and(|stack| std::ptr::eq(stack, self.stack))
    }

    /// What `count` or `for_each` of a node goes over.
    fn repetition(&self, node: &Node) -> Option<(&'static str, &'model Term)> {
        let Within::Repetition(repetition) = node.within else {
            return None;
        };
        match &self.stack.repetitions.get(repetition as usize)?.over {
            Over::Count(count) => Some(("count", count)),
            Over::Each(over) => Some(("for_each", over)),
        }
    }

    /// The first ephemeral thing that a value is made of.
    fn of_term(&self, term: &Term) -> Option<String> {
        self.within(term, &mut BTreeSet::new())
    }

    fn within(&self, term: &Term, seen: &mut BTreeSet<String>) -> Option<String> {
        let mut found = None;
        term.expressions("", &mut |_, expression| {
            if found.is_none() {
                found = self.of_expression(expression, seen);
            }
        });
        found
    }

    fn of_expression(
        &self,
        expression: &Expression,
        seen: &mut BTreeSet<String>,
    ) -> Option<String> {
        match expression {
            // It gives `null` of what is ephemeral, and all else as it is.
            Expression::Call { function, .. } if function == "ephemeralasnull" => None,
            Expression::Symbol(Symbol::Variable(name)) => {
                let mut variables = self.stack.variables.iter();
                let is_ephemeral = variables.any(|it| it.name == *name && it.ephemeral);
                is_ephemeral.then(|| format!("the variable `{name}`"))
            }
            Expression::Symbol(Symbol::Local(name)) => {
                let mut locals = self.stack.locals.iter();
                let local = locals.find(|local| local.name == *name)?;
                if !seen.insert(name.to_string()) {
                    return None;
                }
                self.within(&local.value, seen)
            }
            // What comes from another stack cannot come at all, which another rule says.
            Expression::Reference(reference) if self.is_own(reference.node) => {
                self.of_node(reference.node)
            }
            other => {
                let mut found = None;
                other.terms(&mut |term| {
                    if found.is_none() {
                        found = self.within(term, seen);
                    }
                });
                found
            }
        }
    }

    fn of_node(&self, id: NodeId) -> Option<String> {
        let node = self.model.node(id)?;
        (node.schema.class == Class::Ephemeral).then(|| node.address())
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, Secret, Str, Value, Variable, argument};

    use crate::cloud::{Acme, Disk, Net, found, stack};

    fn token(stack: &mut formwork_model::Stack<Acme>) -> Value<Str> {
        stack.variable(Variable::<Str>::new("token").ephemeral())
    }

    #[test]
    fn an_ephemeral_value_in_a_plain_argument_is_refused_also_through_a_local_value() {
        let lines = found(stack(|stack| {
            let token = token(stack);
            let name = stack.local("name", token);
            stack.declare("main", Net::empty().range(argument(name)));
        }));
        assert_eq!(
            lines,
            [
                "error[FW0148]: argument `range` of cloud_net.main in stack `main` is of the variable `token`, which is never stored",
                "= Terraform stores what it is given here, in the plan and in the state",
                "= help: give it to a write-only argument, or take a value that may be stored",
            ]
        );
    }

    #[test]
    fn an_ephemeral_number_of_instances_and_an_output_are_refused() {
        let lines = found(stack(|stack| {
            let token = token(stack);
            stack.output("token", &token);
            stack.only_if(token.equals("x"), |stack| {
                stack.declare("main", Net::empty().range(argument("r")))
            });
        }));
        assert_eq!(
            lines[0],
            "error[FW0148]: the value of the output `token` is of the variable `token`, which is never stored"
        );
        assert_eq!(
            lines[3],
            "error[FW0148]: `count` of cloud_net.main in stack `main` is of the variable `token`, which is never stored"
        );
    }

    #[test]
    fn a_write_only_argument_takes_an_ephemeral_value() {
        let lines = found(stack(|stack| {
            let key = stack.variable(Variable::<Secret<Str>>::new("key").ephemeral());
            let disk = Disk::empty().kind(argument("fast"));
            let slice = crate::cloud::Slice::empty().share(argument(1));
            stack.declare("main", disk.slice(argument(slice)).key_wo(argument(key)));
        }));
        assert_eq!(lines, [""; 0]);
    }
}
