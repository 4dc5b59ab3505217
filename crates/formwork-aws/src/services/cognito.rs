// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `cognito`.

use crate::types::*;

/// Blocks of [`aws_cognito_identity_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_identity_pool).
pub mod cognito_identity_pool {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CognitoIdentityProviders`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_identity_pool)."]
        CognitoIdentityProviders
        arguments {
            client_id: Id<kind::CognitoUserPoolClient> = "client_id optional\tlength - 128\tmatch ^[0-9A-Za-z_]+$";
            provider_name: Str = "provider_name optional\tlength - 128\tmatch ^[0-9A-Za-z./:_-]+$";
            server_side_token_check: Bool = "server_side_token_check optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_identity_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_identity_pool)."]
    Managed "aws_cognito_identity_pool" CognitoIdentityPool CognitoIdentityPoolAttributes
    naming None;
    tags Map;
    arguments {
        allow_classic_flow: Bool = "allow_classic_flow optional";
        allow_unauthenticated_identities: Bool = "allow_unauthenticated_identities optional";
        developer_provider_name: Str = "developer_provider_name optional\tlength - 100\tmatch ^[0-9A-Za-z._-]+$\tapi length 1 -\tapi match [\\w._-]+\treplaces";
        openid_connect_provider_arns: Set<Arn<kind::IamOpenidConnectProvider>> = "openid_connect_provider_arns optional\teach format arn\tservice iam";
        saml_provider_arns: List<Arn<kind::IamSamlProvider>> = "saml_provider_arns optional\teach format arn\tservice iam";
        supported_login_providers: Map<Str> = "supported_login_providers optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        identity_pool_name: Str = "identity_pool_name required\tlength 1 -\tapi length 1 128\tapi match [\\w\\s+=,.@-]+\treplaces";
    }
    many {
        cognito_identity_providers: cognito_identity_pool::CognitoIdentityProviders = "cognito_identity_providers optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::CognitoIdentityPool> = "arn";
        id: Id<kind::CognitoIdentityPool> = "id";
        identity_pool_name: Name<kind::CognitoIdentityPool> = "identity_pool_name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_identity_pool_provider_principal_tag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_identity_pool_provider_principal_tag)."]
    Managed "aws_cognito_identity_pool_provider_principal_tag" CognitoIdentityPoolProviderPrincipalTag CognitoIdentityPoolProviderPrincipalTagAttributes
    naming None;
    tags None;
    arguments {
        identity_pool_id: Id<kind::CognitoIdentityPool> = "identity_pool_id required\tlength 1 55\tmatch ^[\\w-]+:[0-9a-f-]+$\treplaces";
        identity_provider_name: Arn<kind::IamOpenidConnectProvider> = "identity_provider_name required\tlength 1 128\tservice iam\treplaces";
        principal_tags: Map<Str> = "principal_tags optional";
        use_defaults: Bool = "use_defaults optional";
    }
    attributes {
        id: Id<kind::CognitoIdentityPoolProviderPrincipalTag> = "id";
    }
}
/// Blocks of [`aws_cognito_identity_pool_roles_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_identity_pool_roles_attachment).
pub mod cognito_identity_pool_roles_attachment {
    use crate::types::*;

    /// Blocks of [`RoleMapping`].
    pub mod role_mapping {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`MappingRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_identity_pool_roles_attachment)."]
            MappingRule
            arguments {
                claim: Str = "claim required\tmatch \\S";
                match_type: Str = "match_type required\tin Equals|Contains|StartsWith|NotEqual";
                role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
                value: Str = "value required\tlength 1 128";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RoleMapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_identity_pool_roles_attachment)."]
        RoleMapping
        arguments {
            identity_provider: Str = "identity_provider required";
            r#type: Str = "type required\tin Token|Rules";
            ambiguous_role_resolution: Str = "ambiguous_role_resolution optional\tin AuthenticatedRole|Deny";
        }
        many {
            mapping_rule: role_mapping::MappingRule = "mapping_rule optional list block 0 25";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_identity_pool_roles_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_identity_pool_roles_attachment)."]
    Managed "aws_cognito_identity_pool_roles_attachment" CognitoIdentityPoolRolesAttachment CognitoIdentityPoolRolesAttachmentAttributes
    naming None;
    tags None;
    arguments {
        identity_pool_id: Id<kind::CognitoIdentityPool> = "identity_pool_id required\tapi length 1 55\tapi match [\\w-]+:[0-9a-f-]+\treplaces";
        roles: Map<Str> = "roles required\treplaces";
    }
    many {
        role_mapping: cognito_identity_pool_roles_attachment::RoleMapping = "role_mapping optional set block 0 0";
    }
    attributes {
        id: Id<kind::CognitoIdentityPoolRolesAttachment> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_identity_provider`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_identity_provider)."]
    Managed "aws_cognito_identity_provider" CognitoIdentityProvider CognitoIdentityProviderAttributes
    naming None;
    tags None;
    arguments {
        provider_details: Map<Str> = "provider_details required";
        provider_type: Str = "provider_type required\tin SAML|Facebook|Google|LoginWithAmazon|SignInWithApple|OIDC\treplaces";
        user_pool_id: Id<kind::CognitoUserPool> = "user_pool_id required\tapi length 1 55\tapi match [\\w-]+_[0-9a-zA-Z]+\treplaces";
        attribute_mapping: Map<Str> = "attribute_mapping computed";
        idp_identifiers: List<Str> = "idp_identifiers optional\titems - 50\teach length 1 40\teach match ^[\\w\\s+=.@-]+$";
    }
    unread {
        provider_name: Str = "provider_name required\tapi length 1 32\tapi match [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+\treplaces";
    }
    attributes {
        id: Id<kind::CognitoIdentityProvider> = "id";
        provider_name: Name<kind::CognitoIdentityProvider> = "provider_name";
    }
}
/// Blocks of [`aws_cognito_managed_user_pool_client`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_managed_user_pool_client).
pub mod cognito_managed_user_pool_client {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AnalyticsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_managed_user_pool_client)."]
        AnalyticsConfiguration
        arguments {
            application_arn: Str = "application_arn optional\tlength 1 -\tformat arn";
            application_id: Str = "application_id optional";
            external_id: Str = "external_id optional";
            role_arn: Str = "role_arn computed\tlength 1 -\tformat arn";
            user_data_shared: Bool = "user_data_shared computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RefreshTokenRotation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_managed_user_pool_client)."]
        RefreshTokenRotation
        arguments {
            feature: Str = "feature required\tin ENABLED|DISABLED";
            retry_grace_period_seconds: Num = "retry_grace_period_seconds optional\trange 0 60\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TokenValidityUnits`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_managed_user_pool_client)."]
        TokenValidityUnits
        arguments {
            access_token: Str = "access_token computed\tin seconds|minutes|hours|days";
            id_token: Str = "id_token computed\tin seconds|minutes|hours|days";
            refresh_token: Str = "refresh_token computed\tin seconds|minutes|hours|days";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_managed_user_pool_client`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_managed_user_pool_client)."]
    Managed "aws_cognito_managed_user_pool_client" CognitoManagedUserPoolClient CognitoManagedUserPoolClientAttributes
    naming None;
    tags None;
    relations {
        "conflict analytics_configuration.application_arn analytics_configuration.external_id";
        "conflict analytics_configuration.application_arn analytics_configuration.role_arn";
        "exactly_one analytics_configuration.application_arn analytics_configuration.application_id";
        "exactly_one name_pattern name_prefix";
        "together analytics_configuration.application_id analytics_configuration.external_id";
        "together analytics_configuration.application_id analytics_configuration.role_arn";
    }
    arguments {
        user_pool_id: Id<kind::CognitoUserPool> = "user_pool_id required\treplaces";
        access_token_validity: Num = "access_token_validity computed\twhole";
        allowed_oauth_flows: Set<Str> = "allowed_oauth_flows computed\titems - 3\teach in code|implicit|client_credentials";
        allowed_oauth_flows_user_pool_client: Bool = "allowed_oauth_flows_user_pool_client computed";
        allowed_oauth_scopes: Set<Str> = "allowed_oauth_scopes computed\titems - 50";
        auth_session_validity: Num = "auth_session_validity computed\trange 3 15\twhole";
        callback_urls: Set<Str> = "callback_urls computed\titems - 100\teach length 1 1024";
        default_redirect_uri: Str = "default_redirect_uri computed\tlength 1 1024";
        enable_propagate_additional_user_context_data: Bool = "enable_propagate_additional_user_context_data computed";
        enable_token_revocation: Bool = "enable_token_revocation computed";
        explicit_auth_flows: Set<Str> = "explicit_auth_flows computed\teach in ADMIN_NO_SRP_AUTH|CUSTOM_AUTH_FLOW_ONLY|USER_PASSWORD_AUTH|ALLOW_ADMIN_USER_PASSWORD_AUTH|ALLOW_CUSTOM_AUTH|ALLOW_USER_PASSWORD_AUTH|ALLOW_USER_SRP_AUTH|ALLOW_REFRESH_TOKEN_AUTH|ALLOW_USER_AUTH";
        id_token_validity: Num = "id_token_validity computed\twhole";
        logout_urls: Set<Str> = "logout_urls computed\titems - 100\teach length 1 1024";
        name_pattern: Str = "name_pattern optional\tlength 1 128";
        name_prefix: Str = "name_prefix optional\tlength 1 128";
        prevent_user_existence_errors: Str = "prevent_user_existence_errors computed\tin LEGACY|ENABLED";
        read_attributes: Set<Str> = "read_attributes computed";
        refresh_token_validity: Num = "refresh_token_validity computed\twhole";
        supported_identity_providers: Set<Str> = "supported_identity_providers computed\teach length 1 32";
        write_attributes: Set<Str> = "write_attributes computed";
    }
    many {
        analytics_configuration: cognito_managed_user_pool_client::AnalyticsConfiguration = "analytics_configuration optional list block 0 0\titems - 1";
        refresh_token_rotation: cognito_managed_user_pool_client::RefreshTokenRotation = "refresh_token_rotation optional list block 0 0\titems - 1";
        token_validity_units: cognito_managed_user_pool_client::TokenValidityUnits = "token_validity_units optional list block 0 0\titems - 1";
    }
    attributes {
        client_secret: Secret<Str> = "client_secret";
        id: Id<kind::CognitoManagedUserPoolClient> = "id";
        name: Name<kind::CognitoManagedUserPoolClient> = "name";
    }
}
/// Blocks of [`aws_cognito_resource_server`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_resource_server).
pub mod cognito_resource_server {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Scope`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_resource_server)."]
        Scope
        arguments {
            scope_description: Str = "scope_description required\tlength 1 256";
            scope_name: Str = "scope_name required\tlength - 256\tmatch [\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_resource_server`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_resource_server)."]
    Managed "aws_cognito_resource_server" CognitoResourceServer CognitoResourceServerAttributes
    naming None;
    tags None;
    arguments {
        identifier: Str = "identifier required\tapi length 1 256\tapi match [\\x21\\x23-\\x5B\\x5D-\\x7E]+\treplaces";
        user_pool_id: Id<kind::CognitoUserPool> = "user_pool_id required\treplaces";
    }
    unread {
        name: Str = "name required\tapi length 1 256\tapi match [\\w\\s+=,.@-]+\treplaces";
    }
    many {
        scope: cognito_resource_server::Scope = "scope optional set block 0 100\titems - 100";
    }
    attributes {
        id: Id<kind::CognitoResourceServer> = "id";
        name: Name<kind::CognitoResourceServer> = "name";
        scope_identifiers: List<Str> = "scope_identifiers";
    }
}
/// Blocks of [`aws_cognito_risk_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_risk_configuration).
pub mod cognito_risk_configuration {
    use crate::types::*;

    /// Blocks of [`AccountTakeoverRiskConfiguration`].
    pub mod account_takeover_risk_configuration {
        use crate::types::*;

        /// Blocks of [`Actions`].
        pub mod actions {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`HighAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_risk_configuration)."]
                HighAction
                arguments {
                    event_action: Str = "event_action required\tin BLOCK|MFA_IF_CONFIGURED|MFA_REQUIRED|NO_ACTION";
                    notify: Bool = "notify required";
                }
            }
            pub use crate::services::cognito::cognito_risk_configuration::account_takeover_risk_configuration::actions::HighAction as LowAction;
            pub use crate::services::cognito::cognito_risk_configuration::account_takeover_risk_configuration::actions::HighAction as MediumAction;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Actions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_risk_configuration)."]
            Actions
            many {
                high_action: actions::HighAction = "high_action optional list block 0 1";
                low_action: actions::LowAction = "low_action optional list block 0 1";
                medium_action: actions::MediumAction = "medium_action optional list block 0 1";
            }
        }
        /// Blocks of [`NotifyConfiguration`].
        pub mod notify_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`BlockEmail`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_risk_configuration)."]
                BlockEmail
                arguments {
                    html_body: Str = "html_body required\tlength 6 20000";
                    subject: Str = "subject required\tlength 1 140";
                    text_body: Str = "text_body required\tlength 6 20000";
                }
            }
            pub use crate::services::cognito::cognito_risk_configuration::account_takeover_risk_configuration::notify_configuration::BlockEmail as MfaEmail;
            pub use crate::services::cognito::cognito_risk_configuration::account_takeover_risk_configuration::notify_configuration::BlockEmail as NoActionEmail;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`NotifyConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_risk_configuration)."]
            NotifyConfiguration
            arguments {
                source_arn: Str = "source_arn required\tformat arn";
                from: Str = "from optional";
                reply_to: Str = "reply_to optional";
            }
            many {
                block_email: notify_configuration::BlockEmail = "block_email optional list block 0 1";
                mfa_email: notify_configuration::MfaEmail = "mfa_email optional list block 0 1";
                no_action_email: notify_configuration::NoActionEmail = "no_action_email optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AccountTakeoverRiskConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_risk_configuration)."]
        AccountTakeoverRiskConfiguration
        many {
            actions: account_takeover_risk_configuration::Actions = "actions required list block 1 1";
            notify_configuration: account_takeover_risk_configuration::NotifyConfiguration = "notify_configuration required list block 1 1";
        }
    }
    /// Blocks of [`CompromisedCredentialsRiskConfiguration`].
    pub mod compromised_credentials_risk_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Actions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_risk_configuration)."]
            Actions
            arguments {
                event_action: Str = "event_action required\tin BLOCK|NO_ACTION";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CompromisedCredentialsRiskConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_risk_configuration)."]
        CompromisedCredentialsRiskConfiguration
        arguments {
            event_filter: Set<Str> = "event_filter computed\teach in SIGN_IN|PASSWORD_CHANGE|SIGN_UP";
        }
        many {
            actions: compromised_credentials_risk_configuration::Actions = "actions required list block 1 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RiskExceptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_risk_configuration)."]
        RiskExceptionConfiguration
        arguments {
            blocked_ip_range_list: Set<Str> = "blocked_ip_range_list optional\titems 1 200\teach format cidr";
            skipped_ip_range_list: Set<Str> = "skipped_ip_range_list optional\titems 1 200\teach format cidr";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_risk_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_risk_configuration)."]
    Managed "aws_cognito_risk_configuration" CognitoRiskConfiguration CognitoRiskConfigurationAttributes
    naming None;
    tags None;
    relations {
        "at_least_one account_takeover_risk_configuration compromised_credentials_risk_configuration risk_exception_configuration";
        "at_least_one risk_exception_configuration.blocked_ip_range_list risk_exception_configuration.skipped_ip_range_list";
    }
    arguments {
        user_pool_id: Id<kind::CognitoUserPool> = "user_pool_id required\tmatch ^[\\w-]+_[0-9A-Za-z]+$\treplaces";
        client_id: Id<kind::CognitoUserPoolClient> = "client_id optional\treplaces";
    }
    many {
        account_takeover_risk_configuration: cognito_risk_configuration::AccountTakeoverRiskConfiguration = "account_takeover_risk_configuration optional list block 0 1";
        compromised_credentials_risk_configuration: cognito_risk_configuration::CompromisedCredentialsRiskConfiguration = "compromised_credentials_risk_configuration optional list block 0 1";
        risk_exception_configuration: cognito_risk_configuration::RiskExceptionConfiguration = "risk_exception_configuration optional list block 0 1";
    }
    attributes {
        id: Id<kind::CognitoRiskConfiguration> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user)."]
    Managed "aws_cognito_user" CognitoUser CognitoUserAttributes
    naming None;
    tags None;
    relations {
        "conflict password temporary_password";
    }
    arguments {
        user_pool_id: Id<kind::CognitoUserPool> = "user_pool_id required\treplaces";
        username: Str = "username required\tlength 1 128\treplaces";
        attributes: Map<Str> = "attributes optional";
        client_metadata: Map<Str> = "client_metadata optional";
        desired_delivery_mediums: Set<Str> = "desired_delivery_mediums optional\teach in SMS|EMAIL";
        enabled: Bool = "enabled optional";
        force_alias_creation: Bool = "force_alias_creation optional";
        message_action: Str = "message_action optional\tin RESEND|SUPPRESS";
        password: Secret<Str> = "password optional sensitive\tlength 6 256";
        temporary_password: Secret<Str> = "temporary_password optional sensitive\tlength 6 256";
        validation_data: Map<Str> = "validation_data optional";
    }
    attributes {
        creation_date: Str = "creation_date";
        id: Id<kind::CognitoUser> = "id";
        last_modified_date: Str = "last_modified_date";
        mfa_setting_list: Set<Str> = "mfa_setting_list";
        preferred_mfa_setting: Str = "preferred_mfa_setting";
        status: Str = "status";
        sub: Str = "sub";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_user_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_group)."]
    Managed "aws_cognito_user_group" CognitoUserGroup CognitoUserGroupAttributes
    naming None;
    tags None;
    arguments {
        user_pool_id: Id<kind::CognitoUserPool> = "user_pool_id required\tmatch ^[\\w-]+_[0-9A-Za-z]+$\tapi length 1 55\tapi match [\\w-]+_[0-9a-zA-Z]+\treplaces";
        description: Str = "description optional\tlength - 2048";
        precedence: Num = "precedence optional\twhole\tapi range 0 -";
        role_arn: Arn<kind::IamRole> = "role_arn optional\tformat arn\tapi length 20 2048\tapi match arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?\tservice iam";
    }
    unread {
        name: Str = "name required\tmatch [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+\tapi length 1 128\tapi match [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+\treplaces";
    }
    attributes {
        id: Id<kind::CognitoUserGroup> = "id";
        name: Name<kind::CognitoUserGroup> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_user_in_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_in_group)."]
    Managed "aws_cognito_user_in_group" CognitoUserInGroup CognitoUserInGroupAttributes
    naming None;
    tags None;
    arguments {
        user_pool_id: Id<kind::CognitoUserPool> = "user_pool_id required\tmatch ^[\\w-]+_[0-9A-Za-z]+$\treplaces";
        username: Str = "username required\tlength 1 128\treplaces";
    }
    unread {
        group_name: Str = "group_name required\tmatch [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+\treplaces";
    }
    attributes {
        group_name: Name<kind::CognitoUserInGroup> = "group_name";
        id: Id<kind::CognitoUserInGroup> = "id";
    }
}
/// Blocks of [`aws_cognito_user_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool).
pub mod cognito_user_pool {
    use crate::types::*;

    /// Blocks of [`AccountRecoverySetting`].
    pub mod account_recovery_setting {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`RecoveryMechanism`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
            RecoveryMechanism
            arguments {
                name: Str = "name required\tin verified_email|verified_phone_number|admin_only";
                priority: Num = "priority required\twhole";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AccountRecoverySetting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        AccountRecoverySetting
        many {
            recovery_mechanism: account_recovery_setting::RecoveryMechanism = "recovery_mechanism optional set block 0 2\titems - 2";
        }
    }
    /// Blocks of [`AdminCreateUserConfig`].
    pub mod admin_create_user_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`InviteMessageTemplate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
            InviteMessageTemplate
            arguments {
                email_message: Str = "email_message optional\tmatch \\{username\\}";
                email_subject: Str = "email_subject optional\tlength 1 -";
                sms_message: Str = "sms_message optional\tmatch \\{username\\}";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AdminCreateUserConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        AdminCreateUserConfig
        arguments {
            allow_admin_create_user_only: Bool = "allow_admin_create_user_only optional";
        }
        many {
            invite_message_template: admin_create_user_config::InviteMessageTemplate = "invite_message_template optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DeviceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        DeviceConfiguration
        arguments {
            challenge_required_on_new_device: Bool = "challenge_required_on_new_device optional";
            device_only_remembered_on_user_prompt: Bool = "device_only_remembered_on_user_prompt optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EmailConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        EmailConfiguration
        arguments {
            configuration_set: Name<kind::SesConfigurationSet> = "configuration_set optional";
            email_sending_account: Str = "email_sending_account optional\tin COGNITO_DEFAULT|DEVELOPER";
            from_email_address: Str = "from_email_address optional";
            reply_to_email_address: Str = "reply_to_email_address optional\tin ";
            source_arn: Str = "source_arn optional\tformat arn";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EmailMfaConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        EmailMfaConfiguration
        arguments {
            message: Str = "message optional\tlength 6 20000\tmatch [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*";
            subject: Str = "subject optional";
        }
    }
    /// Blocks of [`LambdaConfig`].
    pub mod lambda_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CustomEmailSender`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
            CustomEmailSender
            arguments {
                lambda_arn: Arn<kind::LambdaFunction> = "lambda_arn required\tservice lambda";
                lambda_version: Str = "lambda_version required";
            }
        }
        pub use crate::services::cognito::cognito_user_pool::lambda_config::CustomEmailSender as CustomSmsSender;
        formwork_model::block_binding! {
            #[doc = "Block [`PreTokenGenerationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
            PreTokenGenerationConfig
            arguments {
                lambda_arn: Str = "lambda_arn required\tformat arn";
                lambda_version: Str = "lambda_version required\tin V1_0|V2_0|V3_0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LambdaConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        LambdaConfig
        arguments {
            create_auth_challenge: Arn<kind::LambdaFunction> = "create_auth_challenge optional\tformat arn\tservice lambda";
            custom_message: Arn<kind::LambdaFunction> = "custom_message optional\tformat arn\tservice lambda";
            define_auth_challenge: Arn<kind::LambdaFunction> = "define_auth_challenge optional\tformat arn\tservice lambda";
            kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\tformat arn";
            post_authentication: Arn<kind::LambdaFunction> = "post_authentication optional\tformat arn\tservice lambda";
            post_confirmation: Arn<kind::LambdaFunction> = "post_confirmation optional\tformat arn\tservice lambda";
            pre_authentication: Arn<kind::LambdaFunction> = "pre_authentication optional\tformat arn\tservice lambda";
            pre_sign_up: Arn<kind::LambdaFunction> = "pre_sign_up optional\tformat arn\tservice lambda";
            pre_token_generation: Arn<kind::LambdaFunction> = "pre_token_generation computed\tformat arn\tservice lambda";
            user_migration: Arn<kind::LambdaFunction> = "user_migration optional\tformat arn\tservice lambda";
            verify_auth_challenge_response: Arn<kind::LambdaFunction> = "verify_auth_challenge_response optional\tformat arn\tservice lambda";
        }
        many {
            custom_email_sender: lambda_config::CustomEmailSender = "custom_email_sender optional list block 0 1";
            custom_sms_sender: lambda_config::CustomSmsSender = "custom_sms_sender optional list block 0 1";
            pre_token_generation_config: lambda_config::PreTokenGenerationConfig = "pre_token_generation_config optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PasswordPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        PasswordPolicy
        arguments {
            minimum_length: Num = "minimum_length optional\trange 6 99\twhole";
            password_history_size: Num = "password_history_size optional\trange 0 24\twhole";
            require_lowercase: Bool = "require_lowercase optional";
            require_numbers: Bool = "require_numbers optional";
            require_symbols: Bool = "require_symbols optional";
            require_uppercase: Bool = "require_uppercase optional";
            temporary_password_validity_days: Num = "temporary_password_validity_days computed\trange 0 365\twhole";
        }
    }
    /// Blocks of [`Schema`].
    pub mod schema {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`NumberAttributeConstraints`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
            NumberAttributeConstraints
            arguments {
                max_value: Str = "max_value optional";
                min_value: Str = "min_value optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`StringAttributeConstraints`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
            StringAttributeConstraints
            arguments {
                max_length: Str = "max_length optional";
                min_length: Str = "min_length optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Schema`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        Schema
        arguments {
            attribute_data_type: Str = "attribute_data_type required\tin String|Number|DateTime|Boolean";
            name: Str = "name required\tlength - 20\tmatch [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+";
            developer_only_attribute: Bool = "developer_only_attribute optional";
            mutable: Bool = "mutable optional";
            required: Bool = "required optional";
        }
        many {
            number_attribute_constraints: schema::NumberAttributeConstraints = "number_attribute_constraints optional list block 0 1";
            string_attribute_constraints: schema::StringAttributeConstraints = "string_attribute_constraints optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SignInPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        SignInPolicy
        arguments {
            allowed_first_auth_factors: Set<Str> = "allowed_first_auth_factors optional\teach in PASSWORD|EMAIL_OTP|SMS_OTP|WEB_AUTHN";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SmsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        SmsConfiguration
        arguments {
            external_id: Str = "external_id required";
            sns_caller_arn: Arn<kind::IamRole> = "sns_caller_arn required\tformat arn\tservice iam";
            sns_region: Str = "sns_region computed\tformat region";
        }
    }
    pub use crate::shared::cognito_cognito_user_pool_software_token_mfa_configuration::SoftwareTokenMfaConfiguration;
    formwork_model::block_binding! {
        #[doc = "Block [`UserAttributeUpdateSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        UserAttributeUpdateSettings
        arguments {
            attributes_require_verification_before_update: Set<Str> = "attributes_require_verification_before_update required\teach in phone_number|email";
        }
    }
    /// Blocks of [`UserPoolAddOns`].
    pub mod user_pool_add_ons {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AdvancedSecurityAdditionalFlows`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
            AdvancedSecurityAdditionalFlows
            arguments {
                custom_auth_mode: Str = "custom_auth_mode computed\tin AUDIT|ENFORCED";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`UserPoolAddOns`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        UserPoolAddOns
        arguments {
            advanced_security_mode: Str = "advanced_security_mode required\tin OFF|AUDIT|ENFORCED";
        }
        many {
            advanced_security_additional_flows: user_pool_add_ons::AdvancedSecurityAdditionalFlows = "advanced_security_additional_flows optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`UsernameConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        UsernameConfiguration
        arguments {
            case_sensitive: Bool = "case_sensitive computed\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`VerificationMessageTemplate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        VerificationMessageTemplate
        arguments {
            default_email_option: Str = "default_email_option optional\tin CONFIRM_WITH_LINK|CONFIRM_WITH_CODE";
            email_message: Str = "email_message computed\tmatch \\{####\\}";
            email_message_by_link: Str = "email_message_by_link computed\tmatch [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{##[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*##\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*";
            email_subject: Str = "email_subject computed\tlength 1 -";
            email_subject_by_link: Str = "email_subject_by_link computed\tlength 1 -";
            sms_message: Str = "sms_message computed\tmatch \\{####\\}";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`WebAuthnConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        WebAuthnConfiguration
        arguments {
            relying_party_id: Str = "relying_party_id optional";
            user_verification: Str = "user_verification optional\tin required|preferred";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_user_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
    Managed "aws_cognito_user_pool" CognitoUserPool CognitoUserPoolAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    relations {
        "conflict alias_attributes username_attributes";
        "conflict email_verification_message verification_message_template.email_message";
        "conflict email_verification_subject verification_message_template.email_subject";
        "conflict sms_verification_message verification_message_template.sms_message";
        "together lambda_config.custom_email_sender lambda_config.kms_key_id";
        "together lambda_config.custom_sms_sender lambda_config.kms_key_id";
    }
    arguments {
        alias_attributes: Set<Str> = "alias_attributes optional\teach in phone_number|email|preferred_username\treplaces";
        auto_verified_attributes: Set<Str> = "auto_verified_attributes optional\teach in phone_number|email";
        deletion_protection: Str = "deletion_protection optional\tin ACTIVE|INACTIVE";
        email_verification_message: Str = "email_verification_message computed\tmatch \\{####\\}\tapi length 6 20000\tapi match [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*";
        email_verification_subject: Str = "email_verification_subject computed\tlength 1 -\tapi length 1 140\tapi match [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+";
        mfa_configuration: Str = "mfa_configuration optional\tin OFF|ON|OPTIONAL";
        sms_authentication_message: Str = "sms_authentication_message optional\tmatch \\{####\\}\tapi length 6 140\tapi match .*\\{####\\}.*";
        sms_verification_message: Str = "sms_verification_message computed\tmatch \\{####\\}\tapi length 6 140\tapi match .*\\{####\\}.*";
        tags: Map<Str> = "tags optional";
        user_pool_tier: Str = "user_pool_tier computed\tin LITE|ESSENTIALS|PLUS";
        username_attributes: Set<Str> = "username_attributes optional\teach in phone_number|email\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 128\tapi match [\\w\\s+=,.@-]+\treplaces";
    }
    many {
        account_recovery_setting: cognito_user_pool::AccountRecoverySetting = "account_recovery_setting optional list block 0 1";
        admin_create_user_config: cognito_user_pool::AdminCreateUserConfig = "admin_create_user_config optional list block 0 1";
        device_configuration: cognito_user_pool::DeviceConfiguration = "device_configuration optional list block 0 1";
        email_configuration: cognito_user_pool::EmailConfiguration = "email_configuration optional list block 0 1";
        email_mfa_configuration: cognito_user_pool::EmailMfaConfiguration = "email_mfa_configuration optional list block 0 1";
        lambda_config: cognito_user_pool::LambdaConfig = "lambda_config optional list block 0 1";
        password_policy: cognito_user_pool::PasswordPolicy = "password_policy optional list block 0 1";
        schema: cognito_user_pool::Schema = "schema optional set block 0 50\titems - 50";
        sign_in_policy: cognito_user_pool::SignInPolicy = "sign_in_policy optional list block 0 1";
        sms_configuration: cognito_user_pool::SmsConfiguration = "sms_configuration optional list block 0 1";
        software_token_mfa_configuration: cognito_user_pool::SoftwareTokenMfaConfiguration = "software_token_mfa_configuration optional list block 0 1";
        user_attribute_update_settings: cognito_user_pool::UserAttributeUpdateSettings = "user_attribute_update_settings optional list block 0 1";
        user_pool_add_ons: cognito_user_pool::UserPoolAddOns = "user_pool_add_ons optional list block 0 1";
        username_configuration: cognito_user_pool::UsernameConfiguration = "username_configuration optional list block 0 1";
        verification_message_template: cognito_user_pool::VerificationMessageTemplate = "verification_message_template optional list block 0 1";
        web_authn_configuration: cognito_user_pool::WebAuthnConfiguration = "web_authn_configuration optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::CognitoUserPool> = "arn";
        creation_date: Str = "creation_date";
        custom_domain: Str = "custom_domain";
        domain: Str = "domain";
        endpoint: Str = "endpoint";
        estimated_number_of_users: Num = "estimated_number_of_users";
        id: Id<kind::CognitoUserPool> = "id";
        last_modified_date: Str = "last_modified_date";
        name: Name<kind::CognitoUserPool> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_cognito_user_pool_client`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool_client).
pub mod cognito_user_pool_client {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AnalyticsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool_client)."]
        AnalyticsConfiguration
        arguments {
            application_arn: Arn<kind::PinpointApp> = "application_arn optional\tlength 1 -\tformat arn";
            application_id: Str = "application_id optional";
            external_id: Str = "external_id optional";
            role_arn: Arn<kind::IamRole> = "role_arn computed\tlength 1 -\tformat arn\tservice iam";
            user_data_shared: Bool = "user_data_shared computed";
        }
    }
    pub use crate::services::cognito::cognito_managed_user_pool_client::RefreshTokenRotation;
    pub use crate::services::cognito::cognito_managed_user_pool_client::TokenValidityUnits;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_user_pool_client`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool_client)."]
    Managed "aws_cognito_user_pool_client" CognitoUserPoolClient CognitoUserPoolClientAttributes
    naming None;
    tags None;
    relations {
        "conflict analytics_configuration.application_arn analytics_configuration.external_id";
        "conflict analytics_configuration.application_arn analytics_configuration.role_arn";
        "exactly_one analytics_configuration.application_arn analytics_configuration.application_id";
        "together analytics_configuration.application_id analytics_configuration.external_id";
        "together analytics_configuration.application_id analytics_configuration.role_arn";
    }
    arguments {
        user_pool_id: Id<kind::CognitoUserPool> = "user_pool_id required\tapi length 1 55\tapi match [\\w-]+_[0-9a-zA-Z]+\treplaces";
        access_token_validity: Num = "access_token_validity computed\twhole";
        allowed_oauth_flows: Set<Str> = "allowed_oauth_flows computed\titems - 3\teach in code|implicit|client_credentials";
        allowed_oauth_flows_user_pool_client: Bool = "allowed_oauth_flows_user_pool_client computed";
        allowed_oauth_scopes: Set<Str> = "allowed_oauth_scopes computed\titems - 50";
        auth_session_validity: Num = "auth_session_validity computed\trange 3 15\twhole";
        callback_urls: Set<Str> = "callback_urls computed\titems - 100\teach length 1 1024";
        default_redirect_uri: Str = "default_redirect_uri computed\tlength 1 1024\tapi match [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+";
        enable_propagate_additional_user_context_data: Bool = "enable_propagate_additional_user_context_data computed";
        enable_token_revocation: Bool = "enable_token_revocation computed";
        explicit_auth_flows: Set<Str> = "explicit_auth_flows computed\teach in ADMIN_NO_SRP_AUTH|CUSTOM_AUTH_FLOW_ONLY|USER_PASSWORD_AUTH|ALLOW_ADMIN_USER_PASSWORD_AUTH|ALLOW_CUSTOM_AUTH|ALLOW_USER_PASSWORD_AUTH|ALLOW_USER_SRP_AUTH|ALLOW_REFRESH_TOKEN_AUTH|ALLOW_USER_AUTH";
        generate_secret: Bool = "generate_secret optional\treplaces";
        id_token_validity: Num = "id_token_validity computed\twhole";
        logout_urls: Set<Str> = "logout_urls computed\titems - 100\teach length 1 1024";
        prevent_user_existence_errors: Str = "prevent_user_existence_errors computed\tin LEGACY|ENABLED";
        read_attributes: Set<Str> = "read_attributes computed";
        refresh_token_validity: Num = "refresh_token_validity computed\twhole\tapi range 0 315360000";
        supported_identity_providers: Set<Str> = "supported_identity_providers computed\teach length 1 32";
        write_attributes: Set<Str> = "write_attributes computed";
    }
    unread {
        name: Str = "name required\tlength 1 128\tapi match [\\w\\s+=,.@-]+";
    }
    many {
        analytics_configuration: cognito_user_pool_client::AnalyticsConfiguration = "analytics_configuration optional list block 0 0\titems - 1";
        refresh_token_rotation: cognito_user_pool_client::RefreshTokenRotation = "refresh_token_rotation optional list block 0 0\titems - 1";
        token_validity_units: cognito_user_pool_client::TokenValidityUnits = "token_validity_units optional list block 0 0\titems - 1";
    }
    attributes {
        client_secret: Secret<Str> = "client_secret";
        id: Id<kind::CognitoUserPoolClient> = "id";
        name: Name<kind::CognitoUserPoolClient> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_user_pool_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool_domain)."]
    Managed "aws_cognito_user_pool_domain" CognitoUserPoolDomain CognitoUserPoolDomainAttributes
    naming None;
    tags None;
    arguments {
        domain: Str = "domain required\tlength 1 63\treplaces";
        user_pool_id: Id<kind::CognitoUserPool> = "user_pool_id required\tapi length 1 55\tapi match [\\w-]+_[0-9a-zA-Z]+\treplaces";
        certificate_arn: Arn<kind::AcmCertificate> = "certificate_arn optional\tformat arn\tapi length 20 2048\tapi match arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?\tservice acm\tmay_replace";
        managed_login_version: Num = "managed_login_version computed\tin 1|2\twhole";
    }
    attributes {
        aws_account_id: Str = "aws_account_id";
        cloudfront_distribution: Str = "cloudfront_distribution";
        cloudfront_distribution_arn: Str = "cloudfront_distribution_arn";
        cloudfront_distribution_zone_id: Id<kind::Route53Zone> = "cloudfront_distribution_zone_id";
        id: Id<kind::CognitoUserPoolDomain> = "id";
        s3_bucket: Name<kind::S3Bucket> = "s3_bucket";
        version: Str = "version";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_user_pool_ui_customization`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool_ui_customization)."]
    Managed "aws_cognito_user_pool_ui_customization" CognitoUserPoolUiCustomization CognitoUserPoolUiCustomizationAttributes
    naming None;
    tags None;
    relations {
        "at_least_one css image_file";
    }
    arguments {
        user_pool_id: Id<kind::CognitoUserPool> = "user_pool_id required\tapi length 1 55\tapi match [\\w-]+_[0-9a-zA-Z]+";
        client_id: Id<kind::CognitoUserPoolClient> = "client_id optional\tapi length 1 128\tapi match [\\w+]+";
        css: Str = "css optional\tapi length - 131072";
        image_file: Str = "image_file optional";
    }
    attributes {
        creation_date: Str = "creation_date";
        css_version: Str = "css_version";
        id: Id<kind::CognitoUserPoolUiCustomization> = "id";
        image_url: Str = "image_url";
        last_modified_date: Str = "last_modified_date";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_cognito_identity_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_identity_pool).
    pub mod cognito_identity_pool {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CognitoIdentityProvidersAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_identity_pool)."]
            CognitoIdentityProvidersAttributes
            attributes {
                client_id: Id<kind::CognitoUserPoolClient> = "client_id";
                provider_name: Str = "provider_name";
                server_side_token_check: Bool = "server_side_token_check";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cognito_identity_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_identity_pool)."]
        Data "aws_cognito_identity_pool" CognitoIdentityPool CognitoIdentityPoolAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            identity_pool_name: Str = "identity_pool_name required";
            id: Str = "id computed";
        }
        attributes {
            allow_classic_flow: Bool = "allow_classic_flow";
            allow_unauthenticated_identities: Bool = "allow_unauthenticated_identities";
            arn: Arn<kind::CognitoIdentityPool> = "arn";
            developer_provider_name: Str = "developer_provider_name";
            id: Id<kind::CognitoIdentityPool> = "id";
            identity_pool_name: Name<kind::CognitoIdentityPool> = "identity_pool_name";
            openid_connect_provider_arns: Set<Str> = "openid_connect_provider_arns";
            saml_provider_arns: List<Str> = "saml_provider_arns";
            supported_login_providers: Map<Str> = "supported_login_providers";
        }
        objects {
            cognito_identity_providers: Set<cognito_identity_pool::CognitoIdentityProvidersAttributes> = "cognito_identity_providers";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cognito_user_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_group)."]
        Data "aws_cognito_user_group" CognitoUserGroup CognitoUserGroupAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            user_pool_id: Str = "user_pool_id required";
        }
        attributes {
            description: Str = "description";
            id: Id<kind::CognitoUserGroup> = "id";
            name: Name<kind::CognitoUserGroup> = "name";
            precedence: Num = "precedence";
            role_arn: Str = "role_arn";
            user_pool_id: Id<kind::CognitoUserPool> = "user_pool_id";
        }
    }
    /// Blocks of [`aws_cognito_user_groups`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_groups).
    pub mod cognito_user_groups {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`GroupsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_groups)."]
            GroupsAttributes
            attributes {
                description: Str = "description";
                group_name: Str = "group_name";
                precedence: Num = "precedence";
                role_arn: Str = "role_arn";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cognito_user_groups`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_groups)."]
        Data "aws_cognito_user_groups" CognitoUserGroups CognitoUserGroupsAttributes
        naming None;
        tags None;
        unread {
            user_pool_id: Str = "user_pool_id required";
        }
        attributes {
            id: Str = "id";
            user_pool_id: Id<kind::CognitoUserPool> = "user_pool_id";
        }
        objects {
            groups: List<cognito_user_groups::GroupsAttributes> = "groups";
        }
    }
    /// Blocks of [`aws_cognito_user_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool).
    pub mod cognito_user_pool {
        use crate::types::*;

        /// Blocks of [`AccountRecoverySettingAttributes`].
        pub mod account_recovery_setting_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`RecoveryMechanismAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool)."]
                RecoveryMechanismAttributes
                attributes {
                    name: Str = "name";
                    priority: Num = "priority";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AccountRecoverySettingAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool)."]
            AccountRecoverySettingAttributes
            objects {
                recovery_mechanism: List<account_recovery_setting_attributes::RecoveryMechanismAttributes> = "recovery_mechanism";
            }
        }
        /// Blocks of [`AdminCreateUserConfigAttributes`].
        pub mod admin_create_user_config_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`InviteMessageTemplateAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool)."]
                InviteMessageTemplateAttributes
                attributes {
                    email_message: Str = "email_message";
                    email_subject: Str = "email_subject";
                    sms_message: Str = "sms_message";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AdminCreateUserConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool)."]
            AdminCreateUserConfigAttributes
            attributes {
                allow_admin_create_user_only: Bool = "allow_admin_create_user_only";
                unused_account_validity_days: Num = "unused_account_validity_days";
            }
            objects {
                invite_message_template: List<admin_create_user_config_attributes::InviteMessageTemplateAttributes> = "invite_message_template";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DeviceConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool)."]
            DeviceConfigurationAttributes
            attributes {
                challenge_required_on_new_device: Bool = "challenge_required_on_new_device";
                device_only_remembered_on_user_prompt: Bool = "device_only_remembered_on_user_prompt";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`EmailConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool)."]
            EmailConfigurationAttributes
            attributes {
                configuration_set: Str = "configuration_set";
                email_sending_account: Str = "email_sending_account";
                from: Str = "from";
                reply_to_email_address: Str = "reply_to_email_address";
                source_arn: Str = "source_arn";
            }
        }
        /// Blocks of [`LambdaConfigAttributes`].
        pub mod lambda_config_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`CustomEmailSenderAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool)."]
                CustomEmailSenderAttributes
                attributes {
                    lambda_arn: Arn<kind::LambdaFunction> = "lambda_arn";
                    lambda_version: Str = "lambda_version";
                }
            }
            pub use crate::services::cognito::data::cognito_user_pool::lambda_config_attributes::CustomEmailSenderAttributes as CustomSmsSenderAttributes;
            pub use crate::services::cognito::data::cognito_user_pool::lambda_config_attributes::CustomEmailSenderAttributes as PreTokenGenerationConfigAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`LambdaConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool)."]
            LambdaConfigAttributes
            attributes {
                create_auth_challenge: Str = "create_auth_challenge";
                custom_message: Str = "custom_message";
                define_auth_challenge: Str = "define_auth_challenge";
                kms_key_id: Str = "kms_key_id";
                post_authentication: Str = "post_authentication";
                post_confirmation: Str = "post_confirmation";
                pre_authentication: Str = "pre_authentication";
                pre_sign_up: Str = "pre_sign_up";
                pre_token_generation: Str = "pre_token_generation";
                user_migration: Str = "user_migration";
                verify_auth_challenge_response: Str = "verify_auth_challenge_response";
            }
            objects {
                custom_email_sender: List<lambda_config_attributes::CustomEmailSenderAttributes> = "custom_email_sender";
                custom_sms_sender: List<lambda_config_attributes::CustomSmsSenderAttributes> = "custom_sms_sender";
                pre_token_generation_config: List<lambda_config_attributes::PreTokenGenerationConfigAttributes> = "pre_token_generation_config";
            }
        }
        /// Blocks of [`SchemaAttributesAttributes`].
        pub mod schema_attributes_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`NumberAttributeConstraintsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool)."]
                NumberAttributeConstraintsAttributes
                attributes {
                    max_value: Str = "max_value";
                    min_value: Str = "min_value";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`StringAttributeConstraintsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool)."]
                StringAttributeConstraintsAttributes
                attributes {
                    max_length: Str = "max_length";
                    min_length: Str = "min_length";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SchemaAttributesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool)."]
            SchemaAttributesAttributes
            attributes {
                attribute_data_type: Str = "attribute_data_type";
                developer_only_attribute: Bool = "developer_only_attribute";
                mutable: Bool = "mutable";
                name: Str = "name";
                required: Bool = "required";
            }
            objects {
                number_attribute_constraints: List<schema_attributes_attributes::NumberAttributeConstraintsAttributes> = "number_attribute_constraints";
                string_attribute_constraints: List<schema_attributes_attributes::StringAttributeConstraintsAttributes> = "string_attribute_constraints";
            }
        }
        /// Blocks of [`UserPoolAddOnsAttributes`].
        pub mod user_pool_add_ons_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`AdvancedSecurityAdditionalFlowsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool)."]
                AdvancedSecurityAdditionalFlowsAttributes
                attributes {
                    custom_auth_mode: Str = "custom_auth_mode";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`UserPoolAddOnsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool)."]
            UserPoolAddOnsAttributes
            attributes {
                advanced_security_mode: Str = "advanced_security_mode";
            }
            objects {
                advanced_security_additional_flows: List<user_pool_add_ons_attributes::AdvancedSecurityAdditionalFlowsAttributes> = "advanced_security_additional_flows";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cognito_user_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool)."]
        Data "aws_cognito_user_pool" CognitoUserPool CognitoUserPoolAttributes
        naming None;
        tags None;
        unread {
            user_pool_id: Str = "user_pool_id required";
        }
        attributes {
            arn: Arn<kind::CognitoUserPool> = "arn";
            auto_verified_attributes: List<Str> = "auto_verified_attributes";
            creation_date: Str = "creation_date";
            custom_domain: Str = "custom_domain";
            deletion_protection: Str = "deletion_protection";
            domain: Str = "domain";
            estimated_number_of_users: Num = "estimated_number_of_users";
            id: Id<kind::CognitoUserPool> = "id";
            last_modified_date: Str = "last_modified_date";
            mfa_configuration: Str = "mfa_configuration";
            name: Name<kind::CognitoUserPool> = "name";
            sms_authentication_message: Str = "sms_authentication_message";
            sms_configuration_failure: Str = "sms_configuration_failure";
            sms_verification_message: Str = "sms_verification_message";
            tags: Map<Str> = "tags";
            user_pool_id: Id<kind::CognitoUserPool> = "user_pool_id";
            user_pool_tags: Map<Str> = "user_pool_tags";
            username_attributes: List<Str> = "username_attributes";
        }
        objects {
            account_recovery_setting: List<cognito_user_pool::AccountRecoverySettingAttributes> = "account_recovery_setting";
            admin_create_user_config: List<cognito_user_pool::AdminCreateUserConfigAttributes> = "admin_create_user_config";
            device_configuration: List<cognito_user_pool::DeviceConfigurationAttributes> = "device_configuration";
            email_configuration: List<cognito_user_pool::EmailConfigurationAttributes> = "email_configuration";
            lambda_config: List<cognito_user_pool::LambdaConfigAttributes> = "lambda_config";
            schema_attributes: List<cognito_user_pool::SchemaAttributesAttributes> = "schema_attributes";
            user_pool_add_ons: List<cognito_user_pool::UserPoolAddOnsAttributes> = "user_pool_add_ons";
        }
    }
    /// Blocks of [`aws_cognito_user_pool_client`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool_client).
    pub mod cognito_user_pool_client {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AnalyticsConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool_client)."]
            AnalyticsConfigurationAttributes
            attributes {
                application_arn: Str = "application_arn";
                application_id: Str = "application_id";
                external_id: Str = "external_id";
                role_arn: Str = "role_arn";
                user_data_shared: Bool = "user_data_shared";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RefreshTokenRotationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool_client)."]
            RefreshTokenRotationAttributes
            attributes {
                feature: Str = "feature";
                retry_grace_period_seconds: Num = "retry_grace_period_seconds";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`TokenValidityUnitsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool_client)."]
            TokenValidityUnitsAttributes
            attributes {
                access_token: Str = "access_token";
                id_token: Str = "id_token";
                refresh_token: Str = "refresh_token";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cognito_user_pool_client`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool_client)."]
        Data "aws_cognito_user_pool_client" CognitoUserPoolClient CognitoUserPoolClientAttributes
        naming None;
        tags None;
        unread {
            client_id: Str = "client_id required";
            user_pool_id: Str = "user_pool_id required";
            id: Str = "id computed";
        }
        attributes {
            access_token_validity: Num = "access_token_validity";
            allowed_oauth_flows: Set<Str> = "allowed_oauth_flows";
            allowed_oauth_flows_user_pool_client: Bool = "allowed_oauth_flows_user_pool_client";
            allowed_oauth_scopes: Set<Str> = "allowed_oauth_scopes";
            callback_urls: Set<Str> = "callback_urls";
            client_id: Id<kind::CognitoUserPoolClient> = "client_id";
            client_secret: Secret<Str> = "client_secret";
            default_redirect_uri: Str = "default_redirect_uri";
            enable_propagate_additional_user_context_data: Bool = "enable_propagate_additional_user_context_data";
            enable_token_revocation: Bool = "enable_token_revocation";
            explicit_auth_flows: Set<Str> = "explicit_auth_flows";
            generate_secret: Bool = "generate_secret";
            id: Id<kind::CognitoUserPoolClient> = "id";
            id_token_validity: Num = "id_token_validity";
            logout_urls: Set<Str> = "logout_urls";
            name: Name<kind::CognitoUserPoolClient> = "name";
            prevent_user_existence_errors: Str = "prevent_user_existence_errors";
            read_attributes: Set<Str> = "read_attributes";
            refresh_token_validity: Num = "refresh_token_validity";
            supported_identity_providers: Set<Str> = "supported_identity_providers";
            user_pool_id: Id<kind::CognitoUserPool> = "user_pool_id";
            write_attributes: Set<Str> = "write_attributes";
        }
        objects {
            analytics_configuration: List<cognito_user_pool_client::AnalyticsConfigurationAttributes> = "analytics_configuration";
            refresh_token_rotation: List<cognito_user_pool_client::RefreshTokenRotationAttributes> = "refresh_token_rotation";
            token_validity_units: List<cognito_user_pool_client::TokenValidityUnitsAttributes> = "token_validity_units";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cognito_user_pool_clients`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool_clients)."]
        Data "aws_cognito_user_pool_clients" CognitoUserPoolClients CognitoUserPoolClientsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            user_pool_id: Str = "user_pool_id required";
        }
        attributes {
            client_ids: List<Str> = "client_ids";
            client_names: List<Str> = "client_names";
            user_pool_id: Id<kind::CognitoUserPool> = "user_pool_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cognito_user_pool_signing_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool_signing_certificate)."]
        Data "aws_cognito_user_pool_signing_certificate" CognitoUserPoolSigningCertificate CognitoUserPoolSigningCertificateAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            user_pool_id: Str = "user_pool_id required";
        }
        attributes {
            certificate: Str = "certificate";
            user_pool_id: Id<kind::CognitoUserPool> = "user_pool_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cognito_user_pools`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pools)."]
        Data "aws_cognito_user_pools" CognitoUserPools CognitoUserPoolsAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arns: List<Str> = "arns";
            ids: List<Str> = "ids";
        }
    }
}
/// Ephemeral resources.
pub(crate) mod ephemeral {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Ephemeral resource [`aws_cognito_identity_openid_token_for_developer_identity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/ephemeral-resources/cognito_identity_openid_token_for_developer_identity)."]
        Ephemeral "aws_cognito_identity_openid_token_for_developer_identity" CognitoIdentityOpenidTokenForDeveloperIdentity CognitoIdentityOpenidTokenForDeveloperIdentityAttributes
        naming None;
        tags None;
        arguments {
            identity_pool_id: Str = "identity_pool_id required";
            logins: Map<Str> = "logins required";
            identity_id: Str = "identity_id computed";
        }
        unread {
            principal_tags: Map<Str> = "principal_tags optional";
            token_duration: Num = "token_duration optional";
        }
        attributes {
            token: Secret<Str> = "token";
        }
    }
}
