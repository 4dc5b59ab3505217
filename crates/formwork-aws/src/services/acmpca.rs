// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `acmpca`.

use crate::kinds::*;

/// Blocks of [`aws_acmpca_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_certificate).
pub mod acmpca_certificate {
    use crate::kinds::*;

    pub use crate::shared::acmpca_acmpca_certificate_validity::Validity;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_acmpca_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_certificate)."]
    Managed "aws_acmpca_certificate" AcmpcaCertificate AcmpcaCertificateAttributes
    naming None;
    tags None;
    arguments {
        certificate_authority_arn: Str = "certificate_authority_arn required";
        certificate_signing_request: Str = "certificate_signing_request required";
        signing_algorithm: Str = "signing_algorithm required";
        api_passthrough: Str = "api_passthrough optional";
        template_arn: Str = "template_arn optional";
    }
    many {
        validity: acmpca_certificate::Validity = "validity required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        certificate: Str = "certificate";
        certificate_chain: Str = "certificate_chain";
        id: Str = "id";
    }
}
/// Blocks of [`aws_acmpca_certificate_authority`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_certificate_authority).
pub mod acmpca_certificate_authority {
    use crate::kinds::*;

    /// Blocks of [`CertificateAuthorityConfiguration`].
    pub mod certificate_authority_configuration {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Subject`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_certificate_authority)."]
            Subject
            arguments {
                common_name: Str = "common_name optional";
                country: Str = "country optional";
                distinguished_name_qualifier: Str = "distinguished_name_qualifier optional";
                generation_qualifier: Str = "generation_qualifier optional";
                given_name: Str = "given_name optional";
                initials: Str = "initials optional";
                locality: Str = "locality optional";
                organization: Str = "organization optional";
                organizational_unit: Str = "organizational_unit optional";
                pseudonym: Str = "pseudonym optional";
                state: Str = "state optional";
                surname: Str = "surname optional";
                title: Str = "title optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CertificateAuthorityConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_certificate_authority)."]
        CertificateAuthorityConfiguration
        arguments {
            key_algorithm: Str = "key_algorithm required";
            signing_algorithm: Str = "signing_algorithm required";
        }
        many {
            subject: certificate_authority_configuration::Subject = "subject required list block 1 1";
        }
    }
    /// Blocks of [`RevocationConfiguration`].
    pub mod revocation_configuration {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CrlConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_certificate_authority)."]
            CrlConfiguration
            arguments {
                custom_cname: Str = "custom_cname optional";
                enabled: Bool = "enabled optional";
                expiration_in_days: Num = "expiration_in_days optional";
                s3_bucket_name: Str = "s3_bucket_name optional";
                s3_object_acl: Str = "s3_object_acl computed";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`OcspConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_certificate_authority)."]
            OcspConfiguration
            arguments {
                enabled: Bool = "enabled required";
                ocsp_custom_cname: Str = "ocsp_custom_cname optional";
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
        key_storage_security_standard: Str = "key_storage_security_standard computed";
        permanent_deletion_time_in_days: Num = "permanent_deletion_time_in_days optional";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type optional";
        usage_mode: Str = "usage_mode computed";
    }
    many {
        certificate_authority_configuration: acmpca_certificate_authority::CertificateAuthorityConfiguration = "certificate_authority_configuration required list block 1 1";
        revocation_configuration: acmpca_certificate_authority::RevocationConfiguration = "revocation_configuration optional list block 0 1";
    }
    single {
        timeouts: acmpca_certificate_authority::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        certificate: Str = "certificate";
        certificate_chain: Str = "certificate_chain";
        certificate_signing_request: Str = "certificate_signing_request";
        id: Str = "id";
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
        certificate: Str = "certificate required";
        certificate_authority_arn: Str = "certificate_authority_arn required";
        certificate_chain: Str = "certificate_chain optional";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_acmpca_permission`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_permission)."]
    Managed "aws_acmpca_permission" AcmpcaPermission AcmpcaPermissionAttributes
    naming None;
    tags None;
    arguments {
        actions: Set<Str> = "actions required";
        certificate_authority_arn: Str = "certificate_authority_arn required";
        principal: Str = "principal required";
        source_account: Str = "source_account computed";
    }
    attributes {
        id: Str = "id";
        policy: Str = "policy";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_acmpca_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_policy)."]
    Managed "aws_acmpca_policy" AcmpcaPolicy AcmpcaPolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required";
        resource_arn: Str = "resource_arn required";
    }
    attributes {
        id: Str = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_acmpca_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/acmpca_certificate)."]
        Data "aws_acmpca_certificate" AcmpcaCertificate AcmpcaCertificateAttributes
        naming None;
        tags None;
        arguments {
            arn: Str = "arn required";
            certificate_authority_arn: Str = "certificate_authority_arn required";
            id: Str = "id computed";
        }
        attributes {
            certificate: Str = "certificate";
            certificate_chain: Str = "certificate_chain";
        }
    }
    /// Blocks of [`aws_acmpca_certificate_authority`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/acmpca_certificate_authority).
    pub mod acmpca_certificate_authority {
        use crate::kinds::*;

        /// Blocks of [`RevocationConfigurationAttributes`].
        pub mod revocation_configuration_attributes {
            use crate::kinds::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`CrlConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/acmpca_certificate_authority)."]
                CrlConfigurationAttributes
                attributes {
                    custom_cname: Str = "custom_cname";
                    enabled: Bool = "enabled";
                    expiration_in_days: Num = "expiration_in_days";
                    s3_bucket_name: Str = "s3_bucket_name";
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
            arn: Str = "arn required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            certificate: Str = "certificate";
            certificate_chain: Str = "certificate_chain";
            certificate_signing_request: Str = "certificate_signing_request";
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
