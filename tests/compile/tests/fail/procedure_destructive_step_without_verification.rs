//! A step that destroys something, without a look at the world afterwards.

use formwork::prelude::*;
use formwork::procedure::work;

async fn empty(_: &Context<'_>, (): ()) -> Result<u32, Failure> {
    Ok(0)
}

fn declare(procedure: &mut Procedure) {
    let step = work((), empty).at_most_once().irreversible("the objects are gone");
    procedure.step("empty", step.destructive());
}

fn main() {}
