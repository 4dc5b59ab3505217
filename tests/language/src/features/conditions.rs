//! A precondition is what must hold before Terraform makes or changes something; a postcondition is what must hold of what was made or read, whose own attributes
//! `own` gives (HCL's `self`). What the program knows is better an `assert!`, a type, or a rule: it is found without Terraform. A condition that refers to
//! nothing can never change, and is refused (`FW0146`).

use formwork::prelude::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let zones = stack.variable(Variable::<List<Str>>::new("zones").default(["a", "b"]));
    let network = data!(
        stack,
        "network",
        terraform::data::RemoteState {
            backend: "local",
            config: [("path", "network.tfstate")],
        },
        lifecycle(postcondition(
            own::<terraform::data::RemoteState>().outputs().is_given(),
            "The network was never applied."
        ))
    );
    resource!(
        stack,
        "service",
        terraform::Data {
            input: network.outputs().member("vpc_id"),
        },
        lifecycle(
            precondition(
                zones.length().at_least(2),
                text!("Two zones are needed, not {}.", zones.length())
            ),
            postcondition(
                own::<terraform::Data>().id().differs_from(""),
                "It has no id."
            )
        )
    );
}
