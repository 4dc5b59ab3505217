// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `resourcegroups`.

use crate::kinds::*;

/// Blocks of [`aws_resourcegroups_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resourcegroups_group).
pub mod resourcegroups_group {
    use crate::kinds::*;

    /// Blocks of [`Configuration`].
    pub mod configuration {
        use crate::kinds::*;

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
            r#type: Str = "type optional";
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
        name: Str = "name required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        configuration: resourcegroups_group::Configuration = "configuration optional set block 0 0";
        resource_query: resourcegroups_group::ResourceQuery = "resource_query optional list block 0 1";
    }
    single {
        timeouts: resourcegroups_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_resourcegroups_resource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resourcegroups_resource).
pub mod resourcegroups_resource {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_resourcegroups_resource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resourcegroups_resource)."]
    Managed "aws_resourcegroups_resource" ResourcegroupsResource ResourcegroupsResourceAttributes
    naming None;
    tags None;
    arguments {
        group_arn: Str = "group_arn required";
        resource_arn: Str = "resource_arn required";
    }
    single {
        timeouts: resourcegroups_resource::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
        resource_type: Str = "resource_type";
    }
}
