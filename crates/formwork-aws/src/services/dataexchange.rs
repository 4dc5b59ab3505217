// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `dataexchange`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dataexchange_data_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_data_set)."]
    Managed "aws_dataexchange_data_set" DataexchangeDataSet DataexchangeDataSetAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        asset_type: Str = "asset_type required\tin S3_SNAPSHOT|REDSHIFT_DATA_SHARE|API_GATEWAY_API|S3_DATA_ACCESS|LAKE_FORMATION_DATA_PERMISSION\treplaces";
        description: Str = "description required\tlength 1 16348";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    attributes {
        arn: Arn<kind::DataexchangeDataSet> = "arn";
        id: Id<kind::DataexchangeDataSet> = "id";
        name: Name<kind::DataexchangeDataSet> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_dataexchange_event_action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_event_action).
pub mod dataexchange_event_action {
    use crate::types::*;

    /// Blocks of [`Action`].
    pub mod action {
        use crate::types::*;

        /// Blocks of [`ExportRevisionToS3`].
        pub mod export_revision_to_s3 {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Encryption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_event_action)."]
                Encryption
                arguments {
                    kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn optional\tlength 1 -\tformat arn\tservice kms\tmay_replace";
                    r#type: Str = "type optional\tin aws:kms|AES256\tmay_replace";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`RevisionDestination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_event_action)."]
                RevisionDestination
                arguments {
                    bucket: Name<kind::S3Bucket> = "bucket required\tmay_replace";
                    key_pattern: Str = "key_pattern computed\tmay_replace";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ExportRevisionToS3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_event_action)."]
            ExportRevisionToS3
            many {
                revision_destination: export_revision_to_s3::RevisionDestination = "revision_destination required list block 1 0\titems - 1";
                encryption: export_revision_to_s3::Encryption = "encryption optional list block 0 0\titems - 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_event_action)."]
        Action
        many {
            export_revision_to_s3: action::ExportRevisionToS3 = "export_revision_to_s3 required list block 1 0\titems - 1";
        }
    }
    /// Blocks of [`Event`].
    pub mod event {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`RevisionPublished`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_event_action)."]
            RevisionPublished
            arguments {
                data_set_id: Id<kind::DataexchangeDataSet> = "data_set_id required\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Event`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_event_action)."]
        Event
        many {
            revision_published: event::RevisionPublished = "revision_published required list block 1 0\titems - 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dataexchange_event_action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_event_action)."]
    Managed "aws_dataexchange_event_action" DataexchangeEventAction DataexchangeEventActionAttributes
    naming None;
    tags None;
    many {
        action: dataexchange_event_action::Action = "action required list block 1 0\titems - 1";
        event: dataexchange_event_action::Event = "event required list block 1 0\titems - 1";
    }
    attributes {
        arn: Arn<kind::DataexchangeEventAction> = "arn";
        created_at: Str = "created_at";
        id: Id<kind::DataexchangeEventAction> = "id";
        updated_at: Str = "updated_at";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dataexchange_revision`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_revision)."]
    Managed "aws_dataexchange_revision" DataexchangeRevision DataexchangeRevisionAttributes
    naming None;
    tags Map;
    arguments {
        data_set_id: Id<kind::DataexchangeDataSet> = "data_set_id required\treplaces";
        comment: Str = "comment optional\tlength - 16348";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::DataexchangeRevision> = "arn";
        id: Id<kind::DataexchangeRevision> = "id";
        revision_id: Id<kind::DataexchangeRevision> = "revision_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_dataexchange_revision_assets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_revision_assets).
pub mod dataexchange_revision_assets {
    use crate::types::*;

    /// Blocks of [`Asset`].
    pub mod asset {
        use crate::types::*;

        /// Blocks of [`CreateS3DataAccessFromS3Bucket`].
        pub mod create_s3_data_access_from_s3_bucket {
            use crate::types::*;

            /// Blocks of [`AssetSource`].
            pub mod asset_source {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`KmsKeysToGrant`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_revision_assets)."]
                    KmsKeysToGrant
                    arguments {
                        kms_key_arn: Str = "kms_key_arn required\tlength 1 -\tformat arn\tmay_replace";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`AssetSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_revision_assets)."]
                AssetSource
                arguments {
                    bucket: Str = "bucket required\tmay_replace";
                    key_prefixes: Set<Str> = "key_prefixes optional\tmay_replace";
                    keys: Set<Str> = "keys optional\tmay_replace";
                }
                many {
                    kms_keys_to_grant: asset_source::KmsKeysToGrant = "kms_keys_to_grant optional list block 0 0";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CreateS3DataAccessFromS3Bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_revision_assets)."]
            CreateS3DataAccessFromS3Bucket
            many {
                asset_source: create_s3_data_access_from_s3_bucket::AssetSource = "asset_source optional list block 0 0";
            }
        }
        /// Blocks of [`ImportAssetsFromS3`].
        pub mod import_assets_from_s3 {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`AssetSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_revision_assets)."]
                AssetSource
                arguments {
                    bucket: Str = "bucket required\tmay_replace";
                    key: Str = "key required\tmay_replace";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ImportAssetsFromS3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_revision_assets)."]
            ImportAssetsFromS3
            many {
                asset_source: import_assets_from_s3::AssetSource = "asset_source optional list block 0 0";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ImportAssetsFromSignedUrl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_revision_assets)."]
            ImportAssetsFromSignedUrl
            arguments {
                filename: Str = "filename required\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Asset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_revision_assets)."]
        Asset
        many {
            create_s3_data_access_from_s3_bucket: asset::CreateS3DataAccessFromS3Bucket = "create_s3_data_access_from_s3_bucket optional list block 0 0";
            import_assets_from_s3: asset::ImportAssetsFromS3 = "import_assets_from_s3 optional list block 0 0";
            import_assets_from_signed_url: asset::ImportAssetsFromSignedUrl = "import_assets_from_signed_url optional list block 0 0";
        }
    }
    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
    /// Blocks of [`AssetAttributes`].
    pub mod asset_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CreateS3DataAccessFromS3BucketAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_revision_assets)."]
            CreateS3DataAccessFromS3BucketAttributes
            attributes {
                access_point_alias: Str = "access_point_alias";
                access_point_arn: Str = "access_point_arn";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AssetAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_revision_assets)."]
        AssetAttributes
        attributes {
            arn: Str = "arn";
            created_at: Str = "created_at";
            id: Str = "id";
            name: Str = "name";
            updated_at: Str = "updated_at";
        }
        objects {
            create_s3_data_access_from_s3_bucket: List<asset_attributes::CreateS3DataAccessFromS3BucketAttributes> = "create_s3_data_access_from_s3_bucket";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dataexchange_revision_assets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_revision_assets)."]
    Managed "aws_dataexchange_revision_assets" DataexchangeRevisionAssets DataexchangeRevisionAssetsAttributes
    naming None;
    tags Map;
    arguments {
        data_set_id: Str = "data_set_id required\tmay_replace";
        comment: Str = "comment optional\tlength - 16348\tmay_replace";
        finalized: Bool = "finalized computed\tmay_replace";
        force_destroy: Bool = "force_destroy optional\tmay_replace";
        tags: Map<Str> = "tags optional\tmay_replace";
    }
    many {
        asset: dataexchange_revision_assets::Asset = "asset optional set block 0 0";
    }
    single {
        timeouts: dataexchange_revision_assets::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::DataexchangeRevisionAssets> = "arn";
        created_at: Str = "created_at";
        id: Id<kind::DataexchangeRevisionAssets> = "id";
        tags_all: Map<Str> = "tags_all";
        updated_at: Str = "updated_at";
    }
    objects {
        asset: Set<dataexchange_revision_assets::AssetAttributes> = "asset";
    }
}
