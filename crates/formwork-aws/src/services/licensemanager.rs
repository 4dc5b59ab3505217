// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `licensemanager`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_licensemanager_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/licensemanager_association)."]
    Managed "aws_licensemanager_association" LicensemanagerAssociation LicensemanagerAssociationAttributes
    naming None;
    tags None;
    arguments {
        license_configuration_arn: Arn<kind::LicensemanagerLicenseConfiguration> = "license_configuration_arn required\tformat arn\treplaces";
        resource_arn: Arn<kind::Instance> = "resource_arn required\tformat arn\tservice ec2\treplaces";
    }
    attributes {
        id: Id<kind::LicensemanagerAssociation> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_licensemanager_grant`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/licensemanager_grant)."]
    Managed "aws_licensemanager_grant" LicensemanagerGrant LicensemanagerGrantAttributes
    naming None;
    tags None;
    arguments {
        allowed_operations: Set<Str> = "allowed_operations required\titems 1 7\teach in CreateGrant|CheckoutLicense|CheckoutBorrowLicense|CheckInLicense|ExtendConsumptionLicense|ListPurchasedLicenses|CreateToken";
        license_arn: Str = "license_arn required\tformat arn\treplaces";
        principal: Str = "principal required\tformat arn\treplaces";
    }
    unread {
        name: Str = "name required";
    }
    attributes {
        arn: Arn<kind::LicensemanagerGrant> = "arn";
        home_region: Str = "home_region";
        id: Id<kind::LicensemanagerGrant> = "id";
        name: Name<kind::LicensemanagerGrant> = "name";
        parent_arn: Str = "parent_arn";
        status: Str = "status";
        version: Str = "version";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_licensemanager_grant_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/licensemanager_grant_accepter)."]
    Managed "aws_licensemanager_grant_accepter" LicensemanagerGrantAccepter LicensemanagerGrantAccepterAttributes
    naming None;
    tags None;
    arguments {
        grant_arn: Str = "grant_arn required\tformat arn\treplaces";
    }
    attributes {
        allowed_operations: Set<Str> = "allowed_operations";
        home_region: Str = "home_region";
        id: Id<kind::LicensemanagerGrantAccepter> = "id";
        license_arn: Str = "license_arn";
        name: Name<kind::LicensemanagerGrantAccepter> = "name";
        parent_arn: Str = "parent_arn";
        principal: Str = "principal";
        status: Str = "status";
        version: Str = "version";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_licensemanager_license_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/licensemanager_license_configuration)."]
    Managed "aws_licensemanager_license_configuration" LicensemanagerLicenseConfiguration LicensemanagerLicenseConfigurationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        license_counting_type: Str = "license_counting_type required\tin vCPU|Instance|Core|Socket\treplaces";
        description: Str = "description optional";
        license_count: Num = "license_count optional\twhole";
        license_count_hard_limit: Bool = "license_count_hard_limit optional";
        license_rules: List<Str> = "license_rules optional\teach match ^#([^=]+)=(.+)$\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    attributes {
        arn: Arn<kind::LicensemanagerLicenseConfiguration> = "arn";
        id: Arn<kind::LicensemanagerLicenseConfiguration> = "id";
        name: Name<kind::LicensemanagerLicenseConfiguration> = "name";
        owner_account_id: Str = "owner_account_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_licensemanager_grants`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/licensemanager_grants).
    pub mod licensemanager_grants {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_licensemanager_grants`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/licensemanager_grants)."]
        Data "aws_licensemanager_grants" LicensemanagerGrants LicensemanagerGrantsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        many {
            filter: licensemanager_grants::Filter = "filter optional set block 0 0";
        }
        attributes {
            arns: List<Str> = "arns";
        }
    }
    /// Blocks of [`aws_licensemanager_received_license`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/licensemanager_received_license).
    pub mod licensemanager_received_license {
        use crate::types::*;

        /// Blocks of [`ConsumptionConfigurationAttributes`].
        pub mod consumption_configuration_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`BorrowConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/licensemanager_received_license)."]
                BorrowConfigurationAttributes
                attributes {
                    allow_early_check_in: Bool = "allow_early_check_in";
                    max_time_to_live_in_minutes: Num = "max_time_to_live_in_minutes";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ProvisionalConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/licensemanager_received_license)."]
                ProvisionalConfigurationAttributes
                attributes {
                    max_time_to_live_in_minutes: Num = "max_time_to_live_in_minutes";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ConsumptionConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/licensemanager_received_license)."]
            ConsumptionConfigurationAttributes
            attributes {
                renew_type: Str = "renew_type";
            }
            objects {
                borrow_configuration: List<consumption_configuration_attributes::BorrowConfigurationAttributes> = "borrow_configuration";
                provisional_configuration: List<consumption_configuration_attributes::ProvisionalConfigurationAttributes> = "provisional_configuration";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`EntitlementsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/licensemanager_received_license)."]
            EntitlementsAttributes
            attributes {
                allow_check_in: Bool = "allow_check_in";
                max_count: Num = "max_count";
                name: Str = "name";
                overage: Bool = "overage";
                unit: Str = "unit";
                value: Str = "value";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`IssuerAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/licensemanager_received_license)."]
            IssuerAttributes
            attributes {
                key_fingerprint: Str = "key_fingerprint";
                name: Str = "name";
                sign_key: Str = "sign_key";
            }
        }
        pub use crate::shared::backup_data_backup_framework_control_attributes_input_parameter_attributes::InputParameterAttributes as LicenseMetadataAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ReceivedMetadataAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/licensemanager_received_license)."]
            ReceivedMetadataAttributes
            attributes {
                allowed_operations: Set<Str> = "allowed_operations";
                received_status: Str = "received_status";
                received_status_reason: Str = "received_status_reason";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ValidityAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/licensemanager_received_license)."]
            ValidityAttributes
            attributes {
                begin: Str = "begin";
                end: Str = "end";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_licensemanager_received_license`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/licensemanager_received_license)."]
        Data "aws_licensemanager_received_license" LicensemanagerReceivedLicense LicensemanagerReceivedLicenseAttributes
        naming None;
        tags None;
        arguments {
            license_arn: Str = "license_arn required";
            id: Str = "id computed";
        }
        attributes {
            beneficiary: Str = "beneficiary";
            create_time: Str = "create_time";
            home_region: Str = "home_region";
            license_name: Str = "license_name";
            product_name: Str = "product_name";
            product_sku: Str = "product_sku";
            status: Str = "status";
            version: Str = "version";
        }
        objects {
            consumption_configuration: List<licensemanager_received_license::ConsumptionConfigurationAttributes> = "consumption_configuration";
            entitlements: Set<licensemanager_received_license::EntitlementsAttributes> = "entitlements";
            issuer: List<licensemanager_received_license::IssuerAttributes> = "issuer";
            license_metadata: Set<licensemanager_received_license::LicenseMetadataAttributes> = "license_metadata";
            received_metadata: List<licensemanager_received_license::ReceivedMetadataAttributes> = "received_metadata";
            validity: List<licensemanager_received_license::ValidityAttributes> = "validity";
        }
    }
    /// Blocks of [`aws_licensemanager_received_licenses`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/licensemanager_received_licenses).
    pub mod licensemanager_received_licenses {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_licensemanager_received_licenses`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/licensemanager_received_licenses)."]
        Data "aws_licensemanager_received_licenses" LicensemanagerReceivedLicenses LicensemanagerReceivedLicensesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        many {
            filter: licensemanager_received_licenses::Filter = "filter optional set block 0 0";
        }
        attributes {
            arns: List<Str> = "arns";
        }
    }
}
