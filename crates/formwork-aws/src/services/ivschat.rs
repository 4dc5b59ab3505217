// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `ivschat`.

use crate::types::*;

/// Blocks of [`aws_ivschat_logging_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ivschat_logging_configuration).
pub mod ivschat_logging_configuration {
    use crate::types::*;

    /// Blocks of [`DestinationConfiguration`].
    pub mod destination_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CloudwatchLogs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ivschat_logging_configuration)."]
            CloudwatchLogs
            arguments {
                log_group_name: Name<kind::CloudwatchLogGroup> = "log_group_name required\tmatch ^[0-9A-Za-z#./_-]+$";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Firehose`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ivschat_logging_configuration)."]
            Firehose
            arguments {
                delivery_stream_name: Name<kind::KinesisFirehoseDeliveryStream> = "delivery_stream_name required\tmatch ^[0-9A-Za-z._-]+$";
            }
        }
        pub use crate::shared::ivs_ivs_recording_configuration_destination_configuration_s3::S3;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DestinationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ivschat_logging_configuration)."]
        DestinationConfiguration
        many {
            cloudwatch_logs: destination_configuration::CloudwatchLogs = "cloudwatch_logs optional list block 0 1";
            firehose: destination_configuration::Firehose = "firehose optional list block 0 1";
            s3: destination_configuration::S3 = "s3 optional list block 0 1";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ivschat_logging_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ivschat_logging_configuration)."]
    Managed "aws_ivschat_logging_configuration" IvschatLoggingConfiguration IvschatLoggingConfigurationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "exactly_one destination_configuration.cloudwatch_logs destination_configuration.firehose destination_configuration.s3";
    }
    arguments {
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name optional";
    }
    many {
        destination_configuration: ivschat_logging_configuration::DestinationConfiguration = "destination_configuration optional list block 0 1";
    }
    single {
        timeouts: ivschat_logging_configuration::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::IvschatLoggingConfiguration> = "arn";
        id: Id<kind::IvschatLoggingConfiguration> = "id";
        name: Name<kind::IvschatLoggingConfiguration> = "name";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ivschat_room`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ivschat_room).
pub mod ivschat_room {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MessageReviewHandler`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ivschat_room)."]
        MessageReviewHandler
        arguments {
            fallback_result: Str = "fallback_result computed\tin ALLOW|DENY";
            uri: Str = "uri optional\tformat arn";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ivschat_room`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ivschat_room)."]
    Managed "aws_ivschat_room" IvschatRoom IvschatRoomAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        logging_configuration_identifiers: List<Str> = "logging_configuration_identifiers optional\teach format arn";
        maximum_message_length: Num = "maximum_message_length computed\trange 1 500\twhole";
        maximum_message_rate_per_second: Num = "maximum_message_rate_per_second computed\trange 1 10\twhole";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name optional\tmatch ^[0-9A-Za-z_-]*$";
    }
    many {
        message_review_handler: ivschat_room::MessageReviewHandler = "message_review_handler optional list block 0 1";
    }
    single {
        timeouts: ivschat_room::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::IvschatRoom> = "arn";
        id: Id<kind::IvschatRoom> = "id";
        name: Name<kind::IvschatRoom> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
