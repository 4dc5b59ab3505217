// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `account`.

use crate::types::*;

/// Blocks of [`aws_account_alternate_contact`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/account_alternate_contact).
pub mod account_alternate_contact {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_account_alternate_contact`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/account_alternate_contact)."]
    Managed "aws_account_alternate_contact" AccountAlternateContact AccountAlternateContactAttributes
    naming None;
    tags None;
    arguments {
        alternate_contact_type: Str = "alternate_contact_type required\tin BILLING|OPERATIONS|SECURITY\treplaces";
        email_address: Str = "email_address required\tmatch @\tapi length 1 254\tapi match ^[\\s]*[\\w+=.#|!&-]+@[\\w.-]+\\.[\\w]+[\\s]*$";
        phone_number: Str = "phone_number required\tmatch ^[\\s0-9()+-]+$\tapi length 1 25";
        title: Str = "title required\tlength 1 50";
        account_id: Str = "account_id optional\tformat account_id\tapi match ^\\d{12}$\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 64";
    }
    single {
        timeouts: account_alternate_contact::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::AccountAlternateContact> = "id";
        name: Name<kind::AccountAlternateContact> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_account_primary_contact`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/account_primary_contact)."]
    Managed "aws_account_primary_contact" AccountPrimaryContact AccountPrimaryContactAttributes
    naming None;
    tags None;
    arguments {
        address_line_1: Str = "address_line_1 required";
        city: Str = "city required";
        country_code: Str = "country_code required";
        full_name: Str = "full_name required\tlength 1 64";
        phone_number: Str = "phone_number required\tmatch ^[+][\\s0-9()-]+$";
        postal_code: Str = "postal_code required";
        account_id: Str = "account_id optional\tformat account_id\treplaces";
        address_line_2: Str = "address_line_2 optional";
        address_line_3: Str = "address_line_3 optional";
        company_name: Str = "company_name optional";
        district_or_county: Str = "district_or_county optional";
        state_or_region: Str = "state_or_region optional";
        website_url: Str = "website_url optional";
    }
    attributes {
        id: Id<kind::AccountPrimaryContact> = "id";
    }
}
/// Blocks of [`aws_account_region`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/account_region).
pub mod account_region {
    use crate::types::*;

    pub use crate::shared::account_account_region_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_account_region`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/account_region)."]
    Managed "aws_account_region" AccountRegion AccountRegionAttributes
    naming None;
    tags None;
    arguments {
        enabled: Bool = "enabled required";
        account_id: Str = "account_id optional\tformat account_id\treplaces";
    }
    unread {
        region_name: Str = "region_name required\treplaces";
    }
    single {
        timeouts: account_region::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::AccountRegion> = "id";
        opt_status: Str = "opt_status";
        region_name: Name<kind::AccountRegion> = "region_name";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_account_primary_contact`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/account_primary_contact)."]
        Data "aws_account_primary_contact" AccountPrimaryContact AccountPrimaryContactAttributes
        naming None;
        tags None;
        arguments {
            account_id: Str = "account_id computed";
        }
        attributes {
            address_line_1: Str = "address_line_1";
            address_line_2: Str = "address_line_2";
            address_line_3: Str = "address_line_3";
            city: Str = "city";
            company_name: Str = "company_name";
            country_code: Str = "country_code";
            district_or_county: Str = "district_or_county";
            full_name: Str = "full_name";
            phone_number: Str = "phone_number";
            postal_code: Str = "postal_code";
            state_or_region: Str = "state_or_region";
            website_url: Str = "website_url";
        }
    }
}
