//! `value(..)` gives a variable its value in the environment that is synthesized: it is written to `terraform.tfvars.json`, which Terraform reads by
//! itself. That suits values that people change between two runs of Terraform without a change of the program. What only the program decides is better
//! a plain Rust value: it needs no variable at all. A secret is given by the environment variable `TF_VAR_<name>`; it cannot be written here.

use formwork::prelude::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let servers = match stack.environment_name() {
        "production" => 12,
        _ => 1,
    };
    let servers = stack.variable(Variable::<Num>::new("servers").value(servers));
    let zones = stack.variable(Variable::<List<Str>>::new("zones").value(["a", "b"]));
    resource!(
        stack,
        "fleet",
        terraform::Data {
            input: (("servers", servers), ("zones", zones)),
        }
    );
}
