// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `s3control`.

use crate::types::*;

/// Blocks of [`aws_s3control_access_grant`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_access_grant).
pub mod s3control_access_grant {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AccessGrantsLocationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_access_grant)."]
        AccessGrantsLocationConfiguration
        arguments {
            s3_sub_prefix: Str = "s3_sub_prefix optional\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Grantee`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_access_grant)."]
        Grantee
        arguments {
            grantee_identifier: Arn<kind::IamUser> = "grantee_identifier required\tservice iam\treplaces";
            grantee_type: Str = "grantee_type required\tin DIRECTORY_USER|DIRECTORY_GROUP|IAM\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3control_access_grant`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_access_grant)."]
    Managed "aws_s3control_access_grant" S3controlAccessGrant S3controlAccessGrantAttributes
    naming None;
    tags Map;
    arguments {
        access_grants_location_id: Id<kind::S3controlAccessGrantsLocation> = "access_grants_location_id required\treplaces";
        permission: Str = "permission required\tin READ|WRITE|READWRITE\treplaces";
        account_id: Str = "account_id computed\tformat account_id\treplaces";
        s3_prefix_type: Str = "s3_prefix_type optional\tin Object\tmay_replace";
        tags: Map<Str> = "tags optional";
    }
    many {
        grantee: s3control_access_grant::Grantee = "grantee required list block 1 0\titems - 1";
        access_grants_location_configuration: s3control_access_grant::AccessGrantsLocationConfiguration = "access_grants_location_configuration optional list block 0 0\titems - 1";
    }
    attributes {
        access_grant_arn: Arn<kind::S3controlAccessGrant> = "access_grant_arn";
        access_grant_id: Id<kind::S3controlAccessGrant> = "access_grant_id";
        grant_scope: Str = "grant_scope";
        id: Id<kind::S3controlAccessGrant> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3control_access_grants_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_access_grants_instance)."]
    Managed "aws_s3control_access_grants_instance" S3controlAccessGrantsInstance S3controlAccessGrantsInstanceAttributes
    naming None;
    tags Map;
    arguments {
        account_id: Str = "account_id computed\tformat account_id\treplaces";
        identity_center_arn: Str = "identity_center_arn optional\tlength 1 -\tformat arn";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        access_grants_instance_arn: Arn<kind::S3controlAccessGrantsInstance> = "access_grants_instance_arn";
        access_grants_instance_id: Id<kind::S3controlAccessGrantsInstance> = "access_grants_instance_id";
        id: Id<kind::S3controlAccessGrantsInstance> = "id";
        identity_center_application_arn: Str = "identity_center_application_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3control_access_grants_instance_resource_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_access_grants_instance_resource_policy)."]
    Managed "aws_s3control_access_grants_instance_resource_policy" S3controlAccessGrantsInstanceResourcePolicy S3controlAccessGrantsInstanceResourcePolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tlength 1 -\tformat json";
        account_id: Str = "account_id computed\tformat account_id\treplaces";
    }
    attributes {
        id: Id<kind::S3controlAccessGrantsInstanceResourcePolicy> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3control_access_grants_location`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_access_grants_location)."]
    Managed "aws_s3control_access_grants_location" S3controlAccessGrantsLocation S3controlAccessGrantsLocationAttributes
    naming None;
    tags Map;
    arguments {
        iam_role_arn: Arn<kind::IamRole> = "iam_role_arn required\tlength 1 -\tformat arn\tservice iam";
        location_scope: Str = "location_scope required\treplaces";
        account_id: Str = "account_id computed\tformat account_id\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        access_grants_location_arn: Arn<kind::S3controlAccessGrantsLocation> = "access_grants_location_arn";
        access_grants_location_id: Id<kind::S3controlAccessGrantsLocation> = "access_grants_location_id";
        id: Id<kind::S3controlAccessGrantsLocation> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3control_access_point_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_access_point_policy)."]
    Managed "aws_s3control_access_point_policy" S3controlAccessPointPolicy S3controlAccessPointPolicyAttributes
    naming None;
    tags None;
    arguments {
        access_point_arn: Arn<kind::S3AccessPoint> = "access_point_arn required\tformat arn\tapi length 4 128\tservice s3\treplaces";
        policy: Str = "policy required\tformat json";
    }
    attributes {
        has_public_access_policy: Bool = "has_public_access_policy";
        id: Id<kind::S3controlAccessPointPolicy> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3control_bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_bucket)."]
    Managed "aws_s3control_bucket" S3controlBucket S3controlBucketAttributes
    naming Some(formwork_model::Naming::new("bucket", "", 3, 63, "0-9a-z.-"));
    tags Map;
    arguments {
        outpost_id: Str = "outpost_id required\tlength 1 64\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        bucket: Str = "bucket required\tlength 3 63\tmatch ^[a-z0-9.-]+$\tmatch ^[a-z0-9]\tmatch [a-z0-9]$\treplaces";
    }
    attributes {
        arn: Arn<kind::S3controlBucket> = "arn";
        bucket: Name<kind::S3controlBucket> = "bucket";
        creation_date: Str = "creation_date";
        id: Id<kind::S3controlBucket> = "id";
        public_access_block_enabled: Bool = "public_access_block_enabled";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_s3control_bucket_lifecycle_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_bucket_lifecycle_configuration).
pub mod s3control_bucket_lifecycle_configuration {
    use crate::types::*;

    /// Blocks of [`Rule`].
    pub mod rule {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AbortIncompleteMultipartUpload`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_bucket_lifecycle_configuration)."]
            AbortIncompleteMultipartUpload
            arguments {
                days_after_initiation: Num = "days_after_initiation required\twhole";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Expiration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_bucket_lifecycle_configuration)."]
            Expiration
            arguments {
                date: Str = "date optional\tmatch ^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
                days: Num = "days optional\twhole";
                expired_object_delete_marker: Bool = "expired_object_delete_marker optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_bucket_lifecycle_configuration)."]
            Filter
            arguments {
                prefix: Str = "prefix optional";
                tags: Map<Str> = "tags optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_bucket_lifecycle_configuration)."]
        Rule
        arguments {
            id: Str = "id required\tlength 1 -";
            status: Str = "status optional";
        }
        many {
            abort_incomplete_multipart_upload: rule::AbortIncompleteMultipartUpload = "abort_incomplete_multipart_upload optional list block 0 1";
            expiration: rule::Expiration = "expiration optional list block 0 1";
            filter: rule::Filter = "filter optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3control_bucket_lifecycle_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_bucket_lifecycle_configuration)."]
    Managed "aws_s3control_bucket_lifecycle_configuration" S3controlBucketLifecycleConfiguration S3controlBucketLifecycleConfigurationAttributes
    naming None;
    tags None;
    arguments {
        bucket: Arn<kind::S3controlBucket> = "bucket required\tformat arn\tapi length 3 255\treplaces";
    }
    many {
        rule: s3control_bucket_lifecycle_configuration::Rule = "rule required set block 1 0";
    }
    attributes {
        id: Id<kind::S3controlBucketLifecycleConfiguration> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3control_bucket_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_bucket_policy)."]
    Managed "aws_s3control_bucket_policy" S3controlBucketPolicy S3controlBucketPolicyAttributes
    naming None;
    tags None;
    arguments {
        bucket: Arn<kind::S3controlBucket> = "bucket required\tformat arn\tapi length 3 255\treplaces";
        policy: Str = "policy required\tformat json";
    }
    attributes {
        id: Id<kind::S3controlBucketPolicy> = "id";
    }
}
/// Blocks of [`aws_s3control_directory_bucket_access_point_scope`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_directory_bucket_access_point_scope).
pub mod s3control_directory_bucket_access_point_scope {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Scope`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_directory_bucket_access_point_scope)."]
        Scope
        arguments {
            permissions: List<Str> = "permissions optional\teach in GetObject|GetObjectAttributes|ListMultipartUploadParts|ListBucket|ListBucketMultipartUploads|PutObject|DeleteObject|AbortMultipartUpload\tmay_replace";
            prefixes: List<Str> = "prefixes optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3control_directory_bucket_access_point_scope`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_directory_bucket_access_point_scope)."]
    Managed "aws_s3control_directory_bucket_access_point_scope" S3controlDirectoryBucketAccessPointScope S3controlDirectoryBucketAccessPointScopeAttributes
    naming None;
    tags None;
    arguments {
        account_id: Str = "account_id required\tformat account_id\treplaces";
    }
    unread {
        name: Str = "name required\tmatch --xa-s3$\treplaces";
    }
    many {
        scope: s3control_directory_bucket_access_point_scope::Scope = "scope required list block 1 0\titems - 1";
    }
    attributes {
        name: Name<kind::S3controlDirectoryBucketAccessPointScope> = "name";
    }
}
/// Blocks of [`aws_s3control_multi_region_access_point`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_multi_region_access_point).
pub mod s3control_multi_region_access_point {
    use crate::types::*;

    /// Blocks of [`Details`].
    pub mod details {
        use crate::types::*;

        pub use crate::shared::s3_s3_access_point_public_access_block_configuration::PublicAccessBlockConfiguration as PublicAccessBlock;
        formwork_model::block_binding! {
            #[doc = "Block [`Region`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_multi_region_access_point)."]
            Region
            arguments {
                bucket: Name<kind::S3Bucket> = "bucket required\tlength 3 255\treplaces";
                bucket_account_id: Str = "bucket_account_id computed\tformat account_id\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Details`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_multi_region_access_point)."]
        Details
        arguments {
            name: Str = "name required\tmatch \\S\tnot \\.$\tnot ^-\tnot -$\treplaces";
        }
        many {
            region: details::Region = "region required set block 1 20\titems - 20";
            public_access_block: details::PublicAccessBlock = "public_access_block optional list block 0 1";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
    /// Blocks of [`DetailsAttributes`].
    pub mod details_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RegionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_multi_region_access_point)."]
            RegionAttributes
            attributes {
                bucket: Name<kind::S3Bucket> = "bucket";
                bucket_account_id: Str = "bucket_account_id";
                region: Str = "region";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`DetailsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_multi_region_access_point)."]
        DetailsAttributes
        attributes {
            name: Str = "name";
        }
        objects {
            region: Set<details_attributes::RegionAttributes> = "region";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3control_multi_region_access_point`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_multi_region_access_point)."]
    Managed "aws_s3control_multi_region_access_point" S3controlMultiRegionAccessPoint S3controlMultiRegionAccessPointAttributes
    naming None;
    tags None;
    arguments {
        account_id: Str = "account_id computed\tformat account_id\tapi length - 64\tapi match ^\\d{12}$\treplaces";
    }
    many {
        details: s3control_multi_region_access_point::Details = "details required list block 1 1";
    }
    single {
        timeouts: s3control_multi_region_access_point::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        alias: Str = "alias";
        arn: Arn<kind::S3controlMultiRegionAccessPoint> = "arn";
        domain_name: Str = "domain_name";
        id: Id<kind::S3controlMultiRegionAccessPoint> = "id";
        status: Str = "status";
    }
    objects {
        details: List<s3control_multi_region_access_point::DetailsAttributes> = "details";
    }
}
/// Blocks of [`aws_s3control_multi_region_access_point_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_multi_region_access_point_policy).
pub mod s3control_multi_region_access_point_policy {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Details`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_multi_region_access_point_policy)."]
        Details
        arguments {
            name: Str = "name required\tmatch \\S\tnot \\.$\tnot ^-\tnot -$\treplaces";
            policy: Str = "policy required\tformat json";
        }
    }
    pub use crate::shared::account_account_region_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3control_multi_region_access_point_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_multi_region_access_point_policy)."]
    Managed "aws_s3control_multi_region_access_point_policy" S3controlMultiRegionAccessPointPolicy S3controlMultiRegionAccessPointPolicyAttributes
    naming None;
    tags None;
    arguments {
        account_id: Str = "account_id computed\tformat account_id\tapi length - 64\tapi match ^\\d{12}$\treplaces";
    }
    many {
        details: s3control_multi_region_access_point_policy::Details = "details required list block 1 1";
    }
    single {
        timeouts: s3control_multi_region_access_point_policy::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        established: Str = "established";
        id: Id<kind::S3controlMultiRegionAccessPointPolicy> = "id";
        proposed: Str = "proposed";
    }
}
/// Blocks of [`aws_s3control_object_lambda_access_point`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_object_lambda_access_point).
pub mod s3control_object_lambda_access_point {
    use crate::types::*;

    /// Blocks of [`Configuration`].
    pub mod configuration {
        use crate::types::*;

        /// Blocks of [`TransformationConfiguration`].
        pub mod transformation_configuration {
            use crate::types::*;

            /// Blocks of [`ContentTransformation`].
            pub mod content_transformation {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`AwsLambda`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_object_lambda_access_point)."]
                    AwsLambda
                    arguments {
                        function_arn: Arn<kind::LambdaFunction> = "function_arn required\tformat arn\tservice lambda";
                        function_payload: Str = "function_payload optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ContentTransformation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_object_lambda_access_point)."]
                ContentTransformation
                many {
                    aws_lambda: content_transformation::AwsLambda = "aws_lambda required list block 1 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`TransformationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_object_lambda_access_point)."]
            TransformationConfiguration
            arguments {
                actions: Set<Str> = "actions required\teach in GetObject|HeadObject|ListObjects|ListObjectsV2";
            }
            many {
                content_transformation: transformation_configuration::ContentTransformation = "content_transformation required list block 1 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_object_lambda_access_point)."]
        Configuration
        arguments {
            supporting_access_point: Arn<kind::S3AccessPoint> = "supporting_access_point required\tformat arn\tservice s3\treplaces";
            allowed_features: Set<Str> = "allowed_features optional\teach in GetObject-Range|GetObject-PartNumber|HeadObject-Range|HeadObject-PartNumber";
            cloud_watch_metrics_enabled: Bool = "cloud_watch_metrics_enabled optional";
        }
        many {
            transformation_configuration: configuration::TransformationConfiguration = "transformation_configuration required set block 1 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3control_object_lambda_access_point`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_object_lambda_access_point)."]
    Managed "aws_s3control_object_lambda_access_point" S3controlObjectLambdaAccessPoint S3controlObjectLambdaAccessPointAttributes
    naming None;
    tags None;
    arguments {
        account_id: Str = "account_id computed\tformat account_id\tapi length - 64\tapi match ^\\d{12}$\treplaces";
    }
    unread {
        name: Str = "name required\tapi length 3 45\tapi match ^[a-z0-9]([a-z0-9\\-]*[a-z0-9])?$\treplaces";
    }
    many {
        configuration: s3control_object_lambda_access_point::Configuration = "configuration required list block 1 1";
    }
    attributes {
        alias: Str = "alias";
        arn: Arn<kind::S3controlObjectLambdaAccessPoint> = "arn";
        id: Id<kind::S3controlObjectLambdaAccessPoint> = "id";
        name: Name<kind::S3controlObjectLambdaAccessPoint> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3control_object_lambda_access_point_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_object_lambda_access_point_policy)."]
    Managed "aws_s3control_object_lambda_access_point_policy" S3controlObjectLambdaAccessPointPolicy S3controlObjectLambdaAccessPointPolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tformat json";
        account_id: Str = "account_id computed\tformat account_id\tapi length - 64\tapi match ^\\d{12}$\treplaces";
    }
    unread {
        name: Str = "name required\tapi length 3 45\tapi match ^[a-z0-9]([a-z0-9\\-]*[a-z0-9])?$\treplaces";
    }
    attributes {
        has_public_access_policy: Bool = "has_public_access_policy";
        id: Id<kind::S3controlObjectLambdaAccessPointPolicy> = "id";
        name: Name<kind::S3controlObjectLambdaAccessPointPolicy> = "name";
    }
}
/// Blocks of [`aws_s3control_storage_lens_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_storage_lens_configuration).
pub mod s3control_storage_lens_configuration {
    use crate::types::*;

    /// Blocks of [`StorageLensConfiguration`].
    pub mod storage_lens_configuration {
        use crate::types::*;

        /// Blocks of [`AccountLevel`].
        pub mod account_level {
            use crate::types::*;

            pub use crate::shared::ec2_launch_template_enclave_options::EnclaveOptions as ActivityMetrics;
            pub use crate::shared::ec2_launch_template_enclave_options::EnclaveOptions as AdvancedCostOptimizationMetrics;
            pub use crate::shared::ec2_launch_template_enclave_options::EnclaveOptions as AdvancedDataProtectionMetrics;
            /// Blocks of [`BucketLevel`].
            pub mod bucket_level {
                use crate::types::*;

                pub use crate::shared::ec2_launch_template_enclave_options::EnclaveOptions as ActivityMetrics;
                pub use crate::shared::ec2_launch_template_enclave_options::EnclaveOptions as AdvancedCostOptimizationMetrics;
                pub use crate::shared::ec2_launch_template_enclave_options::EnclaveOptions as AdvancedDataProtectionMetrics;
                pub use crate::shared::ec2_launch_template_enclave_options::EnclaveOptions as DetailedStatusCodeMetrics;
                /// Blocks of [`PrefixLevel`].
                pub mod prefix_level {
                    use crate::types::*;

                    /// Blocks of [`StorageMetrics`].
                    pub mod storage_metrics {
                        use crate::types::*;

                        formwork_model::block_binding! {
                            #[doc = "Block [`SelectionCriteria`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_storage_lens_configuration)."]
                            SelectionCriteria
                            arguments {
                                delimiter: Str = "delimiter optional";
                                max_depth: Num = "max_depth optional\twhole";
                                min_storage_bytes_percentage: Num = "min_storage_bytes_percentage optional\trange 1 100";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`StorageMetrics`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_storage_lens_configuration)."]
                        StorageMetrics
                        arguments {
                            enabled: Bool = "enabled optional";
                        }
                        many {
                            selection_criteria: storage_metrics::SelectionCriteria = "selection_criteria optional list block 0 1";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`PrefixLevel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_storage_lens_configuration)."]
                    PrefixLevel
                    many {
                        storage_metrics: prefix_level::StorageMetrics = "storage_metrics required list block 1 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`BucketLevel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_storage_lens_configuration)."]
                BucketLevel
                many {
                    activity_metrics: bucket_level::ActivityMetrics = "activity_metrics optional list block 0 1";
                    advanced_cost_optimization_metrics: bucket_level::AdvancedCostOptimizationMetrics = "advanced_cost_optimization_metrics optional list block 0 1";
                    advanced_data_protection_metrics: bucket_level::AdvancedDataProtectionMetrics = "advanced_data_protection_metrics optional list block 0 1";
                    detailed_status_code_metrics: bucket_level::DetailedStatusCodeMetrics = "detailed_status_code_metrics optional list block 0 1";
                    prefix_level: bucket_level::PrefixLevel = "prefix_level optional list block 0 1";
                }
            }
            pub use crate::shared::ec2_launch_template_enclave_options::EnclaveOptions as DetailedStatusCodeMetrics;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`AccountLevel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_storage_lens_configuration)."]
            AccountLevel
            many {
                bucket_level: account_level::BucketLevel = "bucket_level required list block 1 1";
                activity_metrics: account_level::ActivityMetrics = "activity_metrics optional list block 0 1";
                advanced_cost_optimization_metrics: account_level::AdvancedCostOptimizationMetrics = "advanced_cost_optimization_metrics optional list block 0 1";
                advanced_data_protection_metrics: account_level::AdvancedDataProtectionMetrics = "advanced_data_protection_metrics optional list block 0 1";
                detailed_status_code_metrics: account_level::DetailedStatusCodeMetrics = "detailed_status_code_metrics optional list block 0 1";
            }
        }
        pub use crate::shared::quicksight_quicksight_template_source_entity_source_template::SourceTemplate as AwsOrg;
        /// Blocks of [`DataExport`].
        pub mod data_export {
            use crate::types::*;

            pub use crate::shared::cognito_cognito_user_pool_software_token_mfa_configuration::SoftwareTokenMfaConfiguration as CloudWatchMetrics;
            /// Blocks of [`S3BucketDestination`].
            pub mod s3_bucket_destination {
                use crate::types::*;

                /// Blocks of [`Encryption`].
                pub mod encryption {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`SseKms`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_storage_lens_configuration)."]
                        SseKms
                        arguments {
                            key_id: Str = "key_id required\tformat arn";
                        }
                    }
                    pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as SseS3;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Encryption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_storage_lens_configuration)."]
                    Encryption
                    many {
                        sse_kms: encryption::SseKms = "sse_kms optional list block 0 1";
                        sse_s3: encryption::SseS3 = "sse_s3 optional list block 0 0";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`S3BucketDestination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_storage_lens_configuration)."]
                S3BucketDestination
                arguments {
                    account_id: Str = "account_id required\tformat account_id";
                    arn: Arn<kind::S3Bucket> = "arn required\tformat arn\tservice s3";
                    format: Str = "format required\tin CSV|Parquet";
                    output_schema_version: Str = "output_schema_version required\tin V_1";
                    prefix: Str = "prefix optional";
                }
                many {
                    encryption: s3_bucket_destination::Encryption = "encryption optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`DataExport`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_storage_lens_configuration)."]
            DataExport
            many {
                cloud_watch_metrics: data_export::CloudWatchMetrics = "cloud_watch_metrics optional list block 0 1";
                s3_bucket_destination: data_export::S3BucketDestination = "s3_bucket_destination optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Exclude`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_storage_lens_configuration)."]
            Exclude
            arguments {
                buckets: Set<Arn<kind::S3Bucket>> = "buckets optional\teach format arn\tservice s3";
                regions: Set<Str> = "regions optional\teach format region";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Include`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_storage_lens_configuration)."]
            Include
            arguments {
                buckets: Set<Str> = "buckets optional\teach format arn";
                regions: Set<Str> = "regions optional\teach format region";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StorageLensConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_storage_lens_configuration)."]
        StorageLensConfiguration
        arguments {
            enabled: Bool = "enabled required";
        }
        many {
            account_level: storage_lens_configuration::AccountLevel = "account_level required list block 1 1";
            aws_org: storage_lens_configuration::AwsOrg = "aws_org optional list block 0 1";
            data_export: storage_lens_configuration::DataExport = "data_export optional list block 0 1";
            exclude: storage_lens_configuration::Exclude = "exclude optional list block 0 1";
            include: storage_lens_configuration::Include = "include optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3control_storage_lens_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3control_storage_lens_configuration)."]
    Managed "aws_s3control_storage_lens_configuration" S3controlStorageLensConfiguration S3controlStorageLensConfigurationAttributes
    naming None;
    tags Map;
    arguments {
        config_id: Str = "config_id required\treplaces";
        account_id: Str = "account_id computed\tformat account_id\treplaces";
        tags: Map<Str> = "tags optional";
    }
    many {
        storage_lens_configuration: s3control_storage_lens_configuration::StorageLensConfiguration = "storage_lens_configuration required list block 1 1";
    }
    attributes {
        arn: Arn<kind::S3controlStorageLensConfiguration> = "arn";
        id: Id<kind::S3controlStorageLensConfiguration> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_s3control_multi_region_access_point`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/s3control_multi_region_access_point).
    pub mod s3control_multi_region_access_point {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`PublicAccessBlockAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/s3control_multi_region_access_point)."]
            PublicAccessBlockAttributes
            attributes {
                block_public_acls: Bool = "block_public_acls";
                block_public_policy: Bool = "block_public_policy";
                ignore_public_acls: Bool = "ignore_public_acls";
                restrict_public_buckets: Bool = "restrict_public_buckets";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RegionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/s3control_multi_region_access_point)."]
            RegionsAttributes
            attributes {
                bucket: Str = "bucket";
                bucket_account_id: Str = "bucket_account_id";
                region: Str = "region";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_s3control_multi_region_access_point`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/s3control_multi_region_access_point)."]
        Data "aws_s3control_multi_region_access_point" S3controlMultiRegionAccessPoint S3controlMultiRegionAccessPointAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            account_id: Str = "account_id computed";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            alias: Str = "alias";
            arn: Arn<kind::S3controlMultiRegionAccessPoint> = "arn";
            created_at: Str = "created_at";
            domain_name: Str = "domain_name";
            id: Id<kind::S3controlMultiRegionAccessPoint> = "id";
            status: Str = "status";
        }
        objects {
            public_access_block: List<s3control_multi_region_access_point::PublicAccessBlockAttributes> = "public_access_block";
            regions: List<s3control_multi_region_access_point::RegionsAttributes> = "regions";
        }
    }
}
