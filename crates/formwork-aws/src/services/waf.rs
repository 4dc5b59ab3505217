// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `waf`.

use crate::types::*;

/// Blocks of [`aws_waf_byte_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_byte_match_set).
pub mod waf_byte_match_set {
    use crate::types::*;

    /// Blocks of [`ByteMatchTuples`].
    pub mod byte_match_tuples {
        use crate::types::*;

        pub use crate::shared::waf_waf_byte_match_set_byte_match_tuples_field_to_match::FieldToMatch;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ByteMatchTuples`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_byte_match_set)."]
        ByteMatchTuples
        arguments {
            positional_constraint: Str = "positional_constraint required";
            text_transformation: Str = "text_transformation required";
            target_string: Str = "target_string optional";
        }
        many {
            field_to_match: byte_match_tuples::FieldToMatch = "field_to_match required list block 1 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_byte_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_byte_match_set)."]
    Managed "aws_waf_byte_match_set" WafByteMatchSet WafByteMatchSetAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    many {
        byte_match_tuples: waf_byte_match_set::ByteMatchTuples = "byte_match_tuples optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::WafByteMatchSet> = "arn";
        id: Id<kind::WafByteMatchSet> = "id";
        name: Name<kind::WafByteMatchSet> = "name";
    }
}
/// Blocks of [`aws_waf_geo_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_geo_match_set).
pub mod waf_geo_match_set {
    use crate::types::*;

    pub use crate::shared::ecs_data_ecs_task_execution_overrides_container_overrides_resource_requirements::ResourceRequirements as GeoMatchConstraint;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_geo_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_geo_match_set)."]
    Managed "aws_waf_geo_match_set" WafGeoMatchSet WafGeoMatchSetAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    many {
        geo_match_constraint: waf_geo_match_set::GeoMatchConstraint = "geo_match_constraint optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::WafGeoMatchSet> = "arn";
        id: Id<kind::WafGeoMatchSet> = "id";
        name: Name<kind::WafGeoMatchSet> = "name";
    }
}
/// Blocks of [`aws_waf_ipset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_ipset).
pub mod waf_ipset {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`IpSetDescriptors`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_ipset)."]
        IpSetDescriptors
        arguments {
            r#type: Str = "type required\tin IPV4|IPV6";
            value: Str = "value required\tformat cidr";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_ipset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_ipset)."]
    Managed "aws_waf_ipset" WafIpset WafIpsetAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    many {
        ip_set_descriptors: waf_ipset::IpSetDescriptors = "ip_set_descriptors optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::WafIpset> = "arn";
        id: Id<kind::WafIpset> = "id";
        name: Name<kind::WafIpset> = "name";
    }
}
/// Blocks of [`aws_waf_rate_based_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_rate_based_rule).
pub mod waf_rate_based_rule {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Predicates`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_rate_based_rule)."]
        Predicates
        arguments {
            data_id: OneOf<kind::WafByteMatchSetIdOrWafIpsetId> = "data_id required\tlength - 128";
            negated: Bool = "negated required";
            r#type: Str = "type required\tin IPMatch|ByteMatch|SqlInjectionMatch|GeoMatch|SizeConstraint|XssMatch|RegexMatch";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_rate_based_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_rate_based_rule)."]
    Managed "aws_waf_rate_based_rule" WafRateBasedRule WafRateBasedRuleAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        metric_name: Str = "metric_name required\tmatch ^[0-9A-Za-z]+$\tapi length 1 128\tapi match .*\\S.*\treplaces";
        rate_key: Str = "rate_key required";
        rate_limit: Num = "rate_limit required\trange 100 -\twhole\tapi range - 2000000000";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    many {
        predicates: waf_rate_based_rule::Predicates = "predicates optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::WafRateBasedRule> = "arn";
        id: Id<kind::WafRateBasedRule> = "id";
        name: Name<kind::WafRateBasedRule> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_waf_regex_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_regex_match_set).
pub mod waf_regex_match_set {
    use crate::types::*;

    /// Blocks of [`RegexMatchTuple`].
    pub mod regex_match_tuple {
        use crate::types::*;

        pub use crate::shared::waf_waf_regex_match_set_regex_match_tuple_field_to_match::FieldToMatch;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RegexMatchTuple`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_regex_match_set)."]
        RegexMatchTuple
        arguments {
            regex_pattern_set_id: Id<kind::WafRegexPatternSet> = "regex_pattern_set_id required";
            text_transformation: Str = "text_transformation required";
        }
        many {
            field_to_match: regex_match_tuple::FieldToMatch = "field_to_match required list block 1 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_regex_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_regex_match_set)."]
    Managed "aws_waf_regex_match_set" WafRegexMatchSet WafRegexMatchSetAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    many {
        regex_match_tuple: waf_regex_match_set::RegexMatchTuple = "regex_match_tuple optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::WafRegexMatchSet> = "arn";
        id: Id<kind::WafRegexMatchSet> = "id";
        name: Name<kind::WafRegexMatchSet> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_regex_pattern_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_regex_pattern_set)."]
    Managed "aws_waf_regex_pattern_set" WafRegexPatternSet WafRegexPatternSetAttributes
    naming None;
    tags None;
    arguments {
        regex_pattern_strings: Set<Str> = "regex_pattern_strings optional\tapi items - 10\tapi each length 1 512\tapi each match .*";
    }
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    attributes {
        arn: Arn<kind::WafRegexPatternSet> = "arn";
        id: Id<kind::WafRegexPatternSet> = "id";
        name: Name<kind::WafRegexPatternSet> = "name";
    }
}
/// Blocks of [`aws_waf_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_rule).
pub mod waf_rule {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Predicates`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_rule)."]
        Predicates
        arguments {
            data_id: OneOf<kind::WafByteMatchSetIdOrWafGeoMatchSetIdOrWafIpsetId> = "data_id required\tlength - 128";
            negated: Bool = "negated required";
            r#type: Str = "type required\tin IPMatch|ByteMatch|SqlInjectionMatch|GeoMatch|SizeConstraint|XssMatch|RegexMatch";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_rule)."]
    Managed "aws_waf_rule" WafRule WafRuleAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        metric_name: Str = "metric_name required\tmatch ^[0-9A-Za-z]+$\tapi length 1 128\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    many {
        predicates: waf_rule::Predicates = "predicates optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::WafRule> = "arn";
        id: Id<kind::WafRule> = "id";
        name: Name<kind::WafRule> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_waf_rule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_rule_group).
pub mod waf_rule_group {
    use crate::types::*;

    /// Blocks of [`ActivatedRule`].
    pub mod activated_rule {
        use crate::types::*;

        pub use crate::shared::ec2_launch_template_elastic_gpu_specifications::ElasticGpuSpecifications as Action;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ActivatedRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_rule_group)."]
        ActivatedRule
        arguments {
            priority: Num = "priority required\twhole";
            rule_id: Id<kind::WafRule> = "rule_id required";
            r#type: Str = "type optional";
        }
        many {
            action: activated_rule::Action = "action required list block 1 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_rule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_rule_group)."]
    Managed "aws_waf_rule_group" WafRuleGroup WafRuleGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        metric_name: Str = "metric_name required\tmatch ^[0-9A-Za-z]+$\tapi length 1 128\tapi match .*\\S.*\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    many {
        activated_rule: waf_rule_group::ActivatedRule = "activated_rule optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::WafRuleGroup> = "arn";
        id: Id<kind::WafRuleGroup> = "id";
        name: Name<kind::WafRuleGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_waf_size_constraint_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_size_constraint_set).
pub mod waf_size_constraint_set {
    use crate::types::*;

    pub use crate::shared::waf_waf_size_constraint_set_size_constraints::SizeConstraints;
    pub use crate::shared::waf_waf_size_constraint_set_size_constraints::size_constraints;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_size_constraint_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_size_constraint_set)."]
    Managed "aws_waf_size_constraint_set" WafSizeConstraintSet WafSizeConstraintSetAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    many {
        size_constraints: waf_size_constraint_set::SizeConstraints = "size_constraints optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::WafSizeConstraintSet> = "arn";
        id: Id<kind::WafSizeConstraintSet> = "id";
        name: Name<kind::WafSizeConstraintSet> = "name";
    }
}
/// Blocks of [`aws_waf_sql_injection_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_sql_injection_match_set).
pub mod waf_sql_injection_match_set {
    use crate::types::*;

    pub use crate::shared::waf_waf_sql_injection_match_set_sql_injection_match_tuples::SqlInjectionMatchTuples;
    pub use crate::shared::waf_waf_sql_injection_match_set_sql_injection_match_tuples::sql_injection_match_tuples;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_sql_injection_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_sql_injection_match_set)."]
    Managed "aws_waf_sql_injection_match_set" WafSqlInjectionMatchSet WafSqlInjectionMatchSetAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    many {
        sql_injection_match_tuples: waf_sql_injection_match_set::SqlInjectionMatchTuples = "sql_injection_match_tuples optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::WafSqlInjectionMatchSet> = "arn";
        id: Id<kind::WafSqlInjectionMatchSet> = "id";
        name: Name<kind::WafSqlInjectionMatchSet> = "name";
    }
}
/// Blocks of [`aws_waf_web_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_web_acl).
pub mod waf_web_acl {
    use crate::types::*;

    pub use crate::shared::ec2_launch_template_elastic_gpu_specifications::ElasticGpuSpecifications as DefaultAction;
    /// Blocks of [`LoggingConfiguration`].
    pub mod logging_configuration {
        use crate::types::*;

        /// Blocks of [`RedactedFields`].
        pub mod redacted_fields {
            use crate::types::*;

            pub use crate::shared::waf_waf_regex_match_set_regex_match_tuple_field_to_match::FieldToMatch;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RedactedFields`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_web_acl)."]
            RedactedFields
            many {
                field_to_match: redacted_fields::FieldToMatch = "field_to_match required set block 1 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LoggingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_web_acl)."]
        LoggingConfiguration
        arguments {
            log_destination: Arn<kind::KinesisFirehoseDeliveryStream> = "log_destination required\tservice firehose";
        }
        many {
            redacted_fields: logging_configuration::RedactedFields = "redacted_fields optional list block 0 1";
        }
    }
    /// Blocks of [`Rules`].
    pub mod rules {
        use crate::types::*;

        pub use crate::shared::ec2_launch_template_elastic_gpu_specifications::ElasticGpuSpecifications as Action;
        pub use crate::shared::ec2_launch_template_elastic_gpu_specifications::ElasticGpuSpecifications as OverrideAction;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Rules`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_web_acl)."]
        Rules
        arguments {
            priority: Num = "priority required\twhole";
            rule_id: OneOf<kind::WafRuleIdOrWafRuleGroupId> = "rule_id required";
            r#type: Str = "type optional\tin REGULAR|RATE_BASED|GROUP";
        }
        many {
            action: rules::Action = "action optional list block 0 1";
            override_action: rules::OverrideAction = "override_action optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_web_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_web_acl)."]
    Managed "aws_waf_web_acl" WafWebAcl WafWebAclAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        metric_name: Str = "metric_name required\tmatch ^[0-9A-Za-z]+$\tapi length 1 128\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    many {
        default_action: waf_web_acl::DefaultAction = "default_action required list block 1 1";
        logging_configuration: waf_web_acl::LoggingConfiguration = "logging_configuration optional list block 0 1";
        rules: waf_web_acl::Rules = "rules optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::WafWebAcl> = "arn";
        id: Id<kind::WafWebAcl> = "id";
        name: Name<kind::WafWebAcl> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_waf_xss_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_xss_match_set).
pub mod waf_xss_match_set {
    use crate::types::*;

    pub use crate::shared::waf_waf_xss_match_set_xss_match_tuples::XssMatchTuples;
    pub use crate::shared::waf_waf_xss_match_set_xss_match_tuples::xss_match_tuples;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_xss_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_xss_match_set)."]
    Managed "aws_waf_xss_match_set" WafXssMatchSet WafXssMatchSetAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    many {
        xss_match_tuples: waf_xss_match_set::XssMatchTuples = "xss_match_tuples optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::WafXssMatchSet> = "arn";
        id: Id<kind::WafXssMatchSet> = "id";
        name: Name<kind::WafXssMatchSet> = "name";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_waf_ipset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/waf_ipset)."]
        Data "aws_waf_ipset" WafIpset WafIpsetAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            id: Id<kind::WafIpset> = "id";
            name: Name<kind::WafIpset> = "name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_waf_rate_based_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/waf_rate_based_rule)."]
        Data "aws_waf_rate_based_rule" WafRateBasedRule WafRateBasedRuleAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            id: Id<kind::WafRateBasedRule> = "id";
            name: Name<kind::WafRateBasedRule> = "name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_waf_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/waf_rule)."]
        Data "aws_waf_rule" WafRule WafRuleAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            id: Id<kind::WafRule> = "id";
            name: Name<kind::WafRule> = "name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_waf_subscribed_rule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/waf_subscribed_rule_group)."]
        Data "aws_waf_subscribed_rule_group" WafSubscribedRuleGroup WafSubscribedRuleGroupAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            metric_name: Str = "metric_name optional";
            name: Str = "name optional";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_waf_web_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/waf_web_acl)."]
        Data "aws_waf_web_acl" WafWebAcl WafWebAclAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            id: Id<kind::WafWebAcl> = "id";
            name: Name<kind::WafWebAcl> = "name";
        }
    }
}
