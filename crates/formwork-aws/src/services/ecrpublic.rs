// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `ecrpublic`.

use crate::kinds::*;

/// Blocks of [`aws_ecrpublic_repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecrpublic_repository).
pub mod ecrpublic_repository {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CatalogData`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecrpublic_repository)."]
        CatalogData
        arguments {
            about_text: Str = "about_text optional";
            architectures: Set<Str> = "architectures optional";
            description: Str = "description optional";
            logo_image_blob: Str = "logo_image_blob computed";
            operating_systems: Set<Str> = "operating_systems optional";
            usage_text: Str = "usage_text optional";
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
        repository_name: Str = "repository_name required";
        force_destroy: Bool = "force_destroy optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        catalog_data: ecrpublic_repository::CatalogData = "catalog_data optional list block 0 1";
    }
    single {
        timeouts: ecrpublic_repository::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        registry_id: Str = "registry_id";
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
        policy: Str = "policy required";
        repository_name: Str = "repository_name required";
    }
    attributes {
        id: Str = "id";
        registry_id: Str = "registry_id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ecrpublic_authorization_token`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecrpublic_authorization_token)."]
        Data "aws_ecrpublic_authorization_token" EcrpublicAuthorizationToken EcrpublicAuthorizationTokenAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        attributes {
            authorization_token: Str = "authorization_token";
            expires_at: Str = "expires_at";
            password: Str = "password";
            user_name: Str = "user_name";
        }
    }
}
