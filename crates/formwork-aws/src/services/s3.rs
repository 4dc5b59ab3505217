// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `s3`.

use crate::types::*;

/// Blocks of [`aws_s3_access_point`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_access_point).
pub mod s3_access_point {
    use crate::types::*;

    pub use crate::shared::s3_s3_access_point_public_access_block_configuration::PublicAccessBlockConfiguration;
    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_access_point)."]
        VpcConfiguration
        arguments {
            vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_access_point`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_access_point)."]
    Managed "aws_s3_access_point" S3AccessPoint S3AccessPointAttributes
    naming None;
    tags None;
    arguments {
        bucket: OneOf<kind::S3BucketNameOrS3DirectoryBucketIdOrS3controlBucketArn> = "bucket required\tlength 1 -\treplaces";
        account_id: Str = "account_id computed\tformat account_id\treplaces";
        bucket_account_id: Str = "bucket_account_id computed\tformat account_id\treplaces";
        policy: Str = "policy computed\tformat json";
    }
    unread {
        name: Str = "name required\tlength 1 -\treplaces";
    }
    many {
        public_access_block_configuration: s3_access_point::PublicAccessBlockConfiguration = "public_access_block_configuration optional list block 0 1";
        vpc_configuration: s3_access_point::VpcConfiguration = "vpc_configuration optional list block 0 1";
    }
    attributes {
        alias: Str = "alias";
        arn: Arn<kind::S3AccessPoint> = "arn";
        domain_name: Str = "domain_name";
        endpoints: Map<Str> = "endpoints";
        has_public_access_policy: Bool = "has_public_access_policy";
        id: Id<kind::S3AccessPoint> = "id";
        name: Name<kind::S3AccessPoint> = "name";
        network_origin: Str = "network_origin";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_account_public_access_block`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_account_public_access_block)."]
    Managed "aws_s3_account_public_access_block" S3AccountPublicAccessBlock S3AccountPublicAccessBlockAttributes
    naming None;
    tags None;
    arguments {
        account_id: Str = "account_id computed\tformat account_id\treplaces";
        block_public_acls: Bool = "block_public_acls optional";
        block_public_policy: Bool = "block_public_policy optional";
        ignore_public_acls: Bool = "ignore_public_acls optional";
        restrict_public_buckets: Bool = "restrict_public_buckets optional";
    }
    attributes {
        id: Id<kind::S3AccountPublicAccessBlock> = "id";
    }
}
/// Blocks of [`aws_s3_bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket).
pub mod s3_bucket {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CorsRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
        CorsRule
        arguments {
            allowed_methods: List<Str> = "allowed_methods required";
            allowed_origins: List<Str> = "allowed_origins required";
            allowed_headers: List<Str> = "allowed_headers optional";
            expose_headers: List<Str> = "expose_headers optional";
            max_age_seconds: Num = "max_age_seconds optional\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Grant`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
        Grant
        arguments {
            permissions: Set<Str> = "permissions required\teach in FULL_CONTROL|WRITE|WRITE_ACP|READ|READ_ACP";
            r#type: Str = "type required\tin CanonicalUser|Group";
            id: Str = "id optional";
            uri: Str = "uri optional";
        }
    }
    /// Blocks of [`LifecycleRule`].
    pub mod lifecycle_rule {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Expiration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
            Expiration
            arguments {
                date: Str = "date optional\tmatch ^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
                days: Num = "days optional\trange 0 -\twhole";
                expired_object_delete_marker: Bool = "expired_object_delete_marker optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`NoncurrentVersionExpiration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
            NoncurrentVersionExpiration
            arguments {
                days: Num = "days optional\trange 1 -\twhole";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`NoncurrentVersionTransition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
            NoncurrentVersionTransition
            arguments {
                storage_class: Str = "storage_class required\tin GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|GLACIER_IR";
                days: Num = "days optional\trange 0 -\twhole";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Transition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
            Transition
            arguments {
                storage_class: Str = "storage_class required\tin GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|GLACIER_IR";
                date: Str = "date optional";
                days: Num = "days optional\trange 0 -\twhole";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LifecycleRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
        LifecycleRule
        arguments {
            enabled: Bool = "enabled required";
            abort_incomplete_multipart_upload_days: Num = "abort_incomplete_multipart_upload_days optional\twhole";
            id: Str = "id computed\tlength - 255";
            prefix: Str = "prefix optional";
            tags: Map<Str> = "tags optional";
        }
        many {
            expiration: lifecycle_rule::Expiration = "expiration optional list block 0 1";
            noncurrent_version_expiration: lifecycle_rule::NoncurrentVersionExpiration = "noncurrent_version_expiration optional list block 0 1";
            noncurrent_version_transition: lifecycle_rule::NoncurrentVersionTransition = "noncurrent_version_transition optional set block 0 0";
            transition: lifecycle_rule::Transition = "transition optional set block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Logging`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
        Logging
        arguments {
            target_bucket: Name<kind::S3Bucket> = "target_bucket required";
            target_prefix: Str = "target_prefix optional";
        }
    }
    /// Blocks of [`ObjectLockConfiguration`].
    pub mod object_lock_configuration {
        use crate::types::*;

        /// Blocks of [`Rule`].
        pub mod rule {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`DefaultRetention`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
                DefaultRetention
                arguments {
                    mode: Str = "mode required\tin GOVERNANCE|COMPLIANCE";
                    days: Num = "days optional\trange 1 -\twhole";
                    years: Num = "years optional\trange 1 -\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
            Rule
            many {
                default_retention: rule::DefaultRetention = "default_retention required list block 1 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ObjectLockConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
        ObjectLockConfiguration
        arguments {
            #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] object_lock_enabled: Str = "object_lock_enabled optional deprecated\tin Enabled\treplaces";
        }
        many {
            #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] rule: object_lock_configuration::Rule = "rule optional list block 0 1 deprecated";
        }
    }
    /// Blocks of [`ReplicationConfiguration`].
    pub mod replication_configuration {
        use crate::types::*;

        /// Blocks of [`Rules`].
        pub mod rules {
            use crate::types::*;

            /// Blocks of [`Destination`].
            pub mod destination {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`AccessControlTranslation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
                    AccessControlTranslation
                    arguments {
                        owner: Str = "owner required\tin Destination";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Metrics`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
                    Metrics
                    arguments {
                        minutes: Num = "minutes optional\trange 10 15\twhole";
                        status: Str = "status optional\tin Enabled|Disabled";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`ReplicationTime`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
                    ReplicationTime
                    arguments {
                        minutes: Num = "minutes optional\trange 15 15\twhole";
                        status: Str = "status optional\tin Enabled|Disabled";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
                Destination
                arguments {
                    bucket: Arn<kind::S3Bucket> = "bucket required\tformat arn\tservice s3";
                    account_id: Str = "account_id optional\tformat account_id";
                    replica_kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "replica_kms_key_id optional";
                    storage_class: Str = "storage_class optional\tin STANDARD|REDUCED_REDUNDANCY|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|GLACIER|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE";
                }
                many {
                    access_control_translation: destination::AccessControlTranslation = "access_control_translation optional list block 0 1";
                    metrics: destination::Metrics = "metrics optional list block 0 1";
                    replication_time: destination::ReplicationTime = "replication_time optional list block 0 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
                Filter
                arguments {
                    prefix: Str = "prefix optional\tlength - 1024";
                    tags: Map<Str> = "tags optional";
                }
            }
            /// Blocks of [`SourceSelectionCriteria`].
            pub mod source_selection_criteria {
                use crate::types::*;

                pub use crate::shared::cognito_cognito_user_pool_software_token_mfa_configuration::SoftwareTokenMfaConfiguration as SseKmsEncryptedObjects;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`SourceSelectionCriteria`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
                SourceSelectionCriteria
                many {
                    sse_kms_encrypted_objects: source_selection_criteria::SseKmsEncryptedObjects = "sse_kms_encrypted_objects optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Rules`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
            Rules
            arguments {
                status: Str = "status required\tin Enabled|Disabled";
                delete_marker_replication_status: Str = "delete_marker_replication_status optional\tin Enabled";
                id: Str = "id optional\tlength - 255";
                prefix: Str = "prefix optional\tlength - 1024";
                priority: Num = "priority optional\twhole";
            }
            many {
                destination: rules::Destination = "destination required list block 1 1";
                filter: rules::Filter = "filter optional list block 0 1";
                source_selection_criteria: rules::SourceSelectionCriteria = "source_selection_criteria optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ReplicationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
        ReplicationConfiguration
        arguments {
            role: Arn<kind::IamRole> = "role required\tservice iam";
        }
        many {
            rules: replication_configuration::Rules = "rules required set block 1 0";
        }
    }
    /// Blocks of [`ServerSideEncryptionConfiguration`].
    pub mod server_side_encryption_configuration {
        use crate::types::*;

        /// Blocks of [`Rule`].
        pub mod rule {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`ApplyServerSideEncryptionByDefault`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
                ApplyServerSideEncryptionByDefault
                arguments {
                    sse_algorithm: Str = "sse_algorithm required\tin AES256|aws:kms|aws:kms:dsse";
                    kms_master_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_master_key_id optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
            Rule
            arguments {
                bucket_key_enabled: Bool = "bucket_key_enabled optional";
            }
            many {
                apply_server_side_encryption_by_default: rule::ApplyServerSideEncryptionByDefault = "apply_server_side_encryption_by_default required list block 1 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ServerSideEncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
        ServerSideEncryptionConfiguration
        many {
            rule: server_side_encryption_configuration::Rule = "rule required list block 1 1";
        }
    }
    pub use crate::shared::ec2_instance_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`Versioning`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
        Versioning
        arguments {
            enabled: Bool = "enabled optional";
            mfa_delete: Bool = "mfa_delete optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Website`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
        Website
        arguments {
            error_document: Str = "error_document optional";
            index_document: Str = "index_document optional";
            redirect_all_requests_to: Str = "redirect_all_requests_to optional";
            routing_rules: Str = "routing_rules optional\tformat json";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
    Managed "aws_s3_bucket" S3Bucket S3BucketAttributes
    naming Some(formwork_model::Naming::new("bucket", "bucket_prefix", 3, 63, "a-z0-9.-"));
    tags Map;
    relations {
        "conflict acl grant";
        "conflict bucket bucket_prefix";
        "conflict object_lock_configuration object_lock_enabled";
        "conflict object_lock_configuration.object_lock_enabled object_lock_enabled";
        "exactly_one website.index_document website.redirect_all_requests_to";
    }
    arguments {
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] acceleration_status: Str = "acceleration_status computed deprecated\tin Enabled|Suspended";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] acl: Str = "acl computed deprecated\tin private|public-read|public-read-write|authenticated-read|aws-exec-read|log-delivery-write";
        bucket_prefix: Str = "bucket_prefix computed\tlength - 37\treplaces";
        force_destroy: Bool = "force_destroy optional";
        object_lock_enabled: Bool = "object_lock_enabled computed\treplaces";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] policy: Str = "policy computed deprecated\tformat json";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] request_payer: Str = "request_payer computed deprecated\tin Requester|BucketOwner";
        tags: Map<Str> = "tags optional";
    }
    unread {
        bucket: Str = "bucket computed\tlength - 63\treplaces";
    }
    many {
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] cors_rule: s3_bucket::CorsRule = "cors_rule optional list block 0 0 deprecated";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] grant: s3_bucket::Grant = "grant optional set block 0 0 deprecated";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] lifecycle_rule: s3_bucket::LifecycleRule = "lifecycle_rule optional list block 0 0 deprecated";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] logging: s3_bucket::Logging = "logging optional list block 0 1 deprecated";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] object_lock_configuration: s3_bucket::ObjectLockConfiguration = "object_lock_configuration optional list block 0 1 deprecated";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] replication_configuration: s3_bucket::ReplicationConfiguration = "replication_configuration optional list block 0 1 deprecated";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] server_side_encryption_configuration: s3_bucket::ServerSideEncryptionConfiguration = "server_side_encryption_configuration optional list block 0 1 deprecated";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] versioning: s3_bucket::Versioning = "versioning optional list block 0 1 deprecated";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] website: s3_bucket::Website = "website optional list block 0 1 deprecated";
    }
    single {
        timeouts: s3_bucket::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::S3Bucket> = "arn";
        bucket: Name<kind::S3Bucket> = "bucket";
        bucket_domain_name: Str = "bucket_domain_name";
        bucket_regional_domain_name: Str = "bucket_regional_domain_name";
        hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id";
        id: Name<kind::S3Bucket> = "id";
        region: Str = "region";
        tags_all: Map<Str> = "tags_all";
        website_domain: Str = "website_domain";
        website_endpoint: Str = "website_endpoint";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_accelerate_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_accelerate_configuration)."]
    Managed "aws_s3_bucket_accelerate_configuration" S3BucketAccelerateConfiguration S3BucketAccelerateConfigurationAttributes
    naming None;
    tags None;
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\tlength 1 63\treplaces";
        status: Str = "status required\tin Enabled|Suspended";
        expected_bucket_owner: Str = "expected_bucket_owner optional\tformat account_id\treplaces";
    }
    attributes {
        id: Id<kind::S3BucketAccelerateConfiguration> = "id";
    }
}
/// Blocks of [`aws_s3_bucket_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_acl).
pub mod s3_bucket_acl {
    use crate::types::*;

    /// Blocks of [`AccessControlPolicy`].
    pub mod access_control_policy {
        use crate::types::*;

        /// Blocks of [`Grant`].
        pub mod grant {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Grantee`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_acl)."]
                Grantee
                arguments {
                    r#type: Str = "type required\tin CanonicalUser|AmazonCustomerByEmail|Group";
                    email_address: Str = "email_address optional";
                    id: Str = "id optional";
                    uri: Str = "uri optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Grant`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_acl)."]
            Grant
            arguments {
                permission: Str = "permission required\tin FULL_CONTROL|WRITE|WRITE_ACP|READ|READ_ACP";
            }
            many {
                grantee: grant::Grantee = "grantee optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Owner`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_acl)."]
            Owner
            arguments {
                id: Str = "id required";
                display_name: Str = "display_name computed";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AccessControlPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_acl)."]
        AccessControlPolicy
        many {
            owner: access_control_policy::Owner = "owner required list block 1 1";
            grant: access_control_policy::Grant = "grant optional set block 0 0";
        }
    }
    /// Blocks of [`AccessControlPolicyAttributes`].
    pub mod access_control_policy_attributes {
        use crate::types::*;

        /// Blocks of [`GrantAttributes`].
        pub mod grant_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`GranteeAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_acl)."]
                GranteeAttributes
                attributes {
                    display_name: Str = "display_name";
                    email_address: Str = "email_address";
                    id: Str = "id";
                    r#type: Str = "type";
                    uri: Str = "uri";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`GrantAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_acl)."]
            GrantAttributes
            attributes {
                permission: Str = "permission";
            }
            objects {
                grantee: List<grant_attributes::GranteeAttributes> = "grantee";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AccessControlPolicyAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_acl)."]
        AccessControlPolicyAttributes
        objects {
            grant: Set<access_control_policy_attributes::GrantAttributes> = "grant";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_acl)."]
    Managed "aws_s3_bucket_acl" S3BucketAcl S3BucketAclAttributes
    naming None;
    tags None;
    relations {
        "exactly_one access_control_policy acl";
    }
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\tlength 1 63\treplaces";
        acl: Str = "acl optional\tin private|public-read|public-read-write|authenticated-read|aws-exec-read|log-delivery-write";
        expected_bucket_owner: Str = "expected_bucket_owner optional\tformat account_id\treplaces";
    }
    many {
        access_control_policy: s3_bucket_acl::AccessControlPolicy = "access_control_policy optional list block 0 1";
    }
    attributes {
        id: Id<kind::S3BucketAcl> = "id";
    }
    objects {
        access_control_policy: List<s3_bucket_acl::AccessControlPolicyAttributes> = "access_control_policy";
    }
}
/// Blocks of [`aws_s3_bucket_analytics_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_analytics_configuration).
pub mod s3_bucket_analytics_configuration {
    use crate::types::*;

    pub use crate::services::s3::s3_bucket::replication_configuration::rules::Filter;
    /// Blocks of [`StorageClassAnalysis`].
    pub mod storage_class_analysis {
        use crate::types::*;

        /// Blocks of [`DataExport`].
        pub mod data_export {
            use crate::types::*;

            /// Blocks of [`Destination`].
            pub mod destination {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`S3BucketDestination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_analytics_configuration)."]
                    S3BucketDestination
                    arguments {
                        bucket_arn: Arn<kind::S3Bucket> = "bucket_arn required\tformat arn\tservice s3";
                        bucket_account_id: Str = "bucket_account_id optional\tformat account_id";
                        format: Str = "format optional\tin CSV";
                        prefix: Str = "prefix optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_analytics_configuration)."]
                Destination
                many {
                    s3_bucket_destination: destination::S3BucketDestination = "s3_bucket_destination required list block 1 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`DataExport`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_analytics_configuration)."]
            DataExport
            arguments {
                output_schema_version: Str = "output_schema_version optional\tin V_1";
            }
            many {
                destination: data_export::Destination = "destination required list block 1 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StorageClassAnalysis`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_analytics_configuration)."]
        StorageClassAnalysis
        many {
            data_export: storage_class_analysis::DataExport = "data_export required list block 1 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_analytics_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_analytics_configuration)."]
    Managed "aws_s3_bucket_analytics_configuration" S3BucketAnalyticsConfiguration S3BucketAnalyticsConfigurationAttributes
    naming None;
    tags None;
    relations {
        "at_least_one filter.prefix filter.tags";
    }
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\treplaces";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        filter: s3_bucket_analytics_configuration::Filter = "filter optional list block 0 1";
        storage_class_analysis: s3_bucket_analytics_configuration::StorageClassAnalysis = "storage_class_analysis optional list block 0 1";
    }
    attributes {
        id: Id<kind::S3BucketAnalyticsConfiguration> = "id";
        name: Name<kind::S3BucketAnalyticsConfiguration> = "name";
    }
}
/// Blocks of [`aws_s3_bucket_cors_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_cors_configuration).
pub mod s3_bucket_cors_configuration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CorsRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_cors_configuration)."]
        CorsRule
        arguments {
            allowed_methods: Set<Str> = "allowed_methods required";
            allowed_origins: Set<Str> = "allowed_origins required";
            allowed_headers: Set<Str> = "allowed_headers optional";
            expose_headers: Set<Str> = "expose_headers optional";
            id: Str = "id optional\tlength - 255";
            max_age_seconds: Num = "max_age_seconds optional\twhole";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_cors_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_cors_configuration)."]
    Managed "aws_s3_bucket_cors_configuration" S3BucketCorsConfiguration S3BucketCorsConfigurationAttributes
    naming None;
    tags None;
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\tlength 1 63\treplaces";
        expected_bucket_owner: Str = "expected_bucket_owner optional\tformat account_id\treplaces";
    }
    many {
        cors_rule: s3_bucket_cors_configuration::CorsRule = "cors_rule required set block 1 100\titems - 100";
    }
    attributes {
        id: Id<kind::S3BucketCorsConfiguration> = "id";
    }
}
/// Blocks of [`aws_s3_bucket_intelligent_tiering_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_intelligent_tiering_configuration).
pub mod s3_bucket_intelligent_tiering_configuration {
    use crate::types::*;

    pub use crate::services::s3::s3_bucket::replication_configuration::rules::Filter;
    formwork_model::block_binding! {
        #[doc = "Block [`Tiering`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_intelligent_tiering_configuration)."]
        Tiering
        arguments {
            access_tier: Str = "access_tier required\tin ARCHIVE_ACCESS|DEEP_ARCHIVE_ACCESS";
            days: Num = "days required\twhole";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_intelligent_tiering_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_intelligent_tiering_configuration)."]
    Managed "aws_s3_bucket_intelligent_tiering_configuration" S3BucketIntelligentTieringConfiguration S3BucketIntelligentTieringConfigurationAttributes
    naming None;
    tags None;
    relations {
        "at_least_one filter.prefix filter.tags";
    }
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\treplaces";
        status: Str = "status optional\tin Enabled|Disabled";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        tiering: s3_bucket_intelligent_tiering_configuration::Tiering = "tiering required set block 1 0";
        filter: s3_bucket_intelligent_tiering_configuration::Filter = "filter optional list block 0 1";
    }
    attributes {
        id: Id<kind::S3BucketIntelligentTieringConfiguration> = "id";
        name: Name<kind::S3BucketIntelligentTieringConfiguration> = "name";
    }
}
/// Blocks of [`aws_s3_bucket_inventory`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_inventory).
pub mod s3_bucket_inventory {
    use crate::types::*;

    /// Blocks of [`Destination`].
    pub mod destination {
        use crate::types::*;

        /// Blocks of [`Bucket`].
        pub mod bucket {
            use crate::types::*;

            /// Blocks of [`Encryption`].
            pub mod encryption {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`SseKms`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_inventory)."]
                    SseKms
                    arguments {
                        key_id: OneOf<kind::KmsKeyIdOrArn> = "key_id required\tformat arn";
                    }
                }
                pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as SseS3;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Encryption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_inventory)."]
                Encryption
                many {
                    sse_kms: encryption::SseKms = "sse_kms optional list block 0 1";
                    sse_s3: encryption::SseS3 = "sse_s3 optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_inventory)."]
            Bucket
            arguments {
                bucket_arn: Arn<kind::S3Bucket> = "bucket_arn required\tformat arn\tservice s3";
                format: Str = "format required\tin CSV|ORC|Parquet";
                account_id: Str = "account_id optional\tformat account_id";
                prefix: Str = "prefix optional";
            }
            many {
                encryption: bucket::Encryption = "encryption optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_inventory)."]
        Destination
        many {
            bucket: destination::Bucket = "bucket required list block 1 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_inventory)."]
        Filter
        arguments {
            prefix: Str = "prefix optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Schedule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_inventory)."]
        Schedule
        arguments {
            frequency: Str = "frequency required\tin Daily|Weekly";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_inventory`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_inventory)."]
    Managed "aws_s3_bucket_inventory" S3BucketInventory S3BucketInventoryAttributes
    naming None;
    tags None;
    relations {
        "conflict destination.bucket.encryption.sse_kms destination.bucket.encryption.sse_s3";
    }
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\treplaces";
        included_object_versions: Str = "included_object_versions required\tin All|Current";
        enabled: Bool = "enabled optional";
        optional_fields: Set<Str> = "optional_fields optional\teach in Size|LastModifiedDate|StorageClass|ETag|IsMultipartUploaded|ReplicationStatus|EncryptionStatus|ObjectLockRetainUntilDate|ObjectLockMode|ObjectLockLegalHoldStatus|IntelligentTieringAccessTier|BucketKeyStatus|ChecksumAlgorithm|ObjectAccessControlList|ObjectOwner";
    }
    unread {
        name: Str = "name required\tlength - 64\treplaces";
    }
    many {
        destination: s3_bucket_inventory::Destination = "destination required list block 1 1";
        schedule: s3_bucket_inventory::Schedule = "schedule required list block 1 1";
        filter: s3_bucket_inventory::Filter = "filter optional list block 0 1";
    }
    attributes {
        id: Id<kind::S3BucketInventory> = "id";
        name: Name<kind::S3BucketInventory> = "name";
    }
}
/// Blocks of [`aws_s3_bucket_lifecycle_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration).
pub mod s3_bucket_lifecycle_configuration {
    use crate::types::*;

    /// Blocks of [`Rule`].
    pub mod rule {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AbortIncompleteMultipartUpload`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration)."]
            AbortIncompleteMultipartUpload
            arguments {
                days_after_initiation: Num = "days_after_initiation optional\twhole";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Expiration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration)."]
            Expiration
            arguments {
                date: Str = "date optional\tformat rfc3339";
                days: Num = "days computed\twhole";
                expired_object_delete_marker: Bool = "expired_object_delete_marker computed";
            }
        }
        /// Blocks of [`Filter`].
        pub mod filter {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`And`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration)."]
                And
                arguments {
                    object_size_greater_than: Num = "object_size_greater_than computed\trange 0 -\twhole";
                    object_size_less_than: Num = "object_size_less_than computed\trange 1 -\twhole";
                    prefix: Str = "prefix computed";
                    tags: Map<Str> = "tags optional";
                }
            }
            pub use crate::shared::cloudfront_cloudfrontkeyvaluestore_keys_exclusive_resource_key_value_pair::ResourceKeyValuePair as Tag;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration)."]
            Filter
            arguments {
                object_size_greater_than: Num = "object_size_greater_than computed\twhole";
                object_size_less_than: Num = "object_size_less_than computed\twhole";
                prefix: Str = "prefix computed";
            }
            many {
                and: filter::And = "and optional list block 0 0\titems - 1";
                tag: filter::Tag = "tag optional list block 0 0\titems - 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`NoncurrentVersionExpiration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration)."]
            NoncurrentVersionExpiration
            arguments {
                noncurrent_days: Num = "noncurrent_days required\trange 1 -\twhole";
                newer_noncurrent_versions: Num = "newer_noncurrent_versions computed\trange 1 -\twhole";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`NoncurrentVersionTransition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration)."]
            NoncurrentVersionTransition
            arguments {
                noncurrent_days: Num = "noncurrent_days required\trange 0 -\tmay_replace";
                storage_class: Str = "storage_class required\tin GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|GLACIER_IR\tmay_replace";
                newer_noncurrent_versions: Num = "newer_noncurrent_versions computed\trange 1 -\tmay_replace";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Transition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration)."]
            Transition
            arguments {
                storage_class: Str = "storage_class required\tin GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|GLACIER_IR\tmay_replace";
                date: Str = "date optional\tformat rfc3339\tmay_replace";
                days: Num = "days computed\trange 0 -\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration)."]
        Rule
        arguments {
            id: Str = "id required\tlength 1 255";
            status: Str = "status required\tin Disabled|Enabled";
            #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] prefix: Str = "prefix computed deprecated";
        }
        many {
            abort_incomplete_multipart_upload: rule::AbortIncompleteMultipartUpload = "abort_incomplete_multipart_upload optional list block 0 0\titems - 1";
            expiration: rule::Expiration = "expiration optional list block 0 0\titems - 1";
            filter: rule::Filter = "filter optional list block 0 0\titems - 1";
            noncurrent_version_expiration: rule::NoncurrentVersionExpiration = "noncurrent_version_expiration optional list block 0 0\titems - 1";
            noncurrent_version_transition: rule::NoncurrentVersionTransition = "noncurrent_version_transition optional set block 0 0";
            transition: rule::Transition = "transition optional set block 0 0";
        }
    }
    pub use crate::shared::amp_prometheus_workspace_configuration_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_lifecycle_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration)."]
    Managed "aws_s3_bucket_lifecycle_configuration" S3BucketLifecycleConfiguration S3BucketLifecycleConfigurationAttributes
    naming None;
    tags None;
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\tlength 1 63\treplaces";
        expected_bucket_owner: Str = "expected_bucket_owner computed\tformat account_id\treplaces";
        transition_default_minimum_object_size: Str = "transition_default_minimum_object_size computed\tin varies_by_storage_class|all_storage_classes_128K";
    }
    many {
        rule: s3_bucket_lifecycle_configuration::Rule = "rule optional list block 0 0";
    }
    single {
        timeouts: s3_bucket_lifecycle_configuration::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::S3BucketLifecycleConfiguration> = "id";
    }
}
/// Blocks of [`aws_s3_bucket_logging`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_logging).
pub mod s3_bucket_logging {
    use crate::types::*;

    /// Blocks of [`TargetGrant`].
    pub mod target_grant {
        use crate::types::*;

        pub use crate::services::s3::s3_bucket_acl::access_control_policy::grant::Grantee;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TargetGrant`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_logging)."]
        TargetGrant
        arguments {
            permission: Str = "permission required\tin FULL_CONTROL|READ|WRITE";
        }
        many {
            grantee: target_grant::Grantee = "grantee required list block 1 1";
        }
    }
    /// Blocks of [`TargetObjectKeyFormat`].
    pub mod target_object_key_format {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`PartitionedPrefix`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_logging)."]
            PartitionedPrefix
            arguments {
                partition_date_source: Str = "partition_date_source required\tin EventTime|DeliveryTime";
            }
        }
        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as SimplePrefix;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TargetObjectKeyFormat`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_logging)."]
        TargetObjectKeyFormat
        many {
            partitioned_prefix: target_object_key_format::PartitionedPrefix = "partitioned_prefix optional list block 0 1";
            simple_prefix: target_object_key_format::SimplePrefix = "simple_prefix optional list block 0 1";
        }
    }
    /// Blocks of [`TargetGrantAttributes`].
    pub mod target_grant_attributes {
        use crate::types::*;

        pub use crate::services::s3::s3_bucket_acl::access_control_policy_attributes::grant_attributes::GranteeAttributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`TargetGrantAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_logging)."]
        TargetGrantAttributes
        attributes {
            permission: Str = "permission";
        }
        objects {
            grantee: List<target_grant_attributes::GranteeAttributes> = "grantee";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_logging`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_logging)."]
    Managed "aws_s3_bucket_logging" S3BucketLogging S3BucketLoggingAttributes
    naming None;
    tags None;
    relations {
        "exactly_one target_object_key_format.partitioned_prefix target_object_key_format.simple_prefix";
    }
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\tlength 1 63\treplaces";
        target_bucket: Name<kind::S3Bucket> = "target_bucket required";
        target_prefix: Str = "target_prefix required";
        expected_bucket_owner: Str = "expected_bucket_owner optional\tformat account_id\treplaces";
    }
    many {
        target_grant: s3_bucket_logging::TargetGrant = "target_grant optional set block 0 0";
        target_object_key_format: s3_bucket_logging::TargetObjectKeyFormat = "target_object_key_format optional list block 0 1";
    }
    attributes {
        id: Id<kind::S3BucketLogging> = "id";
    }
    objects {
        target_grant: Set<s3_bucket_logging::TargetGrantAttributes> = "target_grant";
    }
}
/// Blocks of [`aws_s3_bucket_metric`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_metric).
pub mod s3_bucket_metric {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_metric)."]
        Filter
        arguments {
            access_point: Arn<kind::S3AccessPoint> = "access_point optional\tformat arn\tservice s3";
            prefix: Str = "prefix optional";
            tags: Map<Str> = "tags optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_metric`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_metric)."]
    Managed "aws_s3_bucket_metric" S3BucketMetric S3BucketMetricAttributes
    naming None;
    tags None;
    relations {
        "at_least_one filter.access_point filter.prefix filter.tags";
    }
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 64\treplaces";
    }
    many {
        filter: s3_bucket_metric::Filter = "filter optional list block 0 1";
    }
    attributes {
        id: Id<kind::S3BucketMetric> = "id";
        name: Name<kind::S3BucketMetric> = "name";
    }
}
/// Blocks of [`aws_s3_bucket_notification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_notification).
pub mod s3_bucket_notification {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`LambdaFunction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_notification)."]
        LambdaFunction
        arguments {
            events: Set<Str> = "events required";
            filter_prefix: Str = "filter_prefix optional";
            filter_suffix: Str = "filter_suffix optional";
            id: Str = "id computed";
            lambda_function_arn: AnyArn = "lambda_function_arn optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_notification)."]
        Queue
        arguments {
            events: Set<Str> = "events required";
            queue_arn: Arn<kind::SqsQueue> = "queue_arn required\tservice sqs";
            filter_prefix: Str = "filter_prefix optional";
            filter_suffix: Str = "filter_suffix optional";
            id: Str = "id computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Topic`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_notification)."]
        Topic
        arguments {
            events: Set<Str> = "events required";
            topic_arn: Arn<kind::SnsTopic> = "topic_arn required\tservice sns";
            filter_prefix: Str = "filter_prefix optional";
            filter_suffix: Str = "filter_suffix optional";
            id: Str = "id computed";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_notification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_notification)."]
    Managed "aws_s3_bucket_notification" S3BucketNotification S3BucketNotificationAttributes
    naming None;
    tags None;
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\treplaces";
        eventbridge: Bool = "eventbridge optional";
    }
    many {
        lambda_function: s3_bucket_notification::LambdaFunction = "lambda_function optional list block 0 0";
        queue: s3_bucket_notification::Queue = "queue optional list block 0 0";
        topic: s3_bucket_notification::Topic = "topic optional list block 0 0";
    }
    attributes {
        id: Id<kind::S3BucketNotification> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_object`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_object)."]
    Managed "aws_s3_bucket_object" S3BucketObject S3BucketObjectAttributes
    naming None;
    tags Map;
    relations {
        "conflict content content_base64";
        "conflict content source";
        "conflict content_base64 source";
        "conflict etag kms_key_id";
    }
    arguments {
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] bucket: Name<kind::S3Bucket> = "bucket required deprecated\tlength 1 -\treplaces";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] key: Str = "key required deprecated\tlength 1 -\treplaces";
        acl: Str = "acl optional\tin private|public-read|public-read-write|authenticated-read|aws-exec-read|bucket-owner-read|bucket-owner-full-control";
        bucket_key_enabled: Bool = "bucket_key_enabled computed";
        cache_control: Str = "cache_control optional";
        content: Str = "content optional";
        content_base64: Str = "content_base64 optional";
        content_disposition: Str = "content_disposition optional";
        content_encoding: Str = "content_encoding optional";
        content_language: Str = "content_language optional";
        content_type: Str = "content_type computed";
        etag: Str = "etag computed";
        force_destroy: Bool = "force_destroy optional";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tformat arn";
        metadata: Map<Str> = "metadata optional\tkey not [A-Z]";
        object_lock_legal_hold_status: Str = "object_lock_legal_hold_status optional\tin ON|OFF";
        object_lock_mode: Str = "object_lock_mode optional\tin GOVERNANCE|COMPLIANCE";
        object_lock_retain_until_date: Str = "object_lock_retain_until_date optional\tformat rfc3339";
        server_side_encryption: Str = "server_side_encryption computed\tin AES256|aws:kms|aws:kms:dsse";
        source: Str = "source optional";
        source_hash: Str = "source_hash optional";
        storage_class: Str = "storage_class computed\tin STANDARD|REDUCED_REDUNDANCY|GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE";
        tags: Map<Str> = "tags optional";
        website_redirect: Str = "website_redirect optional";
    }
    attributes {
        arn: Arn<kind::S3Object> = "arn";
        id: Id<kind::S3Object> = "id";
        tags_all: Map<Str> = "tags_all";
        version_id: Str = "version_id";
    }
}
/// Blocks of [`aws_s3_bucket_object_lock_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_object_lock_configuration).
pub mod s3_bucket_object_lock_configuration {
    use crate::types::*;

    /// Blocks of [`Rule`].
    pub mod rule {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DefaultRetention`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_object_lock_configuration)."]
            DefaultRetention
            arguments {
                days: Num = "days optional\twhole";
                mode: Str = "mode optional\tin GOVERNANCE|COMPLIANCE";
                years: Num = "years optional\twhole";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_object_lock_configuration)."]
        Rule
        many {
            default_retention: rule::DefaultRetention = "default_retention required list block 1 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_object_lock_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_object_lock_configuration)."]
    Managed "aws_s3_bucket_object_lock_configuration" S3BucketObjectLockConfiguration S3BucketObjectLockConfigurationAttributes
    naming None;
    tags None;
    relations {
        "conflict rule.default_retention.days rule.default_retention.years";
    }
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\tlength 1 63\treplaces";
        expected_bucket_owner: Str = "expected_bucket_owner optional\tformat account_id\treplaces";
        object_lock_enabled: Str = "object_lock_enabled optional\tin Enabled\treplaces";
        token: Secret<Str> = "token optional sensitive";
    }
    many {
        rule: s3_bucket_object_lock_configuration::Rule = "rule optional list block 0 1";
    }
    attributes {
        id: Id<kind::S3BucketObjectLockConfiguration> = "id";
    }
}
/// Blocks of [`aws_s3_bucket_ownership_controls`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_ownership_controls).
pub mod s3_bucket_ownership_controls {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_ownership_controls)."]
        Rule
        arguments {
            object_ownership: Str = "object_ownership required\tin BucketOwnerPreferred|ObjectWriter|BucketOwnerEnforced";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_ownership_controls`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_ownership_controls)."]
    Managed "aws_s3_bucket_ownership_controls" S3BucketOwnershipControls S3BucketOwnershipControlsAttributes
    naming None;
    tags None;
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\tlength 1 -\treplaces";
    }
    many {
        rule: s3_bucket_ownership_controls::Rule = "rule required list block 1 1";
    }
    attributes {
        id: Id<kind::S3BucketOwnershipControls> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_policy)."]
    Managed "aws_s3_bucket_policy" S3BucketPolicy S3BucketPolicyAttributes
    naming None;
    tags None;
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\treplaces";
        policy: Str = "policy required\tformat json";
    }
    attributes {
        id: Id<kind::S3BucketPolicy> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_public_access_block`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_public_access_block)."]
    Managed "aws_s3_bucket_public_access_block" S3BucketPublicAccessBlock S3BucketPublicAccessBlockAttributes
    naming None;
    tags None;
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\treplaces";
        block_public_acls: Bool = "block_public_acls optional";
        block_public_policy: Bool = "block_public_policy optional";
        ignore_public_acls: Bool = "ignore_public_acls optional";
        restrict_public_buckets: Bool = "restrict_public_buckets optional";
    }
    attributes {
        id: Id<kind::S3BucketPublicAccessBlock> = "id";
    }
}
/// Blocks of [`aws_s3_bucket_replication_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_replication_configuration).
pub mod s3_bucket_replication_configuration {
    use crate::types::*;

    /// Blocks of [`Rule`].
    pub mod rule {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DeleteMarkerReplication`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_replication_configuration)."]
            DeleteMarkerReplication
            arguments {
                status: Str = "status required\tin Enabled|Disabled";
            }
        }
        /// Blocks of [`Destination`].
        pub mod destination {
            use crate::types::*;

            pub use crate::services::s3::s3_bucket::replication_configuration::rules::destination::AccessControlTranslation;
            formwork_model::block_binding! {
                #[doc = "Block [`EncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_replication_configuration)."]
                EncryptionConfiguration
                arguments {
                    replica_kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "replica_kms_key_id required\tformat arn";
                }
            }
            /// Blocks of [`Metrics`].
            pub mod metrics {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`EventThreshold`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_replication_configuration)."]
                    EventThreshold
                    arguments {
                        minutes: Num = "minutes required\trange 0 -\twhole";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Metrics`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_replication_configuration)."]
                Metrics
                arguments {
                    status: Str = "status required\tin Enabled|Disabled";
                }
                many {
                    event_threshold: metrics::EventThreshold = "event_threshold optional list block 0 1";
                }
            }
            /// Blocks of [`ReplicationTime`].
            pub mod replication_time {
                use crate::types::*;

                pub use crate::services::s3::s3_bucket_replication_configuration::rule::destination::metrics::EventThreshold as Time;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ReplicationTime`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_replication_configuration)."]
                ReplicationTime
                arguments {
                    status: Str = "status required\tin Enabled|Disabled";
                }
                many {
                    time: replication_time::Time = "time required list block 1 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_replication_configuration)."]
            Destination
            arguments {
                bucket: Arn<kind::S3Bucket> = "bucket required\tformat arn\tservice s3";
                account: Str = "account optional\tformat account_id";
                storage_class: Str = "storage_class optional\tin STANDARD|REDUCED_REDUNDANCY|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|GLACIER|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE";
            }
            many {
                access_control_translation: destination::AccessControlTranslation = "access_control_translation optional list block 0 1";
                encryption_configuration: destination::EncryptionConfiguration = "encryption_configuration optional list block 0 1";
                metrics: destination::Metrics = "metrics optional list block 0 1";
                replication_time: destination::ReplicationTime = "replication_time optional list block 0 1";
            }
        }
        pub use crate::services::s3::s3_bucket_replication_configuration::rule::DeleteMarkerReplication as ExistingObjectReplication;
        /// Blocks of [`Filter`].
        pub mod filter {
            use crate::types::*;

            pub use crate::services::s3::s3_bucket::replication_configuration::rules::Filter as And;
            pub use crate::shared::cloudfront_cloudfrontkeyvaluestore_keys_exclusive_resource_key_value_pair::ResourceKeyValuePair as Tag;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_replication_configuration)."]
            Filter
            arguments {
                prefix: Str = "prefix optional\tlength - 1024";
            }
            many {
                and: filter::And = "and optional list block 0 1";
                tag: filter::Tag = "tag optional list block 0 1";
            }
        }
        /// Blocks of [`SourceSelectionCriteria`].
        pub mod source_selection_criteria {
            use crate::types::*;

            pub use crate::services::s3::s3_bucket_replication_configuration::rule::DeleteMarkerReplication as ReplicaModifications;
            pub use crate::services::s3::s3_bucket_replication_configuration::rule::DeleteMarkerReplication as SseKmsEncryptedObjects;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SourceSelectionCriteria`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_replication_configuration)."]
            SourceSelectionCriteria
            many {
                replica_modifications: source_selection_criteria::ReplicaModifications = "replica_modifications optional list block 0 1";
                sse_kms_encrypted_objects: source_selection_criteria::SseKmsEncryptedObjects = "sse_kms_encrypted_objects optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_replication_configuration)."]
        Rule
        arguments {
            status: Str = "status required\tin Enabled|Disabled";
            id: Str = "id computed\tlength - 255";
            #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] prefix: Str = "prefix optional deprecated\tlength - 1024";
            priority: Num = "priority optional\twhole";
        }
        many {
            destination: rule::Destination = "destination required list block 1 1";
            delete_marker_replication: rule::DeleteMarkerReplication = "delete_marker_replication optional list block 0 1";
            existing_object_replication: rule::ExistingObjectReplication = "existing_object_replication optional list block 0 1";
            filter: rule::Filter = "filter optional list block 0 1";
            source_selection_criteria: rule::SourceSelectionCriteria = "source_selection_criteria optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_replication_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_replication_configuration)."]
    Managed "aws_s3_bucket_replication_configuration" S3BucketReplicationConfiguration S3BucketReplicationConfigurationAttributes
    naming None;
    tags None;
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\tlength 1 63\treplaces";
        role: Arn<kind::IamRole> = "role required\tformat arn\tservice iam";
        token: Secret<Str> = "token optional sensitive";
    }
    many {
        rule: s3_bucket_replication_configuration::Rule = "rule required list block 1 1000";
    }
    attributes {
        id: Id<kind::S3BucketReplicationConfiguration> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_request_payment_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_request_payment_configuration)."]
    Managed "aws_s3_bucket_request_payment_configuration" S3BucketRequestPaymentConfiguration S3BucketRequestPaymentConfigurationAttributes
    naming None;
    tags None;
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\tlength 1 63\treplaces";
        payer: Str = "payer required\tin Requester|BucketOwner";
        expected_bucket_owner: Str = "expected_bucket_owner optional\tformat account_id\treplaces";
    }
    attributes {
        id: Id<kind::S3BucketRequestPaymentConfiguration> = "id";
    }
}
/// Blocks of [`aws_s3_bucket_server_side_encryption_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_server_side_encryption_configuration).
pub mod s3_bucket_server_side_encryption_configuration {
    use crate::types::*;

    /// Blocks of [`Rule`].
    pub mod rule {
        use crate::types::*;

        pub use crate::services::s3::s3_bucket::server_side_encryption_configuration::rule::ApplyServerSideEncryptionByDefault;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_server_side_encryption_configuration)."]
        Rule
        arguments {
            bucket_key_enabled: Bool = "bucket_key_enabled optional";
        }
        many {
            apply_server_side_encryption_by_default: rule::ApplyServerSideEncryptionByDefault = "apply_server_side_encryption_by_default optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_server_side_encryption_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_server_side_encryption_configuration)."]
    Managed "aws_s3_bucket_server_side_encryption_configuration" S3BucketServerSideEncryptionConfiguration S3BucketServerSideEncryptionConfigurationAttributes
    naming None;
    tags None;
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\tlength 1 63\treplaces";
        expected_bucket_owner: Str = "expected_bucket_owner optional\tformat account_id\treplaces";
    }
    many {
        rule: s3_bucket_server_side_encryption_configuration::Rule = "rule required set block 1 0";
    }
    attributes {
        id: Id<kind::S3BucketServerSideEncryptionConfiguration> = "id";
    }
}
/// Blocks of [`aws_s3_bucket_versioning`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_versioning).
pub mod s3_bucket_versioning {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`VersioningConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_versioning)."]
        VersioningConfiguration
        arguments {
            status: Str = "status required\tin Enabled|Suspended|Disabled";
            mfa_delete: Str = "mfa_delete computed\tin Enabled|Disabled";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_versioning`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_versioning)."]
    Managed "aws_s3_bucket_versioning" S3BucketVersioning S3BucketVersioningAttributes
    naming None;
    tags None;
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\tlength 1 63\treplaces";
        expected_bucket_owner: Str = "expected_bucket_owner optional\tformat account_id\treplaces";
        mfa: Str = "mfa optional";
    }
    many {
        versioning_configuration: s3_bucket_versioning::VersioningConfiguration = "versioning_configuration required list block 1 1";
    }
    attributes {
        id: Id<kind::S3BucketVersioning> = "id";
    }
}
/// Blocks of [`aws_s3_bucket_website_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_website_configuration).
pub mod s3_bucket_website_configuration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ErrorDocument`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_website_configuration)."]
        ErrorDocument
        arguments {
            key: Str = "key required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`IndexDocument`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_website_configuration)."]
        IndexDocument
        arguments {
            suffix: Str = "suffix required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RedirectAllRequestsTo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_website_configuration)."]
        RedirectAllRequestsTo
        arguments {
            host_name: Str = "host_name required";
            protocol: Str = "protocol optional\tin http|https";
        }
    }
    /// Blocks of [`RoutingRule`].
    pub mod routing_rule {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Condition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_website_configuration)."]
            Condition
            arguments {
                http_error_code_returned_equals: Str = "http_error_code_returned_equals optional";
                key_prefix_equals: Str = "key_prefix_equals optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Redirect`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_website_configuration)."]
            Redirect
            arguments {
                host_name: Str = "host_name optional";
                http_redirect_code: Str = "http_redirect_code optional";
                protocol: Str = "protocol optional\tin http|https";
                replace_key_prefix_with: Str = "replace_key_prefix_with optional";
                replace_key_with: Str = "replace_key_with optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RoutingRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_website_configuration)."]
        RoutingRule
        many {
            redirect: routing_rule::Redirect = "redirect required list block 1 1";
            condition: routing_rule::Condition = "condition optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_website_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_website_configuration)."]
    Managed "aws_s3_bucket_website_configuration" S3BucketWebsiteConfiguration S3BucketWebsiteConfigurationAttributes
    naming None;
    tags None;
    relations {
        "conflict error_document redirect_all_requests_to";
        "conflict index_document redirect_all_requests_to";
        "conflict redirect_all_requests_to routing_rule";
        "conflict redirect_all_requests_to routing_rules";
        "conflict routing_rule routing_rules";
    }
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\tlength 1 63\treplaces";
        expected_bucket_owner: Str = "expected_bucket_owner optional\tformat account_id\treplaces";
        routing_rules: Str = "routing_rules computed\tformat json";
    }
    many {
        error_document: s3_bucket_website_configuration::ErrorDocument = "error_document optional list block 0 1";
        index_document: s3_bucket_website_configuration::IndexDocument = "index_document optional list block 0 1";
        redirect_all_requests_to: s3_bucket_website_configuration::RedirectAllRequestsTo = "redirect_all_requests_to optional list block 0 1";
        routing_rule: s3_bucket_website_configuration::RoutingRule = "routing_rule optional list block 0 0";
    }
    attributes {
        id: Id<kind::S3BucketWebsiteConfiguration> = "id";
        website_domain: Str = "website_domain";
        website_endpoint: Str = "website_endpoint";
    }
}
/// Blocks of [`aws_s3_directory_bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_directory_bucket).
pub mod s3_directory_bucket {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Location`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_directory_bucket)."]
        Location
        arguments {
            name: Str = "name required\treplaces";
            r#type: Str = "type computed\tin AvailabilityZone|LocalZone\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_directory_bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_directory_bucket)."]
    Managed "aws_s3_directory_bucket" S3DirectoryBucket S3DirectoryBucketAttributes
    naming None;
    tags None;
    arguments {
        bucket: Str = "bucket required\tmatch --x-s3$\treplaces";
        data_redundancy: Str = "data_redundancy computed\tin SingleAvailabilityZone|SingleLocalZone\treplaces";
        force_destroy: Bool = "force_destroy computed\tmay_replace";
        r#type: Str = "type computed\tin Directory\tmay_replace";
    }
    many {
        location: s3_directory_bucket::Location = "location required list block 1 0\titems - 1";
    }
    attributes {
        arn: Arn<kind::S3DirectoryBucket> = "arn";
        id: Id<kind::S3DirectoryBucket> = "id";
    }
}
/// Blocks of [`aws_s3_object`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_object).
pub mod s3_object {
    use crate::types::*;

    /// Blocks of [`OverrideProvider`].
    pub mod override_provider {
        use crate::types::*;

        pub use crate::shared::s3_s3_object_override_provider_default_tags::DefaultTags;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OverrideProvider`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_object)."]
        OverrideProvider
        many {
            default_tags: override_provider::DefaultTags = "default_tags optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_object`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_object)."]
    Managed "aws_s3_object" S3Object S3ObjectAttributes
    naming None;
    tags Map;
    relations {
        "conflict content content_base64";
        "conflict content source";
        "conflict content_base64 source";
        "conflict etag kms_key_id";
    }
    arguments {
        bucket: OneOf<kind::S3BucketNameOrS3BucketVersioningId> = "bucket required\tlength 1 -\treplaces";
        key: Str = "key required\tlength 1 -\treplaces";
        acl: Str = "acl computed\tin private|public-read|public-read-write|authenticated-read|aws-exec-read|bucket-owner-read|bucket-owner-full-control";
        bucket_key_enabled: Bool = "bucket_key_enabled computed";
        cache_control: Str = "cache_control optional";
        checksum_algorithm: Str = "checksum_algorithm optional\tin CRC32|CRC32C|SHA1|SHA256|CRC64NVME";
        content: Str = "content optional";
        content_base64: Str = "content_base64 optional";
        content_disposition: Str = "content_disposition optional";
        content_encoding: Str = "content_encoding optional";
        content_language: Str = "content_language optional";
        content_type: Str = "content_type computed";
        etag: Str = "etag computed";
        force_destroy: Bool = "force_destroy optional";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tformat arn";
        metadata: Map<Str> = "metadata optional\tkey not [A-Z]";
        object_lock_legal_hold_status: Str = "object_lock_legal_hold_status optional\tin ON|OFF";
        object_lock_mode: Str = "object_lock_mode optional\tin GOVERNANCE|COMPLIANCE";
        object_lock_retain_until_date: Str = "object_lock_retain_until_date optional\tformat rfc3339";
        server_side_encryption: Str = "server_side_encryption computed\tin AES256|aws:kms|aws:kms:dsse";
        source: Str = "source optional";
        source_hash: Str = "source_hash optional";
        storage_class: Str = "storage_class computed\tin STANDARD|REDUCED_REDUNDANCY|GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE";
        tags: Map<Str> = "tags optional";
        website_redirect: Str = "website_redirect optional";
    }
    many {
        override_provider: s3_object::OverrideProvider = "override_provider optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::S3Object> = "arn";
        checksum_crc32: Str = "checksum_crc32";
        checksum_crc32c: Str = "checksum_crc32c";
        checksum_crc64nvme: Str = "checksum_crc64nvme";
        checksum_sha1: Str = "checksum_sha1";
        checksum_sha256: Str = "checksum_sha256";
        id: Id<kind::S3Object> = "id";
        tags_all: Map<Str> = "tags_all";
        version_id: Str = "version_id";
    }
}
/// Blocks of [`aws_s3_object_copy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_object_copy).
pub mod s3_object_copy {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Grant`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_object_copy)."]
        Grant
        arguments {
            permissions: Set<Str> = "permissions required\teach in FULL_CONTROL|READ|READ_ACP|WRITE_ACP";
            r#type: Str = "type required\tin CanonicalUser|AmazonCustomerByEmail|Group";
            email: Str = "email optional";
            id: Str = "id optional";
            uri: Str = "uri optional";
        }
    }
    pub use crate::services::s3::s3_object::OverrideProvider;
    pub use crate::services::s3::s3_object::override_provider;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_object_copy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_object_copy)."]
    Managed "aws_s3_object_copy" S3ObjectCopy S3ObjectCopyAttributes
    naming None;
    tags Map;
    relations {
        "conflict acl grant";
    }
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\tlength 1 -\treplaces";
        key: Str = "key required\tlength 1 -\treplaces";
        source: Str = "source required\tlength 1 -\tapi match \\/?.+\\/.+\treplaces";
        acl: Str = "acl computed\tin private|public-read|public-read-write|authenticated-read|aws-exec-read|bucket-owner-read|bucket-owner-full-control";
        bucket_key_enabled: Bool = "bucket_key_enabled computed";
        cache_control: Str = "cache_control computed";
        checksum_algorithm: Str = "checksum_algorithm optional\tin CRC32|CRC32C|SHA1|SHA256|CRC64NVME";
        content_disposition: Str = "content_disposition computed";
        content_encoding: Str = "content_encoding computed";
        content_language: Str = "content_language computed";
        content_type: Str = "content_type computed";
        copy_if_match: Str = "copy_if_match optional";
        copy_if_modified_since: Str = "copy_if_modified_since optional\tformat rfc3339";
        copy_if_none_match: Str = "copy_if_none_match optional";
        copy_if_unmodified_since: Str = "copy_if_unmodified_since optional\tformat rfc3339";
        customer_algorithm: Str = "customer_algorithm computed";
        customer_key: Secret<Str> = "customer_key optional sensitive";
        customer_key_md5: Str = "customer_key_md5 computed";
        expected_bucket_owner: Str = "expected_bucket_owner optional";
        expected_source_bucket_owner: Str = "expected_source_bucket_owner optional";
        expires: Str = "expires optional\tformat rfc3339";
        force_destroy: Bool = "force_destroy optional";
        kms_encryption_context: Secret<Str> = "kms_encryption_context computed sensitive\tformat arn";
        kms_key_id: Secret<OneOf<kind::KmsKeyIdOrArn>> = "kms_key_id computed sensitive\tformat arn";
        metadata: Map<Str> = "metadata computed\tkey not [A-Z]";
        metadata_directive: Str = "metadata_directive optional\tin COPY|REPLACE";
        object_lock_legal_hold_status: Str = "object_lock_legal_hold_status computed\tin ON|OFF";
        object_lock_mode: Str = "object_lock_mode computed\tin GOVERNANCE|COMPLIANCE";
        object_lock_retain_until_date: Str = "object_lock_retain_until_date computed\tformat rfc3339";
        request_payer: Str = "request_payer optional\tin requester";
        server_side_encryption: Str = "server_side_encryption computed\tin AES256|aws:kms|aws:kms:dsse";
        source_customer_algorithm: Str = "source_customer_algorithm optional";
        source_customer_key: Secret<Str> = "source_customer_key optional sensitive";
        source_customer_key_md5: Str = "source_customer_key_md5 optional";
        storage_class: Str = "storage_class computed\tin STANDARD|REDUCED_REDUNDANCY|GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE";
        tagging_directive: Str = "tagging_directive optional\tin COPY|REPLACE";
        tags: Map<Str> = "tags optional";
        website_redirect: Str = "website_redirect computed";
    }
    many {
        grant: s3_object_copy::Grant = "grant optional set block 0 0";
        override_provider: s3_object_copy::OverrideProvider = "override_provider optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::S3ObjectCopy> = "arn";
        checksum_crc32: Str = "checksum_crc32";
        checksum_crc32c: Str = "checksum_crc32c";
        checksum_crc64nvme: Str = "checksum_crc64nvme";
        checksum_sha1: Str = "checksum_sha1";
        checksum_sha256: Str = "checksum_sha256";
        etag: Str = "etag";
        expiration: Str = "expiration";
        id: Id<kind::S3ObjectCopy> = "id";
        last_modified: Str = "last_modified";
        request_charged: Bool = "request_charged";
        source_version_id: Str = "source_version_id";
        tags_all: Map<Str> = "tags_all";
        version_id: Str = "version_id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_canonical_user_id`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/canonical_user_id)."]
        Data "aws_canonical_user_id" CanonicalUserId CanonicalUserIdAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        attributes {
            display_name: Str = "display_name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_s3_account_public_access_block`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/s3_account_public_access_block)."]
        Data "aws_s3_account_public_access_block" S3AccountPublicAccessBlock S3AccountPublicAccessBlockAttributes
        naming None;
        tags None;
        unread {
            account_id: Str = "account_id optional";
            id: Str = "id computed";
        }
        attributes {
            block_public_acls: Bool = "block_public_acls";
            block_public_policy: Bool = "block_public_policy";
            id: Id<kind::S3AccountPublicAccessBlock> = "id";
            ignore_public_acls: Bool = "ignore_public_acls";
            restrict_public_buckets: Bool = "restrict_public_buckets";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_s3_bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/s3_bucket)."]
        Data "aws_s3_bucket" S3Bucket S3BucketAttributes
        naming None;
        tags None;
        unread {
            bucket: Str = "bucket required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::S3Bucket> = "arn";
            bucket: Name<kind::S3Bucket> = "bucket";
            bucket_domain_name: Str = "bucket_domain_name";
            bucket_regional_domain_name: Str = "bucket_regional_domain_name";
            hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id";
            id: Name<kind::S3Bucket> = "id";
            region: Str = "region";
            website_domain: Str = "website_domain";
            website_endpoint: Str = "website_endpoint";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_s3_bucket_object`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/s3_bucket_object)."]
        Data "aws_s3_bucket_object" S3BucketObject S3BucketObjectAttributes
        naming None;
        tags None;
        arguments {
            #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] bucket: Str = "bucket required deprecated";
            key: Str = "key required";
            tags: Map<Str> = "tags computed";
            version_id: Str = "version_id computed";
        }
        unread {
            id: Str = "id computed";
            range: Str = "range optional";
        }
        attributes {
            arn: Arn<kind::S3Object> = "arn";
            body: Str = "body";
            bucket_key_enabled: Bool = "bucket_key_enabled";
            cache_control: Str = "cache_control";
            content_disposition: Str = "content_disposition";
            content_encoding: Str = "content_encoding";
            content_language: Str = "content_language";
            content_length: Num = "content_length";
            content_type: Str = "content_type";
            etag: Str = "etag";
            expiration: Str = "expiration";
            expires: Str = "expires";
            id: Id<kind::S3Object> = "id";
            last_modified: Str = "last_modified";
            metadata: Map<Str> = "metadata";
            object_lock_legal_hold_status: Str = "object_lock_legal_hold_status";
            object_lock_mode: Str = "object_lock_mode";
            object_lock_retain_until_date: Str = "object_lock_retain_until_date";
            server_side_encryption: Str = "server_side_encryption";
            sse_kms_key_id: Str = "sse_kms_key_id";
            storage_class: Str = "storage_class";
            website_redirect_location: Str = "website_redirect_location";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_s3_bucket_objects`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/s3_bucket_objects)."]
        Data "aws_s3_bucket_objects" S3BucketObjects S3BucketObjectsAttributes
        naming None;
        tags None;
        arguments {
            #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] bucket: Str = "bucket required deprecated";
            id: Str = "id computed";
        }
        unread {
            delimiter: Str = "delimiter optional";
            encoding_type: Str = "encoding_type optional";
            fetch_owner: Bool = "fetch_owner optional";
            max_keys: Num = "max_keys optional";
            prefix: Str = "prefix optional";
            start_after: Str = "start_after optional";
        }
        attributes {
            common_prefixes: List<Str> = "common_prefixes";
            keys: List<Str> = "keys";
            owners: List<Str> = "owners";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_s3_bucket_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/s3_bucket_policy)."]
        Data "aws_s3_bucket_policy" S3BucketPolicy S3BucketPolicyAttributes
        naming None;
        tags None;
        arguments {
            bucket: Str = "bucket required";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            id: Id<kind::S3BucketPolicy> = "id";
            policy: Str = "policy";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_s3_directory_buckets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/s3_directory_buckets)."]
        Data "aws_s3_directory_buckets" S3DirectoryBuckets S3DirectoryBucketsAttributes
        naming None;
        tags None;
        attributes {
            arns: List<Str> = "arns";
            buckets: List<Str> = "buckets";
            id: Str = "id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_s3_object`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/s3_object)."]
        Data "aws_s3_object" S3Object S3ObjectAttributes
        naming None;
        tags None;
        arguments {
            bucket: Str = "bucket required";
            key: Str = "key required";
            tags: Map<Str> = "tags computed";
            version_id: Str = "version_id computed";
        }
        unread {
            checksum_mode: Str = "checksum_mode optional";
            id: Str = "id computed";
            range: Str = "range optional";
        }
        attributes {
            arn: Arn<kind::S3Object> = "arn";
            body: Str = "body";
            bucket_key_enabled: Bool = "bucket_key_enabled";
            cache_control: Str = "cache_control";
            checksum_crc32: Str = "checksum_crc32";
            checksum_crc32c: Str = "checksum_crc32c";
            checksum_crc64nvme: Str = "checksum_crc64nvme";
            checksum_sha1: Str = "checksum_sha1";
            checksum_sha256: Str = "checksum_sha256";
            content_disposition: Str = "content_disposition";
            content_encoding: Str = "content_encoding";
            content_language: Str = "content_language";
            content_length: Num = "content_length";
            content_type: Str = "content_type";
            etag: Str = "etag";
            expiration: Str = "expiration";
            expires: Str = "expires";
            id: Id<kind::S3Object> = "id";
            last_modified: Str = "last_modified";
            metadata: Map<Str> = "metadata";
            object_lock_legal_hold_status: Str = "object_lock_legal_hold_status";
            object_lock_mode: Str = "object_lock_mode";
            object_lock_retain_until_date: Str = "object_lock_retain_until_date";
            server_side_encryption: Str = "server_side_encryption";
            sse_kms_key_id: Str = "sse_kms_key_id";
            storage_class: Str = "storage_class";
            website_redirect_location: Str = "website_redirect_location";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_s3_objects`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/s3_objects)."]
        Data "aws_s3_objects" S3Objects S3ObjectsAttributes
        naming None;
        tags None;
        arguments {
            bucket: Str = "bucket required";
            id: Str = "id computed";
        }
        unread {
            delimiter: Str = "delimiter optional";
            encoding_type: Str = "encoding_type optional";
            fetch_owner: Bool = "fetch_owner optional";
            max_keys: Num = "max_keys optional";
            prefix: Str = "prefix optional";
            request_payer: Str = "request_payer optional";
            start_after: Str = "start_after optional";
        }
        attributes {
            common_prefixes: List<Str> = "common_prefixes";
            keys: List<Str> = "keys";
            owners: List<Str> = "owners";
            request_charged: Str = "request_charged";
        }
    }
}
