//! What a step leaves in the world: a line when its child begins, and one when it ends.

use formwork::prelude::*;
use formwork::procedure::Command;

/// The words of a mark: what, the step, the attempt, the child's process, the idempotency key.
const SCRIPT: &str = "echo \"begun $MARK_STEP $MARK_ATTEMPT $$ $MARK_KEY\" >> \"$MARKS\"
sleep \"$MARK_SECONDS\"
echo \"finished $MARK_STEP $MARK_ATTEMPT $$ $MARK_KEY\" >> \"$MARKS\"";

/// Starts a child that marks when it begins and when it ends, and waits for it.
pub(crate) fn leave(context: &Context<'_>) -> Result<(), Failure> {
    let marks = context.run.folder.join("marks");
    let child = Command::new("sh", ["-c", SCRIPT])
        .variable("MARKS", marks.display().to_string())
        .variable("MARK_STEP", context.site.step)
        .variable("MARK_ATTEMPT", context.site.attempt.to_string())
        .variable("MARK_KEY", context.key)
        .variable("MARK_SECONDS", context.input("seconds").unwrap_or("0.1"));
    context.execute(&child)?;
    Ok(())
}

/// Whether a child of this step came to its end.
pub(crate) fn are_left(context: &Context<'_>) -> Result<bool, Failure> {
    let marks = context.read(context.run.folder.join("marks"))?;
    let finished = format!("finished {} ", context.site.step);
    Ok(marks.is_some_and(|marks| marks.lines().any(|mark| mark.starts_with(&finished))))
}
