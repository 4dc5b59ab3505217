// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `worklink`.

use crate::kinds::*;

/// Blocks of [`aws_worklink_fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/worklink_fleet).
pub mod worklink_fleet {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`IdentityProvider`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/worklink_fleet)."]
        IdentityProvider
        arguments {
            saml_metadata: Str = "saml_metadata required";
            r#type: Str = "type required";
        }
    }
    pub use crate::shared::devicefarm_devicefarm_test_grid_project_vpc_config::VpcConfig as Network;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_worklink_fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/worklink_fleet)."]
    Managed "aws_worklink_fleet" WorklinkFleet WorklinkFleetAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
        audit_stream_arn: Str = "audit_stream_arn optional";
        device_ca_certificate: Str = "device_ca_certificate optional";
        display_name: Str = "display_name optional";
        optimize_for_end_user_location: Bool = "optimize_for_end_user_location optional";
    }
    many {
        identity_provider: worklink_fleet::IdentityProvider = "identity_provider optional list block 0 1";
        network: worklink_fleet::Network = "network optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        company_code: Str = "company_code";
        created_time: Str = "created_time";
        id: Str = "id";
        last_updated_time: Str = "last_updated_time";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_worklink_website_certificate_authority_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/worklink_website_certificate_authority_association)."]
    Managed "aws_worklink_website_certificate_authority_association" WorklinkWebsiteCertificateAuthorityAssociation WorklinkWebsiteCertificateAuthorityAssociationAttributes
    naming None;
    tags None;
    arguments {
        certificate: Str = "certificate required";
        fleet_arn: Str = "fleet_arn required";
        display_name: Str = "display_name optional";
    }
    attributes {
        id: Str = "id";
        website_ca_id: Str = "website_ca_id";
    }
}
