// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `bedrockmodel`.

use crate::types::*;

/// Blocks of [`aws_bedrock_model_invocation_logging_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_model_invocation_logging_configuration).
pub mod bedrock_model_invocation_logging_configuration {
    use crate::types::*;

    /// Blocks of [`LoggingConfig`].
    pub mod logging_config {
        use crate::types::*;

        /// Blocks of [`CloudwatchConfig`].
        pub mod cloudwatch_config {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`LargeDataDeliveryS3Config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_model_invocation_logging_configuration)."]
                LargeDataDeliveryS3Config
                arguments {
                    bucket_name: Str = "bucket_name optional";
                    key_prefix: Str = "key_prefix optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CloudwatchConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_model_invocation_logging_configuration)."]
            CloudwatchConfig
            arguments {
                log_group_name: Str = "log_group_name optional";
                role_arn: Str = "role_arn optional\tlength 1 -\tformat arn";
            }
            single {
                large_data_delivery_s3_config: cloudwatch_config::LargeDataDeliveryS3Config = "large_data_delivery_s3_config optional single block 0 0";
            }
        }
        pub use crate::services::bedrockmodel::bedrock_model_invocation_logging_configuration::logging_config::cloudwatch_config::LargeDataDeliveryS3Config as S3Config;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LoggingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_model_invocation_logging_configuration)."]
        LoggingConfig
        arguments {
            embedding_data_delivery_enabled: Bool = "embedding_data_delivery_enabled computed";
            image_data_delivery_enabled: Bool = "image_data_delivery_enabled computed";
            text_data_delivery_enabled: Bool = "text_data_delivery_enabled computed";
            video_data_delivery_enabled: Bool = "video_data_delivery_enabled computed";
        }
        single {
            cloudwatch_config: logging_config::CloudwatchConfig = "cloudwatch_config optional single block 0 0";
            s3_config: logging_config::S3Config = "s3_config optional single block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_bedrock_model_invocation_logging_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_model_invocation_logging_configuration)."]
    Managed "aws_bedrock_model_invocation_logging_configuration" BedrockModelInvocationLoggingConfiguration BedrockModelInvocationLoggingConfigurationAttributes
    naming None;
    tags None;
    single {
        logging_config: bedrock_model_invocation_logging_configuration::LoggingConfig = "logging_config required single block 1 0";
    }
    attributes {
        id: Id<kind::BedrockModelInvocationLoggingConfiguration> = "id";
    }
}
