// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `devopsguru`.

use crate::types::*;

/// Blocks of [`aws_devopsguru_event_sources_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devopsguru_event_sources_config).
pub mod devopsguru_event_sources_config {
    use crate::types::*;

    /// Blocks of [`EventSources`].
    pub mod event_sources {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AmazonCodeGuruProfiler`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devopsguru_event_sources_config)."]
            AmazonCodeGuruProfiler
            arguments {
                status: Str = "status required\tin ENABLED|DISABLED\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EventSources`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devopsguru_event_sources_config)."]
        EventSources
        many {
            amazon_code_guru_profiler: event_sources::AmazonCodeGuruProfiler = "amazon_code_guru_profiler required list block 1 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_devopsguru_event_sources_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devopsguru_event_sources_config)."]
    Managed "aws_devopsguru_event_sources_config" DevopsguruEventSourcesConfig DevopsguruEventSourcesConfigAttributes
    naming None;
    tags None;
    many {
        event_sources: devopsguru_event_sources_config::EventSources = "event_sources required list block 1 0";
    }
    attributes {
        id: Id<kind::DevopsguruEventSourcesConfig> = "id";
    }
}
/// Blocks of [`aws_devopsguru_notification_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devopsguru_notification_channel).
pub mod devopsguru_notification_channel {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Filters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devopsguru_notification_channel)."]
        Filters
        arguments {
            message_types: Set<Str> = "message_types optional\teach in NEW_INSIGHT|CLOSED_INSIGHT|NEW_ASSOCIATION|SEVERITY_UPGRADED|NEW_RECOMMENDATION\treplaces";
            severities: Set<Str> = "severities optional\teach in LOW|MEDIUM|HIGH\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Sns`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devopsguru_notification_channel)."]
        Sns
        arguments {
            topic_arn: Arn<kind::SnsTopic> = "topic_arn required\tlength 1 -\tformat arn\tservice sns\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_devopsguru_notification_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devopsguru_notification_channel)."]
    Managed "aws_devopsguru_notification_channel" DevopsguruNotificationChannel DevopsguruNotificationChannelAttributes
    naming None;
    tags None;
    many {
        sns: devopsguru_notification_channel::Sns = "sns required list block 1 0\titems - 1";
        filters: devopsguru_notification_channel::Filters = "filters optional list block 0 0\titems - 1";
    }
    attributes {
        id: Id<kind::DevopsguruNotificationChannel> = "id";
    }
}
/// Blocks of [`aws_devopsguru_resource_collection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devopsguru_resource_collection).
pub mod devopsguru_resource_collection {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Cloudformation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devopsguru_resource_collection)."]
        Cloudformation
        arguments {
            stack_names: List<Str> = "stack_names required\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Tags`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devopsguru_resource_collection)."]
        Tags
        arguments {
            app_boundary_key: Str = "app_boundary_key required\treplaces";
            tag_values: List<Str> = "tag_values required\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_devopsguru_resource_collection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devopsguru_resource_collection)."]
    Managed "aws_devopsguru_resource_collection" DevopsguruResourceCollection DevopsguruResourceCollectionAttributes
    naming None;
    tags None;
    arguments {
        r#type: Str = "type required\tin AWS_CLOUD_FORMATION|AWS_SERVICE|AWS_TAGS\treplaces";
    }
    many {
        cloudformation: devopsguru_resource_collection::Cloudformation = "cloudformation optional list block 0 0\titems - 1";
        tags: devopsguru_resource_collection::Tags = "tags optional list block 0 0\titems - 1";
    }
    attributes {
        id: Id<kind::DevopsguruResourceCollection> = "id";
    }
}
/// Blocks of [`aws_devopsguru_service_integration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devopsguru_service_integration).
pub mod devopsguru_service_integration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`KmsServerSideEncryption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devopsguru_service_integration)."]
        KmsServerSideEncryption
        arguments {
            kms_key_id: Str = "kms_key_id computed";
            opt_in_status: Str = "opt_in_status computed\tin ENABLED|DISABLED";
            r#type: Str = "type computed\tin CUSTOMER_MANAGED_KEY|AWS_OWNED_KMS_KEY\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LogsAnomalyDetection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devopsguru_service_integration)."]
        LogsAnomalyDetection
        arguments {
            opt_in_status: Str = "opt_in_status computed\tin ENABLED|DISABLED";
        }
    }
    pub use crate::services::devopsguru::devopsguru_service_integration::LogsAnomalyDetection as OpsCenter;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_devopsguru_service_integration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devopsguru_service_integration)."]
    Managed "aws_devopsguru_service_integration" DevopsguruServiceIntegration DevopsguruServiceIntegrationAttributes
    naming None;
    tags None;
    many {
        kms_server_side_encryption: devopsguru_service_integration::KmsServerSideEncryption = "kms_server_side_encryption required list block 1 0\titems - 1";
        logs_anomaly_detection: devopsguru_service_integration::LogsAnomalyDetection = "logs_anomaly_detection required list block 1 0\titems - 1";
        ops_center: devopsguru_service_integration::OpsCenter = "ops_center required list block 1 0\titems - 1";
    }
    attributes {
        id: Id<kind::DevopsguruServiceIntegration> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_devopsguru_notification_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/devopsguru_notification_channel).
    pub mod devopsguru_notification_channel {
        use crate::types::*;

        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Filters;
        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Sns;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`FiltersAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/devopsguru_notification_channel)."]
            FiltersAttributes
            attributes {
                message_types: List<Str> = "message_types";
                severities: List<Str> = "severities";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SnsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/devopsguru_notification_channel)."]
            SnsAttributes
            attributes {
                topic_arn: Arn<kind::SnsTopic> = "topic_arn";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_devopsguru_notification_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/devopsguru_notification_channel)."]
        Data "aws_devopsguru_notification_channel" DevopsguruNotificationChannel DevopsguruNotificationChannelAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id required";
        }
        many {
            filters: devopsguru_notification_channel::Filters = "filters optional list block 0 0";
            sns: devopsguru_notification_channel::Sns = "sns optional list block 0 0";
        }
        attributes {
            id: Id<kind::DevopsguruNotificationChannel> = "id";
        }
        objects {
            filters: List<devopsguru_notification_channel::FiltersAttributes> = "filters";
            sns: List<devopsguru_notification_channel::SnsAttributes> = "sns";
        }
    }
    /// Blocks of [`aws_devopsguru_resource_collection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/devopsguru_resource_collection).
    pub mod devopsguru_resource_collection {
        use crate::types::*;

        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Cloudformation;
        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Tags;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CloudformationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/devopsguru_resource_collection)."]
            CloudformationAttributes
            attributes {
                stack_names: List<Str> = "stack_names";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`TagsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/devopsguru_resource_collection)."]
            TagsAttributes
            attributes {
                app_boundary_key: Str = "app_boundary_key";
                tag_values: List<Str> = "tag_values";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_devopsguru_resource_collection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/devopsguru_resource_collection)."]
        Data "aws_devopsguru_resource_collection" DevopsguruResourceCollection DevopsguruResourceCollectionAttributes
        naming None;
        tags None;
        arguments {
            r#type: Str = "type required";
        }
        many {
            cloudformation: devopsguru_resource_collection::Cloudformation = "cloudformation optional list block 0 0";
            tags: devopsguru_resource_collection::Tags = "tags optional list block 0 0";
        }
        attributes {
            id: Id<kind::DevopsguruResourceCollection> = "id";
        }
        objects {
            cloudformation: List<devopsguru_resource_collection::CloudformationAttributes> = "cloudformation";
            tags: List<devopsguru_resource_collection::TagsAttributes> = "tags";
        }
    }
}
