//! Every function of Terraform is a Rust function of its name, in `formwork::terraform::functions`; those that are words of Rust end with `_`. Arguments and results have
//! types, and what a secret goes into is secret. A call whose arguments the program knows is computed by Rust where the result is certain: below that
//! is `upper("eu")`. Rust's own functions serve as well for these. [All functions](functions-table.md) says which there are.

use formwork::prelude::*;
use formwork::terraform::functions::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let range = stack.variable(Variable::<Str>::new("range").default("10.0.0.0/16"));
    let zones = stack.variable(Variable::<List<Str>>::new("zones").default(["b", "a"]));
    let sizes = stack.variable(Variable::<Map<Num>>::new("sizes").default([("a", 2)]));
    let port = stack.variable(Variable::<Str>::new("port").default("443"));
    let password = stack.secret_variable("password");
    resource!(
        stack,
        "service",
        terraform::Data {
            input: (
                ("known", upper("eu")),
                ("subnet", cidrsubnet(&range, 8, 1)),
                ("zones", join(", ", sort(&zones))),
                ("servers", lookup(&sizes, "a", 1)),
                ("port", try_([tonumber(port), 80.into_value()])),
                ("year", formatdate("YYYY", "2018-01-02T23:12:01Z")),
                ("policy", jsonencode([("zones", &zones)])),
                (
                    "variables",
                    encode_tfvars((("range", &range), ("zones", &zones)))
                ),
            ),
        }
    );
    stack.output("digest", sha256(password));
}
