// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `appflow`.

use crate::kinds::*;

/// Blocks of [`aws_appflow_connector_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile).
pub mod appflow_connector_profile {
    use crate::kinds::*;

    /// Blocks of [`ConnectorProfileConfig`].
    pub mod connector_profile_config {
        use crate::kinds::*;

        /// Blocks of [`ConnectorProfileCredentials`].
        pub mod connector_profile_credentials {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Amplitude`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Amplitude
                arguments {
                    api_key: Str = "api_key required";
                    secret_key: Str = "secret_key required sensitive";
                }
            }
            /// Blocks of [`CustomConnector`].
            pub mod custom_connector {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`ApiKey`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                    ApiKey
                    arguments {
                        api_key: Str = "api_key required";
                        api_secret_key: Str = "api_secret_key optional sensitive";
                    }
                }
                pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_credentials_custom_connector_basic::Basic;
                formwork_model::block_binding! {
                    #[doc = "Block [`Custom`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                    Custom
                    arguments {
                        custom_authentication_type: Str = "custom_authentication_type required";
                        credentials_map: Map<Str> = "credentials_map optional sensitive";
                    }
                }
                /// Blocks of [`Oauth2`].
                pub mod oauth2 {
                    use crate::kinds::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`OauthRequest`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                        OauthRequest
                        arguments {
                            auth_code: Str = "auth_code optional";
                            redirect_uri: Str = "redirect_uri optional";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Oauth2`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                    Oauth2
                    arguments {
                        access_token: Str = "access_token optional sensitive";
                        client_id: Str = "client_id optional";
                        client_secret: Str = "client_secret optional sensitive";
                        refresh_token: Str = "refresh_token optional";
                    }
                    many {
                        oauth_request: oauth2::OauthRequest = "oauth_request optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CustomConnector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                CustomConnector
                arguments {
                    authentication_type: Str = "authentication_type required";
                }
                many {
                    api_key: custom_connector::ApiKey = "api_key optional list block 0 1";
                    basic: custom_connector::Basic = "basic optional list block 0 1";
                    custom: custom_connector::Custom = "custom optional list block 0 1";
                    oauth2: custom_connector::Oauth2 = "oauth2 optional list block 0 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Datadog`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Datadog
                arguments {
                    api_key: Str = "api_key required";
                    application_key: Str = "application_key required";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Dynatrace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Dynatrace
                arguments {
                    api_token: Str = "api_token required";
                }
            }
            /// Blocks of [`GoogleAnalytics`].
            pub mod google_analytics {
                use crate::kinds::*;

                pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_credentials::custom_connector::oauth2::OauthRequest;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`GoogleAnalytics`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                GoogleAnalytics
                arguments {
                    client_id: Str = "client_id required";
                    client_secret: Str = "client_secret required sensitive";
                    access_token: Str = "access_token optional sensitive";
                    refresh_token: Str = "refresh_token optional";
                }
                many {
                    oauth_request: google_analytics::OauthRequest = "oauth_request optional list block 0 1";
                }
            }
            /// Blocks of [`Honeycode`].
            pub mod honeycode {
                use crate::kinds::*;

                pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_credentials::custom_connector::oauth2::OauthRequest;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Honeycode`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Honeycode
                arguments {
                    access_token: Str = "access_token optional sensitive";
                    refresh_token: Str = "refresh_token optional";
                }
                many {
                    oauth_request: honeycode::OauthRequest = "oauth_request optional list block 0 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`InforNexus`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                InforNexus
                arguments {
                    access_key_id: Str = "access_key_id required";
                    datakey: Str = "datakey required";
                    secret_access_key: Str = "secret_access_key required sensitive";
                    user_id: Str = "user_id required";
                }
            }
            /// Blocks of [`Marketo`].
            pub mod marketo {
                use crate::kinds::*;

                pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_credentials::custom_connector::oauth2::OauthRequest;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Marketo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Marketo
                arguments {
                    client_id: Str = "client_id required";
                    client_secret: Str = "client_secret required sensitive";
                    access_token: Str = "access_token optional sensitive";
                }
                many {
                    oauth_request: marketo::OauthRequest = "oauth_request optional list block 0 1";
                }
            }
            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_credentials_custom_connector_basic::Basic as Redshift;
            /// Blocks of [`Salesforce`].
            pub mod salesforce {
                use crate::kinds::*;

                pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_credentials::custom_connector::oauth2::OauthRequest;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Salesforce`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Salesforce
                arguments {
                    access_token: Str = "access_token optional sensitive";
                    client_credentials_arn: Str = "client_credentials_arn optional";
                    jwt_token: Str = "jwt_token optional";
                    oauth2_grant_type: Str = "oauth2_grant_type optional";
                    refresh_token: Str = "refresh_token optional";
                }
                many {
                    oauth_request: salesforce::OauthRequest = "oauth_request optional list block 0 1";
                }
            }
            /// Blocks of [`SapoData`].
            pub mod sapo_data {
                use crate::kinds::*;

                pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_credentials_custom_connector_basic::Basic as BasicAuthCredentials;
                pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_credentials::GoogleAnalytics as OauthCredentials;
                pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_credentials::google_analytics as oauth_credentials;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`SapoData`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                SapoData
                many {
                    basic_auth_credentials: sapo_data::BasicAuthCredentials = "basic_auth_credentials optional list block 0 1";
                    oauth_credentials: sapo_data::OauthCredentials = "oauth_credentials optional list block 0 1";
                }
            }
            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_credentials_custom_connector_basic::Basic as ServiceNow;
            formwork_model::block_binding! {
                #[doc = "Block [`Singular`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Singular
                arguments {
                    api_key: Str = "api_key required";
                }
            }
            pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_credentials::Marketo as Slack;
            pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_credentials::marketo as slack;
            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_credentials_custom_connector_basic::Basic as Snowflake;
            formwork_model::block_binding! {
                #[doc = "Block [`Trendmicro`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Trendmicro
                arguments {
                    api_secret_key: Str = "api_secret_key required sensitive";
                }
            }
            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_credentials_custom_connector_basic::Basic as Veeva;
            pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_credentials::Marketo as Zendesk;
            pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_credentials::marketo as zendesk;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ConnectorProfileCredentials`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
            ConnectorProfileCredentials
            many {
                amplitude: connector_profile_credentials::Amplitude = "amplitude optional list block 0 1";
                custom_connector: connector_profile_credentials::CustomConnector = "custom_connector optional list block 0 1";
                datadog: connector_profile_credentials::Datadog = "datadog optional list block 0 1";
                dynatrace: connector_profile_credentials::Dynatrace = "dynatrace optional list block 0 1";
                google_analytics: connector_profile_credentials::GoogleAnalytics = "google_analytics optional list block 0 1";
                honeycode: connector_profile_credentials::Honeycode = "honeycode optional list block 0 1";
                infor_nexus: connector_profile_credentials::InforNexus = "infor_nexus optional list block 0 1";
                marketo: connector_profile_credentials::Marketo = "marketo optional list block 0 1";
                redshift: connector_profile_credentials::Redshift = "redshift optional list block 0 1";
                salesforce: connector_profile_credentials::Salesforce = "salesforce optional list block 0 1";
                sapo_data: connector_profile_credentials::SapoData = "sapo_data optional list block 0 1";
                service_now: connector_profile_credentials::ServiceNow = "service_now optional list block 0 1";
                singular: connector_profile_credentials::Singular = "singular optional list block 0 1";
                slack: connector_profile_credentials::Slack = "slack optional list block 0 1";
                snowflake: connector_profile_credentials::Snowflake = "snowflake optional list block 0 1";
                trendmicro: connector_profile_credentials::Trendmicro = "trendmicro optional list block 0 1";
                veeva: connector_profile_credentials::Veeva = "veeva optional list block 0 1";
                zendesk: connector_profile_credentials::Zendesk = "zendesk optional list block 0 1";
            }
        }
        /// Blocks of [`ConnectorProfileProperties`].
        pub mod connector_profile_properties {
            use crate::kinds::*;

            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude;
            /// Blocks of [`CustomConnector`].
            pub mod custom_connector {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`Oauth2Properties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                    Oauth2Properties
                    arguments {
                        oauth2_grant_type: Str = "oauth2_grant_type required";
                        token_url: Str = "token_url required";
                        token_url_custom_properties: Map<Str> = "token_url_custom_properties optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CustomConnector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                CustomConnector
                arguments {
                    profile_properties: Map<Str> = "profile_properties optional";
                }
                many {
                    oauth2_properties: custom_connector::Oauth2Properties = "oauth2_properties optional list block 0 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Datadog`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Datadog
                arguments {
                    instance_url: Str = "instance_url required";
                }
            }
            pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_properties::Datadog as Dynatrace;
            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as GoogleAnalytics;
            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Honeycode;
            pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_properties::Datadog as InforNexus;
            pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_properties::Datadog as Marketo;
            formwork_model::block_binding! {
                #[doc = "Block [`Redshift`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Redshift
                arguments {
                    bucket_name: Str = "bucket_name required";
                    role_arn: Str = "role_arn required";
                    bucket_prefix: Str = "bucket_prefix optional";
                    cluster_identifier: Str = "cluster_identifier optional";
                    data_api_role_arn: Str = "data_api_role_arn optional";
                    database_name: Str = "database_name optional";
                    database_url: Str = "database_url optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Salesforce`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Salesforce
                arguments {
                    instance_url: Str = "instance_url optional";
                    is_sandbox_environment: Bool = "is_sandbox_environment optional";
                    use_privatelink_for_metadata_and_authorization: Bool = "use_privatelink_for_metadata_and_authorization optional";
                }
            }
            /// Blocks of [`SapoData`].
            pub mod sapo_data {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`OauthProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                    OauthProperties
                    arguments {
                        auth_code_url: Str = "auth_code_url required";
                        oauth_scopes: List<Str> = "oauth_scopes required";
                        token_url: Str = "token_url required";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`SapoData`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                SapoData
                arguments {
                    application_host_url: Str = "application_host_url required";
                    application_service_path: Str = "application_service_path required";
                    client_number: Str = "client_number required";
                    port_number: Num = "port_number required";
                    logon_language: Str = "logon_language optional";
                    private_link_service_name: Str = "private_link_service_name optional";
                }
                many {
                    oauth_properties: sapo_data::OauthProperties = "oauth_properties optional list block 0 1";
                }
            }
            pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_properties::Datadog as ServiceNow;
            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Singular;
            pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_properties::Datadog as Slack;
            formwork_model::block_binding! {
                #[doc = "Block [`Snowflake`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Snowflake
                arguments {
                    bucket_name: Str = "bucket_name required";
                    stage: Str = "stage required";
                    warehouse: Str = "warehouse required";
                    account_name: Str = "account_name optional";
                    bucket_prefix: Str = "bucket_prefix optional";
                    private_link_service_name: Str = "private_link_service_name optional";
                    region: Str = "region optional";
                }
            }
            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Trendmicro;
            pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_properties::Datadog as Veeva;
            pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_properties::Datadog as Zendesk;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ConnectorProfileProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
            ConnectorProfileProperties
            many {
                amplitude: connector_profile_properties::Amplitude = "amplitude optional list block 0 1";
                custom_connector: connector_profile_properties::CustomConnector = "custom_connector optional list block 0 1";
                datadog: connector_profile_properties::Datadog = "datadog optional list block 0 1";
                dynatrace: connector_profile_properties::Dynatrace = "dynatrace optional list block 0 1";
                google_analytics: connector_profile_properties::GoogleAnalytics = "google_analytics optional list block 0 1";
                honeycode: connector_profile_properties::Honeycode = "honeycode optional list block 0 1";
                infor_nexus: connector_profile_properties::InforNexus = "infor_nexus optional list block 0 1";
                marketo: connector_profile_properties::Marketo = "marketo optional list block 0 1";
                redshift: connector_profile_properties::Redshift = "redshift optional list block 0 1";
                salesforce: connector_profile_properties::Salesforce = "salesforce optional list block 0 1";
                sapo_data: connector_profile_properties::SapoData = "sapo_data optional list block 0 1";
                service_now: connector_profile_properties::ServiceNow = "service_now optional list block 0 1";
                singular: connector_profile_properties::Singular = "singular optional list block 0 1";
                slack: connector_profile_properties::Slack = "slack optional list block 0 1";
                snowflake: connector_profile_properties::Snowflake = "snowflake optional list block 0 1";
                trendmicro: connector_profile_properties::Trendmicro = "trendmicro optional list block 0 1";
                veeva: connector_profile_properties::Veeva = "veeva optional list block 0 1";
                zendesk: connector_profile_properties::Zendesk = "zendesk optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ConnectorProfileConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
        ConnectorProfileConfig
        many {
            connector_profile_credentials: connector_profile_config::ConnectorProfileCredentials = "connector_profile_credentials required list block 1 1";
            connector_profile_properties: connector_profile_config::ConnectorProfileProperties = "connector_profile_properties required list block 1 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appflow_connector_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
    Managed "aws_appflow_connector_profile" AppflowConnectorProfile AppflowConnectorProfileAttributes
    naming None;
    tags None;
    arguments {
        connection_mode: Str = "connection_mode required";
        connector_type: Str = "connector_type required";
        name: Str = "name required";
        connector_label: Str = "connector_label optional";
        kms_arn: Str = "kms_arn computed";
    }
    many {
        connector_profile_config: appflow_connector_profile::ConnectorProfileConfig = "connector_profile_config required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        credentials_arn: Str = "credentials_arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_appflow_flow`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow).
pub mod appflow_flow {
    use crate::kinds::*;

    /// Blocks of [`DestinationFlowConfig`].
    pub mod destination_flow_config {
        use crate::kinds::*;

        /// Blocks of [`DestinationConnectorProperties`].
        pub mod destination_connector_properties {
            use crate::kinds::*;

            /// Blocks of [`CustomConnector`].
            pub mod custom_connector {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`ErrorHandlingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                    ErrorHandlingConfig
                    arguments {
                        bucket_name: Str = "bucket_name optional";
                        bucket_prefix: Str = "bucket_prefix optional";
                        fail_on_first_destination_error: Bool = "fail_on_first_destination_error optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CustomConnector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                CustomConnector
                arguments {
                    entity_name: Str = "entity_name required";
                    custom_properties: Map<Str> = "custom_properties optional";
                    id_field_names: List<Str> = "id_field_names optional";
                    write_operation_type: Str = "write_operation_type optional";
                }
                many {
                    error_handling_config: custom_connector::ErrorHandlingConfig = "error_handling_config optional list block 0 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CustomerProfiles`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                CustomerProfiles
                arguments {
                    domain_name: Str = "domain_name required";
                    object_type_name: Str = "object_type_name optional";
                }
            }
            /// Blocks of [`EventBridge`].
            pub mod event_bridge {
                use crate::kinds::*;

                pub use crate::services::appflow::appflow_flow::destination_flow_config::destination_connector_properties::custom_connector::ErrorHandlingConfig;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`EventBridge`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                EventBridge
                arguments {
                    object: Str = "object required";
                }
                many {
                    error_handling_config: event_bridge::ErrorHandlingConfig = "error_handling_config optional list block 0 1";
                }
            }
            pub use crate::services::appflow::appflow_flow::destination_flow_config::destination_connector_properties::EventBridge as Honeycode;
            pub use crate::services::appflow::appflow_flow::destination_flow_config::destination_connector_properties::event_bridge as honeycode;
            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as LookoutMetrics;
            pub use crate::services::appflow::appflow_flow::destination_flow_config::destination_connector_properties::EventBridge as Marketo;
            pub use crate::services::appflow::appflow_flow::destination_flow_config::destination_connector_properties::event_bridge as marketo;
            /// Blocks of [`Redshift`].
            pub mod redshift {
                use crate::kinds::*;

                pub use crate::services::appflow::appflow_flow::destination_flow_config::destination_connector_properties::custom_connector::ErrorHandlingConfig;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Redshift`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                Redshift
                arguments {
                    intermediate_bucket_name: Str = "intermediate_bucket_name required";
                    object: Str = "object required";
                    bucket_prefix: Str = "bucket_prefix optional";
                }
                many {
                    error_handling_config: redshift::ErrorHandlingConfig = "error_handling_config optional list block 0 1";
                }
            }
            /// Blocks of [`S3`].
            pub mod s3 {
                use crate::kinds::*;

                /// Blocks of [`S3OutputFormatConfig`].
                pub mod s3_output_format_config {
                    use crate::kinds::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`AggregationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                        AggregationConfig
                        arguments {
                            aggregation_type: Str = "aggregation_type computed";
                            target_file_size: Num = "target_file_size computed";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`PrefixConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                        PrefixConfig
                        arguments {
                            prefix_format: Str = "prefix_format optional";
                            prefix_hierarchy: List<Str> = "prefix_hierarchy computed";
                            prefix_type: Str = "prefix_type optional";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`S3OutputFormatConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                    S3OutputFormatConfig
                    arguments {
                        file_type: Str = "file_type optional";
                        preserve_source_data_typing: Bool = "preserve_source_data_typing computed";
                    }
                    many {
                        aggregation_config: s3_output_format_config::AggregationConfig = "aggregation_config optional list block 0 1";
                        prefix_config: s3_output_format_config::PrefixConfig = "prefix_config optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                S3
                arguments {
                    bucket_name: Str = "bucket_name required";
                    bucket_prefix: Str = "bucket_prefix computed";
                }
                many {
                    s3_output_format_config: s3::S3OutputFormatConfig = "s3_output_format_config optional list block 0 1";
                }
            }
            /// Blocks of [`Salesforce`].
            pub mod salesforce {
                use crate::kinds::*;

                pub use crate::services::appflow::appflow_flow::destination_flow_config::destination_connector_properties::custom_connector::ErrorHandlingConfig;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Salesforce`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                Salesforce
                arguments {
                    object: Str = "object required";
                    data_transfer_api: Str = "data_transfer_api optional";
                    id_field_names: List<Str> = "id_field_names optional";
                    write_operation_type: Str = "write_operation_type optional";
                }
                many {
                    error_handling_config: salesforce::ErrorHandlingConfig = "error_handling_config optional list block 0 1";
                }
            }
            /// Blocks of [`SapoData`].
            pub mod sapo_data {
                use crate::kinds::*;

                pub use crate::services::appflow::appflow_flow::destination_flow_config::destination_connector_properties::custom_connector::ErrorHandlingConfig;
                formwork_model::block_binding! {
                    #[doc = "Block [`SuccessResponseHandlingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                    SuccessResponseHandlingConfig
                    arguments {
                        bucket_name: Str = "bucket_name optional";
                        bucket_prefix: Str = "bucket_prefix optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`SapoData`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                SapoData
                arguments {
                    object_path: Str = "object_path required";
                    id_field_names: List<Str> = "id_field_names optional";
                    write_operation_type: Str = "write_operation_type optional";
                }
                many {
                    error_handling_config: sapo_data::ErrorHandlingConfig = "error_handling_config optional list block 0 1";
                    success_response_handling_config: sapo_data::SuccessResponseHandlingConfig = "success_response_handling_config optional list block 0 1";
                }
            }
            pub use crate::services::appflow::appflow_flow::destination_flow_config::destination_connector_properties::Redshift as Snowflake;
            pub use crate::services::appflow::appflow_flow::destination_flow_config::destination_connector_properties::redshift as snowflake;
            /// Blocks of [`Upsolver`].
            pub mod upsolver {
                use crate::kinds::*;

                /// Blocks of [`S3OutputFormatConfig`].
                pub mod s3_output_format_config {
                    use crate::kinds::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`AggregationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                        AggregationConfig
                        arguments {
                            aggregation_type: Str = "aggregation_type optional";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`PrefixConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                        PrefixConfig
                        arguments {
                            prefix_type: Str = "prefix_type required";
                            prefix_format: Str = "prefix_format optional";
                            prefix_hierarchy: List<Str> = "prefix_hierarchy computed";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`S3OutputFormatConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                    S3OutputFormatConfig
                    arguments {
                        file_type: Str = "file_type optional";
                    }
                    many {
                        prefix_config: s3_output_format_config::PrefixConfig = "prefix_config required list block 1 1";
                        aggregation_config: s3_output_format_config::AggregationConfig = "aggregation_config optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Upsolver`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                Upsolver
                arguments {
                    bucket_name: Str = "bucket_name required";
                    bucket_prefix: Str = "bucket_prefix optional";
                }
                many {
                    s3_output_format_config: upsolver::S3OutputFormatConfig = "s3_output_format_config required list block 1 1";
                }
            }
            /// Blocks of [`Zendesk`].
            pub mod zendesk {
                use crate::kinds::*;

                pub use crate::services::appflow::appflow_flow::destination_flow_config::destination_connector_properties::custom_connector::ErrorHandlingConfig;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Zendesk`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                Zendesk
                arguments {
                    object: Str = "object required";
                    id_field_names: List<Str> = "id_field_names optional";
                    write_operation_type: Str = "write_operation_type optional";
                }
                many {
                    error_handling_config: zendesk::ErrorHandlingConfig = "error_handling_config optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`DestinationConnectorProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
            DestinationConnectorProperties
            many {
                custom_connector: destination_connector_properties::CustomConnector = "custom_connector optional list block 0 1";
                customer_profiles: destination_connector_properties::CustomerProfiles = "customer_profiles optional list block 0 1";
                event_bridge: destination_connector_properties::EventBridge = "event_bridge optional list block 0 1";
                honeycode: destination_connector_properties::Honeycode = "honeycode optional list block 0 1";
                lookout_metrics: destination_connector_properties::LookoutMetrics = "lookout_metrics optional list block 0 1";
                marketo: destination_connector_properties::Marketo = "marketo optional list block 0 1";
                redshift: destination_connector_properties::Redshift = "redshift optional list block 0 1";
                s3: destination_connector_properties::S3 = "s3 optional list block 0 1";
                salesforce: destination_connector_properties::Salesforce = "salesforce optional list block 0 1";
                sapo_data: destination_connector_properties::SapoData = "sapo_data optional list block 0 1";
                snowflake: destination_connector_properties::Snowflake = "snowflake optional list block 0 1";
                upsolver: destination_connector_properties::Upsolver = "upsolver optional list block 0 1";
                zendesk: destination_connector_properties::Zendesk = "zendesk optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DestinationFlowConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
        DestinationFlowConfig
        arguments {
            connector_type: Str = "connector_type required";
            api_version: Str = "api_version optional";
            connector_profile_name: Str = "connector_profile_name optional";
        }
        many {
            destination_connector_properties: destination_flow_config::DestinationConnectorProperties = "destination_connector_properties required list block 1 1";
        }
    }
    /// Blocks of [`MetadataCatalogConfig`].
    pub mod metadata_catalog_config {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`GlueDataCatalog`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
            GlueDataCatalog
            arguments {
                database_name: Str = "database_name required";
                role_arn: Str = "role_arn required";
                table_prefix: Str = "table_prefix required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MetadataCatalogConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
        MetadataCatalogConfig
        many {
            glue_data_catalog: metadata_catalog_config::GlueDataCatalog = "glue_data_catalog optional list block 0 1";
        }
    }
    /// Blocks of [`SourceFlowConfig`].
    pub mod source_flow_config {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`IncrementalPullConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
            IncrementalPullConfig
            arguments {
                datetime_type_field_name: Str = "datetime_type_field_name optional";
            }
        }
        /// Blocks of [`SourceConnectorProperties`].
        pub mod source_connector_properties {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Amplitude`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                Amplitude
                arguments {
                    object: Str = "object required";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CustomConnector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                CustomConnector
                arguments {
                    entity_name: Str = "entity_name required";
                    custom_properties: Map<Str> = "custom_properties optional";
                }
            }
            pub use crate::services::appflow::appflow_flow::source_flow_config::source_connector_properties::Amplitude as Datadog;
            pub use crate::services::appflow::appflow_flow::source_flow_config::source_connector_properties::Amplitude as Dynatrace;
            pub use crate::services::appflow::appflow_flow::source_flow_config::source_connector_properties::Amplitude as GoogleAnalytics;
            pub use crate::services::appflow::appflow_flow::source_flow_config::source_connector_properties::Amplitude as InforNexus;
            pub use crate::services::appflow::appflow_flow::source_flow_config::source_connector_properties::Amplitude as Marketo;
            /// Blocks of [`S3`].
            pub mod s3 {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`S3InputFormatConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                    S3InputFormatConfig
                    arguments {
                        s3_input_file_type: Str = "s3_input_file_type optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                S3
                arguments {
                    bucket_name: Str = "bucket_name required";
                    bucket_prefix: Str = "bucket_prefix required";
                }
                many {
                    s3_input_format_config: s3::S3InputFormatConfig = "s3_input_format_config optional list block 0 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Salesforce`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                Salesforce
                arguments {
                    object: Str = "object required";
                    data_transfer_api: Str = "data_transfer_api optional";
                    enable_dynamic_field_update: Bool = "enable_dynamic_field_update optional";
                    include_deleted_records: Bool = "include_deleted_records optional";
                }
            }
            /// Blocks of [`SapoData`].
            pub mod sapo_data {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`PaginationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                    PaginationConfig
                    arguments {
                        max_page_size: Num = "max_page_size required";
                    }
                }
                pub use crate::services::appflow::appflow_flow::source_flow_config::source_connector_properties::sapo_data::PaginationConfig as ParallelismConfig;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`SapoData`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                SapoData
                arguments {
                    object_path: Str = "object_path required";
                }
                many {
                    pagination_config: sapo_data::PaginationConfig = "pagination_config optional list block 0 1";
                    parallelism_config: sapo_data::ParallelismConfig = "parallelism_config optional list block 0 1";
                }
            }
            pub use crate::services::appflow::appflow_flow::source_flow_config::source_connector_properties::Amplitude as ServiceNow;
            pub use crate::services::appflow::appflow_flow::source_flow_config::source_connector_properties::Amplitude as Singular;
            pub use crate::services::appflow::appflow_flow::source_flow_config::source_connector_properties::Amplitude as Slack;
            pub use crate::services::appflow::appflow_flow::source_flow_config::source_connector_properties::Amplitude as Trendmicro;
            formwork_model::block_binding! {
                #[doc = "Block [`Veeva`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                Veeva
                arguments {
                    object: Str = "object required";
                    document_type: Str = "document_type optional";
                    include_all_versions: Bool = "include_all_versions optional";
                    include_renditions: Bool = "include_renditions optional";
                    include_source_files: Bool = "include_source_files optional";
                }
            }
            pub use crate::services::appflow::appflow_flow::source_flow_config::source_connector_properties::Amplitude as Zendesk;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SourceConnectorProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
            SourceConnectorProperties
            many {
                amplitude: source_connector_properties::Amplitude = "amplitude optional list block 0 1";
                custom_connector: source_connector_properties::CustomConnector = "custom_connector optional list block 0 1";
                datadog: source_connector_properties::Datadog = "datadog optional list block 0 1";
                dynatrace: source_connector_properties::Dynatrace = "dynatrace optional list block 0 1";
                google_analytics: source_connector_properties::GoogleAnalytics = "google_analytics optional list block 0 1";
                infor_nexus: source_connector_properties::InforNexus = "infor_nexus optional list block 0 1";
                marketo: source_connector_properties::Marketo = "marketo optional list block 0 1";
                s3: source_connector_properties::S3 = "s3 optional list block 0 1";
                salesforce: source_connector_properties::Salesforce = "salesforce optional list block 0 1";
                sapo_data: source_connector_properties::SapoData = "sapo_data optional list block 0 1";
                service_now: source_connector_properties::ServiceNow = "service_now optional list block 0 1";
                singular: source_connector_properties::Singular = "singular optional list block 0 1";
                slack: source_connector_properties::Slack = "slack optional list block 0 1";
                trendmicro: source_connector_properties::Trendmicro = "trendmicro optional list block 0 1";
                veeva: source_connector_properties::Veeva = "veeva optional list block 0 1";
                zendesk: source_connector_properties::Zendesk = "zendesk optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SourceFlowConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
        SourceFlowConfig
        arguments {
            connector_type: Str = "connector_type required";
            api_version: Str = "api_version optional";
            connector_profile_name: Str = "connector_profile_name optional";
        }
        many {
            source_connector_properties: source_flow_config::SourceConnectorProperties = "source_connector_properties required list block 1 1";
            incremental_pull_config: source_flow_config::IncrementalPullConfig = "incremental_pull_config optional list block 0 1";
        }
    }
    /// Blocks of [`Task`].
    pub mod task {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ConnectorOperator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
            ConnectorOperator
            arguments {
                amplitude: Str = "amplitude optional";
                custom_connector: Str = "custom_connector optional";
                datadog: Str = "datadog optional";
                dynatrace: Str = "dynatrace optional";
                google_analytics: Str = "google_analytics optional";
                infor_nexus: Str = "infor_nexus optional";
                marketo: Str = "marketo optional";
                s3: Str = "s3 optional";
                salesforce: Str = "salesforce optional";
                sapo_data: Str = "sapo_data optional";
                service_now: Str = "service_now optional";
                singular: Str = "singular optional";
                slack: Str = "slack optional";
                trendmicro: Str = "trendmicro optional";
                veeva: Str = "veeva optional";
                zendesk: Str = "zendesk optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Task`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
        Task
        arguments {
            task_type: Str = "task_type required";
            destination_field: Str = "destination_field optional";
            source_fields: List<Str> = "source_fields computed";
            task_properties: Map<Str> = "task_properties optional";
        }
        many {
            connector_operator: task::ConnectorOperator = "connector_operator optional list block 0 0";
        }
    }
    /// Blocks of [`TriggerConfig`].
    pub mod trigger_config {
        use crate::kinds::*;

        /// Blocks of [`TriggerProperties`].
        pub mod trigger_properties {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Scheduled`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                Scheduled
                arguments {
                    schedule_expression: Str = "schedule_expression required";
                    data_pull_mode: Str = "data_pull_mode optional";
                    first_execution_from: Str = "first_execution_from optional";
                    schedule_end_time: Str = "schedule_end_time optional";
                    schedule_offset: Num = "schedule_offset optional";
                    schedule_start_time: Str = "schedule_start_time optional";
                    timezone: Str = "timezone optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`TriggerProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
            TriggerProperties
            many {
                scheduled: trigger_properties::Scheduled = "scheduled optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TriggerConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
        TriggerConfig
        arguments {
            trigger_type: Str = "trigger_type required";
        }
        many {
            trigger_properties: trigger_config::TriggerProperties = "trigger_properties optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appflow_flow`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
    Managed "aws_appflow_flow" AppflowFlow AppflowFlowAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 256, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        description: Str = "description optional";
        kms_arn: Str = "kms_arn computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        destination_flow_config: appflow_flow::DestinationFlowConfig = "destination_flow_config required list block 1 0";
        source_flow_config: appflow_flow::SourceFlowConfig = "source_flow_config required list block 1 1";
        task: appflow_flow::Task = "task required set block 1 0";
        trigger_config: appflow_flow::TriggerConfig = "trigger_config required list block 1 1";
        metadata_catalog_config: appflow_flow::MetadataCatalogConfig = "metadata_catalog_config optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        flow_status: Str = "flow_status";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
