// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `resourcegroups`.

use crate::types::*;

/// Blocks of [`aws_resourcegroups_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resourcegroups_group).
pub mod resourcegroups_group {
    use crate::types::*;

    /// Blocks of [`Configuration`].
    pub mod configuration {
        use crate::types::*;

        pub use crate::shared::autoscaling_data_autoscaling_groups_filter::Filter as Parameters;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resourcegroups_group)."]
        Configuration
        arguments {
            r#type: Str = "type required";
        }
        many {
            parameters: configuration::Parameters = "parameters optional set block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ResourceQuery`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resourcegroups_group)."]
        ResourceQuery
        arguments {
            query: Str = "query required";
            r#type: Str = "type optional\tin TAG_FILTERS_1_0";
        }
    }
    pub use crate::shared::account_account_region_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_resourcegroups_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resourcegroups_group)."]
    Managed "aws_resourcegroups_group" ResourcegroupsGroup ResourcegroupsGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 300, ""));
    tags Map;
    arguments {
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tapi length 1 300\tapi match [a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}\treplaces";
    }
    many {
        configuration: resourcegroups_group::Configuration = "configuration optional set block 0 0";
        resource_query: resourcegroups_group::ResourceQuery = "resource_query optional list block 0 1";
    }
    single {
        timeouts: resourcegroups_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ResourcegroupsGroup> = "arn";
        id: Id<kind::ResourcegroupsGroup> = "id";
        name: Name<kind::ResourcegroupsGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_resourcegroups_resource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resourcegroups_resource).
pub mod resourcegroups_resource {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_resourcegroups_resource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resourcegroups_resource)."]
    Managed "aws_resourcegroups_resource" ResourcegroupsResource ResourcegroupsResourceAttributes
    naming None;
    tags None;
    arguments {
        group_arn: Arn<kind::ResourcegroupsGroup> = "group_arn required\treplaces";
        resource_arn: Arn<kind::Ec2Host> = "resource_arn required\treplaces";
    }
    single {
        timeouts: resourcegroups_resource::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::ResourcegroupsResource> = "id";
        resource_type: Str = "resource_type";
    }
}
