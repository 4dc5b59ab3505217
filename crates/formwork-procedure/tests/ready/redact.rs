use formwork_procedure::ready::terraform::redact;
use serde_json::{Value, json};

fn redacted(mut plan: Value) -> Value {
    redact(&mut plan);
    plan
}

fn after(value: Value, mark: Value) -> Value {
    let change = json!({ "change": { "after": value, "after_sensitive": mark } });
    redacted(json!({ "resource_changes": [change] }))["resource_changes"][0]["change"]["after"]
        .clone()
}

const HIDDEN: &str = "(sensitive value)";

#[test]
fn a_mark_hides_what_it_marks_at_any_depth_and_nothing_else() {
    let value =
        json!({ "name": "a", "list": [{ "key": "x", "open": 1 }, { "key": "y", "open": 2 }] });
    let mark = json!({ "list": [{ "key": true }, {}] });
    assert_eq!(
        after(value, mark),
        json!({ "name": "a", "list": [{ "key": HIDDEN, "open": 1 }, { "key": "y", "open": 2 }] })
    );
}

#[test]
fn a_mark_on_a_whole_hides_all_of_it() {
    assert_eq!(after(json!({ "a": ["x"] }), json!(true)), json!(HIDDEN));
    assert_eq!(
        after(json!({ "a": ["x"] }), json!({ "a": true })),
        json!({ "a": HIDDEN })
    );
    assert_eq!(
        after(json!([1, 2]), json!([true, false])),
        json!([HIDDEN, 2])
    );
}

#[test]
fn a_mark_that_marks_nothing_hides_nothing() {
    for mark in [
        json!(false),
        json!({}),
        json!([]),
        json!(null),
        json!({ "a": false }),
    ] {
        assert_eq!(after(json!({ "a": "x" }), mark), json!({ "a": "x" }));
    }
}

#[test]
fn a_mark_of_another_shape_than_its_value_hides_all_of_it() {
    assert_eq!(after(json!("x"), json!({ "a": true })), json!(HIDDEN));
    assert_eq!(after(json!(["x"]), json!({ "a": true })), json!(HIDDEN));
    assert_eq!(after(json!(["x"]), json!([false, true])), json!(HIDDEN));
    assert_eq!(after(json!({ "a": "x" }), json!([true])), json!(HIDDEN));
    assert_eq!(after(json!("x"), json!("surprise")), json!(HIDDEN));
}

#[test]
fn what_is_not_there_stays_absent() {
    assert_eq!(after(json!(null), json!(true)), json!(null));
    assert_eq!(
        after(json!({ "a": null }), json!({ "a": true, "b": true })),
        json!({ "a": null })
    );
}

#[test]
fn every_place_of_a_plan_that_has_marks_is_followed() {
    let resource =
        json!({ "values": { "password": "hunter2" }, "sensitive_values": { "password": true } });
    let change = json!({
        "before": "hunter2", "before_sensitive": true, "after": "hunter2", "after_sensitive": true
    });
    let output = json!({ "sensitive": true, "type": "string", "value": "hunter2" });
    let module = json!({ "child_modules": [{ "child_modules": [{ "resources": [resource] }] }], "resources": [resource] });
    let plan = redacted(json!({
        "planned_values": { "outputs": { "o": output }, "root_module": module },
        "prior_state": { "values": { "outputs": { "o": output }, "root_module": module } },
        "resource_changes": [{ "change": change }],
        "resource_drift": [{ "change": change }],
        "output_changes": { "o": change },
        "deferred_changes": [{ "resource_change": { "change": change } }],
    }));
    let text = plan.to_string();
    assert!(!text.contains("hunter2"), "{text}");
    // Two outputs, four resources, and before and after of four changes.
    assert_eq!(text.matches(HIDDEN).count(), 14);
}

#[test]
fn a_variable_is_shown_only_where_the_configuration_calls_it_neither_secret_nor_ephemeral() {
    let plan = redacted(json!({
        "variables": {
            "open": { "value": "x" }, "secret": { "value": "hunter2" }, "passing": { "value": "hunter2" }, "unknown": { "value": "hunter2" }
        },
        "configuration": { "root_module": { "variables": {
            "open": {}, "secret": { "sensitive": true }, "passing": { "ephemeral": true }
        } } }
    }));
    assert_eq!(
        plan["variables"],
        json!({
            "open": { "value": "x" }, "secret": { "value": HIDDEN }, "passing": { "value": HIDDEN }, "unknown": { "value": HIDDEN }
        })
    );
    let plan = redacted(json!({ "variables": { "a": { "value": { "deep": "hunter2" } } } }));
    assert_eq!(plan["variables"]["a"]["value"], json!(HIDDEN));
}

#[test]
fn constants_of_the_configuration_are_taken_out_and_references_stay() {
    let plan = redacted(json!({ "configuration": {
        "provider_config": { "aws": { "expressions": { "secret_key": { "constant_value": "hunter2" } } } },
        "root_module": {
            "variables": { "p": { "default": "hunter2", "sensitive": true } },
            "module_calls": { "m": { "expressions": { "p": { "constant_value": "hunter2" } }, "module": { "variables": { "p": { "default": "hunter2" } } } } },
            "resources": [{ "address": "a.b", "expressions": { "block": [{ "password": { "constant_value": "hunter2" } }], "name": { "references": ["var.p"] } } }]
        }
    } }));
    let text = plan.to_string();
    assert!(!text.contains("hunter2"), "{text}");
    assert!(text.contains(r#""references":["var.p"]"#), "{text}");
}

#[test]
fn a_plan_without_secrets_stays_as_it_is() {
    let plan = json!({
        "format_version": "1.2",
        "planned_values": { "outputs": { "o": { "sensitive": false, "value": "x" } } },
        "resource_changes": [{ "change": { "before": null, "after": { "sensitive": "yes" }, "before_sensitive": false, "after_sensitive": {} } }]
    });
    assert_eq!(redacted(plan.clone()), plan);
}
