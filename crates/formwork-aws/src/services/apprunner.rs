// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `apprunner`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apprunner_auto_scaling_configuration_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_auto_scaling_configuration_version)."]
    Managed "aws_apprunner_auto_scaling_configuration_version" ApprunnerAutoScalingConfigurationVersion ApprunnerAutoScalingConfigurationVersionAttributes
    naming None;
    tags Map;
    arguments {
        auto_scaling_configuration_name: Str = "auto_scaling_configuration_name required\tapi length 4 32\tapi match [A-Za-z0-9][A-Za-z0-9\\-_]{3,31}\treplaces";
        max_concurrency: Num = "max_concurrency optional\trange 1 200\twhole\treplaces";
        max_size: Num = "max_size optional\trange 1 -\twhole\treplaces";
        min_size: Num = "min_size optional\trange 1 -\twhole\tapi range - 25\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::ApprunnerAutoScalingConfigurationVersion> = "arn";
        auto_scaling_configuration_revision: Num = "auto_scaling_configuration_revision";
        has_associated_service: Bool = "has_associated_service";
        id: Id<kind::ApprunnerAutoScalingConfigurationVersion> = "id";
        is_default: Bool = "is_default";
        latest: Bool = "latest";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apprunner_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_connection)."]
    Managed "aws_apprunner_connection" ApprunnerConnection ApprunnerConnectionAttributes
    naming None;
    tags Map;
    arguments {
        provider_type: Str = "provider_type required\tin GITHUB|BITBUCKET\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        connection_name: Str = "connection_name required\tapi length 4 32\tapi match [A-Za-z0-9][A-Za-z0-9\\-_]{3,31}\treplaces";
    }
    attributes {
        arn: Arn<kind::ApprunnerConnection> = "arn";
        connection_name: Name<kind::ApprunnerConnection> = "connection_name";
        id: Id<kind::ApprunnerConnection> = "id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_apprunner_custom_domain_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_custom_domain_association).
pub mod apprunner_custom_domain_association {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`CertificateValidationRecordsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_custom_domain_association)."]
        CertificateValidationRecordsAttributes
        attributes {
            name: Str = "name";
            status: Str = "status";
            r#type: Str = "type";
            value: Str = "value";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apprunner_custom_domain_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_custom_domain_association)."]
    Managed "aws_apprunner_custom_domain_association" ApprunnerCustomDomainAssociation ApprunnerCustomDomainAssociationAttributes
    naming None;
    tags None;
    arguments {
        domain_name: Str = "domain_name required\tlength 1 255\tapi match [A-Za-z0-9*.-]{1,255}\treplaces";
        service_arn: Arn<kind::ApprunnerService> = "service_arn required\tformat arn\tservice apprunner\treplaces";
        enable_www_subdomain: Bool = "enable_www_subdomain optional\treplaces";
    }
    attributes {
        dns_target: Str = "dns_target";
        id: Id<kind::ApprunnerCustomDomainAssociation> = "id";
        status: Str = "status";
    }
    objects {
        certificate_validation_records: Set<apprunner_custom_domain_association::CertificateValidationRecordsAttributes> = "certificate_validation_records";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apprunner_default_auto_scaling_configuration_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_default_auto_scaling_configuration_version)."]
    Managed "aws_apprunner_default_auto_scaling_configuration_version" ApprunnerDefaultAutoScalingConfigurationVersion ApprunnerDefaultAutoScalingConfigurationVersionAttributes
    naming None;
    tags None;
    arguments {
        auto_scaling_configuration_arn: Arn<kind::ApprunnerAutoScalingConfigurationVersion> = "auto_scaling_configuration_arn required\tlength 1 -\tformat any_arn\tservice apprunner";
    }
    attributes {
        id: Id<kind::ApprunnerDefaultAutoScalingConfigurationVersion> = "id";
    }
}
/// Blocks of [`aws_apprunner_deployment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_deployment).
pub mod apprunner_deployment {
    use crate::types::*;

    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apprunner_deployment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_deployment)."]
    Managed "aws_apprunner_deployment" ApprunnerDeployment ApprunnerDeploymentAttributes
    naming None;
    tags None;
    arguments {
        service_arn: Arn<kind::ApprunnerService> = "service_arn required\tlength 1 -\tformat any_arn\tservice apprunner\treplaces";
    }
    single {
        timeouts: apprunner_deployment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::ApprunnerDeployment> = "id";
        operation_id: Str = "operation_id";
        status: Str = "status";
    }
}
/// Blocks of [`aws_apprunner_observability_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_observability_configuration).
pub mod apprunner_observability_configuration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`TraceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_observability_configuration)."]
        TraceConfiguration
        arguments {
            vendor: Str = "vendor optional\tin AWSXRAY";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apprunner_observability_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_observability_configuration)."]
    Managed "aws_apprunner_observability_configuration" ApprunnerObservabilityConfiguration ApprunnerObservabilityConfigurationAttributes
    naming None;
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    unread {
        observability_configuration_name: Str = "observability_configuration_name required\treplaces";
    }
    many {
        trace_configuration: apprunner_observability_configuration::TraceConfiguration = "trace_configuration optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::ApprunnerObservabilityConfiguration> = "arn";
        id: Id<kind::ApprunnerObservabilityConfiguration> = "id";
        latest: Bool = "latest";
        observability_configuration_name: Name<kind::ApprunnerObservabilityConfiguration> = "observability_configuration_name";
        observability_configuration_revision: Num = "observability_configuration_revision";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_apprunner_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_service).
pub mod apprunner_service {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_service)."]
        EncryptionConfiguration
        arguments {
            kms_key: OneOf<kind::KmsKeyIdOrArn> = "kms_key required\tformat arn\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`HealthCheckConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_service)."]
        HealthCheckConfiguration
        arguments {
            healthy_threshold: Num = "healthy_threshold optional\trange 1 20\twhole\tmay_replace";
            interval: Num = "interval optional\trange 1 20\twhole\tmay_replace";
            path: Str = "path optional\tmay_replace";
            protocol: Str = "protocol optional\tin TCP|HTTP\tmay_replace";
            timeout: Num = "timeout optional\trange 1 20\twhole\tmay_replace";
            unhealthy_threshold: Num = "unhealthy_threshold optional\trange 1 20\twhole\tmay_replace";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InstanceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_service)."]
        InstanceConfiguration
        arguments {
            cpu: Str = "cpu optional\tmatch 256|512|1024|2048|4096|(0.25|0.5|1|2|4) vCPU\tmatch 1024|2048|(1|2) vCPU";
            instance_role_arn: Arn<kind::IamRole> = "instance_role_arn optional\tformat arn\tservice iam";
            memory: Str = "memory optional\tmatch 512|1024|2048|3072|4096|6144|8192|10240|12288|(0.5|1|2|3|4|6|8|10|12) GB\tmatch 2048|3072|4096|(2|3|4) GB";
        }
    }
    /// Blocks of [`NetworkConfiguration`].
    pub mod network_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`EgressConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_service)."]
            EgressConfiguration
            arguments {
                egress_type: Str = "egress_type computed\tin DEFAULT|VPC";
                vpc_connector_arn: Arn<kind::ApprunnerVpcConnector> = "vpc_connector_arn optional\tformat arn\tservice apprunner";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`IngressConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_service)."]
            IngressConfiguration
            arguments {
                is_publicly_accessible: Bool = "is_publicly_accessible optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`NetworkConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_service)."]
        NetworkConfiguration
        arguments {
            ip_address_type: Str = "ip_address_type optional\tin IPV4|DUAL_STACK";
        }
        many {
            egress_configuration: network_configuration::EgressConfiguration = "egress_configuration optional list block 0 1";
            ingress_configuration: network_configuration::IngressConfiguration = "ingress_configuration optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ObservabilityConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_service)."]
        ObservabilityConfiguration
        arguments {
            observability_enabled: Bool = "observability_enabled required";
            observability_configuration_arn: Arn<kind::ApprunnerObservabilityConfiguration> = "observability_configuration_arn optional\tformat arn\tservice apprunner";
        }
    }
    /// Blocks of [`SourceConfiguration`].
    pub mod source_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AuthenticationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_service)."]
            AuthenticationConfiguration
            arguments {
                access_role_arn: Str = "access_role_arn optional\tformat arn";
                connection_arn: Arn<kind::ApprunnerConnection> = "connection_arn optional\tformat arn\tservice apprunner";
            }
        }
        /// Blocks of [`CodeRepository`].
        pub mod code_repository {
            use crate::types::*;

            /// Blocks of [`CodeConfiguration`].
            pub mod code_configuration {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`CodeConfigurationValues`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_service)."]
                    CodeConfigurationValues
                    arguments {
                        runtime: Str = "runtime required\tin PYTHON_3|NODEJS_12|NODEJS_14|CORRETTO_8|CORRETTO_11|NODEJS_16|GO_1|DOTNET_6|PHP_81|RUBY_31|PYTHON_311|NODEJS_18|NODEJS_22";
                        build_command: Str = "build_command optional";
                        port: Str = "port optional";
                        runtime_environment_secrets: Map<Str> = "runtime_environment_secrets optional";
                        runtime_environment_variables: Map<Str> = "runtime_environment_variables optional";
                        start_command: Str = "start_command optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CodeConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_service)."]
                CodeConfiguration
                arguments {
                    configuration_source: Str = "configuration_source required\tin REPOSITORY|API";
                }
                many {
                    code_configuration_values: code_configuration::CodeConfigurationValues = "code_configuration_values optional list block 0 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`SourceCodeVersion`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_service)."]
                SourceCodeVersion
                arguments {
                    r#type: Str = "type required\tin BRANCH";
                    value: Str = "value required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CodeRepository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_service)."]
            CodeRepository
            arguments {
                repository_url: Str = "repository_url required";
                source_directory: Str = "source_directory computed\tlength - 4096";
            }
            many {
                source_code_version: code_repository::SourceCodeVersion = "source_code_version required list block 1 1";
                code_configuration: code_repository::CodeConfiguration = "code_configuration optional list block 0 1";
            }
        }
        /// Blocks of [`ImageRepository`].
        pub mod image_repository {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`ImageConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_service)."]
                ImageConfiguration
                arguments {
                    port: Str = "port optional";
                    runtime_environment_secrets: Map<Str> = "runtime_environment_secrets optional";
                    runtime_environment_variables: Map<Str> = "runtime_environment_variables optional";
                    start_command: Str = "start_command optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ImageRepository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_service)."]
            ImageRepository
            arguments {
                image_identifier: Str = "image_identifier required\tmatch ([0-9]{12}\\.dkr\\.ecr\\.[a-z\\-]+-[0-9]{1,2}\\.amazonaws\\.com\\/.*)|(^public\\.ecr\\.aws\\/.+\\/.+)\tmatch ([0-9]{12}.dkr.ecr.[a-z\\-]+-[0-9]{1}.amazonaws.com\\/.*)|(^public\\.ecr\\.aws\\/.+\\/.+)";
                image_repository_type: Str = "image_repository_type required\tin ECR|ECR_PUBLIC";
            }
            many {
                image_configuration: image_repository::ImageConfiguration = "image_configuration optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SourceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_service)."]
        SourceConfiguration
        arguments {
            auto_deployments_enabled: Bool = "auto_deployments_enabled optional";
        }
        many {
            authentication_configuration: source_configuration::AuthenticationConfiguration = "authentication_configuration optional list block 0 1";
            code_repository: source_configuration::CodeRepository = "code_repository optional list block 0 1";
            image_repository: source_configuration::ImageRepository = "image_repository optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apprunner_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_service)."]
    Managed "aws_apprunner_service" ApprunnerService ApprunnerServiceAttributes
    naming None;
    tags Map;
    relations {
        "exactly_one source_configuration.code_repository source_configuration.image_repository";
    }
    arguments {
        auto_scaling_configuration_arn: Arn<kind::ApprunnerAutoScalingConfigurationVersion> = "auto_scaling_configuration_arn computed\tformat arn\tservice apprunner";
        tags: Map<Str> = "tags optional";
    }
    unread {
        service_name: Str = "service_name required\tapi length 4 40\tapi match [A-Za-z0-9][A-Za-z0-9-_]{3,39}\treplaces";
    }
    many {
        source_configuration: apprunner_service::SourceConfiguration = "source_configuration required list block 1 1";
        encryption_configuration: apprunner_service::EncryptionConfiguration = "encryption_configuration optional list block 0 1";
        health_check_configuration: apprunner_service::HealthCheckConfiguration = "health_check_configuration optional list block 0 1";
        instance_configuration: apprunner_service::InstanceConfiguration = "instance_configuration optional list block 0 1";
        network_configuration: apprunner_service::NetworkConfiguration = "network_configuration optional list block 0 1";
        observability_configuration: apprunner_service::ObservabilityConfiguration = "observability_configuration optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::ApprunnerService> = "arn";
        id: Id<kind::ApprunnerService> = "id";
        service_id: Id<kind::ApprunnerService> = "service_id";
        service_name: Name<kind::ApprunnerService> = "service_name";
        service_url: Str = "service_url";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apprunner_vpc_connector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_vpc_connector)."]
    Managed "aws_apprunner_vpc_connector" ApprunnerVpcConnector ApprunnerVpcConnectorAttributes
    naming None;
    tags Map;
    arguments {
        security_groups: Set<Id<kind::SecurityGroup>> = "security_groups required\tprefix sg-\treplaces";
        subnets: Set<Id<kind::Subnet>> = "subnets required\tprefix subnet-\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        vpc_connector_name: Str = "vpc_connector_name required\tlength 4 40\treplaces";
    }
    attributes {
        arn: Arn<kind::ApprunnerVpcConnector> = "arn";
        id: Id<kind::ApprunnerVpcConnector> = "id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
        vpc_connector_name: Name<kind::ApprunnerVpcConnector> = "vpc_connector_name";
        vpc_connector_revision: Num = "vpc_connector_revision";
    }
}
/// Blocks of [`aws_apprunner_vpc_ingress_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_vpc_ingress_connection).
pub mod apprunner_vpc_ingress_connection {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`IngressVpcConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_vpc_ingress_connection)."]
        IngressVpcConfiguration
        arguments {
            vpc_endpoint_id: Str = "vpc_endpoint_id optional\treplaces";
            vpc_id: Str = "vpc_id optional\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_apprunner_vpc_ingress_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apprunner_vpc_ingress_connection)."]
    Managed "aws_apprunner_vpc_ingress_connection" ApprunnerVpcIngressConnection ApprunnerVpcIngressConnectionAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        service_arn: Arn<kind::ApprunnerService> = "service_arn required\tformat arn\tservice apprunner\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        ingress_vpc_configuration: apprunner_vpc_ingress_connection::IngressVpcConfiguration = "ingress_vpc_configuration required list block 1 1";
    }
    attributes {
        arn: Arn<kind::ApprunnerVpcIngressConnection> = "arn";
        domain_name: Str = "domain_name";
        id: Id<kind::ApprunnerVpcIngressConnection> = "id";
        name: Name<kind::ApprunnerVpcIngressConnection> = "name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_apprunner_hosted_zone_id`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/apprunner_hosted_zone_id)."]
        Data "aws_apprunner_hosted_zone_id" ApprunnerHostedZoneId ApprunnerHostedZoneIdAttributes
        naming None;
        tags None;
        arguments {
            region: Str = "region computed";
        }
        attributes {
            id: Str = "id";
        }
    }
}
