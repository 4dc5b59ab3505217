// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `organizations`.

use crate::types::*;

/// Blocks of [`aws_organizations_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/organizations_account).
pub mod organizations_account {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_organizations_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/organizations_account)."]
    Managed "aws_organizations_account" OrganizationsAccount OrganizationsAccountAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 50, ""));
    tags Map;
    arguments {
        email: Str = "email required\tlength 6 64\tmatch ^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$\treplaces";
        close_on_deletion: Bool = "close_on_deletion optional";
        create_govcloud: Bool = "create_govcloud optional";
        iam_user_access_to_billing: Str = "iam_user_access_to_billing optional\tin ALLOW|DENY\treplaces";
        parent_id: Id<kind::OrganizationsOrganizationalUnit> = "parent_id computed\tmatch ^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$\tapi length - 100";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 50\tapi match [\\s\\S]*\tmay_replace";
        role_name: Str = "role_name optional\tmatch ^[\\w+=,.@-]{1,64}$\tapi length - 64\treplaces";
    }
    single {
        timeouts: organizations_account::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::OrganizationsAccount> = "arn";
        govcloud_id: Str = "govcloud_id";
        id: Id<kind::OrganizationsAccount> = "id";
        joined_method: Str = "joined_method";
        joined_timestamp: Str = "joined_timestamp";
        name: Name<kind::OrganizationsAccount> = "name";
        role_name: Name<kind::IamRole> = "role_name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_organizations_delegated_administrator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/organizations_delegated_administrator)."]
    Managed "aws_organizations_delegated_administrator" OrganizationsDelegatedAdministrator OrganizationsDelegatedAdministratorAttributes
    naming None;
    tags None;
    arguments {
        account_id: Id<kind::OrganizationsAccount> = "account_id required\tformat account_id\tapi length - 12\tapi match ^\\d{12}$\treplaces";
        service_principal: Str = "service_principal required\tlength 1 128\tapi match [\\w+=,.@-]*\treplaces";
    }
    attributes {
        arn: Arn<kind::OrganizationsDelegatedAdministrator> = "arn";
        delegation_enabled_date: Str = "delegation_enabled_date";
        email: Str = "email";
        id: Id<kind::OrganizationsDelegatedAdministrator> = "id";
        joined_method: Str = "joined_method";
        joined_timestamp: Str = "joined_timestamp";
        name: Name<kind::OrganizationsDelegatedAdministrator> = "name";
        status: Str = "status";
    }
}
/// Blocks of [`aws_organizations_organization`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/organizations_organization).
pub mod organizations_organization {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AccountsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/organizations_organization)."]
        AccountsAttributes
        attributes {
            arn: Str = "arn";
            email: Str = "email";
            id: Str = "id";
            name: Str = "name";
            status: Str = "status";
        }
    }
    pub use crate::services::organizations::organizations_organization::AccountsAttributes as NonMasterAccountsAttributes;
    /// Blocks of [`RootsAttributes`].
    pub mod roots_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`PolicyTypesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/organizations_organization)."]
            PolicyTypesAttributes
            attributes {
                status: Str = "status";
                r#type: Str = "type";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`RootsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/organizations_organization)."]
        RootsAttributes
        attributes {
            arn: Str = "arn";
            id: Str = "id";
            name: Str = "name";
        }
        objects {
            policy_types: List<roots_attributes::PolicyTypesAttributes> = "policy_types";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_organizations_organization`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/organizations_organization)."]
    Managed "aws_organizations_organization" OrganizationsOrganization OrganizationsOrganizationAttributes
    naming None;
    tags None;
    arguments {
        aws_service_access_principals: Set<Str> = "aws_service_access_principals optional";
        enabled_policy_types: Set<Str> = "enabled_policy_types optional\teach in SERVICE_CONTROL_POLICY|RESOURCE_CONTROL_POLICY|TAG_POLICY|BACKUP_POLICY|AISERVICES_OPT_OUT_POLICY|CHATBOT_POLICY|DECLARATIVE_POLICY_EC2";
        feature_set: Str = "feature_set optional\tin ALL|CONSOLIDATED_BILLING\treplaces";
    }
    attributes {
        arn: Arn<kind::OrganizationsOrganization> = "arn";
        id: Id<kind::OrganizationsOrganization> = "id";
        master_account_arn: Str = "master_account_arn";
        master_account_email: Str = "master_account_email";
        master_account_id: Id<kind::OrganizationsOrganizationalUnit> = "master_account_id";
        master_account_name: Str = "master_account_name";
    }
    objects {
        accounts: List<organizations_organization::AccountsAttributes> = "accounts";
        non_master_accounts: List<organizations_organization::NonMasterAccountsAttributes> = "non_master_accounts";
        roots: List<organizations_organization::RootsAttributes> = "roots";
    }
}
/// Blocks of [`aws_organizations_organizational_unit`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/organizations_organizational_unit).
pub mod organizations_organizational_unit {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AccountsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/organizations_organizational_unit)."]
        AccountsAttributes
        attributes {
            arn: Str = "arn";
            email: Str = "email";
            id: Str = "id";
            name: Str = "name";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_organizations_organizational_unit`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/organizations_organizational_unit)."]
    Managed "aws_organizations_organizational_unit" OrganizationsOrganizationalUnit OrganizationsOrganizationalUnitAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        parent_id: Str = "parent_id required\tmatch ^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$\tapi length - 100\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 128\tapi match [\\s\\S]*";
    }
    attributes {
        arn: Arn<kind::OrganizationsOrganizationalUnit> = "arn";
        id: Id<kind::OrganizationsOrganizationalUnit> = "id";
        name: Name<kind::OrganizationsOrganizationalUnit> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        accounts: List<organizations_organizational_unit::AccountsAttributes> = "accounts";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_organizations_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/organizations_policy)."]
    Managed "aws_organizations_policy" OrganizationsPolicy OrganizationsPolicyAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        content: Str = "content required\tformat json\tapi length 1 -\tapi match [\\s\\S]*";
        description: Str = "description optional\tapi length - 512\tapi match [\\s\\S]*";
        skip_destroy: Bool = "skip_destroy optional";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type optional\tin SERVICE_CONTROL_POLICY|RESOURCE_CONTROL_POLICY|TAG_POLICY|BACKUP_POLICY|AISERVICES_OPT_OUT_POLICY|CHATBOT_POLICY|DECLARATIVE_POLICY_EC2\treplaces";
    }
    unread {
        name: Str = "name required\tapi length 1 128\tapi match [\\s\\S]*";
    }
    attributes {
        arn: Arn<kind::OrganizationsPolicy> = "arn";
        id: Id<kind::OrganizationsPolicy> = "id";
        name: Name<kind::OrganizationsPolicy> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_organizations_policy_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/organizations_policy_attachment)."]
    Managed "aws_organizations_policy_attachment" OrganizationsPolicyAttachment OrganizationsPolicyAttachmentAttributes
    naming None;
    tags None;
    arguments {
        policy_id: Id<kind::OrganizationsPolicy> = "policy_id required\tapi length - 130\tapi match ^p-[0-9a-zA-Z_]{8,128}$\treplaces";
        target_id: Id<kind::OrganizationsOrganizationalUnit> = "target_id required\tapi length - 100\tapi match ^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$\treplaces";
        skip_destroy: Bool = "skip_destroy optional";
    }
    attributes {
        id: Id<kind::OrganizationsPolicyAttachment> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_organizations_resource_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/organizations_resource_policy)."]
    Managed "aws_organizations_resource_policy" OrganizationsResourcePolicy OrganizationsResourcePolicyAttributes
    naming None;
    tags Map;
    arguments {
        content: Str = "content required\tformat json";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::OrganizationsResourcePolicy> = "arn";
        id: Id<kind::OrganizationsResourcePolicy> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_organizations_delegated_administrators`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_delegated_administrators).
    pub mod organizations_delegated_administrators {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DelegatedAdministratorsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_delegated_administrators)."]
            DelegatedAdministratorsAttributes
            attributes {
                arn: Str = "arn";
                delegation_enabled_date: Str = "delegation_enabled_date";
                email: Str = "email";
                id: Str = "id";
                joined_method: Str = "joined_method";
                joined_timestamp: Str = "joined_timestamp";
                name: Str = "name";
                status: Str = "status";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_organizations_delegated_administrators`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_delegated_administrators)."]
        Data "aws_organizations_delegated_administrators" OrganizationsDelegatedAdministrators OrganizationsDelegatedAdministratorsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            service_principal: Str = "service_principal optional";
        }
        objects {
            delegated_administrators: Set<organizations_delegated_administrators::DelegatedAdministratorsAttributes> = "delegated_administrators";
        }
    }
    /// Blocks of [`aws_organizations_delegated_services`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_delegated_services).
    pub mod organizations_delegated_services {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DelegatedServicesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_delegated_services)."]
            DelegatedServicesAttributes
            attributes {
                delegation_enabled_date: Str = "delegation_enabled_date";
                service_principal: Str = "service_principal";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_organizations_delegated_services`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_delegated_services)."]
        Data "aws_organizations_delegated_services" OrganizationsDelegatedServices OrganizationsDelegatedServicesAttributes
        naming None;
        tags None;
        arguments {
            account_id: Str = "account_id required";
            id: Str = "id computed";
        }
        objects {
            delegated_services: Set<organizations_delegated_services::DelegatedServicesAttributes> = "delegated_services";
        }
    }
    /// Blocks of [`aws_organizations_organization`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_organization).
    pub mod organizations_organization {
        use crate::types::*;

        pub use crate::services::organizations::organizations_organization::AccountsAttributes;
        pub use crate::services::organizations::organizations_organization::AccountsAttributes as NonMasterAccountsAttributes;
        pub use crate::services::organizations::organizations_organization::RootsAttributes;
        pub use crate::services::organizations::organizations_organization::roots_attributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_organizations_organization`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_organization)."]
        Data "aws_organizations_organization" OrganizationsOrganization OrganizationsOrganizationAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::OrganizationsOrganization> = "arn";
            aws_service_access_principals: Set<Str> = "aws_service_access_principals";
            enabled_policy_types: Set<Str> = "enabled_policy_types";
            feature_set: Str = "feature_set";
            id: Id<kind::OrganizationsOrganization> = "id";
            master_account_arn: Str = "master_account_arn";
            master_account_email: Str = "master_account_email";
            master_account_id: Str = "master_account_id";
            master_account_name: Str = "master_account_name";
        }
        objects {
            accounts: List<organizations_organization::AccountsAttributes> = "accounts";
            non_master_accounts: List<organizations_organization::NonMasterAccountsAttributes> = "non_master_accounts";
            roots: List<organizations_organization::RootsAttributes> = "roots";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_organizations_organizational_unit`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_organizational_unit)."]
        Data "aws_organizations_organizational_unit" OrganizationsOrganizationalUnit OrganizationsOrganizationalUnitAttributes
        naming None;
        tags None;
        arguments {
            parent_id: Str = "parent_id required";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::OrganizationsOrganizationalUnit> = "arn";
            id: Id<kind::OrganizationsOrganizationalUnit> = "id";
            name: Name<kind::OrganizationsOrganizationalUnit> = "name";
        }
    }
    /// Blocks of [`aws_organizations_organizational_unit_child_accounts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_organizational_unit_child_accounts).
    pub mod organizations_organizational_unit_child_accounts {
        use crate::types::*;

        pub use crate::services::organizations::organizations_organization::AccountsAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_organizations_organizational_unit_child_accounts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_organizational_unit_child_accounts)."]
        Data "aws_organizations_organizational_unit_child_accounts" OrganizationsOrganizationalUnitChildAccounts OrganizationsOrganizationalUnitChildAccountsAttributes
        naming None;
        tags None;
        arguments {
            parent_id: Str = "parent_id required";
            id: Str = "id computed";
        }
        objects {
            accounts: List<organizations_organizational_unit_child_accounts::AccountsAttributes> = "accounts";
        }
    }
    /// Blocks of [`aws_organizations_organizational_unit_descendant_accounts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_organizational_unit_descendant_accounts).
    pub mod organizations_organizational_unit_descendant_accounts {
        use crate::types::*;

        pub use crate::services::organizations::organizations_organization::AccountsAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_organizations_organizational_unit_descendant_accounts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_organizational_unit_descendant_accounts)."]
        Data "aws_organizations_organizational_unit_descendant_accounts" OrganizationsOrganizationalUnitDescendantAccounts OrganizationsOrganizationalUnitDescendantAccountsAttributes
        naming None;
        tags None;
        arguments {
            parent_id: Str = "parent_id required";
            id: Str = "id computed";
        }
        objects {
            accounts: List<organizations_organizational_unit_descendant_accounts::AccountsAttributes> = "accounts";
        }
    }
    /// Blocks of [`aws_organizations_organizational_unit_descendant_organizational_units`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_organizational_unit_descendant_organizational_units).
    pub mod organizations_organizational_unit_descendant_organizational_units {
        use crate::types::*;

        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as ChildrenAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_organizations_organizational_unit_descendant_organizational_units`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_organizational_unit_descendant_organizational_units)."]
        Data "aws_organizations_organizational_unit_descendant_organizational_units" OrganizationsOrganizationalUnitDescendantOrganizationalUnits OrganizationsOrganizationalUnitDescendantOrganizationalUnitsAttributes
        naming None;
        tags None;
        arguments {
            parent_id: Str = "parent_id required";
            id: Str = "id computed";
        }
        objects {
            children: List<organizations_organizational_unit_descendant_organizational_units::ChildrenAttributes> = "children";
        }
    }
    /// Blocks of [`aws_organizations_organizational_units`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_organizational_units).
    pub mod organizations_organizational_units {
        use crate::types::*;

        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as ChildrenAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_organizations_organizational_units`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_organizational_units)."]
        Data "aws_organizations_organizational_units" OrganizationsOrganizationalUnits OrganizationsOrganizationalUnitsAttributes
        naming None;
        tags None;
        arguments {
            parent_id: Str = "parent_id required";
            id: Str = "id computed";
        }
        objects {
            children: List<organizations_organizational_units::ChildrenAttributes> = "children";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_organizations_policies`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_policies)."]
        Data "aws_organizations_policies" OrganizationsPolicies OrganizationsPoliciesAttributes
        naming None;
        tags None;
        arguments {
            filter: Str = "filter required";
            id: Str = "id computed";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_organizations_policies_for_target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_policies_for_target)."]
        Data "aws_organizations_policies_for_target" OrganizationsPoliciesForTarget OrganizationsPoliciesForTargetAttributes
        naming None;
        tags None;
        arguments {
            filter: Str = "filter required";
            target_id: Str = "target_id required";
            id: Str = "id computed";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_organizations_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_policy)."]
        Data "aws_organizations_policy" OrganizationsPolicy OrganizationsPolicyAttributes
        naming None;
        tags None;
        unread {
            policy_id: Str = "policy_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::OrganizationsPolicy> = "arn";
            aws_managed: Bool = "aws_managed";
            content: Str = "content";
            description: Str = "description";
            id: Id<kind::OrganizationsPolicy> = "id";
            name: Name<kind::OrganizationsPolicy> = "name";
            policy_id: Id<kind::OrganizationsPolicy> = "policy_id";
            r#type: Str = "type";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_organizations_resource_tags`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/organizations_resource_tags)."]
        Data "aws_organizations_resource_tags" OrganizationsResourceTags OrganizationsResourceTagsAttributes
        naming None;
        tags None;
        arguments {
            resource_id: Str = "resource_id required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
    }
}
