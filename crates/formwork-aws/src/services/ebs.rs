// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `ebs`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ebs_default_kms_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ebs_default_kms_key)."]
    Managed "aws_ebs_default_kms_key" EbsDefaultKmsKey EbsDefaultKmsKeyAttributes
    naming None;
    tags None;
    arguments {
        key_arn: Arn<kind::KmsKey> = "key_arn required\tformat arn\tservice kms\treplaces";
    }
    attributes {
        id: Id<kind::EbsDefaultKmsKey> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ebs_encryption_by_default`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ebs_encryption_by_default)."]
    Managed "aws_ebs_encryption_by_default" EbsEncryptionByDefault EbsEncryptionByDefaultAttributes
    naming None;
    tags None;
    arguments {
        enabled: Bool = "enabled optional";
    }
    attributes {
        id: Id<kind::EbsEncryptionByDefault> = "id";
    }
}
/// Blocks of [`aws_ebs_fast_snapshot_restore`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ebs_fast_snapshot_restore).
pub mod ebs_fast_snapshot_restore {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ebs_fast_snapshot_restore`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ebs_fast_snapshot_restore)."]
    Managed "aws_ebs_fast_snapshot_restore" EbsFastSnapshotRestore EbsFastSnapshotRestoreAttributes
    naming None;
    tags None;
    arguments {
        availability_zone: Str = "availability_zone required\treplaces";
        snapshot_id: Id<kind::EbsSnapshot> = "snapshot_id required\tprefix snap-\treplaces";
    }
    single {
        timeouts: ebs_fast_snapshot_restore::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::EbsFastSnapshotRestore> = "id";
        state: Str = "state";
    }
}
/// Blocks of [`aws_ebs_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ebs_snapshot).
pub mod ebs_snapshot {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ebs_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ebs_snapshot)."]
    Managed "aws_ebs_snapshot" EbsSnapshot EbsSnapshotAttributes
    naming None;
    tags Map;
    arguments {
        volume_id: Id<kind::EbsVolume> = "volume_id required\tprefix vol-\treplaces";
        description: Str = "description optional\treplaces";
        outpost_arn: Str = "outpost_arn optional\tformat arn\treplaces";
        permanent_restore: Bool = "permanent_restore optional";
        storage_tier: Str = "storage_tier computed\tin archive|standard";
        tags: Map<Str> = "tags optional";
        temporary_restore_days: Num = "temporary_restore_days optional\twhole";
    }
    single {
        timeouts: ebs_snapshot::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::EbsSnapshot> = "arn";
        data_encryption_key_id: Str = "data_encryption_key_id";
        encrypted: Bool = "encrypted";
        id: Id<kind::EbsSnapshot> = "id";
        kms_key_id: Str = "kms_key_id";
        owner_alias: Str = "owner_alias";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
        volume_size: Num = "volume_size";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ebs_snapshot_block_public_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ebs_snapshot_block_public_access)."]
    Managed "aws_ebs_snapshot_block_public_access" EbsSnapshotBlockPublicAccess EbsSnapshotBlockPublicAccessAttributes
    naming None;
    tags None;
    arguments {
        state: Str = "state required\tin block-all-sharing|block-new-sharing|unblocked";
    }
    attributes {
        id: Id<kind::EbsSnapshotBlockPublicAccess> = "id";
    }
}
/// Blocks of [`aws_ebs_snapshot_copy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ebs_snapshot_copy).
pub mod ebs_snapshot_copy {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ebs_snapshot_copy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ebs_snapshot_copy)."]
    Managed "aws_ebs_snapshot_copy" EbsSnapshotCopy EbsSnapshotCopyAttributes
    naming None;
    tags Map;
    arguments {
        source_region: Str = "source_region required\treplaces";
        source_snapshot_id: Id<kind::EbsSnapshot> = "source_snapshot_id required\tprefix snap-\treplaces";
        completion_duration_minutes: Num = "completion_duration_minutes optional\trange - 2880\twhole\treplaces";
        description: Str = "description optional\treplaces";
        encrypted: Bool = "encrypted optional\treplaces";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\treplaces";
        permanent_restore: Bool = "permanent_restore optional";
        storage_tier: Str = "storage_tier computed\tin archive|standard";
        tags: Map<Str> = "tags optional";
        temporary_restore_days: Num = "temporary_restore_days optional\twhole";
    }
    single {
        timeouts: ebs_snapshot_copy::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::EbsSnapshot> = "arn";
        data_encryption_key_id: Str = "data_encryption_key_id";
        id: Id<kind::EbsSnapshot> = "id";
        outpost_arn: Str = "outpost_arn";
        owner_alias: Str = "owner_alias";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
        volume_id: Str = "volume_id";
        volume_size: Num = "volume_size";
    }
}
/// Blocks of [`aws_ebs_snapshot_import`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ebs_snapshot_import).
pub mod ebs_snapshot_import {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ClientData`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ebs_snapshot_import)."]
        ClientData
        arguments {
            comment: Str = "comment optional\treplaces";
            upload_end: Str = "upload_end computed\tformat rfc3339";
            upload_size: Num = "upload_size computed";
            upload_start: Str = "upload_start computed\tformat rfc3339";
        }
    }
    /// Blocks of [`DiskContainer`].
    pub mod disk_container {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`UserBucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ebs_snapshot_import)."]
            UserBucket
            arguments {
                s3_bucket: Name<kind::S3Bucket> = "s3_bucket required\treplaces";
                s3_key: Str = "s3_key required\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DiskContainer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ebs_snapshot_import)."]
        DiskContainer
        arguments {
            format: Str = "format required\tin VMDK|RAW|VHD\treplaces";
            description: Str = "description optional\treplaces";
            url: Str = "url optional\treplaces";
        }
        many {
            user_bucket: disk_container::UserBucket = "user_bucket optional list block 0 1";
        }
    }
    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ebs_snapshot_import`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ebs_snapshot_import)."]
    Managed "aws_ebs_snapshot_import" EbsSnapshotImport EbsSnapshotImportAttributes
    naming None;
    tags Map;
    relations {
        "exactly_one disk_container.url disk_container.user_bucket";
    }
    arguments {
        description: Str = "description computed\treplaces";
        encrypted: Bool = "encrypted optional\treplaces";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\treplaces";
        permanent_restore: Bool = "permanent_restore optional";
        role_name: Name<kind::IamRole> = "role_name optional\treplaces";
        storage_tier: Str = "storage_tier computed\tin archive|standard";
        tags: Map<Str> = "tags optional";
        temporary_restore_days: Num = "temporary_restore_days optional\twhole";
    }
    many {
        disk_container: ebs_snapshot_import::DiskContainer = "disk_container required list block 1 1";
        client_data: ebs_snapshot_import::ClientData = "client_data optional list block 0 1";
    }
    single {
        timeouts: ebs_snapshot_import::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::EbsSnapshot> = "arn";
        data_encryption_key_id: Str = "data_encryption_key_id";
        id: Id<kind::EbsSnapshot> = "id";
        outpost_arn: Str = "outpost_arn";
        owner_alias: Str = "owner_alias";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
        volume_id: Str = "volume_id";
        volume_size: Num = "volume_size";
    }
}
/// Blocks of [`aws_ebs_volume`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ebs_volume).
pub mod ebs_volume {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ebs_volume`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ebs_volume)."]
    Managed "aws_ebs_volume" EbsVolume EbsVolumeAttributes
    naming None;
    tags Map;
    relations {
        "at_least_one size snapshot_id";
    }
    arguments {
        availability_zone: Str = "availability_zone required\treplaces";
        encrypted: Bool = "encrypted computed\treplaces";
        final_snapshot: Bool = "final_snapshot optional";
        iops: Num = "iops computed\twhole";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tformat arn\treplaces";
        multi_attach_enabled: Bool = "multi_attach_enabled optional\treplaces";
        outpost_arn: Str = "outpost_arn optional\tformat arn\treplaces";
        size: Num = "size computed\twhole";
        snapshot_id: Id<kind::EbsSnapshot> = "snapshot_id computed\tprefix snap-\treplaces";
        tags: Map<Str> = "tags optional";
        throughput: Num = "throughput computed\trange 125 1000\twhole";
        r#type: Str = "type computed";
    }
    single {
        timeouts: ebs_volume::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::EbsVolume> = "arn";
        create_time: Str = "create_time";
        id: Id<kind::EbsVolume> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_ebs_default_kms_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ebs_default_kms_key).
    pub mod ebs_default_kms_key {
        use crate::types::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ebs_default_kms_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ebs_default_kms_key)."]
        Data "aws_ebs_default_kms_key" EbsDefaultKmsKey EbsDefaultKmsKeyAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id computed";
        }
        single {
            timeouts: ebs_default_kms_key::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            id: Id<kind::EbsDefaultKmsKey> = "id";
            key_arn: Arn<kind::EbsDefaultKmsKey> = "key_arn";
        }
    }
    /// Blocks of [`aws_ebs_encryption_by_default`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ebs_encryption_by_default).
    pub mod ebs_encryption_by_default {
        use crate::types::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ebs_encryption_by_default`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ebs_encryption_by_default)."]
        Data "aws_ebs_encryption_by_default" EbsEncryptionByDefault EbsEncryptionByDefaultAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id computed";
        }
        single {
            timeouts: ebs_encryption_by_default::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            enabled: Bool = "enabled";
            id: Id<kind::EbsEncryptionByDefault> = "id";
        }
    }
    /// Blocks of [`aws_ebs_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ebs_snapshot).
    pub mod ebs_snapshot {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ebs_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ebs_snapshot)."]
        Data "aws_ebs_snapshot" EbsSnapshot EbsSnapshotAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            most_recent: Bool = "most_recent optional";
            owners: List<Str> = "owners optional";
            restorable_by_user_ids: List<Str> = "restorable_by_user_ids optional";
            snapshot_ids: List<Str> = "snapshot_ids optional";
        }
        many {
            filter: ebs_snapshot::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ebs_snapshot::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::EbsSnapshot> = "arn";
            data_encryption_key_id: Str = "data_encryption_key_id";
            description: Str = "description";
            encrypted: Bool = "encrypted";
            id: Id<kind::EbsSnapshot> = "id";
            kms_key_id: Str = "kms_key_id";
            outpost_arn: Str = "outpost_arn";
            owner_alias: Str = "owner_alias";
            owner_id: Str = "owner_id";
            snapshot_id: Id<kind::EbsSnapshot> = "snapshot_id";
            start_time: Str = "start_time";
            state: Str = "state";
            storage_tier: Str = "storage_tier";
            volume_id: Str = "volume_id";
            volume_size: Num = "volume_size";
        }
    }
    /// Blocks of [`aws_ebs_snapshot_ids`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ebs_snapshot_ids).
    pub mod ebs_snapshot_ids {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ebs_snapshot_ids`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ebs_snapshot_ids)."]
        Data "aws_ebs_snapshot_ids" EbsSnapshotIds EbsSnapshotIdsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            owners: List<Str> = "owners optional";
            restorable_by_user_ids: List<Str> = "restorable_by_user_ids optional";
        }
        many {
            filter: ebs_snapshot_ids::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ebs_snapshot_ids::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
    /// Blocks of [`aws_ebs_volume`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ebs_volume).
    pub mod ebs_volume {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ebs_volume`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ebs_volume)."]
        Data "aws_ebs_volume" EbsVolume EbsVolumeAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            most_recent: Bool = "most_recent optional";
        }
        many {
            filter: ebs_volume::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ebs_volume::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::EbsVolume> = "arn";
            availability_zone: Str = "availability_zone";
            create_time: Str = "create_time";
            encrypted: Bool = "encrypted";
            id: Id<kind::EbsVolume> = "id";
            iops: Num = "iops";
            kms_key_id: Str = "kms_key_id";
            multi_attach_enabled: Bool = "multi_attach_enabled";
            outpost_arn: Str = "outpost_arn";
            size: Num = "size";
            snapshot_id: Id<kind::EbsSnapshot> = "snapshot_id";
            throughput: Num = "throughput";
            volume_id: Id<kind::EbsVolume> = "volume_id";
            volume_type: Str = "volume_type";
        }
    }
    /// Blocks of [`aws_ebs_volumes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ebs_volumes).
    pub mod ebs_volumes {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ebs_volumes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ebs_volumes)."]
        Data "aws_ebs_volumes" EbsVolumes EbsVolumesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            tags: Map<Str> = "tags optional";
        }
        many {
            filter: ebs_volumes::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ebs_volumes::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
}
