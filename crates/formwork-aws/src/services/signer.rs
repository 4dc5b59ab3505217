// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `signer`.

use crate::kinds::*;

/// Blocks of [`aws_signer_signing_job`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/signer_signing_job).
pub mod signer_signing_job {
    use crate::kinds::*;

    /// Blocks of [`Destination`].
    pub mod destination {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/signer_signing_job)."]
            S3
            arguments {
                bucket: Str = "bucket required";
                prefix: Str = "prefix optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/signer_signing_job)."]
        Destination
        many {
            s3: destination::S3 = "s3 required list block 1 1";
        }
    }
    /// Blocks of [`Source`].
    pub mod source {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/signer_signing_job)."]
            S3
            arguments {
                bucket: Str = "bucket required";
                key: Str = "key required";
                version: Str = "version required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/signer_signing_job)."]
        Source
        many {
            s3: source::S3 = "s3 required list block 1 1";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`RevocationRecordAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/signer_signing_job)."]
        RevocationRecordAttributes
        attributes {
            reason: Str = "reason";
            revoked_at: Str = "revoked_at";
            revoked_by: Str = "revoked_by";
        }
    }
    /// Blocks of [`SignedObjectAttributes`].
    pub mod signed_object_attributes {
        use crate::kinds::*;

        pub use crate::shared::kendra_data_kendra_faq_s3_path_attributes::S3PathAttributes as S3Attributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`SignedObjectAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/signer_signing_job)."]
        SignedObjectAttributes
        objects {
            s3: List<signed_object_attributes::S3Attributes> = "s3";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_signer_signing_job`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/signer_signing_job)."]
    Managed "aws_signer_signing_job" SignerSigningJob SignerSigningJobAttributes
    naming None;
    tags None;
    arguments {
        profile_name: Str = "profile_name required";
        ignore_signing_job_failure: Bool = "ignore_signing_job_failure optional";
    }
    many {
        destination: signer_signing_job::Destination = "destination required list block 1 1";
        source: signer_signing_job::Source = "source required list block 1 1";
    }
    attributes {
        completed_at: Str = "completed_at";
        created_at: Str = "created_at";
        id: Str = "id";
        job_id: Str = "job_id";
        job_invoker: Str = "job_invoker";
        job_owner: Str = "job_owner";
        platform_display_name: Str = "platform_display_name";
        platform_id: Str = "platform_id";
        profile_version: Str = "profile_version";
        requested_by: Str = "requested_by";
        signature_expires_at: Str = "signature_expires_at";
        status: Str = "status";
        status_reason: Str = "status_reason";
    }
    objects {
        revocation_record: List<signer_signing_job::RevocationRecordAttributes> = "revocation_record";
        signed_object: List<signer_signing_job::SignedObjectAttributes> = "signed_object";
    }
}
/// Blocks of [`aws_signer_signing_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/signer_signing_profile).
pub mod signer_signing_profile {
    use crate::kinds::*;

    pub use crate::shared::sagemaker_sagemaker_endpoint_deployment_config_blue_green_update_policy_traffic_routing_configuration_canary_size::CanarySize as SignatureValidityPeriod;
    pub use crate::shared::appmesh_appmesh_virtual_gateway_spec_listener_tls_certificate_acm::Acm as SigningMaterial;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`RevocationRecordAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/signer_signing_profile)."]
        RevocationRecordAttributes
        attributes {
            revocation_effective_from: Str = "revocation_effective_from";
            revoked_at: Str = "revoked_at";
            revoked_by: Str = "revoked_by";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_signer_signing_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/signer_signing_profile)."]
    Managed "aws_signer_signing_profile" SignerSigningProfile SignerSigningProfileAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 2, 64, "0-9A-Za-z_"));
    tags Map;
    arguments {
        platform_id: Str = "platform_id required";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        signature_validity_period: signer_signing_profile::SignatureValidityPeriod = "signature_validity_period optional list block 0 1";
        signing_material: signer_signing_profile::SigningMaterial = "signing_material optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        platform_display_name: Str = "platform_display_name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
        version: Str = "version";
        version_arn: Str = "version_arn";
    }
    objects {
        revocation_record: List<signer_signing_profile::RevocationRecordAttributes> = "revocation_record";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_signer_signing_profile_permission`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/signer_signing_profile_permission)."]
    Managed "aws_signer_signing_profile_permission" SignerSigningProfilePermission SignerSigningProfilePermissionAttributes
    naming None;
    tags None;
    arguments {
        action: Str = "action required";
        principal: Str = "principal required";
        profile_name: Str = "profile_name required";
        profile_version: Str = "profile_version computed";
        statement_id: Str = "statement_id computed";
        statement_id_prefix: Str = "statement_id_prefix computed";
    }
    attributes {
        id: Str = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    /// Blocks of [`aws_signer_signing_job`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/signer_signing_job).
    pub mod signer_signing_job {
        use crate::kinds::*;

        pub use crate::services::signer::signer_signing_job::RevocationRecordAttributes;
        pub use crate::services::signer::signer_signing_job::SignedObjectAttributes;
        pub use crate::services::signer::signer_signing_job::signed_object_attributes;
        /// Blocks of [`SourceAttributes`].
        pub mod source_attributes {
            use crate::kinds::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`S3Attributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/signer_signing_job)."]
                S3Attributes
                attributes {
                    bucket: Str = "bucket";
                    key: Str = "key";
                    version: Str = "version";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SourceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/signer_signing_job)."]
            SourceAttributes
            objects {
                s3: List<source_attributes::S3Attributes> = "s3";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_signer_signing_job`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/signer_signing_job)."]
        Data "aws_signer_signing_job" SignerSigningJob SignerSigningJobAttributes
        naming None;
        tags None;
        arguments {
            job_id: Str = "job_id required";
            id: Str = "id computed";
        }
        attributes {
            completed_at: Str = "completed_at";
            created_at: Str = "created_at";
            job_invoker: Str = "job_invoker";
            job_owner: Str = "job_owner";
            platform_display_name: Str = "platform_display_name";
            platform_id: Str = "platform_id";
            profile_name: Str = "profile_name";
            profile_version: Str = "profile_version";
            requested_by: Str = "requested_by";
            signature_expires_at: Str = "signature_expires_at";
            status: Str = "status";
            status_reason: Str = "status_reason";
        }
        objects {
            revocation_record: List<signer_signing_job::RevocationRecordAttributes> = "revocation_record";
            signed_object: List<signer_signing_job::SignedObjectAttributes> = "signed_object";
            source: List<signer_signing_job::SourceAttributes> = "source";
        }
    }
    /// Blocks of [`aws_signer_signing_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/signer_signing_profile).
    pub mod signer_signing_profile {
        use crate::kinds::*;

        pub use crate::services::signer::signer_signing_profile::RevocationRecordAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SignatureValidityPeriodAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/signer_signing_profile)."]
            SignatureValidityPeriodAttributes
            attributes {
                r#type: Str = "type";
                value: Num = "value";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_signer_signing_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/signer_signing_profile)."]
        Data "aws_signer_signing_profile" SignerSigningProfile SignerSigningProfileAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            platform_display_name: Str = "platform_display_name";
            platform_id: Str = "platform_id";
            status: Str = "status";
            version: Str = "version";
            version_arn: Str = "version_arn";
        }
        objects {
            revocation_record: List<signer_signing_profile::RevocationRecordAttributes> = "revocation_record";
            signature_validity_period: List<signer_signing_profile::SignatureValidityPeriodAttributes> = "signature_validity_period";
        }
    }
}
