// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `worklink`.

use crate::types::*;

/// Blocks of [`aws_worklink_fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/worklink_fleet).
pub mod worklink_fleet {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`IdentityProvider`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/worklink_fleet)."]
        IdentityProvider
        arguments {
            saml_metadata: Str = "saml_metadata required\tlength 1 204800";
            r#type: Str = "type required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Network`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/worklink_fleet)."]
        Network
        arguments {
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids required\tprefix sg-";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\tprefix subnet-";
            vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_worklink_fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/worklink_fleet)."]
    Managed "aws_worklink_fleet" WorklinkFleet WorklinkFleetAttributes
    naming None;
    tags None;
    arguments {
        audit_stream_arn: Arn<kind::KinesisStream> = "audit_stream_arn optional\tformat arn\tservice kinesis";
        device_ca_certificate: Str = "device_ca_certificate optional";
        display_name: Str = "display_name optional\tlength - 100";
        optimize_for_end_user_location: Bool = "optimize_for_end_user_location optional";
    }
    unread {
        name: Str = "name required\tlength 1 48\tmatch ^[a-z0-9](?:[a-z0-9\\-]{0,46}[a-z0-9])?$\treplaces";
    }
    many {
        identity_provider: worklink_fleet::IdentityProvider = "identity_provider optional list block 0 1";
        network: worklink_fleet::Network = "network optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::WorklinkFleet> = "arn";
        company_code: Str = "company_code";
        created_time: Str = "created_time";
        id: Id<kind::WorklinkFleet> = "id";
        last_updated_time: Str = "last_updated_time";
        name: Name<kind::WorklinkFleet> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_worklink_website_certificate_authority_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/worklink_website_certificate_authority_association)."]
    Managed "aws_worklink_website_certificate_authority_association" WorklinkWebsiteCertificateAuthorityAssociation WorklinkWebsiteCertificateAuthorityAssociationAttributes
    naming None;
    tags None;
    arguments {
        certificate: Str = "certificate required\treplaces";
        fleet_arn: Arn<kind::WorklinkFleet> = "fleet_arn required\treplaces";
        display_name: Str = "display_name optional\tlength - 100\treplaces";
    }
    attributes {
        id: Id<kind::WorklinkWebsiteCertificateAuthorityAssociation> = "id";
        website_ca_id: Str = "website_ca_id";
    }
}
