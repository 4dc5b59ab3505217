// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `appflow`.

use crate::types::*;

/// Blocks of [`aws_appflow_connector_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile).
pub mod appflow_connector_profile {
    use crate::types::*;

    /// Blocks of [`ConnectorProfileConfig`].
    pub mod connector_profile_config {
        use crate::types::*;

        /// Blocks of [`ConnectorProfileCredentials`].
        pub mod connector_profile_credentials {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Amplitude`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Amplitude
                arguments {
                    api_key: Str = "api_key required\tlength 1 256";
                    secret_key: Secret<Str> = "secret_key required sensitive\tlength 1 256";
                }
            }
            /// Blocks of [`CustomConnector`].
            pub mod custom_connector {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`ApiKey`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                    ApiKey
                    arguments {
                        api_key: Str = "api_key required\tlength 1 256";
                        api_secret_key: Secret<Str> = "api_secret_key optional sensitive\tlength 1 256";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Basic`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                    Basic
                    arguments {
                        password: Secret<Str> = "password required sensitive\tlength - 512";
                        username: Str = "username required\tlength - 512";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Custom`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                    Custom
                    arguments {
                        custom_authentication_type: Str = "custom_authentication_type required\tmatch \\S";
                        credentials_map: Secret<Map<Str>> = "credentials_map optional sensitive";
                    }
                }
                /// Blocks of [`Oauth2`].
                pub mod oauth2 {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`OauthRequest`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                        OauthRequest
                        arguments {
                            auth_code: Str = "auth_code optional\tlength 1 4096";
                            redirect_uri: Str = "redirect_uri optional\tlength 1 512";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Oauth2`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                    Oauth2
                    arguments {
                        access_token: Secret<Str> = "access_token optional sensitive\tlength 1 4096";
                        client_id: Str = "client_id optional\tlength 1 512";
                        client_secret: Secret<Str> = "client_secret optional sensitive\tlength 1 512";
                        refresh_token: Str = "refresh_token optional\tlength 1 4096";
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
                    authentication_type: Str = "authentication_type required\tin OAUTH2|APIKEY|BASIC|CUSTOM";
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
                    api_key: Str = "api_key required\tlength 1 256";
                    application_key: Str = "application_key required\tlength 1 512";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Dynatrace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Dynatrace
                arguments {
                    api_token: Str = "api_token required\tlength 1 256";
                }
            }
            /// Blocks of [`GoogleAnalytics`].
            pub mod google_analytics {
                use crate::types::*;

                pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_credentials::custom_connector::oauth2::OauthRequest;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`GoogleAnalytics`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                GoogleAnalytics
                arguments {
                    client_id: Str = "client_id required\tlength 1 512";
                    client_secret: Secret<Str> = "client_secret required sensitive\tlength 1 512";
                    access_token: Secret<Str> = "access_token optional sensitive\tlength 1 2048";
                    refresh_token: Str = "refresh_token optional\tlength 1 1024";
                }
                many {
                    oauth_request: google_analytics::OauthRequest = "oauth_request optional list block 0 1";
                }
            }
            /// Blocks of [`Honeycode`].
            pub mod honeycode {
                use crate::types::*;

                pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_credentials::custom_connector::oauth2::OauthRequest;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Honeycode`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Honeycode
                arguments {
                    access_token: Secret<Str> = "access_token optional sensitive\tlength 1 2048";
                    refresh_token: Str = "refresh_token optional\tlength 1 1024";
                }
                many {
                    oauth_request: honeycode::OauthRequest = "oauth_request optional list block 0 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`InforNexus`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                InforNexus
                arguments {
                    access_key_id: Str = "access_key_id required\tlength 1 256";
                    datakey: Str = "datakey required\tlength 1 512";
                    secret_access_key: Secret<Str> = "secret_access_key required sensitive\tlength 1 512";
                    user_id: Str = "user_id required\tlength 1 512";
                }
            }
            /// Blocks of [`Marketo`].
            pub mod marketo {
                use crate::types::*;

                pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_credentials::custom_connector::oauth2::OauthRequest;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Marketo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Marketo
                arguments {
                    client_id: Str = "client_id required\tlength 1 512";
                    client_secret: Secret<Str> = "client_secret required sensitive\tlength 1 512";
                    access_token: Secret<Str> = "access_token optional sensitive\tlength 1 2048";
                }
                many {
                    oauth_request: marketo::OauthRequest = "oauth_request optional list block 0 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Redshift`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Redshift
                arguments {
                    password: Secret<Str> = "password required sensitive\tlength - 512";
                    username: Str = "username required\tlength 1 512";
                }
            }
            /// Blocks of [`Salesforce`].
            pub mod salesforce {
                use crate::types::*;

                pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_credentials::custom_connector::oauth2::OauthRequest;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Salesforce`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Salesforce
                arguments {
                    access_token: Secret<Str> = "access_token optional sensitive\tlength 1 2048";
                    client_credentials_arn: Str = "client_credentials_arn optional\tformat arn";
                    jwt_token: Str = "jwt_token optional\tlength 1 8000";
                    oauth2_grant_type: Str = "oauth2_grant_type optional\tin CLIENT_CREDENTIALS|AUTHORIZATION_CODE|JWT_BEARER";
                    refresh_token: Str = "refresh_token optional\tlength 1 1024";
                }
                many {
                    oauth_request: salesforce::OauthRequest = "oauth_request optional list block 0 1";
                }
            }
            /// Blocks of [`SapoData`].
            pub mod sapo_data {
                use crate::types::*;

                pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_credentials::Redshift as BasicAuthCredentials;
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
            pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_credentials::Redshift as ServiceNow;
            formwork_model::block_binding! {
                #[doc = "Block [`Singular`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Singular
                arguments {
                    api_key: Str = "api_key required\tlength 1 256";
                }
            }
            pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_credentials::Marketo as Slack;
            pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_credentials::marketo as slack;
            pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_credentials::Redshift as Snowflake;
            formwork_model::block_binding! {
                #[doc = "Block [`Trendmicro`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Trendmicro
                arguments {
                    api_secret_key: Secret<Str> = "api_secret_key required sensitive\tlength 1 256";
                }
            }
            pub use crate::services::appflow::appflow_connector_profile::connector_profile_config::connector_profile_credentials::Redshift as Veeva;
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
            use crate::types::*;

            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude;
            /// Blocks of [`CustomConnector`].
            pub mod custom_connector {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`Oauth2Properties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                    Oauth2Properties
                    arguments {
                        oauth2_grant_type: Str = "oauth2_grant_type required\tin CLIENT_CREDENTIALS|AUTHORIZATION_CODE|JWT_BEARER";
                        token_url: Str = "token_url required\tlength 1 256\tmatch ^(https?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]\tformat url";
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
                    instance_url: Str = "instance_url required\tlength 1 256";
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
                    bucket_name: Str = "bucket_name required\tlength 3 63";
                    role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
                    bucket_prefix: Str = "bucket_prefix optional\tlength - 512";
                    cluster_identifier: Str = "cluster_identifier optional";
                    data_api_role_arn: Str = "data_api_role_arn optional\tformat arn";
                    database_name: Str = "database_name optional";
                    database_url: Str = "database_url optional\tlength - 512";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Salesforce`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                Salesforce
                arguments {
                    instance_url: Str = "instance_url optional\tlength 1 256";
                    is_sandbox_environment: Bool = "is_sandbox_environment optional";
                    use_privatelink_for_metadata_and_authorization: Bool = "use_privatelink_for_metadata_and_authorization optional";
                }
            }
            /// Blocks of [`SapoData`].
            pub mod sapo_data {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`OauthProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                    OauthProperties
                    arguments {
                        auth_code_url: Str = "auth_code_url required\tlength 1 256\tmatch ^(https?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]\tformat url";
                        oauth_scopes: List<Str> = "oauth_scopes required\teach length 1 128";
                        token_url: Str = "token_url required\tlength 1 256\tmatch ^(https?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]\tformat url";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`SapoData`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
                SapoData
                arguments {
                    application_host_url: Str = "application_host_url required\tlength 1 256\tmatch ^(https?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]\tformat url";
                    application_service_path: Str = "application_service_path required\tlength 1 512";
                    client_number: Str = "client_number required\tlength 3 3\tmatch ^\\d{3}$";
                    port_number: Num = "port_number required\trange 1 65535\twhole";
                    logon_language: Str = "logon_language optional\tlength - 2";
                    private_link_service_name: Str = "private_link_service_name optional\tlength 1 512\tmatch ^$|com.amazonaws.vpce.[\\w/!:@#.\\-]+";
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
                    bucket_name: Str = "bucket_name required\tlength 3 63";
                    stage: Str = "stage required\tlength 1 512";
                    warehouse: Str = "warehouse required\tlength - 512";
                    account_name: Str = "account_name optional\tlength 1 512";
                    bucket_prefix: Str = "bucket_prefix optional\tlength - 512";
                    private_link_service_name: Str = "private_link_service_name optional\tlength 1 512\tmatch ^$|com.amazonaws.vpce.[\\w/!:@#.\\-]+";
                    region: Str = "region optional\tlength 1 64";
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
        connection_mode: Str = "connection_mode required\tin Public|Private";
        connector_type: Str = "connector_type required\tin Salesforce|Singular|Slack|Redshift|S3|Marketo|Googleanalytics|Zendesk|Servicenow|Datadog|Trendmicro|Snowflake|Dynatrace|Infornexus|Amplitude|Veeva|EventBridge|LookoutMetrics|Upsolver|Honeycode|CustomerProfiles|SAPOData|CustomConnector|Pardot\treplaces";
        connector_label: Str = "connector_label optional\tlength 1 256\tmatch [a-zA-Z0-9][\\w!@#.-]+\treplaces";
        kms_arn: Arn<kind::KmsKey> = "kms_arn computed\tformat arn\tservice kms\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 256\tmatch [\\w/!@#+=.-]+\treplaces";
    }
    many {
        connector_profile_config: appflow_connector_profile::ConnectorProfileConfig = "connector_profile_config required list block 1 1";
    }
    attributes {
        arn: Arn<kind::AppflowConnectorProfile> = "arn";
        credentials_arn: Str = "credentials_arn";
        id: Id<kind::AppflowConnectorProfile> = "id";
        name: Name<kind::AppflowConnectorProfile> = "name";
    }
}
/// Blocks of [`aws_appflow_flow`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow).
pub mod appflow_flow {
    use crate::types::*;

    /// Blocks of [`DestinationFlowConfig`].
    pub mod destination_flow_config {
        use crate::types::*;

        /// Blocks of [`DestinationConnectorProperties`].
        pub mod destination_connector_properties {
            use crate::types::*;

            /// Blocks of [`CustomConnector`].
            pub mod custom_connector {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`ErrorHandlingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                    ErrorHandlingConfig
                    arguments {
                        bucket_name: Str = "bucket_name optional\tlength 3 63";
                        bucket_prefix: Str = "bucket_prefix optional\tlength - 512";
                        fail_on_first_destination_error: Bool = "fail_on_first_destination_error optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CustomConnector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                CustomConnector
                arguments {
                    entity_name: Str = "entity_name required\tlength 1 1024";
                    custom_properties: Map<Str> = "custom_properties optional";
                    id_field_names: List<Str> = "id_field_names optional\teach length - 128\teach match \\S";
                    write_operation_type: Str = "write_operation_type optional\tin INSERT|UPSERT|UPDATE|DELETE";
                }
                many {
                    error_handling_config: custom_connector::ErrorHandlingConfig = "error_handling_config optional list block 0 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CustomerProfiles`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                CustomerProfiles
                arguments {
                    domain_name: Str = "domain_name required\tlength 1 64";
                    object_type_name: Str = "object_type_name optional\tlength - 255\tmatch \\S";
                }
            }
            /// Blocks of [`EventBridge`].
            pub mod event_bridge {
                use crate::types::*;

                pub use crate::services::appflow::appflow_flow::destination_flow_config::destination_connector_properties::custom_connector::ErrorHandlingConfig;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`EventBridge`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                EventBridge
                arguments {
                    object: Str = "object required\tlength 1 512";
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
                use crate::types::*;

                pub use crate::services::appflow::appflow_flow::destination_flow_config::destination_connector_properties::custom_connector::ErrorHandlingConfig;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Redshift`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                Redshift
                arguments {
                    intermediate_bucket_name: Str = "intermediate_bucket_name required\tlength 3 63";
                    object: Str = "object required\tlength 1 512";
                    bucket_prefix: Str = "bucket_prefix optional\tlength - 512";
                }
                many {
                    error_handling_config: redshift::ErrorHandlingConfig = "error_handling_config optional list block 0 1";
                }
            }
            /// Blocks of [`S3`].
            pub mod s3 {
                use crate::types::*;

                /// Blocks of [`S3OutputFormatConfig`].
                pub mod s3_output_format_config {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`AggregationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                        AggregationConfig
                        arguments {
                            aggregation_type: Str = "aggregation_type computed\tin None|SingleFile";
                            target_file_size: Num = "target_file_size computed\twhole";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`PrefixConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                        PrefixConfig
                        arguments {
                            prefix_format: Str = "prefix_format optional\tin YEAR|MONTH|DAY|HOUR|MINUTE";
                            prefix_hierarchy: List<Str> = "prefix_hierarchy computed\teach in EXECUTION_ID|SCHEMA_VERSION";
                            prefix_type: Str = "prefix_type optional\tin FILENAME|PATH|PATH_AND_FILENAME";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`S3OutputFormatConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                    S3OutputFormatConfig
                    arguments {
                        file_type: Str = "file_type optional\tin CSV|JSON|PARQUET";
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
                    bucket_name: Name<kind::S3Bucket> = "bucket_name required\tlength 3 63";
                    bucket_prefix: Str = "bucket_prefix computed\tlength - 512";
                }
                many {
                    s3_output_format_config: s3::S3OutputFormatConfig = "s3_output_format_config optional list block 0 1";
                }
            }
            /// Blocks of [`Salesforce`].
            pub mod salesforce {
                use crate::types::*;

                pub use crate::services::appflow::appflow_flow::destination_flow_config::destination_connector_properties::custom_connector::ErrorHandlingConfig;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Salesforce`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                Salesforce
                arguments {
                    object: Str = "object required\tlength 1 512";
                    data_transfer_api: Str = "data_transfer_api optional\tin AUTOMATIC|BULKV2|REST_SYNC";
                    id_field_names: List<Str> = "id_field_names optional\teach length - 128\teach match \\S";
                    write_operation_type: Str = "write_operation_type optional\tin INSERT|UPSERT|UPDATE|DELETE";
                }
                many {
                    error_handling_config: salesforce::ErrorHandlingConfig = "error_handling_config optional list block 0 1";
                }
            }
            /// Blocks of [`SapoData`].
            pub mod sapo_data {
                use crate::types::*;

                pub use crate::services::appflow::appflow_flow::destination_flow_config::destination_connector_properties::custom_connector::ErrorHandlingConfig;
                formwork_model::block_binding! {
                    #[doc = "Block [`SuccessResponseHandlingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                    SuccessResponseHandlingConfig
                    arguments {
                        bucket_name: Str = "bucket_name optional\tlength 3 63";
                        bucket_prefix: Str = "bucket_prefix optional\tlength - 512";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`SapoData`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                SapoData
                arguments {
                    object_path: Str = "object_path required\tlength 1 512";
                    id_field_names: List<Str> = "id_field_names optional\teach length - 128\teach match \\S";
                    write_operation_type: Str = "write_operation_type optional\tin INSERT|UPSERT|UPDATE|DELETE";
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
                use crate::types::*;

                /// Blocks of [`S3OutputFormatConfig`].
                pub mod s3_output_format_config {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`AggregationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                        AggregationConfig
                        arguments {
                            aggregation_type: Str = "aggregation_type optional\tin None|SingleFile";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`PrefixConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                        PrefixConfig
                        arguments {
                            prefix_type: Str = "prefix_type required\tin FILENAME|PATH|PATH_AND_FILENAME";
                            prefix_format: Str = "prefix_format optional\tin YEAR|MONTH|DAY|HOUR|MINUTE";
                            prefix_hierarchy: List<Str> = "prefix_hierarchy computed\teach in EXECUTION_ID|SCHEMA_VERSION";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`S3OutputFormatConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                    S3OutputFormatConfig
                    arguments {
                        file_type: Str = "file_type optional\tin CSV|JSON|PARQUET";
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
                    bucket_name: Str = "bucket_name required\tlength 3 63\tmatch ^(upsolver-appflow)\\S*";
                    bucket_prefix: Str = "bucket_prefix optional\tlength - 512";
                }
                many {
                    s3_output_format_config: upsolver::S3OutputFormatConfig = "s3_output_format_config required list block 1 1";
                }
            }
            /// Blocks of [`Zendesk`].
            pub mod zendesk {
                use crate::types::*;

                pub use crate::services::appflow::appflow_flow::destination_flow_config::destination_connector_properties::custom_connector::ErrorHandlingConfig;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Zendesk`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                Zendesk
                arguments {
                    object: Str = "object required\tlength 1 512";
                    id_field_names: List<Str> = "id_field_names optional\teach length - 128\teach match \\S";
                    write_operation_type: Str = "write_operation_type optional\tin INSERT|UPSERT|UPDATE|DELETE";
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
            connector_type: Str = "connector_type required\tin Salesforce|Singular|Slack|Redshift|S3|Marketo|Googleanalytics|Zendesk|Servicenow|Datadog|Trendmicro|Snowflake|Dynatrace|Infornexus|Amplitude|Veeva|EventBridge|LookoutMetrics|Upsolver|Honeycode|CustomerProfiles|SAPOData|CustomConnector|Pardot";
            api_version: Str = "api_version optional\tlength 1 256";
            connector_profile_name: Str = "connector_profile_name optional\tlength 1 256\tmatch [\\w/!@#+=.-]+";
        }
        many {
            destination_connector_properties: destination_flow_config::DestinationConnectorProperties = "destination_connector_properties required list block 1 1";
        }
    }
    /// Blocks of [`MetadataCatalogConfig`].
    pub mod metadata_catalog_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`GlueDataCatalog`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
            GlueDataCatalog
            arguments {
                database_name: Str = "database_name required";
                role_arn: Str = "role_arn required\tformat arn";
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
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`IncrementalPullConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
            IncrementalPullConfig
            arguments {
                datetime_type_field_name: Str = "datetime_type_field_name optional\tlength - 256";
            }
        }
        /// Blocks of [`SourceConnectorProperties`].
        pub mod source_connector_properties {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Amplitude`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                Amplitude
                arguments {
                    object: Str = "object required\tlength 1 512";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CustomConnector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                CustomConnector
                arguments {
                    entity_name: Str = "entity_name required\tlength 1 1024";
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
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`S3InputFormatConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                    S3InputFormatConfig
                    arguments {
                        s3_input_file_type: Str = "s3_input_file_type optional\tin CSV|JSON";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                S3
                arguments {
                    bucket_name: Name<kind::S3Bucket> = "bucket_name required\tlength 3 63\treplaces";
                    bucket_prefix: Str = "bucket_prefix required\tlength - 512\treplaces";
                }
                many {
                    s3_input_format_config: s3::S3InputFormatConfig = "s3_input_format_config optional list block 0 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Salesforce`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                Salesforce
                arguments {
                    object: Str = "object required\tlength 1 512";
                    data_transfer_api: Str = "data_transfer_api optional\tin AUTOMATIC|BULKV2|REST_SYNC";
                    enable_dynamic_field_update: Bool = "enable_dynamic_field_update optional";
                    include_deleted_records: Bool = "include_deleted_records optional";
                }
            }
            /// Blocks of [`SapoData`].
            pub mod sapo_data {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`PaginationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                    PaginationConfig
                    arguments {
                        max_page_size: Num = "max_page_size required\trange 1 10000\twhole";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`ParallelismConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                    ParallelismConfig
                    arguments {
                        max_page_size: Num = "max_page_size required\trange 1 10\twhole";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`SapoData`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                SapoData
                arguments {
                    object_path: Str = "object_path required\tlength 1 512";
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
                    object: Str = "object required\tlength 1 512";
                    document_type: Str = "document_type optional\tlength 1 512";
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
            connector_type: Str = "connector_type required\tin Salesforce|Singular|Slack|Redshift|S3|Marketo|Googleanalytics|Zendesk|Servicenow|Datadog|Trendmicro|Snowflake|Dynatrace|Infornexus|Amplitude|Veeva|EventBridge|LookoutMetrics|Upsolver|Honeycode|CustomerProfiles|SAPOData|CustomConnector|Pardot";
            api_version: Str = "api_version optional\tlength 1 256";
            connector_profile_name: Str = "connector_profile_name optional\tlength 1 256\tmatch [\\w/!@#+=.-]+";
        }
        many {
            source_connector_properties: source_flow_config::SourceConnectorProperties = "source_connector_properties required list block 1 1";
            incremental_pull_config: source_flow_config::IncrementalPullConfig = "incremental_pull_config optional list block 0 1";
        }
    }
    /// Blocks of [`Task`].
    pub mod task {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ConnectorOperator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
            ConnectorOperator
            arguments {
                amplitude: Str = "amplitude optional\tin BETWEEN";
                custom_connector: Str = "custom_connector optional\tin PROJECTION|LESS_THAN|GREATER_THAN|CONTAINS|BETWEEN|LESS_THAN_OR_EQUAL_TO|GREATER_THAN_OR_EQUAL_TO|EQUAL_TO|NOT_EQUAL_TO|ADDITION|MULTIPLICATION|DIVISION|SUBTRACTION|MASK_ALL|MASK_FIRST_N|MASK_LAST_N|VALIDATE_NON_NULL|VALIDATE_NON_ZERO|VALIDATE_NON_NEGATIVE|VALIDATE_NUMERIC|NO_OP";
                datadog: Str = "datadog optional\tin PROJECTION|BETWEEN|EQUAL_TO|ADDITION|MULTIPLICATION|DIVISION|SUBTRACTION|MASK_ALL|MASK_FIRST_N|MASK_LAST_N|VALIDATE_NON_NULL|VALIDATE_NON_ZERO|VALIDATE_NON_NEGATIVE|VALIDATE_NUMERIC|NO_OP";
                dynatrace: Str = "dynatrace optional\tin PROJECTION|BETWEEN|EQUAL_TO|ADDITION|MULTIPLICATION|DIVISION|SUBTRACTION|MASK_ALL|MASK_FIRST_N|MASK_LAST_N|VALIDATE_NON_NULL|VALIDATE_NON_ZERO|VALIDATE_NON_NEGATIVE|VALIDATE_NUMERIC|NO_OP";
                google_analytics: Str = "google_analytics optional\tin PROJECTION|BETWEEN";
                infor_nexus: Str = "infor_nexus optional\tin PROJECTION|BETWEEN|EQUAL_TO|ADDITION|MULTIPLICATION|DIVISION|SUBTRACTION|MASK_ALL|MASK_FIRST_N|MASK_LAST_N|VALIDATE_NON_NULL|VALIDATE_NON_ZERO|VALIDATE_NON_NEGATIVE|VALIDATE_NUMERIC|NO_OP";
                marketo: Str = "marketo optional\tin PROJECTION|LESS_THAN|GREATER_THAN|BETWEEN|ADDITION|MULTIPLICATION|DIVISION|SUBTRACTION|MASK_ALL|MASK_FIRST_N|MASK_LAST_N|VALIDATE_NON_NULL|VALIDATE_NON_ZERO|VALIDATE_NON_NEGATIVE|VALIDATE_NUMERIC|NO_OP";
                s3: Str = "s3 optional\tin PROJECTION|LESS_THAN|GREATER_THAN|BETWEEN|LESS_THAN_OR_EQUAL_TO|GREATER_THAN_OR_EQUAL_TO|EQUAL_TO|NOT_EQUAL_TO|ADDITION|MULTIPLICATION|DIVISION|SUBTRACTION|MASK_ALL|MASK_FIRST_N|MASK_LAST_N|VALIDATE_NON_NULL|VALIDATE_NON_ZERO|VALIDATE_NON_NEGATIVE|VALIDATE_NUMERIC|NO_OP";
                salesforce: Str = "salesforce optional\tin PROJECTION|LESS_THAN|CONTAINS|GREATER_THAN|BETWEEN|LESS_THAN_OR_EQUAL_TO|GREATER_THAN_OR_EQUAL_TO|EQUAL_TO|NOT_EQUAL_TO|ADDITION|MULTIPLICATION|DIVISION|SUBTRACTION|MASK_ALL|MASK_FIRST_N|MASK_LAST_N|VALIDATE_NON_NULL|VALIDATE_NON_ZERO|VALIDATE_NON_NEGATIVE|VALIDATE_NUMERIC|NO_OP";
                sapo_data: Str = "sapo_data optional\tin PROJECTION|LESS_THAN|CONTAINS|GREATER_THAN|BETWEEN|LESS_THAN_OR_EQUAL_TO|GREATER_THAN_OR_EQUAL_TO|EQUAL_TO|NOT_EQUAL_TO|ADDITION|MULTIPLICATION|DIVISION|SUBTRACTION|MASK_ALL|MASK_FIRST_N|MASK_LAST_N|VALIDATE_NON_NULL|VALIDATE_NON_ZERO|VALIDATE_NON_NEGATIVE|VALIDATE_NUMERIC|NO_OP";
                service_now: Str = "service_now optional\tin PROJECTION|CONTAINS|LESS_THAN|GREATER_THAN|BETWEEN|LESS_THAN_OR_EQUAL_TO|GREATER_THAN_OR_EQUAL_TO|EQUAL_TO|NOT_EQUAL_TO|ADDITION|MULTIPLICATION|DIVISION|SUBTRACTION|MASK_ALL|MASK_FIRST_N|MASK_LAST_N|VALIDATE_NON_NULL|VALIDATE_NON_ZERO|VALIDATE_NON_NEGATIVE|VALIDATE_NUMERIC|NO_OP";
                singular: Str = "singular optional\tin PROJECTION|EQUAL_TO|ADDITION|MULTIPLICATION|DIVISION|SUBTRACTION|MASK_ALL|MASK_FIRST_N|MASK_LAST_N|VALIDATE_NON_NULL|VALIDATE_NON_ZERO|VALIDATE_NON_NEGATIVE|VALIDATE_NUMERIC|NO_OP";
                slack: Str = "slack optional\tin PROJECTION|LESS_THAN|GREATER_THAN|BETWEEN|LESS_THAN_OR_EQUAL_TO|GREATER_THAN_OR_EQUAL_TO|EQUAL_TO|ADDITION|MULTIPLICATION|DIVISION|SUBTRACTION|MASK_ALL|MASK_FIRST_N|MASK_LAST_N|VALIDATE_NON_NULL|VALIDATE_NON_ZERO|VALIDATE_NON_NEGATIVE|VALIDATE_NUMERIC|NO_OP";
                trendmicro: Str = "trendmicro optional\tin PROJECTION|EQUAL_TO|ADDITION|MULTIPLICATION|DIVISION|SUBTRACTION|MASK_ALL|MASK_FIRST_N|MASK_LAST_N|VALIDATE_NON_NULL|VALIDATE_NON_ZERO|VALIDATE_NON_NEGATIVE|VALIDATE_NUMERIC|NO_OP";
                veeva: Str = "veeva optional\tin PROJECTION|LESS_THAN|GREATER_THAN|CONTAINS|BETWEEN|LESS_THAN_OR_EQUAL_TO|GREATER_THAN_OR_EQUAL_TO|EQUAL_TO|NOT_EQUAL_TO|ADDITION|MULTIPLICATION|DIVISION|SUBTRACTION|MASK_ALL|MASK_FIRST_N|MASK_LAST_N|VALIDATE_NON_NULL|VALIDATE_NON_ZERO|VALIDATE_NON_NEGATIVE|VALIDATE_NUMERIC|NO_OP";
                zendesk: Str = "zendesk optional\tin PROJECTION|GREATER_THAN|ADDITION|MULTIPLICATION|DIVISION|SUBTRACTION|MASK_ALL|MASK_FIRST_N|MASK_LAST_N|VALIDATE_NON_NULL|VALIDATE_NON_ZERO|VALIDATE_NON_NEGATIVE|VALIDATE_NUMERIC|NO_OP";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Task`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
        Task
        arguments {
            task_type: Str = "task_type required\tin Arithmetic|Filter|Map|Map_all|Mask|Merge|Passthrough|Truncate|Validate|Partition";
            destination_field: Str = "destination_field optional\tlength - 256";
            source_fields: List<Str> = "source_fields computed\teach length - 2048";
            task_properties: Map<Str> = "task_properties optional";
        }
        many {
            connector_operator: task::ConnectorOperator = "connector_operator optional list block 0 0";
        }
    }
    /// Blocks of [`TriggerConfig`].
    pub mod trigger_config {
        use crate::types::*;

        /// Blocks of [`TriggerProperties`].
        pub mod trigger_properties {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Scheduled`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_flow)."]
                Scheduled
                arguments {
                    schedule_expression: Str = "schedule_expression required\tlength 1 256";
                    data_pull_mode: Str = "data_pull_mode optional\tin Incremental|Complete";
                    first_execution_from: Str = "first_execution_from optional\tformat rfc3339";
                    schedule_end_time: Str = "schedule_end_time optional\tformat rfc3339";
                    schedule_offset: Num = "schedule_offset optional\trange 0 36000\twhole";
                    schedule_start_time: Str = "schedule_start_time optional\tformat rfc3339";
                    timezone: Str = "timezone optional\tlength - 256";
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
            trigger_type: Str = "trigger_type required\tin Scheduled|Event|OnDemand";
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
        description: Str = "description optional";
        kms_arn: Arn<kind::KmsKey> = "kms_arn computed\tmatch arn:.*:kms:.*:[0-9]+:.*\tformat arn\tservice kms\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 256\tmatch [a-zA-Z0-9][\\w!@#.-]+\treplaces";
    }
    many {
        destination_flow_config: appflow_flow::DestinationFlowConfig = "destination_flow_config required list block 1 0";
        source_flow_config: appflow_flow::SourceFlowConfig = "source_flow_config required list block 1 1";
        task: appflow_flow::Task = "task required set block 1 0";
        trigger_config: appflow_flow::TriggerConfig = "trigger_config required list block 1 1";
        metadata_catalog_config: appflow_flow::MetadataCatalogConfig = "metadata_catalog_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::AppflowFlow> = "arn";
        flow_status: Str = "flow_status";
        id: Id<kind::AppflowFlow> = "id";
        name: Name<kind::AppflowFlow> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
