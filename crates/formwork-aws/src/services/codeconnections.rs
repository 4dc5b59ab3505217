// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `codeconnections`.

use crate::kinds::*;

/// Blocks of [`aws_codeconnections_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeconnections_connection).
pub mod codeconnections_connection {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codeconnections_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeconnections_connection)."]
    Managed "aws_codeconnections_connection" CodeconnectionsConnection CodeconnectionsConnectionAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 32, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        host_arn: Str = "host_arn optional";
        provider_type: Str = "provider_type computed";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: codeconnections_connection::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        connection_status: Str = "connection_status";
        id: Str = "id";
        owner_account_id: Str = "owner_account_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_codeconnections_host`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeconnections_host).
pub mod codeconnections_host {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::shared::codeconnections_codeconnections_host_vpc_configuration::VpcConfiguration;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codeconnections_host`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeconnections_host)."]
    Managed "aws_codeconnections_host" CodeconnectionsHost CodeconnectionsHostAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        provider_endpoint: Str = "provider_endpoint required";
        provider_type: Str = "provider_type required";
        tags: Map<Str> = "tags optional";
    }
    many {
        vpc_configuration: codeconnections_host::VpcConfiguration = "vpc_configuration optional list block 0 0";
    }
    single {
        timeouts: codeconnections_host::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
