// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `customerprofiles`.

use crate::types::*;

/// Blocks of [`aws_customerprofiles_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/customerprofiles_domain).
pub mod customerprofiles_domain {
    use crate::types::*;

    /// Blocks of [`Matching`].
    pub mod matching {
        use crate::types::*;

        /// Blocks of [`AutoMerging`].
        pub mod auto_merging {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`ConflictResolution`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/customerprofiles_domain)."]
                ConflictResolution
                arguments {
                    conflict_resolving_model: Str = "conflict_resolving_model required\tin RECENCY|SOURCE";
                    source_name: Str = "source_name optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Consolidation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/customerprofiles_domain)."]
                Consolidation
                arguments {
                    matching_attributes_list: List<List<Str>> = "matching_attributes_list required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`AutoMerging`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/customerprofiles_domain)."]
            AutoMerging
            arguments {
                enabled: Bool = "enabled required";
                min_allowed_confidence_score_for_merging: Num = "min_allowed_confidence_score_for_merging optional";
            }
            many {
                conflict_resolution: auto_merging::ConflictResolution = "conflict_resolution optional list block 0 1";
                consolidation: auto_merging::Consolidation = "consolidation optional list block 0 1";
            }
        }
        /// Blocks of [`ExportingConfig`].
        pub mod exporting_config {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`S3Exporting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/customerprofiles_domain)."]
                S3Exporting
                arguments {
                    s3_bucket_name: Str = "s3_bucket_name required";
                    s3_key_name: Str = "s3_key_name optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ExportingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/customerprofiles_domain)."]
            ExportingConfig
            many {
                s3_exporting: exporting_config::S3Exporting = "s3_exporting optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`JobSchedule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/customerprofiles_domain)."]
            JobSchedule
            arguments {
                day_of_the_week: Str = "day_of_the_week required\tin SUNDAY|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY";
                time: Str = "time required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Matching`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/customerprofiles_domain)."]
        Matching
        arguments {
            enabled: Bool = "enabled required";
        }
        many {
            auto_merging: matching::AutoMerging = "auto_merging optional list block 0 1";
            exporting_config: matching::ExportingConfig = "exporting_config optional list block 0 1";
            job_schedule: matching::JobSchedule = "job_schedule optional list block 0 1";
        }
    }
    /// Blocks of [`RuleBasedMatching`].
    pub mod rule_based_matching {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AttributeTypesSelector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/customerprofiles_domain)."]
            AttributeTypesSelector
            arguments {
                attribute_matching_model: Str = "attribute_matching_model required\tin ONE_TO_ONE|MANY_TO_MANY";
                address: List<Str> = "address optional";
                email_address: List<Str> = "email_address optional";
                phone_number: List<Str> = "phone_number optional";
            }
        }
        pub use crate::services::customerprofiles::customerprofiles_domain::matching::auto_merging::ConflictResolution;
        pub use crate::services::customerprofiles::customerprofiles_domain::matching::ExportingConfig;
        pub use crate::services::customerprofiles::customerprofiles_domain::matching::exporting_config;
        formwork_model::block_binding! {
            #[doc = "Block [`MatchingRules`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/customerprofiles_domain)."]
            MatchingRules
            arguments {
                rule: List<Str> = "rule required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RuleBasedMatching`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/customerprofiles_domain)."]
        RuleBasedMatching
        arguments {
            enabled: Bool = "enabled required";
            max_allowed_rule_level_for_matching: Num = "max_allowed_rule_level_for_matching optional\twhole";
            max_allowed_rule_level_for_merging: Num = "max_allowed_rule_level_for_merging optional\twhole";
            status: Str = "status computed\tin PENDING|IN_PROGRESS|ACTIVE";
        }
        many {
            attribute_types_selector: rule_based_matching::AttributeTypesSelector = "attribute_types_selector optional list block 0 1";
            conflict_resolution: rule_based_matching::ConflictResolution = "conflict_resolution optional list block 0 1";
            exporting_config: rule_based_matching::ExportingConfig = "exporting_config optional list block 0 1";
            matching_rules: rule_based_matching::MatchingRules = "matching_rules optional set block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_customerprofiles_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/customerprofiles_domain)."]
    Managed "aws_customerprofiles_domain" CustomerprofilesDomain CustomerprofilesDomainAttributes
    naming None;
    tags Map;
    arguments {
        default_expiration_days: Num = "default_expiration_days required\twhole";
        dead_letter_queue_url: Id<kind::SqsQueue> = "dead_letter_queue_url optional";
        default_encryption_key: OneOf<kind::KmsKeyIdOrArn> = "default_encryption_key optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        domain_name: Str = "domain_name required\treplaces";
    }
    many {
        matching: customerprofiles_domain::Matching = "matching optional list block 0 1";
        rule_based_matching: customerprofiles_domain::RuleBasedMatching = "rule_based_matching optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::CustomerprofilesDomain> = "arn";
        domain_name: Name<kind::CustomerprofilesDomain> = "domain_name";
        id: Id<kind::CustomerprofilesDomain> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_customerprofiles_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/customerprofiles_profile).
pub mod customerprofiles_profile {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Address`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/customerprofiles_profile)."]
        Address
        arguments {
            address_1: Str = "address_1 optional";
            address_2: Str = "address_2 optional";
            address_3: Str = "address_3 optional";
            address_4: Str = "address_4 optional";
            city: Str = "city optional";
            country: Str = "country optional";
            county: Str = "county optional";
            postal_code: Str = "postal_code optional";
            province: Str = "province optional";
            state: Str = "state optional";
        }
    }
    pub use crate::services::customerprofiles::customerprofiles_profile::Address as BillingAddress;
    pub use crate::services::customerprofiles::customerprofiles_profile::Address as MailingAddress;
    pub use crate::services::customerprofiles::customerprofiles_profile::Address as ShippingAddress;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_customerprofiles_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/customerprofiles_profile)."]
    Managed "aws_customerprofiles_profile" CustomerprofilesProfile CustomerprofilesProfileAttributes
    naming None;
    tags None;
    arguments {
        domain_name: Name<kind::CustomerprofilesDomain> = "domain_name required";
        account_number: Str = "account_number optional";
        additional_information: Str = "additional_information optional";
        attributes: Map<Str> = "attributes optional";
        birth_date: Str = "birth_date optional";
        business_email_address: Str = "business_email_address optional";
        business_name: Str = "business_name optional";
        business_phone_number: Str = "business_phone_number optional";
        email_address: Str = "email_address optional";
        first_name: Str = "first_name optional";
        gender_string: Str = "gender_string optional";
        home_phone_number: Str = "home_phone_number optional";
        last_name: Str = "last_name optional";
        middle_name: Str = "middle_name optional";
        mobile_phone_number: Str = "mobile_phone_number optional";
        party_type_string: Str = "party_type_string optional";
        personal_email_address: Str = "personal_email_address optional";
        phone_number: Str = "phone_number optional";
    }
    many {
        address: customerprofiles_profile::Address = "address optional list block 0 1";
        billing_address: customerprofiles_profile::BillingAddress = "billing_address optional list block 0 1";
        mailing_address: customerprofiles_profile::MailingAddress = "mailing_address optional list block 0 1";
        shipping_address: customerprofiles_profile::ShippingAddress = "shipping_address optional list block 0 1";
    }
    attributes {
        id: Id<kind::CustomerprofilesProfile> = "id";
    }
}
