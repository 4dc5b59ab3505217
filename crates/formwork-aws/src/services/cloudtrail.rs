// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `cloudtrail`.

use crate::kinds::*;

/// Blocks of [`aws_cloudtrail`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail).
pub mod cloudtrail {
    use crate::kinds::*;

    /// Blocks of [`AdvancedEventSelector`].
    pub mod advanced_event_selector {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`FieldSelector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail)."]
            FieldSelector
            arguments {
                field: Str = "field required";
                ends_with: List<Str> = "ends_with optional";
                equals: List<Str> = "equals optional";
                not_ends_with: List<Str> = "not_ends_with optional";
                not_equals: List<Str> = "not_equals optional";
                not_starts_with: List<Str> = "not_starts_with optional";
                starts_with: List<Str> = "starts_with optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AdvancedEventSelector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail)."]
        AdvancedEventSelector
        arguments {
            name: Str = "name optional";
        }
        many {
            field_selector: advanced_event_selector::FieldSelector = "field_selector required set block 1 0";
        }
    }
    /// Blocks of [`EventSelector`].
    pub mod event_selector {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DataResource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail)."]
            DataResource
            arguments {
                r#type: Str = "type required";
                values: List<Str> = "values required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EventSelector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail)."]
        EventSelector
        arguments {
            exclude_management_event_sources: Set<Str> = "exclude_management_event_sources optional";
            include_management_events: Bool = "include_management_events optional";
            read_write_type: Str = "read_write_type optional";
        }
        many {
            data_resource: event_selector::DataResource = "data_resource optional list block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InsightSelector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail)."]
        InsightSelector
        arguments {
            insight_type: Str = "insight_type required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudtrail`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail)."]
    Managed "aws_cloudtrail" Cloudtrail CloudtrailAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 128, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        s3_bucket_name: Str = "s3_bucket_name required";
        cloud_watch_logs_group_arn: Str = "cloud_watch_logs_group_arn optional";
        cloud_watch_logs_role_arn: Str = "cloud_watch_logs_role_arn optional";
        enable_log_file_validation: Bool = "enable_log_file_validation optional";
        enable_logging: Bool = "enable_logging optional";
        include_global_service_events: Bool = "include_global_service_events optional";
        is_multi_region_trail: Bool = "is_multi_region_trail optional";
        is_organization_trail: Bool = "is_organization_trail optional";
        kms_key_id: Str = "kms_key_id optional";
        s3_key_prefix: Str = "s3_key_prefix optional";
        sns_topic_name: Str = "sns_topic_name optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        advanced_event_selector: cloudtrail::AdvancedEventSelector = "advanced_event_selector optional list block 0 0";
        event_selector: cloudtrail::EventSelector = "event_selector optional list block 0 5";
        insight_selector: cloudtrail::InsightSelector = "insight_selector optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        home_region: Str = "home_region";
        id: Str = "id";
        sns_topic_arn: Str = "sns_topic_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_cloudtrail_event_data_store`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail_event_data_store).
pub mod cloudtrail_event_data_store {
    use crate::kinds::*;

    /// Blocks of [`AdvancedEventSelector`].
    pub mod advanced_event_selector {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`FieldSelector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail_event_data_store)."]
            FieldSelector
            arguments {
                ends_with: List<Str> = "ends_with computed";
                equals: List<Str> = "equals computed";
                field: Str = "field computed";
                not_ends_with: List<Str> = "not_ends_with computed";
                not_equals: List<Str> = "not_equals computed";
                not_starts_with: List<Str> = "not_starts_with computed";
                starts_with: List<Str> = "starts_with computed";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AdvancedEventSelector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail_event_data_store)."]
        AdvancedEventSelector
        arguments {
            name: Str = "name computed";
        }
        many {
            field_selector: advanced_event_selector::FieldSelector = "field_selector optional set block 0 0";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudtrail_event_data_store`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail_event_data_store)."]
    Managed "aws_cloudtrail_event_data_store" CloudtrailEventDataStore CloudtrailEventDataStoreAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 128, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        billing_mode: Str = "billing_mode optional";
        kms_key_id: Str = "kms_key_id optional";
        multi_region_enabled: Bool = "multi_region_enabled optional";
        organization_enabled: Bool = "organization_enabled optional";
        retention_period: Num = "retention_period optional";
        suspend: Str = "suspend optional";
        tags: Map<Str> = "tags optional";
        termination_protection_enabled: Bool = "termination_protection_enabled optional";
    }
    many {
        advanced_event_selector: cloudtrail_event_data_store::AdvancedEventSelector = "advanced_event_selector optional list block 0 0";
    }
    single {
        timeouts: cloudtrail_event_data_store::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudtrail_organization_delegated_admin_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail_organization_delegated_admin_account)."]
    Managed "aws_cloudtrail_organization_delegated_admin_account" CloudtrailOrganizationDelegatedAdminAccount CloudtrailOrganizationDelegatedAdminAccountAttributes
    naming None;
    tags None;
    arguments {
        account_id: Str = "account_id required";
    }
    attributes {
        arn: Str = "arn";
        email: Str = "email";
        id: Str = "id";
        name: Str = "name";
        service_principal: Str = "service_principal";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudtrail_service_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudtrail_service_account)."]
        Data "aws_cloudtrail_service_account" CloudtrailServiceAccount CloudtrailServiceAccountAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            region: Str = "region optional";
        }
        attributes {
            arn: Str = "arn";
        }
    }
}
