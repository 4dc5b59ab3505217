// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `costexplorer`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ce_anomaly_monitor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ce_anomaly_monitor)."]
    Managed "aws_ce_anomaly_monitor" CeAnomalyMonitor CeAnomalyMonitorAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 1024, ""));
    tags Map;
    relations {
        "conflict monitor_dimension monitor_specification";
    }
    arguments {
        monitor_type: Str = "monitor_type required\tin DIMENSIONAL|CUSTOM\treplaces";
        monitor_dimension: Str = "monitor_dimension optional\tin SERVICE\treplaces";
        monitor_specification: Str = "monitor_specification optional\tformat json\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 1024";
    }
    attributes {
        arn: Arn<kind::CeAnomalyMonitor> = "arn";
        id: Id<kind::CeAnomalyMonitor> = "id";
        name: Name<kind::CeAnomalyMonitor> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ce_anomaly_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ce_anomaly_subscription).
pub mod ce_anomaly_subscription {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Subscriber`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ce_anomaly_subscription)."]
        Subscriber
        arguments {
            address: Str = "address required";
            r#type: Str = "type required\tin EMAIL|SNS";
        }
    }
    /// Blocks of [`ThresholdExpression`].
    pub mod threshold_expression {
        use crate::types::*;

        /// Blocks of [`And`].
        pub mod and {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`CostCategory`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ce_anomaly_subscription)."]
                CostCategory
                arguments {
                    key: Str = "key optional\tlength 1 50";
                    match_options: Set<Str> = "match_options optional\teach in EQUALS|ABSENT|STARTS_WITH|ENDS_WITH|CONTAINS|CASE_SENSITIVE|CASE_INSENSITIVE|GREATER_THAN_OR_EQUAL";
                    values: Set<Str> = "values optional\teach length - 1024";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Dimension`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ce_anomaly_subscription)."]
                Dimension
                arguments {
                    key: Str = "key optional\tin AZ|INSTANCE_TYPE|LINKED_ACCOUNT|LINKED_ACCOUNT_NAME|OPERATION|PURCHASE_TYPE|REGION|SERVICE|SERVICE_CODE|USAGE_TYPE|USAGE_TYPE_GROUP|RECORD_TYPE|OPERATING_SYSTEM|TENANCY|SCOPE|PLATFORM|SUBSCRIPTION_ID|LEGAL_ENTITY_NAME|DEPLOYMENT_OPTION|DATABASE_ENGINE|CACHE_ENGINE|INSTANCE_TYPE_FAMILY|BILLING_ENTITY|RESERVATION_ID|RESOURCE_ID|RIGHTSIZING_TYPE|SAVINGS_PLANS_TYPE|SAVINGS_PLAN_ARN|PAYMENT_OPTION|AGREEMENT_END_DATE_TIME_AFTER|AGREEMENT_END_DATE_TIME_BEFORE|INVOICING_ENTITY|ANOMALY_TOTAL_IMPACT_ABSOLUTE|ANOMALY_TOTAL_IMPACT_PERCENTAGE";
                    match_options: Set<Str> = "match_options optional\teach in EQUALS|ABSENT|STARTS_WITH|ENDS_WITH|CONTAINS|CASE_SENSITIVE|CASE_INSENSITIVE|GREATER_THAN_OR_EQUAL";
                    values: Set<Str> = "values optional\teach length - 1024";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Tags`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ce_anomaly_subscription)."]
                Tags
                arguments {
                    key: Str = "key optional";
                    match_options: Set<Str> = "match_options optional\teach in EQUALS|ABSENT|STARTS_WITH|ENDS_WITH|CONTAINS|CASE_SENSITIVE|CASE_INSENSITIVE|GREATER_THAN_OR_EQUAL";
                    values: Set<Str> = "values optional\teach length - 1024";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`And`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ce_anomaly_subscription)."]
            And
            many {
                cost_category: and::CostCategory = "cost_category optional list block 0 1";
                dimension: and::Dimension = "dimension optional list block 0 1";
                tags: and::Tags = "tags optional list block 0 1";
            }
        }
        pub use crate::services::costexplorer::ce_anomaly_subscription::threshold_expression::and::CostCategory;
        pub use crate::services::costexplorer::ce_anomaly_subscription::threshold_expression::and::Dimension;
        pub use crate::services::costexplorer::ce_anomaly_subscription::threshold_expression::And as Not;
        pub use crate::services::costexplorer::ce_anomaly_subscription::threshold_expression::and as not;
        pub use crate::services::costexplorer::ce_anomaly_subscription::threshold_expression::And as Or;
        pub use crate::services::costexplorer::ce_anomaly_subscription::threshold_expression::and as or;
        pub use crate::services::costexplorer::ce_anomaly_subscription::threshold_expression::and::Tags;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ThresholdExpression`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ce_anomaly_subscription)."]
        ThresholdExpression
        many {
            and: threshold_expression::And = "and optional set block 0 0";
            cost_category: threshold_expression::CostCategory = "cost_category optional list block 0 1";
            dimension: threshold_expression::Dimension = "dimension optional list block 0 1";
            not: threshold_expression::Not = "not optional list block 0 1";
            or: threshold_expression::Or = "or optional set block 0 0";
            tags: threshold_expression::Tags = "tags optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ce_anomaly_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ce_anomaly_subscription)."]
    Managed "aws_ce_anomaly_subscription" CeAnomalySubscription CeAnomalySubscriptionAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 1024, ""));
    tags Map;
    arguments {
        frequency: Str = "frequency required\tin DAILY|IMMEDIATE|WEEKLY";
        monitor_arn_list: List<Arn<kind::CeAnomalyMonitor>> = "monitor_arn_list required\teach format arn";
        account_id: Str = "account_id computed\tformat account_id\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 1024\treplaces";
    }
    many {
        subscriber: ce_anomaly_subscription::Subscriber = "subscriber required set block 1 0";
        threshold_expression: ce_anomaly_subscription::ThresholdExpression = "threshold_expression optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::CeAnomalySubscription> = "arn";
        id: Id<kind::CeAnomalySubscription> = "id";
        name: Name<kind::CeAnomalySubscription> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ce_cost_allocation_tag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ce_cost_allocation_tag)."]
    Managed "aws_ce_cost_allocation_tag" CeCostAllocationTag CeCostAllocationTagAttributes
    naming None;
    tags None;
    arguments {
        status: Str = "status required\tin Active|Inactive";
        tag_key: Str = "tag_key required\tlength 1 1024";
    }
    attributes {
        id: Id<kind::CeCostAllocationTag> = "id";
        r#type: Str = "type";
    }
}
/// Blocks of [`aws_ce_cost_category`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ce_cost_category).
pub mod ce_cost_category {
    use crate::types::*;

    /// Blocks of [`Rule`].
    pub mod rule {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`InheritedValue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ce_cost_category)."]
            InheritedValue
            arguments {
                dimension_key: Str = "dimension_key optional\tlength - 1024";
                dimension_name: Str = "dimension_name optional\tin LINKED_ACCOUNT_NAME|TAG";
            }
        }
        /// Blocks of [`Rule`].
        pub mod rule {
            use crate::types::*;

            pub use crate::services::costexplorer::ce_anomaly_subscription::ThresholdExpression as And;
            pub use crate::services::costexplorer::ce_anomaly_subscription::threshold_expression as and;
            pub use crate::services::costexplorer::ce_anomaly_subscription::threshold_expression::and::CostCategory;
            pub use crate::services::costexplorer::ce_anomaly_subscription::threshold_expression::and::Dimension;
            pub use crate::services::costexplorer::ce_anomaly_subscription::ThresholdExpression as Not;
            pub use crate::services::costexplorer::ce_anomaly_subscription::threshold_expression as not;
            pub use crate::services::costexplorer::ce_anomaly_subscription::ThresholdExpression as Or;
            pub use crate::services::costexplorer::ce_anomaly_subscription::threshold_expression as or;
            pub use crate::services::costexplorer::ce_anomaly_subscription::threshold_expression::and::Tags;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ce_cost_category)."]
            Rule
            many {
                and: rule::And = "and optional set block 0 0";
                cost_category: rule::CostCategory = "cost_category optional list block 0 1";
                dimension: rule::Dimension = "dimension optional list block 0 1";
                not: rule::Not = "not optional list block 0 1";
                or: rule::Or = "or optional set block 0 0";
                tags: rule::Tags = "tags optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ce_cost_category)."]
        Rule
        arguments {
            r#type: Str = "type optional\tin REGULAR|INHERITED_VALUE";
            value: Str = "value optional\tlength 1 50";
        }
        many {
            inherited_value: rule::InheritedValue = "inherited_value optional list block 0 1";
            rule: rule::Rule = "rule optional list block 0 1";
        }
    }
    /// Blocks of [`SplitChargeRule`].
    pub mod split_charge_rule {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Parameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ce_cost_category)."]
            Parameter
            arguments {
                r#type: Str = "type optional\tin ALLOCATION_PERCENTAGES";
                values: List<Str> = "values optional\titems 1 -\teach length - 1024";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SplitChargeRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ce_cost_category)."]
        SplitChargeRule
        arguments {
            method: Str = "method required\tin FIXED|PROPORTIONAL|EVEN";
            source: Str = "source required\tlength - 1024";
            targets: Set<Str> = "targets required\titems 1 -\teach length - 1024";
        }
        many {
            parameter: split_charge_rule::Parameter = "parameter optional set block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ce_cost_category`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ce_cost_category)."]
    Managed "aws_ce_cost_category" CeCostCategory CeCostCategoryAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 50, ""));
    tags Map;
    arguments {
        rule_version: Str = "rule_version required\tlength - 100\treplaces";
        default_value: Str = "default_value optional\tlength 1 50";
        effective_start: Str = "effective_start computed";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 50\treplaces";
    }
    many {
        rule: ce_cost_category::Rule = "rule required list block 1 0";
        split_charge_rule: ce_cost_category::SplitChargeRule = "split_charge_rule optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::CeCostCategory> = "arn";
        effective_end: Str = "effective_end";
        id: Id<kind::CeCostCategory> = "id";
        name: Name<kind::CeCostCategory> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_ce_cost_category`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ce_cost_category).
    pub mod ce_cost_category {
        use crate::types::*;

        /// Blocks of [`RuleAttributes`].
        pub mod rule_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`InheritedValueAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ce_cost_category)."]
                InheritedValueAttributes
                attributes {
                    dimension_key: Str = "dimension_key";
                    dimension_name: Str = "dimension_name";
                }
            }
            /// Blocks of [`RuleAttributes`].
            pub mod rule_attributes {
                use crate::types::*;

                /// Blocks of [`AndAttributes`].
                pub mod and_attributes {
                    use crate::types::*;

                    /// Blocks of [`AndAttributes`].
                    pub mod and_attributes {
                        use crate::types::*;

                        formwork_model::accessor_binding! {
                            #[doc = "Attributes [`CostCategoryAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ce_cost_category)."]
                            CostCategoryAttributes
                            attributes {
                                key: Str = "key";
                                match_options: Set<Str> = "match_options";
                                values: Set<Str> = "values";
                            }
                        }
                        pub use crate::services::costexplorer::data::ce_cost_category::rule_attributes::rule_attributes::and_attributes::and_attributes::CostCategoryAttributes as DimensionAttributes;
                        pub use crate::services::costexplorer::data::ce_cost_category::rule_attributes::rule_attributes::and_attributes::and_attributes::CostCategoryAttributes as TagsAttributes;
                    }
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`AndAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ce_cost_category)."]
                        AndAttributes
                        objects {
                            cost_category: List<and_attributes::CostCategoryAttributes> = "cost_category";
                            dimension: List<and_attributes::DimensionAttributes> = "dimension";
                            tags: List<and_attributes::TagsAttributes> = "tags";
                        }
                    }
                    pub use crate::services::costexplorer::data::ce_cost_category::rule_attributes::rule_attributes::and_attributes::and_attributes::CostCategoryAttributes;
                    pub use crate::services::costexplorer::data::ce_cost_category::rule_attributes::rule_attributes::and_attributes::and_attributes::CostCategoryAttributes as DimensionAttributes;
                    pub use crate::services::costexplorer::data::ce_cost_category::rule_attributes::rule_attributes::and_attributes::AndAttributes as NotAttributes;
                    pub use crate::services::costexplorer::data::ce_cost_category::rule_attributes::rule_attributes::and_attributes::and_attributes as not_attributes;
                    pub use crate::services::costexplorer::data::ce_cost_category::rule_attributes::rule_attributes::and_attributes::AndAttributes as OrAttributes;
                    pub use crate::services::costexplorer::data::ce_cost_category::rule_attributes::rule_attributes::and_attributes::and_attributes as or_attributes;
                    pub use crate::services::costexplorer::data::ce_cost_category::rule_attributes::rule_attributes::and_attributes::and_attributes::CostCategoryAttributes as TagsAttributes;
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`AndAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ce_cost_category)."]
                    AndAttributes
                    objects {
                        and: Set<and_attributes::AndAttributes> = "and";
                        cost_category: List<and_attributes::CostCategoryAttributes> = "cost_category";
                        dimension: List<and_attributes::DimensionAttributes> = "dimension";
                        not: List<and_attributes::NotAttributes> = "not";
                        or: Set<and_attributes::OrAttributes> = "or";
                        tags: List<and_attributes::TagsAttributes> = "tags";
                    }
                }
                pub use crate::services::costexplorer::data::ce_cost_category::rule_attributes::rule_attributes::and_attributes::and_attributes::CostCategoryAttributes;
                pub use crate::services::costexplorer::data::ce_cost_category::rule_attributes::rule_attributes::and_attributes::and_attributes::CostCategoryAttributes as DimensionAttributes;
                pub use crate::services::costexplorer::data::ce_cost_category::rule_attributes::rule_attributes::AndAttributes as NotAttributes;
                pub use crate::services::costexplorer::data::ce_cost_category::rule_attributes::rule_attributes::and_attributes as not_attributes;
                pub use crate::services::costexplorer::data::ce_cost_category::rule_attributes::rule_attributes::AndAttributes as OrAttributes;
                pub use crate::services::costexplorer::data::ce_cost_category::rule_attributes::rule_attributes::and_attributes as or_attributes;
                pub use crate::services::costexplorer::data::ce_cost_category::rule_attributes::rule_attributes::and_attributes::and_attributes::CostCategoryAttributes as TagsAttributes;
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`RuleAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ce_cost_category)."]
                RuleAttributes
                objects {
                    and: Set<rule_attributes::AndAttributes> = "and";
                    cost_category: List<rule_attributes::CostCategoryAttributes> = "cost_category";
                    dimension: List<rule_attributes::DimensionAttributes> = "dimension";
                    not: List<rule_attributes::NotAttributes> = "not";
                    or: Set<rule_attributes::OrAttributes> = "or";
                    tags: List<rule_attributes::TagsAttributes> = "tags";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RuleAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ce_cost_category)."]
            RuleAttributes
            attributes {
                r#type: Str = "type";
                value: Str = "value";
            }
            objects {
                inherited_value: List<rule_attributes::InheritedValueAttributes> = "inherited_value";
                rule: List<rule_attributes::RuleAttributes> = "rule";
            }
        }
        /// Blocks of [`SplitChargeRuleAttributes`].
        pub mod split_charge_rule_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ParameterAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ce_cost_category)."]
                ParameterAttributes
                attributes {
                    r#type: Str = "type";
                    values: Set<Str> = "values";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SplitChargeRuleAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ce_cost_category)."]
            SplitChargeRuleAttributes
            attributes {
                method: Str = "method";
                source: Str = "source";
                targets: Set<Str> = "targets";
            }
            objects {
                parameter: Set<split_charge_rule_attributes::ParameterAttributes> = "parameter";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ce_cost_category`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ce_cost_category)."]
        Data "aws_ce_cost_category" CeCostCategory CeCostCategoryAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            cost_category_arn: Str = "cost_category_arn required";
            id: Str = "id computed";
        }
        attributes {
            cost_category_arn: Arn<kind::CeCostCategory> = "cost_category_arn";
            default_value: Str = "default_value";
            effective_end: Str = "effective_end";
            effective_start: Str = "effective_start";
            id: Id<kind::CeCostCategory> = "id";
            name: Name<kind::CeCostCategory> = "name";
            rule_version: Str = "rule_version";
        }
        objects {
            rule: Set<ce_cost_category::RuleAttributes> = "rule";
            split_charge_rule: Set<ce_cost_category::SplitChargeRuleAttributes> = "split_charge_rule";
        }
    }
    /// Blocks of [`aws_ce_tags`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ce_tags).
    pub mod ce_tags {
        use crate::types::*;

        /// Blocks of [`Filter`].
        pub mod filter {
            use crate::types::*;

            /// Blocks of [`And`].
            pub mod and {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`CostCategory`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ce_tags)."]
                    CostCategory
                    arguments {
                        key: Str = "key optional";
                        match_options: Set<Str> = "match_options optional";
                        values: Set<Str> = "values optional";
                    }
                }
                pub use crate::services::costexplorer::data::ce_tags::filter::and::CostCategory as Dimension;
                pub use crate::services::costexplorer::data::ce_tags::filter::and::CostCategory as Tags;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`And`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ce_tags)."]
                And
                many {
                    cost_category: and::CostCategory = "cost_category optional list block 0 1";
                    dimension: and::Dimension = "dimension optional list block 0 1";
                    tags: and::Tags = "tags optional list block 0 1";
                }
            }
            pub use crate::services::costexplorer::data::ce_tags::filter::and::CostCategory;
            pub use crate::services::costexplorer::data::ce_tags::filter::and::CostCategory as Dimension;
            pub use crate::services::costexplorer::data::ce_tags::filter::And as Not;
            pub use crate::services::costexplorer::data::ce_tags::filter::and as not;
            pub use crate::services::costexplorer::data::ce_tags::filter::And as Or;
            pub use crate::services::costexplorer::data::ce_tags::filter::and as or;
            pub use crate::services::costexplorer::data::ce_tags::filter::and::CostCategory as Tags;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ce_tags)."]
            Filter
            many {
                and: filter::And = "and optional set block 0 0";
                cost_category: filter::CostCategory = "cost_category optional list block 0 1";
                dimension: filter::Dimension = "dimension optional list block 0 1";
                not: filter::Not = "not optional list block 0 1";
                or: filter::Or = "or optional set block 0 0";
                tags: filter::Tags = "tags optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SortBy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ce_tags)."]
            SortBy
            arguments {
                key: Str = "key optional";
                sort_order: Str = "sort_order optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`TimePeriod`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ce_tags)."]
            TimePeriod
            arguments {
                end: Str = "end required";
                start: Str = "start required";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ce_tags`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ce_tags)."]
        Data "aws_ce_tags" CeTags CeTagsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            search_string: Str = "search_string optional";
            tag_key: Str = "tag_key optional";
        }
        many {
            time_period: ce_tags::TimePeriod = "time_period required list block 1 1";
            filter: ce_tags::Filter = "filter optional list block 0 1";
            sort_by: ce_tags::SortBy = "sort_by optional list block 0 0";
        }
        attributes {
            tags: Set<Str> = "tags";
        }
    }
}
