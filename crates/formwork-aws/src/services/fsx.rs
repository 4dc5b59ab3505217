// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `fsx`.

use crate::types::*;

/// Blocks of [`aws_fsx_backup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_backup).
pub mod fsx_backup {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_fsx_backup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_backup)."]
    Managed "aws_fsx_backup" FsxBackup FsxBackupAttributes
    naming None;
    tags Map;
    arguments {
        file_system_id: OneOf<kind::FsxLustreFileSystemIdOrFsxOpenzfsFileSystemIdOrFsxWindowsFileSystemId> = "file_system_id optional\tapi length 11 21\tapi match ^(fs-[0-9a-f]{8,})$\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 50";
        volume_id: Id<kind::FsxOntapVolume> = "volume_id optional\tapi length 23 23\tapi match ^(fsvol-[0-9a-f]{17,})$\treplaces";
    }
    single {
        timeouts: fsx_backup::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::FsxBackup> = "arn";
        id: Id<kind::FsxBackup> = "id";
        kms_key_id: Str = "kms_key_id";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
        r#type: Str = "type";
    }
}
/// Blocks of [`aws_fsx_data_repository_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_data_repository_association).
pub mod fsx_data_repository_association {
    use crate::types::*;

    /// Blocks of [`S3`].
    pub mod s3 {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AutoExportPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_data_repository_association)."]
            AutoExportPolicy
            arguments {
                events: List<Str> = "events computed\titems - 3\teach in NEW|CHANGED|DELETED";
            }
        }
        pub use crate::services::fsx::fsx_data_repository_association::s3::AutoExportPolicy as AutoImportPolicy;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_data_repository_association)."]
        S3
        many {
            auto_export_policy: s3::AutoExportPolicy = "auto_export_policy optional list block 0 1";
            auto_import_policy: s3::AutoImportPolicy = "auto_import_policy optional list block 0 1";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_fsx_data_repository_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_data_repository_association)."]
    Managed "aws_fsx_data_repository_association" FsxDataRepositoryAssociation FsxDataRepositoryAssociationAttributes
    naming None;
    tags Map;
    arguments {
        data_repository_path: Str = "data_repository_path required\tlength 3 900\tmatch ^s3://\treplaces";
        file_system_id: Id<kind::FsxLustreFileSystem> = "file_system_id required\tlength 11 21\tmatch ^fs-[0-9a-f]*\treplaces";
        file_system_path: Str = "file_system_path required\tlength 1 4096\tmatch ^/.*\treplaces";
        batch_import_meta_data_on_create: Bool = "batch_import_meta_data_on_create optional";
        delete_data_in_filesystem: Bool = "delete_data_in_filesystem optional";
        imported_file_chunk_size: Num = "imported_file_chunk_size computed\trange 1 512000\twhole";
        tags: Map<Str> = "tags optional";
    }
    many {
        s3: fsx_data_repository_association::S3 = "s3 optional list block 0 1";
    }
    single {
        timeouts: fsx_data_repository_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::FsxDataRepositoryAssociation> = "arn";
        association_id: Id<kind::FsxDataRepositoryAssociation> = "association_id";
        id: Id<kind::FsxDataRepositoryAssociation> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_fsx_file_cache`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_file_cache).
pub mod fsx_file_cache {
    use crate::types::*;

    /// Blocks of [`DataRepositoryAssociation`].
    pub mod data_repository_association {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Nfs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_file_cache)."]
            Nfs
            arguments {
                version: Str = "version required\tin NFS3";
                dns_ips: Set<Str> = "dns_ips optional\titems - 10\teach length 7 15\teach format ipv4";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DataRepositoryAssociation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_file_cache)."]
        DataRepositoryAssociation
        arguments {
            data_repository_path: Str = "data_repository_path required\tlength 3 4357";
            file_cache_path: Str = "file_cache_path required\tlength 1 4096";
            data_repository_subdirectories: Set<Str> = "data_repository_subdirectories optional\teach length 1 4096";
            tags: Map<Str> = "tags computed";
        }
        many {
            nfs: data_repository_association::Nfs = "nfs optional set block 0 0";
        }
    }
    /// Blocks of [`LustreConfiguration`].
    pub mod lustre_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`MetadataConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_file_cache)."]
            MetadataConfiguration
            arguments {
                storage_capacity: Num = "storage_capacity required\trange 0 2147483647\twhole\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LustreConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_file_cache)."]
        LustreConfiguration
        arguments {
            deployment_type: Str = "deployment_type required\tin CACHE_1\treplaces";
            per_unit_storage_throughput: Num = "per_unit_storage_throughput required\trange 12 1000\twhole\treplaces";
            weekly_maintenance_start_time: Str = "weekly_maintenance_start_time optional\tlength 7 7\tmatch ^[1-7]:([01][0-9]|2[0-3]):?[0-5][0-9]$\treplaces";
        }
        many {
            metadata_configuration: lustre_configuration::MetadataConfiguration = "metadata_configuration required set block 1 8";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`DataRepositoryAssociationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_file_cache)."]
        DataRepositoryAssociationAttributes
        attributes {
            association_id: Str = "association_id";
            data_repository_path: Str = "data_repository_path";
            data_repository_subdirectories: Set<Str> = "data_repository_subdirectories";
            file_cache_id: Str = "file_cache_id";
            file_cache_path: Str = "file_cache_path";
            file_system_id: Str = "file_system_id";
            file_system_path: Str = "file_system_path";
            imported_file_chunk_size: Num = "imported_file_chunk_size";
            resource_arn: Str = "resource_arn";
            tags: Map<Str> = "tags";
        }
    }
    /// Blocks of [`LustreConfigurationAttributes`].
    pub mod lustre_configuration_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`LogConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_file_cache)."]
            LogConfigurationAttributes
            attributes {
                destination: Str = "destination";
                level: Str = "level";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`LustreConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_file_cache)."]
        LustreConfigurationAttributes
        attributes {
            deployment_type: Str = "deployment_type";
            mount_name: Str = "mount_name";
            per_unit_storage_throughput: Num = "per_unit_storage_throughput";
            weekly_maintenance_start_time: Str = "weekly_maintenance_start_time";
        }
        objects {
            log_configuration: Set<lustre_configuration_attributes::LogConfigurationAttributes> = "log_configuration";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_fsx_file_cache`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_file_cache)."]
    Managed "aws_fsx_file_cache" FsxFileCache FsxFileCacheAttributes
    naming None;
    tags Map;
    arguments {
        file_cache_type: Str = "file_cache_type required\tin LUSTRE\treplaces";
        file_cache_type_version: Str = "file_cache_type_version required\tlength 1 20\tmatch ^[0-9]\treplaces";
        storage_capacity: Num = "storage_capacity required\trange 0 2147483647\twhole\treplaces";
        copy_tags_to_data_repository_associations: Bool = "copy_tags_to_data_repository_associations optional";
        kms_key_id: Str = "kms_key_id computed\tformat arn\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        subnet_ids: List<Str> = "subnet_ids required\titems - 50\treplaces";
        security_group_ids: Set<Str> = "security_group_ids optional\titems - 50\treplaces";
    }
    many {
        data_repository_association: fsx_file_cache::DataRepositoryAssociation = "data_repository_association optional set block 0 8\titems - 8";
        lustre_configuration: fsx_file_cache::LustreConfiguration = "lustre_configuration optional set block 0 0";
    }
    single {
        timeouts: fsx_file_cache::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::FsxFileCache> = "arn";
        data_repository_association_ids: Set<Str> = "data_repository_association_ids";
        dns_name: Str = "dns_name";
        file_cache_id: Id<kind::FsxFileCache> = "file_cache_id";
        id: Id<kind::FsxFileCache> = "id";
        network_interface_ids: Set<Str> = "network_interface_ids";
        owner_id: Str = "owner_id";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids";
        subnet_ids: List<Id<kind::Subnet>> = "subnet_ids";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
    objects {
        data_repository_association: Set<fsx_file_cache::DataRepositoryAssociationAttributes> = "data_repository_association";
        lustre_configuration: Set<fsx_file_cache::LustreConfigurationAttributes> = "lustre_configuration";
    }
}
/// Blocks of [`aws_fsx_lustre_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_lustre_file_system).
pub mod fsx_lustre_file_system {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DataReadCacheConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_lustre_file_system)."]
        DataReadCacheConfiguration
        arguments {
            sizing_mode: Str = "sizing_mode required\tin NO_CACHE|USER_PROVISIONED|PROPORTIONAL_TO_THROUGHPUT_CAPACITY";
            size: Num = "size optional\trange 32 131072\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LogConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_lustre_file_system)."]
        LogConfiguration
        arguments {
            destination: Str = "destination computed\tformat arn";
            level: Str = "level optional\tin DISABLED|WARN_ONLY|ERROR_ONLY|WARN_ERROR";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MetadataConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_lustre_file_system)."]
        MetadataConfiguration
        arguments {
            iops: Num = "iops computed\tin 1500|3000|6000|12000|24000|36000|48000|60000|72000|84000|96000|108000|120000|132000|144000|156000|168000|180000|192000\twhole\tmay_replace";
            mode: Str = "mode computed\tin AUTOMATIC|USER_PROVISIONED\tmay_replace";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RootSquashConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_lustre_file_system)."]
        RootSquashConfiguration
        arguments {
            no_squash_nids: Set<Str> = "no_squash_nids optional";
            root_squash: Str = "root_squash optional\tmatch ^[0-9]+:[0-9]+$";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_fsx_lustre_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_lustre_file_system)."]
    Managed "aws_fsx_lustre_file_system" FsxLustreFileSystem FsxLustreFileSystemAttributes
    naming None;
    tags Map;
    arguments {
        subnet_ids: List<Id<kind::Subnet>> = "subnet_ids required\titems 1 1\tapi each length 15 24\tapi each match ^(subnet-[0-9a-f]{8,})$\tprefix subnet-\treplaces";
        auto_import_policy: Str = "auto_import_policy computed\tin NONE|NEW|NEW_CHANGED|NEW_CHANGED_DELETED";
        automatic_backup_retention_days: Num = "automatic_backup_retention_days computed\trange 0 90\twhole";
        backup_id: Id<kind::FsxBackup> = "backup_id optional\treplaces";
        copy_tags_to_backups: Bool = "copy_tags_to_backups optional\treplaces";
        daily_automatic_backup_start_time: Str = "daily_automatic_backup_start_time computed\tlength 5 5\tmatch ^([01]\\d|2[0-3]):?([0-5]\\d)$";
        data_compression_type: Str = "data_compression_type optional\tin NONE|LZ4";
        deployment_type: Str = "deployment_type optional\tin SCRATCH_1|SCRATCH_2|PERSISTENT_1|PERSISTENT_2\treplaces";
        drive_cache_type: Str = "drive_cache_type optional\tin NONE|READ\treplaces";
        efa_enabled: Bool = "efa_enabled computed\treplaces";
        export_path: Str = "export_path computed\tlength 3 900\tmatch ^s3://\treplaces";
        file_system_type_version: Str = "file_system_type_version computed\tlength 1 20\tmatch ^[0-9].[0-9]+$\treplaces";
        final_backup_tags: Map<Str> = "final_backup_tags optional";
        import_path: Str = "import_path optional\tlength 3 900\tmatch ^s3://\treplaces";
        imported_file_chunk_size: Num = "imported_file_chunk_size computed\trange 1 512000\twhole\treplaces";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tformat arn\treplaces";
        per_unit_storage_throughput: Num = "per_unit_storage_throughput optional\tin 12|40|50|100|125|200|250|500|1000\twhole\tmay_replace";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids optional\titems - 50\tapi each length 11 20\tapi each match ^(sg-[0-9a-f]{8,})$\tprefix sg-\treplaces";
        skip_final_backup: Bool = "skip_final_backup optional";
        storage_capacity: Num = "storage_capacity optional\trange 1200 -\twhole\tapi range - 2147483647\treplaces";
        storage_type: Str = "storage_type optional\tin SSD|HDD|INTELLIGENT_TIERING\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 50";
        throughput_capacity: Num = "throughput_capacity optional\twhole";
        weekly_maintenance_start_time: Str = "weekly_maintenance_start_time computed\tlength 7 7\tmatch ^[1-7]:([01]\\d|2[0-3]):?([0-5]\\d)$";
    }
    many {
        data_read_cache_configuration: fsx_lustre_file_system::DataReadCacheConfiguration = "data_read_cache_configuration optional list block 0 1";
        log_configuration: fsx_lustre_file_system::LogConfiguration = "log_configuration optional list block 0 1";
        metadata_configuration: fsx_lustre_file_system::MetadataConfiguration = "metadata_configuration optional list block 0 1";
        root_squash_configuration: fsx_lustre_file_system::RootSquashConfiguration = "root_squash_configuration optional list block 0 1";
    }
    single {
        timeouts: fsx_lustre_file_system::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::FsxLustreFileSystem> = "arn";
        dns_name: Str = "dns_name";
        id: Id<kind::FsxLustreFileSystem> = "id";
        mount_name: Str = "mount_name";
        network_interface_ids: List<Str> = "network_interface_ids";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
/// Blocks of [`aws_fsx_ontap_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_file_system).
pub mod fsx_ontap_file_system {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DiskIopsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_file_system)."]
        DiskIopsConfiguration
        arguments {
            iops: Num = "iops computed\trange 0 2400000\twhole";
            mode: Str = "mode optional\tin AUTOMATIC|USER_PROVISIONED";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    /// Blocks of [`EndpointsAttributes`].
    pub mod endpoints_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`InterclusterAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_file_system)."]
            InterclusterAttributes
            attributes {
                dns_name: Str = "dns_name";
                ip_addresses: Set<Str> = "ip_addresses";
            }
        }
        pub use crate::services::fsx::fsx_ontap_file_system::endpoints_attributes::InterclusterAttributes as ManagementAttributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EndpointsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_file_system)."]
        EndpointsAttributes
        objects {
            intercluster: List<endpoints_attributes::InterclusterAttributes> = "intercluster";
            management: List<endpoints_attributes::ManagementAttributes> = "management";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_fsx_ontap_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_file_system)."]
    Managed "aws_fsx_ontap_file_system" FsxOntapFileSystem FsxOntapFileSystemAttributes
    naming None;
    tags Map;
    relations {
        "exactly_one throughput_capacity throughput_capacity_per_ha_pair";
    }
    arguments {
        deployment_type: Str = "deployment_type required\tin MULTI_AZ_1|SINGLE_AZ_1|SINGLE_AZ_2|MULTI_AZ_2\treplaces";
        preferred_subnet_id: Id<kind::Subnet> = "preferred_subnet_id required\tapi length 15 24\tapi match ^(subnet-[0-9a-f]{8,})$\tprefix subnet-\treplaces";
        storage_capacity: Num = "storage_capacity required\trange 1024 1048576\twhole";
        subnet_ids: List<Id<kind::Subnet>> = "subnet_ids required\titems 1 2\tprefix subnet-\treplaces";
        automatic_backup_retention_days: Num = "automatic_backup_retention_days optional\trange 0 90\twhole";
        daily_automatic_backup_start_time: Str = "daily_automatic_backup_start_time computed\tlength 5 5\tmatch ^([01]\\d|2[0-3]):?([0-5]\\d)$";
        endpoint_ip_address_range: Str = "endpoint_ip_address_range computed\tformat cidr\tapi length 9 17\tapi match ^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{9,17}$\treplaces";
        fsx_admin_password: Secret<Str> = "fsx_admin_password optional sensitive\tlength 8 50\tapi match ^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{8,50}$";
        ha_pairs: Num = "ha_pairs computed\trange 1 12\twhole";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tformat arn\treplaces";
        route_table_ids: Set<Id<kind::RouteTable>> = "route_table_ids computed\titems - 50\tapi each length 12 21\tapi each match ^(rtb-[0-9a-f]{8,})$\tprefix rtb-\tmay_replace";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids optional\titems - 50\tprefix sg-\treplaces";
        storage_type: Str = "storage_type optional\tin SSD|HDD|INTELLIGENT_TIERING\treplaces";
        tags: Map<Str> = "tags optional";
        throughput_capacity: Num = "throughput_capacity computed\tin 128|256|384|512|768|1024|1536|2048|3072|4096|6144\twhole";
        throughput_capacity_per_ha_pair: Num = "throughput_capacity_per_ha_pair computed\tin 128|256|384|512|768|1024|1536|2048|3072|4096|6144\twhole\treplaces";
        weekly_maintenance_start_time: Str = "weekly_maintenance_start_time computed\tlength 7 7\tmatch ^[1-7]:([01]\\d|2[0-3]):?([0-5]\\d)$";
    }
    many {
        disk_iops_configuration: fsx_ontap_file_system::DiskIopsConfiguration = "disk_iops_configuration optional list block 0 1";
    }
    single {
        timeouts: fsx_ontap_file_system::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::FsxOntapFileSystem> = "arn";
        dns_name: Str = "dns_name";
        id: Id<kind::FsxOntapFileSystem> = "id";
        network_interface_ids: List<Str> = "network_interface_ids";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
    objects {
        endpoints: List<fsx_ontap_file_system::EndpointsAttributes> = "endpoints";
    }
}
/// Blocks of [`aws_fsx_ontap_storage_virtual_machine`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_storage_virtual_machine).
pub mod fsx_ontap_storage_virtual_machine {
    use crate::types::*;

    /// Blocks of [`ActiveDirectoryConfiguration`].
    pub mod active_directory_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`SelfManagedActiveDirectoryConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_storage_virtual_machine)."]
            SelfManagedActiveDirectoryConfiguration
            arguments {
                dns_ips: Set<Str> = "dns_ips required\titems 1 3\teach format ip";
                domain_name: Str = "domain_name required\tlength 1 255\tmay_replace";
                password: Secret<Str> = "password required sensitive\tlength 1 256";
                username: Str = "username required\tlength 1 256";
                file_system_administrators_group: Str = "file_system_administrators_group optional\tlength 1 256\tmay_replace";
                organizational_unit_distinguished_name: Str = "organizational_unit_distinguished_name optional\tlength 1 2000\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ActiveDirectoryConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_storage_virtual_machine)."]
        ActiveDirectoryConfiguration
        arguments {
            netbios_name: Str = "netbios_name optional\tlength 1 15";
        }
        many {
            self_managed_active_directory_configuration: active_directory_configuration::SelfManagedActiveDirectoryConfiguration = "self_managed_active_directory_configuration optional list block 0 1";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    /// Blocks of [`EndpointsAttributes`].
    pub mod endpoints_attributes {
        use crate::types::*;

        pub use crate::services::fsx::fsx_ontap_file_system::endpoints_attributes::InterclusterAttributes as IscsiAttributes;
        pub use crate::services::fsx::fsx_ontap_file_system::endpoints_attributes::InterclusterAttributes as ManagementAttributes;
        pub use crate::services::fsx::fsx_ontap_file_system::endpoints_attributes::InterclusterAttributes as NfsAttributes;
        pub use crate::services::fsx::fsx_ontap_file_system::endpoints_attributes::InterclusterAttributes as SmbAttributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EndpointsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_storage_virtual_machine)."]
        EndpointsAttributes
        objects {
            iscsi: List<endpoints_attributes::IscsiAttributes> = "iscsi";
            management: List<endpoints_attributes::ManagementAttributes> = "management";
            nfs: List<endpoints_attributes::NfsAttributes> = "nfs";
            smb: List<endpoints_attributes::SmbAttributes> = "smb";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_fsx_ontap_storage_virtual_machine`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_storage_virtual_machine)."]
    Managed "aws_fsx_ontap_storage_virtual_machine" FsxOntapStorageVirtualMachine FsxOntapStorageVirtualMachineAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 47, ""));
    tags Map;
    arguments {
        file_system_id: Id<kind::FsxOntapFileSystem> = "file_system_id required\tlength 11 21\tapi match ^(fs-[0-9a-f]{8,})$\treplaces";
        root_volume_security_style: Str = "root_volume_security_style optional\tin UNIX|NTFS|MIXED\treplaces";
        svm_admin_password: Secret<Str> = "svm_admin_password optional sensitive\tlength 8 50";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        name: Str = "name required\tlength 1 47\tapi match ^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,47}$\treplaces";
    }
    many {
        active_directory_configuration: fsx_ontap_storage_virtual_machine::ActiveDirectoryConfiguration = "active_directory_configuration optional list block 0 1";
    }
    single {
        timeouts: fsx_ontap_storage_virtual_machine::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::FsxOntapStorageVirtualMachine> = "arn";
        id: Id<kind::FsxOntapStorageVirtualMachine> = "id";
        name: Name<kind::FsxOntapStorageVirtualMachine> = "name";
        subtype: Str = "subtype";
        tags_all: Map<Str> = "tags_all";
        uuid: Str = "uuid";
    }
    objects {
        endpoints: List<fsx_ontap_storage_virtual_machine::EndpointsAttributes> = "endpoints";
    }
}
/// Blocks of [`aws_fsx_ontap_volume`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_volume).
pub mod fsx_ontap_volume {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AggregateConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_volume)."]
        AggregateConfiguration
        arguments {
            aggregates: List<Str> = "aggregates computed\titems - 12\teach match ^aggr[0-9]{1,2}$\treplaces";
            constituents_per_aggregate: Num = "constituents_per_aggregate computed\trange 1 200\twhole\treplaces";
        }
    }
    /// Blocks of [`SnaplockConfiguration`].
    pub mod snaplock_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AutocommitPeriod`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_volume)."]
            AutocommitPeriod
            arguments {
                r#type: Str = "type computed\tin MINUTES|HOURS|DAYS|MONTHS|YEARS|NONE";
                value: Num = "value optional\trange 1 65535\twhole";
            }
        }
        /// Blocks of [`RetentionPeriod`].
        pub mod retention_period {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`DefaultRetention`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_volume)."]
                DefaultRetention
                arguments {
                    r#type: Str = "type computed\tin SECONDS|MINUTES|HOURS|DAYS|MONTHS|YEARS|INFINITE|UNSPECIFIED";
                    value: Num = "value optional\trange 0 65535\twhole";
                }
            }
            pub use crate::services::fsx::fsx_ontap_volume::snaplock_configuration::retention_period::DefaultRetention as MaximumRetention;
            pub use crate::services::fsx::fsx_ontap_volume::snaplock_configuration::retention_period::DefaultRetention as MinimumRetention;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RetentionPeriod`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_volume)."]
            RetentionPeriod
            many {
                default_retention: retention_period::DefaultRetention = "default_retention optional list block 0 1";
                maximum_retention: retention_period::MaximumRetention = "maximum_retention optional list block 0 1";
                minimum_retention: retention_period::MinimumRetention = "minimum_retention optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SnaplockConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_volume)."]
        SnaplockConfiguration
        arguments {
            snaplock_type: Str = "snaplock_type required\tin COMPLIANCE|ENTERPRISE\treplaces";
            audit_log_volume: Bool = "audit_log_volume optional";
            privileged_delete: Str = "privileged_delete optional\tin DISABLED|ENABLED|PERMANENTLY_DISABLED";
            volume_append_mode_enabled: Bool = "volume_append_mode_enabled optional";
        }
        many {
            autocommit_period: snaplock_configuration::AutocommitPeriod = "autocommit_period optional list block 0 1";
            retention_period: snaplock_configuration::RetentionPeriod = "retention_period optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TieringPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_volume)."]
        TieringPolicy
        arguments {
            cooling_period: Num = "cooling_period computed\trange 2 183\twhole";
            name: Str = "name computed\tin SNAPSHOT_ONLY|AUTO|ALL|NONE";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AggregateConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_volume)."]
        AggregateConfigurationAttributes
        attributes {
            aggregates: List<Str> = "aggregates";
            constituents_per_aggregate: Num = "constituents_per_aggregate";
            total_constituents: Num = "total_constituents";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_fsx_ontap_volume`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_volume)."]
    Managed "aws_fsx_ontap_volume" FsxOntapVolume FsxOntapVolumeAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 203, ""));
    tags Map;
    relations {
        "exactly_one size_in_bytes size_in_megabytes";
    }
    arguments {
        storage_virtual_machine_id: Id<kind::FsxOntapStorageVirtualMachine> = "storage_virtual_machine_id required\tlength 21 21\tapi match ^(svm-[0-9a-f]{17,})$\treplaces";
        bypass_snaplock_enterprise_retention: Bool = "bypass_snaplock_enterprise_retention optional";
        copy_tags_to_backups: Bool = "copy_tags_to_backups optional";
        final_backup_tags: Map<Str> = "final_backup_tags optional";
        junction_path: Str = "junction_path optional\tlength 1 255\tapi match ^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,255}$";
        ontap_volume_type: Str = "ontap_volume_type computed\tin RW|DP\treplaces";
        security_style: Str = "security_style computed\tin UNIX|NTFS|MIXED";
        size_in_bytes: Str = "size_in_bytes computed\tformat int_string";
        size_in_megabytes: Num = "size_in_megabytes computed\trange 0 2147483647\twhole";
        skip_final_backup: Bool = "skip_final_backup optional";
        snapshot_policy: Str = "snapshot_policy computed\tlength 1 255";
        storage_efficiency_enabled: Bool = "storage_efficiency_enabled optional";
        tags: Map<Str> = "tags optional\tapi items - 50";
        volume_style: Str = "volume_style computed\tin FLEXVOL|FLEXGROUP\treplaces";
        volume_type: Str = "volume_type optional\tin ONTAP|OPENZFS\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 203\tapi match ^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,203}$\treplaces";
    }
    many {
        aggregate_configuration: fsx_ontap_volume::AggregateConfiguration = "aggregate_configuration optional list block 0 1";
        snaplock_configuration: fsx_ontap_volume::SnaplockConfiguration = "snaplock_configuration optional list block 0 1";
        tiering_policy: fsx_ontap_volume::TieringPolicy = "tiering_policy optional list block 0 1";
    }
    single {
        timeouts: fsx_ontap_volume::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::FsxOntapVolume> = "arn";
        file_system_id: Str = "file_system_id";
        flexcache_endpoint_type: Str = "flexcache_endpoint_type";
        id: Id<kind::FsxOntapVolume> = "id";
        name: Name<kind::FsxOntapVolume> = "name";
        tags_all: Map<Str> = "tags_all";
        uuid: Str = "uuid";
    }
    objects {
        aggregate_configuration: List<fsx_ontap_volume::AggregateConfigurationAttributes> = "aggregate_configuration";
    }
}
/// Blocks of [`aws_fsx_openzfs_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_file_system).
pub mod fsx_openzfs_file_system {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DiskIopsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_file_system)."]
        DiskIopsConfiguration
        arguments {
            iops: Num = "iops computed\twhole\tmay_replace";
            mode: Str = "mode optional\tin AUTOMATIC|USER_PROVISIONED\tmay_replace";
        }
    }
    /// Blocks of [`RootVolumeConfiguration`].
    pub mod root_volume_configuration {
        use crate::types::*;

        /// Blocks of [`NfsExports`].
        pub mod nfs_exports {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`ClientConfigurations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_file_system)."]
                ClientConfigurations
                arguments {
                    clients: Str = "clients required\tlength 1 128\tmatch ^[ -~]{1,128}$\tmay_replace";
                    options: List<Str> = "options required\titems 1 20\teach length 1 128\tmay_replace";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`NfsExports`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_file_system)."]
            NfsExports
            many {
                client_configurations: nfs_exports::ClientConfigurations = "client_configurations required set block 1 25\titems - 25";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`UserAndGroupQuotas`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_file_system)."]
            UserAndGroupQuotas
            arguments {
                id: Num = "id required\trange 0 2147483647\twhole\tmay_replace";
                storage_capacity_quota_gib: Num = "storage_capacity_quota_gib required\trange 0 2147483647\twhole\tmay_replace";
                r#type: Str = "type required\tin USER|GROUP\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RootVolumeConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_file_system)."]
        RootVolumeConfiguration
        arguments {
            copy_tags_to_snapshots: Bool = "copy_tags_to_snapshots optional\tmay_replace";
            data_compression_type: Str = "data_compression_type optional\tin NONE|ZSTD|LZ4\tmay_replace";
            read_only: Bool = "read_only computed\tmay_replace";
            record_size_kib: Num = "record_size_kib optional\tin 4|8|16|32|64|128|256|512|1024\twhole\tmay_replace";
        }
        many {
            nfs_exports: root_volume_configuration::NfsExports = "nfs_exports optional list block 0 1";
            user_and_group_quotas: root_volume_configuration::UserAndGroupQuotas = "user_and_group_quotas optional set block 0 100\titems - 100";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_fsx_openzfs_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_file_system)."]
    Managed "aws_fsx_openzfs_file_system" FsxOpenzfsFileSystem FsxOpenzfsFileSystemAttributes
    naming None;
    tags Map;
    arguments {
        deployment_type: Str = "deployment_type required\tin SINGLE_AZ_1|SINGLE_AZ_2|SINGLE_AZ_HA_1|SINGLE_AZ_HA_2|MULTI_AZ_1\tmay_replace";
        subnet_ids: List<Id<kind::Subnet>> = "subnet_ids required\titems 1 -\tapi items - 50\tapi each length 15 24\tapi each match ^(subnet-[0-9a-f]{8,})$\tprefix subnet-\tmay_replace";
        throughput_capacity: Num = "throughput_capacity required\twhole\tapi range 8 100000\tmay_replace";
        automatic_backup_retention_days: Num = "automatic_backup_retention_days optional\trange 0 90\twhole\tmay_replace";
        backup_id: Str = "backup_id optional\tapi length 12 128\tapi match ^(backup-[0-9a-f]{8,})$\tmay_replace";
        copy_tags_to_backups: Bool = "copy_tags_to_backups optional\tmay_replace";
        copy_tags_to_volumes: Bool = "copy_tags_to_volumes optional\tmay_replace";
        daily_automatic_backup_start_time: Str = "daily_automatic_backup_start_time computed\tlength 5 5\tmatch ^([01]\\d|2[0-3]):?([0-5]\\d)$\tmay_replace";
        delete_options: Set<Str> = "delete_options optional\teach in DELETE_CHILD_VOLUMES_AND_SNAPSHOTS\tmay_replace";
        endpoint_ip_address_range: Str = "endpoint_ip_address_range computed\tmay_replace";
        final_backup_tags: Map<Str> = "final_backup_tags optional\tmay_replace";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tformat arn\tmay_replace";
        preferred_subnet_id: Str = "preferred_subnet_id optional\tmay_replace";
        route_table_ids: Set<Str> = "route_table_ids computed\titems - 50\tmay_replace";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids optional\titems - 50\tapi each length 11 20\tapi each match ^(sg-[0-9a-f]{8,})$\tprefix sg-\tmay_replace";
        skip_final_backup: Bool = "skip_final_backup optional\tmay_replace";
        storage_capacity: Num = "storage_capacity optional\trange 64 524288\twhole\tmay_replace";
        storage_type: Str = "storage_type optional\tin SSD|HDD|INTELLIGENT_TIERING\tmay_replace";
        tags: Map<Str> = "tags optional\tmay_replace";
        weekly_maintenance_start_time: Str = "weekly_maintenance_start_time computed\tlength 7 7\tmatch ^[1-7]:([01]\\d|2[0-3]):?([0-5]\\d)$\tmay_replace";
    }
    many {
        disk_iops_configuration: fsx_openzfs_file_system::DiskIopsConfiguration = "disk_iops_configuration optional list block 0 1";
        root_volume_configuration: fsx_openzfs_file_system::RootVolumeConfiguration = "root_volume_configuration optional list block 0 1";
    }
    single {
        timeouts: fsx_openzfs_file_system::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::FsxOpenzfsFileSystem> = "arn";
        dns_name: Str = "dns_name";
        endpoint_ip_address: Str = "endpoint_ip_address";
        id: Id<kind::FsxOpenzfsFileSystem> = "id";
        network_interface_ids: List<Str> = "network_interface_ids";
        owner_id: Str = "owner_id";
        root_volume_id: Id<kind::FsxOpenzfsVolume> = "root_volume_id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
/// Blocks of [`aws_fsx_openzfs_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_snapshot).
pub mod fsx_openzfs_snapshot {
    use crate::types::*;

    pub use crate::shared::ec2_instance_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_fsx_openzfs_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_snapshot)."]
    Managed "aws_fsx_openzfs_snapshot" FsxOpenzfsSnapshot FsxOpenzfsSnapshotAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 203, "0-9A-Za-z.:_-"));
    tags Map;
    arguments {
        volume_id: Id<kind::FsxOpenzfsVolume> = "volume_id required\tlength 23 23\tapi match ^(fsvol-[0-9a-f]{17,})$\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        name: Str = "name required\tlength 1 203\tapi match ^[a-zA-Z0-9_:.-]{1,203}$";
    }
    single {
        timeouts: fsx_openzfs_snapshot::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::FsxOpenzfsSnapshot> = "arn";
        creation_time: Str = "creation_time";
        id: Id<kind::FsxOpenzfsSnapshot> = "id";
        name: Name<kind::FsxOpenzfsSnapshot> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_fsx_openzfs_volume`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_volume).
pub mod fsx_openzfs_volume {
    use crate::types::*;

    pub use crate::services::fsx::fsx_openzfs_file_system::root_volume_configuration::NfsExports;
    pub use crate::services::fsx::fsx_openzfs_file_system::root_volume_configuration::nfs_exports;
    formwork_model::block_binding! {
        #[doc = "Block [`OriginSnapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_volume)."]
        OriginSnapshot
        arguments {
            copy_strategy: Str = "copy_strategy required\tin CLONE|FULL_COPY|INCREMENTAL_COPY";
            snapshot_arn: Str = "snapshot_arn required\tlength 8 512\tmatch ^arn:.*";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::services::fsx::fsx_openzfs_file_system::root_volume_configuration::UserAndGroupQuotas;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_fsx_openzfs_volume`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_volume)."]
    Managed "aws_fsx_openzfs_volume" FsxOpenzfsVolume FsxOpenzfsVolumeAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 203, ""));
    tags Map;
    arguments {
        parent_volume_id: Id<kind::FsxOpenzfsVolume> = "parent_volume_id required\tlength 23 23\tmatch ^(fsvol-[0-9a-f]{17,})$";
        copy_tags_to_snapshots: Bool = "copy_tags_to_snapshots optional\treplaces";
        data_compression_type: Str = "data_compression_type optional\tin NONE|ZSTD|LZ4";
        delete_volume_options: List<Str> = "delete_volume_options optional\titems - 1\teach in DELETE_CHILD_VOLUMES_AND_SNAPSHOTS";
        read_only: Bool = "read_only computed";
        record_size_kib: Num = "record_size_kib optional\tin 4|8|16|32|64|128|256|512|1024\twhole";
        storage_capacity_quota_gib: Num = "storage_capacity_quota_gib computed\trange 0 2147483647\twhole";
        storage_capacity_reservation_gib: Num = "storage_capacity_reservation_gib computed\trange 0 2147483647\twhole";
        tags: Map<Str> = "tags optional";
        volume_type: Str = "volume_type optional\tin ONTAP|OPENZFS\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 203";
    }
    many {
        nfs_exports: fsx_openzfs_volume::NfsExports = "nfs_exports optional list block 0 1";
        origin_snapshot: fsx_openzfs_volume::OriginSnapshot = "origin_snapshot optional list block 0 1";
        user_and_group_quotas: fsx_openzfs_volume::UserAndGroupQuotas = "user_and_group_quotas optional set block 0 100\titems - 100";
    }
    single {
        timeouts: fsx_openzfs_volume::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::FsxOpenzfsVolume> = "arn";
        id: Id<kind::FsxOpenzfsVolume> = "id";
        name: Name<kind::FsxOpenzfsVolume> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_fsx_windows_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_windows_file_system).
pub mod fsx_windows_file_system {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AuditLogConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_windows_file_system)."]
        AuditLogConfiguration
        arguments {
            audit_log_destination: Arn<kind::CloudwatchLogGroup> = "audit_log_destination computed\tformat arn\tservice logs";
            file_access_audit_log_level: Str = "file_access_audit_log_level optional\tin DISABLED|SUCCESS_ONLY|FAILURE_ONLY|SUCCESS_AND_FAILURE";
            file_share_access_audit_log_level: Str = "file_share_access_audit_log_level optional\tin DISABLED|SUCCESS_ONLY|FAILURE_ONLY|SUCCESS_AND_FAILURE";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DiskIopsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_windows_file_system)."]
        DiskIopsConfiguration
        arguments {
            iops: Num = "iops computed\trange 0 350000\twhole";
            mode: Str = "mode optional\tin AUTOMATIC|USER_PROVISIONED";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SelfManagedActiveDirectory`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_windows_file_system)."]
        SelfManagedActiveDirectory
        arguments {
            dns_ips: Set<Str> = "dns_ips required\titems 1 2\teach format ip";
            domain_name: Name<kind::DirectoryServiceDirectory> = "domain_name required";
            password: Secret<Str> = "password required sensitive\tlength 1 256";
            username: Str = "username required\tlength 1 256";
            file_system_administrators_group: Str = "file_system_administrators_group optional\tlength 1 256";
            organizational_unit_distinguished_name: Str = "organizational_unit_distinguished_name optional\tlength 1 2000";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_fsx_windows_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_windows_file_system)."]
    Managed "aws_fsx_windows_file_system" FsxWindowsFileSystem FsxWindowsFileSystemAttributes
    naming None;
    tags Map;
    relations {
        "conflict active_directory_id self_managed_active_directory";
    }
    arguments {
        subnet_ids: List<Id<kind::Subnet>> = "subnet_ids required\titems 1 -\tapi items - 50\tapi each length 15 24\tapi each match ^(subnet-[0-9a-f]{8,})$\tprefix subnet-\treplaces";
        throughput_capacity: Num = "throughput_capacity required\tin 8|16|32|64|128|256|512|1024|2048|4608|6144|9216|12228\twhole";
        active_directory_id: Id<kind::DirectoryServiceDirectory> = "active_directory_id optional\tapi length 12 12\tapi match ^d-[0-9a-f]{10}$\treplaces";
        aliases: Set<Str> = "aliases optional\titems - 50\teach length 4 253";
        automatic_backup_retention_days: Num = "automatic_backup_retention_days optional\trange 0 90\twhole";
        backup_id: Id<kind::FsxBackup> = "backup_id optional\treplaces";
        copy_tags_to_backups: Bool = "copy_tags_to_backups optional\treplaces";
        daily_automatic_backup_start_time: Str = "daily_automatic_backup_start_time computed\tlength 5 5\tmatch ^([01]\\d|2[0-3]):?([0-5]\\d)$";
        deployment_type: Str = "deployment_type optional\tin MULTI_AZ_1|SINGLE_AZ_1|SINGLE_AZ_2\treplaces";
        final_backup_tags: Map<Str> = "final_backup_tags optional";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tformat arn\treplaces";
        preferred_subnet_id: Id<kind::Subnet> = "preferred_subnet_id computed\tprefix subnet-\treplaces";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids optional\titems - 50\tapi each length 11 20\tapi each match ^(sg-[0-9a-f]{8,})$\tprefix sg-\treplaces";
        skip_final_backup: Bool = "skip_final_backup optional";
        storage_capacity: Num = "storage_capacity computed\trange 32 65536\twhole";
        storage_type: Str = "storage_type optional\tin SSD|HDD|INTELLIGENT_TIERING\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 50";
        weekly_maintenance_start_time: Str = "weekly_maintenance_start_time computed\tlength 7 7\tmatch ^[1-7]:([01]\\d|2[0-3]):?([0-5]\\d)$";
    }
    many {
        audit_log_configuration: fsx_windows_file_system::AuditLogConfiguration = "audit_log_configuration optional list block 0 1";
        disk_iops_configuration: fsx_windows_file_system::DiskIopsConfiguration = "disk_iops_configuration optional list block 0 1";
        self_managed_active_directory: fsx_windows_file_system::SelfManagedActiveDirectory = "self_managed_active_directory optional list block 0 1";
    }
    single {
        timeouts: fsx_windows_file_system::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::FsxWindowsFileSystem> = "arn";
        dns_name: Str = "dns_name";
        id: Id<kind::FsxWindowsFileSystem> = "id";
        network_interface_ids: Set<Str> = "network_interface_ids";
        owner_id: Str = "owner_id";
        preferred_file_server_ip: Str = "preferred_file_server_ip";
        remote_administration_endpoint: Str = "remote_administration_endpoint";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_fsx_ontap_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/fsx_ontap_file_system).
    pub mod fsx_ontap_file_system {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DiskIopsConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/fsx_ontap_file_system)."]
            DiskIopsConfigurationAttributes
            attributes {
                iops: Num = "iops";
                mode: Str = "mode";
            }
        }
        pub use crate::services::fsx::fsx_ontap_file_system::EndpointsAttributes;
        pub use crate::services::fsx::fsx_ontap_file_system::endpoints_attributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_fsx_ontap_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/fsx_ontap_file_system)."]
        Data "aws_fsx_ontap_file_system" FsxOntapFileSystem FsxOntapFileSystemAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id required";
        }
        attributes {
            arn: Arn<kind::FsxOntapFileSystem> = "arn";
            automatic_backup_retention_days: Num = "automatic_backup_retention_days";
            daily_automatic_backup_start_time: Str = "daily_automatic_backup_start_time";
            deployment_type: Str = "deployment_type";
            dns_name: Str = "dns_name";
            endpoint_ip_address_range: Str = "endpoint_ip_address_range";
            ha_pairs: Num = "ha_pairs";
            id: Id<kind::FsxOntapFileSystem> = "id";
            kms_key_id: Str = "kms_key_id";
            network_interface_ids: List<Str> = "network_interface_ids";
            owner_id: Str = "owner_id";
            preferred_subnet_id: Str = "preferred_subnet_id";
            route_table_ids: Set<Str> = "route_table_ids";
            storage_capacity: Num = "storage_capacity";
            storage_type: Str = "storage_type";
            subnet_ids: List<Id<kind::Subnet>> = "subnet_ids";
            throughput_capacity: Num = "throughput_capacity";
            throughput_capacity_per_ha_pair: Num = "throughput_capacity_per_ha_pair";
            vpc_id: Id<kind::Vpc> = "vpc_id";
            weekly_maintenance_start_time: Str = "weekly_maintenance_start_time";
        }
        objects {
            disk_iops_configuration: List<fsx_ontap_file_system::DiskIopsConfigurationAttributes> = "disk_iops_configuration";
            endpoints: List<fsx_ontap_file_system::EndpointsAttributes> = "endpoints";
        }
    }
    /// Blocks of [`aws_fsx_ontap_storage_virtual_machine`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/fsx_ontap_storage_virtual_machine).
    pub mod fsx_ontap_storage_virtual_machine {
        use crate::types::*;

        pub use crate::shared::autoscaling_data_autoscaling_groups_filter::Filter;
        /// Blocks of [`ActiveDirectoryConfigurationAttributes`].
        pub mod active_directory_configuration_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`SelfManagedActiveDirectoryConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/fsx_ontap_storage_virtual_machine)."]
                SelfManagedActiveDirectoryConfigurationAttributes
                attributes {
                    dns_ips: Set<Str> = "dns_ips";
                    domain_name: Str = "domain_name";
                    file_system_administrators_group: Str = "file_system_administrators_group";
                    organizational_unit_distinguished_name: Str = "organizational_unit_distinguished_name";
                    username: Str = "username";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ActiveDirectoryConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/fsx_ontap_storage_virtual_machine)."]
            ActiveDirectoryConfigurationAttributes
            attributes {
                netbios_name: Str = "netbios_name";
            }
            objects {
                self_managed_active_directory_configuration: List<active_directory_configuration_attributes::SelfManagedActiveDirectoryConfigurationAttributes> = "self_managed_active_directory_configuration";
            }
        }
        pub use crate::services::fsx::fsx_ontap_storage_virtual_machine::EndpointsAttributes;
        pub use crate::services::fsx::fsx_ontap_storage_virtual_machine::endpoints_attributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`LifecycleTransitionReasonAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/fsx_ontap_storage_virtual_machine)."]
            LifecycleTransitionReasonAttributes
            attributes {
                message: Str = "message";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_fsx_ontap_storage_virtual_machine`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/fsx_ontap_storage_virtual_machine)."]
        Data "aws_fsx_ontap_storage_virtual_machine" FsxOntapStorageVirtualMachine FsxOntapStorageVirtualMachineAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
        }
        many {
            filter: fsx_ontap_storage_virtual_machine::Filter = "filter optional set block 0 0";
        }
        attributes {
            arn: Arn<kind::FsxOntapStorageVirtualMachine> = "arn";
            creation_time: Str = "creation_time";
            file_system_id: Str = "file_system_id";
            id: Id<kind::FsxOntapStorageVirtualMachine> = "id";
            lifecycle_status: Str = "lifecycle_status";
            name: Name<kind::FsxOntapStorageVirtualMachine> = "name";
            subtype: Str = "subtype";
            uuid: Str = "uuid";
        }
        objects {
            active_directory_configuration: List<fsx_ontap_storage_virtual_machine::ActiveDirectoryConfigurationAttributes> = "active_directory_configuration";
            endpoints: List<fsx_ontap_storage_virtual_machine::EndpointsAttributes> = "endpoints";
            lifecycle_transition_reason: Set<fsx_ontap_storage_virtual_machine::LifecycleTransitionReasonAttributes> = "lifecycle_transition_reason";
        }
    }
    /// Blocks of [`aws_fsx_ontap_storage_virtual_machines`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/fsx_ontap_storage_virtual_machines).
    pub mod fsx_ontap_storage_virtual_machines {
        use crate::types::*;

        pub use crate::shared::autoscaling_data_autoscaling_groups_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_fsx_ontap_storage_virtual_machines`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/fsx_ontap_storage_virtual_machines)."]
        Data "aws_fsx_ontap_storage_virtual_machines" FsxOntapStorageVirtualMachines FsxOntapStorageVirtualMachinesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        many {
            filter: fsx_ontap_storage_virtual_machines::Filter = "filter optional set block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
    /// Blocks of [`aws_fsx_openzfs_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/fsx_openzfs_snapshot).
    pub mod fsx_openzfs_snapshot {
        use crate::types::*;

        pub use crate::shared::autoscaling_data_autoscaling_groups_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_fsx_openzfs_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/fsx_openzfs_snapshot)."]
        Data "aws_fsx_openzfs_snapshot" FsxOpenzfsSnapshot FsxOpenzfsSnapshotAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            most_recent: Bool = "most_recent optional";
            name: Str = "name optional";
            snapshot_ids: List<Str> = "snapshot_ids optional";
        }
        many {
            filter: fsx_openzfs_snapshot::Filter = "filter optional set block 0 0";
        }
        attributes {
            arn: Arn<kind::FsxOpenzfsSnapshot> = "arn";
            creation_time: Str = "creation_time";
            id: Id<kind::FsxOpenzfsSnapshot> = "id";
            name: Name<kind::FsxOpenzfsSnapshot> = "name";
            snapshot_id: Id<kind::FsxOpenzfsSnapshot> = "snapshot_id";
            volume_id: Str = "volume_id";
        }
    }
    /// Blocks of [`aws_fsx_windows_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/fsx_windows_file_system).
    pub mod fsx_windows_file_system {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AuditLogConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/fsx_windows_file_system)."]
            AuditLogConfigurationAttributes
            attributes {
                audit_log_destination: Str = "audit_log_destination";
                file_access_audit_log_level: Str = "file_access_audit_log_level";
                file_share_access_audit_log_level: Str = "file_share_access_audit_log_level";
            }
        }
        pub use crate::services::fsx::data::fsx_ontap_file_system::DiskIopsConfigurationAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_fsx_windows_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/fsx_windows_file_system)."]
        Data "aws_fsx_windows_file_system" FsxWindowsFileSystem FsxWindowsFileSystemAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id required";
        }
        attributes {
            active_directory_id: Str = "active_directory_id";
            aliases: Set<Str> = "aliases";
            arn: Arn<kind::FsxWindowsFileSystem> = "arn";
            automatic_backup_retention_days: Num = "automatic_backup_retention_days";
            backup_id: Str = "backup_id";
            copy_tags_to_backups: Bool = "copy_tags_to_backups";
            daily_automatic_backup_start_time: Str = "daily_automatic_backup_start_time";
            deployment_type: Str = "deployment_type";
            dns_name: Str = "dns_name";
            id: Id<kind::FsxWindowsFileSystem> = "id";
            kms_key_id: Str = "kms_key_id";
            network_interface_ids: Set<Str> = "network_interface_ids";
            owner_id: Str = "owner_id";
            preferred_file_server_ip: Str = "preferred_file_server_ip";
            preferred_subnet_id: Str = "preferred_subnet_id";
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids";
            skip_final_backup: Bool = "skip_final_backup";
            storage_capacity: Num = "storage_capacity";
            storage_type: Str = "storage_type";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
            throughput_capacity: Num = "throughput_capacity";
            vpc_id: Id<kind::Vpc> = "vpc_id";
            weekly_maintenance_start_time: Str = "weekly_maintenance_start_time";
        }
        objects {
            audit_log_configuration: List<fsx_windows_file_system::AuditLogConfigurationAttributes> = "audit_log_configuration";
            disk_iops_configuration: List<fsx_windows_file_system::DiskIopsConfigurationAttributes> = "disk_iops_configuration";
        }
    }
}
