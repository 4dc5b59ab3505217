//! What the cluster's machines are made from.

use formwork::prelude::*;
use formwork_aws as aws;

use crate::{Encyclopedia, Env};

/// Declares the template of the cluster's machines.
pub(super) fn compute(stack: &mut Stack<Encyclopedia>, database: &Handle<aws::SecurityGroup>) {
    let instance_type = match stack.environment() {
        Env::Staging => "t3.medium",
        Env::Production => "m7i.large",
    };
    stack.component("compute", |stack| {
        resource!(
            stack,
            "nodes",
            aws::LaunchTemplate {
                instance_type,
                vpc_security_group_ids: [database.id()],
                metadata_options: MetadataOptions { http_tokens: "required" },
            }
        );
    });
}
