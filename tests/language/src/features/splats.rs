//! A splat (`people[*].name`) reads the same of each element of a list that only Terraform knows: `each` with a getter. `map` does the same and may
//! do more with it. Of handles that the program holds, an iterator reads it: `subnets.iter().map(|subnet| subnet.id())`.

use formwork::prelude::*;

use crate::{Lab, terraform};

object! {
    /// Who has access.
    pub struct Person { name: Str, ports: List<Num> }
}

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let people = stack.variable(Variable::<List<Person>>::new("people").default([block!(
        Person {
            name: "ann",
            ports: [80]
        }
    )]));
    let caches = ["a", "b"].map(|zone| {
        resource!(
            stack,
            format!("cache_{zone}"),
            terraform::Data { input: zone }
        )
    });
    resource!(
        stack,
        "service",
        terraform::Data {
            input: (
                ("names", people.each(|person| person.name())),
                ("ports", people.each(|person| person.ports().at(0))),
                (
                    "caches",
                    caches
                        .iter()
                        .map(|cache| cache.output())
                        .collect::<Vec<_>>()
                )
            ),
        }
    );
}
