// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `scheduler`.

use crate::types::*;

/// Blocks of [`aws_scheduler_schedule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule).
pub mod scheduler_schedule {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`FlexibleTimeWindow`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule)."]
        FlexibleTimeWindow
        arguments {
            mode: Str = "mode required\tin OFF|FLEXIBLE";
            maximum_window_in_minutes: Num = "maximum_window_in_minutes optional\trange 1 1440\twhole";
        }
    }
    /// Blocks of [`Target`].
    pub mod target {
        use crate::types::*;

        pub use crate::shared::quicksight_quicksight_template_source_entity_source_template::SourceTemplate as DeadLetterConfig;
        /// Blocks of [`EcsParameters`].
        pub mod ecs_parameters {
            use crate::types::*;

            pub use crate::shared::pipes_pipes_pipe_target_parameters_ecs_task_parameters_capacity_provider_strategy::CapacityProviderStrategy;
            pub use crate::shared::ecs_data_ecs_task_execution_network_configuration::NetworkConfiguration;
            formwork_model::block_binding! {
                #[doc = "Block [`PlacementConstraints`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule)."]
                PlacementConstraints
                arguments {
                    r#type: Str = "type required\tin distinctInstance|memberOf";
                    expression: Str = "expression optional\tlength 1 2000";
                }
            }
            pub use crate::shared::ecs_ecs_service_ordered_placement_strategy::OrderedPlacementStrategy as PlacementStrategy;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EcsParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule)."]
            EcsParameters
            arguments {
                task_definition_arn: Str = "task_definition_arn required\tformat arn";
                enable_ecs_managed_tags: Bool = "enable_ecs_managed_tags optional";
                enable_execute_command: Bool = "enable_execute_command optional";
                group: Str = "group optional\tlength 1 255";
                launch_type: Str = "launch_type optional\tin EC2|FARGATE|EXTERNAL";
                platform_version: Str = "platform_version optional";
                propagate_tags: Str = "propagate_tags optional\tin TASK_DEFINITION";
                reference_id: Str = "reference_id optional";
                tags: Map<Str> = "tags optional";
                task_count: Num = "task_count optional\trange 0 10\twhole";
            }
            many {
                capacity_provider_strategy: ecs_parameters::CapacityProviderStrategy = "capacity_provider_strategy optional set block 0 6\titems - 6";
                network_configuration: ecs_parameters::NetworkConfiguration = "network_configuration optional list block 0 1";
                placement_constraints: ecs_parameters::PlacementConstraints = "placement_constraints optional set block 0 10\titems - 10";
                placement_strategy: ecs_parameters::PlacementStrategy = "placement_strategy optional set block 0 5\titems - 5";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EventbridgeParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule)."]
            EventbridgeParameters
            arguments {
                detail_type: Str = "detail_type required\tlength 1 128";
                source: Str = "source required\tlength 1 256";
            }
        }
        pub use crate::shared::pipes_pipes_pipe_target_parameters_kinesis_stream_parameters::KinesisStreamParameters as KinesisParameters;
        formwork_model::block_binding! {
            #[doc = "Block [`RetryPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule)."]
            RetryPolicy
            arguments {
                maximum_event_age_in_seconds: Num = "maximum_event_age_in_seconds optional\trange 60 86400\twhole";
                maximum_retry_attempts: Num = "maximum_retry_attempts optional\trange 0 185\twhole";
            }
        }
        /// Blocks of [`SagemakerPipelineParameters`].
        pub mod sagemaker_pipeline_parameters {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`PipelineParameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule)."]
                PipelineParameter
                arguments {
                    name: Str = "name required\tlength 1 256";
                    value: Str = "value required\tlength 1 1024";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SagemakerPipelineParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule)."]
            SagemakerPipelineParameters
            many {
                pipeline_parameter: sagemaker_pipeline_parameters::PipelineParameter = "pipeline_parameter optional set block 0 200";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SqsParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule)."]
            SqsParameters
            arguments {
                message_group_id: Str = "message_group_id optional\tlength 1 128";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule)."]
        Target
        arguments {
            arn: AnyArn = "arn required\tformat arn";
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            input: Str = "input optional\tlength 1 9223372036854775807";
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
    relations {
        "conflict name name_prefix";
    }
    arguments {
        schedule_expression: Str = "schedule_expression required\tlength 1 256";
        description: Str = "description optional\tlength - 512";
        end_date: Str = "end_date optional\tformat rfc3339";
        group_name: Str = "group_name computed\tlength 1 64\treplaces";
        kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn optional\tformat arn\tservice kms";
        name_prefix: Str = "name_prefix computed\tlength 1 38\tmatch ^[0-9A-Za-z._-]+$\treplaces";
        schedule_expression_timezone: Str = "schedule_expression_timezone optional\tlength 1 50";
        start_date: Str = "start_date optional\tformat rfc3339";
        state: Str = "state optional\tin ENABLED|DISABLED";
    }
    unread {
        name: Str = "name computed\tlength 1 64\tmatch ^[0-9A-Za-z._-]+$\treplaces";
    }
    many {
        flexible_time_window: scheduler_schedule::FlexibleTimeWindow = "flexible_time_window required list block 1 1";
        target: scheduler_schedule::Target = "target required list block 1 1";
    }
    attributes {
        arn: Arn<kind::SchedulerSchedule> = "arn";
        id: Id<kind::SchedulerSchedule> = "id";
        name: Name<kind::SchedulerSchedule> = "name";
    }
}
/// Blocks of [`aws_scheduler_schedule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule_group).
pub mod scheduler_schedule_group {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_scheduler_schedule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/scheduler_schedule_group)."]
    Managed "aws_scheduler_schedule_group" SchedulerScheduleGroup SchedulerScheduleGroupAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 64, ""));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        name_prefix: Str = "name_prefix computed\tlength 1 38\tmatch ^[0-9A-Za-z._-]+$\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength 1 64\tmatch ^[0-9A-Za-z._-]+$\treplaces";
    }
    single {
        timeouts: scheduler_schedule_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::SchedulerScheduleGroup> = "arn";
        creation_date: Str = "creation_date";
        id: Id<kind::SchedulerScheduleGroup> = "id";
        last_modification_date: Str = "last_modification_date";
        name: Name<kind::SchedulerScheduleGroup> = "name";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
