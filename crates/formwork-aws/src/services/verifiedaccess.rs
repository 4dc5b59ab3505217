// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `verifiedaccess`.

use crate::types::*;

/// Blocks of [`aws_verifiedaccess_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_endpoint).
pub mod verifiedaccess_endpoint {
    use crate::types::*;

    /// Blocks of [`CidrOptions`].
    pub mod cidr_options {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`PortRange`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_endpoint)."]
            PortRange
            arguments {
                from_port: Num = "from_port required\trange 1 65535\twhole";
                to_port: Num = "to_port required\trange 1 65535\twhole";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CidrOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_endpoint)."]
        CidrOptions
        arguments {
            cidr: Str = "cidr required\tformat cidr\treplaces";
            protocol: Str = "protocol optional\tin tcp\treplaces";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids optional\tprefix subnet-\treplaces";
        }
        many {
            port_range: cidr_options::PortRange = "port_range required set block 1 0";
        }
    }
    /// Blocks of [`LoadBalancerOptions`].
    pub mod load_balancer_options {
        use crate::types::*;

        pub use crate::services::verifiedaccess::verifiedaccess_endpoint::cidr_options::PortRange;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LoadBalancerOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_endpoint)."]
        LoadBalancerOptions
        arguments {
            load_balancer_arn: Arn<kind::Lb> = "load_balancer_arn optional\tformat arn\tservice elasticloadbalancing\treplaces";
            port: Num = "port optional\trange 1 65535\twhole";
            protocol: Str = "protocol optional\tin http|https|tcp";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids optional\tprefix subnet-";
        }
        many {
            port_range: load_balancer_options::PortRange = "port_range optional set block 0 0";
        }
    }
    /// Blocks of [`NetworkInterfaceOptions`].
    pub mod network_interface_options {
        use crate::types::*;

        pub use crate::services::verifiedaccess::verifiedaccess_endpoint::cidr_options::PortRange;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`NetworkInterfaceOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_endpoint)."]
        NetworkInterfaceOptions
        arguments {
            network_interface_id: Id<kind::NetworkInterface> = "network_interface_id optional\tprefix eni-\treplaces";
            port: Num = "port optional\trange 1 65535\twhole";
            protocol: Str = "protocol optional\tin http|https|tcp";
        }
        many {
            port_range: network_interface_options::PortRange = "port_range optional set block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RdsOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_endpoint)."]
        RdsOptions
        arguments {
            port: Num = "port optional\trange 1 65535\twhole";
            protocol: Str = "protocol optional\tin tcp";
            rds_db_cluster_arn: Str = "rds_db_cluster_arn optional\tformat arn\treplaces";
            rds_db_instance_arn: Str = "rds_db_instance_arn optional\tformat arn\treplaces";
            rds_db_proxy_arn: Str = "rds_db_proxy_arn optional\tformat arn\treplaces";
            rds_endpoint: Str = "rds_endpoint optional";
            subnet_ids: Set<Str> = "subnet_ids optional\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SseSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_endpoint)."]
        SseSpecification
        arguments {
            customer_managed_key_enabled: Bool = "customer_managed_key_enabled optional";
            kms_key_arn: Str = "kms_key_arn optional\tformat arn";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_verifiedaccess_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_endpoint)."]
    Managed "aws_verifiedaccess_endpoint" VerifiedaccessEndpoint VerifiedaccessEndpointAttributes
    naming None;
    tags Map;
    arguments {
        attachment_type: Str = "attachment_type required\tin vpc\treplaces";
        endpoint_type: Str = "endpoint_type required\tin load-balancer|network-interface|rds|cidr\treplaces";
        verified_access_group_id: Id<kind::VerifiedaccessGroup> = "verified_access_group_id required";
        application_domain: Str = "application_domain optional\treplaces";
        description: Str = "description optional";
        domain_certificate_arn: Arn<kind::AcmCertificate> = "domain_certificate_arn optional\tformat arn\tservice acm\treplaces";
        endpoint_domain_prefix: Str = "endpoint_domain_prefix optional\treplaces";
        policy_document: Str = "policy_document optional";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids optional\tprefix sg-\treplaces";
        tags: Map<Str> = "tags optional";
    }
    many {
        cidr_options: verifiedaccess_endpoint::CidrOptions = "cidr_options optional list block 0 1";
        load_balancer_options: verifiedaccess_endpoint::LoadBalancerOptions = "load_balancer_options optional list block 0 1";
        network_interface_options: verifiedaccess_endpoint::NetworkInterfaceOptions = "network_interface_options optional list block 0 1";
        rds_options: verifiedaccess_endpoint::RdsOptions = "rds_options optional list block 0 1";
        sse_specification: verifiedaccess_endpoint::SseSpecification = "sse_specification optional list block 0 1";
    }
    single {
        timeouts: verifiedaccess_endpoint::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        device_validation_domain: Str = "device_validation_domain";
        endpoint_domain: Str = "endpoint_domain";
        id: Id<kind::VerifiedaccessEndpoint> = "id";
        tags_all: Map<Str> = "tags_all";
        verified_access_instance_id: Str = "verified_access_instance_id";
    }
}
/// Blocks of [`aws_verifiedaccess_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_group).
pub mod verifiedaccess_group {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SseConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_group)."]
        SseConfiguration
        arguments {
            customer_managed_key_enabled: Bool = "customer_managed_key_enabled optional";
            kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn optional\tformat arn\tservice kms";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_verifiedaccess_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_group)."]
    Managed "aws_verifiedaccess_group" VerifiedaccessGroup VerifiedaccessGroupAttributes
    naming None;
    tags Map;
    arguments {
        verifiedaccess_instance_id: Id<kind::VerifiedaccessInstance> = "verifiedaccess_instance_id required";
        description: Str = "description computed";
        policy_document: Str = "policy_document optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        sse_configuration: verifiedaccess_group::SseConfiguration = "sse_configuration optional list block 0 1";
    }
    attributes {
        creation_time: Str = "creation_time";
        deletion_time: Str = "deletion_time";
        id: Id<kind::VerifiedaccessGroup> = "id";
        last_updated_time: Str = "last_updated_time";
        owner: Str = "owner";
        tags_all: Map<Str> = "tags_all";
        verifiedaccess_group_arn: Arn<kind::VerifiedaccessGroup> = "verifiedaccess_group_arn";
        verifiedaccess_group_id: Id<kind::VerifiedaccessGroup> = "verifiedaccess_group_id";
    }
}
/// Blocks of [`aws_verifiedaccess_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_instance).
pub mod verifiedaccess_instance {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`VerifiedAccessTrustProvidersAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_instance)."]
        VerifiedAccessTrustProvidersAttributes
        attributes {
            description: Str = "description";
            device_trust_provider_type: Str = "device_trust_provider_type";
            trust_provider_type: Str = "trust_provider_type";
            user_trust_provider_type: Str = "user_trust_provider_type";
            verified_access_trust_provider_id: Str = "verified_access_trust_provider_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_verifiedaccess_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_instance)."]
    Managed "aws_verifiedaccess_instance" VerifiedaccessInstance VerifiedaccessInstanceAttributes
    naming None;
    tags Map;
    arguments {
        cidr_endpoints_custom_subdomain: Str = "cidr_endpoints_custom_subdomain optional";
        description: Str = "description optional";
        fips_enabled: Bool = "fips_enabled optional\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        creation_time: Str = "creation_time";
        id: Id<kind::VerifiedaccessInstance> = "id";
        last_updated_time: Str = "last_updated_time";
        name_servers: Set<Str> = "name_servers";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        verified_access_trust_providers: List<verifiedaccess_instance::VerifiedAccessTrustProvidersAttributes> = "verified_access_trust_providers";
    }
}
/// Blocks of [`aws_verifiedaccess_instance_logging_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_instance_logging_configuration).
pub mod verifiedaccess_instance_logging_configuration {
    use crate::types::*;

    /// Blocks of [`AccessLogs`].
    pub mod access_logs {
        use crate::types::*;

        pub use crate::shared::msk_msk_cluster_logging_info_broker_logs_cloudwatch_logs::CloudwatchLogs;
        pub use crate::shared::msk_msk_cluster_logging_info_broker_logs_firehose::Firehose as KinesisDataFirehose;
        formwork_model::block_binding! {
            #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_instance_logging_configuration)."]
            S3
            arguments {
                enabled: Bool = "enabled required";
                bucket_name: Name<kind::S3Bucket> = "bucket_name optional";
                bucket_owner: Str = "bucket_owner computed\tformat account_id";
                prefix: Str = "prefix optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AccessLogs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_instance_logging_configuration)."]
        AccessLogs
        arguments {
            include_trust_context: Bool = "include_trust_context computed";
            log_version: Str = "log_version computed";
        }
        many {
            cloudwatch_logs: access_logs::CloudwatchLogs = "cloudwatch_logs optional list block 0 1";
            kinesis_data_firehose: access_logs::KinesisDataFirehose = "kinesis_data_firehose optional list block 0 1";
            s3: access_logs::S3 = "s3 optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_verifiedaccess_instance_logging_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_instance_logging_configuration)."]
    Managed "aws_verifiedaccess_instance_logging_configuration" VerifiedaccessInstanceLoggingConfiguration VerifiedaccessInstanceLoggingConfigurationAttributes
    naming None;
    tags None;
    arguments {
        verifiedaccess_instance_id: Id<kind::VerifiedaccessInstance> = "verifiedaccess_instance_id required\treplaces";
    }
    many {
        access_logs: verifiedaccess_instance_logging_configuration::AccessLogs = "access_logs required list block 1 1";
    }
    attributes {
        id: Id<kind::VerifiedaccessInstanceLoggingConfiguration> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_verifiedaccess_instance_trust_provider_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_instance_trust_provider_attachment)."]
    Managed "aws_verifiedaccess_instance_trust_provider_attachment" VerifiedaccessInstanceTrustProviderAttachment VerifiedaccessInstanceTrustProviderAttachmentAttributes
    naming None;
    tags None;
    arguments {
        verifiedaccess_instance_id: Id<kind::VerifiedaccessInstance> = "verifiedaccess_instance_id required\treplaces";
        verifiedaccess_trust_provider_id: Id<kind::VerifiedaccessTrustProvider> = "verifiedaccess_trust_provider_id required\treplaces";
    }
    attributes {
        id: Id<kind::VerifiedaccessInstanceTrustProviderAttachment> = "id";
    }
}
/// Blocks of [`aws_verifiedaccess_trust_provider`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_trust_provider).
pub mod verifiedaccess_trust_provider {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DeviceOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_trust_provider)."]
        DeviceOptions
        arguments {
            tenant_id: Str = "tenant_id optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`NativeApplicationOidcOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_trust_provider)."]
        NativeApplicationOidcOptions
        arguments {
            client_secret: Secret<Str> = "client_secret required sensitive";
            authorization_endpoint: Str = "authorization_endpoint optional\tlength 1 -\tformat url\treplaces";
            client_id: Str = "client_id optional\treplaces";
            issuer: Str = "issuer optional\tlength 1 -\tformat url\treplaces";
            public_signing_key_endpoint: Str = "public_signing_key_endpoint optional\tlength 1 -\tformat url\treplaces";
            scope: Str = "scope optional";
            token_endpoint: Str = "token_endpoint optional\tlength 1 -\tformat url\treplaces";
            user_info_endpoint: Str = "user_info_endpoint optional\tlength 1 -\tformat url\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OidcOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_trust_provider)."]
        OidcOptions
        arguments {
            client_secret: Secret<Str> = "client_secret required sensitive";
            authorization_endpoint: Str = "authorization_endpoint optional\tlength 1 -\tformat url\treplaces";
            client_id: Str = "client_id optional\treplaces";
            issuer: Str = "issuer optional\tlength 1 -\tformat url\treplaces";
            scope: Str = "scope optional";
            token_endpoint: Str = "token_endpoint optional\tlength 1 -\tformat url\treplaces";
            user_info_endpoint: Str = "user_info_endpoint optional\tlength 1 -\tformat url\treplaces";
        }
    }
    pub use crate::services::verifiedaccess::verifiedaccess_endpoint::SseSpecification;
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_verifiedaccess_trust_provider`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/verifiedaccess_trust_provider)."]
    Managed "aws_verifiedaccess_trust_provider" VerifiedaccessTrustProvider VerifiedaccessTrustProviderAttributes
    naming None;
    tags Map;
    arguments {
        policy_reference_name: Str = "policy_reference_name required\treplaces";
        trust_provider_type: Str = "trust_provider_type required\tin user|device\treplaces";
        description: Str = "description optional";
        device_trust_provider_type: Str = "device_trust_provider_type optional\tin jamf|crowdstrike|jumpcloud\treplaces";
        tags: Map<Str> = "tags optional";
        user_trust_provider_type: Str = "user_trust_provider_type optional\tin iam-identity-center|oidc\treplaces";
    }
    many {
        device_options: verifiedaccess_trust_provider::DeviceOptions = "device_options optional list block 0 1";
        native_application_oidc_options: verifiedaccess_trust_provider::NativeApplicationOidcOptions = "native_application_oidc_options optional list block 0 1";
        oidc_options: verifiedaccess_trust_provider::OidcOptions = "oidc_options optional list block 0 1";
        sse_specification: verifiedaccess_trust_provider::SseSpecification = "sse_specification optional list block 0 1";
    }
    single {
        timeouts: verifiedaccess_trust_provider::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::VerifiedaccessTrustProvider> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
