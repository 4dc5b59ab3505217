// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `computeoptimizer`.

use crate::kinds::*;

/// Blocks of [`aws_computeoptimizer_enrollment_status`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/computeoptimizer_enrollment_status).
pub mod computeoptimizer_enrollment_status {
    use crate::kinds::*;

    pub use crate::shared::account_account_region_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_computeoptimizer_enrollment_status`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/computeoptimizer_enrollment_status)."]
    Managed "aws_computeoptimizer_enrollment_status" ComputeoptimizerEnrollmentStatus ComputeoptimizerEnrollmentStatusAttributes
    naming None;
    tags None;
    arguments {
        status: Str = "status required";
        include_member_accounts: Bool = "include_member_accounts computed";
    }
    single {
        timeouts: computeoptimizer_enrollment_status::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
        number_of_member_accounts_opted_in: Num = "number_of_member_accounts_opted_in";
    }
}
/// Blocks of [`aws_computeoptimizer_recommendation_preferences`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/computeoptimizer_recommendation_preferences).
pub mod computeoptimizer_recommendation_preferences {
    use crate::kinds::*;

    pub use crate::shared::appconfig_appintegrations_event_integration_event_filter::EventFilter as ExternalMetricsPreference;
    formwork_model::block_binding! {
        #[doc = "Block [`PreferredResource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/computeoptimizer_recommendation_preferences)."]
        PreferredResource
        arguments {
            name: Str = "name required";
            exclude_list: Set<Str> = "exclude_list optional";
            include_list: Set<Str> = "include_list optional";
        }
    }
    pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as Scope;
    /// Blocks of [`UtilizationPreference`].
    pub mod utilization_preference {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`MetricParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/computeoptimizer_recommendation_preferences)."]
            MetricParameters
            arguments {
                headroom: Str = "headroom required";
                threshold: Str = "threshold optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`UtilizationPreference`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/computeoptimizer_recommendation_preferences)."]
        UtilizationPreference
        arguments {
            metric_name: Str = "metric_name required";
        }
        many {
            metric_parameters: utilization_preference::MetricParameters = "metric_parameters optional list block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_computeoptimizer_recommendation_preferences`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/computeoptimizer_recommendation_preferences)."]
    Managed "aws_computeoptimizer_recommendation_preferences" ComputeoptimizerRecommendationPreferences ComputeoptimizerRecommendationPreferencesAttributes
    naming None;
    tags None;
    arguments {
        resource_type: Str = "resource_type required";
        enhanced_infrastructure_metrics: Str = "enhanced_infrastructure_metrics optional";
        inferred_workload_types: Str = "inferred_workload_types optional";
        look_back_period: Str = "look_back_period computed";
        savings_estimation_mode: Str = "savings_estimation_mode optional";
    }
    many {
        external_metrics_preference: computeoptimizer_recommendation_preferences::ExternalMetricsPreference = "external_metrics_preference optional list block 0 0";
        preferred_resource: computeoptimizer_recommendation_preferences::PreferredResource = "preferred_resource optional list block 0 0";
        scope: computeoptimizer_recommendation_preferences::Scope = "scope optional list block 0 0";
        utilization_preference: computeoptimizer_recommendation_preferences::UtilizationPreference = "utilization_preference optional list block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
