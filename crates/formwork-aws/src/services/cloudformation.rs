// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `cloudformation`.

use crate::types::*;

/// Blocks of [`aws_cloudformation_stack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack).
pub mod cloudformation_stack {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudformation_stack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack)."]
    Managed "aws_cloudformation_stack" CloudformationStack CloudformationStackAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        capabilities: Set<Str> = "capabilities optional\teach in CAPABILITY_IAM|CAPABILITY_NAMED_IAM|CAPABILITY_AUTO_EXPAND";
        disable_rollback: Bool = "disable_rollback optional\treplaces";
        iam_role_arn: Arn<kind::IamRole> = "iam_role_arn optional\tapi length 20 2048\tservice iam";
        notification_arns: Set<Arn<kind::SnsTopic>> = "notification_arns optional\tservice sns";
        on_failure: Str = "on_failure optional\tin DO_NOTHING|ROLLBACK|DELETE\treplaces";
        parameters: Map<Str> = "parameters computed";
        policy_body: Str = "policy_body computed\tformat json\tapi length 1 16384";
        policy_url: Str = "policy_url optional\tapi length 1 5120";
        tags: Map<Str> = "tags optional";
        template_body: Str = "template_body computed";
        template_url: Str = "template_url optional\tapi length 1 5120";
        timeout_in_minutes: Num = "timeout_in_minutes optional\twhole\treplaces";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    single {
        timeouts: cloudformation_stack::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::CloudformationStack> = "id";
        name: Name<kind::CloudformationStack> = "name";
        outputs: Map<Str> = "outputs";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_cloudformation_stack_instances`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_instances).
pub mod cloudformation_stack_instances {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DeploymentTargets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_instances)."]
        DeploymentTargets
        arguments {
            account_filter_type: Str = "account_filter_type optional\tin NONE|INTERSECTION|DIFFERENCE|UNION\treplaces";
            accounts: Set<Str> = "accounts optional\titems 1 -\teach format account_id";
            accounts_url: Str = "accounts_url optional\tmatch (s3://|http(s?)://).+";
            organizational_unit_ids: Set<Str> = "organizational_unit_ids optional\titems 1 -\teach match ^(ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|r-[0-9a-z]{4,32})$";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OperationPreferences`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_instances)."]
        OperationPreferences
        arguments {
            concurrency_mode: Str = "concurrency_mode optional\tin STRICT_FAILURE_TOLERANCE|SOFT_FAILURE_TOLERANCE";
            failure_tolerance_count: Num = "failure_tolerance_count optional\trange 0 -\twhole";
            failure_tolerance_percentage: Num = "failure_tolerance_percentage optional\trange 0 100\twhole";
            max_concurrent_count: Num = "max_concurrent_count optional\trange 1 -\twhole";
            max_concurrent_percentage: Num = "max_concurrent_percentage optional\trange 1 100\twhole";
            region_concurrency_type: Str = "region_concurrency_type optional\tin SEQUENTIAL|PARALLEL";
            region_order: List<Str> = "region_order optional\titems 1 -\teach match ^[0-9A-Za-z-]{1,128}$";
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
            stack_id: Id<kind::OpsworksStack> = "stack_id";
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
    relations {
        "conflict accounts deployment_targets";
        "conflict operation_preferences.failure_tolerance_count operation_preferences.failure_tolerance_percentage";
        "conflict operation_preferences.max_concurrent_count operation_preferences.max_concurrent_percentage";
    }
    arguments {
        stack_set_name: Name<kind::CloudformationStackSet> = "stack_set_name required\tlength 1 -\treplaces";
        accounts: Set<Str> = "accounts computed\titems 1 -\teach format account_id";
        call_as: Str = "call_as optional\tin SELF|DELEGATED_ADMIN";
        parameter_overrides: Map<Str> = "parameter_overrides optional";
        regions: Set<Str> = "regions computed\titems 1 -\teach format region";
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
        id: Id<kind::CloudformationStackInstances> = "id";
        stack_set_id: Str = "stack_set_id";
    }
    objects {
        stack_instance_summaries: List<cloudformation_stack_instances::StackInstanceSummariesAttributes> = "stack_instance_summaries";
    }
}
/// Blocks of [`aws_cloudformation_stack_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_set).
pub mod cloudformation_stack_set {
    use crate::types::*;

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
            failure_tolerance_count: Num = "failure_tolerance_count optional\trange 0 -\twhole";
            failure_tolerance_percentage: Num = "failure_tolerance_percentage optional\trange 0 100\twhole";
            max_concurrent_count: Num = "max_concurrent_count optional\trange 1 -\twhole";
            max_concurrent_percentage: Num = "max_concurrent_percentage optional\trange 1 100\twhole";
            region_concurrency_type: Str = "region_concurrency_type optional\tin SEQUENTIAL|PARALLEL";
            region_order: List<Str> = "region_order optional\titems 1 -\teach match ^[0-9A-Za-z-]{1,128}$\teach match ^[a-zA-Z0-9-]{1,128}$";
        }
    }
    pub use crate::shared::cloudformation_cloudformation_stack_set_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudformation_stack_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_set)."]
    Managed "aws_cloudformation_stack_set" CloudformationStackSet CloudformationStackSetAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, "0-9A-Za-z-"));
    tags Map;
    relations {
        "conflict administration_role_arn auto_deployment";
        "conflict auto_deployment execution_role_name";
        "conflict operation_preferences.failure_tolerance_count operation_preferences.failure_tolerance_percentage";
        "conflict operation_preferences.max_concurrent_count operation_preferences.max_concurrent_percentage";
        "conflict template_body template_url";
    }
    arguments {
        administration_role_arn: Arn<kind::IamRole> = "administration_role_arn optional\tformat arn\tapi length 20 2048\tservice iam";
        call_as: Str = "call_as optional\tin SELF|DELEGATED_ADMIN";
        capabilities: Set<Str> = "capabilities optional\teach in CAPABILITY_IAM|CAPABILITY_NAMED_IAM|CAPABILITY_AUTO_EXPAND";
        description: Str = "description optional\tlength - 1024\tapi length 1 -";
        execution_role_name: Name<kind::IamRole> = "execution_role_name computed\tapi length 1 64\tapi match [a-zA-Z_0-9+=,.@-]+";
        parameters: Map<Str> = "parameters optional";
        permission_model: Str = "permission_model optional\tin SERVICE_MANAGED|SELF_MANAGED";
        tags: Map<Str> = "tags optional";
        template_body: Str = "template_body computed";
        template_url: Str = "template_url optional\tapi length 1 5120";
    }
    unread {
        name: Str = "name required\tlength 1 128\tmatch ^[a-zA-Z]\tmatch ^[a-zA-Z0-9-]+$\treplaces";
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
        arn: Arn<kind::CloudformationStackSet> = "arn";
        id: Id<kind::CloudformationStackSet> = "id";
        name: Name<kind::CloudformationStackSet> = "name";
        stack_set_id: Id<kind::CloudformationStackSet> = "stack_set_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_cloudformation_stack_set_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_set_instance).
pub mod cloudformation_stack_set_instance {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DeploymentTargets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_set_instance)."]
        DeploymentTargets
        arguments {
            account_filter_type: Str = "account_filter_type optional\tin NONE|INTERSECTION|DIFFERENCE|UNION\treplaces";
            accounts: Set<Str> = "accounts optional\titems 1 -\teach format account_id\treplaces";
            accounts_url: Str = "accounts_url optional\tmatch (s3://|http(s?)://).+\treplaces";
            organizational_unit_ids: Set<Str> = "organizational_unit_ids optional\titems 1 -\teach match ^(ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|r-[0-9a-z]{4,32})$\teach match ^(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OperationPreferences`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_set_instance)."]
        OperationPreferences
        arguments {
            concurrency_mode: Str = "concurrency_mode optional\tin STRICT_FAILURE_TOLERANCE|SOFT_FAILURE_TOLERANCE";
            failure_tolerance_count: Num = "failure_tolerance_count optional\trange 0 -\twhole";
            failure_tolerance_percentage: Num = "failure_tolerance_percentage optional\trange 0 100\twhole";
            max_concurrent_count: Num = "max_concurrent_count optional\trange 1 -\twhole";
            max_concurrent_percentage: Num = "max_concurrent_percentage optional\trange 1 100\twhole";
            region_concurrency_type: Str = "region_concurrency_type optional\tin SEQUENTIAL|PARALLEL";
            region_order: List<Str> = "region_order optional\titems 1 -\teach match ^[0-9A-Za-z-]{1,128}$\teach match ^[a-zA-Z0-9-]{1,128}$";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`StackInstanceSummariesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_set_instance)."]
        StackInstanceSummariesAttributes
        attributes {
            account_id: Str = "account_id";
            organizational_unit_id: Str = "organizational_unit_id";
            stack_id: Id<kind::OpsworksStack> = "stack_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudformation_stack_set_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_set_instance)."]
    Managed "aws_cloudformation_stack_set_instance" CloudformationStackSetInstance CloudformationStackSetInstanceAttributes
    naming None;
    tags None;
    relations {
        "conflict account_id deployment_targets";
        "conflict operation_preferences.failure_tolerance_count operation_preferences.failure_tolerance_percentage";
        "conflict operation_preferences.max_concurrent_count operation_preferences.max_concurrent_percentage";
    }
    arguments {
        stack_set_name: Name<kind::CloudformationStackSet> = "stack_set_name required\tlength 1 -\treplaces";
        account_id: Str = "account_id computed\tformat account_id\tapi match ^[0-9]{12}$\treplaces";
        call_as: Str = "call_as optional\tin SELF|DELEGATED_ADMIN";
        parameter_overrides: Map<Str> = "parameter_overrides optional";
        region: Str = "region computed\treplaces";
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
        id: Id<kind::CloudformationStackSetInstance> = "id";
        organizational_unit_id: Str = "organizational_unit_id";
        stack_id: Id<kind::OpsworksStack> = "stack_id";
    }
    objects {
        stack_instance_summaries: List<cloudformation_stack_set_instance::StackInstanceSummariesAttributes> = "stack_instance_summaries";
    }
}
/// Blocks of [`aws_cloudformation_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_type).
pub mod cloudformation_type {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`LoggingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_type)."]
        LoggingConfig
        arguments {
            log_group_name: Name<kind::CloudwatchLogGroup> = "log_group_name required\tlength 1 512\treplaces";
            log_role_arn: Arn<kind::IamRole> = "log_role_arn required\tformat arn\tservice iam\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudformation_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_type)."]
    Managed "aws_cloudformation_type" CloudformationType CloudformationTypeAttributes
    naming None;
    tags None;
    arguments {
        schema_handler_package: Str = "schema_handler_package required\tmatch ^(https|s3)\\:\\/\\/.+\treplaces";
        execution_role_arn: Arn<kind::IamRole> = "execution_role_arn optional\tformat arn\tservice iam\treplaces";
        r#type: Str = "type computed\tin RESOURCE|MODULE|HOOK\treplaces";
    }
    unread {
        type_name: Str = "type_name required\tlength 10 204\tmatch [A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE){0,1}\treplaces";
    }
    many {
        logging_config: cloudformation_type::LoggingConfig = "logging_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::CloudformationType> = "arn";
        default_version_id: Str = "default_version_id";
        deprecated_status: Str = "deprecated_status";
        description: Str = "description";
        documentation_url: Str = "documentation_url";
        id: Id<kind::CloudformationType> = "id";
        is_default_version: Bool = "is_default_version";
        provisioning_type: Str = "provisioning_type";
        schema: Str = "schema";
        source_url: Str = "source_url";
        type_arn: Arn<kind::CloudformationType> = "type_arn";
        type_name: Name<kind::CloudformationType> = "type_name";
        version_id: Str = "version_id";
        visibility: Str = "visibility";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

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
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            capabilities: Set<Str> = "capabilities";
            description: Str = "description";
            disable_rollback: Bool = "disable_rollback";
            iam_role_arn: Arn<kind::IamRole> = "iam_role_arn";
            id: Id<kind::CloudformationStack> = "id";
            name: Name<kind::CloudformationStack> = "name";
            notification_arns: Set<Str> = "notification_arns";
            outputs: Map<Str> = "outputs";
            parameters: Map<Str> = "parameters";
            template_body: Str = "template_body";
            timeout_in_minutes: Num = "timeout_in_minutes";
        }
    }
    /// Blocks of [`aws_cloudformation_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudformation_type).
    pub mod cloudformation_type {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`LoggingConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudformation_type)."]
            LoggingConfigAttributes
            attributes {
                log_group_name: Name<kind::CloudwatchLogGroup> = "log_group_name";
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
            r#type: Str = "type computed";
        }
        unread {
            arn: Str = "arn computed";
            id: Str = "id computed";
            type_name: Str = "type_name computed";
            version_id: Str = "version_id optional";
        }
        attributes {
            arn: Arn<kind::CloudformationType> = "arn";
            default_version_id: Str = "default_version_id";
            deprecated_status: Str = "deprecated_status";
            description: Str = "description";
            documentation_url: Str = "documentation_url";
            execution_role_arn: Arn<kind::IamRole> = "execution_role_arn";
            id: Id<kind::CloudformationType> = "id";
            is_default_version: Bool = "is_default_version";
            provisioning_type: Str = "provisioning_type";
            schema: Str = "schema";
            source_url: Str = "source_url";
            type_arn: Arn<kind::CloudformationType> = "type_arn";
            type_name: Name<kind::CloudformationType> = "type_name";
            visibility: Str = "visibility";
        }
        objects {
            logging_config: List<cloudformation_type::LoggingConfigAttributes> = "logging_config";
        }
    }
}
