// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `route53domains`.

use crate::types::*;

/// Blocks of [`aws_route53domains_delegation_signer_record`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_delegation_signer_record).
pub mod route53domains_delegation_signer_record {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SigningAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_delegation_signer_record)."]
        SigningAttributes
        arguments {
            algorithm: Num = "algorithm required\twhole\treplaces";
            flags: Num = "flags required\twhole\treplaces";
            public_key: Str = "public_key required\treplaces";
        }
    }
    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53domains_delegation_signer_record`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_delegation_signer_record)."]
    Managed "aws_route53domains_delegation_signer_record" Route53domainsDelegationSignerRecord Route53domainsDelegationSignerRecordAttributes
    naming None;
    tags None;
    arguments {
        domain_name: Str = "domain_name required\treplaces";
    }
    many {
        signing_attributes: route53domains_delegation_signer_record::SigningAttributes = "signing_attributes optional list block 0 0\titems - 1";
    }
    single {
        timeouts: route53domains_delegation_signer_record::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        dnssec_key_id: Str = "dnssec_key_id";
        id: Id<kind::Route53domainsDelegationSignerRecord> = "id";
    }
}
/// Blocks of [`aws_route53domains_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_domain).
pub mod route53domains_domain {
    use crate::types::*;

    /// Blocks of [`AdminContact`].
    pub mod admin_contact {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ExtraParam`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_domain)."]
            ExtraParam
            arguments {
                name: Str = "name required";
                value: Str = "value required\tlength - 2048";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AdminContact`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_domain)."]
        AdminContact
        arguments {
            address_line_1: Str = "address_line_1 optional\tlength - 255";
            address_line_2: Str = "address_line_2 optional\tlength - 255";
            city: Str = "city optional\tlength - 255";
            contact_type: Str = "contact_type optional\tin PERSON|COMPANY|ASSOCIATION|PUBLIC_BODY|RESELLER";
            country_code: Str = "country_code optional\tin AC|AD|AE|AF|AG|AI|AL|AM|AN|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CX|CY|CZ|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SV|SX|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TP|TR|TT|TV|TW|TZ|UA|UG|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|YE|YT|ZA|ZM|ZW";
            email: Str = "email optional\tlength - 254";
            fax: Str = "fax optional\tlength - 30";
            first_name: Str = "first_name optional\tlength - 255";
            last_name: Str = "last_name optional\tlength - 255";
            organization_name: Str = "organization_name optional\tlength - 255";
            phone_number: Str = "phone_number optional\tlength - 30";
            state: Str = "state optional\tlength - 255";
            zip_code: Str = "zip_code optional\tlength - 255";
        }
        many {
            extra_param: admin_contact::ExtraParam = "extra_param optional list block 0 0";
        }
    }
    /// Blocks of [`BillingContact`].
    pub mod billing_contact {
        use crate::types::*;

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
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    /// Blocks of [`BillingContactAttributes`].
    pub mod billing_contact_attributes {
        use crate::types::*;

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
        admin_privacy: Bool = "admin_privacy computed";
        auto_renew: Bool = "auto_renew computed";
        billing_privacy: Bool = "billing_privacy computed";
        duration_in_years: Num = "duration_in_years computed\trange 1 10\twhole";
        registrant_privacy: Bool = "registrant_privacy computed";
        tags: Map<Str> = "tags optional";
        tech_privacy: Bool = "tech_privacy computed";
        transfer_lock: Bool = "transfer_lock computed";
    }
    unread {
        domain_name: Str = "domain_name required\treplaces";
    }
    many {
        admin_contact: route53domains_domain::AdminContact = "admin_contact required list block 1 0\titems - 1";
        registrant_contact: route53domains_domain::RegistrantContact = "registrant_contact required list block 1 0\titems - 1";
        tech_contact: route53domains_domain::TechContact = "tech_contact required list block 1 0\titems - 1";
        billing_contact: route53domains_domain::BillingContact = "billing_contact computed list object 0 0";
        name_server: route53domains_domain::NameServer = "name_server computed list object 0 0";
    }
    single {
        timeouts: route53domains_domain::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        abuse_contact_email: Str = "abuse_contact_email";
        abuse_contact_phone: Str = "abuse_contact_phone";
        creation_date: Str = "creation_date";
        domain_name: Name<kind::Route53domainsDomain> = "domain_name";
        expiration_date: Str = "expiration_date";
        hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id";
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
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AdminContact`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_registered_domain)."]
        AdminContact
        arguments {
            address_line_1: Str = "address_line_1 computed\tlength - 255";
            address_line_2: Str = "address_line_2 computed\tlength - 255";
            city: Str = "city computed\tlength - 255";
            contact_type: Str = "contact_type computed\tin PERSON|COMPANY|ASSOCIATION|PUBLIC_BODY|RESELLER";
            country_code: Str = "country_code computed\tin AC|AD|AE|AF|AG|AI|AL|AM|AN|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CX|CY|CZ|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SV|SX|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TP|TR|TT|TV|TW|TZ|UA|UG|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|YE|YT|ZA|ZM|ZW";
            email: Str = "email computed\tlength - 254";
            extra_params: Map<Str> = "extra_params computed";
            fax: Str = "fax computed\tlength - 30";
            first_name: Str = "first_name computed\tlength - 255";
            last_name: Str = "last_name computed\tlength - 255";
            organization_name: Str = "organization_name computed\tlength - 255";
            phone_number: Str = "phone_number computed\tlength - 30";
            state: Str = "state computed\tlength - 255";
            zip_code: Str = "zip_code computed\tlength - 255";
        }
    }
    pub use crate::services::route53domains::route53domains_registered_domain::AdminContact as BillingContact;
    formwork_model::block_binding! {
        #[doc = "Block [`NameServer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53domains_registered_domain)."]
        NameServer
        arguments {
            name: Str = "name required\tlength 1 255";
            glue_ips: Set<Str> = "glue_ips optional\titems - 2\teach format ip";
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
        admin_privacy: Bool = "admin_privacy optional";
        auto_renew: Bool = "auto_renew optional";
        billing_privacy: Bool = "billing_privacy optional";
        registrant_privacy: Bool = "registrant_privacy optional";
        tags: Map<Str> = "tags optional";
        tech_privacy: Bool = "tech_privacy optional";
        transfer_lock: Bool = "transfer_lock optional";
    }
    unread {
        domain_name: Str = "domain_name required";
    }
    many {
        admin_contact: route53domains_registered_domain::AdminContact = "admin_contact optional list block 0 1";
        billing_contact: route53domains_registered_domain::BillingContact = "billing_contact optional list block 0 1";
        name_server: route53domains_registered_domain::NameServer = "name_server optional list block 0 6\titems - 6";
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
        domain_name: Name<kind::Route53domainsRegisteredDomain> = "domain_name";
        expiration_date: Str = "expiration_date";
        id: Id<kind::Route53domainsRegisteredDomain> = "id";
        registrar_name: Str = "registrar_name";
        registrar_url: Str = "registrar_url";
        reseller: Str = "reseller";
        status_list: List<Str> = "status_list";
        tags_all: Map<Str> = "tags_all";
        updated_date: Str = "updated_date";
        whois_server: Str = "whois_server";
    }
}
