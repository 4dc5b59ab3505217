//! A check is what Terraform looks at after every plan and apply. It warns where it does not hold, and fails nothing: for what should stay true of the
//! world. A data source that is declared on the check's stack is read for the check alone; where that cannot be read, Terraform warns as well.

use formwork::prelude::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let service = resource!(stack, "service", terraform::Data { input: "shop" });
    stack.check("network", |check| {
        let network = data!(
            check.stack(),
            "network",
            terraform::data::RemoteState {
                backend: "local",
                config: [("path", "network.tfstate")],
            }
        );
        check.assert(
            network.outputs().member("vpc_id").is_given(),
            "The network has lost its id.",
        );
        check.assert(service.output().is_given(), "The service says nothing.");
    });
}
