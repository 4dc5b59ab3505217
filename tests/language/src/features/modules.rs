//! `cargo formwork add module modules/subnets` asks Terraform what a module takes and tells, wherever that is found: in a folder, in a registry, in git. It
//! writes that as Rust, so that a call is checked like a resource. The files of a local module are emitted beside the root module. What a program itself
//! repeats is better a Rust function; modules are for what others wrote, or what others shall call. A call is repeated as a resource is.

use formwork::prelude::*;

use crate::Lab;

mod subnets;
use subnets::Subnets;

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let zones = stack.variable(Variable::<List<Str>>::new("zones").default(["a", "b", "c"]));
    let main = module!(
        stack,
        "main",
        Subnets {
            network: "10.0.0.0/16",
            zones
        }
    );
    let spare = module!(
        stack,
        "spare",
        Subnets {
            network: "10.1.0.0/16"
        },
        depends_on(&main)
    );
    let networks = Variable::<Map<Str>>::new("networks").default([("test", "10.2.0.0/16")]);
    let networks = stack.variable(networks);
    let each = stack.for_each(networks, |stack, _, network| {
        module!(stack, "each", Subnets { network })
    });
    stack.output("ranges", main.ranges());
    stack.output("how_many", main.count_of_zones() + spare.count_of_zones());
    stack.output("tests", each.at("test", |module| module.ranges()));
}
