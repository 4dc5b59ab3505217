// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `sfn`.

use crate::types::*;

/// Blocks of [`aws_sfn_activity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sfn_activity).
pub mod sfn_activity {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sfn_activity)."]
        EncryptionConfiguration
        arguments {
            kms_data_key_reuse_period_seconds: Num = "kms_data_key_reuse_period_seconds optional\trange 60 900\twhole";
            kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional";
            r#type: Str = "type optional\tin AWS_OWNED_KEY|CUSTOMER_MANAGED_KMS_KEY";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sfn_activity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sfn_activity)."]
    Managed "aws_sfn_activity" SfnActivity SfnActivityAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 80, ""));
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength - 80\tapi length 1 -\treplaces";
    }
    many {
        encryption_configuration: sfn_activity::EncryptionConfiguration = "encryption_configuration optional list block 0 1";
    }
    attributes {
        creation_date: Str = "creation_date";
        id: Arn<kind::SfnActivity> = "id";
        name: Name<kind::SfnActivity> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sfn_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sfn_alias).
pub mod sfn_alias {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`RoutingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sfn_alias)."]
        RoutingConfiguration
        arguments {
            state_machine_version_arn: Str = "state_machine_version_arn required";
            weight: Num = "weight required\twhole";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sfn_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sfn_alias)."]
    Managed "aws_sfn_alias" SfnAlias SfnAliasAttributes
    naming None;
    tags None;
    arguments {
        description: Str = "description optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        routing_configuration: sfn_alias::RoutingConfiguration = "routing_configuration required list block 1 0";
    }
    single {
        timeouts: sfn_alias::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::SfnAlias> = "arn";
        creation_date: Str = "creation_date";
        id: Id<kind::SfnAlias> = "id";
        name: Name<kind::SfnAlias> = "name";
    }
}
/// Blocks of [`aws_sfn_state_machine`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sfn_state_machine).
pub mod sfn_state_machine {
    use crate::types::*;

    pub use crate::services::sfn::sfn_activity::EncryptionConfiguration;
    formwork_model::block_binding! {
        #[doc = "Block [`LoggingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sfn_state_machine)."]
        LoggingConfiguration
        arguments {
            include_execution_data: Bool = "include_execution_data optional";
            level: Str = "level optional\tin ALL|ERROR|FATAL|OFF";
            log_destination: Str = "log_destination optional";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::shared::ec2_launch_template_enclave_options::EnclaveOptions as TracingConfiguration;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sfn_state_machine`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sfn_state_machine)."]
    Managed "aws_sfn_state_machine" SfnStateMachine SfnStateMachineAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 80, ""));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        definition: Str = "definition required\tapi length 1 1048576\tmay_replace";
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tapi length 1 256\tservice iam";
        name_prefix: Str = "name_prefix computed\tlength 1 54\tmatch ^[0-9A-Za-z_-]+$\treplaces";
        publish: Bool = "publish optional";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type optional\tin STANDARD|EXPRESS\treplaces";
    }
    unread {
        name: Str = "name computed\tlength 1 80\tmatch ^[0-9A-Za-z_-]+$\treplaces";
    }
    many {
        encryption_configuration: sfn_state_machine::EncryptionConfiguration = "encryption_configuration optional list block 0 1";
        logging_configuration: sfn_state_machine::LoggingConfiguration = "logging_configuration optional list block 0 1";
        tracing_configuration: sfn_state_machine::TracingConfiguration = "tracing_configuration optional list block 0 1";
    }
    single {
        timeouts: sfn_state_machine::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::SfnStateMachine> = "arn";
        creation_date: Str = "creation_date";
        description: Str = "description";
        id: Arn<kind::SfnStateMachine> = "id";
        name: Name<kind::SfnStateMachine> = "name";
        revision_id: Str = "revision_id";
        state_machine_version_arn: Str = "state_machine_version_arn";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
        version_description: Str = "version_description";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_sfn_activity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sfn_activity)."]
        Data "aws_sfn_activity" SfnActivity SfnActivityAttributes
        naming None;
        tags None;
        unread {
            arn: Str = "arn computed";
            id: Str = "id computed";
            name: Str = "name computed";
        }
        attributes {
            arn: Arn<kind::SfnActivity> = "arn";
            creation_date: Str = "creation_date";
            id: Arn<kind::SfnActivity> = "id";
            name: Name<kind::SfnActivity> = "name";
        }
    }
    /// Blocks of [`aws_sfn_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sfn_alias).
    pub mod sfn_alias {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RoutingConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sfn_alias)."]
            RoutingConfigurationAttributes
            attributes {
                state_machine_version_arn: Str = "state_machine_version_arn";
                weight: Num = "weight";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_sfn_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sfn_alias)."]
        Data "aws_sfn_alias" SfnAlias SfnAliasAttributes
        naming None;
        tags None;
        arguments {
            statemachine_arn: Str = "statemachine_arn required";
        }
        unread {
            name: Str = "name required";
            description: Str = "description optional";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::SfnAlias> = "arn";
            creation_date: Str = "creation_date";
            id: Id<kind::SfnAlias> = "id";
            name: Name<kind::SfnAlias> = "name";
        }
        objects {
            routing_configuration: List<sfn_alias::RoutingConfigurationAttributes> = "routing_configuration";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_sfn_state_machine`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sfn_state_machine)."]
        Data "aws_sfn_state_machine" SfnStateMachine SfnStateMachineAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::SfnStateMachine> = "arn";
            creation_date: Str = "creation_date";
            definition: Str = "definition";
            description: Str = "description";
            id: Arn<kind::SfnStateMachine> = "id";
            name: Name<kind::SfnStateMachine> = "name";
            revision_id: Str = "revision_id";
            role_arn: Str = "role_arn";
            status: Str = "status";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_sfn_state_machine_versions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sfn_state_machine_versions)."]
        Data "aws_sfn_state_machine_versions" SfnStateMachineVersions SfnStateMachineVersionsAttributes
        naming None;
        tags None;
        arguments {
            statemachine_arn: Str = "statemachine_arn required";
            id: Str = "id computed";
        }
        attributes {
            statemachine_versions: List<Str> = "statemachine_versions";
        }
    }
}
