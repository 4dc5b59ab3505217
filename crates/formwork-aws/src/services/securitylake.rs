// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `securitylake`.

use crate::types::*;

/// Blocks of [`aws_securitylake_aws_log_source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_aws_log_source).
pub mod securitylake_aws_log_source {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_aws_log_source)."]
        Source
        arguments {
            regions: Set<Str> = "regions required\treplaces";
            source_name: Str = "source_name required\treplaces";
            accounts: Set<Str> = "accounts computed\treplaces";
            source_version: Str = "source_version computed\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_securitylake_aws_log_source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_aws_log_source)."]
    Managed "aws_securitylake_aws_log_source" SecuritylakeAwsLogSource SecuritylakeAwsLogSourceAttributes
    naming None;
    tags None;
    many {
        source: securitylake_aws_log_source::Source = "source required list block 1 0\titems - 1";
    }
    attributes {
        id: Id<kind::SecuritylakeAwsLogSource> = "id";
    }
}
/// Blocks of [`aws_securitylake_custom_log_source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_custom_log_source).
pub mod securitylake_custom_log_source {
    use crate::types::*;

    /// Blocks of [`Configuration`].
    pub mod configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CrawlerConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_custom_log_source)."]
            CrawlerConfiguration
            arguments {
                role_arn: Str = "role_arn required\tlength 1 -\tformat arn\treplaces";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ProviderIdentity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_custom_log_source)."]
            ProviderIdentity
            arguments {
                external_id: Str = "external_id required\treplaces";
                principal: Str = "principal required\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_custom_log_source)."]
        Configuration
        many {
            crawler_configuration: configuration::CrawlerConfiguration = "crawler_configuration required list block 1 0\titems - 1";
            provider_identity: configuration::ProviderIdentity = "provider_identity required list block 1 0\titems - 1";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AttributesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_custom_log_source)."]
        AttributesAttributes
        attributes {
            crawler_arn: Str = "crawler_arn";
            database_arn: Str = "database_arn";
            table_arn: Str = "table_arn";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ProviderDetailsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_custom_log_source)."]
        ProviderDetailsAttributes
        attributes {
            location: Name<kind::S3Bucket> = "location";
            role_arn: Str = "role_arn";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_securitylake_custom_log_source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_custom_log_source)."]
    Managed "aws_securitylake_custom_log_source" SecuritylakeCustomLogSource SecuritylakeCustomLogSourceAttributes
    naming None;
    tags None;
    arguments {
        event_classes: Set<Str> = "event_classes optional\treplaces";
        source_version: Str = "source_version computed\treplaces";
    }
    unread {
        source_name: Str = "source_name required\tlength - 20\treplaces";
    }
    many {
        configuration: securitylake_custom_log_source::Configuration = "configuration required list block 1 0\titems - 1";
    }
    attributes {
        id: Id<kind::SecuritylakeCustomLogSource> = "id";
        source_name: Name<kind::SecuritylakeCustomLogSource> = "source_name";
    }
    objects {
        attributes: List<securitylake_custom_log_source::AttributesAttributes> = "attributes";
        provider_details: List<securitylake_custom_log_source::ProviderDetailsAttributes> = "provider_details";
    }
}
/// Blocks of [`aws_securitylake_data_lake`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_data_lake).
pub mod securitylake_data_lake {
    use crate::types::*;

    /// Blocks of [`Configuration`].
    pub mod configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`EncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_data_lake)."]
            EncryptionConfiguration
            arguments {
                kms_key_id: Str = "kms_key_id optional";
            }
        }
        /// Blocks of [`LifecycleConfiguration`].
        pub mod lifecycle_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Expiration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_data_lake)."]
                Expiration
                arguments {
                    days: Num = "days optional\twhole";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Transition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_data_lake)."]
                Transition
                arguments {
                    days: Num = "days optional";
                    storage_class: Str = "storage_class optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`LifecycleConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_data_lake)."]
            LifecycleConfiguration
            many {
                expiration: lifecycle_configuration::Expiration = "expiration optional list block 0 0\titems - 1";
                transition: lifecycle_configuration::Transition = "transition optional set block 0 0";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ReplicationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_data_lake)."]
            ReplicationConfiguration
            arguments {
                regions: Set<Str> = "regions optional";
                role_arn: Str = "role_arn optional\tlength 1 -\tformat arn";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_data_lake)."]
        Configuration
        arguments {
            region: Str = "region required";
        }
        many {
            encryption_configuration: configuration::EncryptionConfiguration = "encryption_configuration computed list object 0 0";
            lifecycle_configuration: configuration::LifecycleConfiguration = "lifecycle_configuration optional list block 0 0\titems - 1";
            replication_configuration: configuration::ReplicationConfiguration = "replication_configuration optional list block 0 0\titems - 1";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_securitylake_data_lake`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_data_lake)."]
    Managed "aws_securitylake_data_lake" SecuritylakeDataLake SecuritylakeDataLakeAttributes
    naming None;
    tags Map;
    arguments {
        meta_store_manager_role_arn: Str = "meta_store_manager_role_arn required\tlength 1 -\tformat arn\treplaces";
        tags: Map<Str> = "tags optional";
    }
    many {
        configuration: securitylake_data_lake::Configuration = "configuration required list block 1 0\titems - 1";
    }
    single {
        timeouts: securitylake_data_lake::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::SecuritylakeDataLake> = "arn";
        id: Id<kind::SecuritylakeDataLake> = "id";
        s3_bucket_arn: Str = "s3_bucket_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_securitylake_subscriber`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_subscriber).
pub mod securitylake_subscriber {
    use crate::types::*;

    /// Blocks of [`Source`].
    pub mod source {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AwsLogSourceResource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_subscriber)."]
            AwsLogSourceResource
            arguments {
                source_name: Str = "source_name required";
                source_version: Str = "source_version computed";
            }
        }
        pub use crate::services::securitylake::securitylake_subscriber::source::AwsLogSourceResource as CustomLogSourceResource;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_subscriber)."]
        Source
        many {
            aws_log_source_resource: source::AwsLogSourceResource = "aws_log_source_resource optional list block 0 0";
            custom_log_source_resource: source::CustomLogSourceResource = "custom_log_source_resource optional list block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SubscriberIdentity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_subscriber)."]
        SubscriberIdentity
        arguments {
            external_id: Str = "external_id required";
            principal: Str = "principal required";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    /// Blocks of [`SourceAttributes`].
    pub mod source_attributes {
        use crate::types::*;

        /// Blocks of [`CustomLogSourceResourceAttributes`].
        pub mod custom_log_source_resource_attributes {
            use crate::types::*;

            pub use crate::services::securitylake::securitylake_custom_log_source::AttributesAttributes;
            pub use crate::services::securitylake::securitylake_custom_log_source::ProviderDetailsAttributes as ProviderAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CustomLogSourceResourceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_subscriber)."]
            CustomLogSourceResourceAttributes
            attributes {
                source_name: Str = "source_name";
                source_version: Str = "source_version";
            }
            objects {
                attributes: List<custom_log_source_resource_attributes::AttributesAttributes> = "attributes";
                provider: List<custom_log_source_resource_attributes::ProviderAttributes> = "provider";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`SourceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_subscriber)."]
        SourceAttributes
        objects {
            custom_log_source_resource: List<source_attributes::CustomLogSourceResourceAttributes> = "custom_log_source_resource";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_securitylake_subscriber`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_subscriber)."]
    Managed "aws_securitylake_subscriber" SecuritylakeSubscriber SecuritylakeSubscriberAttributes
    naming None;
    tags Map;
    arguments {
        access_type: Str = "access_type computed";
        subscriber_description: Str = "subscriber_description optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        subscriber_name: Str = "subscriber_name optional";
    }
    many {
        source: securitylake_subscriber::Source = "source required set block 1 0";
        subscriber_identity: securitylake_subscriber::SubscriberIdentity = "subscriber_identity required list block 1 0\titems - 1";
    }
    single {
        timeouts: securitylake_subscriber::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::SecuritylakeSubscriber> = "arn";
        id: Id<kind::SecuritylakeSubscriber> = "id";
        resource_share_arn: Str = "resource_share_arn";
        resource_share_name: Str = "resource_share_name";
        role_arn: Str = "role_arn";
        s3_bucket_arn: Str = "s3_bucket_arn";
        subscriber_endpoint: Str = "subscriber_endpoint";
        subscriber_name: Name<kind::SecuritylakeSubscriber> = "subscriber_name";
        subscriber_status: Str = "subscriber_status";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        source: Set<securitylake_subscriber::SourceAttributes> = "source";
    }
}
/// Blocks of [`aws_securitylake_subscriber_notification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_subscriber_notification).
pub mod securitylake_subscriber_notification {
    use crate::types::*;

    /// Blocks of [`Configuration`].
    pub mod configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`HttpsNotificationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_subscriber_notification)."]
            HttpsNotificationConfiguration
            arguments {
                endpoint: Str = "endpoint required";
                target_role_arn: Str = "target_role_arn required\tlength 1 -\tformat arn";
                authorization_api_key_name: Str = "authorization_api_key_name optional";
                authorization_api_key_value: Secret<Str> = "authorization_api_key_value optional sensitive";
                http_method: Str = "http_method optional\tin POST|PUT";
            }
        }
        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as SqsNotificationConfiguration;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_subscriber_notification)."]
        Configuration
        many {
            https_notification_configuration: configuration::HttpsNotificationConfiguration = "https_notification_configuration optional list block 0 0\titems - 1";
            sqs_notification_configuration: configuration::SqsNotificationConfiguration = "sqs_notification_configuration optional list block 0 0\titems - 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_securitylake_subscriber_notification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securitylake_subscriber_notification)."]
    Managed "aws_securitylake_subscriber_notification" SecuritylakeSubscriberNotification SecuritylakeSubscriberNotificationAttributes
    naming None;
    tags None;
    arguments {
        subscriber_id: Id<kind::SecuritylakeSubscriber> = "subscriber_id required\treplaces";
    }
    many {
        configuration: securitylake_subscriber_notification::Configuration = "configuration required list block 1 0\titems - 1";
    }
    attributes {
        endpoint_id: Str = "endpoint_id";
        id: Id<kind::SecuritylakeSubscriberNotification> = "id";
        subscriber_endpoint: Str = "subscriber_endpoint";
    }
}
