// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `m2`.

use crate::kinds::*;

/// Blocks of [`aws_m2_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/m2_application).
pub mod m2_application {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/m2_application)."]
        Definition
        arguments {
            content: Str = "content optional";
            s3_location: Str = "s3_location optional";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_m2_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/m2_application)."]
    Managed "aws_m2_application" M2Application M2ApplicationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        engine_type: Str = "engine_type required";
        name: Str = "name required";
        description: Str = "description optional";
        kms_key_id: Str = "kms_key_id optional";
        role_arn: Str = "role_arn optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        definition: m2_application::Definition = "definition optional list block 0 0";
    }
    single {
        timeouts: m2_application::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        application_id: Str = "application_id";
        arn: Str = "arn";
        current_version: Num = "current_version";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_m2_deployment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/m2_deployment).
pub mod m2_deployment {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_m2_deployment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/m2_deployment)."]
    Managed "aws_m2_deployment" M2Deployment M2DeploymentAttributes
    naming None;
    tags None;
    arguments {
        application_id: Str = "application_id required";
        application_version: Num = "application_version required";
        environment_id: Str = "environment_id required";
        start: Bool = "start required";
        force_stop: Bool = "force_stop optional";
    }
    single {
        timeouts: m2_deployment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        deployment_id: Str = "deployment_id";
        id: Str = "id";
    }
}
/// Blocks of [`aws_m2_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/m2_environment).
pub mod m2_environment {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`HighAvailabilityConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/m2_environment)."]
        HighAvailabilityConfig
        arguments {
            desired_capacity: Num = "desired_capacity required";
        }
    }
    /// Blocks of [`StorageConfiguration`].
    pub mod storage_configuration {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Efs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/m2_environment)."]
            Efs
            arguments {
                file_system_id: Str = "file_system_id required";
                mount_point: Str = "mount_point required";
            }
        }
        pub use crate::services::m2::m2_environment::storage_configuration::Efs as Fsx;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StorageConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/m2_environment)."]
        StorageConfiguration
        many {
            efs: storage_configuration::Efs = "efs optional list block 0 0";
            fsx: storage_configuration::Fsx = "fsx optional list block 0 0";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_m2_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/m2_environment)."]
    Managed "aws_m2_environment" M2Environment M2EnvironmentAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        engine_type: Str = "engine_type required";
        instance_type: Str = "instance_type required";
        name: Str = "name required";
        apply_changes_during_maintenance_window: Bool = "apply_changes_during_maintenance_window optional";
        description: Str = "description optional";
        engine_version: Str = "engine_version computed";
        force_update: Bool = "force_update optional";
        kms_key_id: Str = "kms_key_id optional";
        preferred_maintenance_window: Str = "preferred_maintenance_window computed";
        publicly_accessible: Bool = "publicly_accessible computed";
        security_group_ids: Set<Str> = "security_group_ids computed";
        subnet_ids: Set<Str> = "subnet_ids computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        high_availability_config: m2_environment::HighAvailabilityConfig = "high_availability_config optional list block 0 0";
        storage_configuration: m2_environment::StorageConfiguration = "storage_configuration optional list block 0 0";
    }
    single {
        timeouts: m2_environment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        environment_id: Str = "environment_id";
        id: Str = "id";
        load_balancer_arn: Str = "load_balancer_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
