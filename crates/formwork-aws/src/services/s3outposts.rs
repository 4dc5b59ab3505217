// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `s3outposts`.

use crate::kinds::*;

/// Blocks of [`aws_s3outposts_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3outposts_endpoint).
pub mod s3outposts_endpoint {
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`NetworkInterfacesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3outposts_endpoint)."]
        NetworkInterfacesAttributes
        attributes {
            network_interface_id: Str = "network_interface_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_s3outposts_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3outposts_endpoint)."]
    Managed "aws_s3outposts_endpoint" S3outpostsEndpoint S3outpostsEndpointAttributes
    naming None;
    tags None;
    arguments {
        outpost_id: Str = "outpost_id required";
        security_group_id: Str = "security_group_id required";
        subnet_id: Str = "subnet_id required";
        access_type: Str = "access_type computed";
        customer_owned_ipv4_pool: Str = "customer_owned_ipv4_pool optional";
    }
    attributes {
        arn: Str = "arn";
        cidr_block: Str = "cidr_block";
        creation_time: Str = "creation_time";
        id: Str = "id";
    }
    objects {
        network_interfaces: Set<s3outposts_endpoint::NetworkInterfacesAttributes> = "network_interfaces";
    }
}
