// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `xray`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_xray_encryption_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/xray_encryption_config)."]
    Managed "aws_xray_encryption_config" XrayEncryptionConfig XrayEncryptionConfigAttributes
    naming None;
    tags None;
    arguments {
        r#type: Str = "type required";
        key_id: Str = "key_id optional";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_xray_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/xray_group).
pub mod xray_group {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`InsightsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/xray_group)."]
        InsightsConfiguration
        arguments {
            insights_enabled: Bool = "insights_enabled required";
            notifications_enabled: Bool = "notifications_enabled computed";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_xray_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/xray_group)."]
    Managed "aws_xray_group" XrayGroup XrayGroupAttributes
    naming None;
    tags Map;
    arguments {
        filter_expression: Str = "filter_expression required";
        group_name: Str = "group_name required";
        tags: Map<Str> = "tags optional";
    }
    many {
        insights_configuration: xray_group::InsightsConfiguration = "insights_configuration optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_xray_resource_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/xray_resource_policy)."]
    Managed "aws_xray_resource_policy" XrayResourcePolicy XrayResourcePolicyAttributes
    naming None;
    tags None;
    arguments {
        policy_document: Str = "policy_document required";
        policy_name: Str = "policy_name required";
        bypass_policy_lockout_check: Bool = "bypass_policy_lockout_check optional";
        policy_revision_id: Str = "policy_revision_id computed";
    }
    attributes {
        last_updated_time: Str = "last_updated_time";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_xray_sampling_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/xray_sampling_rule)."]
    Managed "aws_xray_sampling_rule" XraySamplingRule XraySamplingRuleAttributes
    naming None;
    tags Map;
    arguments {
        fixed_rate: Num = "fixed_rate required";
        host: Str = "host required";
        http_method: Str = "http_method required";
        priority: Num = "priority required";
        reservoir_size: Num = "reservoir_size required";
        resource_arn: Str = "resource_arn required";
        service_name: Str = "service_name required";
        service_type: Str = "service_type required";
        url_path: Str = "url_path required";
        version: Num = "version required";
        attributes: Map<Str> = "attributes optional";
        rule_name: Str = "rule_name optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
