//! What a tool of the target does not know.

use std::collections::BTreeSet;

use formwork_model::{
    Body, Class, Expression, Feature, ImportId, Node, Place, Severity, StackModel, Target,
};

use super::{Finding, Rule};
use crate::Subject;
use crate::arguments::{each_body, is_write_only};

pub(super) const RULE: Rule = Rule {
    code: "FW0141",
    severity: Severity::Error,
    title: "The target does not know a feature",
    explanation: "`Conventions::TARGET` says which versions of Terraform and OpenTofu must be able to read the output. Raise it, or do without the feature.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    let target = subject.model.target;
    let mut seen = BTreeSet::new();
    for stack in &subject.model.stacks {
        features(stack, &mut |feature, place| {
            let lacking = target.lacks(feature);
            if !lacking.is_empty() && seen.insert((place, feature.name)) {
                report(finding(target, feature, place, &lacking));
            }
        });
    }
}

fn finding(target: Target, feature: &Feature, place: Place, lacking: &[String]) -> Finding {
    let help = match (feature.terraform, feature.opentofu) {
        (Some(since), _) if target.opentofu.is_none() => format!(
            "set `const TARGET: Target = Target::terraform({}, {})` in the conventions, or do without",
            since.major, since.minor
        ),
        _ => "raise `TARGET` in the conventions, leave out the tool that does not know it, or do without".to_owned(),
    };
    Finding {
        summary: format!("{} is not known to {}", feature.name, lacking.join(" and ")),
        detail: String::new(),
        place: Some(place),
        help,
    }
}

/// Calls `visit` for each feature that a stack uses, with a place.
fn features(stack: &StackModel, visit: &mut dyn FnMut(&'static Feature, Place)) {
    for node in &stack.nodes {
        of_node(node, visit);
    }
    for variable in stack.variables.iter().filter(|variable| variable.ephemeral) {
        visit(&Feature::EPHEMERAL_VALUE, variable.place);
    }
    stack.expressions(&mut |found| {
        of_expression(found.expression, &mut |feature| visit(feature, found.place));
    });
    of_refactorings(stack, visit);
    for test in &stack.tests {
        if !test.mocks.is_empty() {
            visit(&Feature::MOCK_PROVIDER, test.place);
        }
        if test.runs.iter().any(|run| run.parallel) {
            visit(&Feature::PARALLEL_TEST, test.place);
        }
    }
}

fn of_refactorings(stack: &StackModel, visit: &mut dyn FnMut(&'static Feature, Place)) {
    for import in &stack.refactorings.imports {
        if matches!(import.id, ImportId::Identity(_)) {
            visit(
                &Feature::IMPORT_IDENTITY,
                import.place.unwrap_or(stack.place),
            );
        }
    }
    for removal in &stack.refactorings.removals {
        visit(&Feature::REMOVED, removal.place.unwrap_or(stack.place));
    }
}

fn of_node(node: &Node, visit: &mut dyn FnMut(&'static Feature, Place)) {
    match node.schema.class {
        Class::Ephemeral => visit(&Feature::EPHEMERAL_RESOURCE, node.place),
        Class::Action => visit(&Feature::ACTIONS, node.place),
        Class::Managed | Class::Data | Class::Module => {}
    }
    if node.lifecycle.enabled.is_some() {
        visit(&Feature::ENABLED, node.place);
    }
    if !node.lifecycle.action_triggers.is_empty() {
        visit(&Feature::ACTIONS, node.place);
    }
    if holds_write_only(&node.body) {
        visit(&Feature::WRITE_ONLY, node.place);
    }
}

fn holds_write_only(body: &Body) -> bool {
    body.described_arguments().any(|(_, term, row)| {
        let mut is_below = false;
        each_body(term, &mut |inner| is_below |= holds_write_only(inner));
        is_below || row.is_some_and(is_write_only)
    })
}

/// The functions that only OpenTofu has.
const OF_OPENTOFU: &[&str] = &["base64gunzip", "cidrcontains", "urldecode"];

fn of_expression(expression: &Expression, visit: &mut dyn FnMut(&'static Feature)) {
    expression.within(&mut |inner| {
        if let Expression::Call { function, .. } = inner {
            if function.starts_with("provider::") {
                visit(&Feature::PROVIDER_FUNCTION);
            }
            if OF_OPENTOFU.contains(&&**function) {
                visit(&Feature::OPENTOFU_FUNCTION);
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, Bool, Declaration, Expression, Lifecycle, Value, argument};

    use crate::cloud::{Net, found, stack};

    #[test]
    fn what_only_opentofu_knows_is_refused_for_terraform() {
        let lines = found(stack(|stack| {
            let condition = Value::<Bool>::from_term(Expression::call("cidrcontains", []).into());
            let lifecycle = Lifecycle::new().enabled(condition);
            let net = Declaration::of(Net::empty().range(argument("r")));
            stack.declare("main", net.lifecycle(lifecycle));
        }));
        assert_eq!(
            lines,
            [
                "error[FW0141]: `enabled` is not known to Terraform 1.11 (no version of it knows this)",
                "= help: raise `TARGET` in the conventions, leave out the tool that does not know it, or do without",
                "error[FW0141]: a function of OpenTofu's own is not known to Terraform 1.11 (no version of it knows this)",
                "= help: raise `TARGET` in the conventions, leave out the tool that does not know it, or do without",
            ]
        );
    }
}
