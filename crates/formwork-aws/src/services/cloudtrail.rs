// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `cloudtrail`.

use crate::types::*;

/// Blocks of [`aws_cloudtrail`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail).
pub mod cloudtrail {
    use crate::types::*;

    /// Blocks of [`AdvancedEventSelector`].
    pub mod advanced_event_selector {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`FieldSelector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail)."]
            FieldSelector
            arguments {
                field: Str = "field required\tin eventCategory|eventName|eventSource|readOnly|resources.ARN|resources.type|userIdentity.arn";
                ends_with: List<Str> = "ends_with optional\titems 1 -\teach length 1 2048";
                equals: List<Str> = "equals optional\titems 1 -\teach length 1 2048";
                not_ends_with: List<Str> = "not_ends_with optional\titems 1 -\teach length 1 2048";
                not_equals: List<Str> = "not_equals optional\titems 1 -\teach length 1 2048";
                not_starts_with: List<Str> = "not_starts_with optional\titems 1 -\teach length 1 2048";
                starts_with: List<Str> = "starts_with optional\titems 1 -\teach length 1 2048";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AdvancedEventSelector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail)."]
        AdvancedEventSelector
        arguments {
            name: Str = "name optional\tlength - 1000";
        }
        many {
            field_selector: advanced_event_selector::FieldSelector = "field_selector required set block 1 0";
        }
    }
    /// Blocks of [`EventSelector`].
    pub mod event_selector {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DataResource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail)."]
            DataResource
            arguments {
                r#type: Str = "type required\tin AWS::DynamoDB::Table|AWS::Lambda::Function|AWS::S3::Object";
                values: List<Str> = "values required\titems - 250";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EventSelector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail)."]
        EventSelector
        arguments {
            exclude_management_event_sources: Set<Str> = "exclude_management_event_sources optional";
            include_management_events: Bool = "include_management_events optional";
            read_write_type: Str = "read_write_type optional\tin ReadOnly|WriteOnly|All";
        }
        many {
            data_resource: event_selector::DataResource = "data_resource optional list block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InsightSelector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail)."]
        InsightSelector
        arguments {
            insight_type: Str = "insight_type required\tin ApiCallRateInsight|ApiErrorRateInsight";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudtrail`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail)."]
    Managed "aws_cloudtrail" Cloudtrail CloudtrailAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 128, ""));
    tags Map;
    relations {
        "conflict advanced_event_selector event_selector";
    }
    arguments {
        s3_bucket_name: Name<kind::S3Bucket> = "s3_bucket_name required";
        cloud_watch_logs_group_arn: Str = "cloud_watch_logs_group_arn optional\tformat arn";
        cloud_watch_logs_role_arn: Arn<kind::IamRole> = "cloud_watch_logs_role_arn optional\tformat arn\tservice iam";
        enable_log_file_validation: Bool = "enable_log_file_validation optional";
        enable_logging: Bool = "enable_logging optional";
        include_global_service_events: Bool = "include_global_service_events optional";
        is_multi_region_trail: Bool = "is_multi_region_trail optional";
        is_organization_trail: Bool = "is_organization_trail optional";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\tformat arn";
        s3_key_prefix: Str = "s3_key_prefix optional\tlength - 2000";
        sns_topic_name: Arn<kind::SnsTopic> = "sns_topic_name optional\tservice sns";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 3 128\treplaces";
    }
    many {
        advanced_event_selector: cloudtrail::AdvancedEventSelector = "advanced_event_selector optional list block 0 0";
        event_selector: cloudtrail::EventSelector = "event_selector optional list block 0 5\titems - 5";
        insight_selector: cloudtrail::InsightSelector = "insight_selector optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::Cloudtrail> = "arn";
        home_region: Str = "home_region";
        id: Id<kind::Cloudtrail> = "id";
        name: Name<kind::Cloudtrail> = "name";
        sns_topic_arn: Arn<kind::SnsTopic> = "sns_topic_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_cloudtrail_event_data_store`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail_event_data_store).
pub mod cloudtrail_event_data_store {
    use crate::types::*;

    /// Blocks of [`AdvancedEventSelector`].
    pub mod advanced_event_selector {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`FieldSelector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail_event_data_store)."]
            FieldSelector
            arguments {
                ends_with: List<Str> = "ends_with computed\titems 1 -\teach length 1 2048";
                equals: List<Str> = "equals computed\titems 1 -\teach length 1 2048";
                field: Str = "field computed\tin eventCategory|eventName|eventSource|readOnly|resources.ARN|resources.type|userIdentity.arn";
                not_ends_with: List<Str> = "not_ends_with computed\titems 1 -\teach length 1 2048";
                not_equals: List<Str> = "not_equals computed\titems 1 -\teach length 1 2048";
                not_starts_with: List<Str> = "not_starts_with computed\titems 1 -\teach length 1 2048";
                starts_with: List<Str> = "starts_with computed\titems 1 -\teach length 1 2048";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AdvancedEventSelector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail_event_data_store)."]
        AdvancedEventSelector
        arguments {
            name: Str = "name computed\tlength - 1000";
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
        billing_mode: Str = "billing_mode optional\tin EXTENDABLE_RETENTION_PRICING|FIXED_RETENTION_PRICING";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\treplaces";
        multi_region_enabled: Bool = "multi_region_enabled optional";
        organization_enabled: Bool = "organization_enabled optional";
        retention_period: Num = "retention_period optional\trange 7 2555\twhole";
        suspend: Str = "suspend optional\tformat bool_string true|false";
        tags: Map<Str> = "tags optional";
        termination_protection_enabled: Bool = "termination_protection_enabled optional";
    }
    unread {
        name: Str = "name required\tlength 3 128\treplaces";
    }
    many {
        advanced_event_selector: cloudtrail_event_data_store::AdvancedEventSelector = "advanced_event_selector optional list block 0 0";
    }
    single {
        timeouts: cloudtrail_event_data_store::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::CloudtrailEventDataStore> = "arn";
        id: Id<kind::CloudtrailEventDataStore> = "id";
        name: Name<kind::CloudtrailEventDataStore> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudtrail_organization_delegated_admin_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail_organization_delegated_admin_account)."]
    Managed "aws_cloudtrail_organization_delegated_admin_account" CloudtrailOrganizationDelegatedAdminAccount CloudtrailOrganizationDelegatedAdminAccountAttributes
    naming None;
    tags None;
    unread {
        account_id: Str = "account_id required\tformat account_id\treplaces";
    }
    attributes {
        account_id: Id<kind::CloudtrailOrganizationDelegatedAdminAccount> = "account_id";
        arn: Arn<kind::CloudtrailOrganizationDelegatedAdminAccount> = "arn";
        email: Str = "email";
        id: Id<kind::CloudtrailOrganizationDelegatedAdminAccount> = "id";
        name: Name<kind::CloudtrailOrganizationDelegatedAdminAccount> = "name";
        service_principal: Str = "service_principal";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

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
