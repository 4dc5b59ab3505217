// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `apigateway`.

use crate::types::*;

/// Blocks of [`aws_api_gateway_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_account).
pub mod api_gateway_account {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ThrottleSettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_account)."]
        ThrottleSettingsAttributes
        attributes {
            burst_limit: Num = "burst_limit";
            rate_limit: Num = "rate_limit";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_account)."]
    Managed "aws_api_gateway_account" ApiGatewayAccount ApiGatewayAccountAttributes
    naming None;
    tags None;
    arguments {
        cloudwatch_role_arn: Arn<kind::IamRole> = "cloudwatch_role_arn computed\tformat any_arn\tservice iam";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] reset_on_delete: Bool = "reset_on_delete optional deprecated";
    }
    attributes {
        api_key_version: Str = "api_key_version";
        features: Set<Str> = "features";
        id: Id<kind::ApiGatewayAccount> = "id";
    }
    objects {
        throttle_settings: List<api_gateway_account::ThrottleSettingsAttributes> = "throttle_settings";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_api_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_api_key)."]
    Managed "aws_api_gateway_api_key" ApiGatewayApiKey ApiGatewayApiKeyAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        customer_id: Str = "customer_id optional";
        description: Str = "description optional";
        enabled: Bool = "enabled optional";
        tags: Map<Str> = "tags optional";
        value: Secret<Str> = "value computed sensitive\tlength 20 128\treplaces";
    }
    unread {
        name: Str = "name required\tmay_replace";
    }
    attributes {
        arn: Arn<kind::ApiGatewayApiKey> = "arn";
        created_date: Str = "created_date";
        id: Id<kind::ApiGatewayApiKey> = "id";
        last_updated_date: Str = "last_updated_date";
        name: Name<kind::ApiGatewayApiKey> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_authorizer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_authorizer)."]
    Managed "aws_api_gateway_authorizer" ApiGatewayAuthorizer ApiGatewayAuthorizerAttributes
    naming None;
    tags None;
    arguments {
        rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id required\treplaces";
        authorizer_credentials: Arn<kind::IamRole> = "authorizer_credentials optional\tformat arn\tservice iam";
        authorizer_result_ttl_in_seconds: Num = "authorizer_result_ttl_in_seconds optional\trange 0 3600\twhole";
        authorizer_uri: Str = "authorizer_uri optional";
        identity_source: Str = "identity_source optional";
        identity_validation_expression: Str = "identity_validation_expression optional";
        provider_arns: Set<Arn<kind::CognitoUserPool>> = "provider_arns optional\teach format arn\tservice cognito-idp";
        r#type: Str = "type optional\tin TOKEN|REQUEST|COGNITO_USER_POOLS";
    }
    unread {
        name: Str = "name required";
    }
    attributes {
        arn: Arn<kind::ApiGatewayAuthorizer> = "arn";
        id: Id<kind::ApiGatewayAuthorizer> = "id";
        name: Name<kind::ApiGatewayAuthorizer> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_base_path_mapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_base_path_mapping)."]
    Managed "aws_api_gateway_base_path_mapping" ApiGatewayBasePathMapping ApiGatewayBasePathMappingAttributes
    naming None;
    tags None;
    arguments {
        api_id: Id<kind::ApiGatewayRestApi> = "api_id required";
        domain_name: Str = "domain_name required\treplaces";
        base_path: Str = "base_path optional";
        domain_name_id: Str = "domain_name_id optional";
        stage_name: Name<kind::ApiGatewayStage> = "stage_name optional";
    }
    attributes {
        id: Id<kind::ApiGatewayBasePathMapping> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_client_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_client_certificate)."]
    Managed "aws_api_gateway_client_certificate" ApiGatewayClientCertificate ApiGatewayClientCertificateAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::ApiGatewayClientCertificate> = "arn";
        created_date: Str = "created_date";
        expiration_date: Str = "expiration_date";
        id: Id<kind::ApiGatewayClientCertificate> = "id";
        pem_encoded_certificate: Str = "pem_encoded_certificate";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_api_gateway_deployment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_deployment).
pub mod api_gateway_deployment {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CanarySettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_deployment)."]
        CanarySettings
        arguments {
            percent_traffic: Num = "percent_traffic optional";
            stage_variable_overrides: Map<Str> = "stage_variable_overrides optional";
            use_stage_cache: Bool = "use_stage_cache optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_deployment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_deployment)."]
    Managed "aws_api_gateway_deployment" ApiGatewayDeployment ApiGatewayDeploymentAttributes
    naming None;
    tags None;
    arguments {
        rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id required\treplaces";
        description: Str = "description optional";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] stage_description: Str = "stage_description optional deprecated\treplaces";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] stage_name: Name<kind::ApiGatewayStage> = "stage_name optional deprecated\treplaces";
        triggers: Map<Str> = "triggers optional\treplaces";
        variables: Map<Str> = "variables optional\treplaces";
    }
    many {
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] canary_settings: api_gateway_deployment::CanarySettings = "canary_settings optional list block 0 1 deprecated";
    }
    attributes {
        created_date: Str = "created_date";
        execution_arn: Str = "execution_arn";
        id: Id<kind::ApiGatewayDeployment> = "id";
        invoke_url: Str = "invoke_url";
    }
}
/// Blocks of [`aws_api_gateway_documentation_part`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_documentation_part).
pub mod api_gateway_documentation_part {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Location`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_documentation_part)."]
        Location
        arguments {
            r#type: Str = "type required\treplaces";
            method: Str = "method optional\treplaces";
            name: Str = "name optional\treplaces";
            path: Str = "path optional\treplaces";
            status_code: Str = "status_code optional\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_documentation_part`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_documentation_part)."]
    Managed "aws_api_gateway_documentation_part" ApiGatewayDocumentationPart ApiGatewayDocumentationPartAttributes
    naming None;
    tags None;
    arguments {
        properties: Str = "properties required";
        rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id required\treplaces";
    }
    many {
        location: api_gateway_documentation_part::Location = "location required list block 1 1";
    }
    attributes {
        documentation_part_id: Id<kind::ApiGatewayDocumentationPart> = "documentation_part_id";
        id: Id<kind::ApiGatewayDocumentationPart> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_documentation_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_documentation_version)."]
    Managed "aws_api_gateway_documentation_version" ApiGatewayDocumentationVersion ApiGatewayDocumentationVersionAttributes
    naming None;
    tags None;
    arguments {
        rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id required\treplaces";
        version: Str = "version required\treplaces";
        description: Str = "description optional";
    }
    attributes {
        id: Id<kind::ApiGatewayDocumentationVersion> = "id";
    }
}
/// Blocks of [`aws_api_gateway_domain_name`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_domain_name).
pub mod api_gateway_domain_name {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EndpointConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_domain_name)."]
        EndpointConfiguration
        arguments {
            types: List<Str> = "types required\titems 1 1\teach in REGIONAL|EDGE|PRIVATE";
            ip_address_type: Str = "ip_address_type computed\tin ipv4|dualstack";
        }
    }
    pub use crate::shared::apigateway_api_gateway_domain_name_mutual_tls_authentication::MutualTlsAuthentication;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_domain_name`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_domain_name)."]
    Managed "aws_api_gateway_domain_name" ApiGatewayDomainName ApiGatewayDomainNameAttributes
    naming None;
    tags Map;
    relations {
        "conflict certificate_arn certificate_body";
        "conflict certificate_arn certificate_chain";
        "conflict certificate_arn certificate_name";
        "conflict certificate_arn certificate_private_key";
        "conflict certificate_arn regional_certificate_arn";
        "conflict certificate_arn regional_certificate_name";
        "conflict certificate_body regional_certificate_arn";
        "conflict certificate_chain regional_certificate_arn";
        "conflict certificate_name regional_certificate_arn";
        "conflict certificate_name regional_certificate_name";
        "conflict certificate_private_key regional_certificate_arn";
        "conflict regional_certificate_arn regional_certificate_name";
    }
    arguments {
        domain_name: Str = "domain_name required\treplaces";
        certificate_arn: Arn<kind::AcmCertificate> = "certificate_arn optional\tservice acm";
        certificate_body: Str = "certificate_body optional\treplaces";
        certificate_chain: Str = "certificate_chain optional\treplaces";
        certificate_name: Str = "certificate_name optional";
        certificate_private_key: Secret<Str> = "certificate_private_key optional sensitive\treplaces";
        ownership_verification_certificate_arn: Arn<kind::AcmCertificate> = "ownership_verification_certificate_arn computed\tformat arn\tservice acm";
        policy: Str = "policy optional\tformat json";
        regional_certificate_arn: Arn<kind::AcmCertificate> = "regional_certificate_arn optional\tservice acm";
        regional_certificate_name: Str = "regional_certificate_name optional";
        security_policy: Str = "security_policy computed\tin TLS_1_0|TLS_1_2";
        tags: Map<Str> = "tags optional";
    }
    many {
        endpoint_configuration: api_gateway_domain_name::EndpointConfiguration = "endpoint_configuration optional list block 0 1";
        mutual_tls_authentication: api_gateway_domain_name::MutualTlsAuthentication = "mutual_tls_authentication optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::ApiGatewayDomainName> = "arn";
        certificate_upload_date: Str = "certificate_upload_date";
        cloudfront_domain_name: Str = "cloudfront_domain_name";
        cloudfront_zone_id: Id<kind::Route53Zone> = "cloudfront_zone_id";
        domain_name_id: Id<kind::ApiGatewayDomainName> = "domain_name_id";
        id: Id<kind::ApiGatewayDomainName> = "id";
        regional_domain_name: Str = "regional_domain_name";
        regional_zone_id: Id<kind::Route53Zone> = "regional_zone_id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_domain_name_access_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_domain_name_access_association)."]
    Managed "aws_api_gateway_domain_name_access_association" ApiGatewayDomainNameAccessAssociation ApiGatewayDomainNameAccessAssociationAttributes
    naming None;
    tags Map;
    arguments {
        access_association_source: Str = "access_association_source required\treplaces";
        access_association_source_type: Str = "access_association_source_type required\tin VPCE\tmay_replace";
        domain_name_arn: Arn<kind::ApiGatewayDomainName> = "domain_name_arn required\tlength 1 -\tformat any_arn\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::ApiGatewayDomainNameAccessAssociation> = "arn";
        id: Id<kind::ApiGatewayDomainNameAccessAssociation> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_gateway_response`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_gateway_response)."]
    Managed "aws_api_gateway_gateway_response" ApiGatewayGatewayResponse ApiGatewayGatewayResponseAttributes
    naming None;
    tags None;
    arguments {
        response_type: Str = "response_type required\treplaces";
        rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id required\treplaces";
        response_parameters: Map<Str> = "response_parameters optional";
        response_templates: Map<Str> = "response_templates optional";
        status_code: Str = "status_code optional\tapi match [1-5]\\d\\d";
    }
    attributes {
        id: Id<kind::ApiGatewayGatewayResponse> = "id";
    }
}
/// Blocks of [`aws_api_gateway_integration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_integration).
pub mod api_gateway_integration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`TlsConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_integration)."]
        TlsConfig
        arguments {
            insecure_skip_verification: Bool = "insecure_skip_verification optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_integration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_integration)."]
    Managed "aws_api_gateway_integration" ApiGatewayIntegration ApiGatewayIntegrationAttributes
    naming None;
    tags None;
    arguments {
        http_method: Str = "http_method required\tin ANY|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT\treplaces";
        resource_id: Id<kind::ApiGatewayResource> = "resource_id required\treplaces";
        rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id required\treplaces";
        r#type: Str = "type required\tin HTTP|AWS|MOCK|HTTP_PROXY|AWS_PROXY\treplaces";
        cache_key_parameters: Set<Str> = "cache_key_parameters optional";
        cache_namespace: Str = "cache_namespace computed";
        connection_id: Id<kind::ApiGatewayVpcLink> = "connection_id optional";
        connection_type: Str = "connection_type optional\tin INTERNET|VPC_LINK";
        content_handling: Str = "content_handling optional\tin CONVERT_TO_BINARY|CONVERT_TO_TEXT";
        credentials: Str = "credentials optional\treplaces";
        integration_http_method: Str = "integration_http_method optional\tin ANY|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT\treplaces";
        passthrough_behavior: Str = "passthrough_behavior computed\tin WHEN_NO_MATCH|WHEN_NO_TEMPLATES|NEVER\treplaces";
        request_parameters: Map<Str> = "request_parameters optional";
        request_templates: Map<Str> = "request_templates optional";
        timeout_milliseconds: Num = "timeout_milliseconds optional\trange 50 300000\twhole";
        uri: Str = "uri optional";
    }
    many {
        tls_config: api_gateway_integration::TlsConfig = "tls_config optional list block 0 1";
    }
    attributes {
        id: Id<kind::ApiGatewayIntegration> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_integration_response`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_integration_response)."]
    Managed "aws_api_gateway_integration_response" ApiGatewayIntegrationResponse ApiGatewayIntegrationResponseAttributes
    naming None;
    tags None;
    arguments {
        http_method: Str = "http_method required\tin ANY|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT\treplaces";
        resource_id: Id<kind::ApiGatewayResource> = "resource_id required\treplaces";
        rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id required\treplaces";
        status_code: Str = "status_code required\tapi match [1-5]\\d\\d";
        content_handling: Str = "content_handling optional\tin CONVERT_TO_BINARY|CONVERT_TO_TEXT";
        response_parameters: Map<Str> = "response_parameters optional";
        response_templates: Map<Str> = "response_templates optional";
        selection_pattern: Str = "selection_pattern optional";
    }
    attributes {
        id: Id<kind::ApiGatewayIntegrationResponse> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_method`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_method)."]
    Managed "aws_api_gateway_method" ApiGatewayMethod ApiGatewayMethodAttributes
    naming None;
    tags None;
    arguments {
        authorization: Str = "authorization required";
        http_method: Str = "http_method required\tin ANY|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT\treplaces";
        resource_id: Id<kind::ApiGatewayResource> = "resource_id required\treplaces";
        rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id required\treplaces";
        api_key_required: Bool = "api_key_required optional";
        authorization_scopes: Set<Str> = "authorization_scopes optional";
        authorizer_id: Id<kind::ApiGatewayAuthorizer> = "authorizer_id optional";
        operation_name: Str = "operation_name optional";
        request_models: Map<Str> = "request_models optional";
        request_parameters: Map<Bool> = "request_parameters optional";
        request_validator_id: Id<kind::ApiGatewayRequestValidator> = "request_validator_id optional";
    }
    attributes {
        id: Id<kind::ApiGatewayMethod> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_method_response`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_method_response)."]
    Managed "aws_api_gateway_method_response" ApiGatewayMethodResponse ApiGatewayMethodResponseAttributes
    naming None;
    tags None;
    arguments {
        http_method: Str = "http_method required\tin ANY|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT\treplaces";
        resource_id: Id<kind::ApiGatewayResource> = "resource_id required\treplaces";
        rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id required\treplaces";
        status_code: Str = "status_code required\tapi match [1-5]\\d\\d";
        response_models: Map<Str> = "response_models optional";
        response_parameters: Map<Bool> = "response_parameters optional";
    }
    attributes {
        id: Id<kind::ApiGatewayMethodResponse> = "id";
    }
}
/// Blocks of [`aws_api_gateway_method_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_method_settings).
pub mod api_gateway_method_settings {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_method_settings)."]
        Settings
        arguments {
            cache_data_encrypted: Bool = "cache_data_encrypted computed";
            cache_ttl_in_seconds: Num = "cache_ttl_in_seconds computed\twhole";
            caching_enabled: Bool = "caching_enabled computed";
            data_trace_enabled: Bool = "data_trace_enabled computed";
            logging_level: Str = "logging_level computed\tin OFF|ERROR|INFO";
            metrics_enabled: Bool = "metrics_enabled computed";
            require_authorization_for_cache_control: Bool = "require_authorization_for_cache_control computed";
            throttling_burst_limit: Num = "throttling_burst_limit optional\twhole";
            throttling_rate_limit: Num = "throttling_rate_limit optional";
            unauthorized_cache_control_header_strategy: Str = "unauthorized_cache_control_header_strategy computed\tin FAIL_WITH_403|SUCCEED_WITH_RESPONSE_HEADER|SUCCEED_WITHOUT_RESPONSE_HEADER";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_method_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_method_settings)."]
    Managed "aws_api_gateway_method_settings" ApiGatewayMethodSettings ApiGatewayMethodSettingsAttributes
    naming None;
    tags None;
    arguments {
        method_path: Str = "method_path required\treplaces";
        rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id required\treplaces";
        stage_name: Name<kind::ApiGatewayStage> = "stage_name required\treplaces";
    }
    many {
        settings: api_gateway_method_settings::Settings = "settings required list block 1 1";
    }
    attributes {
        id: Id<kind::ApiGatewayMethodSettings> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_model`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_model)."]
    Managed "aws_api_gateway_model" ApiGatewayModel ApiGatewayModelAttributes
    naming None;
    tags None;
    arguments {
        content_type: Str = "content_type required\treplaces";
        rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id required\treplaces";
        description: Str = "description optional";
        schema: Str = "schema optional\tformat json";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    attributes {
        id: Id<kind::ApiGatewayModel> = "id";
        name: Name<kind::ApiGatewayModel> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_request_validator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_request_validator)."]
    Managed "aws_api_gateway_request_validator" ApiGatewayRequestValidator ApiGatewayRequestValidatorAttributes
    naming None;
    tags None;
    arguments {
        rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id required\treplaces";
        validate_request_body: Bool = "validate_request_body optional";
        validate_request_parameters: Bool = "validate_request_parameters optional";
    }
    unread {
        name: Str = "name required";
    }
    attributes {
        id: Id<kind::ApiGatewayRequestValidator> = "id";
        name: Name<kind::ApiGatewayRequestValidator> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_resource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_resource)."]
    Managed "aws_api_gateway_resource" ApiGatewayResource ApiGatewayResourceAttributes
    naming None;
    tags None;
    arguments {
        parent_id: Id<kind::ApiGatewayResource> = "parent_id required";
        path_part: Str = "path_part required";
        rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id required\treplaces";
    }
    attributes {
        id: Id<kind::ApiGatewayResource> = "id";
        path: Str = "path";
    }
}
/// Blocks of [`aws_api_gateway_rest_api`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_rest_api).
pub mod api_gateway_rest_api {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EndpointConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_rest_api)."]
        EndpointConfiguration
        arguments {
            types: List<Str> = "types required\titems 1 1\teach in REGIONAL|EDGE|PRIVATE";
            ip_address_type: Str = "ip_address_type computed\tin ipv4|dualstack";
            vpc_endpoint_ids: Set<Id<kind::VpcEndpoint>> = "vpc_endpoint_ids computed\titems 1 -\tprefix vpce-";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_rest_api`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_rest_api)."]
    Managed "aws_api_gateway_rest_api" ApiGatewayRestApi ApiGatewayRestApiAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        api_key_source: Str = "api_key_source computed\tin HEADER|AUTHORIZER";
        binary_media_types: List<Str> = "binary_media_types computed";
        body: Str = "body optional";
        description: Str = "description computed";
        disable_execute_api_endpoint: Bool = "disable_execute_api_endpoint computed";
        fail_on_warnings: Bool = "fail_on_warnings optional";
        minimum_compression_size: Str = "minimum_compression_size computed\tformat int_string";
        parameters: Map<Str> = "parameters optional";
        policy: Str = "policy computed\tformat json";
        put_rest_api_mode: Str = "put_rest_api_mode optional\tin merge|overwrite";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        endpoint_configuration: api_gateway_rest_api::EndpointConfiguration = "endpoint_configuration optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::ApiGatewayRestApi> = "arn";
        created_date: Str = "created_date";
        execution_arn: Str = "execution_arn";
        id: Id<kind::ApiGatewayRestApi> = "id";
        name: Name<kind::ApiGatewayRestApi> = "name";
        root_resource_id: Id<kind::ApiGatewayResource> = "root_resource_id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_rest_api_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_rest_api_policy)."]
    Managed "aws_api_gateway_rest_api_policy" ApiGatewayRestApiPolicy ApiGatewayRestApiPolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tformat json";
        rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id required\treplaces";
    }
    attributes {
        id: Id<kind::ApiGatewayRestApiPolicy> = "id";
    }
}
/// Blocks of [`aws_api_gateway_rest_api_put`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_rest_api_put).
pub mod api_gateway_rest_api_put {
    use crate::types::*;

    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_rest_api_put`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_rest_api_put)."]
    Managed "aws_api_gateway_rest_api_put" ApiGatewayRestApiPut ApiGatewayRestApiPutAttributes
    naming None;
    tags None;
    arguments {
        body: Str = "body required\treplaces";
        rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id required\treplaces";
        fail_on_warnings: Bool = "fail_on_warnings computed\treplaces";
        parameters: Map<Str> = "parameters optional\treplaces";
        triggers: Map<Str> = "triggers optional\treplaces";
    }
    single {
        timeouts: api_gateway_rest_api_put::Timeouts = "timeouts optional single block 0 0";
    }
}
/// Blocks of [`aws_api_gateway_stage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_stage).
pub mod api_gateway_stage {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AccessLogSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_stage)."]
        AccessLogSettings
        arguments {
            destination_arn: AnyArn = "destination_arn required\tformat arn";
            format: Str = "format required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CanarySettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_stage)."]
        CanarySettings
        arguments {
            deployment_id: Str = "deployment_id required";
            percent_traffic: Num = "percent_traffic optional";
            stage_variable_overrides: Map<Str> = "stage_variable_overrides optional";
            use_stage_cache: Bool = "use_stage_cache optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_stage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_stage)."]
    Managed "aws_api_gateway_stage" ApiGatewayStage ApiGatewayStageAttributes
    naming None;
    tags Map;
    arguments {
        deployment_id: Id<kind::ApiGatewayDeployment> = "deployment_id required";
        rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id required\treplaces";
        cache_cluster_enabled: Bool = "cache_cluster_enabled optional";
        cache_cluster_size: Str = "cache_cluster_size optional\tin 0.5|1.6|6.1|13.5|28.4|58.2|118|237";
        client_certificate_id: Str = "client_certificate_id optional";
        description: Str = "description optional";
        documentation_version: Str = "documentation_version optional";
        tags: Map<Str> = "tags optional";
        variables: Map<Str> = "variables optional";
        xray_tracing_enabled: Bool = "xray_tracing_enabled optional";
    }
    unread {
        stage_name: Str = "stage_name required\treplaces";
    }
    many {
        access_log_settings: api_gateway_stage::AccessLogSettings = "access_log_settings optional list block 0 1";
        canary_settings: api_gateway_stage::CanarySettings = "canary_settings optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::ApiGatewayStage> = "arn";
        execution_arn: Str = "execution_arn";
        id: Id<kind::ApiGatewayStage> = "id";
        invoke_url: Str = "invoke_url";
        stage_name: Name<kind::ApiGatewayStage> = "stage_name";
        tags_all: Map<Str> = "tags_all";
        web_acl_arn: Str = "web_acl_arn";
    }
}
/// Blocks of [`aws_api_gateway_usage_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_usage_plan).
pub mod api_gateway_usage_plan {
    use crate::types::*;

    /// Blocks of [`ApiStages`].
    pub mod api_stages {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Throttle`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_usage_plan)."]
            Throttle
            arguments {
                path: Str = "path required";
                burst_limit: Num = "burst_limit optional\twhole";
                rate_limit: Num = "rate_limit optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ApiStages`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_usage_plan)."]
        ApiStages
        arguments {
            api_id: Id<kind::ApiGatewayRestApi> = "api_id required";
            stage: Name<kind::ApiGatewayStage> = "stage required";
        }
        many {
            throttle: api_stages::Throttle = "throttle optional set block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`QuotaSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_usage_plan)."]
        QuotaSettings
        arguments {
            limit: Num = "limit required\twhole";
            period: Str = "period required\tin DAY|WEEK|MONTH";
            offset: Num = "offset optional\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ThrottleSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_usage_plan)."]
        ThrottleSettings
        arguments {
            burst_limit: Num = "burst_limit optional\twhole";
            rate_limit: Num = "rate_limit optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_usage_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_usage_plan)."]
    Managed "aws_api_gateway_usage_plan" ApiGatewayUsagePlan ApiGatewayUsagePlanAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "at_least_one throttle_settings.burst_limit throttle_settings.rate_limit";
    }
    arguments {
        description: Str = "description optional";
        product_code: Str = "product_code optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        api_stages: api_gateway_usage_plan::ApiStages = "api_stages optional set block 0 0";
        quota_settings: api_gateway_usage_plan::QuotaSettings = "quota_settings optional list block 0 1";
        throttle_settings: api_gateway_usage_plan::ThrottleSettings = "throttle_settings optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::ApiGatewayUsagePlan> = "arn";
        id: Id<kind::ApiGatewayUsagePlan> = "id";
        name: Name<kind::ApiGatewayUsagePlan> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_usage_plan_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_usage_plan_key)."]
    Managed "aws_api_gateway_usage_plan_key" ApiGatewayUsagePlanKey ApiGatewayUsagePlanKeyAttributes
    naming None;
    tags None;
    arguments {
        key_id: Id<kind::ApiGatewayApiKey> = "key_id required\treplaces";
        key_type: Str = "key_type required\treplaces";
        usage_plan_id: Id<kind::ApiGatewayUsagePlan> = "usage_plan_id required\treplaces";
    }
    attributes {
        id: Id<kind::ApiGatewayUsagePlanKey> = "id";
        name: Name<kind::ApiGatewayUsagePlanKey> = "name";
        value: Str = "value";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_api_gateway_vpc_link`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_vpc_link)."]
    Managed "aws_api_gateway_vpc_link" ApiGatewayVpcLink ApiGatewayVpcLinkAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        target_arns: List<Arn<kind::Lb>> = "target_arns required\titems - 1\tservice elasticloadbalancing\treplaces";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    attributes {
        arn: Arn<kind::ApiGatewayVpcLink> = "arn";
        id: Id<kind::ApiGatewayVpcLink> = "id";
        name: Name<kind::ApiGatewayVpcLink> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_api_gateway_api_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/api_gateway_api_key)."]
        Data "aws_api_gateway_api_key" ApiGatewayApiKey ApiGatewayApiKeyAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id required";
        }
        attributes {
            arn: Arn<kind::ApiGatewayApiKey> = "arn";
            created_date: Str = "created_date";
            customer_id: Str = "customer_id";
            description: Str = "description";
            enabled: Bool = "enabled";
            id: Id<kind::ApiGatewayApiKey> = "id";
            last_updated_date: Str = "last_updated_date";
            name: Name<kind::ApiGatewayApiKey> = "name";
            value: Secret<Str> = "value";
        }
    }
    /// Blocks of [`aws_api_gateway_api_keys`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/api_gateway_api_keys).
    pub mod api_gateway_api_keys {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ItemsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/api_gateway_api_keys)."]
            ItemsAttributes
            attributes {
                created_date: Str = "created_date";
                customer_id: Str = "customer_id";
                description: Str = "description";
                enabled: Bool = "enabled";
                id: Str = "id";
                last_updated_date: Str = "last_updated_date";
                name: Str = "name";
                stage_keys: List<Str> = "stage_keys";
                tags: Map<Str> = "tags";
                value: Str = "value";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_api_gateway_api_keys`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/api_gateway_api_keys)."]
        Data "aws_api_gateway_api_keys" ApiGatewayApiKeys ApiGatewayApiKeysAttributes
        naming None;
        tags None;
        unread {
            customer_id: Str = "customer_id optional";
            include_values: Bool = "include_values optional";
        }
        attributes {
            id: Str = "id";
        }
        objects {
            items: List<api_gateway_api_keys::ItemsAttributes> = "items";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_api_gateway_authorizer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/api_gateway_authorizer)."]
        Data "aws_api_gateway_authorizer" ApiGatewayAuthorizer ApiGatewayAuthorizerAttributes
        naming None;
        tags None;
        unread {
            authorizer_id: Str = "authorizer_id required";
            rest_api_id: Str = "rest_api_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::ApiGatewayAuthorizer> = "arn";
            authorizer_credentials: Str = "authorizer_credentials";
            authorizer_id: Id<kind::ApiGatewayAuthorizer> = "authorizer_id";
            authorizer_result_ttl_in_seconds: Num = "authorizer_result_ttl_in_seconds";
            authorizer_uri: Str = "authorizer_uri";
            id: Id<kind::ApiGatewayAuthorizer> = "id";
            identity_source: Str = "identity_source";
            identity_validation_expression: Str = "identity_validation_expression";
            name: Name<kind::ApiGatewayAuthorizer> = "name";
            provider_arns: List<Str> = "provider_arns";
            rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id";
            r#type: Str = "type";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_api_gateway_authorizers`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/api_gateway_authorizers)."]
        Data "aws_api_gateway_authorizers" ApiGatewayAuthorizers ApiGatewayAuthorizersAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            rest_api_id: Str = "rest_api_id required";
        }
        attributes {
            ids: List<Str> = "ids";
            rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id";
        }
    }
    /// Blocks of [`aws_api_gateway_domain_name`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/api_gateway_domain_name).
    pub mod api_gateway_domain_name {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`EndpointConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/api_gateway_domain_name)."]
            EndpointConfigurationAttributes
            attributes {
                ip_address_type: Str = "ip_address_type";
                types: List<Str> = "types";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_api_gateway_domain_name`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/api_gateway_domain_name)."]
        Data "aws_api_gateway_domain_name" ApiGatewayDomainName ApiGatewayDomainNameAttributes
        naming None;
        tags None;
        arguments {
            domain_name: Str = "domain_name required";
            tags: Map<Str> = "tags computed";
        }
        unread {
            domain_name_id: Str = "domain_name_id computed";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::ApiGatewayDomainName> = "arn";
            certificate_arn: Str = "certificate_arn";
            certificate_name: Str = "certificate_name";
            certificate_upload_date: Str = "certificate_upload_date";
            cloudfront_domain_name: Str = "cloudfront_domain_name";
            cloudfront_zone_id: Str = "cloudfront_zone_id";
            domain_name_id: Id<kind::ApiGatewayDomainName> = "domain_name_id";
            id: Id<kind::ApiGatewayDomainName> = "id";
            policy: Str = "policy";
            regional_certificate_arn: Str = "regional_certificate_arn";
            regional_certificate_name: Str = "regional_certificate_name";
            regional_domain_name: Str = "regional_domain_name";
            regional_zone_id: Str = "regional_zone_id";
            security_policy: Str = "security_policy";
        }
        objects {
            endpoint_configuration: List<api_gateway_domain_name::EndpointConfigurationAttributes> = "endpoint_configuration";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_api_gateway_export`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/api_gateway_export)."]
        Data "aws_api_gateway_export" ApiGatewayExport ApiGatewayExportAttributes
        naming None;
        tags None;
        arguments {
            export_type: Str = "export_type required";
            id: Str = "id computed";
        }
        unread {
            rest_api_id: Str = "rest_api_id required";
            stage_name: Str = "stage_name required";
            accepts: Str = "accepts optional";
            parameters: Map<Str> = "parameters optional";
        }
        attributes {
            body: Str = "body";
            content_disposition: Str = "content_disposition";
            content_type: Str = "content_type";
            rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id";
            stage_name: Name<kind::ApiGatewayStage> = "stage_name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_api_gateway_resource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/api_gateway_resource)."]
        Data "aws_api_gateway_resource" ApiGatewayResource ApiGatewayResourceAttributes
        naming None;
        tags None;
        arguments {
            path: Str = "path required";
        }
        unread {
            rest_api_id: Str = "rest_api_id required";
            id: Str = "id computed";
        }
        attributes {
            id: Id<kind::ApiGatewayResource> = "id";
            parent_id: Str = "parent_id";
            path_part: Str = "path_part";
            rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id";
        }
    }
    /// Blocks of [`aws_api_gateway_rest_api`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/api_gateway_rest_api).
    pub mod api_gateway_rest_api {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`EndpointConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/api_gateway_rest_api)."]
            EndpointConfigurationAttributes
            attributes {
                ip_address_type: Str = "ip_address_type";
                types: List<Str> = "types";
                vpc_endpoint_ids: Set<Str> = "vpc_endpoint_ids";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_api_gateway_rest_api`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/api_gateway_rest_api)."]
        Data "aws_api_gateway_rest_api" ApiGatewayRestApi ApiGatewayRestApiAttributes
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
            api_key_source: Str = "api_key_source";
            arn: Arn<kind::ApiGatewayRestApi> = "arn";
            binary_media_types: List<Str> = "binary_media_types";
            description: Str = "description";
            execution_arn: Str = "execution_arn";
            id: Id<kind::ApiGatewayRestApi> = "id";
            minimum_compression_size: Str = "minimum_compression_size";
            name: Name<kind::ApiGatewayRestApi> = "name";
            policy: Str = "policy";
            root_resource_id: Str = "root_resource_id";
        }
        objects {
            endpoint_configuration: List<api_gateway_rest_api::EndpointConfigurationAttributes> = "endpoint_configuration";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_api_gateway_sdk`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/api_gateway_sdk)."]
        Data "aws_api_gateway_sdk" ApiGatewaySdk ApiGatewaySdkAttributes
        naming None;
        tags None;
        arguments {
            sdk_type: Str = "sdk_type required";
            id: Str = "id computed";
        }
        unread {
            rest_api_id: Str = "rest_api_id required";
            stage_name: Str = "stage_name required";
            parameters: Map<Str> = "parameters optional";
        }
        attributes {
            body: Str = "body";
            content_disposition: Str = "content_disposition";
            content_type: Str = "content_type";
            rest_api_id: Id<kind::ApiGatewayRestApi> = "rest_api_id";
            stage_name: Name<kind::ApiGatewayStage> = "stage_name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_api_gateway_vpc_link`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/api_gateway_vpc_link)."]
        Data "aws_api_gateway_vpc_link" ApiGatewayVpcLink ApiGatewayVpcLinkAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
        }
        attributes {
            arn: Arn<kind::ApiGatewayVpcLink> = "arn";
            description: Str = "description";
            id: Id<kind::ApiGatewayVpcLink> = "id";
            name: Name<kind::ApiGatewayVpcLink> = "name";
            status: Str = "status";
            status_message: Str = "status_message";
            target_arns: Set<Str> = "target_arns";
        }
    }
}
