// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `emrserverless`.

use crate::types::*;

/// Blocks of [`aws_emrserverless_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrserverless_application).
pub mod emrserverless_application {
    use crate::types::*;

    pub use crate::shared::ec2_launch_template_enclave_options::EnclaveOptions as AutoStartConfiguration;
    formwork_model::block_binding! {
        #[doc = "Block [`AutoStopConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrserverless_application)."]
        AutoStopConfiguration
        arguments {
            enabled: Bool = "enabled optional";
            idle_timeout_minutes: Num = "idle_timeout_minutes optional\trange 1 10080\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ImageConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrserverless_application)."]
        ImageConfiguration
        arguments {
            image_uri: Str = "image_uri required";
        }
    }
    /// Blocks of [`InitialCapacity`].
    pub mod initial_capacity {
        use crate::types::*;

        /// Blocks of [`InitialCapacityConfig`].
        pub mod initial_capacity_config {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`WorkerConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrserverless_application)."]
                WorkerConfiguration
                arguments {
                    cpu: Str = "cpu required";
                    memory: Str = "memory required";
                    disk: Str = "disk computed";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`InitialCapacityConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrserverless_application)."]
            InitialCapacityConfig
            arguments {
                worker_count: Num = "worker_count required\trange 1 1000000\twhole";
            }
            many {
                worker_configuration: initial_capacity_config::WorkerConfiguration = "worker_configuration optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InitialCapacity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrserverless_application)."]
        InitialCapacity
        arguments {
            initial_capacity_type: Str = "initial_capacity_type required";
        }
        many {
            initial_capacity_config: initial_capacity::InitialCapacityConfig = "initial_capacity_config optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InteractiveConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrserverless_application)."]
        InteractiveConfiguration
        arguments {
            livy_endpoint_enabled: Bool = "livy_endpoint_enabled computed";
            studio_enabled: Bool = "studio_enabled computed";
        }
    }
    pub use crate::services::emrserverless::emrserverless_application::initial_capacity::initial_capacity_config::WorkerConfiguration as MaximumCapacity;
    formwork_model::block_binding! {
        #[doc = "Block [`NetworkConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrserverless_application)."]
        NetworkConfiguration
        arguments {
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids optional\tprefix sg-\treplaces";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids optional\tprefix subnet-\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_emrserverless_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrserverless_application)."]
    Managed "aws_emrserverless_application" EmrserverlessApplication EmrserverlessApplicationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        release_label: Str = "release_label required\tmay_replace";
        r#type: Str = "type required\treplaces";
        architecture: Str = "architecture optional\tin ARM64|X86_64";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 64\treplaces";
    }
    many {
        auto_start_configuration: emrserverless_application::AutoStartConfiguration = "auto_start_configuration optional list block 0 1";
        auto_stop_configuration: emrserverless_application::AutoStopConfiguration = "auto_stop_configuration optional list block 0 1";
        image_configuration: emrserverless_application::ImageConfiguration = "image_configuration optional list block 0 1";
        initial_capacity: emrserverless_application::InitialCapacity = "initial_capacity optional set block 0 0";
        interactive_configuration: emrserverless_application::InteractiveConfiguration = "interactive_configuration optional list block 0 1";
        maximum_capacity: emrserverless_application::MaximumCapacity = "maximum_capacity optional list block 0 1";
        network_configuration: emrserverless_application::NetworkConfiguration = "network_configuration optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::EmrserverlessApplication> = "arn";
        id: Id<kind::EmrserverlessApplication> = "id";
        name: Name<kind::EmrserverlessApplication> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
