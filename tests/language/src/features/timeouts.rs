//! How long Terraform waits for a resource is a block of its own, with the operations that the provider offers: one that it does not offer has no setter. The
//! provider reads texts such as `90s`, `30m` and `2h`.

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
