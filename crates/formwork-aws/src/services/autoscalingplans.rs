// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `autoscalingplans`.

use crate::kinds::*;

/// Blocks of [`aws_autoscalingplans_scaling_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscalingplans_scaling_plan).
pub mod autoscalingplans_scaling_plan {
    use crate::kinds::*;

    /// Blocks of [`ApplicationSource`].
    pub mod application_source {
        use crate::kinds::*;

        pub use crate::shared::autoscalingplans_autoscalingplans_scaling_plan_application_source_tag_filter::TagFilter;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ApplicationSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscalingplans_scaling_plan)."]
        ApplicationSource
        arguments {
            cloudformation_stack_arn: Str = "cloudformation_stack_arn optional";
        }
        many {
            tag_filter: application_source::TagFilter = "tag_filter optional set block 0 50";
        }
    }
    /// Blocks of [`ScalingInstruction`].
    pub mod scaling_instruction {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CustomizedLoadMetricSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscalingplans_scaling_plan)."]
            CustomizedLoadMetricSpecification
            arguments {
                metric_name: Str = "metric_name required";
                namespace: Str = "namespace required";
                statistic: Str = "statistic required";
                dimensions: Map<Str> = "dimensions optional";
                unit: Str = "unit optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`PredefinedLoadMetricSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscalingplans_scaling_plan)."]
            PredefinedLoadMetricSpecification
            arguments {
                predefined_load_metric_type: Str = "predefined_load_metric_type required";
                resource_label: Str = "resource_label optional";
            }
        }
        /// Blocks of [`TargetTrackingConfiguration`].
        pub mod target_tracking_configuration {
            use crate::kinds::*;

            pub use crate::services::autoscalingplans::autoscalingplans_scaling_plan::scaling_instruction::CustomizedLoadMetricSpecification as CustomizedScalingMetricSpecification;
            formwork_model::block_binding! {
                #[doc = "Block [`PredefinedScalingMetricSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscalingplans_scaling_plan)."]
                PredefinedScalingMetricSpecification
                arguments {
                    predefined_scaling_metric_type: Str = "predefined_scaling_metric_type required";
                    resource_label: Str = "resource_label optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`TargetTrackingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscalingplans_scaling_plan)."]
            TargetTrackingConfiguration
            arguments {
                target_value: Num = "target_value required";
                disable_scale_in: Bool = "disable_scale_in optional";
                estimated_instance_warmup: Num = "estimated_instance_warmup optional";
                scale_in_cooldown: Num = "scale_in_cooldown optional";
                scale_out_cooldown: Num = "scale_out_cooldown optional";
            }
            many {
                customized_scaling_metric_specification: target_tracking_configuration::CustomizedScalingMetricSpecification = "customized_scaling_metric_specification optional list block 0 1";
                predefined_scaling_metric_specification: target_tracking_configuration::PredefinedScalingMetricSpecification = "predefined_scaling_metric_specification optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ScalingInstruction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscalingplans_scaling_plan)."]
        ScalingInstruction
        arguments {
            max_capacity: Num = "max_capacity required";
            min_capacity: Num = "min_capacity required";
            resource_id: Str = "resource_id required";
            scalable_dimension: Str = "scalable_dimension required";
            service_namespace: Str = "service_namespace required";
            disable_dynamic_scaling: Bool = "disable_dynamic_scaling optional";
            predictive_scaling_max_capacity_behavior: Str = "predictive_scaling_max_capacity_behavior optional";
            predictive_scaling_max_capacity_buffer: Num = "predictive_scaling_max_capacity_buffer computed";
            predictive_scaling_mode: Str = "predictive_scaling_mode optional";
            scaling_policy_update_behavior: Str = "scaling_policy_update_behavior optional";
            scheduled_action_buffer_time: Num = "scheduled_action_buffer_time optional";
        }
        many {
            target_tracking_configuration: scaling_instruction::TargetTrackingConfiguration = "target_tracking_configuration required set block 1 10";
            customized_load_metric_specification: scaling_instruction::CustomizedLoadMetricSpecification = "customized_load_metric_specification optional list block 0 1";
            predefined_load_metric_specification: scaling_instruction::PredefinedLoadMetricSpecification = "predefined_load_metric_specification optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_autoscalingplans_scaling_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscalingplans_scaling_plan)."]
    Managed "aws_autoscalingplans_scaling_plan" AutoscalingplansScalingPlan AutoscalingplansScalingPlanAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
    }
    many {
        application_source: autoscalingplans_scaling_plan::ApplicationSource = "application_source required list block 1 1";
        scaling_instruction: autoscalingplans_scaling_plan::ScalingInstruction = "scaling_instruction required set block 1 0";
    }
    attributes {
        id: Str = "id";
        scaling_plan_version: Num = "scaling_plan_version";
    }
}
