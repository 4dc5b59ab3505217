// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `applicationinsights`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_applicationinsights_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/applicationinsights_application)."]
    Managed "aws_applicationinsights_application" ApplicationinsightsApplication ApplicationinsightsApplicationAttributes
    naming None;
    tags Map;
    arguments {
        resource_group_name: Name<kind::ResourcegroupsGroup> = "resource_group_name required\treplaces";
        auto_config_enabled: Bool = "auto_config_enabled optional";
        auto_create: Bool = "auto_create optional\treplaces";
        cwe_monitor_enabled: Bool = "cwe_monitor_enabled optional";
        grouping_type: Str = "grouping_type optional\tin ACCOUNT_BASED\treplaces";
        ops_center_enabled: Bool = "ops_center_enabled optional";
        ops_item_sns_topic_arn: Str = "ops_item_sns_topic_arn optional\tformat arn";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::ApplicationinsightsApplication> = "arn";
        id: Id<kind::ApplicationinsightsApplication> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
