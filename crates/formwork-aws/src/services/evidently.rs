// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `evidently`.

use crate::types::*;

/// Blocks of [`aws_evidently_feature`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/evidently_feature).
pub mod evidently_feature {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    /// Blocks of [`Variations`].
    pub mod variations {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Value`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/evidently_feature)."]
            Value
            arguments {
                bool_value: Str = "bool_value optional\tformat bool_string true|false";
                double_value: Str = "double_value optional";
                long_value: Str = "long_value optional";
                string_value: Str = "string_value optional\tlength - 512";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Variations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/evidently_feature)."]
        Variations
        arguments {
            name: Str = "name required\tlength 1 127\tmatch ^[0-9A-Za-z._-]+$";
        }
        many {
            value: variations::Value = "value required list block 1 1";
        }
    }
    pub use crate::shared::dynamodb_data_dynamodb_table_attribute_attributes::AttributeAttributes as EvaluationRulesAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_evidently_feature`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/evidently_feature)."]
    Managed "aws_evidently_feature" EvidentlyFeature EvidentlyFeatureAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 127, ""));
    tags Map;
    arguments {
        project: Name<kind::EvidentlyProject> = "project required\tlength - 2048\treplaces";
        default_variation: Str = "default_variation computed\tlength 1 127\tmatch ^[0-9A-Za-z._-]+$";
        description: Str = "description optional\tlength - 160";
        entity_overrides: Map<Str> = "entity_overrides optional\teach match ^[0-9A-Za-z._-]+$\tkey length 1 512";
        evaluation_strategy: Str = "evaluation_strategy computed\tin ALL_RULES|DEFAULT_VARIATION";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 127\tmatch ^[0-9A-Za-z._-]+$\treplaces";
    }
    many {
        variations: evidently_feature::Variations = "variations required set block 1 5\titems - 5";
    }
    single {
        timeouts: evidently_feature::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::EvidentlyFeature> = "arn";
        created_time: Str = "created_time";
        id: Id<kind::EvidentlyFeature> = "id";
        last_updated_time: Str = "last_updated_time";
        name: Name<kind::EvidentlyFeature> = "name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
        value_type: Str = "value_type";
    }
    objects {
        evaluation_rules: Set<evidently_feature::EvaluationRulesAttributes> = "evaluation_rules";
    }
}
/// Blocks of [`aws_evidently_launch`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/evidently_launch).
pub mod evidently_launch {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Groups`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/evidently_launch)."]
        Groups
        arguments {
            feature: Name<kind::EvidentlyFeature> = "feature required\tlength 1 127\tmatch ^[0-9A-Za-z._-]+$";
            name: Str = "name required\tlength 1 127\tmatch ^[0-9A-Za-z._-]+$";
            variation: Str = "variation required\tlength 1 127\tmatch ^[0-9A-Za-z._-]+$";
            description: Str = "description optional\tlength - 160";
        }
    }
    /// Blocks of [`MetricMonitors`].
    pub mod metric_monitors {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`MetricDefinition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/evidently_launch)."]
            MetricDefinition
            arguments {
                entity_id_key: Str = "entity_id_key required\tlength 1 256";
                name: Str = "name required\tlength 1 255";
                value_key: Str = "value_key required\tlength 1 256";
                event_pattern: Str = "event_pattern optional\tlength - 1024\tformat json";
                unit_label: Str = "unit_label optional\tlength 1 256";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MetricMonitors`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/evidently_launch)."]
        MetricMonitors
        many {
            metric_definition: metric_monitors::MetricDefinition = "metric_definition required list block 1 1";
        }
    }
    /// Blocks of [`ScheduledSplitsConfig`].
    pub mod scheduled_splits_config {
        use crate::types::*;

        /// Blocks of [`Steps`].
        pub mod steps {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`SegmentOverrides`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/evidently_launch)."]
                SegmentOverrides
                arguments {
                    evaluation_order: Num = "evaluation_order required\twhole";
                    segment: Name<kind::EvidentlySegment> = "segment required\tlength - 2048";
                    weights: Map<Num> = "weights required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Steps`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/evidently_launch)."]
            Steps
            arguments {
                group_weights: Map<Num> = "group_weights required";
                start_time: Str = "start_time required\tformat rfc3339";
            }
            many {
                segment_overrides: steps::SegmentOverrides = "segment_overrides optional list block 0 6\titems - 6";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ScheduledSplitsConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/evidently_launch)."]
        ScheduledSplitsConfig
        many {
            steps: scheduled_splits_config::Steps = "steps required list block 1 6\titems - 6";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ExecutionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/evidently_launch)."]
        ExecutionAttributes
        attributes {
            ended_time: Str = "ended_time";
            started_time: Str = "started_time";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_evidently_launch`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/evidently_launch)."]
    Managed "aws_evidently_launch" EvidentlyLaunch EvidentlyLaunchAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 127, ""));
    tags Map;
    arguments {
        project: Name<kind::EvidentlyProject> = "project required\tlength - 2048\treplaces";
        description: Str = "description optional\tlength - 160";
        randomization_salt: Str = "randomization_salt optional\tlength - 127";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 127\tmatch ^[0-9A-Za-z._-]+$\treplaces";
    }
    many {
        groups: evidently_launch::Groups = "groups required list block 1 5\titems - 5";
        metric_monitors: evidently_launch::MetricMonitors = "metric_monitors optional list block 0 3\titems - 3";
        scheduled_splits_config: evidently_launch::ScheduledSplitsConfig = "scheduled_splits_config optional list block 0 1";
    }
    single {
        timeouts: evidently_launch::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::EvidentlyLaunch> = "arn";
        created_time: Str = "created_time";
        id: Id<kind::EvidentlyLaunch> = "id";
        last_updated_time: Str = "last_updated_time";
        name: Name<kind::EvidentlyLaunch> = "name";
        status: Str = "status";
        status_reason: Str = "status_reason";
        tags_all: Map<Str> = "tags_all";
        r#type: Str = "type";
    }
    objects {
        execution: List<evidently_launch::ExecutionAttributes> = "execution";
    }
}
/// Blocks of [`aws_evidently_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/evidently_project).
pub mod evidently_project {
    use crate::types::*;

    /// Blocks of [`DataDelivery`].
    pub mod data_delivery {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CloudwatchLogs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/evidently_project)."]
            CloudwatchLogs
            arguments {
                log_group: Str = "log_group optional\tlength 1 512\tmatch ^[0-9A-Za-z./_-]+$";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`S3Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/evidently_project)."]
            S3Destination
            arguments {
                bucket: Str = "bucket optional\tlength 3 63\tmatch ^[0-9a-z-]+$\tmatch ^[0-9a-z]\tmatch [0-9a-z]$";
                prefix: Str = "prefix optional\tlength 1 1024\tmatch ^[0-9A-Za-z!'()*./_-]+$";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DataDelivery`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/evidently_project)."]
        DataDelivery
        many {
            cloudwatch_logs: data_delivery::CloudwatchLogs = "cloudwatch_logs optional list block 0 1";
            s3_destination: data_delivery::S3Destination = "s3_destination optional list block 0 1";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_evidently_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/evidently_project)."]
    Managed "aws_evidently_project" EvidentlyProject EvidentlyProjectAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 127, ""));
    tags Map;
    relations {
        "conflict data_delivery.cloudwatch_logs data_delivery.s3_destination";
    }
    arguments {
        description: Str = "description optional\tlength 1 160";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 127\tmatch ^[0-9A-Za-z._-]+$\treplaces";
    }
    many {
        data_delivery: evidently_project::DataDelivery = "data_delivery optional list block 0 1";
    }
    single {
        timeouts: evidently_project::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        active_experiment_count: Num = "active_experiment_count";
        active_launch_count: Num = "active_launch_count";
        arn: Arn<kind::EvidentlyProject> = "arn";
        created_time: Str = "created_time";
        experiment_count: Num = "experiment_count";
        feature_count: Num = "feature_count";
        id: Id<kind::EvidentlyProject> = "id";
        last_updated_time: Str = "last_updated_time";
        launch_count: Num = "launch_count";
        name: Name<kind::EvidentlyProject> = "name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_evidently_segment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/evidently_segment)."]
    Managed "aws_evidently_segment" EvidentlySegment EvidentlySegmentAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        pattern: Str = "pattern required\tlength 1 1024\tformat json\treplaces";
        description: Str = "description optional\tlength 1 160\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 64\tmatch ^[0-9A-Za-z._-]+$\treplaces";
    }
    attributes {
        arn: Arn<kind::EvidentlySegment> = "arn";
        created_time: Str = "created_time";
        experiment_count: Num = "experiment_count";
        id: Id<kind::EvidentlySegment> = "id";
        last_updated_time: Str = "last_updated_time";
        launch_count: Num = "launch_count";
        name: Name<kind::EvidentlySegment> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
