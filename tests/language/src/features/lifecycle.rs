//! `lifecycle` says how Terraform treats changes of a resource. `ignore_changes` names arguments, which the compiler looks up, or what lies below one
//! (`tags["Name"]`). `replace_triggered_by` takes handles, single attributes, and single copies of what is repeated. Preconditions and postconditions have a
//! page of their own.

use formwork::prelude::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let zones = stack.variable(Variable::<Set<Str>>::new("zones").default(["a", "b"]));
    let release = resource!(stack, "release", terraform::Data { input: "v1" });
    let image = resource!(stack, "image", terraform::Data { input: "image" });
    resource!(
        stack,
        "database",
        terraform::Data {
            input: [("size", "small"), ("owner", "web")],
            triggers_replace: ["v1"],
        },
        lifecycle(
            create_before_destroy,
            prevent_destroy,
            ignore_changes(input["owner"], triggers_replace[0]),
            replace_triggered_by(&release, image.output())
        )
    );
    let caches = stack.for_each_of(zones, |stack, zone| {
        let cache = resource!(
            stack,
            "cache",
            terraform::Data { input: zone },
            lifecycle(ignore_changes(input))
        );
        resource!(
            stack,
            "proxy",
            terraform::Data { input: "proxy" },
            lifecycle(
                ignore_changes(all),
                replace_triggered_by(&cache, cache.id())
            )
        );
        cache
    });
    resource!(
        stack,
        "balancer",
        terraform::Data { input: "balancer" },
        lifecycle(replace_triggered_by(
            &caches,
            caches.at("a", |cache| cache.id())
        ))
    );
}
