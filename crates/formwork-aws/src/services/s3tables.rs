// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `s3tables`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3tables_namespace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_namespace)."]
    Managed "aws_s3tables_namespace" S3tablesNamespace S3tablesNamespaceAttributes
    naming None;
    tags None;
    arguments {
        namespace: Str = "namespace required\tlength 1 255\tmatch ^[0-9a-z]\tmatch [0-9a-z]$\tmatch ^[0-9a-z_]+$\tmay_replace";
        table_bucket_arn: Arn<kind::S3tablesTableBucket> = "table_bucket_arn required\tlength 1 -\tformat arn\tmay_replace";
    }
    attributes {
        created_at: Str = "created_at";
        created_by: Str = "created_by";
        owner_account_id: Str = "owner_account_id";
    }
}
/// Blocks of [`aws_s3tables_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table).
pub mod s3tables_table {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table)."]
        EncryptionConfiguration
        arguments {
            kms_key_arn: Str = "kms_key_arn optional";
            sse_algorithm: Str = "sse_algorithm optional";
        }
    }
    /// Blocks of [`MaintenanceConfiguration`].
    pub mod maintenance_configuration {
        use crate::types::*;

        /// Blocks of [`IcebergCompaction`].
        pub mod iceberg_compaction {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table)."]
                Settings
                arguments {
                    target_file_size_mb: Num = "target_file_size_mb optional\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`IcebergCompaction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table)."]
            IcebergCompaction
            arguments {
                status: Str = "status optional";
            }
            single {
                settings: iceberg_compaction::Settings = "settings optional single object 0 0";
            }
        }
        /// Blocks of [`IcebergSnapshotManagement`].
        pub mod iceberg_snapshot_management {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table)."]
                Settings
                arguments {
                    max_snapshot_age_hours: Num = "max_snapshot_age_hours optional\twhole";
                    min_snapshots_to_keep: Num = "min_snapshots_to_keep optional\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`IcebergSnapshotManagement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table)."]
            IcebergSnapshotManagement
            arguments {
                status: Str = "status optional";
            }
            single {
                settings: iceberg_snapshot_management::Settings = "settings optional single object 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MaintenanceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table)."]
        MaintenanceConfiguration
        single {
            iceberg_compaction: maintenance_configuration::IcebergCompaction = "iceberg_compaction optional single object 0 0";
            iceberg_snapshot_management: maintenance_configuration::IcebergSnapshotManagement = "iceberg_snapshot_management optional single object 0 0";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EncryptionConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table)."]
        EncryptionConfigurationAttributes
        attributes {
            kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn";
            sse_algorithm: Str = "sse_algorithm";
        }
    }
    /// Blocks of [`MaintenanceConfigurationAttributes`].
    pub mod maintenance_configuration_attributes {
        use crate::types::*;

        /// Blocks of [`IcebergCompactionAttributes`].
        pub mod iceberg_compaction_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`SettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table)."]
                SettingsAttributes
                attributes {
                    target_file_size_mb: Num = "target_file_size_mb";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`IcebergCompactionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table)."]
            IcebergCompactionAttributes
            attributes {
                status: Str = "status";
            }
            objects {
                settings: iceberg_compaction_attributes::SettingsAttributes = "settings";
            }
        }
        /// Blocks of [`IcebergSnapshotManagementAttributes`].
        pub mod iceberg_snapshot_management_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`SettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table)."]
                SettingsAttributes
                attributes {
                    max_snapshot_age_hours: Num = "max_snapshot_age_hours";
                    min_snapshots_to_keep: Num = "min_snapshots_to_keep";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`IcebergSnapshotManagementAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table)."]
            IcebergSnapshotManagementAttributes
            attributes {
                status: Str = "status";
            }
            objects {
                settings: iceberg_snapshot_management_attributes::SettingsAttributes = "settings";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`MaintenanceConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table)."]
        MaintenanceConfigurationAttributes
        objects {
            iceberg_compaction: maintenance_configuration_attributes::IcebergCompactionAttributes = "iceberg_compaction";
            iceberg_snapshot_management: maintenance_configuration_attributes::IcebergSnapshotManagementAttributes = "iceberg_snapshot_management";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3tables_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table)."]
    Managed "aws_s3tables_table" S3tablesTable S3tablesTableAttributes
    naming None;
    tags None;
    arguments {
        format: Str = "format required\tin ICEBERG\tmay_replace";
        namespace: Str = "namespace required\tlength 1 255\tmatch ^[0-9a-z]\tmatch [0-9a-z]$\tmatch ^[0-9a-z_]+$\tmay_replace";
        table_bucket_arn: Arn<kind::S3tablesTableBucket> = "table_bucket_arn required\tlength 1 -\tformat arn\tmay_replace";
    }
    unread {
        name: Str = "name required\tlength 1 255\tmatch ^[0-9a-z]\tmatch [0-9a-z]$\tmatch ^[0-9a-z_]+$\tmay_replace";
    }
    single {
        encryption_configuration: s3tables_table::EncryptionConfiguration = "encryption_configuration computed single object 0 0\tmay_replace";
        maintenance_configuration: s3tables_table::MaintenanceConfiguration = "maintenance_configuration computed single object 0 0\tmay_replace";
    }
    attributes {
        arn: Arn<kind::S3tablesTable> = "arn";
        created_at: Str = "created_at";
        created_by: Str = "created_by";
        metadata_location: Str = "metadata_location";
        modified_at: Str = "modified_at";
        modified_by: Str = "modified_by";
        name: Name<kind::S3tablesTable> = "name";
        owner_account_id: Str = "owner_account_id";
        r#type: Str = "type";
        version_token: Str = "version_token";
        warehouse_location: Str = "warehouse_location";
    }
    objects {
        encryption_configuration: s3tables_table::EncryptionConfigurationAttributes = "encryption_configuration";
        maintenance_configuration: s3tables_table::MaintenanceConfigurationAttributes = "maintenance_configuration";
    }
}
/// Blocks of [`aws_s3tables_table_bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table_bucket).
pub mod s3tables_table_bucket {
    use crate::types::*;

    pub use crate::services::s3tables::s3tables_table::EncryptionConfiguration;
    /// Blocks of [`MaintenanceConfiguration`].
    pub mod maintenance_configuration {
        use crate::types::*;

        /// Blocks of [`IcebergUnreferencedFileRemoval`].
        pub mod iceberg_unreferenced_file_removal {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table_bucket)."]
                Settings
                arguments {
                    non_current_days: Num = "non_current_days optional\twhole";
                    unreferenced_days: Num = "unreferenced_days optional\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`IcebergUnreferencedFileRemoval`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table_bucket)."]
            IcebergUnreferencedFileRemoval
            arguments {
                status: Str = "status optional";
            }
            single {
                settings: iceberg_unreferenced_file_removal::Settings = "settings optional single object 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MaintenanceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table_bucket)."]
        MaintenanceConfiguration
        single {
            iceberg_unreferenced_file_removal: maintenance_configuration::IcebergUnreferencedFileRemoval = "iceberg_unreferenced_file_removal optional single object 0 0";
        }
    }
    pub use crate::services::s3tables::s3tables_table::EncryptionConfigurationAttributes;
    /// Blocks of [`MaintenanceConfigurationAttributes`].
    pub mod maintenance_configuration_attributes {
        use crate::types::*;

        /// Blocks of [`IcebergUnreferencedFileRemovalAttributes`].
        pub mod iceberg_unreferenced_file_removal_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`SettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table_bucket)."]
                SettingsAttributes
                attributes {
                    non_current_days: Num = "non_current_days";
                    unreferenced_days: Num = "unreferenced_days";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`IcebergUnreferencedFileRemovalAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table_bucket)."]
            IcebergUnreferencedFileRemovalAttributes
            attributes {
                status: Str = "status";
            }
            objects {
                settings: iceberg_unreferenced_file_removal_attributes::SettingsAttributes = "settings";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`MaintenanceConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table_bucket)."]
        MaintenanceConfigurationAttributes
        objects {
            iceberg_unreferenced_file_removal: maintenance_configuration_attributes::IcebergUnreferencedFileRemovalAttributes = "iceberg_unreferenced_file_removal";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3tables_table_bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table_bucket)."]
    Managed "aws_s3tables_table_bucket" S3tablesTableBucket S3tablesTableBucketAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tlength 3 63\tmatch ^[0-9a-z]\tmatch [0-9a-z]$\tmatch ^[0-9a-z-]+$\tmay_replace";
    }
    single {
        encryption_configuration: s3tables_table_bucket::EncryptionConfiguration = "encryption_configuration optional single object 0 0\tmay_replace";
        maintenance_configuration: s3tables_table_bucket::MaintenanceConfiguration = "maintenance_configuration computed single object 0 0\tmay_replace";
    }
    attributes {
        arn: Arn<kind::S3tablesTableBucket> = "arn";
        created_at: Str = "created_at";
        name: Name<kind::S3tablesTableBucket> = "name";
        owner_account_id: Str = "owner_account_id";
    }
    objects {
        encryption_configuration: s3tables_table_bucket::EncryptionConfigurationAttributes = "encryption_configuration";
        maintenance_configuration: s3tables_table_bucket::MaintenanceConfigurationAttributes = "maintenance_configuration";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3tables_table_bucket_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table_bucket_policy)."]
    Managed "aws_s3tables_table_bucket_policy" S3tablesTableBucketPolicy S3tablesTableBucketPolicyAttributes
    naming None;
    tags None;
    arguments {
        resource_policy: Str = "resource_policy required\tlength 1 -\tformat json";
        table_bucket_arn: Arn<kind::S3tablesTableBucket> = "table_bucket_arn required\tlength 1 -\tformat arn\treplaces";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3tables_table_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3tables_table_policy)."]
    Managed "aws_s3tables_table_policy" S3tablesTablePolicy S3tablesTablePolicyAttributes
    naming None;
    tags None;
    arguments {
        namespace: Str = "namespace required\tlength 1 255\tmatch ^[0-9a-z]\tmatch [0-9a-z]$\tmatch ^[0-9a-z_]+$\treplaces";
        resource_policy: Str = "resource_policy required\tlength 1 -\tformat json";
    }
    unread {
        name: Str = "name required\tlength 1 255\tmatch ^[0-9a-z]\tmatch [0-9a-z]$\tmatch ^[0-9a-z_]+$\treplaces";
        table_bucket_arn: Str = "table_bucket_arn required\tlength 1 -\tformat arn\treplaces";
    }
    attributes {
        name: Name<kind::S3tablesTablePolicy> = "name";
        table_bucket_arn: Arn<kind::S3tablesTableBucket> = "table_bucket_arn";
    }
}
