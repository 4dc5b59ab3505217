// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `sns`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sns_platform_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sns_platform_application)."]
    Managed "aws_sns_platform_application" SnsPlatformApplication SnsPlatformApplicationAttributes
    naming None;
    tags None;
    arguments {
        platform: Str = "platform required\treplaces";
        platform_credential: Secret<Str> = "platform_credential required sensitive";
        apple_platform_bundle_id: Str = "apple_platform_bundle_id optional";
        apple_platform_team_id: Str = "apple_platform_team_id optional";
        event_delivery_failure_topic_arn: Str = "event_delivery_failure_topic_arn optional";
        event_endpoint_created_topic_arn: Str = "event_endpoint_created_topic_arn optional";
        event_endpoint_deleted_topic_arn: Str = "event_endpoint_deleted_topic_arn optional";
        event_endpoint_updated_topic_arn: Str = "event_endpoint_updated_topic_arn optional";
        failure_feedback_role_arn: Arn<kind::IamRole> = "failure_feedback_role_arn optional\tservice iam";
        platform_principal: Secret<Str> = "platform_principal optional sensitive";
        success_feedback_role_arn: Arn<kind::IamRole> = "success_feedback_role_arn optional\tservice iam";
        success_feedback_sample_rate: Str = "success_feedback_sample_rate optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    attributes {
        arn: Arn<kind::SnsPlatformApplication> = "arn";
        id: Id<kind::SnsPlatformApplication> = "id";
        name: Name<kind::SnsPlatformApplication> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sns_sms_preferences`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sns_sms_preferences)."]
    Managed "aws_sns_sms_preferences" SnsSmsPreferences SnsSmsPreferencesAttributes
    naming None;
    tags None;
    relations {
        "at_least_one default_sender_id default_sms_type delivery_status_iam_role_arn delivery_status_success_sampling_rate monthly_spend_limit usage_report_s3_bucket";
    }
    arguments {
        default_sender_id: Str = "default_sender_id optional";
        default_sms_type: Str = "default_sms_type optional\tin Promotional|Transactional";
        delivery_status_iam_role_arn: Arn<kind::IamRole> = "delivery_status_iam_role_arn optional\tservice iam";
        delivery_status_success_sampling_rate: Str = "delivery_status_success_sampling_rate optional";
        monthly_spend_limit: Num = "monthly_spend_limit computed\twhole";
        usage_report_s3_bucket: Str = "usage_report_s3_bucket optional";
    }
    attributes {
        id: Id<kind::SnsSmsPreferences> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sns_topic`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sns_topic)."]
    Managed "aws_sns_topic" SnsTopic SnsTopicAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 256, "0-9A-Za-z_-"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        application_failure_feedback_role_arn: Arn<kind::IamRole> = "application_failure_feedback_role_arn optional\tformat arn\tservice iam";
        application_success_feedback_role_arn: Arn<kind::IamRole> = "application_success_feedback_role_arn optional\tformat arn\tservice iam";
        application_success_feedback_sample_rate: Num = "application_success_feedback_sample_rate optional\trange 0 100\twhole";
        archive_policy: Str = "archive_policy optional\tformat json\tmay_replace";
        content_based_deduplication: Bool = "content_based_deduplication optional\tmay_replace";
        delivery_policy: Str = "delivery_policy optional\tformat json";
        display_name: Str = "display_name optional";
        fifo_throughput_scope: Str = "fifo_throughput_scope computed\tin Topic|MessageGroup\tmay_replace";
        fifo_topic: Bool = "fifo_topic optional\treplaces";
        firehose_failure_feedback_role_arn: Arn<kind::IamRole> = "firehose_failure_feedback_role_arn optional\tformat arn\tservice iam";
        firehose_success_feedback_role_arn: Arn<kind::IamRole> = "firehose_success_feedback_role_arn optional\tformat arn\tservice iam";
        firehose_success_feedback_sample_rate: Num = "firehose_success_feedback_sample_rate optional\trange 0 100\twhole";
        http_failure_feedback_role_arn: Arn<kind::IamRole> = "http_failure_feedback_role_arn optional\tformat arn\tservice iam";
        http_success_feedback_role_arn: Arn<kind::IamRole> = "http_success_feedback_role_arn optional\tformat arn\tservice iam";
        http_success_feedback_sample_rate: Num = "http_success_feedback_sample_rate optional\trange 0 100\twhole";
        kms_master_key_id: Str = "kms_master_key_id optional";
        lambda_failure_feedback_role_arn: Arn<kind::IamRole> = "lambda_failure_feedback_role_arn optional\tformat arn\tservice iam";
        lambda_success_feedback_role_arn: Arn<kind::IamRole> = "lambda_success_feedback_role_arn optional\tformat arn\tservice iam";
        lambda_success_feedback_sample_rate: Num = "lambda_success_feedback_sample_rate optional\trange 0 100\twhole";
        name_prefix: Str = "name_prefix computed\treplaces";
        policy: Str = "policy computed\tformat json";
        signature_version: Num = "signature_version computed\trange 1 2\twhole";
        sqs_failure_feedback_role_arn: Arn<kind::IamRole> = "sqs_failure_feedback_role_arn optional\tformat arn\tservice iam";
        sqs_success_feedback_role_arn: Arn<kind::IamRole> = "sqs_success_feedback_role_arn optional\tformat arn\tservice iam";
        sqs_success_feedback_sample_rate: Num = "sqs_success_feedback_sample_rate optional\trange 0 100\twhole";
        tags: Map<Str> = "tags optional";
        tracing_config: Str = "tracing_config computed\tin Active|PassThrough";
    }
    unread {
        name: Str = "name computed\treplaces";
    }
    attributes {
        arn: Arn<kind::SnsTopic> = "arn";
        beginning_archive_time: Str = "beginning_archive_time";
        id: Arn<kind::SnsTopic> = "id";
        name: Name<kind::SnsTopic> = "name";
        owner: Str = "owner";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sns_topic_data_protection_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sns_topic_data_protection_policy)."]
    Managed "aws_sns_topic_data_protection_policy" SnsTopicDataProtectionPolicy SnsTopicDataProtectionPolicyAttributes
    naming None;
    tags None;
    arguments {
        arn: Arn<kind::SnsTopic> = "arn required\tformat arn\tservice sns\treplaces";
        policy: Str = "policy required\tformat json";
    }
    attributes {
        id: Id<kind::SnsTopicDataProtectionPolicy> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sns_topic_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sns_topic_policy)."]
    Managed "aws_sns_topic_policy" SnsTopicPolicy SnsTopicPolicyAttributes
    naming None;
    tags None;
    arguments {
        arn: Arn<kind::SnsTopic> = "arn required\tformat arn\tservice sns\treplaces";
        policy: Str = "policy required\tformat json";
    }
    attributes {
        id: Id<kind::SnsTopicPolicy> = "id";
        owner: Str = "owner";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sns_topic_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sns_topic_subscription)."]
    Managed "aws_sns_topic_subscription" SnsTopicSubscription SnsTopicSubscriptionAttributes
    naming None;
    tags None;
    arguments {
        endpoint: AnyArn = "endpoint required\treplaces";
        protocol: Str = "protocol required\tin application|email|email-json|firehose|http|https|lambda|sms|sqs\treplaces";
        topic_arn: Arn<kind::SnsTopic> = "topic_arn required\tformat arn\tservice sns\treplaces";
        confirmation_timeout_in_minutes: Num = "confirmation_timeout_in_minutes optional\twhole";
        delivery_policy: Str = "delivery_policy optional\tformat json";
        endpoint_auto_confirms: Bool = "endpoint_auto_confirms optional";
        filter_policy: Str = "filter_policy optional\tformat json";
        filter_policy_scope: Str = "filter_policy_scope computed\tin MessageAttributes|MessageBody\tmay_replace";
        raw_message_delivery: Bool = "raw_message_delivery optional";
        redrive_policy: Str = "redrive_policy optional\tformat json";
        replay_policy: Str = "replay_policy optional\tformat json";
        subscription_role_arn: Arn<kind::IamRole> = "subscription_role_arn optional\tformat arn\tservice iam";
    }
    attributes {
        arn: Arn<kind::SnsTopicSubscription> = "arn";
        confirmation_was_authenticated: Bool = "confirmation_was_authenticated";
        id: Id<kind::SnsTopicSubscription> = "id";
        owner_id: Str = "owner_id";
        pending_confirmation: Bool = "pending_confirmation";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_sns_topic`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sns_topic)."]
        Data "aws_sns_topic" SnsTopic SnsTopicAttributes
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
            arn: Arn<kind::SnsTopic> = "arn";
            id: Arn<kind::SnsTopic> = "id";
            name: Name<kind::SnsTopic> = "name";
        }
    }
}
