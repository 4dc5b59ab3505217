//! A procedure of any length, whose steps do nothing: what is left is the runner's own work.

use formwork::prelude::*;
use formwork::procedure::work;

/// Steps one after the other.
pub(crate) fn declare(procedure: &mut Procedure, steps: usize) {
    let mut last = procedure.step("step-0", work((), nothing).pure());
    for number in 1..steps {
        let step = work((), nothing).pure().after(&last);
        last = procedure.step(format!("step-{number}"), step);
    }
}

async fn nothing(_: &Context<'_>, (): ()) -> Result<(), Failure> {
    Ok(())
}
