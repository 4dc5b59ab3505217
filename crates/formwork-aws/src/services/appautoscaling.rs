// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `appautoscaling`.

use crate::kinds::*;

/// Blocks of [`aws_appautoscaling_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_policy).
pub mod appautoscaling_policy {
    use crate::kinds::*;

    /// Blocks of [`StepScalingPolicyConfiguration`].
    pub mod step_scaling_policy_configuration {
        use crate::kinds::*;

        pub use crate::shared::appautoscaling_appautoscaling_policy_step_scaling_policy_configuration_step_adjustment::StepAdjustment;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StepScalingPolicyConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_policy)."]
        StepScalingPolicyConfiguration
        arguments {
            adjustment_type: Str = "adjustment_type optional";
            cooldown: Num = "cooldown optional";
            metric_aggregation_type: Str = "metric_aggregation_type optional";
            min_adjustment_magnitude: Num = "min_adjustment_magnitude optional";
        }
        many {
            step_adjustment: step_scaling_policy_configuration::StepAdjustment = "step_adjustment optional set block 0 0";
        }
    }
    /// Blocks of [`TargetTrackingScalingPolicyConfiguration`].
    pub mod target_tracking_scaling_policy_configuration {
        use crate::kinds::*;

        /// Blocks of [`CustomizedMetricSpecification`].
        pub mod customized_metric_specification {
            use crate::kinds::*;

            pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions;
            pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics::Metrics;
            pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics::metrics;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CustomizedMetricSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_policy)."]
            CustomizedMetricSpecification
            arguments {
                metric_name: Str = "metric_name optional";
                namespace: Str = "namespace optional";
                statistic: Str = "statistic optional";
                unit: Str = "unit optional";
            }
            many {
                dimensions: customized_metric_specification::Dimensions = "dimensions optional set block 0 0";
                metrics: customized_metric_specification::Metrics = "metrics optional set block 0 0";
            }
        }
        pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_predefined_metric_specification::PredefinedMetricSpecification;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TargetTrackingScalingPolicyConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_policy)."]
        TargetTrackingScalingPolicyConfiguration
        arguments {
            target_value: Num = "target_value required";
            disable_scale_in: Bool = "disable_scale_in optional";
            scale_in_cooldown: Num = "scale_in_cooldown optional";
            scale_out_cooldown: Num = "scale_out_cooldown optional";
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
    arguments {
        name: Str = "name required";
        resource_id: Str = "resource_id required";
        scalable_dimension: Str = "scalable_dimension required";
        service_namespace: Str = "service_namespace required";
        policy_type: Str = "policy_type optional";
    }
    many {
        step_scaling_policy_configuration: appautoscaling_policy::StepScalingPolicyConfiguration = "step_scaling_policy_configuration optional list block 0 1";
        target_tracking_scaling_policy_configuration: appautoscaling_policy::TargetTrackingScalingPolicyConfiguration = "target_tracking_scaling_policy_configuration optional list block 0 1";
    }
    attributes {
        alarm_arns: List<Str> = "alarm_arns";
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_appautoscaling_scheduled_action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_scheduled_action).
pub mod appautoscaling_scheduled_action {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ScalableTargetAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_scheduled_action)."]
        ScalableTargetAction
        arguments {
            max_capacity: Str = "max_capacity optional";
            min_capacity: Str = "min_capacity optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appautoscaling_scheduled_action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_scheduled_action)."]
    Managed "aws_appautoscaling_scheduled_action" AppautoscalingScheduledAction AppautoscalingScheduledActionAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
        resource_id: Str = "resource_id required";
        scalable_dimension: Str = "scalable_dimension required";
        schedule: Str = "schedule required";
        service_namespace: Str = "service_namespace required";
        end_time: Str = "end_time optional";
        start_time: Str = "start_time optional";
        timezone: Str = "timezone optional";
    }
    many {
        scalable_target_action: appautoscaling_scheduled_action::ScalableTargetAction = "scalable_target_action required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_appautoscaling_target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_target).
pub mod appautoscaling_target {
    use crate::kinds::*;

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
        max_capacity: Num = "max_capacity required";
        min_capacity: Num = "min_capacity required";
        resource_id: Str = "resource_id required";
        scalable_dimension: Str = "scalable_dimension required";
        service_namespace: Str = "service_namespace required";
        role_arn: Str = "role_arn computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        suspended_state: appautoscaling_target::SuspendedState = "suspended_state optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
