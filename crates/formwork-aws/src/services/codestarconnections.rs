// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `codestarconnections`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codestarconnections_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codestarconnections_connection)."]
    Managed "aws_codestarconnections_connection" CodestarconnectionsConnection CodestarconnectionsConnectionAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 32, ""));
    tags Map;
    relations {
        "conflict host_arn provider_type";
    }
    arguments {
        host_arn: Arn<kind::CodestarconnectionsHost> = "host_arn optional\tformat arn\tapi length - 256\tapi match arn:aws(-[\\w]+)*:codestar-connections:.+:[0-9]{12}:host\\/.+\treplaces";
        provider_type: Str = "provider_type computed\tin Bitbucket|GitHub|GitHubEnterpriseServer|GitLab|GitLabSelfManaged\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    unread {
        name: Str = "name required\tapi length 1 32\tapi match [\\s\\S]*\treplaces";
    }
    attributes {
        arn: Arn<kind::CodestarconnectionsConnection> = "arn";
        connection_status: Str = "connection_status";
        id: Arn<kind::CodestarconnectionsConnection> = "id";
        name: Name<kind::CodestarconnectionsConnection> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_codestarconnections_host`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codestarconnections_host).
pub mod codestarconnections_host {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codestarconnections_host)."]
        VpcConfiguration
        arguments {
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids required\titems 1 -\tprefix sg-";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\titems 1 -\tprefix subnet-";
            vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-";
            tls_certificate: Str = "tls_certificate optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codestarconnections_host`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codestarconnections_host)."]
    Managed "aws_codestarconnections_host" CodestarconnectionsHost CodestarconnectionsHostAttributes
    naming None;
    tags None;
    arguments {
        provider_endpoint: Str = "provider_endpoint required\tapi length 1 512\tapi match .*";
        provider_type: Str = "provider_type required\tin Bitbucket|GitHub|GitHubEnterpriseServer|GitLab|GitLabSelfManaged\treplaces";
    }
    unread {
        name: Str = "name required\tapi length 1 64\tapi match .*\treplaces";
    }
    many {
        vpc_configuration: codestarconnections_host::VpcConfiguration = "vpc_configuration optional list block 0 1";
    }
    single {
        timeouts: codestarconnections_host::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::CodestarconnectionsHost> = "arn";
        id: Id<kind::CodestarconnectionsHost> = "id";
        name: Name<kind::CodestarconnectionsHost> = "name";
        status: Str = "status";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_codestarconnections_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codestarconnections_connection)."]
        Data "aws_codestarconnections_connection" CodestarconnectionsConnection CodestarconnectionsConnectionAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn computed";
            id: Str = "id computed";
            name: Str = "name computed";
        }
        attributes {
            arn: Arn<kind::CodestarconnectionsConnection> = "arn";
            connection_status: Str = "connection_status";
            host_arn: Str = "host_arn";
            id: Arn<kind::CodestarconnectionsConnection> = "id";
            name: Name<kind::CodestarconnectionsConnection> = "name";
            provider_type: Str = "provider_type";
        }
    }
}
