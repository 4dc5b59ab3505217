// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `timestreamquery`.

use crate::types::*;

/// Blocks of [`aws_timestreamquery_scheduled_query`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query).
pub mod timestreamquery_scheduled_query {
    use crate::types::*;

    /// Blocks of [`ErrorReportConfiguration`].
    pub mod error_report_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`S3Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
            S3Configuration
            arguments {
                bucket_name: Str = "bucket_name required\tmay_replace";
                encryption_option: Str = "encryption_option computed\tin SSE_S3|SSE_KMS\tmay_replace";
                object_key_prefix: Str = "object_key_prefix optional\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ErrorReportConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
        ErrorReportConfiguration
        many {
            s3_configuration: error_report_configuration::S3Configuration = "s3_configuration required list block 1 0\titems 1 1";
        }
    }
    /// Blocks of [`LastRunSummary`].
    pub mod last_run_summary {
        use crate::types::*;

        /// Blocks of [`ErrorReportLocation`].
        pub mod error_report_location {
            use crate::types::*;

            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as S3ReportLocation;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ErrorReportLocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
            ErrorReportLocation
            many {
                s3_report_location: error_report_location::S3ReportLocation = "s3_report_location optional list block 0 0";
            }
        }
        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as ExecutionStats;
        /// Blocks of [`QueryInsightsResponse`].
        pub mod query_insights_response {
            use crate::types::*;

            /// Blocks of [`QuerySpatialCoverage`].
            pub mod query_spatial_coverage {
                use crate::types::*;

                pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Max;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`QuerySpatialCoverage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
                QuerySpatialCoverage
                many {
                    max: query_spatial_coverage::Max = "max optional list block 0 0";
                }
            }
            pub use crate::services::timestreamquery::timestreamquery_scheduled_query::last_run_summary::query_insights_response::QuerySpatialCoverage as QueryTemporalRange;
            pub use crate::services::timestreamquery::timestreamquery_scheduled_query::last_run_summary::query_insights_response::query_spatial_coverage as query_temporal_range;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`QueryInsightsResponse`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
            QueryInsightsResponse
            many {
                query_spatial_coverage: query_insights_response::QuerySpatialCoverage = "query_spatial_coverage optional list block 0 0";
                query_temporal_range: query_insights_response::QueryTemporalRange = "query_temporal_range optional list block 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LastRunSummary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
        LastRunSummary
        many {
            error_report_location: last_run_summary::ErrorReportLocation = "error_report_location optional list block 0 0";
            execution_stats: last_run_summary::ExecutionStats = "execution_stats optional list block 0 0";
            query_insights_response: last_run_summary::QueryInsightsResponse = "query_insights_response optional list block 0 0";
        }
    }
    /// Blocks of [`NotificationConfiguration`].
    pub mod notification_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`SnsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
            SnsConfiguration
            arguments {
                topic_arn: Str = "topic_arn required\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`NotificationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
        NotificationConfiguration
        many {
            sns_configuration: notification_configuration::SnsConfiguration = "sns_configuration required list block 1 0\titems 1 1";
        }
    }
    pub use crate::services::timestreamquery::timestreamquery_scheduled_query::LastRunSummary as RecentlyFailedRuns;
    pub use crate::services::timestreamquery::timestreamquery_scheduled_query::last_run_summary as recently_failed_runs;
    formwork_model::block_binding! {
        #[doc = "Block [`ScheduleConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
        ScheduleConfiguration
        arguments {
            schedule_expression: Str = "schedule_expression required\tmay_replace";
        }
    }
    /// Blocks of [`TargetConfiguration`].
    pub mod target_configuration {
        use crate::types::*;

        /// Blocks of [`TimestreamConfiguration`].
        pub mod timestream_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`DimensionMapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
                DimensionMapping
                arguments {
                    dimension_value_type: Str = "dimension_value_type required\tin VARCHAR\tmay_replace";
                    name: Str = "name required\tmay_replace";
                }
            }
            /// Blocks of [`MixedMeasureMapping`].
            pub mod mixed_measure_mapping {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`MultiMeasureAttributeMapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
                    MultiMeasureAttributeMapping
                    arguments {
                        measure_value_type: Str = "measure_value_type required\tin BIGINT|BOOLEAN|DOUBLE|VARCHAR|TIMESTAMP\tmay_replace";
                        source_column: Str = "source_column required\tmay_replace";
                        target_multi_measure_attribute_name: Str = "target_multi_measure_attribute_name optional\tmay_replace";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`MixedMeasureMapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
                MixedMeasureMapping
                arguments {
                    measure_value_type: Str = "measure_value_type required\tin BIGINT|BOOLEAN|DOUBLE|VARCHAR|MULTI\tmay_replace";
                    measure_name: Str = "measure_name optional\tmay_replace";
                    source_column: Str = "source_column optional\tmay_replace";
                    target_measure_name: Str = "target_measure_name optional\tmay_replace";
                }
                many {
                    multi_measure_attribute_mapping: mixed_measure_mapping::MultiMeasureAttributeMapping = "multi_measure_attribute_mapping optional list block 0 0";
                }
            }
            /// Blocks of [`MultiMeasureMappings`].
            pub mod multi_measure_mappings {
                use crate::types::*;

                pub use crate::services::timestreamquery::timestreamquery_scheduled_query::target_configuration::timestream_configuration::mixed_measure_mapping::MultiMeasureAttributeMapping;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`MultiMeasureMappings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
                MultiMeasureMappings
                arguments {
                    target_multi_measure_name: Str = "target_multi_measure_name optional\tmay_replace";
                }
                many {
                    multi_measure_attribute_mapping: multi_measure_mappings::MultiMeasureAttributeMapping = "multi_measure_attribute_mapping required list block 1 0";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`TimestreamConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
            TimestreamConfiguration
            arguments {
                database_name: Str = "database_name required\tmay_replace";
                table_name: Str = "table_name required\tmay_replace";
                time_column: Str = "time_column required\tmay_replace";
                measure_name_column: Str = "measure_name_column optional\tmay_replace";
            }
            many {
                dimension_mapping: timestream_configuration::DimensionMapping = "dimension_mapping required list block 1 0";
                mixed_measure_mapping: timestream_configuration::MixedMeasureMapping = "mixed_measure_mapping optional list block 0 0";
                multi_measure_mappings: timestream_configuration::MultiMeasureMappings = "multi_measure_mappings optional list block 0 0\titems - 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TargetConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
        TargetConfiguration
        many {
            timestream_configuration: target_configuration::TimestreamConfiguration = "timestream_configuration required list block 1 0\titems - 1";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    /// Blocks of [`LastRunSummaryAttributes`].
    pub mod last_run_summary_attributes {
        use crate::types::*;

        /// Blocks of [`ErrorReportLocationAttributes`].
        pub mod error_report_location_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`S3ReportLocationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
                S3ReportLocationAttributes
                attributes {
                    bucket_name: Str = "bucket_name";
                    object_key: Str = "object_key";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ErrorReportLocationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
            ErrorReportLocationAttributes
            objects {
                s3_report_location: List<error_report_location_attributes::S3ReportLocationAttributes> = "s3_report_location";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ExecutionStatsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
            ExecutionStatsAttributes
            attributes {
                bytes_metered: Num = "bytes_metered";
                cumulative_bytes_scanned: Num = "cumulative_bytes_scanned";
                data_writes: Num = "data_writes";
                execution_time_in_millis: Num = "execution_time_in_millis";
                query_result_rows: Num = "query_result_rows";
                records_ingested: Num = "records_ingested";
            }
        }
        /// Blocks of [`QueryInsightsResponseAttributes`].
        pub mod query_insights_response_attributes {
            use crate::types::*;

            /// Blocks of [`QuerySpatialCoverageAttributes`].
            pub mod query_spatial_coverage_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`MaxAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
                    MaxAttributes
                    attributes {
                        partition_key: List<Str> = "partition_key";
                        table_arn: Str = "table_arn";
                        value: Num = "value";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`QuerySpatialCoverageAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
                QuerySpatialCoverageAttributes
                objects {
                    max: List<query_spatial_coverage_attributes::MaxAttributes> = "max";
                }
            }
            /// Blocks of [`QueryTemporalRangeAttributes`].
            pub mod query_temporal_range_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`MaxAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
                    MaxAttributes
                    attributes {
                        table_arn: Str = "table_arn";
                        value: Num = "value";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`QueryTemporalRangeAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
                QueryTemporalRangeAttributes
                objects {
                    max: List<query_temporal_range_attributes::MaxAttributes> = "max";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`QueryInsightsResponseAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
            QueryInsightsResponseAttributes
            attributes {
                output_bytes: Num = "output_bytes";
                output_rows: Num = "output_rows";
                query_table_count: Num = "query_table_count";
            }
            objects {
                query_spatial_coverage: List<query_insights_response_attributes::QuerySpatialCoverageAttributes> = "query_spatial_coverage";
                query_temporal_range: List<query_insights_response_attributes::QueryTemporalRangeAttributes> = "query_temporal_range";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`LastRunSummaryAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
        LastRunSummaryAttributes
        attributes {
            failure_reason: Str = "failure_reason";
            invocation_time: Str = "invocation_time";
            run_status: Str = "run_status";
            trigger_time: Str = "trigger_time";
        }
        objects {
            error_report_location: List<last_run_summary_attributes::ErrorReportLocationAttributes> = "error_report_location";
            execution_stats: List<last_run_summary_attributes::ExecutionStatsAttributes> = "execution_stats";
            query_insights_response: List<last_run_summary_attributes::QueryInsightsResponseAttributes> = "query_insights_response";
        }
    }
    pub use crate::services::timestreamquery::timestreamquery_scheduled_query::LastRunSummaryAttributes as RecentlyFailedRunsAttributes;
    pub use crate::services::timestreamquery::timestreamquery_scheduled_query::last_run_summary_attributes as recently_failed_runs_attributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_timestreamquery_scheduled_query`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamquery_scheduled_query)."]
    Managed "aws_timestreamquery_scheduled_query" TimestreamqueryScheduledQuery TimestreamqueryScheduledQueryAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "at_least_one target_configuration.timestream_configuration target_configuration.timestream_configuration.mixed_measure_mapping target_configuration.timestream_configuration.multi_measure_mappings";
    }
    arguments {
        query_string: Str = "query_string required\tmay_replace";
        kms_key_id: Str = "kms_key_id optional\tmay_replace";
        tags: Map<Str> = "tags optional\tmay_replace";
    }
    unread {
        execution_role_arn: Str = "execution_role_arn required\tmay_replace";
        name: Str = "name required\tmay_replace";
    }
    many {
        error_report_configuration: timestreamquery_scheduled_query::ErrorReportConfiguration = "error_report_configuration required list block 1 0\titems 1 1";
        notification_configuration: timestreamquery_scheduled_query::NotificationConfiguration = "notification_configuration required list block 1 0\titems 1 1";
        schedule_configuration: timestreamquery_scheduled_query::ScheduleConfiguration = "schedule_configuration required list block 1 0\titems 1 1";
        target_configuration: timestreamquery_scheduled_query::TargetConfiguration = "target_configuration required list block 1 0\titems 1 1";
        last_run_summary: timestreamquery_scheduled_query::LastRunSummary = "last_run_summary optional list block 0 0";
        recently_failed_runs: timestreamquery_scheduled_query::RecentlyFailedRuns = "recently_failed_runs optional list block 0 0";
    }
    single {
        timeouts: timestreamquery_scheduled_query::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::TimestreamqueryScheduledQuery> = "arn";
        creation_time: Str = "creation_time";
        execution_role_arn: Arn<kind::IamRole> = "execution_role_arn";
        name: Name<kind::TimestreamqueryScheduledQuery> = "name";
        next_invocation_time: Str = "next_invocation_time";
        previous_invocation_time: Str = "previous_invocation_time";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        last_run_summary: List<timestreamquery_scheduled_query::LastRunSummaryAttributes> = "last_run_summary";
        recently_failed_runs: List<timestreamquery_scheduled_query::RecentlyFailedRunsAttributes> = "recently_failed_runs";
    }
}
