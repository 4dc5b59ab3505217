//! The playbook's forms. A form with a place that nobody filled in is refused.

use formwork::prelude::*;
use formwork::procedure::{Code, CodeKind};

/// What is to be done, on one page.
pub(super) fn checklist() -> Code {
    form(
        "",
        "Task: [task]\nArea: [area]\n\nFiles:\n[files]\n\nChanges of infrastructure:\n[changes]\n\nNow: [now]\nThen: [then]",
    )
}

/// The plan, change by change.
pub(super) fn plan() -> Code {
    form("markdown", "## How [task] is implemented\n\n[changes]")
}

/// One change of the plan.
pub(super) fn change() -> Code {
    form("markdown", "### [key]\n\n- file: `[file]`\n- change: [what]\n- seen by: [verify]")
}

/// What stands above code that a process asked for.
pub(super) fn header() -> Code {
    form(
        "rust",
        "// Deployment Process: [process]\n// Implements: [purpose]\n// Environment: [environments]\n// Reference: [page]",
    )
}

/// A row of a process's history.
pub(super) fn history() -> Code {
    form("markdown", "| [version] | [date] | [change] | - | [why] |")
}

/// What was done, and how it came out.
pub(super) fn summary() -> Code {
    form(
        "markdown",
        "# What was done for [task]\n\n- on: [date]\n- area: [area]\n- standing: Complete\n\n## Files\n\n[files]\n\n## Infrastructure\n\n[infrastructure]\n\n\
         ## Process\n\n[process]\n\n## Tests\n\n[tests]\n\n## Validation\n\n[validation]\n\n## Trouble\n\n[trouble]\n\n## Departures from the plan\n\n[departures]\n\n\
         ## What comes next\n\n[next]\n\n## Criteria\n\n[criteria]",
    )
}

/// Where the task stands.
pub(super) fn tracking() -> Code {
    form(
        "markdown",
        "# [task]\n\n- standing: Complete\n- progress: [progress] %\n- notes: [notes]\n- next: [next]",
    )
}

fn form(language: &'static str, body: &'static str) -> Code {
    Code::new(CodeKind::Template, language, body)
}

/// The form, filled in.
pub(super) fn filled(form: &Code, answers: &[(&str, &str)]) -> Result<String, Failure> {
    let mut text = String::new();
    let mut rest = &*form.body;
    for place in form.places() {
        let open = format!("[{place}]");
        let answer = answers.iter().find(|(name, answer)| *name == place && !answer.is_empty());
        let (_, answer) =
            answer.ok_or_else(|| Failure::new(format!("nobody filled in {open}")).finally())?;
        let (before, after) = rest.split_once(&open).unwrap_or((rest, ""));
        text.push_str(before);
        text.push_str(answer);
        rest = after;
    }
    text.push_str(rest);
    Ok(format!("{text}\n"))
}

/// Lines of a list.
pub(super) fn list(items: impl IntoIterator<Item = impl std::fmt::Display>) -> String {
    let lines: Vec<String> = items.into_iter().map(|item| format!("- {item}")).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_with_an_empty_place_is_refused_by_the_name_of_the_place() {
        let form = form("", "[who] does [what], and [who] says so");
        let answers = [("who", "ada"), ("what", "nothing")];
        assert_eq!(filled(&form, &answers).as_deref(), Ok("ada does nothing, and ada says so\n"));
        for answers in [&[("who", "ada"), ("what", "")][..], &[("who", "ada")]] {
            let failure = filled(&form, answers).expect_err("a place is empty");
            assert_eq!(failure.message, "nobody filled in [what]");
        }
    }
}
