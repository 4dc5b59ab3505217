//! `count` repeats what a closure declares as often as a number says that only Terraform knows. Where the number is known, write a loop in Rust: each copy
//! then has a key and an address of its own, and taking one out of the middle moves no other. What the closure returns is read by position (`at`) or of all
//! (`all`); a handle alone would not say which of the copies it means (`FW0142`). Terraform repeats nothing within a repetition (`FW0143`).

use formwork::prelude::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let servers = stack.variable(Variable::<Num>::new("servers").default(2));
    let fleet = stack.count(servers, |stack, position| {
        let disk = resource!(
            stack,
            "disk",
            terraform::Data {
                input: text!("disk {position}"),
            }
        );
        resource!(
            stack,
            "server",
            terraform::Data {
                input: (("number", position + 1), ("disk", disk.id())),
            }
        )
    });
    stack.output("first", fleet.at(0, |server| server.id()));
    stack.output("all", fleet.all(|server| server.id()));
}
