// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `storagegateway`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_storagegateway_cache`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_cache)."]
    Managed "aws_storagegateway_cache" StoragegatewayCache StoragegatewayCacheAttributes
    naming None;
    tags None;
    arguments {
        disk_id: Str = "disk_id required\tapi length 1 300\treplaces";
        gateway_arn: Arn<kind::StoragegatewayGateway> = "gateway_arn required\tformat arn\tapi length 50 500\tservice storagegateway\treplaces";
    }
    attributes {
        id: Id<kind::StoragegatewayCache> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_storagegateway_cached_iscsi_volume`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_cached_iscsi_volume)."]
    Managed "aws_storagegateway_cached_iscsi_volume" StoragegatewayCachedIscsiVolume StoragegatewayCachedIscsiVolumeAttributes
    naming None;
    tags Map;
    relations {
        "together kms_key kms_encrypted";
    }
    arguments {
        gateway_arn: Arn<kind::StoragegatewayGateway> = "gateway_arn required\tformat arn\tapi length 50 500\tservice storagegateway\treplaces";
        target_name: Str = "target_name required\tapi length 1 200\tapi match ^[-\\.;a-z0-9]+$\treplaces";
        volume_size_in_bytes: Num = "volume_size_in_bytes required\twhole\treplaces";
        kms_encrypted: Bool = "kms_encrypted optional\treplaces";
        kms_key: OneOf<kind::KmsKeyIdOrArn> = "kms_key optional\tformat arn\treplaces";
        snapshot_id: Id<kind::EbsSnapshot> = "snapshot_id optional\tapi match \\Asnap-([0-9A-Fa-f]{8}|[0-9A-Fa-f]{17})\\z\tprefix snap-\treplaces";
        source_volume_arn: Arn<kind::StoragegatewayCachedIscsiVolume> = "source_volume_arn optional\tformat arn\tapi length 50 500\tapi match arn:(aws(|-cn|-us-gov|-iso[A-Za-z0-9_-]*)):storagegateway:[a-z\\-0-9]+:[0-9]+:gateway\\/(.+)\\/volume\\/vol-(\\S+)\tservice storagegateway\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        network_interface_id: Str = "network_interface_id required\tapi match \\A(25[0-5]|2[0-4]\\d|[0-1]?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|[0-1]?\\d?\\d)){3}\\z\treplaces";
    }
    attributes {
        arn: Arn<kind::StoragegatewayCachedIscsiVolume> = "arn";
        chap_enabled: Bool = "chap_enabled";
        id: Id<kind::StoragegatewayCachedIscsiVolume> = "id";
        lun_number: Num = "lun_number";
        network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
        network_interface_port: Num = "network_interface_port";
        tags_all: Map<Str> = "tags_all";
        target_arn: Str = "target_arn";
        volume_arn: Arn<kind::StoragegatewayCachedIscsiVolume> = "volume_arn";
        volume_id: Id<kind::StoragegatewayCachedIscsiVolume> = "volume_id";
    }
}
/// Blocks of [`aws_storagegateway_file_system_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_file_system_association).
pub mod storagegateway_file_system_association {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CacheAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_file_system_association)."]
        CacheAttributes
        arguments {
            cache_stale_timeout_in_seconds: Num = "cache_stale_timeout_in_seconds optional\trange 300 2592000 0\twhole";
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
        gateway_arn: Arn<kind::StoragegatewayGateway> = "gateway_arn required\tformat arn\tapi length 50 500\tservice storagegateway\treplaces";
        location_arn: Arn<kind::FsxWindowsFileSystem> = "location_arn required\tformat arn\tapi length 8 512\tservice fsx\treplaces";
        password: Secret<Str> = "password required sensitive\tlength 1 1024\tmatch ^[ -~]+$";
        username: Str = "username required\tlength 1 1024\tmatch ^\\w[\\w\\.\\- ]*$";
        audit_destination_arn: AnyArn = "audit_destination_arn optional\tformat arn\tapi length - 1024";
        tags: Map<Str> = "tags optional";
    }
    many {
        cache_attributes: storagegateway_file_system_association::CacheAttributes = "cache_attributes optional list block 0 1";
    }
    single {
        timeouts: storagegateway_file_system_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::StoragegatewayFileSystemAssociation> = "arn";
        id: Id<kind::StoragegatewayFileSystemAssociation> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_storagegateway_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_gateway).
pub mod storagegateway_gateway {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MaintenanceStartTime`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_gateway)."]
        MaintenanceStartTime
        arguments {
            hour_of_day: Num = "hour_of_day required\trange 0 23\twhole";
            day_of_month: Str = "day_of_month optional\tformat int_string";
            day_of_week: Str = "day_of_week optional\tformat int_string";
            minute_of_hour: Num = "minute_of_hour optional\trange 0 59\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SmbActiveDirectorySettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_gateway)."]
        SmbActiveDirectorySettings
        arguments {
            domain_name: Name<kind::DirectoryServiceDirectory> = "domain_name required\tlength 1 1024\tmatch ^([0-9a-z]+(-[0-9a-z]+)*\\.)+[a-z]{2,}$\tmatch ^([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,}$";
            password: Secret<Str> = "password required sensitive\tlength 1 1024\tmatch ^[ -~]+$";
            username: Str = "username required\tlength 1 1024\tmatch ^\\w[\\w\\.\\- ]*$";
            domain_controllers: Set<Str> = "domain_controllers optional\teach length 6 1024\teach match ^(([0-9A-Za-z-]*[0-9A-Za-z])\\.)*([0-9A-Za-z-]*[0-9A-Za-z])(:(\\d+))?$\teach match ^(([a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9\\-]*[A-Za-z0-9])(:(\\d+))?$";
            organizational_unit: Str = "organizational_unit optional\tlength 1 1024";
            timeout_in_seconds: Num = "timeout_in_seconds optional\trange 0 3600\twhole";
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
            domain_name: Name<kind::DirectoryServiceDirectory> = "domain_name";
            organizational_unit: Str = "organizational_unit";
            password: Secret<Str> = "password";
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
    relations {
        "exactly_one activation_key gateway_ip_address";
    }
    arguments {
        gateway_timezone: Str = "gateway_timezone required\tmatch ^GMT[+-][0-9]{1,2}:[0-9]{2}$\tmatch ^GMT$\tapi length 3 10";
        activation_key: Str = "activation_key computed\tapi length 1 50\treplaces";
        average_download_rate_limit_in_bits_per_sec: Num = "average_download_rate_limit_in_bits_per_sec optional\trange 102400 -\twhole";
        average_upload_rate_limit_in_bits_per_sec: Num = "average_upload_rate_limit_in_bits_per_sec optional\trange 51200 -\twhole";
        cloudwatch_log_group_arn: Arn<kind::CloudwatchLogGroup> = "cloudwatch_log_group_arn optional\tformat arn\tservice logs";
        gateway_ip_address: Str = "gateway_ip_address computed\tformat ipv4\treplaces";
        gateway_type: Str = "gateway_type optional\tin CACHED|FILE_FSX_SMB|FILE_S3|STORED|VTL|VTL_SNOW\treplaces";
        gateway_vpc_endpoint: Str = "gateway_vpc_endpoint optional\treplaces";
        medium_changer_type: Str = "medium_changer_type optional\tin AWS-Gateway-VTL|IBM-03584L32-0402|STK-L700\treplaces";
        smb_file_share_visibility: Bool = "smb_file_share_visibility optional";
        smb_guest_password: Secret<Str> = "smb_guest_password optional sensitive\tlength 6 512\tmatch ^[ -~]+$";
        smb_security_strategy: Str = "smb_security_strategy computed\tin ClientSpecified|MandatorySigning|MandatoryEncryption|MandatoryEncryptionNoAes128";
        tags: Map<Str> = "tags optional";
        tape_drive_type: Str = "tape_drive_type optional\tin IBM-ULT3580-TD5\treplaces";
    }
    unread {
        gateway_name: Str = "gateway_name required\tlength 2 255\tmatch ^[ -\\.0-\\[\\]-~]*[!-\\.0-\\[\\]-~][ -\\.0-\\[\\]-~]*$";
    }
    many {
        maintenance_start_time: storagegateway_gateway::MaintenanceStartTime = "maintenance_start_time optional list block 0 1";
        smb_active_directory_settings: storagegateway_gateway::SmbActiveDirectorySettings = "smb_active_directory_settings optional list block 0 1";
    }
    single {
        timeouts: storagegateway_gateway::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::StoragegatewayGateway> = "arn";
        ec2_instance_id: Str = "ec2_instance_id";
        endpoint_type: Str = "endpoint_type";
        gateway_id: Id<kind::StoragegatewayGateway> = "gateway_id";
        gateway_name: Name<kind::StoragegatewayGateway> = "gateway_name";
        host_environment: Str = "host_environment";
        id: Id<kind::StoragegatewayGateway> = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        gateway_network_interface: List<storagegateway_gateway::GatewayNetworkInterfaceAttributes> = "gateway_network_interface";
        smb_active_directory_settings: List<storagegateway_gateway::SmbActiveDirectorySettingsAttributes> = "smb_active_directory_settings";
    }
}
/// Blocks of [`aws_storagegateway_nfs_file_share`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_nfs_file_share).
pub mod storagegateway_nfs_file_share {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CacheAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_nfs_file_share)."]
        CacheAttributes
        arguments {
            cache_stale_timeout_in_seconds: Num = "cache_stale_timeout_in_seconds optional\trange 300 2592000\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`NfsFileShareDefaults`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_nfs_file_share)."]
        NfsFileShareDefaults
        arguments {
            directory_mode: Str = "directory_mode optional\tmatch ^[0-7]{4}$";
            file_mode: Str = "file_mode optional\tmatch ^[0-7]{4}$";
            group_id: Str = "group_id optional\tlength 1 -\tformat int_string";
            owner_id: Str = "owner_id optional\tlength 1 -\tformat int_string";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_storagegateway_nfs_file_share`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_nfs_file_share)."]
    Managed "aws_storagegateway_nfs_file_share" StoragegatewayNfsFileShare StoragegatewayNfsFileShareAttributes
    naming None;
    tags Map;
    relations {
        "together bucket_region vpc_endpoint_dns_name";
    }
    arguments {
        client_list: Set<Str> = "client_list required\titems 1 100\teach format ipv4cidr";
        gateway_arn: Arn<kind::StoragegatewayGateway> = "gateway_arn required\tformat arn\tapi length 50 500\tservice storagegateway\treplaces";
        location_arn: Arn<kind::S3Bucket> = "location_arn required\tformat arn\tapi length 16 1400\tservice s3\treplaces";
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tapi length 20 2048\tapi match ^arn:(aws(|-cn|-us-gov|-iso[A-Za-z0-9_-]*)):iam::([0-9]+):role/(\\S+)$\tservice iam\treplaces";
        audit_destination_arn: Arn<kind::CloudwatchLogGroup> = "audit_destination_arn optional\tformat arn\tservice logs";
        bucket_region: Str = "bucket_region optional\treplaces";
        default_storage_class: Str = "default_storage_class optional\tin S3_INTELLIGENT_TIERING|S3_ONEZONE_IA|S3_STANDARD|S3_STANDARD_IA";
        guess_mime_type_enabled: Bool = "guess_mime_type_enabled optional";
        kms_encrypted: Bool = "kms_encrypted optional";
        kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn optional\tformat arn\tapi length 7 2048\tapi match (^arn:(aws(|-cn|-us-gov|-iso[A-Za-z0-9_-]*)):kms:([a-zA-Z0-9-]+):([0-9]+):(key|alias)/(\\S+)$)|(^alias/(\\S+)$)\tservice kms";
        notification_policy: Str = "notification_policy optional\tlength 2 100\tmatch ^\\{[\\w\\s:\\{\\}\\[\\]\"]*}$";
        object_acl: Str = "object_acl optional\tin private|public-read|public-read-write|authenticated-read|bucket-owner-read|bucket-owner-full-control|aws-exec-read";
        read_only: Bool = "read_only optional";
        requester_pays: Bool = "requester_pays optional";
        squash: Str = "squash optional\tin AllSquash|NoSquash|RootSquash";
        tags: Map<Str> = "tags optional";
        vpc_endpoint_dns_name: Str = "vpc_endpoint_dns_name optional\treplaces";
    }
    unread {
        file_share_name: Str = "file_share_name computed\tlength 1 255";
    }
    many {
        cache_attributes: storagegateway_nfs_file_share::CacheAttributes = "cache_attributes optional list block 0 1";
        nfs_file_share_defaults: storagegateway_nfs_file_share::NfsFileShareDefaults = "nfs_file_share_defaults optional list block 0 1";
    }
    single {
        timeouts: storagegateway_nfs_file_share::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::StoragegatewayNfsFileShare> = "arn";
        file_share_name: Name<kind::StoragegatewayNfsFileShare> = "file_share_name";
        fileshare_id: Str = "fileshare_id";
        id: Id<kind::StoragegatewayNfsFileShare> = "id";
        path: Str = "path";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_storagegateway_smb_file_share`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_smb_file_share).
pub mod storagegateway_smb_file_share {
    use crate::types::*;

    pub use crate::services::storagegateway::storagegateway_nfs_file_share::CacheAttributes;
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_storagegateway_smb_file_share`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_smb_file_share)."]
    Managed "aws_storagegateway_smb_file_share" StoragegatewaySmbFileShare StoragegatewaySmbFileShareAttributes
    naming None;
    tags Map;
    relations {
        "together bucket_region vpc_endpoint_dns_name";
        "together kms_key_arn kms_encrypted";
    }
    arguments {
        gateway_arn: Arn<kind::StoragegatewayGateway> = "gateway_arn required\tformat arn\tapi length 50 500\tservice storagegateway\treplaces";
        location_arn: Arn<kind::S3Bucket> = "location_arn required\tformat arn\tapi length 16 1400\tservice s3\treplaces";
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tapi length 20 2048\tapi match ^arn:(aws(|-cn|-us-gov|-iso[A-Za-z0-9_-]*)):iam::([0-9]+):role/(\\S+)$\tservice iam\treplaces";
        access_based_enumeration: Bool = "access_based_enumeration optional";
        admin_user_list: Set<Str> = "admin_user_list optional";
        audit_destination_arn: Arn<kind::CloudwatchLogGroup> = "audit_destination_arn optional\tformat arn\tservice logs";
        authentication: Str = "authentication optional\tin ActiveDirectory|GuestAccess\treplaces";
        bucket_region: Str = "bucket_region optional\treplaces";
        case_sensitivity: Str = "case_sensitivity optional\tin ClientSpecified|CaseSensitive";
        default_storage_class: Str = "default_storage_class optional\tin S3_INTELLIGENT_TIERING|S3_ONEZONE_IA|S3_STANDARD|S3_STANDARD_IA";
        guess_mime_type_enabled: Bool = "guess_mime_type_enabled optional";
        invalid_user_list: Set<Str> = "invalid_user_list optional\titems - 100";
        kms_encrypted: Bool = "kms_encrypted optional";
        kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn optional\tformat arn\tapi length 7 2048\tapi match (^arn:(aws(|-cn|-us-gov|-iso[A-Za-z0-9_-]*)):kms:([a-zA-Z0-9-]+):([0-9]+):(key|alias)/(\\S+)$)|(^alias/(\\S+)$)\tservice kms";
        notification_policy: Str = "notification_policy optional\tlength 2 100\tmatch ^\\{[\\w\\s:\\{\\}\\[\\]\"]*}$";
        object_acl: Str = "object_acl optional\tin private|public-read|public-read-write|authenticated-read|bucket-owner-read|bucket-owner-full-control|aws-exec-read";
        oplocks_enabled: Bool = "oplocks_enabled computed";
        read_only: Bool = "read_only optional";
        requester_pays: Bool = "requester_pays optional";
        smb_acl_enabled: Bool = "smb_acl_enabled optional";
        tags: Map<Str> = "tags optional";
        valid_user_list: Set<Str> = "valid_user_list optional\titems - 100";
        vpc_endpoint_dns_name: Str = "vpc_endpoint_dns_name optional\treplaces";
    }
    unread {
        file_share_name: Str = "file_share_name computed";
    }
    many {
        cache_attributes: storagegateway_smb_file_share::CacheAttributes = "cache_attributes optional list block 0 1";
    }
    single {
        timeouts: storagegateway_smb_file_share::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::StoragegatewaySmbFileShare> = "arn";
        file_share_name: Name<kind::StoragegatewaySmbFileShare> = "file_share_name";
        fileshare_id: Str = "fileshare_id";
        id: Id<kind::StoragegatewaySmbFileShare> = "id";
        path: Str = "path";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_storagegateway_stored_iscsi_volume`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_stored_iscsi_volume)."]
    Managed "aws_storagegateway_stored_iscsi_volume" StoragegatewayStoredIscsiVolume StoragegatewayStoredIscsiVolumeAttributes
    naming None;
    tags Map;
    relations {
        "together kms_key kms_encrypted";
    }
    arguments {
        disk_id: Str = "disk_id required\tapi length 1 300\treplaces";
        gateway_arn: Arn<kind::StoragegatewayGateway> = "gateway_arn required\tformat arn\tapi length 50 500\tservice storagegateway\treplaces";
        preserve_existing_data: Bool = "preserve_existing_data required\treplaces";
        target_name: Str = "target_name required\tapi length 1 200\tapi match ^[-\\.;a-z0-9]+$\treplaces";
        kms_encrypted: Bool = "kms_encrypted optional\treplaces";
        kms_key: OneOf<kind::KmsKeyIdOrArn> = "kms_key optional\tformat arn\tapi length 7 2048\tapi match (^arn:(aws(|-cn|-us-gov|-iso[A-Za-z0-9_-]*)):kms:([a-zA-Z0-9-]+):([0-9]+):(key|alias)/(\\S+)$)|(^alias/(\\S+)$)\treplaces";
        snapshot_id: Id<kind::EbsSnapshot> = "snapshot_id optional\tapi match \\Asnap-([0-9A-Fa-f]{8}|[0-9A-Fa-f]{17})\\z\tprefix snap-\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        network_interface_id: Str = "network_interface_id required\tapi match \\A(25[0-5]|2[0-4]\\d|[0-1]?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|[0-1]?\\d?\\d)){3}\\z\treplaces";
    }
    attributes {
        arn: Arn<kind::StoragegatewayStoredIscsiVolume> = "arn";
        chap_enabled: Bool = "chap_enabled";
        id: Id<kind::StoragegatewayStoredIscsiVolume> = "id";
        lun_number: Num = "lun_number";
        network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
        network_interface_port: Num = "network_interface_port";
        tags_all: Map<Str> = "tags_all";
        target_arn: Str = "target_arn";
        volume_attachment_status: Str = "volume_attachment_status";
        volume_id: Id<kind::StoragegatewayStoredIscsiVolume> = "volume_id";
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
        storage_class: Str = "storage_class required\tin DEEP_ARCHIVE|GLACIER\treplaces";
        retention_lock_time_in_days: Num = "retention_lock_time_in_days optional\trange 0 36500\twhole\treplaces";
        retention_lock_type: Str = "retention_lock_type optional\tin COMPLIANCE|GOVERNANCE|NONE\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        pool_name: Str = "pool_name required\tlength 1 100\tapi match ^[ -\\.0-\\[\\]-~]*[!-\\.0-\\[\\]-~][ -\\.0-\\[\\]-~]*$\treplaces";
    }
    attributes {
        arn: Arn<kind::StoragegatewayTapePool> = "arn";
        id: Id<kind::StoragegatewayTapePool> = "id";
        pool_name: Name<kind::StoragegatewayTapePool> = "pool_name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_storagegateway_upload_buffer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_upload_buffer)."]
    Managed "aws_storagegateway_upload_buffer" StoragegatewayUploadBuffer StoragegatewayUploadBufferAttributes
    naming None;
    tags None;
    relations {
        "exactly_one disk_id disk_path";
    }
    arguments {
        gateway_arn: Arn<kind::StoragegatewayGateway> = "gateway_arn required\tformat arn\tapi length 50 500\tservice storagegateway\treplaces";
        disk_id: Str = "disk_id computed\tapi length 1 300\treplaces";
        disk_path: Str = "disk_path computed\treplaces";
    }
    attributes {
        id: Id<kind::StoragegatewayUploadBuffer> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_storagegateway_working_storage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/storagegateway_working_storage)."]
    Managed "aws_storagegateway_working_storage" StoragegatewayWorkingStorage StoragegatewayWorkingStorageAttributes
    naming None;
    tags None;
    arguments {
        disk_id: Str = "disk_id required\tapi length 1 300\treplaces";
        gateway_arn: Arn<kind::StoragegatewayGateway> = "gateway_arn required\tformat arn\tapi length 50 500\tservice storagegateway\treplaces";
    }
    attributes {
        id: Id<kind::StoragegatewayWorkingStorage> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_storagegateway_local_disk`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/storagegateway_local_disk)."]
        Data "aws_storagegateway_local_disk" StoragegatewayLocalDisk StoragegatewayLocalDiskAttributes
        naming None;
        tags None;
        arguments {
            disk_node: Str = "disk_node computed";
            disk_path: Str = "disk_path computed";
            id: Str = "id computed";
        }
        unread {
            gateway_arn: Str = "gateway_arn required";
        }
        attributes {
            disk_id: Str = "disk_id";
            gateway_arn: Arn<kind::StoragegatewayGateway> = "gateway_arn";
        }
    }
}
