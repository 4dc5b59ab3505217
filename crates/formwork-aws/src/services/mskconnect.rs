// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `mskconnect`.

use crate::types::*;

/// Blocks of [`aws_mskconnect_connector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_connector).
pub mod mskconnect_connector {
    use crate::types::*;

    /// Blocks of [`Capacity`].
    pub mod capacity {
        use crate::types::*;

        /// Blocks of [`Autoscaling`].
        pub mod autoscaling {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`ScaleInPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_connector)."]
                ScaleInPolicy
                arguments {
                    cpu_utilization_percentage: Num = "cpu_utilization_percentage computed\trange 1 100\twhole";
                }
            }
            pub use crate::services::mskconnect::mskconnect_connector::capacity::autoscaling::ScaleInPolicy as ScaleOutPolicy;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Autoscaling`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_connector)."]
            Autoscaling
            arguments {
                max_worker_count: Num = "max_worker_count required\trange 1 10\twhole";
                min_worker_count: Num = "min_worker_count required\trange 1 10\twhole";
                mcu_count: Num = "mcu_count optional\tin 1|2|4|8\twhole";
            }
            many {
                scale_in_policy: autoscaling::ScaleInPolicy = "scale_in_policy optional list block 0 1";
                scale_out_policy: autoscaling::ScaleOutPolicy = "scale_out_policy optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ProvisionedCapacity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_connector)."]
            ProvisionedCapacity
            arguments {
                worker_count: Num = "worker_count required\trange 1 10\twhole";
                mcu_count: Num = "mcu_count optional\tin 1|2|4|8\twhole";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Capacity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_connector)."]
        Capacity
        many {
            autoscaling: capacity::Autoscaling = "autoscaling optional list block 0 1";
            provisioned_capacity: capacity::ProvisionedCapacity = "provisioned_capacity optional list block 0 1";
        }
    }
    /// Blocks of [`KafkaCluster`].
    pub mod kafka_cluster {
        use crate::types::*;

        /// Blocks of [`ApacheKafkaCluster`].
        pub mod apache_kafka_cluster {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Vpc`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_connector)."]
                Vpc
                arguments {
                    security_groups: Set<Id<kind::SecurityGroup>> = "security_groups required\tprefix sg-\treplaces";
                    subnets: Set<Id<kind::Subnet>> = "subnets required\tprefix subnet-\treplaces";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ApacheKafkaCluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_connector)."]
            ApacheKafkaCluster
            arguments {
                bootstrap_servers: Str = "bootstrap_servers required\treplaces";
            }
            many {
                vpc: apache_kafka_cluster::Vpc = "vpc required list block 1 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`KafkaCluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_connector)."]
        KafkaCluster
        many {
            apache_kafka_cluster: kafka_cluster::ApacheKafkaCluster = "apache_kafka_cluster required list block 1 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`KafkaClusterClientAuthentication`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_connector)."]
        KafkaClusterClientAuthentication
        arguments {
            authentication_type: Str = "authentication_type optional\tin NONE|IAM\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`KafkaClusterEncryptionInTransit`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_connector)."]
        KafkaClusterEncryptionInTransit
        arguments {
            encryption_type: Str = "encryption_type optional\tin PLAINTEXT|TLS\treplaces";
        }
    }
    /// Blocks of [`LogDelivery`].
    pub mod log_delivery {
        use crate::types::*;

        /// Blocks of [`WorkerLogDelivery`].
        pub mod worker_log_delivery {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`CloudwatchLogs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_connector)."]
                CloudwatchLogs
                arguments {
                    enabled: Bool = "enabled required\treplaces";
                    log_group: Name<kind::CloudwatchLogGroup> = "log_group optional\treplaces";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Firehose`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_connector)."]
                Firehose
                arguments {
                    enabled: Bool = "enabled required\treplaces";
                    delivery_stream: Name<kind::KinesisFirehoseDeliveryStream> = "delivery_stream optional\treplaces";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_connector)."]
                S3
                arguments {
                    enabled: Bool = "enabled required\treplaces";
                    bucket: Name<kind::S3Bucket> = "bucket optional\treplaces";
                    prefix: Str = "prefix optional\treplaces";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`WorkerLogDelivery`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_connector)."]
            WorkerLogDelivery
            many {
                cloudwatch_logs: worker_log_delivery::CloudwatchLogs = "cloudwatch_logs optional list block 0 1";
                firehose: worker_log_delivery::Firehose = "firehose optional list block 0 1";
                s3: worker_log_delivery::S3 = "s3 optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LogDelivery`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_connector)."]
        LogDelivery
        many {
            worker_log_delivery: log_delivery::WorkerLogDelivery = "worker_log_delivery required list block 1 1";
        }
    }
    /// Blocks of [`Plugin`].
    pub mod plugin {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CustomPlugin`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_connector)."]
            CustomPlugin
            arguments {
                arn: Arn<kind::MskconnectCustomPlugin> = "arn required\tformat arn\tservice kafkaconnect\treplaces";
                revision: Num = "revision required\twhole\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Plugin`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_connector)."]
        Plugin
        many {
            custom_plugin: plugin::CustomPlugin = "custom_plugin required list block 1 1";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`WorkerConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_connector)."]
        WorkerConfiguration
        arguments {
            arn: Arn<kind::MskconnectWorkerConfiguration> = "arn required\tformat arn\tservice kafkaconnect\treplaces";
            revision: Num = "revision required\twhole\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_mskconnect_connector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_connector)."]
    Managed "aws_mskconnect_connector" MskconnectConnector MskconnectConnectorAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    relations {
        "exactly_one capacity.autoscaling capacity.provisioned_capacity";
    }
    arguments {
        connector_configuration: Map<Str> = "connector_configuration required\tmay_replace";
        kafkaconnect_version: Str = "kafkaconnect_version required\treplaces";
        service_execution_role_arn: Arn<kind::IamRole> = "service_execution_role_arn required\tformat arn\tservice iam\treplaces";
        description: Str = "description optional\tlength - 1024\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 128\treplaces";
    }
    many {
        capacity: mskconnect_connector::Capacity = "capacity required list block 1 1";
        kafka_cluster: mskconnect_connector::KafkaCluster = "kafka_cluster required list block 1 1";
        kafka_cluster_client_authentication: mskconnect_connector::KafkaClusterClientAuthentication = "kafka_cluster_client_authentication required list block 1 1";
        kafka_cluster_encryption_in_transit: mskconnect_connector::KafkaClusterEncryptionInTransit = "kafka_cluster_encryption_in_transit required list block 1 1";
        plugin: mskconnect_connector::Plugin = "plugin required set block 1 0";
        log_delivery: mskconnect_connector::LogDelivery = "log_delivery optional list block 0 1";
        worker_configuration: mskconnect_connector::WorkerConfiguration = "worker_configuration optional list block 0 1";
    }
    single {
        timeouts: mskconnect_connector::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::MskconnectConnector> = "arn";
        id: Id<kind::MskconnectConnector> = "id";
        name: Name<kind::MskconnectConnector> = "name";
        tags_all: Map<Str> = "tags_all";
        version: Str = "version";
    }
}
/// Blocks of [`aws_mskconnect_custom_plugin`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_custom_plugin).
pub mod mskconnect_custom_plugin {
    use crate::types::*;

    /// Blocks of [`Location`].
    pub mod location {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_custom_plugin)."]
            S3
            arguments {
                bucket_arn: Arn<kind::S3Bucket> = "bucket_arn required\tformat arn\tservice s3\treplaces";
                file_key: Str = "file_key required\treplaces";
                object_version: Str = "object_version optional\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Location`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_custom_plugin)."]
        Location
        many {
            s3: location::S3 = "s3 required list block 1 1";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_mskconnect_custom_plugin`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_custom_plugin)."]
    Managed "aws_mskconnect_custom_plugin" MskconnectCustomPlugin MskconnectCustomPluginAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        content_type: Str = "content_type required\tin JAR|ZIP\treplaces";
        description: Str = "description optional\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        location: mskconnect_custom_plugin::Location = "location required list block 1 1";
    }
    single {
        timeouts: mskconnect_custom_plugin::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::MskconnectCustomPlugin> = "arn";
        id: Id<kind::MskconnectCustomPlugin> = "id";
        latest_revision: Num = "latest_revision";
        name: Name<kind::MskconnectCustomPlugin> = "name";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_mskconnect_worker_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_worker_configuration).
pub mod mskconnect_worker_configuration {
    use crate::types::*;

    pub use crate::shared::apigatewayv2_apigatewayv2_authorizer_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_mskconnect_worker_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mskconnect_worker_configuration)."]
    Managed "aws_mskconnect_worker_configuration" MskconnectWorkerConfiguration MskconnectWorkerConfigurationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        properties_file_content: Str = "properties_file_content required\treplaces";
        description: Str = "description optional\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    single {
        timeouts: mskconnect_worker_configuration::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::MskconnectWorkerConfiguration> = "arn";
        id: Id<kind::MskconnectWorkerConfiguration> = "id";
        latest_revision: Num = "latest_revision";
        name: Name<kind::MskconnectWorkerConfiguration> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_mskconnect_connector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/mskconnect_connector)."]
        Data "aws_mskconnect_connector" MskconnectConnector MskconnectConnectorAttributes
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
            arn: Arn<kind::MskconnectConnector> = "arn";
            description: Str = "description";
            id: Id<kind::MskconnectConnector> = "id";
            name: Name<kind::MskconnectConnector> = "name";
            version: Str = "version";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_mskconnect_custom_plugin`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/mskconnect_custom_plugin)."]
        Data "aws_mskconnect_custom_plugin" MskconnectCustomPlugin MskconnectCustomPluginAttributes
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
            arn: Arn<kind::MskconnectCustomPlugin> = "arn";
            description: Str = "description";
            id: Id<kind::MskconnectCustomPlugin> = "id";
            latest_revision: Num = "latest_revision";
            name: Name<kind::MskconnectCustomPlugin> = "name";
            state: Str = "state";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_mskconnect_worker_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/mskconnect_worker_configuration)."]
        Data "aws_mskconnect_worker_configuration" MskconnectWorkerConfiguration MskconnectWorkerConfigurationAttributes
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
            arn: Arn<kind::MskconnectWorkerConfiguration> = "arn";
            description: Str = "description";
            id: Id<kind::MskconnectWorkerConfiguration> = "id";
            latest_revision: Num = "latest_revision";
            name: Name<kind::MskconnectWorkerConfiguration> = "name";
            properties_file_content: Str = "properties_file_content";
        }
    }
}
