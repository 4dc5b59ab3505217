// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `servicecatalog`.

use crate::types::*;

/// Blocks of [`aws_servicecatalog_budget_resource_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_budget_resource_association).
pub mod servicecatalog_budget_resource_association {
    use crate::types::*;

    pub use crate::shared::ec2_network_interface_sg_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_budget_resource_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_budget_resource_association)."]
    Managed "aws_servicecatalog_budget_resource_association" ServicecatalogBudgetResourceAssociation ServicecatalogBudgetResourceAssociationAttributes
    naming None;
    tags None;
    arguments {
        budget_name: Name<kind::BudgetsBudget> = "budget_name required\tapi length 1 100\treplaces";
        resource_id: OneOf<kind::ServicecatalogPortfolioIdOrServicecatalogProductId> = "resource_id required\tapi length 1 100\tapi match ^[a-zA-Z0-9_\\-]*\treplaces";
    }
    single {
        timeouts: servicecatalog_budget_resource_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::ServicecatalogBudgetResourceAssociation> = "id";
    }
}
/// Blocks of [`aws_servicecatalog_constraint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_constraint).
pub mod servicecatalog_constraint {
    use crate::types::*;

    pub use crate::shared::ec2_instance_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_constraint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_constraint)."]
    Managed "aws_servicecatalog_constraint" ServicecatalogConstraint ServicecatalogConstraintAttributes
    naming None;
    tags None;
    arguments {
        parameters: Str = "parameters required\tformat json";
        portfolio_id: Id<kind::ServicecatalogPortfolio> = "portfolio_id required\tapi length 1 100\tapi match ^[a-zA-Z0-9_\\-]*\treplaces";
        product_id: Id<kind::ServicecatalogProduct> = "product_id required\tapi length 1 100\tapi match ^[a-zA-Z0-9_\\-]*\treplaces";
        r#type: Str = "type required\tin LAUNCH|NOTIFICATION|RESOURCE_UPDATE|STACKSET|TEMPLATE\treplaces";
        accept_language: Str = "accept_language optional\tin en|jp|zh";
        description: Str = "description computed\tapi length - 2000";
    }
    single {
        timeouts: servicecatalog_constraint::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::ServicecatalogConstraint> = "id";
        owner: Str = "owner";
        status: Str = "status";
    }
}
/// Blocks of [`aws_servicecatalog_organizations_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_organizations_access).
pub mod servicecatalog_organizations_access {
    use crate::types::*;

    pub use crate::shared::alb_data_alb_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_organizations_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_organizations_access)."]
    Managed "aws_servicecatalog_organizations_access" ServicecatalogOrganizationsAccess ServicecatalogOrganizationsAccessAttributes
    naming None;
    tags None;
    arguments {
        enabled: Bool = "enabled required\treplaces";
    }
    single {
        timeouts: servicecatalog_organizations_access::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::ServicecatalogOrganizationsAccess> = "id";
    }
}
/// Blocks of [`aws_servicecatalog_portfolio`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_portfolio).
pub mod servicecatalog_portfolio {
    use crate::types::*;

    pub use crate::shared::ec2_instance_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_portfolio`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_portfolio)."]
    Managed "aws_servicecatalog_portfolio" ServicecatalogPortfolio ServicecatalogPortfolioAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 100, ""));
    tags Map;
    arguments {
        provider_name: Str = "provider_name required\tlength 1 50";
        description: Str = "description computed\tlength - 2000";
        tags: Map<Str> = "tags optional\tapi items - 20";
    }
    unread {
        name: Str = "name required\tlength 1 100";
    }
    single {
        timeouts: servicecatalog_portfolio::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ServicecatalogPortfolio> = "arn";
        created_time: Str = "created_time";
        id: Id<kind::ServicecatalogPortfolio> = "id";
        name: Name<kind::ServicecatalogPortfolio> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_servicecatalog_portfolio_share`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_portfolio_share).
pub mod servicecatalog_portfolio_share {
    use crate::types::*;

    pub use crate::shared::ec2_instance_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_portfolio_share`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_portfolio_share)."]
    Managed "aws_servicecatalog_portfolio_share" ServicecatalogPortfolioShare ServicecatalogPortfolioShareAttributes
    naming None;
    tags None;
    arguments {
        portfolio_id: Id<kind::ServicecatalogPortfolio> = "portfolio_id required\tapi length 1 100\tapi match ^[a-zA-Z0-9_\\-]*\treplaces";
        principal_id: Arn<kind::OrganizationsOrganizationalUnit> = "principal_id required\tmatch ^([0-9]{12}|arn:.*)$\tapi length 1 100\tapi match ^[a-zA-Z0-9_\\-]*\tservice organizations\treplaces";
        r#type: Str = "type required\tin ACCOUNT|ORGANIZATION|ORGANIZATIONAL_UNIT|ORGANIZATION_MEMBER_ACCOUNT\treplaces";
        accept_language: Str = "accept_language optional\tin en|jp|zh";
        share_principals: Bool = "share_principals optional";
        share_tag_options: Bool = "share_tag_options optional";
        wait_for_acceptance: Bool = "wait_for_acceptance optional";
    }
    single {
        timeouts: servicecatalog_portfolio_share::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        accepted: Bool = "accepted";
        id: Id<kind::ServicecatalogPortfolioShare> = "id";
    }
}
/// Blocks of [`aws_servicecatalog_principal_portfolio_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_principal_portfolio_association).
pub mod servicecatalog_principal_portfolio_association {
    use crate::types::*;

    pub use crate::shared::ec2_network_interface_sg_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_principal_portfolio_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_principal_portfolio_association)."]
    Managed "aws_servicecatalog_principal_portfolio_association" ServicecatalogPrincipalPortfolioAssociation ServicecatalogPrincipalPortfolioAssociationAttributes
    naming None;
    tags None;
    arguments {
        portfolio_id: Id<kind::ServicecatalogPortfolio> = "portfolio_id required\tapi length 1 100\tapi match ^[a-zA-Z0-9_\\-]*\treplaces";
        principal_arn: AnyArn = "principal_arn required\tapi length 1 1000\treplaces";
        accept_language: Str = "accept_language optional\tin en|jp|zh\treplaces";
        principal_type: Str = "principal_type optional\tin IAM|IAM_PATTERN\treplaces";
    }
    single {
        timeouts: servicecatalog_principal_portfolio_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::ServicecatalogPrincipalPortfolioAssociation> = "id";
    }
}
/// Blocks of [`aws_servicecatalog_product`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_product).
pub mod servicecatalog_product {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ProvisioningArtifactParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_product)."]
        ProvisioningArtifactParameters
        arguments {
            description: Str = "description optional\treplaces";
            disable_template_validation: Bool = "disable_template_validation optional\treplaces";
            name: Str = "name optional\treplaces";
            template_physical_id: Id<kind::CloudformationStack> = "template_physical_id optional\treplaces";
            template_url: Str = "template_url optional\treplaces";
            r#type: Str = "type optional\tin CLOUD_FORMATION_TEMPLATE|MARKETPLACE_AMI|MARKETPLACE_CAR|TERRAFORM_OPEN_SOURCE|TERRAFORM_CLOUD|EXTERNAL\treplaces";
        }
    }
    pub use crate::shared::ec2_instance_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_product`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_product)."]
    Managed "aws_servicecatalog_product" ServicecatalogProduct ServicecatalogProductAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 1024, ""));
    tags Map;
    relations {
        "exactly_one provisioning_artifact_parameters.template_physical_id provisioning_artifact_parameters.template_url";
    }
    arguments {
        owner: Str = "owner required\tapi length - 8191";
        r#type: Str = "type required\tin CLOUD_FORMATION_TEMPLATE|MARKETPLACE|TERRAFORM_OPEN_SOURCE|TERRAFORM_CLOUD|EXTERNAL";
        accept_language: Str = "accept_language optional\tin en|jp|zh";
        description: Str = "description computed\tapi length - 8191";
        distributor: Str = "distributor computed\tapi length - 8191";
        support_description: Str = "support_description computed\tapi length - 8191";
        support_email: Str = "support_email computed\tapi length - 254";
        support_url: Str = "support_url computed\tapi length - 2083";
        tags: Map<Str> = "tags optional\tapi items - 20";
    }
    unread {
        name: Str = "name required\tapi length - 8191";
    }
    many {
        provisioning_artifact_parameters: servicecatalog_product::ProvisioningArtifactParameters = "provisioning_artifact_parameters required list block 1 1";
    }
    single {
        timeouts: servicecatalog_product::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ServicecatalogProduct> = "arn";
        created_time: Str = "created_time";
        has_default_path: Bool = "has_default_path";
        id: Id<kind::ServicecatalogProduct> = "id";
        name: Name<kind::ServicecatalogProduct> = "name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_servicecatalog_product_portfolio_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_product_portfolio_association).
pub mod servicecatalog_product_portfolio_association {
    use crate::types::*;

    pub use crate::shared::ec2_network_interface_sg_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_product_portfolio_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_product_portfolio_association)."]
    Managed "aws_servicecatalog_product_portfolio_association" ServicecatalogProductPortfolioAssociation ServicecatalogProductPortfolioAssociationAttributes
    naming None;
    tags None;
    arguments {
        portfolio_id: Id<kind::ServicecatalogPortfolio> = "portfolio_id required\tapi length 1 100\tapi match ^[a-zA-Z0-9_\\-]*\treplaces";
        product_id: Id<kind::ServicecatalogProduct> = "product_id required\tapi length 1 100\tapi match ^[a-zA-Z0-9_\\-]*\treplaces";
        accept_language: Str = "accept_language optional\tin en|jp|zh\treplaces";
        source_portfolio_id: Str = "source_portfolio_id optional\tapi length 1 100\tapi match ^[a-zA-Z0-9_\\-]*\treplaces";
    }
    single {
        timeouts: servicecatalog_product_portfolio_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::ServicecatalogProductPortfolioAssociation> = "id";
    }
}
/// Blocks of [`aws_servicecatalog_provisioned_product`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_provisioned_product).
pub mod servicecatalog_provisioned_product {
    use crate::types::*;

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
            failure_tolerance_count: Num = "failure_tolerance_count optional\twhole";
            failure_tolerance_percentage: Num = "failure_tolerance_percentage optional\twhole";
            max_concurrency_count: Num = "max_concurrency_count optional\twhole";
            max_concurrency_percentage: Num = "max_concurrency_percentage optional\twhole";
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
    relations {
        "conflict path_id path_name";
        "exactly_one product_id product_name";
        "exactly_one provisioning_artifact_id provisioning_artifact_name";
        "exactly_one stack_set_provisioning_preferences.failure_tolerance_count stack_set_provisioning_preferences.failure_tolerance_percentage";
        "exactly_one stack_set_provisioning_preferences.max_concurrency_count stack_set_provisioning_preferences.max_concurrency_percentage";
    }
    arguments {
        accept_language: Str = "accept_language optional\tin en|jp|zh";
        ignore_errors: Bool = "ignore_errors optional";
        notification_arns: List<Str> = "notification_arns optional\tapi items - 5\tapi each length 1 1224\tapi each match arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}\treplaces";
        path_id: Str = "path_id computed\tapi length 1 100\tapi match ^[a-zA-Z0-9_\\-]*";
        path_name: Str = "path_name optional\tapi length 1 100";
        product_id: Id<kind::ServicecatalogProduct> = "product_id computed\tapi length 1 100\tapi match ^[a-zA-Z0-9_\\-]*";
        provisioning_artifact_id: Str = "provisioning_artifact_id computed\tapi length 1 100\tapi match ^[a-zA-Z0-9_\\-]*";
        provisioning_artifact_name: Str = "provisioning_artifact_name optional\tapi length - 8192";
        retain_physical_resources: Bool = "retain_physical_resources optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tapi length 1 128\tapi match [a-zA-Z0-9][a-zA-Z0-9._-]*\treplaces";
        product_name: Str = "product_name optional\tapi length - 8191";
    }
    many {
        provisioning_parameters: servicecatalog_provisioned_product::ProvisioningParameters = "provisioning_parameters optional list block 0 0";
        stack_set_provisioning_preferences: servicecatalog_provisioned_product::StackSetProvisioningPreferences = "stack_set_provisioning_preferences optional list block 0 1";
    }
    single {
        timeouts: servicecatalog_provisioned_product::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ServicecatalogProvisionedProduct> = "arn";
        cloudwatch_dashboard_names: Set<Str> = "cloudwatch_dashboard_names";
        created_time: Str = "created_time";
        id: Id<kind::ServicecatalogProvisionedProduct> = "id";
        last_provisioning_record_id: Str = "last_provisioning_record_id";
        last_record_id: Str = "last_record_id";
        last_successful_provisioning_record_id: Str = "last_successful_provisioning_record_id";
        launch_role_arn: Str = "launch_role_arn";
        name: Name<kind::ServicecatalogProvisionedProduct> = "name";
        product_name: Name<kind::ServicecatalogProvisionedProduct> = "product_name";
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
    use crate::types::*;

    pub use crate::shared::ec2_instance_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_provisioning_artifact`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_provisioning_artifact)."]
    Managed "aws_servicecatalog_provisioning_artifact" ServicecatalogProvisioningArtifact ServicecatalogProvisioningArtifactAttributes
    naming None;
    tags None;
    relations {
        "exactly_one template_physical_id template_url";
    }
    arguments {
        product_id: Id<kind::ServicecatalogProduct> = "product_id required\tapi length 1 100\tapi match ^[a-zA-Z0-9_\\-]*";
        accept_language: Str = "accept_language optional\tin en|jp|zh";
        active: Bool = "active optional";
        description: Str = "description computed\tapi length - 8192";
        disable_template_validation: Bool = "disable_template_validation optional\treplaces";
        guidance: Str = "guidance optional\tin DEFAULT|DEPRECATED";
        template_physical_id: Id<kind::CloudformationStack> = "template_physical_id optional\treplaces";
        template_url: Str = "template_url optional\treplaces";
        r#type: Str = "type optional\tin CLOUD_FORMATION_TEMPLATE|MARKETPLACE_AMI|MARKETPLACE_CAR|TERRAFORM_OPEN_SOURCE|TERRAFORM_CLOUD|EXTERNAL\treplaces";
    }
    unread {
        name: Str = "name computed\tapi length - 8192";
    }
    single {
        timeouts: servicecatalog_provisioning_artifact::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        created_time: Str = "created_time";
        id: Id<kind::ServicecatalogProvisioningArtifact> = "id";
        name: Name<kind::ServicecatalogProvisioningArtifact> = "name";
        provisioning_artifact_id: Id<kind::ServicecatalogProvisioningArtifact> = "provisioning_artifact_id";
    }
}
/// Blocks of [`aws_servicecatalog_service_action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_service_action).
pub mod servicecatalog_service_action {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_service_action)."]
        Definition
        arguments {
            name: Str = "name required";
            version: Str = "version required";
            assume_role: Arn<kind::IamRole> = "assume_role optional\tservice iam";
            parameters: Str = "parameters optional\tformat json";
            r#type: Str = "type optional\tin SSM_AUTOMATION\treplaces";
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
        accept_language: Str = "accept_language optional\tin en|jp|zh";
        description: Str = "description computed\tapi length - 1024";
    }
    unread {
        name: Str = "name required\tapi length 1 256\tapi match ^[a-zA-Z0-9_\\-.]*";
    }
    many {
        definition: servicecatalog_service_action::Definition = "definition required list block 1 1";
    }
    single {
        timeouts: servicecatalog_service_action::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::ServicecatalogServiceAction> = "id";
        name: Name<kind::ServicecatalogServiceAction> = "name";
    }
}
/// Blocks of [`aws_servicecatalog_tag_option`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_tag_option).
pub mod servicecatalog_tag_option {
    use crate::types::*;

    pub use crate::shared::ec2_instance_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_tag_option`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_tag_option)."]
    Managed "aws_servicecatalog_tag_option" ServicecatalogTagOption ServicecatalogTagOptionAttributes
    naming None;
    tags None;
    arguments {
        key: Str = "key required\tapi length 1 128\tapi match ^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$\treplaces";
        value: Str = "value required\tapi length 1 256\tapi match ^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$";
        active: Bool = "active optional";
    }
    single {
        timeouts: servicecatalog_tag_option::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::ServicecatalogTagOption> = "id";
        owner: Str = "owner";
    }
}
/// Blocks of [`aws_servicecatalog_tag_option_resource_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_tag_option_resource_association).
pub mod servicecatalog_tag_option_resource_association {
    use crate::types::*;

    pub use crate::shared::ec2_network_interface_sg_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalog_tag_option_resource_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalog_tag_option_resource_association)."]
    Managed "aws_servicecatalog_tag_option_resource_association" ServicecatalogTagOptionResourceAssociation ServicecatalogTagOptionResourceAssociationAttributes
    naming None;
    tags None;
    arguments {
        resource_id: OneOf<kind::ServicecatalogPortfolioIdOrServicecatalogProductId> = "resource_id required\treplaces";
        tag_option_id: Id<kind::ServicecatalogTagOption> = "tag_option_id required\tapi length 1 100\treplaces";
    }
    single {
        timeouts: servicecatalog_tag_option_resource_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::ServicecatalogTagOptionResourceAssociation> = "id";
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
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    attributes {
        application_tag: Map<Str> = "application_tag";
        arn: Arn<kind::ServicecatalogappregistryApplication> = "arn";
        id: Id<kind::ServicecatalogappregistryApplication> = "id";
        name: Name<kind::ServicecatalogappregistryApplication> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalogappregistry_attribute_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalogappregistry_attribute_group)."]
    Managed "aws_servicecatalogappregistry_attribute_group" ServicecatalogappregistryAttributeGroup ServicecatalogappregistryAttributeGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 256, ""));
    tags Map;
    arguments {
        attributes: Str = "attributes required\tlength 1 -\tformat json";
        description: Str = "description optional\tlength - 1000";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 256\treplaces";
    }
    attributes {
        arn: Arn<kind::ServicecatalogappregistryAttributeGroup> = "arn";
        id: Id<kind::ServicecatalogappregistryAttributeGroup> = "id";
        name: Name<kind::ServicecatalogappregistryAttributeGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicecatalogappregistry_attribute_group_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicecatalogappregistry_attribute_group_association)."]
    Managed "aws_servicecatalogappregistry_attribute_group_association" ServicecatalogappregistryAttributeGroupAssociation ServicecatalogappregistryAttributeGroupAssociationAttributes
    naming None;
    tags None;
    arguments {
        application_id: Id<kind::ServicecatalogappregistryApplication> = "application_id required\treplaces";
        attribute_group_id: Id<kind::ServicecatalogappregistryAttributeGroup> = "attribute_group_id required\treplaces";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_servicecatalog_constraint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_constraint).
    pub mod servicecatalog_constraint {
        use crate::types::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_servicecatalog_constraint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_constraint)."]
        Data "aws_servicecatalog_constraint" ServicecatalogConstraint ServicecatalogConstraintAttributes
        naming None;
        tags None;
        arguments {
            description: Str = "description computed";
        }
        unread {
            id: Str = "id required";
            accept_language: Str = "accept_language optional";
        }
        single {
            timeouts: servicecatalog_constraint::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            id: Id<kind::ServicecatalogConstraint> = "id";
            owner: Str = "owner";
            parameters: Str = "parameters";
            portfolio_id: Id<kind::ServicecatalogPortfolio> = "portfolio_id";
            product_id: Id<kind::ServicecatalogProduct> = "product_id";
            status: Str = "status";
            r#type: Str = "type";
        }
    }
    /// Blocks of [`aws_servicecatalog_launch_paths`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_launch_paths).
    pub mod servicecatalog_launch_paths {
        use crate::types::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        /// Blocks of [`SummariesAttributes`].
        pub mod summaries_attributes {
            use crate::types::*;

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
            id: Str = "id computed";
        }
        unread {
            product_id: Str = "product_id required";
            accept_language: Str = "accept_language optional";
        }
        single {
            timeouts: servicecatalog_launch_paths::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            product_id: Id<kind::ServicecatalogProduct> = "product_id";
        }
        objects {
            summaries: List<servicecatalog_launch_paths::SummariesAttributes> = "summaries";
        }
    }
    /// Blocks of [`aws_servicecatalog_portfolio`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_portfolio).
    pub mod servicecatalog_portfolio {
        use crate::types::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_servicecatalog_portfolio`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_portfolio)."]
        Data "aws_servicecatalog_portfolio" ServicecatalogPortfolio ServicecatalogPortfolioAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id required";
            accept_language: Str = "accept_language optional";
        }
        single {
            timeouts: servicecatalog_portfolio::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::ServicecatalogPortfolio> = "arn";
            created_time: Str = "created_time";
            description: Str = "description";
            id: Id<kind::ServicecatalogPortfolio> = "id";
            name: Name<kind::ServicecatalogPortfolio> = "name";
            provider_name: Str = "provider_name";
        }
    }
    /// Blocks of [`aws_servicecatalog_portfolio_constraints`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_portfolio_constraints).
    pub mod servicecatalog_portfolio_constraints {
        use crate::types::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DetailsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_portfolio_constraints)."]
            DetailsAttributes
            attributes {
                constraint_id: Str = "constraint_id";
                description: Str = "description";
                owner: Str = "owner";
                portfolio_id: Id<kind::ServicecatalogPortfolio> = "portfolio_id";
                product_id: Id<kind::ServicecatalogProduct> = "product_id";
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
            id: Str = "id computed";
        }
        unread {
            portfolio_id: Str = "portfolio_id required";
            accept_language: Str = "accept_language optional";
            product_id: Str = "product_id optional";
        }
        single {
            timeouts: servicecatalog_portfolio_constraints::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            portfolio_id: Id<kind::ServicecatalogPortfolio> = "portfolio_id";
            product_id: Id<kind::ServicecatalogProduct> = "product_id";
        }
        objects {
            details: List<servicecatalog_portfolio_constraints::DetailsAttributes> = "details";
        }
    }
    /// Blocks of [`aws_servicecatalog_product`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_product).
    pub mod servicecatalog_product {
        use crate::types::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_servicecatalog_product`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalog_product)."]
        Data "aws_servicecatalog_product" ServicecatalogProduct ServicecatalogProductAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id required";
            accept_language: Str = "accept_language optional";
        }
        single {
            timeouts: servicecatalog_product::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::ServicecatalogProduct> = "arn";
            created_time: Str = "created_time";
            description: Str = "description";
            distributor: Str = "distributor";
            has_default_path: Bool = "has_default_path";
            id: Id<kind::ServicecatalogProduct> = "id";
            name: Name<kind::ServicecatalogProduct> = "name";
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
        use crate::types::*;

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
            id: Str = "id computed";
        }
        unread {
            product_id: Str = "product_id required";
            accept_language: Str = "accept_language optional";
        }
        single {
            timeouts: servicecatalog_provisioning_artifacts::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            product_id: Id<kind::ServicecatalogProduct> = "product_id";
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
        unread {
            id: Str = "id required";
        }
        attributes {
            application_tag: Map<Str> = "application_tag";
            arn: Arn<kind::ServicecatalogappregistryApplication> = "arn";
            description: Str = "description";
            id: Id<kind::ServicecatalogappregistryApplication> = "id";
            name: Name<kind::ServicecatalogappregistryApplication> = "name";
            tags: Map<Str> = "tags";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_servicecatalogappregistry_attribute_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicecatalogappregistry_attribute_group)."]
        Data "aws_servicecatalogappregistry_attribute_group" ServicecatalogappregistryAttributeGroup ServicecatalogappregistryAttributeGroupAttributes
        naming None;
        tags None;
        unread {
            arn: Str = "arn computed";
            id: Str = "id computed";
            name: Str = "name computed";
        }
        attributes {
            arn: Arn<kind::ServicecatalogappregistryAttributeGroup> = "arn";
            attributes: Str = "attributes";
            description: Str = "description";
            id: Id<kind::ServicecatalogappregistryAttributeGroup> = "id";
            name: Name<kind::ServicecatalogappregistryAttributeGroup> = "name";
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
