// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `applicationinsights`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_applicationinsights_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/applicationinsights_application)."]
    Managed "aws_applicationinsights_application" ApplicationinsightsApplication ApplicationinsightsApplicationAttributes
    naming None;
    tags Map;
    arguments {
        resource_group_name: Str = "resource_group_name required";
        auto_config_enabled: Bool = "auto_config_enabled optional";
        auto_create: Bool = "auto_create optional";
        cwe_monitor_enabled: Bool = "cwe_monitor_enabled optional";
        grouping_type: Str = "grouping_type optional";
        ops_center_enabled: Bool = "ops_center_enabled optional";
        ops_item_sns_topic_arn: Str = "ops_item_sns_topic_arn optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
