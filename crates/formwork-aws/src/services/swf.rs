// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `swf`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_swf_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/swf_domain)."]
    Managed "aws_swf_domain" SwfDomain SwfDomainAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 256, ""));
    tags Map;
    arguments {
        workflow_execution_retention_period_in_days: Str = "workflow_execution_retention_period_in_days required";
        description: Str = "description optional";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
