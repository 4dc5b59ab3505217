// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `gamelift`.

use crate::kinds::*;

/// Blocks of [`aws_gamelift_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_alias).
pub mod gamelift_alias {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`RoutingStrategy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_alias)."]
        RoutingStrategy
        arguments {
            r#type: Str = "type required";
            fleet_id: Str = "fleet_id optional";
            message: Str = "message optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_gamelift_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_alias)."]
    Managed "aws_gamelift_alias" GameliftAlias GameliftAliasAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 1024, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        routing_strategy: gamelift_alias::RoutingStrategy = "routing_strategy required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_gamelift_build`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_build).
pub mod gamelift_build {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`StorageLocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_build)."]
        StorageLocation
        arguments {
            bucket: Str = "bucket required";
            key: Str = "key required";
            role_arn: Str = "role_arn required";
            object_version: Str = "object_version optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_gamelift_build`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_build)."]
    Managed "aws_gamelift_build" GameliftBuild GameliftBuildAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 1024, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        operating_system: Str = "operating_system required";
        tags: Map<Str> = "tags optional";
        version: Str = "version optional";
    }
    many {
        storage_location: gamelift_build::StorageLocation = "storage_location required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_gamelift_fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_fleet).
pub mod gamelift_fleet {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CertificateConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_fleet)."]
        CertificateConfiguration
        arguments {
            certificate_type: Str = "certificate_type optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Ec2InboundPermission`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_fleet)."]
        Ec2InboundPermission
        arguments {
            from_port: Num = "from_port required";
            ip_range: Str = "ip_range required";
            protocol: Str = "protocol required";
            to_port: Num = "to_port required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ResourceCreationLimitPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_fleet)."]
        ResourceCreationLimitPolicy
        arguments {
            new_game_sessions_per_creator: Num = "new_game_sessions_per_creator optional";
            policy_period_in_minutes: Num = "policy_period_in_minutes optional";
        }
    }
    /// Blocks of [`RuntimeConfiguration`].
    pub mod runtime_configuration {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ServerProcess`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_fleet)."]
            ServerProcess
            arguments {
                concurrent_executions: Num = "concurrent_executions required";
                launch_path: Str = "launch_path required";
                parameters: Str = "parameters optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RuntimeConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_fleet)."]
        RuntimeConfiguration
        arguments {
            game_session_activation_timeout_seconds: Num = "game_session_activation_timeout_seconds optional";
            max_concurrent_game_session_activations: Num = "max_concurrent_game_session_activations optional";
        }
        many {
            server_process: runtime_configuration::ServerProcess = "server_process optional list block 0 50";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_gamelift_fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_fleet)."]
    Managed "aws_gamelift_fleet" GameliftFleet GameliftFleetAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 1024, ""));
    tags Map;
    arguments {
        ec2_instance_type: Str = "ec2_instance_type required";
        name: Str = "name required";
        build_id: Str = "build_id optional";
        description: Str = "description optional";
        fleet_type: Str = "fleet_type optional";
        instance_role_arn: Str = "instance_role_arn optional";
        metric_groups: List<Str> = "metric_groups computed";
        new_game_session_protection_policy: Str = "new_game_session_protection_policy optional";
        script_id: Str = "script_id optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        certificate_configuration: gamelift_fleet::CertificateConfiguration = "certificate_configuration optional list block 0 1";
        ec2_inbound_permission: gamelift_fleet::Ec2InboundPermission = "ec2_inbound_permission optional set block 0 50";
        resource_creation_limit_policy: gamelift_fleet::ResourceCreationLimitPolicy = "resource_creation_limit_policy optional list block 0 1";
        runtime_configuration: gamelift_fleet::RuntimeConfiguration = "runtime_configuration optional list block 0 1";
    }
    single {
        timeouts: gamelift_fleet::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        build_arn: Str = "build_arn";
        id: Str = "id";
        log_paths: List<Str> = "log_paths";
        operating_system: Str = "operating_system";
        script_arn: Str = "script_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_gamelift_game_server_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_game_server_group).
pub mod gamelift_game_server_group {
    use crate::kinds::*;

    /// Blocks of [`AutoScalingPolicy`].
    pub mod auto_scaling_policy {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`TargetTrackingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_game_server_group)."]
            TargetTrackingConfiguration
            arguments {
                target_value: Num = "target_value required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AutoScalingPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_game_server_group)."]
        AutoScalingPolicy
        arguments {
            estimated_instance_warmup: Num = "estimated_instance_warmup computed";
        }
        many {
            target_tracking_configuration: auto_scaling_policy::TargetTrackingConfiguration = "target_tracking_configuration required list block 1 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InstanceDefinition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_game_server_group)."]
        InstanceDefinition
        arguments {
            instance_type: Str = "instance_type required";
            weighted_capacity: Str = "weighted_capacity optional";
        }
    }
    pub use crate::shared::ec2_instance_launch_template::LaunchTemplate;
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_gamelift_game_server_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_game_server_group)."]
    Managed "aws_gamelift_game_server_group" GameliftGameServerGroup GameliftGameServerGroupAttributes
    naming None;
    tags Map;
    arguments {
        game_server_group_name: Str = "game_server_group_name required";
        max_size: Num = "max_size required";
        min_size: Num = "min_size required";
        role_arn: Str = "role_arn required";
        balancing_strategy: Str = "balancing_strategy computed";
        game_server_protection_policy: Str = "game_server_protection_policy computed";
        tags: Map<Str> = "tags optional";
        vpc_subnets: Set<Str> = "vpc_subnets optional";
    }
    many {
        instance_definition: gamelift_game_server_group::InstanceDefinition = "instance_definition required set block 2 20";
        launch_template: gamelift_game_server_group::LaunchTemplate = "launch_template required list block 1 1";
        auto_scaling_policy: gamelift_game_server_group::AutoScalingPolicy = "auto_scaling_policy optional list block 0 1";
    }
    single {
        timeouts: gamelift_game_server_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        auto_scaling_group_arn: Str = "auto_scaling_group_arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_gamelift_game_session_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_game_session_queue).
pub mod gamelift_game_session_queue {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`PlayerLatencyPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_game_session_queue)."]
        PlayerLatencyPolicy
        arguments {
            maximum_individual_player_latency_milliseconds: Num = "maximum_individual_player_latency_milliseconds required";
            policy_duration_seconds: Num = "policy_duration_seconds optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_gamelift_game_session_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_game_session_queue)."]
    Managed "aws_gamelift_game_session_queue" GameliftGameSessionQueue GameliftGameSessionQueueAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, "0-9A-Za-z-"));
    tags Map;
    arguments {
        name: Str = "name required";
        custom_event_data: Str = "custom_event_data optional";
        destinations: List<Str> = "destinations optional";
        notification_target: Str = "notification_target optional";
        tags: Map<Str> = "tags optional";
        timeout_in_seconds: Num = "timeout_in_seconds optional";
    }
    many {
        player_latency_policy: gamelift_game_session_queue::PlayerLatencyPolicy = "player_latency_policy optional list block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_gamelift_script`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_script).
pub mod gamelift_script {
    use crate::kinds::*;

    pub use crate::services::gamelift::gamelift_build::StorageLocation;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_gamelift_script`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/gamelift_script)."]
    Managed "aws_gamelift_script" GameliftScript GameliftScriptAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 1024, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        tags: Map<Str> = "tags optional";
        version: Str = "version optional";
        zip_file: Str = "zip_file optional";
    }
    many {
        storage_location: gamelift_script::StorageLocation = "storage_location optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
