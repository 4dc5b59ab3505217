// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `acm`.

use crate::types::*;

/// Blocks of [`aws_acm_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acm_certificate).
pub mod acm_certificate {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acm_certificate)."]
        Options
        arguments {
            certificate_transparency_logging_preference: Str = "certificate_transparency_logging_preference optional\tin ENABLED|DISABLED\tmay_replace";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ValidationOption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acm_certificate)."]
        ValidationOption
        arguments {
            domain_name: Str = "domain_name required\treplaces";
            validation_domain: Str = "validation_domain required\treplaces";
        }
    }
    pub use crate::shared::acm_acm_certificate_domain_validation_options_attributes::DomainValidationOptionsAttributes;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`RenewalSummaryAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acm_certificate)."]
        RenewalSummaryAttributes
        attributes {
            renewal_status: Str = "renewal_status";
            renewal_status_reason: Str = "renewal_status_reason";
            updated_at: Str = "updated_at";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_acm_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acm_certificate)."]
    Managed "aws_acm_certificate" AcmCertificate AcmCertificateAttributes
    naming None;
    tags Map;
    relations {
        "conflict certificate_authority_arn certificate_body";
        "conflict certificate_authority_arn certificate_chain";
        "conflict certificate_authority_arn private_key";
        "conflict certificate_authority_arn validation_method";
        "conflict certificate_body domain_name";
        "conflict certificate_body early_renewal_duration";
        "conflict certificate_body key_algorithm";
        "conflict certificate_body options.certificate_transparency_logging_preference";
        "conflict certificate_body subject_alternative_names";
        "conflict certificate_body validation_method";
        "conflict certificate_body validation_option";
        "conflict certificate_chain domain_name";
        "conflict certificate_chain early_renewal_duration";
        "conflict certificate_chain key_algorithm";
        "conflict certificate_chain options.certificate_transparency_logging_preference";
        "conflict certificate_chain subject_alternative_names";
        "conflict certificate_chain validation_method";
        "conflict certificate_chain validation_option";
        "conflict early_renewal_duration private_key";
        "conflict early_renewal_duration validation_method";
        "conflict key_algorithm private_key";
        "conflict options.certificate_transparency_logging_preference private_key";
        "conflict private_key subject_alternative_names";
        "conflict private_key validation_method";
        "conflict private_key validation_option";
        "exactly_one domain_name private_key";
        "together certificate_body private_key";
    }
    arguments {
        certificate_authority_arn: Arn<kind::AcmpcaCertificateAuthority> = "certificate_authority_arn optional\tformat arn\tapi length 20 2048\tapi match arn:[\\w+=/,.@-]+:acm-pca:[\\w+=/,.@-]*:[0-9]+:[\\w+=,.@-]+(/[\\w+=,.@-]+)*\tservice acm-pca\treplaces";
        certificate_body: Str = "certificate_body optional\tapi length 1 32768\tapi match -{5}BEGIN CERTIFICATE-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END CERTIFICATE-{5}(\\u000D?\\u000A)?";
        certificate_chain: Str = "certificate_chain optional\tapi length 1 2097152\tapi match (-{5}BEGIN CERTIFICATE-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END CERTIFICATE-{5}\\u000D?\\u000A)*-{5}BEGIN CERTIFICATE-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END CERTIFICATE-{5}(\\u000D?\\u000A)?";
        domain_name: Str = "domain_name computed\treplaces";
        early_renewal_duration: Str = "early_renewal_duration optional\tformat duration";
        key_algorithm: Str = "key_algorithm computed\tin RSA_1024|RSA_2048|RSA_3072|RSA_4096|EC_prime256v1|EC_secp384r1|EC_secp521r1\treplaces";
        private_key: Secret<Str> = "private_key optional sensitive";
        subject_alternative_names: Set<Str> = "subject_alternative_names computed\teach length 1 253\tapi items - 100\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 50";
        validation_method: Str = "validation_method computed\tin EMAIL|DNS|HTTP\treplaces";
    }
    many {
        options: acm_certificate::Options = "options optional list block 0 1";
        validation_option: acm_certificate::ValidationOption = "validation_option optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::AcmCertificate> = "arn";
        id: Arn<kind::AcmCertificate> = "id";
        not_after: Str = "not_after";
        not_before: Str = "not_before";
        pending_renewal: Bool = "pending_renewal";
        renewal_eligibility: Str = "renewal_eligibility";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
        r#type: Str = "type";
        validation_emails: List<Str> = "validation_emails";
    }
    objects {
        domain_validation_options: Set<acm_certificate::DomainValidationOptionsAttributes> = "domain_validation_options";
        renewal_summary: List<acm_certificate::RenewalSummaryAttributes> = "renewal_summary";
    }
}
/// Blocks of [`aws_acm_certificate_validation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acm_certificate_validation).
pub mod acm_certificate_validation {
    use crate::types::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_acm_certificate_validation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acm_certificate_validation)."]
    Managed "aws_acm_certificate_validation" AcmCertificateValidation AcmCertificateValidationAttributes
    naming None;
    tags None;
    arguments {
        certificate_arn: Arn<kind::AcmCertificate> = "certificate_arn required\tapi length 20 2048\tapi match arn:[\\w+=/,.@-]+:acm:[\\w+=/,.@-]*:[0-9]+:[\\w+=,.@-]+(/[\\w+=,.@-]+)*\tservice acm\treplaces";
        validation_record_fqdns: Set<Str> = "validation_record_fqdns optional\treplaces";
    }
    single {
        timeouts: acm_certificate_validation::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::AcmCertificateValidation> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_acm_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/acm_certificate)."]
        Data "aws_acm_certificate" AcmCertificate AcmCertificateAttributes
        naming None;
        tags None;
        arguments {
            domain: Str = "domain computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            key_types: Set<Str> = "key_types optional";
            most_recent: Bool = "most_recent optional";
            statuses: List<Str> = "statuses optional";
            types: List<Str> = "types optional";
        }
        attributes {
            arn: Arn<kind::AcmCertificate> = "arn";
            certificate: Str = "certificate";
            certificate_chain: Str = "certificate_chain";
            id: Arn<kind::AcmCertificate> = "id";
            status: Str = "status";
        }
    }
}
