// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `verifiedpermissions`.

use crate::types::*;

/// Blocks of [`aws_verifiedpermissions_identity_source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_identity_source).
pub mod verifiedpermissions_identity_source {
    use crate::types::*;

    /// Blocks of [`Configuration`].
    pub mod configuration {
        use crate::types::*;

        /// Blocks of [`CognitoUserPoolConfiguration`].
        pub mod cognito_user_pool_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`GroupConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_identity_source)."]
                GroupConfiguration
                arguments {
                    group_entity_type: Str = "group_entity_type required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CognitoUserPoolConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_identity_source)."]
            CognitoUserPoolConfiguration
            arguments {
                user_pool_arn: Arn<kind::CognitoUserPool> = "user_pool_arn required\tlength 1 -\tformat arn\tservice cognito-idp";
                client_ids: List<Id<kind::CognitoUserPoolClient>> = "client_ids computed";
            }
            many {
                group_configuration: cognito_user_pool_configuration::GroupConfiguration = "group_configuration optional list block 0 0\titems - 1";
            }
        }
        /// Blocks of [`OpenIdConnectConfiguration`].
        pub mod open_id_connect_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`GroupConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_identity_source)."]
                GroupConfiguration
                arguments {
                    group_claim: Str = "group_claim required";
                    group_entity_type: Str = "group_entity_type required";
                }
            }
            /// Blocks of [`TokenSelection`].
            pub mod token_selection {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`AccessTokenOnly`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_identity_source)."]
                    AccessTokenOnly
                    arguments {
                        audiences: List<Str> = "audiences optional";
                        principal_id_claim: Str = "principal_id_claim optional";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`IdentityTokenOnly`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_identity_source)."]
                    IdentityTokenOnly
                    arguments {
                        client_ids: List<Str> = "client_ids optional";
                        principal_id_claim: Str = "principal_id_claim optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`TokenSelection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_identity_source)."]
                TokenSelection
                many {
                    access_token_only: token_selection::AccessTokenOnly = "access_token_only optional list block 0 0\titems - 1";
                    identity_token_only: token_selection::IdentityTokenOnly = "identity_token_only optional list block 0 0\titems - 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`OpenIdConnectConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_identity_source)."]
            OpenIdConnectConfiguration
            arguments {
                issuer: Str = "issuer required";
                entity_id_prefix: Str = "entity_id_prefix optional";
            }
            many {
                token_selection: open_id_connect_configuration::TokenSelection = "token_selection required list block 1 0\titems - 1";
                group_configuration: open_id_connect_configuration::GroupConfiguration = "group_configuration optional list block 0 0\titems - 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_identity_source)."]
        Configuration
        many {
            cognito_user_pool_configuration: configuration::CognitoUserPoolConfiguration = "cognito_user_pool_configuration optional list block 0 0\titems - 1";
            open_id_connect_configuration: configuration::OpenIdConnectConfiguration = "open_id_connect_configuration optional list block 0 0\titems - 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_verifiedpermissions_identity_source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_identity_source)."]
    Managed "aws_verifiedpermissions_identity_source" VerifiedpermissionsIdentitySource VerifiedpermissionsIdentitySourceAttributes
    naming None;
    tags None;
    arguments {
        policy_store_id: Id<kind::VerifiedpermissionsPolicyStore> = "policy_store_id required\treplaces";
        principal_entity_type: Str = "principal_entity_type computed";
    }
    many {
        configuration: verifiedpermissions_identity_source::Configuration = "configuration required list block 1 0\titems - 1";
    }
    attributes {
        id: Id<kind::VerifiedpermissionsIdentitySource> = "id";
    }
}
/// Blocks of [`aws_verifiedpermissions_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_policy).
pub mod verifiedpermissions_policy {
    use crate::types::*;

    /// Blocks of [`Definition`].
    pub mod definition {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Static`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_policy)."]
            Static
            arguments {
                statement: Str = "statement required\tmay_replace";
                description: Str = "description optional";
            }
        }
        /// Blocks of [`TemplateLinked`].
        pub mod template_linked {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Principal`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_policy)."]
                Principal
                arguments {
                    entity_id: Str = "entity_id required\treplaces";
                    entity_type: Str = "entity_type required\treplaces";
                }
            }
            pub use crate::services::verifiedpermissions::verifiedpermissions_policy::definition::template_linked::Principal as Resource;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`TemplateLinked`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_policy)."]
            TemplateLinked
            arguments {
                policy_template_id: Str = "policy_template_id required\treplaces";
            }
            many {
                principal: template_linked::Principal = "principal optional list block 0 0\titems - 1";
                resource: template_linked::Resource = "resource optional list block 0 0\titems - 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_policy)."]
        Definition
        many {
            r#static: definition::Static = "static optional list block 0 0\titems - 1";
            template_linked: definition::TemplateLinked = "template_linked optional list block 0 0\titems - 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_verifiedpermissions_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_policy)."]
    Managed "aws_verifiedpermissions_policy" VerifiedpermissionsPolicy VerifiedpermissionsPolicyAttributes
    naming None;
    tags None;
    relations {
        "exactly_one definition.static definition.template_linked";
    }
    arguments {
        policy_store_id: Str = "policy_store_id required\treplaces";
    }
    many {
        definition: verifiedpermissions_policy::Definition = "definition required list block 1 0\titems - 1";
    }
    attributes {
        created_date: Str = "created_date";
        id: Id<kind::VerifiedpermissionsPolicy> = "id";
        policy_id: Id<kind::VerifiedpermissionsPolicy> = "policy_id";
    }
}
/// Blocks of [`aws_verifiedpermissions_policy_store`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_policy_store).
pub mod verifiedpermissions_policy_store {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ValidationSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_policy_store)."]
        ValidationSettings
        arguments {
            mode: Str = "mode required\tin OFF|STRICT";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_verifiedpermissions_policy_store`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_policy_store)."]
    Managed "aws_verifiedpermissions_policy_store" VerifiedpermissionsPolicyStore VerifiedpermissionsPolicyStoreAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        validation_settings: verifiedpermissions_policy_store::ValidationSettings = "validation_settings required list block 1 0\titems - 1";
    }
    attributes {
        arn: Arn<kind::VerifiedpermissionsPolicyStore> = "arn";
        id: Id<kind::VerifiedpermissionsPolicyStore> = "id";
        policy_store_id: Id<kind::VerifiedpermissionsPolicyStore> = "policy_store_id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_verifiedpermissions_policy_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_policy_template)."]
    Managed "aws_verifiedpermissions_policy_template" VerifiedpermissionsPolicyTemplate VerifiedpermissionsPolicyTemplateAttributes
    naming None;
    tags None;
    arguments {
        policy_store_id: Str = "policy_store_id required\treplaces";
        statement: Str = "statement required";
        description: Str = "description optional";
    }
    attributes {
        created_date: Str = "created_date";
        id: Id<kind::VerifiedpermissionsPolicyTemplate> = "id";
        policy_template_id: Id<kind::VerifiedpermissionsPolicyTemplate> = "policy_template_id";
    }
}
/// Blocks of [`aws_verifiedpermissions_schema`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_schema).
pub mod verifiedpermissions_schema {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_schema)."]
        Definition
        arguments {
            value: Str = "value required\tlength 1 -\tformat json";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_verifiedpermissions_schema`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedpermissions_schema)."]
    Managed "aws_verifiedpermissions_schema" VerifiedpermissionsSchema VerifiedpermissionsSchemaAttributes
    naming None;
    tags None;
    arguments {
        policy_store_id: Str = "policy_store_id required";
    }
    single {
        definition: verifiedpermissions_schema::Definition = "definition required single block 1 0";
    }
    attributes {
        id: Id<kind::VerifiedpermissionsSchema> = "id";
        namespaces: Set<Str> = "namespaces";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_verifiedpermissions_policy_store`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/verifiedpermissions_policy_store).
    pub mod verifiedpermissions_policy_store {
        use crate::types::*;

        pub use crate::shared::lambda_data_lambda_function_tracing_config_attributes::TracingConfigAttributes as ValidationSettingsAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_verifiedpermissions_policy_store`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/verifiedpermissions_policy_store)."]
        Data "aws_verifiedpermissions_policy_store" VerifiedpermissionsPolicyStore VerifiedpermissionsPolicyStoreAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id required";
        }
        attributes {
            arn: Arn<kind::VerifiedpermissionsPolicyStore> = "arn";
            created_date: Str = "created_date";
            description: Str = "description";
            id: Id<kind::VerifiedpermissionsPolicyStore> = "id";
            last_updated_date: Str = "last_updated_date";
            tags: Map<Str> = "tags";
        }
        objects {
            validation_settings: List<verifiedpermissions_policy_store::ValidationSettingsAttributes> = "validation_settings";
        }
    }
}
