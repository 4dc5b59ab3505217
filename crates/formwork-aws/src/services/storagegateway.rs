// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `storagegateway`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_storagegateway_cache`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_cache)."]
    Managed "aws_storagegateway_cache" StoragegatewayCache StoragegatewayCacheAttributes
    naming None;
    tags None;
    arguments {
        disk_id: Str = "disk_id required";
        gateway_arn: Str = "gateway_arn required";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_storagegateway_cached_iscsi_volume`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_cached_iscsi_volume)."]
    Managed "aws_storagegateway_cached_iscsi_volume" StoragegatewayCachedIscsiVolume StoragegatewayCachedIscsiVolumeAttributes
    naming None;
    tags Map;
    arguments {
        gateway_arn: Str = "gateway_arn required";
        network_interface_id: Str = "network_interface_id required";
        target_name: Str = "target_name required";
        volume_size_in_bytes: Num = "volume_size_in_bytes required";
        kms_encrypted: Bool = "kms_encrypted optional";
        kms_key: Str = "kms_key optional";
        snapshot_id: Str = "snapshot_id optional";
        source_volume_arn: Str = "source_volume_arn optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        chap_enabled: Bool = "chap_enabled";
        id: Str = "id";
        lun_number: Num = "lun_number";
        network_interface_port: Num = "network_interface_port";
        tags_all: Map<Str> = "tags_all";
        target_arn: Str = "target_arn";
        volume_arn: Str = "volume_arn";
        volume_id: Str = "volume_id";
    }
}
/// Blocks of [`aws_storagegateway_file_system_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_file_system_association).
pub mod storagegateway_file_system_association {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CacheAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_file_system_association)."]
        CacheAttributes
        arguments {
            cache_stale_timeout_in_seconds: Num = "cache_stale_timeout_in_seconds optional";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_storagegateway_file_system_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_file_system_association)."]
    Managed "aws_storagegateway_file_system_association" StoragegatewayFileSystemAssociation StoragegatewayFileSystemAssociationAttributes
    naming None;
    tags Map;
    arguments {
        gateway_arn: Str = "gateway_arn required";
        location_arn: Str = "location_arn required";
        password: Str = "password required sensitive";
        username: Str = "username required";
        audit_destination_arn: Str = "audit_destination_arn optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        cache_attributes: storagegateway_file_system_association::CacheAttributes = "cache_attributes optional list block 0 1";
    }
    single {
        timeouts: storagegateway_file_system_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_storagegateway_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_gateway).
pub mod storagegateway_gateway {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MaintenanceStartTime`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_gateway)."]
        MaintenanceStartTime
        arguments {
            hour_of_day: Num = "hour_of_day required";
            day_of_month: Str = "day_of_month optional";
            day_of_week: Str = "day_of_week optional";
            minute_of_hour: Num = "minute_of_hour optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SmbActiveDirectorySettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_gateway)."]
        SmbActiveDirectorySettings
        arguments {
            domain_name: Str = "domain_name required";
            password: Str = "password required sensitive";
            username: Str = "username required";
            domain_controllers: Set<Str> = "domain_controllers optional";
            organizational_unit: Str = "organizational_unit optional";
            timeout_in_seconds: Num = "timeout_in_seconds optional";
        }
    }
    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`GatewayNetworkInterfaceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_gateway)."]
        GatewayNetworkInterfaceAttributes
        attributes {
            ipv4_address: Str = "ipv4_address";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`SmbActiveDirectorySettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_gateway)."]
        SmbActiveDirectorySettingsAttributes
        attributes {
            active_directory_status: Str = "active_directory_status";
            domain_controllers: Set<Str> = "domain_controllers";
            domain_name: Str = "domain_name";
            organizational_unit: Str = "organizational_unit";
            password: Str = "password";
            timeout_in_seconds: Num = "timeout_in_seconds";
            username: Str = "username";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_storagegateway_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_gateway)."]
    Managed "aws_storagegateway_gateway" StoragegatewayGateway StoragegatewayGatewayAttributes
    naming None;
    tags Map;
    arguments {
        gateway_name: Str = "gateway_name required";
        gateway_timezone: Str = "gateway_timezone required";
        activation_key: Str = "activation_key computed";
        average_download_rate_limit_in_bits_per_sec: Num = "average_download_rate_limit_in_bits_per_sec optional";
        average_upload_rate_limit_in_bits_per_sec: Num = "average_upload_rate_limit_in_bits_per_sec optional";
        cloudwatch_log_group_arn: Str = "cloudwatch_log_group_arn optional";
        gateway_ip_address: Str = "gateway_ip_address computed";
        gateway_type: Str = "gateway_type optional";
        gateway_vpc_endpoint: Str = "gateway_vpc_endpoint optional";
        medium_changer_type: Str = "medium_changer_type optional";
        smb_file_share_visibility: Bool = "smb_file_share_visibility optional";
        smb_guest_password: Str = "smb_guest_password optional sensitive";
        smb_security_strategy: Str = "smb_security_strategy computed";
        tags: Map<Str> = "tags optional";
        tape_drive_type: Str = "tape_drive_type optional";
    }
    many {
        maintenance_start_time: storagegateway_gateway::MaintenanceStartTime = "maintenance_start_time optional list block 0 1";
        smb_active_directory_settings: storagegateway_gateway::SmbActiveDirectorySettings = "smb_active_directory_settings optional list block 0 1";
    }
    single {
        timeouts: storagegateway_gateway::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        ec2_instance_id: Str = "ec2_instance_id";
        endpoint_type: Str = "endpoint_type";
        gateway_id: Str = "gateway_id";
        host_environment: Str = "host_environment";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        gateway_network_interface: List<storagegateway_gateway::GatewayNetworkInterfaceAttributes> = "gateway_network_interface";
        smb_active_directory_settings: List<storagegateway_gateway::SmbActiveDirectorySettingsAttributes> = "smb_active_directory_settings";
    }
}
/// Blocks of [`aws_storagegateway_nfs_file_share`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_nfs_file_share).
pub mod storagegateway_nfs_file_share {
    use crate::kinds::*;

    pub use crate::services::storagegateway::storagegateway_file_system_association::CacheAttributes;
    formwork_model::block_binding! {
        #[doc = "Block [`NfsFileShareDefaults`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_nfs_file_share)."]
        NfsFileShareDefaults
        arguments {
            directory_mode: Str = "directory_mode optional";
            file_mode: Str = "file_mode optional";
            group_id: Str = "group_id optional";
            owner_id: Str = "owner_id optional";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_storagegateway_nfs_file_share`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_nfs_file_share)."]
    Managed "aws_storagegateway_nfs_file_share" StoragegatewayNfsFileShare StoragegatewayNfsFileShareAttributes
    naming None;
    tags Map;
    arguments {
        client_list: Set<Str> = "client_list required";
        gateway_arn: Str = "gateway_arn required";
        location_arn: Str = "location_arn required";
        role_arn: Str = "role_arn required";
        audit_destination_arn: Str = "audit_destination_arn optional";
        bucket_region: Str = "bucket_region optional";
        default_storage_class: Str = "default_storage_class optional";
        file_share_name: Str = "file_share_name computed";
        guess_mime_type_enabled: Bool = "guess_mime_type_enabled optional";
        kms_encrypted: Bool = "kms_encrypted optional";
        kms_key_arn: Str = "kms_key_arn optional";
        notification_policy: Str = "notification_policy optional";
        object_acl: Str = "object_acl optional";
        read_only: Bool = "read_only optional";
        requester_pays: Bool = "requester_pays optional";
        squash: Str = "squash optional";
        tags: Map<Str> = "tags optional";
        vpc_endpoint_dns_name: Str = "vpc_endpoint_dns_name optional";
    }
    many {
        cache_attributes: storagegateway_nfs_file_share::CacheAttributes = "cache_attributes optional list block 0 1";
        nfs_file_share_defaults: storagegateway_nfs_file_share::NfsFileShareDefaults = "nfs_file_share_defaults optional list block 0 1";
    }
    single {
        timeouts: storagegateway_nfs_file_share::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        fileshare_id: Str = "fileshare_id";
        id: Str = "id";
        path: Str = "path";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_storagegateway_smb_file_share`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_smb_file_share).
pub mod storagegateway_smb_file_share {
    use crate::kinds::*;

    pub use crate::services::storagegateway::storagegateway_file_system_association::CacheAttributes;
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_storagegateway_smb_file_share`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_smb_file_share)."]
    Managed "aws_storagegateway_smb_file_share" StoragegatewaySmbFileShare StoragegatewaySmbFileShareAttributes
    naming None;
    tags Map;
    arguments {
        gateway_arn: Str = "gateway_arn required";
        location_arn: Str = "location_arn required";
        role_arn: Str = "role_arn required";
        access_based_enumeration: Bool = "access_based_enumeration optional";
        admin_user_list: Set<Str> = "admin_user_list optional";
        audit_destination_arn: Str = "audit_destination_arn optional";
        authentication: Str = "authentication optional";
        bucket_region: Str = "bucket_region optional";
        case_sensitivity: Str = "case_sensitivity optional";
        default_storage_class: Str = "default_storage_class optional";
        file_share_name: Str = "file_share_name computed";
        guess_mime_type_enabled: Bool = "guess_mime_type_enabled optional";
        invalid_user_list: Set<Str> = "invalid_user_list optional";
        kms_encrypted: Bool = "kms_encrypted optional";
        kms_key_arn: Str = "kms_key_arn optional";
        notification_policy: Str = "notification_policy optional";
        object_acl: Str = "object_acl optional";
        oplocks_enabled: Bool = "oplocks_enabled computed";
        read_only: Bool = "read_only optional";
        requester_pays: Bool = "requester_pays optional";
        smb_acl_enabled: Bool = "smb_acl_enabled optional";
        tags: Map<Str> = "tags optional";
        valid_user_list: Set<Str> = "valid_user_list optional";
        vpc_endpoint_dns_name: Str = "vpc_endpoint_dns_name optional";
    }
    many {
        cache_attributes: storagegateway_smb_file_share::CacheAttributes = "cache_attributes optional list block 0 1";
    }
    single {
        timeouts: storagegateway_smb_file_share::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        fileshare_id: Str = "fileshare_id";
        id: Str = "id";
        path: Str = "path";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_storagegateway_stored_iscsi_volume`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_stored_iscsi_volume)."]
    Managed "aws_storagegateway_stored_iscsi_volume" StoragegatewayStoredIscsiVolume StoragegatewayStoredIscsiVolumeAttributes
    naming None;
    tags Map;
    arguments {
        disk_id: Str = "disk_id required";
        gateway_arn: Str = "gateway_arn required";
        network_interface_id: Str = "network_interface_id required";
        preserve_existing_data: Bool = "preserve_existing_data required";
        target_name: Str = "target_name required";
        kms_encrypted: Bool = "kms_encrypted optional";
        kms_key: Str = "kms_key optional";
        snapshot_id: Str = "snapshot_id optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        chap_enabled: Bool = "chap_enabled";
        id: Str = "id";
        lun_number: Num = "lun_number";
        network_interface_port: Num = "network_interface_port";
        tags_all: Map<Str> = "tags_all";
        target_arn: Str = "target_arn";
        volume_attachment_status: Str = "volume_attachment_status";
        volume_id: Str = "volume_id";
        volume_size_in_bytes: Num = "volume_size_in_bytes";
        volume_status: Str = "volume_status";
        volume_type: Str = "volume_type";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_storagegateway_tape_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_tape_pool)."]
    Managed "aws_storagegateway_tape_pool" StoragegatewayTapePool StoragegatewayTapePoolAttributes
    naming None;
    tags Map;
    arguments {
        pool_name: Str = "pool_name required";
        storage_class: Str = "storage_class required";
        retention_lock_time_in_days: Num = "retention_lock_time_in_days optional";
        retention_lock_type: Str = "retention_lock_type optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_storagegateway_upload_buffer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_upload_buffer)."]
    Managed "aws_storagegateway_upload_buffer" StoragegatewayUploadBuffer StoragegatewayUploadBufferAttributes
    naming None;
    tags None;
    arguments {
        gateway_arn: Str = "gateway_arn required";
        disk_id: Str = "disk_id computed";
        disk_path: Str = "disk_path computed";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_storagegateway_working_storage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_working_storage)."]
    Managed "aws_storagegateway_working_storage" StoragegatewayWorkingStorage StoragegatewayWorkingStorageAttributes
    naming None;
    tags None;
    arguments {
        disk_id: Str = "disk_id required";
        gateway_arn: Str = "gateway_arn required";
    }
    attributes {
        id: Str = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_storagegateway_local_disk`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/storagegateway_local_disk)."]
        Data "aws_storagegateway_local_disk" StoragegatewayLocalDisk StoragegatewayLocalDiskAttributes
        naming None;
        tags None;
        arguments {
            gateway_arn: Str = "gateway_arn required";
            disk_node: Str = "disk_node computed";
            disk_path: Str = "disk_path computed";
            id: Str = "id computed";
        }
        attributes {
            disk_id: Str = "disk_id";
        }
    }
}
