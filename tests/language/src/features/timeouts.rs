//! How long Terraform waits for a resource is a block of its own, with the operations that the provider offers; `duration!` reads its texts in the compiler.

use formwork::prelude::*;
use formwork_aws as aws;

use crate::Lab;

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    provider!(
        stack,
        aws::Provider {
            region: "eu-central-1"
        }
    );
    resource!(
        stack,
        "web",
        aws::SecurityGroup {
            timeouts: Timeouts {
                create: "5m",
                delete: "30m"
            },
        }
    );
}
