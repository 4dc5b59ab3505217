// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `computeoptimizer`.

use crate::types::*;

/// Blocks of [`aws_computeoptimizer_enrollment_status`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/computeoptimizer_enrollment_status).
pub mod computeoptimizer_enrollment_status {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_workspace_configuration_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_computeoptimizer_enrollment_status`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/computeoptimizer_enrollment_status)."]
    Managed "aws_computeoptimizer_enrollment_status" ComputeoptimizerEnrollmentStatus ComputeoptimizerEnrollmentStatusAttributes
    naming None;
    tags None;
    arguments {
        status: Str = "status required\tin Active|Inactive";
        include_member_accounts: Bool = "include_member_accounts computed";
    }
    single {
        timeouts: computeoptimizer_enrollment_status::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::ComputeoptimizerEnrollmentStatus> = "id";
        number_of_member_accounts_opted_in: Num = "number_of_member_accounts_opted_in";
    }
}
/// Blocks of [`aws_computeoptimizer_recommendation_preferences`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/computeoptimizer_recommendation_preferences).
pub mod computeoptimizer_recommendation_preferences {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ExternalMetricsPreference`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/computeoptimizer_recommendation_preferences)."]
        ExternalMetricsPreference
        arguments {
            source: Str = "source required\tin Datadog|Dynatrace|NewRelic|Instana";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PreferredResource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/computeoptimizer_recommendation_preferences)."]
        PreferredResource
        arguments {
            name: Str = "name required\tin Ec2InstanceTypes\tmay_replace";
            exclude_list: Set<Str> = "exclude_list optional";
            include_list: Set<Str> = "include_list optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Scope`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/computeoptimizer_recommendation_preferences)."]
        Scope
        arguments {
            name: Str = "name required\tin Organization|AccountId|ResourceArn\treplaces";
            value: Str = "value required\treplaces";
        }
    }
    /// Blocks of [`UtilizationPreference`].
    pub mod utilization_preference {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`MetricParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/computeoptimizer_recommendation_preferences)."]
            MetricParameters
            arguments {
                headroom: Str = "headroom required\tin PERCENT_30|PERCENT_20|PERCENT_10|PERCENT_0";
                threshold: Str = "threshold optional\tin P90|P95|P99_5";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`UtilizationPreference`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/computeoptimizer_recommendation_preferences)."]
        UtilizationPreference
        arguments {
            metric_name: Str = "metric_name required\tin CpuUtilization|MemoryUtilization";
        }
        many {
            metric_parameters: utilization_preference::MetricParameters = "metric_parameters required list block 1 0\titems - 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_computeoptimizer_recommendation_preferences`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/computeoptimizer_recommendation_preferences)."]
    Managed "aws_computeoptimizer_recommendation_preferences" ComputeoptimizerRecommendationPreferences ComputeoptimizerRecommendationPreferencesAttributes
    naming None;
    tags None;
    relations {
        "conflict preferred_resource.exclude_list preferred_resource.include_list";
        "at_least_one enhanced_infrastructure_metrics external_metrics_preference inferred_workload_types look_back_period preferred_resource savings_estimation_mode utilization_preference";
    }
    arguments {
        resource_type: Str = "resource_type required\tin AutoScalingGroup|Ec2Instance|RdsDBInstance\treplaces";
        enhanced_infrastructure_metrics: Str = "enhanced_infrastructure_metrics optional\tin Active|Inactive";
        inferred_workload_types: Str = "inferred_workload_types optional\tin Active|Inactive";
        look_back_period: Str = "look_back_period computed\tin DAYS_14|DAYS_32|DAYS_93";
        savings_estimation_mode: Str = "savings_estimation_mode optional\tin AfterDiscounts|BeforeDiscounts";
    }
    many {
        scope: computeoptimizer_recommendation_preferences::Scope = "scope required list block 1 0\titems - 1";
        external_metrics_preference: computeoptimizer_recommendation_preferences::ExternalMetricsPreference = "external_metrics_preference optional list block 0 0\titems - 1";
        preferred_resource: computeoptimizer_recommendation_preferences::PreferredResource = "preferred_resource optional list block 0 0";
        utilization_preference: computeoptimizer_recommendation_preferences::UtilizationPreference = "utilization_preference optional list block 0 0";
    }
    attributes {
        id: Id<kind::ComputeoptimizerRecommendationPreferences> = "id";
    }
}
