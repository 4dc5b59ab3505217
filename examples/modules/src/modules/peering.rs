// Generated from modules/peering
// by `cargo formwork add module modules/peering`. Do not edit.

//! The module `peering`: [`Peering`] declares a call of it.

#![allow(clippy::all)]
#![allow(dead_code)]
#![allow(missing_docs)]
#![allow(non_camel_case_types)]
#![allow(non_snake_case)]
#![allow(rustdoc::all)]
#![allow(unreachable_pub)]

formwork::module_binding! {
    /// The module `modules/peering`.
    ///
    /// It uses the provider `aws` (`hashicorp/aws`, `>= 5.0`).
    ///
    /// It must be given the provider `aws.peer` (`hashicorp/aws`, `>= 5.0`).
    Peering PeeringOutputs
    source "./modules/peering";
    version "";
    tags None;
    files {
        "modules/peering/main.tf" = include_str!("../../modules/peering/main.tf");
    }
    providers {
        "aws" = "hashicorp/aws";
        "aws.peer" = "hashicorp/aws";
    }
    variables {
        /// Range of the network.
        ///
        /// Type: `string`
        ///
        /// It must satisfy: `can(cidrhost(var.cidr, 0))`
        ///
        /// Otherwise Terraform says: `This is no CIDR range.`
        cidr: formwork::Str = "cidr required";
    }
    outputs {
        peer_arn: formwork::Str = "peer_arn";
        vpc_id: formwork::Str = "vpc_id";
    }
}
