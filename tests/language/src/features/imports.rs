//! `import` takes what exists already into the state, by the id that its provider knows it by. The block may stay: what is in the state is not imported
//! again. Of what is repeated, each copy has an id of its own, by its key.

use formwork::ImportId;
use formwork::prelude::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let ledger = resource!(stack, "ledger", terraform::Data {});
    stack.import(&ledger, "6a3b2c10-0000-4000-8000-000000000001");

    let zones = stack.variable(Variable::<List<Str>>::new("zones").default(["a", "b"]));
    let caches = stack.for_each_of(zones, |stack, _| {
        resource!(stack, "cache", terraform::Data {})
    });
    stack.import(
        &caches,
        ImportId::each([("a", "cache-1"), ("b", "cache-2")]),
    );
}
