// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `msk`.

use crate::types::*;

/// Blocks of [`aws_msk_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster).
pub mod msk_cluster {
    use crate::types::*;

    /// Blocks of [`BrokerNodeGroupInfo`].
    pub mod broker_node_group_info {
        use crate::types::*;

        /// Blocks of [`ConnectivityInfo`].
        pub mod connectivity_info {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`PublicAccess`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
                PublicAccess
                arguments {
                    r#type: Str = "type computed\tin DISABLED|SERVICE_PROVIDED_EIPS";
                }
            }
            /// Blocks of [`VpcConnectivity`].
            pub mod vpc_connectivity {
                use crate::types::*;

                /// Blocks of [`ClientAuthentication`].
                pub mod client_authentication {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`Sasl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
                        Sasl
                        arguments {
                            iam: Bool = "iam computed";
                            scram: Bool = "scram computed";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`ClientAuthentication`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
                    ClientAuthentication
                    arguments {
                        tls: Bool = "tls computed";
                    }
                    many {
                        sasl: client_authentication::Sasl = "sasl optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`VpcConnectivity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
                VpcConnectivity
                many {
                    client_authentication: vpc_connectivity::ClientAuthentication = "client_authentication optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ConnectivityInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
            ConnectivityInfo
            many {
                public_access: connectivity_info::PublicAccess = "public_access optional list block 0 1";
                vpc_connectivity: connectivity_info::VpcConnectivity = "vpc_connectivity optional list block 0 1";
            }
        }
        /// Blocks of [`StorageInfo`].
        pub mod storage_info {
            use crate::types::*;

            /// Blocks of [`EbsStorageInfo`].
            pub mod ebs_storage_info {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`ProvisionedThroughput`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
                    ProvisionedThroughput
                    arguments {
                        enabled: Bool = "enabled optional";
                        volume_throughput: Num = "volume_throughput optional\trange 250 2375\twhole";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`EbsStorageInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
                EbsStorageInfo
                arguments {
                    volume_size: Num = "volume_size optional\trange 1 16384\twhole";
                }
                many {
                    provisioned_throughput: ebs_storage_info::ProvisionedThroughput = "provisioned_throughput optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`StorageInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
            StorageInfo
            many {
                ebs_storage_info: storage_info::EbsStorageInfo = "ebs_storage_info optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`BrokerNodeGroupInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
        BrokerNodeGroupInfo
        arguments {
            client_subnets: Set<Id<kind::Subnet>> = "client_subnets required\tprefix subnet-\treplaces";
            instance_type: Str = "instance_type required";
            security_groups: Set<Id<kind::SecurityGroup>> = "security_groups required\tprefix sg-\treplaces";
            az_distribution: Str = "az_distribution optional\tin DEFAULT\treplaces";
        }
        many {
            connectivity_info: broker_node_group_info::ConnectivityInfo = "connectivity_info optional list block 0 1";
            storage_info: broker_node_group_info::StorageInfo = "storage_info optional list block 0 1";
        }
    }
    /// Blocks of [`ClientAuthentication`].
    pub mod client_authentication {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Sasl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
            Sasl
            arguments {
                iam: Bool = "iam optional";
                scram: Bool = "scram optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Tls`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
            Tls
            arguments {
                certificate_authority_arns: Set<Arn<kind::AcmpcaCertificateAuthority>> = "certificate_authority_arns optional\teach format arn\tservice acm-pca";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ClientAuthentication`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
        ClientAuthentication
        arguments {
            unauthenticated: Bool = "unauthenticated optional";
        }
        many {
            sasl: client_authentication::Sasl = "sasl optional list block 0 1";
            tls: client_authentication::Tls = "tls optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ConfigurationInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
        ConfigurationInfo
        arguments {
            arn: Arn<kind::MskConfiguration> = "arn required\tformat arn\tservice kafka";
            revision: Num = "revision required\trange 0 -\twhole";
        }
    }
    /// Blocks of [`EncryptionInfo`].
    pub mod encryption_info {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`EncryptionInTransit`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
            EncryptionInTransit
            arguments {
                client_broker: Str = "client_broker optional\tin TLS|TLS_PLAINTEXT|PLAINTEXT";
                in_cluster: Bool = "in_cluster optional\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EncryptionInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
        EncryptionInfo
        arguments {
            encryption_at_rest_kms_key_arn: Arn<kind::KmsKey> = "encryption_at_rest_kms_key_arn computed\tformat arn\tservice kms\treplaces";
        }
        many {
            encryption_in_transit: encryption_info::EncryptionInTransit = "encryption_in_transit optional list block 0 1";
        }
    }
    /// Blocks of [`LoggingInfo`].
    pub mod logging_info {
        use crate::types::*;

        /// Blocks of [`BrokerLogs`].
        pub mod broker_logs {
            use crate::types::*;

            pub use crate::shared::msk_msk_cluster_logging_info_broker_logs_cloudwatch_logs::CloudwatchLogs;
            pub use crate::shared::msk_msk_cluster_logging_info_broker_logs_firehose::Firehose;
            formwork_model::block_binding! {
                #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
                S3
                arguments {
                    enabled: Bool = "enabled required";
                    bucket: Name<kind::S3Bucket> = "bucket optional";
                    prefix: Str = "prefix optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`BrokerLogs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
            BrokerLogs
            many {
                cloudwatch_logs: broker_logs::CloudwatchLogs = "cloudwatch_logs optional list block 0 1";
                firehose: broker_logs::Firehose = "firehose optional list block 0 1";
                s3: broker_logs::S3 = "s3 optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LoggingInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
        LoggingInfo
        many {
            broker_logs: logging_info::BrokerLogs = "broker_logs required list block 1 1";
        }
    }
    /// Blocks of [`OpenMonitoring`].
    pub mod open_monitoring {
        use crate::types::*;

        /// Blocks of [`Prometheus`].
        pub mod prometheus {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`JmxExporter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
                JmxExporter
                arguments {
                    enabled_in_broker: Bool = "enabled_in_broker required";
                }
            }
            pub use crate::services::msk::msk_cluster::open_monitoring::prometheus::JmxExporter as NodeExporter;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Prometheus`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
            Prometheus
            many {
                jmx_exporter: prometheus::JmxExporter = "jmx_exporter optional list block 0 1";
                node_exporter: prometheus::NodeExporter = "node_exporter optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OpenMonitoring`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
        OpenMonitoring
        many {
            prometheus: open_monitoring::Prometheus = "prometheus required list block 1 1";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_msk_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
    Managed "aws_msk_cluster" MskCluster MskClusterAttributes
    naming None;
    tags Map;
    arguments {
        kafka_version: Str = "kafka_version required\tlength 1 64";
        number_of_broker_nodes: Num = "number_of_broker_nodes required\twhole\tapi range 1 15";
        enhanced_monitoring: Str = "enhanced_monitoring optional\tin DEFAULT|PER_BROKER|PER_TOPIC_PER_BROKER|PER_TOPIC_PER_PARTITION";
        storage_mode: Str = "storage_mode computed\tin LOCAL|TIERED";
        tags: Map<Str> = "tags optional";
    }
    unread {
        cluster_name: Str = "cluster_name required\tlength 1 64\treplaces";
    }
    many {
        broker_node_group_info: msk_cluster::BrokerNodeGroupInfo = "broker_node_group_info required list block 1 1";
        client_authentication: msk_cluster::ClientAuthentication = "client_authentication optional list block 0 1";
        configuration_info: msk_cluster::ConfigurationInfo = "configuration_info optional list block 0 1";
        encryption_info: msk_cluster::EncryptionInfo = "encryption_info optional list block 0 1";
        logging_info: msk_cluster::LoggingInfo = "logging_info optional list block 0 1";
        open_monitoring: msk_cluster::OpenMonitoring = "open_monitoring optional list block 0 1";
    }
    single {
        timeouts: msk_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::MskCluster> = "arn";
        bootstrap_brokers: Str = "bootstrap_brokers";
        bootstrap_brokers_public_sasl_iam: Str = "bootstrap_brokers_public_sasl_iam";
        bootstrap_brokers_public_sasl_scram: Str = "bootstrap_brokers_public_sasl_scram";
        bootstrap_brokers_public_tls: Str = "bootstrap_brokers_public_tls";
        bootstrap_brokers_sasl_iam: Str = "bootstrap_brokers_sasl_iam";
        bootstrap_brokers_sasl_scram: Str = "bootstrap_brokers_sasl_scram";
        bootstrap_brokers_tls: Str = "bootstrap_brokers_tls";
        bootstrap_brokers_vpc_connectivity_sasl_iam: Str = "bootstrap_brokers_vpc_connectivity_sasl_iam";
        bootstrap_brokers_vpc_connectivity_sasl_scram: Str = "bootstrap_brokers_vpc_connectivity_sasl_scram";
        bootstrap_brokers_vpc_connectivity_tls: Str = "bootstrap_brokers_vpc_connectivity_tls";
        cluster_name: Name<kind::MskCluster> = "cluster_name";
        cluster_uuid: Str = "cluster_uuid";
        current_version: Str = "current_version";
        id: Arn<kind::MskCluster> = "id";
        tags_all: Map<Str> = "tags_all";
        zookeeper_connect_string: Str = "zookeeper_connect_string";
        zookeeper_connect_string_tls: Str = "zookeeper_connect_string_tls";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_msk_cluster_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster_policy)."]
    Managed "aws_msk_cluster_policy" MskClusterPolicy MskClusterPolicyAttributes
    naming None;
    tags None;
    arguments {
        cluster_arn: Arn<kind::MskCluster> = "cluster_arn required\tservice kafka";
        policy: Str = "policy required\tformat json";
    }
    attributes {
        current_version: Str = "current_version";
        id: Id<kind::MskClusterPolicy> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_msk_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_configuration)."]
    Managed "aws_msk_configuration" MskConfiguration MskConfigurationAttributes
    naming None;
    tags None;
    arguments {
        server_properties: Str = "server_properties required";
        description: Str = "description optional";
        kafka_versions: Set<Str> = "kafka_versions optional\treplaces";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    attributes {
        arn: Arn<kind::MskConfiguration> = "arn";
        id: Id<kind::MskConfiguration> = "id";
        latest_revision: Num = "latest_revision";
        name: Name<kind::MskConfiguration> = "name";
    }
}
/// Blocks of [`aws_msk_replicator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_replicator).
pub mod msk_replicator {
    use crate::types::*;

    /// Blocks of [`KafkaCluster`].
    pub mod kafka_cluster {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AmazonMskCluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_replicator)."]
            AmazonMskCluster
            arguments {
                msk_cluster_arn: Arn<kind::MskCluster> = "msk_cluster_arn required\tformat arn\tservice kafka";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`VpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_replicator)."]
            VpcConfig
            arguments {
                subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\tprefix subnet-\treplaces";
                security_groups_ids: Set<Id<kind::SecurityGroup>> = "security_groups_ids optional\tprefix sg-";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`KafkaCluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_replicator)."]
        KafkaCluster
        many {
            amazon_msk_cluster: kafka_cluster::AmazonMskCluster = "amazon_msk_cluster required list block 1 1";
            vpc_config: kafka_cluster::VpcConfig = "vpc_config required list block 1 1";
        }
    }
    /// Blocks of [`ReplicationInfoList`].
    pub mod replication_info_list {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ConsumerGroupReplication`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_replicator)."]
            ConsumerGroupReplication
            arguments {
                consumer_groups_to_replicate: Set<Str> = "consumer_groups_to_replicate required";
                consumer_groups_to_exclude: Set<Str> = "consumer_groups_to_exclude optional";
                detect_and_copy_new_consumer_groups: Bool = "detect_and_copy_new_consumer_groups optional";
                synchronise_consumer_group_offsets: Bool = "synchronise_consumer_group_offsets optional";
            }
        }
        /// Blocks of [`TopicReplication`].
        pub mod topic_replication {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`StartingPosition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_replicator)."]
                StartingPosition
                arguments {
                    r#type: Str = "type optional\tin LATEST|EARLIEST\treplaces";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`TopicNameConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_replicator)."]
                TopicNameConfiguration
                arguments {
                    r#type: Str = "type optional\tin PREFIXED_WITH_SOURCE_CLUSTER_ALIAS|IDENTICAL\treplaces";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`TopicReplication`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_replicator)."]
            TopicReplication
            arguments {
                topics_to_replicate: Set<Str> = "topics_to_replicate required";
                copy_access_control_lists_for_topics: Bool = "copy_access_control_lists_for_topics optional";
                copy_topic_configurations: Bool = "copy_topic_configurations optional";
                detect_and_copy_new_topics: Bool = "detect_and_copy_new_topics optional";
                topics_to_exclude: Set<Str> = "topics_to_exclude optional";
            }
            many {
                starting_position: topic_replication::StartingPosition = "starting_position optional list block 0 1";
                topic_name_configuration: topic_replication::TopicNameConfiguration = "topic_name_configuration optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ReplicationInfoList`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_replicator)."]
        ReplicationInfoList
        arguments {
            source_kafka_cluster_arn: Arn<kind::MskCluster> = "source_kafka_cluster_arn required\tformat arn\tservice kafka\treplaces";
            target_compression_type: Str = "target_compression_type required\treplaces";
            target_kafka_cluster_arn: Arn<kind::MskCluster> = "target_kafka_cluster_arn required\tformat arn\tservice kafka\treplaces";
        }
        many {
            consumer_group_replication: replication_info_list::ConsumerGroupReplication = "consumer_group_replication required list block 1 0";
            topic_replication: replication_info_list::TopicReplication = "topic_replication required list block 1 0";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ReplicationInfoListAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_replicator)."]
        ReplicationInfoListAttributes
        attributes {
            source_kafka_cluster_alias: Str = "source_kafka_cluster_alias";
            source_kafka_cluster_arn: Arn<kind::MskCluster> = "source_kafka_cluster_arn";
            target_compression_type: Str = "target_compression_type";
            target_kafka_cluster_alias: Str = "target_kafka_cluster_alias";
            target_kafka_cluster_arn: Arn<kind::MskCluster> = "target_kafka_cluster_arn";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_msk_replicator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_replicator)."]
    Managed "aws_msk_replicator" MskReplicator MskReplicatorAttributes
    naming None;
    tags Map;
    arguments {
        service_execution_role_arn: Arn<kind::IamRole> = "service_execution_role_arn required\tformat arn\tservice iam";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        replicator_name: Str = "replicator_name required";
    }
    many {
        kafka_cluster: msk_replicator::KafkaCluster = "kafka_cluster required list block 2 2\titems - 2";
        replication_info_list: msk_replicator::ReplicationInfoList = "replication_info_list required list block 1 1";
    }
    single {
        timeouts: msk_replicator::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::MskReplicator> = "arn";
        current_version: Str = "current_version";
        id: Id<kind::MskReplicator> = "id";
        replicator_name: Name<kind::MskReplicator> = "replicator_name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        replication_info_list: List<msk_replicator::ReplicationInfoListAttributes> = "replication_info_list";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_msk_scram_secret_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_scram_secret_association)."]
    Managed "aws_msk_scram_secret_association" MskScramSecretAssociation MskScramSecretAssociationAttributes
    naming None;
    tags None;
    arguments {
        cluster_arn: Arn<kind::MskCluster> = "cluster_arn required\tformat arn\tservice kafka\treplaces";
        secret_arn_list: Set<Arn<kind::SecretsmanagerSecret>> = "secret_arn_list required\teach format arn\tservice secretsmanager";
    }
    attributes {
        id: Id<kind::MskScramSecretAssociation> = "id";
    }
}
/// Blocks of [`aws_msk_serverless_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_serverless_cluster).
pub mod msk_serverless_cluster {
    use crate::types::*;

    /// Blocks of [`ClientAuthentication`].
    pub mod client_authentication {
        use crate::types::*;

        /// Blocks of [`Sasl`].
        pub mod sasl {
            use crate::types::*;

            pub use crate::shared::elasticsearch_elasticsearch_domain_node_to_node_encryption::NodeToNodeEncryption as Iam;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Sasl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_serverless_cluster)."]
            Sasl
            many {
                iam: sasl::Iam = "iam required list block 1 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ClientAuthentication`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_serverless_cluster)."]
        ClientAuthentication
        many {
            sasl: client_authentication::Sasl = "sasl required list block 1 1";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_serverless_cluster)."]
        VpcConfig
        arguments {
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\tprefix subnet-\treplaces";
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids computed\titems - 5\tprefix sg-\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_msk_serverless_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_serverless_cluster)."]
    Managed "aws_msk_serverless_cluster" MskServerlessCluster MskServerlessClusterAttributes
    naming None;
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    unread {
        cluster_name: Str = "cluster_name required\tlength 1 64\treplaces";
    }
    many {
        client_authentication: msk_serverless_cluster::ClientAuthentication = "client_authentication required list block 1 1";
        vpc_config: msk_serverless_cluster::VpcConfig = "vpc_config required list block 1 0";
    }
    single {
        timeouts: msk_serverless_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::MskServerlessCluster> = "arn";
        bootstrap_brokers_sasl_iam: Str = "bootstrap_brokers_sasl_iam";
        cluster_name: Name<kind::MskServerlessCluster> = "cluster_name";
        cluster_uuid: Str = "cluster_uuid";
        id: Id<kind::MskServerlessCluster> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_msk_single_scram_secret_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_single_scram_secret_association)."]
    Managed "aws_msk_single_scram_secret_association" MskSingleScramSecretAssociation MskSingleScramSecretAssociationAttributes
    naming None;
    tags None;
    arguments {
        cluster_arn: Arn<kind::MskCluster> = "cluster_arn required\tlength 1 -\tformat arn\tservice kafka\treplaces";
        secret_arn: Arn<kind::SecretsmanagerSecret> = "secret_arn required\tlength 1 -\tformat arn\tservice secretsmanager\treplaces";
    }
    attributes {
        id: Id<kind::MskSingleScramSecretAssociation> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_msk_vpc_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_vpc_connection)."]
    Managed "aws_msk_vpc_connection" MskVpcConnection MskVpcConnectionAttributes
    naming None;
    tags Map;
    arguments {
        authentication: Str = "authentication required\treplaces";
        client_subnets: Set<Id<kind::Subnet>> = "client_subnets required\tprefix subnet-\treplaces";
        security_groups: Set<Id<kind::SecurityGroup>> = "security_groups required\tprefix sg-\treplaces";
        target_cluster_arn: Arn<kind::MskCluster> = "target_cluster_arn required\tservice kafka\treplaces";
        vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::MskVpcConnection> = "arn";
        id: Id<kind::MskVpcConnection> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_msk_bootstrap_brokers`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/msk_bootstrap_brokers)."]
        Data "aws_msk_bootstrap_brokers" MskBootstrapBrokers MskBootstrapBrokersAttributes
        naming None;
        tags None;
        arguments {
            cluster_arn: Str = "cluster_arn required";
            id: Str = "id computed";
        }
        attributes {
            bootstrap_brokers: Str = "bootstrap_brokers";
            bootstrap_brokers_public_sasl_iam: Str = "bootstrap_brokers_public_sasl_iam";
            bootstrap_brokers_public_sasl_scram: Str = "bootstrap_brokers_public_sasl_scram";
            bootstrap_brokers_public_tls: Str = "bootstrap_brokers_public_tls";
            bootstrap_brokers_sasl_iam: Str = "bootstrap_brokers_sasl_iam";
            bootstrap_brokers_sasl_scram: Str = "bootstrap_brokers_sasl_scram";
            bootstrap_brokers_tls: Str = "bootstrap_brokers_tls";
            bootstrap_brokers_vpc_connectivity_sasl_iam: Str = "bootstrap_brokers_vpc_connectivity_sasl_iam";
            bootstrap_brokers_vpc_connectivity_sasl_scram: Str = "bootstrap_brokers_vpc_connectivity_sasl_scram";
            bootstrap_brokers_vpc_connectivity_tls: Str = "bootstrap_brokers_vpc_connectivity_tls";
        }
    }
    /// Blocks of [`aws_msk_broker_nodes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/msk_broker_nodes).
    pub mod msk_broker_nodes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`NodeInfoListAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/msk_broker_nodes)."]
            NodeInfoListAttributes
            attributes {
                attached_eni_id: Str = "attached_eni_id";
                broker_id: Num = "broker_id";
                client_subnet: Str = "client_subnet";
                client_vpc_ip_address: Str = "client_vpc_ip_address";
                endpoints: Set<Str> = "endpoints";
                node_arn: Str = "node_arn";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_msk_broker_nodes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/msk_broker_nodes)."]
        Data "aws_msk_broker_nodes" MskBrokerNodes MskBrokerNodesAttributes
        naming None;
        tags None;
        arguments {
            cluster_arn: Str = "cluster_arn required";
            id: Str = "id computed";
        }
        objects {
            node_info_list: List<msk_broker_nodes::NodeInfoListAttributes> = "node_info_list";
        }
    }
    /// Blocks of [`aws_msk_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/msk_cluster).
    pub mod msk_cluster {
        use crate::types::*;

        /// Blocks of [`BrokerNodeGroupInfoAttributes`].
        pub mod broker_node_group_info_attributes {
            use crate::types::*;

            /// Blocks of [`ConnectivityInfoAttributes`].
            pub mod connectivity_info_attributes {
                use crate::types::*;

                pub use crate::shared::appmesh_data_appmesh_mesh_spec_attributes_egress_filter_attributes::EgressFilterAttributes as PublicAccessAttributes;
                /// Blocks of [`VpcConnectivityAttributes`].
                pub mod vpc_connectivity_attributes {
                    use crate::types::*;

                    /// Blocks of [`ClientAuthenticationAttributes`].
                    pub mod client_authentication_attributes {
                        use crate::types::*;

                        formwork_model::accessor_binding! {
                            #[doc = "Attributes [`SaslAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/msk_cluster)."]
                            SaslAttributes
                            attributes {
                                iam: Bool = "iam";
                                scram: Bool = "scram";
                            }
                        }
                    }
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`ClientAuthenticationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/msk_cluster)."]
                        ClientAuthenticationAttributes
                        attributes {
                            tls: Bool = "tls";
                        }
                        objects {
                            sasl: List<client_authentication_attributes::SaslAttributes> = "sasl";
                        }
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`VpcConnectivityAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/msk_cluster)."]
                    VpcConnectivityAttributes
                    objects {
                        client_authentication: List<vpc_connectivity_attributes::ClientAuthenticationAttributes> = "client_authentication";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ConnectivityInfoAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/msk_cluster)."]
                ConnectivityInfoAttributes
                objects {
                    public_access: List<connectivity_info_attributes::PublicAccessAttributes> = "public_access";
                    vpc_connectivity: List<connectivity_info_attributes::VpcConnectivityAttributes> = "vpc_connectivity";
                }
            }
            /// Blocks of [`StorageInfoAttributes`].
            pub mod storage_info_attributes {
                use crate::types::*;

                /// Blocks of [`EbsStorageInfoAttributes`].
                pub mod ebs_storage_info_attributes {
                    use crate::types::*;

                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`ProvisionedThroughputAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/msk_cluster)."]
                        ProvisionedThroughputAttributes
                        attributes {
                            enabled: Bool = "enabled";
                            volume_throughput: Num = "volume_throughput";
                        }
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`EbsStorageInfoAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/msk_cluster)."]
                    EbsStorageInfoAttributes
                    attributes {
                        volume_size: Num = "volume_size";
                    }
                    objects {
                        provisioned_throughput: List<ebs_storage_info_attributes::ProvisionedThroughputAttributes> = "provisioned_throughput";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`StorageInfoAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/msk_cluster)."]
                StorageInfoAttributes
                objects {
                    ebs_storage_info: List<storage_info_attributes::EbsStorageInfoAttributes> = "ebs_storage_info";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`BrokerNodeGroupInfoAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/msk_cluster)."]
            BrokerNodeGroupInfoAttributes
            attributes {
                az_distribution: Str = "az_distribution";
                client_subnets: Set<Str> = "client_subnets";
                instance_type: Str = "instance_type";
                security_groups: Set<Str> = "security_groups";
            }
            objects {
                connectivity_info: List<broker_node_group_info_attributes::ConnectivityInfoAttributes> = "connectivity_info";
                storage_info: List<broker_node_group_info_attributes::StorageInfoAttributes> = "storage_info";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_msk_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/msk_cluster)."]
        Data "aws_msk_cluster" MskCluster MskClusterAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            cluster_name: Str = "cluster_name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::MskCluster> = "arn";
            bootstrap_brokers: Str = "bootstrap_brokers";
            bootstrap_brokers_public_sasl_iam: Str = "bootstrap_brokers_public_sasl_iam";
            bootstrap_brokers_public_sasl_scram: Str = "bootstrap_brokers_public_sasl_scram";
            bootstrap_brokers_public_tls: Str = "bootstrap_brokers_public_tls";
            bootstrap_brokers_sasl_iam: Str = "bootstrap_brokers_sasl_iam";
            bootstrap_brokers_sasl_scram: Str = "bootstrap_brokers_sasl_scram";
            bootstrap_brokers_tls: Str = "bootstrap_brokers_tls";
            cluster_name: Name<kind::MskCluster> = "cluster_name";
            cluster_uuid: Str = "cluster_uuid";
            id: Arn<kind::MskCluster> = "id";
            kafka_version: Str = "kafka_version";
            number_of_broker_nodes: Num = "number_of_broker_nodes";
            zookeeper_connect_string: Str = "zookeeper_connect_string";
            zookeeper_connect_string_tls: Str = "zookeeper_connect_string_tls";
        }
        objects {
            broker_node_group_info: List<msk_cluster::BrokerNodeGroupInfoAttributes> = "broker_node_group_info";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_msk_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/msk_configuration)."]
        Data "aws_msk_configuration" MskConfiguration MskConfigurationAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::MskConfiguration> = "arn";
            description: Str = "description";
            id: Id<kind::MskConfiguration> = "id";
            kafka_versions: Set<Str> = "kafka_versions";
            latest_revision: Num = "latest_revision";
            name: Name<kind::MskConfiguration> = "name";
            server_properties: Str = "server_properties";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_msk_kafka_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/msk_kafka_version)."]
        Data "aws_msk_kafka_version" MskKafkaVersion MskKafkaVersionAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            version: Str = "version computed";
        }
        unread {
            preferred_versions: List<Str> = "preferred_versions optional";
        }
        attributes {
            status: Str = "status";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_msk_vpc_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/msk_vpc_connection)."]
        Data "aws_msk_vpc_connection" MskVpcConnection MskVpcConnectionAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::MskVpcConnection> = "arn";
            authentication: Str = "authentication";
            client_subnets: Set<Str> = "client_subnets";
            id: Id<kind::MskVpcConnection> = "id";
            security_groups: Set<Str> = "security_groups";
            target_cluster_arn: Str = "target_cluster_arn";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
}
