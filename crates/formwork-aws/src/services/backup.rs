// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `backup`.

use crate::types::*;

/// Blocks of [`aws_backup_framework`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_framework).
pub mod backup_framework {
    use crate::types::*;

    /// Blocks of [`Control`].
    pub mod control {
        use crate::types::*;

        pub use crate::shared::backup_backup_framework_control_input_parameter::InputParameter;
        formwork_model::block_binding! {
            #[doc = "Block [`Scope`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_framework)."]
            Scope
            arguments {
                compliance_resource_ids: Set<Id<kind::EbsVolume>> = "compliance_resource_ids computed\titems 1 100\tprefix vol-";
                compliance_resource_types: Set<Str> = "compliance_resource_types computed";
                tags: Map<Str> = "tags optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Control`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_framework)."]
        Control
        arguments {
            name: Str = "name required\tlength 1 256";
        }
        many {
            input_parameter: control::InputParameter = "input_parameter optional set block 0 0";
            scope: control::Scope = "scope optional list block 0 1";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_backup_framework`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_framework)."]
    Managed "aws_backup_framework" BackupFramework BackupFrameworkAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 256, ""));
    tags Map;
    arguments {
        description: Str = "description optional\tlength - 1024";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 256\treplaces";
    }
    many {
        control: backup_framework::Control = "control required set block 1 0";
    }
    single {
        timeouts: backup_framework::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::BackupFramework> = "arn";
        creation_time: Str = "creation_time";
        deployment_status: Str = "deployment_status";
        id: Id<kind::BackupFramework> = "id";
        name: Name<kind::BackupFramework> = "name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_backup_global_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_global_settings)."]
    Managed "aws_backup_global_settings" BackupGlobalSettings BackupGlobalSettingsAttributes
    naming None;
    tags None;
    arguments {
        global_settings: Map<Str> = "global_settings required";
    }
    attributes {
        id: Id<kind::BackupGlobalSettings> = "id";
    }
}
/// Blocks of [`aws_backup_logically_air_gapped_vault`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_logically_air_gapped_vault).
pub mod backup_logically_air_gapped_vault {
    use crate::types::*;

    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_backup_logically_air_gapped_vault`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_logically_air_gapped_vault)."]
    Managed "aws_backup_logically_air_gapped_vault" BackupLogicallyAirGappedVault BackupLogicallyAirGappedVaultAttributes
    naming Some(formwork_model::Naming::new("name", "", 2, 50, "0-9A-Za-z_-"));
    tags Map;
    arguments {
        max_retention_days: Num = "max_retention_days required\twhole\treplaces";
        min_retention_days: Num = "min_retention_days required\trange 7 -\twhole\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tmatch ^[a-zA-Z0-9\\-\\_]{2,50}$\treplaces";
    }
    single {
        timeouts: backup_logically_air_gapped_vault::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::BackupLogicallyAirGappedVault> = "arn";
        id: Id<kind::BackupLogicallyAirGappedVault> = "id";
        name: Name<kind::BackupLogicallyAirGappedVault> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_backup_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_plan).
pub mod backup_plan {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AdvancedBackupSetting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_plan)."]
        AdvancedBackupSetting
        arguments {
            backup_options: Map<Str> = "backup_options required";
            resource_type: Str = "resource_type required\tin EC2";
        }
    }
    /// Blocks of [`Rule`].
    pub mod rule {
        use crate::types::*;

        /// Blocks of [`CopyAction`].
        pub mod copy_action {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Lifecycle`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_plan)."]
                Lifecycle
                arguments {
                    cold_storage_after: Num = "cold_storage_after optional\twhole";
                    delete_after: Num = "delete_after optional\twhole";
                    opt_in_to_archive_for_supported_resources: Bool = "opt_in_to_archive_for_supported_resources computed";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CopyAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_plan)."]
            CopyAction
            arguments {
                destination_vault_arn: Arn<kind::BackupVault> = "destination_vault_arn required\tformat arn\tservice backup";
            }
            many {
                lifecycle: copy_action::Lifecycle = "lifecycle optional list block 0 1";
            }
        }
        pub use crate::services::backup::backup_plan::rule::copy_action::Lifecycle;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_plan)."]
        Rule
        arguments {
            rule_name: Str = "rule_name required\tlength 1 50\tmatch ^[a-zA-Z0-9\\-\\_\\.]+$";
            target_vault_name: Name<kind::BackupVault> = "target_vault_name required\tlength 2 50\tmatch ^[a-zA-Z0-9\\-\\_]+$";
            completion_window: Num = "completion_window optional\twhole";
            enable_continuous_backup: Bool = "enable_continuous_backup optional";
            recovery_point_tags: Map<Str> = "recovery_point_tags optional";
            schedule: Str = "schedule optional";
            schedule_expression_timezone: Str = "schedule_expression_timezone optional";
            start_window: Num = "start_window optional\twhole";
        }
        many {
            copy_action: rule::CopyAction = "copy_action optional set block 0 0";
            lifecycle: rule::Lifecycle = "lifecycle optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_backup_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_plan)."]
    Managed "aws_backup_plan" BackupPlan BackupPlanAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        rule: backup_plan::Rule = "rule required set block 1 0";
        advanced_backup_setting: backup_plan::AdvancedBackupSetting = "advanced_backup_setting optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::BackupPlan> = "arn";
        id: Id<kind::BackupPlan> = "id";
        name: Name<kind::BackupPlan> = "name";
        tags_all: Map<Str> = "tags_all";
        version: Str = "version";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_backup_region_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_region_settings)."]
    Managed "aws_backup_region_settings" BackupRegionSettings BackupRegionSettingsAttributes
    naming None;
    tags None;
    arguments {
        resource_type_opt_in_preference: Map<Bool> = "resource_type_opt_in_preference required";
        resource_type_management_preference: Map<Bool> = "resource_type_management_preference computed";
    }
    attributes {
        id: Id<kind::BackupRegionSettings> = "id";
    }
}
/// Blocks of [`aws_backup_report_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_report_plan).
pub mod backup_report_plan {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ReportDeliveryChannel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_report_plan)."]
        ReportDeliveryChannel
        arguments {
            s3_bucket_name: Name<kind::S3Bucket> = "s3_bucket_name required";
            formats: Set<Str> = "formats optional\teach in CSV|JSON";
            s3_key_prefix: Str = "s3_key_prefix optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ReportSetting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_report_plan)."]
        ReportSetting
        arguments {
            report_template: Str = "report_template required\tin BACKUP_JOB_REPORT|CONTROL_COMPLIANCE_REPORT|COPY_JOB_REPORT|RESOURCE_COMPLIANCE_REPORT|RESTORE_JOB_REPORT\treplaces";
            accounts: Set<Str> = "accounts optional";
            framework_arns: Set<Str> = "framework_arns optional";
            number_of_frameworks: Num = "number_of_frameworks optional\twhole";
            organization_units: Set<Str> = "organization_units optional";
            regions: Set<Str> = "regions optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_backup_report_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_report_plan)."]
    Managed "aws_backup_report_plan" BackupReportPlan BackupReportPlanAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 256, ""));
    tags Map;
    arguments {
        description: Str = "description optional\tlength - 1024";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 256\treplaces";
    }
    many {
        report_delivery_channel: backup_report_plan::ReportDeliveryChannel = "report_delivery_channel required list block 1 1";
        report_setting: backup_report_plan::ReportSetting = "report_setting required list block 1 1";
    }
    attributes {
        arn: Arn<kind::BackupReportPlan> = "arn";
        creation_time: Str = "creation_time";
        deployment_status: Str = "deployment_status";
        id: Id<kind::BackupReportPlan> = "id";
        name: Name<kind::BackupReportPlan> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_backup_restore_testing_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_restore_testing_plan).
pub mod backup_restore_testing_plan {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`RecoveryPointSelection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_restore_testing_plan)."]
        RecoveryPointSelection
        arguments {
            algorithm: Str = "algorithm required\tin LATEST_WITHIN_WINDOW|RANDOM_WITHIN_WINDOW";
            include_vaults: Set<Str> = "include_vaults required\teach length 1 -\teach format arn *";
            recovery_point_types: Set<Str> = "recovery_point_types required";
            exclude_vaults: Set<Str> = "exclude_vaults computed\teach length 1 -\teach format arn *";
            selection_window_days: Num = "selection_window_days computed\trange 1 365\twhole";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_backup_restore_testing_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_restore_testing_plan)."]
    Managed "aws_backup_restore_testing_plan" BackupRestoreTestingPlan BackupRestoreTestingPlanAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 50, ""));
    tags Map;
    arguments {
        schedule_expression: Str = "schedule_expression required";
        schedule_expression_timezone: Str = "schedule_expression_timezone computed";
        start_window_hours: Num = "start_window_hours computed\trange 0 168\twhole";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 50\tmatch ^[0-9A-Za-z_]+$\treplaces";
    }
    many {
        recovery_point_selection: backup_restore_testing_plan::RecoveryPointSelection = "recovery_point_selection required list block 1 0\titems - 1";
    }
    attributes {
        arn: Arn<kind::BackupRestoreTestingPlan> = "arn";
        name: Name<kind::BackupRestoreTestingPlan> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_backup_restore_testing_selection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_restore_testing_selection).
pub mod backup_restore_testing_selection {
    use crate::types::*;

    /// Blocks of [`ProtectedResourceConditions`].
    pub mod protected_resource_conditions {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`StringEquals`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_restore_testing_selection)."]
            StringEquals
            arguments {
                key: Str = "key required\tmay_replace";
                value: Str = "value required\tmay_replace";
            }
        }
        pub use crate::services::backup::backup_restore_testing_selection::protected_resource_conditions::StringEquals as StringNotEquals;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ProtectedResourceConditions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_restore_testing_selection)."]
        ProtectedResourceConditions
        many {
            string_equals: protected_resource_conditions::StringEquals = "string_equals optional list block 0 0";
            string_not_equals: protected_resource_conditions::StringNotEquals = "string_not_equals optional list block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_backup_restore_testing_selection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_restore_testing_selection)."]
    Managed "aws_backup_restore_testing_selection" BackupRestoreTestingSelection BackupRestoreTestingSelectionAttributes
    naming None;
    tags None;
    relations {
        "exactly_one protected_resource_arns protected_resource_conditions";
    }
    arguments {
        iam_role_arn: Arn<kind::IamRole> = "iam_role_arn required\tlength 1 -\tformat arn\tservice iam";
        protected_resource_type: Str = "protected_resource_type required\treplaces";
        restore_testing_plan_name: Name<kind::BackupRestoreTestingPlan> = "restore_testing_plan_name required\treplaces";
        protected_resource_arns: Set<Str> = "protected_resource_arns computed\teach length 1 -\teach format any_arn *";
        restore_metadata_overrides: Map<Str> = "restore_metadata_overrides computed";
        validation_window_hours: Num = "validation_window_hours computed\trange 1 168\twhole";
    }
    unread {
        name: Str = "name required\tlength 1 50\tmatch ^[0-9A-Za-z_]+$\treplaces";
    }
    many {
        protected_resource_conditions: backup_restore_testing_selection::ProtectedResourceConditions = "protected_resource_conditions optional list block 0 0\titems - 1";
    }
    attributes {
        name: Name<kind::BackupRestoreTestingSelection> = "name";
    }
}
/// Blocks of [`aws_backup_selection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_selection).
pub mod backup_selection {
    use crate::types::*;

    /// Blocks of [`Condition`].
    pub mod condition {
        use crate::types::*;

        pub use crate::services::backup::backup_restore_testing_selection::protected_resource_conditions::StringEquals;
        formwork_model::block_binding! {
            #[doc = "Block [`StringLike`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_selection)."]
            StringLike
            arguments {
                key: Str = "key required\treplaces";
                value: Str = "value required\treplaces";
            }
        }
        pub use crate::services::backup::backup_restore_testing_selection::protected_resource_conditions::StringEquals as StringNotEquals;
        pub use crate::services::backup::backup_selection::condition::StringLike as StringNotLike;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Condition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_selection)."]
        Condition
        many {
            string_equals: condition::StringEquals = "string_equals optional set block 0 0";
            string_like: condition::StringLike = "string_like optional set block 0 0";
            string_not_equals: condition::StringNotEquals = "string_not_equals optional set block 0 0";
            string_not_like: condition::StringNotLike = "string_not_like optional set block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SelectionTag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_selection)."]
        SelectionTag
        arguments {
            key: Str = "key required\treplaces";
            r#type: Str = "type required\tin STRINGEQUALS\treplaces";
            value: Str = "value required\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_backup_selection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_selection)."]
    Managed "aws_backup_selection" BackupSelection BackupSelectionAttributes
    naming None;
    tags None;
    arguments {
        iam_role_arn: Arn<kind::IamRole> = "iam_role_arn required\tformat arn\tservice iam\treplaces";
        plan_id: Id<kind::BackupPlan> = "plan_id required\treplaces";
        not_resources: Set<Str> = "not_resources computed\treplaces";
        resources: Set<AnyArn> = "resources optional\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 50\tmatch ^[a-zA-Z0-9\\-\\_\\.]+$\treplaces";
    }
    many {
        condition: backup_selection::Condition = "condition optional set block 0 0";
        selection_tag: backup_selection::SelectionTag = "selection_tag optional set block 0 0";
    }
    attributes {
        id: Id<kind::BackupSelection> = "id";
        name: Name<kind::BackupSelection> = "name";
    }
}
/// Blocks of [`aws_backup_vault`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_vault).
pub mod backup_vault {
    use crate::types::*;

    pub use crate::shared::apigatewayv2_apigatewayv2_authorizer_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_backup_vault`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_vault)."]
    Managed "aws_backup_vault" BackupVault BackupVaultAttributes
    naming Some(formwork_model::Naming::new("name", "", 2, 50, "0-9A-Za-z_-"));
    tags Map;
    arguments {
        force_destroy: Bool = "force_destroy optional";
        kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn computed\tformat arn\tservice kms\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 2 50\tmatch ^[a-zA-Z0-9\\-\\_]*$\treplaces";
    }
    single {
        timeouts: backup_vault::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::BackupVault> = "arn";
        id: Name<kind::BackupVault> = "id";
        name: Name<kind::BackupVault> = "name";
        recovery_points: Num = "recovery_points";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_backup_vault_lock_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_vault_lock_configuration)."]
    Managed "aws_backup_vault_lock_configuration" BackupVaultLockConfiguration BackupVaultLockConfigurationAttributes
    naming None;
    tags None;
    arguments {
        backup_vault_name: Name<kind::BackupVault> = "backup_vault_name required\tmatch ^[a-zA-Z0-9\\-\\_\\.]{1,50}$\treplaces";
        changeable_for_days: Num = "changeable_for_days optional\trange 3 -\twhole\treplaces";
        max_retention_days: Num = "max_retention_days optional\twhole\treplaces";
        min_retention_days: Num = "min_retention_days optional\twhole\treplaces";
    }
    attributes {
        backup_vault_arn: Str = "backup_vault_arn";
        id: Id<kind::BackupVaultLockConfiguration> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_backup_vault_notifications`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_vault_notifications)."]
    Managed "aws_backup_vault_notifications" BackupVaultNotifications BackupVaultNotificationsAttributes
    naming None;
    tags None;
    arguments {
        backup_vault_events: Set<Str> = "backup_vault_events required\teach in BACKUP_JOB_STARTED|BACKUP_JOB_COMPLETED|BACKUP_JOB_SUCCESSFUL|BACKUP_JOB_FAILED|BACKUP_JOB_EXPIRED|RESTORE_JOB_STARTED|RESTORE_JOB_COMPLETED|RESTORE_JOB_SUCCESSFUL|RESTORE_JOB_FAILED|COPY_JOB_STARTED|COPY_JOB_SUCCESSFUL|COPY_JOB_FAILED|RECOVERY_POINT_MODIFIED|BACKUP_PLAN_CREATED|BACKUP_PLAN_MODIFIED|S3_BACKUP_OBJECT_FAILED|S3_RESTORE_OBJECT_FAILED|RECOVERY_POINT_INDEX_COMPLETED|RECOVERY_POINT_INDEX_DELETED|RECOVERY_POINT_INDEXING_FAILED\treplaces";
        backup_vault_name: Name<kind::BackupVault> = "backup_vault_name required\tmatch ^[a-zA-Z0-9\\-\\_\\.]{1,50}$\treplaces";
        sns_topic_arn: Arn<kind::SnsTopic> = "sns_topic_arn required\tformat arn\tservice sns\treplaces";
    }
    attributes {
        backup_vault_arn: Str = "backup_vault_arn";
        id: Id<kind::BackupVaultNotifications> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_backup_vault_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_vault_policy)."]
    Managed "aws_backup_vault_policy" BackupVaultPolicy BackupVaultPolicyAttributes
    naming None;
    tags None;
    arguments {
        backup_vault_name: Name<kind::BackupVault> = "backup_vault_name required\tapi match ^[a-zA-Z0-9\\-\\_]{2,50}$\treplaces";
        policy: Str = "policy required\tformat json";
    }
    attributes {
        backup_vault_arn: Str = "backup_vault_arn";
        id: Id<kind::BackupVaultPolicy> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_backup_framework`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/backup_framework).
    pub mod backup_framework {
        use crate::types::*;

        /// Blocks of [`ControlAttributes`].
        pub mod control_attributes {
            use crate::types::*;

            pub use crate::shared::backup_data_backup_framework_control_attributes_input_parameter_attributes::InputParameterAttributes;
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ScopeAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/backup_framework)."]
                ScopeAttributes
                attributes {
                    compliance_resource_ids: List<Str> = "compliance_resource_ids";
                    compliance_resource_types: List<Str> = "compliance_resource_types";
                    tags: Map<Str> = "tags";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ControlAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/backup_framework)."]
            ControlAttributes
            attributes {
                name: Str = "name";
            }
            objects {
                input_parameter: List<control_attributes::InputParameterAttributes> = "input_parameter";
                scope: List<control_attributes::ScopeAttributes> = "scope";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_backup_framework`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/backup_framework)."]
        Data "aws_backup_framework" BackupFramework BackupFrameworkAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::BackupFramework> = "arn";
            creation_time: Str = "creation_time";
            deployment_status: Str = "deployment_status";
            description: Str = "description";
            id: Id<kind::BackupFramework> = "id";
            name: Name<kind::BackupFramework> = "name";
            status: Str = "status";
        }
        objects {
            control: List<backup_framework::ControlAttributes> = "control";
        }
    }
    /// Blocks of [`aws_backup_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/backup_plan).
    pub mod backup_plan {
        use crate::types::*;

        /// Blocks of [`RuleAttributes`].
        pub mod rule_attributes {
            use crate::types::*;

            /// Blocks of [`CopyActionAttributes`].
            pub mod copy_action_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`LifecycleAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/backup_plan)."]
                    LifecycleAttributes
                    attributes {
                        cold_storage_after: Num = "cold_storage_after";
                        delete_after: Num = "delete_after";
                        opt_in_to_archive_for_supported_resources: Bool = "opt_in_to_archive_for_supported_resources";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`CopyActionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/backup_plan)."]
                CopyActionAttributes
                attributes {
                    destination_vault_arn: Str = "destination_vault_arn";
                }
                objects {
                    lifecycle: List<copy_action_attributes::LifecycleAttributes> = "lifecycle";
                }
            }
            pub use crate::services::backup::data::backup_plan::rule_attributes::copy_action_attributes::LifecycleAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RuleAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/backup_plan)."]
            RuleAttributes
            attributes {
                completion_window: Num = "completion_window";
                enable_continuous_backup: Bool = "enable_continuous_backup";
                recovery_point_tags: Map<Str> = "recovery_point_tags";
                rule_name: Str = "rule_name";
                schedule: Str = "schedule";
                schedule_expression_timezone: Str = "schedule_expression_timezone";
                start_window: Num = "start_window";
                target_vault_name: Str = "target_vault_name";
            }
            objects {
                copy_action: Set<rule_attributes::CopyActionAttributes> = "copy_action";
                lifecycle: List<rule_attributes::LifecycleAttributes> = "lifecycle";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_backup_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/backup_plan)."]
        Data "aws_backup_plan" BackupPlan BackupPlanAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            plan_id: Str = "plan_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::BackupPlan> = "arn";
            id: Id<kind::BackupPlan> = "id";
            name: Name<kind::BackupPlan> = "name";
            plan_id: Id<kind::BackupPlan> = "plan_id";
            version: Str = "version";
        }
        objects {
            rule: Set<backup_plan::RuleAttributes> = "rule";
        }
    }
    /// Blocks of [`aws_backup_report_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/backup_report_plan).
    pub mod backup_report_plan {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ReportDeliveryChannelAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/backup_report_plan)."]
            ReportDeliveryChannelAttributes
            attributes {
                formats: Set<Str> = "formats";
                s3_bucket_name: Name<kind::S3Bucket> = "s3_bucket_name";
                s3_key_prefix: Str = "s3_key_prefix";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ReportSettingAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/backup_report_plan)."]
            ReportSettingAttributes
            attributes {
                accounts: Set<Str> = "accounts";
                framework_arns: Set<Str> = "framework_arns";
                number_of_frameworks: Num = "number_of_frameworks";
                organization_units: Set<Str> = "organization_units";
                regions: Set<Str> = "regions";
                report_template: Str = "report_template";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_backup_report_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/backup_report_plan)."]
        Data "aws_backup_report_plan" BackupReportPlan BackupReportPlanAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::BackupReportPlan> = "arn";
            creation_time: Str = "creation_time";
            deployment_status: Str = "deployment_status";
            description: Str = "description";
            id: Id<kind::BackupReportPlan> = "id";
            name: Name<kind::BackupReportPlan> = "name";
        }
        objects {
            report_delivery_channel: List<backup_report_plan::ReportDeliveryChannelAttributes> = "report_delivery_channel";
            report_setting: List<backup_report_plan::ReportSettingAttributes> = "report_setting";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_backup_selection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/backup_selection)."]
        Data "aws_backup_selection" BackupSelection BackupSelectionAttributes
        naming None;
        tags None;
        arguments {
            plan_id: Str = "plan_id required";
        }
        unread {
            selection_id: Str = "selection_id required";
            id: Str = "id computed";
        }
        attributes {
            iam_role_arn: Arn<kind::IamRole> = "iam_role_arn";
            id: Id<kind::BackupSelection> = "id";
            name: Name<kind::BackupSelection> = "name";
            resources: Set<Str> = "resources";
            selection_id: Id<kind::BackupSelection> = "selection_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_backup_vault`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/backup_vault)."]
        Data "aws_backup_vault" BackupVault BackupVaultAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::BackupVault> = "arn";
            id: Name<kind::BackupVault> = "id";
            kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn";
            name: Name<kind::BackupVault> = "name";
            recovery_points: Num = "recovery_points";
        }
    }
}
