// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `ecs`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ecs_account_setting_default`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_account_setting_default)."]
    Managed "aws_ecs_account_setting_default" EcsAccountSettingDefault EcsAccountSettingDefaultAttributes
    naming None;
    tags None;
    arguments {
        value: Str = "value required";
    }
    unread {
        name: Str = "name required\tin serviceLongArnFormat|taskLongArnFormat|containerInstanceLongArnFormat|awsvpcTrunking|containerInsights|fargateFIPSMode|tagResourceAuthorization|fargateTaskRetirementWaitPeriod|guardDutyActivate|defaultLogDriverMode\treplaces";
    }
    attributes {
        id: Id<kind::EcsAccountSettingDefault> = "id";
        name: Name<kind::EcsAccountSettingDefault> = "name";
        principal_arn: Str = "principal_arn";
    }
}
/// Blocks of [`aws_ecs_capacity_provider`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_capacity_provider).
pub mod ecs_capacity_provider {
    use crate::types::*;

    /// Blocks of [`AutoScalingGroupProvider`].
    pub mod auto_scaling_group_provider {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ManagedScaling`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_capacity_provider)."]
            ManagedScaling
            arguments {
                instance_warmup_period: Num = "instance_warmup_period computed\trange 0 10000\twhole";
                maximum_scaling_step_size: Num = "maximum_scaling_step_size computed\trange 1 10000\twhole";
                minimum_scaling_step_size: Num = "minimum_scaling_step_size computed\trange 1 10000\twhole";
                status: Str = "status computed\tin ENABLED|DISABLED";
                target_capacity: Num = "target_capacity computed\trange 1 100\twhole";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AutoScalingGroupProvider`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_capacity_provider)."]
        AutoScalingGroupProvider
        arguments {
            auto_scaling_group_arn: Arn<kind::AutoscalingGroup> = "auto_scaling_group_arn required\tformat arn\tservice autoscaling\treplaces";
            managed_draining: Str = "managed_draining computed\tin ENABLED|DISABLED";
            managed_termination_protection: Str = "managed_termination_protection computed\tin ENABLED|DISABLED";
        }
        many {
            managed_scaling: auto_scaling_group_provider::ManagedScaling = "managed_scaling optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ecs_capacity_provider`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_capacity_provider)."]
    Managed "aws_ecs_capacity_provider" EcsCapacityProvider EcsCapacityProviderAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        auto_scaling_group_provider: ecs_capacity_provider::AutoScalingGroupProvider = "auto_scaling_group_provider required list block 1 1";
    }
    attributes {
        arn: Arn<kind::EcsCapacityProvider> = "arn";
        id: Id<kind::EcsCapacityProvider> = "id";
        name: Name<kind::EcsCapacityProvider> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ecs_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_cluster).
pub mod ecs_cluster {
    use crate::types::*;

    /// Blocks of [`Configuration`].
    pub mod configuration {
        use crate::types::*;

        /// Blocks of [`ExecuteCommandConfiguration`].
        pub mod execute_command_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`LogConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_cluster)."]
                LogConfiguration
                arguments {
                    cloud_watch_encryption_enabled: Bool = "cloud_watch_encryption_enabled optional";
                    cloud_watch_log_group_name: Name<kind::CloudwatchLogGroup> = "cloud_watch_log_group_name optional";
                    s3_bucket_encryption_enabled: Bool = "s3_bucket_encryption_enabled optional";
                    s3_bucket_name: Str = "s3_bucket_name optional";
                    s3_key_prefix: Str = "s3_key_prefix optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ExecuteCommandConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_cluster)."]
            ExecuteCommandConfiguration
            arguments {
                kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional";
                logging: Str = "logging optional\tin NONE|DEFAULT|OVERRIDE";
            }
            many {
                log_configuration: execute_command_configuration::LogConfiguration = "log_configuration optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ManagedStorageConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_cluster)."]
            ManagedStorageConfiguration
            arguments {
                fargate_ephemeral_storage_kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "fargate_ephemeral_storage_kms_key_id optional";
                kms_key_id: Str = "kms_key_id optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_cluster)."]
        Configuration
        many {
            execute_command_configuration: configuration::ExecuteCommandConfiguration = "execute_command_configuration optional list block 0 1";
            managed_storage_configuration: configuration::ManagedStorageConfiguration = "managed_storage_configuration optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ServiceConnectDefaults`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_cluster)."]
        ServiceConnectDefaults
        arguments {
            namespace: Str = "namespace required\tformat arn";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Setting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_cluster)."]
        Setting
        arguments {
            name: Str = "name required\tin containerInsights";
            value: Str = "value required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ecs_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_cluster)."]
    Managed "aws_ecs_cluster" EcsCluster EcsClusterAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        name: Str = "name required\tlength 1 255\tmatch ^[0-9A-Za-z_-]+$\treplaces";
    }
    many {
        configuration: ecs_cluster::Configuration = "configuration optional list block 0 1";
        service_connect_defaults: ecs_cluster::ServiceConnectDefaults = "service_connect_defaults optional list block 0 1";
        setting: ecs_cluster::Setting = "setting optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::EcsCluster> = "arn";
        id: Arn<kind::EcsCluster> = "id";
        name: Name<kind::EcsCluster> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ecs_cluster_capacity_providers`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_cluster_capacity_providers).
pub mod ecs_cluster_capacity_providers {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DefaultCapacityProviderStrategy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_cluster_capacity_providers)."]
        DefaultCapacityProviderStrategy
        arguments {
            capacity_provider: Name<kind::EcsCapacityProvider> = "capacity_provider required";
            base: Num = "base optional\trange 0 100000\twhole";
            weight: Num = "weight optional\trange 0 1000\twhole";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ecs_cluster_capacity_providers`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_cluster_capacity_providers)."]
    Managed "aws_ecs_cluster_capacity_providers" EcsClusterCapacityProviders EcsClusterCapacityProvidersAttributes
    naming None;
    tags None;
    arguments {
        cluster_name: Name<kind::EcsCluster> = "cluster_name required\tlength 1 255\tmatch ^[0-9A-Za-z_-]+$\treplaces";
        capacity_providers: Set<Name<kind::EcsCapacityProvider>> = "capacity_providers optional";
    }
    many {
        default_capacity_provider_strategy: ecs_cluster_capacity_providers::DefaultCapacityProviderStrategy = "default_capacity_provider_strategy optional set block 0 0";
    }
    attributes {
        id: Id<kind::EcsClusterCapacityProviders> = "id";
    }
}
/// Blocks of [`aws_ecs_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service).
pub mod ecs_service {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Alarms`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service)."]
        Alarms
        arguments {
            alarm_names: Set<Name<kind::CloudwatchMetricAlarm>> = "alarm_names required";
            enable: Bool = "enable required";
            rollback: Bool = "rollback required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CapacityProviderStrategy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service)."]
        CapacityProviderStrategy
        arguments {
            capacity_provider: Name<kind::EcsCapacityProvider> = "capacity_provider required\treplaces";
            base: Num = "base optional\trange 0 100000\twhole\treplaces";
            weight: Num = "weight optional\trange 0 1000\twhole\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DeploymentCircuitBreaker`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service)."]
        DeploymentCircuitBreaker
        arguments {
            enable: Bool = "enable required";
            rollback: Bool = "rollback required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DeploymentController`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service)."]
        DeploymentController
        arguments {
            r#type: Str = "type optional\tin ECS|CODE_DEPLOY|EXTERNAL\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LoadBalancer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service)."]
        LoadBalancer
        arguments {
            container_name: Str = "container_name required";
            container_port: Num = "container_port required\trange 0 65536\twhole";
            elb_name: Name<kind::Elb> = "elb_name optional";
            target_group_arn: Arn<kind::LbTargetGroup> = "target_group_arn optional\tformat arn\tservice elasticloadbalancing";
        }
    }
    pub use crate::shared::cloudwatch_cloudwatch_event_target_ecs_target_network_configuration::NetworkConfiguration;
    pub use crate::shared::ecs_ecs_service_ordered_placement_strategy::OrderedPlacementStrategy;
    pub use crate::shared::cloudwatch_cloudwatch_event_target_ecs_target_placement_constraint::PlacementConstraint as PlacementConstraints;
    /// Blocks of [`ServiceConnectConfiguration`].
    pub mod service_connect_configuration {
        use crate::types::*;

        /// Blocks of [`LogConfiguration`].
        pub mod log_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`SecretOption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service)."]
                SecretOption
                arguments {
                    name: Str = "name required";
                    value_from: Str = "value_from required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`LogConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service)."]
            LogConfiguration
            arguments {
                log_driver: Str = "log_driver required\tin json-file|syslog|journald|gelf|fluentd|awslogs|splunk|awsfirelens";
                options: Map<Str> = "options computed";
            }
            many {
                secret_option: log_configuration::SecretOption = "secret_option optional list block 0 0";
            }
        }
        /// Blocks of [`Service`].
        pub mod service {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`ClientAlias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service)."]
                ClientAlias
                arguments {
                    port: Num = "port required\trange 0 65535\twhole";
                    dns_name: Str = "dns_name computed";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Timeout`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service)."]
                Timeout
                arguments {
                    idle_timeout_seconds: Num = "idle_timeout_seconds optional\trange 0 2147483647\twhole";
                    per_request_timeout_seconds: Num = "per_request_timeout_seconds optional\trange 0 2147483647\twhole";
                }
            }
            /// Blocks of [`Tls`].
            pub mod tls {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`IssuerCertAuthority`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service)."]
                    IssuerCertAuthority
                    arguments {
                        aws_pca_authority_arn: Str = "aws_pca_authority_arn required\tformat arn";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Tls`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service)."]
                Tls
                arguments {
                    kms_key: Str = "kms_key optional";
                    role_arn: Str = "role_arn optional\tformat arn";
                }
                many {
                    issuer_cert_authority: tls::IssuerCertAuthority = "issuer_cert_authority required list block 1 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service)."]
            Service
            arguments {
                port_name: Str = "port_name required";
                discovery_name: Str = "discovery_name computed";
                ingress_port_override: Num = "ingress_port_override optional\trange 0 65535\twhole";
            }
            many {
                client_alias: service::ClientAlias = "client_alias optional list block 0 1";
                timeout: service::Timeout = "timeout optional list block 0 1";
                tls: service::Tls = "tls optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ServiceConnectConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service)."]
        ServiceConnectConfiguration
        arguments {
            enabled: Bool = "enabled required";
            namespace: Str = "namespace computed";
        }
        many {
            log_configuration: service_connect_configuration::LogConfiguration = "log_configuration optional list block 0 1";
            service: service_connect_configuration::Service = "service optional list block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ServiceRegistries`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service)."]
        ServiceRegistries
        arguments {
            registry_arn: Arn<kind::ServiceDiscoveryService> = "registry_arn required\tformat arn";
            container_name: Str = "container_name optional";
            container_port: Num = "container_port optional\trange 0 65536\twhole";
            port: Num = "port optional\trange 0 65536\twhole";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    /// Blocks of [`VolumeConfiguration`].
    pub mod volume_configuration {
        use crate::types::*;

        /// Blocks of [`ManagedEbsVolume`].
        pub mod managed_ebs_volume {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`TagSpecifications`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service)."]
                TagSpecifications
                arguments {
                    resource_type: Str = "resource_type required\tin volume";
                    propagate_tags: Str = "propagate_tags optional\tin TASK_DEFINITION|SERVICE|NONE";
                    tags: Map<Str> = "tags optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ManagedEbsVolume`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service)."]
            ManagedEbsVolume
            arguments {
                role_arn: Str = "role_arn required\tformat arn";
                encrypted: Bool = "encrypted optional";
                file_system_type: Str = "file_system_type optional\tin ext3|ext4|xfs|ntfs";
                iops: Num = "iops optional\twhole";
                kms_key_id: Str = "kms_key_id optional";
                size_in_gb: Num = "size_in_gb optional\twhole";
                snapshot_id: Str = "snapshot_id optional";
                throughput: Num = "throughput optional\trange 0 1000\twhole";
                volume_initialization_rate: Num = "volume_initialization_rate optional\twhole";
                volume_type: Str = "volume_type optional";
            }
            many {
                tag_specifications: managed_ebs_volume::TagSpecifications = "tag_specifications optional list block 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`VolumeConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service)."]
        VolumeConfiguration
        arguments {
            name: Str = "name required";
        }
        many {
            managed_ebs_volume: volume_configuration::ManagedEbsVolume = "managed_ebs_volume required list block 1 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`VpcLatticeConfigurations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service)."]
        VpcLatticeConfigurations
        arguments {
            port_name: Str = "port_name required\tlength 1 64\tmatch ^[0-9a-z_-]+$\tnot ^-";
            role_arn: Str = "role_arn required\tformat arn";
            target_group_arn: Str = "target_group_arn required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ecs_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service)."]
    Managed "aws_ecs_service" EcsService EcsServiceAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        availability_zone_rebalancing: Str = "availability_zone_rebalancing optional\tin ENABLED|DISABLED";
        cluster: OneOf<kind::EcsClusterNameOrArn> = "cluster computed\treplaces";
        deployment_maximum_percent: Num = "deployment_maximum_percent optional\twhole";
        deployment_minimum_healthy_percent: Num = "deployment_minimum_healthy_percent optional\twhole";
        desired_count: Num = "desired_count optional\twhole";
        enable_ecs_managed_tags: Bool = "enable_ecs_managed_tags optional";
        enable_execute_command: Bool = "enable_execute_command optional";
        force_delete: Bool = "force_delete optional";
        force_new_deployment: Bool = "force_new_deployment optional";
        health_check_grace_period_seconds: Num = "health_check_grace_period_seconds optional\trange 0 2147483647\twhole";
        iam_role: OneOf<kind::IamRoleNameOrArn> = "iam_role computed\treplaces";
        launch_type: Str = "launch_type computed\tin EC2|FARGATE|EXTERNAL\treplaces";
        platform_version: Str = "platform_version computed";
        propagate_tags: Str = "propagate_tags optional\tin TASK_DEFINITION|SERVICE|NONE";
        scheduling_strategy: Str = "scheduling_strategy optional\tin REPLICA|DAEMON\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 50";
        task_definition: Arn<kind::EcsTaskDefinition> = "task_definition optional\tservice ecs";
        triggers: Map<Str> = "triggers computed";
        wait_for_steady_state: Bool = "wait_for_steady_state optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        alarms: ecs_service::Alarms = "alarms optional list block 0 1";
        capacity_provider_strategy: ecs_service::CapacityProviderStrategy = "capacity_provider_strategy optional set block 0 0";
        deployment_circuit_breaker: ecs_service::DeploymentCircuitBreaker = "deployment_circuit_breaker optional list block 0 1";
        deployment_controller: ecs_service::DeploymentController = "deployment_controller optional list block 0 1";
        load_balancer: ecs_service::LoadBalancer = "load_balancer optional set block 0 0";
        network_configuration: ecs_service::NetworkConfiguration = "network_configuration optional list block 0 1";
        ordered_placement_strategy: ecs_service::OrderedPlacementStrategy = "ordered_placement_strategy optional list block 0 5\titems - 5";
        placement_constraints: ecs_service::PlacementConstraints = "placement_constraints optional set block 0 10\titems - 10";
        service_connect_configuration: ecs_service::ServiceConnectConfiguration = "service_connect_configuration optional list block 0 1";
        service_registries: ecs_service::ServiceRegistries = "service_registries optional list block 0 1";
        volume_configuration: ecs_service::VolumeConfiguration = "volume_configuration optional list block 0 1";
        vpc_lattice_configurations: ecs_service::VpcLatticeConfigurations = "vpc_lattice_configurations optional set block 0 0";
    }
    single {
        timeouts: ecs_service::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::EcsService> = "id";
        name: Name<kind::EcsService> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ecs_tag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_tag)."]
    Managed "aws_ecs_tag" EcsTag EcsTagAttributes
    naming None;
    tags None;
    arguments {
        key: Str = "key required\treplaces";
        resource_arn: Arn<kind::EcsCluster> = "resource_arn required\tservice ecs\treplaces";
        value: Str = "value required";
    }
    attributes {
        id: Id<kind::EcsTag> = "id";
    }
}
/// Blocks of [`aws_ecs_task_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_definition).
pub mod ecs_task_definition {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EphemeralStorage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_definition)."]
        EphemeralStorage
        arguments {
            size_in_gib: Num = "size_in_gib required\trange 21 200\twhole\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InferenceAccelerator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_definition)."]
        InferenceAccelerator
        arguments {
            device_name: Str = "device_name required\treplaces";
            device_type: Str = "device_type required\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PlacementConstraints`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_definition)."]
        PlacementConstraints
        arguments {
            r#type: Str = "type required\tin memberOf\treplaces";
            expression: Str = "expression optional\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ProxyConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_definition)."]
        ProxyConfiguration
        arguments {
            container_name: Str = "container_name required\treplaces";
            properties: Map<Str> = "properties optional\treplaces";
            r#type: Str = "type optional\tin APPMESH\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RuntimePlatform`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_definition)."]
        RuntimePlatform
        arguments {
            cpu_architecture: Str = "cpu_architecture optional\tin X86_64|ARM64\treplaces";
            operating_system_family: Str = "operating_system_family optional\tin WINDOWS_SERVER_2019_FULL|WINDOWS_SERVER_2019_CORE|WINDOWS_SERVER_2016_FULL|WINDOWS_SERVER_2004_CORE|WINDOWS_SERVER_2022_CORE|WINDOWS_SERVER_2022_FULL|WINDOWS_SERVER_20H2_CORE|LINUX\treplaces";
        }
    }
    /// Blocks of [`Volume`].
    pub mod volume {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DockerVolumeConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_definition)."]
            DockerVolumeConfiguration
            arguments {
                autoprovision: Bool = "autoprovision optional\treplaces";
                driver: Str = "driver computed\treplaces";
                driver_opts: Map<Str> = "driver_opts optional\treplaces";
                labels: Map<Str> = "labels optional\treplaces";
                scope: Str = "scope computed\tin task|shared\treplaces";
            }
        }
        /// Blocks of [`EfsVolumeConfiguration`].
        pub mod efs_volume_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`AuthorizationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_definition)."]
                AuthorizationConfig
                arguments {
                    access_point_id: Id<kind::EfsAccessPoint> = "access_point_id optional\tprefix fsap-\treplaces";
                    iam: Str = "iam optional\tin ENABLED|DISABLED\treplaces";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EfsVolumeConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_definition)."]
            EfsVolumeConfiguration
            arguments {
                file_system_id: Id<kind::EfsFileSystem> = "file_system_id required\tprefix fs-\treplaces";
                root_directory: Str = "root_directory optional\treplaces";
                transit_encryption: Str = "transit_encryption optional\tin ENABLED|DISABLED\treplaces";
                transit_encryption_port: Num = "transit_encryption_port optional\trange 1 65535\twhole\treplaces";
            }
            many {
                authorization_config: efs_volume_configuration::AuthorizationConfig = "authorization_config optional list block 0 1";
            }
        }
        /// Blocks of [`FsxWindowsFileServerVolumeConfiguration`].
        pub mod fsx_windows_file_server_volume_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`AuthorizationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_definition)."]
                AuthorizationConfig
                arguments {
                    credentials_parameter: Arn<kind::SecretsmanagerSecretVersion> = "credentials_parameter required\tformat arn\tservice secretsmanager\treplaces";
                    domain: Name<kind::DirectoryServiceDirectory> = "domain required\treplaces";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`FsxWindowsFileServerVolumeConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_definition)."]
            FsxWindowsFileServerVolumeConfiguration
            arguments {
                file_system_id: Id<kind::FsxWindowsFileSystem> = "file_system_id required\treplaces";
                root_directory: Str = "root_directory required\treplaces";
            }
            many {
                authorization_config: fsx_windows_file_server_volume_configuration::AuthorizationConfig = "authorization_config required list block 1 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Volume`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_definition)."]
        Volume
        arguments {
            name: Str = "name required\treplaces";
            configure_at_launch: Bool = "configure_at_launch computed\treplaces";
            host_path: Str = "host_path optional\treplaces";
        }
        many {
            docker_volume_configuration: volume::DockerVolumeConfiguration = "docker_volume_configuration optional list block 0 1";
            efs_volume_configuration: volume::EfsVolumeConfiguration = "efs_volume_configuration optional list block 0 1";
            fsx_windows_file_server_volume_configuration: volume::FsxWindowsFileServerVolumeConfiguration = "fsx_windows_file_server_volume_configuration optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ecs_task_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_definition)."]
    Managed "aws_ecs_task_definition" EcsTaskDefinition EcsTaskDefinitionAttributes
    naming None;
    tags Map;
    arguments {
        container_definitions: Str = "container_definitions required\tmatch ^\\s*(\\[|null\\s*$|$)\treplaces";
        family: Str = "family required\tlength 1 255\tmatch ^[0-9A-Za-z_-]+$\treplaces";
        cpu: Str = "cpu optional\treplaces";
        enable_fault_injection: Bool = "enable_fault_injection computed\treplaces";
        execution_role_arn: Arn<kind::IamRole> = "execution_role_arn optional\tformat arn\tservice iam\treplaces";
        ipc_mode: Str = "ipc_mode optional\tin host|task|none\treplaces";
        memory: Str = "memory optional\treplaces";
        network_mode: Str = "network_mode computed\tin bridge|host|awsvpc|none\treplaces";
        pid_mode: Str = "pid_mode optional\tin host|task\treplaces";
        requires_compatibilities: Set<Str> = "requires_compatibilities optional\teach in EC2|FARGATE|EXTERNAL\treplaces";
        skip_destroy: Bool = "skip_destroy optional";
        tags: Map<Str> = "tags optional\tapi items - 50";
        task_role_arn: Arn<kind::IamRole> = "task_role_arn optional\tformat arn\tservice iam\treplaces";
        track_latest: Bool = "track_latest optional";
    }
    many {
        ephemeral_storage: ecs_task_definition::EphemeralStorage = "ephemeral_storage optional list block 0 1";
        inference_accelerator: ecs_task_definition::InferenceAccelerator = "inference_accelerator optional set block 0 0";
        placement_constraints: ecs_task_definition::PlacementConstraints = "placement_constraints optional set block 0 10\titems - 10";
        proxy_configuration: ecs_task_definition::ProxyConfiguration = "proxy_configuration optional list block 0 1";
        runtime_platform: ecs_task_definition::RuntimePlatform = "runtime_platform optional list block 0 1";
        volume: ecs_task_definition::Volume = "volume optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::EcsTaskDefinition> = "arn";
        arn_without_revision: Str = "arn_without_revision";
        id: Id<kind::EcsTaskDefinition> = "id";
        revision: Num = "revision";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ecs_task_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_set).
pub mod ecs_task_set {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CapacityProviderStrategy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_set)."]
        CapacityProviderStrategy
        arguments {
            capacity_provider: Name<kind::EcsCapacityProvider> = "capacity_provider required\treplaces";
            weight: Num = "weight required\trange 0 1000\twhole\treplaces";
            base: Num = "base optional\trange 0 100000\twhole\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LoadBalancer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_set)."]
        LoadBalancer
        arguments {
            container_name: Str = "container_name required\treplaces";
            container_port: Num = "container_port optional\trange 1 65535\twhole\treplaces";
            load_balancer_name: Str = "load_balancer_name optional\treplaces";
            target_group_arn: Arn<kind::LbTargetGroup> = "target_group_arn optional\tformat arn\tservice elasticloadbalancing\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`NetworkConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_set)."]
        NetworkConfiguration
        arguments {
            subnets: Set<Id<kind::Subnet>> = "subnets required\titems - 16\tprefix subnet-\treplaces";
            assign_public_ip: Bool = "assign_public_ip optional\treplaces";
            security_groups: Set<Id<kind::SecurityGroup>> = "security_groups optional\titems - 5\tprefix sg-\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Scale`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_set)."]
        Scale
        arguments {
            unit: Str = "unit optional\tin PERCENT";
            value: Num = "value optional\trange 0 100";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ServiceRegistries`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_set)."]
        ServiceRegistries
        arguments {
            registry_arn: Arn<kind::ServiceDiscoveryService> = "registry_arn required\tformat arn\treplaces";
            container_name: Str = "container_name optional\treplaces";
            container_port: Num = "container_port optional\trange 1 65535\twhole\treplaces";
            port: Num = "port optional\trange 1 65535\twhole\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ecs_task_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_set)."]
    Managed "aws_ecs_task_set" EcsTaskSet EcsTaskSetAttributes
    naming None;
    tags Map;
    relations {
        "conflict capacity_provider_strategy launch_type";
    }
    arguments {
        cluster: Arn<kind::EcsCluster> = "cluster required\tservice ecs\treplaces";
        service: Id<kind::EcsService> = "service required\treplaces";
        task_definition: Arn<kind::EcsTaskDefinition> = "task_definition required\tservice ecs\treplaces";
        external_id: Str = "external_id computed\treplaces";
        force_delete: Bool = "force_delete optional";
        launch_type: Str = "launch_type computed\tin EC2|FARGATE|EXTERNAL\treplaces";
        platform_version: Str = "platform_version computed\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 50";
        wait_until_stable: Bool = "wait_until_stable optional";
        wait_until_stable_timeout: Str = "wait_until_stable_timeout optional\tformat duration";
    }
    many {
        capacity_provider_strategy: ecs_task_set::CapacityProviderStrategy = "capacity_provider_strategy optional set block 0 0";
        load_balancer: ecs_task_set::LoadBalancer = "load_balancer optional set block 0 0";
        network_configuration: ecs_task_set::NetworkConfiguration = "network_configuration optional list block 0 1";
        scale: ecs_task_set::Scale = "scale optional list block 0 1";
        service_registries: ecs_task_set::ServiceRegistries = "service_registries optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::EcsTaskSet> = "arn";
        id: Id<kind::EcsTaskSet> = "id";
        stability_status: Str = "stability_status";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
        task_set_id: Id<kind::EcsTaskSet> = "task_set_id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_ecs_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_cluster).
    pub mod ecs_cluster {
        use crate::types::*;

        pub use crate::shared::ecs_data_ecs_cluster_service_connect_defaults_attributes::ServiceConnectDefaultsAttributes;
        pub use crate::shared::backup_data_backup_framework_control_attributes_input_parameter_attributes::InputParameterAttributes as SettingAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ecs_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_cluster)."]
        Data "aws_ecs_cluster" EcsCluster EcsClusterAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            cluster_name: Str = "cluster_name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::EcsCluster> = "arn";
            cluster_name: Name<kind::EcsCluster> = "cluster_name";
            id: Arn<kind::EcsCluster> = "id";
            pending_tasks_count: Num = "pending_tasks_count";
            registered_container_instances_count: Num = "registered_container_instances_count";
            running_tasks_count: Num = "running_tasks_count";
            status: Str = "status";
        }
        objects {
            service_connect_defaults: List<ecs_cluster::ServiceConnectDefaultsAttributes> = "service_connect_defaults";
            setting: Set<ecs_cluster::SettingAttributes> = "setting";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ecs_clusters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_clusters)."]
        Data "aws_ecs_clusters" EcsClusters EcsClustersAttributes
        naming None;
        tags None;
        attributes {
            cluster_arns: List<Str> = "cluster_arns";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ecs_container_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_container_definition)."]
        Data "aws_ecs_container_definition" EcsContainerDefinition EcsContainerDefinitionAttributes
        naming None;
        tags None;
        arguments {
            container_name: Str = "container_name required";
            task_definition: Str = "task_definition required";
            id: Str = "id computed";
        }
        attributes {
            cpu: Num = "cpu";
            disable_networking: Bool = "disable_networking";
            docker_labels: Map<Str> = "docker_labels";
            environment: Map<Str> = "environment";
            image: Str = "image";
            image_digest: Str = "image_digest";
            memory: Num = "memory";
            memory_reservation: Num = "memory_reservation";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ecs_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_service)."]
        Data "aws_ecs_service" EcsService EcsServiceAttributes
        naming None;
        tags None;
        arguments {
            cluster_arn: Str = "cluster_arn required";
            tags: Map<Str> = "tags computed";
        }
        unread {
            service_name: Str = "service_name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::EcsService> = "arn";
            availability_zone_rebalancing: Str = "availability_zone_rebalancing";
            desired_count: Num = "desired_count";
            id: Id<kind::EcsService> = "id";
            launch_type: Str = "launch_type";
            scheduling_strategy: Str = "scheduling_strategy";
            service_name: Name<kind::EcsService> = "service_name";
            task_definition: Str = "task_definition";
        }
    }
    /// Blocks of [`aws_ecs_task_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_task_definition).
    pub mod ecs_task_definition {
        use crate::types::*;

        pub use crate::shared::batch_data_batch_job_definition_node_properties_attributes_node_range_properties_attributes_container_attributes_ephemeral_storage_attributes::EphemeralStorageAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`InferenceAcceleratorAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_task_definition)."]
            InferenceAcceleratorAttributes
            attributes {
                device_name: Str = "device_name";
                device_type: Str = "device_type";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`PlacementConstraintsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_task_definition)."]
            PlacementConstraintsAttributes
            attributes {
                expression: Str = "expression";
                r#type: Str = "type";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ProxyConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_task_definition)."]
            ProxyConfigurationAttributes
            attributes {
                container_name: Str = "container_name";
                properties: Map<Str> = "properties";
                r#type: Str = "type";
            }
        }
        pub use crate::shared::batch_data_batch_job_definition_node_properties_attributes_node_range_properties_attributes_container_attributes_runtime_platform_attributes::RuntimePlatformAttributes;
        /// Blocks of [`VolumeAttributes`].
        pub mod volume_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`DockerVolumeConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_task_definition)."]
                DockerVolumeConfigurationAttributes
                attributes {
                    autoprovision: Bool = "autoprovision";
                    driver: Str = "driver";
                    driver_opts: Map<Str> = "driver_opts";
                    labels: Map<Str> = "labels";
                    scope: Str = "scope";
                }
            }
            pub use crate::shared::batch_data_batch_job_definition_node_properties_attributes_node_range_properties_attributes_container_attributes_volumes_attributes_efs_volume_configuration_attributes::EfsVolumeConfigurationAttributes;
            pub use crate::shared::batch_data_batch_job_definition_node_properties_attributes_node_range_properties_attributes_container_attributes_volumes_attributes_efs_volume_configuration_attributes::efs_volume_configuration_attributes;
            /// Blocks of [`FsxWindowsFileServerVolumeConfigurationAttributes`].
            pub mod fsx_windows_file_server_volume_configuration_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`AuthorizationConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_task_definition)."]
                    AuthorizationConfigAttributes
                    attributes {
                        credentials_parameter: Str = "credentials_parameter";
                        domain: Str = "domain";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`FsxWindowsFileServerVolumeConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_task_definition)."]
                FsxWindowsFileServerVolumeConfigurationAttributes
                attributes {
                    file_system_id: Str = "file_system_id";
                    root_directory: Str = "root_directory";
                }
                objects {
                    authorization_config: List<fsx_windows_file_server_volume_configuration_attributes::AuthorizationConfigAttributes> = "authorization_config";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`VolumeAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_task_definition)."]
            VolumeAttributes
            attributes {
                configure_at_launch: Bool = "configure_at_launch";
                host_path: Str = "host_path";
                name: Str = "name";
            }
            objects {
                docker_volume_configuration: List<volume_attributes::DockerVolumeConfigurationAttributes> = "docker_volume_configuration";
                efs_volume_configuration: List<volume_attributes::EfsVolumeConfigurationAttributes> = "efs_volume_configuration";
                fsx_windows_file_server_volume_configuration: List<volume_attributes::FsxWindowsFileServerVolumeConfigurationAttributes> = "fsx_windows_file_server_volume_configuration";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ecs_task_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_task_definition)."]
        Data "aws_ecs_task_definition" EcsTaskDefinition EcsTaskDefinitionAttributes
        naming None;
        tags None;
        arguments {
            task_definition: Str = "task_definition required";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::EcsTaskDefinition> = "arn";
            arn_without_revision: Str = "arn_without_revision";
            container_definitions: Str = "container_definitions";
            cpu: Str = "cpu";
            enable_fault_injection: Bool = "enable_fault_injection";
            execution_role_arn: Arn<kind::IamRole> = "execution_role_arn";
            family: Str = "family";
            id: Id<kind::EcsTaskDefinition> = "id";
            ipc_mode: Str = "ipc_mode";
            memory: Str = "memory";
            network_mode: Str = "network_mode";
            pid_mode: Str = "pid_mode";
            requires_compatibilities: Set<Str> = "requires_compatibilities";
            revision: Num = "revision";
            status: Str = "status";
            task_role_arn: Str = "task_role_arn";
        }
        objects {
            ephemeral_storage: List<ecs_task_definition::EphemeralStorageAttributes> = "ephemeral_storage";
            inference_accelerator: List<ecs_task_definition::InferenceAcceleratorAttributes> = "inference_accelerator";
            placement_constraints: Set<ecs_task_definition::PlacementConstraintsAttributes> = "placement_constraints";
            proxy_configuration: List<ecs_task_definition::ProxyConfigurationAttributes> = "proxy_configuration";
            runtime_platform: List<ecs_task_definition::RuntimePlatformAttributes> = "runtime_platform";
            volume: Set<ecs_task_definition::VolumeAttributes> = "volume";
        }
    }
    /// Blocks of [`aws_ecs_task_execution`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_task_execution).
    pub mod ecs_task_execution {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CapacityProviderStrategy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_task_execution)."]
            CapacityProviderStrategy
            arguments {
                capacity_provider: Str = "capacity_provider required";
                base: Num = "base optional";
                weight: Num = "weight optional";
            }
        }
        pub use crate::shared::ecs_data_ecs_task_execution_network_configuration::NetworkConfiguration;
        /// Blocks of [`Overrides`].
        pub mod overrides {
            use crate::types::*;

            /// Blocks of [`ContainerOverrides`].
            pub mod container_overrides {
                use crate::types::*;

                pub use crate::shared::cloudfront_cloudfrontkeyvaluestore_keys_exclusive_resource_key_value_pair::ResourceKeyValuePair as Environment;
                pub use crate::shared::ecs_data_ecs_task_execution_overrides_container_overrides_resource_requirements::ResourceRequirements;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ContainerOverrides`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_task_execution)."]
                ContainerOverrides
                arguments {
                    name: Str = "name required";
                    command: List<Str> = "command optional";
                    cpu: Num = "cpu optional";
                    memory: Num = "memory optional";
                    memory_reservation: Num = "memory_reservation optional";
                }
                many {
                    environment: container_overrides::Environment = "environment optional set block 0 0";
                    resource_requirements: container_overrides::ResourceRequirements = "resource_requirements optional set block 0 0";
                }
            }
            pub use crate::shared::ecs_data_ecs_task_execution_overrides_inference_accelerator_overrides::InferenceAcceleratorOverrides;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Overrides`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_task_execution)."]
            Overrides
            arguments {
                cpu: Str = "cpu optional";
                execution_role_arn: Str = "execution_role_arn optional";
                memory: Str = "memory optional";
                task_role_arn: Str = "task_role_arn optional";
            }
            many {
                container_overrides: overrides::ContainerOverrides = "container_overrides optional list block 0 0";
                #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] inference_accelerator_overrides: overrides::InferenceAcceleratorOverrides = "inference_accelerator_overrides optional set block 0 0 deprecated";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`PlacementConstraints`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_task_execution)."]
            PlacementConstraints
            arguments {
                r#type: Str = "type required";
                expression: Str = "expression optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`PlacementStrategy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_task_execution)."]
            PlacementStrategy
            arguments {
                r#type: Str = "type required";
                field: Str = "field optional";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ecs_task_execution`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_task_execution)."]
        Data "aws_ecs_task_execution" EcsTaskExecution EcsTaskExecutionAttributes
        naming None;
        tags None;
        arguments {
            cluster: Str = "cluster required";
            task_definition: Str = "task_definition required";
            id: Str = "id computed";
        }
        unread {
            client_token: Str = "client_token optional";
            desired_count: Num = "desired_count optional";
            enable_ecs_managed_tags: Bool = "enable_ecs_managed_tags optional";
            enable_execute_command: Bool = "enable_execute_command optional";
            group: Str = "group optional";
            launch_type: Str = "launch_type optional";
            platform_version: Str = "platform_version optional";
            propagate_tags: Str = "propagate_tags optional";
            reference_id: Str = "reference_id optional";
            started_by: Str = "started_by optional";
            tags: Map<Str> = "tags optional";
        }
        many {
            capacity_provider_strategy: ecs_task_execution::CapacityProviderStrategy = "capacity_provider_strategy optional set block 0 0";
            network_configuration: ecs_task_execution::NetworkConfiguration = "network_configuration optional list block 0 1";
            overrides: ecs_task_execution::Overrides = "overrides optional list block 0 1";
            placement_constraints: ecs_task_execution::PlacementConstraints = "placement_constraints optional set block 0 10";
            placement_strategy: ecs_task_execution::PlacementStrategy = "placement_strategy optional list block 0 5";
        }
        attributes {
            group: Name<kind::IamGroup> = "group";
            task_arns: List<Str> = "task_arns";
        }
    }
}
