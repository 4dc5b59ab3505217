// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `codeartifact`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codeartifact_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeartifact_domain)."]
    Managed "aws_codeartifact_domain" CodeartifactDomain CodeartifactDomainAttributes
    naming None;
    tags Map;
    arguments {
        domain: Str = "domain required";
        encryption_key: Str = "encryption_key computed";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        asset_size_bytes: Str = "asset_size_bytes";
        created_time: Str = "created_time";
        id: Str = "id";
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
        domain: Str = "domain required";
        policy_document: Str = "policy_document required";
        domain_owner: Str = "domain_owner computed";
        policy_revision: Str = "policy_revision computed";
    }
    attributes {
        id: Str = "id";
        resource_arn: Str = "resource_arn";
    }
}
/// Blocks of [`aws_codeartifact_repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeartifact_repository).
pub mod codeartifact_repository {
    use crate::kinds::*;

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
        domain: Str = "domain required";
        repository: Str = "repository required";
        description: Str = "description optional";
        domain_owner: Str = "domain_owner computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        external_connections: codeartifact_repository::ExternalConnections = "external_connections optional list block 0 1";
        upstream: codeartifact_repository::Upstream = "upstream optional list block 0 0";
    }
    attributes {
        administrator_account: Str = "administrator_account";
        arn: Str = "arn";
        id: Str = "id";
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
        domain: Str = "domain required";
        policy_document: Str = "policy_document required";
        repository: Str = "repository required";
        domain_owner: Str = "domain_owner computed";
        policy_revision: Str = "policy_revision computed";
    }
    attributes {
        id: Str = "id";
        resource_arn: Str = "resource_arn";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

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
