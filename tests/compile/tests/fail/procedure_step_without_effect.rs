//! A step that does not say what it changes.

use formwork::prelude::*;
use formwork::procedure::work;

async fn clean(_: &Context<'_>, (): ()) -> Result<u32, Failure> {
    Ok(0)
}

fn declare(procedure: &mut Procedure) {
    procedure.step("clean", work((), clean));
}

fn main() {}
