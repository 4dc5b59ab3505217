//! The output of a step that is declared later.

use formwork::prelude::*;
use formwork::procedure::{manual, work};

fn declare(procedure: &mut Procedure) {
    procedure.step("judge", work(&hosts, async |_: &Context<'_>, _: u32| Ok(())).pure());
    let hosts = procedure.step("count", work((), async |_: &Context<'_>, ()| Ok(3_u32)).pure());
    procedure.step("look", manual().after(&hosts));
}

fn main() {}
