// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `m2`.

use crate::types::*;

/// Blocks of [`aws_m2_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/m2_application).
pub mod m2_application {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/m2_application)."]
        Definition
        arguments {
            content: Str = "content optional\tlength 1 65000";
            s3_location: Str = "s3_location optional";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_m2_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/m2_application)."]
    Managed "aws_m2_application" M2Application M2ApplicationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "exactly_one definition.content definition.s3_location";
    }
    arguments {
        engine_type: Str = "engine_type required\tin microfocus|bluage\treplaces";
        description: Str = "description optional\tlength - 500";
        kms_key_id: Str = "kms_key_id optional\treplaces";
        role_arn: Str = "role_arn optional\tlength 1 -\tformat arn\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tmatch ^[A-Za-z0-9][A-Za-z0-9_\\-]{1,59}$\treplaces";
    }
    many {
        definition: m2_application::Definition = "definition required list block 1 0\titems - 1";
    }
    single {
        timeouts: m2_application::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        application_id: Id<kind::M2Application> = "application_id";
        arn: Arn<kind::M2Application> = "arn";
        current_version: Num = "current_version";
        id: Id<kind::M2Application> = "id";
        name: Name<kind::M2Application> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_m2_deployment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/m2_deployment).
pub mod m2_deployment {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_m2_deployment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/m2_deployment)."]
    Managed "aws_m2_deployment" M2Deployment M2DeploymentAttributes
    naming None;
    tags None;
    arguments {
        application_id: Str = "application_id required\treplaces";
        application_version: Num = "application_version required\twhole";
        environment_id: Str = "environment_id required\treplaces";
        start: Bool = "start required";
        force_stop: Bool = "force_stop optional";
    }
    single {
        timeouts: m2_deployment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        deployment_id: Id<kind::M2Deployment> = "deployment_id";
        id: Id<kind::M2Deployment> = "id";
    }
}
/// Blocks of [`aws_m2_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/m2_environment).
pub mod m2_environment {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`HighAvailabilityConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/m2_environment)."]
        HighAvailabilityConfig
        arguments {
            desired_capacity: Num = "desired_capacity required\trange 1 100\twhole";
        }
    }
    /// Blocks of [`StorageConfiguration`].
    pub mod storage_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Efs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/m2_environment)."]
            Efs
            arguments {
                file_system_id: Str = "file_system_id required\treplaces";
                mount_point: Str = "mount_point required\treplaces";
            }
        }
        pub use crate::services::m2::m2_environment::storage_configuration::Efs as Fsx;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StorageConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/m2_environment)."]
        StorageConfiguration
        many {
            efs: storage_configuration::Efs = "efs optional list block 0 0\titems - 1";
            fsx: storage_configuration::Fsx = "fsx optional list block 0 0\titems - 1";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_m2_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/m2_environment)."]
    Managed "aws_m2_environment" M2Environment M2EnvironmentAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "exactly_one storage_configuration.efs storage_configuration.fsx";
    }
    arguments {
        engine_type: Str = "engine_type required\tin microfocus|bluage\treplaces";
        instance_type: Str = "instance_type required\tmatch ^\\S{1,20}$";
        apply_changes_during_maintenance_window: Bool = "apply_changes_during_maintenance_window optional";
        description: Str = "description optional\tlength - 500\treplaces";
        engine_version: Str = "engine_version computed\tmatch ^\\S{1,10}$";
        force_update: Bool = "force_update optional";
        kms_key_id: Str = "kms_key_id optional\tlength 1 -\tformat arn\treplaces";
        preferred_maintenance_window: Str = "preferred_maintenance_window computed\tmatch ^$|^[A-Za-z]{3}:[0-9]{2}:[0-9]{2}-[A-Za-z]{3}:[0-9]{2}:[0-9]{2}$\tmay_replace";
        publicly_accessible: Bool = "publicly_accessible computed\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tmatch ^[A-Za-z0-9][A-Za-z0-9_\\-]{1,59}$\treplaces";
        security_group_ids: Set<Str> = "security_group_ids computed\titems 1 -\treplaces";
        subnet_ids: Set<Str> = "subnet_ids computed\titems 2 -\treplaces";
    }
    many {
        high_availability_config: m2_environment::HighAvailabilityConfig = "high_availability_config optional list block 0 0\titems - 1";
        storage_configuration: m2_environment::StorageConfiguration = "storage_configuration optional list block 0 0\titems - 1";
    }
    single {
        timeouts: m2_environment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::M2Environment> = "arn";
        environment_id: Id<kind::M2Environment> = "environment_id";
        id: Id<kind::M2Environment> = "id";
        load_balancer_arn: Arn<kind::Lb> = "load_balancer_arn";
        name: Name<kind::M2Environment> = "name";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids";
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
        tags_all: Map<Str> = "tags_all";
    }
}
