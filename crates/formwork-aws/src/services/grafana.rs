// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `grafana`.

use crate::types::*;

/// Blocks of [`aws_grafana_license_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/grafana_license_association).
pub mod grafana_license_association {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_grafana_license_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/grafana_license_association)."]
    Managed "aws_grafana_license_association" GrafanaLicenseAssociation GrafanaLicenseAssociationAttributes
    naming None;
    tags None;
    arguments {
        license_type: Str = "license_type required\tin ENTERPRISE|ENTERPRISE_FREE_TRIAL\treplaces";
        workspace_id: Id<kind::GrafanaWorkspace> = "workspace_id required\treplaces";
        grafana_token: Str = "grafana_token optional\tformat uuid\treplaces";
    }
    single {
        timeouts: grafana_license_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        free_trial_expiration: Str = "free_trial_expiration";
        id: Id<kind::GrafanaLicenseAssociation> = "id";
        license_expiration: Str = "license_expiration";
    }
}
/// Blocks of [`aws_grafana_role_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/grafana_role_association).
pub mod grafana_role_association {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_grafana_role_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/grafana_role_association)."]
    Managed "aws_grafana_role_association" GrafanaRoleAssociation GrafanaRoleAssociationAttributes
    naming None;
    tags None;
    arguments {
        role: Str = "role required";
        workspace_id: Id<kind::GrafanaWorkspace> = "workspace_id required\treplaces";
        group_ids: Set<Str> = "group_ids optional";
        user_ids: Set<Str> = "user_ids optional";
    }
    single {
        timeouts: grafana_role_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::GrafanaRoleAssociation> = "id";
    }
}
/// Blocks of [`aws_grafana_workspace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/grafana_workspace).
pub mod grafana_workspace {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`NetworkAccessControl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/grafana_workspace)."]
        NetworkAccessControl
        arguments {
            prefix_list_ids: Set<Str> = "prefix_list_ids required\titems - 100";
            vpce_ids: Set<Str> = "vpce_ids required\titems - 100";
        }
    }
    pub use crate::shared::account_account_region_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/grafana_workspace)."]
        VpcConfiguration
        arguments {
            security_group_ids: Set<Str> = "security_group_ids required\titems - 100";
            subnet_ids: Set<Str> = "subnet_ids required\titems 2 100";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_grafana_workspace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/grafana_workspace)."]
    Managed "aws_grafana_workspace" GrafanaWorkspace GrafanaWorkspaceAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        account_access_type: Str = "account_access_type required\tin CURRENT_ACCOUNT|ORGANIZATION";
        authentication_providers: List<Str> = "authentication_providers required\teach in AWS_SSO|SAML\treplaces";
        permission_type: Str = "permission_type required\tin CUSTOMER_MANAGED|SERVICE_MANAGED";
        configuration: Str = "configuration computed\tformat json";
        data_sources: List<Str> = "data_sources optional\teach in AMAZON_OPENSEARCH_SERVICE|CLOUDWATCH|PROMETHEUS|XRAY|TIMESTREAM|SITEWISE|ATHENA|REDSHIFT|TWINMAKER";
        description: Str = "description optional";
        grafana_version: Str = "grafana_version computed";
        notification_destinations: List<Str> = "notification_destinations optional\teach in SNS";
        organization_role_name: Str = "organization_role_name optional";
        organizational_units: List<Id<kind::OrganizationsOrganizationalUnit>> = "organizational_units optional";
        role_arn: Arn<kind::IamRole> = "role_arn optional\tformat arn\tservice iam";
        stack_set_name: Str = "stack_set_name optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed";
    }
    many {
        network_access_control: grafana_workspace::NetworkAccessControl = "network_access_control optional list block 0 1";
        vpc_configuration: grafana_workspace::VpcConfiguration = "vpc_configuration optional list block 0 1";
    }
    single {
        timeouts: grafana_workspace::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::GrafanaWorkspace> = "arn";
        endpoint: Str = "endpoint";
        id: Id<kind::GrafanaWorkspace> = "id";
        name: Name<kind::GrafanaWorkspace> = "name";
        saml_configuration_status: Str = "saml_configuration_status";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_grafana_workspace_api_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/grafana_workspace_api_key)."]
    Managed "aws_grafana_workspace_api_key" GrafanaWorkspaceApiKey GrafanaWorkspaceApiKeyAttributes
    naming None;
    tags None;
    arguments {
        key_role: Str = "key_role required\tin ADMIN|EDITOR|VIEWER\treplaces";
        seconds_to_live: Num = "seconds_to_live required\trange 1 2592000\twhole";
        workspace_id: Id<kind::GrafanaWorkspace> = "workspace_id required\treplaces";
    }
    unread {
        key_name: Str = "key_name required\tlength 1 100\treplaces";
    }
    attributes {
        id: Id<kind::GrafanaWorkspaceApiKey> = "id";
        key: Secret<Str> = "key";
        key_name: Name<kind::GrafanaWorkspaceApiKey> = "key_name";
    }
}
/// Blocks of [`aws_grafana_workspace_saml_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/grafana_workspace_saml_configuration).
pub mod grafana_workspace_saml_configuration {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_grafana_workspace_saml_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/grafana_workspace_saml_configuration)."]
    Managed "aws_grafana_workspace_saml_configuration" GrafanaWorkspaceSamlConfiguration GrafanaWorkspaceSamlConfigurationAttributes
    naming None;
    tags None;
    arguments {
        editor_role_values: List<Str> = "editor_role_values required";
        workspace_id: Id<kind::GrafanaWorkspace> = "workspace_id required\treplaces";
        admin_role_values: List<Str> = "admin_role_values optional";
        allowed_organizations: List<Str> = "allowed_organizations optional";
        email_assertion: Str = "email_assertion computed";
        groups_assertion: Str = "groups_assertion optional";
        idp_metadata_url: Str = "idp_metadata_url optional";
        idp_metadata_xml: Str = "idp_metadata_xml optional";
        login_assertion: Str = "login_assertion computed";
        login_validity_duration: Num = "login_validity_duration computed\twhole";
        name_assertion: Str = "name_assertion computed";
        org_assertion: Str = "org_assertion optional";
        role_assertion: Str = "role_assertion optional";
    }
    single {
        timeouts: grafana_workspace_saml_configuration::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::GrafanaWorkspaceSamlConfiguration> = "id";
        status: Str = "status";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_grafana_workspace_service_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/grafana_workspace_service_account)."]
    Managed "aws_grafana_workspace_service_account" GrafanaWorkspaceServiceAccount GrafanaWorkspaceServiceAccountAttributes
    naming None;
    tags None;
    arguments {
        grafana_role: Str = "grafana_role required\tin ADMIN|EDITOR|VIEWER\treplaces";
        workspace_id: Id<kind::GrafanaWorkspace> = "workspace_id required\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 128\treplaces";
    }
    attributes {
        id: Id<kind::GrafanaWorkspaceServiceAccount> = "id";
        name: Name<kind::GrafanaWorkspaceServiceAccount> = "name";
        service_account_id: Id<kind::GrafanaWorkspaceServiceAccount> = "service_account_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_grafana_workspace_service_account_token`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/grafana_workspace_service_account_token)."]
    Managed "aws_grafana_workspace_service_account_token" GrafanaWorkspaceServiceAccountToken GrafanaWorkspaceServiceAccountTokenAttributes
    naming None;
    tags None;
    arguments {
        seconds_to_live: Num = "seconds_to_live required\trange 1 2592000\twhole\tmay_replace";
        service_account_id: Id<kind::GrafanaWorkspaceServiceAccount> = "service_account_id required\tmay_replace";
        workspace_id: Id<kind::GrafanaWorkspace> = "workspace_id required\tmay_replace";
    }
    unread {
        name: Str = "name required\tlength 1 128\tmay_replace";
    }
    attributes {
        created_at: Str = "created_at";
        expires_at: Str = "expires_at";
        id: Id<kind::GrafanaWorkspaceServiceAccountToken> = "id";
        key: Secret<Str> = "key";
        name: Name<kind::GrafanaWorkspaceServiceAccountToken> = "name";
        service_account_token_id: Id<kind::GrafanaWorkspaceServiceAccountToken> = "service_account_token_id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_grafana_workspace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/grafana_workspace)."]
        Data "aws_grafana_workspace" GrafanaWorkspace GrafanaWorkspaceAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            workspace_id: Str = "workspace_id required";
            id: Str = "id computed";
        }
        attributes {
            account_access_type: Str = "account_access_type";
            arn: Arn<kind::GrafanaWorkspace> = "arn";
            authentication_providers: List<Str> = "authentication_providers";
            created_date: Str = "created_date";
            data_sources: List<Str> = "data_sources";
            description: Str = "description";
            endpoint: Str = "endpoint";
            grafana_version: Str = "grafana_version";
            id: Id<kind::GrafanaWorkspace> = "id";
            last_updated_date: Str = "last_updated_date";
            name: Name<kind::GrafanaWorkspace> = "name";
            notification_destinations: List<Str> = "notification_destinations";
            organization_role_name: Str = "organization_role_name";
            organizational_units: List<Str> = "organizational_units";
            permission_type: Str = "permission_type";
            role_arn: Str = "role_arn";
            saml_configuration_status: Str = "saml_configuration_status";
            stack_set_name: Str = "stack_set_name";
            status: Str = "status";
            workspace_id: Id<kind::GrafanaWorkspace> = "workspace_id";
        }
    }
}
