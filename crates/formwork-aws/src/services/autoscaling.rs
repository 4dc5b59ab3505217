// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `autoscaling`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_autoscaling_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_attachment)."]
    Managed "aws_autoscaling_attachment" AutoscalingAttachment AutoscalingAttachmentAttributes
    naming None;
    tags None;
    relations {
        "exactly_one elb lb_target_group_arn";
    }
    arguments {
        autoscaling_group_name: Name<kind::AutoscalingGroup> = "autoscaling_group_name required\treplaces";
        elb: Name<kind::Elb> = "elb optional\treplaces";
        lb_target_group_arn: Arn<kind::LbTargetGroup> = "lb_target_group_arn optional\tservice elasticloadbalancing\treplaces";
    }
    attributes {
        id: Id<kind::AutoscalingAttachment> = "id";
    }
}
/// Blocks of [`aws_autoscaling_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group).
pub mod autoscaling_group {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AvailabilityZoneDistribution`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
        AvailabilityZoneDistribution
        arguments {
            capacity_distribution_strategy: Str = "capacity_distribution_strategy optional\tin balanced-only|balanced-best-effort";
        }
    }
    /// Blocks of [`CapacityReservationSpecification`].
    pub mod capacity_reservation_specification {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CapacityReservationTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
            CapacityReservationTarget
            arguments {
                capacity_reservation_ids: List<Str> = "capacity_reservation_ids optional";
                capacity_reservation_resource_group_arns: List<Str> = "capacity_reservation_resource_group_arns optional\teach format arn";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CapacityReservationSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
        CapacityReservationSpecification
        arguments {
            capacity_reservation_preference: Str = "capacity_reservation_preference computed\tin capacity-reservations-only|capacity-reservations-first|none|default";
        }
        many {
            capacity_reservation_target: capacity_reservation_specification::CapacityReservationTarget = "capacity_reservation_target optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InitialLifecycleHook`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
        InitialLifecycleHook
        arguments {
            lifecycle_transition: Str = "lifecycle_transition required\tin autoscaling:EC2_INSTANCE_LAUNCHING|autoscaling:EC2_INSTANCE_TERMINATING\treplaces";
            name: Str = "name required\tlength 1 255\tmatch \\S\treplaces";
            default_result: Str = "default_result computed\tin ABANDON|CONTINUE\treplaces";
            heartbeat_timeout: Num = "heartbeat_timeout optional\trange 30 7200\twhole\treplaces";
            notification_metadata: Str = "notification_metadata optional\treplaces";
            notification_target_arn: Str = "notification_target_arn optional\tformat arn\treplaces";
            role_arn: Str = "role_arn optional\tformat arn\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InstanceMaintenancePolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
        InstanceMaintenancePolicy
        arguments {
            max_healthy_percentage: Num = "max_healthy_percentage required\twhole";
            min_healthy_percentage: Num = "min_healthy_percentage required\trange -1 100\twhole";
        }
    }
    /// Blocks of [`InstanceRefresh`].
    pub mod instance_refresh {
        use crate::types::*;

        /// Blocks of [`Preferences`].
        pub mod preferences {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`AlarmSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
                AlarmSpecification
                arguments {
                    alarms: List<Str> = "alarms optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Preferences`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
            Preferences
            arguments {
                auto_rollback: Bool = "auto_rollback optional";
                checkpoint_delay: Str = "checkpoint_delay optional\tformat int_string";
                checkpoint_percentages: List<Num> = "checkpoint_percentages optional\teach whole";
                instance_warmup: Str = "instance_warmup optional\tformat int_string";
                max_healthy_percentage: Num = "max_healthy_percentage optional\trange 100 200\twhole";
                min_healthy_percentage: Num = "min_healthy_percentage optional\trange 0 100\twhole";
                scale_in_protected_instances: Str = "scale_in_protected_instances optional\tin Refresh|Ignore|Wait";
                skip_matching: Bool = "skip_matching optional";
                standby_instances: Str = "standby_instances optional\tin Terminate|Ignore|Wait";
            }
            many {
                alarm_specification: preferences::AlarmSpecification = "alarm_specification optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InstanceRefresh`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
        InstanceRefresh
        arguments {
            strategy: Str = "strategy required\tin Rolling";
            triggers: Set<Str> = "triggers optional";
        }
        many {
            preferences: instance_refresh::Preferences = "preferences optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LaunchTemplate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
        LaunchTemplate
        arguments {
            id: Id<kind::LaunchTemplate> = "id computed\tlength 1 255\tmatch ^lt-[0-9a-z]+$\tprefix lt-";
            name: Name<kind::LaunchTemplate> = "name computed\tlength - 125\tmatch ^[0-9A-Za-z()./_-]+$";
            version: Str = "version computed\tlength 1 255";
        }
    }
    /// Blocks of [`MixedInstancesPolicy`].
    pub mod mixed_instances_policy {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`InstancesDistribution`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
            InstancesDistribution
            arguments {
                on_demand_allocation_strategy: Str = "on_demand_allocation_strategy computed";
                on_demand_base_capacity: Num = "on_demand_base_capacity computed\trange 0 -\twhole";
                on_demand_percentage_above_base_capacity: Num = "on_demand_percentage_above_base_capacity computed\trange 0 100\twhole";
                spot_allocation_strategy: Str = "spot_allocation_strategy computed";
                spot_instance_pools: Num = "spot_instance_pools computed\trange 0 -\twhole";
                spot_max_price: Str = "spot_max_price optional";
            }
        }
        /// Blocks of [`LaunchTemplate`].
        pub mod launch_template {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`LaunchTemplateSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
                LaunchTemplateSpecification
                arguments {
                    launch_template_id: Id<kind::LaunchTemplate> = "launch_template_id computed\tprefix lt-";
                    launch_template_name: Name<kind::LaunchTemplate> = "launch_template_name computed";
                    version: Str = "version computed";
                }
            }
            /// Blocks of [`Override`].
            pub mod r#override {
                use crate::types::*;

                /// Blocks of [`InstanceRequirements`].
                pub mod instance_requirements {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`AcceleratorCount`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
                        AcceleratorCount
                        arguments {
                            max: Num = "max optional\trange 0 -\twhole";
                            min: Num = "min optional\trange 1 -\twhole";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`AcceleratorTotalMemoryMib`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
                        AcceleratorTotalMemoryMib
                        arguments {
                            max: Num = "max optional\trange 1 -\twhole";
                            min: Num = "min optional\trange 1 -\twhole";
                        }
                    }
                    pub use crate::services::autoscaling::autoscaling_group::mixed_instances_policy::launch_template::r#override::instance_requirements::AcceleratorTotalMemoryMib as BaselineEbsBandwidthMbps;
                    pub use crate::shared::autoscaling_autoscaling_group_mixed_instances_policy_launch_template_override_instance_requirements_memory_gib_per_vcpu::MemoryGibPerVcpu;
                    pub use crate::services::autoscaling::autoscaling_group::mixed_instances_policy::launch_template::r#override::instance_requirements::AcceleratorTotalMemoryMib as MemoryMib;
                    pub use crate::shared::autoscaling_autoscaling_group_mixed_instances_policy_launch_template_override_instance_requirements_memory_gib_per_vcpu::MemoryGibPerVcpu as NetworkBandwidthGbps;
                    pub use crate::services::autoscaling::autoscaling_group::mixed_instances_policy::launch_template::r#override::instance_requirements::AcceleratorTotalMemoryMib as NetworkInterfaceCount;
                    pub use crate::shared::autoscaling_autoscaling_group_mixed_instances_policy_launch_template_override_instance_requirements_memory_gib_per_vcpu::MemoryGibPerVcpu as TotalLocalStorageGb;
                    pub use crate::services::autoscaling::autoscaling_group::mixed_instances_policy::launch_template::r#override::instance_requirements::AcceleratorTotalMemoryMib as VcpuCount;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`InstanceRequirements`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
                    InstanceRequirements
                    arguments {
                        accelerator_manufacturers: Set<Str> = "accelerator_manufacturers optional\teach in nvidia|amd|amazon-web-services|xilinx";
                        accelerator_names: Set<Str> = "accelerator_names optional\teach in a100|v100|k80|t4|m60|radeon-pro-v520|vu9p";
                        accelerator_types: Set<Str> = "accelerator_types optional\teach in gpu|fpga|inference";
                        allowed_instance_types: Set<Str> = "allowed_instance_types optional";
                        bare_metal: Str = "bare_metal optional\tin included|excluded|required";
                        burstable_performance: Str = "burstable_performance optional\tin included|excluded|required";
                        cpu_manufacturers: Set<Str> = "cpu_manufacturers optional\teach in intel|amd|amazon-web-services|apple";
                        excluded_instance_types: Set<Str> = "excluded_instance_types optional";
                        instance_generations: Set<Str> = "instance_generations optional\teach in current|previous";
                        local_storage: Str = "local_storage optional\tin included|excluded|required";
                        local_storage_types: Set<Str> = "local_storage_types optional\teach in hdd|ssd";
                        max_spot_price_as_percentage_of_optimal_on_demand_price: Num = "max_spot_price_as_percentage_of_optimal_on_demand_price optional\trange 1 -\twhole";
                        on_demand_max_price_percentage_over_lowest_price: Num = "on_demand_max_price_percentage_over_lowest_price optional\trange 1 -\twhole";
                        require_hibernate_support: Bool = "require_hibernate_support optional";
                        spot_max_price_percentage_over_lowest_price: Num = "spot_max_price_percentage_over_lowest_price optional\trange 1 -\twhole";
                    }
                    many {
                        accelerator_count: instance_requirements::AcceleratorCount = "accelerator_count optional list block 0 1";
                        accelerator_total_memory_mib: instance_requirements::AcceleratorTotalMemoryMib = "accelerator_total_memory_mib optional list block 0 1";
                        baseline_ebs_bandwidth_mbps: instance_requirements::BaselineEbsBandwidthMbps = "baseline_ebs_bandwidth_mbps optional list block 0 1";
                        memory_gib_per_vcpu: instance_requirements::MemoryGibPerVcpu = "memory_gib_per_vcpu optional list block 0 1";
                        memory_mib: instance_requirements::MemoryMib = "memory_mib optional list block 0 1";
                        network_bandwidth_gbps: instance_requirements::NetworkBandwidthGbps = "network_bandwidth_gbps optional list block 0 1";
                        network_interface_count: instance_requirements::NetworkInterfaceCount = "network_interface_count optional list block 0 1";
                        total_local_storage_gb: instance_requirements::TotalLocalStorageGb = "total_local_storage_gb optional list block 0 1";
                        vcpu_count: instance_requirements::VcpuCount = "vcpu_count optional list block 0 1";
                    }
                }
                pub use crate::services::autoscaling::autoscaling_group::mixed_instances_policy::launch_template::LaunchTemplateSpecification;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Override`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
                Override
                arguments {
                    instance_type: Str = "instance_type optional";
                    weighted_capacity: Str = "weighted_capacity optional\tmatch ^[1-9][0-9]{0,2}$";
                }
                many {
                    instance_requirements: r#override::InstanceRequirements = "instance_requirements optional list block 0 1";
                    launch_template_specification: r#override::LaunchTemplateSpecification = "launch_template_specification optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`LaunchTemplate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
            LaunchTemplate
            many {
                launch_template_specification: launch_template::LaunchTemplateSpecification = "launch_template_specification required list block 1 1";
                r#override: launch_template::Override = "override optional list block 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MixedInstancesPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
        MixedInstancesPolicy
        many {
            launch_template: mixed_instances_policy::LaunchTemplate = "launch_template required list block 1 1";
            instances_distribution: mixed_instances_policy::InstancesDistribution = "instances_distribution optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Tag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
        Tag
        arguments {
            key: Str = "key required\tmay_replace";
            propagate_at_launch: Bool = "propagate_at_launch required";
            value: Str = "value required";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_group_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`TrafficSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
        TrafficSource
        arguments {
            identifier: Str = "identifier required\tlength 1 2048";
            r#type: Str = "type optional\tlength 1 2048";
        }
    }
    /// Blocks of [`WarmPool`].
    pub mod warm_pool {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`InstanceReusePolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
            InstanceReusePolicy
            arguments {
                reuse_on_scale_in: Bool = "reuse_on_scale_in optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`WarmPool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
        WarmPool
        arguments {
            max_group_prepared_capacity: Num = "max_group_prepared_capacity optional\trange -1 -\twhole";
            min_size: Num = "min_size optional\trange 0 -\twhole";
            pool_state: Str = "pool_state optional\tin Stopped|Running|Hibernated";
        }
        many {
            instance_reuse_policy: warm_pool::InstanceReusePolicy = "instance_reuse_policy optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_autoscaling_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
    Managed "aws_autoscaling_group" AutoscalingGroup AutoscalingGroupAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, ""));
    tags Blocks;
    relations {
        "conflict availability_zones vpc_zone_identifier";
        "conflict capacity_reservation_specification.capacity_reservation_target.capacity_reservation_ids capacity_reservation_specification.capacity_reservation_target.capacity_reservation_resource_group_arns";
        "conflict load_balancers traffic_source";
        "conflict name name_prefix";
        "conflict target_group_arns traffic_source";
        "exactly_one launch_configuration launch_template mixed_instances_policy";
    }
    arguments {
        max_size: Num = "max_size required\twhole";
        min_size: Num = "min_size required\twhole";
        availability_zones: Set<Str> = "availability_zones computed";
        capacity_rebalance: Bool = "capacity_rebalance optional";
        context: Str = "context optional";
        default_cooldown: Num = "default_cooldown computed\twhole";
        default_instance_warmup: Num = "default_instance_warmup optional\twhole";
        desired_capacity: Num = "desired_capacity computed\twhole";
        desired_capacity_type: Str = "desired_capacity_type optional\tin memory-mib|units|vcpu";
        enabled_metrics: Set<Str> = "enabled_metrics optional";
        force_delete: Bool = "force_delete optional";
        force_delete_warm_pool: Bool = "force_delete_warm_pool optional";
        health_check_grace_period: Num = "health_check_grace_period optional\twhole";
        health_check_type: Str = "health_check_type computed";
        ignore_failed_scaling_activities: Bool = "ignore_failed_scaling_activities optional";
        launch_configuration: Name<kind::LaunchConfiguration> = "launch_configuration optional";
        load_balancers: Set<Str> = "load_balancers computed";
        max_instance_lifetime: Num = "max_instance_lifetime optional\twhole";
        metrics_granularity: Str = "metrics_granularity optional";
        min_elb_capacity: Num = "min_elb_capacity optional\twhole";
        name_prefix: Str = "name_prefix computed\tlength - 229\treplaces";
        placement_group: Name<kind::PlacementGroup> = "placement_group optional";
        protect_from_scale_in: Bool = "protect_from_scale_in optional";
        service_linked_role_arn: Arn<kind::IamRole> = "service_linked_role_arn computed\tservice iam";
        suspended_processes: Set<Str> = "suspended_processes optional";
        target_group_arns: Set<Arn<kind::LbTargetGroup>> = "target_group_arns computed\tservice elasticloadbalancing";
        termination_policies: List<Str> = "termination_policies optional";
        vpc_zone_identifier: Set<Id<kind::Subnet>> = "vpc_zone_identifier computed\tprefix subnet-";
        wait_for_capacity_timeout: Str = "wait_for_capacity_timeout optional\tformat duration";
        wait_for_elb_capacity: Num = "wait_for_elb_capacity optional\twhole";
    }
    unread {
        name: Str = "name computed\tlength - 255\treplaces";
    }
    many {
        availability_zone_distribution: autoscaling_group::AvailabilityZoneDistribution = "availability_zone_distribution optional list block 0 1";
        capacity_reservation_specification: autoscaling_group::CapacityReservationSpecification = "capacity_reservation_specification optional list block 0 1";
        initial_lifecycle_hook: autoscaling_group::InitialLifecycleHook = "initial_lifecycle_hook optional set block 0 0";
        instance_maintenance_policy: autoscaling_group::InstanceMaintenancePolicy = "instance_maintenance_policy optional list block 0 1";
        instance_refresh: autoscaling_group::InstanceRefresh = "instance_refresh optional list block 0 1";
        launch_template: autoscaling_group::LaunchTemplate = "launch_template optional list block 0 1";
        mixed_instances_policy: autoscaling_group::MixedInstancesPolicy = "mixed_instances_policy optional list block 0 1";
        tag: autoscaling_group::Tag = "tag optional set block 0 0";
        traffic_source: autoscaling_group::TrafficSource = "traffic_source optional set block 0 0";
        warm_pool: autoscaling_group::WarmPool = "warm_pool optional list block 0 1";
    }
    single {
        timeouts: autoscaling_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::AutoscalingGroup> = "arn";
        id: Name<kind::AutoscalingGroup> = "id";
        name: Name<kind::AutoscalingGroup> = "name";
        predicted_capacity: Num = "predicted_capacity";
        warm_pool_size: Num = "warm_pool_size";
    }
}
/// Blocks of [`aws_autoscaling_group_tag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group_tag).
pub mod autoscaling_group_tag {
    use crate::types::*;

    pub use crate::services::autoscaling::autoscaling_group::Tag;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_autoscaling_group_tag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group_tag)."]
    Managed "aws_autoscaling_group_tag" AutoscalingGroupTag AutoscalingGroupTagAttributes
    naming None;
    tags None;
    arguments {
        autoscaling_group_name: Name<kind::AutoscalingGroup> = "autoscaling_group_name required\treplaces";
    }
    many {
        tag: autoscaling_group_tag::Tag = "tag required list block 1 1";
    }
    attributes {
        id: Id<kind::AutoscalingGroupTag> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_autoscaling_lifecycle_hook`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_lifecycle_hook)."]
    Managed "aws_autoscaling_lifecycle_hook" AutoscalingLifecycleHook AutoscalingLifecycleHookAttributes
    naming None;
    tags None;
    arguments {
        autoscaling_group_name: Name<kind::AutoscalingGroup> = "autoscaling_group_name required";
        lifecycle_transition: Str = "lifecycle_transition required\tin autoscaling:EC2_INSTANCE_LAUNCHING|autoscaling:EC2_INSTANCE_TERMINATING";
        default_result: Str = "default_result computed\tin ABANDON|CONTINUE";
        heartbeat_timeout: Num = "heartbeat_timeout optional\trange 30 7200\twhole";
        notification_metadata: Str = "notification_metadata optional";
        notification_target_arn: Arn<kind::SqsQueue> = "notification_target_arn optional\tformat arn\tservice sqs";
        role_arn: Arn<kind::IamRole> = "role_arn optional\tformat arn\tservice iam";
    }
    unread {
        name: Str = "name required\tlength 1 255\tmatch \\S\treplaces";
    }
    attributes {
        id: Id<kind::AutoscalingLifecycleHook> = "id";
        name: Name<kind::AutoscalingLifecycleHook> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_autoscaling_notification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_notification)."]
    Managed "aws_autoscaling_notification" AutoscalingNotification AutoscalingNotificationAttributes
    naming None;
    tags None;
    arguments {
        group_names: Set<Name<kind::AutoscalingGroup>> = "group_names required";
        notifications: Set<Str> = "notifications required";
        topic_arn: Arn<kind::SnsTopic> = "topic_arn required\tservice sns\treplaces";
    }
    attributes {
        id: Id<kind::AutoscalingNotification> = "id";
    }
}
/// Blocks of [`aws_autoscaling_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_policy).
pub mod autoscaling_policy {
    use crate::types::*;

    /// Blocks of [`PredictiveScalingConfiguration`].
    pub mod predictive_scaling_configuration {
        use crate::types::*;

        /// Blocks of [`MetricSpecification`].
        pub mod metric_specification {
            use crate::types::*;

            /// Blocks of [`CustomizedCapacityMetricSpecification`].
            pub mod customized_capacity_metric_specification {
                use crate::types::*;

                /// Blocks of [`MetricDataQueries`].
                pub mod metric_data_queries {
                    use crate::types::*;

                    pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics_metric_stat::MetricStat;
                    pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics_metric_stat::metric_stat;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`MetricDataQueries`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_policy)."]
                    MetricDataQueries
                    arguments {
                        id: Str = "id required\tlength 1 255";
                        expression: Str = "expression optional\tlength 1 1023";
                        label: Str = "label optional\tlength 1 2047";
                        return_data: Bool = "return_data optional";
                    }
                    many {
                        metric_stat: metric_data_queries::MetricStat = "metric_stat optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CustomizedCapacityMetricSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_policy)."]
                CustomizedCapacityMetricSpecification
                many {
                    metric_data_queries: customized_capacity_metric_specification::MetricDataQueries = "metric_data_queries required list block 1 10\titems - 10";
                }
            }
            pub use crate::services::autoscaling::autoscaling_policy::predictive_scaling_configuration::metric_specification::CustomizedCapacityMetricSpecification as CustomizedLoadMetricSpecification;
            pub use crate::services::autoscaling::autoscaling_policy::predictive_scaling_configuration::metric_specification::customized_capacity_metric_specification as customized_load_metric_specification;
            pub use crate::services::autoscaling::autoscaling_policy::predictive_scaling_configuration::metric_specification::CustomizedCapacityMetricSpecification as CustomizedScalingMetricSpecification;
            pub use crate::services::autoscaling::autoscaling_policy::predictive_scaling_configuration::metric_specification::customized_capacity_metric_specification as customized_scaling_metric_specification;
            formwork_model::block_binding! {
                #[doc = "Block [`PredefinedLoadMetricSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_policy)."]
                PredefinedLoadMetricSpecification
                arguments {
                    predefined_metric_type: Str = "predefined_metric_type required\tin ASGTotalCPUUtilization|ASGTotalNetworkIn|ASGTotalNetworkOut|ALBTargetGroupRequestCount";
                    resource_label: Str = "resource_label optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`PredefinedMetricPairSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_policy)."]
                PredefinedMetricPairSpecification
                arguments {
                    predefined_metric_type: Str = "predefined_metric_type required\tin ASGCPUUtilization|ASGNetworkIn|ASGNetworkOut|ALBRequestCount";
                    resource_label: Str = "resource_label optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`PredefinedScalingMetricSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_policy)."]
                PredefinedScalingMetricSpecification
                arguments {
                    predefined_metric_type: Str = "predefined_metric_type required\tin ASGAverageCPUUtilization|ASGAverageNetworkIn|ASGAverageNetworkOut|ALBRequestCountPerTarget";
                    resource_label: Str = "resource_label optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`MetricSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_policy)."]
            MetricSpecification
            arguments {
                target_value: Num = "target_value required";
            }
            many {
                customized_capacity_metric_specification: metric_specification::CustomizedCapacityMetricSpecification = "customized_capacity_metric_specification optional list block 0 1";
                customized_load_metric_specification: metric_specification::CustomizedLoadMetricSpecification = "customized_load_metric_specification optional list block 0 1";
                customized_scaling_metric_specification: metric_specification::CustomizedScalingMetricSpecification = "customized_scaling_metric_specification optional list block 0 1";
                predefined_load_metric_specification: metric_specification::PredefinedLoadMetricSpecification = "predefined_load_metric_specification optional list block 0 1";
                predefined_metric_pair_specification: metric_specification::PredefinedMetricPairSpecification = "predefined_metric_pair_specification optional list block 0 1";
                predefined_scaling_metric_specification: metric_specification::PredefinedScalingMetricSpecification = "predefined_scaling_metric_specification optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PredictiveScalingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_policy)."]
        PredictiveScalingConfiguration
        arguments {
            max_capacity_breach_behavior: Str = "max_capacity_breach_behavior optional\tin HonorMaxCapacity|IncreaseMaxCapacity";
            max_capacity_buffer: Str = "max_capacity_buffer optional\tformat int_string";
            mode: Str = "mode optional\tin ForecastAndScale|ForecastOnly";
            scheduling_buffer_time: Str = "scheduling_buffer_time optional\tformat int_string";
        }
        many {
            metric_specification: predictive_scaling_configuration::MetricSpecification = "metric_specification required list block 1 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StepAdjustment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_policy)."]
        StepAdjustment
        arguments {
            scaling_adjustment: Num = "scaling_adjustment required\twhole";
            metric_interval_lower_bound: Str = "metric_interval_lower_bound optional\tformat float_string";
            metric_interval_upper_bound: Str = "metric_interval_upper_bound optional\tformat float_string";
        }
    }
    /// Blocks of [`TargetTrackingConfiguration`].
    pub mod target_tracking_configuration {
        use crate::types::*;

        /// Blocks of [`CustomizedMetricSpecification`].
        pub mod customized_metric_specification {
            use crate::types::*;

            pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as MetricDimension;
            /// Blocks of [`Metrics`].
            pub mod metrics {
                use crate::types::*;

                /// Blocks of [`MetricStat`].
                pub mod metric_stat {
                    use crate::types::*;

                    pub use crate::shared::crate_shared_appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics_metric_stat_metric_stat_metric::Metric;
                    pub use crate::shared::crate_shared_appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics_metric_stat_metric_stat_metric::metric;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`MetricStat`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_policy)."]
                    MetricStat
                    arguments {
                        stat: Str = "stat required\tlength 1 100";
                        period: Num = "period optional\tin 10|30|60\twhole";
                        unit: Str = "unit optional";
                    }
                    many {
                        metric: metric_stat::Metric = "metric required list block 1 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Metrics`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_policy)."]
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
            #[doc = "Block [`CustomizedMetricSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_policy)."]
            CustomizedMetricSpecification
            arguments {
                metric_name: Str = "metric_name optional";
                namespace: Str = "namespace optional";
                period: Num = "period optional\tin 10|30|60\twhole";
                statistic: Str = "statistic optional";
                unit: Str = "unit optional";
            }
            many {
                metric_dimension: customized_metric_specification::MetricDimension = "metric_dimension optional list block 0 0";
                metrics: customized_metric_specification::Metrics = "metrics optional set block 0 0";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`PredefinedMetricSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_policy)."]
            PredefinedMetricSpecification
            arguments {
                predefined_metric_type: Str = "predefined_metric_type required";
                resource_label: Str = "resource_label optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TargetTrackingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_policy)."]
        TargetTrackingConfiguration
        arguments {
            target_value: Num = "target_value required";
            disable_scale_in: Bool = "disable_scale_in optional";
        }
        many {
            customized_metric_specification: target_tracking_configuration::CustomizedMetricSpecification = "customized_metric_specification optional list block 0 1";
            predefined_metric_specification: target_tracking_configuration::PredefinedMetricSpecification = "predefined_metric_specification optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_autoscaling_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_policy)."]
    Managed "aws_autoscaling_policy" AutoscalingPolicy AutoscalingPolicyAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags None;
    relations {
        "conflict predictive_scaling_configuration.metric_specification.customized_capacity_metric_specification predictive_scaling_configuration.metric_specification.predefined_load_metric_specification";
        "conflict predictive_scaling_configuration.metric_specification.customized_load_metric_specification predictive_scaling_configuration.metric_specification.predefined_load_metric_specification";
        "conflict predictive_scaling_configuration.metric_specification.customized_scaling_metric_specification predictive_scaling_configuration.metric_specification.predefined_scaling_metric_specification";
        "conflict scaling_adjustment step_adjustment";
        "conflict target_tracking_configuration.customized_metric_specification target_tracking_configuration.predefined_metric_specification";
    }
    arguments {
        autoscaling_group_name: Name<kind::AutoscalingGroup> = "autoscaling_group_name required\treplaces";
        adjustment_type: Str = "adjustment_type optional";
        cooldown: Num = "cooldown optional\twhole";
        enabled: Bool = "enabled optional";
        estimated_instance_warmup: Num = "estimated_instance_warmup optional\twhole";
        metric_aggregation_type: Str = "metric_aggregation_type computed";
        min_adjustment_magnitude: Num = "min_adjustment_magnitude optional\trange 1 -\twhole";
        policy_type: Str = "policy_type optional\tin PredictiveScaling|SimpleScaling|StepScaling|TargetTrackingScaling";
        scaling_adjustment: Num = "scaling_adjustment optional\twhole";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        predictive_scaling_configuration: autoscaling_policy::PredictiveScalingConfiguration = "predictive_scaling_configuration optional list block 0 1";
        step_adjustment: autoscaling_policy::StepAdjustment = "step_adjustment optional set block 0 0";
        target_tracking_configuration: autoscaling_policy::TargetTrackingConfiguration = "target_tracking_configuration optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::AutoscalingPolicy> = "arn";
        id: Id<kind::AutoscalingPolicy> = "id";
        name: Name<kind::AutoscalingPolicy> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_autoscaling_schedule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_schedule)."]
    Managed "aws_autoscaling_schedule" AutoscalingSchedule AutoscalingScheduleAttributes
    naming None;
    tags None;
    arguments {
        autoscaling_group_name: Name<kind::AutoscalingGroup> = "autoscaling_group_name required\treplaces";
        scheduled_action_name: Str = "scheduled_action_name required\treplaces";
        desired_capacity: Num = "desired_capacity computed\twhole";
        end_time: Str = "end_time computed\tlength 1 -\tformat rfc3339";
        max_size: Num = "max_size computed\twhole";
        min_size: Num = "min_size computed\twhole";
        recurrence: Str = "recurrence computed";
        start_time: Str = "start_time computed\tlength 1 -\tformat rfc3339";
        time_zone: Str = "time_zone computed";
    }
    attributes {
        arn: Arn<kind::AutoscalingSchedule> = "arn";
        id: Id<kind::AutoscalingSchedule> = "id";
    }
}
/// Blocks of [`aws_autoscaling_traffic_source_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_traffic_source_attachment).
pub mod autoscaling_traffic_source_attachment {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`TrafficSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_traffic_source_attachment)."]
        TrafficSource
        arguments {
            identifier: Arn<kind::LbTargetGroup> = "identifier required\tlength 1 2048\tservice elasticloadbalancing\treplaces";
            r#type: Str = "type required\tlength 1 2048\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_autoscaling_traffic_source_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_traffic_source_attachment)."]
    Managed "aws_autoscaling_traffic_source_attachment" AutoscalingTrafficSourceAttachment AutoscalingTrafficSourceAttachmentAttributes
    naming None;
    tags None;
    arguments {
        autoscaling_group_name: Name<kind::AutoscalingGroup> = "autoscaling_group_name required\treplaces";
    }
    many {
        traffic_source: autoscaling_traffic_source_attachment::TrafficSource = "traffic_source optional list block 0 1";
    }
    single {
        timeouts: autoscaling_traffic_source_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::AutoscalingTrafficSourceAttachment> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_autoscaling_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_group).
    pub mod autoscaling_group {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`InstanceMaintenancePolicyAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_group)."]
            InstanceMaintenancePolicyAttributes
            attributes {
                max_healthy_percentage: Num = "max_healthy_percentage";
                min_healthy_percentage: Num = "min_healthy_percentage";
            }
        }
        pub use crate::shared::autoscaling_data_autoscaling_group_launch_template_attributes::LaunchTemplateAttributes;
        /// Blocks of [`MixedInstancesPolicyAttributes`].
        pub mod mixed_instances_policy_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`InstancesDistributionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_group)."]
                InstancesDistributionAttributes
                attributes {
                    on_demand_allocation_strategy: Str = "on_demand_allocation_strategy";
                    on_demand_base_capacity: Num = "on_demand_base_capacity";
                    on_demand_percentage_above_base_capacity: Num = "on_demand_percentage_above_base_capacity";
                    spot_allocation_strategy: Str = "spot_allocation_strategy";
                    spot_instance_pools: Num = "spot_instance_pools";
                    spot_max_price: Str = "spot_max_price";
                }
            }
            /// Blocks of [`LaunchTemplateAttributes`].
            pub mod launch_template_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`LaunchTemplateSpecificationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_group)."]
                    LaunchTemplateSpecificationAttributes
                    attributes {
                        launch_template_id: Id<kind::LaunchTemplate> = "launch_template_id";
                        launch_template_name: Name<kind::LaunchTemplate> = "launch_template_name";
                        version: Str = "version";
                    }
                }
                /// Blocks of [`OverrideAttributes`].
                pub mod override_attributes {
                    use crate::types::*;

                    pub use crate::shared::autoscaling_data_autoscaling_group_mixed_instances_policy_attributes_launch_template_attributes_override_attributes_instance_requirements_attributes::InstanceRequirementsAttributes;
                    pub use crate::shared::autoscaling_data_autoscaling_group_mixed_instances_policy_attributes_launch_template_attributes_override_attributes_instance_requirements_attributes::instance_requirements_attributes;
                    pub use crate::services::autoscaling::data::autoscaling_group::mixed_instances_policy_attributes::launch_template_attributes::LaunchTemplateSpecificationAttributes;
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`OverrideAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_group)."]
                    OverrideAttributes
                    attributes {
                        instance_type: Str = "instance_type";
                        weighted_capacity: Str = "weighted_capacity";
                    }
                    objects {
                        instance_requirements: List<override_attributes::InstanceRequirementsAttributes> = "instance_requirements";
                        launch_template_specification: List<override_attributes::LaunchTemplateSpecificationAttributes> = "launch_template_specification";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`LaunchTemplateAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_group)."]
                LaunchTemplateAttributes
                objects {
                    launch_template_specification: List<launch_template_attributes::LaunchTemplateSpecificationAttributes> = "launch_template_specification";
                    r#override: List<launch_template_attributes::OverrideAttributes> = "override";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`MixedInstancesPolicyAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_group)."]
            MixedInstancesPolicyAttributes
            objects {
                instances_distribution: List<mixed_instances_policy_attributes::InstancesDistributionAttributes> = "instances_distribution";
                launch_template: List<mixed_instances_policy_attributes::LaunchTemplateAttributes> = "launch_template";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`TagAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_group)."]
            TagAttributes
            attributes {
                key: Str = "key";
                propagate_at_launch: Bool = "propagate_at_launch";
                value: Str = "value";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`TrafficSourceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_group)."]
            TrafficSourceAttributes
            attributes {
                identifier: Str = "identifier";
                r#type: Str = "type";
            }
        }
        /// Blocks of [`WarmPoolAttributes`].
        pub mod warm_pool_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`InstanceReusePolicyAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_group)."]
                InstanceReusePolicyAttributes
                attributes {
                    reuse_on_scale_in: Bool = "reuse_on_scale_in";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`WarmPoolAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_group)."]
            WarmPoolAttributes
            attributes {
                max_group_prepared_capacity: Num = "max_group_prepared_capacity";
                min_size: Num = "min_size";
                pool_state: Str = "pool_state";
            }
            objects {
                instance_reuse_policy: List<warm_pool_attributes::InstanceReusePolicyAttributes> = "instance_reuse_policy";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_autoscaling_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_group)."]
        Data "aws_autoscaling_group" AutoscalingGroup AutoscalingGroupAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::AutoscalingGroup> = "arn";
            availability_zones: Set<Str> = "availability_zones";
            default_cooldown: Num = "default_cooldown";
            desired_capacity: Num = "desired_capacity";
            desired_capacity_type: Str = "desired_capacity_type";
            enabled_metrics: Set<Str> = "enabled_metrics";
            health_check_grace_period: Num = "health_check_grace_period";
            health_check_type: Str = "health_check_type";
            id: Name<kind::AutoscalingGroup> = "id";
            launch_configuration: Str = "launch_configuration";
            load_balancers: Set<Str> = "load_balancers";
            max_instance_lifetime: Num = "max_instance_lifetime";
            max_size: Num = "max_size";
            min_size: Num = "min_size";
            name: Name<kind::AutoscalingGroup> = "name";
            new_instances_protected_from_scale_in: Bool = "new_instances_protected_from_scale_in";
            placement_group: Name<kind::PlacementGroup> = "placement_group";
            predicted_capacity: Num = "predicted_capacity";
            service_linked_role_arn: Str = "service_linked_role_arn";
            status: Str = "status";
            suspended_processes: Set<Str> = "suspended_processes";
            target_group_arns: Set<Str> = "target_group_arns";
            termination_policies: Set<Str> = "termination_policies";
            vpc_zone_identifier: Str = "vpc_zone_identifier";
            warm_pool_size: Num = "warm_pool_size";
        }
        objects {
            instance_maintenance_policy: List<autoscaling_group::InstanceMaintenancePolicyAttributes> = "instance_maintenance_policy";
            launch_template: List<autoscaling_group::LaunchTemplateAttributes> = "launch_template";
            mixed_instances_policy: List<autoscaling_group::MixedInstancesPolicyAttributes> = "mixed_instances_policy";
            tag: Set<autoscaling_group::TagAttributes> = "tag";
            traffic_source: Set<autoscaling_group::TrafficSourceAttributes> = "traffic_source";
            warm_pool: List<autoscaling_group::WarmPoolAttributes> = "warm_pool";
        }
    }
    /// Blocks of [`aws_autoscaling_groups`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_groups).
    pub mod autoscaling_groups {
        use crate::types::*;

        pub use crate::shared::autoscaling_data_autoscaling_groups_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_autoscaling_groups`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_groups)."]
        Data "aws_autoscaling_groups" AutoscalingGroups AutoscalingGroupsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            names: List<Str> = "names computed";
        }
        many {
            filter: autoscaling_groups::Filter = "filter optional set block 0 0";
        }
        attributes {
            arns: List<Str> = "arns";
        }
    }
}
