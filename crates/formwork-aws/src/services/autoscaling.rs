// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `autoscaling`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_autoscaling_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_attachment)."]
    Managed "aws_autoscaling_attachment" AutoscalingAttachment AutoscalingAttachmentAttributes
    naming None;
    tags None;
    arguments {
        autoscaling_group_name: Str = "autoscaling_group_name required";
        elb: Str = "elb optional";
        lb_target_group_arn: Str = "lb_target_group_arn optional";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_autoscaling_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group).
pub mod autoscaling_group {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AvailabilityZoneDistribution`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
        AvailabilityZoneDistribution
        arguments {
            capacity_distribution_strategy: Str = "capacity_distribution_strategy optional";
        }
    }
    /// Blocks of [`CapacityReservationSpecification`].
    pub mod capacity_reservation_specification {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CapacityReservationTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
            CapacityReservationTarget
            arguments {
                capacity_reservation_ids: List<Str> = "capacity_reservation_ids optional";
                capacity_reservation_resource_group_arns: List<Str> = "capacity_reservation_resource_group_arns optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CapacityReservationSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
        CapacityReservationSpecification
        arguments {
            capacity_reservation_preference: Str = "capacity_reservation_preference computed";
        }
        many {
            capacity_reservation_target: capacity_reservation_specification::CapacityReservationTarget = "capacity_reservation_target optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InitialLifecycleHook`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
        InitialLifecycleHook
        arguments {
            lifecycle_transition: Str = "lifecycle_transition required";
            name: Str = "name required";
            default_result: Str = "default_result computed";
            heartbeat_timeout: Num = "heartbeat_timeout optional";
            notification_metadata: Str = "notification_metadata optional";
            notification_target_arn: Str = "notification_target_arn optional";
            role_arn: Str = "role_arn optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InstanceMaintenancePolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
        InstanceMaintenancePolicy
        arguments {
            max_healthy_percentage: Num = "max_healthy_percentage required";
            min_healthy_percentage: Num = "min_healthy_percentage required";
        }
    }
    /// Blocks of [`InstanceRefresh`].
    pub mod instance_refresh {
        use crate::kinds::*;

        /// Blocks of [`Preferences`].
        pub mod preferences {
            use crate::kinds::*;

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
                checkpoint_delay: Str = "checkpoint_delay optional";
                checkpoint_percentages: List<Num> = "checkpoint_percentages optional";
                instance_warmup: Str = "instance_warmup optional";
                max_healthy_percentage: Num = "max_healthy_percentage optional";
                min_healthy_percentage: Num = "min_healthy_percentage optional";
                scale_in_protected_instances: Str = "scale_in_protected_instances optional";
                skip_matching: Bool = "skip_matching optional";
                standby_instances: Str = "standby_instances optional";
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
            strategy: Str = "strategy required";
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
            id: Str = "id computed";
            name: Str = "name computed";
            version: Str = "version computed";
        }
    }
    /// Blocks of [`MixedInstancesPolicy`].
    pub mod mixed_instances_policy {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`InstancesDistribution`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
            InstancesDistribution
            arguments {
                on_demand_allocation_strategy: Str = "on_demand_allocation_strategy computed";
                on_demand_base_capacity: Num = "on_demand_base_capacity computed";
                on_demand_percentage_above_base_capacity: Num = "on_demand_percentage_above_base_capacity computed";
                spot_allocation_strategy: Str = "spot_allocation_strategy computed";
                spot_instance_pools: Num = "spot_instance_pools computed";
                spot_max_price: Str = "spot_max_price optional";
            }
        }
        /// Blocks of [`LaunchTemplate`].
        pub mod launch_template {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`LaunchTemplateSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
                LaunchTemplateSpecification
                arguments {
                    launch_template_id: Str = "launch_template_id computed";
                    launch_template_name: Str = "launch_template_name computed";
                    version: Str = "version computed";
                }
            }
            /// Blocks of [`Override`].
            pub mod r#override {
                use crate::kinds::*;

                /// Blocks of [`InstanceRequirements`].
                pub mod instance_requirements {
                    use crate::kinds::*;

                    pub use crate::shared::autoscaling_autoscaling_group_mixed_instances_policy_launch_template_override_instance_requirements_accelerator_count::AcceleratorCount;
                    pub use crate::shared::autoscaling_autoscaling_group_mixed_instances_policy_launch_template_override_instance_requirements_accelerator_count::AcceleratorCount as AcceleratorTotalMemoryMib;
                    pub use crate::shared::autoscaling_autoscaling_group_mixed_instances_policy_launch_template_override_instance_requirements_accelerator_count::AcceleratorCount as BaselineEbsBandwidthMbps;
                    pub use crate::shared::autoscaling_autoscaling_group_mixed_instances_policy_launch_template_override_instance_requirements_accelerator_count::AcceleratorCount as MemoryGibPerVcpu;
                    pub use crate::shared::autoscaling_autoscaling_group_mixed_instances_policy_launch_template_override_instance_requirements_accelerator_count::AcceleratorCount as MemoryMib;
                    pub use crate::shared::autoscaling_autoscaling_group_mixed_instances_policy_launch_template_override_instance_requirements_accelerator_count::AcceleratorCount as NetworkBandwidthGbps;
                    pub use crate::shared::autoscaling_autoscaling_group_mixed_instances_policy_launch_template_override_instance_requirements_accelerator_count::AcceleratorCount as NetworkInterfaceCount;
                    pub use crate::shared::autoscaling_autoscaling_group_mixed_instances_policy_launch_template_override_instance_requirements_accelerator_count::AcceleratorCount as TotalLocalStorageGb;
                    pub use crate::shared::autoscaling_autoscaling_group_mixed_instances_policy_launch_template_override_instance_requirements_accelerator_count::AcceleratorCount as VcpuCount;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`InstanceRequirements`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
                    InstanceRequirements
                    arguments {
                        accelerator_manufacturers: Set<Str> = "accelerator_manufacturers optional";
                        accelerator_names: Set<Str> = "accelerator_names optional";
                        accelerator_types: Set<Str> = "accelerator_types optional";
                        allowed_instance_types: Set<Str> = "allowed_instance_types optional";
                        bare_metal: Str = "bare_metal optional";
                        burstable_performance: Str = "burstable_performance optional";
                        cpu_manufacturers: Set<Str> = "cpu_manufacturers optional";
                        excluded_instance_types: Set<Str> = "excluded_instance_types optional";
                        instance_generations: Set<Str> = "instance_generations optional";
                        local_storage: Str = "local_storage optional";
                        local_storage_types: Set<Str> = "local_storage_types optional";
                        max_spot_price_as_percentage_of_optimal_on_demand_price: Num = "max_spot_price_as_percentage_of_optimal_on_demand_price optional";
                        on_demand_max_price_percentage_over_lowest_price: Num = "on_demand_max_price_percentage_over_lowest_price optional";
                        require_hibernate_support: Bool = "require_hibernate_support optional";
                        spot_max_price_percentage_over_lowest_price: Num = "spot_max_price_percentage_over_lowest_price optional";
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
                    weighted_capacity: Str = "weighted_capacity optional";
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
            key: Str = "key required";
            propagate_at_launch: Bool = "propagate_at_launch required";
            value: Str = "value required";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_group_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`TrafficSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
        TrafficSource
        arguments {
            identifier: Str = "identifier required";
            r#type: Str = "type optional";
        }
    }
    /// Blocks of [`WarmPool`].
    pub mod warm_pool {
        use crate::kinds::*;

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
            max_group_prepared_capacity: Num = "max_group_prepared_capacity optional";
            min_size: Num = "min_size optional";
            pool_state: Str = "pool_state optional";
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
    arguments {
        max_size: Num = "max_size required";
        min_size: Num = "min_size required";
        availability_zones: Set<Str> = "availability_zones computed";
        capacity_rebalance: Bool = "capacity_rebalance optional";
        context: Str = "context optional";
        default_cooldown: Num = "default_cooldown computed";
        default_instance_warmup: Num = "default_instance_warmup optional";
        desired_capacity: Num = "desired_capacity computed";
        desired_capacity_type: Str = "desired_capacity_type optional";
        enabled_metrics: Set<Str> = "enabled_metrics optional";
        force_delete: Bool = "force_delete optional";
        force_delete_warm_pool: Bool = "force_delete_warm_pool optional";
        health_check_grace_period: Num = "health_check_grace_period optional";
        health_check_type: Str = "health_check_type computed";
        ignore_failed_scaling_activities: Bool = "ignore_failed_scaling_activities optional";
        launch_configuration: Str = "launch_configuration optional";
        load_balancers: Set<Str> = "load_balancers computed";
        max_instance_lifetime: Num = "max_instance_lifetime optional";
        metrics_granularity: Str = "metrics_granularity optional";
        min_elb_capacity: Num = "min_elb_capacity optional";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        placement_group: Str = "placement_group optional";
        protect_from_scale_in: Bool = "protect_from_scale_in optional";
        service_linked_role_arn: Str = "service_linked_role_arn computed";
        suspended_processes: Set<Str> = "suspended_processes optional";
        target_group_arns: Set<Str> = "target_group_arns computed";
        termination_policies: List<Str> = "termination_policies optional";
        vpc_zone_identifier: Set<Str> = "vpc_zone_identifier computed";
        wait_for_capacity_timeout: Str = "wait_for_capacity_timeout optional";
        wait_for_elb_capacity: Num = "wait_for_elb_capacity optional";
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
        arn: Str = "arn";
        id: Str = "id";
        predicted_capacity: Num = "predicted_capacity";
        warm_pool_size: Num = "warm_pool_size";
    }
}
/// Blocks of [`aws_autoscaling_group_tag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group_tag).
pub mod autoscaling_group_tag {
    use crate::kinds::*;

    pub use crate::services::autoscaling::autoscaling_group::Tag;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_autoscaling_group_tag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group_tag)."]
    Managed "aws_autoscaling_group_tag" AutoscalingGroupTag AutoscalingGroupTagAttributes
    naming None;
    tags None;
    arguments {
        autoscaling_group_name: Str = "autoscaling_group_name required";
    }
    many {
        tag: autoscaling_group_tag::Tag = "tag required list block 1 1";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_autoscaling_lifecycle_hook`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_lifecycle_hook)."]
    Managed "aws_autoscaling_lifecycle_hook" AutoscalingLifecycleHook AutoscalingLifecycleHookAttributes
    naming None;
    tags None;
    arguments {
        autoscaling_group_name: Str = "autoscaling_group_name required";
        lifecycle_transition: Str = "lifecycle_transition required";
        name: Str = "name required";
        default_result: Str = "default_result computed";
        heartbeat_timeout: Num = "heartbeat_timeout optional";
        notification_metadata: Str = "notification_metadata optional";
        notification_target_arn: Str = "notification_target_arn optional";
        role_arn: Str = "role_arn optional";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_autoscaling_notification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_notification)."]
    Managed "aws_autoscaling_notification" AutoscalingNotification AutoscalingNotificationAttributes
    naming None;
    tags None;
    arguments {
        group_names: Set<Str> = "group_names required";
        notifications: Set<Str> = "notifications required";
        topic_arn: Str = "topic_arn required";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_autoscaling_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_policy).
pub mod autoscaling_policy {
    use crate::kinds::*;

    /// Blocks of [`PredictiveScalingConfiguration`].
    pub mod predictive_scaling_configuration {
        use crate::kinds::*;

        /// Blocks of [`MetricSpecification`].
        pub mod metric_specification {
            use crate::kinds::*;

            /// Blocks of [`CustomizedCapacityMetricSpecification`].
            pub mod customized_capacity_metric_specification {
                use crate::kinds::*;

                pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics::Metrics as MetricDataQueries;
                pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics::metrics as metric_data_queries;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CustomizedCapacityMetricSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_policy)."]
                CustomizedCapacityMetricSpecification
                many {
                    metric_data_queries: customized_capacity_metric_specification::MetricDataQueries = "metric_data_queries required list block 1 10";
                }
            }
            pub use crate::services::autoscaling::autoscaling_policy::predictive_scaling_configuration::metric_specification::CustomizedCapacityMetricSpecification as CustomizedLoadMetricSpecification;
            pub use crate::services::autoscaling::autoscaling_policy::predictive_scaling_configuration::metric_specification::customized_capacity_metric_specification as customized_load_metric_specification;
            pub use crate::services::autoscaling::autoscaling_policy::predictive_scaling_configuration::metric_specification::CustomizedCapacityMetricSpecification as CustomizedScalingMetricSpecification;
            pub use crate::services::autoscaling::autoscaling_policy::predictive_scaling_configuration::metric_specification::customized_capacity_metric_specification as customized_scaling_metric_specification;
            pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_predefined_metric_specification::PredefinedMetricSpecification as PredefinedLoadMetricSpecification;
            pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_predefined_metric_specification::PredefinedMetricSpecification as PredefinedMetricPairSpecification;
            pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_predefined_metric_specification::PredefinedMetricSpecification as PredefinedScalingMetricSpecification;
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
            max_capacity_breach_behavior: Str = "max_capacity_breach_behavior optional";
            max_capacity_buffer: Str = "max_capacity_buffer optional";
            mode: Str = "mode optional";
            scheduling_buffer_time: Str = "scheduling_buffer_time optional";
        }
        many {
            metric_specification: predictive_scaling_configuration::MetricSpecification = "metric_specification required list block 1 1";
        }
    }
    pub use crate::shared::appautoscaling_appautoscaling_policy_step_scaling_policy_configuration_step_adjustment::StepAdjustment;
    /// Blocks of [`TargetTrackingConfiguration`].
    pub mod target_tracking_configuration {
        use crate::kinds::*;

        /// Blocks of [`CustomizedMetricSpecification`].
        pub mod customized_metric_specification {
            use crate::kinds::*;

            pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as MetricDimension;
            /// Blocks of [`Metrics`].
            pub mod metrics {
                use crate::kinds::*;

                /// Blocks of [`MetricStat`].
                pub mod metric_stat {
                    use crate::kinds::*;

                    pub use crate::shared::crate_shared_crate_shared_appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics_metrics_metric_stat_metric_stat_metric::Metric;
                    pub use crate::shared::crate_shared_crate_shared_appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics_metrics_metric_stat_metric_stat_metric::metric;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`MetricStat`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_policy)."]
                    MetricStat
                    arguments {
                        stat: Str = "stat required";
                        period: Num = "period optional";
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
                    id: Str = "id required";
                    expression: Str = "expression optional";
                    label: Str = "label optional";
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
                period: Num = "period optional";
                statistic: Str = "statistic optional";
                unit: Str = "unit optional";
            }
            many {
                metric_dimension: customized_metric_specification::MetricDimension = "metric_dimension optional list block 0 0";
                metrics: customized_metric_specification::Metrics = "metrics optional set block 0 0";
            }
        }
        pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_predefined_metric_specification::PredefinedMetricSpecification;
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
    arguments {
        autoscaling_group_name: Str = "autoscaling_group_name required";
        name: Str = "name required";
        adjustment_type: Str = "adjustment_type optional";
        cooldown: Num = "cooldown optional";
        enabled: Bool = "enabled optional";
        estimated_instance_warmup: Num = "estimated_instance_warmup optional";
        metric_aggregation_type: Str = "metric_aggregation_type computed";
        min_adjustment_magnitude: Num = "min_adjustment_magnitude optional";
        policy_type: Str = "policy_type optional";
        scaling_adjustment: Num = "scaling_adjustment optional";
    }
    many {
        predictive_scaling_configuration: autoscaling_policy::PredictiveScalingConfiguration = "predictive_scaling_configuration optional list block 0 1";
        step_adjustment: autoscaling_policy::StepAdjustment = "step_adjustment optional set block 0 0";
        target_tracking_configuration: autoscaling_policy::TargetTrackingConfiguration = "target_tracking_configuration optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_autoscaling_schedule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_schedule)."]
    Managed "aws_autoscaling_schedule" AutoscalingSchedule AutoscalingScheduleAttributes
    naming None;
    tags None;
    arguments {
        autoscaling_group_name: Str = "autoscaling_group_name required";
        scheduled_action_name: Str = "scheduled_action_name required";
        desired_capacity: Num = "desired_capacity computed";
        end_time: Str = "end_time computed";
        max_size: Num = "max_size computed";
        min_size: Num = "min_size computed";
        recurrence: Str = "recurrence computed";
        start_time: Str = "start_time computed";
        time_zone: Str = "time_zone computed";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_autoscaling_traffic_source_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_traffic_source_attachment).
pub mod autoscaling_traffic_source_attachment {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`TrafficSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_traffic_source_attachment)."]
        TrafficSource
        arguments {
            identifier: Str = "identifier required";
            r#type: Str = "type required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_autoscaling_traffic_source_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_traffic_source_attachment)."]
    Managed "aws_autoscaling_traffic_source_attachment" AutoscalingTrafficSourceAttachment AutoscalingTrafficSourceAttachmentAttributes
    naming None;
    tags None;
    arguments {
        autoscaling_group_name: Str = "autoscaling_group_name required";
    }
    many {
        traffic_source: autoscaling_traffic_source_attachment::TrafficSource = "traffic_source optional list block 0 1";
    }
    single {
        timeouts: autoscaling_traffic_source_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    /// Blocks of [`aws_autoscaling_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_group).
    pub mod autoscaling_group {
        use crate::kinds::*;

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
            use crate::kinds::*;

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
                use crate::kinds::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`LaunchTemplateSpecificationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_group)."]
                    LaunchTemplateSpecificationAttributes
                    attributes {
                        launch_template_id: Str = "launch_template_id";
                        launch_template_name: Str = "launch_template_name";
                        version: Str = "version";
                    }
                }
                /// Blocks of [`OverrideAttributes`].
                pub mod override_attributes {
                    use crate::kinds::*;

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
            use crate::kinds::*;

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
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Str = "arn";
            availability_zones: Set<Str> = "availability_zones";
            default_cooldown: Num = "default_cooldown";
            desired_capacity: Num = "desired_capacity";
            desired_capacity_type: Str = "desired_capacity_type";
            enabled_metrics: Set<Str> = "enabled_metrics";
            health_check_grace_period: Num = "health_check_grace_period";
            health_check_type: Str = "health_check_type";
            launch_configuration: Str = "launch_configuration";
            load_balancers: Set<Str> = "load_balancers";
            max_instance_lifetime: Num = "max_instance_lifetime";
            max_size: Num = "max_size";
            min_size: Num = "min_size";
            new_instances_protected_from_scale_in: Bool = "new_instances_protected_from_scale_in";
            placement_group: Str = "placement_group";
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
        use crate::kinds::*;

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
