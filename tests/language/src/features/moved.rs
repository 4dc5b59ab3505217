//! What has another address than before is destroyed and made anew, unless `moved` says where it was. Formwork keeps a lock of what was applied and finds
//! plain renames, and moves into a component, by itself; this is for what it cannot tell. `moved_to_instance` names one copy of what is repeated now.

use formwork::prelude::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let ledger = resource!(stack, "ledger", terraform::Data { input: "ledger" });
    stack.moved("terraform_data.book", &ledger);

    let zones =
        stack.variable(Variable::<Map<Str>>::new("zones").default([("a", "a"), ("b", "b")]));
    let caches = stack.for_each(zones, |stack, zone, _| {
        resource!(stack, "cache", terraform::Data { input: zone })
    });
    stack.moved_to_instance("terraform_data.single", &caches, "a");
}
