// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `swf`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_swf_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/swf_domain)."]
    Managed "aws_swf_domain" SwfDomain SwfDomainAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 256, ""));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        workflow_execution_retention_period_in_days: Str = "workflow_execution_retention_period_in_days required\tlength 1 -\tformat int_string\tapi length 1 8\treplaces";
        description: Str = "description optional\tapi length - 1024\treplaces";
        name_prefix: Str = "name_prefix computed\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tapi length 1 256\treplaces";
    }
    attributes {
        arn: Arn<kind::SwfDomain> = "arn";
        id: Id<kind::SwfDomain> = "id";
        name: Name<kind::SwfDomain> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
