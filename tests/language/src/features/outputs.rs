//! An output tells whoever applied the stack something that Terraform knows afterwards. What another stack of the same program needs is no output: pass it
//! the handle. An output of a `Secret` is sensitive by its type. A precondition refuses to tell a value that would be wrong.

use formwork::prelude::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let password = stack.variable(Variable::<Secret<Str>>::new("password"));
    let zones = stack.variable(Variable::<List<Str>>::new("zones").default(["a", "b"]));
    let warm_up = resource!(stack, "warm_up", terraform::Data { input: "caches" });
    let service = resource!(stack, "service", terraform::Data { input: "shop" });
    stack
        .output("service_id", service.id())
        .about("What support asks for")
        .depends_on(&warm_up)
        .precondition(zones.length().at_least(2), "One zone is not enough.");
    stack.output("password", password);
    stack.output("names", ["shop", "store"]);
    stack.output("by_zone", [("first", zones.at(0)), ("second", zones.at(1))]);
}
