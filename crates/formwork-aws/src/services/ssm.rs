// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `ssm`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssm_activation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_activation)."]
    Managed "aws_ssm_activation" SsmActivation SsmActivationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 256, ""));
    tags Map;
    arguments {
        iam_role: Name<kind::IamRole> = "iam_role required\tapi length - 64\treplaces";
        description: Str = "description optional\tapi length - 256\treplaces";
        expiration_date: Str = "expiration_date computed\tformat rfc3339\treplaces";
        registration_limit: Num = "registration_limit optional\twhole\tapi range 1 1000\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 1000\treplaces";
    }
    unread {
        name: Str = "name optional\tapi length - 256\tapi match ^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$\treplaces";
    }
    attributes {
        activation_code: Str = "activation_code";
        expired: Bool = "expired";
        id: Id<kind::SsmActivation> = "id";
        name: Name<kind::SsmActivation> = "name";
        registration_count: Num = "registration_count";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ssm_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_association).
pub mod ssm_association {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`OutputLocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_association)."]
        OutputLocation
        arguments {
            s3_bucket_name: Name<kind::S3Bucket> = "s3_bucket_name required\tlength 3 63";
            s3_key_prefix: Str = "s3_key_prefix optional\tlength - 500";
            s3_region: Str = "s3_region optional\tlength 3 20";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Targets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_association)."]
        Targets
        arguments {
            key: Str = "key required\tlength 1 163";
            values: List<Str> = "values required\titems - 50";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssm_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_association)."]
    Managed "aws_ssm_association" SsmAssociation SsmAssociationAttributes
    naming None;
    tags Map;
    arguments {
        apply_only_at_cron_interval: Bool = "apply_only_at_cron_interval optional";
        automation_target_parameter_name: Str = "automation_target_parameter_name optional\tlength 1 50";
        compliance_severity: Str = "compliance_severity optional\tin CRITICAL|HIGH|MEDIUM|LOW|INFORMATIONAL|UNSPECIFIED";
        document_version: Str = "document_version computed\tmatch ^([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)$";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] instance_id: Id<kind::Instance> = "instance_id optional deprecated\tprefix i-\treplaces";
        max_concurrency: Str = "max_concurrency optional\tmatch ^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$\tapi length 1 7";
        max_errors: Str = "max_errors optional\tmatch ^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$\tapi length 1 7";
        parameters: Map<Str> = "parameters computed";
        schedule_expression: Str = "schedule_expression optional\tlength 1 256";
        sync_compliance: Str = "sync_compliance optional\tin AUTO|MANUAL";
        tags: Map<Str> = "tags optional";
        wait_for_success_timeout_seconds: Num = "wait_for_success_timeout_seconds optional\twhole";
    }
    unread {
        name: Str = "name required\tapi match ^[a-zA-Z0-9_\\-.:/]{3,128}$\treplaces";
        association_name: Str = "association_name optional\tlength 3 128\tmatch ^[a-zA-Z0-9_\\-.]{3,128}$";
    }
    many {
        output_location: ssm_association::OutputLocation = "output_location optional list block 0 1";
        targets: ssm_association::Targets = "targets optional list block 0 5\titems - 5";
    }
    attributes {
        arn: Arn<kind::SsmAssociation> = "arn";
        association_id: Id<kind::SsmAssociation> = "association_id";
        association_name: Name<kind::SsmAssociation> = "association_name";
        id: Id<kind::SsmAssociation> = "id";
        name: Name<kind::SsmAssociation> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssm_default_patch_baseline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_default_patch_baseline)."]
    Managed "aws_ssm_default_patch_baseline" SsmDefaultPatchBaseline SsmDefaultPatchBaselineAttributes
    naming None;
    tags None;
    arguments {
        baseline_id: Id<kind::SsmPatchBaseline> = "baseline_id required";
        operating_system: Str = "operating_system required\tin WINDOWS|AMAZON_LINUX|AMAZON_LINUX_2|AMAZON_LINUX_2022|UBUNTU|REDHAT_ENTERPRISE_LINUX|SUSE|CENTOS|ORACLE_LINUX|DEBIAN|MACOS|RASPBIAN|ROCKY_LINUX|ALMA_LINUX|AMAZON_LINUX_2023\treplaces";
    }
    attributes {
        id: Id<kind::SsmDefaultPatchBaseline> = "id";
    }
}
/// Blocks of [`aws_ssm_document`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_document).
pub mod ssm_document {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AttachmentsSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_document)."]
        AttachmentsSource
        arguments {
            key: Str = "key required\tin SourceUrl|S3FileUrl|AttachmentReference";
            values: List<Str> = "values required\titems 1 -\teach length 1 1024";
            name: Str = "name optional\tlength 3 128\tmatch ^[a-zA-Z0-9_\\-.]+$";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ParameterAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_document)."]
        ParameterAttributes
        attributes {
            default_value: Str = "default_value";
            description: Str = "description";
            name: Str = "name";
            r#type: Str = "type";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssm_document`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_document)."]
    Managed "aws_ssm_document" SsmDocument SsmDocumentAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 128, "0-9A-Za-z._-"));
    tags Map;
    arguments {
        content: Str = "content required\tapi length 1 -";
        document_type: Str = "document_type required\tin Command|Policy|Automation|Session|Package|ApplicationConfiguration|ApplicationConfigurationSchema|DeploymentStrategy|ChangeCalendar|Automation.ChangeTemplate|ProblemAnalysis|ProblemAnalysisTemplate|CloudFormation|ConformancePackTemplate|QuickSetup|ManualApprovalPolicy|AutoApprovalPolicy";
        document_format: Str = "document_format optional\tin YAML|JSON|TEXT";
        permissions: Map<Str> = "permissions optional\tmay_replace";
        tags: Map<Str> = "tags optional\tapi items - 1000";
        target_type: Str = "target_type optional\tlength 1 200\tmatch ^\\/[\\w\\.\\-\\:\\/]*$";
        version_name: Str = "version_name optional\tlength 3 128\tmatch ^[a-zA-Z0-9_\\-.]{3,128}$";
    }
    unread {
        name: Str = "name required\tlength 3 128\tmatch ^[a-zA-Z0-9_\\-.]+$\treplaces";
    }
    many {
        attachments_source: ssm_document::AttachmentsSource = "attachments_source optional list block 0 20\titems - 20";
    }
    attributes {
        arn: Arn<kind::SsmDocument> = "arn";
        created_date: Str = "created_date";
        default_version: Str = "default_version";
        description: Str = "description";
        document_version: Str = "document_version";
        hash: Str = "hash";
        hash_type: Str = "hash_type";
        id: Name<kind::SsmDocument> = "id";
        latest_version: Str = "latest_version";
        name: Name<kind::SsmDocument> = "name";
        owner: Str = "owner";
        platform_types: List<Str> = "platform_types";
        schema_version: Str = "schema_version";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        parameter: List<ssm_document::ParameterAttributes> = "parameter";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssm_maintenance_window`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_maintenance_window)."]
    Managed "aws_ssm_maintenance_window" SsmMaintenanceWindow SsmMaintenanceWindowAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 128, "0-9A-Za-z._-"));
    tags Map;
    arguments {
        cutoff: Num = "cutoff required\twhole\tapi range 0 23";
        duration: Num = "duration required\twhole\tapi range 1 24";
        schedule: Str = "schedule required\tapi length 1 256";
        allow_unassociated_targets: Bool = "allow_unassociated_targets optional";
        description: Str = "description optional";
        enabled: Bool = "enabled optional";
        end_date: Str = "end_date optional";
        schedule_offset: Num = "schedule_offset optional\trange 1 6\twhole";
        schedule_timezone: Str = "schedule_timezone optional";
        start_date: Str = "start_date optional";
        tags: Map<Str> = "tags optional\tapi items - 1000";
    }
    unread {
        name: Str = "name required\tapi length 3 128\tapi match ^[a-zA-Z0-9_\\-.]{3,128}$";
    }
    attributes {
        id: Id<kind::SsmMaintenanceWindow> = "id";
        name: Name<kind::SsmMaintenanceWindow> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ssm_maintenance_window_target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_maintenance_window_target).
pub mod ssm_maintenance_window_target {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Targets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_maintenance_window_target)."]
        Targets
        arguments {
            key: Str = "key required\tlength 1 163\tmatch ^[\\p{L}\\p{Z}\\p{N}_.:/=\\-@]*$|resource-groups:ResourceTypeFilters|resource-groups:Name$";
            values: List<Str> = "values required\titems - 50";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssm_maintenance_window_target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_maintenance_window_target)."]
    Managed "aws_ssm_maintenance_window_target" SsmMaintenanceWindowTarget SsmMaintenanceWindowTargetAttributes
    naming None;
    tags None;
    arguments {
        resource_type: Str = "resource_type required\tin INSTANCE|RESOURCE_GROUP\treplaces";
        window_id: Id<kind::SsmMaintenanceWindow> = "window_id required\tapi length 20 20\tapi match ^mw-[0-9a-f]{17}$\treplaces";
        description: Str = "description optional\tlength 3 128\treplaces";
        owner_information: Str = "owner_information optional\tlength 1 128";
    }
    unread {
        name: Str = "name optional\tmatch ^[a-zA-Z0-9_\\-.]{3,128}$\tapi length 3 128\treplaces";
    }
    many {
        targets: ssm_maintenance_window_target::Targets = "targets required list block 1 5\titems - 5";
    }
    attributes {
        id: Id<kind::SsmMaintenanceWindowTarget> = "id";
        name: Name<kind::SsmMaintenanceWindowTarget> = "name";
    }
}
/// Blocks of [`aws_ssm_maintenance_window_task`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_maintenance_window_task).
pub mod ssm_maintenance_window_task {
    use crate::types::*;

    pub use crate::services::ssm::ssm_association::Targets;
    /// Blocks of [`TaskInvocationParameters`].
    pub mod task_invocation_parameters {
        use crate::types::*;

        /// Blocks of [`AutomationParameters`].
        pub mod automation_parameters {
            use crate::types::*;

            pub use crate::shared::autoscaling_data_autoscaling_groups_filter::Filter as Parameter;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`AutomationParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_maintenance_window_task)."]
            AutomationParameters
            arguments {
                document_version: Str = "document_version optional\tmatch ([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)";
            }
            many {
                parameter: automation_parameters::Parameter = "parameter optional set block 0 0";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`LambdaParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_maintenance_window_task)."]
            LambdaParameters
            arguments {
                client_context: Str = "client_context optional\tlength 1 8000";
                payload: Secret<Str> = "payload optional sensitive\tlength - 4096";
                qualifier: Str = "qualifier optional\tlength 1 128";
            }
        }
        /// Blocks of [`RunCommandParameters`].
        pub mod run_command_parameters {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`CloudwatchConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_maintenance_window_task)."]
                CloudwatchConfig
                arguments {
                    cloudwatch_log_group_name: Name<kind::CloudwatchLogGroup> = "cloudwatch_log_group_name computed";
                    cloudwatch_output_enabled: Bool = "cloudwatch_output_enabled optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`NotificationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_maintenance_window_task)."]
                NotificationConfig
                arguments {
                    notification_arn: Arn<kind::SnsTopic> = "notification_arn optional\tformat arn\tservice sns";
                    notification_events: List<Str> = "notification_events optional\teach in All|InProgress|Success|TimedOut|Cancelled|Failed";
                    notification_type: Str = "notification_type optional\tin Command|Invocation";
                }
            }
            pub use crate::shared::autoscaling_data_autoscaling_groups_filter::Filter as Parameter;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RunCommandParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_maintenance_window_task)."]
            RunCommandParameters
            arguments {
                comment: Str = "comment optional\tlength - 100";
                document_hash: Str = "document_hash optional\tlength - 256";
                document_hash_type: Str = "document_hash_type optional\tin Sha256|Sha1";
                document_version: Str = "document_version optional\tmatch ([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)";
                output_s3_bucket: Name<kind::S3Bucket> = "output_s3_bucket optional";
                output_s3_key_prefix: Str = "output_s3_key_prefix optional";
                service_role_arn: Arn<kind::IamRole> = "service_role_arn optional\tformat arn\tservice iam";
                timeout_seconds: Num = "timeout_seconds optional\trange 30 2592000\twhole";
            }
            many {
                cloudwatch_config: run_command_parameters::CloudwatchConfig = "cloudwatch_config optional list block 0 1";
                notification_config: run_command_parameters::NotificationConfig = "notification_config optional list block 0 1";
                parameter: run_command_parameters::Parameter = "parameter optional set block 0 0";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`StepFunctionsParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_maintenance_window_task)."]
            StepFunctionsParameters
            arguments {
                input: Secret<Str> = "input optional sensitive\tlength - 4096";
                name: Str = "name optional\tlength 1 80";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TaskInvocationParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_maintenance_window_task)."]
        TaskInvocationParameters
        many {
            automation_parameters: task_invocation_parameters::AutomationParameters = "automation_parameters optional list block 0 1";
            lambda_parameters: task_invocation_parameters::LambdaParameters = "lambda_parameters optional list block 0 1";
            run_command_parameters: task_invocation_parameters::RunCommandParameters = "run_command_parameters optional list block 0 1";
            step_functions_parameters: task_invocation_parameters::StepFunctionsParameters = "step_functions_parameters optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssm_maintenance_window_task`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_maintenance_window_task)."]
    Managed "aws_ssm_maintenance_window_task" SsmMaintenanceWindowTask SsmMaintenanceWindowTaskAttributes
    naming None;
    tags None;
    arguments {
        task_arn: AnyArn = "task_arn required\tapi length 1 1600";
        task_type: Str = "task_type required\tin RUN_COMMAND|AUTOMATION|STEP_FUNCTIONS|LAMBDA\treplaces";
        window_id: Id<kind::SsmMaintenanceWindow> = "window_id required\tapi length 20 20\tapi match ^mw-[0-9a-f]{17}$\treplaces";
        cutoff_behavior: Str = "cutoff_behavior optional\tin CONTINUE_TASK|CANCEL_TASK";
        description: Str = "description optional\tlength 1 128";
        max_concurrency: Str = "max_concurrency computed\tmatch ^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$\tapi length 1 7";
        max_errors: Str = "max_errors computed\tmatch ^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$\tapi length 1 7";
        priority: Num = "priority optional\trange 0 -\twhole";
        service_role_arn: Arn<kind::IamRole> = "service_role_arn computed\tformat arn\tservice iam";
    }
    unread {
        name: Str = "name optional\tmatch ^[a-zA-Z0-9_\\-.]{3,128}$\tapi length 3 128";
    }
    many {
        targets: ssm_maintenance_window_task::Targets = "targets optional list block 0 5\titems - 5";
        task_invocation_parameters: ssm_maintenance_window_task::TaskInvocationParameters = "task_invocation_parameters optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::SsmMaintenanceWindowTask> = "arn";
        id: Id<kind::SsmMaintenanceWindowTask> = "id";
        name: Name<kind::SsmMaintenanceWindowTask> = "name";
        window_task_id: Id<kind::SsmMaintenanceWindowTask> = "window_task_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssm_parameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_parameter)."]
    Managed "aws_ssm_parameter" SsmParameter SsmParameterAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 2048, ""));
    tags Map;
    relations {
        "exactly_one insecure_value value value_wo";
        "together value_wo value_wo_version";
        "together value_wo_version value_wo";
    }
    arguments {
        r#type: Str = "type required\tin String|StringList|SecureString";
        allowed_pattern: Str = "allowed_pattern optional\tlength - 1024";
        data_type: Str = "data_type computed\tin aws:ec2:image|aws:ssm:integration|text\treplaces";
        description: Str = "description optional\tlength - 1024";
        insecure_value: Str = "insecure_value computed";
        key_id: OneOf<kind::KmsKeyIdOrArn> = "key_id computed\tapi length 1 256\tapi match ^([a-zA-Z0-9:/_-]+)$";
        overwrite: Bool = "overwrite optional";
        tags: Map<Str> = "tags optional\tapi items - 1000";
        tier: Str = "tier computed\tin Standard|Advanced|Intelligent-Tiering";
        value: Secret<Str> = "value computed sensitive";
        value_wo_version: Num = "value_wo_version optional\twhole";
    }
    unread {
        name: Str = "name required\tlength 1 2048\treplaces";
        arn: Str = "arn computed";
        value_wo: Secret<Str> = "value_wo optional sensitive write_only";
    }
    attributes {
        arn: Arn<kind::SsmParameter> = "arn";
        has_value_wo: Bool = "has_value_wo";
        id: Name<kind::SsmParameter> = "id";
        name: Name<kind::SsmParameter> = "name";
        tags_all: Map<Str> = "tags_all";
        version: Num = "version";
    }
}
/// Blocks of [`aws_ssm_patch_baseline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_patch_baseline).
pub mod ssm_patch_baseline {
    use crate::types::*;

    /// Blocks of [`ApprovalRule`].
    pub mod approval_rule {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`PatchFilter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_patch_baseline)."]
            PatchFilter
            arguments {
                key: Str = "key required\tin ARCH|ADVISORY_ID|BUGZILLA_ID|PATCH_SET|PRODUCT|PRODUCT_FAMILY|CLASSIFICATION|CVE_ID|EPOCH|MSRC_SEVERITY|NAME|PATCH_ID|SECTION|PRIORITY|REPOSITORY|RELEASE|SEVERITY|SECURITY|VERSION";
                values: List<Str> = "values required\titems 1 20\teach length 1 64";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ApprovalRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_patch_baseline)."]
        ApprovalRule
        arguments {
            approve_after_days: Num = "approve_after_days optional\trange 0 360\twhole";
            approve_until_date: Str = "approve_until_date optional\tmatch ([12]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))";
            compliance_level: Str = "compliance_level optional\tin CRITICAL|HIGH|MEDIUM|LOW|INFORMATIONAL|UNSPECIFIED";
            enable_non_security: Bool = "enable_non_security optional";
        }
        many {
            patch_filter: approval_rule::PatchFilter = "patch_filter required list block 1 10\titems - 10";
        }
    }
    pub use crate::services::ssm::ssm_patch_baseline::approval_rule::PatchFilter as GlobalFilter;
    formwork_model::block_binding! {
        #[doc = "Block [`Source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_patch_baseline)."]
        Source
        arguments {
            configuration: Str = "configuration required\tlength 1 1024";
            name: Str = "name required\tlength 3 50\tmatch ^[a-zA-Z0-9_\\-.]{3,50}$";
            products: List<Str> = "products required\titems - 20\teach length 1 128";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssm_patch_baseline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_patch_baseline)."]
    Managed "aws_ssm_patch_baseline" SsmPatchBaseline SsmPatchBaselineAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 128, "0-9A-Za-z._-"));
    tags Map;
    arguments {
        approved_patches: Set<Str> = "approved_patches optional\titems - 50\teach length 1 100";
        approved_patches_compliance_level: Str = "approved_patches_compliance_level optional\tin CRITICAL|HIGH|MEDIUM|LOW|INFORMATIONAL|UNSPECIFIED";
        approved_patches_enable_non_security: Bool = "approved_patches_enable_non_security optional";
        description: Str = "description optional\tlength - 1024\tapi length 1 -";
        operating_system: Str = "operating_system optional\tin WINDOWS|AMAZON_LINUX|AMAZON_LINUX_2|AMAZON_LINUX_2022|UBUNTU|REDHAT_ENTERPRISE_LINUX|SUSE|CENTOS|ORACLE_LINUX|DEBIAN|MACOS|RASPBIAN|ROCKY_LINUX|ALMA_LINUX|AMAZON_LINUX_2023\treplaces";
        rejected_patches: Set<Str> = "rejected_patches optional\titems - 50\teach length 1 100";
        rejected_patches_action: Str = "rejected_patches_action computed\tin ALLOW_AS_DEPENDENCY|BLOCK";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 3 128\tmatch ^[a-zA-Z0-9_\\-.]{3,128}$";
    }
    many {
        approval_rule: ssm_patch_baseline::ApprovalRule = "approval_rule optional list block 0 0";
        global_filter: ssm_patch_baseline::GlobalFilter = "global_filter optional list block 0 4\titems - 4";
        source: ssm_patch_baseline::Source = "source optional list block 0 20\titems - 20";
    }
    attributes {
        arn: Arn<kind::SsmPatchBaseline> = "arn";
        id: Id<kind::SsmPatchBaseline> = "id";
        json: Str = "json";
        name: Name<kind::SsmPatchBaseline> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssm_patch_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_patch_group)."]
    Managed "aws_ssm_patch_group" SsmPatchGroup SsmPatchGroupAttributes
    naming None;
    tags None;
    arguments {
        baseline_id: Id<kind::SsmPatchBaseline> = "baseline_id required\tapi length 20 128\tapi match ^[a-zA-Z0-9_\\-:/]{20,128}$\treplaces";
        patch_group: Str = "patch_group required\tapi length 1 256\tapi match ^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$\treplaces";
    }
    attributes {
        id: Id<kind::SsmPatchGroup> = "id";
    }
}
/// Blocks of [`aws_ssm_resource_data_sync`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_resource_data_sync).
pub mod ssm_resource_data_sync {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`S3Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_resource_data_sync)."]
        S3Destination
        arguments {
            bucket_name: Name<kind::S3Bucket> = "bucket_name required\treplaces";
            region: Str = "region required\tformat region\treplaces";
            kms_key_arn: Str = "kms_key_arn optional\treplaces";
            prefix: Str = "prefix optional\treplaces";
            sync_format: Str = "sync_format optional\tin JsonSerDe\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssm_resource_data_sync`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_resource_data_sync)."]
    Managed "aws_ssm_resource_data_sync" SsmResourceDataSync SsmResourceDataSyncAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tapi length 1 64\treplaces";
    }
    many {
        s3_destination: ssm_resource_data_sync::S3Destination = "s3_destination required list block 1 1";
    }
    attributes {
        id: Id<kind::SsmResourceDataSync> = "id";
        name: Name<kind::SsmResourceDataSync> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssm_service_setting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssm_service_setting)."]
    Managed "aws_ssm_service_setting" SsmServiceSetting SsmServiceSettingAttributes
    naming None;
    tags None;
    arguments {
        setting_value: Str = "setting_value required";
    }
    unread {
        setting_id: Str = "setting_id required";
    }
    attributes {
        arn: Arn<kind::SsmServiceSetting> = "arn";
        id: Id<kind::SsmServiceSetting> = "id";
        setting_id: Id<kind::SsmServiceSetting> = "setting_id";
        status: Str = "status";
    }
}
/// Blocks of [`aws_ssmcontacts_rotation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmcontacts_rotation).
pub mod ssmcontacts_rotation {
    use crate::types::*;

    /// Blocks of [`Recurrence`].
    pub mod recurrence {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DailySettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmcontacts_rotation)."]
            DailySettings
            arguments {
                hour_of_day: Num = "hour_of_day required\twhole";
                minute_of_hour: Num = "minute_of_hour required\twhole";
            }
        }
        /// Blocks of [`MonthlySettings`].
        pub mod monthly_settings {
            use crate::types::*;

            pub use crate::services::ssm::ssmcontacts_rotation::recurrence::DailySettings as HandOffTime;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`MonthlySettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmcontacts_rotation)."]
            MonthlySettings
            arguments {
                day_of_month: Num = "day_of_month required\twhole";
            }
            many {
                hand_off_time: monthly_settings::HandOffTime = "hand_off_time optional list block 0 0\titems - 1";
            }
        }
        /// Blocks of [`ShiftCoverages`].
        pub mod shift_coverages {
            use crate::types::*;

            /// Blocks of [`CoverageTimes`].
            pub mod coverage_times {
                use crate::types::*;

                pub use crate::services::ssm::ssmcontacts_rotation::recurrence::DailySettings as End;
                pub use crate::services::ssm::ssmcontacts_rotation::recurrence::DailySettings as Start;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CoverageTimes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmcontacts_rotation)."]
                CoverageTimes
                many {
                    end: coverage_times::End = "end optional list block 0 0\titems - 1";
                    start: coverage_times::Start = "start optional list block 0 0\titems - 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ShiftCoverages`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmcontacts_rotation)."]
            ShiftCoverages
            arguments {
                map_block_key: Str = "map_block_key required\tin MON|TUE|WED|THU|FRI|SAT|SUN";
            }
            many {
                coverage_times: shift_coverages::CoverageTimes = "coverage_times required list block 1 0";
            }
        }
        /// Blocks of [`WeeklySettings`].
        pub mod weekly_settings {
            use crate::types::*;

            pub use crate::services::ssm::ssmcontacts_rotation::recurrence::DailySettings as HandOffTime;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`WeeklySettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmcontacts_rotation)."]
            WeeklySettings
            arguments {
                day_of_week: Str = "day_of_week required\tin MON|TUE|WED|THU|FRI|SAT|SUN";
            }
            many {
                hand_off_time: weekly_settings::HandOffTime = "hand_off_time optional list block 0 0\titems - 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Recurrence`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmcontacts_rotation)."]
        Recurrence
        arguments {
            number_of_on_calls: Num = "number_of_on_calls required\twhole";
            recurrence_multiplier: Num = "recurrence_multiplier required\twhole";
        }
        many {
            daily_settings: recurrence::DailySettings = "daily_settings optional list block 0 0";
            monthly_settings: recurrence::MonthlySettings = "monthly_settings optional list block 0 0";
            shift_coverages: recurrence::ShiftCoverages = "shift_coverages optional list block 0 0";
            weekly_settings: recurrence::WeeklySettings = "weekly_settings optional list block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssmcontacts_rotation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmcontacts_rotation)."]
    Managed "aws_ssmcontacts_rotation" SsmcontactsRotation SsmcontactsRotationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        contact_ids: List<Arn<kind::SsmcontactsContact>> = "contact_ids required";
        time_zone_id: Str = "time_zone_id required";
        start_time: Str = "start_time optional\tformat rfc3339";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        recurrence: ssmcontacts_rotation::Recurrence = "recurrence required list block 1 0\titems - 1";
    }
    attributes {
        arn: Arn<kind::SsmcontactsRotation> = "arn";
        id: Id<kind::SsmcontactsRotation> = "id";
        name: Name<kind::SsmcontactsRotation> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ssmquicksetup_configuration_manager`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmquicksetup_configuration_manager).
pub mod ssmquicksetup_configuration_manager {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ConfigurationDefinition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmquicksetup_configuration_manager)."]
        ConfigurationDefinition
        arguments {
            parameters: Map<Str> = "parameters required";
            r#type: Str = "type required";
            local_deployment_administration_role_arn: Str = "local_deployment_administration_role_arn optional";
            local_deployment_execution_role_name: Str = "local_deployment_execution_role_name optional";
            type_version: Str = "type_version computed";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ConfigurationDefinitionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmquicksetup_configuration_manager)."]
        ConfigurationDefinitionAttributes
        attributes {
            id: Str = "id";
            local_deployment_administration_role_arn: Str = "local_deployment_administration_role_arn";
            local_deployment_execution_role_name: Str = "local_deployment_execution_role_name";
            parameters: Map<Str> = "parameters";
            r#type: Str = "type";
            type_version: Str = "type_version";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`StatusSummariesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmquicksetup_configuration_manager)."]
        StatusSummariesAttributes
        attributes {
            status: Str = "status";
            status_message: Str = "status_message";
            status_type: Str = "status_type";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssmquicksetup_configuration_manager`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmquicksetup_configuration_manager)."]
    Managed "aws_ssmquicksetup_configuration_manager" SsmquicksetupConfigurationManager SsmquicksetupConfigurationManagerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        description: Str = "description computed";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        configuration_definition: ssmquicksetup_configuration_manager::ConfigurationDefinition = "configuration_definition optional list block 0 0\titems - 1";
    }
    single {
        timeouts: ssmquicksetup_configuration_manager::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        manager_arn: Arn<kind::SsmquicksetupConfigurationManager> = "manager_arn";
        name: Name<kind::SsmquicksetupConfigurationManager> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        configuration_definition: List<ssmquicksetup_configuration_manager::ConfigurationDefinitionAttributes> = "configuration_definition";
        status_summaries: List<ssmquicksetup_configuration_manager::StatusSummariesAttributes> = "status_summaries";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ssm_document`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssm_document)."]
        Data "aws_ssm_document" SsmDocument SsmDocumentAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            document_format: Str = "document_format optional";
            document_version: Str = "document_version optional";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::SsmDocument> = "arn";
            content: Str = "content";
            document_type: Str = "document_type";
            id: Name<kind::SsmDocument> = "id";
            name: Name<kind::SsmDocument> = "name";
        }
    }
    /// Blocks of [`aws_ssm_instances`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssm_instances).
    pub mod ssm_instances {
        use crate::types::*;

        pub use crate::shared::autoscaling_data_autoscaling_groups_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ssm_instances`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssm_instances)."]
        Data "aws_ssm_instances" SsmInstances SsmInstancesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        many {
            filter: ssm_instances::Filter = "filter optional set block 0 0";
        }
        attributes {
            ids: Set<Str> = "ids";
        }
    }
    /// Blocks of [`aws_ssm_maintenance_windows`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssm_maintenance_windows).
    pub mod ssm_maintenance_windows {
        use crate::types::*;

        pub use crate::shared::autoscaling_data_autoscaling_groups_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ssm_maintenance_windows`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssm_maintenance_windows)."]
        Data "aws_ssm_maintenance_windows" SsmMaintenanceWindows SsmMaintenanceWindowsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        many {
            filter: ssm_maintenance_windows::Filter = "filter optional set block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ssm_parameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssm_parameter)."]
        Data "aws_ssm_parameter" SsmParameter SsmParameterAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
            with_decryption: Bool = "with_decryption optional";
        }
        attributes {
            arn: Arn<kind::SsmParameter> = "arn";
            id: Name<kind::SsmParameter> = "id";
            insecure_value: Str = "insecure_value";
            name: Name<kind::SsmParameter> = "name";
            r#type: Str = "type";
            value: Secret<Str> = "value";
            version: Num = "version";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ssm_parameters_by_path`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssm_parameters_by_path)."]
        Data "aws_ssm_parameters_by_path" SsmParametersByPath SsmParametersByPathAttributes
        naming None;
        tags None;
        arguments {
            path: Str = "path required";
            id: Str = "id computed";
        }
        unread {
            recursive: Bool = "recursive optional";
            with_decryption: Bool = "with_decryption optional";
        }
        attributes {
            arns: List<Str> = "arns";
            names: List<Str> = "names";
            types: List<Str> = "types";
            values: Secret<List<Str>> = "values";
        }
    }
    /// Blocks of [`aws_ssm_patch_baseline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssm_patch_baseline).
    pub mod ssm_patch_baseline {
        use crate::types::*;

        /// Blocks of [`ApprovalRuleAttributes`].
        pub mod approval_rule_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`PatchFilterAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssm_patch_baseline)."]
                PatchFilterAttributes
                attributes {
                    key: Str = "key";
                    values: List<Str> = "values";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ApprovalRuleAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssm_patch_baseline)."]
            ApprovalRuleAttributes
            attributes {
                approve_after_days: Num = "approve_after_days";
                approve_until_date: Str = "approve_until_date";
                compliance_level: Str = "compliance_level";
                enable_non_security: Bool = "enable_non_security";
            }
            objects {
                patch_filter: List<approval_rule_attributes::PatchFilterAttributes> = "patch_filter";
            }
        }
        pub use crate::services::ssm::data::ssm_patch_baseline::approval_rule_attributes::PatchFilterAttributes as GlobalFilterAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SourceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssm_patch_baseline)."]
            SourceAttributes
            attributes {
                configuration: Str = "configuration";
                name: Str = "name";
                products: List<Str> = "products";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ssm_patch_baseline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssm_patch_baseline)."]
        Data "aws_ssm_patch_baseline" SsmPatchBaseline SsmPatchBaselineAttributes
        naming None;
        tags None;
        arguments {
            owner: Str = "owner required";
        }
        unread {
            default_baseline: Bool = "default_baseline optional";
            id: Str = "id computed";
            name_prefix: Str = "name_prefix optional";
            operating_system: Str = "operating_system optional";
        }
        attributes {
            approved_patches: List<Str> = "approved_patches";
            approved_patches_compliance_level: Str = "approved_patches_compliance_level";
            approved_patches_enable_non_security: Bool = "approved_patches_enable_non_security";
            description: Str = "description";
            id: Id<kind::SsmPatchBaseline> = "id";
            json: Str = "json";
            name: Name<kind::SsmPatchBaseline> = "name";
            rejected_patches: List<Str> = "rejected_patches";
            rejected_patches_action: Str = "rejected_patches_action";
        }
        objects {
            approval_rule: List<ssm_patch_baseline::ApprovalRuleAttributes> = "approval_rule";
            global_filter: List<ssm_patch_baseline::GlobalFilterAttributes> = "global_filter";
            source: List<ssm_patch_baseline::SourceAttributes> = "source";
        }
    }
    /// Blocks of [`aws_ssm_patch_baselines`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssm_patch_baselines).
    pub mod ssm_patch_baselines {
        use crate::types::*;

        pub use crate::shared::lakeformation_data_lakeformation_permissions_lf_tag_policy_expression::Expression as Filter;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`BaselineIdentitiesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssm_patch_baselines)."]
            BaselineIdentitiesAttributes
            attributes {
                baseline_description: Str = "baseline_description";
                baseline_id: Str = "baseline_id";
                baseline_name: Str = "baseline_name";
                default_baseline: Bool = "default_baseline";
                operating_system: Str = "operating_system";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ssm_patch_baselines`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssm_patch_baselines)."]
        Data "aws_ssm_patch_baselines" SsmPatchBaselines SsmPatchBaselinesAttributes
        naming None;
        tags None;
        unread {
            default_baselines: Bool = "default_baselines optional";
        }
        many {
            filter: ssm_patch_baselines::Filter = "filter optional list block 0 0";
        }
        objects {
            baseline_identities: List<ssm_patch_baselines::BaselineIdentitiesAttributes> = "baseline_identities";
        }
    }
    /// Blocks of [`aws_ssmcontacts_rotation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmcontacts_rotation).
    pub mod ssmcontacts_rotation {
        use crate::types::*;

        /// Blocks of [`RecurrenceAttributes`].
        pub mod recurrence_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`DailySettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmcontacts_rotation)."]
                DailySettingsAttributes
                attributes {
                    hour_of_day: Num = "hour_of_day";
                    minute_of_hour: Num = "minute_of_hour";
                }
            }
            /// Blocks of [`MonthlySettingsAttributes`].
            pub mod monthly_settings_attributes {
                use crate::types::*;

                pub use crate::services::ssm::data::ssmcontacts_rotation::recurrence_attributes::DailySettingsAttributes as HandOffTimeAttributes;
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`MonthlySettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmcontacts_rotation)."]
                MonthlySettingsAttributes
                attributes {
                    day_of_month: Num = "day_of_month";
                }
                objects {
                    hand_off_time: List<monthly_settings_attributes::HandOffTimeAttributes> = "hand_off_time";
                }
            }
            /// Blocks of [`ShiftCoveragesAttributes`].
            pub mod shift_coverages_attributes {
                use crate::types::*;

                /// Blocks of [`CoverageTimesAttributes`].
                pub mod coverage_times_attributes {
                    use crate::types::*;

                    pub use crate::services::ssm::data::ssmcontacts_rotation::recurrence_attributes::DailySettingsAttributes as EndAttributes;
                    pub use crate::services::ssm::data::ssmcontacts_rotation::recurrence_attributes::DailySettingsAttributes as StartAttributes;
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`CoverageTimesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmcontacts_rotation)."]
                    CoverageTimesAttributes
                    objects {
                        end: List<coverage_times_attributes::EndAttributes> = "end";
                        start: List<coverage_times_attributes::StartAttributes> = "start";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ShiftCoveragesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmcontacts_rotation)."]
                ShiftCoveragesAttributes
                attributes {
                    map_block_key: Str = "map_block_key";
                }
                objects {
                    coverage_times: List<shift_coverages_attributes::CoverageTimesAttributes> = "coverage_times";
                }
            }
            /// Blocks of [`WeeklySettingsAttributes`].
            pub mod weekly_settings_attributes {
                use crate::types::*;

                pub use crate::services::ssm::data::ssmcontacts_rotation::recurrence_attributes::DailySettingsAttributes as HandOffTimeAttributes;
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`WeeklySettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmcontacts_rotation)."]
                WeeklySettingsAttributes
                attributes {
                    day_of_week: Str = "day_of_week";
                }
                objects {
                    hand_off_time: List<weekly_settings_attributes::HandOffTimeAttributes> = "hand_off_time";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RecurrenceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmcontacts_rotation)."]
            RecurrenceAttributes
            attributes {
                number_of_on_calls: Num = "number_of_on_calls";
                recurrence_multiplier: Num = "recurrence_multiplier";
            }
            objects {
                daily_settings: List<recurrence_attributes::DailySettingsAttributes> = "daily_settings";
                monthly_settings: List<recurrence_attributes::MonthlySettingsAttributes> = "monthly_settings";
                shift_coverages: List<recurrence_attributes::ShiftCoveragesAttributes> = "shift_coverages";
                weekly_settings: List<recurrence_attributes::WeeklySettingsAttributes> = "weekly_settings";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ssmcontacts_rotation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmcontacts_rotation)."]
        Data "aws_ssmcontacts_rotation" SsmcontactsRotation SsmcontactsRotationAttributes
        naming None;
        tags None;
        unread {
            arn: Str = "arn required";
        }
        attributes {
            arn: Arn<kind::SsmcontactsRotation> = "arn";
            contact_ids: List<Str> = "contact_ids";
            id: Id<kind::SsmcontactsRotation> = "id";
            name: Name<kind::SsmcontactsRotation> = "name";
            start_time: Str = "start_time";
            tags: Map<Str> = "tags";
            time_zone_id: Str = "time_zone_id";
        }
        objects {
            recurrence: List<ssmcontacts_rotation::RecurrenceAttributes> = "recurrence";
        }
    }
}
/// Ephemeral resources.
pub(crate) mod ephemeral {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Ephemeral resource [`aws_ssm_parameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/ephemeral-resources/ssm_parameter)."]
        Ephemeral "aws_ssm_parameter" SsmParameter SsmParameterAttributes
        naming None;
        tags None;
        arguments {
            arn: Str = "arn required";
            with_decryption: Bool = "with_decryption computed";
        }
        attributes {
            name: Str = "name";
            r#type: Str = "type";
            value: Secret<Str> = "value";
            version: Num = "version";
        }
    }
}
