// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `cloudwatch`.

use crate::types::*;

/// Blocks of [`aws_cloudwatch_composite_alarm`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_composite_alarm).
pub mod cloudwatch_composite_alarm {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ActionsSuppressor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_composite_alarm)."]
        ActionsSuppressor
        arguments {
            alarm: Str = "alarm required";
            extension_period: Num = "extension_period required\twhole";
            wait_period: Num = "wait_period required\twhole";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_composite_alarm`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_composite_alarm)."]
    Managed "aws_cloudwatch_composite_alarm" CloudwatchCompositeAlarm CloudwatchCompositeAlarmAttributes
    naming Some(formwork_model::Naming::new("alarm_name", "", 1, 255, ""));
    tags Map;
    arguments {
        alarm_rule: Str = "alarm_rule required\tlength 1 10240";
        actions_enabled: Bool = "actions_enabled optional\treplaces";
        alarm_actions: Set<AnyArn> = "alarm_actions optional\titems - 5\teach format arn";
        alarm_description: Str = "alarm_description optional\tlength - 1024";
        insufficient_data_actions: Set<AnyArn> = "insufficient_data_actions optional\titems - 5\teach format arn";
        ok_actions: Set<AnyArn> = "ok_actions optional\titems - 5\teach format arn";
        tags: Map<Str> = "tags optional";
    }
    unread {
        alarm_name: Str = "alarm_name required\tlength - 255\treplaces";
    }
    many {
        actions_suppressor: cloudwatch_composite_alarm::ActionsSuppressor = "actions_suppressor optional list block 0 1";
    }
    attributes {
        alarm_name: Name<kind::CloudwatchCompositeAlarm> = "alarm_name";
        arn: Arn<kind::CloudwatchCompositeAlarm> = "arn";
        id: Id<kind::CloudwatchCompositeAlarm> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_contributor_insight_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_contributor_insight_rule)."]
    Managed "aws_cloudwatch_contributor_insight_rule" CloudwatchContributorInsightRule CloudwatchContributorInsightRuleAttributes
    naming None;
    tags Map;
    arguments {
        rule_definition: Str = "rule_definition required";
        rule_state: Str = "rule_state optional\tin ENABLED|DISABLED";
        tags: Map<Str> = "tags optional";
    }
    unread {
        rule_name: Str = "rule_name required";
    }
    attributes {
        resource_arn: Str = "resource_arn";
        rule_name: Name<kind::CloudwatchContributorInsightRule> = "rule_name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_contributor_managed_insight_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_contributor_managed_insight_rule)."]
    Managed "aws_cloudwatch_contributor_managed_insight_rule" CloudwatchContributorManagedInsightRule CloudwatchContributorManagedInsightRuleAttributes
    naming None;
    tags Map;
    arguments {
        resource_arn: Str = "resource_arn required";
        template_name: Str = "template_name required";
        state: Str = "state computed\tin ENABLED|DISABLED";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::CloudwatchContributorManagedInsightRule> = "arn";
        rule_name: Name<kind::CloudwatchContributorManagedInsightRule> = "rule_name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_dashboard`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_dashboard)."]
    Managed "aws_cloudwatch_dashboard" CloudwatchDashboard CloudwatchDashboardAttributes
    naming Some(formwork_model::Naming::new("dashboard_name", "", 1, 255, "0-9A-Za-z_-"));
    tags None;
    arguments {
        dashboard_body: Str = "dashboard_body required\tformat json";
    }
    unread {
        dashboard_name: Str = "dashboard_name required\tlength - 255\tmatch ^[0-9A-Za-z_-]+$\treplaces";
    }
    attributes {
        dashboard_arn: Arn<kind::CloudwatchDashboard> = "dashboard_arn";
        dashboard_name: Name<kind::CloudwatchDashboard> = "dashboard_name";
        id: Id<kind::CloudwatchDashboard> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_event_api_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_api_destination)."]
    Managed "aws_cloudwatch_event_api_destination" CloudwatchEventApiDestination CloudwatchEventApiDestinationAttributes
    naming None;
    tags None;
    arguments {
        connection_arn: Arn<kind::CloudwatchEventConnection> = "connection_arn required\tformat arn\tservice events";
        http_method: Str = "http_method required\tin POST|GET|HEAD|OPTIONS|PUT|PATCH|DELETE";
        invocation_endpoint: Str = "invocation_endpoint required";
        description: Str = "description optional\tlength - 512";
        invocation_rate_limit_per_second: Num = "invocation_rate_limit_per_second optional\trange 1 -\twhole";
    }
    unread {
        name: Str = "name required\tlength 1 64\tmatch ^[0-9A-Za-z_.-]+\tmatch ^[\\.\\-_A-Za-z0-9]+\treplaces";
    }
    attributes {
        arn: Arn<kind::CloudwatchEventApiDestination> = "arn";
        id: Id<kind::CloudwatchEventApiDestination> = "id";
        name: Name<kind::CloudwatchEventApiDestination> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_event_archive`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_archive)."]
    Managed "aws_cloudwatch_event_archive" CloudwatchEventArchive CloudwatchEventArchiveAttributes
    naming None;
    tags None;
    arguments {
        event_source_arn: Arn<kind::CloudwatchEventBus> = "event_source_arn required\tformat arn\tservice events\treplaces";
        description: Str = "description optional\tlength - 512";
        event_pattern: Str = "event_pattern optional\tformat json\tapi length - 2048";
        retention_days: Num = "retention_days optional\twhole";
    }
    unread {
        name: Str = "name required\tlength 1 48\tmatch ^[\\.\\-_A-Za-z0-9]+$\treplaces";
    }
    attributes {
        arn: Arn<kind::CloudwatchEventArchive> = "arn";
        id: Id<kind::CloudwatchEventArchive> = "id";
        name: Name<kind::CloudwatchEventArchive> = "name";
    }
}
/// Blocks of [`aws_cloudwatch_event_bus`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_bus).
pub mod cloudwatch_event_bus {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DeadLetterConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_bus)."]
        DeadLetterConfig
        arguments {
            arn: Str = "arn optional\tlength 1 1600\tformat arn";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_event_bus`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_bus)."]
    Managed "aws_cloudwatch_event_bus" CloudwatchEventBus CloudwatchEventBusAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description optional\tlength - 512";
        event_source_name: Str = "event_source_name optional\tlength 1 256\tmatch ^aws\\.partner(/[\\.\\-_A-Za-z0-9]+){2,}$\treplaces";
        kms_key_identifier: Str = "kms_key_identifier optional\tlength 1 2048";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 256\treplaces";
    }
    many {
        dead_letter_config: cloudwatch_event_bus::DeadLetterConfig = "dead_letter_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::CloudwatchEventBus> = "arn";
        id: Id<kind::CloudwatchEventBus> = "id";
        name: Name<kind::CloudwatchEventBus> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_event_bus_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_bus_policy)."]
    Managed "aws_cloudwatch_event_bus_policy" CloudwatchEventBusPolicy CloudwatchEventBusPolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tformat json";
        event_bus_name: Name<kind::CloudwatchEventBus> = "event_bus_name optional\tlength 1 256\tmatch ^[/\\.\\-_A-Za-z0-9]+$\treplaces";
    }
    attributes {
        id: Id<kind::CloudwatchEventBusPolicy> = "id";
    }
}
/// Blocks of [`aws_cloudwatch_event_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_connection).
pub mod cloudwatch_event_connection {
    use crate::types::*;

    /// Blocks of [`AuthParameters`].
    pub mod auth_parameters {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ApiKey`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_connection)."]
            ApiKey
            arguments {
                key: Str = "key required\tlength 1 512";
                value: Secret<Str> = "value required sensitive\tlength 1 512";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Basic`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_connection)."]
            Basic
            arguments {
                password: Secret<Str> = "password required sensitive\tlength 1 512";
                username: Str = "username required\tlength 1 512";
            }
        }
        /// Blocks of [`InvocationHttpParameters`].
        pub mod invocation_http_parameters {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Body`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_connection)."]
                Body
                arguments {
                    is_value_secret: Bool = "is_value_secret optional";
                    key: Str = "key optional";
                    value: Secret<Str> = "value optional sensitive";
                }
            }
            pub use crate::services::cloudwatch::cloudwatch_event_connection::auth_parameters::invocation_http_parameters::Body as Header;
            pub use crate::services::cloudwatch::cloudwatch_event_connection::auth_parameters::invocation_http_parameters::Body as QueryString;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`InvocationHttpParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_connection)."]
            InvocationHttpParameters
            many {
                body: invocation_http_parameters::Body = "body optional list block 0 0";
                header: invocation_http_parameters::Header = "header optional list block 0 0";
                query_string: invocation_http_parameters::QueryString = "query_string optional list block 0 0";
            }
        }
        /// Blocks of [`Oauth`].
        pub mod oauth {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`ClientParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_connection)."]
                ClientParameters
                arguments {
                    client_id: Str = "client_id required\tlength 1 512";
                    client_secret: Secret<Str> = "client_secret required sensitive\tlength 1 512";
                }
            }
            pub use crate::services::cloudwatch::cloudwatch_event_connection::auth_parameters::InvocationHttpParameters as OauthHttpParameters;
            pub use crate::services::cloudwatch::cloudwatch_event_connection::auth_parameters::invocation_http_parameters as oauth_http_parameters;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Oauth`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_connection)."]
            Oauth
            arguments {
                authorization_endpoint: Str = "authorization_endpoint required\tlength 1 2048";
                http_method: Str = "http_method required\tin GET|POST|PUT";
            }
            many {
                oauth_http_parameters: oauth::OauthHttpParameters = "oauth_http_parameters required list block 1 1";
                client_parameters: oauth::ClientParameters = "client_parameters optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AuthParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_connection)."]
        AuthParameters
        many {
            api_key: auth_parameters::ApiKey = "api_key optional list block 0 1";
            basic: auth_parameters::Basic = "basic optional list block 0 1";
            invocation_http_parameters: auth_parameters::InvocationHttpParameters = "invocation_http_parameters optional list block 0 1";
            oauth: auth_parameters::Oauth = "oauth optional list block 0 1";
        }
    }
    /// Blocks of [`InvocationConnectivityParameters`].
    pub mod invocation_connectivity_parameters {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ResourceParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_connection)."]
            ResourceParameters
            arguments {
                resource_configuration_arn: Str = "resource_configuration_arn required\tformat arn";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InvocationConnectivityParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_connection)."]
        InvocationConnectivityParameters
        many {
            resource_parameters: invocation_connectivity_parameters::ResourceParameters = "resource_parameters required list block 1 1";
        }
    }
    /// Blocks of [`InvocationConnectivityParametersAttributes`].
    pub mod invocation_connectivity_parameters_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ResourceParametersAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_connection)."]
            ResourceParametersAttributes
            attributes {
                resource_association_arn: Str = "resource_association_arn";
                resource_configuration_arn: Str = "resource_configuration_arn";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`InvocationConnectivityParametersAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_connection)."]
        InvocationConnectivityParametersAttributes
        objects {
            resource_parameters: List<invocation_connectivity_parameters_attributes::ResourceParametersAttributes> = "resource_parameters";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_event_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_connection)."]
    Managed "aws_cloudwatch_event_connection" CloudwatchEventConnection CloudwatchEventConnectionAttributes
    naming None;
    tags None;
    relations {
        "exactly_one auth_parameters.api_key auth_parameters.basic auth_parameters.oauth";
        "at_least_one auth_parameters.invocation_http_parameters.body auth_parameters.invocation_http_parameters.header auth_parameters.invocation_http_parameters.query_string";
        "at_least_one auth_parameters.oauth.oauth_http_parameters.body auth_parameters.oauth.oauth_http_parameters.header auth_parameters.oauth.oauth_http_parameters.query_string";
    }
    arguments {
        authorization_type: Str = "authorization_type required\tin BASIC|OAUTH_CLIENT_CREDENTIALS|API_KEY";
        description: Str = "description optional\tlength - 512";
        kms_key_identifier: OneOf<kind::KmsKeyIdOrArn> = "kms_key_identifier optional\tlength - 2048\tmatch ^[a-zA-Z0-9_\\-/:]*$";
    }
    unread {
        name: Str = "name required\tlength 1 64\tmatch ^[0-9A-Za-z_.-]+\treplaces";
    }
    many {
        auth_parameters: cloudwatch_event_connection::AuthParameters = "auth_parameters required list block 1 1";
        invocation_connectivity_parameters: cloudwatch_event_connection::InvocationConnectivityParameters = "invocation_connectivity_parameters optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::CloudwatchEventConnection> = "arn";
        id: Id<kind::CloudwatchEventConnection> = "id";
        name: Name<kind::CloudwatchEventConnection> = "name";
        secret_arn: Arn<kind::SecretsmanagerSecret> = "secret_arn";
    }
    objects {
        invocation_connectivity_parameters: List<cloudwatch_event_connection::InvocationConnectivityParametersAttributes> = "invocation_connectivity_parameters";
    }
}
/// Blocks of [`aws_cloudwatch_event_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_endpoint).
pub mod cloudwatch_event_endpoint {
    use crate::types::*;

    pub use crate::shared::appsync_appsync_datasource_event_bridge_config::EventBridgeConfig as EventBus;
    formwork_model::block_binding! {
        #[doc = "Block [`ReplicationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_endpoint)."]
        ReplicationConfig
        arguments {
            state: Str = "state optional\tin ENABLED|DISABLED";
        }
    }
    /// Blocks of [`RoutingConfig`].
    pub mod routing_config {
        use crate::types::*;

        /// Blocks of [`FailoverConfig`].
        pub mod failover_config {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Primary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_endpoint)."]
                Primary
                arguments {
                    health_check: Arn<kind::Route53HealthCheck> = "health_check optional\tformat arn";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Secondary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_endpoint)."]
                Secondary
                arguments {
                    route: Str = "route optional\tformat region";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`FailoverConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_endpoint)."]
            FailoverConfig
            many {
                primary: failover_config::Primary = "primary required list block 1 1";
                secondary: failover_config::Secondary = "secondary required list block 1 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RoutingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_endpoint)."]
        RoutingConfig
        many {
            failover_config: routing_config::FailoverConfig = "failover_config required list block 1 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_event_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_endpoint)."]
    Managed "aws_cloudwatch_event_endpoint" CloudwatchEventEndpoint CloudwatchEventEndpointAttributes
    naming None;
    tags None;
    arguments {
        description: Str = "description optional\tlength - 512";
        role_arn: Str = "role_arn optional\tformat arn";
    }
    unread {
        name: Str = "name required\tmatch ^[0-9A-Za-z._-]+$\treplaces";
    }
    many {
        event_bus: cloudwatch_event_endpoint::EventBus = "event_bus required list block 2 2\titems - 2";
        routing_config: cloudwatch_event_endpoint::RoutingConfig = "routing_config required list block 1 1";
        replication_config: cloudwatch_event_endpoint::ReplicationConfig = "replication_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::CloudwatchEventEndpoint> = "arn";
        endpoint_url: Str = "endpoint_url";
        id: Id<kind::CloudwatchEventEndpoint> = "id";
        name: Name<kind::CloudwatchEventEndpoint> = "name";
    }
}
/// Blocks of [`aws_cloudwatch_event_permission`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_permission).
pub mod cloudwatch_event_permission {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Condition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_permission)."]
        Condition
        arguments {
            key: Str = "key required\tin aws:PrincipalOrgID";
            r#type: Str = "type required\tin StringEquals";
            value: Str = "value required\tlength 1 -";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_event_permission`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_permission)."]
    Managed "aws_cloudwatch_event_permission" CloudwatchEventPermission CloudwatchEventPermissionAttributes
    naming None;
    tags None;
    arguments {
        principal: Str = "principal required\tformat account_id";
        statement_id: Str = "statement_id required\tlength 1 64\tmatch ^[0-9A-Za-z_-]+$\treplaces";
        action: Str = "action optional\tlength 1 64\tmatch ^events:[A-Za-z]+$";
        event_bus_name: Name<kind::CloudwatchEventBus> = "event_bus_name optional\tlength 1 256\tmatch ^[/\\.\\-_A-Za-z0-9]+$\treplaces";
    }
    many {
        condition: cloudwatch_event_permission::Condition = "condition optional list block 0 1";
    }
    attributes {
        id: Id<kind::CloudwatchEventPermission> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_event_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_rule)."]
    Managed "aws_cloudwatch_event_rule" CloudwatchEventRule CloudwatchEventRuleAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 64, "0-9A-Za-z._-"));
    tags Map;
    relations {
        "conflict is_enabled state";
        "conflict name name_prefix";
        "at_least_one event_pattern schedule_expression";
    }
    arguments {
        description: Str = "description optional\tlength - 512";
        event_bus_name: OneOf<kind::CloudwatchEventBusNameOrArn> = "event_bus_name optional\tlength 1 1600\tmatch ^[/\\.\\-_A-Za-z0-9]+$\treplaces";
        event_pattern: Str = "event_pattern optional\tformat json";
        force_destroy: Bool = "force_destroy optional";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] is_enabled: Bool = "is_enabled optional deprecated";
        name_prefix: Str = "name_prefix computed\tlength - 64\tmatch ^[0-9A-Za-z_.-]+$\treplaces";
        role_arn: Arn<kind::IamRole> = "role_arn optional\tformat arn\tapi length 1 1600\tservice iam";
        schedule_expression: Str = "schedule_expression optional\tlength - 256";
        state: Str = "state optional\tin ENABLED|DISABLED|ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength - 64\tmatch ^[0-9A-Za-z_.-]+$\tapi length 1 -\tapi match [\\.\\-_A-Za-z0-9]+\treplaces";
    }
    attributes {
        arn: Arn<kind::CloudwatchEventRule> = "arn";
        id: Name<kind::CloudwatchEventRule> = "id";
        name: Name<kind::CloudwatchEventRule> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_cloudwatch_event_target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target).
pub mod cloudwatch_event_target {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AppsyncTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        AppsyncTarget
        arguments {
            graphql_operation: Str = "graphql_operation optional\tlength 1 1048576";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`BatchTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        BatchTarget
        arguments {
            job_definition: Arn<kind::BatchJobDefinition> = "job_definition required\tservice batch";
            job_name: Str = "job_name required";
            array_size: Num = "array_size optional\trange 2 10000\twhole";
            job_attempts: Num = "job_attempts optional\trange 1 10\twhole";
        }
    }
    pub use crate::shared::cloudwatch_cloudwatch_event_target_dead_letter_config::DeadLetterConfig;
    /// Blocks of [`EcsTarget`].
    pub mod ecs_target {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CapacityProviderStrategy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
            CapacityProviderStrategy
            arguments {
                capacity_provider: Str = "capacity_provider required";
                base: Num = "base optional\trange 0 100000\twhole";
                weight: Num = "weight optional\trange 0 1000\twhole";
            }
        }
        pub use crate::shared::cloudwatch_cloudwatch_event_target_ecs_target_network_configuration::NetworkConfiguration;
        formwork_model::block_binding! {
            #[doc = "Block [`OrderedPlacementStrategy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
            OrderedPlacementStrategy
            arguments {
                r#type: Str = "type required\tin random|spread|binpack";
                field: Str = "field optional\tlength - 255";
            }
        }
        pub use crate::shared::cloudwatch_cloudwatch_event_target_ecs_target_placement_constraint::PlacementConstraint;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EcsTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        EcsTarget
        arguments {
            task_definition_arn: Arn<kind::EcsTaskDefinition> = "task_definition_arn required\tformat arn\tservice ecs";
            enable_ecs_managed_tags: Bool = "enable_ecs_managed_tags optional";
            enable_execute_command: Bool = "enable_execute_command optional";
            group: Str = "group optional\tlength 1 255";
            launch_type: Str = "launch_type optional\tin EC2|FARGATE|EXTERNAL";
            platform_version: Str = "platform_version optional\tlength - 1600";
            propagate_tags: Str = "propagate_tags optional\tin TASK_DEFINITION";
            tags: Map<Str> = "tags optional";
            task_count: Num = "task_count optional\trange 1 2147483647\twhole";
        }
        many {
            capacity_provider_strategy: ecs_target::CapacityProviderStrategy = "capacity_provider_strategy optional set block 0 0";
            network_configuration: ecs_target::NetworkConfiguration = "network_configuration optional list block 0 1";
            ordered_placement_strategy: ecs_target::OrderedPlacementStrategy = "ordered_placement_strategy optional list block 0 5\titems - 5";
            placement_constraint: ecs_target::PlacementConstraint = "placement_constraint optional set block 0 10\titems - 10";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`HttpTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        HttpTarget
        arguments {
            header_parameters: Map<Str> = "header_parameters optional\teach match ^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$\tkey match ^[0-9A-Za-z_!#$%&'*+,.^|~-]+$";
            path_parameter_values: List<Str> = "path_parameter_values optional";
            query_string_parameters: Map<Str> = "query_string_parameters optional\teach match [^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InputTransformer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        InputTransformer
        arguments {
            input_template: Str = "input_template required\tlength 1 8192";
            input_paths: Map<Str> = "input_paths optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`KinesisTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        KinesisTarget
        arguments {
            partition_key_path: Str = "partition_key_path optional\tlength 1 256";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RedshiftTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        RedshiftTarget
        arguments {
            database: Str = "database required\tlength 1 64";
            db_user: Str = "db_user optional\tlength 1 128";
            secrets_manager_arn: Str = "secrets_manager_arn optional\tformat arn";
            sql: Str = "sql optional\tlength 1 100000";
            statement_name: Str = "statement_name optional\tlength 1 500";
            with_event: Bool = "with_event optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RetryPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        RetryPolicy
        arguments {
            maximum_event_age_in_seconds: Num = "maximum_event_age_in_seconds optional\trange 0 86400\twhole";
            maximum_retry_attempts: Num = "maximum_retry_attempts optional\trange 0 185\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RunCommandTargets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        RunCommandTargets
        arguments {
            key: Str = "key required\tlength 1 128";
            values: List<Str> = "values required\titems - 50\teach length 1 256";
        }
    }
    /// Blocks of [`SagemakerPipelineTarget`].
    pub mod sagemaker_pipeline_target {
        use crate::types::*;

        pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as PipelineParameterList;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SagemakerPipelineTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        SagemakerPipelineTarget
        many {
            pipeline_parameter_list: sagemaker_pipeline_target::PipelineParameterList = "pipeline_parameter_list optional set block 0 200";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SqsTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        SqsTarget
        arguments {
            message_group_id: Str = "message_group_id optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_event_target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
    Managed "aws_cloudwatch_event_target" CloudwatchEventTarget CloudwatchEventTargetAttributes
    naming None;
    tags None;
    relations {
        "conflict input input_path";
        "conflict input input_transformer";
        "conflict input_path input_transformer";
    }
    arguments {
        arn: AnyArn = "arn required\tformat arn\tapi length 1 1600";
        rule: Name<kind::CloudwatchEventRule> = "rule required\tlength - 64\tmatch ^[0-9A-Za-z_.-]+$\tapi length 1 -\tapi match [\\.\\-_A-Za-z0-9]+\treplaces";
        event_bus_name: OneOf<kind::CloudwatchEventBusNameOrArn> = "event_bus_name optional\tlength 1 1600\tmatch ^[/\\.\\-_A-Za-z0-9]+$\treplaces";
        force_destroy: Bool = "force_destroy optional";
        input: Str = "input optional\tlength - 8192\tformat json";
        input_path: Str = "input_path optional\tlength - 256";
        role_arn: Arn<kind::IamRole> = "role_arn optional\tformat arn\tapi length 1 1600\tservice iam";
    }
    unread {
        target_id: Str = "target_id computed\tlength - 64\tmatch ^[0-9A-Za-z_.-]+$\tapi length 1 -\tapi match [\\.\\-_A-Za-z0-9]+\treplaces";
    }
    many {
        appsync_target: cloudwatch_event_target::AppsyncTarget = "appsync_target optional list block 0 1";
        batch_target: cloudwatch_event_target::BatchTarget = "batch_target optional list block 0 1";
        dead_letter_config: cloudwatch_event_target::DeadLetterConfig = "dead_letter_config optional list block 0 1";
        ecs_target: cloudwatch_event_target::EcsTarget = "ecs_target optional list block 0 1";
        http_target: cloudwatch_event_target::HttpTarget = "http_target optional list block 0 1";
        input_transformer: cloudwatch_event_target::InputTransformer = "input_transformer optional list block 0 1";
        kinesis_target: cloudwatch_event_target::KinesisTarget = "kinesis_target optional list block 0 1";
        redshift_target: cloudwatch_event_target::RedshiftTarget = "redshift_target optional list block 0 1";
        retry_policy: cloudwatch_event_target::RetryPolicy = "retry_policy optional list block 0 1";
        run_command_targets: cloudwatch_event_target::RunCommandTargets = "run_command_targets optional list block 0 5\titems - 5";
        sagemaker_pipeline_target: cloudwatch_event_target::SagemakerPipelineTarget = "sagemaker_pipeline_target optional list block 0 1";
        sqs_target: cloudwatch_event_target::SqsTarget = "sqs_target optional list block 0 1";
    }
    attributes {
        id: Id<kind::CloudwatchEventTarget> = "id";
        target_id: Id<kind::CloudwatchEventTarget> = "target_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_account_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_account_policy)."]
    Managed "aws_cloudwatch_log_account_policy" CloudwatchLogAccountPolicy CloudwatchLogAccountPolicyAttributes
    naming None;
    tags None;
    arguments {
        policy_document: Str = "policy_document required\tformat json";
        policy_type: Str = "policy_type required\tin DATA_PROTECTION_POLICY|SUBSCRIPTION_FILTER_POLICY|FIELD_INDEX_POLICY|TRANSFORMER_POLICY\treplaces";
        scope: Str = "scope optional\tin ALL";
        selection_criteria: Str = "selection_criteria optional\treplaces";
    }
    unread {
        policy_name: Str = "policy_name required\treplaces";
    }
    attributes {
        id: Id<kind::CloudwatchLogAccountPolicy> = "id";
        policy_name: Name<kind::CloudwatchLogAccountPolicy> = "policy_name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_anomaly_detector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_anomaly_detector)."]
    Managed "aws_cloudwatch_log_anomaly_detector" CloudwatchLogAnomalyDetector CloudwatchLogAnomalyDetectorAttributes
    naming None;
    tags Map;
    arguments {
        enabled: Bool = "enabled required";
        log_group_arn_list: List<Str> = "log_group_arn_list required";
        anomaly_visibility_time: Num = "anomaly_visibility_time computed\trange 7 90\twhole";
        evaluation_frequency: Str = "evaluation_frequency optional\tin ONE_MIN|FIVE_MIN|TEN_MIN|FIFTEEN_MIN|THIRTY_MIN|ONE_HOUR";
        filter_pattern: Str = "filter_pattern optional";
        kms_key_id: Str = "kms_key_id optional\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        detector_name: Str = "detector_name optional";
    }
    attributes {
        arn: Arn<kind::CloudwatchLogAnomalyDetector> = "arn";
        detector_name: Name<kind::CloudwatchLogAnomalyDetector> = "detector_name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_data_protection_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_data_protection_policy)."]
    Managed "aws_cloudwatch_log_data_protection_policy" CloudwatchLogDataProtectionPolicy CloudwatchLogDataProtectionPolicyAttributes
    naming None;
    tags None;
    arguments {
        log_group_name: Name<kind::CloudwatchLogGroup> = "log_group_name required\tlength - 512\tmatch ^[0-9A-Za-z#./_-]+$\treplaces";
        policy_document: Str = "policy_document required\tformat json";
    }
    attributes {
        id: Id<kind::CloudwatchLogDataProtectionPolicy> = "id";
    }
}
/// Blocks of [`aws_cloudwatch_log_delivery`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_delivery).
pub mod cloudwatch_log_delivery {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`S3DeliveryConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_delivery)."]
        S3DeliveryConfiguration
        arguments {
            enable_hive_compatible_path: Bool = "enable_hive_compatible_path optional";
            suffix_path: Str = "suffix_path optional";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`S3DeliveryConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_delivery)."]
        S3DeliveryConfigurationAttributes
        attributes {
            enable_hive_compatible_path: Bool = "enable_hive_compatible_path";
            suffix_path: Str = "suffix_path";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_delivery`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_delivery)."]
    Managed "aws_cloudwatch_log_delivery" CloudwatchLogDelivery CloudwatchLogDeliveryAttributes
    naming None;
    tags Map;
    arguments {
        delivery_destination_arn: Arn<kind::CloudwatchLogDeliveryDestination> = "delivery_destination_arn required\tlength 1 -\tformat arn\treplaces";
        delivery_source_name: Name<kind::CloudwatchLogDeliverySource> = "delivery_source_name required\tlength 1 60\treplaces";
        field_delimiter: Str = "field_delimiter computed\tlength - 5";
        record_fields: List<Str> = "record_fields computed\titems - 128\teach length 1 64";
        tags: Map<Str> = "tags optional";
    }
    many {
        s3_delivery_configuration: cloudwatch_log_delivery::S3DeliveryConfiguration = "s3_delivery_configuration computed list object 0 0";
    }
    attributes {
        arn: Arn<kind::CloudwatchLogDelivery> = "arn";
        id: Id<kind::CloudwatchLogDelivery> = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        s3_delivery_configuration: List<cloudwatch_log_delivery::S3DeliveryConfigurationAttributes> = "s3_delivery_configuration";
    }
}
/// Blocks of [`aws_cloudwatch_log_delivery_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_delivery_destination).
pub mod cloudwatch_log_delivery_destination {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DeliveryDestinationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_delivery_destination)."]
        DeliveryDestinationConfiguration
        arguments {
            destination_resource_arn: AnyArn = "destination_resource_arn required\tlength 1 -\tformat arn\tmay_replace";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_delivery_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_delivery_destination)."]
    Managed "aws_cloudwatch_log_delivery_destination" CloudwatchLogDeliveryDestination CloudwatchLogDeliveryDestinationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 60, ""));
    tags Map;
    arguments {
        output_format: Str = "output_format optional\tin json|plain|w3c|raw|parquet\tmay_replace";
        tags: Map<Str> = "tags optional\tmay_replace";
    }
    unread {
        name: Str = "name required\tlength 1 60\tmay_replace";
    }
    many {
        delivery_destination_configuration: cloudwatch_log_delivery_destination::DeliveryDestinationConfiguration = "delivery_destination_configuration required list block 1 0\titems - 1";
    }
    attributes {
        arn: Arn<kind::CloudwatchLogDeliveryDestination> = "arn";
        delivery_destination_type: Str = "delivery_destination_type";
        name: Name<kind::CloudwatchLogDeliveryDestination> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_delivery_destination_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_delivery_destination_policy)."]
    Managed "aws_cloudwatch_log_delivery_destination_policy" CloudwatchLogDeliveryDestinationPolicy CloudwatchLogDeliveryDestinationPolicyAttributes
    naming None;
    tags None;
    arguments {
        delivery_destination_name: Name<kind::CloudwatchLogDeliveryDestination> = "delivery_destination_name required\treplaces";
        delivery_destination_policy: Str = "delivery_destination_policy required\tlength 1 -\tformat json";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_delivery_source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_delivery_source)."]
    Managed "aws_cloudwatch_log_delivery_source" CloudwatchLogDeliverySource CloudwatchLogDeliverySourceAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 60, ""));
    tags Map;
    arguments {
        log_type: Str = "log_type required\tlength 1 255\treplaces";
        resource_arn: AnyArn = "resource_arn required\tlength 1 -\tformat any_arn\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 60\treplaces";
    }
    attributes {
        arn: Arn<kind::CloudwatchLogDeliverySource> = "arn";
        name: Name<kind::CloudwatchLogDeliverySource> = "name";
        service: Str = "service";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_destination)."]
    Managed "aws_cloudwatch_log_destination" CloudwatchLogDestination CloudwatchLogDestinationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 512, ""));
    tags Map;
    arguments {
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
        target_arn: Arn<kind::KinesisStream> = "target_arn required\tformat arn\tservice kinesis";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tapi length 1 512\tapi match [^:*]*\treplaces";
    }
    attributes {
        arn: Arn<kind::CloudwatchLogDestination> = "arn";
        id: Id<kind::CloudwatchLogDestination> = "id";
        name: Name<kind::CloudwatchLogDestination> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_destination_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_destination_policy)."]
    Managed "aws_cloudwatch_log_destination_policy" CloudwatchLogDestinationPolicy CloudwatchLogDestinationPolicyAttributes
    naming None;
    tags None;
    arguments {
        access_policy: Str = "access_policy required\tformat json";
        destination_name: Name<kind::CloudwatchLogDestination> = "destination_name required\tapi length 1 512\tapi match [^:*]*\treplaces";
        force_update: Bool = "force_update optional";
    }
    attributes {
        id: Id<kind::CloudwatchLogDestinationPolicy> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_group)."]
    Managed "aws_cloudwatch_log_group" CloudwatchLogGroup CloudwatchLogGroupAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 512, "0-9A-Za-z#./_-"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\tapi length - 256";
        log_group_class: Str = "log_group_class computed\tin STANDARD|INFREQUENT_ACCESS|DELIVERY\treplaces";
        name_prefix: Str = "name_prefix computed\tlength - 483\tmatch ^[0-9A-Za-z#./_-]+$\treplaces";
        retention_in_days: Num = "retention_in_days optional\tin 0|1|3|5|7|14|30|60|90|120|150|180|365|400|545|731|1096|1827|2192|2557|2922|3288|3653\twhole";
        skip_destroy: Bool = "skip_destroy optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength - 512\tmatch ^[0-9A-Za-z#./_-]+$\tapi length 1 -\tapi match [\\.\\-_/#A-Za-z0-9]+\treplaces";
    }
    attributes {
        arn: Arn<kind::CloudwatchLogGroup> = "arn";
        id: Name<kind::CloudwatchLogGroup> = "id";
        name: Name<kind::CloudwatchLogGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_index_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_index_policy)."]
    Managed "aws_cloudwatch_log_index_policy" CloudwatchLogIndexPolicy CloudwatchLogIndexPolicyAttributes
    naming None;
    tags None;
    arguments {
        log_group_name: Name<kind::CloudwatchLogGroup> = "log_group_name required\treplaces";
        policy_document: Str = "policy_document required\tlength 1 -\tformat json";
    }
}
/// Blocks of [`aws_cloudwatch_log_metric_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_metric_filter).
pub mod cloudwatch_log_metric_filter {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MetricTransformation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_metric_filter)."]
        MetricTransformation
        arguments {
            name: Str = "name required\tlength - 255";
            namespace: Str = "namespace required\tlength - 255";
            value: Str = "value required\tlength - 100";
            default_value: Str = "default_value optional\tformat float_string";
            dimensions: Map<Str> = "dimensions optional";
            unit: Str = "unit optional\tin Seconds|Microseconds|Milliseconds|Bytes|Kilobytes|Megabytes|Gigabytes|Terabytes|Bits|Kilobits|Megabits|Gigabits|Terabits|Percent|Count|Bytes/Second|Kilobytes/Second|Megabytes/Second|Gigabytes/Second|Terabytes/Second|Bits/Second|Kilobits/Second|Megabits/Second|Gigabits/Second|Terabits/Second|Count/Second|None";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_metric_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_metric_filter)."]
    Managed "aws_cloudwatch_log_metric_filter" CloudwatchLogMetricFilter CloudwatchLogMetricFilterAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 512, ""));
    tags None;
    arguments {
        pattern: Str = "pattern required\tlength - 1024";
    }
    unread {
        log_group_name: Str = "log_group_name required\tlength - 512\tmatch ^[0-9A-Za-z#./_-]+$\tapi length 1 -\tapi match [\\.\\-_/#A-Za-z0-9]+\treplaces";
        name: Str = "name required\tlength 1 512\tnot [:*]\tapi length 1 -\tapi match [^:*]*\treplaces";
    }
    many {
        metric_transformation: cloudwatch_log_metric_filter::MetricTransformation = "metric_transformation required list block 1 1";
    }
    attributes {
        id: Id<kind::CloudwatchLogMetricFilter> = "id";
        log_group_name: Name<kind::CloudwatchLogGroup> = "log_group_name";
        name: Name<kind::CloudwatchLogMetricFilter> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_resource_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_resource_policy)."]
    Managed "aws_cloudwatch_log_resource_policy" CloudwatchLogResourcePolicy CloudwatchLogResourcePolicyAttributes
    naming None;
    tags None;
    arguments {
        policy_document: Str = "policy_document required\tformat json\tapi length 1 5120";
    }
    unread {
        policy_name: Str = "policy_name required\treplaces";
    }
    attributes {
        id: Id<kind::CloudwatchLogResourcePolicy> = "id";
        policy_name: Name<kind::CloudwatchLogResourcePolicy> = "policy_name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_stream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_stream)."]
    Managed "aws_cloudwatch_log_stream" CloudwatchLogStream CloudwatchLogStreamAttributes
    naming None;
    tags None;
    arguments {
        log_group_name: Name<kind::CloudwatchLogGroup> = "log_group_name required\tapi length 1 512\tapi match [\\.\\-_/#A-Za-z0-9]+\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 512\tapi match [^:*]*\treplaces";
    }
    attributes {
        arn: Arn<kind::CloudwatchLogStream> = "arn";
        id: Id<kind::CloudwatchLogStream> = "id";
        name: Name<kind::CloudwatchLogStream> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_subscription_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_subscription_filter)."]
    Managed "aws_cloudwatch_log_subscription_filter" CloudwatchLogSubscriptionFilter CloudwatchLogSubscriptionFilterAttributes
    naming None;
    tags None;
    arguments {
        destination_arn: AnyArn = "destination_arn required\tformat arn\treplaces";
        filter_pattern: Str = "filter_pattern required\tlength - 1024";
        log_group_name: Name<kind::CloudwatchLogGroup> = "log_group_name required\tapi length 1 512\tapi match [\\.\\-_/#A-Za-z0-9]+\treplaces";
        distribution: Str = "distribution optional\tin Random|ByLogStream";
        role_arn: Arn<kind::IamRole> = "role_arn computed\tformat arn\tservice iam";
    }
    unread {
        name: Str = "name required\tlength 1 512\tapi match [^:*]*\treplaces";
    }
    attributes {
        id: Id<kind::CloudwatchLogSubscriptionFilter> = "id";
        name: Name<kind::CloudwatchLogSubscriptionFilter> = "name";
    }
}
/// Blocks of [`aws_cloudwatch_metric_alarm`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_metric_alarm).
pub mod cloudwatch_metric_alarm {
    use crate::types::*;

    /// Blocks of [`MetricQuery`].
    pub mod metric_query {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Metric`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_metric_alarm)."]
            Metric
            arguments {
                metric_name: Str = "metric_name required\tlength 1 255";
                period: Num = "period required\tmultiple 60 1|5|10|20|30\twhole";
                stat: Str = "stat required\tin SampleCount|Average|Sum|Minimum|Maximum";
                dimensions: Map<Str> = "dimensions optional";
                namespace: Str = "namespace optional\tlength 1 255";
                unit: Str = "unit optional\tin Seconds|Microseconds|Milliseconds|Bytes|Kilobytes|Megabytes|Gigabytes|Terabytes|Bits|Kilobits|Megabits|Gigabits|Terabits|Percent|Count|Bytes/Second|Kilobytes/Second|Megabytes/Second|Gigabytes/Second|Terabytes/Second|Bits/Second|Kilobits/Second|Megabits/Second|Gigabits/Second|Terabits/Second|Count/Second|None";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MetricQuery`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_metric_alarm)."]
        MetricQuery
        arguments {
            id: Str = "id required\tlength 1 255";
            account_id: Str = "account_id optional\tlength 1 255";
            expression: Str = "expression optional\tlength 1 1024";
            label: Str = "label optional";
            period: Num = "period optional\tmultiple 60 1|5|10|20|30\twhole";
            return_data: Bool = "return_data optional";
        }
        many {
            metric: metric_query::Metric = "metric optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_metric_alarm`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_metric_alarm)."]
    Managed "aws_cloudwatch_metric_alarm" CloudwatchMetricAlarm CloudwatchMetricAlarmAttributes
    naming Some(formwork_model::Naming::new("alarm_name", "", 1, 255, ""));
    tags Map;
    relations {
        "conflict dimensions metric_query";
        "conflict extended_statistic metric_query";
        "conflict extended_statistic statistic";
        "conflict metric_name metric_query";
        "conflict metric_query namespace";
        "conflict metric_query period";
        "conflict metric_query statistic";
        "conflict threshold threshold_metric_id";
    }
    arguments {
        comparison_operator: Str = "comparison_operator required\tin GreaterThanOrEqualToThreshold|GreaterThanThreshold|LessThanThreshold|LessThanOrEqualToThreshold|LessThanLowerOrGreaterThanUpperThreshold|LessThanLowerThreshold|GreaterThanUpperThreshold";
        evaluation_periods: Num = "evaluation_periods required\trange 1 -\twhole";
        actions_enabled: Bool = "actions_enabled optional";
        alarm_actions: Set<AnyArn> = "alarm_actions optional\teach format arn";
        alarm_description: Str = "alarm_description optional\tlength - 1024";
        datapoints_to_alarm: Num = "datapoints_to_alarm optional\trange 1 -\twhole";
        dimensions: Map<Str> = "dimensions optional";
        evaluate_low_sample_count_percentiles: Str = "evaluate_low_sample_count_percentiles computed\tin/i evaluate|ignore";
        extended_statistic: Str = "extended_statistic optional\tmatch ^(IQM|(p|tm|wm|tc|ts)[0-9]{1,3}(\\.[0-9]+)?|(PR|TM|WM|TC|TS)\\([^()]*\\))$";
        insufficient_data_actions: Set<AnyArn> = "insufficient_data_actions optional\titems - 5\teach format arn";
        metric_name: Str = "metric_name optional\tlength 1 255\tmay_replace";
        namespace: Str = "namespace optional\tlength 1 255\tapi match [^:].*";
        ok_actions: Set<AnyArn> = "ok_actions optional\titems - 5\teach format arn";
        period: Num = "period optional\tmultiple 60 10|20|30\twhole";
        statistic: Str = "statistic optional\tin SampleCount|Average|Sum|Minimum|Maximum";
        tags: Map<Str> = "tags optional";
        threshold: Num = "threshold optional";
        threshold_metric_id: Str = "threshold_metric_id optional\tlength 1 255";
        treat_missing_data: Str = "treat_missing_data optional\tin/i breaching|ignore|missing|notBreaching";
        unit: Str = "unit optional\tin Seconds|Microseconds|Milliseconds|Bytes|Kilobytes|Megabytes|Gigabytes|Terabytes|Bits|Kilobits|Megabits|Gigabits|Terabits|Percent|Count|Bytes/Second|Kilobytes/Second|Megabytes/Second|Gigabytes/Second|Terabytes/Second|Bits/Second|Kilobits/Second|Megabits/Second|Gigabits/Second|Terabits/Second|Count/Second|None";
    }
    unread {
        alarm_name: Str = "alarm_name required\tlength 1 255\treplaces";
    }
    many {
        metric_query: cloudwatch_metric_alarm::MetricQuery = "metric_query optional set block 0 0";
    }
    attributes {
        alarm_name: Name<kind::CloudwatchMetricAlarm> = "alarm_name";
        arn: Arn<kind::CloudwatchMetricAlarm> = "arn";
        id: Name<kind::CloudwatchMetricAlarm> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_cloudwatch_metric_stream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_metric_stream).
pub mod cloudwatch_metric_stream {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ExcludeFilter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_metric_stream)."]
        ExcludeFilter
        arguments {
            namespace: Str = "namespace required\tlength 1 255";
            metric_names: Set<Str> = "metric_names optional\teach length 1 255";
        }
    }
    pub use crate::services::cloudwatch::cloudwatch_metric_stream::ExcludeFilter as IncludeFilter;
    /// Blocks of [`StatisticsConfiguration`].
    pub mod statistics_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`IncludeMetric`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_metric_stream)."]
            IncludeMetric
            arguments {
                metric_name: Str = "metric_name required\tlength 1 255";
                namespace: Str = "namespace required\tlength 1 255";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StatisticsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_metric_stream)."]
        StatisticsConfiguration
        arguments {
            additional_statistics: Set<Str> = "additional_statistics required\teach match ^(IQM|(p|tm|wm|tc|ts)[0-9]{1,3}(\\.[0-9]*)?|(PR|TM|WM|TC|TS)\\([^()]*\\))$";
        }
        many {
            include_metric: statistics_configuration::IncludeMetric = "include_metric required set block 1 0";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_metric_stream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_metric_stream)."]
    Managed "aws_cloudwatch_metric_stream" CloudwatchMetricStream CloudwatchMetricStreamAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, ""));
    tags Map;
    relations {
        "conflict exclude_filter include_filter";
        "conflict name name_prefix";
    }
    arguments {
        firehose_arn: Arn<kind::KinesisFirehoseDeliveryStream> = "firehose_arn required\tformat arn\tservice firehose";
        output_format: Str = "output_format required\tin json|opentelemetry0.7|opentelemetry1.0";
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
        include_linked_accounts_metrics: Bool = "include_linked_accounts_metrics optional";
        name_prefix: Str = "name_prefix computed\tlength 1 255\tmatch ^[0-9A-Za-z_-]+$\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength 1 255\tmatch ^[0-9A-Za-z_-]+$\treplaces";
    }
    many {
        exclude_filter: cloudwatch_metric_stream::ExcludeFilter = "exclude_filter optional set block 0 0";
        include_filter: cloudwatch_metric_stream::IncludeFilter = "include_filter optional set block 0 0";
        statistics_configuration: cloudwatch_metric_stream::StatisticsConfiguration = "statistics_configuration optional set block 0 0";
    }
    single {
        timeouts: cloudwatch_metric_stream::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::CloudwatchMetricStream> = "arn";
        creation_date: Str = "creation_date";
        id: Id<kind::CloudwatchMetricStream> = "id";
        last_update_date: Str = "last_update_date";
        name: Name<kind::CloudwatchMetricStream> = "name";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_query_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_query_definition)."]
    Managed "aws_cloudwatch_query_definition" CloudwatchQueryDefinition CloudwatchQueryDefinitionAttributes
    naming None;
    tags None;
    arguments {
        query_string: Str = "query_string required";
        log_group_names: List<Name<kind::CloudwatchLogGroup>> = "log_group_names optional\teach length - 512\teach match ^[0-9A-Za-z#./_-]+$";
    }
    unread {
        name: Str = "name required\tlength 1 255\tnot [:*]\tnot ^/\tnot /$";
    }
    attributes {
        id: Id<kind::CloudwatchQueryDefinition> = "id";
        name: Name<kind::CloudwatchQueryDefinition> = "name";
        query_definition_id: Id<kind::CloudwatchQueryDefinition> = "query_definition_id";
    }
}
/// Blocks of [`aws_internetmonitor_monitor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/internetmonitor_monitor).
pub mod internetmonitor_monitor {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`HealthEventsConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/internetmonitor_monitor)."]
        HealthEventsConfig
        arguments {
            availability_score_threshold: Num = "availability_score_threshold optional";
            performance_score_threshold: Num = "performance_score_threshold optional";
        }
    }
    /// Blocks of [`InternetMeasurementsLogDelivery`].
    pub mod internet_measurements_log_delivery {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`S3Config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/internetmonitor_monitor)."]
            S3Config
            arguments {
                bucket_name: Str = "bucket_name required";
                bucket_prefix: Str = "bucket_prefix optional";
                log_delivery_status: Str = "log_delivery_status optional\tin ENABLED|DISABLED";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InternetMeasurementsLogDelivery`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/internetmonitor_monitor)."]
        InternetMeasurementsLogDelivery
        many {
            s3_config: internet_measurements_log_delivery::S3Config = "s3_config optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_internetmonitor_monitor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/internetmonitor_monitor)."]
    Managed "aws_internetmonitor_monitor" InternetmonitorMonitor InternetmonitorMonitorAttributes
    naming None;
    tags Map;
    relations {
        "at_least_one max_city_networks_to_monitor traffic_percentage_to_monitor";
    }
    arguments {
        max_city_networks_to_monitor: Num = "max_city_networks_to_monitor optional\trange 1 500000\twhole";
        resources: Set<Str> = "resources optional\teach format arn";
        status: Str = "status optional\tin ACTIVE|INACTIVE";
        tags: Map<Str> = "tags optional";
        traffic_percentage_to_monitor: Num = "traffic_percentage_to_monitor optional\trange 1 100\twhole";
    }
    unread {
        monitor_name: Str = "monitor_name required\tlength 1 255\treplaces";
    }
    many {
        health_events_config: internetmonitor_monitor::HealthEventsConfig = "health_events_config optional list block 0 1";
        internet_measurements_log_delivery: internetmonitor_monitor::InternetMeasurementsLogDelivery = "internet_measurements_log_delivery optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::InternetmonitorMonitor> = "arn";
        id: Id<kind::InternetmonitorMonitor> = "id";
        monitor_name: Name<kind::InternetmonitorMonitor> = "monitor_name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_cloudwatch_contributor_managed_insight_rules`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_contributor_managed_insight_rules).
    pub mod cloudwatch_contributor_managed_insight_rules {
        use crate::types::*;

        /// Blocks of [`ManagedRulesAttributes`].
        pub mod managed_rules_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`RuleStateAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_contributor_managed_insight_rules)."]
                RuleStateAttributes
                attributes {
                    rule_name: Str = "rule_name";
                    state: Str = "state";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ManagedRulesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_contributor_managed_insight_rules)."]
            ManagedRulesAttributes
            attributes {
                resource_arn: Str = "resource_arn";
                template_name: Str = "template_name";
            }
            objects {
                rule_state: List<managed_rules_attributes::RuleStateAttributes> = "rule_state";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudwatch_contributor_managed_insight_rules`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_contributor_managed_insight_rules)."]
        Data "aws_cloudwatch_contributor_managed_insight_rules" CloudwatchContributorManagedInsightRules CloudwatchContributorManagedInsightRulesAttributes
        naming None;
        tags None;
        arguments {
            resource_arn: Str = "resource_arn required";
        }
        objects {
            managed_rules: List<cloudwatch_contributor_managed_insight_rules::ManagedRulesAttributes> = "managed_rules";
        }
    }
    /// Blocks of [`aws_cloudwatch_event_bus`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_event_bus).
    pub mod cloudwatch_event_bus {
        use crate::types::*;

        pub use crate::shared::cloudwatch_data_cloudwatch_event_bus_dead_letter_config_attributes::DeadLetterConfigAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudwatch_event_bus`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_event_bus)."]
        Data "aws_cloudwatch_event_bus" CloudwatchEventBus CloudwatchEventBusAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::CloudwatchEventBus> = "arn";
            description: Str = "description";
            id: Id<kind::CloudwatchEventBus> = "id";
            kms_key_identifier: Str = "kms_key_identifier";
            name: Name<kind::CloudwatchEventBus> = "name";
        }
        objects {
            dead_letter_config: List<cloudwatch_event_bus::DeadLetterConfigAttributes> = "dead_letter_config";
        }
    }
    /// Blocks of [`aws_cloudwatch_event_buses`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_event_buses).
    pub mod cloudwatch_event_buses {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`EventBusesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_event_buses)."]
            EventBusesAttributes
            attributes {
                arn: Str = "arn";
                creation_time: Str = "creation_time";
                description: Str = "description";
                last_modified_time: Str = "last_modified_time";
                name: Str = "name";
                policy: Str = "policy";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudwatch_event_buses`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_event_buses)."]
        Data "aws_cloudwatch_event_buses" CloudwatchEventBuses CloudwatchEventBusesAttributes
        naming None;
        tags None;
        unread {
            name_prefix: Str = "name_prefix optional";
        }
        objects {
            event_buses: List<cloudwatch_event_buses::EventBusesAttributes> = "event_buses";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudwatch_event_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_event_connection)."]
        Data "aws_cloudwatch_event_connection" CloudwatchEventConnection CloudwatchEventConnectionAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::CloudwatchEventConnection> = "arn";
            authorization_type: Str = "authorization_type";
            id: Id<kind::CloudwatchEventConnection> = "id";
            kms_key_identifier: Str = "kms_key_identifier";
            name: Name<kind::CloudwatchEventConnection> = "name";
            secret_arn: Arn<kind::SecretsmanagerSecret> = "secret_arn";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudwatch_event_source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_event_source)."]
        Data "aws_cloudwatch_event_source" CloudwatchEventSource CloudwatchEventSourceAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            name_prefix: Str = "name_prefix optional";
        }
        attributes {
            arn: Str = "arn";
            created_by: Str = "created_by";
            name: Str = "name";
            state: Str = "state";
        }
    }
    /// Blocks of [`aws_cloudwatch_log_data_protection_policy_document`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_log_data_protection_policy_document).
    pub mod cloudwatch_log_data_protection_policy_document {
        use crate::types::*;

        /// Blocks of [`Configuration`].
        pub mod configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`CustomDataIdentifier`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_log_data_protection_policy_document)."]
                CustomDataIdentifier
                arguments {
                    name: Str = "name required";
                    regex: Str = "regex required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_log_data_protection_policy_document)."]
            Configuration
            many {
                custom_data_identifier: configuration::CustomDataIdentifier = "custom_data_identifier optional list block 0 10";
            }
        }
        /// Blocks of [`Statement`].
        pub mod statement {
            use crate::types::*;

            /// Blocks of [`Operation`].
            pub mod operation {
                use crate::types::*;

                /// Blocks of [`Audit`].
                pub mod audit {
                    use crate::types::*;

                    /// Blocks of [`FindingsDestination`].
                    pub mod findings_destination {
                        use crate::types::*;

                        formwork_model::block_binding! {
                            #[doc = "Block [`CloudwatchLogs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_log_data_protection_policy_document)."]
                            CloudwatchLogs
                            arguments {
                                log_group: Str = "log_group required";
                            }
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`Firehose`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_log_data_protection_policy_document)."]
                            Firehose
                            arguments {
                                delivery_stream: Str = "delivery_stream required";
                            }
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_log_data_protection_policy_document)."]
                            S3
                            arguments {
                                bucket: Str = "bucket required";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`FindingsDestination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_log_data_protection_policy_document)."]
                        FindingsDestination
                        many {
                            cloudwatch_logs: findings_destination::CloudwatchLogs = "cloudwatch_logs optional list block 0 1";
                            firehose: findings_destination::Firehose = "firehose optional list block 0 1";
                            s3: findings_destination::S3 = "s3 optional list block 0 1";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Audit`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_log_data_protection_policy_document)."]
                    Audit
                    many {
                        findings_destination: audit::FindingsDestination = "findings_destination required list block 1 1";
                    }
                }
                /// Blocks of [`Deidentify`].
                pub mod deidentify {
                    use crate::types::*;

                    pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as MaskConfig;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Deidentify`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_log_data_protection_policy_document)."]
                    Deidentify
                    many {
                        mask_config: deidentify::MaskConfig = "mask_config required list block 1 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Operation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_log_data_protection_policy_document)."]
                Operation
                many {
                    audit: operation::Audit = "audit optional list block 0 1";
                    deidentify: operation::Deidentify = "deidentify optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Statement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_log_data_protection_policy_document)."]
            Statement
            arguments {
                data_identifiers: Set<Str> = "data_identifiers required";
                sid: Str = "sid optional";
            }
            many {
                operation: statement::Operation = "operation required list block 1 1";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudwatch_log_data_protection_policy_document`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_log_data_protection_policy_document)."]
        Data "aws_cloudwatch_log_data_protection_policy_document" CloudwatchLogDataProtectionPolicyDocument CloudwatchLogDataProtectionPolicyDocumentAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
        }
        unread {
            description: Str = "description optional";
            version: Str = "version optional";
        }
        many {
            statement: cloudwatch_log_data_protection_policy_document::Statement = "statement required list block 2 2";
            configuration: cloudwatch_log_data_protection_policy_document::Configuration = "configuration optional list block 0 1";
        }
        attributes {
            json: Str = "json";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudwatch_log_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_log_group)."]
        Data "aws_cloudwatch_log_group" CloudwatchLogGroup CloudwatchLogGroupAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::CloudwatchLogGroup> = "arn";
            creation_time: Num = "creation_time";
            id: Name<kind::CloudwatchLogGroup> = "id";
            kms_key_id: Str = "kms_key_id";
            log_group_class: Str = "log_group_class";
            name: Name<kind::CloudwatchLogGroup> = "name";
            retention_in_days: Num = "retention_in_days";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudwatch_log_groups`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_log_groups)."]
        Data "aws_cloudwatch_log_groups" CloudwatchLogGroups CloudwatchLogGroupsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            log_group_name_prefix: Str = "log_group_name_prefix optional";
        }
        attributes {
            arns: Set<Str> = "arns";
            log_group_names: Set<Str> = "log_group_names";
        }
    }
}
