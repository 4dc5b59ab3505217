// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `s3outposts`.

use crate::types::*;

/// Blocks of [`aws_s3outposts_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3outposts_endpoint).
pub mod s3outposts_endpoint {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`NetworkInterfacesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3outposts_endpoint)."]
        NetworkInterfacesAttributes
        attributes {
            network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3outposts_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3outposts_endpoint)."]
    Managed "aws_s3outposts_endpoint" S3outpostsEndpoint S3outpostsEndpointAttributes
    naming None;
    tags None;
    arguments {
        outpost_id: Str = "outpost_id required\tlength 1 -\treplaces";
        security_group_id: Id<kind::SecurityGroup> = "security_group_id required\tlength 1 -\tprefix sg-\treplaces";
        subnet_id: Id<kind::Subnet> = "subnet_id required\tlength 1 -\tprefix subnet-\treplaces";
        access_type: Str = "access_type computed\tin Private|CustomerOwnedIp\treplaces";
        customer_owned_ipv4_pool: Str = "customer_owned_ipv4_pool optional\tlength 1 -\treplaces";
    }
    attributes {
        arn: Arn<kind::S3outpostsEndpoint> = "arn";
        cidr_block: Str = "cidr_block";
        creation_time: Str = "creation_time";
        id: Id<kind::S3outpostsEndpoint> = "id";
    }
    objects {
        network_interfaces: Set<s3outposts_endpoint::NetworkInterfacesAttributes> = "network_interfaces";
    }
}
