//! A `for` expression makes a list or map of another one that only Terraform knows. Of what is known now, an iterator of Rust makes it: its result stands in
//! the files, and nothing is left to evaluate. The closure is called once, with what stands for each element; closures may stand in closures.

use formwork::prelude::*;

use crate::{Lab, terraform};

object! {
    /// Who has access.
    pub struct Person { name: Str, team: Str, ports: List<Num> }
}

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let zones = stack.variable(Variable::<List<Str>>::new("zones").default(["a", "b"]));
    let sizes = stack.variable(Variable::<Map<Num>>::new("sizes").default([("web", 2), ("db", 0)]));
    let people = stack.variable(Variable::<List<Person>>::new("people").default([
        block!(Person {
            name: "ann",
            team: "web",
            ports: [80]
        }),
        block!(Person {
            name: "bob",
            team: "web",
            ports: [81, 82]
        }),
    ]));
    resource!(
        stack,
        "lists",
        terraform::Data {
            input: (
                ("map", zones.map(|zone| text!("eu-central-1{zone}"))),
                ("filter", zones.filter(|zone| zone.differs_from("a"))),
                (
                    "entries",
                    sizes.map_entries(|name, size| text!("{name}={size}"))
                ),
                (
                    "nested",
                    people.map(|person| {
                        let name = person.name();
                        person.ports().map(|port| text!("{name}:{port}"))
                    })
                )
            ),
        }
    );
    resource!(
        stack,
        "maps",
        terraform::Data {
            input: (
                (
                    "to_map",
                    people.to_map(|person| (person.name(), person.team()))
                ),
                (
                    "group",
                    people.group(|person| (person.team(), person.name()))
                ),
                ("values", sizes.map_values(|_, size| size * 2)),
                ("some", sizes.filter_entries(|_, size| size.more_than(0))),
                (
                    "objects",
                    zones.to_map(|zone| (zone.clone(), (("zone", zone), ("is_main", true))))
                )
            ),
        }
    );
}
