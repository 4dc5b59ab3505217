// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `codedeploy`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codedeploy_app`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_app)."]
    Managed "aws_codedeploy_app" CodedeployApp CodedeployAppAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 100, ""));
    tags Map;
    arguments {
        compute_platform: Str = "compute_platform optional\tin Server|Lambda|ECS\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 100";
    }
    attributes {
        application_id: Str = "application_id";
        arn: Arn<kind::CodedeployApp> = "arn";
        github_account_name: Str = "github_account_name";
        id: Id<kind::CodedeployApp> = "id";
        linked_to_github: Bool = "linked_to_github";
        name: Name<kind::CodedeployApp> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_codedeploy_deployment_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_config).
pub mod codedeploy_deployment_config {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MinimumHealthyHosts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_config)."]
        MinimumHealthyHosts
        arguments {
            r#type: Str = "type optional\tin HOST_COUNT|FLEET_PERCENT\treplaces";
            value: Num = "value optional\twhole\treplaces";
        }
    }
    /// Blocks of [`TrafficRoutingConfig`].
    pub mod traffic_routing_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`TimeBasedCanary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_config)."]
            TimeBasedCanary
            arguments {
                interval: Num = "interval optional\twhole\treplaces";
                percentage: Num = "percentage optional\twhole\treplaces";
            }
        }
        pub use crate::services::codedeploy::codedeploy_deployment_config::traffic_routing_config::TimeBasedCanary as TimeBasedLinear;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TrafficRoutingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_config)."]
        TrafficRoutingConfig
        arguments {
            r#type: Str = "type optional\tin TimeBasedCanary|TimeBasedLinear|AllAtOnce\treplaces";
        }
        many {
            time_based_canary: traffic_routing_config::TimeBasedCanary = "time_based_canary optional list block 0 1";
            time_based_linear: traffic_routing_config::TimeBasedLinear = "time_based_linear optional list block 0 1";
        }
    }
    /// Blocks of [`ZonalConfig`].
    pub mod zonal_config {
        use crate::types::*;

        pub use crate::services::codedeploy::codedeploy_deployment_config::MinimumHealthyHosts as MinimumHealthyHostsPerZone;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ZonalConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_config)."]
        ZonalConfig
        arguments {
            first_zone_monitor_duration_in_seconds: Num = "first_zone_monitor_duration_in_seconds optional\twhole\treplaces";
            monitor_duration_in_seconds: Num = "monitor_duration_in_seconds optional\twhole\treplaces";
        }
        many {
            minimum_healthy_hosts_per_zone: zonal_config::MinimumHealthyHostsPerZone = "minimum_healthy_hosts_per_zone optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codedeploy_deployment_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_config)."]
    Managed "aws_codedeploy_deployment_config" CodedeployDeploymentConfig CodedeployDeploymentConfigAttributes
    naming None;
    tags None;
    relations {
        "conflict traffic_routing_config.time_based_canary traffic_routing_config.time_based_linear";
    }
    arguments {
        compute_platform: Str = "compute_platform optional\tin Server|Lambda|ECS\treplaces";
    }
    unread {
        deployment_config_name: Str = "deployment_config_name required\tapi length 1 100\treplaces";
    }
    many {
        minimum_healthy_hosts: codedeploy_deployment_config::MinimumHealthyHosts = "minimum_healthy_hosts optional list block 0 1";
        traffic_routing_config: codedeploy_deployment_config::TrafficRoutingConfig = "traffic_routing_config optional list block 0 1";
        zonal_config: codedeploy_deployment_config::ZonalConfig = "zonal_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::CodedeployDeploymentConfig> = "arn";
        deployment_config_id: Id<kind::CodedeployDeploymentConfig> = "deployment_config_id";
        deployment_config_name: Name<kind::CodedeployDeploymentConfig> = "deployment_config_name";
        id: Id<kind::CodedeployDeploymentConfig> = "id";
    }
}
/// Blocks of [`aws_codedeploy_deployment_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group).
pub mod codedeploy_deployment_group {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AlarmConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
        AlarmConfiguration
        arguments {
            alarms: Set<Str> = "alarms optional";
            enabled: Bool = "enabled optional";
            ignore_poll_alarm_failure: Bool = "ignore_poll_alarm_failure optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AutoRollbackConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
        AutoRollbackConfiguration
        arguments {
            enabled: Bool = "enabled optional";
            events: Set<Str> = "events optional";
        }
    }
    /// Blocks of [`BlueGreenDeploymentConfig`].
    pub mod blue_green_deployment_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DeploymentReadyOption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
            DeploymentReadyOption
            arguments {
                action_on_timeout: Str = "action_on_timeout optional\tin CONTINUE_DEPLOYMENT|STOP_DEPLOYMENT";
                wait_time_in_minutes: Num = "wait_time_in_minutes optional\twhole";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`GreenFleetProvisioningOption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
            GreenFleetProvisioningOption
            arguments {
                action: Str = "action optional\tin DISCOVER_EXISTING|COPY_AUTO_SCALING_GROUP";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`TerminateBlueInstancesOnDeploymentSuccess`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
            TerminateBlueInstancesOnDeploymentSuccess
            arguments {
                action: Str = "action optional\tin TERMINATE|KEEP_ALIVE";
                termination_wait_time_in_minutes: Num = "termination_wait_time_in_minutes optional\trange - 2880\twhole";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`BlueGreenDeploymentConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
        BlueGreenDeploymentConfig
        many {
            deployment_ready_option: blue_green_deployment_config::DeploymentReadyOption = "deployment_ready_option optional list block 0 1";
            green_fleet_provisioning_option: blue_green_deployment_config::GreenFleetProvisioningOption = "green_fleet_provisioning_option optional list block 0 1";
            terminate_blue_instances_on_deployment_success: blue_green_deployment_config::TerminateBlueInstancesOnDeploymentSuccess = "terminate_blue_instances_on_deployment_success optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DeploymentStyle`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
        DeploymentStyle
        arguments {
            deployment_option: Str = "deployment_option optional\tin WITH_TRAFFIC_CONTROL|WITHOUT_TRAFFIC_CONTROL";
            deployment_type: Str = "deployment_type optional\tin IN_PLACE|BLUE_GREEN";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Ec2TagFilter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
        Ec2TagFilter
        arguments {
            key: Str = "key optional";
            r#type: Str = "type optional\tin KEY_ONLY|VALUE_ONLY|KEY_AND_VALUE";
            value: Str = "value optional";
        }
    }
    /// Blocks of [`Ec2TagSet`].
    pub mod ec2_tag_set {
        use crate::types::*;

        pub use crate::services::codedeploy::codedeploy_deployment_group::Ec2TagFilter;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Ec2TagSet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
        Ec2TagSet
        many {
            ec2_tag_filter: ec2_tag_set::Ec2TagFilter = "ec2_tag_filter optional set block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EcsService`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
        EcsService
        arguments {
            cluster_name: Name<kind::EcsCluster> = "cluster_name required\tlength 1 -";
            service_name: Name<kind::EcsService> = "service_name required\tlength 1 -";
        }
    }
    /// Blocks of [`LoadBalancerInfo`].
    pub mod load_balancer_info {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ElbInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
            ElbInfo
            arguments {
                name: Name<kind::Elb> = "name optional";
            }
        }
        pub use crate::shared::codedeploy_codedeploy_deployment_group_load_balancer_info_target_group_info::TargetGroupInfo;
        /// Blocks of [`TargetGroupPairInfo`].
        pub mod target_group_pair_info {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`ProdTrafficRoute`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
                ProdTrafficRoute
                arguments {
                    listener_arns: Set<Arn<kind::LbListener>> = "listener_arns required\teach format arn\tservice elasticloadbalancing";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`TargetGroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
                TargetGroup
                arguments {
                    name: Str = "name required\tlength 1 -";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`TestTrafficRoute`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
                TestTrafficRoute
                arguments {
                    listener_arns: Set<Str> = "listener_arns required\teach format arn";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`TargetGroupPairInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
            TargetGroupPairInfo
            many {
                prod_traffic_route: target_group_pair_info::ProdTrafficRoute = "prod_traffic_route required list block 1 1";
                target_group: target_group_pair_info::TargetGroup = "target_group required list block 1 2\titems - 2";
                test_traffic_route: target_group_pair_info::TestTrafficRoute = "test_traffic_route optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LoadBalancerInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
        LoadBalancerInfo
        many {
            elb_info: load_balancer_info::ElbInfo = "elb_info optional set block 0 0";
            target_group_info: load_balancer_info::TargetGroupInfo = "target_group_info optional set block 0 0";
            target_group_pair_info: load_balancer_info::TargetGroupPairInfo = "target_group_pair_info optional list block 0 1";
        }
    }
    pub use crate::services::codedeploy::codedeploy_deployment_group::Ec2TagFilter as OnPremisesInstanceTagFilter;
    formwork_model::block_binding! {
        #[doc = "Block [`TriggerConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
        TriggerConfiguration
        arguments {
            trigger_events: Set<Str> = "trigger_events required\teach in DeploymentStart|DeploymentSuccess|DeploymentFailure|DeploymentStop|DeploymentRollback|DeploymentReady|InstanceStart|InstanceSuccess|InstanceFailure|InstanceReady";
            trigger_name: Str = "trigger_name required";
            trigger_target_arn: Arn<kind::SnsTopic> = "trigger_target_arn required\tformat arn\tservice sns";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codedeploy_deployment_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
    Managed "aws_codedeploy_deployment_group" CodedeployDeploymentGroup CodedeployDeploymentGroupAttributes
    naming None;
    tags Map;
    arguments {
        app_name: Name<kind::CodedeployApp> = "app_name required\tlength - 100\tapi length 1 -";
        service_role_arn: Arn<kind::IamRole> = "service_role_arn required\tformat arn\tservice iam";
        autoscaling_groups: Set<Name<kind::AutoscalingGroup>> = "autoscaling_groups optional";
        deployment_config_name: Id<kind::CodedeployDeploymentConfig> = "deployment_config_name optional\tlength - 100\tapi length 1 -";
        outdated_instances_strategy: Str = "outdated_instances_strategy optional\tin UPDATE|IGNORE";
        tags: Map<Str> = "tags optional";
        termination_hook_enabled: Bool = "termination_hook_enabled optional";
    }
    unread {
        deployment_group_name: Str = "deployment_group_name required\tlength - 100\tapi length 1 -";
    }
    many {
        alarm_configuration: codedeploy_deployment_group::AlarmConfiguration = "alarm_configuration optional list block 0 1";
        auto_rollback_configuration: codedeploy_deployment_group::AutoRollbackConfiguration = "auto_rollback_configuration optional list block 0 1";
        blue_green_deployment_config: codedeploy_deployment_group::BlueGreenDeploymentConfig = "blue_green_deployment_config optional list block 0 1";
        deployment_style: codedeploy_deployment_group::DeploymentStyle = "deployment_style optional list block 0 1";
        ec2_tag_filter: codedeploy_deployment_group::Ec2TagFilter = "ec2_tag_filter optional set block 0 0";
        ec2_tag_set: codedeploy_deployment_group::Ec2TagSet = "ec2_tag_set optional set block 0 0";
        ecs_service: codedeploy_deployment_group::EcsService = "ecs_service optional list block 0 1";
        load_balancer_info: codedeploy_deployment_group::LoadBalancerInfo = "load_balancer_info optional list block 0 1";
        on_premises_instance_tag_filter: codedeploy_deployment_group::OnPremisesInstanceTagFilter = "on_premises_instance_tag_filter optional set block 0 0";
        trigger_configuration: codedeploy_deployment_group::TriggerConfiguration = "trigger_configuration optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::CodedeployDeploymentGroup> = "arn";
        compute_platform: Str = "compute_platform";
        deployment_group_id: Id<kind::CodedeployDeploymentGroup> = "deployment_group_id";
        deployment_group_name: Name<kind::CodedeployDeploymentGroup> = "deployment_group_name";
        id: Id<kind::CodedeployDeploymentGroup> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
