// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `cloudwatch`.

use crate::kinds::*;

/// Blocks of [`aws_cloudwatch_composite_alarm`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_composite_alarm).
pub mod cloudwatch_composite_alarm {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ActionsSuppressor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_composite_alarm)."]
        ActionsSuppressor
        arguments {
            alarm: Str = "alarm required";
            extension_period: Num = "extension_period required";
            wait_period: Num = "wait_period required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_composite_alarm`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_composite_alarm)."]
    Managed "aws_cloudwatch_composite_alarm" CloudwatchCompositeAlarm CloudwatchCompositeAlarmAttributes
    naming Some(formwork_model::Naming::new("alarm_name", "", 1, 255, ""));
    tags Map;
    arguments {
        alarm_name: Str = "alarm_name required";
        alarm_rule: Str = "alarm_rule required";
        actions_enabled: Bool = "actions_enabled optional";
        alarm_actions: Set<Str> = "alarm_actions optional";
        alarm_description: Str = "alarm_description optional";
        insufficient_data_actions: Set<Str> = "insufficient_data_actions optional";
        ok_actions: Set<Str> = "ok_actions optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        actions_suppressor: cloudwatch_composite_alarm::ActionsSuppressor = "actions_suppressor optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
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
        rule_name: Str = "rule_name required";
        rule_state: Str = "rule_state optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        resource_arn: Str = "resource_arn";
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
        state: Str = "state computed";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        rule_name: Str = "rule_name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_dashboard`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_dashboard)."]
    Managed "aws_cloudwatch_dashboard" CloudwatchDashboard CloudwatchDashboardAttributes
    naming Some(formwork_model::Naming::new("dashboard_name", "", 1, 255, "0-9A-Za-z_-"));
    tags None;
    arguments {
        dashboard_body: Str = "dashboard_body required";
        dashboard_name: Str = "dashboard_name required";
    }
    attributes {
        dashboard_arn: Str = "dashboard_arn";
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_event_api_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_api_destination)."]
    Managed "aws_cloudwatch_event_api_destination" CloudwatchEventApiDestination CloudwatchEventApiDestinationAttributes
    naming None;
    tags None;
    arguments {
        connection_arn: Str = "connection_arn required";
        http_method: Str = "http_method required";
        invocation_endpoint: Str = "invocation_endpoint required";
        name: Str = "name required";
        description: Str = "description optional";
        invocation_rate_limit_per_second: Num = "invocation_rate_limit_per_second optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_event_archive`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_archive)."]
    Managed "aws_cloudwatch_event_archive" CloudwatchEventArchive CloudwatchEventArchiveAttributes
    naming None;
    tags None;
    arguments {
        event_source_arn: Str = "event_source_arn required";
        name: Str = "name required";
        description: Str = "description optional";
        event_pattern: Str = "event_pattern optional";
        retention_days: Num = "retention_days optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_cloudwatch_event_bus`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_bus).
pub mod cloudwatch_event_bus {
    use crate::kinds::*;

    pub use crate::shared::cloudwatch_cloudwatch_event_bus_dead_letter_config::DeadLetterConfig;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_event_bus`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_bus)."]
    Managed "aws_cloudwatch_event_bus" CloudwatchEventBus CloudwatchEventBusAttributes
    naming None;
    tags Map;
    arguments {
        name: Str = "name required";
        description: Str = "description optional";
        event_source_name: Str = "event_source_name optional";
        kms_key_identifier: Str = "kms_key_identifier optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        dead_letter_config: cloudwatch_event_bus::DeadLetterConfig = "dead_letter_config optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_event_bus_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_bus_policy)."]
    Managed "aws_cloudwatch_event_bus_policy" CloudwatchEventBusPolicy CloudwatchEventBusPolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required";
        event_bus_name: Str = "event_bus_name optional";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_cloudwatch_event_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_connection).
pub mod cloudwatch_event_connection {
    use crate::kinds::*;

    /// Blocks of [`AuthParameters`].
    pub mod auth_parameters {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ApiKey`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_connection)."]
            ApiKey
            arguments {
                key: Str = "key required";
                value: Str = "value required sensitive";
            }
        }
        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_credentials_custom_connector_basic::Basic;
        /// Blocks of [`InvocationHttpParameters`].
        pub mod invocation_http_parameters {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Body`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_connection)."]
                Body
                arguments {
                    is_value_secret: Bool = "is_value_secret optional";
                    key: Str = "key optional";
                    value: Str = "value optional sensitive";
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
            use crate::kinds::*;

            pub use crate::shared::appfabric_appfabric_app_authorization_credential_oauth2_credential::Oauth2Credential as ClientParameters;
            pub use crate::services::cloudwatch::cloudwatch_event_connection::auth_parameters::InvocationHttpParameters as OauthHttpParameters;
            pub use crate::services::cloudwatch::cloudwatch_event_connection::auth_parameters::invocation_http_parameters as oauth_http_parameters;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Oauth`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_connection)."]
            Oauth
            arguments {
                authorization_endpoint: Str = "authorization_endpoint required";
                http_method: Str = "http_method required";
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
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ResourceParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_connection)."]
            ResourceParameters
            arguments {
                resource_configuration_arn: Str = "resource_configuration_arn required";
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
        use crate::kinds::*;

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
    arguments {
        authorization_type: Str = "authorization_type required";
        name: Str = "name required";
        description: Str = "description optional";
        kms_key_identifier: Str = "kms_key_identifier optional";
    }
    many {
        auth_parameters: cloudwatch_event_connection::AuthParameters = "auth_parameters required list block 1 1";
        invocation_connectivity_parameters: cloudwatch_event_connection::InvocationConnectivityParameters = "invocation_connectivity_parameters optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        secret_arn: Str = "secret_arn";
    }
    objects {
        invocation_connectivity_parameters: List<cloudwatch_event_connection::InvocationConnectivityParametersAttributes> = "invocation_connectivity_parameters";
    }
}
/// Blocks of [`aws_cloudwatch_event_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_endpoint).
pub mod cloudwatch_event_endpoint {
    use crate::kinds::*;

    pub use crate::shared::appsync_appsync_datasource_event_bridge_config::EventBridgeConfig as EventBus;
    formwork_model::block_binding! {
        #[doc = "Block [`ReplicationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_endpoint)."]
        ReplicationConfig
        arguments {
            state: Str = "state optional";
        }
    }
    /// Blocks of [`RoutingConfig`].
    pub mod routing_config {
        use crate::kinds::*;

        /// Blocks of [`FailoverConfig`].
        pub mod failover_config {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Primary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_endpoint)."]
                Primary
                arguments {
                    health_check: Str = "health_check optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Secondary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_endpoint)."]
                Secondary
                arguments {
                    route: Str = "route optional";
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
        name: Str = "name required";
        description: Str = "description optional";
        role_arn: Str = "role_arn optional";
    }
    many {
        event_bus: cloudwatch_event_endpoint::EventBus = "event_bus required list block 2 2";
        routing_config: cloudwatch_event_endpoint::RoutingConfig = "routing_config required list block 1 1";
        replication_config: cloudwatch_event_endpoint::ReplicationConfig = "replication_config optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        endpoint_url: Str = "endpoint_url";
        id: Str = "id";
    }
}
/// Blocks of [`aws_cloudwatch_event_permission`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_permission).
pub mod cloudwatch_event_permission {
    use crate::kinds::*;

    pub use crate::shared::backup_backup_selection_selection_tag::SelectionTag as Condition;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_event_permission`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_permission)."]
    Managed "aws_cloudwatch_event_permission" CloudwatchEventPermission CloudwatchEventPermissionAttributes
    naming None;
    tags None;
    arguments {
        principal: Str = "principal required";
        statement_id: Str = "statement_id required";
        action: Str = "action optional";
        event_bus_name: Str = "event_bus_name optional";
    }
    many {
        condition: cloudwatch_event_permission::Condition = "condition optional list block 0 1";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_event_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_rule)."]
    Managed "aws_cloudwatch_event_rule" CloudwatchEventRule CloudwatchEventRuleAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 64, "0-9A-Za-z._-"));
    tags Map;
    arguments {
        description: Str = "description optional";
        event_bus_name: Str = "event_bus_name optional";
        event_pattern: Str = "event_pattern optional";
        force_destroy: Bool = "force_destroy optional";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] is_enabled: Bool = "is_enabled optional deprecated";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        role_arn: Str = "role_arn optional";
        schedule_expression: Str = "schedule_expression optional";
        state: Str = "state optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_cloudwatch_event_target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target).
pub mod cloudwatch_event_target {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AppsyncTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        AppsyncTarget
        arguments {
            graphql_operation: Str = "graphql_operation optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`BatchTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        BatchTarget
        arguments {
            job_definition: Str = "job_definition required";
            job_name: Str = "job_name required";
            array_size: Num = "array_size optional";
            job_attempts: Num = "job_attempts optional";
        }
    }
    pub use crate::shared::cloudwatch_cloudwatch_event_bus_dead_letter_config::DeadLetterConfig;
    /// Blocks of [`EcsTarget`].
    pub mod ecs_target {
        use crate::kinds::*;

        pub use crate::shared::cloudwatch_cloudwatch_event_target_ecs_target_capacity_provider_strategy::CapacityProviderStrategy;
        pub use crate::shared::cloudwatch_cloudwatch_event_target_ecs_target_network_configuration::NetworkConfiguration;
        pub use crate::shared::cloudwatch_cloudwatch_event_target_ecs_target_ordered_placement_strategy::OrderedPlacementStrategy;
        pub use crate::shared::cloudwatch_cloudwatch_event_target_ecs_target_placement_constraint::PlacementConstraint;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EcsTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        EcsTarget
        arguments {
            task_definition_arn: Str = "task_definition_arn required";
            enable_ecs_managed_tags: Bool = "enable_ecs_managed_tags optional";
            enable_execute_command: Bool = "enable_execute_command optional";
            group: Str = "group optional";
            launch_type: Str = "launch_type optional";
            platform_version: Str = "platform_version optional";
            propagate_tags: Str = "propagate_tags optional";
            tags: Map<Str> = "tags optional";
            task_count: Num = "task_count optional";
        }
        many {
            capacity_provider_strategy: ecs_target::CapacityProviderStrategy = "capacity_provider_strategy optional set block 0 0";
            network_configuration: ecs_target::NetworkConfiguration = "network_configuration optional list block 0 1";
            ordered_placement_strategy: ecs_target::OrderedPlacementStrategy = "ordered_placement_strategy optional list block 0 5";
            placement_constraint: ecs_target::PlacementConstraint = "placement_constraint optional set block 0 10";
        }
    }
    pub use crate::shared::cloudwatch_cloudwatch_event_target_http_target::HttpTarget;
    formwork_model::block_binding! {
        #[doc = "Block [`InputTransformer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        InputTransformer
        arguments {
            input_template: Str = "input_template required";
            input_paths: Map<Str> = "input_paths optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`KinesisTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        KinesisTarget
        arguments {
            partition_key_path: Str = "partition_key_path optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RedshiftTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        RedshiftTarget
        arguments {
            database: Str = "database required";
            db_user: Str = "db_user optional";
            secrets_manager_arn: Str = "secrets_manager_arn optional";
            sql: Str = "sql optional";
            statement_name: Str = "statement_name optional";
            with_event: Bool = "with_event optional";
        }
    }
    pub use crate::shared::cloudwatch_cloudwatch_event_target_retry_policy::RetryPolicy;
    pub use crate::shared::cloudwatch_cloudwatch_event_target_run_command_targets::RunCommandTargets;
    /// Blocks of [`SagemakerPipelineTarget`].
    pub mod sagemaker_pipeline_target {
        use crate::kinds::*;

        pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as PipelineParameterList;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SagemakerPipelineTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        SagemakerPipelineTarget
        many {
            pipeline_parameter_list: sagemaker_pipeline_target::PipelineParameterList = "pipeline_parameter_list optional set block 0 200";
        }
    }
    pub use crate::shared::cloudwatch_cloudwatch_event_target_sqs_target::SqsTarget;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_event_target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
    Managed "aws_cloudwatch_event_target" CloudwatchEventTarget CloudwatchEventTargetAttributes
    naming None;
    tags None;
    arguments {
        arn: Str = "arn required";
        rule: Str = "rule required";
        event_bus_name: Str = "event_bus_name optional";
        force_destroy: Bool = "force_destroy optional";
        input: Str = "input optional";
        input_path: Str = "input_path optional";
        role_arn: Str = "role_arn optional";
        target_id: Str = "target_id computed";
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
        run_command_targets: cloudwatch_event_target::RunCommandTargets = "run_command_targets optional list block 0 5";
        sagemaker_pipeline_target: cloudwatch_event_target::SagemakerPipelineTarget = "sagemaker_pipeline_target optional list block 0 1";
        sqs_target: cloudwatch_event_target::SqsTarget = "sqs_target optional list block 0 1";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_account_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_account_policy)."]
    Managed "aws_cloudwatch_log_account_policy" CloudwatchLogAccountPolicy CloudwatchLogAccountPolicyAttributes
    naming None;
    tags None;
    arguments {
        policy_document: Str = "policy_document required";
        policy_name: Str = "policy_name required";
        policy_type: Str = "policy_type required";
        scope: Str = "scope optional";
        selection_criteria: Str = "selection_criteria optional";
    }
    attributes {
        id: Str = "id";
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
        anomaly_visibility_time: Num = "anomaly_visibility_time computed";
        detector_name: Str = "detector_name optional";
        evaluation_frequency: Str = "evaluation_frequency optional";
        filter_pattern: Str = "filter_pattern optional";
        kms_key_id: Str = "kms_key_id optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_data_protection_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_data_protection_policy)."]
    Managed "aws_cloudwatch_log_data_protection_policy" CloudwatchLogDataProtectionPolicy CloudwatchLogDataProtectionPolicyAttributes
    naming None;
    tags None;
    arguments {
        log_group_name: Str = "log_group_name required";
        policy_document: Str = "policy_document required";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_cloudwatch_log_delivery`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_delivery).
pub mod cloudwatch_log_delivery {
    use crate::kinds::*;

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
        delivery_destination_arn: Str = "delivery_destination_arn required";
        delivery_source_name: Str = "delivery_source_name required";
        field_delimiter: Str = "field_delimiter computed";
        record_fields: List<Str> = "record_fields computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        s3_delivery_configuration: cloudwatch_log_delivery::S3DeliveryConfiguration = "s3_delivery_configuration computed list object 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        s3_delivery_configuration: List<cloudwatch_log_delivery::S3DeliveryConfigurationAttributes> = "s3_delivery_configuration";
    }
}
/// Blocks of [`aws_cloudwatch_log_delivery_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_delivery_destination).
pub mod cloudwatch_log_delivery_destination {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DeliveryDestinationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_delivery_destination)."]
        DeliveryDestinationConfiguration
        arguments {
            destination_resource_arn: Str = "destination_resource_arn required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_delivery_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_delivery_destination)."]
    Managed "aws_cloudwatch_log_delivery_destination" CloudwatchLogDeliveryDestination CloudwatchLogDeliveryDestinationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 60, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        output_format: Str = "output_format optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        delivery_destination_configuration: cloudwatch_log_delivery_destination::DeliveryDestinationConfiguration = "delivery_destination_configuration optional list block 0 0";
    }
    attributes {
        arn: Str = "arn";
        delivery_destination_type: Str = "delivery_destination_type";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_delivery_destination_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_delivery_destination_policy)."]
    Managed "aws_cloudwatch_log_delivery_destination_policy" CloudwatchLogDeliveryDestinationPolicy CloudwatchLogDeliveryDestinationPolicyAttributes
    naming None;
    tags None;
    arguments {
        delivery_destination_name: Str = "delivery_destination_name required";
        delivery_destination_policy: Str = "delivery_destination_policy required";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_delivery_source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_delivery_source)."]
    Managed "aws_cloudwatch_log_delivery_source" CloudwatchLogDeliverySource CloudwatchLogDeliverySourceAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 60, ""));
    tags Map;
    arguments {
        log_type: Str = "log_type required";
        name: Str = "name required";
        resource_arn: Str = "resource_arn required";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
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
        name: Str = "name required";
        role_arn: Str = "role_arn required";
        target_arn: Str = "target_arn required";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_destination_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_destination_policy)."]
    Managed "aws_cloudwatch_log_destination_policy" CloudwatchLogDestinationPolicy CloudwatchLogDestinationPolicyAttributes
    naming None;
    tags None;
    arguments {
        access_policy: Str = "access_policy required";
        destination_name: Str = "destination_name required";
        force_update: Bool = "force_update optional";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_group)."]
    Managed "aws_cloudwatch_log_group" CloudwatchLogGroup CloudwatchLogGroupAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 512, "0-9A-Za-z#./_-"));
    tags Map;
    arguments {
        kms_key_id: Str = "kms_key_id optional";
        log_group_class: Str = "log_group_class computed";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        retention_in_days: Num = "retention_in_days optional";
        skip_destroy: Bool = "skip_destroy optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_index_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_index_policy)."]
    Managed "aws_cloudwatch_log_index_policy" CloudwatchLogIndexPolicy CloudwatchLogIndexPolicyAttributes
    naming None;
    tags None;
    arguments {
        log_group_name: Str = "log_group_name required";
        policy_document: Str = "policy_document required";
    }
}
/// Blocks of [`aws_cloudwatch_log_metric_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_metric_filter).
pub mod cloudwatch_log_metric_filter {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MetricTransformation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_metric_filter)."]
        MetricTransformation
        arguments {
            name: Str = "name required";
            namespace: Str = "namespace required";
            value: Str = "value required";
            default_value: Str = "default_value optional";
            dimensions: Map<Str> = "dimensions optional";
            unit: Str = "unit optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_metric_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_metric_filter)."]
    Managed "aws_cloudwatch_log_metric_filter" CloudwatchLogMetricFilter CloudwatchLogMetricFilterAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 512, ""));
    tags None;
    arguments {
        log_group_name: Str = "log_group_name required";
        name: Str = "name required";
        pattern: Str = "pattern required";
    }
    many {
        metric_transformation: cloudwatch_log_metric_filter::MetricTransformation = "metric_transformation required list block 1 1";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_resource_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_resource_policy)."]
    Managed "aws_cloudwatch_log_resource_policy" CloudwatchLogResourcePolicy CloudwatchLogResourcePolicyAttributes
    naming None;
    tags None;
    arguments {
        policy_document: Str = "policy_document required";
        policy_name: Str = "policy_name required";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_stream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_stream)."]
    Managed "aws_cloudwatch_log_stream" CloudwatchLogStream CloudwatchLogStreamAttributes
    naming None;
    tags None;
    arguments {
        log_group_name: Str = "log_group_name required";
        name: Str = "name required";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudwatch_log_subscription_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_subscription_filter)."]
    Managed "aws_cloudwatch_log_subscription_filter" CloudwatchLogSubscriptionFilter CloudwatchLogSubscriptionFilterAttributes
    naming None;
    tags None;
    arguments {
        destination_arn: Str = "destination_arn required";
        filter_pattern: Str = "filter_pattern required";
        log_group_name: Str = "log_group_name required";
        name: Str = "name required";
        distribution: Str = "distribution optional";
        role_arn: Str = "role_arn computed";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_cloudwatch_metric_alarm`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_metric_alarm).
pub mod cloudwatch_metric_alarm {
    use crate::kinds::*;

    /// Blocks of [`MetricQuery`].
    pub mod metric_query {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Metric`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_metric_alarm)."]
            Metric
            arguments {
                metric_name: Str = "metric_name required";
                period: Num = "period required";
                stat: Str = "stat required";
                dimensions: Map<Str> = "dimensions optional";
                namespace: Str = "namespace optional";
                unit: Str = "unit optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MetricQuery`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_metric_alarm)."]
        MetricQuery
        arguments {
            id: Str = "id required";
            account_id: Str = "account_id optional";
            expression: Str = "expression optional";
            label: Str = "label optional";
            period: Num = "period optional";
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
    arguments {
        alarm_name: Str = "alarm_name required";
        comparison_operator: Str = "comparison_operator required";
        evaluation_periods: Num = "evaluation_periods required";
        actions_enabled: Bool = "actions_enabled optional";
        alarm_actions: Set<Str> = "alarm_actions optional";
        alarm_description: Str = "alarm_description optional";
        datapoints_to_alarm: Num = "datapoints_to_alarm optional";
        dimensions: Map<Str> = "dimensions optional";
        evaluate_low_sample_count_percentiles: Str = "evaluate_low_sample_count_percentiles computed";
        extended_statistic: Str = "extended_statistic optional";
        insufficient_data_actions: Set<Str> = "insufficient_data_actions optional";
        metric_name: Str = "metric_name optional";
        namespace: Str = "namespace optional";
        ok_actions: Set<Str> = "ok_actions optional";
        period: Num = "period optional";
        statistic: Str = "statistic optional";
        tags: Map<Str> = "tags optional";
        threshold: Num = "threshold optional";
        threshold_metric_id: Str = "threshold_metric_id optional";
        treat_missing_data: Str = "treat_missing_data optional";
        unit: Str = "unit optional";
    }
    many {
        metric_query: cloudwatch_metric_alarm::MetricQuery = "metric_query optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_cloudwatch_metric_stream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_metric_stream).
pub mod cloudwatch_metric_stream {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ExcludeFilter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_metric_stream)."]
        ExcludeFilter
        arguments {
            namespace: Str = "namespace required";
            metric_names: Set<Str> = "metric_names optional";
        }
    }
    pub use crate::services::cloudwatch::cloudwatch_metric_stream::ExcludeFilter as IncludeFilter;
    /// Blocks of [`StatisticsConfiguration`].
    pub mod statistics_configuration {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`IncludeMetric`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_metric_stream)."]
            IncludeMetric
            arguments {
                metric_name: Str = "metric_name required";
                namespace: Str = "namespace required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StatisticsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_metric_stream)."]
        StatisticsConfiguration
        arguments {
            additional_statistics: Set<Str> = "additional_statistics required";
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
    arguments {
        firehose_arn: Str = "firehose_arn required";
        output_format: Str = "output_format required";
        role_arn: Str = "role_arn required";
        include_linked_accounts_metrics: Bool = "include_linked_accounts_metrics optional";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        tags: Map<Str> = "tags optional";
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
        arn: Str = "arn";
        creation_date: Str = "creation_date";
        id: Str = "id";
        last_update_date: Str = "last_update_date";
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
        name: Str = "name required";
        query_string: Str = "query_string required";
        log_group_names: List<Str> = "log_group_names optional";
    }
    attributes {
        id: Str = "id";
        query_definition_id: Str = "query_definition_id";
    }
}
/// Blocks of [`aws_internetmonitor_monitor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/internetmonitor_monitor).
pub mod internetmonitor_monitor {
    use crate::kinds::*;

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
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`S3Config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/internetmonitor_monitor)."]
            S3Config
            arguments {
                bucket_name: Str = "bucket_name required";
                bucket_prefix: Str = "bucket_prefix optional";
                log_delivery_status: Str = "log_delivery_status optional";
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
    arguments {
        monitor_name: Str = "monitor_name required";
        max_city_networks_to_monitor: Num = "max_city_networks_to_monitor optional";
        resources: Set<Str> = "resources optional";
        status: Str = "status optional";
        tags: Map<Str> = "tags optional";
        traffic_percentage_to_monitor: Num = "traffic_percentage_to_monitor optional";
    }
    many {
        health_events_config: internetmonitor_monitor::HealthEventsConfig = "health_events_config optional list block 0 1";
        internet_measurements_log_delivery: internetmonitor_monitor::InternetMeasurementsLogDelivery = "internet_measurements_log_delivery optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    /// Blocks of [`aws_cloudwatch_contributor_managed_insight_rules`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_contributor_managed_insight_rules).
    pub mod cloudwatch_contributor_managed_insight_rules {
        use crate::kinds::*;

        /// Blocks of [`ManagedRulesAttributes`].
        pub mod managed_rules_attributes {
            use crate::kinds::*;

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
        use crate::kinds::*;

        pub use crate::shared::cloudwatch_data_cloudwatch_event_bus_dead_letter_config_attributes::DeadLetterConfigAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudwatch_event_bus`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_event_bus)."]
        Data "aws_cloudwatch_event_bus" CloudwatchEventBus CloudwatchEventBusAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Str = "arn";
            description: Str = "description";
            kms_key_identifier: Str = "kms_key_identifier";
        }
        objects {
            dead_letter_config: List<cloudwatch_event_bus::DeadLetterConfigAttributes> = "dead_letter_config";
        }
    }
    /// Blocks of [`aws_cloudwatch_event_buses`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_event_buses).
    pub mod cloudwatch_event_buses {
        use crate::kinds::*;

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
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Str = "arn";
            authorization_type: Str = "authorization_type";
            kms_key_identifier: Str = "kms_key_identifier";
            secret_arn: Str = "secret_arn";
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
        use crate::kinds::*;

        /// Blocks of [`Configuration`].
        pub mod configuration {
            use crate::kinds::*;

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
            use crate::kinds::*;

            /// Blocks of [`Operation`].
            pub mod operation {
                use crate::kinds::*;

                /// Blocks of [`Audit`].
                pub mod audit {
                    use crate::kinds::*;

                    /// Blocks of [`FindingsDestination`].
                    pub mod findings_destination {
                        use crate::kinds::*;

                        pub use crate::shared::cloudwatch_data_cloudwatch_log_data_protection_policy_document_statement_operation_audit_findings_destination_cloudwatch_logs::CloudwatchLogs;
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
                    use crate::kinds::*;

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
            name: Str = "name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            creation_time: Num = "creation_time";
            kms_key_id: Str = "kms_key_id";
            log_group_class: Str = "log_group_class";
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
