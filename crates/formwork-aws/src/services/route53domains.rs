// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `route53domains`.

use crate::kinds::*;

/// Blocks of [`aws_route53domains_delegation_signer_record`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_delegation_signer_record).
pub mod route53domains_delegation_signer_record {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SigningAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_delegation_signer_record)."]
        SigningAttributes
        arguments {
            algorithm: Num = "algorithm required";
            flags: Num = "flags required";
            public_key: Str = "public_key required";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53domains_delegation_signer_record`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_delegation_signer_record)."]
    Managed "aws_route53domains_delegation_signer_record" Route53domainsDelegationSignerRecord Route53domainsDelegationSignerRecordAttributes
    naming None;
    tags None;
    arguments {
        domain_name: Str = "domain_name required";
    }
    many {
        signing_attributes: route53domains_delegation_signer_record::SigningAttributes = "signing_attributes optional list block 0 0";
    }
    single {
        timeouts: route53domains_delegation_signer_record::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        dnssec_key_id: Str = "dnssec_key_id";
        id: Str = "id";
    }
}
/// Blocks of [`aws_route53domains_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_domain).
pub mod route53domains_domain {
    use crate::kinds::*;

    /// Blocks of [`AdminContact`].
    pub mod admin_contact {
        use crate::kinds::*;

        pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as ExtraParam;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AdminContact`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_domain)."]
        AdminContact
        arguments {
            address_line_1: Str = "address_line_1 optional";
            address_line_2: Str = "address_line_2 optional";
            city: Str = "city optional";
            contact_type: Str = "contact_type optional";
            country_code: Str = "country_code optional";
            email: Str = "email optional";
            fax: Str = "fax optional";
            first_name: Str = "first_name optional";
            last_name: Str = "last_name optional";
            organization_name: Str = "organization_name optional";
            phone_number: Str = "phone_number optional";
            state: Str = "state optional";
            zip_code: Str = "zip_code optional";
        }
        many {
            extra_param: admin_contact::ExtraParam = "extra_param optional list block 0 0";
        }
    }
    /// Blocks of [`BillingContact`].
    pub mod billing_contact {
        use crate::kinds::*;

        pub use crate::shared::backup_backup_framework_control_input_parameter::InputParameter as ExtraParam;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`BillingContact`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_domain)."]
        BillingContact
        arguments {
            address_line_1: Str = "address_line_1 optional";
            address_line_2: Str = "address_line_2 optional";
            city: Str = "city optional";
            contact_type: Str = "contact_type optional";
            country_code: Str = "country_code optional";
            email: Str = "email optional";
            fax: Str = "fax optional";
            first_name: Str = "first_name optional";
            last_name: Str = "last_name optional";
            organization_name: Str = "organization_name optional";
            phone_number: Str = "phone_number optional";
            state: Str = "state optional";
            zip_code: Str = "zip_code optional";
        }
        many {
            extra_param: billing_contact::ExtraParam = "extra_param optional list object 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`NameServer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_domain)."]
        NameServer
        arguments {
            glue_ips: Set<Str> = "glue_ips optional";
            name: Str = "name optional";
        }
    }
    pub use crate::services::route53domains::route53domains_domain::AdminContact as RegistrantContact;
    pub use crate::services::route53domains::route53domains_domain::admin_contact as registrant_contact;
    pub use crate::services::route53domains::route53domains_domain::AdminContact as TechContact;
    pub use crate::services::route53domains::route53domains_domain::admin_contact as tech_contact;
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    /// Blocks of [`BillingContactAttributes`].
    pub mod billing_contact_attributes {
        use crate::kinds::*;

        pub use crate::shared::backup_data_backup_framework_control_attributes_input_parameter_attributes::InputParameterAttributes as ExtraParamAttributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`BillingContactAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_domain)."]
        BillingContactAttributes
        attributes {
            address_line_1: Str = "address_line_1";
            address_line_2: Str = "address_line_2";
            city: Str = "city";
            contact_type: Str = "contact_type";
            country_code: Str = "country_code";
            email: Str = "email";
            fax: Str = "fax";
            first_name: Str = "first_name";
            last_name: Str = "last_name";
            organization_name: Str = "organization_name";
            phone_number: Str = "phone_number";
            state: Str = "state";
            zip_code: Str = "zip_code";
        }
        objects {
            extra_param: List<billing_contact_attributes::ExtraParamAttributes> = "extra_param";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`NameServerAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_domain)."]
        NameServerAttributes
        attributes {
            glue_ips: Set<Str> = "glue_ips";
            name: Str = "name";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53domains_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_domain)."]
    Managed "aws_route53domains_domain" Route53domainsDomain Route53domainsDomainAttributes
    naming None;
    tags Map;
    arguments {
        domain_name: Str = "domain_name required";
        admin_privacy: Bool = "admin_privacy computed";
        auto_renew: Bool = "auto_renew computed";
        billing_privacy: Bool = "billing_privacy computed";
        duration_in_years: Num = "duration_in_years computed";
        registrant_privacy: Bool = "registrant_privacy computed";
        tags: Map<Str> = "tags optional";
        tech_privacy: Bool = "tech_privacy computed";
        transfer_lock: Bool = "transfer_lock computed";
    }
    many {
        admin_contact: route53domains_domain::AdminContact = "admin_contact optional list block 0 0";
        billing_contact: route53domains_domain::BillingContact = "billing_contact computed list object 0 0";
        name_server: route53domains_domain::NameServer = "name_server computed list object 0 0";
        registrant_contact: route53domains_domain::RegistrantContact = "registrant_contact optional list block 0 0";
        tech_contact: route53domains_domain::TechContact = "tech_contact optional list block 0 0";
    }
    single {
        timeouts: route53domains_domain::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        abuse_contact_email: Str = "abuse_contact_email";
        abuse_contact_phone: Str = "abuse_contact_phone";
        creation_date: Str = "creation_date";
        expiration_date: Str = "expiration_date";
        hosted_zone_id: Str = "hosted_zone_id";
        registrar_name: Str = "registrar_name";
        registrar_url: Str = "registrar_url";
        status_list: List<Str> = "status_list";
        tags_all: Map<Str> = "tags_all";
        updated_date: Str = "updated_date";
        whois_server: Str = "whois_server";
    }
    objects {
        billing_contact: List<route53domains_domain::BillingContactAttributes> = "billing_contact";
        name_server: List<route53domains_domain::NameServerAttributes> = "name_server";
    }
}
/// Blocks of [`aws_route53domains_registered_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_registered_domain).
pub mod route53domains_registered_domain {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AdminContact`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_registered_domain)."]
        AdminContact
        arguments {
            address_line_1: Str = "address_line_1 computed";
            address_line_2: Str = "address_line_2 computed";
            city: Str = "city computed";
            contact_type: Str = "contact_type computed";
            country_code: Str = "country_code computed";
            email: Str = "email computed";
            extra_params: Map<Str> = "extra_params computed";
            fax: Str = "fax computed";
            first_name: Str = "first_name computed";
            last_name: Str = "last_name computed";
            organization_name: Str = "organization_name computed";
            phone_number: Str = "phone_number computed";
            state: Str = "state computed";
            zip_code: Str = "zip_code computed";
        }
    }
    pub use crate::services::route53domains::route53domains_registered_domain::AdminContact as BillingContact;
    formwork_model::block_binding! {
        #[doc = "Block [`NameServer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_registered_domain)."]
        NameServer
        arguments {
            name: Str = "name required";
            glue_ips: Set<Str> = "glue_ips optional";
        }
    }
    pub use crate::services::route53domains::route53domains_registered_domain::AdminContact as RegistrantContact;
    pub use crate::services::route53domains::route53domains_registered_domain::AdminContact as TechContact;
    pub use crate::shared::account_account_region_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53domains_registered_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_registered_domain)."]
    Managed "aws_route53domains_registered_domain" Route53domainsRegisteredDomain Route53domainsRegisteredDomainAttributes
    naming None;
    tags Map;
    arguments {
        domain_name: Str = "domain_name required";
        admin_privacy: Bool = "admin_privacy optional";
        auto_renew: Bool = "auto_renew optional";
        billing_privacy: Bool = "billing_privacy optional";
        registrant_privacy: Bool = "registrant_privacy optional";
        tags: Map<Str> = "tags optional";
        tech_privacy: Bool = "tech_privacy optional";
        transfer_lock: Bool = "transfer_lock optional";
    }
    many {
        admin_contact: route53domains_registered_domain::AdminContact = "admin_contact optional list block 0 1";
        billing_contact: route53domains_registered_domain::BillingContact = "billing_contact optional list block 0 1";
        name_server: route53domains_registered_domain::NameServer = "name_server optional list block 0 6";
        registrant_contact: route53domains_registered_domain::RegistrantContact = "registrant_contact optional list block 0 1";
        tech_contact: route53domains_registered_domain::TechContact = "tech_contact optional list block 0 1";
    }
    single {
        timeouts: route53domains_registered_domain::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        abuse_contact_email: Str = "abuse_contact_email";
        abuse_contact_phone: Str = "abuse_contact_phone";
        creation_date: Str = "creation_date";
        expiration_date: Str = "expiration_date";
        id: Str = "id";
        registrar_name: Str = "registrar_name";
        registrar_url: Str = "registrar_url";
        reseller: Str = "reseller";
        status_list: List<Str> = "status_list";
        tags_all: Map<Str> = "tags_all";
        updated_date: Str = "updated_date";
        whois_server: Str = "whois_server";
    }
}
