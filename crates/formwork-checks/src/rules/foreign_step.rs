//! A handle of one procedure's step in another procedure.

use formwork_model::Severity;

use super::{Finding, Rule};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0702",
    severity: Severity::Error,
    title: "A step takes the output of a step in another procedure",
    explanation: "A run knows the outputs of its own steps only. To use another procedure's steps, call it: `procedure.call(key, &handle, ..)` \
        returns its handles as handles of the caller's.",
    check,
};

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for procedure in &subject.model.procedures {
        for position in &procedure.foreign {
            let step = procedure.steps.get(*position as usize);
            let (what, place) = match step {
                Some(step) => (format!("step `{}`", step.key), step.place),
                None => ("a criterion".to_owned(), procedure.place),
            };
            report(Finding {
                summary: format!(
                    "{what} of `{}` takes the output of another procedure",
                    procedure.id
                ),
                detail: "a run knows the outputs of its own steps only".to_owned(),
                place: Some(place),
                help: "call the other procedure, and use the handles that the call returns"
                    .to_owned(),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use formwork_procedure::{Described as _, Procedures as _, criterion, manual};

    use crate::cloud::found;

    #[test]
    fn handles_do_not_leave_their_procedure() {
        let lines = found(|app| {
            let mut kept = None;
            app.procedure("first", |procedure| {
                kept = Some(procedure.step("look", manual()))
            });
            let kept = kept.expect("the procedure was declared");
            app.procedure("second", |procedure| {
                procedure.step("use", manual().after(&kept));
                procedure.done(criterion("looked at").shown_by(&kept));
            });
        });
        assert_eq!(
            lines[3],
            "error[FW0702]: step `use` of `second` takes the output of another procedure"
        );
        assert_eq!(
            lines[0],
            "error[FW0702]: a criterion of `second` takes the output of another procedure"
        );
        assert_eq!(lines.len(), 6);
    }

    #[test]
    fn a_call_hands_them_over() {
        let lines = found(|app| {
            let first = app.procedure("first", |procedure| procedure.step("look", manual()));
            app.procedure("second", |procedure| {
                let looked = procedure.call("first", &first, &[]);
                procedure.step("use", manual().after(&looked));
            });
        });
        assert!(lines.is_empty(), "{lines:?}");
    }
}
