// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `devicefarm`.

use crate::types::*;

/// Blocks of [`aws_devicefarm_device_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devicefarm_device_pool).
pub mod devicefarm_device_pool {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devicefarm_device_pool)."]
        Rule
        arguments {
            attribute: Str = "attribute optional\tin ARN|PLATFORM|FORM_FACTOR|MANUFACTURER|REMOTE_ACCESS_ENABLED|REMOTE_DEBUG_ENABLED|APPIUM_VERSION|INSTANCE_ARN|INSTANCE_LABELS|FLEET_TYPE|OS_VERSION|MODEL|AVAILABILITY";
            operator: Str = "operator optional\tin EQUALS|LESS_THAN|LESS_THAN_OR_EQUALS|GREATER_THAN|GREATER_THAN_OR_EQUALS|IN|NOT_IN|CONTAINS";
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
        project_arn: Arn<kind::DevicefarmProject> = "project_arn required\tformat arn\tapi length 32 1011\tapi match ^arn:aws:devicefarm:.+";
        description: Str = "description optional\tlength - 16384";
        max_devices: Num = "max_devices optional\twhole";
        tags: Map<Str> = "tags optional\tapi items - 150";
    }
    unread {
        name: Str = "name required\tlength - 256";
    }
    many {
        rule: devicefarm_device_pool::Rule = "rule required set block 1 0";
    }
    attributes {
        arn: Arn<kind::DevicefarmDevicePool> = "arn";
        id: Id<kind::DevicefarmDevicePool> = "id";
        name: Name<kind::DevicefarmDevicePool> = "name";
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
        description: Str = "description optional\tlength - 16384";
        exclude_app_packages_from_cleanup: Set<Str> = "exclude_app_packages_from_cleanup optional";
        package_cleanup: Bool = "package_cleanup optional";
        reboot_after_use: Bool = "reboot_after_use optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength - 256";
    }
    attributes {
        arn: Arn<kind::DevicefarmInstanceProfile> = "arn";
        id: Id<kind::DevicefarmInstanceProfile> = "id";
        name: Name<kind::DevicefarmInstanceProfile> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_devicefarm_network_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devicefarm_network_profile)."]
    Managed "aws_devicefarm_network_profile" DevicefarmNetworkProfile DevicefarmNetworkProfileAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 256, ""));
    tags Map;
    arguments {
        project_arn: Arn<kind::DevicefarmProject> = "project_arn required\tformat arn\tapi length 32 1011\tapi match ^arn:aws:devicefarm:.+";
        description: Str = "description optional\tlength - 16384";
        downlink_bandwidth_bits: Num = "downlink_bandwidth_bits optional\trange 0 104857600\twhole";
        downlink_delay_ms: Num = "downlink_delay_ms optional\trange 0 2000\twhole";
        downlink_jitter_ms: Num = "downlink_jitter_ms optional\trange 0 2000\twhole";
        downlink_loss_percent: Num = "downlink_loss_percent optional\trange 0 100\twhole";
        tags: Map<Str> = "tags optional\tapi items - 150";
        r#type: Str = "type optional\tin CURATED|PRIVATE";
        uplink_bandwidth_bits: Num = "uplink_bandwidth_bits optional\trange 0 104857600\twhole";
        uplink_delay_ms: Num = "uplink_delay_ms optional\trange 0 2000\twhole";
        uplink_jitter_ms: Num = "uplink_jitter_ms optional\trange 0 2000\twhole";
        uplink_loss_percent: Num = "uplink_loss_percent optional\trange 0 100\twhole";
    }
    unread {
        name: Str = "name required\tlength - 256";
    }
    attributes {
        arn: Arn<kind::DevicefarmNetworkProfile> = "arn";
        id: Id<kind::DevicefarmNetworkProfile> = "id";
        name: Name<kind::DevicefarmNetworkProfile> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_devicefarm_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devicefarm_project)."]
    Managed "aws_devicefarm_project" DevicefarmProject DevicefarmProjectAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 256, ""));
    tags Map;
    arguments {
        default_job_timeout_minutes: Num = "default_job_timeout_minutes optional\twhole";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength - 256";
    }
    attributes {
        arn: Arn<kind::DevicefarmProject> = "arn";
        id: Id<kind::DevicefarmProject> = "id";
        name: Name<kind::DevicefarmProject> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_devicefarm_test_grid_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devicefarm_test_grid_project).
pub mod devicefarm_test_grid_project {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devicefarm_test_grid_project)."]
        VpcConfig
        arguments {
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids required\titems 1 -\tprefix sg-";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\titems 1 -\tprefix subnet-";
            vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_devicefarm_test_grid_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devicefarm_test_grid_project)."]
    Managed "aws_devicefarm_test_grid_project" DevicefarmTestGridProject DevicefarmTestGridProjectAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 256, ""));
    tags Map;
    arguments {
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength - 256";
    }
    many {
        vpc_config: devicefarm_test_grid_project::VpcConfig = "vpc_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::DevicefarmTestGridProject> = "arn";
        id: Id<kind::DevicefarmTestGridProject> = "id";
        name: Name<kind::DevicefarmTestGridProject> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_devicefarm_upload`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devicefarm_upload)."]
    Managed "aws_devicefarm_upload" DevicefarmUpload DevicefarmUploadAttributes
    naming None;
    tags None;
    arguments {
        project_arn: Arn<kind::DevicefarmProject> = "project_arn required\tformat arn\tapi length 32 1011\tapi match ^arn:aws:devicefarm:.+\treplaces";
        r#type: Str = "type required\tin ANDROID_APP|IOS_APP|WEB_APP|EXTERNAL_DATA|APPIUM_JAVA_JUNIT_TEST_PACKAGE|APPIUM_JAVA_TESTNG_TEST_PACKAGE|APPIUM_PYTHON_TEST_PACKAGE|APPIUM_NODE_TEST_PACKAGE|APPIUM_RUBY_TEST_PACKAGE|APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE|APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE|APPIUM_WEB_PYTHON_TEST_PACKAGE|APPIUM_WEB_NODE_TEST_PACKAGE|APPIUM_WEB_RUBY_TEST_PACKAGE|CALABASH_TEST_PACKAGE|INSTRUMENTATION_TEST_PACKAGE|UIAUTOMATION_TEST_PACKAGE|UIAUTOMATOR_TEST_PACKAGE|XCTEST_TEST_PACKAGE|XCTEST_UI_TEST_PACKAGE|APPIUM_JAVA_JUNIT_TEST_SPEC|APPIUM_JAVA_TESTNG_TEST_SPEC|APPIUM_PYTHON_TEST_SPEC|APPIUM_NODE_TEST_SPEC|APPIUM_RUBY_TEST_SPEC|APPIUM_WEB_JAVA_JUNIT_TEST_SPEC|APPIUM_WEB_JAVA_TESTNG_TEST_SPEC|APPIUM_WEB_PYTHON_TEST_SPEC|APPIUM_WEB_NODE_TEST_SPEC|APPIUM_WEB_RUBY_TEST_SPEC|INSTRUMENTATION_TEST_SPEC|XCTEST_UI_TEST_SPEC\treplaces";
        content_type: Str = "content_type optional\tlength - 64";
    }
    unread {
        name: Str = "name required\tlength 1 256";
    }
    attributes {
        arn: Arn<kind::DevicefarmUpload> = "arn";
        category: Str = "category";
        id: Id<kind::DevicefarmUpload> = "id";
        metadata: Str = "metadata";
        name: Name<kind::DevicefarmUpload> = "name";
        url: Str = "url";
    }
}
