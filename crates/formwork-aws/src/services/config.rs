// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `config`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_aggregate_authorization`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_aggregate_authorization)."]
    Managed "aws_config_aggregate_authorization" ConfigAggregateAuthorization ConfigAggregateAuthorizationAttributes
    naming None;
    tags Map;
    arguments {
        account_id: Str = "account_id required\tformat account_id\tapi match \\d{12}\treplaces";
        region: Str = "region required\tapi length 1 64\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::ConfigAggregateAuthorization> = "arn";
        id: Id<kind::ConfigAggregateAuthorization> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_config_config_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_config_rule).
pub mod config_config_rule {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EvaluationMode`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_config_rule)."]
        EvaluationMode
        arguments {
            mode: Str = "mode computed\tin DETECTIVE|PROACTIVE";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Scope`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_config_rule)."]
        Scope
        arguments {
            compliance_resource_id: Str = "compliance_resource_id optional\tlength - 256";
            compliance_resource_types: Set<Str> = "compliance_resource_types optional\titems - 100\teach length - 256";
            tag_key: Str = "tag_key optional\tlength - 128";
            tag_value: Str = "tag_value optional\tlength - 256";
        }
    }
    /// Blocks of [`Source`].
    pub mod source {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CustomPolicyDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_config_rule)."]
            CustomPolicyDetails
            arguments {
                policy_runtime: Str = "policy_runtime required\tlength - 64\tmatch ^guard\\-2\\.x\\.x$";
                policy_text: Str = "policy_text required\tlength - 10000";
                enable_debug_log_delivery: Bool = "enable_debug_log_delivery optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SourceDetail`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_config_rule)."]
            SourceDetail
            arguments {
                event_source: Str = "event_source optional\tin aws.config";
                maximum_execution_frequency: Str = "maximum_execution_frequency optional\tin One_Hour|Three_Hours|Six_Hours|Twelve_Hours|TwentyFour_Hours";
                message_type: Str = "message_type optional\tin ConfigurationItemChangeNotification|ConfigurationSnapshotDeliveryCompleted|ScheduledNotification|OversizedConfigurationItemChangeNotification";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_config_rule)."]
        Source
        arguments {
            owner: Str = "owner required\tin CUSTOM_LAMBDA|AWS|CUSTOM_POLICY";
            source_identifier: Arn<kind::LambdaFunction> = "source_identifier optional\tlength - 256\tservice lambda";
        }
        many {
            custom_policy_details: source::CustomPolicyDetails = "custom_policy_details optional list block 0 1";
            source_detail: source::SourceDetail = "source_detail optional set block 0 25\titems - 25";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_config_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_config_rule)."]
    Managed "aws_config_config_rule" ConfigConfigRule ConfigConfigRuleAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        description: Str = "description optional\tlength - 256";
        input_parameters: Str = "input_parameters optional\tformat json\tapi length 1 1024";
        maximum_execution_frequency: Str = "maximum_execution_frequency optional\tin One_Hour|Three_Hours|Six_Hours|Twelve_Hours|TwentyFour_Hours";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength - 128\tapi length 1 -\tapi match .*\\S.*\treplaces";
    }
    many {
        source: config_config_rule::Source = "source required list block 1 1";
        evaluation_mode: config_config_rule::EvaluationMode = "evaluation_mode optional set block 0 0";
        scope: config_config_rule::Scope = "scope optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::ConfigConfigRule> = "arn";
        id: Id<kind::ConfigConfigRule> = "id";
        name: Name<kind::ConfigConfigRule> = "name";
        rule_id: Id<kind::ConfigConfigRule> = "rule_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_config_configuration_aggregator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_aggregator).
pub mod config_configuration_aggregator {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AccountAggregationSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_aggregator)."]
        AccountAggregationSource
        arguments {
            account_ids: List<Str> = "account_ids required\titems 1 -\teach format account_id";
            all_regions: Bool = "all_regions optional";
            regions: List<Str> = "regions optional\titems 1 -";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OrganizationAggregationSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_aggregator)."]
        OrganizationAggregationSource
        arguments {
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            all_regions: Bool = "all_regions optional";
            regions: List<Str> = "regions optional\titems 1 -";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_configuration_aggregator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_aggregator)."]
    Managed "aws_config_configuration_aggregator" ConfigConfigurationAggregator ConfigConfigurationAggregatorAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 256, "0-9A-Za-z_-"));
    tags Map;
    relations {
        "conflict account_aggregation_source organization_aggregation_source";
    }
    arguments {
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength - 256\tapi length 1 -\tapi match [\\w\\-]+\treplaces";
    }
    many {
        account_aggregation_source: config_configuration_aggregator::AccountAggregationSource = "account_aggregation_source optional list block 0 1";
        organization_aggregation_source: config_configuration_aggregator::OrganizationAggregationSource = "organization_aggregation_source optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::ConfigConfigurationAggregator> = "arn";
        id: Id<kind::ConfigConfigurationAggregator> = "id";
        name: Name<kind::ConfigConfigurationAggregator> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_config_configuration_recorder`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_recorder).
pub mod config_configuration_recorder {
    use crate::types::*;

    /// Blocks of [`RecordingGroup`].
    pub mod recording_group {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ExclusionByResourceTypes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_recorder)."]
            ExclusionByResourceTypes
            arguments {
                resource_types: Set<Str> = "resource_types optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RecordingStrategy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_recorder)."]
            RecordingStrategy
            arguments {
                use_only: Str = "use_only optional\tin ALL_SUPPORTED_RESOURCE_TYPES|INCLUSION_BY_RESOURCE_TYPES|EXCLUSION_BY_RESOURCE_TYPES";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RecordingGroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_recorder)."]
        RecordingGroup
        arguments {
            all_supported: Bool = "all_supported optional";
            include_global_resource_types: Bool = "include_global_resource_types optional";
            resource_types: Set<Str> = "resource_types optional";
        }
        many {
            exclusion_by_resource_types: recording_group::ExclusionByResourceTypes = "exclusion_by_resource_types optional list block 0 0";
            recording_strategy: recording_group::RecordingStrategy = "recording_strategy optional list block 0 0";
        }
    }
    /// Blocks of [`RecordingMode`].
    pub mod recording_mode {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`RecordingModeOverride`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_recorder)."]
            RecordingModeOverride
            arguments {
                recording_frequency: Str = "recording_frequency required\tin CONTINUOUS|DAILY";
                resource_types: Set<Str> = "resource_types required\titems 1 -";
                description: Str = "description optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RecordingMode`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_recorder)."]
        RecordingMode
        arguments {
            recording_frequency: Str = "recording_frequency optional\tin CONTINUOUS|DAILY";
        }
        many {
            recording_mode_override: recording_mode::RecordingModeOverride = "recording_mode_override optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_configuration_recorder`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_recorder)."]
    Managed "aws_config_configuration_recorder" ConfigConfigurationRecorder ConfigConfigurationRecorderAttributes
    naming None;
    tags None;
    arguments {
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
    }
    unread {
        name: Str = "name optional\tlength - 256\tapi length 1 -\treplaces";
    }
    many {
        recording_group: config_configuration_recorder::RecordingGroup = "recording_group optional list block 0 1";
        recording_mode: config_configuration_recorder::RecordingMode = "recording_mode optional list block 0 1";
    }
    attributes {
        id: Id<kind::ConfigConfigurationRecorder> = "id";
        name: Name<kind::ConfigConfigurationRecorder> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_configuration_recorder_status`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_recorder_status)."]
    Managed "aws_config_configuration_recorder_status" ConfigConfigurationRecorderStatus ConfigConfigurationRecorderStatusAttributes
    naming None;
    tags None;
    arguments {
        is_enabled: Bool = "is_enabled required";
    }
    unread {
        name: Str = "name required\tapi length 1 256";
    }
    attributes {
        id: Id<kind::ConfigConfigurationRecorderStatus> = "id";
        name: Name<kind::ConfigConfigurationRecorderStatus> = "name";
    }
}
/// Blocks of [`aws_config_conformance_pack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_conformance_pack).
pub mod config_conformance_pack {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`InputParameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_conformance_pack)."]
        InputParameter
        arguments {
            parameter_name: Str = "parameter_name required";
            parameter_value: Str = "parameter_value required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_conformance_pack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_conformance_pack)."]
    Managed "aws_config_conformance_pack" ConfigConformancePack ConfigConformancePackAttributes
    naming None;
    tags None;
    relations {
        "at_least_one template_body template_s3_uri";
    }
    arguments {
        delivery_s3_bucket: Name<kind::S3Bucket> = "delivery_s3_bucket optional\tlength 1 63";
        delivery_s3_key_prefix: Str = "delivery_s3_key_prefix optional\tlength 1 1024";
        template_body: Str = "template_body optional\tlength 1 51200";
        template_s3_uri: Str = "template_s3_uri optional\tlength 1 1024\tmatch ^s3://";
    }
    unread {
        name: Str = "name required\tlength 1 256\tmatch ^[a-zA-Z]\tmatch ^[a-zA-Z0-9-]+$\treplaces";
    }
    many {
        input_parameter: config_conformance_pack::InputParameter = "input_parameter optional set block 0 60\titems - 60";
    }
    attributes {
        arn: Arn<kind::ConfigConformancePack> = "arn";
        id: Id<kind::ConfigConformancePack> = "id";
        name: Name<kind::ConfigConformancePack> = "name";
    }
}
/// Blocks of [`aws_config_delivery_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_delivery_channel).
pub mod config_delivery_channel {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SnapshotDeliveryProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_delivery_channel)."]
        SnapshotDeliveryProperties
        arguments {
            delivery_frequency: Str = "delivery_frequency optional\tin One_Hour|Three_Hours|Six_Hours|Twelve_Hours|TwentyFour_Hours";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_delivery_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_delivery_channel)."]
    Managed "aws_config_delivery_channel" ConfigDeliveryChannel ConfigDeliveryChannelAttributes
    naming None;
    tags None;
    arguments {
        s3_bucket_name: Name<kind::S3Bucket> = "s3_bucket_name required";
        s3_key_prefix: Str = "s3_key_prefix optional";
        s3_kms_key_arn: Arn<kind::KmsKey> = "s3_kms_key_arn optional\tformat arn\tservice kms";
        sns_topic_arn: Arn<kind::SnsTopic> = "sns_topic_arn optional\tformat arn\tservice sns";
    }
    unread {
        name: Str = "name optional\tlength - 256\tapi length 1 -\treplaces";
    }
    many {
        snapshot_delivery_properties: config_delivery_channel::SnapshotDeliveryProperties = "snapshot_delivery_properties optional list block 0 1";
    }
    attributes {
        id: Id<kind::ConfigDeliveryChannel> = "id";
        name: Name<kind::ConfigDeliveryChannel> = "name";
    }
}
/// Blocks of [`aws_config_organization_conformance_pack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_organization_conformance_pack).
pub mod config_organization_conformance_pack {
    use crate::types::*;

    pub use crate::services::config::config_conformance_pack::InputParameter;
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_organization_conformance_pack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_organization_conformance_pack)."]
    Managed "aws_config_organization_conformance_pack" ConfigOrganizationConformancePack ConfigOrganizationConformancePackAttributes
    naming None;
    tags None;
    relations {
        "conflict template_body template_s3_uri";
    }
    arguments {
        delivery_s3_bucket: Name<kind::S3Bucket> = "delivery_s3_bucket optional\tlength 1 63\tmatch ^awsconfigconforms";
        delivery_s3_key_prefix: Str = "delivery_s3_key_prefix optional\tlength 1 1024";
        excluded_accounts: Set<Str> = "excluded_accounts optional\teach format account_id\tapi items - 1000";
        template_body: Str = "template_body optional\tlength 1 51200";
        template_s3_uri: Str = "template_s3_uri optional\tlength 1 1024\tmatch ^s3://";
    }
    unread {
        name: Str = "name required\tlength 1 128\tmatch ^[a-zA-Z]\tmatch ^[a-zA-Z0-9-]+$\treplaces";
    }
    many {
        input_parameter: config_organization_conformance_pack::InputParameter = "input_parameter optional set block 0 60\titems - 60";
    }
    single {
        timeouts: config_organization_conformance_pack::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ConfigOrganizationConformancePack> = "arn";
        id: Id<kind::ConfigOrganizationConformancePack> = "id";
        name: Name<kind::ConfigOrganizationConformancePack> = "name";
    }
}
/// Blocks of [`aws_config_organization_custom_policy_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_organization_custom_policy_rule).
pub mod config_organization_custom_policy_rule {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_organization_custom_policy_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_organization_custom_policy_rule)."]
    Managed "aws_config_organization_custom_policy_rule" ConfigOrganizationCustomPolicyRule ConfigOrganizationCustomPolicyRuleAttributes
    naming None;
    tags None;
    arguments {
        policy_runtime: Str = "policy_runtime required\tlength 1 64";
        policy_text: Str = "policy_text required\tlength - 10000";
        trigger_types: Set<Str> = "trigger_types required\titems 1 3\teach in ConfigurationItemChangeNotification|OversizedConfigurationItemChangeNotification";
        debug_log_delivery_accounts: Set<Str> = "debug_log_delivery_accounts optional\teach format account_id";
        description: Str = "description optional\tlength - 256";
        excluded_accounts: Set<Str> = "excluded_accounts optional\teach format account_id";
        input_parameters: Str = "input_parameters optional\tlength - 2048\tformat json";
        maximum_execution_frequency: Str = "maximum_execution_frequency optional\tin One_Hour|Three_Hours|Six_Hours|Twelve_Hours|TwentyFour_Hours";
        resource_id_scope: Str = "resource_id_scope optional\tlength - 768";
        resource_types_scope: Set<Str> = "resource_types_scope optional\titems - 100\teach length - 256";
        tag_key_scope: Str = "tag_key_scope optional\tlength - 128";
        tag_value_scope: Str = "tag_value_scope optional\tlength - 256";
    }
    unread {
        name: Str = "name required\tlength 1 64\treplaces";
    }
    single {
        timeouts: config_organization_custom_policy_rule::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ConfigOrganizationCustomPolicyRule> = "arn";
        id: Id<kind::ConfigOrganizationCustomPolicyRule> = "id";
        name: Name<kind::ConfigOrganizationCustomPolicyRule> = "name";
    }
}
/// Blocks of [`aws_config_organization_custom_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_organization_custom_rule).
pub mod config_organization_custom_rule {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_organization_custom_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_organization_custom_rule)."]
    Managed "aws_config_organization_custom_rule" ConfigOrganizationCustomRule ConfigOrganizationCustomRuleAttributes
    naming None;
    tags None;
    arguments {
        lambda_function_arn: Arn<kind::LambdaFunction> = "lambda_function_arn required\tformat arn\tapi length 1 256\tservice lambda";
        trigger_types: Set<Str> = "trigger_types required\titems 1 3\teach in ConfigurationItemChangeNotification|OversizedConfigurationItemChangeNotification|ScheduledNotification";
        description: Str = "description optional\tlength - 256";
        excluded_accounts: Set<Str> = "excluded_accounts optional\teach format account_id\tapi items - 1000";
        input_parameters: Str = "input_parameters optional\tlength - 2048\tformat json\tapi length 1 -";
        maximum_execution_frequency: Str = "maximum_execution_frequency optional\tin One_Hour|Three_Hours|Six_Hours|Twelve_Hours|TwentyFour_Hours";
        resource_id_scope: Str = "resource_id_scope optional\tlength - 768\tapi length 1 -";
        resource_types_scope: Set<Str> = "resource_types_scope optional\titems - 100\teach length - 256";
        tag_key_scope: Str = "tag_key_scope optional\tlength - 128\tapi length 1 -";
        tag_value_scope: Str = "tag_value_scope optional\tlength - 256\tapi length 1 -";
    }
    unread {
        name: Str = "name required\tlength 1 64\treplaces";
    }
    single {
        timeouts: config_organization_custom_rule::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ConfigOrganizationCustomRule> = "arn";
        id: Id<kind::ConfigOrganizationCustomRule> = "id";
        name: Name<kind::ConfigOrganizationCustomRule> = "name";
    }
}
/// Blocks of [`aws_config_organization_managed_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_organization_managed_rule).
pub mod config_organization_managed_rule {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_organization_managed_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_organization_managed_rule)."]
    Managed "aws_config_organization_managed_rule" ConfigOrganizationManagedRule ConfigOrganizationManagedRuleAttributes
    naming None;
    tags None;
    arguments {
        description: Str = "description optional\tlength - 256";
        excluded_accounts: Set<Str> = "excluded_accounts optional\teach format account_id\tapi items - 1000";
        input_parameters: Str = "input_parameters optional\tlength - 2048\tformat json\tapi length 1 -";
        maximum_execution_frequency: Str = "maximum_execution_frequency optional\tin One_Hour|Three_Hours|Six_Hours|Twelve_Hours|TwentyFour_Hours";
        resource_id_scope: Str = "resource_id_scope optional\tlength - 768\tapi length 1 -";
        resource_types_scope: Set<Str> = "resource_types_scope optional\titems - 100\teach length - 256";
        tag_key_scope: Str = "tag_key_scope optional\tlength - 128\tapi length 1 -";
        tag_value_scope: Str = "tag_value_scope optional\tlength - 256\tapi length 1 -";
    }
    unread {
        name: Str = "name required\tlength 1 64\treplaces";
        rule_identifier: Str = "rule_identifier required\tlength 1 256";
    }
    single {
        timeouts: config_organization_managed_rule::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ConfigOrganizationManagedRule> = "arn";
        id: Id<kind::ConfigOrganizationManagedRule> = "id";
        name: Name<kind::ConfigOrganizationManagedRule> = "name";
        rule_identifier: Id<kind::ConfigOrganizationManagedRule> = "rule_identifier";
    }
}
/// Blocks of [`aws_config_remediation_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_remediation_configuration).
pub mod config_remediation_configuration {
    use crate::types::*;

    /// Blocks of [`ExecutionControls`].
    pub mod execution_controls {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`SsmControls`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_remediation_configuration)."]
            SsmControls
            arguments {
                concurrent_execution_rate_percentage: Num = "concurrent_execution_rate_percentage optional\trange 1 100\twhole";
                error_percentage: Num = "error_percentage optional\trange 1 100\twhole";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ExecutionControls`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_remediation_configuration)."]
        ExecutionControls
        many {
            ssm_controls: execution_controls::SsmControls = "ssm_controls optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Parameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_remediation_configuration)."]
        Parameter
        arguments {
            name: Str = "name required";
            resource_value: Str = "resource_value optional\tlength - 256";
            static_value: Str = "static_value optional";
            static_values: List<Str> = "static_values computed";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_remediation_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_remediation_configuration)."]
    Managed "aws_config_remediation_configuration" ConfigRemediationConfiguration ConfigRemediationConfigurationAttributes
    naming None;
    tags None;
    arguments {
        config_rule_name: Name<kind::ConfigConfigRule> = "config_rule_name required\tlength 1 64\tapi match .*\\S.*\treplaces";
        target_id: Str = "target_id required\tlength 1 256";
        target_type: Str = "target_type required\tin SSM_DOCUMENT";
        automatic: Bool = "automatic optional";
        maximum_automatic_attempts: Num = "maximum_automatic_attempts optional\trange 1 25\twhole";
        resource_type: Str = "resource_type optional";
        retry_attempt_seconds: Num = "retry_attempt_seconds optional\trange 1 2678000\twhole";
        target_version: Str = "target_version optional";
    }
    many {
        execution_controls: config_remediation_configuration::ExecutionControls = "execution_controls optional list block 0 1";
        parameter: config_remediation_configuration::Parameter = "parameter optional list block 0 25\titems - 25";
    }
    attributes {
        arn: Arn<kind::ConfigRemediationConfiguration> = "arn";
        id: Id<kind::ConfigRemediationConfiguration> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_retention_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_retention_configuration)."]
    Managed "aws_config_retention_configuration" ConfigRetentionConfiguration ConfigRetentionConfigurationAttributes
    naming None;
    tags None;
    arguments {
        retention_period_in_days: Num = "retention_period_in_days required\trange 30 2557\twhole";
    }
    attributes {
        id: Id<kind::ConfigRetentionConfiguration> = "id";
        name: Name<kind::ConfigRetentionConfiguration> = "name";
    }
}
