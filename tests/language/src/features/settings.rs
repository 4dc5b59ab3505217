//! Which tools must be able to read the output stands in the conventions, as `TARGET`: it becomes `required_version`, and what one of these tools does not know
//! is refused (`FW0141`). `required_providers` needs nothing: each binding knows its source and version, and what a stack uses is listed. Newer versions
//! that are compatible with the bindings' own are accepted.

use formwork::prelude::*;
use formwork_aws as aws;

use crate::conventions::{Env, LabTags};
use crate::terraform;

/// For whoever still runs the one or already runs the other.
pub(crate) struct Both;

impl Conventions for Both {
    type Environment = Env;
    type Tags = LabTags;
    const PROJECT: &'static str = "book";
    const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
    const TARGET: Target = Target::terraform(1, 11).and_opentofu(1, 11);
}

pub(crate) fn declare(stack: &mut Stack<Both>) {
    provider!(
        stack,
        aws::Provider {
            region: "eu-central-1"
        }
    );
    resource!(stack, "alerts", aws::SnsTopic {});
    resource!(stack, "service", terraform::Data { input: "shop" });
}
