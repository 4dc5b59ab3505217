// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `cognito`.

use crate::kinds::*;

/// Blocks of [`aws_cognito_identity_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_identity_pool).
pub mod cognito_identity_pool {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CognitoIdentityProviders`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_identity_pool)."]
        CognitoIdentityProviders
        arguments {
            client_id: Str = "client_id optional";
            provider_name: Str = "provider_name optional";
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
        identity_pool_name: Str = "identity_pool_name required";
        allow_classic_flow: Bool = "allow_classic_flow optional";
        allow_unauthenticated_identities: Bool = "allow_unauthenticated_identities optional";
        developer_provider_name: Str = "developer_provider_name optional";
        openid_connect_provider_arns: Set<Str> = "openid_connect_provider_arns optional";
        saml_provider_arns: List<Str> = "saml_provider_arns optional";
        supported_login_providers: Map<Str> = "supported_login_providers optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        cognito_identity_providers: cognito_identity_pool::CognitoIdentityProviders = "cognito_identity_providers optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_identity_pool_provider_principal_tag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_identity_pool_provider_principal_tag)."]
    Managed "aws_cognito_identity_pool_provider_principal_tag" CognitoIdentityPoolProviderPrincipalTag CognitoIdentityPoolProviderPrincipalTagAttributes
    naming None;
    tags None;
    arguments {
        identity_pool_id: Str = "identity_pool_id required";
        identity_provider_name: Str = "identity_provider_name required";
        principal_tags: Map<Str> = "principal_tags optional";
        use_defaults: Bool = "use_defaults optional";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_cognito_identity_pool_roles_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_identity_pool_roles_attachment).
pub mod cognito_identity_pool_roles_attachment {
    use crate::kinds::*;

    /// Blocks of [`RoleMapping`].
    pub mod role_mapping {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`MappingRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_identity_pool_roles_attachment)."]
            MappingRule
            arguments {
                claim: Str = "claim required";
                match_type: Str = "match_type required";
                role_arn: Str = "role_arn required";
                value: Str = "value required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RoleMapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_identity_pool_roles_attachment)."]
        RoleMapping
        arguments {
            identity_provider: Str = "identity_provider required";
            r#type: Str = "type required";
            ambiguous_role_resolution: Str = "ambiguous_role_resolution optional";
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
        identity_pool_id: Str = "identity_pool_id required";
        roles: Map<Str> = "roles required";
    }
    many {
        role_mapping: cognito_identity_pool_roles_attachment::RoleMapping = "role_mapping optional set block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_identity_provider`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_identity_provider)."]
    Managed "aws_cognito_identity_provider" CognitoIdentityProvider CognitoIdentityProviderAttributes
    naming None;
    tags None;
    arguments {
        provider_details: Map<Str> = "provider_details required";
        provider_name: Str = "provider_name required";
        provider_type: Str = "provider_type required";
        user_pool_id: Str = "user_pool_id required";
        attribute_mapping: Map<Str> = "attribute_mapping computed";
        idp_identifiers: List<Str> = "idp_identifiers optional";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_cognito_managed_user_pool_client`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_managed_user_pool_client).
pub mod cognito_managed_user_pool_client {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AnalyticsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_managed_user_pool_client)."]
        AnalyticsConfiguration
        arguments {
            application_arn: Str = "application_arn optional";
            application_id: Str = "application_id optional";
            external_id: Str = "external_id optional";
            role_arn: Str = "role_arn computed";
            user_data_shared: Bool = "user_data_shared computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RefreshTokenRotation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_managed_user_pool_client)."]
        RefreshTokenRotation
        arguments {
            feature: Str = "feature required";
            retry_grace_period_seconds: Num = "retry_grace_period_seconds optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TokenValidityUnits`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_managed_user_pool_client)."]
        TokenValidityUnits
        arguments {
            access_token: Str = "access_token computed";
            id_token: Str = "id_token computed";
            refresh_token: Str = "refresh_token computed";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_managed_user_pool_client`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_managed_user_pool_client)."]
    Managed "aws_cognito_managed_user_pool_client" CognitoManagedUserPoolClient CognitoManagedUserPoolClientAttributes
    naming None;
    tags None;
    arguments {
        user_pool_id: Str = "user_pool_id required";
        access_token_validity: Num = "access_token_validity computed";
        allowed_oauth_flows: Set<Str> = "allowed_oauth_flows computed";
        allowed_oauth_flows_user_pool_client: Bool = "allowed_oauth_flows_user_pool_client computed";
        allowed_oauth_scopes: Set<Str> = "allowed_oauth_scopes computed";
        auth_session_validity: Num = "auth_session_validity computed";
        callback_urls: Set<Str> = "callback_urls computed";
        default_redirect_uri: Str = "default_redirect_uri computed";
        enable_propagate_additional_user_context_data: Bool = "enable_propagate_additional_user_context_data computed";
        enable_token_revocation: Bool = "enable_token_revocation computed";
        explicit_auth_flows: Set<Str> = "explicit_auth_flows computed";
        id_token_validity: Num = "id_token_validity computed";
        logout_urls: Set<Str> = "logout_urls computed";
        name_pattern: Str = "name_pattern optional";
        name_prefix: Str = "name_prefix optional";
        prevent_user_existence_errors: Str = "prevent_user_existence_errors computed";
        read_attributes: Set<Str> = "read_attributes computed";
        refresh_token_validity: Num = "refresh_token_validity computed";
        supported_identity_providers: Set<Str> = "supported_identity_providers computed";
        write_attributes: Set<Str> = "write_attributes computed";
    }
    many {
        analytics_configuration: cognito_managed_user_pool_client::AnalyticsConfiguration = "analytics_configuration optional list block 0 0";
        refresh_token_rotation: cognito_managed_user_pool_client::RefreshTokenRotation = "refresh_token_rotation optional list block 0 0";
        token_validity_units: cognito_managed_user_pool_client::TokenValidityUnits = "token_validity_units optional list block 0 0";
    }
    attributes {
        client_secret: Str = "client_secret";
        id: Str = "id";
        name: Str = "name";
    }
}
/// Blocks of [`aws_cognito_resource_server`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_resource_server).
pub mod cognito_resource_server {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Scope`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_resource_server)."]
        Scope
        arguments {
            scope_description: Str = "scope_description required";
            scope_name: Str = "scope_name required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_resource_server`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_resource_server)."]
    Managed "aws_cognito_resource_server" CognitoResourceServer CognitoResourceServerAttributes
    naming None;
    tags None;
    arguments {
        identifier: Str = "identifier required";
        name: Str = "name required";
        user_pool_id: Str = "user_pool_id required";
    }
    many {
        scope: cognito_resource_server::Scope = "scope optional set block 0 100";
    }
    attributes {
        id: Str = "id";
        scope_identifiers: List<Str> = "scope_identifiers";
    }
}
/// Blocks of [`aws_cognito_risk_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_risk_configuration).
pub mod cognito_risk_configuration {
    use crate::kinds::*;

    /// Blocks of [`AccountTakeoverRiskConfiguration`].
    pub mod account_takeover_risk_configuration {
        use crate::kinds::*;

        /// Blocks of [`Actions`].
        pub mod actions {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`HighAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_risk_configuration)."]
                HighAction
                arguments {
                    event_action: Str = "event_action required";
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
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`BlockEmail`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_risk_configuration)."]
                BlockEmail
                arguments {
                    html_body: Str = "html_body required";
                    subject: Str = "subject required";
                    text_body: Str = "text_body required";
                }
            }
            pub use crate::services::cognito::cognito_risk_configuration::account_takeover_risk_configuration::notify_configuration::BlockEmail as MfaEmail;
            pub use crate::services::cognito::cognito_risk_configuration::account_takeover_risk_configuration::notify_configuration::BlockEmail as NoActionEmail;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`NotifyConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_risk_configuration)."]
            NotifyConfiguration
            arguments {
                source_arn: Str = "source_arn required";
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
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Actions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_risk_configuration)."]
            Actions
            arguments {
                event_action: Str = "event_action required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CompromisedCredentialsRiskConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_risk_configuration)."]
        CompromisedCredentialsRiskConfiguration
        arguments {
            event_filter: Set<Str> = "event_filter computed";
        }
        many {
            actions: compromised_credentials_risk_configuration::Actions = "actions required list block 1 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RiskExceptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_risk_configuration)."]
        RiskExceptionConfiguration
        arguments {
            blocked_ip_range_list: Set<Str> = "blocked_ip_range_list optional";
            skipped_ip_range_list: Set<Str> = "skipped_ip_range_list optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_risk_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_risk_configuration)."]
    Managed "aws_cognito_risk_configuration" CognitoRiskConfiguration CognitoRiskConfigurationAttributes
    naming None;
    tags None;
    arguments {
        user_pool_id: Str = "user_pool_id required";
        client_id: Str = "client_id optional";
    }
    many {
        account_takeover_risk_configuration: cognito_risk_configuration::AccountTakeoverRiskConfiguration = "account_takeover_risk_configuration optional list block 0 1";
        compromised_credentials_risk_configuration: cognito_risk_configuration::CompromisedCredentialsRiskConfiguration = "compromised_credentials_risk_configuration optional list block 0 1";
        risk_exception_configuration: cognito_risk_configuration::RiskExceptionConfiguration = "risk_exception_configuration optional list block 0 1";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user)."]
    Managed "aws_cognito_user" CognitoUser CognitoUserAttributes
    naming None;
    tags None;
    arguments {
        user_pool_id: Str = "user_pool_id required";
        username: Str = "username required";
        attributes: Map<Str> = "attributes optional";
        client_metadata: Map<Str> = "client_metadata optional";
        desired_delivery_mediums: Set<Str> = "desired_delivery_mediums optional";
        enabled: Bool = "enabled optional";
        force_alias_creation: Bool = "force_alias_creation optional";
        message_action: Str = "message_action optional";
        password: Str = "password optional sensitive";
        temporary_password: Str = "temporary_password optional sensitive";
        validation_data: Map<Str> = "validation_data optional";
    }
    attributes {
        creation_date: Str = "creation_date";
        id: Str = "id";
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
        name: Str = "name required";
        user_pool_id: Str = "user_pool_id required";
        description: Str = "description optional";
        precedence: Num = "precedence optional";
        role_arn: Str = "role_arn optional";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_user_in_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_in_group)."]
    Managed "aws_cognito_user_in_group" CognitoUserInGroup CognitoUserInGroupAttributes
    naming None;
    tags None;
    arguments {
        group_name: Str = "group_name required";
        user_pool_id: Str = "user_pool_id required";
        username: Str = "username required";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_cognito_user_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool).
pub mod cognito_user_pool {
    use crate::kinds::*;

    /// Blocks of [`AccountRecoverySetting`].
    pub mod account_recovery_setting {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`RecoveryMechanism`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
            RecoveryMechanism
            arguments {
                name: Str = "name required";
                priority: Num = "priority required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AccountRecoverySetting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        AccountRecoverySetting
        many {
            recovery_mechanism: account_recovery_setting::RecoveryMechanism = "recovery_mechanism optional set block 0 2";
        }
    }
    /// Blocks of [`AdminCreateUserConfig`].
    pub mod admin_create_user_config {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`InviteMessageTemplate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
            InviteMessageTemplate
            arguments {
                email_message: Str = "email_message optional";
                email_subject: Str = "email_subject optional";
                sms_message: Str = "sms_message optional";
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
            configuration_set: Str = "configuration_set optional";
            email_sending_account: Str = "email_sending_account optional";
            from_email_address: Str = "from_email_address optional";
            reply_to_email_address: Str = "reply_to_email_address optional";
            source_arn: Str = "source_arn optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EmailMfaConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        EmailMfaConfiguration
        arguments {
            message: Str = "message optional";
            subject: Str = "subject optional";
        }
    }
    /// Blocks of [`LambdaConfig`].
    pub mod lambda_config {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CustomEmailSender`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
            CustomEmailSender
            arguments {
                lambda_arn: Str = "lambda_arn required";
                lambda_version: Str = "lambda_version required";
            }
        }
        pub use crate::services::cognito::cognito_user_pool::lambda_config::CustomEmailSender as CustomSmsSender;
        pub use crate::services::cognito::cognito_user_pool::lambda_config::CustomEmailSender as PreTokenGenerationConfig;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LambdaConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        LambdaConfig
        arguments {
            create_auth_challenge: Str = "create_auth_challenge optional";
            custom_message: Str = "custom_message optional";
            define_auth_challenge: Str = "define_auth_challenge optional";
            kms_key_id: Str = "kms_key_id optional";
            post_authentication: Str = "post_authentication optional";
            post_confirmation: Str = "post_confirmation optional";
            pre_authentication: Str = "pre_authentication optional";
            pre_sign_up: Str = "pre_sign_up optional";
            pre_token_generation: Str = "pre_token_generation computed";
            user_migration: Str = "user_migration optional";
            verify_auth_challenge_response: Str = "verify_auth_challenge_response optional";
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
            minimum_length: Num = "minimum_length optional";
            password_history_size: Num = "password_history_size optional";
            require_lowercase: Bool = "require_lowercase optional";
            require_numbers: Bool = "require_numbers optional";
            require_symbols: Bool = "require_symbols optional";
            require_uppercase: Bool = "require_uppercase optional";
            temporary_password_validity_days: Num = "temporary_password_validity_days computed";
        }
    }
    /// Blocks of [`Schema`].
    pub mod schema {
        use crate::kinds::*;

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
            attribute_data_type: Str = "attribute_data_type required";
            name: Str = "name required";
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
            allowed_first_auth_factors: Set<Str> = "allowed_first_auth_factors optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SmsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        SmsConfiguration
        arguments {
            external_id: Str = "external_id required";
            sns_caller_arn: Str = "sns_caller_arn required";
            sns_region: Str = "sns_region computed";
        }
    }
    pub use crate::shared::cognito_cognito_user_pool_software_token_mfa_configuration::SoftwareTokenMfaConfiguration;
    formwork_model::block_binding! {
        #[doc = "Block [`UserAttributeUpdateSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        UserAttributeUpdateSettings
        arguments {
            attributes_require_verification_before_update: Set<Str> = "attributes_require_verification_before_update required";
        }
    }
    /// Blocks of [`UserPoolAddOns`].
    pub mod user_pool_add_ons {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AdvancedSecurityAdditionalFlows`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
            AdvancedSecurityAdditionalFlows
            arguments {
                custom_auth_mode: Str = "custom_auth_mode computed";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`UserPoolAddOns`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        UserPoolAddOns
        arguments {
            advanced_security_mode: Str = "advanced_security_mode required";
        }
        many {
            advanced_security_additional_flows: user_pool_add_ons::AdvancedSecurityAdditionalFlows = "advanced_security_additional_flows optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`UsernameConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        UsernameConfiguration
        arguments {
            case_sensitive: Bool = "case_sensitive computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`VerificationMessageTemplate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        VerificationMessageTemplate
        arguments {
            default_email_option: Str = "default_email_option optional";
            email_message: Str = "email_message computed";
            email_message_by_link: Str = "email_message_by_link computed";
            email_subject: Str = "email_subject computed";
            email_subject_by_link: Str = "email_subject_by_link computed";
            sms_message: Str = "sms_message computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`WebAuthnConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        WebAuthnConfiguration
        arguments {
            relying_party_id: Str = "relying_party_id optional";
            user_verification: Str = "user_verification optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_user_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
    Managed "aws_cognito_user_pool" CognitoUserPool CognitoUserPoolAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        alias_attributes: Set<Str> = "alias_attributes optional";
        auto_verified_attributes: Set<Str> = "auto_verified_attributes optional";
        deletion_protection: Str = "deletion_protection optional";
        email_verification_message: Str = "email_verification_message computed";
        email_verification_subject: Str = "email_verification_subject computed";
        mfa_configuration: Str = "mfa_configuration optional";
        sms_authentication_message: Str = "sms_authentication_message optional";
        sms_verification_message: Str = "sms_verification_message computed";
        tags: Map<Str> = "tags optional";
        user_pool_tier: Str = "user_pool_tier computed";
        username_attributes: Set<Str> = "username_attributes optional";
    }
    many {
        account_recovery_setting: cognito_user_pool::AccountRecoverySetting = "account_recovery_setting optional list block 0 1";
        admin_create_user_config: cognito_user_pool::AdminCreateUserConfig = "admin_create_user_config optional list block 0 1";
        device_configuration: cognito_user_pool::DeviceConfiguration = "device_configuration optional list block 0 1";
        email_configuration: cognito_user_pool::EmailConfiguration = "email_configuration optional list block 0 1";
        email_mfa_configuration: cognito_user_pool::EmailMfaConfiguration = "email_mfa_configuration optional list block 0 1";
        lambda_config: cognito_user_pool::LambdaConfig = "lambda_config optional list block 0 1";
        password_policy: cognito_user_pool::PasswordPolicy = "password_policy optional list block 0 1";
        schema: cognito_user_pool::Schema = "schema optional set block 0 50";
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
        arn: Str = "arn";
        creation_date: Str = "creation_date";
        custom_domain: Str = "custom_domain";
        domain: Str = "domain";
        endpoint: Str = "endpoint";
        estimated_number_of_users: Num = "estimated_number_of_users";
        id: Str = "id";
        last_modified_date: Str = "last_modified_date";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_cognito_user_pool_client`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool_client).
pub mod cognito_user_pool_client {
    use crate::kinds::*;

    pub use crate::services::cognito::cognito_managed_user_pool_client::AnalyticsConfiguration;
    pub use crate::services::cognito::cognito_managed_user_pool_client::RefreshTokenRotation;
    pub use crate::services::cognito::cognito_managed_user_pool_client::TokenValidityUnits;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_user_pool_client`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool_client)."]
    Managed "aws_cognito_user_pool_client" CognitoUserPoolClient CognitoUserPoolClientAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
        user_pool_id: Str = "user_pool_id required";
        access_token_validity: Num = "access_token_validity computed";
        allowed_oauth_flows: Set<Str> = "allowed_oauth_flows computed";
        allowed_oauth_flows_user_pool_client: Bool = "allowed_oauth_flows_user_pool_client computed";
        allowed_oauth_scopes: Set<Str> = "allowed_oauth_scopes computed";
        auth_session_validity: Num = "auth_session_validity computed";
        callback_urls: Set<Str> = "callback_urls computed";
        default_redirect_uri: Str = "default_redirect_uri computed";
        enable_propagate_additional_user_context_data: Bool = "enable_propagate_additional_user_context_data computed";
        enable_token_revocation: Bool = "enable_token_revocation computed";
        explicit_auth_flows: Set<Str> = "explicit_auth_flows computed";
        generate_secret: Bool = "generate_secret optional";
        id_token_validity: Num = "id_token_validity computed";
        logout_urls: Set<Str> = "logout_urls computed";
        prevent_user_existence_errors: Str = "prevent_user_existence_errors computed";
        read_attributes: Set<Str> = "read_attributes computed";
        refresh_token_validity: Num = "refresh_token_validity computed";
        supported_identity_providers: Set<Str> = "supported_identity_providers computed";
        write_attributes: Set<Str> = "write_attributes computed";
    }
    many {
        analytics_configuration: cognito_user_pool_client::AnalyticsConfiguration = "analytics_configuration optional list block 0 0";
        refresh_token_rotation: cognito_user_pool_client::RefreshTokenRotation = "refresh_token_rotation optional list block 0 0";
        token_validity_units: cognito_user_pool_client::TokenValidityUnits = "token_validity_units optional list block 0 0";
    }
    attributes {
        client_secret: Str = "client_secret";
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_user_pool_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool_domain)."]
    Managed "aws_cognito_user_pool_domain" CognitoUserPoolDomain CognitoUserPoolDomainAttributes
    naming None;
    tags None;
    arguments {
        domain: Str = "domain required";
        user_pool_id: Str = "user_pool_id required";
        certificate_arn: Str = "certificate_arn optional";
        managed_login_version: Num = "managed_login_version computed";
    }
    attributes {
        aws_account_id: Str = "aws_account_id";
        cloudfront_distribution: Str = "cloudfront_distribution";
        cloudfront_distribution_arn: Str = "cloudfront_distribution_arn";
        cloudfront_distribution_zone_id: Str = "cloudfront_distribution_zone_id";
        id: Str = "id";
        s3_bucket: Str = "s3_bucket";
        version: Str = "version";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cognito_user_pool_ui_customization`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool_ui_customization)."]
    Managed "aws_cognito_user_pool_ui_customization" CognitoUserPoolUiCustomization CognitoUserPoolUiCustomizationAttributes
    naming None;
    tags None;
    arguments {
        user_pool_id: Str = "user_pool_id required";
        client_id: Str = "client_id optional";
        css: Str = "css optional";
        image_file: Str = "image_file optional";
    }
    attributes {
        creation_date: Str = "creation_date";
        css_version: Str = "css_version";
        id: Str = "id";
        image_url: Str = "image_url";
        last_modified_date: Str = "last_modified_date";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    /// Blocks of [`aws_cognito_identity_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_identity_pool).
    pub mod cognito_identity_pool {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CognitoIdentityProvidersAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_identity_pool)."]
            CognitoIdentityProvidersAttributes
            attributes {
                client_id: Str = "client_id";
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
            identity_pool_name: Str = "identity_pool_name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            allow_classic_flow: Bool = "allow_classic_flow";
            allow_unauthenticated_identities: Bool = "allow_unauthenticated_identities";
            arn: Str = "arn";
            developer_provider_name: Str = "developer_provider_name";
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
        arguments {
            name: Str = "name required";
            user_pool_id: Str = "user_pool_id required";
        }
        attributes {
            description: Str = "description";
            id: Str = "id";
            precedence: Num = "precedence";
            role_arn: Str = "role_arn";
        }
    }
    /// Blocks of [`aws_cognito_user_groups`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_groups).
    pub mod cognito_user_groups {
        use crate::kinds::*;

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
        arguments {
            user_pool_id: Str = "user_pool_id required";
        }
        attributes {
            id: Str = "id";
        }
        objects {
            groups: List<cognito_user_groups::GroupsAttributes> = "groups";
        }
    }
    /// Blocks of [`aws_cognito_user_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool).
    pub mod cognito_user_pool {
        use crate::kinds::*;

        /// Blocks of [`AccountRecoverySettingAttributes`].
        pub mod account_recovery_setting_attributes {
            use crate::kinds::*;

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
            use crate::kinds::*;

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
            use crate::kinds::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`CustomEmailSenderAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool)."]
                CustomEmailSenderAttributes
                attributes {
                    lambda_arn: Str = "lambda_arn";
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
            use crate::kinds::*;

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
            use crate::kinds::*;

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
        arguments {
            user_pool_id: Str = "user_pool_id required";
        }
        attributes {
            arn: Str = "arn";
            auto_verified_attributes: List<Str> = "auto_verified_attributes";
            creation_date: Str = "creation_date";
            custom_domain: Str = "custom_domain";
            deletion_protection: Str = "deletion_protection";
            domain: Str = "domain";
            estimated_number_of_users: Num = "estimated_number_of_users";
            id: Str = "id";
            last_modified_date: Str = "last_modified_date";
            mfa_configuration: Str = "mfa_configuration";
            name: Str = "name";
            sms_authentication_message: Str = "sms_authentication_message";
            sms_configuration_failure: Str = "sms_configuration_failure";
            sms_verification_message: Str = "sms_verification_message";
            tags: Map<Str> = "tags";
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
        use crate::kinds::*;

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
        arguments {
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
            client_secret: Str = "client_secret";
            default_redirect_uri: Str = "default_redirect_uri";
            enable_propagate_additional_user_context_data: Bool = "enable_propagate_additional_user_context_data";
            enable_token_revocation: Bool = "enable_token_revocation";
            explicit_auth_flows: Set<Str> = "explicit_auth_flows";
            generate_secret: Bool = "generate_secret";
            id_token_validity: Num = "id_token_validity";
            logout_urls: Set<Str> = "logout_urls";
            name: Str = "name";
            prevent_user_existence_errors: Str = "prevent_user_existence_errors";
            read_attributes: Set<Str> = "read_attributes";
            refresh_token_validity: Num = "refresh_token_validity";
            supported_identity_providers: Set<Str> = "supported_identity_providers";
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
            user_pool_id: Str = "user_pool_id required";
            id: Str = "id computed";
        }
        attributes {
            client_ids: List<Str> = "client_ids";
            client_names: List<Str> = "client_names";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cognito_user_pool_signing_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cognito_user_pool_signing_certificate)."]
        Data "aws_cognito_user_pool_signing_certificate" CognitoUserPoolSigningCertificate CognitoUserPoolSigningCertificateAttributes
        naming None;
        tags None;
        arguments {
            user_pool_id: Str = "user_pool_id required";
            id: Str = "id computed";
        }
        attributes {
            certificate: Str = "certificate";
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
    use crate::kinds::*;

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
            token: Str = "token";
        }
    }
}
