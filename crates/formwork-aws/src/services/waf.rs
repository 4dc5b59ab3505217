// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `waf`.

use crate::kinds::*;

/// Blocks of [`aws_waf_byte_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_byte_match_set).
pub mod waf_byte_match_set {
    use crate::kinds::*;

    pub use crate::shared::waf_waf_byte_match_set_byte_match_tuples::ByteMatchTuples;
    pub use crate::shared::waf_waf_byte_match_set_byte_match_tuples::byte_match_tuples;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_byte_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_byte_match_set)."]
    Managed "aws_waf_byte_match_set" WafByteMatchSet WafByteMatchSetAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
    }
    many {
        byte_match_tuples: waf_byte_match_set::ByteMatchTuples = "byte_match_tuples optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_waf_geo_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_geo_match_set).
pub mod waf_geo_match_set {
    use crate::kinds::*;

    pub use crate::shared::acmpca_acmpca_certificate_validity::Validity as GeoMatchConstraint;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_geo_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_geo_match_set)."]
    Managed "aws_waf_geo_match_set" WafGeoMatchSet WafGeoMatchSetAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
    }
    many {
        geo_match_constraint: waf_geo_match_set::GeoMatchConstraint = "geo_match_constraint optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_waf_ipset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_ipset).
pub mod waf_ipset {
    use crate::kinds::*;

    pub use crate::shared::acmpca_acmpca_certificate_validity::Validity as IpSetDescriptors;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_ipset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_ipset)."]
    Managed "aws_waf_ipset" WafIpset WafIpsetAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
    }
    many {
        ip_set_descriptors: waf_ipset::IpSetDescriptors = "ip_set_descriptors optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_waf_rate_based_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_rate_based_rule).
pub mod waf_rate_based_rule {
    use crate::kinds::*;

    pub use crate::shared::waf_waf_rate_based_rule_predicates::Predicates;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_rate_based_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_rate_based_rule)."]
    Managed "aws_waf_rate_based_rule" WafRateBasedRule WafRateBasedRuleAttributes
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
        predicates: waf_rate_based_rule::Predicates = "predicates optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_waf_regex_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_regex_match_set).
pub mod waf_regex_match_set {
    use crate::kinds::*;

    pub use crate::shared::waf_waf_regex_match_set_regex_match_tuple::RegexMatchTuple;
    pub use crate::shared::waf_waf_regex_match_set_regex_match_tuple::regex_match_tuple;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_regex_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_regex_match_set)."]
    Managed "aws_waf_regex_match_set" WafRegexMatchSet WafRegexMatchSetAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
    }
    many {
        regex_match_tuple: waf_regex_match_set::RegexMatchTuple = "regex_match_tuple optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_regex_pattern_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_regex_pattern_set)."]
    Managed "aws_waf_regex_pattern_set" WafRegexPatternSet WafRegexPatternSetAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
        regex_pattern_strings: Set<Str> = "regex_pattern_strings optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_waf_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_rule).
pub mod waf_rule {
    use crate::kinds::*;

    pub use crate::shared::waf_waf_rate_based_rule_predicates::Predicates;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_rule)."]
    Managed "aws_waf_rule" WafRule WafRuleAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        metric_name: Str = "metric_name required";
        name: Str = "name required";
        tags: Map<Str> = "tags optional";
    }
    many {
        predicates: waf_rule::Predicates = "predicates optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_waf_rule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_rule_group).
pub mod waf_rule_group {
    use crate::kinds::*;

    pub use crate::shared::waf_waf_rule_group_activated_rule::ActivatedRule;
    pub use crate::shared::waf_waf_rule_group_activated_rule::activated_rule;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_rule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_rule_group)."]
    Managed "aws_waf_rule_group" WafRuleGroup WafRuleGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        metric_name: Str = "metric_name required";
        name: Str = "name required";
        tags: Map<Str> = "tags optional";
    }
    many {
        activated_rule: waf_rule_group::ActivatedRule = "activated_rule optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_waf_size_constraint_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_size_constraint_set).
pub mod waf_size_constraint_set {
    use crate::kinds::*;

    pub use crate::shared::waf_waf_size_constraint_set_size_constraints::SizeConstraints;
    pub use crate::shared::waf_waf_size_constraint_set_size_constraints::size_constraints;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_size_constraint_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_size_constraint_set)."]
    Managed "aws_waf_size_constraint_set" WafSizeConstraintSet WafSizeConstraintSetAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
    }
    many {
        size_constraints: waf_size_constraint_set::SizeConstraints = "size_constraints optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_waf_sql_injection_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_sql_injection_match_set).
pub mod waf_sql_injection_match_set {
    use crate::kinds::*;

    pub use crate::shared::waf_waf_sql_injection_match_set_sql_injection_match_tuples::SqlInjectionMatchTuples;
    pub use crate::shared::waf_waf_sql_injection_match_set_sql_injection_match_tuples::sql_injection_match_tuples;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_sql_injection_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_sql_injection_match_set)."]
    Managed "aws_waf_sql_injection_match_set" WafSqlInjectionMatchSet WafSqlInjectionMatchSetAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
    }
    many {
        sql_injection_match_tuples: waf_sql_injection_match_set::SqlInjectionMatchTuples = "sql_injection_match_tuples optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_waf_web_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_web_acl).
pub mod waf_web_acl {
    use crate::kinds::*;

    pub use crate::shared::amplify_amplify_app_cache_config::CacheConfig as DefaultAction;
    pub use crate::shared::waf_waf_web_acl_logging_configuration::LoggingConfiguration;
    pub use crate::shared::waf_waf_web_acl_logging_configuration::logging_configuration;
    pub use crate::shared::waf_waf_web_acl_rules::Rules;
    pub use crate::shared::waf_waf_web_acl_rules::rules;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_web_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_web_acl)."]
    Managed "aws_waf_web_acl" WafWebAcl WafWebAclAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        metric_name: Str = "metric_name required";
        name: Str = "name required";
        tags: Map<Str> = "tags optional";
    }
    many {
        default_action: waf_web_acl::DefaultAction = "default_action required list block 1 1";
        logging_configuration: waf_web_acl::LoggingConfiguration = "logging_configuration optional list block 0 1";
        rules: waf_web_acl::Rules = "rules optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_waf_xss_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_xss_match_set).
pub mod waf_xss_match_set {
    use crate::kinds::*;

    pub use crate::shared::waf_waf_sql_injection_match_set_sql_injection_match_tuples::SqlInjectionMatchTuples as XssMatchTuples;
    pub use crate::shared::waf_waf_sql_injection_match_set_sql_injection_match_tuples::sql_injection_match_tuples as xss_match_tuples;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_waf_xss_match_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_xss_match_set)."]
    Managed "aws_waf_xss_match_set" WafXssMatchSet WafXssMatchSetAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
    }
    many {
        xss_match_tuples: waf_xss_match_set::XssMatchTuples = "xss_match_tuples optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_waf_ipset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/waf_ipset)."]
        Data "aws_waf_ipset" WafIpset WafIpsetAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_waf_rate_based_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/waf_rate_based_rule)."]
        Data "aws_waf_rate_based_rule" WafRateBasedRule WafRateBasedRuleAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_waf_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/waf_rule)."]
        Data "aws_waf_rule" WafRule WafRuleAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
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
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
        }
    }
}
