// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `s3`.

use crate::kinds::*;

/// Blocks of [`aws_s3_access_point`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_access_point).
pub mod s3_access_point {
    use crate::kinds::*;

    pub use crate::shared::s3_s3_access_point_public_access_block_configuration::PublicAccessBlockConfiguration;
    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_access_point)."]
        VpcConfiguration
        arguments {
            vpc_id: Str = "vpc_id required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_access_point`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_access_point)."]
    Managed "aws_s3_access_point" S3AccessPoint S3AccessPointAttributes
    naming None;
    tags None;
    arguments {
        bucket: Str = "bucket required";
        name: Str = "name required";
        account_id: Str = "account_id computed";
        bucket_account_id: Str = "bucket_account_id computed";
        policy: Str = "policy computed";
    }
    many {
        public_access_block_configuration: s3_access_point::PublicAccessBlockConfiguration = "public_access_block_configuration optional list block 0 1";
        vpc_configuration: s3_access_point::VpcConfiguration = "vpc_configuration optional list block 0 1";
    }
    attributes {
        alias: Str = "alias";
        arn: Str = "arn";
        domain_name: Str = "domain_name";
        endpoints: Map<Str> = "endpoints";
        has_public_access_policy: Bool = "has_public_access_policy";
        id: Str = "id";
        network_origin: Str = "network_origin";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_account_public_access_block`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_account_public_access_block)."]
    Managed "aws_s3_account_public_access_block" S3AccountPublicAccessBlock S3AccountPublicAccessBlockAttributes
    naming None;
    tags None;
    arguments {
        account_id: Str = "account_id computed";
        block_public_acls: Bool = "block_public_acls optional";
        block_public_policy: Bool = "block_public_policy optional";
        ignore_public_acls: Bool = "ignore_public_acls optional";
        restrict_public_buckets: Bool = "restrict_public_buckets optional";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_s3_bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket).
pub mod s3_bucket {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CorsRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
        CorsRule
        arguments {
            allowed_methods: List<Str> = "allowed_methods required";
            allowed_origins: List<Str> = "allowed_origins required";
            allowed_headers: List<Str> = "allowed_headers optional";
            expose_headers: List<Str> = "expose_headers optional";
            max_age_seconds: Num = "max_age_seconds optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Grant`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
        Grant
        arguments {
            permissions: Set<Str> = "permissions required";
            r#type: Str = "type required";
            id: Str = "id optional";
            uri: Str = "uri optional";
        }
    }
    /// Blocks of [`LifecycleRule`].
    pub mod lifecycle_rule {
        use crate::kinds::*;

        pub use crate::shared::s3_s3_bucket_lifecycle_rule_expiration::Expiration;
        pub use crate::shared::s3_s3_bucket_lifecycle_rule_noncurrent_version_expiration::NoncurrentVersionExpiration;
        formwork_model::block_binding! {
            #[doc = "Block [`NoncurrentVersionTransition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
            NoncurrentVersionTransition
            arguments {
                storage_class: Str = "storage_class required";
                days: Num = "days optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Transition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
            Transition
            arguments {
                storage_class: Str = "storage_class required";
                date: Str = "date optional";
                days: Num = "days optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LifecycleRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
        LifecycleRule
        arguments {
            enabled: Bool = "enabled required";
            abort_incomplete_multipart_upload_days: Num = "abort_incomplete_multipart_upload_days optional";
            id: Str = "id computed";
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
            target_bucket: Str = "target_bucket required";
            target_prefix: Str = "target_prefix optional";
        }
    }
    /// Blocks of [`ObjectLockConfiguration`].
    pub mod object_lock_configuration {
        use crate::kinds::*;

        /// Blocks of [`Rule`].
        pub mod rule {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`DefaultRetention`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
                DefaultRetention
                arguments {
                    mode: Str = "mode required";
                    days: Num = "days optional";
                    years: Num = "years optional";
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
            #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] object_lock_enabled: Str = "object_lock_enabled optional deprecated";
        }
        many {
            #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] rule: object_lock_configuration::Rule = "rule optional list block 0 1 deprecated";
        }
    }
    /// Blocks of [`ReplicationConfiguration`].
    pub mod replication_configuration {
        use crate::kinds::*;

        /// Blocks of [`Rules`].
        pub mod rules {
            use crate::kinds::*;

            /// Blocks of [`Destination`].
            pub mod destination {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`AccessControlTranslation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
                    AccessControlTranslation
                    arguments {
                        owner: Str = "owner required";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Metrics`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
                    Metrics
                    arguments {
                        minutes: Num = "minutes optional";
                        status: Str = "status optional";
                    }
                }
                pub use crate::services::s3::s3_bucket::replication_configuration::rules::destination::Metrics as ReplicationTime;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
                Destination
                arguments {
                    bucket: Str = "bucket required";
                    account_id: Str = "account_id optional";
                    replica_kms_key_id: Str = "replica_kms_key_id optional";
                    storage_class: Str = "storage_class optional";
                }
                many {
                    access_control_translation: destination::AccessControlTranslation = "access_control_translation optional list block 0 1";
                    metrics: destination::Metrics = "metrics optional list block 0 1";
                    replication_time: destination::ReplicationTime = "replication_time optional list block 0 1";
                }
            }
            pub use crate::shared::s3_s3_bucket_replication_configuration_rules_filter::Filter;
            /// Blocks of [`SourceSelectionCriteria`].
            pub mod source_selection_criteria {
                use crate::kinds::*;

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
                status: Str = "status required";
                delete_marker_replication_status: Str = "delete_marker_replication_status optional";
                id: Str = "id optional";
                prefix: Str = "prefix optional";
                priority: Num = "priority optional";
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
            role: Str = "role required";
        }
        many {
            rules: replication_configuration::Rules = "rules required set block 1 0";
        }
    }
    /// Blocks of [`ServerSideEncryptionConfiguration`].
    pub mod server_side_encryption_configuration {
        use crate::kinds::*;

        /// Blocks of [`Rule`].
        pub mod rule {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`ApplyServerSideEncryptionByDefault`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
                ApplyServerSideEncryptionByDefault
                arguments {
                    sse_algorithm: Str = "sse_algorithm required";
                    kms_master_key_id: Str = "kms_master_key_id optional";
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
            routing_rules: Str = "routing_rules optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
    Managed "aws_s3_bucket" S3Bucket S3BucketAttributes
    naming Some(formwork_model::Naming::new("bucket", "bucket_prefix", 3, 63, "a-z0-9.-"));
    tags Map;
    arguments {
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] acceleration_status: Str = "acceleration_status computed deprecated";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] acl: Str = "acl computed deprecated";
        bucket: Str = "bucket computed";
        bucket_prefix: Str = "bucket_prefix computed";
        force_destroy: Bool = "force_destroy optional";
        object_lock_enabled: Bool = "object_lock_enabled computed";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] policy: Str = "policy computed deprecated";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] request_payer: Str = "request_payer computed deprecated";
        tags: Map<Str> = "tags optional";
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
        arn: Str = "arn";
        bucket_domain_name: Str = "bucket_domain_name";
        bucket_regional_domain_name: Str = "bucket_regional_domain_name";
        hosted_zone_id: Str = "hosted_zone_id";
        id: Str = "id";
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
        bucket: Str = "bucket required";
        status: Str = "status required";
        expected_bucket_owner: Str = "expected_bucket_owner optional";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_s3_bucket_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_acl).
pub mod s3_bucket_acl {
    use crate::kinds::*;

    /// Blocks of [`AccessControlPolicy`].
    pub mod access_control_policy {
        use crate::kinds::*;

        /// Blocks of [`Grant`].
        pub mod grant {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Grantee`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_acl)."]
                Grantee
                arguments {
                    r#type: Str = "type required";
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
                permission: Str = "permission required";
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
        use crate::kinds::*;

        /// Blocks of [`GrantAttributes`].
        pub mod grant_attributes {
            use crate::kinds::*;

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
    arguments {
        bucket: Str = "bucket required";
        acl: Str = "acl optional";
        expected_bucket_owner: Str = "expected_bucket_owner optional";
    }
    many {
        access_control_policy: s3_bucket_acl::AccessControlPolicy = "access_control_policy optional list block 0 1";
    }
    attributes {
        id: Str = "id";
    }
    objects {
        access_control_policy: List<s3_bucket_acl::AccessControlPolicyAttributes> = "access_control_policy";
    }
}
/// Blocks of [`aws_s3_bucket_analytics_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_analytics_configuration).
pub mod s3_bucket_analytics_configuration {
    use crate::kinds::*;

    pub use crate::shared::s3_s3_bucket_replication_configuration_rules_filter::Filter;
    /// Blocks of [`StorageClassAnalysis`].
    pub mod storage_class_analysis {
        use crate::kinds::*;

        /// Blocks of [`DataExport`].
        pub mod data_export {
            use crate::kinds::*;

            /// Blocks of [`Destination`].
            pub mod destination {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`S3BucketDestination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_analytics_configuration)."]
                    S3BucketDestination
                    arguments {
                        bucket_arn: Str = "bucket_arn required";
                        bucket_account_id: Str = "bucket_account_id optional";
                        format: Str = "format optional";
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
                output_schema_version: Str = "output_schema_version optional";
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
    arguments {
        bucket: Str = "bucket required";
        name: Str = "name required";
    }
    many {
        filter: s3_bucket_analytics_configuration::Filter = "filter optional list block 0 1";
        storage_class_analysis: s3_bucket_analytics_configuration::StorageClassAnalysis = "storage_class_analysis optional list block 0 1";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_s3_bucket_cors_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_cors_configuration).
pub mod s3_bucket_cors_configuration {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CorsRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_cors_configuration)."]
        CorsRule
        arguments {
            allowed_methods: Set<Str> = "allowed_methods required";
            allowed_origins: Set<Str> = "allowed_origins required";
            allowed_headers: Set<Str> = "allowed_headers optional";
            expose_headers: Set<Str> = "expose_headers optional";
            id: Str = "id optional";
            max_age_seconds: Num = "max_age_seconds optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_cors_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_cors_configuration)."]
    Managed "aws_s3_bucket_cors_configuration" S3BucketCorsConfiguration S3BucketCorsConfigurationAttributes
    naming None;
    tags None;
    arguments {
        bucket: Str = "bucket required";
        expected_bucket_owner: Str = "expected_bucket_owner optional";
    }
    many {
        cors_rule: s3_bucket_cors_configuration::CorsRule = "cors_rule required set block 1 100";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_s3_bucket_intelligent_tiering_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_intelligent_tiering_configuration).
pub mod s3_bucket_intelligent_tiering_configuration {
    use crate::kinds::*;

    pub use crate::shared::s3_s3_bucket_replication_configuration_rules_filter::Filter;
    formwork_model::block_binding! {
        #[doc = "Block [`Tiering`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_intelligent_tiering_configuration)."]
        Tiering
        arguments {
            access_tier: Str = "access_tier required";
            days: Num = "days required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_intelligent_tiering_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_intelligent_tiering_configuration)."]
    Managed "aws_s3_bucket_intelligent_tiering_configuration" S3BucketIntelligentTieringConfiguration S3BucketIntelligentTieringConfigurationAttributes
    naming None;
    tags None;
    arguments {
        bucket: Str = "bucket required";
        name: Str = "name required";
        status: Str = "status optional";
    }
    many {
        tiering: s3_bucket_intelligent_tiering_configuration::Tiering = "tiering required set block 1 0";
        filter: s3_bucket_intelligent_tiering_configuration::Filter = "filter optional list block 0 1";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_s3_bucket_inventory`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_inventory).
pub mod s3_bucket_inventory {
    use crate::kinds::*;

    /// Blocks of [`Destination`].
    pub mod destination {
        use crate::kinds::*;

        /// Blocks of [`Bucket`].
        pub mod bucket {
            use crate::kinds::*;

            /// Blocks of [`Encryption`].
            pub mod encryption {
                use crate::kinds::*;

                pub use crate::shared::s3_s3_bucket_inventory_destination_bucket_encryption_sse_kms::SseKms;
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
                bucket_arn: Str = "bucket_arn required";
                format: Str = "format required";
                account_id: Str = "account_id optional";
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
    pub use crate::shared::bcmdata_bcmdataexports_export_export_refresh_cadence::RefreshCadence as Schedule;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_inventory`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_inventory)."]
    Managed "aws_s3_bucket_inventory" S3BucketInventory S3BucketInventoryAttributes
    naming None;
    tags None;
    arguments {
        bucket: Str = "bucket required";
        included_object_versions: Str = "included_object_versions required";
        name: Str = "name required";
        enabled: Bool = "enabled optional";
        optional_fields: Set<Str> = "optional_fields optional";
    }
    many {
        destination: s3_bucket_inventory::Destination = "destination required list block 1 1";
        schedule: s3_bucket_inventory::Schedule = "schedule required list block 1 1";
        filter: s3_bucket_inventory::Filter = "filter optional list block 0 1";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_s3_bucket_lifecycle_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration).
pub mod s3_bucket_lifecycle_configuration {
    use crate::kinds::*;

    /// Blocks of [`Rule`].
    pub mod rule {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AbortIncompleteMultipartUpload`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration)."]
            AbortIncompleteMultipartUpload
            arguments {
                days_after_initiation: Num = "days_after_initiation optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Expiration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration)."]
            Expiration
            arguments {
                date: Str = "date optional";
                days: Num = "days computed";
                expired_object_delete_marker: Bool = "expired_object_delete_marker computed";
            }
        }
        /// Blocks of [`Filter`].
        pub mod filter {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`And`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration)."]
                And
                arguments {
                    object_size_greater_than: Num = "object_size_greater_than computed";
                    object_size_less_than: Num = "object_size_less_than computed";
                    prefix: Str = "prefix computed";
                    tags: Map<Str> = "tags optional";
                }
            }
            pub use crate::shared::appmesh_appmesh_virtual_gateway_spec_logging_access_log_file_format_json::Json as Tag;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration)."]
            Filter
            arguments {
                object_size_greater_than: Num = "object_size_greater_than computed";
                object_size_less_than: Num = "object_size_less_than computed";
                prefix: Str = "prefix computed";
            }
            many {
                and: filter::And = "and optional list block 0 0";
                tag: filter::Tag = "tag optional list block 0 0";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`NoncurrentVersionExpiration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration)."]
            NoncurrentVersionExpiration
            arguments {
                noncurrent_days: Num = "noncurrent_days required";
                newer_noncurrent_versions: Num = "newer_noncurrent_versions computed";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`NoncurrentVersionTransition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration)."]
            NoncurrentVersionTransition
            arguments {
                noncurrent_days: Num = "noncurrent_days required";
                storage_class: Str = "storage_class required";
                newer_noncurrent_versions: Num = "newer_noncurrent_versions computed";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Transition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration)."]
            Transition
            arguments {
                storage_class: Str = "storage_class required";
                date: Str = "date optional";
                days: Num = "days computed";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration)."]
        Rule
        arguments {
            id: Str = "id required";
            status: Str = "status required";
            #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] prefix: Str = "prefix computed deprecated";
        }
        many {
            abort_incomplete_multipart_upload: rule::AbortIncompleteMultipartUpload = "abort_incomplete_multipart_upload optional list block 0 0";
            expiration: rule::Expiration = "expiration optional list block 0 0";
            filter: rule::Filter = "filter optional list block 0 0";
            noncurrent_version_expiration: rule::NoncurrentVersionExpiration = "noncurrent_version_expiration optional list block 0 0";
            noncurrent_version_transition: rule::NoncurrentVersionTransition = "noncurrent_version_transition optional set block 0 0";
            transition: rule::Transition = "transition optional set block 0 0";
        }
    }
    pub use crate::shared::account_account_region_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_lifecycle_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration)."]
    Managed "aws_s3_bucket_lifecycle_configuration" S3BucketLifecycleConfiguration S3BucketLifecycleConfigurationAttributes
    naming None;
    tags None;
    arguments {
        bucket: Str = "bucket required";
        expected_bucket_owner: Str = "expected_bucket_owner computed";
        transition_default_minimum_object_size: Str = "transition_default_minimum_object_size computed";
    }
    many {
        rule: s3_bucket_lifecycle_configuration::Rule = "rule optional list block 0 0";
    }
    single {
        timeouts: s3_bucket_lifecycle_configuration::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_s3_bucket_logging`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_logging).
pub mod s3_bucket_logging {
    use crate::kinds::*;

    /// Blocks of [`TargetGrant`].
    pub mod target_grant {
        use crate::kinds::*;

        pub use crate::services::s3::s3_bucket_acl::access_control_policy::grant::Grantee;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TargetGrant`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_logging)."]
        TargetGrant
        arguments {
            permission: Str = "permission required";
        }
        many {
            grantee: target_grant::Grantee = "grantee required list block 1 1";
        }
    }
    /// Blocks of [`TargetObjectKeyFormat`].
    pub mod target_object_key_format {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`PartitionedPrefix`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_logging)."]
            PartitionedPrefix
            arguments {
                partition_date_source: Str = "partition_date_source required";
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
        use crate::kinds::*;

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
    arguments {
        bucket: Str = "bucket required";
        target_bucket: Str = "target_bucket required";
        target_prefix: Str = "target_prefix required";
        expected_bucket_owner: Str = "expected_bucket_owner optional";
    }
    many {
        target_grant: s3_bucket_logging::TargetGrant = "target_grant optional set block 0 0";
        target_object_key_format: s3_bucket_logging::TargetObjectKeyFormat = "target_object_key_format optional list block 0 1";
    }
    attributes {
        id: Str = "id";
    }
    objects {
        target_grant: Set<s3_bucket_logging::TargetGrantAttributes> = "target_grant";
    }
}
/// Blocks of [`aws_s3_bucket_metric`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_metric).
pub mod s3_bucket_metric {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_metric)."]
        Filter
        arguments {
            access_point: Str = "access_point optional";
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
    arguments {
        bucket: Str = "bucket required";
        name: Str = "name required";
    }
    many {
        filter: s3_bucket_metric::Filter = "filter optional list block 0 1";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_s3_bucket_notification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_notification).
pub mod s3_bucket_notification {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`LambdaFunction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_notification)."]
        LambdaFunction
        arguments {
            events: Set<Str> = "events required";
            filter_prefix: Str = "filter_prefix optional";
            filter_suffix: Str = "filter_suffix optional";
            id: Str = "id computed";
            lambda_function_arn: Str = "lambda_function_arn optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_notification)."]
        Queue
        arguments {
            events: Set<Str> = "events required";
            queue_arn: Str = "queue_arn required";
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
            topic_arn: Str = "topic_arn required";
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
        bucket: Str = "bucket required";
        eventbridge: Bool = "eventbridge optional";
    }
    many {
        lambda_function: s3_bucket_notification::LambdaFunction = "lambda_function optional list block 0 0";
        queue: s3_bucket_notification::Queue = "queue optional list block 0 0";
        topic: s3_bucket_notification::Topic = "topic optional list block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_object`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_object)."]
    Managed "aws_s3_bucket_object" S3BucketObject S3BucketObjectAttributes
    naming None;
    tags Map;
    arguments {
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] bucket: Str = "bucket required deprecated";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] key: Str = "key required deprecated";
        acl: Str = "acl optional";
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
        kms_key_id: Str = "kms_key_id computed";
        metadata: Map<Str> = "metadata optional";
        object_lock_legal_hold_status: Str = "object_lock_legal_hold_status optional";
        object_lock_mode: Str = "object_lock_mode optional";
        object_lock_retain_until_date: Str = "object_lock_retain_until_date optional";
        server_side_encryption: Str = "server_side_encryption computed";
        source: Str = "source optional";
        source_hash: Str = "source_hash optional";
        storage_class: Str = "storage_class computed";
        tags: Map<Str> = "tags optional";
        website_redirect: Str = "website_redirect optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        version_id: Str = "version_id";
    }
}
/// Blocks of [`aws_s3_bucket_object_lock_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_object_lock_configuration).
pub mod s3_bucket_object_lock_configuration {
    use crate::kinds::*;

    /// Blocks of [`Rule`].
    pub mod rule {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DefaultRetention`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_object_lock_configuration)."]
            DefaultRetention
            arguments {
                days: Num = "days optional";
                mode: Str = "mode optional";
                years: Num = "years optional";
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
    arguments {
        bucket: Str = "bucket required";
        expected_bucket_owner: Str = "expected_bucket_owner optional";
        object_lock_enabled: Str = "object_lock_enabled optional";
        token: Str = "token optional sensitive";
    }
    many {
        rule: s3_bucket_object_lock_configuration::Rule = "rule optional list block 0 1";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_s3_bucket_ownership_controls`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_ownership_controls).
pub mod s3_bucket_ownership_controls {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_ownership_controls)."]
        Rule
        arguments {
            object_ownership: Str = "object_ownership required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_ownership_controls`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_ownership_controls)."]
    Managed "aws_s3_bucket_ownership_controls" S3BucketOwnershipControls S3BucketOwnershipControlsAttributes
    naming None;
    tags None;
    arguments {
        bucket: Str = "bucket required";
    }
    many {
        rule: s3_bucket_ownership_controls::Rule = "rule required list block 1 1";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_policy)."]
    Managed "aws_s3_bucket_policy" S3BucketPolicy S3BucketPolicyAttributes
    naming None;
    tags None;
    arguments {
        bucket: Str = "bucket required";
        policy: Str = "policy required";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_public_access_block`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_public_access_block)."]
    Managed "aws_s3_bucket_public_access_block" S3BucketPublicAccessBlock S3BucketPublicAccessBlockAttributes
    naming None;
    tags None;
    arguments {
        bucket: Str = "bucket required";
        block_public_acls: Bool = "block_public_acls optional";
        block_public_policy: Bool = "block_public_policy optional";
        ignore_public_acls: Bool = "ignore_public_acls optional";
        restrict_public_buckets: Bool = "restrict_public_buckets optional";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_s3_bucket_replication_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_replication_configuration).
pub mod s3_bucket_replication_configuration {
    use crate::kinds::*;

    /// Blocks of [`Rule`].
    pub mod rule {
        use crate::kinds::*;

        pub use crate::shared::devopsguru_devopsguru_event_sources_config_event_sources_amazon_code_guru_profiler::AmazonCodeGuruProfiler as DeleteMarkerReplication;
        /// Blocks of [`Destination`].
        pub mod destination {
            use crate::kinds::*;

            pub use crate::services::s3::s3_bucket::replication_configuration::rules::destination::AccessControlTranslation;
            formwork_model::block_binding! {
                #[doc = "Block [`EncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_replication_configuration)."]
                EncryptionConfiguration
                arguments {
                    replica_kms_key_id: Str = "replica_kms_key_id required";
                }
            }
            /// Blocks of [`Metrics`].
            pub mod metrics {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`EventThreshold`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_replication_configuration)."]
                    EventThreshold
                    arguments {
                        minutes: Num = "minutes required";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Metrics`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_replication_configuration)."]
                Metrics
                arguments {
                    status: Str = "status required";
                }
                many {
                    event_threshold: metrics::EventThreshold = "event_threshold optional list block 0 1";
                }
            }
            /// Blocks of [`ReplicationTime`].
            pub mod replication_time {
                use crate::kinds::*;

                pub use crate::services::s3::s3_bucket_replication_configuration::rule::destination::metrics::EventThreshold as Time;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ReplicationTime`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_replication_configuration)."]
                ReplicationTime
                arguments {
                    status: Str = "status required";
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
                bucket: Str = "bucket required";
                account: Str = "account optional";
                storage_class: Str = "storage_class optional";
            }
            many {
                access_control_translation: destination::AccessControlTranslation = "access_control_translation optional list block 0 1";
                encryption_configuration: destination::EncryptionConfiguration = "encryption_configuration optional list block 0 1";
                metrics: destination::Metrics = "metrics optional list block 0 1";
                replication_time: destination::ReplicationTime = "replication_time optional list block 0 1";
            }
        }
        pub use crate::shared::devopsguru_devopsguru_event_sources_config_event_sources_amazon_code_guru_profiler::AmazonCodeGuruProfiler as ExistingObjectReplication;
        /// Blocks of [`Filter`].
        pub mod filter {
            use crate::kinds::*;

            pub use crate::shared::s3_s3_bucket_replication_configuration_rules_filter::Filter as And;
            pub use crate::shared::appmesh_appmesh_virtual_gateway_spec_logging_access_log_file_format_json::Json as Tag;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_replication_configuration)."]
            Filter
            arguments {
                prefix: Str = "prefix optional";
            }
            many {
                and: filter::And = "and optional list block 0 1";
                tag: filter::Tag = "tag optional list block 0 1";
            }
        }
        /// Blocks of [`SourceSelectionCriteria`].
        pub mod source_selection_criteria {
            use crate::kinds::*;

            pub use crate::shared::devopsguru_devopsguru_event_sources_config_event_sources_amazon_code_guru_profiler::AmazonCodeGuruProfiler as ReplicaModifications;
            pub use crate::shared::devopsguru_devopsguru_event_sources_config_event_sources_amazon_code_guru_profiler::AmazonCodeGuruProfiler as SseKmsEncryptedObjects;
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
            status: Str = "status required";
            id: Str = "id computed";
            #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] prefix: Str = "prefix optional deprecated";
            priority: Num = "priority optional";
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
        bucket: Str = "bucket required";
        role: Str = "role required";
        token: Str = "token optional sensitive";
    }
    many {
        rule: s3_bucket_replication_configuration::Rule = "rule required list block 1 1000";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_request_payment_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_request_payment_configuration)."]
    Managed "aws_s3_bucket_request_payment_configuration" S3BucketRequestPaymentConfiguration S3BucketRequestPaymentConfigurationAttributes
    naming None;
    tags None;
    arguments {
        bucket: Str = "bucket required";
        payer: Str = "payer required";
        expected_bucket_owner: Str = "expected_bucket_owner optional";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_s3_bucket_server_side_encryption_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_server_side_encryption_configuration).
pub mod s3_bucket_server_side_encryption_configuration {
    use crate::kinds::*;

    /// Blocks of [`Rule`].
    pub mod rule {
        use crate::kinds::*;

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
        bucket: Str = "bucket required";
        expected_bucket_owner: Str = "expected_bucket_owner optional";
    }
    many {
        rule: s3_bucket_server_side_encryption_configuration::Rule = "rule required set block 1 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_s3_bucket_versioning`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_versioning).
pub mod s3_bucket_versioning {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`VersioningConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_versioning)."]
        VersioningConfiguration
        arguments {
            status: Str = "status required";
            mfa_delete: Str = "mfa_delete computed";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_bucket_versioning`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_versioning)."]
    Managed "aws_s3_bucket_versioning" S3BucketVersioning S3BucketVersioningAttributes
    naming None;
    tags None;
    arguments {
        bucket: Str = "bucket required";
        expected_bucket_owner: Str = "expected_bucket_owner optional";
        mfa: Str = "mfa optional";
    }
    many {
        versioning_configuration: s3_bucket_versioning::VersioningConfiguration = "versioning_configuration required list block 1 1";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_s3_bucket_website_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_website_configuration).
pub mod s3_bucket_website_configuration {
    use crate::kinds::*;

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
            protocol: Str = "protocol optional";
        }
    }
    /// Blocks of [`RoutingRule`].
    pub mod routing_rule {
        use crate::kinds::*;

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
                protocol: Str = "protocol optional";
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
    arguments {
        bucket: Str = "bucket required";
        expected_bucket_owner: Str = "expected_bucket_owner optional";
        routing_rules: Str = "routing_rules computed";
    }
    many {
        error_document: s3_bucket_website_configuration::ErrorDocument = "error_document optional list block 0 1";
        index_document: s3_bucket_website_configuration::IndexDocument = "index_document optional list block 0 1";
        redirect_all_requests_to: s3_bucket_website_configuration::RedirectAllRequestsTo = "redirect_all_requests_to optional list block 0 1";
        routing_rule: s3_bucket_website_configuration::RoutingRule = "routing_rule optional list block 0 0";
    }
    attributes {
        id: Str = "id";
        website_domain: Str = "website_domain";
        website_endpoint: Str = "website_endpoint";
    }
}
/// Blocks of [`aws_s3_directory_bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_directory_bucket).
pub mod s3_directory_bucket {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Location`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_directory_bucket)."]
        Location
        arguments {
            name: Str = "name required";
            r#type: Str = "type computed";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3_directory_bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_directory_bucket)."]
    Managed "aws_s3_directory_bucket" S3DirectoryBucket S3DirectoryBucketAttributes
    naming None;
    tags None;
    arguments {
        bucket: Str = "bucket required";
        data_redundancy: Str = "data_redundancy computed";
        force_destroy: Bool = "force_destroy computed";
        r#type: Str = "type computed";
    }
    many {
        location: s3_directory_bucket::Location = "location optional list block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_s3_object`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_object).
pub mod s3_object {
    use crate::kinds::*;

    /// Blocks of [`OverrideProvider`].
    pub mod override_provider {
        use crate::kinds::*;

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
    arguments {
        bucket: Str = "bucket required";
        key: Str = "key required";
        acl: Str = "acl computed";
        bucket_key_enabled: Bool = "bucket_key_enabled computed";
        cache_control: Str = "cache_control optional";
        checksum_algorithm: Str = "checksum_algorithm optional";
        content: Str = "content optional";
        content_base64: Str = "content_base64 optional";
        content_disposition: Str = "content_disposition optional";
        content_encoding: Str = "content_encoding optional";
        content_language: Str = "content_language optional";
        content_type: Str = "content_type computed";
        etag: Str = "etag computed";
        force_destroy: Bool = "force_destroy optional";
        kms_key_id: Str = "kms_key_id computed";
        metadata: Map<Str> = "metadata optional";
        object_lock_legal_hold_status: Str = "object_lock_legal_hold_status optional";
        object_lock_mode: Str = "object_lock_mode optional";
        object_lock_retain_until_date: Str = "object_lock_retain_until_date optional";
        server_side_encryption: Str = "server_side_encryption computed";
        source: Str = "source optional";
        source_hash: Str = "source_hash optional";
        storage_class: Str = "storage_class computed";
        tags: Map<Str> = "tags optional";
        website_redirect: Str = "website_redirect optional";
    }
    many {
        override_provider: s3_object::OverrideProvider = "override_provider optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        checksum_crc32: Str = "checksum_crc32";
        checksum_crc32c: Str = "checksum_crc32c";
        checksum_crc64nvme: Str = "checksum_crc64nvme";
        checksum_sha1: Str = "checksum_sha1";
        checksum_sha256: Str = "checksum_sha256";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        version_id: Str = "version_id";
    }
}
/// Blocks of [`aws_s3_object_copy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_object_copy).
pub mod s3_object_copy {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Grant`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_object_copy)."]
        Grant
        arguments {
            permissions: Set<Str> = "permissions required";
            r#type: Str = "type required";
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
    arguments {
        bucket: Str = "bucket required";
        key: Str = "key required";
        source: Str = "source required";
        acl: Str = "acl computed";
        bucket_key_enabled: Bool = "bucket_key_enabled computed";
        cache_control: Str = "cache_control computed";
        checksum_algorithm: Str = "checksum_algorithm optional";
        content_disposition: Str = "content_disposition computed";
        content_encoding: Str = "content_encoding computed";
        content_language: Str = "content_language computed";
        content_type: Str = "content_type computed";
        copy_if_match: Str = "copy_if_match optional";
        copy_if_modified_since: Str = "copy_if_modified_since optional";
        copy_if_none_match: Str = "copy_if_none_match optional";
        copy_if_unmodified_since: Str = "copy_if_unmodified_since optional";
        customer_algorithm: Str = "customer_algorithm computed";
        customer_key: Str = "customer_key optional sensitive";
        customer_key_md5: Str = "customer_key_md5 computed";
        expected_bucket_owner: Str = "expected_bucket_owner optional";
        expected_source_bucket_owner: Str = "expected_source_bucket_owner optional";
        expires: Str = "expires optional";
        force_destroy: Bool = "force_destroy optional";
        kms_encryption_context: Str = "kms_encryption_context computed sensitive";
        kms_key_id: Str = "kms_key_id computed sensitive";
        metadata: Map<Str> = "metadata computed";
        metadata_directive: Str = "metadata_directive optional";
        object_lock_legal_hold_status: Str = "object_lock_legal_hold_status computed";
        object_lock_mode: Str = "object_lock_mode computed";
        object_lock_retain_until_date: Str = "object_lock_retain_until_date computed";
        request_payer: Str = "request_payer optional";
        server_side_encryption: Str = "server_side_encryption computed";
        source_customer_algorithm: Str = "source_customer_algorithm optional";
        source_customer_key: Str = "source_customer_key optional sensitive";
        source_customer_key_md5: Str = "source_customer_key_md5 optional";
        storage_class: Str = "storage_class computed";
        tagging_directive: Str = "tagging_directive optional";
        tags: Map<Str> = "tags optional";
        website_redirect: Str = "website_redirect computed";
    }
    many {
        grant: s3_object_copy::Grant = "grant optional set block 0 0";
        override_provider: s3_object_copy::OverrideProvider = "override_provider optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        checksum_crc32: Str = "checksum_crc32";
        checksum_crc32c: Str = "checksum_crc32c";
        checksum_crc64nvme: Str = "checksum_crc64nvme";
        checksum_sha1: Str = "checksum_sha1";
        checksum_sha256: Str = "checksum_sha256";
        etag: Str = "etag";
        expiration: Str = "expiration";
        id: Str = "id";
        last_modified: Str = "last_modified";
        request_charged: Bool = "request_charged";
        source_version_id: Str = "source_version_id";
        tags_all: Map<Str> = "tags_all";
        version_id: Str = "version_id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

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
        arguments {
            id: Str = "id computed";
        }
        unread {
            account_id: Str = "account_id optional";
        }
        attributes {
            block_public_acls: Bool = "block_public_acls";
            block_public_policy: Bool = "block_public_policy";
            ignore_public_acls: Bool = "ignore_public_acls";
            restrict_public_buckets: Bool = "restrict_public_buckets";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_s3_bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/s3_bucket)."]
        Data "aws_s3_bucket" S3Bucket S3BucketAttributes
        naming None;
        tags None;
        arguments {
            bucket: Str = "bucket required";
            id: Str = "id computed";
        }
        attributes {
            arn: Str = "arn";
            bucket_domain_name: Str = "bucket_domain_name";
            bucket_regional_domain_name: Str = "bucket_regional_domain_name";
            hosted_zone_id: Str = "hosted_zone_id";
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
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
            version_id: Str = "version_id computed";
        }
        unread {
            range: Str = "range optional";
        }
        attributes {
            arn: Str = "arn";
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
            id: Str = "id computed";
        }
        attributes {
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
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
            version_id: Str = "version_id computed";
        }
        unread {
            checksum_mode: Str = "checksum_mode optional";
            range: Str = "range optional";
        }
        attributes {
            arn: Str = "arn";
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
