// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `devicefarm`.

use crate::kinds::*;

/// Blocks of [`aws_devicefarm_device_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devicefarm_device_pool).
pub mod devicefarm_device_pool {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devicefarm_device_pool)."]
        Rule
        arguments {
            attribute: Str = "attribute optional";
            operator: Str = "operator optional";
            value: Str = "value optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_devicefarm_device_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devicefarm_device_pool)."]
    Managed "aws_devicefarm_device_pool" DevicefarmDevicePool DevicefarmDevicePoolAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 256, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        project_arn: Str = "project_arn required";
        description: Str = "description optional";
        max_devices: Num = "max_devices optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        rule: devicefarm_device_pool::Rule = "rule required set block 1 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        r#type: Str = "type";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_devicefarm_instance_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devicefarm_instance_profile)."]
    Managed "aws_devicefarm_instance_profile" DevicefarmInstanceProfile DevicefarmInstanceProfileAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 256, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        description: Str = "description optional";
        exclude_app_packages_from_cleanup: Set<Str> = "exclude_app_packages_from_cleanup optional";
        package_cleanup: Bool = "package_cleanup optional";
        reboot_after_use: Bool = "reboot_after_use optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_devicefarm_network_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devicefarm_network_profile)."]
    Managed "aws_devicefarm_network_profile" DevicefarmNetworkProfile DevicefarmNetworkProfileAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 256, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        project_arn: Str = "project_arn required";
        description: Str = "description optional";
        downlink_bandwidth_bits: Num = "downlink_bandwidth_bits optional";
        downlink_delay_ms: Num = "downlink_delay_ms optional";
        downlink_jitter_ms: Num = "downlink_jitter_ms optional";
        downlink_loss_percent: Num = "downlink_loss_percent optional";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type optional";
        uplink_bandwidth_bits: Num = "uplink_bandwidth_bits optional";
        uplink_delay_ms: Num = "uplink_delay_ms optional";
        uplink_jitter_ms: Num = "uplink_jitter_ms optional";
        uplink_loss_percent: Num = "uplink_loss_percent optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_devicefarm_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devicefarm_project)."]
    Managed "aws_devicefarm_project" DevicefarmProject DevicefarmProjectAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 256, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        default_job_timeout_minutes: Num = "default_job_timeout_minutes optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_devicefarm_test_grid_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devicefarm_test_grid_project).
pub mod devicefarm_test_grid_project {
    use crate::kinds::*;

    pub use crate::shared::devicefarm_devicefarm_test_grid_project_vpc_config::VpcConfig;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_devicefarm_test_grid_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devicefarm_test_grid_project)."]
    Managed "aws_devicefarm_test_grid_project" DevicefarmTestGridProject DevicefarmTestGridProjectAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 256, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        vpc_config: devicefarm_test_grid_project::VpcConfig = "vpc_config optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_devicefarm_upload`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devicefarm_upload)."]
    Managed "aws_devicefarm_upload" DevicefarmUpload DevicefarmUploadAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
        project_arn: Str = "project_arn required";
        r#type: Str = "type required";
        content_type: Str = "content_type optional";
    }
    attributes {
        arn: Str = "arn";
        category: Str = "category";
        id: Str = "id";
        metadata: Str = "metadata";
        url: Str = "url";
    }
}
