// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `workspaces`.

use crate::types::*;

/// Blocks of [`aws_workspaces_connection_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspaces_connection_alias).
pub mod workspaces_connection_alias {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_workspaces_connection_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspaces_connection_alias)."]
    Managed "aws_workspaces_connection_alias" WorkspacesConnectionAlias WorkspacesConnectionAliasAttributes
    naming None;
    tags Map;
    arguments {
        connection_string: Str = "connection_string required\treplaces";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: workspaces_connection_alias::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::WorkspacesConnectionAlias> = "id";
        owner_account_id: Str = "owner_account_id";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_workspaces_directory`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspaces_directory).
pub mod workspaces_directory {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ActiveDirectoryConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspaces_directory)."]
        ActiveDirectoryConfig
        arguments {
            domain_name: Str = "domain_name required\treplaces";
            service_account_secret_arn: Arn<kind::SecretsmanagerSecret> = "service_account_secret_arn required\tformat arn\tservice secretsmanager\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CertificateBasedAuthProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspaces_directory)."]
        CertificateBasedAuthProperties
        arguments {
            certificate_authority_arn: Str = "certificate_authority_arn optional\tformat arn";
            status: Str = "status computed\tin DISABLED|ENABLED";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SamlProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspaces_directory)."]
        SamlProperties
        arguments {
            relay_state_parameter_name: Str = "relay_state_parameter_name optional";
            status: Str = "status optional\tin DISABLED|ENABLED|ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK";
            user_access_url: Str = "user_access_url optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SelfServicePermissions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspaces_directory)."]
        SelfServicePermissions
        arguments {
            change_compute_type: Bool = "change_compute_type optional";
            increase_volume_size: Bool = "increase_volume_size optional";
            rebuild_workspace: Bool = "rebuild_workspace optional";
            restart_workspace: Bool = "restart_workspace optional";
            switch_running_mode: Bool = "switch_running_mode optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`WorkspaceAccessProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspaces_directory)."]
        WorkspaceAccessProperties
        arguments {
            device_type_android: Str = "device_type_android optional\tin ALLOW|DENY";
            device_type_chromeos: Str = "device_type_chromeos optional\tin ALLOW|DENY";
            device_type_ios: Str = "device_type_ios optional\tin ALLOW|DENY";
            device_type_linux: Str = "device_type_linux optional\tin ALLOW|DENY";
            device_type_osx: Str = "device_type_osx optional\tin ALLOW|DENY";
            device_type_web: Str = "device_type_web optional\tin ALLOW|DENY";
            device_type_windows: Str = "device_type_windows optional\tin ALLOW|DENY";
            device_type_zeroclient: Str = "device_type_zeroclient optional\tin ALLOW|DENY";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`WorkspaceCreationProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspaces_directory)."]
        WorkspaceCreationProperties
        arguments {
            custom_security_group_id: Id<kind::SecurityGroup> = "custom_security_group_id optional\tprefix sg-";
            default_ou: Str = "default_ou optional";
            enable_internet_access: Bool = "enable_internet_access optional";
            enable_maintenance_mode: Bool = "enable_maintenance_mode optional";
            user_enabled_as_local_administrator: Bool = "user_enabled_as_local_administrator optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_workspaces_directory`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspaces_directory)."]
    Managed "aws_workspaces_directory" WorkspacesDirectory WorkspacesDirectoryAttributes
    naming None;
    tags Map;
    arguments {
        directory_id: Id<kind::DirectoryServiceDirectory> = "directory_id computed\tapi length 10 65\tapi match ^(d-[0-9a-f]{8,63}$)|(wsd-[0-9a-z]{8,63}$)\treplaces";
        ip_group_ids: Set<Id<kind::WorkspacesIpGroup>> = "ip_group_ids computed\tapi each match wsipg-[0-9a-z]{8,63}$";
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids computed\tapi items - 2\tapi each length 15 24\tapi each match ^(subnet-([0-9a-f]{8}|[0-9a-f]{17}))$\tprefix subnet-\treplaces";
        tags: Map<Str> = "tags optional";
        user_identity_type: Str = "user_identity_type computed\tin CUSTOMER_MANAGED|AWS_DIRECTORY_SERVICE|AWS_IAM_IDENTITY_CENTER\treplaces";
        workspace_directory_description: Str = "workspace_directory_description optional\tmay_replace";
        workspace_directory_name: Str = "workspace_directory_name optional\tmay_replace";
        workspace_type: Str = "workspace_type optional\tin PERSONAL|POOLS\tmay_replace";
    }
    many {
        active_directory_config: workspaces_directory::ActiveDirectoryConfig = "active_directory_config optional list block 0 1";
        certificate_based_auth_properties: workspaces_directory::CertificateBasedAuthProperties = "certificate_based_auth_properties optional list block 0 1";
        saml_properties: workspaces_directory::SamlProperties = "saml_properties optional list block 0 1";
        self_service_permissions: workspaces_directory::SelfServicePermissions = "self_service_permissions optional list block 0 1";
        workspace_access_properties: workspaces_directory::WorkspaceAccessProperties = "workspace_access_properties optional list block 0 1";
        workspace_creation_properties: workspaces_directory::WorkspaceCreationProperties = "workspace_creation_properties optional list block 0 1";
    }
    attributes {
        alias: Str = "alias";
        customer_user_name: Str = "customer_user_name";
        directory_name: Name<kind::WorkspacesDirectory> = "directory_name";
        directory_type: Str = "directory_type";
        dns_ip_addresses: Set<Str> = "dns_ip_addresses";
        iam_role_id: Str = "iam_role_id";
        id: Id<kind::WorkspacesDirectory> = "id";
        registration_code: Str = "registration_code";
        tags_all: Map<Str> = "tags_all";
        workspace_security_group_id: Str = "workspace_security_group_id";
    }
}
/// Blocks of [`aws_workspaces_ip_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspaces_ip_group).
pub mod workspaces_ip_group {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Rules`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspaces_ip_group)."]
        Rules
        arguments {
            source: Str = "source required\tformat cidr";
            description: Str = "description optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_workspaces_ip_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspaces_ip_group)."]
    Managed "aws_workspaces_ip_group" WorkspacesIpGroup WorkspacesIpGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        description: Str = "description optional\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        rules: workspaces_ip_group::Rules = "rules optional set block 0 0";
    }
    attributes {
        id: Id<kind::WorkspacesIpGroup> = "id";
        name: Name<kind::WorkspacesIpGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_workspaces_workspace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspaces_workspace).
pub mod workspaces_workspace {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`WorkspaceProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspaces_workspace)."]
        WorkspaceProperties
        arguments {
            compute_type_name: Str = "compute_type_name optional\tin VALUE|STANDARD|PERFORMANCE|POWER|GRAPHICS|POWERPRO|GENERALPURPOSE_4XLARGE|GENERALPURPOSE_8XLARGE|GRAPHICSPRO|GRAPHICS_G4DN|GRAPHICSPRO_G4DN";
            root_volume_size_gib: Num = "root_volume_size_gib optional\trange 175 2000 80\twhole";
            running_mode: Str = "running_mode optional\tin ALWAYS_ON|AUTO_STOP";
            running_mode_auto_stop_timeout_in_minutes: Num = "running_mode_auto_stop_timeout_in_minutes computed\twhole";
            user_volume_size_gib: Num = "user_volume_size_gib optional\trange 100 2000 10|50\twhole";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_workspaces_workspace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspaces_workspace)."]
    Managed "aws_workspaces_workspace" WorkspacesWorkspace WorkspacesWorkspaceAttributes
    naming None;
    tags Map;
    arguments {
        bundle_id: Str = "bundle_id required\tapi match ^wsb-[0-9a-z]{8,63}$\treplaces";
        directory_id: Id<kind::WorkspacesDirectory> = "directory_id required\tapi length 10 65\tapi match ^(d-[0-9a-f]{8,63}$)|(wsd-[0-9a-z]{8,63}$)\treplaces";
        user_name: Str = "user_name required\tapi length 1 63\treplaces";
        root_volume_encryption_enabled: Bool = "root_volume_encryption_enabled optional\treplaces";
        tags: Map<Str> = "tags optional";
        user_volume_encryption_enabled: Bool = "user_volume_encryption_enabled optional\treplaces";
        volume_encryption_key: Str = "volume_encryption_key optional\treplaces";
    }
    many {
        workspace_properties: workspaces_workspace::WorkspaceProperties = "workspace_properties optional list block 0 1";
    }
    single {
        timeouts: workspaces_workspace::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        computer_name: Str = "computer_name";
        id: Id<kind::WorkspacesWorkspace> = "id";
        ip_address: Str = "ip_address";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_workspaces_bundle`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/workspaces_bundle).
    pub mod workspaces_bundle {
        use crate::types::*;

        pub use crate::shared::batch_data_batch_job_definition_eks_properties_attributes_pod_properties_attributes_image_pull_secrets_attributes::ImagePullSecretsAttributes as ComputeTypeAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RootStorageAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/workspaces_bundle)."]
            RootStorageAttributes
            attributes {
                capacity: Str = "capacity";
            }
        }
        pub use crate::services::workspaces::data::workspaces_bundle::RootStorageAttributes as UserStorageAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_workspaces_bundle`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/workspaces_bundle)."]
        Data "aws_workspaces_bundle" WorkspacesBundle WorkspacesBundleAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            bundle_id: Str = "bundle_id optional";
            name: Str = "name optional";
            owner: Str = "owner optional";
        }
        attributes {
            description: Str = "description";
        }
        objects {
            compute_type: List<workspaces_bundle::ComputeTypeAttributes> = "compute_type";
            root_storage: List<workspaces_bundle::RootStorageAttributes> = "root_storage";
            user_storage: List<workspaces_bundle::UserStorageAttributes> = "user_storage";
        }
    }
    /// Blocks of [`aws_workspaces_directory`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/workspaces_directory).
    pub mod workspaces_directory {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ActiveDirectoryConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/workspaces_directory)."]
            ActiveDirectoryConfigAttributes
            attributes {
                domain_name: Str = "domain_name";
                service_account_secret_arn: Str = "service_account_secret_arn";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CertificateBasedAuthPropertiesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/workspaces_directory)."]
            CertificateBasedAuthPropertiesAttributes
            attributes {
                certificate_authority_arn: Arn<kind::AcmpcaCertificateAuthority> = "certificate_authority_arn";
                status: Str = "status";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SamlPropertiesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/workspaces_directory)."]
            SamlPropertiesAttributes
            attributes {
                relay_state_parameter_name: Str = "relay_state_parameter_name";
                status: Str = "status";
                user_access_url: Str = "user_access_url";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SelfServicePermissionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/workspaces_directory)."]
            SelfServicePermissionsAttributes
            attributes {
                change_compute_type: Bool = "change_compute_type";
                increase_volume_size: Bool = "increase_volume_size";
                rebuild_workspace: Bool = "rebuild_workspace";
                restart_workspace: Bool = "restart_workspace";
                switch_running_mode: Bool = "switch_running_mode";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`WorkspaceAccessPropertiesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/workspaces_directory)."]
            WorkspaceAccessPropertiesAttributes
            attributes {
                device_type_android: Str = "device_type_android";
                device_type_chromeos: Str = "device_type_chromeos";
                device_type_ios: Str = "device_type_ios";
                device_type_linux: Str = "device_type_linux";
                device_type_osx: Str = "device_type_osx";
                device_type_web: Str = "device_type_web";
                device_type_windows: Str = "device_type_windows";
                device_type_zeroclient: Str = "device_type_zeroclient";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`WorkspaceCreationPropertiesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/workspaces_directory)."]
            WorkspaceCreationPropertiesAttributes
            attributes {
                custom_security_group_id: Str = "custom_security_group_id";
                default_ou: Str = "default_ou";
                enable_internet_access: Bool = "enable_internet_access";
                enable_maintenance_mode: Bool = "enable_maintenance_mode";
                user_enabled_as_local_administrator: Bool = "user_enabled_as_local_administrator";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_workspaces_directory`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/workspaces_directory)."]
        Data "aws_workspaces_directory" WorkspacesDirectory WorkspacesDirectoryAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            directory_id: Str = "directory_id required";
            id: Str = "id computed";
        }
        attributes {
            alias: Str = "alias";
            customer_user_name: Str = "customer_user_name";
            directory_id: Id<kind::WorkspacesDirectory> = "directory_id";
            directory_name: Name<kind::WorkspacesDirectory> = "directory_name";
            directory_type: Str = "directory_type";
            dns_ip_addresses: Set<Str> = "dns_ip_addresses";
            iam_role_id: Str = "iam_role_id";
            id: Id<kind::WorkspacesDirectory> = "id";
            ip_group_ids: Set<Str> = "ip_group_ids";
            registration_code: Str = "registration_code";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
            user_identity_type: Str = "user_identity_type";
            workspace_directory_description: Str = "workspace_directory_description";
            workspace_directory_name: Str = "workspace_directory_name";
            workspace_security_group_id: Str = "workspace_security_group_id";
            workspace_type: Str = "workspace_type";
        }
        objects {
            active_directory_config: Set<workspaces_directory::ActiveDirectoryConfigAttributes> = "active_directory_config";
            certificate_based_auth_properties: List<workspaces_directory::CertificateBasedAuthPropertiesAttributes> = "certificate_based_auth_properties";
            saml_properties: List<workspaces_directory::SamlPropertiesAttributes> = "saml_properties";
            self_service_permissions: List<workspaces_directory::SelfServicePermissionsAttributes> = "self_service_permissions";
            workspace_access_properties: List<workspaces_directory::WorkspaceAccessPropertiesAttributes> = "workspace_access_properties";
            workspace_creation_properties: List<workspaces_directory::WorkspaceCreationPropertiesAttributes> = "workspace_creation_properties";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_workspaces_image`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/workspaces_image)."]
        Data "aws_workspaces_image" WorkspacesImage WorkspacesImageAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            image_id: Str = "image_id required";
        }
        attributes {
            description: Str = "description";
            image_id: Id<kind::Ami> = "image_id";
            name: Str = "name";
            operating_system_type: Str = "operating_system_type";
            required_tenancy: Str = "required_tenancy";
            state: Str = "state";
        }
    }
    /// Blocks of [`aws_workspaces_workspace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/workspaces_workspace).
    pub mod workspaces_workspace {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`WorkspacePropertiesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/workspaces_workspace)."]
            WorkspacePropertiesAttributes
            attributes {
                compute_type_name: Str = "compute_type_name";
                root_volume_size_gib: Num = "root_volume_size_gib";
                running_mode: Str = "running_mode";
                running_mode_auto_stop_timeout_in_minutes: Num = "running_mode_auto_stop_timeout_in_minutes";
                user_volume_size_gib: Num = "user_volume_size_gib";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_workspaces_workspace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/workspaces_workspace)."]
        Data "aws_workspaces_workspace" WorkspacesWorkspace WorkspacesWorkspaceAttributes
        naming None;
        tags None;
        arguments {
            directory_id: Str = "directory_id computed";
            tags: Map<Str> = "tags computed";
            user_name: Str = "user_name computed";
        }
        unread {
            id: Str = "id computed";
            workspace_id: Str = "workspace_id computed";
        }
        attributes {
            bundle_id: Str = "bundle_id";
            computer_name: Str = "computer_name";
            id: Id<kind::WorkspacesWorkspace> = "id";
            ip_address: Str = "ip_address";
            root_volume_encryption_enabled: Bool = "root_volume_encryption_enabled";
            state: Str = "state";
            user_volume_encryption_enabled: Bool = "user_volume_encryption_enabled";
            volume_encryption_key: Str = "volume_encryption_key";
            workspace_id: Id<kind::WorkspacesWorkspace> = "workspace_id";
        }
        objects {
            workspace_properties: List<workspaces_workspace::WorkspacePropertiesAttributes> = "workspace_properties";
        }
    }
}
