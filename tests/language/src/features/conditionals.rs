//! `choose` takes one value or the other by a condition that only Terraform knows. Where the condition is known now, a Rust `if` leaves no trace of it in
//! the files: `choose` on a literal does the same. `None` leaves an argument out.

use formwork::prelude::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let is_busy = stack.variable(Variable::<Bool>::new("is_busy").default(false));
    let size = stack.variable(Variable::<Str>::new("size").default("small"));
    let is_production = stack.environment_name() == "production";
    resource!(
        stack,
        "service",
        terraform::Data {
            input: (
                ("servers", is_busy.choose(4, 1)),
                (
                    "class",
                    size.equals("large").choose(
                        "m7.4xlarge",
                        size.equals("medium").choose("m7.large", "t4.micro")
                    )
                ),
                ("zones", is_busy.choose(["a", "b"], ["a"])),
                ("label", is_busy.choose(Some("busy"), None::<&str>)),
                ("budget", if is_production { 1000 } else { 10 })
            ),
        }
    );
}
