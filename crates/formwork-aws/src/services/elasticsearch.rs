// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `elasticsearch`.

use crate::types::*;

/// Blocks of [`aws_elasticsearch_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain).
pub mod elasticsearch_domain {
    use crate::types::*;

    /// Blocks of [`AdvancedSecurityOptions`].
    pub mod advanced_security_options {
        use crate::types::*;

        pub use crate::shared::elasticsearch_elasticsearch_domain_advanced_security_options_master_user_options::MasterUserOptions;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AdvancedSecurityOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        AdvancedSecurityOptions
        arguments {
            enabled: Bool = "enabled required\treplaces";
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
        #[doc = "Block [`AutoTuneOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        AutoTuneOptions
        arguments {
            desired_state: Str = "desired_state required\tin ENABLED|DISABLED";
            rollback_on_disable: Str = "rollback_on_disable computed\tin NO_ROLLBACK|DEFAULT_ROLLBACK";
        }
        many {
            maintenance_schedule: auto_tune_options::MaintenanceSchedule = "maintenance_schedule optional set block 0 0";
        }
    }
    /// Blocks of [`ClusterConfig`].
    pub mod cluster_config {
        use crate::types::*;

        pub use crate::shared::cloudfront_cloudfront_distribution_default_cache_behavior_grpc_config::GrpcConfig as ColdStorageOptions;
        pub use crate::shared::elasticsearch_elasticsearch_domain_cluster_config_zone_awareness_config::ZoneAwarenessConfig;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ClusterConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        ClusterConfig
        arguments {
            dedicated_master_count: Num = "dedicated_master_count optional\twhole";
            dedicated_master_enabled: Bool = "dedicated_master_enabled optional";
            dedicated_master_type: Str = "dedicated_master_type optional";
            instance_count: Num = "instance_count optional\twhole";
            instance_type: Str = "instance_type optional";
            warm_count: Num = "warm_count optional\trange 2 150\twhole";
            warm_enabled: Bool = "warm_enabled optional";
            warm_type: Str = "warm_type optional\tin ultrawarm1.medium.elasticsearch|ultrawarm1.large.elasticsearch|ultrawarm1.xlarge.elasticsearch";
            zone_awareness_enabled: Bool = "zone_awareness_enabled optional";
        }
        many {
            cold_storage_options: cluster_config::ColdStorageOptions = "cold_storage_options optional list block 0 1";
            zone_awareness_config: cluster_config::ZoneAwarenessConfig = "zone_awareness_config optional list block 0 1";
        }
    }
    pub use crate::shared::elasticsearch_elasticsearch_domain_cognito_options::CognitoOptions;
    pub use crate::shared::elasticsearch_elasticsearch_domain_domain_endpoint_options::DomainEndpointOptions;
    pub use crate::shared::elasticsearch_elasticsearch_domain_ebs_options::EbsOptions;
    pub use crate::shared::elasticsearch_elasticsearch_domain_encrypt_at_rest::EncryptAtRest;
    pub use crate::shared::elasticsearch_elasticsearch_domain_log_publishing_options::LogPublishingOptions;
    pub use crate::shared::elasticsearch_elasticsearch_domain_node_to_node_encryption::NodeToNodeEncryption;
    pub use crate::shared::elasticsearch_elasticsearch_domain_snapshot_options::SnapshotOptions;
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::shared::elasticsearch_elasticsearch_domain_vpc_options::VpcOptions;
    pub use crate::shared::elasticsearch_elasticsearch_domain_vpc_options_attributes::VpcOptionsAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elasticsearch_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
    Managed "aws_elasticsearch_domain" ElasticsearchDomain ElasticsearchDomainAttributes
    naming None;
    tags Map;
    arguments {
        access_policies: Str = "access_policies computed\tformat json";
        advanced_options: Map<Str> = "advanced_options computed";
        elasticsearch_version: Str = "elasticsearch_version optional\tapi match ^[0-9]{1}\\.[0-9]{1,2}$|^OpenSearch_[0-9]{1,2}\\.[0-9]{1,2}$|^OS_[0-9]{1,2}\\.[0-9]{1,2}$";
        tags: Map<Str> = "tags optional";
    }
    unread {
        domain_name: Str = "domain_name required\tmatch ^[a-z][0-9a-z\\-]{2,27}$\tapi length 3 28\treplaces";
    }
    many {
        advanced_security_options: elasticsearch_domain::AdvancedSecurityOptions = "advanced_security_options optional list block 0 1";
        auto_tune_options: elasticsearch_domain::AutoTuneOptions = "auto_tune_options optional list block 0 1";
        cluster_config: elasticsearch_domain::ClusterConfig = "cluster_config optional list block 0 1";
        cognito_options: elasticsearch_domain::CognitoOptions = "cognito_options optional list block 0 1";
        domain_endpoint_options: elasticsearch_domain::DomainEndpointOptions = "domain_endpoint_options optional list block 0 1";
        ebs_options: elasticsearch_domain::EbsOptions = "ebs_options optional list block 0 1";
        encrypt_at_rest: elasticsearch_domain::EncryptAtRest = "encrypt_at_rest optional list block 0 1";
        log_publishing_options: elasticsearch_domain::LogPublishingOptions = "log_publishing_options optional set block 0 0";
        node_to_node_encryption: elasticsearch_domain::NodeToNodeEncryption = "node_to_node_encryption optional list block 0 1";
        snapshot_options: elasticsearch_domain::SnapshotOptions = "snapshot_options optional list block 0 1";
        vpc_options: elasticsearch_domain::VpcOptions = "vpc_options optional list block 0 1";
    }
    single {
        timeouts: elasticsearch_domain::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ElasticsearchDomain> = "arn";
        domain_id: Id<kind::ElasticsearchDomain> = "domain_id";
        domain_name: Name<kind::ElasticsearchDomain> = "domain_name";
        endpoint: Str = "endpoint";
        id: Id<kind::ElasticsearchDomain> = "id";
        kibana_endpoint: Str = "kibana_endpoint";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        vpc_options: List<elasticsearch_domain::VpcOptionsAttributes> = "vpc_options";
    }
}
/// Blocks of [`aws_elasticsearch_domain_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain_policy).
pub mod elasticsearch_domain_policy {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_group_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elasticsearch_domain_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain_policy)."]
    Managed "aws_elasticsearch_domain_policy" ElasticsearchDomainPolicy ElasticsearchDomainPolicyAttributes
    naming None;
    tags None;
    arguments {
        access_policies: Str = "access_policies required\tformat json";
        domain_name: Name<kind::ElasticsearchDomain> = "domain_name required\tapi length 3 28\tapi match [a-z][a-z0-9\\-]+\treplaces";
    }
    single {
        timeouts: elasticsearch_domain_policy::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::ElasticsearchDomainPolicy> = "id";
    }
}
/// Blocks of [`aws_elasticsearch_domain_saml_options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain_saml_options).
pub mod elasticsearch_domain_saml_options {
    use crate::types::*;

    pub use crate::shared::elasticsearch_elasticsearch_domain_saml_options_saml_options::SamlOptions;
    pub use crate::shared::elasticsearch_elasticsearch_domain_saml_options_saml_options::saml_options;
    pub use crate::shared::autoscaling_autoscaling_group_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elasticsearch_domain_saml_options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain_saml_options)."]
    Managed "aws_elasticsearch_domain_saml_options" ElasticsearchDomainSamlOptions ElasticsearchDomainSamlOptionsAttributes
    naming None;
    tags None;
    arguments {
        domain_name: Name<kind::ElasticsearchDomain> = "domain_name required\tapi length 3 28\tapi match [a-z][a-z0-9\\-]+\treplaces";
    }
    many {
        saml_options: elasticsearch_domain_saml_options::SamlOptions = "saml_options optional list block 0 1";
    }
    single {
        timeouts: elasticsearch_domain_saml_options::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::ElasticsearchDomainSamlOptions> = "id";
    }
}
/// Blocks of [`aws_elasticsearch_vpc_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_vpc_endpoint).
pub mod elasticsearch_vpc_endpoint {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`VpcOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_vpc_endpoint)."]
        VpcOptions
        arguments {
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\tprefix subnet-";
            security_group_ids: Set<Str> = "security_group_ids computed";
        }
    }
    pub use crate::shared::elasticsearch_elasticsearch_domain_vpc_options_attributes::VpcOptionsAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elasticsearch_vpc_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_vpc_endpoint)."]
    Managed "aws_elasticsearch_vpc_endpoint" ElasticsearchVpcEndpoint ElasticsearchVpcEndpointAttributes
    naming None;
    tags None;
    arguments {
        domain_arn: Str = "domain_arn required\tformat arn\treplaces";
    }
    many {
        vpc_options: elasticsearch_vpc_endpoint::VpcOptions = "vpc_options required list block 1 1";
    }
    single {
        timeouts: elasticsearch_vpc_endpoint::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        endpoint: Str = "endpoint";
        id: Id<kind::ElasticsearchVpcEndpoint> = "id";
    }
    objects {
        vpc_options: List<elasticsearch_vpc_endpoint::VpcOptionsAttributes> = "vpc_options";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_elasticsearch_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticsearch_domain).
    pub mod elasticsearch_domain {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AdvancedSecurityOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticsearch_domain)."]
            AdvancedSecurityOptionsAttributes
            attributes {
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
            #[doc = "Attributes [`AutoTuneOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticsearch_domain)."]
            AutoTuneOptionsAttributes
            attributes {
                desired_state: Str = "desired_state";
                rollback_on_disable: Str = "rollback_on_disable";
            }
            objects {
                maintenance_schedule: Set<auto_tune_options_attributes::MaintenanceScheduleAttributes> = "maintenance_schedule";
            }
        }
        /// Blocks of [`ClusterConfigAttributes`].
        pub mod cluster_config_attributes {
            use crate::types::*;

            pub use crate::shared::ec2_data_instance_enclave_options_attributes::EnclaveOptionsAttributes as ColdStorageOptionsAttributes;
            pub use crate::shared::elasticsearch_data_elasticsearch_domain_cluster_config_attributes_zone_awareness_config_attributes::ZoneAwarenessConfigAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ClusterConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticsearch_domain)."]
            ClusterConfigAttributes
            attributes {
                dedicated_master_count: Num = "dedicated_master_count";
                dedicated_master_enabled: Bool = "dedicated_master_enabled";
                dedicated_master_type: Str = "dedicated_master_type";
                instance_count: Num = "instance_count";
                instance_type: Str = "instance_type";
                warm_count: Num = "warm_count";
                warm_enabled: Bool = "warm_enabled";
                warm_type: Str = "warm_type";
                zone_awareness_enabled: Bool = "zone_awareness_enabled";
            }
            objects {
                cold_storage_options: List<cluster_config_attributes::ColdStorageOptionsAttributes> = "cold_storage_options";
                zone_awareness_config: List<cluster_config_attributes::ZoneAwarenessConfigAttributes> = "zone_awareness_config";
            }
        }
        pub use crate::shared::elasticsearch_data_elasticsearch_domain_cognito_options_attributes::CognitoOptionsAttributes;
        pub use crate::shared::elasticsearch_data_elasticsearch_domain_ebs_options_attributes::EbsOptionsAttributes;
        pub use crate::shared::elasticsearch_data_elasticsearch_domain_encryption_at_rest_attributes::EncryptionAtRestAttributes;
        pub use crate::shared::elasticsearch_data_elasticsearch_domain_log_publishing_options_attributes::LogPublishingOptionsAttributes;
        pub use crate::shared::ec2_data_instance_enclave_options_attributes::EnclaveOptionsAttributes as NodeToNodeEncryptionAttributes;
        pub use crate::shared::elasticsearch_data_elasticsearch_domain_snapshot_options_attributes::SnapshotOptionsAttributes;
        pub use crate::shared::elasticsearch_elasticsearch_domain_vpc_options_attributes::VpcOptionsAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_elasticsearch_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticsearch_domain)."]
        Data "aws_elasticsearch_domain" ElasticsearchDomain ElasticsearchDomainAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            domain_name: Str = "domain_name required";
            id: Str = "id computed";
        }
        attributes {
            access_policies: Str = "access_policies";
            advanced_options: Map<Str> = "advanced_options";
            arn: Arn<kind::ElasticsearchDomain> = "arn";
            created: Bool = "created";
            deleted: Bool = "deleted";
            domain_id: Id<kind::ElasticsearchDomain> = "domain_id";
            domain_name: Name<kind::ElasticsearchDomain> = "domain_name";
            elasticsearch_version: Str = "elasticsearch_version";
            endpoint: Str = "endpoint";
            id: Id<kind::ElasticsearchDomain> = "id";
            kibana_endpoint: Str = "kibana_endpoint";
            processing: Bool = "processing";
        }
        objects {
            advanced_security_options: List<elasticsearch_domain::AdvancedSecurityOptionsAttributes> = "advanced_security_options";
            auto_tune_options: List<elasticsearch_domain::AutoTuneOptionsAttributes> = "auto_tune_options";
            cluster_config: List<elasticsearch_domain::ClusterConfigAttributes> = "cluster_config";
            cognito_options: List<elasticsearch_domain::CognitoOptionsAttributes> = "cognito_options";
            ebs_options: List<elasticsearch_domain::EbsOptionsAttributes> = "ebs_options";
            encryption_at_rest: List<elasticsearch_domain::EncryptionAtRestAttributes> = "encryption_at_rest";
            log_publishing_options: Set<elasticsearch_domain::LogPublishingOptionsAttributes> = "log_publishing_options";
            node_to_node_encryption: List<elasticsearch_domain::NodeToNodeEncryptionAttributes> = "node_to_node_encryption";
            snapshot_options: List<elasticsearch_domain::SnapshotOptionsAttributes> = "snapshot_options";
            vpc_options: List<elasticsearch_domain::VpcOptionsAttributes> = "vpc_options";
        }
    }
}
