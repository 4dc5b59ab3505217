// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `chimesdkmediapipelines`.

use crate::types::*;

/// Blocks of [`aws_chimesdkmediapipelines_media_insights_pipeline_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkmediapipelines_media_insights_pipeline_configuration).
pub mod chimesdkmediapipelines_media_insights_pipeline_configuration {
    use crate::types::*;

    /// Blocks of [`Elements`].
    pub mod elements {
        use crate::types::*;

        /// Blocks of [`AmazonTranscribeCallAnalyticsProcessorConfiguration`].
        pub mod amazon_transcribe_call_analytics_processor_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`PostCallAnalyticsSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkmediapipelines_media_insights_pipeline_configuration)."]
                PostCallAnalyticsSettings
                arguments {
                    data_access_role_arn: Arn<kind::IamRole> = "data_access_role_arn required\tservice iam";
                    output_location: Str = "output_location required\tmatch s3://";
                    content_redaction_output: Str = "content_redaction_output optional\tin redacted|redacted_and_unredacted";
                    output_encryption_kms_key_id: Str = "output_encryption_kms_key_id optional\tlength 1 4096";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`AmazonTranscribeCallAnalyticsProcessorConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkmediapipelines_media_insights_pipeline_configuration)."]
            AmazonTranscribeCallAnalyticsProcessorConfiguration
            arguments {
                language_code: Str = "language_code required\tin en-US|en-GB|es-US|fr-CA|fr-FR|en-AU|it-IT|de-DE|pt-BR";
                call_analytics_stream_categories: List<Str> = "call_analytics_stream_categories optional\titems 1 20\teach length 1 200\teach match ^[0-9A-Za-z._-]";
                content_identification_type: Str = "content_identification_type optional\tin PII";
                content_redaction_type: Str = "content_redaction_type optional\tin PII";
                enable_partial_results_stabilization: Bool = "enable_partial_results_stabilization optional";
                filter_partial_results: Bool = "filter_partial_results optional";
                language_model_name: Str = "language_model_name optional\tlength - 200\tmatch ^[0-9A-Za-z._-]";
                partial_results_stability: Str = "partial_results_stability optional\tin high|medium|low";
                pii_entity_types: Str = "pii_entity_types optional\tlength - 300\tmatch ^[A-Z ,_]";
                vocabulary_filter_method: Str = "vocabulary_filter_method optional\tin remove|mask|tag";
                vocabulary_filter_name: Str = "vocabulary_filter_name optional\tlength - 200\tmatch ^[0-9A-Za-z._-]";
                vocabulary_name: Str = "vocabulary_name optional\tlength - 200\tmatch ^[0-9A-Za-z._-]";
            }
            many {
                post_call_analytics_settings: amazon_transcribe_call_analytics_processor_configuration::PostCallAnalyticsSettings = "post_call_analytics_settings optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`AmazonTranscribeProcessorConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkmediapipelines_media_insights_pipeline_configuration)."]
            AmazonTranscribeProcessorConfiguration
            arguments {
                language_code: Str = "language_code required\tin en-US|en-GB|es-US|fr-CA|fr-FR|en-AU|it-IT|de-DE|pt-BR";
                content_identification_type: Str = "content_identification_type optional\tin PII";
                content_redaction_type: Str = "content_redaction_type optional\tin PII";
                enable_partial_results_stabilization: Bool = "enable_partial_results_stabilization optional";
                filter_partial_results: Bool = "filter_partial_results optional";
                language_model_name: Str = "language_model_name optional\tlength - 200\tmatch ^[0-9A-Za-z._-]";
                partial_results_stability: Str = "partial_results_stability optional\tin high|medium|low";
                pii_entity_types: Str = "pii_entity_types optional\tlength - 300\tmatch ^[A-Z ,_]";
                show_speaker_label: Bool = "show_speaker_label optional";
                vocabulary_filter_method: Str = "vocabulary_filter_method optional\tin remove|mask|tag";
                vocabulary_filter_name: Str = "vocabulary_filter_name optional\tlength - 200\tmatch ^[0-9A-Za-z._-]";
                vocabulary_name: Str = "vocabulary_name optional\tlength - 200\tmatch ^[0-9A-Za-z._-]";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`KinesisDataStreamSinkConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkmediapipelines_media_insights_pipeline_configuration)."]
            KinesisDataStreamSinkConfiguration
            arguments {
                insights_target: Str = "insights_target required\tformat arn";
            }
        }
        pub use crate::services::chimesdkmediapipelines::chimesdkmediapipelines_media_insights_pipeline_configuration::elements::KinesisDataStreamSinkConfiguration as LambdaFunctionSinkConfiguration;
        formwork_model::block_binding! {
            #[doc = "Block [`S3RecordingSinkConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkmediapipelines_media_insights_pipeline_configuration)."]
            S3RecordingSinkConfiguration
            arguments {
                destination: Str = "destination optional\tformat arn";
            }
        }
        pub use crate::services::chimesdkmediapipelines::chimesdkmediapipelines_media_insights_pipeline_configuration::elements::KinesisDataStreamSinkConfiguration as SnsTopicSinkConfiguration;
        pub use crate::services::chimesdkmediapipelines::chimesdkmediapipelines_media_insights_pipeline_configuration::elements::KinesisDataStreamSinkConfiguration as SqsQueueSinkConfiguration;
        formwork_model::block_binding! {
            #[doc = "Block [`VoiceAnalyticsProcessorConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkmediapipelines_media_insights_pipeline_configuration)."]
            VoiceAnalyticsProcessorConfiguration
            arguments {
                speaker_search_status: Str = "speaker_search_status required\tin Enabled|Disabled";
                voice_tone_analysis_status: Str = "voice_tone_analysis_status required\tin Enabled|Disabled";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Elements`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkmediapipelines_media_insights_pipeline_configuration)."]
        Elements
        arguments {
            r#type: Str = "type required\tin AmazonTranscribeCallAnalyticsProcessor|VoiceAnalyticsProcessor|AmazonTranscribeProcessor|KinesisDataStreamSink|LambdaFunctionSink|SqsQueueSink|SnsTopicSink|S3RecordingSink|VoiceEnhancementSink";
        }
        many {
            amazon_transcribe_call_analytics_processor_configuration: elements::AmazonTranscribeCallAnalyticsProcessorConfiguration = "amazon_transcribe_call_analytics_processor_configuration optional list block 0 1";
            amazon_transcribe_processor_configuration: elements::AmazonTranscribeProcessorConfiguration = "amazon_transcribe_processor_configuration optional list block 0 1";
            kinesis_data_stream_sink_configuration: elements::KinesisDataStreamSinkConfiguration = "kinesis_data_stream_sink_configuration optional list block 0 1";
            lambda_function_sink_configuration: elements::LambdaFunctionSinkConfiguration = "lambda_function_sink_configuration optional list block 0 1";
            s3_recording_sink_configuration: elements::S3RecordingSinkConfiguration = "s3_recording_sink_configuration optional list block 0 1";
            sns_topic_sink_configuration: elements::SnsTopicSinkConfiguration = "sns_topic_sink_configuration optional list block 0 1";
            sqs_queue_sink_configuration: elements::SqsQueueSinkConfiguration = "sqs_queue_sink_configuration optional list block 0 1";
            voice_analytics_processor_configuration: elements::VoiceAnalyticsProcessorConfiguration = "voice_analytics_processor_configuration optional list block 0 1";
        }
    }
    /// Blocks of [`RealTimeAlertConfiguration`].
    pub mod real_time_alert_configuration {
        use crate::types::*;

        /// Blocks of [`Rules`].
        pub mod rules {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`IssueDetectionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkmediapipelines_media_insights_pipeline_configuration)."]
                IssueDetectionConfiguration
                arguments {
                    rule_name: Str = "rule_name required\tmatch ^[0-9A-Za-z._-]";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`KeywordMatchConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkmediapipelines_media_insights_pipeline_configuration)."]
                KeywordMatchConfiguration
                arguments {
                    keywords: List<Str> = "keywords required\titems 1 100\teach length 1 -";
                    rule_name: Str = "rule_name required\tmatch ^[0-9A-Za-z._-]";
                    negate: Bool = "negate computed";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`SentimentConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkmediapipelines_media_insights_pipeline_configuration)."]
                SentimentConfiguration
                arguments {
                    rule_name: Str = "rule_name required\tmatch ^[0-9A-Za-z._-]";
                    sentiment_type: Str = "sentiment_type required\tin NEGATIVE";
                    time_period: Num = "time_period required\trange 60 1800\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Rules`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkmediapipelines_media_insights_pipeline_configuration)."]
            Rules
            arguments {
                r#type: Str = "type required\tin KeywordMatch|Sentiment|IssueDetection";
            }
            many {
                issue_detection_configuration: rules::IssueDetectionConfiguration = "issue_detection_configuration optional list block 0 1";
                keyword_match_configuration: rules::KeywordMatchConfiguration = "keyword_match_configuration optional list block 0 1";
                sentiment_configuration: rules::SentimentConfiguration = "sentiment_configuration optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RealTimeAlertConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkmediapipelines_media_insights_pipeline_configuration)."]
        RealTimeAlertConfiguration
        arguments {
            disabled: Bool = "disabled computed";
        }
        many {
            rules: real_time_alert_configuration::Rules = "rules required list block 1 3\titems - 3";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chimesdkmediapipelines_media_insights_pipeline_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkmediapipelines_media_insights_pipeline_configuration)."]
    Managed "aws_chimesdkmediapipelines_media_insights_pipeline_configuration" ChimesdkmediapipelinesMediaInsightsPipelineConfiguration ChimesdkmediapipelinesMediaInsightsPipelineConfigurationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        resource_access_role_arn: Arn<kind::IamRole> = "resource_access_role_arn required\tformat arn\tservice iam";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        elements: chimesdkmediapipelines_media_insights_pipeline_configuration::Elements = "elements required list block 1 0";
        real_time_alert_configuration: chimesdkmediapipelines_media_insights_pipeline_configuration::RealTimeAlertConfiguration = "real_time_alert_configuration optional list block 0 1";
    }
    single {
        timeouts: chimesdkmediapipelines_media_insights_pipeline_configuration::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ChimesdkmediapipelinesMediaInsightsPipelineConfiguration> = "arn";
        id: Id<kind::ChimesdkmediapipelinesMediaInsightsPipelineConfiguration> = "id";
        name: Name<kind::ChimesdkmediapipelinesMediaInsightsPipelineConfiguration> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
