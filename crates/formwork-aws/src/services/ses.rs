// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `ses`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ses_active_receipt_rule_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_active_receipt_rule_set)."]
    Managed "aws_ses_active_receipt_rule_set" SesActiveReceiptRuleSet SesActiveReceiptRuleSetAttributes
    naming None;
    tags None;
    unread {
        rule_set_name: Str = "rule_set_name required\tlength 1 64";
    }
    attributes {
        arn: Arn<kind::SesActiveReceiptRuleSet> = "arn";
        id: Id<kind::SesActiveReceiptRuleSet> = "id";
        rule_set_name: Name<kind::SesActiveReceiptRuleSet> = "rule_set_name";
    }
}
/// Blocks of [`aws_ses_configuration_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_configuration_set).
pub mod ses_configuration_set {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DeliveryOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_configuration_set)."]
        DeliveryOptions
        arguments {
            tls_policy: Str = "tls_policy optional\tin Require|Optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TrackingOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_configuration_set)."]
        TrackingOptions
        arguments {
            custom_redirect_domain: Str = "custom_redirect_domain optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ses_configuration_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_configuration_set)."]
    Managed "aws_ses_configuration_set" SesConfigurationSet SesConfigurationSetAttributes
    naming None;
    tags None;
    arguments {
        reputation_metrics_enabled: Bool = "reputation_metrics_enabled optional";
        sending_enabled: Bool = "sending_enabled optional";
    }
    unread {
        name: Str = "name required\tlength 1 64\treplaces";
    }
    many {
        delivery_options: ses_configuration_set::DeliveryOptions = "delivery_options optional list block 0 1";
        tracking_options: ses_configuration_set::TrackingOptions = "tracking_options optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::SesConfigurationSet> = "arn";
        id: Id<kind::SesConfigurationSet> = "id";
        last_fresh_start: Str = "last_fresh_start";
        name: Name<kind::SesConfigurationSet> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ses_domain_dkim`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_domain_dkim)."]
    Managed "aws_ses_domain_dkim" SesDomainDkim SesDomainDkimAttributes
    naming None;
    tags None;
    arguments {
        domain: Str = "domain required\treplaces";
    }
    attributes {
        dkim_tokens: List<Str> = "dkim_tokens";
        id: Id<kind::SesDomainDkim> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ses_domain_identity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_domain_identity)."]
    Managed "aws_ses_domain_identity" SesDomainIdentity SesDomainIdentityAttributes
    naming None;
    tags None;
    arguments {
        domain: Str = "domain required\treplaces";
    }
    attributes {
        arn: Arn<kind::SesDomainIdentity> = "arn";
        id: Id<kind::SesDomainIdentity> = "id";
        verification_token: Str = "verification_token";
    }
}
/// Blocks of [`aws_ses_domain_identity_verification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_domain_identity_verification).
pub mod ses_domain_identity_verification {
    use crate::types::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ses_domain_identity_verification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_domain_identity_verification)."]
    Managed "aws_ses_domain_identity_verification" SesDomainIdentityVerification SesDomainIdentityVerificationAttributes
    naming None;
    tags None;
    arguments {
        domain: Id<kind::SesDomainIdentity> = "domain required\treplaces";
    }
    single {
        timeouts: ses_domain_identity_verification::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::SesDomainIdentityVerification> = "arn";
        id: Id<kind::SesDomainIdentityVerification> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ses_domain_mail_from`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_domain_mail_from)."]
    Managed "aws_ses_domain_mail_from" SesDomainMailFrom SesDomainMailFromAttributes
    naming None;
    tags None;
    arguments {
        domain: Str = "domain required\treplaces";
        mail_from_domain: Str = "mail_from_domain required";
        behavior_on_mx_failure: Str = "behavior_on_mx_failure optional\tin UseDefaultValue|RejectMessage";
    }
    attributes {
        id: Id<kind::SesDomainMailFrom> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ses_email_identity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_email_identity)."]
    Managed "aws_ses_email_identity" SesEmailIdentity SesEmailIdentityAttributes
    naming None;
    tags None;
    arguments {
        email: Str = "email required\treplaces";
    }
    attributes {
        arn: Arn<kind::SesEmailIdentity> = "arn";
        id: Id<kind::SesEmailIdentity> = "id";
    }
}
/// Blocks of [`aws_ses_event_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_event_destination).
pub mod ses_event_destination {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CloudwatchDestination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_event_destination)."]
        CloudwatchDestination
        arguments {
            default_value: Str = "default_value required\tlength 1 256\tmatch ^[0-9a-zA-Z_\\-\\.@]+$";
            dimension_name: Str = "dimension_name required\tlength 1 256\tmatch ^[0-9a-zA-Z_:-]+$";
            value_source: Str = "value_source required\tin messageTag|emailHeader|linkTag";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`KinesisDestination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_event_destination)."]
        KinesisDestination
        arguments {
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            stream_arn: Arn<kind::KinesisFirehoseDeliveryStream> = "stream_arn required\tformat arn\tservice firehose";
        }
    }
    pub use crate::shared::ses_ses_event_destination_sns_destination::SnsDestination;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ses_event_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_event_destination)."]
    Managed "aws_ses_event_destination" SesEventDestination SesEventDestinationAttributes
    naming None;
    tags None;
    relations {
        "conflict cloudwatch_destination kinesis_destination";
        "conflict cloudwatch_destination sns_destination";
        "conflict kinesis_destination sns_destination";
    }
    arguments {
        configuration_set_name: Name<kind::SesConfigurationSet> = "configuration_set_name required\treplaces";
        matching_types: Set<Str> = "matching_types required\teach in send|reject|bounce|complaint|delivery|open|click|renderingFailure\treplaces";
        enabled: Bool = "enabled optional\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 64\tmatch ^[0-9a-zA-Z_-]+$\treplaces";
    }
    many {
        cloudwatch_destination: ses_event_destination::CloudwatchDestination = "cloudwatch_destination optional set block 0 0";
        kinesis_destination: ses_event_destination::KinesisDestination = "kinesis_destination optional list block 0 1";
        sns_destination: ses_event_destination::SnsDestination = "sns_destination optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::SesEventDestination> = "arn";
        id: Id<kind::SesEventDestination> = "id";
        name: Name<kind::SesEventDestination> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ses_identity_notification_topic`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_identity_notification_topic)."]
    Managed "aws_ses_identity_notification_topic" SesIdentityNotificationTopic SesIdentityNotificationTopicAttributes
    naming None;
    tags None;
    arguments {
        identity: Arn<kind::SesDomainIdentity> = "identity required\tlength 1 -\treplaces";
        notification_type: Str = "notification_type required\tin Bounce|Complaint|Delivery\treplaces";
        include_original_headers: Bool = "include_original_headers optional";
        topic_arn: Arn<kind::SnsTopic> = "topic_arn optional\tformat arn\tservice sns";
    }
    attributes {
        id: Id<kind::SesIdentityNotificationTopic> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ses_identity_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_identity_policy)."]
    Managed "aws_ses_identity_policy" SesIdentityPolicy SesIdentityPolicyAttributes
    naming None;
    tags None;
    arguments {
        identity: Arn<kind::SesDomainIdentity> = "identity required\treplaces";
        policy: Str = "policy required\tformat json\tapi length 1 -";
    }
    unread {
        name: Str = "name required\tlength 1 64\tmatch ^[a-zA-Z0-9\\-\\_]+$\treplaces";
    }
    attributes {
        id: Id<kind::SesIdentityPolicy> = "id";
        name: Name<kind::SesIdentityPolicy> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ses_receipt_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_receipt_filter)."]
    Managed "aws_ses_receipt_filter" SesReceiptFilter SesReceiptFilterAttributes
    naming None;
    tags None;
    arguments {
        cidr: Str = "cidr required\tformat cidr\treplaces";
        policy: Str = "policy required\tin Block|Allow\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 64\tmatch ^[0-9a-zA-Z._-]+$\tmatch ^[0-9a-zA-Z]\tmatch [0-9a-zA-Z]$\treplaces";
    }
    attributes {
        arn: Arn<kind::SesReceiptFilter> = "arn";
        id: Id<kind::SesReceiptFilter> = "id";
        name: Name<kind::SesReceiptFilter> = "name";
    }
}
/// Blocks of [`aws_ses_receipt_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_receipt_rule).
pub mod ses_receipt_rule {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AddHeaderAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_receipt_rule)."]
        AddHeaderAction
        arguments {
            header_name: Str = "header_name required\tlength 1 50\tmatch ^[0-9a-zA-Z-]+$";
            header_value: Str = "header_value required\tlength - 2048";
            position: Num = "position required\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`BounceAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_receipt_rule)."]
        BounceAction
        arguments {
            message: Str = "message required";
            position: Num = "position required\twhole";
            sender: Str = "sender required";
            smtp_reply_code: Str = "smtp_reply_code required";
            status_code: Str = "status_code optional";
            topic_arn: Str = "topic_arn optional\tformat arn";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LambdaAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_receipt_rule)."]
        LambdaAction
        arguments {
            function_arn: Arn<kind::LambdaFunction> = "function_arn required\tservice lambda";
            position: Num = "position required\twhole";
            invocation_type: Str = "invocation_type optional\tin Event|RequestResponse";
            topic_arn: Str = "topic_arn optional\tformat arn";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`S3Action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_receipt_rule)."]
        S3Action
        arguments {
            bucket_name: Name<kind::S3Bucket> = "bucket_name required";
            position: Num = "position required\trange 1 -\twhole";
            iam_role_arn: Str = "iam_role_arn optional\tformat arn";
            kms_key_arn: Str = "kms_key_arn optional\tformat arn";
            object_key_prefix: Str = "object_key_prefix optional";
            topic_arn: Str = "topic_arn optional\tformat arn";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SnsAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_receipt_rule)."]
        SnsAction
        arguments {
            position: Num = "position required\twhole";
            topic_arn: Arn<kind::SnsTopic> = "topic_arn required\tformat arn\tservice sns";
            encoding: Str = "encoding optional\tin UTF-8|Base64";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StopAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_receipt_rule)."]
        StopAction
        arguments {
            position: Num = "position required\twhole";
            scope: Str = "scope required\tin RuleSet";
            topic_arn: Arn<kind::SnsTopic> = "topic_arn optional\tformat arn\tservice sns";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`WorkmailAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_receipt_rule)."]
        WorkmailAction
        arguments {
            organization_arn: Str = "organization_arn required\tformat arn";
            position: Num = "position required\twhole";
            topic_arn: Str = "topic_arn optional\tformat arn";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ses_receipt_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_receipt_rule)."]
    Managed "aws_ses_receipt_rule" SesReceiptRule SesReceiptRuleAttributes
    naming None;
    tags None;
    arguments {
        rule_set_name: Name<kind::SesReceiptRuleSet> = "rule_set_name required\treplaces";
        after: Str = "after optional";
        enabled: Bool = "enabled optional";
        recipients: Set<Str> = "recipients optional";
        scan_enabled: Bool = "scan_enabled optional";
        tls_policy: Str = "tls_policy computed\tin Require|Optional";
    }
    unread {
        name: Str = "name required\tlength 1 64\tmatch ^[0-9a-zA-Z._-]+$\tmatch ^[0-9a-zA-Z]\tmatch [0-9a-zA-Z]$\treplaces";
    }
    many {
        add_header_action: ses_receipt_rule::AddHeaderAction = "add_header_action optional set block 0 0";
        bounce_action: ses_receipt_rule::BounceAction = "bounce_action optional set block 0 0";
        lambda_action: ses_receipt_rule::LambdaAction = "lambda_action optional set block 0 0";
        s3_action: ses_receipt_rule::S3Action = "s3_action optional set block 0 0";
        sns_action: ses_receipt_rule::SnsAction = "sns_action optional set block 0 0";
        stop_action: ses_receipt_rule::StopAction = "stop_action optional set block 0 0";
        workmail_action: ses_receipt_rule::WorkmailAction = "workmail_action optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::SesReceiptRule> = "arn";
        id: Id<kind::SesReceiptRule> = "id";
        name: Name<kind::SesReceiptRule> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ses_receipt_rule_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_receipt_rule_set)."]
    Managed "aws_ses_receipt_rule_set" SesReceiptRuleSet SesReceiptRuleSetAttributes
    naming None;
    tags None;
    unread {
        rule_set_name: Str = "rule_set_name required\tlength 1 64\treplaces";
    }
    attributes {
        arn: Arn<kind::SesReceiptRuleSet> = "arn";
        id: Id<kind::SesReceiptRuleSet> = "id";
        rule_set_name: Name<kind::SesReceiptRuleSet> = "rule_set_name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ses_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_template)."]
    Managed "aws_ses_template" SesTemplate SesTemplateAttributes
    naming None;
    tags None;
    arguments {
        html: Str = "html optional";
        subject: Str = "subject optional";
        text: Str = "text optional";
    }
    unread {
        name: Str = "name required\tlength 1 64\treplaces";
    }
    attributes {
        arn: Arn<kind::SesTemplate> = "arn";
        id: Id<kind::SesTemplate> = "id";
        name: Name<kind::SesTemplate> = "name";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ses_active_receipt_rule_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ses_active_receipt_rule_set)."]
        Data "aws_ses_active_receipt_rule_set" SesActiveReceiptRuleSet SesActiveReceiptRuleSetAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::SesActiveReceiptRuleSet> = "arn";
            id: Id<kind::SesActiveReceiptRuleSet> = "id";
            rule_set_name: Name<kind::SesActiveReceiptRuleSet> = "rule_set_name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ses_domain_identity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ses_domain_identity)."]
        Data "aws_ses_domain_identity" SesDomainIdentity SesDomainIdentityAttributes
        naming None;
        tags None;
        arguments {
            domain: Str = "domain required";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::SesDomainIdentity> = "arn";
            id: Id<kind::SesDomainIdentity> = "id";
            verification_token: Str = "verification_token";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ses_email_identity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ses_email_identity)."]
        Data "aws_ses_email_identity" SesEmailIdentity SesEmailIdentityAttributes
        naming None;
        tags None;
        arguments {
            email: Str = "email required";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::SesEmailIdentity> = "arn";
            id: Id<kind::SesEmailIdentity> = "id";
        }
    }
}
