// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `opensearch`.

use crate::types::*;

/// Blocks of [`aws_opensearch_authorize_vpc_endpoint_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_authorize_vpc_endpoint_access).
pub mod opensearch_authorize_vpc_endpoint_access {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AuthorizedPrincipalAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_authorize_vpc_endpoint_access)."]
        AuthorizedPrincipalAttributes
        attributes {
            principal: Str = "principal";
            principal_type: Str = "principal_type";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opensearch_authorize_vpc_endpoint_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_authorize_vpc_endpoint_access)."]
    Managed "aws_opensearch_authorize_vpc_endpoint_access" OpensearchAuthorizeVpcEndpointAccess OpensearchAuthorizeVpcEndpointAccessAttributes
    naming None;
    tags None;
    arguments {
        account: Str = "account required";
        domain_name: Name<kind::OpensearchDomain> = "domain_name required";
    }
    objects {
        authorized_principal: List<opensearch_authorize_vpc_endpoint_access::AuthorizedPrincipalAttributes> = "authorized_principal";
    }
}
/// Blocks of [`aws_opensearch_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_domain).
pub mod opensearch_domain {
    use crate::types::*;

    /// Blocks of [`AdvancedSecurityOptions`].
    pub mod advanced_security_options {
        use crate::types::*;

        pub use crate::shared::elasticsearch_elasticsearch_domain_advanced_security_options_master_user_options::MasterUserOptions;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AdvancedSecurityOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_domain)."]
        AdvancedSecurityOptions
        arguments {
            enabled: Bool = "enabled required";
            anonymous_auth_enabled: Bool = "anonymous_auth_enabled computed";
            internal_user_database_enabled: Bool = "internal_user_database_enabled optional";
        }
        many {
            master_user_options: advanced_security_options::MasterUserOptions = "master_user_options optional list block 0 1";
        }
    }
    /// Blocks of [`AutoTuneOptions`].
    pub mod auto_tune_options {
        use crate::types::*;

        pub use crate::shared::elasticsearch_elasticsearch_domain_auto_tune_options_maintenance_schedule::MaintenanceSchedule;
        pub use crate::shared::elasticsearch_elasticsearch_domain_auto_tune_options_maintenance_schedule::maintenance_schedule;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AutoTuneOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_domain)."]
        AutoTuneOptions
        arguments {
            desired_state: Str = "desired_state required\tin ENABLED|DISABLED";
            rollback_on_disable: Str = "rollback_on_disable computed\tin NO_ROLLBACK|DEFAULT_ROLLBACK";
            use_off_peak_window: Bool = "use_off_peak_window optional";
        }
        many {
            maintenance_schedule: auto_tune_options::MaintenanceSchedule = "maintenance_schedule optional set block 0 0";
        }
    }
    /// Blocks of [`ClusterConfig`].
    pub mod cluster_config {
        use crate::types::*;

        pub use crate::shared::cloudfront_cloudfront_distribution_default_cache_behavior_grpc_config::GrpcConfig as ColdStorageOptions;
        /// Blocks of [`NodeOptions`].
        pub mod node_options {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`NodeConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_domain)."]
                NodeConfig
                arguments {
                    count: Num = "count computed\trange 1 -\twhole";
                    enabled: Bool = "enabled computed";
                    r#type: Str = "type computed";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`NodeOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_domain)."]
            NodeOptions
            arguments {
                node_type: Str = "node_type computed\tin coordinator";
            }
            many {
                node_config: node_options::NodeConfig = "node_config optional list block 0 1";
            }
        }
        pub use crate::shared::elasticsearch_elasticsearch_domain_cluster_config_zone_awareness_config::ZoneAwarenessConfig;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ClusterConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_domain)."]
        ClusterConfig
        arguments {
            dedicated_master_count: Num = "dedicated_master_count optional\twhole";
            dedicated_master_enabled: Bool = "dedicated_master_enabled optional";
            dedicated_master_type: Str = "dedicated_master_type optional";
            instance_count: Num = "instance_count optional\twhole";
            instance_type: Str = "instance_type optional";
            multi_az_with_standby_enabled: Bool = "multi_az_with_standby_enabled optional";
            warm_count: Num = "warm_count optional\trange 2 150\twhole";
            warm_enabled: Bool = "warm_enabled optional";
            warm_type: Str = "warm_type optional\tin ultrawarm1.medium.search|ultrawarm1.large.search|ultrawarm1.xlarge.search";
            zone_awareness_enabled: Bool = "zone_awareness_enabled optional";
        }
        many {
            cold_storage_options: cluster_config::ColdStorageOptions = "cold_storage_options optional list block 0 1";
            node_options: cluster_config::NodeOptions = "node_options optional list block 0 0";
            zone_awareness_config: cluster_config::ZoneAwarenessConfig = "zone_awareness_config optional list block 0 1";
        }
    }
    pub use crate::shared::elasticsearch_elasticsearch_domain_cognito_options::CognitoOptions;
    pub use crate::shared::elasticsearch_elasticsearch_domain_domain_endpoint_options::DomainEndpointOptions;
    pub use crate::shared::elasticsearch_elasticsearch_domain_ebs_options::EbsOptions;
    pub use crate::shared::elasticsearch_elasticsearch_domain_encrypt_at_rest::EncryptAtRest;
    pub use crate::shared::elasticsearch_elasticsearch_domain_log_publishing_options::LogPublishingOptions;
    pub use crate::shared::elasticsearch_elasticsearch_domain_node_to_node_encryption::NodeToNodeEncryption;
    /// Blocks of [`OffPeakWindowOptions`].
    pub mod off_peak_window_options {
        use crate::types::*;

        /// Blocks of [`OffPeakWindow`].
        pub mod off_peak_window {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`WindowStartTime`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_domain)."]
                WindowStartTime
                arguments {
                    hours: Num = "hours computed\twhole";
                    minutes: Num = "minutes computed\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`OffPeakWindow`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_domain)."]
            OffPeakWindow
            many {
                window_start_time: off_peak_window::WindowStartTime = "window_start_time optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OffPeakWindowOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_domain)."]
        OffPeakWindowOptions
        arguments {
            enabled: Bool = "enabled computed";
        }
        many {
            off_peak_window: off_peak_window_options::OffPeakWindow = "off_peak_window optional list block 0 1";
        }
    }
    pub use crate::shared::elasticsearch_elasticsearch_domain_snapshot_options::SnapshotOptions;
    formwork_model::block_binding! {
        #[doc = "Block [`SoftwareUpdateOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_domain)."]
        SoftwareUpdateOptions
        arguments {
            auto_software_update_enabled: Bool = "auto_software_update_enabled computed";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    pub use crate::shared::elasticsearch_elasticsearch_domain_vpc_options::VpcOptions;
    pub use crate::shared::elasticsearch_elasticsearch_domain_vpc_options_attributes::VpcOptionsAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opensearch_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_domain)."]
    Managed "aws_opensearch_domain" OpensearchDomain OpensearchDomainAttributes
    naming None;
    tags Map;
    arguments {
        access_policies: Str = "access_policies computed\tformat json";
        advanced_options: Map<Str> = "advanced_options computed";
        engine_version: Str = "engine_version computed";
        ip_address_type: Str = "ip_address_type computed\tin ipv4|dualstack";
        tags: Map<Str> = "tags optional";
    }
    unread {
        domain_name: Str = "domain_name required\tmatch ^[a-z][0-9a-z\\-]{2,27}$\treplaces";
    }
    many {
        advanced_security_options: opensearch_domain::AdvancedSecurityOptions = "advanced_security_options optional list block 0 1";
        auto_tune_options: opensearch_domain::AutoTuneOptions = "auto_tune_options optional list block 0 1";
        cluster_config: opensearch_domain::ClusterConfig = "cluster_config optional list block 0 1";
        cognito_options: opensearch_domain::CognitoOptions = "cognito_options optional list block 0 1";
        domain_endpoint_options: opensearch_domain::DomainEndpointOptions = "domain_endpoint_options optional list block 0 1";
        ebs_options: opensearch_domain::EbsOptions = "ebs_options optional list block 0 1";
        encrypt_at_rest: opensearch_domain::EncryptAtRest = "encrypt_at_rest optional list block 0 1";
        log_publishing_options: opensearch_domain::LogPublishingOptions = "log_publishing_options optional set block 0 0";
        node_to_node_encryption: opensearch_domain::NodeToNodeEncryption = "node_to_node_encryption optional list block 0 1";
        off_peak_window_options: opensearch_domain::OffPeakWindowOptions = "off_peak_window_options optional list block 0 1";
        snapshot_options: opensearch_domain::SnapshotOptions = "snapshot_options optional list block 0 1";
        software_update_options: opensearch_domain::SoftwareUpdateOptions = "software_update_options optional list block 0 1";
        vpc_options: opensearch_domain::VpcOptions = "vpc_options optional list block 0 1";
    }
    single {
        timeouts: opensearch_domain::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::OpensearchDomain> = "arn";
        dashboard_endpoint: Str = "dashboard_endpoint";
        dashboard_endpoint_v2: Str = "dashboard_endpoint_v2";
        domain_endpoint_v2_hosted_zone_id: Str = "domain_endpoint_v2_hosted_zone_id";
        domain_id: Id<kind::OpensearchDomain> = "domain_id";
        domain_name: Name<kind::OpensearchDomain> = "domain_name";
        endpoint: Str = "endpoint";
        endpoint_v2: Str = "endpoint_v2";
        id: Id<kind::OpensearchDomain> = "id";
        kibana_endpoint: Str = "kibana_endpoint";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        vpc_options: List<opensearch_domain::VpcOptionsAttributes> = "vpc_options";
    }
}
/// Blocks of [`aws_opensearch_domain_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_domain_policy).
pub mod opensearch_domain_policy {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_group_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opensearch_domain_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_domain_policy)."]
    Managed "aws_opensearch_domain_policy" OpensearchDomainPolicy OpensearchDomainPolicyAttributes
    naming None;
    tags None;
    arguments {
        access_policies: Str = "access_policies required\tformat json";
        domain_name: Name<kind::OpensearchDomain> = "domain_name required";
    }
    single {
        timeouts: opensearch_domain_policy::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::OpensearchDomainPolicy> = "id";
    }
}
/// Blocks of [`aws_opensearch_domain_saml_options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_domain_saml_options).
pub mod opensearch_domain_saml_options {
    use crate::types::*;

    pub use crate::shared::elasticsearch_elasticsearch_domain_saml_options_saml_options::SamlOptions;
    pub use crate::shared::elasticsearch_elasticsearch_domain_saml_options_saml_options::saml_options;
    pub use crate::shared::autoscaling_autoscaling_group_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opensearch_domain_saml_options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_domain_saml_options)."]
    Managed "aws_opensearch_domain_saml_options" OpensearchDomainSamlOptions OpensearchDomainSamlOptionsAttributes
    naming None;
    tags None;
    arguments {
        domain_name: Name<kind::OpensearchDomain> = "domain_name required\treplaces";
    }
    many {
        saml_options: opensearch_domain_saml_options::SamlOptions = "saml_options optional list block 0 1";
    }
    single {
        timeouts: opensearch_domain_saml_options::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::OpensearchDomainSamlOptions> = "id";
    }
}
/// Blocks of [`aws_opensearch_inbound_connection_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_inbound_connection_accepter).
pub mod opensearch_inbound_connection_accepter {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opensearch_inbound_connection_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_inbound_connection_accepter)."]
    Managed "aws_opensearch_inbound_connection_accepter" OpensearchInboundConnectionAccepter OpensearchInboundConnectionAccepterAttributes
    naming None;
    tags None;
    arguments {
        connection_id: Id<kind::OpensearchOutboundConnection> = "connection_id required\treplaces";
    }
    single {
        timeouts: opensearch_inbound_connection_accepter::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        connection_status: Str = "connection_status";
        id: Id<kind::OpensearchInboundConnectionAccepter> = "id";
    }
}
/// Blocks of [`aws_opensearch_outbound_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_outbound_connection).
pub mod opensearch_outbound_connection {
    use crate::types::*;

    /// Blocks of [`ConnectionProperties`].
    pub mod connection_properties {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CrossClusterSearch`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_outbound_connection)."]
            CrossClusterSearch
            arguments {
                skip_unavailable: Str = "skip_unavailable optional\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ConnectionProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_outbound_connection)."]
        ConnectionProperties
        many {
            cross_cluster_search: connection_properties::CrossClusterSearch = "cross_cluster_search optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LocalDomainInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_outbound_connection)."]
        LocalDomainInfo
        arguments {
            domain_name: Str = "domain_name required\treplaces";
            owner_id: Str = "owner_id required\treplaces";
            region: Str = "region required\treplaces";
        }
    }
    pub use crate::services::opensearch::opensearch_outbound_connection::LocalDomainInfo as RemoteDomainInfo;
    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ConnectionPropertiesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_outbound_connection)."]
        ConnectionPropertiesAttributes
        attributes {
            endpoint: Str = "endpoint";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opensearch_outbound_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_outbound_connection)."]
    Managed "aws_opensearch_outbound_connection" OpensearchOutboundConnection OpensearchOutboundConnectionAttributes
    naming None;
    tags None;
    arguments {
        connection_alias: Str = "connection_alias required\treplaces";
        accept_connection: Bool = "accept_connection optional\treplaces";
        connection_mode: Str = "connection_mode computed\tin DIRECT|VPC_ENDPOINT\treplaces";
    }
    many {
        local_domain_info: opensearch_outbound_connection::LocalDomainInfo = "local_domain_info required list block 1 1";
        remote_domain_info: opensearch_outbound_connection::RemoteDomainInfo = "remote_domain_info required list block 1 1";
        connection_properties: opensearch_outbound_connection::ConnectionProperties = "connection_properties optional list block 0 1";
    }
    single {
        timeouts: opensearch_outbound_connection::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        connection_status: Str = "connection_status";
        id: Id<kind::OpensearchOutboundConnection> = "id";
    }
    objects {
        connection_properties: List<opensearch_outbound_connection::ConnectionPropertiesAttributes> = "connection_properties";
    }
}
/// Blocks of [`aws_opensearch_package`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_package).
pub mod opensearch_package {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`PackageSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_package)."]
        PackageSource
        arguments {
            s3_bucket_name: Name<kind::S3Bucket> = "s3_bucket_name required\treplaces";
            s3_key: Str = "s3_key required\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opensearch_package`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_package)."]
    Managed "aws_opensearch_package" OpensearchPackage OpensearchPackageAttributes
    naming None;
    tags None;
    arguments {
        package_type: Str = "package_type required\tin TXT-DICTIONARY|ZIP-PLUGIN|PACKAGE-LICENSE|PACKAGE-CONFIG\treplaces";
        package_description: Str = "package_description optional";
    }
    unread {
        package_name: Str = "package_name required\tlength 1 32\treplaces";
    }
    many {
        package_source: opensearch_package::PackageSource = "package_source required list block 1 1";
    }
    attributes {
        available_package_version: Str = "available_package_version";
        id: Id<kind::OpensearchPackage> = "id";
        package_id: Id<kind::OpensearchPackage> = "package_id";
        package_name: Name<kind::OpensearchPackage> = "package_name";
    }
}
/// Blocks of [`aws_opensearch_package_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_package_association).
pub mod opensearch_package_association {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opensearch_package_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_package_association)."]
    Managed "aws_opensearch_package_association" OpensearchPackageAssociation OpensearchPackageAssociationAttributes
    naming None;
    tags None;
    arguments {
        domain_name: Name<kind::OpensearchDomain> = "domain_name required\treplaces";
        package_id: Id<kind::OpensearchPackage> = "package_id required\treplaces";
    }
    single {
        timeouts: opensearch_package_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::OpensearchPackageAssociation> = "id";
        reference_path: Str = "reference_path";
    }
}
/// Blocks of [`aws_opensearch_vpc_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_vpc_endpoint).
pub mod opensearch_vpc_endpoint {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`VpcOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_vpc_endpoint)."]
        VpcOptions
        arguments {
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\tprefix subnet-";
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids computed\tprefix sg-";
        }
    }
    pub use crate::shared::elasticsearch_elasticsearch_domain_vpc_options_attributes::VpcOptionsAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opensearch_vpc_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_vpc_endpoint)."]
    Managed "aws_opensearch_vpc_endpoint" OpensearchVpcEndpoint OpensearchVpcEndpointAttributes
    naming None;
    tags None;
    arguments {
        domain_arn: Arn<kind::ElasticsearchDomain> = "domain_arn required\tformat arn\tservice es\treplaces";
    }
    many {
        vpc_options: opensearch_vpc_endpoint::VpcOptions = "vpc_options required list block 1 1";
    }
    single {
        timeouts: opensearch_vpc_endpoint::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        endpoint: Str = "endpoint";
        id: Id<kind::OpensearchVpcEndpoint> = "id";
    }
    objects {
        vpc_options: List<opensearch_vpc_endpoint::VpcOptionsAttributes> = "vpc_options";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opensearchserverless_access_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearchserverless_access_policy)."]
    Managed "aws_opensearchserverless_access_policy" OpensearchserverlessAccessPolicy OpensearchserverlessAccessPolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required";
        r#type: Str = "type required\tin data\tmay_replace";
        description: Str = "description optional\tlength 1 1000";
    }
    unread {
        name: Str = "name required\tlength 3 32\treplaces";
    }
    attributes {
        id: Id<kind::OpensearchserverlessAccessPolicy> = "id";
        name: Name<kind::OpensearchserverlessAccessPolicy> = "name";
        policy_version: Str = "policy_version";
    }
}
/// Blocks of [`aws_opensearchserverless_collection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearchserverless_collection).
pub mod opensearchserverless_collection {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opensearchserverless_collection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearchserverless_collection)."]
    Managed "aws_opensearchserverless_collection" OpensearchserverlessCollection OpensearchserverlessCollectionAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 32, ""));
    tags Map;
    arguments {
        description: Str = "description optional\tlength - 1000";
        standby_replicas: Str = "standby_replicas computed\tin ENABLED|DISABLED\treplaces";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type computed\tin SEARCH|TIMESERIES|VECTORSEARCH\treplaces";
    }
    unread {
        name: Str = "name required\tlength 3 32\tmatch ^[a-z]\tmatch ^[0-9a-z-]+$\treplaces";
    }
    single {
        timeouts: opensearchserverless_collection::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::OpensearchserverlessCollection> = "arn";
        collection_endpoint: Str = "collection_endpoint";
        dashboard_endpoint: Str = "dashboard_endpoint";
        id: Id<kind::OpensearchserverlessCollection> = "id";
        kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn";
        name: Name<kind::OpensearchserverlessCollection> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opensearchserverless_lifecycle_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearchserverless_lifecycle_policy)."]
    Managed "aws_opensearchserverless_lifecycle_policy" OpensearchserverlessLifecyclePolicy OpensearchserverlessLifecyclePolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required";
        r#type: Str = "type required\tin retention\tmay_replace";
        description: Str = "description optional\tlength 1 1000";
    }
    unread {
        name: Str = "name required\tlength 3 32\treplaces";
    }
    attributes {
        id: Id<kind::OpensearchserverlessLifecyclePolicy> = "id";
        name: Name<kind::OpensearchserverlessLifecyclePolicy> = "name";
        policy_version: Str = "policy_version";
    }
}
/// Blocks of [`aws_opensearchserverless_security_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearchserverless_security_config).
pub mod opensearchserverless_security_config {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SamlOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearchserverless_security_config)."]
        SamlOptions
        arguments {
            metadata: Str = "metadata required\tlength 1 20480";
            group_attribute: Str = "group_attribute optional\tlength 1 2048";
            session_timeout: Num = "session_timeout computed\trange 5 1540\twhole";
            user_attribute: Str = "user_attribute optional\tlength 1 2048";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opensearchserverless_security_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearchserverless_security_config)."]
    Managed "aws_opensearchserverless_security_config" OpensearchserverlessSecurityConfig OpensearchserverlessSecurityConfigAttributes
    naming None;
    tags None;
    arguments {
        r#type: Str = "type required\tin saml|iamidentitycenter\treplaces";
        description: Str = "description optional\tlength 1 1000";
    }
    unread {
        name: Str = "name required\tlength 3 32\treplaces";
    }
    single {
        saml_options: opensearchserverless_security_config::SamlOptions = "saml_options optional single block 0 0";
    }
    attributes {
        config_version: Str = "config_version";
        id: Id<kind::OpensearchserverlessSecurityConfig> = "id";
        name: Name<kind::OpensearchserverlessSecurityConfig> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opensearchserverless_security_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearchserverless_security_policy)."]
    Managed "aws_opensearchserverless_security_policy" OpensearchserverlessSecurityPolicy OpensearchserverlessSecurityPolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required";
        r#type: Str = "type required\tin encryption|network\treplaces";
        description: Str = "description optional\tlength 1 1000";
    }
    unread {
        name: Str = "name required\tlength 3 32\treplaces";
    }
    attributes {
        id: Id<kind::OpensearchserverlessSecurityPolicy> = "id";
        name: Name<kind::OpensearchserverlessSecurityPolicy> = "name";
        policy_version: Str = "policy_version";
    }
}
/// Blocks of [`aws_opensearchserverless_vpc_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearchserverless_vpc_endpoint).
pub mod opensearchserverless_vpc_endpoint {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opensearchserverless_vpc_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearchserverless_vpc_endpoint)."]
    Managed "aws_opensearchserverless_vpc_endpoint" OpensearchserverlessVpcEndpoint OpensearchserverlessVpcEndpointAttributes
    naming None;
    tags None;
    arguments {
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\titems 1 6\tprefix subnet-";
        vpc_id: Id<kind::Vpc> = "vpc_id required\tlength 1 255\tprefix vpc-\treplaces";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids computed\titems 1 5\tprefix sg-";
    }
    unread {
        name: Str = "name required\tlength 3 32\treplaces";
    }
    single {
        timeouts: opensearchserverless_vpc_endpoint::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::OpensearchserverlessVpcEndpoint> = "id";
        name: Name<kind::OpensearchserverlessVpcEndpoint> = "name";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_opensearch_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/opensearch_domain).
    pub mod opensearch_domain {
        use crate::types::*;

        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as OffPeakWindowOptions;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AdvancedSecurityOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/opensearch_domain)."]
            AdvancedSecurityOptionsAttributes
            attributes {
                anonymous_auth_enabled: Bool = "anonymous_auth_enabled";
                enabled: Bool = "enabled";
                internal_user_database_enabled: Bool = "internal_user_database_enabled";
            }
        }
        /// Blocks of [`AutoTuneOptionsAttributes`].
        pub mod auto_tune_options_attributes {
            use crate::types::*;

            pub use crate::shared::elasticsearch_data_elasticsearch_domain_auto_tune_options_attributes_maintenance_schedule_attributes::MaintenanceScheduleAttributes;
            pub use crate::shared::elasticsearch_data_elasticsearch_domain_auto_tune_options_attributes_maintenance_schedule_attributes::maintenance_schedule_attributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AutoTuneOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/opensearch_domain)."]
            AutoTuneOptionsAttributes
            attributes {
                desired_state: Str = "desired_state";
                rollback_on_disable: Str = "rollback_on_disable";
                use_off_peak_window: Bool = "use_off_peak_window";
            }
            objects {
                maintenance_schedule: Set<auto_tune_options_attributes::MaintenanceScheduleAttributes> = "maintenance_schedule";
            }
        }
        /// Blocks of [`ClusterConfigAttributes`].
        pub mod cluster_config_attributes {
            use crate::types::*;

            pub use crate::shared::ec2_data_instance_enclave_options_attributes::EnclaveOptionsAttributes as ColdStorageOptionsAttributes;
            /// Blocks of [`NodeOptionsAttributes`].
            pub mod node_options_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`NodeConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/opensearch_domain)."]
                    NodeConfigAttributes
                    attributes {
                        count: Num = "count";
                        enabled: Bool = "enabled";
                        r#type: Str = "type";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`NodeOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/opensearch_domain)."]
                NodeOptionsAttributes
                attributes {
                    node_type: Str = "node_type";
                }
                objects {
                    node_config: List<node_options_attributes::NodeConfigAttributes> = "node_config";
                }
            }
            pub use crate::shared::elasticsearch_data_elasticsearch_domain_cluster_config_attributes_zone_awareness_config_attributes::ZoneAwarenessConfigAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ClusterConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/opensearch_domain)."]
            ClusterConfigAttributes
            attributes {
                dedicated_master_count: Num = "dedicated_master_count";
                dedicated_master_enabled: Bool = "dedicated_master_enabled";
                dedicated_master_type: Str = "dedicated_master_type";
                instance_count: Num = "instance_count";
                instance_type: Str = "instance_type";
                multi_az_with_standby_enabled: Bool = "multi_az_with_standby_enabled";
                warm_count: Num = "warm_count";
                warm_enabled: Bool = "warm_enabled";
                warm_type: Str = "warm_type";
                zone_awareness_enabled: Bool = "zone_awareness_enabled";
            }
            objects {
                cold_storage_options: List<cluster_config_attributes::ColdStorageOptionsAttributes> = "cold_storage_options";
                node_options: List<cluster_config_attributes::NodeOptionsAttributes> = "node_options";
                zone_awareness_config: List<cluster_config_attributes::ZoneAwarenessConfigAttributes> = "zone_awareness_config";
            }
        }
        pub use crate::shared::elasticsearch_data_elasticsearch_domain_cognito_options_attributes::CognitoOptionsAttributes;
        pub use crate::shared::elasticsearch_data_elasticsearch_domain_ebs_options_attributes::EbsOptionsAttributes;
        pub use crate::shared::elasticsearch_data_elasticsearch_domain_encryption_at_rest_attributes::EncryptionAtRestAttributes;
        pub use crate::shared::elasticsearch_data_elasticsearch_domain_log_publishing_options_attributes::LogPublishingOptionsAttributes;
        pub use crate::shared::ec2_data_instance_enclave_options_attributes::EnclaveOptionsAttributes as NodeToNodeEncryptionAttributes;
        /// Blocks of [`OffPeakWindowOptionsAttributes`].
        pub mod off_peak_window_options_attributes {
            use crate::types::*;

            /// Blocks of [`OffPeakWindowAttributes`].
            pub mod off_peak_window_attributes {
                use crate::types::*;

                pub use crate::shared::connect_data_connect_hours_of_operation_config_attributes_end_time_attributes::EndTimeAttributes as WindowStartTimeAttributes;
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`OffPeakWindowAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/opensearch_domain)."]
                OffPeakWindowAttributes
                objects {
                    window_start_time: List<off_peak_window_attributes::WindowStartTimeAttributes> = "window_start_time";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`OffPeakWindowOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/opensearch_domain)."]
            OffPeakWindowOptionsAttributes
            attributes {
                enabled: Bool = "enabled";
            }
            objects {
                off_peak_window: List<off_peak_window_options_attributes::OffPeakWindowAttributes> = "off_peak_window";
            }
        }
        pub use crate::shared::elasticsearch_data_elasticsearch_domain_snapshot_options_attributes::SnapshotOptionsAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SoftwareUpdateOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/opensearch_domain)."]
            SoftwareUpdateOptionsAttributes
            attributes {
                auto_software_update_enabled: Bool = "auto_software_update_enabled";
            }
        }
        pub use crate::shared::elasticsearch_elasticsearch_domain_vpc_options_attributes::VpcOptionsAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_opensearch_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/opensearch_domain)."]
        Data "aws_opensearch_domain" OpensearchDomain OpensearchDomainAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            domain_name: Str = "domain_name required";
            id: Str = "id computed";
        }
        many {
            off_peak_window_options: opensearch_domain::OffPeakWindowOptions = "off_peak_window_options optional list block 0 1";
        }
        attributes {
            access_policies: Str = "access_policies";
            advanced_options: Map<Str> = "advanced_options";
            arn: Arn<kind::OpensearchDomain> = "arn";
            created: Bool = "created";
            dashboard_endpoint: Str = "dashboard_endpoint";
            dashboard_endpoint_v2: Str = "dashboard_endpoint_v2";
            deleted: Bool = "deleted";
            domain_endpoint_v2_hosted_zone_id: Str = "domain_endpoint_v2_hosted_zone_id";
            domain_id: Id<kind::OpensearchDomain> = "domain_id";
            domain_name: Name<kind::OpensearchDomain> = "domain_name";
            endpoint: Str = "endpoint";
            endpoint_v2: Str = "endpoint_v2";
            engine_version: Str = "engine_version";
            id: Id<kind::OpensearchDomain> = "id";
            ip_address_type: Str = "ip_address_type";
            kibana_endpoint: Str = "kibana_endpoint";
            processing: Bool = "processing";
        }
        objects {
            advanced_security_options: List<opensearch_domain::AdvancedSecurityOptionsAttributes> = "advanced_security_options";
            auto_tune_options: List<opensearch_domain::AutoTuneOptionsAttributes> = "auto_tune_options";
            cluster_config: List<opensearch_domain::ClusterConfigAttributes> = "cluster_config";
            cognito_options: List<opensearch_domain::CognitoOptionsAttributes> = "cognito_options";
            ebs_options: List<opensearch_domain::EbsOptionsAttributes> = "ebs_options";
            encryption_at_rest: List<opensearch_domain::EncryptionAtRestAttributes> = "encryption_at_rest";
            log_publishing_options: Set<opensearch_domain::LogPublishingOptionsAttributes> = "log_publishing_options";
            node_to_node_encryption: List<opensearch_domain::NodeToNodeEncryptionAttributes> = "node_to_node_encryption";
            off_peak_window_options: List<opensearch_domain::OffPeakWindowOptionsAttributes> = "off_peak_window_options";
            snapshot_options: List<opensearch_domain::SnapshotOptionsAttributes> = "snapshot_options";
            software_update_options: List<opensearch_domain::SoftwareUpdateOptionsAttributes> = "software_update_options";
            vpc_options: List<opensearch_domain::VpcOptionsAttributes> = "vpc_options";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_opensearchserverless_access_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/opensearchserverless_access_policy)."]
        Data "aws_opensearchserverless_access_policy" OpensearchserverlessAccessPolicy OpensearchserverlessAccessPolicyAttributes
        naming None;
        tags None;
        arguments {
            r#type: Str = "type required";
        }
        unread {
            name: Str = "name required";
        }
        attributes {
            description: Str = "description";
            id: Id<kind::OpensearchserverlessAccessPolicy> = "id";
            name: Name<kind::OpensearchserverlessAccessPolicy> = "name";
            policy: Str = "policy";
            policy_version: Str = "policy_version";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_opensearchserverless_collection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/opensearchserverless_collection)."]
        Data "aws_opensearchserverless_collection" OpensearchserverlessCollection OpensearchserverlessCollectionAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id computed";
            name: Str = "name computed";
        }
        attributes {
            arn: Arn<kind::OpensearchserverlessCollection> = "arn";
            collection_endpoint: Str = "collection_endpoint";
            created_date: Str = "created_date";
            dashboard_endpoint: Str = "dashboard_endpoint";
            description: Str = "description";
            failure_code: Str = "failure_code";
            failure_message: Str = "failure_message";
            id: Id<kind::OpensearchserverlessCollection> = "id";
            kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn";
            last_modified_date: Str = "last_modified_date";
            name: Name<kind::OpensearchserverlessCollection> = "name";
            standby_replicas: Str = "standby_replicas";
            tags: Map<Str> = "tags";
            r#type: Str = "type";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_opensearchserverless_lifecycle_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/opensearchserverless_lifecycle_policy)."]
        Data "aws_opensearchserverless_lifecycle_policy" OpensearchserverlessLifecyclePolicy OpensearchserverlessLifecyclePolicyAttributes
        naming None;
        tags None;
        arguments {
            r#type: Str = "type required";
        }
        unread {
            name: Str = "name required";
        }
        attributes {
            created_date: Str = "created_date";
            description: Str = "description";
            id: Id<kind::OpensearchserverlessLifecyclePolicy> = "id";
            last_modified_date: Str = "last_modified_date";
            name: Name<kind::OpensearchserverlessLifecyclePolicy> = "name";
            policy: Str = "policy";
            policy_version: Str = "policy_version";
        }
    }
    /// Blocks of [`aws_opensearchserverless_security_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/opensearchserverless_security_config).
    pub mod opensearchserverless_security_config {
        use crate::types::*;

        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as SamlOptions;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SamlOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/opensearchserverless_security_config)."]
            SamlOptionsAttributes
            attributes {
                group_attribute: Str = "group_attribute";
                metadata: Str = "metadata";
                session_timeout: Num = "session_timeout";
                user_attribute: Str = "user_attribute";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_opensearchserverless_security_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/opensearchserverless_security_config)."]
        Data "aws_opensearchserverless_security_config" OpensearchserverlessSecurityConfig OpensearchserverlessSecurityConfigAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id required";
        }
        single {
            saml_options: opensearchserverless_security_config::SamlOptions = "saml_options optional single block 0 0";
        }
        attributes {
            config_version: Str = "config_version";
            created_date: Str = "created_date";
            description: Str = "description";
            id: Id<kind::OpensearchserverlessSecurityConfig> = "id";
            last_modified_date: Str = "last_modified_date";
            r#type: Str = "type";
        }
        objects {
            saml_options: opensearchserverless_security_config::SamlOptionsAttributes = "saml_options";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_opensearchserverless_security_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/opensearchserverless_security_policy)."]
        Data "aws_opensearchserverless_security_policy" OpensearchserverlessSecurityPolicy OpensearchserverlessSecurityPolicyAttributes
        naming None;
        tags None;
        arguments {
            r#type: Str = "type required";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            created_date: Str = "created_date";
            description: Str = "description";
            id: Id<kind::OpensearchserverlessSecurityPolicy> = "id";
            last_modified_date: Str = "last_modified_date";
            name: Name<kind::OpensearchserverlessSecurityPolicy> = "name";
            policy: Str = "policy";
            policy_version: Str = "policy_version";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_opensearchserverless_vpc_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/opensearchserverless_vpc_endpoint)."]
        Data "aws_opensearchserverless_vpc_endpoint" OpensearchserverlessVpcEndpoint OpensearchserverlessVpcEndpointAttributes
        naming None;
        tags None;
        unread {
            vpc_endpoint_id: Str = "vpc_endpoint_id required";
            id: Str = "id computed";
        }
        attributes {
            created_date: Str = "created_date";
            id: Id<kind::OpensearchserverlessVpcEndpoint> = "id";
            name: Name<kind::OpensearchserverlessVpcEndpoint> = "name";
            security_group_ids: List<Id<kind::SecurityGroup>> = "security_group_ids";
            subnet_ids: List<Id<kind::Subnet>> = "subnet_ids";
            vpc_endpoint_id: Id<kind::OpensearchserverlessVpcEndpoint> = "vpc_endpoint_id";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
}
