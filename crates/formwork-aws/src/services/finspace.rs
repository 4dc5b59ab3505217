// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `finspace`.

use crate::types::*;

/// Blocks of [`aws_finspace_kx_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_cluster).
pub mod finspace_kx_cluster {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AutoScalingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_cluster)."]
        AutoScalingConfiguration
        arguments {
            auto_scaling_metric: Str = "auto_scaling_metric required\tin/i CPU_UTILIZATION_PERCENTAGE\treplaces";
            max_node_count: Num = "max_node_count required\trange 1 5\twhole\treplaces";
            metric_target: Num = "metric_target required\trange 0 100\treplaces";
            min_node_count: Num = "min_node_count required\trange 1 5\twhole\treplaces";
            scale_in_cooldown_seconds: Num = "scale_in_cooldown_seconds required\trange 0 100000\treplaces";
            scale_out_cooldown_seconds: Num = "scale_out_cooldown_seconds required\trange 0 100000\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CacheStorageConfigurations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_cluster)."]
        CacheStorageConfigurations
        arguments {
            size: Num = "size required\twhole\treplaces";
            r#type: Str = "type required\tlength 1 32\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CapacityConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_cluster)."]
        CapacityConfiguration
        arguments {
            node_count: Num = "node_count required\trange 1 5\twhole\treplaces";
            node_type: Str = "node_type required\tlength 1 32\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Code`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_cluster)."]
        Code
        arguments {
            s3_bucket: Str = "s3_bucket required\tlength 3 255";
            s3_key: Str = "s3_key required\tlength 3 1024";
            s3_object_version: Str = "s3_object_version optional\tlength 3 1024";
        }
    }
    /// Blocks of [`Database`].
    pub mod database {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CacheConfigurations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_cluster)."]
            CacheConfigurations
            arguments {
                cache_type: Str = "cache_type required\treplaces";
                db_paths: Set<Str> = "db_paths optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Database`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_cluster)."]
        Database
        arguments {
            database_name: Str = "database_name required\tlength 3 63\treplaces";
            changeset_id: Str = "changeset_id optional\tlength 1 26";
            dataview_name: Str = "dataview_name optional\tlength 3 63\treplaces";
        }
        many {
            cache_configurations: database::CacheConfigurations = "cache_configurations optional list block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SavedownStorageConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_cluster)."]
        SavedownStorageConfiguration
        arguments {
            size: Num = "size optional\trange 10 16000\twhole\treplaces";
            r#type: Str = "type optional\tin/i SDS01\treplaces";
            volume_name: Str = "volume_name optional\tlength 3 63\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ScalingGroupConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_cluster)."]
        ScalingGroupConfiguration
        arguments {
            memory_reservation: Num = "memory_reservation required\trange 6 -\twhole\treplaces";
            node_count: Num = "node_count required\trange 1 -\twhole\treplaces";
            scaling_group_name: Str = "scaling_group_name required\tlength 3 63\treplaces";
            cpu: Num = "cpu optional\treplaces";
            memory_limit: Num = "memory_limit optional\trange 6 -\twhole\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TickerplantLogConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_cluster)."]
        TickerplantLogConfiguration
        arguments {
            tickerplant_log_volumes: Set<Str> = "tickerplant_log_volumes required\teach length 3 63\treplaces";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_cluster)."]
        VpcConfiguration
        arguments {
            ip_address_type: Str = "ip_address_type required\tin/i IP_V4\treplaces";
            security_group_ids: Set<Str> = "security_group_ids required\teach length 1 1024\treplaces";
            subnet_ids: Set<Str> = "subnet_ids required\teach length 1 1024\treplaces";
            vpc_id: Str = "vpc_id required\tlength 1 1024\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_finspace_kx_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_cluster)."]
    Managed "aws_finspace_kx_cluster" FinspaceKxCluster FinspaceKxClusterAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 63, ""));
    tags Map;
    arguments {
        az_mode: Str = "az_mode required\tin SINGLE|MULTI\treplaces";
        environment_id: Str = "environment_id required\tlength 1 32\treplaces";
        release_label: Str = "release_label required\tlength 1 16\treplaces";
        r#type: Str = "type required\tin HDB|RDB|GATEWAY|GP|TICKERPLANT\treplaces";
        availability_zone_id: Str = "availability_zone_id optional\treplaces";
        command_line_arguments: Map<Str> = "command_line_arguments optional\teach length 1 -\tkey length 1 1024";
        description: Str = "description optional\tlength 1 1000\treplaces";
        initialization_script: Str = "initialization_script optional\tlength 1 255";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 3 63\treplaces";
        execution_role: Str = "execution_role optional\tlength 1 1024\treplaces";
    }
    many {
        vpc_configuration: finspace_kx_cluster::VpcConfiguration = "vpc_configuration required list block 1 1";
        auto_scaling_configuration: finspace_kx_cluster::AutoScalingConfiguration = "auto_scaling_configuration optional list block 0 1";
        cache_storage_configurations: finspace_kx_cluster::CacheStorageConfigurations = "cache_storage_configurations optional list block 0 0";
        capacity_configuration: finspace_kx_cluster::CapacityConfiguration = "capacity_configuration optional list block 0 1";
        code: finspace_kx_cluster::Code = "code optional list block 0 1";
        database: finspace_kx_cluster::Database = "database optional list block 0 0";
        savedown_storage_configuration: finspace_kx_cluster::SavedownStorageConfiguration = "savedown_storage_configuration optional list block 0 1";
        scaling_group_configuration: finspace_kx_cluster::ScalingGroupConfiguration = "scaling_group_configuration optional list block 0 1";
        tickerplant_log_configuration: finspace_kx_cluster::TickerplantLogConfiguration = "tickerplant_log_configuration optional list block 0 0";
    }
    single {
        timeouts: finspace_kx_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::FinspaceKxCluster> = "arn";
        created_timestamp: Str = "created_timestamp";
        execution_role: Arn<kind::IamRole> = "execution_role";
        id: Id<kind::FinspaceKxCluster> = "id";
        last_modified_timestamp: Str = "last_modified_timestamp";
        name: Name<kind::FinspaceKxCluster> = "name";
        status: Str = "status";
        status_reason: Str = "status_reason";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_finspace_kx_database`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_database).
pub mod finspace_kx_database {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_finspace_kx_database`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_database)."]
    Managed "aws_finspace_kx_database" FinspaceKxDatabase FinspaceKxDatabaseAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 63, ""));
    tags Map;
    arguments {
        environment_id: Id<kind::FinspaceKxEnvironment> = "environment_id required\tlength 1 32\treplaces";
        description: Str = "description optional\tlength 1 1000";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 3 63\treplaces";
    }
    single {
        timeouts: finspace_kx_database::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::FinspaceKxDatabase> = "arn";
        created_timestamp: Str = "created_timestamp";
        id: Id<kind::FinspaceKxDatabase> = "id";
        last_modified_timestamp: Str = "last_modified_timestamp";
        name: Name<kind::FinspaceKxDatabase> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_finspace_kx_dataview`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_dataview).
pub mod finspace_kx_dataview {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SegmentConfigurations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_dataview)."]
        SegmentConfigurations
        arguments {
            db_paths: List<Str> = "db_paths required";
            volume_name: Name<kind::FinspaceKxVolume> = "volume_name required";
            on_demand: Bool = "on_demand optional\treplaces";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_finspace_kx_dataview`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_dataview)."]
    Managed "aws_finspace_kx_dataview" FinspaceKxDataview FinspaceKxDataviewAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 63, ""));
    tags Map;
    arguments {
        auto_update: Bool = "auto_update required\treplaces";
        az_mode: Str = "az_mode required\tin SINGLE|MULTI\treplaces";
        database_name: Name<kind::FinspaceKxDatabase> = "database_name required\tlength 3 63\treplaces";
        environment_id: Id<kind::FinspaceKxEnvironment> = "environment_id required\tlength 3 63\treplaces";
        availability_zone_id: Str = "availability_zone_id optional\treplaces";
        changeset_id: Str = "changeset_id optional";
        description: Str = "description optional\tlength 1 1000";
        read_write: Bool = "read_write optional\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 3 63\treplaces";
    }
    many {
        segment_configurations: finspace_kx_dataview::SegmentConfigurations = "segment_configurations optional list block 0 0";
    }
    single {
        timeouts: finspace_kx_dataview::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::FinspaceKxDataview> = "arn";
        created_timestamp: Str = "created_timestamp";
        id: Id<kind::FinspaceKxDataview> = "id";
        last_modified_timestamp: Str = "last_modified_timestamp";
        name: Name<kind::FinspaceKxDataview> = "name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_finspace_kx_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_environment).
pub mod finspace_kx_environment {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CustomDnsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_environment)."]
        CustomDnsConfiguration
        arguments {
            custom_dns_server_ip: Str = "custom_dns_server_ip required\tformat ip";
            custom_dns_server_name: Str = "custom_dns_server_name required\tlength 3 255";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    /// Blocks of [`TransitGatewayConfiguration`].
    pub mod transit_gateway_configuration {
        use crate::types::*;

        /// Blocks of [`AttachmentNetworkAclConfiguration`].
        pub mod attachment_network_acl_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`IcmpTypeCode`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_environment)."]
                IcmpTypeCode
                arguments {
                    code: Num = "code required\twhole";
                    r#type: Num = "type required\twhole";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`PortRange`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_environment)."]
                PortRange
                arguments {
                    from: Num = "from required\trange 1 65535\twhole";
                    to: Num = "to required\trange 1 65535\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`AttachmentNetworkAclConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_environment)."]
            AttachmentNetworkAclConfiguration
            arguments {
                cidr_block: Str = "cidr_block required\tformat cidr";
                protocol: Str = "protocol required\tlength 1 5";
                rule_action: Str = "rule_action required\tin allow|deny";
                rule_number: Num = "rule_number required\trange 1 32766\twhole";
            }
            many {
                icmp_type_code: attachment_network_acl_configuration::IcmpTypeCode = "icmp_type_code optional list block 0 1";
                port_range: attachment_network_acl_configuration::PortRange = "port_range optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TransitGatewayConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_environment)."]
        TransitGatewayConfiguration
        arguments {
            routable_cidr_space: Str = "routable_cidr_space required\tformat cidr";
            transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id required\tlength 1 32\tprefix tgw-";
        }
        many {
            attachment_network_acl_configuration: transit_gateway_configuration::AttachmentNetworkAclConfiguration = "attachment_network_acl_configuration optional list block 0 100\titems - 100";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_finspace_kx_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_environment)."]
    Managed "aws_finspace_kx_environment" FinspaceKxEnvironment FinspaceKxEnvironmentAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id required\tformat arn";
        description: Str = "description optional\tlength 1 1000";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255";
    }
    many {
        custom_dns_configuration: finspace_kx_environment::CustomDnsConfiguration = "custom_dns_configuration optional list block 0 0";
        transit_gateway_configuration: finspace_kx_environment::TransitGatewayConfiguration = "transit_gateway_configuration optional list block 0 1";
    }
    single {
        timeouts: finspace_kx_environment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::FinspaceKxEnvironment> = "arn";
        availability_zones: List<Str> = "availability_zones";
        created_timestamp: Str = "created_timestamp";
        id: Id<kind::FinspaceKxEnvironment> = "id";
        infrastructure_account_id: Str = "infrastructure_account_id";
        last_modified_timestamp: Str = "last_modified_timestamp";
        name: Name<kind::FinspaceKxEnvironment> = "name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_finspace_kx_scaling_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_scaling_group).
pub mod finspace_kx_scaling_group {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_finspace_kx_scaling_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_scaling_group)."]
    Managed "aws_finspace_kx_scaling_group" FinspaceKxScalingGroup FinspaceKxScalingGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 63, ""));
    tags Map;
    arguments {
        availability_zone_id: Str = "availability_zone_id required\treplaces";
        environment_id: Id<kind::FinspaceKxEnvironment> = "environment_id required\tlength 1 32\treplaces";
        host_type: Str = "host_type required\tlength 1 32\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 3 63\treplaces";
    }
    single {
        timeouts: finspace_kx_scaling_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::FinspaceKxScalingGroup> = "arn";
        clusters: List<Str> = "clusters";
        created_timestamp: Str = "created_timestamp";
        id: Id<kind::FinspaceKxScalingGroup> = "id";
        last_modified_timestamp: Str = "last_modified_timestamp";
        name: Name<kind::FinspaceKxScalingGroup> = "name";
        status: Str = "status";
        status_reason: Str = "status_reason";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_finspace_kx_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_user).
pub mod finspace_kx_user {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_finspace_kx_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_user)."]
    Managed "aws_finspace_kx_user" FinspaceKxUser FinspaceKxUserAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        environment_id: Id<kind::FinspaceKxEnvironment> = "environment_id required\tlength 1 32\treplaces";
        iam_role: Arn<kind::IamRole> = "iam_role required\tformat arn\tservice iam";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\treplaces";
    }
    single {
        timeouts: finspace_kx_user::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::FinspaceKxUser> = "arn";
        id: Id<kind::FinspaceKxUser> = "id";
        name: Name<kind::FinspaceKxUser> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_finspace_kx_volume`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_volume).
pub mod finspace_kx_volume {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Nas1Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_volume)."]
        Nas1Configuration
        arguments {
            size: Num = "size required\trange 1200 33600\twhole\treplaces";
            r#type: Str = "type required\tin SSD_1000|SSD_250|HDD_12\treplaces";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AttachedClustersAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_volume)."]
        AttachedClustersAttributes
        attributes {
            cluster_name: Str = "cluster_name";
            cluster_status: Str = "cluster_status";
            cluster_type: Str = "cluster_type";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_finspace_kx_volume`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/finspace_kx_volume)."]
    Managed "aws_finspace_kx_volume" FinspaceKxVolume FinspaceKxVolumeAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 63, ""));
    tags Map;
    arguments {
        availability_zones: List<Str> = "availability_zones required\treplaces";
        az_mode: Str = "az_mode required\tin SINGLE|MULTI\treplaces";
        environment_id: Id<kind::FinspaceKxEnvironment> = "environment_id required\tlength 1 32\treplaces";
        r#type: Str = "type required\tin NAS_1\treplaces";
        description: Str = "description optional\tlength 1 1000\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 3 63\treplaces";
    }
    many {
        nas1_configuration: finspace_kx_volume::Nas1Configuration = "nas1_configuration optional list block 0 0";
    }
    single {
        timeouts: finspace_kx_volume::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::FinspaceKxVolume> = "arn";
        created_timestamp: Str = "created_timestamp";
        id: Id<kind::FinspaceKxVolume> = "id";
        last_modified_timestamp: Str = "last_modified_timestamp";
        name: Name<kind::FinspaceKxVolume> = "name";
        status: Str = "status";
        status_reason: Str = "status_reason";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        attached_clusters: List<finspace_kx_volume::AttachedClustersAttributes> = "attached_clusters";
    }
}
