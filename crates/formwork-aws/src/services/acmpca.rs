// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `acmpca`.

use crate::types::*;

/// Blocks of [`aws_acmpca_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_certificate).
pub mod acmpca_certificate {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Validity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_certificate)."]
        Validity
        arguments {
            r#type: Str = "type required\tin END_DATE|ABSOLUTE|DAYS|MONTHS|YEARS\treplaces";
            value: Str = "value required\tformat rfc3339\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_acmpca_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_certificate)."]
    Managed "aws_acmpca_certificate" AcmpcaCertificate AcmpcaCertificateAttributes
    naming None;
    tags None;
    arguments {
        certificate_authority_arn: Arn<kind::AcmpcaCertificateAuthority> = "certificate_authority_arn required\tformat arn\tapi length 5 200\tapi match arn:[\\w+=/,.@-]+:acm-pca:[\\w+=/,.@-]*:[0-9]*:[\\w+=,.@-]+(/[\\w+=,.@-]+)*\tservice acm-pca\treplaces";
        certificate_signing_request: Str = "certificate_signing_request required\treplaces";
        signing_algorithm: Str = "signing_algorithm required\tin SHA256WITHECDSA|SHA384WITHECDSA|SHA512WITHECDSA|SHA256WITHRSA|SHA384WITHRSA|SHA512WITHRSA|SM3WITHSM2\treplaces";
        api_passthrough: Str = "api_passthrough optional\tformat json\treplaces";
        template_arn: Str = "template_arn optional\tmatch ^arn:[^:]*:acm-pca:[^:]*:[^:]*:template/\treplaces";
    }
    many {
        validity: acmpca_certificate::Validity = "validity required list block 1 1";
    }
    attributes {
        arn: Arn<kind::AcmpcaCertificate> = "arn";
        certificate: Str = "certificate";
        certificate_chain: Str = "certificate_chain";
        id: Id<kind::AcmpcaCertificate> = "id";
    }
}
/// Blocks of [`aws_acmpca_certificate_authority`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_certificate_authority).
pub mod acmpca_certificate_authority {
    use crate::types::*;

    /// Blocks of [`CertificateAuthorityConfiguration`].
    pub mod certificate_authority_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Subject`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_certificate_authority)."]
            Subject
            arguments {
                common_name: Str = "common_name optional\tlength - 64\treplaces";
                country: Str = "country optional\tlength - 2\treplaces";
                distinguished_name_qualifier: Str = "distinguished_name_qualifier optional\tlength - 64\treplaces";
                generation_qualifier: Str = "generation_qualifier optional\tlength - 3\treplaces";
                given_name: Str = "given_name optional\tlength - 16\treplaces";
                initials: Str = "initials optional\tlength - 5\treplaces";
                locality: Str = "locality optional\tlength - 128\treplaces";
                organization: Str = "organization optional\tlength - 64\treplaces";
                organizational_unit: Str = "organizational_unit optional\tlength - 64\treplaces";
                pseudonym: Str = "pseudonym optional\tlength - 128\treplaces";
                state: Str = "state optional\tlength - 128\treplaces";
                surname: Str = "surname optional\tlength - 40\treplaces";
                title: Str = "title optional\tlength - 64\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CertificateAuthorityConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_certificate_authority)."]
        CertificateAuthorityConfiguration
        arguments {
            key_algorithm: Str = "key_algorithm required\tin RSA_2048|RSA_3072|RSA_4096|EC_prime256v1|EC_secp384r1|EC_secp521r1|SM2\treplaces";
            signing_algorithm: Str = "signing_algorithm required\tin SHA256WITHECDSA|SHA384WITHECDSA|SHA512WITHECDSA|SHA256WITHRSA|SHA384WITHRSA|SHA512WITHRSA|SM3WITHSM2\treplaces";
        }
        many {
            subject: certificate_authority_configuration::Subject = "subject required list block 1 1";
        }
    }
    /// Blocks of [`RevocationConfiguration`].
    pub mod revocation_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CrlConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_certificate_authority)."]
            CrlConfiguration
            arguments {
                custom_cname: Str = "custom_cname optional\tlength - 253";
                enabled: Bool = "enabled optional";
                expiration_in_days: Num = "expiration_in_days optional\trange 1 5000\twhole";
                s3_bucket_name: Name<kind::S3Bucket> = "s3_bucket_name optional\tlength 3 255";
                s3_object_acl: Str = "s3_object_acl computed\tin PUBLIC_READ|BUCKET_OWNER_FULL_CONTROL";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`OcspConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_certificate_authority)."]
            OcspConfiguration
            arguments {
                enabled: Bool = "enabled required";
                ocsp_custom_cname: Str = "ocsp_custom_cname optional\tlength - 253";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RevocationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_certificate_authority)."]
        RevocationConfiguration
        many {
            crl_configuration: revocation_configuration::CrlConfiguration = "crl_configuration optional list block 0 1";
            ocsp_configuration: revocation_configuration::OcspConfiguration = "ocsp_configuration optional list block 0 1";
        }
    }
    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_acmpca_certificate_authority`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_certificate_authority)."]
    Managed "aws_acmpca_certificate_authority" AcmpcaCertificateAuthority AcmpcaCertificateAuthorityAttributes
    naming None;
    tags Map;
    arguments {
        enabled: Bool = "enabled optional";
        key_storage_security_standard: Str = "key_storage_security_standard computed\tin FIPS_140_2_LEVEL_2_OR_HIGHER|FIPS_140_2_LEVEL_3_OR_HIGHER|CCPC_LEVEL_1_OR_HIGHER\treplaces";
        permanent_deletion_time_in_days: Num = "permanent_deletion_time_in_days optional\trange 7 30\twhole";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type optional\tin ROOT|SUBORDINATE\treplaces";
        usage_mode: Str = "usage_mode computed\tin GENERAL_PURPOSE|SHORT_LIVED_CERTIFICATE";
    }
    many {
        certificate_authority_configuration: acmpca_certificate_authority::CertificateAuthorityConfiguration = "certificate_authority_configuration required list block 1 1";
        revocation_configuration: acmpca_certificate_authority::RevocationConfiguration = "revocation_configuration optional list block 0 1";
    }
    single {
        timeouts: acmpca_certificate_authority::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::AcmpcaCertificateAuthority> = "arn";
        certificate: Str = "certificate";
        certificate_chain: Str = "certificate_chain";
        certificate_signing_request: Str = "certificate_signing_request";
        id: Arn<kind::AcmpcaCertificateAuthority> = "id";
        not_after: Str = "not_after";
        not_before: Str = "not_before";
        serial: Str = "serial";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_acmpca_certificate_authority_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_certificate_authority_certificate)."]
    Managed "aws_acmpca_certificate_authority_certificate" AcmpcaCertificateAuthorityCertificate AcmpcaCertificateAuthorityCertificateAttributes
    naming None;
    tags None;
    arguments {
        certificate: Str = "certificate required\tlength 1 32768\treplaces";
        certificate_authority_arn: Arn<kind::AcmpcaCertificateAuthority> = "certificate_authority_arn required\tformat arn\tapi length 5 200\tapi match arn:[\\w+=/,.@-]+:acm-pca:[\\w+=/,.@-]*:[0-9]*:[\\w+=,.@-]+(/[\\w+=,.@-]+)*\tservice acm-pca\treplaces";
        certificate_chain: Str = "certificate_chain optional\treplaces";
    }
    attributes {
        id: Id<kind::AcmpcaCertificateAuthorityCertificate> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_acmpca_permission`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_permission)."]
    Managed "aws_acmpca_permission" AcmpcaPermission AcmpcaPermissionAttributes
    naming None;
    tags None;
    arguments {
        actions: Set<Str> = "actions required\teach in IssueCertificate|GetCertificate|ListPermissions\treplaces";
        certificate_authority_arn: Arn<kind::AcmpcaCertificateAuthority> = "certificate_authority_arn required\tformat arn\tservice acm-pca\treplaces";
        principal: Str = "principal required\tin acm.amazonaws.com\treplaces";
        source_account: Str = "source_account computed\treplaces";
    }
    attributes {
        id: Id<kind::AcmpcaPermission> = "id";
        policy: Str = "policy";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_acmpca_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_policy)."]
    Managed "aws_acmpca_policy" AcmpcaPolicy AcmpcaPolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tformat json";
        resource_arn: Arn<kind::AcmpcaCertificateAuthority> = "resource_arn required\tservice acm-pca\treplaces";
    }
    attributes {
        id: Id<kind::AcmpcaPolicy> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_acmpca_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/acmpca_certificate)."]
        Data "aws_acmpca_certificate" AcmpcaCertificate AcmpcaCertificateAttributes
        naming None;
        tags None;
        unread {
            arn: Str = "arn required";
            certificate_authority_arn: Str = "certificate_authority_arn required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::AcmpcaCertificate> = "arn";
            certificate: Str = "certificate";
            certificate_authority_arn: Arn<kind::AcmpcaCertificateAuthority> = "certificate_authority_arn";
            certificate_chain: Str = "certificate_chain";
            id: Id<kind::AcmpcaCertificate> = "id";
        }
    }
    /// Blocks of [`aws_acmpca_certificate_authority`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/acmpca_certificate_authority).
    pub mod acmpca_certificate_authority {
        use crate::types::*;

        /// Blocks of [`RevocationConfigurationAttributes`].
        pub mod revocation_configuration_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`CrlConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/acmpca_certificate_authority)."]
                CrlConfigurationAttributes
                attributes {
                    custom_cname: Str = "custom_cname";
                    enabled: Bool = "enabled";
                    expiration_in_days: Num = "expiration_in_days";
                    s3_bucket_name: Name<kind::S3Bucket> = "s3_bucket_name";
                    s3_object_acl: Str = "s3_object_acl";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`OcspConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/acmpca_certificate_authority)."]
                OcspConfigurationAttributes
                attributes {
                    enabled: Bool = "enabled";
                    ocsp_custom_cname: Str = "ocsp_custom_cname";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RevocationConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/acmpca_certificate_authority)."]
            RevocationConfigurationAttributes
            objects {
                crl_configuration: List<revocation_configuration_attributes::CrlConfigurationAttributes> = "crl_configuration";
                ocsp_configuration: List<revocation_configuration_attributes::OcspConfigurationAttributes> = "ocsp_configuration";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_acmpca_certificate_authority`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/acmpca_certificate_authority)."]
        Data "aws_acmpca_certificate_authority" AcmpcaCertificateAuthority AcmpcaCertificateAuthorityAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::AcmpcaCertificateAuthority> = "arn";
            certificate: Str = "certificate";
            certificate_chain: Str = "certificate_chain";
            certificate_signing_request: Str = "certificate_signing_request";
            id: Arn<kind::AcmpcaCertificateAuthority> = "id";
            key_storage_security_standard: Str = "key_storage_security_standard";
            not_after: Str = "not_after";
            not_before: Str = "not_before";
            serial: Str = "serial";
            status: Str = "status";
            r#type: Str = "type";
            usage_mode: Str = "usage_mode";
        }
        objects {
            revocation_configuration: List<acmpca_certificate_authority::RevocationConfigurationAttributes> = "revocation_configuration";
        }
    }
}
