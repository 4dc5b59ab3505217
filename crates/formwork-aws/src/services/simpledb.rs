// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `simpledb`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_simpledb_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/simpledb_domain)."]
    Managed "aws_simpledb_domain" SimpledbDomain SimpledbDomainAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
    }
    attributes {
        id: Str = "id";
    }
}
