// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `signer`.

use crate::types::*;

/// Blocks of [`aws_signer_signing_job`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/signer_signing_job).
pub mod signer_signing_job {
    use crate::types::*;

    /// Blocks of [`Destination`].
    pub mod destination {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/signer_signing_job)."]
            S3
            arguments {
                bucket: Name<kind::S3Bucket> = "bucket required\treplaces";
                prefix: Str = "prefix optional\treplaces";
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
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/signer_signing_job)."]
            S3
            arguments {
                bucket: Name<kind::S3Bucket> = "bucket required\treplaces";
                key: Str = "key required\treplaces";
                version: Str = "version required\treplaces";
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
        use crate::types::*;

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
        profile_name: Name<kind::SignerSigningProfile> = "profile_name required\tapi length 2 64\tapi match ^[a-zA-Z0-9_]{2,}\treplaces";
        ignore_signing_job_failure: Bool = "ignore_signing_job_failure optional\treplaces";
    }
    many {
        destination: signer_signing_job::Destination = "destination required list block 1 1";
        source: signer_signing_job::Source = "source required list block 1 1";
    }
    attributes {
        completed_at: Str = "completed_at";
        created_at: Str = "created_at";
        id: Id<kind::SignerSigningJob> = "id";
        job_id: Id<kind::SignerSigningJob> = "job_id";
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
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SignatureValidityPeriod`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/signer_signing_profile)."]
        SignatureValidityPeriod
        arguments {
            r#type: Str = "type required\tin DAYS|MONTHS|YEARS\treplaces";
            value: Num = "value required\twhole\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SigningMaterial`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/signer_signing_profile)."]
        SigningMaterial
        arguments {
            certificate_arn: Str = "certificate_arn required\treplaces";
        }
    }
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
    relations {
        "conflict name name_prefix";
    }
    arguments {
        platform_id: Str = "platform_id required\tin AWSLambda-SHA384-ECDSA|Notation-OCI-SHA384-ECDSA|AWSIoTDeviceManagement-SHA256-ECDSA|AmazonFreeRTOS-TI-CC3220SF|AmazonFreeRTOS-Default\treplaces";
        name_prefix: Str = "name_prefix computed\tmatch ^[a-zA-Z0-9_]{0,38}$\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tmatch ^[a-zA-Z0-9_]{0,64}$\tapi length 2 64\treplaces";
    }
    many {
        signature_validity_period: signer_signing_profile::SignatureValidityPeriod = "signature_validity_period optional list block 0 1";
        signing_material: signer_signing_profile::SigningMaterial = "signing_material optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::SignerSigningProfile> = "arn";
        id: Id<kind::SignerSigningProfile> = "id";
        name: Name<kind::SignerSigningProfile> = "name";
        platform_display_name: Str = "platform_display_name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
        version: Str = "version";
        version_arn: Arn<kind::SignerSigningProfile> = "version_arn";
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
    relations {
        "conflict statement_id statement_id_prefix";
    }
    arguments {
        action: Str = "action required\tin signer:StartSigningJob|signer:GetSigningProfile|signer:RevokeSignature|signer:SignPayload\treplaces";
        principal: Str = "principal required\treplaces";
        profile_name: Name<kind::SignerSigningProfile> = "profile_name required\tlength 2 64\tapi match ^[a-zA-Z0-9_]{2,}\treplaces";
        profile_version: Str = "profile_version computed\tlength 10 10\tapi match ^[a-zA-Z0-9]{10}$\treplaces";
        statement_id: Str = "statement_id computed\tmatch ^[a-zA-Z0-9-_]{0,64}$\treplaces";
        statement_id_prefix: Str = "statement_id_prefix computed\tmatch ^[a-zA-Z0-9-_]{0,38}$\treplaces";
    }
    attributes {
        id: Id<kind::SignerSigningProfilePermission> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_signer_signing_job`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/signer_signing_job).
    pub mod signer_signing_job {
        use crate::types::*;

        pub use crate::services::signer::signer_signing_job::RevocationRecordAttributes;
        pub use crate::services::signer::signer_signing_job::SignedObjectAttributes;
        pub use crate::services::signer::signer_signing_job::signed_object_attributes;
        /// Blocks of [`SourceAttributes`].
        pub mod source_attributes {
            use crate::types::*;

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
        unread {
            job_id: Str = "job_id required";
            id: Str = "id computed";
        }
        attributes {
            completed_at: Str = "completed_at";
            created_at: Str = "created_at";
            id: Id<kind::SignerSigningJob> = "id";
            job_id: Id<kind::SignerSigningJob> = "job_id";
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
        use crate::types::*;

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
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::SignerSigningProfile> = "arn";
            id: Id<kind::SignerSigningProfile> = "id";
            name: Name<kind::SignerSigningProfile> = "name";
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
