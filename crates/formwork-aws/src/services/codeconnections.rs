// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `codeconnections`.

use crate::types::*;

/// Blocks of [`aws_codeconnections_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeconnections_connection).
pub mod codeconnections_connection {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codeconnections_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeconnections_connection)."]
    Managed "aws_codeconnections_connection" CodeconnectionsConnection CodeconnectionsConnectionAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 32, ""));
    tags Map;
    relations {
        "conflict host_arn provider_type";
    }
    arguments {
        host_arn: Str = "host_arn optional\tlength - 256\tmatch ^arn:aws(-[\\w]+)*:(codestar-connections|codeconnections):.+:[0-9]{12}:host\\/.+\tmay_replace";
        provider_type: Str = "provider_type computed\tin Bitbucket|GitHub|GitHubEnterpriseServer|GitLab|GitLabSelfManaged\tmay_replace";
        tags: Map<Str> = "tags optional\tmay_replace";
    }
    unread {
        name: Str = "name required\tlength 1 32\tmay_replace";
    }
    single {
        timeouts: codeconnections_connection::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::CodeconnectionsConnection> = "arn";
        connection_status: Str = "connection_status";
        id: Id<kind::CodeconnectionsConnection> = "id";
        name: Name<kind::CodeconnectionsConnection> = "name";
        owner_account_id: Str = "owner_account_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_codeconnections_host`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeconnections_host).
pub mod codeconnections_host {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeconnections_host)."]
        VpcConfiguration
        arguments {
            security_group_ids: Set<Str> = "security_group_ids required";
            subnet_ids: Set<Str> = "subnet_ids required";
            vpc_id: Str = "vpc_id required\tlength 12 21";
            tls_certificate: Str = "tls_certificate optional\tlength 1 16384";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codeconnections_host`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeconnections_host)."]
    Managed "aws_codeconnections_host" CodeconnectionsHost CodeconnectionsHostAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        provider_endpoint: Str = "provider_endpoint required\tlength 1 512";
        provider_type: Str = "provider_type required\tin Bitbucket|GitHub|GitHubEnterpriseServer|GitLab|GitLabSelfManaged\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 64\treplaces";
    }
    many {
        vpc_configuration: codeconnections_host::VpcConfiguration = "vpc_configuration optional list block 0 0\titems - 1";
    }
    single {
        timeouts: codeconnections_host::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::CodeconnectionsHost> = "arn";
        id: Id<kind::CodeconnectionsHost> = "id";
        name: Name<kind::CodeconnectionsHost> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
