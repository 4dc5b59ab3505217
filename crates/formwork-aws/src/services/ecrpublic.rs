// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `ecrpublic`.

use crate::types::*;

/// Blocks of [`aws_ecrpublic_repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecrpublic_repository).
pub mod ecrpublic_repository {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CatalogData`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecrpublic_repository)."]
        CatalogData
        arguments {
            about_text: Str = "about_text optional\tlength - 10240";
            architectures: Set<Str> = "architectures optional\titems - 50";
            description: Str = "description optional\tlength - 1024";
            logo_image_blob: Str = "logo_image_blob computed";
            operating_systems: Set<Str> = "operating_systems optional\titems - 50";
            usage_text: Str = "usage_text optional\tlength - 10240";
        }
    }
    pub use crate::shared::apigatewayv2_apigatewayv2_authorizer_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ecrpublic_repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecrpublic_repository)."]
    Managed "aws_ecrpublic_repository" EcrpublicRepository EcrpublicRepositoryAttributes
    naming Some(formwork_model::Naming::new("repository_name", "", 2, 205, ""));
    tags Map;
    arguments {
        force_destroy: Bool = "force_destroy optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        repository_name: Str = "repository_name required\tlength 2 205\tmatch [0-9A-Za-z]\tapi match (?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*\treplaces";
    }
    many {
        catalog_data: ecrpublic_repository::CatalogData = "catalog_data optional list block 0 1";
    }
    single {
        timeouts: ecrpublic_repository::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::EcrpublicRepository> = "arn";
        id: Id<kind::EcrpublicRepository> = "id";
        registry_id: Str = "registry_id";
        repository_name: Name<kind::EcrpublicRepository> = "repository_name";
        repository_uri: Str = "repository_uri";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ecrpublic_repository_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecrpublic_repository_policy)."]
    Managed "aws_ecrpublic_repository_policy" EcrpublicRepositoryPolicy EcrpublicRepositoryPolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tformat json\tapi length - 10240";
        repository_name: Name<kind::EcrpublicRepository> = "repository_name required\tapi length 2 205\tapi match (?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*\treplaces";
    }
    attributes {
        id: Id<kind::EcrpublicRepositoryPolicy> = "id";
        registry_id: Str = "registry_id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ecrpublic_authorization_token`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecrpublic_authorization_token)."]
        Data "aws_ecrpublic_authorization_token" EcrpublicAuthorizationToken EcrpublicAuthorizationTokenAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        attributes {
            authorization_token: Secret<Str> = "authorization_token";
            expires_at: Str = "expires_at";
            password: Secret<Str> = "password";
            user_name: Str = "user_name";
        }
    }
}
