// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `apigatewayv2`.

use crate::types::*;

/// Blocks of [`aws_apigatewayv2_api`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_api).
pub mod apigatewayv2_api {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CorsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_api)."]
        CorsConfiguration
        arguments {
            allow_credentials: Bool = "allow_credentials optional";
            allow_headers: Set<Str> = "allow_headers optional";
            allow_methods: Set<Str> = "allow_methods optional";
            allow_origins: Set<Str> = "allow_origins optional";
            expose_headers: Set<Str> = "expose_headers optional";
            max_age: Num = "max_age optional\twhole";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apigatewayv2_api`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_api)."]
    Managed "aws_apigatewayv2_api" Apigatewayv2Api Apigatewayv2ApiAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        protocol_type: Str = "protocol_type required\tin WEBSOCKET|HTTP\treplaces";
        api_key_selection_expression: Str = "api_key_selection_expression optional\tin $context.authorizer.usageIdentifierKey|$request.header.x-api-key";
        body: Str = "body optional";
        credentials_arn: Str = "credentials_arn optional\tformat arn\treplaces";
        description: Str = "description optional\tlength - 1024";
        disable_execute_api_endpoint: Bool = "disable_execute_api_endpoint optional";
        fail_on_warnings: Bool = "fail_on_warnings optional";
        ip_address_type: Str = "ip_address_type computed\tin ipv4|dualstack";
        route_key: Str = "route_key optional\treplaces";
        route_selection_expression: Str = "route_selection_expression optional";
        tags: Map<Str> = "tags optional";
        target: Str = "target optional\treplaces";
        version: Str = "version optional\tlength 1 64";
    }
    unread {
        name: Str = "name required\tlength 1 128";
    }
    many {
        cors_configuration: apigatewayv2_api::CorsConfiguration = "cors_configuration optional list block 0 1";
    }
    attributes {
        api_endpoint: Str = "api_endpoint";
        arn: Arn<kind::Apigatewayv2Api> = "arn";
        execution_arn: Str = "execution_arn";
        id: Id<kind::Apigatewayv2Api> = "id";
        name: Name<kind::Apigatewayv2Api> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apigatewayv2_api_mapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_api_mapping)."]
    Managed "aws_apigatewayv2_api_mapping" Apigatewayv2ApiMapping Apigatewayv2ApiMappingAttributes
    naming None;
    tags None;
    arguments {
        api_id: Id<kind::Apigatewayv2Api> = "api_id required\treplaces";
        domain_name: Id<kind::Apigatewayv2DomainName> = "domain_name required\treplaces";
        stage: Id<kind::Apigatewayv2Stage> = "stage required";
        api_mapping_key: Str = "api_mapping_key optional";
    }
    attributes {
        id: Id<kind::Apigatewayv2ApiMapping> = "id";
    }
}
/// Blocks of [`aws_apigatewayv2_authorizer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_authorizer).
pub mod apigatewayv2_authorizer {
    use crate::types::*;

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
        api_id: Id<kind::Apigatewayv2Api> = "api_id required\treplaces";
        authorizer_type: Str = "authorizer_type required\tin REQUEST|JWT";
        authorizer_credentials_arn: Arn<kind::IamRole> = "authorizer_credentials_arn optional\tformat arn\tservice iam";
        authorizer_payload_format_version: Str = "authorizer_payload_format_version optional\tin 1.0|2.0";
        authorizer_result_ttl_in_seconds: Num = "authorizer_result_ttl_in_seconds computed\trange 0 3600\twhole";
        authorizer_uri: Str = "authorizer_uri optional\tlength 1 2048";
        enable_simple_responses: Bool = "enable_simple_responses optional";
        identity_sources: Set<Str> = "identity_sources optional";
    }
    unread {
        name: Str = "name required\tlength 1 128";
    }
    many {
        jwt_configuration: apigatewayv2_authorizer::JwtConfiguration = "jwt_configuration optional list block 0 1";
    }
    single {
        timeouts: apigatewayv2_authorizer::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Apigatewayv2Authorizer> = "id";
        name: Name<kind::Apigatewayv2Authorizer> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apigatewayv2_deployment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_deployment)."]
    Managed "aws_apigatewayv2_deployment" Apigatewayv2Deployment Apigatewayv2DeploymentAttributes
    naming None;
    tags None;
    arguments {
        api_id: Id<kind::Apigatewayv2Api> = "api_id required\treplaces";
        description: Str = "description optional\tlength - 1024";
        triggers: Map<Str> = "triggers optional\treplaces";
    }
    attributes {
        auto_deployed: Bool = "auto_deployed";
        id: Id<kind::Apigatewayv2Deployment> = "id";
    }
}
/// Blocks of [`aws_apigatewayv2_domain_name`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_domain_name).
pub mod apigatewayv2_domain_name {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DomainNameConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_domain_name)."]
        DomainNameConfiguration
        arguments {
            certificate_arn: Arn<kind::AcmCertificate> = "certificate_arn required\tformat arn\tservice acm";
            endpoint_type: Str = "endpoint_type required\tin/i REGIONAL";
            security_policy: Str = "security_policy required\tin/i TLS_1_2";
            ip_address_type: Str = "ip_address_type computed\tin ipv4|dualstack";
            ownership_verification_certificate_arn: Arn<kind::AcmCertificate> = "ownership_verification_certificate_arn computed\tformat arn\tservice acm";
        }
    }
    pub use crate::shared::apigateway_api_gateway_domain_name_mutual_tls_authentication::MutualTlsAuthentication;
    pub use crate::shared::account_account_region_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`DomainNameConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_domain_name)."]
        DomainNameConfigurationAttributes
        attributes {
            certificate_arn: Arn<kind::AcmCertificate> = "certificate_arn";
            endpoint_type: Str = "endpoint_type";
            hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id";
            ip_address_type: Str = "ip_address_type";
            ownership_verification_certificate_arn: Arn<kind::AcmCertificate> = "ownership_verification_certificate_arn";
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
        domain_name: Str = "domain_name required\tlength 1 512\treplaces";
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
        arn: Arn<kind::Apigatewayv2DomainName> = "arn";
        id: Id<kind::Apigatewayv2DomainName> = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        domain_name_configuration: List<apigatewayv2_domain_name::DomainNameConfigurationAttributes> = "domain_name_configuration";
    }
}
/// Blocks of [`aws_apigatewayv2_integration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_integration).
pub mod apigatewayv2_integration {
    use crate::types::*;

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
        api_id: Id<kind::Apigatewayv2Api> = "api_id required\treplaces";
        integration_type: Str = "integration_type required\tin AWS|HTTP|MOCK|HTTP_PROXY|AWS_PROXY\treplaces";
        connection_id: OneOf<kind::ApiGatewayVpcLinkIdOrApigatewayv2VpcLinkId> = "connection_id optional\tlength 1 1024";
        connection_type: Str = "connection_type optional\tin INTERNET|VPC_LINK";
        content_handling_strategy: Str = "content_handling_strategy optional\tin CONVERT_TO_BINARY|CONVERT_TO_TEXT";
        credentials_arn: Arn<kind::IamRole> = "credentials_arn optional\tformat arn\tservice iam";
        description: Str = "description optional";
        integration_method: Str = "integration_method optional\tin ANY|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT";
        integration_subtype: Str = "integration_subtype optional\tlength 1 128\treplaces";
        integration_uri: Arn<kind::LbListener> = "integration_uri optional\tservice elasticloadbalancing";
        passthrough_behavior: Str = "passthrough_behavior optional\tin WHEN_NO_MATCH|NEVER|WHEN_NO_TEMPLATES";
        payload_format_version: Str = "payload_format_version optional\tin 1.0|2.0";
        request_parameters: Map<Str> = "request_parameters optional";
        request_templates: Map<Str> = "request_templates optional";
        template_selection_expression: Str = "template_selection_expression optional";
        timeout_milliseconds: Num = "timeout_milliseconds computed\twhole\tapi range 50 30000";
    }
    many {
        response_parameters: apigatewayv2_integration::ResponseParameters = "response_parameters optional set block 0 0";
        tls_config: apigatewayv2_integration::TlsConfig = "tls_config optional list block 0 1";
    }
    attributes {
        id: Id<kind::Apigatewayv2Integration> = "id";
        integration_response_selection_expression: Str = "integration_response_selection_expression";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apigatewayv2_integration_response`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_integration_response)."]
    Managed "aws_apigatewayv2_integration_response" Apigatewayv2IntegrationResponse Apigatewayv2IntegrationResponseAttributes
    naming None;
    tags None;
    arguments {
        api_id: Id<kind::Apigatewayv2Api> = "api_id required\treplaces";
        integration_id: Id<kind::Apigatewayv2Integration> = "integration_id required\treplaces";
        integration_response_key: Str = "integration_response_key required";
        content_handling_strategy: Str = "content_handling_strategy optional\tin CONVERT_TO_BINARY|CONVERT_TO_TEXT";
        response_templates: Map<Str> = "response_templates optional";
        template_selection_expression: Str = "template_selection_expression optional";
    }
    attributes {
        id: Id<kind::Apigatewayv2IntegrationResponse> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apigatewayv2_model`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_model)."]
    Managed "aws_apigatewayv2_model" Apigatewayv2Model Apigatewayv2ModelAttributes
    naming None;
    tags None;
    arguments {
        api_id: Id<kind::Apigatewayv2Api> = "api_id required\treplaces";
        content_type: Str = "content_type required\tlength 1 256";
        schema: Str = "schema required\tformat json";
        description: Str = "description optional\tlength 1 128";
    }
    unread {
        name: Str = "name required\tlength 1 128\tmatch ^[a-zA-Z0-9]+$";
    }
    attributes {
        id: Id<kind::Apigatewayv2Model> = "id";
        name: Name<kind::Apigatewayv2Model> = "name";
    }
}
/// Blocks of [`aws_apigatewayv2_route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_route).
pub mod apigatewayv2_route {
    use crate::types::*;

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
        api_id: Id<kind::Apigatewayv2Api> = "api_id required\treplaces";
        route_key: Str = "route_key required";
        api_key_required: Bool = "api_key_required optional";
        authorization_scopes: Set<Str> = "authorization_scopes optional";
        authorization_type: Str = "authorization_type optional\tin NONE|AWS_IAM|CUSTOM|JWT";
        authorizer_id: Id<kind::Apigatewayv2Authorizer> = "authorizer_id optional";
        model_selection_expression: Str = "model_selection_expression optional";
        operation_name: Str = "operation_name optional\tlength 1 64";
        request_models: Map<Str> = "request_models optional";
        route_response_selection_expression: Str = "route_response_selection_expression optional";
        target: Str = "target optional\tlength 1 128";
    }
    many {
        request_parameter: apigatewayv2_route::RequestParameter = "request_parameter optional set block 0 0";
    }
    attributes {
        id: Id<kind::Apigatewayv2Route> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apigatewayv2_route_response`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_route_response)."]
    Managed "aws_apigatewayv2_route_response" Apigatewayv2RouteResponse Apigatewayv2RouteResponseAttributes
    naming None;
    tags None;
    arguments {
        api_id: Id<kind::Apigatewayv2Api> = "api_id required\treplaces";
        route_id: Id<kind::Apigatewayv2Route> = "route_id required\treplaces";
        route_response_key: Str = "route_response_key required";
        model_selection_expression: Str = "model_selection_expression optional";
        response_models: Map<Str> = "response_models optional";
    }
    attributes {
        id: Id<kind::Apigatewayv2RouteResponse> = "id";
    }
}
/// Blocks of [`aws_apigatewayv2_stage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_stage).
pub mod apigatewayv2_stage {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AccessLogSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_stage)."]
        AccessLogSettings
        arguments {
            destination_arn: Arn<kind::CloudwatchLogGroup> = "destination_arn required\tformat arn\tservice logs";
            format: Str = "format required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DefaultRouteSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_stage)."]
        DefaultRouteSettings
        arguments {
            data_trace_enabled: Bool = "data_trace_enabled optional";
            detailed_metrics_enabled: Bool = "detailed_metrics_enabled optional";
            logging_level: Str = "logging_level computed\tin ERROR|INFO|OFF";
            throttling_burst_limit: Num = "throttling_burst_limit optional\twhole";
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
            logging_level: Str = "logging_level computed\tin ERROR|INFO|OFF";
            throttling_burst_limit: Num = "throttling_burst_limit optional\twhole";
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
        api_id: Id<kind::Apigatewayv2Api> = "api_id required\treplaces";
        auto_deploy: Bool = "auto_deploy optional";
        client_certificate_id: Id<kind::ApiGatewayClientCertificate> = "client_certificate_id optional";
        deployment_id: Id<kind::Apigatewayv2Deployment> = "deployment_id computed";
        description: Str = "description optional\tlength - 1024";
        stage_variables: Map<Str> = "stage_variables optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 128\treplaces";
    }
    many {
        access_log_settings: apigatewayv2_stage::AccessLogSettings = "access_log_settings optional list block 0 1";
        default_route_settings: apigatewayv2_stage::DefaultRouteSettings = "default_route_settings optional list block 0 1";
        route_settings: apigatewayv2_stage::RouteSettings = "route_settings optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::Apigatewayv2Stage> = "arn";
        execution_arn: Str = "execution_arn";
        id: Id<kind::Apigatewayv2Stage> = "id";
        invoke_url: Str = "invoke_url";
        name: Name<kind::Apigatewayv2Stage> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apigatewayv2_vpc_link`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_vpc_link)."]
    Managed "aws_apigatewayv2_vpc_link" Apigatewayv2VpcLink Apigatewayv2VpcLinkAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids required\tprefix sg-\treplaces";
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\tprefix subnet-\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 128";
    }
    attributes {
        arn: Arn<kind::Apigatewayv2VpcLink> = "arn";
        id: Id<kind::Apigatewayv2VpcLink> = "id";
        name: Name<kind::Apigatewayv2VpcLink> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_apigatewayv2_api`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/apigatewayv2_api).
    pub mod apigatewayv2_api {
        use crate::types::*;

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
            tags: Map<Str> = "tags computed";
        }
        unread {
            api_id: Str = "api_id required";
            id: Str = "id computed";
        }
        attributes {
            api_endpoint: Str = "api_endpoint";
            api_id: Id<kind::Apigatewayv2Api> = "api_id";
            api_key_selection_expression: Str = "api_key_selection_expression";
            arn: Arn<kind::Apigatewayv2Api> = "arn";
            description: Str = "description";
            disable_execute_api_endpoint: Bool = "disable_execute_api_endpoint";
            execution_arn: Str = "execution_arn";
            id: Id<kind::Apigatewayv2Api> = "id";
            ip_address_type: Str = "ip_address_type";
            name: Name<kind::Apigatewayv2Api> = "name";
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
            stage_name: Name<kind::ApiGatewayStage> = "stage_name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_apigatewayv2_vpc_link`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/apigatewayv2_vpc_link)."]
        Data "aws_apigatewayv2_vpc_link" Apigatewayv2VpcLink Apigatewayv2VpcLinkAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            vpc_link_id: Str = "vpc_link_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::Apigatewayv2VpcLink> = "arn";
            id: Id<kind::Apigatewayv2VpcLink> = "id";
            name: Name<kind::Apigatewayv2VpcLink> = "name";
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
            vpc_link_id: Id<kind::Apigatewayv2VpcLink> = "vpc_link_id";
        }
    }
}
