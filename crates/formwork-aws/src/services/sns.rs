// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `sns`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sns_platform_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sns_platform_application)."]
    Managed "aws_sns_platform_application" SnsPlatformApplication SnsPlatformApplicationAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
        platform: Str = "platform required";
        platform_credential: Str = "platform_credential required sensitive";
        apple_platform_bundle_id: Str = "apple_platform_bundle_id optional";
        apple_platform_team_id: Str = "apple_platform_team_id optional";
        event_delivery_failure_topic_arn: Str = "event_delivery_failure_topic_arn optional";
        event_endpoint_created_topic_arn: Str = "event_endpoint_created_topic_arn optional";
        event_endpoint_deleted_topic_arn: Str = "event_endpoint_deleted_topic_arn optional";
        event_endpoint_updated_topic_arn: Str = "event_endpoint_updated_topic_arn optional";
        failure_feedback_role_arn: Str = "failure_feedback_role_arn optional";
        platform_principal: Str = "platform_principal optional sensitive";
        success_feedback_role_arn: Str = "success_feedback_role_arn optional";
        success_feedback_sample_rate: Str = "success_feedback_sample_rate optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sns_sms_preferences`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sns_sms_preferences)."]
    Managed "aws_sns_sms_preferences" SnsSmsPreferences SnsSmsPreferencesAttributes
    naming None;
    tags None;
    arguments {
        default_sender_id: Str = "default_sender_id optional";
        default_sms_type: Str = "default_sms_type optional";
        delivery_status_iam_role_arn: Str = "delivery_status_iam_role_arn optional";
        delivery_status_success_sampling_rate: Str = "delivery_status_success_sampling_rate optional";
        monthly_spend_limit: Num = "monthly_spend_limit computed";
        usage_report_s3_bucket: Str = "usage_report_s3_bucket optional";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sns_topic`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sns_topic)."]
    Managed "aws_sns_topic" SnsTopic SnsTopicAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 256, "0-9A-Za-z_-"));
    tags Map;
    arguments {
        application_failure_feedback_role_arn: Str = "application_failure_feedback_role_arn optional";
        application_success_feedback_role_arn: Str = "application_success_feedback_role_arn optional";
        application_success_feedback_sample_rate: Num = "application_success_feedback_sample_rate optional";
        archive_policy: Str = "archive_policy optional";
        content_based_deduplication: Bool = "content_based_deduplication optional";
        delivery_policy: Str = "delivery_policy optional";
        display_name: Str = "display_name optional";
        fifo_throughput_scope: Str = "fifo_throughput_scope computed";
        fifo_topic: Bool = "fifo_topic optional";
        firehose_failure_feedback_role_arn: Str = "firehose_failure_feedback_role_arn optional";
        firehose_success_feedback_role_arn: Str = "firehose_success_feedback_role_arn optional";
        firehose_success_feedback_sample_rate: Num = "firehose_success_feedback_sample_rate optional";
        http_failure_feedback_role_arn: Str = "http_failure_feedback_role_arn optional";
        http_success_feedback_role_arn: Str = "http_success_feedback_role_arn optional";
        http_success_feedback_sample_rate: Num = "http_success_feedback_sample_rate optional";
        kms_master_key_id: Str = "kms_master_key_id optional";
        lambda_failure_feedback_role_arn: Str = "lambda_failure_feedback_role_arn optional";
        lambda_success_feedback_role_arn: Str = "lambda_success_feedback_role_arn optional";
        lambda_success_feedback_sample_rate: Num = "lambda_success_feedback_sample_rate optional";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        policy: Str = "policy computed";
        signature_version: Num = "signature_version computed";
        sqs_failure_feedback_role_arn: Str = "sqs_failure_feedback_role_arn optional";
        sqs_success_feedback_role_arn: Str = "sqs_success_feedback_role_arn optional";
        sqs_success_feedback_sample_rate: Num = "sqs_success_feedback_sample_rate optional";
        tags: Map<Str> = "tags optional";
        tracing_config: Str = "tracing_config computed";
    }
    attributes {
        arn: Str = "arn";
        beginning_archive_time: Str = "beginning_archive_time";
        id: Str = "id";
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
        arn: Str = "arn required";
        policy: Str = "policy required";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sns_topic_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sns_topic_policy)."]
    Managed "aws_sns_topic_policy" SnsTopicPolicy SnsTopicPolicyAttributes
    naming None;
    tags None;
    arguments {
        arn: Str = "arn required";
        policy: Str = "policy required";
    }
    attributes {
        id: Str = "id";
        owner: Str = "owner";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sns_topic_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sns_topic_subscription)."]
    Managed "aws_sns_topic_subscription" SnsTopicSubscription SnsTopicSubscriptionAttributes
    naming None;
    tags None;
    arguments {
        endpoint: Str = "endpoint required";
        protocol: Str = "protocol required";
        topic_arn: Str = "topic_arn required";
        confirmation_timeout_in_minutes: Num = "confirmation_timeout_in_minutes optional";
        delivery_policy: Str = "delivery_policy optional";
        endpoint_auto_confirms: Bool = "endpoint_auto_confirms optional";
        filter_policy: Str = "filter_policy optional";
        filter_policy_scope: Str = "filter_policy_scope computed";
        raw_message_delivery: Bool = "raw_message_delivery optional";
        redrive_policy: Str = "redrive_policy optional";
        replay_policy: Str = "replay_policy optional";
        subscription_role_arn: Str = "subscription_role_arn optional";
    }
    attributes {
        arn: Str = "arn";
        confirmation_was_authenticated: Bool = "confirmation_was_authenticated";
        id: Str = "id";
        owner_id: Str = "owner_id";
        pending_confirmation: Bool = "pending_confirmation";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_sns_topic`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sns_topic)."]
        Data "aws_sns_topic" SnsTopic SnsTopicAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
        }
    }
}
