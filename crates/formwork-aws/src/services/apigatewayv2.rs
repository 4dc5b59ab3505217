// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `apigatewayv2`.

use crate::kinds::*;

/// Blocks of [`aws_apigatewayv2_api`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_api).
pub mod apigatewayv2_api {
    use crate::kinds::*;

    pub use crate::shared::apigatewayv2_apigatewayv2_api_cors_configuration::CorsConfiguration;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apigatewayv2_api`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_api)."]
    Managed "aws_apigatewayv2_api" Apigatewayv2Api Apigatewayv2ApiAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        protocol_type: Str = "protocol_type required";
        api_key_selection_expression: Str = "api_key_selection_expression optional";
        body: Str = "body optional";
        credentials_arn: Str = "credentials_arn optional";
        description: Str = "description optional";
        disable_execute_api_endpoint: Bool = "disable_execute_api_endpoint optional";
        fail_on_warnings: Bool = "fail_on_warnings optional";
        ip_address_type: Str = "ip_address_type computed";
        route_key: Str = "route_key optional";
        route_selection_expression: Str = "route_selection_expression optional";
        tags: Map<Str> = "tags optional";
        target: Str = "target optional";
        version: Str = "version optional";
    }
    many {
        cors_configuration: apigatewayv2_api::CorsConfiguration = "cors_configuration optional list block 0 1";
    }
    attributes {
        api_endpoint: Str = "api_endpoint";
        arn: Str = "arn";
        execution_arn: Str = "execution_arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apigatewayv2_api_mapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_api_mapping)."]
    Managed "aws_apigatewayv2_api_mapping" Apigatewayv2ApiMapping Apigatewayv2ApiMappingAttributes
    naming None;
    tags None;
    arguments {
        api_id: Str = "api_id required";
        domain_name: Str = "domain_name required";
        stage: Str = "stage required";
        api_mapping_key: Str = "api_mapping_key optional";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_apigatewayv2_authorizer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_authorizer).
pub mod apigatewayv2_authorizer {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`JwtConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_authorizer)."]
        JwtConfiguration
        arguments {
            audience: Set<Str> = "audience optional";
            issuer: Str = "issuer optional";
        }
    }
    pub use crate::shared::apigatewayv2_apigatewayv2_authorizer_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apigatewayv2_authorizer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_authorizer)."]
    Managed "aws_apigatewayv2_authorizer" Apigatewayv2Authorizer Apigatewayv2AuthorizerAttributes
    naming None;
    tags None;
    arguments {
        api_id: Str = "api_id required";
        authorizer_type: Str = "authorizer_type required";
        name: Str = "name required";
        authorizer_credentials_arn: Str = "authorizer_credentials_arn optional";
        authorizer_payload_format_version: Str = "authorizer_payload_format_version optional";
        authorizer_result_ttl_in_seconds: Num = "authorizer_result_ttl_in_seconds computed";
        authorizer_uri: Str = "authorizer_uri optional";
        enable_simple_responses: Bool = "enable_simple_responses optional";
        identity_sources: Set<Str> = "identity_sources optional";
    }
    many {
        jwt_configuration: apigatewayv2_authorizer::JwtConfiguration = "jwt_configuration optional list block 0 1";
    }
    single {
        timeouts: apigatewayv2_authorizer::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apigatewayv2_deployment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_deployment)."]
    Managed "aws_apigatewayv2_deployment" Apigatewayv2Deployment Apigatewayv2DeploymentAttributes
    naming None;
    tags None;
    arguments {
        api_id: Str = "api_id required";
        description: Str = "description optional";
        triggers: Map<Str> = "triggers optional";
    }
    attributes {
        auto_deployed: Bool = "auto_deployed";
        id: Str = "id";
    }
}
/// Blocks of [`aws_apigatewayv2_domain_name`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_domain_name).
pub mod apigatewayv2_domain_name {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DomainNameConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_domain_name)."]
        DomainNameConfiguration
        arguments {
            certificate_arn: Str = "certificate_arn required";
            endpoint_type: Str = "endpoint_type required";
            security_policy: Str = "security_policy required";
            ip_address_type: Str = "ip_address_type computed";
            ownership_verification_certificate_arn: Str = "ownership_verification_certificate_arn computed";
        }
    }
    pub use crate::shared::apigateway_api_gateway_domain_name_mutual_tls_authentication::MutualTlsAuthentication;
    pub use crate::shared::account_account_region_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`DomainNameConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_domain_name)."]
        DomainNameConfigurationAttributes
        attributes {
            certificate_arn: Str = "certificate_arn";
            endpoint_type: Str = "endpoint_type";
            hosted_zone_id: Str = "hosted_zone_id";
            ip_address_type: Str = "ip_address_type";
            ownership_verification_certificate_arn: Str = "ownership_verification_certificate_arn";
            security_policy: Str = "security_policy";
            target_domain_name: Str = "target_domain_name";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apigatewayv2_domain_name`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_domain_name)."]
    Managed "aws_apigatewayv2_domain_name" Apigatewayv2DomainName Apigatewayv2DomainNameAttributes
    naming None;
    tags Map;
    arguments {
        domain_name: Str = "domain_name required";
        tags: Map<Str> = "tags optional";
    }
    many {
        domain_name_configuration: apigatewayv2_domain_name::DomainNameConfiguration = "domain_name_configuration required list block 1 1";
        mutual_tls_authentication: apigatewayv2_domain_name::MutualTlsAuthentication = "mutual_tls_authentication optional list block 0 1";
    }
    single {
        timeouts: apigatewayv2_domain_name::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        api_mapping_selection_expression: Str = "api_mapping_selection_expression";
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        domain_name_configuration: List<apigatewayv2_domain_name::DomainNameConfigurationAttributes> = "domain_name_configuration";
    }
}
/// Blocks of [`aws_apigatewayv2_integration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_integration).
pub mod apigatewayv2_integration {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ResponseParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_integration)."]
        ResponseParameters
        arguments {
            mappings: Map<Str> = "mappings required";
            status_code: Str = "status_code required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TlsConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_integration)."]
        TlsConfig
        arguments {
            server_name_to_verify: Str = "server_name_to_verify optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apigatewayv2_integration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_integration)."]
    Managed "aws_apigatewayv2_integration" Apigatewayv2Integration Apigatewayv2IntegrationAttributes
    naming None;
    tags None;
    arguments {
        api_id: Str = "api_id required";
        integration_type: Str = "integration_type required";
        connection_id: Str = "connection_id optional";
        connection_type: Str = "connection_type optional";
        content_handling_strategy: Str = "content_handling_strategy optional";
        credentials_arn: Str = "credentials_arn optional";
        description: Str = "description optional";
        integration_method: Str = "integration_method optional";
        integration_subtype: Str = "integration_subtype optional";
        integration_uri: Str = "integration_uri optional";
        passthrough_behavior: Str = "passthrough_behavior optional";
        payload_format_version: Str = "payload_format_version optional";
        request_parameters: Map<Str> = "request_parameters optional";
        request_templates: Map<Str> = "request_templates optional";
        template_selection_expression: Str = "template_selection_expression optional";
        timeout_milliseconds: Num = "timeout_milliseconds computed";
    }
    many {
        response_parameters: apigatewayv2_integration::ResponseParameters = "response_parameters optional set block 0 0";
        tls_config: apigatewayv2_integration::TlsConfig = "tls_config optional list block 0 1";
    }
    attributes {
        id: Str = "id";
        integration_response_selection_expression: Str = "integration_response_selection_expression";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apigatewayv2_integration_response`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_integration_response)."]
    Managed "aws_apigatewayv2_integration_response" Apigatewayv2IntegrationResponse Apigatewayv2IntegrationResponseAttributes
    naming None;
    tags None;
    arguments {
        api_id: Str = "api_id required";
        integration_id: Str = "integration_id required";
        integration_response_key: Str = "integration_response_key required";
        content_handling_strategy: Str = "content_handling_strategy optional";
        response_templates: Map<Str> = "response_templates optional";
        template_selection_expression: Str = "template_selection_expression optional";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apigatewayv2_model`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_model)."]
    Managed "aws_apigatewayv2_model" Apigatewayv2Model Apigatewayv2ModelAttributes
    naming None;
    tags None;
    arguments {
        api_id: Str = "api_id required";
        content_type: Str = "content_type required";
        name: Str = "name required";
        schema: Str = "schema required";
        description: Str = "description optional";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_apigatewayv2_route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_route).
pub mod apigatewayv2_route {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`RequestParameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_route)."]
        RequestParameter
        arguments {
            request_parameter_key: Str = "request_parameter_key required";
            required: Bool = "required required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apigatewayv2_route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_route)."]
    Managed "aws_apigatewayv2_route" Apigatewayv2Route Apigatewayv2RouteAttributes
    naming None;
    tags None;
    arguments {
        api_id: Str = "api_id required";
        route_key: Str = "route_key required";
        api_key_required: Bool = "api_key_required optional";
        authorization_scopes: Set<Str> = "authorization_scopes optional";
        authorization_type: Str = "authorization_type optional";
        authorizer_id: Str = "authorizer_id optional";
        model_selection_expression: Str = "model_selection_expression optional";
        operation_name: Str = "operation_name optional";
        request_models: Map<Str> = "request_models optional";
        route_response_selection_expression: Str = "route_response_selection_expression optional";
        target: Str = "target optional";
    }
    many {
        request_parameter: apigatewayv2_route::RequestParameter = "request_parameter optional set block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apigatewayv2_route_response`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_route_response)."]
    Managed "aws_apigatewayv2_route_response" Apigatewayv2RouteResponse Apigatewayv2RouteResponseAttributes
    naming None;
    tags None;
    arguments {
        api_id: Str = "api_id required";
        route_id: Str = "route_id required";
        route_response_key: Str = "route_response_key required";
        model_selection_expression: Str = "model_selection_expression optional";
        response_models: Map<Str> = "response_models optional";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_apigatewayv2_stage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_stage).
pub mod apigatewayv2_stage {
    use crate::kinds::*;

    pub use crate::shared::apigateway_api_gateway_stage_access_log_settings::AccessLogSettings;
    formwork_model::block_binding! {
        #[doc = "Block [`DefaultRouteSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_stage)."]
        DefaultRouteSettings
        arguments {
            data_trace_enabled: Bool = "data_trace_enabled optional";
            detailed_metrics_enabled: Bool = "detailed_metrics_enabled optional";
            logging_level: Str = "logging_level computed";
            throttling_burst_limit: Num = "throttling_burst_limit optional";
            throttling_rate_limit: Num = "throttling_rate_limit optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RouteSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_stage)."]
        RouteSettings
        arguments {
            route_key: Str = "route_key required";
            data_trace_enabled: Bool = "data_trace_enabled optional";
            detailed_metrics_enabled: Bool = "detailed_metrics_enabled optional";
            logging_level: Str = "logging_level computed";
            throttling_burst_limit: Num = "throttling_burst_limit optional";
            throttling_rate_limit: Num = "throttling_rate_limit optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apigatewayv2_stage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_stage)."]
    Managed "aws_apigatewayv2_stage" Apigatewayv2Stage Apigatewayv2StageAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        api_id: Str = "api_id required";
        name: Str = "name required";
        auto_deploy: Bool = "auto_deploy optional";
        client_certificate_id: Str = "client_certificate_id optional";
        deployment_id: Str = "deployment_id computed";
        description: Str = "description optional";
        stage_variables: Map<Str> = "stage_variables optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        access_log_settings: apigatewayv2_stage::AccessLogSettings = "access_log_settings optional list block 0 1";
        default_route_settings: apigatewayv2_stage::DefaultRouteSettings = "default_route_settings optional list block 0 1";
        route_settings: apigatewayv2_stage::RouteSettings = "route_settings optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        execution_arn: Str = "execution_arn";
        id: Str = "id";
        invoke_url: Str = "invoke_url";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apigatewayv2_vpc_link`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_vpc_link)."]
    Managed "aws_apigatewayv2_vpc_link" Apigatewayv2VpcLink Apigatewayv2VpcLinkAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        security_group_ids: Set<Str> = "security_group_ids required";
        subnet_ids: Set<Str> = "subnet_ids required";
        tags: Map<Str> = "tags optional";
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

    /// Blocks of [`aws_apigatewayv2_api`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/apigatewayv2_api).
    pub mod apigatewayv2_api {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CorsConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/apigatewayv2_api)."]
            CorsConfigurationAttributes
            attributes {
                allow_credentials: Bool = "allow_credentials";
                allow_headers: Set<Str> = "allow_headers";
                allow_methods: Set<Str> = "allow_methods";
                allow_origins: Set<Str> = "allow_origins";
                expose_headers: Set<Str> = "expose_headers";
                max_age: Num = "max_age";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_apigatewayv2_api`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/apigatewayv2_api)."]
        Data "aws_apigatewayv2_api" Apigatewayv2Api Apigatewayv2ApiAttributes
        naming None;
        tags None;
        arguments {
            api_id: Str = "api_id required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            api_endpoint: Str = "api_endpoint";
            api_key_selection_expression: Str = "api_key_selection_expression";
            arn: Str = "arn";
            description: Str = "description";
            disable_execute_api_endpoint: Bool = "disable_execute_api_endpoint";
            execution_arn: Str = "execution_arn";
            ip_address_type: Str = "ip_address_type";
            name: Str = "name";
            protocol_type: Str = "protocol_type";
            route_selection_expression: Str = "route_selection_expression";
            version: Str = "version";
        }
        objects {
            cors_configuration: List<apigatewayv2_api::CorsConfigurationAttributes> = "cors_configuration";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_apigatewayv2_apis`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/apigatewayv2_apis)."]
        Data "aws_apigatewayv2_apis" Apigatewayv2Apis Apigatewayv2ApisAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            name: Str = "name optional";
            protocol_type: Str = "protocol_type optional";
            tags: Map<Str> = "tags optional";
        }
        attributes {
            ids: Set<Str> = "ids";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_apigatewayv2_export`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/apigatewayv2_export)."]
        Data "aws_apigatewayv2_export" Apigatewayv2Export Apigatewayv2ExportAttributes
        naming None;
        tags None;
        arguments {
            api_id: Str = "api_id required";
            output_type: Str = "output_type required";
            specification: Str = "specification required";
            id: Str = "id computed";
        }
        unread {
            export_version: Str = "export_version optional";
            include_extensions: Bool = "include_extensions optional";
            stage_name: Str = "stage_name optional";
        }
        attributes {
            body: Str = "body";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_apigatewayv2_vpc_link`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/apigatewayv2_vpc_link)."]
        Data "aws_apigatewayv2_vpc_link" Apigatewayv2VpcLink Apigatewayv2VpcLinkAttributes
        naming None;
        tags None;
        arguments {
            vpc_link_id: Str = "vpc_link_id required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            name: Str = "name";
            security_group_ids: Set<Str> = "security_group_ids";
            subnet_ids: Set<Str> = "subnet_ids";
        }
    }
}
