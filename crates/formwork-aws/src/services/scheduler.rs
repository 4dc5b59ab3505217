// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `scheduler`.

use crate::kinds::*;

/// Blocks of [`aws_scheduler_schedule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule).
pub mod scheduler_schedule {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`FlexibleTimeWindow`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule)."]
        FlexibleTimeWindow
        arguments {
            mode: Str = "mode required";
            maximum_window_in_minutes: Num = "maximum_window_in_minutes optional";
        }
    }
    /// Blocks of [`Target`].
    pub mod target {
        use crate::kinds::*;

        pub use crate::shared::quicksight_quicksight_template_source_entity_source_template::SourceTemplate as DeadLetterConfig;
        /// Blocks of [`EcsParameters`].
        pub mod ecs_parameters {
            use crate::kinds::*;

            pub use crate::shared::cloudwatch_cloudwatch_event_target_ecs_target_capacity_provider_strategy::CapacityProviderStrategy;
            pub use crate::shared::cloudwatch_cloudwatch_event_target_ecs_target_network_configuration::NetworkConfiguration;
            pub use crate::shared::cloudwatch_cloudwatch_event_target_ecs_target_placement_constraint::PlacementConstraint as PlacementConstraints;
            pub use crate::shared::cloudwatch_cloudwatch_event_target_ecs_target_ordered_placement_strategy::OrderedPlacementStrategy as PlacementStrategy;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EcsParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule)."]
            EcsParameters
            arguments {
                task_definition_arn: Str = "task_definition_arn required";
                enable_ecs_managed_tags: Bool = "enable_ecs_managed_tags optional";
                enable_execute_command: Bool = "enable_execute_command optional";
                group: Str = "group optional";
                launch_type: Str = "launch_type optional";
                platform_version: Str = "platform_version optional";
                propagate_tags: Str = "propagate_tags optional";
                reference_id: Str = "reference_id optional";
                tags: Map<Str> = "tags optional";
                task_count: Num = "task_count optional";
            }
            many {
                capacity_provider_strategy: ecs_parameters::CapacityProviderStrategy = "capacity_provider_strategy optional set block 0 6";
                network_configuration: ecs_parameters::NetworkConfiguration = "network_configuration optional list block 0 1";
                placement_constraints: ecs_parameters::PlacementConstraints = "placement_constraints optional set block 0 10";
                placement_strategy: ecs_parameters::PlacementStrategy = "placement_strategy optional set block 0 5";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EventbridgeParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule)."]
            EventbridgeParameters
            arguments {
                detail_type: Str = "detail_type required";
                source: Str = "source required";
            }
        }
        pub use crate::shared::pipes_pipes_pipe_target_parameters_kinesis_stream_parameters::KinesisStreamParameters as KinesisParameters;
        pub use crate::shared::cloudwatch_cloudwatch_event_target_retry_policy::RetryPolicy;
        /// Blocks of [`SagemakerPipelineParameters`].
        pub mod sagemaker_pipeline_parameters {
            use crate::kinds::*;

            pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as PipelineParameter;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SagemakerPipelineParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule)."]
            SagemakerPipelineParameters
            many {
                pipeline_parameter: sagemaker_pipeline_parameters::PipelineParameter = "pipeline_parameter optional set block 0 200";
            }
        }
        pub use crate::shared::cloudwatch_cloudwatch_event_target_sqs_target::SqsTarget as SqsParameters;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule)."]
        Target
        arguments {
            arn: Str = "arn required";
            role_arn: Str = "role_arn required";
            input: Str = "input optional";
        }
        many {
            dead_letter_config: target::DeadLetterConfig = "dead_letter_config optional list block 0 1";
            ecs_parameters: target::EcsParameters = "ecs_parameters optional list block 0 1";
            eventbridge_parameters: target::EventbridgeParameters = "eventbridge_parameters optional list block 0 1";
            kinesis_parameters: target::KinesisParameters = "kinesis_parameters optional list block 0 1";
            retry_policy: target::RetryPolicy = "retry_policy optional list block 0 1";
            sagemaker_pipeline_parameters: target::SagemakerPipelineParameters = "sagemaker_pipeline_parameters optional list block 0 1";
            sqs_parameters: target::SqsParameters = "sqs_parameters optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_scheduler_schedule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule)."]
    Managed "aws_scheduler_schedule" SchedulerSchedule SchedulerScheduleAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 64, ""));
    tags None;
    arguments {
        schedule_expression: Str = "schedule_expression required";
        description: Str = "description optional";
        end_date: Str = "end_date optional";
        group_name: Str = "group_name computed";
        kms_key_arn: Str = "kms_key_arn optional";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        schedule_expression_timezone: Str = "schedule_expression_timezone optional";
        start_date: Str = "start_date optional";
        state: Str = "state optional";
    }
    many {
        flexible_time_window: scheduler_schedule::FlexibleTimeWindow = "flexible_time_window required list block 1 1";
        target: scheduler_schedule::Target = "target required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_scheduler_schedule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule_group).
pub mod scheduler_schedule_group {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_scheduler_schedule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule_group)."]
    Managed "aws_scheduler_schedule_group" SchedulerScheduleGroup SchedulerScheduleGroupAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 64, ""));
    tags Map;
    arguments {
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: scheduler_schedule_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        creation_date: Str = "creation_date";
        id: Str = "id";
        last_modification_date: Str = "last_modification_date";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
