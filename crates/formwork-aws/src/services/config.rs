// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `config`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_aggregate_authorization`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_aggregate_authorization)."]
    Managed "aws_config_aggregate_authorization" ConfigAggregateAuthorization ConfigAggregateAuthorizationAttributes
    naming None;
    tags Map;
    arguments {
        account_id: Str = "account_id required";
        region: Str = "region required";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_config_config_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_config_rule).
pub mod config_config_rule {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EvaluationMode`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_config_rule)."]
        EvaluationMode
        arguments {
            mode: Str = "mode computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Scope`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_config_rule)."]
        Scope
        arguments {
            compliance_resource_id: Str = "compliance_resource_id optional";
            compliance_resource_types: Set<Str> = "compliance_resource_types optional";
            tag_key: Str = "tag_key optional";
            tag_value: Str = "tag_value optional";
        }
    }
    /// Blocks of [`Source`].
    pub mod source {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CustomPolicyDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_config_rule)."]
            CustomPolicyDetails
            arguments {
                policy_runtime: Str = "policy_runtime required";
                policy_text: Str = "policy_text required";
                enable_debug_log_delivery: Bool = "enable_debug_log_delivery optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SourceDetail`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_config_rule)."]
            SourceDetail
            arguments {
                event_source: Str = "event_source optional";
                maximum_execution_frequency: Str = "maximum_execution_frequency optional";
                message_type: Str = "message_type optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_config_rule)."]
        Source
        arguments {
            owner: Str = "owner required";
            source_identifier: Str = "source_identifier optional";
        }
        many {
            custom_policy_details: source::CustomPolicyDetails = "custom_policy_details optional list block 0 1";
            source_detail: source::SourceDetail = "source_detail optional set block 0 25";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_config_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_config_rule)."]
    Managed "aws_config_config_rule" ConfigConfigRule ConfigConfigRuleAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        description: Str = "description optional";
        input_parameters: Str = "input_parameters optional";
        maximum_execution_frequency: Str = "maximum_execution_frequency optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        source: config_config_rule::Source = "source required list block 1 1";
        evaluation_mode: config_config_rule::EvaluationMode = "evaluation_mode optional set block 0 0";
        scope: config_config_rule::Scope = "scope optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        rule_id: Str = "rule_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_config_configuration_aggregator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_aggregator).
pub mod config_configuration_aggregator {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AccountAggregationSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_aggregator)."]
        AccountAggregationSource
        arguments {
            account_ids: List<Str> = "account_ids required";
            all_regions: Bool = "all_regions optional";
            regions: List<Str> = "regions optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OrganizationAggregationSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_aggregator)."]
        OrganizationAggregationSource
        arguments {
            role_arn: Str = "role_arn required";
            all_regions: Bool = "all_regions optional";
            regions: List<Str> = "regions optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_configuration_aggregator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_aggregator)."]
    Managed "aws_config_configuration_aggregator" ConfigConfigurationAggregator ConfigConfigurationAggregatorAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 256, "0-9A-Za-z_-"));
    tags Map;
    arguments {
        name: Str = "name required";
        tags: Map<Str> = "tags optional";
    }
    many {
        account_aggregation_source: config_configuration_aggregator::AccountAggregationSource = "account_aggregation_source optional list block 0 1";
        organization_aggregation_source: config_configuration_aggregator::OrganizationAggregationSource = "organization_aggregation_source optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_config_configuration_recorder`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_recorder).
pub mod config_configuration_recorder {
    use crate::kinds::*;

    /// Blocks of [`RecordingGroup`].
    pub mod recording_group {
        use crate::kinds::*;

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
                use_only: Str = "use_only optional";
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
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`RecordingModeOverride`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_recorder)."]
            RecordingModeOverride
            arguments {
                recording_frequency: Str = "recording_frequency required";
                resource_types: Set<Str> = "resource_types required";
                description: Str = "description optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RecordingMode`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_recorder)."]
        RecordingMode
        arguments {
            recording_frequency: Str = "recording_frequency optional";
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
        role_arn: Str = "role_arn required";
        name: Str = "name optional";
    }
    many {
        recording_group: config_configuration_recorder::RecordingGroup = "recording_group optional list block 0 1";
        recording_mode: config_configuration_recorder::RecordingMode = "recording_mode optional list block 0 1";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_configuration_recorder_status`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_recorder_status)."]
    Managed "aws_config_configuration_recorder_status" ConfigConfigurationRecorderStatus ConfigConfigurationRecorderStatusAttributes
    naming None;
    tags None;
    arguments {
        is_enabled: Bool = "is_enabled required";
        name: Str = "name required";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_config_conformance_pack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_conformance_pack).
pub mod config_conformance_pack {
    use crate::kinds::*;

    pub use crate::shared::config_config_conformance_pack_input_parameter::InputParameter;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_conformance_pack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_conformance_pack)."]
    Managed "aws_config_conformance_pack" ConfigConformancePack ConfigConformancePackAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
        delivery_s3_bucket: Str = "delivery_s3_bucket optional";
        delivery_s3_key_prefix: Str = "delivery_s3_key_prefix optional";
        template_body: Str = "template_body optional";
        template_s3_uri: Str = "template_s3_uri optional";
    }
    many {
        input_parameter: config_conformance_pack::InputParameter = "input_parameter optional set block 0 60";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_config_delivery_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_delivery_channel).
pub mod config_delivery_channel {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SnapshotDeliveryProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_delivery_channel)."]
        SnapshotDeliveryProperties
        arguments {
            delivery_frequency: Str = "delivery_frequency optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_delivery_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_delivery_channel)."]
    Managed "aws_config_delivery_channel" ConfigDeliveryChannel ConfigDeliveryChannelAttributes
    naming None;
    tags None;
    arguments {
        s3_bucket_name: Str = "s3_bucket_name required";
        name: Str = "name optional";
        s3_key_prefix: Str = "s3_key_prefix optional";
        s3_kms_key_arn: Str = "s3_kms_key_arn optional";
        sns_topic_arn: Str = "sns_topic_arn optional";
    }
    many {
        snapshot_delivery_properties: config_delivery_channel::SnapshotDeliveryProperties = "snapshot_delivery_properties optional list block 0 1";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_config_organization_conformance_pack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_organization_conformance_pack).
pub mod config_organization_conformance_pack {
    use crate::kinds::*;

    pub use crate::shared::config_config_conformance_pack_input_parameter::InputParameter;
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_organization_conformance_pack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_organization_conformance_pack)."]
    Managed "aws_config_organization_conformance_pack" ConfigOrganizationConformancePack ConfigOrganizationConformancePackAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
        delivery_s3_bucket: Str = "delivery_s3_bucket optional";
        delivery_s3_key_prefix: Str = "delivery_s3_key_prefix optional";
        excluded_accounts: Set<Str> = "excluded_accounts optional";
        template_body: Str = "template_body optional";
        template_s3_uri: Str = "template_s3_uri optional";
    }
    many {
        input_parameter: config_organization_conformance_pack::InputParameter = "input_parameter optional set block 0 60";
    }
    single {
        timeouts: config_organization_conformance_pack::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_config_organization_custom_policy_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_organization_custom_policy_rule).
pub mod config_organization_custom_policy_rule {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_organization_custom_policy_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_organization_custom_policy_rule)."]
    Managed "aws_config_organization_custom_policy_rule" ConfigOrganizationCustomPolicyRule ConfigOrganizationCustomPolicyRuleAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
        policy_runtime: Str = "policy_runtime required";
        policy_text: Str = "policy_text required";
        trigger_types: Set<Str> = "trigger_types required";
        debug_log_delivery_accounts: Set<Str> = "debug_log_delivery_accounts optional";
        description: Str = "description optional";
        excluded_accounts: Set<Str> = "excluded_accounts optional";
        input_parameters: Str = "input_parameters optional";
        maximum_execution_frequency: Str = "maximum_execution_frequency optional";
        resource_id_scope: Str = "resource_id_scope optional";
        resource_types_scope: Set<Str> = "resource_types_scope optional";
        tag_key_scope: Str = "tag_key_scope optional";
        tag_value_scope: Str = "tag_value_scope optional";
    }
    single {
        timeouts: config_organization_custom_policy_rule::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_config_organization_custom_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_organization_custom_rule).
pub mod config_organization_custom_rule {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_organization_custom_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_organization_custom_rule)."]
    Managed "aws_config_organization_custom_rule" ConfigOrganizationCustomRule ConfigOrganizationCustomRuleAttributes
    naming None;
    tags None;
    arguments {
        lambda_function_arn: Str = "lambda_function_arn required";
        name: Str = "name required";
        trigger_types: Set<Str> = "trigger_types required";
        description: Str = "description optional";
        excluded_accounts: Set<Str> = "excluded_accounts optional";
        input_parameters: Str = "input_parameters optional";
        maximum_execution_frequency: Str = "maximum_execution_frequency optional";
        resource_id_scope: Str = "resource_id_scope optional";
        resource_types_scope: Set<Str> = "resource_types_scope optional";
        tag_key_scope: Str = "tag_key_scope optional";
        tag_value_scope: Str = "tag_value_scope optional";
    }
    single {
        timeouts: config_organization_custom_rule::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_config_organization_managed_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_organization_managed_rule).
pub mod config_organization_managed_rule {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_organization_managed_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_organization_managed_rule)."]
    Managed "aws_config_organization_managed_rule" ConfigOrganizationManagedRule ConfigOrganizationManagedRuleAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
        rule_identifier: Str = "rule_identifier required";
        description: Str = "description optional";
        excluded_accounts: Set<Str> = "excluded_accounts optional";
        input_parameters: Str = "input_parameters optional";
        maximum_execution_frequency: Str = "maximum_execution_frequency optional";
        resource_id_scope: Str = "resource_id_scope optional";
        resource_types_scope: Set<Str> = "resource_types_scope optional";
        tag_key_scope: Str = "tag_key_scope optional";
        tag_value_scope: Str = "tag_value_scope optional";
    }
    single {
        timeouts: config_organization_managed_rule::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_config_remediation_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_remediation_configuration).
pub mod config_remediation_configuration {
    use crate::kinds::*;

    /// Blocks of [`ExecutionControls`].
    pub mod execution_controls {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`SsmControls`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_remediation_configuration)."]
            SsmControls
            arguments {
                concurrent_execution_rate_percentage: Num = "concurrent_execution_rate_percentage optional";
                error_percentage: Num = "error_percentage optional";
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
            resource_value: Str = "resource_value optional";
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
        config_rule_name: Str = "config_rule_name required";
        target_id: Str = "target_id required";
        target_type: Str = "target_type required";
        automatic: Bool = "automatic optional";
        maximum_automatic_attempts: Num = "maximum_automatic_attempts optional";
        resource_type: Str = "resource_type optional";
        retry_attempt_seconds: Num = "retry_attempt_seconds optional";
        target_version: Str = "target_version optional";
    }
    many {
        execution_controls: config_remediation_configuration::ExecutionControls = "execution_controls optional list block 0 1";
        parameter: config_remediation_configuration::Parameter = "parameter optional list block 0 25";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_config_retention_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_retention_configuration)."]
    Managed "aws_config_retention_configuration" ConfigRetentionConfiguration ConfigRetentionConfigurationAttributes
    naming None;
    tags None;
    arguments {
        retention_period_in_days: Num = "retention_period_in_days required";
    }
    attributes {
        id: Str = "id";
        name: Str = "name";
    }
}
