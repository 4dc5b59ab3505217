//! An expression in Terraform's own words, for those who know them and for what is long otherwise. `hcl!` is read by the compiler: a mistake in the text, a
//! function that does not exist and a name that is not bound do not compile. It becomes the same tree as Formwork's values do, so that the graph
//! has its edges and secrets stay secrets. The type is the author's promise. The feature `hcl` of the crate `formwork` brings it.

use formwork::prelude::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let zones = stack.variable(Variable::<List<Str>>::new("zones").default(["a", "b"]));
    let network = resource!(stack, "network", terraform::Data { input: "main" });
    resource!(
        stack,
        "fleet",
        terraform::Data {
            input: hcl!(
                Map<Str>,
                r#"{ for position, zone in zones : zone => "${upper(zone)} ${position + 1} of ${network}" if zone != "c" }"#,
                zones = &zones,
                network = network.id()
            ),
        }
    );
    stack.output(
        "size",
        hcl!(
            Str,
            r#"length(zones) > 1 ? "large" : "small""#,
            zones = &zones
        ),
    );
}
