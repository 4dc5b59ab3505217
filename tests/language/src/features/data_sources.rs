//! A data source reads something that another program made. `data!` is written like `resource!`; its handle gives typed references. What a stack of the
//! same program made is no data source: pass its handle.

use formwork::prelude::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let network = data!(
        stack,
        "network",
        terraform::data::RemoteState {
            backend: "local",
            config: [("path", "network.tfstate")],
        }
    );
    resource!(
        stack,
        "service",
        terraform::Data {
            input: network.outputs().member("vpc_id"),
        }
    );
}
