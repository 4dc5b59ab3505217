//! Where the expressions of a stack stand.

use crate::{Body, Condition, Expression, Over, Place, StackModel, Term};

/// An expression of a stack, with what it stands in. Only of few is that asked for, so it is computed then.
#[allow(missing_debug_implementations)] // It borrows closures.
pub struct Use<'visit, 'stack> {
    /// What holds it: `aws_subnet.a`, ``provider `aws` ``, ``output `address` ``.
    pub user: &'visit dyn Fn() -> String,
    /// In which argument of it, e.g. `vpc_id`.
    pub argument: &'visit str,
    /// Whether Terraform hides the argument.
    pub is_hidden: &'visit dyn Fn() -> bool,
    /// Where what holds it was declared.
    pub place: Place,
    /// The expression itself.
    pub expression: &'stack Expression,
}

impl StackModel {
    /// Calls `visit` for every expression of the stack. What can newly hold one belongs here.
    pub fn expressions<'stack>(&'stack self, visit: &mut dyn FnMut(Use<'_, 'stack>)) {
        for node in &self.nodes {
            node.expressions(&mut |argument, expression| {
                visit(Use {
                    user: &|| node.address(),
                    argument,
                    is_hidden: &|| is_hidden(&node.body, argument),
                    place: node.place,
                    expression,
                });
            });
        }
        values(self, visit);
        for provider in &self.providers {
            let user = || format!("provider `{}`", provider.provider.name);
            in_body(&provider.body, &user, provider.place, visit);
        }
        for over in &self.overrides {
            in_body(&over.body, &|| "override".to_owned(), over.place, visit);
        }
        for output in &self.outputs {
            output.expressions(&mut |argument, expression| {
                visit(Use {
                    user: &|| format!("output `{}`", output.name),
                    argument,
                    is_hidden: &|| output.is_sensitive,
                    place: output.place,
                    expression,
                });
            });
        }
    }
}

/// The values of a stack that stand in no resource, provider or output.
fn values<'stack>(stack: &'stack StackModel, visit: &mut dyn FnMut(Use<'_, 'stack>)) {
    for local in &stack.locals {
        let user = || format!("local value `{}`", local.name);
        in_term(&local.value, ("value", &user), local.place, visit);
    }
    for repetition in &stack.repetitions {
        let (name, term) = match &repetition.over {
            Over::Count(term) => ("count", term),
            Over::Each(term) => ("for_each", term),
        };
        let user = || "repetition".to_owned();
        in_term(term, (name, &user), repetition.place, visit);
    }
    for import in &stack.refactorings.imports {
        let place = import.place.unwrap_or(stack.place);
        let user = || "import".to_owned();
        import
            .id
            .terms(&mut |term| in_term(term, ("id", &user), place, visit));
    }
    for variable in &stack.variables {
        let user = || format!("variable `{}`", variable.name);
        in_conditions(&variable.validations, &user, variable.place, visit);
    }
    for run in stack.tests.iter().flat_map(|test| &test.runs) {
        let user = || format!("run `{}` of a test", run.name);
        in_conditions(&run.assertions, &user, stack.place, visit);
    }
    for check in &stack.checks {
        let user = || format!("check `{}`", check.name);
        in_conditions(&check.assertions, &user, check.place, visit);
    }
}

fn in_conditions<'stack>(
    conditions: &'stack [Condition],
    user: &dyn Fn() -> String,
    place: Place,
    visit: &mut dyn FnMut(Use<'_, 'stack>),
) {
    for Condition { condition, message } in conditions {
        in_term(condition, ("condition", user), place, visit);
        in_term(message, ("error_message", user), place, visit);
    }
}

fn in_term<'stack>(
    term: &'stack Term,
    (argument, user): (&str, &dyn Fn() -> String),
    place: Place,
    visit: &mut dyn FnMut(Use<'_, 'stack>),
) {
    term.expressions(argument, &mut |argument, expression| {
        visit(Use {
            user,
            argument,
            is_hidden: &|| false,
            place,
            expression,
        });
    });
}

fn in_body<'stack>(
    body: &'stack Body,
    user: &dyn Fn() -> String,
    place: Place,
    visit: &mut dyn FnMut(Use<'_, 'stack>),
) {
    body.expressions(&mut |argument, expression| {
        visit(Use {
            user,
            argument,
            is_hidden: &|| is_hidden(body, argument),
            place,
            expression,
        });
    });
}

/// Whether Terraform hides the argument at a path such as `login[0].password`.
fn is_hidden(body: &Body, path: &str) -> bool {
    let mut block = body.schema();
    for part in path.split('.') {
        let name = part.split('[').next().unwrap_or(part);
        let Some(argument) = block.argument(name) else {
            return false;
        };
        match argument.nested {
            Some(nested) => block = nested.block,
            None => return argument.sensitive || argument.write_only,
        }
    }
    false
}
