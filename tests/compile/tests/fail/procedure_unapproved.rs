//! A step that takes what was approved is given what was not.

use formwork::prelude::*;
use formwork::procedure::work;

async fn propose(_: &Context<'_>, (): ()) -> Result<String, Failure> {
    Ok("shop".to_owned())
}

async fn rename(_: &Context<'_>, name: Approved<String>) -> Result<usize, Failure> {
    Ok(name.value().len())
}

fn declare(procedure: &mut Procedure) {
    let name = procedure.step("propose", work((), propose).pure());
    procedure.step("rename", work(&name, rename).idempotent().irreversible("it can be renamed again"));
}

fn main() {}
