//! Takes secrets out of a plan that is written as JSON.

use serde_json::{Map, Value};

/// What stands in the place of a secret, as in Terraform's own texts.
const HIDDEN: &str = "(sensitive value)";

/// Takes secrets out of what `terraform show -json` prints of a plan or state.
///
/// Terraform marks them beside the values, and this follows the marks: `sensitive_values` beside `values`, `before_sensitive` and
/// `after_sensitive` beside `before` and `after`, and `sensitive` beside the `value` of an output. A mark whose shape is not that of its
/// value hides the whole value. Two places have no marks:
///
/// - The values of variables. A variable's value stays only where the configuration has that variable and does not call it sensitive or
///   ephemeral.
/// - The configuration, whose constants may be literals of arguments that are secret. All constants are taken out: what is no secret stands
///   in the planned values too.
///
/// ```
/// use formwork_procedure::ready::terraform::redact;
/// use serde_json::json;
///
/// let mut plan = json!({ "values": { "name": "shop", "password": "hunter2" }, "sensitive_values": { "password": true } });
/// redact(&mut plan);
/// assert_eq!(plan["values"], json!({ "name": "shop", "password": "(sensitive value)" }));
/// ```
pub fn redact(plan: &mut Value) {
    hide_variables(plan);
    if let Some(configuration) = plan.get_mut("configuration") {
        drop_constants(configuration);
    }
    follow_marks(plan);
}

/// Values that have marks, at any depth.
fn follow_marks(value: &mut Value) {
    match value {
        Value::Object(members) => {
            hide_marked(members, "values", "sensitive_values");
            hide_marked(members, "before", "before_sensitive");
            hide_marked(members, "after", "after_sensitive");
            hide_marked(members, "value", "sensitive");
            members.values_mut().for_each(follow_marks);
        }
        Value::Array(items) => items.iter_mut().for_each(follow_marks),
        _ => {}
    }
}

fn hide_marked(members: &mut Map<String, Value>, name: &str, mark: &str) {
    let Some(mark) = members.get(mark).cloned() else {
        return;
    };
    if let Some(value) = members.get_mut(name) {
        hide(value, &mark);
    }
}

/// Hides what a mark says. A mark is `true`, or has the shape of the value.
fn hide(value: &mut Value, mark: &Value) {
    match (&mut *value, mark) {
        (Value::Null, _) => {}
        (Value::Object(members), Value::Object(marks)) => {
            for (name, mark) in marks {
                if let Some(member) = members.get_mut(name) {
                    hide(member, mark);
                }
            }
        }
        (Value::Array(items), Value::Array(marks)) if items.len() >= marks.len() => {
            for (item, mark) in items.iter_mut().zip(marks) {
                hide(item, mark);
            }
        }
        (_, mark) if marks_something(mark) => *value = HIDDEN.into(),
        _ => {}
    }
}

pub(super) fn marks_something(mark: &Value) -> bool {
    match mark {
        Value::Null | Value::Bool(false) => false,
        Value::Object(marks) => marks.values().any(marks_something),
        Value::Array(marks) => marks.iter().any(marks_something),
        // Whatever else stands in the place of a mark is none that is known.
        _ => true,
    }
}

fn hide_variables(plan: &mut Value) {
    let declared = plan["configuration"]["root_module"]["variables"].clone();
    let Some(variables) = plan.get_mut("variables").and_then(Value::as_object_mut) else {
        return;
    };
    for (name, variable) in variables {
        let is_open = declared
            .get(name)
            .is_some_and(|declared| declared["sensitive"] != true && declared["ephemeral"] != true);
        if let (false, Some(value)) = (is_open, variable.get_mut("value")) {
            hide(value, &Value::Bool(true));
        }
    }
}

fn drop_constants(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.remove("constant_value");
            members.remove("default");
            members.values_mut().for_each(drop_constants);
        }
        Value::Array(items) => items.iter_mut().for_each(drop_constants),
        _ => {}
    }
}
