// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `simpledb`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_simpledb_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/simpledb_domain)."]
    Managed "aws_simpledb_domain" SimpledbDomain SimpledbDomainAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\treplaces";
    }
    attributes {
        id: Id<kind::SimpledbDomain> = "id";
        name: Name<kind::SimpledbDomain> = "name";
    }
}
