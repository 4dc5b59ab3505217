//! What an argument refers to exists before; `depends_on` says the same of what no argument refers to. It takes handles, so that what it names exists. A handle
//! of something that is repeated means all its copies; Terraform knows no dependency on one of them.

use formwork::prelude::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let servers = stack.variable(Variable::<Num>::new("servers").default(2));
    let policy = resource!(stack, "policy", terraform::Data { input: "policy" });
    let state = data!(
        stack,
        "state",
        terraform::data::RemoteState {
            backend: "local",
            config: [("path", "network.tfstate")],
        },
        depends_on(&policy)
    );
    let caches = stack.count(servers, |stack, _| {
        resource!(stack, "cache", terraform::Data { input: "cache" })
    });
    resource!(
        stack,
        "service",
        terraform::Data { input: "service" },
        depends_on(&policy, &state, &caches)
    );
}
