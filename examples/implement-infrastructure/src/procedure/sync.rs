//! Step 4: code and page stay true to each other.

use formwork::prelude::*;
use formwork::procedure::{Action, Answer, FailureBranch, Part, decision, question, work};

use super::implementation::Changes;
use super::once_mended;
use super::page::{content, file, process};

/// What is known after the step.
pub(super) struct Sync {
    /// Which of the two is right where they differ, and why.
    pub(super) right: Output<Answer>,
    /// They agree.
    pub(super) agreed: Output<Answer>,
}

/// Nothing differs.
pub(super) const NOTHING: &str = "no-difference";
/// The page is changed.
pub(super) const CODE: &str = "code";
/// Code is changed.
pub(super) const PROCESS: &str = "process";

pub(super) fn sync(procedure: &mut Procedure, changes: &Changes) -> Sync {
    let right = procedure.step(
        "code-or-process",
        question("Where code and page differ, which of them is right?", [NOTHING, PROCESS, CODE])
            .after(&changes.headed)
            .title("Maintain Documentation Sync")
            .actions(actions())
            .outputs(["A decision with its reason, in the journal"]),
    );
    let references = procedure.step(
        "references",
        work((), broken).pure().after(&right).title("Follow the page's references to code"),
    );
    let is_in_sync = procedure.step(
        "agree",
        work((&right, &references), agree).pure().title("See whether code and page agree"),
    );
    let again = once_mended(changes.first.again(3));
    let agreed = procedure.step(
        "in-sync",
        decision("Do code and page agree, and is it known why they did not?")
            .by_check(&is_in_sync)
            .go("on to the tests")
            .no_go("code is changed, or the page's references are", again.clone())
            .on_failure(
                FailureBranch::new("Code and page disagree, or a reference leads nowhere", again)
                    .action("Change the code where the page is right, bring references up to date, and give the reason with the answer"),
            ),
    );
    procedure.add(Part::Checklist(vec![
        "the page is still right".into(),
        "its references lead to the code".into(),
        "the code does what it says".into(),
        "where it does not, the reason is written down".into(),
    ]));
    Sync { right, agreed }
}

fn actions() -> [Action; 3] {
    [
        Action::new("Where code shows that the page is wrong").details([
            "write down what",
            "decide which of the two is changed",
            "give the reason with your answer",
        ]),
        Action::new("Where code does something else than the page says").details([
            "say why",
            "change the page where code is right",
            "change code where the page is right",
        ]),
        Action::new("Bring references up to date").details([
            "lines that moved",
            "files that moved",
            "and follow each of them once",
        ]),
    ]
}

/// References of the page that lead nowhere. One looks so: `src/task.rs:12` holds "what".
pub(super) async fn broken(context: &Context<'_>, (): ()) -> Result<Vec<String>, Failure> {
    let page = content(context, process(context))?;
    let mut broken = Vec::new();
    for line in page.lines() {
        let Some((place, text)) = reference(line) else {
            continue;
        };
        let (path, number) = place;
        let code = context.read(file(path))?.unwrap_or_default();
        let found = code.lines().nth(number.saturating_sub(1)).unwrap_or_default();
        if !found.contains(text) {
            broken.push(format!("{path}:{number} does not hold {text}"));
        }
    }
    Ok(broken)
}

/// A path with a line, and what stands there.
fn reference(line: &str) -> Option<((&str, usize), &str)> {
    let (place, text) = line.split_once("` holds ")?;
    let (path, number) = place.rsplit_once('`')?.1.rsplit_once(':')?;
    Some(((path, number.parse().ok()?), text))
}

/// A difference without a reason counts as one that nobody looked at.
async fn agree(_: &Context<'_>, (right, broken): (Answer, Vec<String>)) -> Result<bool, Failure> {
    let is_known = match &*right.answer {
        NOTHING => true,
        CODE => !right.note.is_empty(),
        _ => false,
    };
    Ok(is_known && broken.is_empty())
}
