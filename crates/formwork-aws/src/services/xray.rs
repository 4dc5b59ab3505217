// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `xray`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_xray_encryption_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/xray_encryption_config)."]
    Managed "aws_xray_encryption_config" XrayEncryptionConfig XrayEncryptionConfigAttributes
    naming None;
    tags None;
    arguments {
        r#type: Str = "type required\tin NONE|KMS";
        key_id: OneOf<kind::KmsKeyIdOrArn> = "key_id optional\tformat arn\tapi length 1 3000";
    }
    attributes {
        id: Id<kind::XrayEncryptionConfig> = "id";
    }
}
/// Blocks of [`aws_xray_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/xray_group).
pub mod xray_group {
    use crate::types::*;

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
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    unread {
        group_name: Str = "group_name required\tapi length 1 32\treplaces";
    }
    many {
        insights_configuration: xray_group::InsightsConfiguration = "insights_configuration optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::XrayGroup> = "arn";
        group_name: Name<kind::XrayGroup> = "group_name";
        id: Id<kind::XrayGroup> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_xray_resource_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/xray_resource_policy)."]
    Managed "aws_xray_resource_policy" XrayResourcePolicy XrayResourcePolicyAttributes
    naming None;
    tags None;
    arguments {
        policy_document: Str = "policy_document required\tlength 1 -\tformat json";
        bypass_policy_lockout_check: Bool = "bypass_policy_lockout_check optional";
        policy_revision_id: Str = "policy_revision_id computed";
    }
    unread {
        policy_name: Str = "policy_name required";
    }
    attributes {
        last_updated_time: Str = "last_updated_time";
        policy_name: Name<kind::XrayResourcePolicy> = "policy_name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_xray_sampling_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/xray_sampling_rule)."]
    Managed "aws_xray_sampling_rule" XraySamplingRule XraySamplingRuleAttributes
    naming None;
    tags Map;
    arguments {
        fixed_rate: Num = "fixed_rate required\tapi range 0 1";
        host: Str = "host required\tlength - 64";
        http_method: Str = "http_method required\tlength - 10";
        priority: Num = "priority required\trange 1 9999\twhole";
        reservoir_size: Num = "reservoir_size required\trange 0 -\twhole";
        resource_arn: Str = "resource_arn required\tapi length - 500";
        service_name: Str = "service_name required\tlength - 64";
        service_type: Str = "service_type required\tlength - 64";
        url_path: Str = "url_path required\tlength - 128";
        version: Num = "version required\trange 1 -\twhole\treplaces";
        attributes: Map<Str> = "attributes optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        rule_name: Str = "rule_name optional\tlength 1 32\treplaces";
    }
    attributes {
        arn: Arn<kind::XraySamplingRule> = "arn";
        id: Id<kind::XraySamplingRule> = "id";
        rule_name: Name<kind::XraySamplingRule> = "rule_name";
        tags_all: Map<Str> = "tags_all";
    }
}
