//! A step that changes something and does not say how it is taken back.

use formwork::prelude::*;
use formwork::procedure::work;

async fn open(_: &Context<'_>, (): ()) -> Result<u32, Failure> {
    Ok(443)
}

fn declare(procedure: &mut Procedure) {
    procedure.step("open", work((), open).idempotent());
}

fn main() {}
