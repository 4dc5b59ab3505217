//! A local value gives an expression a name in the files that Terraform reads, so that it is written and computed once. In Rust a `let` does the
//! same for whoever reads the program; a local value is worth its name where the expression is long and used often, or where people read the
//! emitted files.

use formwork::prelude::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let region = stack.variable(Variable::<Str>::new("region").default("eu-central-1"));
    let prefix = stack.local("prefix", text!("shop-{region}"));
    let labels = stack.local("labels", [("prefix", &prefix), ("region", &region)]);
    let sizes = stack.local("sizes", [("small", 1), ("large", 8)]);
    resource!(
        stack,
        "service",
        terraform::Data {
            input: (
                ("name", text!("{prefix}-service")),
                ("labels", labels),
                ("size", sizes.get("small"))
            ),
        }
    );
}
