// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `codestarconnections`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codestarconnections_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codestarconnections_connection)."]
    Managed "aws_codestarconnections_connection" CodestarconnectionsConnection CodestarconnectionsConnectionAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 32, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        host_arn: Str = "host_arn optional";
        provider_type: Str = "provider_type computed";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        connection_status: Str = "connection_status";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_codestarconnections_host`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codestarconnections_host).
pub mod codestarconnections_host {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::shared::codeconnections_codeconnections_host_vpc_configuration::VpcConfiguration;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codestarconnections_host`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codestarconnections_host)."]
    Managed "aws_codestarconnections_host" CodestarconnectionsHost CodestarconnectionsHostAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
        provider_endpoint: Str = "provider_endpoint required";
        provider_type: Str = "provider_type required";
    }
    many {
        vpc_configuration: codestarconnections_host::VpcConfiguration = "vpc_configuration optional list block 0 1";
    }
    single {
        timeouts: codestarconnections_host::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        status: Str = "status";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_codestarconnections_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codestarconnections_connection)."]
        Data "aws_codestarconnections_connection" CodestarconnectionsConnection CodestarconnectionsConnectionAttributes
        naming None;
        tags None;
        arguments {
            arn: Str = "arn computed";
            id: Str = "id computed";
            name: Str = "name computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            connection_status: Str = "connection_status";
            host_arn: Str = "host_arn";
            provider_type: Str = "provider_type";
        }
    }
}
