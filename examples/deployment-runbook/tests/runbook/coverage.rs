use deployment_runbook::declare;
use formwork::testing::Infrastructure;
use serde_json::Value;

/// A part of a document, by the name of its kind: `Goal(..)` is `Goal`.
fn kind(part: &impl std::fmt::Debug) -> String {
    let text = format!("{part:?}");
    text.chars().take_while(|sign| sign.is_alphanumeric()).collect()
}

#[test]
fn everything_that_is_said_to_cover_the_document_is_in_the_program() {
    let rows: Vec<Value> =
        serde_json::from_str(include_str!("../../coverage.json")).expect("the table is JSON");
    assert!(!rows.is_empty());
    let production = Infrastructure::of("production", declare);
    for row in &rows {
        let text = |name: &str| row[name].as_str().unwrap_or_else(|| panic!("{name} of {row}"));
        let procedure = production.procedure(text("procedure"));
        let by = text("covered_by");
        let is_there =
            procedure.find(by).is_some() || procedure.parts.iter().any(|part| kind(part) == by);
        assert!(is_there, "`{}` has neither a step nor a part `{by}`: {row}", procedure.id);
    }
}
