// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `appstream`.

use crate::types::*;

/// Blocks of [`aws_appstream_directory_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_directory_config).
pub mod appstream_directory_config {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ServiceAccountCredentials`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_directory_config)."]
        ServiceAccountCredentials
        arguments {
            account_name: Str = "account_name required";
            account_password: Secret<Str> = "account_password required sensitive";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appstream_directory_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_directory_config)."]
    Managed "aws_appstream_directory_config" AppstreamDirectoryConfig AppstreamDirectoryConfigAttributes
    naming None;
    tags None;
    arguments {
        directory_name: Str = "directory_name required\treplaces";
        organizational_unit_distinguished_names: Set<Str> = "organizational_unit_distinguished_names required\teach length - 2000";
    }
    many {
        service_account_credentials: appstream_directory_config::ServiceAccountCredentials = "service_account_credentials required list block 1 1";
    }
    attributes {
        created_time: Str = "created_time";
        id: Id<kind::AppstreamDirectoryConfig> = "id";
    }
}
/// Blocks of [`aws_appstream_fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_fleet).
pub mod appstream_fleet {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ComputeCapacity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_fleet)."]
        ComputeCapacity
        arguments {
            desired_instances: Num = "desired_instances optional\twhole";
            desired_sessions: Num = "desired_sessions optional\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DomainJoinInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_fleet)."]
        DomainJoinInfo
        arguments {
            directory_name: Str = "directory_name computed";
            organizational_unit_distinguished_name: Str = "organizational_unit_distinguished_name computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_fleet)."]
        VpcConfig
        arguments {
            security_group_ids: List<Str> = "security_group_ids computed";
            subnet_ids: List<Id<kind::Subnet>> = "subnet_ids computed\tprefix subnet-";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ComputeCapacityAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_fleet)."]
        ComputeCapacityAttributes
        attributes {
            available: Num = "available";
            desired_instances: Num = "desired_instances";
            desired_sessions: Num = "desired_sessions";
            in_use: Num = "in_use";
            running: Num = "running";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appstream_fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_fleet)."]
    Managed "aws_appstream_fleet" AppstreamFleet AppstreamFleetAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "exactly_one compute_capacity.desired_instances compute_capacity.desired_sessions";
    }
    arguments {
        instance_type: Str = "instance_type required";
        description: Str = "description computed\tlength - 256";
        disconnect_timeout_in_seconds: Num = "disconnect_timeout_in_seconds computed\trange 60 360000\twhole";
        display_name: Str = "display_name computed\tlength - 100";
        enable_default_internet_access: Bool = "enable_default_internet_access computed";
        fleet_type: Str = "fleet_type computed\tin ALWAYS_ON|ON_DEMAND|ELASTIC\treplaces";
        iam_role_arn: Arn<kind::IamRole> = "iam_role_arn computed\tformat arn\tservice iam";
        idle_disconnect_timeout_in_seconds: Num = "idle_disconnect_timeout_in_seconds optional\trange 60 360000 0\twhole";
        image_arn: Str = "image_arn computed";
        image_name: Str = "image_name computed";
        max_sessions_per_instance: Num = "max_sessions_per_instance optional\twhole";
        max_user_duration_in_seconds: Num = "max_user_duration_in_seconds computed\trange 600 432000\twhole";
        stream_view: Str = "stream_view computed\tin APP|DESKTOP";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tapi match ^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$\treplaces";
    }
    many {
        compute_capacity: appstream_fleet::ComputeCapacity = "compute_capacity required list block 1 1";
        domain_join_info: appstream_fleet::DomainJoinInfo = "domain_join_info optional list block 0 1";
        vpc_config: appstream_fleet::VpcConfig = "vpc_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::AppstreamFleet> = "arn";
        created_time: Str = "created_time";
        id: Id<kind::AppstreamFleet> = "id";
        name: Name<kind::AppstreamFleet> = "name";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        compute_capacity: List<appstream_fleet::ComputeCapacityAttributes> = "compute_capacity";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appstream_fleet_stack_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_fleet_stack_association)."]
    Managed "aws_appstream_fleet_stack_association" AppstreamFleetStackAssociation AppstreamFleetStackAssociationAttributes
    naming None;
    tags None;
    arguments {
        fleet_name: Name<kind::AppstreamFleet> = "fleet_name required\treplaces";
        stack_name: Name<kind::AppstreamStack> = "stack_name required\treplaces";
    }
    attributes {
        id: Id<kind::AppstreamFleetStackAssociation> = "id";
    }
}
/// Blocks of [`aws_appstream_image_builder`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_image_builder).
pub mod appstream_image_builder {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AccessEndpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_image_builder)."]
        AccessEndpoint
        arguments {
            endpoint_type: Str = "endpoint_type required\tin STREAMING";
            vpce_id: Str = "vpce_id computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DomainJoinInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_image_builder)."]
        DomainJoinInfo
        arguments {
            directory_name: Str = "directory_name optional";
            organizational_unit_distinguished_name: Str = "organizational_unit_distinguished_name optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_image_builder)."]
        VpcConfig
        arguments {
            security_group_ids: Set<Str> = "security_group_ids computed";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids computed\tprefix subnet-";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appstream_image_builder`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_image_builder)."]
    Managed "aws_appstream_image_builder" AppstreamImageBuilder AppstreamImageBuilderAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "exactly_one image_arn image_name";
    }
    arguments {
        instance_type: Str = "instance_type required\treplaces";
        appstream_agent_version: Str = "appstream_agent_version computed\tlength 1 100\treplaces";
        description: Str = "description computed\tlength - 256\treplaces";
        display_name: Str = "display_name computed\tlength - 100\treplaces";
        enable_default_internet_access: Bool = "enable_default_internet_access computed\treplaces";
        iam_role_arn: Arn<kind::IamRole> = "iam_role_arn computed\tformat arn\tservice iam\treplaces";
        image_arn: Str = "image_arn computed\tformat arn\treplaces";
        image_name: Str = "image_name computed\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tapi match ^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$\treplaces";
    }
    many {
        access_endpoint: appstream_image_builder::AccessEndpoint = "access_endpoint optional set block 0 4\titems - 4";
        domain_join_info: appstream_image_builder::DomainJoinInfo = "domain_join_info optional list block 0 1";
        vpc_config: appstream_image_builder::VpcConfig = "vpc_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::AppstreamImageBuilder> = "arn";
        created_time: Str = "created_time";
        id: Id<kind::AppstreamImageBuilder> = "id";
        name: Name<kind::AppstreamImageBuilder> = "name";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_appstream_stack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_stack).
pub mod appstream_stack {
    use crate::types::*;

    pub use crate::services::appstream::appstream_image_builder::AccessEndpoint as AccessEndpoints;
    formwork_model::block_binding! {
        #[doc = "Block [`ApplicationSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_stack)."]
        ApplicationSettings
        arguments {
            enabled: Bool = "enabled required\tmay_replace";
            settings_group: Str = "settings_group optional\tlength - 100\tmay_replace";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StorageConnectors`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_stack)."]
        StorageConnectors
        arguments {
            connector_type: Str = "connector_type required\tin HOMEFOLDERS|GOOGLE_DRIVE|ONE_DRIVE";
            domains: List<Str> = "domains computed\titems - 50\teach length 1 64";
            resource_identifier: Str = "resource_identifier computed\tlength 1 2048";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StreamingExperienceSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_stack)."]
        StreamingExperienceSettings
        arguments {
            preferred_protocol: Str = "preferred_protocol optional\tin TCP|UDP";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`UserSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_stack)."]
        UserSettings
        arguments {
            action: Str = "action required\tin CLIPBOARD_COPY_FROM_LOCAL_DEVICE|CLIPBOARD_COPY_TO_LOCAL_DEVICE|FILE_UPLOAD|FILE_DOWNLOAD|PRINTING_TO_LOCAL_DEVICE|DOMAIN_PASSWORD_SIGNIN|DOMAIN_SMART_CARD_SIGNIN|AUTO_TIME_ZONE_REDIRECTION";
            permission: Str = "permission required\tin ENABLED|DISABLED";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appstream_stack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_stack)."]
    Managed "aws_appstream_stack" AppstreamStack AppstreamStackAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        description: Str = "description optional\tlength - 256\tmay_replace";
        display_name: Str = "display_name optional\tlength - 100\tmay_replace";
        embed_host_domains: Set<Str> = "embed_host_domains computed\titems 1 20\teach length - 128";
        feedback_url: Str = "feedback_url computed\tlength - 100";
        redirect_url: Str = "redirect_url computed\tlength - 1000";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        access_endpoints: appstream_stack::AccessEndpoints = "access_endpoints optional set block 0 4\titems - 4";
        application_settings: appstream_stack::ApplicationSettings = "application_settings optional list block 0 1";
        storage_connectors: appstream_stack::StorageConnectors = "storage_connectors optional set block 0 0";
        streaming_experience_settings: appstream_stack::StreamingExperienceSettings = "streaming_experience_settings optional list block 0 1";
        user_settings: appstream_stack::UserSettings = "user_settings optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::AppstreamStack> = "arn";
        created_time: Str = "created_time";
        id: Id<kind::AppstreamStack> = "id";
        name: Name<kind::AppstreamStack> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appstream_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_user)."]
    Managed "aws_appstream_user" AppstreamUser AppstreamUserAttributes
    naming None;
    tags None;
    arguments {
        authentication_type: Str = "authentication_type required\tin API|SAML|USERPOOL|AWS_AD\treplaces";
        enabled: Bool = "enabled optional";
        first_name: Str = "first_name optional\tlength - 2048\tapi match ^[A-Za-z0-9_\\-\\s]+$\treplaces";
        last_name: Str = "last_name optional\tlength - 2048\tapi match ^[A-Za-z0-9_\\-\\s]+$\treplaces";
        send_email_notification: Bool = "send_email_notification optional";
    }
    unread {
        user_name: Str = "user_name required\tlength 1 128\tapi match [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+\treplaces";
    }
    attributes {
        arn: Arn<kind::AppstreamUser> = "arn";
        created_time: Str = "created_time";
        id: Id<kind::AppstreamUser> = "id";
        user_name: Name<kind::AppstreamUser> = "user_name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appstream_user_stack_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appstream_user_stack_association)."]
    Managed "aws_appstream_user_stack_association" AppstreamUserStackAssociation AppstreamUserStackAssociationAttributes
    naming None;
    tags None;
    arguments {
        authentication_type: Str = "authentication_type required\tin API|SAML|USERPOOL|AWS_AD\treplaces";
        stack_name: Name<kind::AppstreamStack> = "stack_name required\tlength 1 128\treplaces";
        user_name: Name<kind::AppstreamUser> = "user_name required\tapi length 1 128\tapi match [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+\treplaces";
        send_email_notification: Bool = "send_email_notification optional";
    }
    attributes {
        id: Id<kind::AppstreamUserStackAssociation> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_appstream_image`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appstream_image).
    pub mod appstream_image {
        use crate::types::*;

        /// Blocks of [`ApplicationsAttributes`].
        pub mod applications_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`IconS3LocationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appstream_image)."]
                IconS3LocationAttributes
                attributes {
                    s3_bucket: Name<kind::S3Bucket> = "s3_bucket";
                    s3_key: Str = "s3_key";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ApplicationsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appstream_image)."]
            ApplicationsAttributes
            attributes {
                app_block_arn: Str = "app_block_arn";
                arn: Str = "arn";
                created_time: Str = "created_time";
                description: Str = "description";
                display_name: Str = "display_name";
                enabled: Bool = "enabled";
                icon_url: Str = "icon_url";
                instance_families: List<Str> = "instance_families";
                launch_parameters: Str = "launch_parameters";
                launch_path: Str = "launch_path";
                metadata: Map<Str> = "metadata";
                name: Str = "name";
                platforms: List<Str> = "platforms";
                working_directory: Str = "working_directory";
            }
            objects {
                icon_s3_location: List<applications_attributes::IconS3LocationAttributes> = "icon_s3_location";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ImagePermissionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appstream_image)."]
            ImagePermissionsAttributes
            attributes {
                allow_fleet: Bool = "allow_fleet";
                allow_image_builder: Bool = "allow_image_builder";
            }
        }
        pub use crate::shared::appstream_data_appstream_image_state_change_reason_attributes::StateChangeReasonAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_appstream_image`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appstream_image)."]
        Data "aws_appstream_image" AppstreamImage AppstreamImageAttributes
        naming None;
        tags None;
        arguments {
            arn: Str = "arn computed";
            name: Str = "name computed";
        }
        unread {
            most_recent: Bool = "most_recent optional";
            name_regex: Str = "name_regex optional";
            r#type: Str = "type optional";
        }
        attributes {
            appstream_agent_version: Str = "appstream_agent_version";
            base_image_arn: Str = "base_image_arn";
            created_time: Str = "created_time";
            description: Str = "description";
            display_name: Str = "display_name";
            image_builder_name: Str = "image_builder_name";
            image_builder_supported: Bool = "image_builder_supported";
            platform: Str = "platform";
            public_base_image_released_date: Str = "public_base_image_released_date";
            state: Str = "state";
        }
        objects {
            applications: List<appstream_image::ApplicationsAttributes> = "applications";
            image_permissions: List<appstream_image::ImagePermissionsAttributes> = "image_permissions";
            state_change_reason: List<appstream_image::StateChangeReasonAttributes> = "state_change_reason";
        }
    }
}
