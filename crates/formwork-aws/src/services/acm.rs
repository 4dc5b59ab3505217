// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `acm`.

use crate::kinds::*;

/// Blocks of [`aws_acm_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acm_certificate).
pub mod acm_certificate {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acm_certificate)."]
        Options
        arguments {
            certificate_transparency_logging_preference: Str = "certificate_transparency_logging_preference optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ValidationOption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acm_certificate)."]
        ValidationOption
        arguments {
            domain_name: Str = "domain_name required";
            validation_domain: Str = "validation_domain required";
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
    arguments {
        certificate_authority_arn: Str = "certificate_authority_arn optional";
        certificate_body: Str = "certificate_body optional";
        certificate_chain: Str = "certificate_chain optional";
        domain_name: Str = "domain_name computed";
        early_renewal_duration: Str = "early_renewal_duration optional";
        key_algorithm: Str = "key_algorithm computed";
        private_key: Str = "private_key optional sensitive";
        subject_alternative_names: Set<Str> = "subject_alternative_names computed";
        tags: Map<Str> = "tags optional";
        validation_method: Str = "validation_method computed";
    }
    many {
        options: acm_certificate::Options = "options optional list block 0 1";
        validation_option: acm_certificate::ValidationOption = "validation_option optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
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
    use crate::kinds::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_acm_certificate_validation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acm_certificate_validation)."]
    Managed "aws_acm_certificate_validation" AcmCertificateValidation AcmCertificateValidationAttributes
    naming None;
    tags None;
    arguments {
        certificate_arn: Str = "certificate_arn required";
        validation_record_fqdns: Set<Str> = "validation_record_fqdns optional";
    }
    single {
        timeouts: acm_certificate_validation::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_acm_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/acm_certificate)."]
        Data "aws_acm_certificate" AcmCertificate AcmCertificateAttributes
        naming None;
        tags None;
        arguments {
            domain: Str = "domain computed";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            key_types: Set<Str> = "key_types optional";
            most_recent: Bool = "most_recent optional";
            statuses: List<Str> = "statuses optional";
            types: List<Str> = "types optional";
        }
        attributes {
            arn: Str = "arn";
            certificate: Str = "certificate";
            certificate_chain: Str = "certificate_chain";
            status: Str = "status";
        }
    }
}
