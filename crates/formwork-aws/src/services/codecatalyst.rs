// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `codecatalyst`.

use crate::types::*;

/// Blocks of [`aws_codecatalyst_dev_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecatalyst_dev_environment).
pub mod codecatalyst_dev_environment {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Ides`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecatalyst_dev_environment)."]
        Ides
        arguments {
            name: Str = "name optional";
            runtime: Str = "runtime optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PersistentStorage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecatalyst_dev_environment)."]
        PersistentStorage
        arguments {
            size: Num = "size required\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Repositories`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecatalyst_dev_environment)."]
        Repositories
        arguments {
            repository_name: Str = "repository_name required";
            branch_name: Str = "branch_name optional";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codecatalyst_dev_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecatalyst_dev_environment)."]
    Managed "aws_codecatalyst_dev_environment" CodecatalystDevEnvironment CodecatalystDevEnvironmentAttributes
    naming None;
    tags None;
    arguments {
        instance_type: Str = "instance_type required\tin dev.standard1.small|dev.standard1.medium|dev.standard1.large|dev.standard1.xlarge";
        project_name: Str = "project_name required";
        space_name: Str = "space_name required";
        alias: Str = "alias optional";
        inactivity_timeout_minutes: Num = "inactivity_timeout_minutes optional\twhole";
    }
    many {
        ides: codecatalyst_dev_environment::Ides = "ides required list block 1 1";
        persistent_storage: codecatalyst_dev_environment::PersistentStorage = "persistent_storage required list block 1 1";
        repositories: codecatalyst_dev_environment::Repositories = "repositories optional list block 0 100\titems - 100";
    }
    single {
        timeouts: codecatalyst_dev_environment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::CodecatalystDevEnvironment> = "id";
    }
}
/// Blocks of [`aws_codecatalyst_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecatalyst_project).
pub mod codecatalyst_project {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codecatalyst_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecatalyst_project)."]
    Managed "aws_codecatalyst_project" CodecatalystProject CodecatalystProjectAttributes
    naming None;
    tags None;
    arguments {
        display_name: Str = "display_name required";
        space_name: Str = "space_name required";
        description: Str = "description optional";
    }
    single {
        timeouts: codecatalyst_project::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::CodecatalystProject> = "id";
        name: Name<kind::CodecatalystProject> = "name";
    }
}
/// Blocks of [`aws_codecatalyst_source_repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecatalyst_source_repository).
pub mod codecatalyst_source_repository {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codecatalyst_source_repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecatalyst_source_repository)."]
    Managed "aws_codecatalyst_source_repository" CodecatalystSourceRepository CodecatalystSourceRepositoryAttributes
    naming None;
    tags None;
    arguments {
        project_name: Str = "project_name required";
        space_name: Str = "space_name required";
        description: Str = "description optional";
    }
    unread {
        name: Str = "name required";
    }
    single {
        timeouts: codecatalyst_source_repository::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::CodecatalystSourceRepository> = "id";
        name: Name<kind::CodecatalystSourceRepository> = "name";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_codecatalyst_dev_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codecatalyst_dev_environment).
    pub mod codecatalyst_dev_environment {
        use crate::types::*;

        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Repositories;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`IdesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codecatalyst_dev_environment)."]
            IdesAttributes
            attributes {
                name: Str = "name";
                runtime: Str = "runtime";
            }
        }
        pub use crate::shared::codecatalyst_data_codecatalyst_dev_environment_persistent_storage_attributes::PersistentStorageAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RepositoriesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codecatalyst_dev_environment)."]
            RepositoriesAttributes
            attributes {
                branch_name: Str = "branch_name";
                repository_name: Str = "repository_name";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_codecatalyst_dev_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codecatalyst_dev_environment)."]
        Data "aws_codecatalyst_dev_environment" CodecatalystDevEnvironment CodecatalystDevEnvironmentAttributes
        naming None;
        tags None;
        arguments {
            env_id: Str = "env_id required";
            project_name: Str = "project_name required";
            space_name: Str = "space_name required";
            tags: Map<Str> = "tags computed";
        }
        unread {
            alias: Str = "alias optional";
            creator_id: Str = "creator_id optional";
            id: Str = "id computed";
        }
        many {
            repositories: codecatalyst_dev_environment::Repositories = "repositories optional list block 0 100";
        }
        attributes {
            id: Id<kind::CodecatalystDevEnvironment> = "id";
            inactivity_timeout_minutes: Num = "inactivity_timeout_minutes";
            instance_type: Str = "instance_type";
            last_updated_time: Str = "last_updated_time";
            status: Str = "status";
            status_reason: Str = "status_reason";
        }
        objects {
            ides: List<codecatalyst_dev_environment::IdesAttributes> = "ides";
            persistent_storage: List<codecatalyst_dev_environment::PersistentStorageAttributes> = "persistent_storage";
            repositories: List<codecatalyst_dev_environment::RepositoriesAttributes> = "repositories";
        }
    }
}
