// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `cloudformation`.

use crate::kinds::*;

/// Blocks of [`aws_cloudformation_stack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack).
pub mod cloudformation_stack {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudformation_stack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack)."]
    Managed "aws_cloudformation_stack" CloudformationStack CloudformationStackAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        capabilities: Set<Str> = "capabilities optional";
        disable_rollback: Bool = "disable_rollback optional";
        iam_role_arn: Str = "iam_role_arn optional";
        notification_arns: Set<Str> = "notification_arns optional";
        on_failure: Str = "on_failure optional";
        parameters: Map<Str> = "parameters computed";
        policy_body: Str = "policy_body computed";
        policy_url: Str = "policy_url optional";
        tags: Map<Str> = "tags optional";
        template_body: Str = "template_body computed";
        template_url: Str = "template_url optional";
        timeout_in_minutes: Num = "timeout_in_minutes optional";
    }
    single {
        timeouts: cloudformation_stack::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
        outputs: Map<Str> = "outputs";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_cloudformation_stack_instances`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_instances).
pub mod cloudformation_stack_instances {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DeploymentTargets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_instances)."]
        DeploymentTargets
        arguments {
            account_filter_type: Str = "account_filter_type optional";
            accounts: Set<Str> = "accounts optional";
            accounts_url: Str = "accounts_url optional";
            organizational_unit_ids: Set<Str> = "organizational_unit_ids optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OperationPreferences`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_instances)."]
        OperationPreferences
        arguments {
            concurrency_mode: Str = "concurrency_mode optional";
            failure_tolerance_count: Num = "failure_tolerance_count optional";
            failure_tolerance_percentage: Num = "failure_tolerance_percentage optional";
            max_concurrent_count: Num = "max_concurrent_count optional";
            max_concurrent_percentage: Num = "max_concurrent_percentage optional";
            region_concurrency_type: Str = "region_concurrency_type optional";
            region_order: List<Str> = "region_order optional";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`StackInstanceSummariesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_instances)."]
        StackInstanceSummariesAttributes
        attributes {
            account_id: Str = "account_id";
            detailed_status: Str = "detailed_status";
            drift_status: Str = "drift_status";
            organizational_unit_id: Str = "organizational_unit_id";
            region: Str = "region";
            stack_id: Str = "stack_id";
            stack_set_id: Str = "stack_set_id";
            status: Str = "status";
            status_reason: Str = "status_reason";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudformation_stack_instances`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_instances)."]
    Managed "aws_cloudformation_stack_instances" CloudformationStackInstances CloudformationStackInstancesAttributes
    naming None;
    tags None;
    arguments {
        stack_set_name: Str = "stack_set_name required";
        accounts: Set<Str> = "accounts computed";
        call_as: Str = "call_as optional";
        parameter_overrides: Map<Str> = "parameter_overrides optional";
        regions: Set<Str> = "regions computed";
        retain_stacks: Bool = "retain_stacks optional";
    }
    many {
        deployment_targets: cloudformation_stack_instances::DeploymentTargets = "deployment_targets optional list block 0 1";
        operation_preferences: cloudformation_stack_instances::OperationPreferences = "operation_preferences optional list block 0 1";
    }
    single {
        timeouts: cloudformation_stack_instances::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
        stack_set_id: Str = "stack_set_id";
    }
    objects {
        stack_instance_summaries: List<cloudformation_stack_instances::StackInstanceSummariesAttributes> = "stack_instance_summaries";
    }
}
/// Blocks of [`aws_cloudformation_stack_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_set).
pub mod cloudformation_stack_set {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AutoDeployment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_set)."]
        AutoDeployment
        arguments {
            enabled: Bool = "enabled optional";
            retain_stacks_on_account_removal: Bool = "retain_stacks_on_account_removal optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ManagedExecution`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_set)."]
        ManagedExecution
        arguments {
            active: Bool = "active optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OperationPreferences`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_set)."]
        OperationPreferences
        arguments {
            failure_tolerance_count: Num = "failure_tolerance_count optional";
            failure_tolerance_percentage: Num = "failure_tolerance_percentage optional";
            max_concurrent_count: Num = "max_concurrent_count optional";
            max_concurrent_percentage: Num = "max_concurrent_percentage optional";
            region_concurrency_type: Str = "region_concurrency_type optional";
            region_order: List<Str> = "region_order optional";
        }
    }
    pub use crate::shared::cloudformation_cloudformation_stack_set_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudformation_stack_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_set)."]
    Managed "aws_cloudformation_stack_set" CloudformationStackSet CloudformationStackSetAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, "0-9A-Za-z-"));
    tags Map;
    arguments {
        name: Str = "name required";
        administration_role_arn: Str = "administration_role_arn optional";
        call_as: Str = "call_as optional";
        capabilities: Set<Str> = "capabilities optional";
        description: Str = "description optional";
        execution_role_name: Str = "execution_role_name computed";
        parameters: Map<Str> = "parameters optional";
        permission_model: Str = "permission_model optional";
        tags: Map<Str> = "tags optional";
        template_body: Str = "template_body computed";
        template_url: Str = "template_url optional";
    }
    many {
        auto_deployment: cloudformation_stack_set::AutoDeployment = "auto_deployment optional list block 0 1";
        managed_execution: cloudformation_stack_set::ManagedExecution = "managed_execution optional list block 0 1";
        operation_preferences: cloudformation_stack_set::OperationPreferences = "operation_preferences optional list block 0 1";
    }
    single {
        timeouts: cloudformation_stack_set::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        stack_set_id: Str = "stack_set_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_cloudformation_stack_set_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_set_instance).
pub mod cloudformation_stack_set_instance {
    use crate::kinds::*;

    pub use crate::services::cloudformation::cloudformation_stack_instances::DeploymentTargets;
    pub use crate::services::cloudformation::cloudformation_stack_instances::OperationPreferences;
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`StackInstanceSummariesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_set_instance)."]
        StackInstanceSummariesAttributes
        attributes {
            account_id: Str = "account_id";
            organizational_unit_id: Str = "organizational_unit_id";
            stack_id: Str = "stack_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudformation_stack_set_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_set_instance)."]
    Managed "aws_cloudformation_stack_set_instance" CloudformationStackSetInstance CloudformationStackSetInstanceAttributes
    naming None;
    tags None;
    arguments {
        stack_set_name: Str = "stack_set_name required";
        account_id: Str = "account_id computed";
        call_as: Str = "call_as optional";
        parameter_overrides: Map<Str> = "parameter_overrides optional";
        region: Str = "region computed";
        retain_stack: Bool = "retain_stack optional";
    }
    many {
        deployment_targets: cloudformation_stack_set_instance::DeploymentTargets = "deployment_targets optional list block 0 1";
        operation_preferences: cloudformation_stack_set_instance::OperationPreferences = "operation_preferences optional list block 0 1";
    }
    single {
        timeouts: cloudformation_stack_set_instance::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
        organizational_unit_id: Str = "organizational_unit_id";
        stack_id: Str = "stack_id";
    }
    objects {
        stack_instance_summaries: List<cloudformation_stack_set_instance::StackInstanceSummariesAttributes> = "stack_instance_summaries";
    }
}
/// Blocks of [`aws_cloudformation_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_type).
pub mod cloudformation_type {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`LoggingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_type)."]
        LoggingConfig
        arguments {
            log_group_name: Str = "log_group_name required";
            log_role_arn: Str = "log_role_arn required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudformation_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_type)."]
    Managed "aws_cloudformation_type" CloudformationType CloudformationTypeAttributes
    naming None;
    tags None;
    arguments {
        schema_handler_package: Str = "schema_handler_package required";
        type_name: Str = "type_name required";
        execution_role_arn: Str = "execution_role_arn optional";
        r#type: Str = "type computed";
    }
    many {
        logging_config: cloudformation_type::LoggingConfig = "logging_config optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        default_version_id: Str = "default_version_id";
        deprecated_status: Str = "deprecated_status";
        description: Str = "description";
        documentation_url: Str = "documentation_url";
        id: Str = "id";
        is_default_version: Bool = "is_default_version";
        provisioning_type: Str = "provisioning_type";
        schema: Str = "schema";
        source_url: Str = "source_url";
        type_arn: Str = "type_arn";
        version_id: Str = "version_id";
        visibility: Str = "visibility";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudformation_export`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudformation_export)."]
        Data "aws_cloudformation_export" CloudformationExport CloudformationExportAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            exporting_stack_id: Str = "exporting_stack_id";
            value: Str = "value";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudformation_stack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudformation_stack)."]
        Data "aws_cloudformation_stack" CloudformationStack CloudformationStackAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            capabilities: Set<Str> = "capabilities";
            description: Str = "description";
            disable_rollback: Bool = "disable_rollback";
            iam_role_arn: Str = "iam_role_arn";
            notification_arns: Set<Str> = "notification_arns";
            outputs: Map<Str> = "outputs";
            parameters: Map<Str> = "parameters";
            template_body: Str = "template_body";
            timeout_in_minutes: Num = "timeout_in_minutes";
        }
    }
    /// Blocks of [`aws_cloudformation_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudformation_type).
    pub mod cloudformation_type {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`LoggingConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudformation_type)."]
            LoggingConfigAttributes
            attributes {
                log_group_name: Str = "log_group_name";
                log_role_arn: Str = "log_role_arn";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudformation_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudformation_type)."]
        Data "aws_cloudformation_type" CloudformationType CloudformationTypeAttributes
        naming None;
        tags None;
        arguments {
            arn: Str = "arn computed";
            id: Str = "id computed";
            r#type: Str = "type computed";
            type_name: Str = "type_name computed";
        }
        unread {
            version_id: Str = "version_id optional";
        }
        attributes {
            default_version_id: Str = "default_version_id";
            deprecated_status: Str = "deprecated_status";
            description: Str = "description";
            documentation_url: Str = "documentation_url";
            execution_role_arn: Str = "execution_role_arn";
            is_default_version: Bool = "is_default_version";
            provisioning_type: Str = "provisioning_type";
            schema: Str = "schema";
            source_url: Str = "source_url";
            type_arn: Str = "type_arn";
            visibility: Str = "visibility";
        }
        objects {
            logging_config: List<cloudformation_type::LoggingConfigAttributes> = "logging_config";
        }
    }
}
