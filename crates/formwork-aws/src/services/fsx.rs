// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `fsx`.

use crate::kinds::*;

/// Blocks of [`aws_fsx_backup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_backup).
pub mod fsx_backup {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_fsx_backup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_backup)."]
    Managed "aws_fsx_backup" FsxBackup FsxBackupAttributes
    naming None;
    tags Map;
    arguments {
        file_system_id: Str = "file_system_id optional";
        tags: Map<Str> = "tags optional";
        volume_id: Str = "volume_id optional";
    }
    single {
        timeouts: fsx_backup::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        kms_key_id: Str = "kms_key_id";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
        r#type: Str = "type";
    }
}
/// Blocks of [`aws_fsx_data_repository_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_data_repository_association).
pub mod fsx_data_repository_association {
    use crate::kinds::*;

    /// Blocks of [`S3`].
    pub mod s3 {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AutoExportPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_data_repository_association)."]
            AutoExportPolicy
            arguments {
                events: List<Str> = "events computed";
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
        data_repository_path: Str = "data_repository_path required";
        file_system_id: Str = "file_system_id required";
        file_system_path: Str = "file_system_path required";
        batch_import_meta_data_on_create: Bool = "batch_import_meta_data_on_create optional";
        delete_data_in_filesystem: Bool = "delete_data_in_filesystem optional";
        imported_file_chunk_size: Num = "imported_file_chunk_size computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        s3: fsx_data_repository_association::S3 = "s3 optional list block 0 1";
    }
    single {
        timeouts: fsx_data_repository_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        association_id: Str = "association_id";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_fsx_file_cache`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_file_cache).
pub mod fsx_file_cache {
    use crate::kinds::*;

    /// Blocks of [`DataRepositoryAssociation`].
    pub mod data_repository_association {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Nfs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_file_cache)."]
            Nfs
            arguments {
                version: Str = "version required";
                dns_ips: Set<Str> = "dns_ips optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DataRepositoryAssociation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_file_cache)."]
        DataRepositoryAssociation
        arguments {
            data_repository_path: Str = "data_repository_path required";
            file_cache_path: Str = "file_cache_path required";
            data_repository_subdirectories: Set<Str> = "data_repository_subdirectories optional";
            tags: Map<Str> = "tags computed";
        }
        many {
            nfs: data_repository_association::Nfs = "nfs optional set block 0 0";
        }
    }
    /// Blocks of [`LustreConfiguration`].
    pub mod lustre_configuration {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`MetadataConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_file_cache)."]
            MetadataConfiguration
            arguments {
                storage_capacity: Num = "storage_capacity required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LustreConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_file_cache)."]
        LustreConfiguration
        arguments {
            deployment_type: Str = "deployment_type required";
            per_unit_storage_throughput: Num = "per_unit_storage_throughput required";
            weekly_maintenance_start_time: Str = "weekly_maintenance_start_time optional";
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
        use crate::kinds::*;

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
        file_cache_type: Str = "file_cache_type required";
        file_cache_type_version: Str = "file_cache_type_version required";
        storage_capacity: Num = "storage_capacity required";
        subnet_ids: List<Str> = "subnet_ids required";
        copy_tags_to_data_repository_associations: Bool = "copy_tags_to_data_repository_associations optional";
        kms_key_id: Str = "kms_key_id computed";
        security_group_ids: Set<Str> = "security_group_ids optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        data_repository_association: fsx_file_cache::DataRepositoryAssociation = "data_repository_association optional set block 0 8";
        lustre_configuration: fsx_file_cache::LustreConfiguration = "lustre_configuration optional set block 0 0";
    }
    single {
        timeouts: fsx_file_cache::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        data_repository_association_ids: Set<Str> = "data_repository_association_ids";
        dns_name: Str = "dns_name";
        file_cache_id: Str = "file_cache_id";
        id: Str = "id";
        network_interface_ids: Set<Str> = "network_interface_ids";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Str = "vpc_id";
    }
    objects {
        data_repository_association: Set<fsx_file_cache::DataRepositoryAssociationAttributes> = "data_repository_association";
        lustre_configuration: Set<fsx_file_cache::LustreConfigurationAttributes> = "lustre_configuration";
    }
}
/// Blocks of [`aws_fsx_lustre_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_lustre_file_system).
pub mod fsx_lustre_file_system {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DataReadCacheConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_lustre_file_system)."]
        DataReadCacheConfiguration
        arguments {
            sizing_mode: Str = "sizing_mode required";
            size: Num = "size optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LogConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_lustre_file_system)."]
        LogConfiguration
        arguments {
            destination: Str = "destination computed";
            level: Str = "level optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MetadataConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_lustre_file_system)."]
        MetadataConfiguration
        arguments {
            iops: Num = "iops computed";
            mode: Str = "mode computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RootSquashConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_lustre_file_system)."]
        RootSquashConfiguration
        arguments {
            no_squash_nids: Set<Str> = "no_squash_nids optional";
            root_squash: Str = "root_squash optional";
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
        subnet_ids: List<Str> = "subnet_ids required";
        auto_import_policy: Str = "auto_import_policy computed";
        automatic_backup_retention_days: Num = "automatic_backup_retention_days computed";
        backup_id: Str = "backup_id optional";
        copy_tags_to_backups: Bool = "copy_tags_to_backups optional";
        daily_automatic_backup_start_time: Str = "daily_automatic_backup_start_time computed";
        data_compression_type: Str = "data_compression_type optional";
        deployment_type: Str = "deployment_type optional";
        drive_cache_type: Str = "drive_cache_type optional";
        efa_enabled: Bool = "efa_enabled computed";
        export_path: Str = "export_path computed";
        file_system_type_version: Str = "file_system_type_version computed";
        final_backup_tags: Map<Str> = "final_backup_tags optional";
        import_path: Str = "import_path optional";
        imported_file_chunk_size: Num = "imported_file_chunk_size computed";
        kms_key_id: Str = "kms_key_id computed";
        per_unit_storage_throughput: Num = "per_unit_storage_throughput optional";
        security_group_ids: Set<Str> = "security_group_ids optional";
        skip_final_backup: Bool = "skip_final_backup optional";
        storage_capacity: Num = "storage_capacity optional";
        storage_type: Str = "storage_type optional";
        tags: Map<Str> = "tags optional";
        throughput_capacity: Num = "throughput_capacity optional";
        weekly_maintenance_start_time: Str = "weekly_maintenance_start_time computed";
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
        arn: Str = "arn";
        dns_name: Str = "dns_name";
        id: Str = "id";
        mount_name: Str = "mount_name";
        network_interface_ids: List<Str> = "network_interface_ids";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Str = "vpc_id";
    }
}
/// Blocks of [`aws_fsx_ontap_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_file_system).
pub mod fsx_ontap_file_system {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DiskIopsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_file_system)."]
        DiskIopsConfiguration
        arguments {
            iops: Num = "iops computed";
            mode: Str = "mode optional";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    /// Blocks of [`EndpointsAttributes`].
    pub mod endpoints_attributes {
        use crate::kinds::*;

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
    arguments {
        deployment_type: Str = "deployment_type required";
        preferred_subnet_id: Str = "preferred_subnet_id required";
        storage_capacity: Num = "storage_capacity required";
        subnet_ids: List<Str> = "subnet_ids required";
        automatic_backup_retention_days: Num = "automatic_backup_retention_days optional";
        daily_automatic_backup_start_time: Str = "daily_automatic_backup_start_time computed";
        endpoint_ip_address_range: Str = "endpoint_ip_address_range computed";
        fsx_admin_password: Str = "fsx_admin_password optional sensitive";
        ha_pairs: Num = "ha_pairs computed";
        kms_key_id: Str = "kms_key_id computed";
        route_table_ids: Set<Str> = "route_table_ids computed";
        security_group_ids: Set<Str> = "security_group_ids optional";
        storage_type: Str = "storage_type optional";
        tags: Map<Str> = "tags optional";
        throughput_capacity: Num = "throughput_capacity computed";
        throughput_capacity_per_ha_pair: Num = "throughput_capacity_per_ha_pair computed";
        weekly_maintenance_start_time: Str = "weekly_maintenance_start_time computed";
    }
    many {
        disk_iops_configuration: fsx_ontap_file_system::DiskIopsConfiguration = "disk_iops_configuration optional list block 0 1";
    }
    single {
        timeouts: fsx_ontap_file_system::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        dns_name: Str = "dns_name";
        id: Str = "id";
        network_interface_ids: List<Str> = "network_interface_ids";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Str = "vpc_id";
    }
    objects {
        endpoints: List<fsx_ontap_file_system::EndpointsAttributes> = "endpoints";
    }
}
/// Blocks of [`aws_fsx_ontap_storage_virtual_machine`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_storage_virtual_machine).
pub mod fsx_ontap_storage_virtual_machine {
    use crate::kinds::*;

    /// Blocks of [`ActiveDirectoryConfiguration`].
    pub mod active_directory_configuration {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`SelfManagedActiveDirectoryConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_storage_virtual_machine)."]
            SelfManagedActiveDirectoryConfiguration
            arguments {
                dns_ips: Set<Str> = "dns_ips required";
                domain_name: Str = "domain_name required";
                password: Str = "password required sensitive";
                username: Str = "username required";
                file_system_administrators_group: Str = "file_system_administrators_group optional";
                organizational_unit_distinguished_name: Str = "organizational_unit_distinguished_name optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ActiveDirectoryConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_storage_virtual_machine)."]
        ActiveDirectoryConfiguration
        arguments {
            netbios_name: Str = "netbios_name optional";
        }
        many {
            self_managed_active_directory_configuration: active_directory_configuration::SelfManagedActiveDirectoryConfiguration = "self_managed_active_directory_configuration optional list block 0 1";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    /// Blocks of [`EndpointsAttributes`].
    pub mod endpoints_attributes {
        use crate::kinds::*;

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
        file_system_id: Str = "file_system_id required";
        name: Str = "name required";
        root_volume_security_style: Str = "root_volume_security_style optional";
        svm_admin_password: Str = "svm_admin_password optional sensitive";
        tags: Map<Str> = "tags optional";
    }
    many {
        active_directory_configuration: fsx_ontap_storage_virtual_machine::ActiveDirectoryConfiguration = "active_directory_configuration optional list block 0 1";
    }
    single {
        timeouts: fsx_ontap_storage_virtual_machine::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
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
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AggregateConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_volume)."]
        AggregateConfiguration
        arguments {
            aggregates: List<Str> = "aggregates computed";
            constituents_per_aggregate: Num = "constituents_per_aggregate computed";
        }
    }
    /// Blocks of [`SnaplockConfiguration`].
    pub mod snaplock_configuration {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AutocommitPeriod`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_ontap_volume)."]
            AutocommitPeriod
            arguments {
                r#type: Str = "type computed";
                value: Num = "value optional";
            }
        }
        /// Blocks of [`RetentionPeriod`].
        pub mod retention_period {
            use crate::kinds::*;

            pub use crate::services::fsx::fsx_ontap_volume::snaplock_configuration::AutocommitPeriod as DefaultRetention;
            pub use crate::services::fsx::fsx_ontap_volume::snaplock_configuration::AutocommitPeriod as MaximumRetention;
            pub use crate::services::fsx::fsx_ontap_volume::snaplock_configuration::AutocommitPeriod as MinimumRetention;
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
            snaplock_type: Str = "snaplock_type required";
            audit_log_volume: Bool = "audit_log_volume optional";
            privileged_delete: Str = "privileged_delete optional";
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
            cooling_period: Num = "cooling_period computed";
            name: Str = "name computed";
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
    arguments {
        name: Str = "name required";
        storage_virtual_machine_id: Str = "storage_virtual_machine_id required";
        bypass_snaplock_enterprise_retention: Bool = "bypass_snaplock_enterprise_retention optional";
        copy_tags_to_backups: Bool = "copy_tags_to_backups optional";
        final_backup_tags: Map<Str> = "final_backup_tags optional";
        junction_path: Str = "junction_path optional";
        ontap_volume_type: Str = "ontap_volume_type computed";
        security_style: Str = "security_style computed";
        size_in_bytes: Str = "size_in_bytes computed";
        size_in_megabytes: Num = "size_in_megabytes computed";
        skip_final_backup: Bool = "skip_final_backup optional";
        snapshot_policy: Str = "snapshot_policy computed";
        storage_efficiency_enabled: Bool = "storage_efficiency_enabled optional";
        tags: Map<Str> = "tags optional";
        volume_style: Str = "volume_style computed";
        volume_type: Str = "volume_type optional";
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
        arn: Str = "arn";
        file_system_id: Str = "file_system_id";
        flexcache_endpoint_type: Str = "flexcache_endpoint_type";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        uuid: Str = "uuid";
    }
    objects {
        aggregate_configuration: List<fsx_ontap_volume::AggregateConfigurationAttributes> = "aggregate_configuration";
    }
}
/// Blocks of [`aws_fsx_openzfs_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_file_system).
pub mod fsx_openzfs_file_system {
    use crate::kinds::*;

    pub use crate::services::fsx::fsx_ontap_file_system::DiskIopsConfiguration;
    /// Blocks of [`RootVolumeConfiguration`].
    pub mod root_volume_configuration {
        use crate::kinds::*;

        /// Blocks of [`NfsExports`].
        pub mod nfs_exports {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`ClientConfigurations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_file_system)."]
                ClientConfigurations
                arguments {
                    clients: Str = "clients required";
                    options: List<Str> = "options required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`NfsExports`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_file_system)."]
            NfsExports
            many {
                client_configurations: nfs_exports::ClientConfigurations = "client_configurations required set block 1 25";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`UserAndGroupQuotas`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_file_system)."]
            UserAndGroupQuotas
            arguments {
                id: Num = "id required";
                storage_capacity_quota_gib: Num = "storage_capacity_quota_gib required";
                r#type: Str = "type required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RootVolumeConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_file_system)."]
        RootVolumeConfiguration
        arguments {
            copy_tags_to_snapshots: Bool = "copy_tags_to_snapshots optional";
            data_compression_type: Str = "data_compression_type optional";
            read_only: Bool = "read_only computed";
            record_size_kib: Num = "record_size_kib optional";
        }
        many {
            nfs_exports: root_volume_configuration::NfsExports = "nfs_exports optional list block 0 1";
            user_and_group_quotas: root_volume_configuration::UserAndGroupQuotas = "user_and_group_quotas optional set block 0 100";
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
        deployment_type: Str = "deployment_type required";
        subnet_ids: List<Str> = "subnet_ids required";
        throughput_capacity: Num = "throughput_capacity required";
        automatic_backup_retention_days: Num = "automatic_backup_retention_days optional";
        backup_id: Str = "backup_id optional";
        copy_tags_to_backups: Bool = "copy_tags_to_backups optional";
        copy_tags_to_volumes: Bool = "copy_tags_to_volumes optional";
        daily_automatic_backup_start_time: Str = "daily_automatic_backup_start_time computed";
        delete_options: Set<Str> = "delete_options optional";
        endpoint_ip_address_range: Str = "endpoint_ip_address_range computed";
        final_backup_tags: Map<Str> = "final_backup_tags optional";
        kms_key_id: Str = "kms_key_id computed";
        preferred_subnet_id: Str = "preferred_subnet_id optional";
        route_table_ids: Set<Str> = "route_table_ids computed";
        security_group_ids: Set<Str> = "security_group_ids optional";
        skip_final_backup: Bool = "skip_final_backup optional";
        storage_capacity: Num = "storage_capacity optional";
        storage_type: Str = "storage_type optional";
        tags: Map<Str> = "tags optional";
        weekly_maintenance_start_time: Str = "weekly_maintenance_start_time computed";
    }
    many {
        disk_iops_configuration: fsx_openzfs_file_system::DiskIopsConfiguration = "disk_iops_configuration optional list block 0 1";
        root_volume_configuration: fsx_openzfs_file_system::RootVolumeConfiguration = "root_volume_configuration optional list block 0 1";
    }
    single {
        timeouts: fsx_openzfs_file_system::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        dns_name: Str = "dns_name";
        endpoint_ip_address: Str = "endpoint_ip_address";
        id: Str = "id";
        network_interface_ids: List<Str> = "network_interface_ids";
        owner_id: Str = "owner_id";
        root_volume_id: Str = "root_volume_id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Str = "vpc_id";
    }
}
/// Blocks of [`aws_fsx_openzfs_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_snapshot).
pub mod fsx_openzfs_snapshot {
    use crate::kinds::*;

    pub use crate::shared::ec2_instance_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_fsx_openzfs_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_snapshot)."]
    Managed "aws_fsx_openzfs_snapshot" FsxOpenzfsSnapshot FsxOpenzfsSnapshotAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 203, "0-9A-Za-z.:_-"));
    tags Map;
    arguments {
        name: Str = "name required";
        volume_id: Str = "volume_id required";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: fsx_openzfs_snapshot::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        creation_time: Str = "creation_time";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_fsx_openzfs_volume`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_volume).
pub mod fsx_openzfs_volume {
    use crate::kinds::*;

    pub use crate::services::fsx::fsx_openzfs_file_system::root_volume_configuration::NfsExports;
    pub use crate::services::fsx::fsx_openzfs_file_system::root_volume_configuration::nfs_exports;
    formwork_model::block_binding! {
        #[doc = "Block [`OriginSnapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_openzfs_volume)."]
        OriginSnapshot
        arguments {
            copy_strategy: Str = "copy_strategy required";
            snapshot_arn: Str = "snapshot_arn required";
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
        name: Str = "name required";
        parent_volume_id: Str = "parent_volume_id required";
        copy_tags_to_snapshots: Bool = "copy_tags_to_snapshots optional";
        data_compression_type: Str = "data_compression_type optional";
        delete_volume_options: List<Str> = "delete_volume_options optional";
        read_only: Bool = "read_only computed";
        record_size_kib: Num = "record_size_kib optional";
        storage_capacity_quota_gib: Num = "storage_capacity_quota_gib computed";
        storage_capacity_reservation_gib: Num = "storage_capacity_reservation_gib computed";
        tags: Map<Str> = "tags optional";
        volume_type: Str = "volume_type optional";
    }
    many {
        nfs_exports: fsx_openzfs_volume::NfsExports = "nfs_exports optional list block 0 1";
        origin_snapshot: fsx_openzfs_volume::OriginSnapshot = "origin_snapshot optional list block 0 1";
        user_and_group_quotas: fsx_openzfs_volume::UserAndGroupQuotas = "user_and_group_quotas optional set block 0 100";
    }
    single {
        timeouts: fsx_openzfs_volume::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_fsx_windows_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_windows_file_system).
pub mod fsx_windows_file_system {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AuditLogConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_windows_file_system)."]
        AuditLogConfiguration
        arguments {
            audit_log_destination: Str = "audit_log_destination computed";
            file_access_audit_log_level: Str = "file_access_audit_log_level optional";
            file_share_access_audit_log_level: Str = "file_share_access_audit_log_level optional";
        }
    }
    pub use crate::services::fsx::fsx_ontap_file_system::DiskIopsConfiguration;
    pub use crate::services::fsx::fsx_ontap_storage_virtual_machine::active_directory_configuration::SelfManagedActiveDirectoryConfiguration as SelfManagedActiveDirectory;
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_fsx_windows_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fsx_windows_file_system)."]
    Managed "aws_fsx_windows_file_system" FsxWindowsFileSystem FsxWindowsFileSystemAttributes
    naming None;
    tags Map;
    arguments {
        subnet_ids: List<Str> = "subnet_ids required";
        throughput_capacity: Num = "throughput_capacity required";
        active_directory_id: Str = "active_directory_id optional";
        aliases: Set<Str> = "aliases optional";
        automatic_backup_retention_days: Num = "automatic_backup_retention_days optional";
        backup_id: Str = "backup_id optional";
        copy_tags_to_backups: Bool = "copy_tags_to_backups optional";
        daily_automatic_backup_start_time: Str = "daily_automatic_backup_start_time computed";
        deployment_type: Str = "deployment_type optional";
        final_backup_tags: Map<Str> = "final_backup_tags optional";
        kms_key_id: Str = "kms_key_id computed";
        preferred_subnet_id: Str = "preferred_subnet_id computed";
        security_group_ids: Set<Str> = "security_group_ids optional";
        skip_final_backup: Bool = "skip_final_backup optional";
        storage_capacity: Num = "storage_capacity computed";
        storage_type: Str = "storage_type optional";
        tags: Map<Str> = "tags optional";
        weekly_maintenance_start_time: Str = "weekly_maintenance_start_time computed";
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
        arn: Str = "arn";
        dns_name: Str = "dns_name";
        id: Str = "id";
        network_interface_ids: Set<Str> = "network_interface_ids";
        owner_id: Str = "owner_id";
        preferred_file_server_ip: Str = "preferred_file_server_ip";
        remote_administration_endpoint: Str = "remote_administration_endpoint";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Str = "vpc_id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    /// Blocks of [`aws_fsx_ontap_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/fsx_ontap_file_system).
    pub mod fsx_ontap_file_system {
        use crate::kinds::*;

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
            id: Str = "id required";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            automatic_backup_retention_days: Num = "automatic_backup_retention_days";
            daily_automatic_backup_start_time: Str = "daily_automatic_backup_start_time";
            deployment_type: Str = "deployment_type";
            dns_name: Str = "dns_name";
            endpoint_ip_address_range: Str = "endpoint_ip_address_range";
            ha_pairs: Num = "ha_pairs";
            kms_key_id: Str = "kms_key_id";
            network_interface_ids: List<Str> = "network_interface_ids";
            owner_id: Str = "owner_id";
            preferred_subnet_id: Str = "preferred_subnet_id";
            route_table_ids: Set<Str> = "route_table_ids";
            storage_capacity: Num = "storage_capacity";
            storage_type: Str = "storage_type";
            subnet_ids: List<Str> = "subnet_ids";
            throughput_capacity: Num = "throughput_capacity";
            throughput_capacity_per_ha_pair: Num = "throughput_capacity_per_ha_pair";
            vpc_id: Str = "vpc_id";
            weekly_maintenance_start_time: Str = "weekly_maintenance_start_time";
        }
        objects {
            disk_iops_configuration: List<fsx_ontap_file_system::DiskIopsConfigurationAttributes> = "disk_iops_configuration";
            endpoints: List<fsx_ontap_file_system::EndpointsAttributes> = "endpoints";
        }
    }
    /// Blocks of [`aws_fsx_ontap_storage_virtual_machine`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/fsx_ontap_storage_virtual_machine).
    pub mod fsx_ontap_storage_virtual_machine {
        use crate::kinds::*;

        pub use crate::shared::autoscaling_data_autoscaling_groups_filter::Filter;
        /// Blocks of [`ActiveDirectoryConfigurationAttributes`].
        pub mod active_directory_configuration_attributes {
            use crate::kinds::*;

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
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        many {
            filter: fsx_ontap_storage_virtual_machine::Filter = "filter optional set block 0 0";
        }
        attributes {
            arn: Str = "arn";
            creation_time: Str = "creation_time";
            file_system_id: Str = "file_system_id";
            lifecycle_status: Str = "lifecycle_status";
            name: Str = "name";
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
        use crate::kinds::*;

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
        use crate::kinds::*;

        pub use crate::shared::autoscaling_data_autoscaling_groups_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_fsx_openzfs_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/fsx_openzfs_snapshot)."]
        Data "aws_fsx_openzfs_snapshot" FsxOpenzfsSnapshot FsxOpenzfsSnapshotAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            most_recent: Bool = "most_recent optional";
            name: Str = "name optional";
            snapshot_ids: List<Str> = "snapshot_ids optional";
        }
        many {
            filter: fsx_openzfs_snapshot::Filter = "filter optional set block 0 0";
        }
        attributes {
            arn: Str = "arn";
            creation_time: Str = "creation_time";
            snapshot_id: Str = "snapshot_id";
            volume_id: Str = "volume_id";
        }
    }
    /// Blocks of [`aws_fsx_windows_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/fsx_windows_file_system).
    pub mod fsx_windows_file_system {
        use crate::kinds::*;

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
            id: Str = "id required";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            active_directory_id: Str = "active_directory_id";
            aliases: Set<Str> = "aliases";
            arn: Str = "arn";
            automatic_backup_retention_days: Num = "automatic_backup_retention_days";
            backup_id: Str = "backup_id";
            copy_tags_to_backups: Bool = "copy_tags_to_backups";
            daily_automatic_backup_start_time: Str = "daily_automatic_backup_start_time";
            deployment_type: Str = "deployment_type";
            dns_name: Str = "dns_name";
            kms_key_id: Str = "kms_key_id";
            network_interface_ids: Set<Str> = "network_interface_ids";
            owner_id: Str = "owner_id";
            preferred_file_server_ip: Str = "preferred_file_server_ip";
            preferred_subnet_id: Str = "preferred_subnet_id";
            security_group_ids: Set<Str> = "security_group_ids";
            skip_final_backup: Bool = "skip_final_backup";
            storage_capacity: Num = "storage_capacity";
            storage_type: Str = "storage_type";
            subnet_ids: Set<Str> = "subnet_ids";
            throughput_capacity: Num = "throughput_capacity";
            vpc_id: Str = "vpc_id";
            weekly_maintenance_start_time: Str = "weekly_maintenance_start_time";
        }
        objects {
            audit_log_configuration: List<fsx_windows_file_system::AuditLogConfigurationAttributes> = "audit_log_configuration";
            disk_iops_configuration: List<fsx_windows_file_system::DiskIopsConfigurationAttributes> = "disk_iops_configuration";
        }
    }
}
