// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `codeartifact`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codeartifact_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeartifact_domain)."]
    Managed "aws_codeartifact_domain" CodeartifactDomain CodeartifactDomainAttributes
    naming None;
    tags Map;
    arguments {
        domain: Str = "domain required\tapi length 2 50\tapi match [a-z][a-z0-9\\-]{0,48}[a-z0-9]\treplaces";
        encryption_key: OneOf<kind::KmsKeyIdOrArn> = "encryption_key computed\tformat arn\tapi length 1 1011\tapi match \\S+\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    attributes {
        arn: Arn<kind::CodeartifactDomain> = "arn";
        asset_size_bytes: Str = "asset_size_bytes";
        created_time: Str = "created_time";
        id: Id<kind::CodeartifactDomain> = "id";
        owner: Str = "owner";
        repository_count: Num = "repository_count";
        s3_bucket_arn: Str = "s3_bucket_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codeartifact_domain_permissions_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeartifact_domain_permissions_policy)."]
    Managed "aws_codeartifact_domain_permissions_policy" CodeartifactDomainPermissionsPolicy CodeartifactDomainPermissionsPolicyAttributes
    naming None;
    tags None;
    arguments {
        domain: Str = "domain required\tapi length 2 50\tapi match [a-z][a-z0-9\\-]{0,48}[a-z0-9]\treplaces";
        policy_document: Str = "policy_document required\tformat json\tapi length 1 7168\tapi match [\\P{C}\\s]+";
        domain_owner: Str = "domain_owner computed\tapi length 12 12\tapi match [0-9]{12}\treplaces";
        policy_revision: Str = "policy_revision computed\tapi length 1 100\tapi match \\S+";
    }
    attributes {
        id: Id<kind::CodeartifactDomainPermissionsPolicy> = "id";
        resource_arn: Str = "resource_arn";
    }
}
/// Blocks of [`aws_codeartifact_repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeartifact_repository).
pub mod codeartifact_repository {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ExternalConnections`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeartifact_repository)."]
        ExternalConnections
        arguments {
            external_connection_name: Str = "external_connection_name required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Upstream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeartifact_repository)."]
        Upstream
        arguments {
            repository_name: Str = "repository_name required";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ExternalConnectionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeartifact_repository)."]
        ExternalConnectionsAttributes
        attributes {
            external_connection_name: Str = "external_connection_name";
            package_format: Str = "package_format";
            status: Str = "status";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codeartifact_repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeartifact_repository)."]
    Managed "aws_codeartifact_repository" CodeartifactRepository CodeartifactRepositoryAttributes
    naming None;
    tags Map;
    arguments {
        domain: Str = "domain required\tapi length 2 50\tapi match [a-z][a-z0-9\\-]{0,48}[a-z0-9]\treplaces";
        repository: Str = "repository required\tapi length 2 100\tapi match [A-Za-z0-9][A-Za-z0-9._\\-]{1,99}\treplaces";
        description: Str = "description optional\tapi length - 1000\tapi match \\P{C}*";
        domain_owner: Str = "domain_owner computed\tformat account_id\tapi length 12 12\tapi match [0-9]{12}\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    many {
        external_connections: codeartifact_repository::ExternalConnections = "external_connections optional list block 0 1";
        upstream: codeartifact_repository::Upstream = "upstream optional list block 0 0";
    }
    attributes {
        administrator_account: Str = "administrator_account";
        arn: Arn<kind::CodeartifactRepository> = "arn";
        id: Id<kind::CodeartifactRepository> = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        external_connections: List<codeartifact_repository::ExternalConnectionsAttributes> = "external_connections";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codeartifact_repository_permissions_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeartifact_repository_permissions_policy)."]
    Managed "aws_codeartifact_repository_permissions_policy" CodeartifactRepositoryPermissionsPolicy CodeartifactRepositoryPermissionsPolicyAttributes
    naming None;
    tags None;
    arguments {
        domain: Str = "domain required\tapi length 2 50\tapi match [a-z][a-z0-9\\-]{0,48}[a-z0-9]\treplaces";
        policy_document: Str = "policy_document required\tformat json\tapi length 1 7168\tapi match [\\P{C}\\s]+";
        repository: Str = "repository required\tapi length 2 100\tapi match [A-Za-z0-9][A-Za-z0-9._\\-]{1,99}\treplaces";
        domain_owner: Str = "domain_owner computed\tapi length 12 12\tapi match [0-9]{12}\treplaces";
        policy_revision: Str = "policy_revision computed\tapi length 1 100\tapi match \\S+";
    }
    attributes {
        id: Id<kind::CodeartifactRepositoryPermissionsPolicy> = "id";
        resource_arn: Str = "resource_arn";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_codeartifact_authorization_token`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codeartifact_authorization_token)."]
        Data "aws_codeartifact_authorization_token" CodeartifactAuthorizationToken CodeartifactAuthorizationTokenAttributes
        naming None;
        tags None;
        arguments {
            domain: Str = "domain required";
            domain_owner: Str = "domain_owner computed";
            id: Str = "id computed";
        }
        unread {
            duration_seconds: Num = "duration_seconds optional";
        }
        attributes {
            authorization_token: Str = "authorization_token";
            expiration: Str = "expiration";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_codeartifact_repository_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codeartifact_repository_endpoint)."]
        Data "aws_codeartifact_repository_endpoint" CodeartifactRepositoryEndpoint CodeartifactRepositoryEndpointAttributes
        naming None;
        tags None;
        arguments {
            domain: Str = "domain required";
            format: Str = "format required";
            repository: Str = "repository required";
            domain_owner: Str = "domain_owner computed";
            id: Str = "id computed";
        }
        attributes {
            repository_endpoint: Str = "repository_endpoint";
        }
    }
}
