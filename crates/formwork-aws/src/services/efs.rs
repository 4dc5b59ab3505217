// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `efs`.

use crate::types::*;

/// Blocks of [`aws_efs_access_point`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_access_point).
pub mod efs_access_point {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`PosixUser`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_access_point)."]
        PosixUser
        arguments {
            gid: Num = "gid required\twhole\treplaces";
            uid: Num = "uid required\twhole\treplaces";
            secondary_gids: Set<Num> = "secondary_gids optional\teach whole\treplaces";
        }
    }
    /// Blocks of [`RootDirectory`].
    pub mod root_directory {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CreationInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_access_point)."]
            CreationInfo
            arguments {
                owner_gid: Num = "owner_gid required\twhole\treplaces";
                owner_uid: Num = "owner_uid required\twhole\treplaces";
                permissions: Str = "permissions required\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RootDirectory`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_access_point)."]
        RootDirectory
        arguments {
            path: Str = "path computed\treplaces";
        }
        many {
            creation_info: root_directory::CreationInfo = "creation_info optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_efs_access_point`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_access_point)."]
    Managed "aws_efs_access_point" EfsAccessPoint EfsAccessPointAttributes
    naming None;
    tags Map;
    arguments {
        file_system_id: Id<kind::EfsFileSystem> = "file_system_id required\tapi length - 128\tapi match ^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$\tprefix fs-\treplaces";
        tags: Map<Str> = "tags optional";
    }
    many {
        posix_user: efs_access_point::PosixUser = "posix_user optional list block 0 1";
        root_directory: efs_access_point::RootDirectory = "root_directory optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::EfsAccessPoint> = "arn";
        file_system_arn: Str = "file_system_arn";
        id: Id<kind::EfsAccessPoint> = "id";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_efs_backup_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_backup_policy).
pub mod efs_backup_policy {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`BackupPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_backup_policy)."]
        BackupPolicy
        arguments {
            status: Str = "status required\tin DISABLED|ENABLED";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_efs_backup_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_backup_policy)."]
    Managed "aws_efs_backup_policy" EfsBackupPolicy EfsBackupPolicyAttributes
    naming None;
    tags None;
    arguments {
        file_system_id: Id<kind::EfsFileSystem> = "file_system_id required\tapi length - 128\tapi match ^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$\tprefix fs-\treplaces";
    }
    many {
        backup_policy: efs_backup_policy::BackupPolicy = "backup_policy required list block 1 1";
    }
    attributes {
        id: Id<kind::EfsBackupPolicy> = "id";
    }
}
/// Blocks of [`aws_efs_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_file_system).
pub mod efs_file_system {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`LifecyclePolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_file_system)."]
        LifecyclePolicy
        arguments {
            transition_to_archive: Str = "transition_to_archive optional\tin AFTER_1_DAY|AFTER_7_DAYS|AFTER_14_DAYS|AFTER_30_DAYS|AFTER_60_DAYS|AFTER_90_DAYS|AFTER_180_DAYS|AFTER_270_DAYS|AFTER_365_DAYS";
            transition_to_ia: Str = "transition_to_ia optional\tin AFTER_7_DAYS|AFTER_14_DAYS|AFTER_30_DAYS|AFTER_60_DAYS|AFTER_90_DAYS|AFTER_1_DAY|AFTER_180_DAYS|AFTER_270_DAYS|AFTER_365_DAYS";
            transition_to_primary_storage_class: Str = "transition_to_primary_storage_class optional\tin AFTER_1_ACCESS";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Protection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_file_system)."]
        Protection
        arguments {
            replication_overwrite: Str = "replication_overwrite computed\tin ENABLED|DISABLED";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`SizeInBytesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_file_system)."]
        SizeInBytesAttributes
        attributes {
            value: Num = "value";
            value_in_ia: Num = "value_in_ia";
            value_in_standard: Num = "value_in_standard";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_efs_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_file_system)."]
    Managed "aws_efs_file_system" EfsFileSystem EfsFileSystemAttributes
    naming None;
    tags Map;
    arguments {
        availability_zone_name: Str = "availability_zone_name computed\tlength 1 -\treplaces";
        creation_token: Str = "creation_token computed\tlength - 64\tapi length 1 -\tapi match .+\treplaces";
        encrypted: Bool = "encrypted computed\treplaces";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tformat arn\tapi length - 2048\tapi match ^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias/[a-zA-Z0-9/_-]+|(arn:aws[-a-z]*:kms:[a-z0-9-]+:\\d{12}:((key/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(key/mrk-[0-9a-f]{32})|(alias/[a-zA-Z0-9/_-]+))))$\treplaces";
        performance_mode: Str = "performance_mode computed\tin generalPurpose|maxIO\treplaces";
        provisioned_throughput_in_mibps: Num = "provisioned_throughput_in_mibps optional";
        tags: Map<Str> = "tags optional";
        throughput_mode: Str = "throughput_mode optional\tin bursting|provisioned|elastic";
    }
    many {
        lifecycle_policy: efs_file_system::LifecyclePolicy = "lifecycle_policy optional list block 0 3\titems - 3";
        protection: efs_file_system::Protection = "protection optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::EfsFileSystem> = "arn";
        availability_zone_id: Str = "availability_zone_id";
        dns_name: Str = "dns_name";
        id: Id<kind::EfsFileSystem> = "id";
        name: Name<kind::EfsFileSystem> = "name";
        number_of_mount_targets: Num = "number_of_mount_targets";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        size_in_bytes: List<efs_file_system::SizeInBytesAttributes> = "size_in_bytes";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_efs_file_system_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_file_system_policy)."]
    Managed "aws_efs_file_system_policy" EfsFileSystemPolicy EfsFileSystemPolicyAttributes
    naming None;
    tags None;
    arguments {
        file_system_id: Id<kind::EfsFileSystem> = "file_system_id required\tapi length - 128\tapi match ^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$\tprefix fs-\treplaces";
        policy: Str = "policy required\tformat json\tapi length 1 20000\tapi match [\\s\\S]+";
        bypass_policy_lockout_safety_check: Bool = "bypass_policy_lockout_safety_check optional";
    }
    attributes {
        id: Id<kind::EfsFileSystemPolicy> = "id";
    }
}
/// Blocks of [`aws_efs_mount_target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_mount_target).
pub mod efs_mount_target {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_efs_mount_target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_mount_target)."]
    Managed "aws_efs_mount_target" EfsMountTarget EfsMountTargetAttributes
    naming None;
    tags None;
    arguments {
        file_system_id: Id<kind::EfsFileSystem> = "file_system_id required\tapi length - 128\tapi match ^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$\tprefix fs-\treplaces";
        subnet_id: Id<kind::Subnet> = "subnet_id required\tapi length 15 47\tapi match ^subnet-[0-9a-f]{8,40}$\tprefix subnet-\treplaces";
        ip_address: Str = "ip_address computed\tformat ipv4\tapi length 7 15\tapi match ^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}$\treplaces";
        security_groups: Set<Id<kind::SecurityGroup>> = "security_groups computed\tapi items - 100\tapi each length 11 43\tapi each match ^sg-[0-9a-f]{8,40}\tprefix sg-";
    }
    single {
        timeouts: efs_mount_target::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        availability_zone_id: Str = "availability_zone_id";
        availability_zone_name: Str = "availability_zone_name";
        dns_name: Str = "dns_name";
        file_system_arn: Str = "file_system_arn";
        id: Id<kind::EfsMountTarget> = "id";
        mount_target_dns_name: Str = "mount_target_dns_name";
        network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
        owner_id: Str = "owner_id";
    }
}
/// Blocks of [`aws_efs_replication_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_replication_configuration).
pub mod efs_replication_configuration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_replication_configuration)."]
        Destination
        arguments {
            availability_zone_name: Str = "availability_zone_name optional\treplaces";
            file_system_id: Str = "file_system_id computed\treplaces";
            kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\treplaces";
            region: Str = "region computed\tformat region\treplaces";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`DestinationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_replication_configuration)."]
        DestinationAttributes
        attributes {
            availability_zone_name: Str = "availability_zone_name";
            file_system_id: Str = "file_system_id";
            kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id";
            region: Str = "region";
            status: Str = "status";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_efs_replication_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_replication_configuration)."]
    Managed "aws_efs_replication_configuration" EfsReplicationConfiguration EfsReplicationConfigurationAttributes
    naming None;
    tags None;
    relations {
        "at_least_one destination.availability_zone_name destination.region";
    }
    arguments {
        source_file_system_id: Id<kind::EfsFileSystem> = "source_file_system_id required\tprefix fs-\treplaces";
    }
    many {
        destination: efs_replication_configuration::Destination = "destination required list block 1 1";
    }
    single {
        timeouts: efs_replication_configuration::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        creation_time: Str = "creation_time";
        id: Id<kind::EfsReplicationConfiguration> = "id";
        original_source_file_system_arn: Str = "original_source_file_system_arn";
        source_file_system_arn: Str = "source_file_system_arn";
        source_file_system_region: Str = "source_file_system_region";
    }
    objects {
        destination: List<efs_replication_configuration::DestinationAttributes> = "destination";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_efs_access_point`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/efs_access_point).
    pub mod efs_access_point {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`PosixUserAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/efs_access_point)."]
            PosixUserAttributes
            attributes {
                gid: Num = "gid";
                secondary_gids: Set<Num> = "secondary_gids";
                uid: Num = "uid";
            }
        }
        /// Blocks of [`RootDirectoryAttributes`].
        pub mod root_directory_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`CreationInfoAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/efs_access_point)."]
                CreationInfoAttributes
                attributes {
                    owner_gid: Num = "owner_gid";
                    owner_uid: Num = "owner_uid";
                    permissions: Str = "permissions";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RootDirectoryAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/efs_access_point)."]
            RootDirectoryAttributes
            attributes {
                path: Str = "path";
            }
            objects {
                creation_info: List<root_directory_attributes::CreationInfoAttributes> = "creation_info";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_efs_access_point`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/efs_access_point)."]
        Data "aws_efs_access_point" EfsAccessPoint EfsAccessPointAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            access_point_id: Str = "access_point_id required";
            id: Str = "id computed";
        }
        attributes {
            access_point_id: Id<kind::EfsAccessPoint> = "access_point_id";
            arn: Arn<kind::EfsAccessPoint> = "arn";
            file_system_arn: Str = "file_system_arn";
            file_system_id: Str = "file_system_id";
            id: Id<kind::EfsAccessPoint> = "id";
            owner_id: Str = "owner_id";
        }
        objects {
            posix_user: List<efs_access_point::PosixUserAttributes> = "posix_user";
            root_directory: List<efs_access_point::RootDirectoryAttributes> = "root_directory";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_efs_access_points`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/efs_access_points)."]
        Data "aws_efs_access_points" EfsAccessPoints EfsAccessPointsAttributes
        naming None;
        tags None;
        arguments {
            file_system_id: Str = "file_system_id required";
            id: Str = "id computed";
        }
        attributes {
            arns: List<Str> = "arns";
            ids: List<Str> = "ids";
        }
    }
    /// Blocks of [`aws_efs_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/efs_file_system).
    pub mod efs_file_system {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`LifecyclePolicyAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/efs_file_system)."]
            LifecyclePolicyAttributes
            attributes {
                transition_to_archive: Str = "transition_to_archive";
                transition_to_ia: Str = "transition_to_ia";
                transition_to_primary_storage_class: Str = "transition_to_primary_storage_class";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ProtectionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/efs_file_system)."]
            ProtectionAttributes
            attributes {
                replication_overwrite: Str = "replication_overwrite";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_efs_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/efs_file_system)."]
        Data "aws_efs_file_system" EfsFileSystem EfsFileSystemAttributes
        naming None;
        tags None;
        arguments {
            creation_token: Str = "creation_token computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            file_system_id: Str = "file_system_id computed";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::EfsFileSystem> = "arn";
            availability_zone_id: Str = "availability_zone_id";
            availability_zone_name: Str = "availability_zone_name";
            dns_name: Str = "dns_name";
            encrypted: Bool = "encrypted";
            file_system_id: Id<kind::EfsFileSystem> = "file_system_id";
            id: Id<kind::EfsFileSystem> = "id";
            kms_key_id: Str = "kms_key_id";
            name: Name<kind::EfsFileSystem> = "name";
            performance_mode: Str = "performance_mode";
            provisioned_throughput_in_mibps: Num = "provisioned_throughput_in_mibps";
            size_in_bytes: Num = "size_in_bytes";
            throughput_mode: Str = "throughput_mode";
        }
        objects {
            lifecycle_policy: List<efs_file_system::LifecyclePolicyAttributes> = "lifecycle_policy";
            protection: List<efs_file_system::ProtectionAttributes> = "protection";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_efs_mount_target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/efs_mount_target)."]
        Data "aws_efs_mount_target" EfsMountTarget EfsMountTargetAttributes
        naming None;
        tags None;
        arguments {
            file_system_id: Str = "file_system_id computed";
        }
        unread {
            access_point_id: Str = "access_point_id optional";
            id: Str = "id computed";
            mount_target_id: Str = "mount_target_id computed";
        }
        attributes {
            availability_zone_id: Str = "availability_zone_id";
            availability_zone_name: Str = "availability_zone_name";
            dns_name: Str = "dns_name";
            file_system_arn: Str = "file_system_arn";
            id: Id<kind::EfsMountTarget> = "id";
            ip_address: Str = "ip_address";
            mount_target_dns_name: Str = "mount_target_dns_name";
            mount_target_id: Id<kind::EfsMountTarget> = "mount_target_id";
            network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
            owner_id: Str = "owner_id";
            security_groups: Set<Str> = "security_groups";
            subnet_id: Id<kind::Subnet> = "subnet_id";
        }
    }
}
