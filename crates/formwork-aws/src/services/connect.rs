// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `connect`.

use crate::types::*;

/// Blocks of [`aws_connect_bot_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_bot_association).
pub mod connect_bot_association {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`LexBot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_bot_association)."]
        LexBot
        arguments {
            name: Name<kind::LexBot> = "name required\tlength 2 50\treplaces";
            lex_region: Str = "lex_region computed\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_bot_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_bot_association)."]
    Managed "aws_connect_bot_association" ConnectBotAssociation ConnectBotAssociationAttributes
    naming None;
    tags None;
    arguments {
        instance_id: Id<kind::ConnectInstance> = "instance_id required\tapi length 1 100\treplaces";
    }
    many {
        lex_bot: connect_bot_association::LexBot = "lex_bot required list block 1 1";
    }
    attributes {
        id: Id<kind::ConnectBotAssociation> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_contact_flow`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_contact_flow)."]
    Managed "aws_connect_contact_flow" ConnectContactFlow ConnectContactFlowAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "conflict content filename";
    }
    arguments {
        instance_id: Id<kind::ConnectInstance> = "instance_id required\tapi length 1 100";
        content: Str = "content computed\tformat json";
        content_hash: Str = "content_hash optional";
        description: Str = "description optional";
        filename: Str = "filename optional";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type optional\tin CONTACT_FLOW|CUSTOMER_QUEUE|CUSTOMER_HOLD|CUSTOMER_WHISPER|AGENT_HOLD|AGENT_WHISPER|OUTBOUND_WHISPER|AGENT_TRANSFER|QUEUE_TRANSFER|CAMPAIGN\treplaces";
    }
    unread {
        name: Str = "name required\tapi length 1 -";
    }
    attributes {
        arn: Arn<kind::ConnectContactFlow> = "arn";
        contact_flow_id: Id<kind::ConnectContactFlow> = "contact_flow_id";
        id: Id<kind::ConnectContactFlow> = "id";
        name: Name<kind::ConnectContactFlow> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_contact_flow_module`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_contact_flow_module)."]
    Managed "aws_connect_contact_flow_module" ConnectContactFlowModule ConnectContactFlowModuleAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 127, ""));
    tags Map;
    relations {
        "conflict content filename";
    }
    arguments {
        instance_id: Id<kind::ConnectInstance> = "instance_id required";
        content: Str = "content computed\tformat json";
        content_hash: Str = "content_hash optional";
        description: Str = "description optional\tlength - 500";
        filename: Str = "filename optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 127";
    }
    attributes {
        arn: Arn<kind::ConnectContactFlowModule> = "arn";
        contact_flow_module_id: Id<kind::ConnectContactFlowModule> = "contact_flow_module_id";
        id: Id<kind::ConnectContactFlowModule> = "id";
        name: Name<kind::ConnectContactFlowModule> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_connect_hours_of_operation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_hours_of_operation).
pub mod connect_hours_of_operation {
    use crate::types::*;

    /// Blocks of [`Config`].
    pub mod config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`EndTime`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_hours_of_operation)."]
            EndTime
            arguments {
                hours: Num = "hours required\twhole";
                minutes: Num = "minutes required\twhole";
            }
        }
        pub use crate::services::connect::connect_hours_of_operation::config::EndTime as StartTime;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_hours_of_operation)."]
        Config
        arguments {
            day: Str = "day required\tin SUNDAY|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY";
        }
        many {
            end_time: config::EndTime = "end_time required list block 1 1";
            start_time: config::StartTime = "start_time required list block 1 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_hours_of_operation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_hours_of_operation)."]
    Managed "aws_connect_hours_of_operation" ConnectHoursOfOperation ConnectHoursOfOperationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 127, ""));
    tags Map;
    arguments {
        instance_id: Id<kind::ConnectInstance> = "instance_id required\tapi length 1 100";
        time_zone: Str = "time_zone required";
        description: Str = "description optional\tlength 1 250";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 127";
    }
    many {
        config: connect_hours_of_operation::Config = "config required set block 1 0";
    }
    attributes {
        arn: Arn<kind::ConnectHoursOfOperation> = "arn";
        hours_of_operation_id: Id<kind::ConnectHoursOfOperation> = "hours_of_operation_id";
        id: Id<kind::ConnectHoursOfOperation> = "id";
        name: Name<kind::ConnectHoursOfOperation> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_connect_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_instance).
pub mod connect_instance {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_instance)."]
    Managed "aws_connect_instance" ConnectInstance ConnectInstanceAttributes
    naming None;
    tags Map;
    relations {
        "at_least_one directory_id instance_alias";
    }
    arguments {
        identity_management_type: Str = "identity_management_type required\tin SAML|CONNECT_MANAGED|EXISTING_DIRECTORY\treplaces";
        inbound_calls_enabled: Bool = "inbound_calls_enabled required";
        outbound_calls_enabled: Bool = "outbound_calls_enabled required";
        auto_resolve_best_voices_enabled: Bool = "auto_resolve_best_voices_enabled optional";
        contact_flow_logs_enabled: Bool = "contact_flow_logs_enabled optional";
        contact_lens_enabled: Bool = "contact_lens_enabled optional";
        directory_id: Id<kind::DirectoryServiceDirectory> = "directory_id optional\tlength 12 12\treplaces";
        early_media_enabled: Bool = "early_media_enabled optional";
        instance_alias: Str = "instance_alias optional\tlength 1 64\tmatch ^([\\da-zA-Z]+)([\\da-zA-Z-]+)$\treplaces";
        multi_party_conference_enabled: Bool = "multi_party_conference_enabled optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: connect_instance::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ConnectInstance> = "arn";
        created_time: Str = "created_time";
        id: Id<kind::ConnectInstance> = "id";
        service_role: Arn<kind::IamRole> = "service_role";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_connect_instance_storage_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_instance_storage_config).
pub mod connect_instance_storage_config {
    use crate::types::*;

    /// Blocks of [`StorageConfig`].
    pub mod storage_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`KinesisFirehoseConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_instance_storage_config)."]
            KinesisFirehoseConfig
            arguments {
                firehose_arn: Arn<kind::KinesisFirehoseDeliveryStream> = "firehose_arn required\tformat arn\tservice firehose";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`KinesisStreamConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_instance_storage_config)."]
            KinesisStreamConfig
            arguments {
                stream_arn: Arn<kind::KinesisStream> = "stream_arn required\tformat arn\tservice kinesis";
            }
        }
        /// Blocks of [`KinesisVideoStreamConfig`].
        pub mod kinesis_video_stream_config {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`EncryptionConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_instance_storage_config)."]
                EncryptionConfig
                arguments {
                    encryption_type: Str = "encryption_type required\tin KMS";
                    key_id: OneOf<kind::KmsKeyIdOrArn> = "key_id required\tformat arn";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`KinesisVideoStreamConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_instance_storage_config)."]
            KinesisVideoStreamConfig
            arguments {
                prefix: Str = "prefix required\tlength 1 128";
                retention_period_hours: Num = "retention_period_hours required\trange 0 87600\twhole";
            }
            many {
                encryption_config: kinesis_video_stream_config::EncryptionConfig = "encryption_config required list block 1 1";
            }
        }
        /// Blocks of [`S3Config`].
        pub mod s3_config {
            use crate::types::*;

            pub use crate::services::connect::connect_instance_storage_config::storage_config::kinesis_video_stream_config::EncryptionConfig;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`S3Config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_instance_storage_config)."]
            S3Config
            arguments {
                bucket_name: Name<kind::S3Bucket> = "bucket_name required\tlength 1 128";
                bucket_prefix: Str = "bucket_prefix required\tlength 1 128";
            }
            many {
                encryption_config: s3_config::EncryptionConfig = "encryption_config optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StorageConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_instance_storage_config)."]
        StorageConfig
        arguments {
            storage_type: Str = "storage_type required\tin S3|KINESIS_VIDEO_STREAM|KINESIS_STREAM|KINESIS_FIREHOSE";
        }
        many {
            kinesis_firehose_config: storage_config::KinesisFirehoseConfig = "kinesis_firehose_config optional list block 0 1";
            kinesis_stream_config: storage_config::KinesisStreamConfig = "kinesis_stream_config optional list block 0 1";
            kinesis_video_stream_config: storage_config::KinesisVideoStreamConfig = "kinesis_video_stream_config optional list block 0 1";
            s3_config: storage_config::S3Config = "s3_config optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_instance_storage_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_instance_storage_config)."]
    Managed "aws_connect_instance_storage_config" ConnectInstanceStorageConfig ConnectInstanceStorageConfigAttributes
    naming None;
    tags None;
    arguments {
        instance_id: Id<kind::ConnectInstance> = "instance_id required\tlength 1 100\treplaces";
        resource_type: Str = "resource_type required\tin CHAT_TRANSCRIPTS|CALL_RECORDINGS|SCHEDULED_REPORTS|MEDIA_STREAMS|CONTACT_TRACE_RECORDS|AGENT_EVENTS|REAL_TIME_CONTACT_ANALYSIS_SEGMENTS|ATTACHMENTS|CONTACT_EVALUATIONS|SCREEN_RECORDINGS|REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS|REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS|EMAIL_MESSAGES\treplaces";
    }
    many {
        storage_config: connect_instance_storage_config::StorageConfig = "storage_config required list block 1 1";
    }
    attributes {
        association_id: Str = "association_id";
        id: Id<kind::ConnectInstanceStorageConfig> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_lambda_function_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_lambda_function_association)."]
    Managed "aws_connect_lambda_function_association" ConnectLambdaFunctionAssociation ConnectLambdaFunctionAssociationAttributes
    naming None;
    tags None;
    arguments {
        function_arn: Arn<kind::LambdaFunction> = "function_arn required\tformat arn\tapi length 1 140\tservice lambda\treplaces";
        instance_id: Id<kind::ConnectInstance> = "instance_id required\tapi length 1 100\treplaces";
    }
    attributes {
        id: Id<kind::ConnectLambdaFunctionAssociation> = "id";
    }
}
/// Blocks of [`aws_connect_phone_number`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_phone_number).
pub mod connect_phone_number {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`StatusAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_phone_number)."]
        StatusAttributes
        attributes {
            message: Str = "message";
            status: Str = "status";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_phone_number`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_phone_number)."]
    Managed "aws_connect_phone_number" ConnectPhoneNumber ConnectPhoneNumberAttributes
    naming None;
    tags Map;
    arguments {
        country_code: Str = "country_code required\tin AF|AL|DZ|AS|AD|AO|AI|AQ|AG|AR|AM|AW|AU|AT|AZ|BS|BH|BD|BB|BY|BE|BZ|BJ|BM|BT|BO|BA|BW|BR|IO|VG|BN|BG|BF|BI|KH|CM|CA|CV|KY|CF|TD|CL|CN|CX|CC|CO|KM|CK|CR|HR|CU|CW|CY|CZ|CD|DK|DJ|DM|DO|TL|EC|EG|SV|GQ|ER|EE|ET|FK|FO|FJ|FI|FR|PF|GA|GM|GE|DE|GH|GI|GR|GL|GD|GU|GT|GG|GN|GW|GY|HT|HN|HK|HU|IS|IN|ID|IR|IQ|IE|IM|IL|IT|CI|JM|JP|JE|JO|KZ|KE|KI|KW|KG|LA|LV|LB|LS|LR|LY|LI|LT|LU|MO|MK|MG|MW|MY|MV|ML|MT|MH|MR|MU|YT|MX|FM|MD|MC|MN|ME|MS|MA|MZ|MM|NA|NR|NP|NL|AN|NC|NZ|NI|NE|NG|NU|KP|MP|NO|OM|PK|PW|PA|PG|PY|PE|PH|PN|PL|PT|PR|QA|CG|RE|RO|RU|RW|BL|SH|KN|LC|MF|PM|VC|WS|SM|ST|SA|SN|RS|SC|SL|SG|SX|SK|SI|SB|SO|ZA|KR|ES|LK|SD|SR|SJ|SZ|SE|CH|SY|TW|TJ|TZ|TH|TG|TK|TO|TT|TN|TR|TM|TC|TV|VI|UG|UA|AE|GB|US|UY|UZ|VU|VA|VE|VN|WF|EH|YE|ZM|ZW\treplaces";
        target_arn: Arn<kind::ConnectInstance> = "target_arn required\tformat arn";
        r#type: Str = "type required\tin TOLL_FREE|DID|UIFN|SHARED|THIRD_PARTY_TF|THIRD_PARTY_DID|SHORT_CODE\treplaces";
        description: Str = "description optional\tlength 1 500\treplaces";
        prefix: Str = "prefix optional\tmatch \\+[0-9]\treplaces";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: connect_phone_number::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ConnectPhoneNumber> = "arn";
        id: Id<kind::ConnectPhoneNumber> = "id";
        phone_number: Str = "phone_number";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        status: List<connect_phone_number::StatusAttributes> = "status";
    }
}
/// Blocks of [`aws_connect_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_queue).
pub mod connect_queue {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`OutboundCallerConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_queue)."]
        OutboundCallerConfig
        arguments {
            outbound_caller_id_name: Str = "outbound_caller_id_name optional\tlength 1 255";
            outbound_caller_id_number_id: Str = "outbound_caller_id_number_id optional";
            outbound_flow_id: Str = "outbound_flow_id optional\tlength 1 500";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_queue)."]
    Managed "aws_connect_queue" ConnectQueue ConnectQueueAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 127, ""));
    tags Map;
    arguments {
        hours_of_operation_id: Id<kind::ConnectHoursOfOperation> = "hours_of_operation_id required";
        instance_id: Id<kind::ConnectInstance> = "instance_id required\tlength 1 100";
        description: Str = "description optional\tlength 1 250";
        max_contacts: Num = "max_contacts optional\trange 0 -\twhole";
        quick_connect_ids: Set<Id<kind::ConnectQuickConnect>> = "quick_connect_ids optional";
        status: Str = "status computed\tin ENABLED|DISABLED";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 127";
    }
    many {
        outbound_caller_config: connect_queue::OutboundCallerConfig = "outbound_caller_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::ConnectQueue> = "arn";
        id: Id<kind::ConnectQueue> = "id";
        name: Name<kind::ConnectQueue> = "name";
        queue_id: Id<kind::ConnectQueue> = "queue_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_connect_quick_connect`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_quick_connect).
pub mod connect_quick_connect {
    use crate::types::*;

    /// Blocks of [`QuickConnectConfig`].
    pub mod quick_connect_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`PhoneConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_quick_connect)."]
            PhoneConfig
            arguments {
                phone_number: Str = "phone_number required";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`QueueConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_quick_connect)."]
            QueueConfig
            arguments {
                contact_flow_id: Str = "contact_flow_id required";
                queue_id: Str = "queue_id required";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`UserConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_quick_connect)."]
            UserConfig
            arguments {
                contact_flow_id: Str = "contact_flow_id required";
                user_id: Str = "user_id required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`QuickConnectConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_quick_connect)."]
        QuickConnectConfig
        arguments {
            quick_connect_type: Str = "quick_connect_type required\tin USER|QUEUE|PHONE_NUMBER";
        }
        many {
            phone_config: quick_connect_config::PhoneConfig = "phone_config optional list block 0 0";
            queue_config: quick_connect_config::QueueConfig = "queue_config optional list block 0 0";
            user_config: quick_connect_config::UserConfig = "user_config optional list block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_quick_connect`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_quick_connect)."]
    Managed "aws_connect_quick_connect" ConnectQuickConnect ConnectQuickConnectAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 127, ""));
    tags Map;
    arguments {
        instance_id: Id<kind::ConnectInstance> = "instance_id required";
        description: Str = "description optional\tlength 1 250";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 127";
    }
    many {
        quick_connect_config: connect_quick_connect::QuickConnectConfig = "quick_connect_config required list block 1 1";
    }
    attributes {
        arn: Arn<kind::ConnectQuickConnect> = "arn";
        id: Id<kind::ConnectQuickConnect> = "id";
        name: Name<kind::ConnectQuickConnect> = "name";
        quick_connect_id: Id<kind::ConnectQuickConnect> = "quick_connect_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_connect_routing_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_routing_profile).
pub mod connect_routing_profile {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MediaConcurrencies`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_routing_profile)."]
        MediaConcurrencies
        arguments {
            channel: Str = "channel required\tin VOICE|CHAT|TASK|EMAIL";
            concurrency: Num = "concurrency required\trange 1 10\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`QueueConfigs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_routing_profile)."]
        QueueConfigs
        arguments {
            channel: Str = "channel required\tin VOICE|CHAT|TASK|EMAIL";
            delay: Num = "delay required\trange 0 9999\twhole";
            priority: Num = "priority required\trange 1 99\twhole";
            queue_id: Id<kind::ConnectQueue> = "queue_id required";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`QueueConfigsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_routing_profile)."]
        QueueConfigsAttributes
        attributes {
            channel: Str = "channel";
            delay: Num = "delay";
            priority: Num = "priority";
            queue_arn: Str = "queue_arn";
            queue_id: Id<kind::ConnectQueue> = "queue_id";
            queue_name: Str = "queue_name";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_routing_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_routing_profile)."]
    Managed "aws_connect_routing_profile" ConnectRoutingProfile ConnectRoutingProfileAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 127, ""));
    tags Map;
    arguments {
        default_outbound_queue_id: Id<kind::ConnectQueue> = "default_outbound_queue_id required";
        description: Str = "description required\tlength 1 250";
        instance_id: Id<kind::ConnectInstance> = "instance_id required\tlength 1 100";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 127";
    }
    many {
        media_concurrencies: connect_routing_profile::MediaConcurrencies = "media_concurrencies required set block 1 0";
        queue_configs: connect_routing_profile::QueueConfigs = "queue_configs optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::ConnectRoutingProfile> = "arn";
        id: Id<kind::ConnectRoutingProfile> = "id";
        name: Name<kind::ConnectRoutingProfile> = "name";
        routing_profile_id: Id<kind::ConnectRoutingProfile> = "routing_profile_id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        queue_configs: Set<connect_routing_profile::QueueConfigsAttributes> = "queue_configs";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_security_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_security_profile)."]
    Managed "aws_connect_security_profile" ConnectSecurityProfile ConnectSecurityProfileAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        instance_id: Id<kind::ConnectInstance> = "instance_id required\tlength 1 100";
        description: Str = "description optional\tlength 1 250";
        permissions: Set<Str> = "permissions optional\teach length 1 128";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    attributes {
        arn: Arn<kind::ConnectSecurityProfile> = "arn";
        id: Id<kind::ConnectSecurityProfile> = "id";
        name: Name<kind::ConnectSecurityProfile> = "name";
        organization_resource_id: Str = "organization_resource_id";
        security_profile_id: Id<kind::ConnectSecurityProfile> = "security_profile_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_connect_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_user).
pub mod connect_user {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`IdentityInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_user)."]
        IdentityInfo
        arguments {
            email: Str = "email optional";
            first_name: Str = "first_name optional\tlength 1 100";
            last_name: Str = "last_name optional\tlength 1 100";
            secondary_email: Str = "secondary_email optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PhoneConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_user)."]
        PhoneConfig
        arguments {
            phone_type: Str = "phone_type required\tin SOFT_PHONE|DESK_PHONE";
            after_contact_work_time_limit: Num = "after_contact_work_time_limit optional\trange 0 -\twhole";
            auto_accept: Bool = "auto_accept optional";
            desk_phone_number: Str = "desk_phone_number optional\tmatch \\+[1-9][0-9]{1,14}$";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_user)."]
    Managed "aws_connect_user" ConnectUser ConnectUserAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 100, ""));
    tags Map;
    arguments {
        instance_id: Id<kind::ConnectInstance> = "instance_id required\tlength 1 100\treplaces";
        routing_profile_id: Id<kind::ConnectRoutingProfile> = "routing_profile_id required";
        security_profile_ids: Set<Id<kind::ConnectSecurityProfile>> = "security_profile_ids required\titems 1 10";
        directory_user_id: Str = "directory_user_id computed";
        hierarchy_group_id: Id<kind::ConnectUserHierarchyGroup> = "hierarchy_group_id optional";
        password: Secret<Str> = "password optional sensitive\tlength 8 64";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 100\treplaces";
    }
    many {
        phone_config: connect_user::PhoneConfig = "phone_config required list block 1 1";
        identity_info: connect_user::IdentityInfo = "identity_info optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::ConnectUser> = "arn";
        id: Id<kind::ConnectUser> = "id";
        name: Name<kind::ConnectUser> = "name";
        tags_all: Map<Str> = "tags_all";
        user_id: Id<kind::ConnectUser> = "user_id";
    }
}
/// Blocks of [`aws_connect_user_hierarchy_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_user_hierarchy_group).
pub mod connect_user_hierarchy_group {
    use crate::types::*;

    /// Blocks of [`HierarchyPathAttributes`].
    pub mod hierarchy_path_attributes {
        use crate::types::*;

        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as LevelFourAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as LevelOneAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as LevelThreeAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as LevelTwoAttributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`HierarchyPathAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_user_hierarchy_group)."]
        HierarchyPathAttributes
        objects {
            level_five: List<hierarchy_path_attributes::LevelFiveAttributes> = "level_five";
            level_four: List<hierarchy_path_attributes::LevelFourAttributes> = "level_four";
            level_one: List<hierarchy_path_attributes::LevelOneAttributes> = "level_one";
            level_three: List<hierarchy_path_attributes::LevelThreeAttributes> = "level_three";
            level_two: List<hierarchy_path_attributes::LevelTwoAttributes> = "level_two";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_user_hierarchy_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_user_hierarchy_group)."]
    Managed "aws_connect_user_hierarchy_group" ConnectUserHierarchyGroup ConnectUserHierarchyGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 100, ""));
    tags Map;
    arguments {
        instance_id: Id<kind::ConnectInstance> = "instance_id required\tlength 1 100";
        parent_group_id: Id<kind::ConnectUserHierarchyGroup> = "parent_group_id optional\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 100";
    }
    attributes {
        arn: Arn<kind::ConnectUserHierarchyGroup> = "arn";
        hierarchy_group_id: Id<kind::ConnectUserHierarchyGroup> = "hierarchy_group_id";
        id: Id<kind::ConnectUserHierarchyGroup> = "id";
        level_id: Str = "level_id";
        name: Name<kind::ConnectUserHierarchyGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        hierarchy_path: List<connect_user_hierarchy_group::HierarchyPathAttributes> = "hierarchy_path";
    }
}
/// Blocks of [`aws_connect_user_hierarchy_structure`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_user_hierarchy_structure).
pub mod connect_user_hierarchy_structure {
    use crate::types::*;

    /// Blocks of [`HierarchyStructure`].
    pub mod hierarchy_structure {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`LevelFive`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_user_hierarchy_structure)."]
            LevelFive
            arguments {
                name: Str = "name required\tlength 1 50";
            }
        }
        pub use crate::services::connect::connect_user_hierarchy_structure::hierarchy_structure::LevelFive as LevelFour;
        pub use crate::services::connect::connect_user_hierarchy_structure::hierarchy_structure::LevelFive as LevelOne;
        pub use crate::services::connect::connect_user_hierarchy_structure::hierarchy_structure::LevelFive as LevelThree;
        pub use crate::services::connect::connect_user_hierarchy_structure::hierarchy_structure::LevelFive as LevelTwo;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`HierarchyStructure`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_user_hierarchy_structure)."]
        HierarchyStructure
        many {
            level_five: hierarchy_structure::LevelFive = "level_five optional list block 0 1";
            level_four: hierarchy_structure::LevelFour = "level_four optional list block 0 1";
            level_one: hierarchy_structure::LevelOne = "level_one optional list block 0 1";
            level_three: hierarchy_structure::LevelThree = "level_three optional list block 0 1";
            level_two: hierarchy_structure::LevelTwo = "level_two optional list block 0 1";
        }
    }
    /// Blocks of [`HierarchyStructureAttributes`].
    pub mod hierarchy_structure_attributes {
        use crate::types::*;

        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as LevelFourAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as LevelOneAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as LevelThreeAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as LevelTwoAttributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`HierarchyStructureAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_user_hierarchy_structure)."]
        HierarchyStructureAttributes
        objects {
            level_five: List<hierarchy_structure_attributes::LevelFiveAttributes> = "level_five";
            level_four: List<hierarchy_structure_attributes::LevelFourAttributes> = "level_four";
            level_one: List<hierarchy_structure_attributes::LevelOneAttributes> = "level_one";
            level_three: List<hierarchy_structure_attributes::LevelThreeAttributes> = "level_three";
            level_two: List<hierarchy_structure_attributes::LevelTwoAttributes> = "level_two";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_user_hierarchy_structure`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_user_hierarchy_structure)."]
    Managed "aws_connect_user_hierarchy_structure" ConnectUserHierarchyStructure ConnectUserHierarchyStructureAttributes
    naming None;
    tags None;
    arguments {
        instance_id: Id<kind::ConnectInstance> = "instance_id required\tlength 1 100";
    }
    many {
        hierarchy_structure: connect_user_hierarchy_structure::HierarchyStructure = "hierarchy_structure required list block 1 1";
    }
    attributes {
        id: Id<kind::ConnectUserHierarchyStructure> = "id";
    }
    objects {
        hierarchy_structure: List<connect_user_hierarchy_structure::HierarchyStructureAttributes> = "hierarchy_structure";
    }
}
/// Blocks of [`aws_connect_vocabulary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_vocabulary).
pub mod connect_vocabulary {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_vocabulary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_vocabulary)."]
    Managed "aws_connect_vocabulary" ConnectVocabulary ConnectVocabularyAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 140, "0-9A-Za-z._-"));
    tags Map;
    arguments {
        content: Str = "content required\tlength 1 60000\treplaces";
        instance_id: Id<kind::ConnectInstance> = "instance_id required\tlength 1 100\treplaces";
        language_code: Str = "language_code required\tin ar-AE|de-CH|de-DE|en-AB|en-AU|en-GB|en-IE|en-IN|en-US|en-WL|es-ES|es-US|fr-CA|fr-FR|hi-IN|it-IT|ja-JP|ko-KR|pt-BR|pt-PT|zh-CN|en-NZ|en-ZA|ca-ES|da-DK|fi-FI|id-ID|ms-MY|nl-NL|no-NO|pl-PL|sv-SE|tl-PH\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 140\tmatch ^[0-9a-zA-Z._-]+\treplaces";
    }
    single {
        timeouts: connect_vocabulary::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ConnectVocabulary> = "arn";
        failure_reason: Str = "failure_reason";
        id: Id<kind::ConnectVocabulary> = "id";
        last_modified_time: Str = "last_modified_time";
        name: Name<kind::ConnectVocabulary> = "name";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
        vocabulary_id: Id<kind::ConnectVocabulary> = "vocabulary_id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_connect_bot_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_bot_association).
    pub mod connect_bot_association {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`LexBot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_bot_association)."]
            LexBot
            arguments {
                name: Str = "name required";
                lex_region: Str = "lex_region computed";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_connect_bot_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_bot_association)."]
        Data "aws_connect_bot_association" ConnectBotAssociation ConnectBotAssociationAttributes
        naming None;
        tags None;
        arguments {
            instance_id: Str = "instance_id required";
        }
        unread {
            id: Str = "id computed";
        }
        many {
            lex_bot: connect_bot_association::LexBot = "lex_bot required list block 1 1";
        }
        attributes {
            id: Id<kind::ConnectBotAssociation> = "id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_connect_contact_flow`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_contact_flow)."]
        Data "aws_connect_contact_flow" ConnectContactFlow ConnectContactFlowAttributes
        naming None;
        tags None;
        arguments {
            instance_id: Str = "instance_id required";
            tags: Map<Str> = "tags computed";
        }
        unread {
            contact_flow_id: Str = "contact_flow_id computed";
            id: Str = "id computed";
            name: Str = "name computed";
            r#type: Str = "type optional";
        }
        attributes {
            arn: Arn<kind::ConnectContactFlow> = "arn";
            contact_flow_id: Id<kind::ConnectContactFlow> = "contact_flow_id";
            content: Str = "content";
            description: Str = "description";
            id: Id<kind::ConnectContactFlow> = "id";
            name: Name<kind::ConnectContactFlow> = "name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_connect_contact_flow_module`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_contact_flow_module)."]
        Data "aws_connect_contact_flow_module" ConnectContactFlowModule ConnectContactFlowModuleAttributes
        naming None;
        tags None;
        arguments {
            instance_id: Str = "instance_id required";
            tags: Map<Str> = "tags computed";
        }
        unread {
            contact_flow_module_id: Str = "contact_flow_module_id computed";
            id: Str = "id computed";
            name: Str = "name computed";
        }
        attributes {
            arn: Arn<kind::ConnectContactFlowModule> = "arn";
            contact_flow_module_id: Id<kind::ConnectContactFlowModule> = "contact_flow_module_id";
            content: Str = "content";
            description: Str = "description";
            id: Id<kind::ConnectContactFlowModule> = "id";
            name: Name<kind::ConnectContactFlowModule> = "name";
            state: Str = "state";
            status: Str = "status";
        }
    }
    /// Blocks of [`aws_connect_hours_of_operation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_hours_of_operation).
    pub mod connect_hours_of_operation {
        use crate::types::*;

        /// Blocks of [`ConfigAttributes`].
        pub mod config_attributes {
            use crate::types::*;

            pub use crate::shared::connect_data_connect_hours_of_operation_config_attributes_end_time_attributes::EndTimeAttributes;
            pub use crate::shared::connect_data_connect_hours_of_operation_config_attributes_end_time_attributes::EndTimeAttributes as StartTimeAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_hours_of_operation)."]
            ConfigAttributes
            attributes {
                day: Str = "day";
            }
            objects {
                end_time: List<config_attributes::EndTimeAttributes> = "end_time";
                start_time: List<config_attributes::StartTimeAttributes> = "start_time";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_connect_hours_of_operation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_hours_of_operation)."]
        Data "aws_connect_hours_of_operation" ConnectHoursOfOperation ConnectHoursOfOperationAttributes
        naming None;
        tags None;
        arguments {
            instance_id: Str = "instance_id required";
            tags: Map<Str> = "tags computed";
        }
        unread {
            hours_of_operation_id: Str = "hours_of_operation_id computed";
            id: Str = "id computed";
            name: Str = "name computed";
        }
        attributes {
            arn: Arn<kind::ConnectHoursOfOperation> = "arn";
            description: Str = "description";
            hours_of_operation_id: Id<kind::ConnectHoursOfOperation> = "hours_of_operation_id";
            id: Id<kind::ConnectHoursOfOperation> = "id";
            name: Name<kind::ConnectHoursOfOperation> = "name";
            time_zone: Str = "time_zone";
        }
        objects {
            config: Set<connect_hours_of_operation::ConfigAttributes> = "config";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_connect_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_instance)."]
        Data "aws_connect_instance" ConnectInstance ConnectInstanceAttributes
        naming None;
        tags None;
        arguments {
            instance_alias: Str = "instance_alias computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            instance_id: Str = "instance_id computed";
        }
        attributes {
            arn: Arn<kind::ConnectInstance> = "arn";
            auto_resolve_best_voices_enabled: Bool = "auto_resolve_best_voices_enabled";
            contact_flow_logs_enabled: Bool = "contact_flow_logs_enabled";
            contact_lens_enabled: Bool = "contact_lens_enabled";
            created_time: Str = "created_time";
            early_media_enabled: Bool = "early_media_enabled";
            id: Id<kind::ConnectInstance> = "id";
            identity_management_type: Str = "identity_management_type";
            inbound_calls_enabled: Bool = "inbound_calls_enabled";
            instance_id: Id<kind::ConnectInstance> = "instance_id";
            multi_party_conference_enabled: Bool = "multi_party_conference_enabled";
            outbound_calls_enabled: Bool = "outbound_calls_enabled";
            service_role: Arn<kind::IamRole> = "service_role";
            status: Str = "status";
        }
    }
    /// Blocks of [`aws_connect_instance_storage_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_instance_storage_config).
    pub mod connect_instance_storage_config {
        use crate::types::*;

        /// Blocks of [`StorageConfigAttributes`].
        pub mod storage_config_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`KinesisFirehoseConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_instance_storage_config)."]
                KinesisFirehoseConfigAttributes
                attributes {
                    firehose_arn: Str = "firehose_arn";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`KinesisStreamConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_instance_storage_config)."]
                KinesisStreamConfigAttributes
                attributes {
                    stream_arn: Str = "stream_arn";
                }
            }
            /// Blocks of [`KinesisVideoStreamConfigAttributes`].
            pub mod kinesis_video_stream_config_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`EncryptionConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_instance_storage_config)."]
                    EncryptionConfigAttributes
                    attributes {
                        encryption_type: Str = "encryption_type";
                        key_id: Str = "key_id";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`KinesisVideoStreamConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_instance_storage_config)."]
                KinesisVideoStreamConfigAttributes
                attributes {
                    prefix: Str = "prefix";
                    retention_period_hours: Num = "retention_period_hours";
                }
                objects {
                    encryption_config: List<kinesis_video_stream_config_attributes::EncryptionConfigAttributes> = "encryption_config";
                }
            }
            /// Blocks of [`S3ConfigAttributes`].
            pub mod s3_config_attributes {
                use crate::types::*;

                pub use crate::services::connect::data::connect_instance_storage_config::storage_config_attributes::kinesis_video_stream_config_attributes::EncryptionConfigAttributes;
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`S3ConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_instance_storage_config)."]
                S3ConfigAttributes
                attributes {
                    bucket_name: Str = "bucket_name";
                    bucket_prefix: Str = "bucket_prefix";
                }
                objects {
                    encryption_config: List<s3_config_attributes::EncryptionConfigAttributes> = "encryption_config";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`StorageConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_instance_storage_config)."]
            StorageConfigAttributes
            attributes {
                storage_type: Str = "storage_type";
            }
            objects {
                kinesis_firehose_config: List<storage_config_attributes::KinesisFirehoseConfigAttributes> = "kinesis_firehose_config";
                kinesis_stream_config: List<storage_config_attributes::KinesisStreamConfigAttributes> = "kinesis_stream_config";
                kinesis_video_stream_config: List<storage_config_attributes::KinesisVideoStreamConfigAttributes> = "kinesis_video_stream_config";
                s3_config: List<storage_config_attributes::S3ConfigAttributes> = "s3_config";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_connect_instance_storage_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_instance_storage_config)."]
        Data "aws_connect_instance_storage_config" ConnectInstanceStorageConfig ConnectInstanceStorageConfigAttributes
        naming None;
        tags None;
        arguments {
            association_id: Str = "association_id required";
            instance_id: Str = "instance_id required";
            resource_type: Str = "resource_type required";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            id: Id<kind::ConnectInstanceStorageConfig> = "id";
        }
        objects {
            storage_config: List<connect_instance_storage_config::StorageConfigAttributes> = "storage_config";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_connect_lambda_function_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_lambda_function_association)."]
        Data "aws_connect_lambda_function_association" ConnectLambdaFunctionAssociation ConnectLambdaFunctionAssociationAttributes
        naming None;
        tags None;
        arguments {
            function_arn: Str = "function_arn required";
            instance_id: Str = "instance_id required";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            id: Id<kind::ConnectLambdaFunctionAssociation> = "id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_connect_prompt`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_prompt)."]
        Data "aws_connect_prompt" ConnectPrompt ConnectPromptAttributes
        naming None;
        tags None;
        arguments {
            instance_id: Str = "instance_id required";
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Str = "arn";
            prompt_id: Str = "prompt_id";
        }
    }
    /// Blocks of [`aws_connect_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_queue).
    pub mod connect_queue {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`OutboundCallerConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_queue)."]
            OutboundCallerConfigAttributes
            attributes {
                outbound_caller_id_name: Str = "outbound_caller_id_name";
                outbound_caller_id_number_id: Str = "outbound_caller_id_number_id";
                outbound_flow_id: Str = "outbound_flow_id";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_connect_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_queue)."]
        Data "aws_connect_queue" ConnectQueue ConnectQueueAttributes
        naming None;
        tags None;
        arguments {
            instance_id: Str = "instance_id required";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            name: Str = "name computed";
            queue_id: Str = "queue_id computed";
        }
        attributes {
            arn: Arn<kind::ConnectQueue> = "arn";
            description: Str = "description";
            hours_of_operation_id: Str = "hours_of_operation_id";
            id: Id<kind::ConnectQueue> = "id";
            max_contacts: Num = "max_contacts";
            name: Name<kind::ConnectQueue> = "name";
            queue_id: Id<kind::ConnectQueue> = "queue_id";
            status: Str = "status";
        }
        objects {
            outbound_caller_config: List<connect_queue::OutboundCallerConfigAttributes> = "outbound_caller_config";
        }
    }
    /// Blocks of [`aws_connect_quick_connect`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_quick_connect).
    pub mod connect_quick_connect {
        use crate::types::*;

        /// Blocks of [`QuickConnectConfigAttributes`].
        pub mod quick_connect_config_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`PhoneConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_quick_connect)."]
                PhoneConfigAttributes
                attributes {
                    phone_number: Str = "phone_number";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`QueueConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_quick_connect)."]
                QueueConfigAttributes
                attributes {
                    contact_flow_id: Str = "contact_flow_id";
                    queue_id: Str = "queue_id";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`UserConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_quick_connect)."]
                UserConfigAttributes
                attributes {
                    contact_flow_id: Str = "contact_flow_id";
                    user_id: Str = "user_id";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`QuickConnectConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_quick_connect)."]
            QuickConnectConfigAttributes
            attributes {
                quick_connect_type: Str = "quick_connect_type";
            }
            objects {
                phone_config: List<quick_connect_config_attributes::PhoneConfigAttributes> = "phone_config";
                queue_config: List<quick_connect_config_attributes::QueueConfigAttributes> = "queue_config";
                user_config: List<quick_connect_config_attributes::UserConfigAttributes> = "user_config";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_connect_quick_connect`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_quick_connect)."]
        Data "aws_connect_quick_connect" ConnectQuickConnect ConnectQuickConnectAttributes
        naming None;
        tags None;
        arguments {
            instance_id: Str = "instance_id required";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            name: Str = "name computed";
            quick_connect_id: Str = "quick_connect_id computed";
        }
        attributes {
            arn: Arn<kind::ConnectQuickConnect> = "arn";
            description: Str = "description";
            id: Id<kind::ConnectQuickConnect> = "id";
            name: Name<kind::ConnectQuickConnect> = "name";
            quick_connect_id: Id<kind::ConnectQuickConnect> = "quick_connect_id";
        }
        objects {
            quick_connect_config: List<connect_quick_connect::QuickConnectConfigAttributes> = "quick_connect_config";
        }
    }
    /// Blocks of [`aws_connect_routing_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_routing_profile).
    pub mod connect_routing_profile {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`MediaConcurrenciesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_routing_profile)."]
            MediaConcurrenciesAttributes
            attributes {
                channel: Str = "channel";
                concurrency: Num = "concurrency";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`QueueConfigsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_routing_profile)."]
            QueueConfigsAttributes
            attributes {
                channel: Str = "channel";
                delay: Num = "delay";
                priority: Num = "priority";
                queue_arn: Str = "queue_arn";
                queue_id: Str = "queue_id";
                queue_name: Str = "queue_name";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_connect_routing_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_routing_profile)."]
        Data "aws_connect_routing_profile" ConnectRoutingProfile ConnectRoutingProfileAttributes
        naming None;
        tags None;
        arguments {
            instance_id: Str = "instance_id required";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            name: Str = "name computed";
            routing_profile_id: Str = "routing_profile_id computed";
        }
        attributes {
            arn: Arn<kind::ConnectRoutingProfile> = "arn";
            default_outbound_queue_id: Str = "default_outbound_queue_id";
            description: Str = "description";
            id: Id<kind::ConnectRoutingProfile> = "id";
            name: Name<kind::ConnectRoutingProfile> = "name";
            routing_profile_id: Id<kind::ConnectRoutingProfile> = "routing_profile_id";
        }
        objects {
            media_concurrencies: Set<connect_routing_profile::MediaConcurrenciesAttributes> = "media_concurrencies";
            queue_configs: Set<connect_routing_profile::QueueConfigsAttributes> = "queue_configs";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_connect_security_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_security_profile)."]
        Data "aws_connect_security_profile" ConnectSecurityProfile ConnectSecurityProfileAttributes
        naming None;
        tags None;
        arguments {
            instance_id: Str = "instance_id required";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            name: Str = "name computed";
            security_profile_id: Str = "security_profile_id computed";
        }
        attributes {
            arn: Arn<kind::ConnectSecurityProfile> = "arn";
            description: Str = "description";
            id: Id<kind::ConnectSecurityProfile> = "id";
            name: Name<kind::ConnectSecurityProfile> = "name";
            organization_resource_id: Str = "organization_resource_id";
            permissions: Set<Str> = "permissions";
            security_profile_id: Id<kind::ConnectSecurityProfile> = "security_profile_id";
        }
    }
    /// Blocks of [`aws_connect_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_user).
    pub mod connect_user {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`IdentityInfoAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_user)."]
            IdentityInfoAttributes
            attributes {
                email: Str = "email";
                first_name: Str = "first_name";
                last_name: Str = "last_name";
                secondary_email: Str = "secondary_email";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`PhoneConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_user)."]
            PhoneConfigAttributes
            attributes {
                after_contact_work_time_limit: Num = "after_contact_work_time_limit";
                auto_accept: Bool = "auto_accept";
                desk_phone_number: Str = "desk_phone_number";
                phone_type: Str = "phone_type";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_connect_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_user)."]
        Data "aws_connect_user" ConnectUser ConnectUserAttributes
        naming None;
        tags None;
        arguments {
            instance_id: Str = "instance_id required";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            name: Str = "name computed";
            user_id: Str = "user_id computed";
        }
        attributes {
            arn: Arn<kind::ConnectUser> = "arn";
            directory_user_id: Str = "directory_user_id";
            hierarchy_group_id: Str = "hierarchy_group_id";
            id: Id<kind::ConnectUser> = "id";
            name: Name<kind::ConnectUser> = "name";
            routing_profile_id: Str = "routing_profile_id";
            security_profile_ids: Set<Str> = "security_profile_ids";
            user_id: Id<kind::ConnectUser> = "user_id";
        }
        objects {
            identity_info: List<connect_user::IdentityInfoAttributes> = "identity_info";
            phone_config: List<connect_user::PhoneConfigAttributes> = "phone_config";
        }
    }
    /// Blocks of [`aws_connect_user_hierarchy_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_user_hierarchy_group).
    pub mod connect_user_hierarchy_group {
        use crate::types::*;

        pub use crate::services::connect::connect_user_hierarchy_group::HierarchyPathAttributes;
        pub use crate::services::connect::connect_user_hierarchy_group::hierarchy_path_attributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_connect_user_hierarchy_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_user_hierarchy_group)."]
        Data "aws_connect_user_hierarchy_group" ConnectUserHierarchyGroup ConnectUserHierarchyGroupAttributes
        naming None;
        tags None;
        arguments {
            instance_id: Str = "instance_id required";
            tags: Map<Str> = "tags computed";
        }
        unread {
            hierarchy_group_id: Str = "hierarchy_group_id computed";
            id: Str = "id computed";
            name: Str = "name computed";
        }
        attributes {
            arn: Arn<kind::ConnectUserHierarchyGroup> = "arn";
            hierarchy_group_id: Id<kind::ConnectUserHierarchyGroup> = "hierarchy_group_id";
            id: Id<kind::ConnectUserHierarchyGroup> = "id";
            level_id: Str = "level_id";
            name: Name<kind::ConnectUserHierarchyGroup> = "name";
        }
        objects {
            hierarchy_path: List<connect_user_hierarchy_group::HierarchyPathAttributes> = "hierarchy_path";
        }
    }
    /// Blocks of [`aws_connect_user_hierarchy_structure`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_user_hierarchy_structure).
    pub mod connect_user_hierarchy_structure {
        use crate::types::*;

        pub use crate::services::connect::connect_user_hierarchy_group::HierarchyPathAttributes as HierarchyStructureAttributes;
        pub use crate::services::connect::connect_user_hierarchy_group::hierarchy_path_attributes as hierarchy_structure_attributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_connect_user_hierarchy_structure`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_user_hierarchy_structure)."]
        Data "aws_connect_user_hierarchy_structure" ConnectUserHierarchyStructure ConnectUserHierarchyStructureAttributes
        naming None;
        tags None;
        arguments {
            instance_id: Str = "instance_id required";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            id: Id<kind::ConnectUserHierarchyStructure> = "id";
        }
        objects {
            hierarchy_structure: List<connect_user_hierarchy_structure::HierarchyStructureAttributes> = "hierarchy_structure";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_connect_vocabulary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_vocabulary)."]
        Data "aws_connect_vocabulary" ConnectVocabulary ConnectVocabularyAttributes
        naming None;
        tags None;
        arguments {
            instance_id: Str = "instance_id required";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            name: Str = "name computed";
            vocabulary_id: Str = "vocabulary_id computed";
        }
        attributes {
            arn: Arn<kind::ConnectVocabulary> = "arn";
            content: Str = "content";
            failure_reason: Str = "failure_reason";
            id: Id<kind::ConnectVocabulary> = "id";
            language_code: Str = "language_code";
            last_modified_time: Str = "last_modified_time";
            name: Name<kind::ConnectVocabulary> = "name";
            state: Str = "state";
            vocabulary_id: Id<kind::ConnectVocabulary> = "vocabulary_id";
        }
    }
}
