// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `emr`.

use crate::types::*;

/// Blocks of [`aws_emr_block_public_access_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_block_public_access_configuration).
pub mod emr_block_public_access_configuration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`PermittedPublicSecurityGroupRuleRange`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_block_public_access_configuration)."]
        PermittedPublicSecurityGroupRuleRange
        arguments {
            max_range: Num = "max_range required\trange 1 65535\twhole";
            min_range: Num = "min_range required\trange 1 65535\twhole";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_emr_block_public_access_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_block_public_access_configuration)."]
    Managed "aws_emr_block_public_access_configuration" EmrBlockPublicAccessConfiguration EmrBlockPublicAccessConfigurationAttributes
    naming None;
    tags None;
    arguments {
        block_public_security_group_rules: Bool = "block_public_security_group_rules required\treplaces";
    }
    many {
        permitted_public_security_group_rule_range: emr_block_public_access_configuration::PermittedPublicSecurityGroupRuleRange = "permitted_public_security_group_rule_range optional list block 0 0";
    }
    attributes {
        id: Id<kind::EmrBlockPublicAccessConfiguration> = "id";
    }
}
/// Blocks of [`aws_emr_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster).
pub mod emr_cluster {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AutoTerminationPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
        AutoTerminationPolicy
        arguments {
            idle_timeout: Num = "idle_timeout optional\trange 60 604800\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`BootstrapAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
        BootstrapAction
        arguments {
            name: Str = "name required";
            path: Str = "path required";
            args: List<Str> = "args optional\treplaces";
        }
    }
    /// Blocks of [`CoreInstanceFleet`].
    pub mod core_instance_fleet {
        use crate::types::*;

        /// Blocks of [`InstanceTypeConfigs`].
        pub mod instance_type_configs {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Configurations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
                Configurations
                arguments {
                    classification: Str = "classification optional\treplaces";
                    properties: Map<Str> = "properties optional\treplaces";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`EbsConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
                EbsConfig
                arguments {
                    size: Num = "size required\twhole\treplaces";
                    r#type: Str = "type required\tin gp3|gp2|io1|io2|standard|st1|sc1\treplaces";
                    iops: Num = "iops optional\twhole\treplaces";
                    volumes_per_instance: Num = "volumes_per_instance optional\twhole\treplaces";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`InstanceTypeConfigs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
            InstanceTypeConfigs
            arguments {
                instance_type: Str = "instance_type required\treplaces";
                bid_price: Str = "bid_price optional\treplaces";
                bid_price_as_percentage_of_on_demand_price: Num = "bid_price_as_percentage_of_on_demand_price optional\treplaces";
                weighted_capacity: Num = "weighted_capacity optional\twhole\treplaces";
            }
            many {
                configurations: instance_type_configs::Configurations = "configurations optional set block 0 0";
                ebs_config: instance_type_configs::EbsConfig = "ebs_config optional set block 0 0";
            }
        }
        /// Blocks of [`LaunchSpecifications`].
        pub mod launch_specifications {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`OnDemandSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
                OnDemandSpecification
                arguments {
                    allocation_strategy: Str = "allocation_strategy required\tin lowest-price|prioritized\treplaces";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`SpotSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
                SpotSpecification
                arguments {
                    allocation_strategy: Str = "allocation_strategy required\tin capacity-optimized|price-capacity-optimized|lowest-price|diversified|capacity-optimized-prioritized\treplaces";
                    timeout_action: Str = "timeout_action required\tin SWITCH_TO_ON_DEMAND|TERMINATE_CLUSTER\treplaces";
                    timeout_duration_minutes: Num = "timeout_duration_minutes required\twhole\treplaces";
                    block_duration_minutes: Num = "block_duration_minutes optional\twhole\treplaces";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`LaunchSpecifications`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
            LaunchSpecifications
            many {
                on_demand_specification: launch_specifications::OnDemandSpecification = "on_demand_specification optional list block 0 0";
                spot_specification: launch_specifications::SpotSpecification = "spot_specification optional list block 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CoreInstanceFleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
        CoreInstanceFleet
        arguments {
            name: Str = "name optional\treplaces";
            target_on_demand_capacity: Num = "target_on_demand_capacity optional\twhole\treplaces";
            target_spot_capacity: Num = "target_spot_capacity optional\twhole\treplaces";
        }
        many {
            instance_type_configs: core_instance_fleet::InstanceTypeConfigs = "instance_type_configs optional set block 0 0";
            launch_specifications: core_instance_fleet::LaunchSpecifications = "launch_specifications optional list block 0 1";
        }
    }
    /// Blocks of [`CoreInstanceGroup`].
    pub mod core_instance_group {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`EbsConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
            EbsConfig
            arguments {
                size: Num = "size required\twhole\treplaces";
                r#type: Str = "type required\tin gp3|gp2|io1|io2|standard|st1|sc1\treplaces";
                iops: Num = "iops optional\twhole\treplaces";
                throughput: Num = "throughput optional\twhole\treplaces";
                volumes_per_instance: Num = "volumes_per_instance optional\twhole\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CoreInstanceGroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
        CoreInstanceGroup
        arguments {
            instance_type: Str = "instance_type required\treplaces";
            autoscaling_policy: Str = "autoscaling_policy optional\tformat json";
            bid_price: Str = "bid_price optional\treplaces";
            instance_count: Num = "instance_count optional\trange 1 -\twhole";
            name: Str = "name optional\treplaces";
        }
        many {
            ebs_config: core_instance_group::EbsConfig = "ebs_config optional set block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Ec2Attributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
        Ec2Attributes
        arguments {
            instance_profile: Arn<kind::IamInstanceProfile> = "instance_profile required\tservice iam\treplaces";
            additional_master_security_groups: Id<kind::SecurityGroup> = "additional_master_security_groups optional\tprefix sg-\treplaces";
            additional_slave_security_groups: Id<kind::SecurityGroup> = "additional_slave_security_groups optional\tprefix sg-\treplaces";
            emr_managed_master_security_group: Id<kind::SecurityGroup> = "emr_managed_master_security_group computed\tprefix sg-\treplaces";
            emr_managed_slave_security_group: Id<kind::SecurityGroup> = "emr_managed_slave_security_group computed\tprefix sg-\treplaces";
            key_name: Str = "key_name optional\treplaces";
            service_access_security_group: Id<kind::SecurityGroup> = "service_access_security_group computed\tprefix sg-\treplaces";
            subnet_id: Id<kind::Subnet> = "subnet_id computed\tprefix subnet-\treplaces";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids computed\tprefix subnet-\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`KerberosAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
        KerberosAttributes
        arguments {
            kdc_admin_password: Secret<Str> = "kdc_admin_password required sensitive\treplaces";
            realm: Str = "realm required\treplaces";
            ad_domain_join_password: Secret<Str> = "ad_domain_join_password optional sensitive\treplaces";
            ad_domain_join_user: Str = "ad_domain_join_user optional\treplaces";
            cross_realm_trust_principal_password: Secret<Str> = "cross_realm_trust_principal_password optional sensitive\treplaces";
        }
    }
    pub use crate::services::emr::emr_cluster::CoreInstanceFleet as MasterInstanceFleet;
    pub use crate::services::emr::emr_cluster::core_instance_fleet as master_instance_fleet;
    /// Blocks of [`MasterInstanceGroup`].
    pub mod master_instance_group {
        use crate::types::*;

        pub use crate::services::emr::emr_cluster::core_instance_group::EbsConfig;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MasterInstanceGroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
        MasterInstanceGroup
        arguments {
            instance_type: Str = "instance_type required\treplaces";
            bid_price: Str = "bid_price optional\treplaces";
            instance_count: Num = "instance_count optional\tin 1|3\twhole\treplaces";
            name: Str = "name optional\treplaces";
        }
        many {
            ebs_config: master_instance_group::EbsConfig = "ebs_config optional set block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PlacementGroupConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
        PlacementGroupConfig
        arguments {
            instance_role: Str = "instance_role optional\tin MASTER|CORE|TASK";
            placement_strategy: Str = "placement_strategy optional\tin SPREAD|PARTITION|CLUSTER|NONE";
        }
    }
    /// Blocks of [`Step`].
    pub mod step {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`HadoopJarStep`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
            HadoopJarStep
            arguments {
                args: List<Str> = "args optional";
                jar: Str = "jar optional";
                main_class: Str = "main_class optional";
                properties: Map<Str> = "properties optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Step`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
        Step
        arguments {
            action_on_failure: Str = "action_on_failure optional\tin TERMINATE_JOB_FLOW|TERMINATE_CLUSTER|CANCEL_AND_WAIT|CONTINUE";
            name: Str = "name optional";
        }
        many {
            hadoop_jar_step: step::HadoopJarStep = "hadoop_jar_step optional list object 0 0";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`CoreInstanceFleetAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
        CoreInstanceFleetAttributes
        attributes {
            id: Str = "id";
            name: Str = "name";
            provisioned_on_demand_capacity: Num = "provisioned_on_demand_capacity";
            provisioned_spot_capacity: Num = "provisioned_spot_capacity";
            target_on_demand_capacity: Num = "target_on_demand_capacity";
            target_spot_capacity: Num = "target_spot_capacity";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`CoreInstanceGroupAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
        CoreInstanceGroupAttributes
        attributes {
            autoscaling_policy: Str = "autoscaling_policy";
            bid_price: Str = "bid_price";
            id: Str = "id";
            instance_count: Num = "instance_count";
            instance_type: Str = "instance_type";
            name: Str = "name";
        }
    }
    pub use crate::services::emr::emr_cluster::CoreInstanceFleetAttributes as MasterInstanceFleetAttributes;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`MasterInstanceGroupAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
        MasterInstanceGroupAttributes
        attributes {
            bid_price: Str = "bid_price";
            id: Str = "id";
            instance_count: Num = "instance_count";
            instance_type: Str = "instance_type";
            name: Str = "name";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`PlacementGroupConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
        PlacementGroupConfigAttributes
        attributes {
            instance_role: Str = "instance_role";
            placement_strategy: Str = "placement_strategy";
        }
    }
    /// Blocks of [`StepAttributes`].
    pub mod step_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`HadoopJarStepAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
            HadoopJarStepAttributes
            attributes {
                args: List<Str> = "args";
                jar: Str = "jar";
                main_class: Str = "main_class";
                properties: Map<Str> = "properties";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`StepAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
        StepAttributes
        attributes {
            action_on_failure: Str = "action_on_failure";
            name: Str = "name";
        }
        objects {
            hadoop_jar_step: List<step_attributes::HadoopJarStepAttributes> = "hadoop_jar_step";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_emr_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
    Managed "aws_emr_cluster" EmrCluster EmrClusterAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "conflict configurations configurations_json";
        "conflict core_instance_fleet core_instance_group";
        "conflict core_instance_fleet master_instance_group";
        "conflict core_instance_group master_instance_fleet";
        "conflict ec2_attributes.subnet_id ec2_attributes.subnet_ids";
        "conflict master_instance_fleet master_instance_group";
    }
    arguments {
        release_label: Str = "release_label required\treplaces";
        service_role: Arn<kind::IamRole> = "service_role required\tservice iam\treplaces";
        additional_info: Str = "additional_info optional\tformat json\treplaces";
        applications: Set<Str> = "applications optional\treplaces";
        autoscaling_role: Arn<kind::IamRole> = "autoscaling_role optional\tservice iam\treplaces";
        configurations: Str = "configurations optional\treplaces";
        configurations_json: Str = "configurations_json optional\tformat json\treplaces";
        custom_ami_id: Id<kind::Ami> = "custom_ami_id optional\tlength - 256\tmatch ^ami-[0-9a-z]+$\tprefix ami-|resolve:ssm:\treplaces";
        ebs_root_volume_size: Num = "ebs_root_volume_size optional\twhole\treplaces";
        keep_job_flow_alive_when_no_steps: Bool = "keep_job_flow_alive_when_no_steps computed\treplaces";
        list_steps_states: Set<Str> = "list_steps_states optional\teach in PENDING|CANCEL_PENDING|RUNNING|COMPLETED|CANCELLED|FAILED|INTERRUPTED";
        log_encryption_kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "log_encryption_kms_key_id optional\treplaces";
        log_uri: Str = "log_uri optional\treplaces";
        scale_down_behavior: Str = "scale_down_behavior computed\tin TERMINATE_AT_INSTANCE_HOUR|TERMINATE_AT_TASK_COMPLETION\treplaces";
        security_configuration: Name<kind::EmrSecurityConfiguration> = "security_configuration optional\treplaces";
        step_concurrency_level: Num = "step_concurrency_level optional\trange 1 256\twhole";
        tags: Map<Str> = "tags optional";
        termination_protection: Bool = "termination_protection computed";
        unhealthy_node_replacement: Bool = "unhealthy_node_replacement optional";
        visible_to_all_users: Bool = "visible_to_all_users optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        auto_termination_policy: emr_cluster::AutoTerminationPolicy = "auto_termination_policy optional list block 0 1";
        bootstrap_action: emr_cluster::BootstrapAction = "bootstrap_action optional list block 0 0";
        core_instance_fleet: emr_cluster::CoreInstanceFleet = "core_instance_fleet optional list block 0 1";
        core_instance_group: emr_cluster::CoreInstanceGroup = "core_instance_group optional list block 0 1";
        ec2_attributes: emr_cluster::Ec2Attributes = "ec2_attributes optional list block 0 1";
        kerberos_attributes: emr_cluster::KerberosAttributes = "kerberos_attributes optional list block 0 1";
        master_instance_fleet: emr_cluster::MasterInstanceFleet = "master_instance_fleet optional list block 0 1";
        master_instance_group: emr_cluster::MasterInstanceGroup = "master_instance_group optional list block 0 1";
        placement_group_config: emr_cluster::PlacementGroupConfig = "placement_group_config optional list object 0 0\treplaces";
        step: emr_cluster::Step = "step computed list object 0 0\treplaces";
    }
    attributes {
        arn: Arn<kind::EmrCluster> = "arn";
        cluster_state: Str = "cluster_state";
        id: Id<kind::EmrCluster> = "id";
        master_public_dns: Str = "master_public_dns";
        name: Name<kind::EmrCluster> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        core_instance_fleet: List<emr_cluster::CoreInstanceFleetAttributes> = "core_instance_fleet";
        core_instance_group: List<emr_cluster::CoreInstanceGroupAttributes> = "core_instance_group";
        master_instance_fleet: List<emr_cluster::MasterInstanceFleetAttributes> = "master_instance_fleet";
        master_instance_group: List<emr_cluster::MasterInstanceGroupAttributes> = "master_instance_group";
        placement_group_config: List<emr_cluster::PlacementGroupConfigAttributes> = "placement_group_config";
        step: List<emr_cluster::StepAttributes> = "step";
    }
}
/// Blocks of [`aws_emr_instance_fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_instance_fleet).
pub mod emr_instance_fleet {
    use crate::types::*;

    pub use crate::services::emr::emr_cluster::core_instance_fleet::InstanceTypeConfigs;
    pub use crate::services::emr::emr_cluster::core_instance_fleet::instance_type_configs;
    pub use crate::services::emr::emr_cluster::core_instance_fleet::LaunchSpecifications;
    pub use crate::services::emr::emr_cluster::core_instance_fleet::launch_specifications;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_emr_instance_fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_instance_fleet)."]
    Managed "aws_emr_instance_fleet" EmrInstanceFleet EmrInstanceFleetAttributes
    naming None;
    tags None;
    arguments {
        cluster_id: Id<kind::EmrCluster> = "cluster_id required\treplaces";
        target_on_demand_capacity: Num = "target_on_demand_capacity optional\twhole";
        target_spot_capacity: Num = "target_spot_capacity optional\twhole";
    }
    unread {
        name: Str = "name optional\treplaces";
    }
    many {
        instance_type_configs: emr_instance_fleet::InstanceTypeConfigs = "instance_type_configs optional set block 0 0";
        launch_specifications: emr_instance_fleet::LaunchSpecifications = "launch_specifications optional list block 0 1";
    }
    attributes {
        id: Id<kind::EmrInstanceFleet> = "id";
        name: Name<kind::EmrInstanceFleet> = "name";
        provisioned_on_demand_capacity: Num = "provisioned_on_demand_capacity";
        provisioned_spot_capacity: Num = "provisioned_spot_capacity";
    }
}
/// Blocks of [`aws_emr_instance_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_instance_group).
pub mod emr_instance_group {
    use crate::types::*;

    pub use crate::services::emr::emr_cluster::core_instance_fleet::instance_type_configs::EbsConfig;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_emr_instance_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_instance_group)."]
    Managed "aws_emr_instance_group" EmrInstanceGroup EmrInstanceGroupAttributes
    naming None;
    tags None;
    arguments {
        cluster_id: Id<kind::EmrCluster> = "cluster_id required\treplaces";
        instance_type: Str = "instance_type required\treplaces";
        autoscaling_policy: Str = "autoscaling_policy optional\tformat json";
        bid_price: Str = "bid_price optional\treplaces";
        configurations_json: Str = "configurations_json optional\tformat json";
        ebs_optimized: Bool = "ebs_optimized optional\treplaces";
        instance_count: Num = "instance_count computed\twhole";
    }
    unread {
        name: Str = "name optional\treplaces";
    }
    many {
        ebs_config: emr_instance_group::EbsConfig = "ebs_config optional set block 0 0";
    }
    attributes {
        id: Id<kind::EmrInstanceGroup> = "id";
        name: Name<kind::EmrInstanceGroup> = "name";
        running_instance_count: Num = "running_instance_count";
        status: Str = "status";
    }
}
/// Blocks of [`aws_emr_managed_scaling_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_managed_scaling_policy).
pub mod emr_managed_scaling_policy {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ComputeLimits`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_managed_scaling_policy)."]
        ComputeLimits
        arguments {
            maximum_capacity_units: Num = "maximum_capacity_units required\twhole\treplaces";
            minimum_capacity_units: Num = "minimum_capacity_units required\twhole\treplaces";
            unit_type: Str = "unit_type required\tin InstanceFleetUnits|Instances|VCPU\treplaces";
            maximum_core_capacity_units: Num = "maximum_core_capacity_units optional\twhole\treplaces";
            maximum_ondemand_capacity_units: Num = "maximum_ondemand_capacity_units optional\twhole\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_emr_managed_scaling_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_managed_scaling_policy)."]
    Managed "aws_emr_managed_scaling_policy" EmrManagedScalingPolicy EmrManagedScalingPolicyAttributes
    naming None;
    tags None;
    arguments {
        cluster_id: Id<kind::EmrCluster> = "cluster_id required\treplaces";
    }
    many {
        compute_limits: emr_managed_scaling_policy::ComputeLimits = "compute_limits required set block 1 0";
    }
    attributes {
        id: Id<kind::EmrManagedScalingPolicy> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_emr_security_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_security_configuration)."]
    Managed "aws_emr_security_configuration" EmrSecurityConfiguration EmrSecurityConfigurationAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 10280, ""));
    tags None;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        configuration: Str = "configuration required\tformat json\treplaces";
        name_prefix: Str = "name_prefix computed\tlength - 10254\treplaces";
    }
    unread {
        name: Str = "name computed\tlength - 10280\treplaces";
    }
    attributes {
        creation_date: Str = "creation_date";
        id: Id<kind::EmrSecurityConfiguration> = "id";
        name: Name<kind::EmrSecurityConfiguration> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_emr_studio`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_studio)."]
    Managed "aws_emr_studio" EmrStudio EmrStudioAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 256, ""));
    tags Map;
    arguments {
        auth_mode: Str = "auth_mode required\tin SSO|IAM\treplaces";
        default_s3_location: Str = "default_s3_location required";
        engine_security_group_id: Id<kind::SecurityGroup> = "engine_security_group_id required\tprefix sg-\treplaces";
        service_role: Arn<kind::IamRole> = "service_role required\tformat arn\tservice iam\treplaces";
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\titems 1 5\tprefix subnet-";
        vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
        workspace_security_group_id: Id<kind::SecurityGroup> = "workspace_security_group_id required\tprefix sg-\treplaces";
        description: Str = "description optional\tlength - 256";
        encryption_key_arn: Str = "encryption_key_arn optional\tformat arn";
        idp_auth_url: Str = "idp_auth_url optional\treplaces";
        idp_relay_state_parameter_name: Str = "idp_relay_state_parameter_name optional\treplaces";
        tags: Map<Str> = "tags optional";
        user_role: Arn<kind::IamRole> = "user_role optional\tformat arn\tservice iam\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 256";
    }
    attributes {
        arn: Arn<kind::EmrStudio> = "arn";
        id: Id<kind::EmrStudio> = "id";
        name: Name<kind::EmrStudio> = "name";
        tags_all: Map<Str> = "tags_all";
        url: Str = "url";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_emr_studio_session_mapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_studio_session_mapping)."]
    Managed "aws_emr_studio_session_mapping" EmrStudioSessionMapping EmrStudioSessionMappingAttributes
    naming None;
    tags None;
    relations {
        "exactly_one identity_id identity_name";
    }
    arguments {
        identity_type: Str = "identity_type required\tin USER|GROUP\treplaces";
        session_policy_arn: Arn<kind::IamPolicy> = "session_policy_arn required\tformat arn\tservice iam";
        studio_id: Id<kind::EmrStudio> = "studio_id required\treplaces";
        identity_id: Str = "identity_id computed\treplaces";
        identity_name: Str = "identity_name computed\treplaces";
    }
    attributes {
        id: Id<kind::EmrStudioSessionMapping> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_emr_release_labels`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/emr_release_labels).
    pub mod emr_release_labels {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Filters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/emr_release_labels)."]
            Filters
            arguments {
                application: Str = "application optional";
                prefix: Str = "prefix optional";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_emr_release_labels`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/emr_release_labels)."]
        Data "aws_emr_release_labels" EmrReleaseLabels EmrReleaseLabelsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        many {
            filters: emr_release_labels::Filters = "filters optional list block 0 1";
        }
        attributes {
            release_labels: List<Str> = "release_labels";
        }
    }
    /// Blocks of [`aws_emr_supported_instance_types`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/emr_supported_instance_types).
    pub mod emr_supported_instance_types {
        use crate::types::*;

        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as SupportedInstanceTypes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SupportedInstanceTypesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/emr_supported_instance_types)."]
            SupportedInstanceTypesAttributes
            attributes {
                architecture: Str = "architecture";
                ebs_optimized_available: Bool = "ebs_optimized_available";
                ebs_optimized_by_default: Bool = "ebs_optimized_by_default";
                ebs_storage_only: Bool = "ebs_storage_only";
                instance_family_id: Str = "instance_family_id";
                is_64_bits_only: Bool = "is_64_bits_only";
                memory_gb: Num = "memory_gb";
                number_of_disks: Num = "number_of_disks";
                storage_gb: Num = "storage_gb";
                r#type: Str = "type";
                vcpu: Num = "vcpu";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_emr_supported_instance_types`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/emr_supported_instance_types)."]
        Data "aws_emr_supported_instance_types" EmrSupportedInstanceTypes EmrSupportedInstanceTypesAttributes
        naming None;
        tags None;
        arguments {
            release_label: Str = "release_label required";
        }
        many {
            supported_instance_types: emr_supported_instance_types::SupportedInstanceTypes = "supported_instance_types optional list block 0 0";
        }
        attributes {
            id: Str = "id";
        }
        objects {
            supported_instance_types: List<emr_supported_instance_types::SupportedInstanceTypesAttributes> = "supported_instance_types";
        }
    }
}
