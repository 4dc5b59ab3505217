//! A provider is configured once for the stack, and again under a name for each further region or account. HCL repeats everything by hand for each
//! of them, since `provider` takes no expression; in Rust it is a loop over regions, and a function that takes the handle.

use formwork::prelude::*;
use formwork_aws as aws;

use crate::Lab;

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    provider!(
        stack,
        aws::Provider {
            region: region!("eu-central-1")
        }
    );
    resource!(stack, "alerts", aws::SnsTopic {});
    for region in [region!("eu-west-1"), region!("us-east-1")] {
        let there = provider!(stack, region.as_str(), aws::Provider { region });
        resource!(
            stack,
            format!("alerts-{region}"),
            aws::SnsTopic {},
            provider(there)
        );
    }
}
