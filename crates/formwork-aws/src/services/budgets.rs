// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `budgets`.

use crate::types::*;

/// Blocks of [`aws_budgets_budget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/budgets_budget).
pub mod budgets_budget {
    use crate::types::*;

    /// Blocks of [`AutoAdjustData`].
    pub mod auto_adjust_data {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`HistoricalOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/budgets_budget)."]
            HistoricalOptions
            arguments {
                budget_adjustment_period: Num = "budget_adjustment_period required\trange 1 60\twhole";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AutoAdjustData`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/budgets_budget)."]
        AutoAdjustData
        arguments {
            auto_adjust_type: Str = "auto_adjust_type required\tin HISTORICAL|FORECAST";
        }
        many {
            historical_options: auto_adjust_data::HistoricalOptions = "historical_options optional list block 0 1";
        }
    }
    pub use crate::shared::autoscaling_data_autoscaling_groups_filter::Filter as CostFilter;
    formwork_model::block_binding! {
        #[doc = "Block [`CostTypes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/budgets_budget)."]
        CostTypes
        arguments {
            include_credit: Bool = "include_credit optional";
            include_discount: Bool = "include_discount optional";
            include_other_subscription: Bool = "include_other_subscription optional";
            include_recurring: Bool = "include_recurring optional";
            include_refund: Bool = "include_refund optional";
            include_subscription: Bool = "include_subscription optional";
            include_support: Bool = "include_support optional";
            include_tax: Bool = "include_tax optional";
            include_upfront: Bool = "include_upfront optional";
            use_amortized: Bool = "use_amortized optional";
            use_blended: Bool = "use_blended optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Notification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/budgets_budget)."]
        Notification
        arguments {
            comparison_operator: Str = "comparison_operator required\tin GREATER_THAN|LESS_THAN|EQUAL_TO";
            notification_type: Str = "notification_type required\tin ACTUAL|FORECASTED";
            threshold: Num = "threshold required";
            threshold_type: Str = "threshold_type required\tin PERCENTAGE|ABSOLUTE_VALUE";
            subscriber_email_addresses: Set<Str> = "subscriber_email_addresses optional";
            subscriber_sns_topic_arns: Set<Arn<kind::SnsTopic>> = "subscriber_sns_topic_arns optional\teach format arn\tservice sns";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PlannedLimit`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/budgets_budget)."]
        PlannedLimit
        arguments {
            amount: Str = "amount required";
            start_time: Str = "start_time required\tmatch ^[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{2}:[0-9]{2}$";
            unit: Str = "unit required";
        }
    }
    /// Blocks of [`AutoAdjustDataAttributes`].
    pub mod auto_adjust_data_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`HistoricalOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/budgets_budget)."]
            HistoricalOptionsAttributes
            attributes {
                budget_adjustment_period: Num = "budget_adjustment_period";
                lookback_available_periods: Num = "lookback_available_periods";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AutoAdjustDataAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/budgets_budget)."]
        AutoAdjustDataAttributes
        attributes {
            auto_adjust_type: Str = "auto_adjust_type";
            last_auto_adjust_time: Str = "last_auto_adjust_time";
        }
        objects {
            historical_options: List<auto_adjust_data_attributes::HistoricalOptionsAttributes> = "historical_options";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_budgets_budget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/budgets_budget)."]
    Managed "aws_budgets_budget" BudgetsBudget BudgetsBudgetAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, ""));
    tags Map;
    relations {
        "conflict limit_amount planned_limit";
        "conflict limit_unit planned_limit";
        "conflict name name_prefix";
    }
    arguments {
        budget_type: Str = "budget_type required\tin USAGE|COST|RI_UTILIZATION|RI_COVERAGE|SAVINGS_PLANS_UTILIZATION|SAVINGS_PLANS_COVERAGE";
        time_unit: Str = "time_unit required\tin DAILY|MONTHLY|QUARTERLY|ANNUALLY";
        account_id: Str = "account_id computed\tformat account_id\tapi length 12 12\tapi match \\d{12}\treplaces";
        limit_amount: Str = "limit_amount computed";
        limit_unit: Str = "limit_unit computed";
        name_prefix: Str = "name_prefix computed\treplaces";
        tags: Map<Str> = "tags optional";
        time_period_end: Str = "time_period_end optional\tmatch ^[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{2}:[0-9]{2}$";
        time_period_start: Str = "time_period_start computed\tmatch ^[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{2}:[0-9]{2}$";
    }
    unread {
        name: Str = "name computed\treplaces";
    }
    many {
        auto_adjust_data: budgets_budget::AutoAdjustData = "auto_adjust_data optional list block 0 1";
        cost_filter: budgets_budget::CostFilter = "cost_filter optional set block 0 0";
        cost_types: budgets_budget::CostTypes = "cost_types optional list block 0 1";
        notification: budgets_budget::Notification = "notification optional set block 0 0";
        planned_limit: budgets_budget::PlannedLimit = "planned_limit optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::BudgetsBudget> = "arn";
        id: Id<kind::BudgetsBudget> = "id";
        name: Name<kind::BudgetsBudget> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        auto_adjust_data: List<budgets_budget::AutoAdjustDataAttributes> = "auto_adjust_data";
    }
}
/// Blocks of [`aws_budgets_budget_action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/budgets_budget_action).
pub mod budgets_budget_action {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ActionThreshold`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/budgets_budget_action)."]
        ActionThreshold
        arguments {
            action_threshold_type: Str = "action_threshold_type required\tin PERCENTAGE|ABSOLUTE_VALUE";
            action_threshold_value: Num = "action_threshold_value required\trange 0 40000000000";
        }
    }
    /// Blocks of [`Definition`].
    pub mod definition {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`IamActionDefinition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/budgets_budget_action)."]
            IamActionDefinition
            arguments {
                policy_arn: Arn<kind::IamPolicy> = "policy_arn required\tformat arn\tservice iam";
                groups: Set<Str> = "groups optional\titems - 100";
                roles: Set<Name<kind::IamRole>> = "roles optional\titems - 100";
                users: Set<Str> = "users optional\titems - 100";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ScpActionDefinition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/budgets_budget_action)."]
            ScpActionDefinition
            arguments {
                policy_id: Str = "policy_id required";
                target_ids: Set<Str> = "target_ids required\titems - 100";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SsmActionDefinition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/budgets_budget_action)."]
            SsmActionDefinition
            arguments {
                action_sub_type: Str = "action_sub_type required\tin STOP_EC2_INSTANCES|STOP_RDS_INSTANCES";
                instance_ids: Set<Str> = "instance_ids required\titems - 100";
                region: Str = "region required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/budgets_budget_action)."]
        Definition
        many {
            iam_action_definition: definition::IamActionDefinition = "iam_action_definition optional list block 0 1";
            scp_action_definition: definition::ScpActionDefinition = "scp_action_definition optional list block 0 1";
            ssm_action_definition: definition::SsmActionDefinition = "ssm_action_definition optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Subscriber`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/budgets_budget_action)."]
        Subscriber
        arguments {
            address: Str = "address required\tlength 1 2147483647";
            subscription_type: Str = "subscription_type required\tin SNS|EMAIL";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_budgets_budget_action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/budgets_budget_action)."]
    Managed "aws_budgets_budget_action" BudgetsBudgetAction BudgetsBudgetActionAttributes
    naming None;
    tags Map;
    arguments {
        action_type: Str = "action_type required\tin APPLY_IAM_POLICY|APPLY_SCP_POLICY|RUN_SSM_DOCUMENTS\treplaces";
        approval_model: Str = "approval_model required\tin AUTOMATIC|MANUAL";
        budget_name: Name<kind::BudgetsBudget> = "budget_name required\tlength 1 100\treplaces";
        execution_role_arn: Arn<kind::IamRole> = "execution_role_arn required\tformat arn\tservice iam";
        notification_type: Str = "notification_type required\tin ACTUAL|FORECASTED";
        account_id: Str = "account_id computed\tformat account_id\treplaces";
        tags: Map<Str> = "tags optional";
    }
    many {
        action_threshold: budgets_budget_action::ActionThreshold = "action_threshold required list block 1 1";
        definition: budgets_budget_action::Definition = "definition required list block 1 1";
        subscriber: budgets_budget_action::Subscriber = "subscriber required set block 1 11\titems - 11";
    }
    single {
        timeouts: budgets_budget_action::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        action_id: Id<kind::BudgetsBudgetAction> = "action_id";
        arn: Arn<kind::BudgetsBudgetAction> = "arn";
        id: Id<kind::BudgetsBudgetAction> = "id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_budgets_budget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/budgets_budget).
    pub mod budgets_budget {
        use crate::types::*;

        /// Blocks of [`AutoAdjustDataAttributes`].
        pub mod auto_adjust_data_attributes {
            use crate::types::*;

            pub use crate::services::budgets::budgets_budget::auto_adjust_data_attributes::HistoricalOptionsAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AutoAdjustDataAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/budgets_budget)."]
            AutoAdjustDataAttributes
            attributes {
                auto_adjust_type: Str = "auto_adjust_type";
                last_auto_adjust_time: Str = "last_auto_adjust_time";
            }
            objects {
                historical_options: List<auto_adjust_data_attributes::HistoricalOptionsAttributes> = "historical_options";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`BudgetLimitAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/budgets_budget)."]
            BudgetLimitAttributes
            attributes {
                amount: Str = "amount";
                unit: Str = "unit";
            }
        }
        /// Blocks of [`CalculatedSpendAttributes`].
        pub mod calculated_spend_attributes {
            use crate::types::*;

            pub use crate::services::budgets::data::budgets_budget::BudgetLimitAttributes as ActualSpendAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CalculatedSpendAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/budgets_budget)."]
            CalculatedSpendAttributes
            objects {
                actual_spend: List<calculated_spend_attributes::ActualSpendAttributes> = "actual_spend";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CostFilterAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/budgets_budget)."]
            CostFilterAttributes
            attributes {
                name: Str = "name";
                values: List<Str> = "values";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CostTypesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/budgets_budget)."]
            CostTypesAttributes
            attributes {
                include_credit: Bool = "include_credit";
                include_discount: Bool = "include_discount";
                include_other_subscription: Bool = "include_other_subscription";
                include_recurring: Bool = "include_recurring";
                include_refund: Bool = "include_refund";
                include_subscription: Bool = "include_subscription";
                include_support: Bool = "include_support";
                include_tax: Bool = "include_tax";
                include_upfront: Bool = "include_upfront";
                use_amortized: Bool = "use_amortized";
                use_blended: Bool = "use_blended";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`NotificationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/budgets_budget)."]
            NotificationAttributes
            attributes {
                comparison_operator: Str = "comparison_operator";
                notification_type: Str = "notification_type";
                subscriber_email_addresses: Set<Str> = "subscriber_email_addresses";
                subscriber_sns_topic_arns: Set<Str> = "subscriber_sns_topic_arns";
                threshold: Num = "threshold";
                threshold_type: Str = "threshold_type";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`PlannedLimitAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/budgets_budget)."]
            PlannedLimitAttributes
            attributes {
                amount: Str = "amount";
                start_time: Str = "start_time";
                unit: Str = "unit";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_budgets_budget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/budgets_budget)."]
        Data "aws_budgets_budget" BudgetsBudget BudgetsBudgetAttributes
        naming None;
        tags None;
        arguments {
            account_id: Str = "account_id computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
            name_prefix: Str = "name_prefix optional";
        }
        attributes {
            arn: Arn<kind::BudgetsBudget> = "arn";
            budget_exceeded: Bool = "budget_exceeded";
            budget_type: Str = "budget_type";
            id: Id<kind::BudgetsBudget> = "id";
            name: Name<kind::BudgetsBudget> = "name";
            time_period_end: Str = "time_period_end";
            time_period_start: Str = "time_period_start";
            time_unit: Str = "time_unit";
        }
        objects {
            auto_adjust_data: List<budgets_budget::AutoAdjustDataAttributes> = "auto_adjust_data";
            budget_limit: List<budgets_budget::BudgetLimitAttributes> = "budget_limit";
            calculated_spend: List<budgets_budget::CalculatedSpendAttributes> = "calculated_spend";
            cost_filter: Set<budgets_budget::CostFilterAttributes> = "cost_filter";
            cost_types: List<budgets_budget::CostTypesAttributes> = "cost_types";
            notification: Set<budgets_budget::NotificationAttributes> = "notification";
            planned_limit: Set<budgets_budget::PlannedLimitAttributes> = "planned_limit";
        }
    }
}
