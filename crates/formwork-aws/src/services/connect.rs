// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `connect`.

use crate::kinds::*;

/// Blocks of [`aws_connect_bot_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_bot_association).
pub mod connect_bot_association {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`LexBot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_bot_association)."]
        LexBot
        arguments {
            name: Str = "name required";
            lex_region: Str = "lex_region computed";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_bot_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_bot_association)."]
    Managed "aws_connect_bot_association" ConnectBotAssociation ConnectBotAssociationAttributes
    naming None;
    tags None;
    arguments {
        instance_id: Str = "instance_id required";
    }
    many {
        lex_bot: connect_bot_association::LexBot = "lex_bot required list block 1 1";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_contact_flow`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_contact_flow)."]
    Managed "aws_connect_contact_flow" ConnectContactFlow ConnectContactFlowAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        instance_id: Str = "instance_id required";
        name: Str = "name required";
        content: Str = "content computed";
        content_hash: Str = "content_hash optional";
        description: Str = "description optional";
        filename: Str = "filename optional";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type optional";
    }
    attributes {
        arn: Str = "arn";
        contact_flow_id: Str = "contact_flow_id";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_contact_flow_module`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_contact_flow_module)."]
    Managed "aws_connect_contact_flow_module" ConnectContactFlowModule ConnectContactFlowModuleAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 127, ""));
    tags Map;
    arguments {
        instance_id: Str = "instance_id required";
        name: Str = "name required";
        content: Str = "content computed";
        content_hash: Str = "content_hash optional";
        description: Str = "description optional";
        filename: Str = "filename optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        contact_flow_module_id: Str = "contact_flow_module_id";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_connect_hours_of_operation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_hours_of_operation).
pub mod connect_hours_of_operation {
    use crate::kinds::*;

    /// Blocks of [`Config`].
    pub mod config {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`EndTime`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_hours_of_operation)."]
            EndTime
            arguments {
                hours: Num = "hours required";
                minutes: Num = "minutes required";
            }
        }
        pub use crate::services::connect::connect_hours_of_operation::config::EndTime as StartTime;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_hours_of_operation)."]
        Config
        arguments {
            day: Str = "day required";
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
        instance_id: Str = "instance_id required";
        name: Str = "name required";
        time_zone: Str = "time_zone required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        config: connect_hours_of_operation::Config = "config required set block 1 0";
    }
    attributes {
        arn: Str = "arn";
        hours_of_operation_id: Str = "hours_of_operation_id";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_connect_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_instance).
pub mod connect_instance {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_instance)."]
    Managed "aws_connect_instance" ConnectInstance ConnectInstanceAttributes
    naming None;
    tags Map;
    arguments {
        identity_management_type: Str = "identity_management_type required";
        inbound_calls_enabled: Bool = "inbound_calls_enabled required";
        outbound_calls_enabled: Bool = "outbound_calls_enabled required";
        auto_resolve_best_voices_enabled: Bool = "auto_resolve_best_voices_enabled optional";
        contact_flow_logs_enabled: Bool = "contact_flow_logs_enabled optional";
        contact_lens_enabled: Bool = "contact_lens_enabled optional";
        directory_id: Str = "directory_id optional";
        early_media_enabled: Bool = "early_media_enabled optional";
        instance_alias: Str = "instance_alias optional";
        multi_party_conference_enabled: Bool = "multi_party_conference_enabled optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: connect_instance::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        created_time: Str = "created_time";
        id: Str = "id";
        service_role: Str = "service_role";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_connect_instance_storage_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_instance_storage_config).
pub mod connect_instance_storage_config {
    use crate::kinds::*;

    /// Blocks of [`StorageConfig`].
    pub mod storage_config {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`KinesisFirehoseConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_instance_storage_config)."]
            KinesisFirehoseConfig
            arguments {
                firehose_arn: Str = "firehose_arn required";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`KinesisStreamConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_instance_storage_config)."]
            KinesisStreamConfig
            arguments {
                stream_arn: Str = "stream_arn required";
            }
        }
        /// Blocks of [`KinesisVideoStreamConfig`].
        pub mod kinesis_video_stream_config {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`EncryptionConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_instance_storage_config)."]
                EncryptionConfig
                arguments {
                    encryption_type: Str = "encryption_type required";
                    key_id: Str = "key_id required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`KinesisVideoStreamConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_instance_storage_config)."]
            KinesisVideoStreamConfig
            arguments {
                prefix: Str = "prefix required";
                retention_period_hours: Num = "retention_period_hours required";
            }
            many {
                encryption_config: kinesis_video_stream_config::EncryptionConfig = "encryption_config required list block 1 1";
            }
        }
        /// Blocks of [`S3Config`].
        pub mod s3_config {
            use crate::kinds::*;

            pub use crate::services::connect::connect_instance_storage_config::storage_config::kinesis_video_stream_config::EncryptionConfig;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`S3Config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_instance_storage_config)."]
            S3Config
            arguments {
                bucket_name: Str = "bucket_name required";
                bucket_prefix: Str = "bucket_prefix required";
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
            storage_type: Str = "storage_type required";
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
        instance_id: Str = "instance_id required";
        resource_type: Str = "resource_type required";
    }
    many {
        storage_config: connect_instance_storage_config::StorageConfig = "storage_config required list block 1 1";
    }
    attributes {
        association_id: Str = "association_id";
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_lambda_function_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_lambda_function_association)."]
    Managed "aws_connect_lambda_function_association" ConnectLambdaFunctionAssociation ConnectLambdaFunctionAssociationAttributes
    naming None;
    tags None;
    arguments {
        function_arn: Str = "function_arn required";
        instance_id: Str = "instance_id required";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_connect_phone_number`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_phone_number).
pub mod connect_phone_number {
    use crate::kinds::*;

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
        country_code: Str = "country_code required";
        target_arn: Str = "target_arn required";
        r#type: Str = "type required";
        description: Str = "description optional";
        prefix: Str = "prefix optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: connect_phone_number::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        phone_number: Str = "phone_number";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        status: List<connect_phone_number::StatusAttributes> = "status";
    }
}
/// Blocks of [`aws_connect_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_queue).
pub mod connect_queue {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`OutboundCallerConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_queue)."]
        OutboundCallerConfig
        arguments {
            outbound_caller_id_name: Str = "outbound_caller_id_name optional";
            outbound_caller_id_number_id: Str = "outbound_caller_id_number_id optional";
            outbound_flow_id: Str = "outbound_flow_id optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_queue)."]
    Managed "aws_connect_queue" ConnectQueue ConnectQueueAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 127, ""));
    tags Map;
    arguments {
        hours_of_operation_id: Str = "hours_of_operation_id required";
        instance_id: Str = "instance_id required";
        name: Str = "name required";
        description: Str = "description optional";
        max_contacts: Num = "max_contacts optional";
        quick_connect_ids: Set<Str> = "quick_connect_ids optional";
        status: Str = "status computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        outbound_caller_config: connect_queue::OutboundCallerConfig = "outbound_caller_config optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        queue_id: Str = "queue_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_connect_quick_connect`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_quick_connect).
pub mod connect_quick_connect {
    use crate::kinds::*;

    /// Blocks of [`QuickConnectConfig`].
    pub mod quick_connect_config {
        use crate::kinds::*;

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
            quick_connect_type: Str = "quick_connect_type required";
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
        instance_id: Str = "instance_id required";
        name: Str = "name required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        quick_connect_config: connect_quick_connect::QuickConnectConfig = "quick_connect_config required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        quick_connect_id: Str = "quick_connect_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_connect_routing_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_routing_profile).
pub mod connect_routing_profile {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MediaConcurrencies`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_routing_profile)."]
        MediaConcurrencies
        arguments {
            channel: Str = "channel required";
            concurrency: Num = "concurrency required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`QueueConfigs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_routing_profile)."]
        QueueConfigs
        arguments {
            channel: Str = "channel required";
            delay: Num = "delay required";
            priority: Num = "priority required";
            queue_id: Str = "queue_id required";
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
            queue_id: Str = "queue_id";
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
        default_outbound_queue_id: Str = "default_outbound_queue_id required";
        description: Str = "description required";
        instance_id: Str = "instance_id required";
        name: Str = "name required";
        tags: Map<Str> = "tags optional";
    }
    many {
        media_concurrencies: connect_routing_profile::MediaConcurrencies = "media_concurrencies required set block 1 0";
        queue_configs: connect_routing_profile::QueueConfigs = "queue_configs optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        routing_profile_id: Str = "routing_profile_id";
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
        instance_id: Str = "instance_id required";
        name: Str = "name required";
        description: Str = "description optional";
        permissions: Set<Str> = "permissions optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        organization_resource_id: Str = "organization_resource_id";
        security_profile_id: Str = "security_profile_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_connect_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_user).
pub mod connect_user {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`IdentityInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_user)."]
        IdentityInfo
        arguments {
            email: Str = "email optional";
            first_name: Str = "first_name optional";
            last_name: Str = "last_name optional";
            secondary_email: Str = "secondary_email optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PhoneConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_user)."]
        PhoneConfig
        arguments {
            phone_type: Str = "phone_type required";
            after_contact_work_time_limit: Num = "after_contact_work_time_limit optional";
            auto_accept: Bool = "auto_accept optional";
            desk_phone_number: Str = "desk_phone_number optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_user)."]
    Managed "aws_connect_user" ConnectUser ConnectUserAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 100, ""));
    tags Map;
    arguments {
        instance_id: Str = "instance_id required";
        name: Str = "name required";
        routing_profile_id: Str = "routing_profile_id required";
        security_profile_ids: Set<Str> = "security_profile_ids required";
        directory_user_id: Str = "directory_user_id computed";
        hierarchy_group_id: Str = "hierarchy_group_id optional";
        password: Str = "password optional sensitive";
        tags: Map<Str> = "tags optional";
    }
    many {
        phone_config: connect_user::PhoneConfig = "phone_config required list block 1 1";
        identity_info: connect_user::IdentityInfo = "identity_info optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        user_id: Str = "user_id";
    }
}
/// Blocks of [`aws_connect_user_hierarchy_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_user_hierarchy_group).
pub mod connect_user_hierarchy_group {
    use crate::kinds::*;

    /// Blocks of [`HierarchyPathAttributes`].
    pub mod hierarchy_path_attributes {
        use crate::kinds::*;

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
        instance_id: Str = "instance_id required";
        name: Str = "name required";
        parent_group_id: Str = "parent_group_id optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        hierarchy_group_id: Str = "hierarchy_group_id";
        id: Str = "id";
        level_id: Str = "level_id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        hierarchy_path: List<connect_user_hierarchy_group::HierarchyPathAttributes> = "hierarchy_path";
    }
}
/// Blocks of [`aws_connect_user_hierarchy_structure`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_user_hierarchy_structure).
pub mod connect_user_hierarchy_structure {
    use crate::kinds::*;

    /// Blocks of [`HierarchyStructure`].
    pub mod hierarchy_structure {
        use crate::kinds::*;

        pub use crate::shared::batch_batch_job_definition_eks_properties_pod_properties_image_pull_secret::ImagePullSecret as LevelFive;
        pub use crate::shared::batch_batch_job_definition_eks_properties_pod_properties_image_pull_secret::ImagePullSecret as LevelFour;
        pub use crate::shared::batch_batch_job_definition_eks_properties_pod_properties_image_pull_secret::ImagePullSecret as LevelOne;
        pub use crate::shared::batch_batch_job_definition_eks_properties_pod_properties_image_pull_secret::ImagePullSecret as LevelThree;
        pub use crate::shared::batch_batch_job_definition_eks_properties_pod_properties_image_pull_secret::ImagePullSecret as LevelTwo;
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
        use crate::kinds::*;

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
        instance_id: Str = "instance_id required";
    }
    many {
        hierarchy_structure: connect_user_hierarchy_structure::HierarchyStructure = "hierarchy_structure required list block 1 1";
    }
    attributes {
        id: Str = "id";
    }
    objects {
        hierarchy_structure: List<connect_user_hierarchy_structure::HierarchyStructureAttributes> = "hierarchy_structure";
    }
}
/// Blocks of [`aws_connect_vocabulary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_vocabulary).
pub mod connect_vocabulary {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_connect_vocabulary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_vocabulary)."]
    Managed "aws_connect_vocabulary" ConnectVocabulary ConnectVocabularyAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 140, "0-9A-Za-z._-"));
    tags Map;
    arguments {
        content: Str = "content required";
        instance_id: Str = "instance_id required";
        language_code: Str = "language_code required";
        name: Str = "name required";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: connect_vocabulary::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        failure_reason: Str = "failure_reason";
        id: Str = "id";
        last_modified_time: Str = "last_modified_time";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
        vocabulary_id: Str = "vocabulary_id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    /// Blocks of [`aws_connect_bot_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_bot_association).
    pub mod connect_bot_association {
        use crate::kinds::*;

        pub use crate::services::connect::connect_bot_association::LexBot;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_connect_bot_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_bot_association)."]
        Data "aws_connect_bot_association" ConnectBotAssociation ConnectBotAssociationAttributes
        naming None;
        tags None;
        arguments {
            instance_id: Str = "instance_id required";
            id: Str = "id computed";
        }
        many {
            lex_bot: connect_bot_association::LexBot = "lex_bot required list block 1 1";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_connect_contact_flow`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_contact_flow)."]
        Data "aws_connect_contact_flow" ConnectContactFlow ConnectContactFlowAttributes
        naming None;
        tags None;
        arguments {
            instance_id: Str = "instance_id required";
            contact_flow_id: Str = "contact_flow_id computed";
            id: Str = "id computed";
            name: Str = "name computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            r#type: Str = "type optional";
        }
        attributes {
            arn: Str = "arn";
            content: Str = "content";
            description: Str = "description";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_connect_contact_flow_module`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_contact_flow_module)."]
        Data "aws_connect_contact_flow_module" ConnectContactFlowModule ConnectContactFlowModuleAttributes
        naming None;
        tags None;
        arguments {
            instance_id: Str = "instance_id required";
            contact_flow_module_id: Str = "contact_flow_module_id computed";
            id: Str = "id computed";
            name: Str = "name computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            content: Str = "content";
            description: Str = "description";
            state: Str = "state";
            status: Str = "status";
        }
    }
    /// Blocks of [`aws_connect_hours_of_operation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_hours_of_operation).
    pub mod connect_hours_of_operation {
        use crate::kinds::*;

        /// Blocks of [`ConfigAttributes`].
        pub mod config_attributes {
            use crate::kinds::*;

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
            hours_of_operation_id: Str = "hours_of_operation_id computed";
            id: Str = "id computed";
            name: Str = "name computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            description: Str = "description";
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
            id: Str = "id computed";
            instance_alias: Str = "instance_alias computed";
            instance_id: Str = "instance_id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            auto_resolve_best_voices_enabled: Bool = "auto_resolve_best_voices_enabled";
            contact_flow_logs_enabled: Bool = "contact_flow_logs_enabled";
            contact_lens_enabled: Bool = "contact_lens_enabled";
            created_time: Str = "created_time";
            early_media_enabled: Bool = "early_media_enabled";
            identity_management_type: Str = "identity_management_type";
            inbound_calls_enabled: Bool = "inbound_calls_enabled";
            multi_party_conference_enabled: Bool = "multi_party_conference_enabled";
            outbound_calls_enabled: Bool = "outbound_calls_enabled";
            service_role: Str = "service_role";
            status: Str = "status";
        }
    }
    /// Blocks of [`aws_connect_instance_storage_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_instance_storage_config).
    pub mod connect_instance_storage_config {
        use crate::kinds::*;

        /// Blocks of [`StorageConfigAttributes`].
        pub mod storage_config_attributes {
            use crate::kinds::*;

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
                use crate::kinds::*;

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
                use crate::kinds::*;

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
            id: Str = "id computed";
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
            id: Str = "id computed";
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
        use crate::kinds::*;

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
            id: Str = "id computed";
            name: Str = "name computed";
            queue_id: Str = "queue_id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            description: Str = "description";
            hours_of_operation_id: Str = "hours_of_operation_id";
            max_contacts: Num = "max_contacts";
            status: Str = "status";
        }
        objects {
            outbound_caller_config: List<connect_queue::OutboundCallerConfigAttributes> = "outbound_caller_config";
        }
    }
    /// Blocks of [`aws_connect_quick_connect`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_quick_connect).
    pub mod connect_quick_connect {
        use crate::kinds::*;

        /// Blocks of [`QuickConnectConfigAttributes`].
        pub mod quick_connect_config_attributes {
            use crate::kinds::*;

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
            id: Str = "id computed";
            name: Str = "name computed";
            quick_connect_id: Str = "quick_connect_id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            description: Str = "description";
        }
        objects {
            quick_connect_config: List<connect_quick_connect::QuickConnectConfigAttributes> = "quick_connect_config";
        }
    }
    /// Blocks of [`aws_connect_routing_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_routing_profile).
    pub mod connect_routing_profile {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`MediaConcurrenciesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_routing_profile)."]
            MediaConcurrenciesAttributes
            attributes {
                channel: Str = "channel";
                concurrency: Num = "concurrency";
            }
        }
        pub use crate::services::connect::connect_routing_profile::QueueConfigsAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_connect_routing_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_routing_profile)."]
        Data "aws_connect_routing_profile" ConnectRoutingProfile ConnectRoutingProfileAttributes
        naming None;
        tags None;
        arguments {
            instance_id: Str = "instance_id required";
            id: Str = "id computed";
            name: Str = "name computed";
            routing_profile_id: Str = "routing_profile_id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            default_outbound_queue_id: Str = "default_outbound_queue_id";
            description: Str = "description";
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
            id: Str = "id computed";
            name: Str = "name computed";
            security_profile_id: Str = "security_profile_id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            description: Str = "description";
            organization_resource_id: Str = "organization_resource_id";
            permissions: Set<Str> = "permissions";
        }
    }
    /// Blocks of [`aws_connect_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_user).
    pub mod connect_user {
        use crate::kinds::*;

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
            id: Str = "id computed";
            name: Str = "name computed";
            tags: Map<Str> = "tags computed";
            user_id: Str = "user_id computed";
        }
        attributes {
            arn: Str = "arn";
            directory_user_id: Str = "directory_user_id";
            hierarchy_group_id: Str = "hierarchy_group_id";
            routing_profile_id: Str = "routing_profile_id";
            security_profile_ids: Set<Str> = "security_profile_ids";
        }
        objects {
            identity_info: List<connect_user::IdentityInfoAttributes> = "identity_info";
            phone_config: List<connect_user::PhoneConfigAttributes> = "phone_config";
        }
    }
    /// Blocks of [`aws_connect_user_hierarchy_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_user_hierarchy_group).
    pub mod connect_user_hierarchy_group {
        use crate::kinds::*;

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
            hierarchy_group_id: Str = "hierarchy_group_id computed";
            id: Str = "id computed";
            name: Str = "name computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            level_id: Str = "level_id";
        }
        objects {
            hierarchy_path: List<connect_user_hierarchy_group::HierarchyPathAttributes> = "hierarchy_path";
        }
    }
    /// Blocks of [`aws_connect_user_hierarchy_structure`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_user_hierarchy_structure).
    pub mod connect_user_hierarchy_structure {
        use crate::kinds::*;

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
            id: Str = "id computed";
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
            id: Str = "id computed";
            name: Str = "name computed";
            tags: Map<Str> = "tags computed";
            vocabulary_id: Str = "vocabulary_id computed";
        }
        attributes {
            arn: Str = "arn";
            content: Str = "content";
            failure_reason: Str = "failure_reason";
            language_code: Str = "language_code";
            last_modified_time: Str = "last_modified_time";
            state: Str = "state";
        }
    }
}
