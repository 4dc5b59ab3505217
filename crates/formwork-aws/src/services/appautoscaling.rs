// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `appautoscaling`.

use crate::types::*;

/// Blocks of [`aws_appautoscaling_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_policy).
pub mod appautoscaling_policy {
    use crate::types::*;

    /// Blocks of [`StepScalingPolicyConfiguration`].
    pub mod step_scaling_policy_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`StepAdjustment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_policy)."]
            StepAdjustment
            arguments {
                scaling_adjustment: Num = "scaling_adjustment required\twhole";
                metric_interval_lower_bound: Str = "metric_interval_lower_bound optional";
                metric_interval_upper_bound: Str = "metric_interval_upper_bound optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StepScalingPolicyConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_policy)."]
        StepScalingPolicyConfiguration
        arguments {
            adjustment_type: Str = "adjustment_type optional";
            cooldown: Num = "cooldown optional\twhole";
            metric_aggregation_type: Str = "metric_aggregation_type optional";
            min_adjustment_magnitude: Num = "min_adjustment_magnitude optional\twhole";
        }
        many {
            step_adjustment: step_scaling_policy_configuration::StepAdjustment = "step_adjustment optional set block 0 0";
        }
    }
    /// Blocks of [`TargetTrackingScalingPolicyConfiguration`].
    pub mod target_tracking_scaling_policy_configuration {
        use crate::types::*;

        /// Blocks of [`CustomizedMetricSpecification`].
        pub mod customized_metric_specification {
            use crate::types::*;

            pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions;
            /// Blocks of [`Metrics`].
            pub mod metrics {
                use crate::types::*;

                pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics_metric_stat::MetricStat;
                pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics_metric_stat::metric_stat;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Metrics`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_policy)."]
                Metrics
                arguments {
                    id: Str = "id required\tlength 1 255";
                    expression: Str = "expression optional\tlength 1 2047";
                    label: Str = "label optional\tlength 1 2047";
                    return_data: Bool = "return_data optional";
                }
                many {
                    metric_stat: metrics::MetricStat = "metric_stat optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CustomizedMetricSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_policy)."]
            CustomizedMetricSpecification
            arguments {
                metric_name: Str = "metric_name optional";
                namespace: Str = "namespace optional";
                statistic: Str = "statistic optional\tin Average|Minimum|Maximum|SampleCount|Sum";
                unit: Str = "unit optional";
            }
            many {
                dimensions: customized_metric_specification::Dimensions = "dimensions optional set block 0 0";
                metrics: customized_metric_specification::Metrics = "metrics optional set block 0 0";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`PredefinedMetricSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_policy)."]
            PredefinedMetricSpecification
            arguments {
                predefined_metric_type: Str = "predefined_metric_type required";
                resource_label: Str = "resource_label optional\tlength - 1023";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TargetTrackingScalingPolicyConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_policy)."]
        TargetTrackingScalingPolicyConfiguration
        arguments {
            target_value: Num = "target_value required";
            disable_scale_in: Bool = "disable_scale_in optional";
            scale_in_cooldown: Num = "scale_in_cooldown optional\twhole";
            scale_out_cooldown: Num = "scale_out_cooldown optional\twhole";
        }
        many {
            customized_metric_specification: target_tracking_scaling_policy_configuration::CustomizedMetricSpecification = "customized_metric_specification optional list block 0 1";
            predefined_metric_specification: target_tracking_scaling_policy_configuration::PredefinedMetricSpecification = "predefined_metric_specification optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appautoscaling_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_policy)."]
    Managed "aws_appautoscaling_policy" AppautoscalingPolicy AppautoscalingPolicyAttributes
    naming None;
    tags None;
    relations {
        "conflict target_tracking_scaling_policy_configuration.customized_metric_specification target_tracking_scaling_policy_configuration.predefined_metric_specification";
    }
    arguments {
        resource_id: Str = "resource_id required\treplaces";
        scalable_dimension: Str = "scalable_dimension required\treplaces";
        service_namespace: Str = "service_namespace required\treplaces";
        policy_type: Str = "policy_type optional";
    }
    unread {
        name: Str = "name required\tlength - 255\treplaces";
    }
    many {
        step_scaling_policy_configuration: appautoscaling_policy::StepScalingPolicyConfiguration = "step_scaling_policy_configuration optional list block 0 1";
        target_tracking_scaling_policy_configuration: appautoscaling_policy::TargetTrackingScalingPolicyConfiguration = "target_tracking_scaling_policy_configuration optional list block 0 1";
    }
    attributes {
        alarm_arns: List<Str> = "alarm_arns";
        arn: Arn<kind::AppautoscalingPolicy> = "arn";
        id: Id<kind::AppautoscalingPolicy> = "id";
        name: Name<kind::AppautoscalingPolicy> = "name";
    }
}
/// Blocks of [`aws_appautoscaling_scheduled_action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_scheduled_action).
pub mod appautoscaling_scheduled_action {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ScalableTargetAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_scheduled_action)."]
        ScalableTargetAction
        arguments {
            max_capacity: Str = "max_capacity optional\tformat int_string";
            min_capacity: Str = "min_capacity optional\tformat int_string";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appautoscaling_scheduled_action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_scheduled_action)."]
    Managed "aws_appautoscaling_scheduled_action" AppautoscalingScheduledAction AppautoscalingScheduledActionAttributes
    naming None;
    tags None;
    relations {
        "at_least_one scalable_target_action.max_capacity scalable_target_action.min_capacity";
    }
    arguments {
        resource_id: Str = "resource_id required\treplaces";
        scalable_dimension: Str = "scalable_dimension required\treplaces";
        schedule: Str = "schedule required";
        service_namespace: Str = "service_namespace required\treplaces";
        end_time: Str = "end_time optional\tformat rfc3339";
        start_time: Str = "start_time optional\tformat rfc3339";
        timezone: Str = "timezone optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        scalable_target_action: appautoscaling_scheduled_action::ScalableTargetAction = "scalable_target_action required list block 1 1";
    }
    attributes {
        arn: Arn<kind::AppautoscalingScheduledAction> = "arn";
        id: Id<kind::AppautoscalingScheduledAction> = "id";
        name: Name<kind::AppautoscalingScheduledAction> = "name";
    }
}
/// Blocks of [`aws_appautoscaling_target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_target).
pub mod appautoscaling_target {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SuspendedState`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_target)."]
        SuspendedState
        arguments {
            dynamic_scaling_in_suspended: Bool = "dynamic_scaling_in_suspended optional";
            dynamic_scaling_out_suspended: Bool = "dynamic_scaling_out_suspended optional";
            scheduled_scaling_suspended: Bool = "scheduled_scaling_suspended optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appautoscaling_target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_target)."]
    Managed "aws_appautoscaling_target" AppautoscalingTarget AppautoscalingTargetAttributes
    naming None;
    tags Map;
    arguments {
        max_capacity: Num = "max_capacity required\twhole";
        min_capacity: Num = "min_capacity required\twhole";
        resource_id: Str = "resource_id required\treplaces";
        scalable_dimension: Str = "scalable_dimension required\treplaces";
        service_namespace: Str = "service_namespace required\treplaces";
        role_arn: Arn<kind::IamRole> = "role_arn computed\tservice iam";
        tags: Map<Str> = "tags optional";
    }
    many {
        suspended_state: appautoscaling_target::SuspendedState = "suspended_state optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::AppautoscalingTarget> = "arn";
        id: Id<kind::AppautoscalingTarget> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
