// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `servicecatalog`.

use crate::kinds::*;

/// Blocks of [`aws_servicecatalog_budget_resource_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_budget_resource_association).
pub mod servicecatalog_budget_resource_association {
    use crate::kinds::*;

    pub use crate::shared::ec2_network_interface_sg_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_budget_resource_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_budget_resource_association)."]
    Managed "aws_servicecatalog_budget_resource_association" ServicecatalogBudgetResourceAssociation ServicecatalogBudgetResourceAssociationAttributes
    naming None;
    tags None;
    arguments {
        budget_name: Str = "budget_name required";
        resource_id: Str = "resource_id required";
    }
    single {
        timeouts: servicecatalog_budget_resource_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_servicecatalog_constraint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_constraint).
pub mod servicecatalog_constraint {
    use crate::kinds::*;

    pub use crate::shared::ec2_instance_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_constraint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_constraint)."]
    Managed "aws_servicecatalog_constraint" ServicecatalogConstraint ServicecatalogConstraintAttributes
    naming None;
    tags None;
    arguments {
        parameters: Str = "parameters required";
        portfolio_id: Str = "portfolio_id required";
        product_id: Str = "product_id required";
        r#type: Str = "type required";
        accept_language: Str = "accept_language optional";
        description: Str = "description computed";
    }
    single {
        timeouts: servicecatalog_constraint::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
        owner: Str = "owner";
        status: Str = "status";
    }
}
/// Blocks of [`aws_servicecatalog_organizations_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_organizations_access).
pub mod servicecatalog_organizations_access {
    use crate::kinds::*;

    pub use crate::shared::alb_data_alb_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_organizations_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_organizations_access)."]
    Managed "aws_servicecatalog_organizations_access" ServicecatalogOrganizationsAccess ServicecatalogOrganizationsAccessAttributes
    naming None;
    tags None;
    arguments {
        enabled: Bool = "enabled required";
    }
    single {
        timeouts: servicecatalog_organizations_access::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_servicecatalog_portfolio`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_portfolio).
pub mod servicecatalog_portfolio {
    use crate::kinds::*;

    pub use crate::shared::ec2_instance_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_portfolio`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_portfolio)."]
    Managed "aws_servicecatalog_portfolio" ServicecatalogPortfolio ServicecatalogPortfolioAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 100, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        provider_name: Str = "provider_name required";
        description: Str = "description computed";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: servicecatalog_portfolio::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        created_time: Str = "created_time";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_servicecatalog_portfolio_share`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_portfolio_share).
pub mod servicecatalog_portfolio_share {
    use crate::kinds::*;

    pub use crate::shared::ec2_instance_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_portfolio_share`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_portfolio_share)."]
    Managed "aws_servicecatalog_portfolio_share" ServicecatalogPortfolioShare ServicecatalogPortfolioShareAttributes
    naming None;
    tags None;
    arguments {
        portfolio_id: Str = "portfolio_id required";
        principal_id: Str = "principal_id required";
        r#type: Str = "type required";
        accept_language: Str = "accept_language optional";
        share_principals: Bool = "share_principals optional";
        share_tag_options: Bool = "share_tag_options optional";
        wait_for_acceptance: Bool = "wait_for_acceptance optional";
    }
    single {
        timeouts: servicecatalog_portfolio_share::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        accepted: Bool = "accepted";
        id: Str = "id";
    }
}
/// Blocks of [`aws_servicecatalog_principal_portfolio_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_principal_portfolio_association).
pub mod servicecatalog_principal_portfolio_association {
    use crate::kinds::*;

    pub use crate::shared::ec2_network_interface_sg_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_principal_portfolio_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_principal_portfolio_association)."]
    Managed "aws_servicecatalog_principal_portfolio_association" ServicecatalogPrincipalPortfolioAssociation ServicecatalogPrincipalPortfolioAssociationAttributes
    naming None;
    tags None;
    arguments {
        portfolio_id: Str = "portfolio_id required";
        principal_arn: Str = "principal_arn required";
        accept_language: Str = "accept_language optional";
        principal_type: Str = "principal_type optional";
    }
    single {
        timeouts: servicecatalog_principal_portfolio_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_servicecatalog_product`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_product).
pub mod servicecatalog_product {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ProvisioningArtifactParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_product)."]
        ProvisioningArtifactParameters
        arguments {
            description: Str = "description optional";
            disable_template_validation: Bool = "disable_template_validation optional";
            name: Str = "name optional";
            template_physical_id: Str = "template_physical_id optional";
            template_url: Str = "template_url optional";
            r#type: Str = "type optional";
        }
    }
    pub use crate::shared::ec2_instance_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_product`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_product)."]
    Managed "aws_servicecatalog_product" ServicecatalogProduct ServicecatalogProductAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 1024, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        owner: Str = "owner required";
        r#type: Str = "type required";
        accept_language: Str = "accept_language optional";
        description: Str = "description computed";
        distributor: Str = "distributor computed";
        support_description: Str = "support_description computed";
        support_email: Str = "support_email computed";
        support_url: Str = "support_url computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        provisioning_artifact_parameters: servicecatalog_product::ProvisioningArtifactParameters = "provisioning_artifact_parameters required list block 1 1";
    }
    single {
        timeouts: servicecatalog_product::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        created_time: Str = "created_time";
        has_default_path: Bool = "has_default_path";
        id: Str = "id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_servicecatalog_product_portfolio_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_product_portfolio_association).
pub mod servicecatalog_product_portfolio_association {
    use crate::kinds::*;

    pub use crate::shared::ec2_network_interface_sg_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_product_portfolio_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_product_portfolio_association)."]
    Managed "aws_servicecatalog_product_portfolio_association" ServicecatalogProductPortfolioAssociation ServicecatalogProductPortfolioAssociationAttributes
    naming None;
    tags None;
    arguments {
        portfolio_id: Str = "portfolio_id required";
        product_id: Str = "product_id required";
        accept_language: Str = "accept_language optional";
        source_portfolio_id: Str = "source_portfolio_id optional";
    }
    single {
        timeouts: servicecatalog_product_portfolio_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_servicecatalog_provisioned_product`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_provisioned_product).
pub mod servicecatalog_provisioned_product {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ProvisioningParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_provisioned_product)."]
        ProvisioningParameters
        arguments {
            key: Str = "key required";
            use_previous_value: Bool = "use_previous_value optional";
            value: Str = "value optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StackSetProvisioningPreferences`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_provisioned_product)."]
        StackSetProvisioningPreferences
        arguments {
            accounts: List<Str> = "accounts optional";
            failure_tolerance_count: Num = "failure_tolerance_count optional";
            failure_tolerance_percentage: Num = "failure_tolerance_percentage optional";
            max_concurrency_count: Num = "max_concurrency_count optional";
            max_concurrency_percentage: Num = "max_concurrency_percentage optional";
            regions: List<Str> = "regions optional";
        }
    }
    pub use crate::shared::ec2_instance_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`OutputsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_provisioned_product)."]
        OutputsAttributes
        attributes {
            description: Str = "description";
            key: Str = "key";
            value: Str = "value";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_provisioned_product`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_provisioned_product)."]
    Managed "aws_servicecatalog_provisioned_product" ServicecatalogProvisionedProduct ServicecatalogProvisionedProductAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        accept_language: Str = "accept_language optional";
        ignore_errors: Bool = "ignore_errors optional";
        notification_arns: List<Str> = "notification_arns optional";
        path_id: Str = "path_id computed";
        path_name: Str = "path_name optional";
        product_id: Str = "product_id computed";
        product_name: Str = "product_name optional";
        provisioning_artifact_id: Str = "provisioning_artifact_id computed";
        provisioning_artifact_name: Str = "provisioning_artifact_name optional";
        retain_physical_resources: Bool = "retain_physical_resources optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        provisioning_parameters: servicecatalog_provisioned_product::ProvisioningParameters = "provisioning_parameters optional list block 0 0";
        stack_set_provisioning_preferences: servicecatalog_provisioned_product::StackSetProvisioningPreferences = "stack_set_provisioning_preferences optional list block 0 1";
    }
    single {
        timeouts: servicecatalog_provisioned_product::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        cloudwatch_dashboard_names: Set<Str> = "cloudwatch_dashboard_names";
        created_time: Str = "created_time";
        id: Str = "id";
        last_provisioning_record_id: Str = "last_provisioning_record_id";
        last_record_id: Str = "last_record_id";
        last_successful_provisioning_record_id: Str = "last_successful_provisioning_record_id";
        launch_role_arn: Str = "launch_role_arn";
        status: Str = "status";
        status_message: Str = "status_message";
        tags_all: Map<Str> = "tags_all";
        r#type: Str = "type";
    }
    objects {
        outputs: Set<servicecatalog_provisioned_product::OutputsAttributes> = "outputs";
    }
}
/// Blocks of [`aws_servicecatalog_provisioning_artifact`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_provisioning_artifact).
pub mod servicecatalog_provisioning_artifact {
    use crate::kinds::*;

    pub use crate::shared::ec2_instance_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_provisioning_artifact`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_provisioning_artifact)."]
    Managed "aws_servicecatalog_provisioning_artifact" ServicecatalogProvisioningArtifact ServicecatalogProvisioningArtifactAttributes
    naming None;
    tags None;
    arguments {
        product_id: Str = "product_id required";
        accept_language: Str = "accept_language optional";
        active: Bool = "active optional";
        description: Str = "description computed";
        disable_template_validation: Bool = "disable_template_validation optional";
        guidance: Str = "guidance optional";
        name: Str = "name computed";
        template_physical_id: Str = "template_physical_id optional";
        template_url: Str = "template_url optional";
        r#type: Str = "type optional";
    }
    single {
        timeouts: servicecatalog_provisioning_artifact::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        created_time: Str = "created_time";
        id: Str = "id";
        provisioning_artifact_id: Str = "provisioning_artifact_id";
    }
}
/// Blocks of [`aws_servicecatalog_service_action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_service_action).
pub mod servicecatalog_service_action {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_service_action)."]
        Definition
        arguments {
            name: Str = "name required";
            version: Str = "version required";
            assume_role: Str = "assume_role optional";
            parameters: Str = "parameters optional";
            r#type: Str = "type optional";
        }
    }
    pub use crate::shared::ec2_instance_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_service_action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_service_action)."]
    Managed "aws_servicecatalog_service_action" ServicecatalogServiceAction ServicecatalogServiceActionAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
        accept_language: Str = "accept_language optional";
        description: Str = "description computed";
    }
    many {
        definition: servicecatalog_service_action::Definition = "definition required list block 1 1";
    }
    single {
        timeouts: servicecatalog_service_action::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_servicecatalog_tag_option`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_tag_option).
pub mod servicecatalog_tag_option {
    use crate::kinds::*;

    pub use crate::shared::ec2_instance_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_tag_option`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_tag_option)."]
    Managed "aws_servicecatalog_tag_option" ServicecatalogTagOption ServicecatalogTagOptionAttributes
    naming None;
    tags None;
    arguments {
        key: Str = "key required";
        value: Str = "value required";
        active: Bool = "active optional";
    }
    single {
        timeouts: servicecatalog_tag_option::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
        owner: Str = "owner";
    }
}
/// Blocks of [`aws_servicecatalog_tag_option_resource_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_tag_option_resource_association).
pub mod servicecatalog_tag_option_resource_association {
    use crate::kinds::*;

    pub use crate::shared::ec2_network_interface_sg_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_tag_option_resource_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_tag_option_resource_association)."]
    Managed "aws_servicecatalog_tag_option_resource_association" ServicecatalogTagOptionResourceAssociation ServicecatalogTagOptionResourceAssociationAttributes
    naming None;
    tags None;
    arguments {
        resource_id: Str = "resource_id required";
        tag_option_id: Str = "tag_option_id required";
    }
    single {
        timeouts: servicecatalog_tag_option_resource_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
        resource_arn: Str = "resource_arn";
        resource_created_time: Str = "resource_created_time";
        resource_description: Str = "resource_description";
        resource_name: Str = "resource_name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalogappregistry_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalogappregistry_application)."]
    Managed "aws_servicecatalogappregistry_application" ServicecatalogappregistryApplication ServicecatalogappregistryApplicationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        application_tag: Map<Str> = "application_tag";
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalogappregistry_attribute_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalogappregistry_attribute_group)."]
    Managed "aws_servicecatalogappregistry_attribute_group" ServicecatalogappregistryAttributeGroup ServicecatalogappregistryAttributeGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 256, ""));
    tags Map;
    arguments {
        attributes: Str = "attributes required";
        name: Str = "name required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalogappregistry_attribute_group_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalogappregistry_attribute_group_association)."]
    Managed "aws_servicecatalogappregistry_attribute_group_association" ServicecatalogappregistryAttributeGroupAssociation ServicecatalogappregistryAttributeGroupAssociationAttributes
    naming None;
    tags None;
    arguments {
        application_id: Str = "application_id required";
        attribute_group_id: Str = "attribute_group_id required";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    /// Blocks of [`aws_servicecatalog_constraint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_constraint).
    pub mod servicecatalog_constraint {
        use crate::kinds::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_servicecatalog_constraint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_constraint)."]
        Data "aws_servicecatalog_constraint" ServicecatalogConstraint ServicecatalogConstraintAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id required";
            description: Str = "description computed";
        }
        unread {
            accept_language: Str = "accept_language optional";
        }
        single {
            timeouts: servicecatalog_constraint::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            owner: Str = "owner";
            parameters: Str = "parameters";
            portfolio_id: Str = "portfolio_id";
            product_id: Str = "product_id";
            status: Str = "status";
            r#type: Str = "type";
        }
    }
    /// Blocks of [`aws_servicecatalog_launch_paths`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_launch_paths).
    pub mod servicecatalog_launch_paths {
        use crate::kinds::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        /// Blocks of [`SummariesAttributes`].
        pub mod summaries_attributes {
            use crate::kinds::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ConstraintSummariesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_launch_paths)."]
                ConstraintSummariesAttributes
                attributes {
                    description: Str = "description";
                    r#type: Str = "type";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SummariesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_launch_paths)."]
            SummariesAttributes
            attributes {
                name: Str = "name";
                path_id: Str = "path_id";
                tags: Map<Str> = "tags";
            }
            objects {
                constraint_summaries: List<summaries_attributes::ConstraintSummariesAttributes> = "constraint_summaries";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_servicecatalog_launch_paths`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_launch_paths)."]
        Data "aws_servicecatalog_launch_paths" ServicecatalogLaunchPaths ServicecatalogLaunchPathsAttributes
        naming None;
        tags None;
        arguments {
            product_id: Str = "product_id required";
            id: Str = "id computed";
        }
        unread {
            accept_language: Str = "accept_language optional";
        }
        single {
            timeouts: servicecatalog_launch_paths::Timeouts = "timeouts optional single block 0 0";
        }
        objects {
            summaries: List<servicecatalog_launch_paths::SummariesAttributes> = "summaries";
        }
    }
    /// Blocks of [`aws_servicecatalog_portfolio`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_portfolio).
    pub mod servicecatalog_portfolio {
        use crate::kinds::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_servicecatalog_portfolio`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_portfolio)."]
        Data "aws_servicecatalog_portfolio" ServicecatalogPortfolio ServicecatalogPortfolioAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id required";
            tags: Map<Str> = "tags computed";
        }
        unread {
            accept_language: Str = "accept_language optional";
        }
        single {
            timeouts: servicecatalog_portfolio::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Str = "arn";
            created_time: Str = "created_time";
            description: Str = "description";
            name: Str = "name";
            provider_name: Str = "provider_name";
        }
    }
    /// Blocks of [`aws_servicecatalog_portfolio_constraints`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_portfolio_constraints).
    pub mod servicecatalog_portfolio_constraints {
        use crate::kinds::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DetailsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_portfolio_constraints)."]
            DetailsAttributes
            attributes {
                constraint_id: Str = "constraint_id";
                description: Str = "description";
                owner: Str = "owner";
                portfolio_id: Str = "portfolio_id";
                product_id: Str = "product_id";
                r#type: Str = "type";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_servicecatalog_portfolio_constraints`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_portfolio_constraints)."]
        Data "aws_servicecatalog_portfolio_constraints" ServicecatalogPortfolioConstraints ServicecatalogPortfolioConstraintsAttributes
        naming None;
        tags None;
        arguments {
            portfolio_id: Str = "portfolio_id required";
            id: Str = "id computed";
        }
        unread {
            accept_language: Str = "accept_language optional";
            product_id: Str = "product_id optional";
        }
        single {
            timeouts: servicecatalog_portfolio_constraints::Timeouts = "timeouts optional single block 0 0";
        }
        objects {
            details: List<servicecatalog_portfolio_constraints::DetailsAttributes> = "details";
        }
    }
    /// Blocks of [`aws_servicecatalog_product`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_product).
    pub mod servicecatalog_product {
        use crate::kinds::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_servicecatalog_product`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_product)."]
        Data "aws_servicecatalog_product" ServicecatalogProduct ServicecatalogProductAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id required";
            tags: Map<Str> = "tags computed";
        }
        unread {
            accept_language: Str = "accept_language optional";
        }
        single {
            timeouts: servicecatalog_product::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Str = "arn";
            created_time: Str = "created_time";
            description: Str = "description";
            distributor: Str = "distributor";
            has_default_path: Bool = "has_default_path";
            name: Str = "name";
            owner: Str = "owner";
            status: Str = "status";
            support_description: Str = "support_description";
            support_email: Str = "support_email";
            support_url: Str = "support_url";
            r#type: Str = "type";
        }
    }
    /// Blocks of [`aws_servicecatalog_provisioning_artifacts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_provisioning_artifacts).
    pub mod servicecatalog_provisioning_artifacts {
        use crate::kinds::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ProvisioningArtifactDetailsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_provisioning_artifacts)."]
            ProvisioningArtifactDetailsAttributes
            attributes {
                active: Bool = "active";
                created_time: Str = "created_time";
                description: Str = "description";
                guidance: Str = "guidance";
                id: Str = "id";
                name: Str = "name";
                r#type: Str = "type";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_servicecatalog_provisioning_artifacts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_provisioning_artifacts)."]
        Data "aws_servicecatalog_provisioning_artifacts" ServicecatalogProvisioningArtifacts ServicecatalogProvisioningArtifactsAttributes
        naming None;
        tags None;
        arguments {
            product_id: Str = "product_id required";
            id: Str = "id computed";
        }
        unread {
            accept_language: Str = "accept_language optional";
        }
        single {
            timeouts: servicecatalog_provisioning_artifacts::Timeouts = "timeouts optional single block 0 0";
        }
        objects {
            provisioning_artifact_details: List<servicecatalog_provisioning_artifacts::ProvisioningArtifactDetailsAttributes> = "provisioning_artifact_details";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_servicecatalogappregistry_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalogappregistry_application)."]
        Data "aws_servicecatalogappregistry_application" ServicecatalogappregistryApplication ServicecatalogappregistryApplicationAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id required";
        }
        attributes {
            application_tag: Map<Str> = "application_tag";
            arn: Str = "arn";
            description: Str = "description";
            name: Str = "name";
            tags: Map<Str> = "tags";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_servicecatalogappregistry_attribute_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalogappregistry_attribute_group)."]
        Data "aws_servicecatalogappregistry_attribute_group" ServicecatalogappregistryAttributeGroup ServicecatalogappregistryAttributeGroupAttributes
        naming None;
        tags None;
        arguments {
            arn: Str = "arn computed";
            id: Str = "id computed";
            name: Str = "name computed";
        }
        attributes {
            attributes: Str = "attributes";
            description: Str = "description";
            tags: Map<Str> = "tags";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_servicecatalogappregistry_attribute_group_associations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalogappregistry_attribute_group_associations)."]
        Data "aws_servicecatalogappregistry_attribute_group_associations" ServicecatalogappregistryAttributeGroupAssociations ServicecatalogappregistryAttributeGroupAssociationsAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id optional";
            name: Str = "name optional";
        }
        attributes {
            attribute_group_ids: Set<Str> = "attribute_group_ids";
        }
    }
}
