// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `ssoadmin`.

use crate::kinds::*;

/// Blocks of [`aws_ssoadmin_account_assignment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_account_assignment).
pub mod ssoadmin_account_assignment {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_account_assignment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_account_assignment)."]
    Managed "aws_ssoadmin_account_assignment" SsoadminAccountAssignment SsoadminAccountAssignmentAttributes
    naming None;
    tags None;
    arguments {
        instance_arn: Str = "instance_arn required";
        permission_set_arn: Str = "permission_set_arn required";
        principal_id: Str = "principal_id required";
        principal_type: Str = "principal_type required";
        target_id: Str = "target_id required";
        target_type: Str = "target_type optional";
    }
    single {
        timeouts: ssoadmin_account_assignment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_ssoadmin_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_application).
pub mod ssoadmin_application {
    use crate::kinds::*;

    /// Blocks of [`PortalOptions`].
    pub mod portal_options {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`SignInOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_application)."]
            SignInOptions
            arguments {
                origin: Str = "origin required";
                application_url: Str = "application_url optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PortalOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_application)."]
        PortalOptions
        arguments {
            visibility: Str = "visibility computed";
        }
        many {
            sign_in_options: portal_options::SignInOptions = "sign_in_options optional list block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_application)."]
    Managed "aws_ssoadmin_application" SsoadminApplication SsoadminApplicationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        application_provider_arn: Str = "application_provider_arn required";
        instance_arn: Str = "instance_arn required";
        name: Str = "name required";
        client_token: Str = "client_token optional";
        description: Str = "description optional";
        status: Str = "status computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        portal_options: ssoadmin_application::PortalOptions = "portal_options optional list block 0 0";
    }
    attributes {
        application_account: Str = "application_account";
        application_arn: Str = "application_arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_application_access_scope`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_application_access_scope)."]
    Managed "aws_ssoadmin_application_access_scope" SsoadminApplicationAccessScope SsoadminApplicationAccessScopeAttributes
    naming None;
    tags None;
    arguments {
        application_arn: Str = "application_arn required";
        scope: Str = "scope required";
        authorized_targets: List<Str> = "authorized_targets optional";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_application_assignment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_application_assignment)."]
    Managed "aws_ssoadmin_application_assignment" SsoadminApplicationAssignment SsoadminApplicationAssignmentAttributes
    naming None;
    tags None;
    arguments {
        application_arn: Str = "application_arn required";
        principal_id: Str = "principal_id required";
        principal_type: Str = "principal_type required";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_application_assignment_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_application_assignment_configuration)."]
    Managed "aws_ssoadmin_application_assignment_configuration" SsoadminApplicationAssignmentConfiguration SsoadminApplicationAssignmentConfigurationAttributes
    naming None;
    tags None;
    arguments {
        application_arn: Str = "application_arn required";
        assignment_required: Bool = "assignment_required required";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_ssoadmin_customer_managed_policy_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_customer_managed_policy_attachment).
pub mod ssoadmin_customer_managed_policy_attachment {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CustomerManagedPolicyReference`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_customer_managed_policy_attachment)."]
        CustomerManagedPolicyReference
        arguments {
            name: Str = "name required";
            path: Str = "path optional";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_customer_managed_policy_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_customer_managed_policy_attachment)."]
    Managed "aws_ssoadmin_customer_managed_policy_attachment" SsoadminCustomerManagedPolicyAttachment SsoadminCustomerManagedPolicyAttachmentAttributes
    naming None;
    tags None;
    arguments {
        instance_arn: Str = "instance_arn required";
        permission_set_arn: Str = "permission_set_arn required";
    }
    many {
        customer_managed_policy_reference: ssoadmin_customer_managed_policy_attachment::CustomerManagedPolicyReference = "customer_managed_policy_reference required list block 1 1";
    }
    single {
        timeouts: ssoadmin_customer_managed_policy_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_ssoadmin_instance_access_control_attributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_instance_access_control_attributes).
pub mod ssoadmin_instance_access_control_attributes {
    use crate::kinds::*;

    /// Blocks of [`Attribute`].
    pub mod attribute {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Value`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_instance_access_control_attributes)."]
            Value
            arguments {
                source: Set<Str> = "source required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Attribute`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_instance_access_control_attributes)."]
        Attribute
        arguments {
            key: Str = "key required";
        }
        many {
            value: attribute::Value = "value required set block 1 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_instance_access_control_attributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_instance_access_control_attributes)."]
    Managed "aws_ssoadmin_instance_access_control_attributes" SsoadminInstanceAccessControlAttributes SsoadminInstanceAccessControlAttributesAttributes
    naming None;
    tags None;
    arguments {
        instance_arn: Str = "instance_arn required";
    }
    many {
        attribute: ssoadmin_instance_access_control_attributes::Attribute = "attribute required set block 1 0";
    }
    attributes {
        id: Str = "id";
        status: Str = "status";
        status_reason: Str = "status_reason";
    }
}
/// Blocks of [`aws_ssoadmin_managed_policy_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_managed_policy_attachment).
pub mod ssoadmin_managed_policy_attachment {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_managed_policy_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_managed_policy_attachment)."]
    Managed "aws_ssoadmin_managed_policy_attachment" SsoadminManagedPolicyAttachment SsoadminManagedPolicyAttachmentAttributes
    naming None;
    tags None;
    arguments {
        instance_arn: Str = "instance_arn required";
        managed_policy_arn: Str = "managed_policy_arn required";
        permission_set_arn: Str = "permission_set_arn required";
    }
    single {
        timeouts: ssoadmin_managed_policy_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
        managed_policy_name: Str = "managed_policy_name";
    }
}
/// Blocks of [`aws_ssoadmin_permission_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_permission_set).
pub mod ssoadmin_permission_set {
    use crate::kinds::*;

    pub use crate::shared::cloudformation_cloudformation_stack_set_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_permission_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_permission_set)."]
    Managed "aws_ssoadmin_permission_set" SsoadminPermissionSet SsoadminPermissionSetAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 32, "0-9A-Za-z+,.=@_-"));
    tags Map;
    arguments {
        instance_arn: Str = "instance_arn required";
        name: Str = "name required";
        description: Str = "description optional";
        relay_state: Str = "relay_state optional";
        session_duration: Str = "session_duration optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: ssoadmin_permission_set::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        created_date: Str = "created_date";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ssoadmin_permission_set_inline_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_permission_set_inline_policy).
pub mod ssoadmin_permission_set_inline_policy {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_permission_set_inline_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_permission_set_inline_policy)."]
    Managed "aws_ssoadmin_permission_set_inline_policy" SsoadminPermissionSetInlinePolicy SsoadminPermissionSetInlinePolicyAttributes
    naming None;
    tags None;
    arguments {
        inline_policy: Str = "inline_policy required";
        instance_arn: Str = "instance_arn required";
        permission_set_arn: Str = "permission_set_arn required";
    }
    single {
        timeouts: ssoadmin_permission_set_inline_policy::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_ssoadmin_permissions_boundary_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_permissions_boundary_attachment).
pub mod ssoadmin_permissions_boundary_attachment {
    use crate::kinds::*;

    /// Blocks of [`PermissionsBoundary`].
    pub mod permissions_boundary {
        use crate::kinds::*;

        pub use crate::services::ssoadmin::ssoadmin_customer_managed_policy_attachment::CustomerManagedPolicyReference;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PermissionsBoundary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_permissions_boundary_attachment)."]
        PermissionsBoundary
        arguments {
            managed_policy_arn: Str = "managed_policy_arn optional";
        }
        many {
            customer_managed_policy_reference: permissions_boundary::CustomerManagedPolicyReference = "customer_managed_policy_reference optional list block 0 1";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_permissions_boundary_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_permissions_boundary_attachment)."]
    Managed "aws_ssoadmin_permissions_boundary_attachment" SsoadminPermissionsBoundaryAttachment SsoadminPermissionsBoundaryAttachmentAttributes
    naming None;
    tags None;
    arguments {
        instance_arn: Str = "instance_arn required";
        permission_set_arn: Str = "permission_set_arn required";
    }
    many {
        permissions_boundary: ssoadmin_permissions_boundary_attachment::PermissionsBoundary = "permissions_boundary required list block 1 1";
    }
    single {
        timeouts: ssoadmin_permissions_boundary_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_ssoadmin_trusted_token_issuer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_trusted_token_issuer).
pub mod ssoadmin_trusted_token_issuer {
    use crate::kinds::*;

    /// Blocks of [`TrustedTokenIssuerConfiguration`].
    pub mod trusted_token_issuer_configuration {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`OidcJwtConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_trusted_token_issuer)."]
            OidcJwtConfiguration
            arguments {
                claim_attribute_path: Str = "claim_attribute_path required";
                identity_store_attribute_path: Str = "identity_store_attribute_path required";
                issuer_url: Str = "issuer_url required";
                jwks_retrieval_option: Str = "jwks_retrieval_option required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TrustedTokenIssuerConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_trusted_token_issuer)."]
        TrustedTokenIssuerConfiguration
        many {
            oidc_jwt_configuration: trusted_token_issuer_configuration::OidcJwtConfiguration = "oidc_jwt_configuration optional list block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_trusted_token_issuer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_trusted_token_issuer)."]
    Managed "aws_ssoadmin_trusted_token_issuer" SsoadminTrustedTokenIssuer SsoadminTrustedTokenIssuerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        instance_arn: Str = "instance_arn required";
        name: Str = "name required";
        trusted_token_issuer_type: Str = "trusted_token_issuer_type required";
        client_token: Str = "client_token optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        trusted_token_issuer_configuration: ssoadmin_trusted_token_issuer::TrustedTokenIssuerConfiguration = "trusted_token_issuer_configuration optional list block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    /// Blocks of [`aws_ssoadmin_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssoadmin_application).
    pub mod ssoadmin_application {
        use crate::kinds::*;

        /// Blocks of [`PortalOptions`].
        pub mod portal_options {
            use crate::kinds::*;

            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as SignInOptions;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`PortalOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssoadmin_application)."]
            PortalOptions
            many {
                sign_in_options: portal_options::SignInOptions = "sign_in_options optional list block 0 0";
            }
        }
        /// Blocks of [`PortalOptionsAttributes`].
        pub mod portal_options_attributes {
            use crate::kinds::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`SignInOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssoadmin_application)."]
                SignInOptionsAttributes
                attributes {
                    application_url: Str = "application_url";
                    origin: Str = "origin";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`PortalOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssoadmin_application)."]
            PortalOptionsAttributes
            attributes {
                visibility: Str = "visibility";
            }
            objects {
                sign_in_options: List<portal_options_attributes::SignInOptionsAttributes> = "sign_in_options";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ssoadmin_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssoadmin_application)."]
        Data "aws_ssoadmin_application" SsoadminApplication SsoadminApplicationAttributes
        naming None;
        tags None;
        arguments {
            application_arn: Str = "application_arn required";
        }
        many {
            portal_options: ssoadmin_application::PortalOptions = "portal_options optional list block 0 0";
        }
        attributes {
            application_account: Str = "application_account";
            application_provider_arn: Str = "application_provider_arn";
            description: Str = "description";
            id: Str = "id";
            instance_arn: Str = "instance_arn";
            name: Str = "name";
            status: Str = "status";
        }
        objects {
            portal_options: List<ssoadmin_application::PortalOptionsAttributes> = "portal_options";
        }
    }
    /// Blocks of [`aws_ssoadmin_application_assignments`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssoadmin_application_assignments).
    pub mod ssoadmin_application_assignments {
        use crate::kinds::*;

        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as ApplicationAssignments;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ApplicationAssignmentsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssoadmin_application_assignments)."]
            ApplicationAssignmentsAttributes
            attributes {
                application_arn: Str = "application_arn";
                principal_id: Str = "principal_id";
                principal_type: Str = "principal_type";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ssoadmin_application_assignments`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssoadmin_application_assignments)."]
        Data "aws_ssoadmin_application_assignments" SsoadminApplicationAssignments SsoadminApplicationAssignmentsAttributes
        naming None;
        tags None;
        arguments {
            application_arn: Str = "application_arn required";
        }
        many {
            application_assignments: ssoadmin_application_assignments::ApplicationAssignments = "application_assignments optional list block 0 0";
        }
        attributes {
            id: Str = "id";
        }
        objects {
            application_assignments: List<ssoadmin_application_assignments::ApplicationAssignmentsAttributes> = "application_assignments";
        }
    }
    /// Blocks of [`aws_ssoadmin_application_providers`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssoadmin_application_providers).
    pub mod ssoadmin_application_providers {
        use crate::kinds::*;

        /// Blocks of [`ApplicationProviders`].
        pub mod application_providers {
            use crate::kinds::*;

            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as DisplayData;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ApplicationProviders`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssoadmin_application_providers)."]
            ApplicationProviders
            many {
                display_data: application_providers::DisplayData = "display_data optional list block 0 0";
            }
        }
        /// Blocks of [`ApplicationProvidersAttributes`].
        pub mod application_providers_attributes {
            use crate::kinds::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`DisplayDataAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssoadmin_application_providers)."]
                DisplayDataAttributes
                attributes {
                    description: Str = "description";
                    display_name: Str = "display_name";
                    icon_url: Str = "icon_url";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ApplicationProvidersAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssoadmin_application_providers)."]
            ApplicationProvidersAttributes
            attributes {
                application_provider_arn: Str = "application_provider_arn";
                federation_protocol: Str = "federation_protocol";
            }
            objects {
                display_data: List<application_providers_attributes::DisplayDataAttributes> = "display_data";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ssoadmin_application_providers`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssoadmin_application_providers)."]
        Data "aws_ssoadmin_application_providers" SsoadminApplicationProviders SsoadminApplicationProvidersAttributes
        naming None;
        tags None;
        many {
            application_providers: ssoadmin_application_providers::ApplicationProviders = "application_providers optional list block 0 0";
        }
        attributes {
            id: Str = "id";
        }
        objects {
            application_providers: List<ssoadmin_application_providers::ApplicationProvidersAttributes> = "application_providers";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ssoadmin_instances`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssoadmin_instances)."]
        Data "aws_ssoadmin_instances" SsoadminInstances SsoadminInstancesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        attributes {
            arns: List<Str> = "arns";
            identity_store_ids: List<Str> = "identity_store_ids";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ssoadmin_permission_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssoadmin_permission_set)."]
        Data "aws_ssoadmin_permission_set" SsoadminPermissionSet SsoadminPermissionSetAttributes
        naming None;
        tags None;
        arguments {
            instance_arn: Str = "instance_arn required";
            arn: Str = "arn computed";
            id: Str = "id computed";
            name: Str = "name computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            created_date: Str = "created_date";
            description: Str = "description";
            relay_state: Str = "relay_state";
            session_duration: Str = "session_duration";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ssoadmin_permission_sets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssoadmin_permission_sets)."]
        Data "aws_ssoadmin_permission_sets" SsoadminPermissionSets SsoadminPermissionSetsAttributes
        naming None;
        tags None;
        arguments {
            instance_arn: Str = "instance_arn required";
        }
        attributes {
            arns: List<Str> = "arns";
            id: Str = "id";
        }
    }
    /// Blocks of [`aws_ssoadmin_principal_application_assignments`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssoadmin_principal_application_assignments).
    pub mod ssoadmin_principal_application_assignments {
        use crate::kinds::*;

        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as ApplicationAssignments;
        pub use crate::services::ssoadmin::data::ssoadmin_application_assignments::ApplicationAssignmentsAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ssoadmin_principal_application_assignments`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssoadmin_principal_application_assignments)."]
        Data "aws_ssoadmin_principal_application_assignments" SsoadminPrincipalApplicationAssignments SsoadminPrincipalApplicationAssignmentsAttributes
        naming None;
        tags None;
        arguments {
            instance_arn: Str = "instance_arn required";
            principal_id: Str = "principal_id required";
            principal_type: Str = "principal_type required";
        }
        many {
            application_assignments: ssoadmin_principal_application_assignments::ApplicationAssignments = "application_assignments optional list block 0 0";
        }
        attributes {
            id: Str = "id";
        }
        objects {
            application_assignments: List<ssoadmin_principal_application_assignments::ApplicationAssignmentsAttributes> = "application_assignments";
        }
    }
}
