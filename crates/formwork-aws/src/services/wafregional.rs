// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `wafregional`.

use crate::kinds::*;

/// Blocks of [`aws_wafregional_byte_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_byte_match_set).
pub mod wafregional_byte_match_set {
    use crate::kinds::*;

    pub use crate::shared::waf_waf_byte_match_set_byte_match_tuples::ByteMatchTuples;
    pub use crate::shared::waf_waf_byte_match_set_byte_match_tuples::byte_match_tuples;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_byte_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_byte_match_set)."]
    Managed "aws_wafregional_byte_match_set" WafregionalByteMatchSet WafregionalByteMatchSetAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
    }
    many {
        byte_match_tuples: wafregional_byte_match_set::ByteMatchTuples = "byte_match_tuples optional set block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_wafregional_geo_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_geo_match_set).
pub mod wafregional_geo_match_set {
    use crate::kinds::*;

    pub use crate::shared::acmpca_acmpca_certificate_validity::Validity as GeoMatchConstraint;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_geo_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_geo_match_set)."]
    Managed "aws_wafregional_geo_match_set" WafregionalGeoMatchSet WafregionalGeoMatchSetAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
    }
    many {
        geo_match_constraint: wafregional_geo_match_set::GeoMatchConstraint = "geo_match_constraint optional set block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_wafregional_ipset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_ipset).
pub mod wafregional_ipset {
    use crate::kinds::*;

    pub use crate::shared::acmpca_acmpca_certificate_validity::Validity as IpSetDescriptor;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_ipset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_ipset)."]
    Managed "aws_wafregional_ipset" WafregionalIpset WafregionalIpsetAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
    }
    many {
        ip_set_descriptor: wafregional_ipset::IpSetDescriptor = "ip_set_descriptor optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_wafregional_rate_based_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_rate_based_rule).
pub mod wafregional_rate_based_rule {
    use crate::kinds::*;

    pub use crate::shared::waf_waf_rate_based_rule_predicates::Predicates as Predicate;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_rate_based_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_rate_based_rule)."]
    Managed "aws_wafregional_rate_based_rule" WafregionalRateBasedRule WafregionalRateBasedRuleAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        metric_name: Str = "metric_name required";
        name: Str = "name required";
        rate_key: Str = "rate_key required";
        rate_limit: Num = "rate_limit required";
        tags: Map<Str> = "tags optional";
    }
    many {
        predicate: wafregional_rate_based_rule::Predicate = "predicate optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_wafregional_regex_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_regex_match_set).
pub mod wafregional_regex_match_set {
    use crate::kinds::*;

    pub use crate::shared::waf_waf_regex_match_set_regex_match_tuple::RegexMatchTuple;
    pub use crate::shared::waf_waf_regex_match_set_regex_match_tuple::regex_match_tuple;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_regex_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_regex_match_set)."]
    Managed "aws_wafregional_regex_match_set" WafregionalRegexMatchSet WafregionalRegexMatchSetAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
    }
    many {
        regex_match_tuple: wafregional_regex_match_set::RegexMatchTuple = "regex_match_tuple optional set block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_regex_pattern_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_regex_pattern_set)."]
    Managed "aws_wafregional_regex_pattern_set" WafregionalRegexPatternSet WafregionalRegexPatternSetAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
        regex_pattern_strings: Set<Str> = "regex_pattern_strings optional";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_wafregional_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_rule).
pub mod wafregional_rule {
    use crate::kinds::*;

    pub use crate::shared::waf_waf_rate_based_rule_predicates::Predicates as Predicate;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_rule)."]
    Managed "aws_wafregional_rule" WafregionalRule WafregionalRuleAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        metric_name: Str = "metric_name required";
        name: Str = "name required";
        tags: Map<Str> = "tags optional";
    }
    many {
        predicate: wafregional_rule::Predicate = "predicate optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_wafregional_rule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_rule_group).
pub mod wafregional_rule_group {
    use crate::kinds::*;

    pub use crate::shared::waf_waf_rule_group_activated_rule::ActivatedRule;
    pub use crate::shared::waf_waf_rule_group_activated_rule::activated_rule;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_rule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_rule_group)."]
    Managed "aws_wafregional_rule_group" WafregionalRuleGroup WafregionalRuleGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        metric_name: Str = "metric_name required";
        name: Str = "name required";
        tags: Map<Str> = "tags optional";
    }
    many {
        activated_rule: wafregional_rule_group::ActivatedRule = "activated_rule optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_wafregional_size_constraint_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_size_constraint_set).
pub mod wafregional_size_constraint_set {
    use crate::kinds::*;

    pub use crate::shared::waf_waf_size_constraint_set_size_constraints::SizeConstraints;
    pub use crate::shared::waf_waf_size_constraint_set_size_constraints::size_constraints;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_size_constraint_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_size_constraint_set)."]
    Managed "aws_wafregional_size_constraint_set" WafregionalSizeConstraintSet WafregionalSizeConstraintSetAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
    }
    many {
        size_constraints: wafregional_size_constraint_set::SizeConstraints = "size_constraints optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_wafregional_sql_injection_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_sql_injection_match_set).
pub mod wafregional_sql_injection_match_set {
    use crate::kinds::*;

    pub use crate::shared::waf_waf_sql_injection_match_set_sql_injection_match_tuples::SqlInjectionMatchTuples as SqlInjectionMatchTuple;
    pub use crate::shared::waf_waf_sql_injection_match_set_sql_injection_match_tuples::sql_injection_match_tuples as sql_injection_match_tuple;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_sql_injection_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_sql_injection_match_set)."]
    Managed "aws_wafregional_sql_injection_match_set" WafregionalSqlInjectionMatchSet WafregionalSqlInjectionMatchSetAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
    }
    many {
        sql_injection_match_tuple: wafregional_sql_injection_match_set::SqlInjectionMatchTuple = "sql_injection_match_tuple optional set block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_wafregional_web_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_web_acl).
pub mod wafregional_web_acl {
    use crate::kinds::*;

    pub use crate::shared::amplify_amplify_app_cache_config::CacheConfig as DefaultAction;
    pub use crate::shared::waf_waf_web_acl_logging_configuration::LoggingConfiguration;
    pub use crate::shared::waf_waf_web_acl_logging_configuration::logging_configuration;
    pub use crate::shared::waf_waf_web_acl_rules::Rules as Rule;
    pub use crate::shared::waf_waf_web_acl_rules::rules as rule;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_web_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_web_acl)."]
    Managed "aws_wafregional_web_acl" WafregionalWebAcl WafregionalWebAclAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        metric_name: Str = "metric_name required";
        name: Str = "name required";
        tags: Map<Str> = "tags optional";
    }
    many {
        default_action: wafregional_web_acl::DefaultAction = "default_action required list block 1 1";
        logging_configuration: wafregional_web_acl::LoggingConfiguration = "logging_configuration optional list block 0 1";
        rule: wafregional_web_acl::Rule = "rule optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_wafregional_web_acl_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_web_acl_association).
pub mod wafregional_web_acl_association {
    use crate::kinds::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_web_acl_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_web_acl_association)."]
    Managed "aws_wafregional_web_acl_association" WafregionalWebAclAssociation WafregionalWebAclAssociationAttributes
    naming None;
    tags None;
    arguments {
        resource_arn: Str = "resource_arn required";
        web_acl_id: Str = "web_acl_id required";
    }
    single {
        timeouts: wafregional_web_acl_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_wafregional_xss_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_xss_match_set).
pub mod wafregional_xss_match_set {
    use crate::kinds::*;

    pub use crate::shared::waf_waf_sql_injection_match_set_sql_injection_match_tuples::SqlInjectionMatchTuples as XssMatchTuple;
    pub use crate::shared::waf_waf_sql_injection_match_set_sql_injection_match_tuples::sql_injection_match_tuples as xss_match_tuple;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafregional_xss_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafregional_xss_match_set)."]
    Managed "aws_wafregional_xss_match_set" WafregionalXssMatchSet WafregionalXssMatchSetAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
    }
    many {
        xss_match_tuple: wafregional_xss_match_set::XssMatchTuple = "xss_match_tuple optional set block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_wafregional_ipset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/wafregional_ipset)."]
        Data "aws_wafregional_ipset" WafregionalIpset WafregionalIpsetAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_wafregional_rate_based_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/wafregional_rate_based_rule)."]
        Data "aws_wafregional_rate_based_rule" WafregionalRateBasedRule WafregionalRateBasedRuleAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_wafregional_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/wafregional_rule)."]
        Data "aws_wafregional_rule" WafregionalRule WafregionalRuleAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
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
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
        }
    }
}
