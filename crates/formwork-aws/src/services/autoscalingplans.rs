// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `autoscalingplans`.

use crate::types::*;

/// Blocks of [`aws_autoscalingplans_scaling_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscalingplans_scaling_plan).
pub mod autoscalingplans_scaling_plan {
    use crate::types::*;

    /// Blocks of [`ApplicationSource`].
    pub mod application_source {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`TagFilter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscalingplans_scaling_plan)."]
            TagFilter
            arguments {
                key: Str = "key required";
                values: Set<Str> = "values optional\titems - 50";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ApplicationSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscalingplans_scaling_plan)."]
        ApplicationSource
        arguments {
            cloudformation_stack_arn: Str = "cloudformation_stack_arn optional\tformat arn";
        }
        many {
            tag_filter: application_source::TagFilter = "tag_filter optional set block 0 50\titems - 50";
        }
    }
    /// Blocks of [`ScalingInstruction`].
    pub mod scaling_instruction {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CustomizedLoadMetricSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscalingplans_scaling_plan)."]
            CustomizedLoadMetricSpecification
            arguments {
                metric_name: Str = "metric_name required";
                namespace: Str = "namespace required";
                statistic: Str = "statistic required\tin Sum";
                dimensions: Map<Str> = "dimensions optional";
                unit: Str = "unit optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`PredefinedLoadMetricSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscalingplans_scaling_plan)."]
            PredefinedLoadMetricSpecification
            arguments {
                predefined_load_metric_type: Str = "predefined_load_metric_type required\tin ASGTotalCPUUtilization|ASGTotalNetworkIn|ASGTotalNetworkOut|ALBTargetGroupRequestCount";
                resource_label: Str = "resource_label optional\tlength 1 1023";
            }
        }
        /// Blocks of [`TargetTrackingConfiguration`].
        pub mod target_tracking_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`CustomizedScalingMetricSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscalingplans_scaling_plan)."]
                CustomizedScalingMetricSpecification
                arguments {
                    metric_name: Str = "metric_name required";
                    namespace: Str = "namespace required";
                    statistic: Str = "statistic required\tin Average|Minimum|Maximum|SampleCount|Sum";
                    dimensions: Map<Str> = "dimensions optional";
                    unit: Str = "unit optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`PredefinedScalingMetricSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscalingplans_scaling_plan)."]
                PredefinedScalingMetricSpecification
                arguments {
                    predefined_scaling_metric_type: Str = "predefined_scaling_metric_type required\tin ASGAverageCPUUtilization|ASGAverageNetworkIn|ASGAverageNetworkOut|DynamoDBReadCapacityUtilization|DynamoDBWriteCapacityUtilization|ECSServiceAverageCPUUtilization|ECSServiceAverageMemoryUtilization|ALBRequestCountPerTarget|RDSReaderAverageCPUUtilization|RDSReaderAverageDatabaseConnections|EC2SpotFleetRequestAverageCPUUtilization|EC2SpotFleetRequestAverageNetworkIn|EC2SpotFleetRequestAverageNetworkOut";
                    resource_label: Str = "resource_label optional\tlength 1 1023";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`TargetTrackingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscalingplans_scaling_plan)."]
            TargetTrackingConfiguration
            arguments {
                target_value: Num = "target_value required\trange 0 -";
                disable_scale_in: Bool = "disable_scale_in optional";
                estimated_instance_warmup: Num = "estimated_instance_warmup optional\twhole";
                scale_in_cooldown: Num = "scale_in_cooldown optional\twhole";
                scale_out_cooldown: Num = "scale_out_cooldown optional\twhole";
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
            max_capacity: Num = "max_capacity required\twhole";
            min_capacity: Num = "min_capacity required\twhole";
            resource_id: Str = "resource_id required\tlength 1 1600";
            scalable_dimension: Str = "scalable_dimension required\tin autoscaling:autoScalingGroup:DesiredCapacity|ecs:service:DesiredCount|ec2:spot-fleet-request:TargetCapacity|rds:cluster:ReadReplicaCount|dynamodb:table:ReadCapacityUnits|dynamodb:table:WriteCapacityUnits|dynamodb:index:ReadCapacityUnits|dynamodb:index:WriteCapacityUnits";
            service_namespace: Str = "service_namespace required\tin autoscaling|ecs|ec2|rds|dynamodb";
            disable_dynamic_scaling: Bool = "disable_dynamic_scaling optional";
            predictive_scaling_max_capacity_behavior: Str = "predictive_scaling_max_capacity_behavior optional\tin SetForecastCapacityToMaxCapacity|SetMaxCapacityToForecastCapacity|SetMaxCapacityAboveForecastCapacity";
            predictive_scaling_max_capacity_buffer: Num = "predictive_scaling_max_capacity_buffer computed\trange 1 100\twhole";
            predictive_scaling_mode: Str = "predictive_scaling_mode optional\tin ForecastAndScale|ForecastOnly";
            scaling_policy_update_behavior: Str = "scaling_policy_update_behavior optional\tin KeepExternalPolicies|ReplaceExternalPolicies";
            scheduled_action_buffer_time: Num = "scheduled_action_buffer_time optional\trange 0 -\twhole";
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
    relations {
        "conflict application_source.cloudformation_stack_arn application_source.tag_filter";
    }
    unread {
        name: Str = "name required\tlength 1 128\tmatch ^[[:print:]]+$\treplaces";
    }
    many {
        application_source: autoscalingplans_scaling_plan::ApplicationSource = "application_source required list block 1 1";
        scaling_instruction: autoscalingplans_scaling_plan::ScalingInstruction = "scaling_instruction required set block 1 0";
    }
    attributes {
        id: Id<kind::AutoscalingplansScalingPlan> = "id";
        name: Name<kind::AutoscalingplansScalingPlan> = "name";
        scaling_plan_version: Num = "scaling_plan_version";
    }
}
