//! `for_each` repeats what a closure declares for each entry of a map, or each text of a set, that only Terraform knows. What is known now is better a loop in Rust.
//! Terraform must know the keys when it plans, and nothing of the values: here they are ids that exist only after the apply. The closure gets both,
//! typed; it may declare several resources, and refer from one to the other. What it returns is read by key (`at`) or of all (`all`). A secret cannot
//! be gone over, since keys stand in addresses.

use formwork::prelude::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let zones = stack.variable(Variable::<Map<Str>>::new("zones").default([("a", "10.0.0.0/24")]));
    let people = stack.variable(Variable::<List<Str>>::new("people").default(["ann", "bob"]));
    let network = resource!(stack, "network", terraform::Data { input: "main" });
    let store = resource!(stack, "store", terraform::Data { input: "store" });

    let subnets = stack.for_each(&zones, |stack, zone, range| {
        let table = resource!(stack, "table", terraform::Data { input: &zone });
        resource!(
            stack,
            "subnet",
            terraform::Data {
                input: (("zone", zone), ("range", range), ("table", table.id())),
            },
            depends_on(&network)
        )
    });
    let volumes = stack.for_each(
        [("network", network.id()), ("store", store.id())],
        |stack, name, id| {
            resource!(
                stack,
                "volume",
                terraform::Data {
                    input: text!("{name} of {id}"),
                }
            )
        },
    );
    stack.for_each_of(people, |stack, person| {
        resource!(stack, "account", terraform::Data { input: person });
    });
    stack.output("subnet_a", subnets.at("a", |subnet| subnet.id()));
    stack.output("subnets", subnets.all(|subnet| subnet.id()));
    stack.output("volumes", volumes.all(|volume| volume.output()));
}
