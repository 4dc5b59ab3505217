// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `wafregional`.

use crate::types::*;

/// Blocks of [`aws_wafregional_byte_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_byte_match_set).
pub mod wafregional_byte_match_set {
    use crate::types::*;

    /// Blocks of [`ByteMatchTuples`].
    pub mod byte_match_tuples {
        use crate::types::*;

        pub use crate::shared::waf_waf_regex_match_set_regex_match_tuple_field_to_match::FieldToMatch;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ByteMatchTuples`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_byte_match_set)."]
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
    #[doc = "Resource [`aws_wafregional_byte_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_byte_match_set)."]
    Managed "aws_wafregional_byte_match_set" WafregionalByteMatchSet WafregionalByteMatchSetAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    many {
        byte_match_tuples: wafregional_byte_match_set::ByteMatchTuples = "byte_match_tuples optional set block 0 0";
    }
    attributes {
        id: Id<kind::WafregionalByteMatchSet> = "id";
        name: Name<kind::WafregionalByteMatchSet> = "name";
    }
}
/// Blocks of [`aws_wafregional_geo_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_geo_match_set).
pub mod wafregional_geo_match_set {
    use crate::types::*;

    pub use crate::shared::ecs_data_ecs_task_execution_overrides_container_overrides_resource_requirements::ResourceRequirements as GeoMatchConstraint;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_geo_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_geo_match_set)."]
    Managed "aws_wafregional_geo_match_set" WafregionalGeoMatchSet WafregionalGeoMatchSetAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    many {
        geo_match_constraint: wafregional_geo_match_set::GeoMatchConstraint = "geo_match_constraint optional set block 0 0";
    }
    attributes {
        id: Id<kind::WafregionalGeoMatchSet> = "id";
        name: Name<kind::WafregionalGeoMatchSet> = "name";
    }
}
/// Blocks of [`aws_wafregional_ipset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_ipset).
pub mod wafregional_ipset {
    use crate::types::*;

    pub use crate::shared::ecs_data_ecs_task_execution_overrides_container_overrides_resource_requirements::ResourceRequirements as IpSetDescriptor;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_ipset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_ipset)."]
    Managed "aws_wafregional_ipset" WafregionalIpset WafregionalIpsetAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    many {
        ip_set_descriptor: wafregional_ipset::IpSetDescriptor = "ip_set_descriptor optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::WafregionalIpset> = "arn";
        id: Id<kind::WafregionalIpset> = "id";
        name: Name<kind::WafregionalIpset> = "name";
    }
}
/// Blocks of [`aws_wafregional_rate_based_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_rate_based_rule).
pub mod wafregional_rate_based_rule {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Predicate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_rate_based_rule)."]
        Predicate
        arguments {
            data_id: OneOf<kind::WafregionalByteMatchSetIdOrWafregionalIpsetId> = "data_id required\tlength - 128";
            negated: Bool = "negated required";
            r#type: Str = "type required\tin IPMatch|ByteMatch|SqlInjectionMatch|GeoMatch|SizeConstraint|XssMatch|RegexMatch";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_rate_based_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_rate_based_rule)."]
    Managed "aws_wafregional_rate_based_rule" WafregionalRateBasedRule WafregionalRateBasedRuleAttributes
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
        predicate: wafregional_rate_based_rule::Predicate = "predicate optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::WafregionalRateBasedRule> = "arn";
        id: Id<kind::WafregionalRateBasedRule> = "id";
        name: Name<kind::WafregionalRateBasedRule> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_wafregional_regex_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_regex_match_set).
pub mod wafregional_regex_match_set {
    use crate::types::*;

    /// Blocks of [`RegexMatchTuple`].
    pub mod regex_match_tuple {
        use crate::types::*;

        pub use crate::shared::waf_waf_regex_match_set_regex_match_tuple_field_to_match::FieldToMatch;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RegexMatchTuple`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_regex_match_set)."]
        RegexMatchTuple
        arguments {
            regex_pattern_set_id: Id<kind::WafregionalRegexPatternSet> = "regex_pattern_set_id required";
            text_transformation: Str = "text_transformation required";
        }
        many {
            field_to_match: regex_match_tuple::FieldToMatch = "field_to_match required list block 1 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_regex_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_regex_match_set)."]
    Managed "aws_wafregional_regex_match_set" WafregionalRegexMatchSet WafregionalRegexMatchSetAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    many {
        regex_match_tuple: wafregional_regex_match_set::RegexMatchTuple = "regex_match_tuple optional set block 0 0";
    }
    attributes {
        id: Id<kind::WafregionalRegexMatchSet> = "id";
        name: Name<kind::WafregionalRegexMatchSet> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_regex_pattern_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_regex_pattern_set)."]
    Managed "aws_wafregional_regex_pattern_set" WafregionalRegexPatternSet WafregionalRegexPatternSetAttributes
    naming None;
    tags None;
    arguments {
        regex_pattern_strings: Set<Str> = "regex_pattern_strings optional\tapi items - 10\tapi each length 1 512\tapi each match .*";
    }
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    attributes {
        id: Id<kind::WafregionalRegexPatternSet> = "id";
        name: Name<kind::WafregionalRegexPatternSet> = "name";
    }
}
/// Blocks of [`aws_wafregional_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_rule).
pub mod wafregional_rule {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Predicate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_rule)."]
        Predicate
        arguments {
            data_id: OneOf<kind::WafregionalIpsetIdOrWafregionalXssMatchSetId> = "data_id required\tlength 1 128";
            negated: Bool = "negated required";
            r#type: Str = "type required\tin IPMatch|ByteMatch|SqlInjectionMatch|GeoMatch|SizeConstraint|XssMatch|RegexMatch";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_rule)."]
    Managed "aws_wafregional_rule" WafregionalRule WafregionalRuleAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        metric_name: Str = "metric_name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    many {
        predicate: wafregional_rule::Predicate = "predicate optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::WafregionalRule> = "arn";
        id: Id<kind::WafregionalRule> = "id";
        name: Name<kind::WafregionalRule> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_wafregional_rule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_rule_group).
pub mod wafregional_rule_group {
    use crate::types::*;

    /// Blocks of [`ActivatedRule`].
    pub mod activated_rule {
        use crate::types::*;

        pub use crate::shared::ec2_launch_template_elastic_gpu_specifications::ElasticGpuSpecifications as Action;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ActivatedRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_rule_group)."]
        ActivatedRule
        arguments {
            priority: Num = "priority required\twhole";
            rule_id: Id<kind::WafregionalRule> = "rule_id required";
            r#type: Str = "type optional";
        }
        many {
            action: activated_rule::Action = "action required list block 1 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_rule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_rule_group)."]
    Managed "aws_wafregional_rule_group" WafregionalRuleGroup WafregionalRuleGroupAttributes
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
        activated_rule: wafregional_rule_group::ActivatedRule = "activated_rule optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::WafregionalRuleGroup> = "arn";
        id: Id<kind::WafregionalRuleGroup> = "id";
        name: Name<kind::WafregionalRuleGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_wafregional_size_constraint_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_size_constraint_set).
pub mod wafregional_size_constraint_set {
    use crate::types::*;

    pub use crate::shared::waf_waf_size_constraint_set_size_constraints::SizeConstraints;
    pub use crate::shared::waf_waf_size_constraint_set_size_constraints::size_constraints;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_size_constraint_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_size_constraint_set)."]
    Managed "aws_wafregional_size_constraint_set" WafregionalSizeConstraintSet WafregionalSizeConstraintSetAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    many {
        size_constraints: wafregional_size_constraint_set::SizeConstraints = "size_constraints optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::WafregionalSizeConstraintSet> = "arn";
        id: Id<kind::WafregionalSizeConstraintSet> = "id";
        name: Name<kind::WafregionalSizeConstraintSet> = "name";
    }
}
/// Blocks of [`aws_wafregional_sql_injection_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_sql_injection_match_set).
pub mod wafregional_sql_injection_match_set {
    use crate::types::*;

    pub use crate::shared::waf_waf_sql_injection_match_set_sql_injection_match_tuples::SqlInjectionMatchTuples as SqlInjectionMatchTuple;
    pub use crate::shared::waf_waf_sql_injection_match_set_sql_injection_match_tuples::sql_injection_match_tuples as sql_injection_match_tuple;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_sql_injection_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_sql_injection_match_set)."]
    Managed "aws_wafregional_sql_injection_match_set" WafregionalSqlInjectionMatchSet WafregionalSqlInjectionMatchSetAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    many {
        sql_injection_match_tuple: wafregional_sql_injection_match_set::SqlInjectionMatchTuple = "sql_injection_match_tuple optional set block 0 0";
    }
    attributes {
        id: Id<kind::WafregionalSqlInjectionMatchSet> = "id";
        name: Name<kind::WafregionalSqlInjectionMatchSet> = "name";
    }
}
/// Blocks of [`aws_wafregional_web_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_web_acl).
pub mod wafregional_web_acl {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DefaultAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_web_acl)."]
        DefaultAction
        arguments {
            r#type: Str = "type required\tin BLOCK|ALLOW|COUNT";
        }
    }
    /// Blocks of [`LoggingConfiguration`].
    pub mod logging_configuration {
        use crate::types::*;

        /// Blocks of [`RedactedFields`].
        pub mod redacted_fields {
            use crate::types::*;

            pub use crate::shared::waf_waf_byte_match_set_byte_match_tuples_field_to_match::FieldToMatch;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RedactedFields`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_web_acl)."]
            RedactedFields
            many {
                field_to_match: redacted_fields::FieldToMatch = "field_to_match required set block 1 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LoggingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_web_acl)."]
        LoggingConfiguration
        arguments {
            log_destination: Arn<kind::KinesisFirehoseDeliveryStream> = "log_destination required\tformat arn\tservice firehose";
        }
        many {
            redacted_fields: logging_configuration::RedactedFields = "redacted_fields optional list block 0 1";
        }
    }
    /// Blocks of [`Rule`].
    pub mod rule {
        use crate::types::*;

        pub use crate::services::wafregional::wafregional_web_acl::DefaultAction as Action;
        formwork_model::block_binding! {
            #[doc = "Block [`OverrideAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_web_acl)."]
            OverrideAction
            arguments {
                r#type: Str = "type required\tin NONE|COUNT";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_web_acl)."]
        Rule
        arguments {
            priority: Num = "priority required\twhole";
            rule_id: OneOf<kind::WafregionalRateBasedRuleIdOrWafregionalRuleIdOrWafregionalRuleGroupId> = "rule_id required";
            r#type: Str = "type optional\tin REGULAR|RATE_BASED|GROUP";
        }
        many {
            action: rule::Action = "action optional list block 0 1";
            override_action: rule::OverrideAction = "override_action optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_web_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_web_acl)."]
    Managed "aws_wafregional_web_acl" WafregionalWebAcl WafregionalWebAclAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        metric_name: Str = "metric_name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    many {
        default_action: wafregional_web_acl::DefaultAction = "default_action required list block 1 1";
        logging_configuration: wafregional_web_acl::LoggingConfiguration = "logging_configuration optional list block 0 1";
        rule: wafregional_web_acl::Rule = "rule optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::WafregionalWebAcl> = "arn";
        id: Id<kind::WafregionalWebAcl> = "id";
        name: Name<kind::WafregionalWebAcl> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_wafregional_web_acl_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_web_acl_association).
pub mod wafregional_web_acl_association {
    use crate::types::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_web_acl_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_web_acl_association)."]
    Managed "aws_wafregional_web_acl_association" WafregionalWebAclAssociation WafregionalWebAclAssociationAttributes
    naming None;
    tags None;
    arguments {
        resource_arn: AnyArn = "resource_arn required\tformat arn\tapi length 1 1224\tapi match .*\\S.*\treplaces";
        web_acl_id: Id<kind::WafregionalWebAcl> = "web_acl_id required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    single {
        timeouts: wafregional_web_acl_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::WafregionalWebAclAssociation> = "id";
    }
}
/// Blocks of [`aws_wafregional_xss_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_xss_match_set).
pub mod wafregional_xss_match_set {
    use crate::types::*;

    pub use crate::shared::waf_waf_xss_match_set_xss_match_tuples::XssMatchTuples as XssMatchTuple;
    pub use crate::shared::waf_waf_xss_match_set_xss_match_tuples::xss_match_tuples as xss_match_tuple;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_xss_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_xss_match_set)."]
    Managed "aws_wafregional_xss_match_set" WafregionalXssMatchSet WafregionalXssMatchSetAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tapi length 1 128\tapi match .*\\S.*\treplaces";
    }
    many {
        xss_match_tuple: wafregional_xss_match_set::XssMatchTuple = "xss_match_tuple optional set block 0 0";
    }
    attributes {
        id: Id<kind::WafregionalXssMatchSet> = "id";
        name: Name<kind::WafregionalXssMatchSet> = "name";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_wafregional_ipset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/wafregional_ipset)."]
        Data "aws_wafregional_ipset" WafregionalIpset WafregionalIpsetAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            id: Id<kind::WafregionalIpset> = "id";
            name: Name<kind::WafregionalIpset> = "name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_wafregional_rate_based_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/wafregional_rate_based_rule)."]
        Data "aws_wafregional_rate_based_rule" WafregionalRateBasedRule WafregionalRateBasedRuleAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            id: Id<kind::WafregionalRateBasedRule> = "id";
            name: Name<kind::WafregionalRateBasedRule> = "name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_wafregional_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/wafregional_rule)."]
        Data "aws_wafregional_rule" WafregionalRule WafregionalRuleAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            id: Id<kind::WafregionalRule> = "id";
            name: Name<kind::WafregionalRule> = "name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_wafregional_subscribed_rule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/wafregional_subscribed_rule_group)."]
        Data "aws_wafregional_subscribed_rule_group" WafregionalSubscribedRuleGroup WafregionalSubscribedRuleGroupAttributes
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
        #[doc = "Data source [`aws_wafregional_web_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/wafregional_web_acl)."]
        Data "aws_wafregional_web_acl" WafregionalWebAcl WafregionalWebAclAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            id: Id<kind::WafregionalWebAcl> = "id";
            name: Name<kind::WafregionalWebAcl> = "name";
        }
    }
}
