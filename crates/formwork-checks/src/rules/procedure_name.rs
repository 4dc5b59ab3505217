//! Ids of procedures and keys of steps that cannot be told apart, or cannot be typed.

use formwork_model::procedure::ProcedureModel;
use formwork_model::{Severity, is_valid_key};

use super::{Finding, Rule, duplicates};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0701",
    severity: Severity::Error,
    title: "The id of a procedure or the key of a step is not unique, or not valid",
    explanation: "Commands name procedures by their ids, and journals name steps by their keys, also after a change of the program. They hold \
        lower-case letters, digits, `_` and `-`, and begin with a letter. The steps of a called procedure have the key of the call before them.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    let procedures = &subject.model.procedures;
    for (first, second) in duplicates(procedures, |procedure| &*procedure.id) {
        report(Finding {
            summary: format!("procedure `{}` is declared twice", second.id),
            detail: format!("first at {}", first.place),
            place: Some(second.place),
            help: "give one of them another id".to_owned(),
        });
    }
    for procedure in procedures {
        if !is_valid_key(&procedure.id) {
            report(Finding {
                summary: format!("\"{}\" cannot be the id of a procedure", procedure.id),
                detail: "lower-case letters, digits, `_` and `-`, beginning with a letter"
                    .to_owned(),
                place: Some(procedure.place),
                help: "choose another; the title can be any text".to_owned(),
            });
        }
        steps(procedure, report);
    }
}

fn steps(procedure: &ProcedureModel, report: &mut dyn FnMut(Finding)) {
    for (first, second) in duplicates(&procedure.steps, |step| &*step.key) {
        report(Finding {
            summary: format!(
                "procedure `{}` has two steps `{}`",
                procedure.id, second.key
            ),
            detail: format!("first at {}", first.place),
            place: Some(second.place),
            help: "give one of them another key".to_owned(),
        });
    }
    for step in &procedure.steps {
        if !step.key.split('/').all(is_valid_key) {
            report(Finding {
                summary: format!(
                    "\"{}\" cannot be the key of a step in `{}`",
                    step.key, procedure.id
                ),
                detail: "lower-case letters, digits, `_` and `-`, beginning with a letter"
                    .to_owned(),
                place: Some(step.place),
                help: "choose another; the title can be any text".to_owned(),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use formwork_procedure::{Procedures as _, manual};

    use crate::cloud::found;

    #[test]
    fn procedures_and_steps_of_one_name_are_refused() {
        let lines = found(|app| {
            app.procedure("update", |procedure| {
                procedure.step("look", manual());
                procedure.step("look", manual());
            });
            app.procedure("update", |_| ());
        });
        assert_eq!(
            lines[2],
            "error[FW0701]: procedure `update` is declared twice"
        );
        assert_eq!(
            lines[0],
            "error[FW0701]: procedure `update` has two steps `look`"
        );
        assert_eq!(lines.len(), 4);
    }

    #[test]
    fn names_that_commands_cannot_take_are_refused() {
        let lines = found(|app| {
            app.procedure("Update it", |procedure| {
                procedure.step("2nd", manual());
            });
        });
        assert_eq!(
            lines[0],
            "error[FW0701]: \"Update it\" cannot be the id of a procedure"
        );
        assert_eq!(
            lines[3],
            "error[FW0701]: \"2nd\" cannot be the key of a step in `Update it`"
        );
        assert_eq!(lines.len(), 6);
    }
}
