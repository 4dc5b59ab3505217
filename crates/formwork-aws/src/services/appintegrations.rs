// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `appintegrations`.

use crate::types::*;

/// Blocks of [`aws_appintegrations_data_integration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appintegrations_data_integration).
pub mod appintegrations_data_integration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ScheduleConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appintegrations_data_integration)."]
        ScheduleConfig
        arguments {
            first_execution_from: Str = "first_execution_from required\tlength 1 255\treplaces";
            object: Str = "object required\tlength 1 255\tmatch ^[0-9A-Za-z./_-]+$\treplaces";
            schedule_expression: Str = "schedule_expression required\tlength 1 255\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appintegrations_data_integration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appintegrations_data_integration)."]
    Managed "aws_appintegrations_data_integration" AppintegrationsDataIntegration AppintegrationsDataIntegrationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        kms_key: Str = "kms_key required\tlength 1 255";
        source_uri: Str = "source_uri required\tlength 1 1000\tmatch s3://\tmatch ^[0-9A-Za-z!#+./:=@_-]+$\tmatch ^[0-9A-Za-z_]\tmatch [0-9A-Za-z!#+./=@_-]$\treplaces";
        description: Str = "description optional\tlength 1 1000";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\tmatch ^[0-9A-Za-z./_-]+$\treplaces";
    }
    many {
        schedule_config: appintegrations_data_integration::ScheduleConfig = "schedule_config required list block 1 1";
    }
    attributes {
        arn: Arn<kind::AppintegrationsDataIntegration> = "arn";
        id: Id<kind::AppintegrationsDataIntegration> = "id";
        name: Name<kind::AppintegrationsDataIntegration> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_appintegrations_event_integration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appintegrations_event_integration).
    pub mod appintegrations_event_integration {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`EventFilterAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appintegrations_event_integration)."]
            EventFilterAttributes
            attributes {
                source: Str = "source";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_appintegrations_event_integration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appintegrations_event_integration)."]
        Data "aws_appintegrations_event_integration" AppintegrationsEventIntegration AppintegrationsEventIntegrationAttributes
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
            arn: Arn<kind::AppintegrationsEventIntegration> = "arn";
            description: Str = "description";
            eventbridge_bus: Str = "eventbridge_bus";
            id: Id<kind::AppintegrationsEventIntegration> = "id";
            name: Name<kind::AppintegrationsEventIntegration> = "name";
        }
        objects {
            event_filter: List<appintegrations_event_integration::EventFilterAttributes> = "event_filter";
        }
    }
}
