// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `batch`.

use crate::types::*;

/// Blocks of [`aws_batch_compute_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_compute_environment).
pub mod batch_compute_environment {
    use crate::types::*;

    /// Blocks of [`ComputeResources`].
    pub mod compute_resources {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Ec2Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_compute_environment)."]
            Ec2Configuration
            arguments {
                image_id_override: Str = "image_id_override computed\tlength 1 256\treplaces";
                image_type: Str = "image_type optional\tlength 1 256\treplaces";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`LaunchTemplate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_compute_environment)."]
            LaunchTemplate
            arguments {
                launch_template_id: Id<kind::LaunchTemplate> = "launch_template_id optional\tprefix lt-\treplaces";
                launch_template_name: Name<kind::LaunchTemplate> = "launch_template_name optional\treplaces";
                version: Str = "version computed\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ComputeResources`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_compute_environment)."]
        ComputeResources
        arguments {
            max_vcpus: Num = "max_vcpus required\twhole";
            subnets: Set<Id<kind::Subnet>> = "subnets required\tprefix subnet-\treplaces";
            r#type: Str = "type required\tin/i EC2|SPOT|FARGATE|FARGATE_SPOT\tmay_replace";
            allocation_strategy: Str = "allocation_strategy optional\tin/i BEST_FIT|BEST_FIT_PROGRESSIVE|SPOT_CAPACITY_OPTIMIZED|SPOT_PRICE_CAPACITY_OPTIMIZED\treplaces";
            bid_percentage: Num = "bid_percentage optional\twhole\treplaces";
            desired_vcpus: Num = "desired_vcpus computed\twhole";
            ec2_key_pair: Name<kind::KeyPair> = "ec2_key_pair optional\treplaces";
            image_id: Id<kind::Ami> = "image_id optional\tprefix ami-|resolve:ssm:\treplaces";
            instance_role: Arn<kind::IamInstanceProfile> = "instance_role optional\tformat arn\tservice iam\treplaces";
            instance_type: Set<Str> = "instance_type optional\treplaces";
            min_vcpus: Num = "min_vcpus optional\twhole";
            placement_group: Name<kind::PlacementGroup> = "placement_group optional\treplaces";
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids optional\tprefix sg-\treplaces";
            spot_iam_fleet_role: Arn<kind::IamRole> = "spot_iam_fleet_role optional\tformat arn\tservice iam\treplaces";
            tags: Map<Str> = "tags optional\treplaces";
        }
        many {
            ec2_configuration: compute_resources::Ec2Configuration = "ec2_configuration optional list block 0 2\titems - 2";
            launch_template: compute_resources::LaunchTemplate = "launch_template optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EksConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_compute_environment)."]
        EksConfiguration
        arguments {
            eks_cluster_arn: Str = "eks_cluster_arn required\treplaces";
            kubernetes_namespace: Str = "kubernetes_namespace required\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`UpdatePolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_compute_environment)."]
        UpdatePolicy
        arguments {
            job_execution_timeout_minutes: Num = "job_execution_timeout_minutes required\trange 1 360\twhole";
            terminate_jobs_on_update: Bool = "terminate_jobs_on_update required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_batch_compute_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_compute_environment)."]
    Managed "aws_batch_compute_environment" BatchComputeEnvironment BatchComputeEnvironmentAttributes
    naming None;
    tags Map;
    relations {
        "conflict compute_environment_name compute_environment_name_prefix";
        "conflict compute_resources.launch_template.launch_template_id compute_resources.launch_template.launch_template_name";
    }
    arguments {
        r#type: Str = "type required\tin/i MANAGED|UNMANAGED\treplaces";
        compute_environment_name_prefix: Str = "compute_environment_name_prefix computed\tmatch ^[0-9A-Za-z]\tmatch ^[0-9A-Za-z_-]+$\treplaces";
        service_role: Arn<kind::IamRole> = "service_role computed\tformat arn\tservice iam";
        state: Str = "state optional\tin/i ENABLED|DISABLED";
        tags: Map<Str> = "tags optional";
    }
    unread {
        compute_environment_name: Str = "compute_environment_name computed\tmatch ^[0-9A-Za-z]\tmatch ^[0-9A-Za-z_-]+$\treplaces";
    }
    many {
        compute_resources: batch_compute_environment::ComputeResources = "compute_resources optional list block 0 1";
        eks_configuration: batch_compute_environment::EksConfiguration = "eks_configuration optional list block 0 1";
        update_policy: batch_compute_environment::UpdatePolicy = "update_policy optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::BatchComputeEnvironment> = "arn";
        compute_environment_name: Name<kind::BatchComputeEnvironment> = "compute_environment_name";
        ecs_cluster_arn: Arn<kind::EcsCluster> = "ecs_cluster_arn";
        id: Id<kind::BatchComputeEnvironment> = "id";
        status: Str = "status";
        status_reason: Str = "status_reason";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_batch_job_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_definition).
pub mod batch_job_definition {
    use crate::types::*;

    /// Blocks of [`EksProperties`].
    pub mod eks_properties {
        use crate::types::*;

        /// Blocks of [`PodProperties`].
        pub mod pod_properties {
            use crate::types::*;

            /// Blocks of [`Containers`].
            pub mod containers {
                use crate::types::*;

                pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as Env;
                formwork_model::block_binding! {
                    #[doc = "Block [`Resources`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_definition)."]
                    Resources
                    arguments {
                        limits: Map<Str> = "limits optional";
                        requests: Map<Str> = "requests optional";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`SecurityContext`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_definition)."]
                    SecurityContext
                    arguments {
                        privileged: Bool = "privileged optional";
                        read_only_root_file_system: Bool = "read_only_root_file_system optional";
                        run_as_group: Num = "run_as_group optional\twhole";
                        run_as_non_root: Bool = "run_as_non_root optional";
                        run_as_user: Num = "run_as_user optional\twhole";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`VolumeMounts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_definition)."]
                    VolumeMounts
                    arguments {
                        mount_path: Str = "mount_path required";
                        name: Str = "name required";
                        read_only: Bool = "read_only optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Containers`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_definition)."]
                Containers
                arguments {
                    image: Str = "image required";
                    args: List<Str> = "args optional";
                    command: List<Str> = "command optional";
                    image_pull_policy: Str = "image_pull_policy optional\tin Always|IfNotPresent|Never";
                    name: Str = "name optional";
                }
                many {
                    env: containers::Env = "env optional set block 0 0";
                    resources: containers::Resources = "resources optional list block 0 1";
                    security_context: containers::SecurityContext = "security_context optional list block 0 1";
                    volume_mounts: containers::VolumeMounts = "volume_mounts optional list block 0 0";
                }
            }
            pub use crate::shared::batch_batch_job_definition_eks_properties_pod_properties_image_pull_secret::ImagePullSecret;
            pub use crate::services::batch::batch_job_definition::eks_properties::pod_properties::Containers as InitContainers;
            pub use crate::services::batch::batch_job_definition::eks_properties::pod_properties::containers as init_containers;
            formwork_model::block_binding! {
                #[doc = "Block [`Metadata`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_definition)."]
                Metadata
                arguments {
                    labels: Map<Str> = "labels optional";
                }
            }
            /// Blocks of [`Volumes`].
            pub mod volumes {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`EmptyDir`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_definition)."]
                    EmptyDir
                    arguments {
                        size_limit: Str = "size_limit required";
                        medium: Str = "medium optional\tin/i |Memory";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`HostPath`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_definition)."]
                    HostPath
                    arguments {
                        path: Str = "path required";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Secret`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_definition)."]
                    Secret
                    arguments {
                        secret_name: Str = "secret_name required";
                        optional: Bool = "optional optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Volumes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_definition)."]
                Volumes
                arguments {
                    name: Str = "name optional";
                }
                many {
                    empty_dir: volumes::EmptyDir = "empty_dir optional list block 0 1";
                    host_path: volumes::HostPath = "host_path optional list block 0 1";
                    secret: volumes::Secret = "secret optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`PodProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_definition)."]
            PodProperties
            arguments {
                dns_policy: Str = "dns_policy optional\tin Default|ClusterFirst|ClusterFirstWithHostNet";
                host_network: Bool = "host_network optional";
                service_account_name: Str = "service_account_name optional";
                share_process_namespace: Bool = "share_process_namespace optional";
            }
            many {
                containers: pod_properties::Containers = "containers required list block 1 10\titems - 10";
                image_pull_secret: pod_properties::ImagePullSecret = "image_pull_secret optional list block 0 0";
                init_containers: pod_properties::InitContainers = "init_containers optional list block 0 10\titems - 10";
                metadata: pod_properties::Metadata = "metadata optional list block 0 1";
                volumes: pod_properties::Volumes = "volumes optional list block 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EksProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_definition)."]
        EksProperties
        many {
            pod_properties: eks_properties::PodProperties = "pod_properties required list block 1 1";
        }
    }
    /// Blocks of [`RetryStrategy`].
    pub mod retry_strategy {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`EvaluateOnExit`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_definition)."]
            EvaluateOnExit
            arguments {
                action: Str = "action required\tin/i RETRY|EXIT\tmay_replace";
                on_exit_code: Str = "on_exit_code optional\tlength 1 512\tmatch ^[0-9]*\\*?$\tmay_replace";
                on_reason: Str = "on_reason optional\tlength 1 512\tmatch ^[a-zA-Z0-9\\.:\\s]*\\*?$\tmay_replace";
                on_status_reason: Str = "on_status_reason optional\tlength 1 512\tmatch ^[a-zA-Z0-9\\.:\\s]*\\*?$\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RetryStrategy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_definition)."]
        RetryStrategy
        arguments {
            attempts: Num = "attempts optional\trange 1 10\twhole\tmay_replace";
        }
        many {
            evaluate_on_exit: retry_strategy::EvaluateOnExit = "evaluate_on_exit optional list block 0 5\titems - 5";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Timeout`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_definition)."]
        Timeout
        arguments {
            attempt_duration_seconds: Num = "attempt_duration_seconds optional\trange 60 -\twhole\tmay_replace";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_batch_job_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_definition)."]
    Managed "aws_batch_job_definition" BatchJobDefinition BatchJobDefinitionAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "conflict container_properties ecs_properties";
        "conflict container_properties eks_properties";
        "conflict container_properties node_properties";
        "conflict ecs_properties eks_properties";
        "conflict ecs_properties node_properties";
        "conflict eks_properties node_properties";
    }
    arguments {
        r#type: Str = "type required\tin/i container|multinode\tmay_replace";
        container_properties: Str = "container_properties optional\tmatch ^\\s*(\\{|null\\s*$|$)\tmay_replace";
            deregister_on_new_revision: Bool = "deregister_on_new_revision optional";
            ecs_properties: Str = "ecs_properties optional\tmatch ^\\s*(\\{|null\\s*$|$)";
                node_properties: Str = "node_properties optional\tmatch ^\\s*(\\{|null\\s*$|$)";
                    parameters: Map<Str> = "parameters optional\tmay_replace";
                    platform_capabilities: Set<Str> = "platform_capabilities optional\teach in EC2|FARGATE\tmay_replace";
                    propagate_tags: Bool = "propagate_tags optional\tmay_replace";
                    scheduling_priority: Num = "scheduling_priority optional\twhole";
                    tags: Map<Str> = "tags optional";
                }
                unread {
                    name: Str = "name required\tmatch ^[0-9A-Za-z]\tmatch ^[0-9A-Za-z_-]+$\treplaces";
                }
                many {
                    eks_properties: batch_job_definition::EksProperties = "eks_properties optional list block 0 1";
                    retry_strategy: batch_job_definition::RetryStrategy = "retry_strategy optional list block 0 1";
                    timeout: batch_job_definition::Timeout = "timeout optional list block 0 1";
                }
                attributes {
                    arn: Arn<kind::BatchJobDefinition> = "arn";
                    arn_prefix: Str = "arn_prefix";
                    id: Id<kind::BatchJobDefinition> = "id";
                    name: Name<kind::BatchJobDefinition> = "name";
                    revision: Num = "revision";
                    tags_all: Map<Str> = "tags_all";
                }
            }
            /// Blocks of [`aws_batch_job_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_queue).
            pub mod batch_job_queue {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`ComputeEnvironmentOrder`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_queue)."]
                    ComputeEnvironmentOrder
                    arguments {
                        compute_environment: Arn<kind::BatchComputeEnvironment> = "compute_environment required\tlength 1 -\tformat arn\tservice batch";
                        order: Num = "order required\twhole";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`JobStateTimeLimitAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_queue)."]
                    JobStateTimeLimitAction
                    arguments {
                        action: Str = "action required\tin CANCEL\tmay_replace";
                        max_time_seconds: Num = "max_time_seconds required\trange 600 86400\twhole";
                        reason: Str = "reason required";
                        state: Str = "state required\tin RUNNABLE\tmay_replace";
                    }
                }
                pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
            }
            formwork_model::resource_binding! {
                #[doc = "Resource [`aws_batch_job_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_queue)."]
                Managed "aws_batch_job_queue" BatchJobQueue BatchJobQueueAttributes
                naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
                tags Map;
                relations {
                    "exactly_one compute_environment_order compute_environments";
                }
                arguments {
                    priority: Num = "priority required\twhole";
                    state: Str = "state required\tin/i ENABLED|DISABLED";
                    #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] compute_environments: List<Arn<kind::BatchComputeEnvironment>> = "compute_environments optional deprecated\tservice batch";
                    scheduling_policy_arn: Arn<kind::BatchSchedulingPolicy> = "scheduling_policy_arn optional\tlength 1 -\tformat arn\tservice batch";
                    tags: Map<Str> = "tags optional";
                }
                unread {
                    name: Str = "name required\tmatch ^[0-9A-Za-z]\tmatch ^[0-9A-Za-z_-]+$\treplaces";
                }
                many {
                    compute_environment_order: batch_job_queue::ComputeEnvironmentOrder = "compute_environment_order optional list block 0 0";
                    job_state_time_limit_action: batch_job_queue::JobStateTimeLimitAction = "job_state_time_limit_action optional list block 0 0";
                }
                single {
                    timeouts: batch_job_queue::Timeouts = "timeouts optional single block 0 0";
                }
                attributes {
                    arn: Arn<kind::BatchJobQueue> = "arn";
                    id: Id<kind::BatchJobQueue> = "id";
                    name: Name<kind::BatchJobQueue> = "name";
                    tags_all: Map<Str> = "tags_all";
                }
            }
            /// Blocks of [`aws_batch_scheduling_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_scheduling_policy).
            pub mod batch_scheduling_policy {
                use crate::types::*;

                /// Blocks of [`FairSharePolicy`].
                pub mod fair_share_policy {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`ShareDistribution`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_scheduling_policy)."]
                        ShareDistribution
                        arguments {
                            share_identifier: Str = "share_identifier required\tmatch ^[0-9A-Za-z*]*$";
                            weight_factor: Num = "weight_factor optional";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`FairSharePolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_scheduling_policy)."]
                    FairSharePolicy
                    arguments {
                        compute_reservation: Num = "compute_reservation optional\trange 0 99\twhole";
                        share_decay_seconds: Num = "share_decay_seconds optional\trange 0 604800\twhole";
                    }
                    many {
                        share_distribution: fair_share_policy::ShareDistribution = "share_distribution optional set block 0 500";
                    }
                }
            }
            formwork_model::resource_binding! {
                #[doc = "Resource [`aws_batch_scheduling_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_scheduling_policy)."]
                Managed "aws_batch_scheduling_policy" BatchSchedulingPolicy BatchSchedulingPolicyAttributes
                naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
                tags Map;
                arguments {
                    tags: Map<Str> = "tags optional";
                }
                unread {
                    name: Str = "name required\tmatch ^[0-9A-Za-z]\tmatch ^[0-9A-Za-z_-]+$\treplaces";
                }
                many {
                    fair_share_policy: batch_scheduling_policy::FairSharePolicy = "fair_share_policy optional list block 0 1";
                }
                attributes {
                    arn: Arn<kind::BatchSchedulingPolicy> = "arn";
                    id: Id<kind::BatchSchedulingPolicy> = "id";
                    name: Name<kind::BatchSchedulingPolicy> = "name";
                    tags_all: Map<Str> = "tags_all";
                }
            }
            /// Data sources.
            pub(crate) mod data {
                use crate::types::*;

                /// Blocks of [`aws_batch_compute_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_compute_environment).
                pub mod batch_compute_environment {
                    use crate::types::*;

                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`UpdatePolicyAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_compute_environment)."]
                        UpdatePolicyAttributes
                        attributes {
                            job_execution_timeout_minutes: Num = "job_execution_timeout_minutes";
                            terminate_jobs_on_update: Bool = "terminate_jobs_on_update";
                        }
                    }
                }
                formwork_model::resource_binding! {
                    #[doc = "Data source [`aws_batch_compute_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_compute_environment)."]
                    Data "aws_batch_compute_environment" BatchComputeEnvironment BatchComputeEnvironmentAttributes
                    naming None;
                    tags None;
                    arguments {
                        tags: Map<Str> = "tags computed";
                    }
                    unread {
                        compute_environment_name: Str = "compute_environment_name required";
                        id: Str = "id computed";
                    }
                    attributes {
                        arn: Arn<kind::BatchComputeEnvironment> = "arn";
                        compute_environment_name: Name<kind::BatchComputeEnvironment> = "compute_environment_name";
                        ecs_cluster_arn: Str = "ecs_cluster_arn";
                        id: Id<kind::BatchComputeEnvironment> = "id";
                        service_role: Arn<kind::IamRole> = "service_role";
                        state: Str = "state";
                        status: Str = "status";
                        status_reason: Str = "status_reason";
                        r#type: Str = "type";
                    }
                    objects {
                        update_policy: List<batch_compute_environment::UpdatePolicyAttributes> = "update_policy";
                    }
                }
                /// Blocks of [`aws_batch_job_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition).
                pub mod batch_job_definition {
                    use crate::types::*;

                    /// Blocks of [`EksPropertiesAttributes`].
                    pub mod eks_properties_attributes {
                        use crate::types::*;

                        /// Blocks of [`PodPropertiesAttributes`].
                        pub mod pod_properties_attributes {
                            use crate::types::*;

                            /// Blocks of [`ContainersAttributes`].
                            pub mod containers_attributes {
                                use crate::types::*;

                                pub use crate::shared::backup_data_backup_framework_control_attributes_input_parameter_attributes::InputParameterAttributes as EnvAttributes;
                                formwork_model::accessor_binding! {
                                    #[doc = "Attributes [`ResourcesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                    ResourcesAttributes
                                    attributes {
                                        limits: Map<Str> = "limits";
                                        requests: Map<Str> = "requests";
                                    }
                                }
                                formwork_model::accessor_binding! {
                                    #[doc = "Attributes [`SecurityContextAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                    SecurityContextAttributes
                                    attributes {
                                        privileged: Bool = "privileged";
                                        read_only_root_file_system: Bool = "read_only_root_file_system";
                                        run_as_group: Num = "run_as_group";
                                        run_as_non_root: Bool = "run_as_non_root";
                                        run_as_user: Num = "run_as_user";
                                    }
                                }
                                formwork_model::accessor_binding! {
                                    #[doc = "Attributes [`VolumeMountsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                    VolumeMountsAttributes
                                    attributes {
                                        mount_path: Str = "mount_path";
                                        name: Str = "name";
                                        read_only: Bool = "read_only";
                                    }
                                }
                            }
                            formwork_model::accessor_binding! {
                                #[doc = "Attributes [`ContainersAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                ContainersAttributes
                                attributes {
                                    args: List<Str> = "args";
                                    command: List<Str> = "command";
                                    image: Str = "image";
                                    image_pull_policy: Str = "image_pull_policy";
                                    name: Str = "name";
                                }
                                objects {
                                    env: List<containers_attributes::EnvAttributes> = "env";
                                    resources: List<containers_attributes::ResourcesAttributes> = "resources";
                                    security_context: List<containers_attributes::SecurityContextAttributes> = "security_context";
                                    volume_mounts: List<containers_attributes::VolumeMountsAttributes> = "volume_mounts";
                                }
                            }
                            pub use crate::shared::batch_data_batch_job_definition_eks_properties_attributes_pod_properties_attributes_image_pull_secrets_attributes::ImagePullSecretsAttributes;
                            pub use crate::services::batch::data::batch_job_definition::eks_properties_attributes::pod_properties_attributes::ContainersAttributes as InitContainersAttributes;
                            pub use crate::services::batch::data::batch_job_definition::eks_properties_attributes::pod_properties_attributes::containers_attributes as init_containers_attributes;
                            formwork_model::accessor_binding! {
                                #[doc = "Attributes [`MetadataAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                MetadataAttributes
                                attributes {
                                    labels: Map<Str> = "labels";
                                }
                            }
                            /// Blocks of [`VolumesAttributes`].
                            pub mod volumes_attributes {
                                use crate::types::*;

                                formwork_model::accessor_binding! {
                                    #[doc = "Attributes [`EmptyDirAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                    EmptyDirAttributes
                                    attributes {
                                        medium: Str = "medium";
                                        size_limit: Str = "size_limit";
                                    }
                                }
                                formwork_model::accessor_binding! {
                                    #[doc = "Attributes [`HostPathAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                    HostPathAttributes
                                    attributes {
                                        path: Str = "path";
                                    }
                                }
                                formwork_model::accessor_binding! {
                                    #[doc = "Attributes [`SecretAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                    SecretAttributes
                                    attributes {
                                        optional: Bool = "optional";
                                        secret_name: Str = "secret_name";
                                    }
                                }
                            }
                            formwork_model::accessor_binding! {
                                #[doc = "Attributes [`VolumesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                VolumesAttributes
                                attributes {
                                    name: Str = "name";
                                }
                                objects {
                                    empty_dir: List<volumes_attributes::EmptyDirAttributes> = "empty_dir";
                                    host_path: List<volumes_attributes::HostPathAttributes> = "host_path";
                                    secret: List<volumes_attributes::SecretAttributes> = "secret";
                                }
                            }
                        }
                        formwork_model::accessor_binding! {
                            #[doc = "Attributes [`PodPropertiesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                            PodPropertiesAttributes
                            attributes {
                                dns_policy: Str = "dns_policy";
                                host_network: Bool = "host_network";
                                service_account_name: Str = "service_account_name";
                                share_process_namespace: Bool = "share_process_namespace";
                            }
                            objects {
                                containers: List<pod_properties_attributes::ContainersAttributes> = "containers";
                                image_pull_secrets: List<pod_properties_attributes::ImagePullSecretsAttributes> = "image_pull_secrets";
                                init_containers: List<pod_properties_attributes::InitContainersAttributes> = "init_containers";
                                metadata: List<pod_properties_attributes::MetadataAttributes> = "metadata";
                                volumes: List<pod_properties_attributes::VolumesAttributes> = "volumes";
                            }
                        }
                    }
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`EksPropertiesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                        EksPropertiesAttributes
                        objects {
                            pod_properties: List<eks_properties_attributes::PodPropertiesAttributes> = "pod_properties";
                        }
                    }
                    /// Blocks of [`NodePropertiesAttributes`].
                    pub mod node_properties_attributes {
                        use crate::types::*;

                        /// Blocks of [`NodeRangePropertiesAttributes`].
                        pub mod node_range_properties_attributes {
                            use crate::types::*;

                            /// Blocks of [`ContainerAttributes`].
                            pub mod container_attributes {
                                use crate::types::*;

                                pub use crate::shared::backup_data_backup_framework_control_attributes_input_parameter_attributes::InputParameterAttributes as EnvironmentAttributes;
                                pub use crate::shared::batch_data_batch_job_definition_node_properties_attributes_node_range_properties_attributes_container_attributes_ephemeral_storage_attributes::EphemeralStorageAttributes;
                                formwork_model::accessor_binding! {
                                    #[doc = "Attributes [`FargatePlatformConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                    FargatePlatformConfigurationAttributes
                                    attributes {
                                        platform_version: Str = "platform_version";
                                    }
                                }
                                /// Blocks of [`LinuxParametersAttributes`].
                                pub mod linux_parameters_attributes {
                                    use crate::types::*;

                                    formwork_model::accessor_binding! {
                                        #[doc = "Attributes [`DevicesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                        DevicesAttributes
                                        attributes {
                                            container_path: Str = "container_path";
                                            host_path: Str = "host_path";
                                            permissions: List<Str> = "permissions";
                                        }
                                    }
                                    formwork_model::accessor_binding! {
                                        #[doc = "Attributes [`TmpfsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                        TmpfsAttributes
                                        attributes {
                                            container_path: Str = "container_path";
                                            mount_options: List<Str> = "mount_options";
                                            size: Num = "size";
                                        }
                                    }
                                }
                                formwork_model::accessor_binding! {
                                    #[doc = "Attributes [`LinuxParametersAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                    LinuxParametersAttributes
                                    attributes {
                                        init_process_enabled: Bool = "init_process_enabled";
                                        max_swap: Num = "max_swap";
                                        shared_memory_size: Num = "shared_memory_size";
                                        swappiness: Num = "swappiness";
                                    }
                                    objects {
                                        devices: List<linux_parameters_attributes::DevicesAttributes> = "devices";
                                        tmpfs: List<linux_parameters_attributes::TmpfsAttributes> = "tmpfs";
                                    }
                                }
                                /// Blocks of [`LogConfigurationAttributes`].
                                pub mod log_configuration_attributes {
                                    use crate::types::*;

                                    formwork_model::accessor_binding! {
                                        #[doc = "Attributes [`SecretOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                        SecretOptionsAttributes
                                        attributes {
                                            name: Str = "name";
                                            value_from: Str = "value_from";
                                        }
                                    }
                                }
                                formwork_model::accessor_binding! {
                                    #[doc = "Attributes [`LogConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                    LogConfigurationAttributes
                                    attributes {
                                        log_driver: Str = "log_driver";
                                        options: Map<Str> = "options";
                                    }
                                    objects {
                                        secret_options: List<log_configuration_attributes::SecretOptionsAttributes> = "secret_options";
                                    }
                                }
                                formwork_model::accessor_binding! {
                                    #[doc = "Attributes [`MountPointsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                    MountPointsAttributes
                                    attributes {
                                        container_path: Str = "container_path";
                                        read_only: Bool = "read_only";
                                        source_volume: Str = "source_volume";
                                    }
                                }
                                formwork_model::accessor_binding! {
                                    #[doc = "Attributes [`NetworkConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                    NetworkConfigurationAttributes
                                    attributes {
                                        assign_public_ip: Bool = "assign_public_ip";
                                    }
                                }
                                formwork_model::accessor_binding! {
                                    #[doc = "Attributes [`ResourceRequirementsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                    ResourceRequirementsAttributes
                                    attributes {
                                        r#type: Str = "type";
                                        value: Str = "value";
                                    }
                                }
                                pub use crate::shared::batch_data_batch_job_definition_node_properties_attributes_node_range_properties_attributes_container_attributes_runtime_platform_attributes::RuntimePlatformAttributes;
                                pub use crate::services::batch::data::batch_job_definition::node_properties_attributes::node_range_properties_attributes::container_attributes::log_configuration_attributes::SecretOptionsAttributes as SecretsAttributes;
                                formwork_model::accessor_binding! {
                                    #[doc = "Attributes [`UlimitsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                    UlimitsAttributes
                                    attributes {
                                        hard_limit: Num = "hard_limit";
                                        name: Str = "name";
                                        soft_limit: Num = "soft_limit";
                                    }
                                }
                                /// Blocks of [`VolumesAttributes`].
                                pub mod volumes_attributes {
                                    use crate::types::*;

                                    pub use crate::shared::batch_data_batch_job_definition_node_properties_attributes_node_range_properties_attributes_container_attributes_volumes_attributes_efs_volume_configuration_attributes::EfsVolumeConfigurationAttributes;
                                    pub use crate::shared::batch_data_batch_job_definition_node_properties_attributes_node_range_properties_attributes_container_attributes_volumes_attributes_efs_volume_configuration_attributes::efs_volume_configuration_attributes;
                                    formwork_model::accessor_binding! {
                                        #[doc = "Attributes [`HostAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                        HostAttributes
                                        attributes {
                                            source_path: Str = "source_path";
                                        }
                                    }
                                }
                                formwork_model::accessor_binding! {
                                    #[doc = "Attributes [`VolumesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                    VolumesAttributes
                                    attributes {
                                        name: Str = "name";
                                    }
                                    objects {
                                        efs_volume_configuration: List<volumes_attributes::EfsVolumeConfigurationAttributes> = "efs_volume_configuration";
                                        host: List<volumes_attributes::HostAttributes> = "host";
                                    }
                                }
                            }
                            formwork_model::accessor_binding! {
                                #[doc = "Attributes [`ContainerAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                                ContainerAttributes
                                attributes {
                                    command: List<Str> = "command";
                                    execution_role_arn: Arn<kind::IamRole> = "execution_role_arn";
                                    image: Str = "image";
                                    instance_type: Str = "instance_type";
                                    job_role_arn: Str = "job_role_arn";
                                    privileged: Bool = "privileged";
                                    readonly_root_filesystem: Bool = "readonly_root_filesystem";
                                    user: Str = "user";
                                }
                                objects {
                                    environment: List<container_attributes::EnvironmentAttributes> = "environment";
                                    ephemeral_storage: List<container_attributes::EphemeralStorageAttributes> = "ephemeral_storage";
                                    fargate_platform_configuration: List<container_attributes::FargatePlatformConfigurationAttributes> = "fargate_platform_configuration";
                                    linux_parameters: List<container_attributes::LinuxParametersAttributes> = "linux_parameters";
                                    log_configuration: List<container_attributes::LogConfigurationAttributes> = "log_configuration";
                                    mount_points: List<container_attributes::MountPointsAttributes> = "mount_points";
                                    network_configuration: List<container_attributes::NetworkConfigurationAttributes> = "network_configuration";
                                    resource_requirements: List<container_attributes::ResourceRequirementsAttributes> = "resource_requirements";
                                    runtime_platform: List<container_attributes::RuntimePlatformAttributes> = "runtime_platform";
                                    secrets: List<container_attributes::SecretsAttributes> = "secrets";
                                    ulimits: List<container_attributes::UlimitsAttributes> = "ulimits";
                                    volumes: List<container_attributes::VolumesAttributes> = "volumes";
                                }
                            }
                        }
                        formwork_model::accessor_binding! {
                            #[doc = "Attributes [`NodeRangePropertiesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                            NodeRangePropertiesAttributes
                            attributes {
                                target_nodes: Str = "target_nodes";
                            }
                            objects {
                                container: List<node_range_properties_attributes::ContainerAttributes> = "container";
                            }
                        }
                    }
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`NodePropertiesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                        NodePropertiesAttributes
                        attributes {
                            main_node: Num = "main_node";
                            num_nodes: Num = "num_nodes";
                        }
                        objects {
                            node_range_properties: List<node_properties_attributes::NodeRangePropertiesAttributes> = "node_range_properties";
                        }
                    }
                    /// Blocks of [`RetryStrategyAttributes`].
                    pub mod retry_strategy_attributes {
                        use crate::types::*;

                        formwork_model::accessor_binding! {
                            #[doc = "Attributes [`EvaluateOnExitAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                            EvaluateOnExitAttributes
                            attributes {
                                action: Str = "action";
                                on_exit_code: Str = "on_exit_code";
                                on_reason: Str = "on_reason";
                                on_status_reason: Str = "on_status_reason";
                            }
                        }
                    }
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`RetryStrategyAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                        RetryStrategyAttributes
                        attributes {
                            attempts: Num = "attempts";
                        }
                        objects {
                            evaluate_on_exit: List<retry_strategy_attributes::EvaluateOnExitAttributes> = "evaluate_on_exit";
                        }
                    }
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`TimeoutAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                        TimeoutAttributes
                        attributes {
                            attempt_duration_seconds: Num = "attempt_duration_seconds";
                        }
                    }
                }
                formwork_model::resource_binding! {
                    #[doc = "Data source [`aws_batch_job_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
                    Data "aws_batch_job_definition" BatchJobDefinition BatchJobDefinitionAttributes
                    naming None;
                    tags None;
                    unread {
                        arn: Str = "arn optional";
                        name: Str = "name optional";
                        revision: Num = "revision optional";
                        status: Str = "status optional";
                    }
                    attributes {
                        arn: Arn<kind::BatchJobDefinition> = "arn";
                        arn_prefix: Str = "arn_prefix";
                        container_orchestration_type: Str = "container_orchestration_type";
                        id: Id<kind::BatchJobDefinition> = "id";
                        name: Name<kind::BatchJobDefinition> = "name";
                        scheduling_priority: Num = "scheduling_priority";
                        tags: Map<Str> = "tags";
                        r#type: Str = "type";
                    }
                    objects {
                        eks_properties: List<batch_job_definition::EksPropertiesAttributes> = "eks_properties";
                        node_properties: List<batch_job_definition::NodePropertiesAttributes> = "node_properties";
                        retry_strategy: List<batch_job_definition::RetryStrategyAttributes> = "retry_strategy";
                        timeout: List<batch_job_definition::TimeoutAttributes> = "timeout";
                    }
                }
                /// Blocks of [`aws_batch_job_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_queue).
                pub mod batch_job_queue {
                    use crate::types::*;

                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`ComputeEnvironmentOrderAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_queue)."]
                        ComputeEnvironmentOrderAttributes
                        attributes {
                            compute_environment: Str = "compute_environment";
                            order: Num = "order";
                        }
                    }
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`JobStateTimeLimitActionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_queue)."]
                        JobStateTimeLimitActionAttributes
                        attributes {
                            action: Str = "action";
                            max_time_seconds: Num = "max_time_seconds";
                            reason: Str = "reason";
                            state: Str = "state";
                        }
                    }
                }
                formwork_model::resource_binding! {
                    #[doc = "Data source [`aws_batch_job_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_queue)."]
                    Data "aws_batch_job_queue" BatchJobQueue BatchJobQueueAttributes
                    naming None;
                    tags None;
                    arguments {
                        tags: Map<Str> = "tags computed";
                    }
                    unread {
                        name: Str = "name required";
                        id: Str = "id computed";
                    }
                    attributes {
                        arn: Arn<kind::BatchJobQueue> = "arn";
                        id: Id<kind::BatchJobQueue> = "id";
                        name: Name<kind::BatchJobQueue> = "name";
                        priority: Num = "priority";
                        scheduling_policy_arn: Str = "scheduling_policy_arn";
                        state: Str = "state";
                        status: Str = "status";
                        status_reason: Str = "status_reason";
                    }
                    objects {
                        compute_environment_order: List<batch_job_queue::ComputeEnvironmentOrderAttributes> = "compute_environment_order";
                        job_state_time_limit_action: List<batch_job_queue::JobStateTimeLimitActionAttributes> = "job_state_time_limit_action";
                    }
                }
                /// Blocks of [`aws_batch_scheduling_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_scheduling_policy).
                pub mod batch_scheduling_policy {
                    use crate::types::*;

                    /// Blocks of [`FairSharePolicyAttributes`].
                    pub mod fair_share_policy_attributes {
                        use crate::types::*;

                        formwork_model::accessor_binding! {
                            #[doc = "Attributes [`ShareDistributionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_scheduling_policy)."]
                            ShareDistributionAttributes
                            attributes {
                                share_identifier: Str = "share_identifier";
                                weight_factor: Num = "weight_factor";
                            }
                        }
                    }
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`FairSharePolicyAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_scheduling_policy)."]
                        FairSharePolicyAttributes
                        attributes {
                            compute_reservation: Num = "compute_reservation";
                            share_decay_seconds: Num = "share_decay_seconds";
                        }
                        objects {
                            share_distribution: Set<fair_share_policy_attributes::ShareDistributionAttributes> = "share_distribution";
                        }
                    }
                }
                formwork_model::resource_binding! {
                    #[doc = "Data source [`aws_batch_scheduling_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_scheduling_policy)."]
                    Data "aws_batch_scheduling_policy" BatchSchedulingPolicy BatchSchedulingPolicyAttributes
                    naming None;
                    tags None;
                    arguments {
                        tags: Map<Str> = "tags computed";
                    }
                    unread {
                        arn: Str = "arn required";
                        id: Str = "id computed";
                    }
                    attributes {
                        arn: Arn<kind::BatchSchedulingPolicy> = "arn";
                        id: Id<kind::BatchSchedulingPolicy> = "id";
                        name: Name<kind::BatchSchedulingPolicy> = "name";
                    }
                    objects {
                        fair_share_policy: List<batch_scheduling_policy::FairSharePolicyAttributes> = "fair_share_policy";
                    }
                }
            }
