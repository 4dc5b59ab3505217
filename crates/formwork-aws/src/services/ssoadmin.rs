// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `ssoadmin`.

use crate::types::*;

/// Blocks of [`aws_ssoadmin_account_assignment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_account_assignment).
pub mod ssoadmin_account_assignment {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_account_assignment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_account_assignment)."]
    Managed "aws_ssoadmin_account_assignment" SsoadminAccountAssignment SsoadminAccountAssignmentAttributes
    naming None;
    tags None;
    arguments {
        instance_arn: Str = "instance_arn required\tformat arn\tapi length 10 1224\tapi match arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}\treplaces";
        permission_set_arn: Arn<kind::SsoadminPermissionSet> = "permission_set_arn required\tformat arn\tapi length 10 1224\tapi match arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16}\treplaces";
        principal_id: OneOf<kind::IdentitystoreGroupIdOrIdentitystoreUserId> = "principal_id required\tlength 1 47\tmatch ^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$\treplaces";
        principal_type: Str = "principal_type required\tin USER|GROUP\treplaces";
        target_id: Str = "target_id required\tformat account_id\tapi length 12 12\tapi match \\d{12}\treplaces";
        target_type: Str = "target_type optional\tin AWS_ACCOUNT\treplaces";
    }
    single {
        timeouts: ssoadmin_account_assignment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::SsoadminAccountAssignment> = "id";
    }
}
/// Blocks of [`aws_ssoadmin_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_application).
pub mod ssoadmin_application {
    use crate::types::*;

    /// Blocks of [`PortalOptions`].
    pub mod portal_options {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`SignInOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_application)."]
            SignInOptions
            arguments {
                origin: Str = "origin required\tin IDENTITY_CENTER|APPLICATION";
                application_url: Str = "application_url optional\tlength 1 512";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PortalOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_application)."]
        PortalOptions
        arguments {
            visibility: Str = "visibility computed\tin ENABLED|DISABLED";
        }
        many {
            sign_in_options: portal_options::SignInOptions = "sign_in_options optional list block 0 0\titems - 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_application)."]
    Managed "aws_ssoadmin_application" SsoadminApplication SsoadminApplicationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "together portal_options.visibility portal_options.sign_in_options";
    }
    arguments {
        application_provider_arn: Str = "application_provider_arn required\tlength 1 -\tformat arn";
        instance_arn: Str = "instance_arn required\tlength 1 -\tformat arn";
        client_token: Str = "client_token optional";
        description: Str = "description optional";
        status: Str = "status computed\tin ENABLED|DISABLED";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        portal_options: ssoadmin_application::PortalOptions = "portal_options optional list block 0 0\titems - 1";
    }
    attributes {
        application_account: Str = "application_account";
        application_arn: Arn<kind::SsoadminApplication> = "application_arn";
        id: Id<kind::SsoadminApplication> = "id";
        name: Name<kind::SsoadminApplication> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_application_access_scope`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_application_access_scope)."]
    Managed "aws_ssoadmin_application_access_scope" SsoadminApplicationAccessScope SsoadminApplicationAccessScopeAttributes
    naming None;
    tags None;
    arguments {
        application_arn: Arn<kind::SsoadminApplication> = "application_arn required\tlength 1 -\tformat arn\treplaces";
        scope: Str = "scope required\treplaces";
        authorized_targets: List<Str> = "authorized_targets optional\treplaces";
    }
    attributes {
        id: Id<kind::SsoadminApplicationAccessScope> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_application_assignment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_application_assignment)."]
    Managed "aws_ssoadmin_application_assignment" SsoadminApplicationAssignment SsoadminApplicationAssignmentAttributes
    naming None;
    tags None;
    arguments {
        application_arn: Arn<kind::SsoadminApplication> = "application_arn required\treplaces";
        principal_id: OneOf<kind::IdentitystoreGroupIdOrIdentitystoreUserId> = "principal_id required\treplaces";
        principal_type: Str = "principal_type required\tin USER|GROUP\treplaces";
    }
    attributes {
        id: Id<kind::SsoadminApplicationAssignment> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_application_assignment_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_application_assignment_configuration)."]
    Managed "aws_ssoadmin_application_assignment_configuration" SsoadminApplicationAssignmentConfiguration SsoadminApplicationAssignmentConfigurationAttributes
    naming None;
    tags None;
    arguments {
        application_arn: Arn<kind::SsoadminApplication> = "application_arn required\treplaces";
        assignment_required: Bool = "assignment_required required";
    }
    attributes {
        id: Id<kind::SsoadminApplicationAssignmentConfiguration> = "id";
    }
}
/// Blocks of [`aws_ssoadmin_customer_managed_policy_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_customer_managed_policy_attachment).
pub mod ssoadmin_customer_managed_policy_attachment {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CustomerManagedPolicyReference`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_customer_managed_policy_attachment)."]
        CustomerManagedPolicyReference
        arguments {
            name: Name<kind::IamPolicy> = "name required\tlength - 128\treplaces";
            path: Str = "path optional\tlength - 512\treplaces";
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
        instance_arn: Str = "instance_arn required\tformat arn\treplaces";
        permission_set_arn: Arn<kind::SsoadminPermissionSet> = "permission_set_arn required\tformat arn\treplaces";
    }
    many {
        customer_managed_policy_reference: ssoadmin_customer_managed_policy_attachment::CustomerManagedPolicyReference = "customer_managed_policy_reference required list block 1 1";
    }
    single {
        timeouts: ssoadmin_customer_managed_policy_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::SsoadminCustomerManagedPolicyAttachment> = "id";
    }
}
/// Blocks of [`aws_ssoadmin_instance_access_control_attributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_instance_access_control_attributes).
pub mod ssoadmin_instance_access_control_attributes {
    use crate::types::*;

    /// Blocks of [`Attribute`].
    pub mod attribute {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Value`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_instance_access_control_attributes)."]
            Value
            arguments {
                source: Set<Str> = "source required\titems 1 -";
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
        instance_arn: Str = "instance_arn required\tformat arn\treplaces";
    }
    many {
        attribute: ssoadmin_instance_access_control_attributes::Attribute = "attribute required set block 1 0";
    }
    attributes {
        id: Id<kind::SsoadminInstanceAccessControlAttributes> = "id";
        status: Str = "status";
        status_reason: Str = "status_reason";
    }
}
/// Blocks of [`aws_ssoadmin_managed_policy_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_managed_policy_attachment).
pub mod ssoadmin_managed_policy_attachment {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_managed_policy_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_managed_policy_attachment)."]
    Managed "aws_ssoadmin_managed_policy_attachment" SsoadminManagedPolicyAttachment SsoadminManagedPolicyAttachmentAttributes
    naming None;
    tags None;
    arguments {
        instance_arn: Str = "instance_arn required\tformat arn\tapi length 10 1224\tapi match arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}\treplaces";
        managed_policy_arn: Str = "managed_policy_arn required\tformat arn\tapi length 20 2048\tapi match arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::aws:policy((/[A-Za-z0-9\\.,\\+@=_-]+)*)/([A-Za-z0-9\\.,\\+=@_-]+)\treplaces";
        permission_set_arn: Arn<kind::SsoadminPermissionSet> = "permission_set_arn required\tformat arn\tapi length 10 1224\tapi match arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16}\treplaces";
    }
    single {
        timeouts: ssoadmin_managed_policy_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::SsoadminManagedPolicyAttachment> = "id";
        managed_policy_name: Str = "managed_policy_name";
    }
}
/// Blocks of [`aws_ssoadmin_permission_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_permission_set).
pub mod ssoadmin_permission_set {
    use crate::types::*;

    pub use crate::shared::cloudformation_cloudformation_stack_set_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_permission_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_permission_set)."]
    Managed "aws_ssoadmin_permission_set" SsoadminPermissionSet SsoadminPermissionSetAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 32, "0-9A-Za-z+,.=@_-"));
    tags Map;
    arguments {
        instance_arn: Str = "instance_arn required\tformat arn\tapi length 10 1224\tapi match arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}\treplaces";
        description: Str = "description optional\tlength 1 700\tapi match [\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*";
        relay_state: Str = "relay_state optional\tlength 1 240\tmatch [0-9A-Za-z&$@#\\\\\\/%?=~\\-_'\"|!:,.;*+\\[\\]\\(\\)\\{\\}]\tapi match [a-zA-Z0-9&$@#\\\\\\/%?=~\\-_'\"|!:,.;*+\\[\\]\\ \\(\\)\\{\\}]+";
        session_duration: Str = "session_duration optional\tlength 1 100";
        tags: Map<Str> = "tags optional\tapi items - 75";
    }
    unread {
        name: Str = "name required\tlength 1 32\tmatch [\\w+=,.@-]\tmatch [0-9A-Za-z+=,.@_-]\tapi match [\\w+=,.@-]+\treplaces";
    }
    single {
        timeouts: ssoadmin_permission_set::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::SsoadminPermissionSet> = "arn";
        created_date: Str = "created_date";
        id: Id<kind::SsoadminPermissionSet> = "id";
        name: Name<kind::SsoadminPermissionSet> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ssoadmin_permission_set_inline_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_permission_set_inline_policy).
pub mod ssoadmin_permission_set_inline_policy {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_permission_set_inline_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_permission_set_inline_policy)."]
    Managed "aws_ssoadmin_permission_set_inline_policy" SsoadminPermissionSetInlinePolicy SsoadminPermissionSetInlinePolicyAttributes
    naming None;
    tags None;
    arguments {
        inline_policy: Str = "inline_policy required\tlength 1 -\tformat json\tapi length 1 32768\tapi match [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+";
        instance_arn: Str = "instance_arn required\tformat arn\tapi length 10 1224\tapi match arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}\treplaces";
        permission_set_arn: Arn<kind::SsoadminPermissionSet> = "permission_set_arn required\tformat arn\tapi length 10 1224\tapi match arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16}\treplaces";
    }
    single {
        timeouts: ssoadmin_permission_set_inline_policy::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::SsoadminPermissionSetInlinePolicy> = "id";
    }
}
/// Blocks of [`aws_ssoadmin_permissions_boundary_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_permissions_boundary_attachment).
pub mod ssoadmin_permissions_boundary_attachment {
    use crate::types::*;

    /// Blocks of [`PermissionsBoundary`].
    pub mod permissions_boundary {
        use crate::types::*;

        pub use crate::services::ssoadmin::ssoadmin_customer_managed_policy_attachment::CustomerManagedPolicyReference;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PermissionsBoundary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_permissions_boundary_attachment)."]
        PermissionsBoundary
        arguments {
            managed_policy_arn: Str = "managed_policy_arn optional\tlength - 2048\treplaces";
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
        instance_arn: Str = "instance_arn required\tformat arn\treplaces";
        permission_set_arn: Arn<kind::SsoadminPermissionSet> = "permission_set_arn required\tformat arn\treplaces";
    }
    many {
        permissions_boundary: ssoadmin_permissions_boundary_attachment::PermissionsBoundary = "permissions_boundary required list block 1 1";
    }
    single {
        timeouts: ssoadmin_permissions_boundary_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::SsoadminPermissionsBoundaryAttachment> = "id";
    }
}
/// Blocks of [`aws_ssoadmin_trusted_token_issuer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_trusted_token_issuer).
pub mod ssoadmin_trusted_token_issuer {
    use crate::types::*;

    /// Blocks of [`TrustedTokenIssuerConfiguration`].
    pub mod trusted_token_issuer_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`OidcJwtConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_trusted_token_issuer)."]
            OidcJwtConfiguration
            arguments {
                claim_attribute_path: Str = "claim_attribute_path required";
                identity_store_attribute_path: Str = "identity_store_attribute_path required";
                issuer_url: Str = "issuer_url required\treplaces";
                jwks_retrieval_option: Str = "jwks_retrieval_option required\tin OPEN_ID_DISCOVERY";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TrustedTokenIssuerConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_trusted_token_issuer)."]
        TrustedTokenIssuerConfiguration
        many {
            oidc_jwt_configuration: trusted_token_issuer_configuration::OidcJwtConfiguration = "oidc_jwt_configuration required list block 1 0\titems - 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssoadmin_trusted_token_issuer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_trusted_token_issuer)."]
    Managed "aws_ssoadmin_trusted_token_issuer" SsoadminTrustedTokenIssuer SsoadminTrustedTokenIssuerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        instance_arn: Str = "instance_arn required\tlength 1 -\tformat arn\treplaces";
        trusted_token_issuer_type: Str = "trusted_token_issuer_type required\tin OIDC_JWT\treplaces";
        client_token: Str = "client_token optional\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        trusted_token_issuer_configuration: ssoadmin_trusted_token_issuer::TrustedTokenIssuerConfiguration = "trusted_token_issuer_configuration required list block 1 0\titems - 1";
    }
    attributes {
        arn: Arn<kind::SsoadminTrustedTokenIssuer> = "arn";
        id: Id<kind::SsoadminTrustedTokenIssuer> = "id";
        name: Name<kind::SsoadminTrustedTokenIssuer> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_ssoadmin_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssoadmin_application).
    pub mod ssoadmin_application {
        use crate::types::*;

        /// Blocks of [`PortalOptions`].
        pub mod portal_options {
            use crate::types::*;

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
            use crate::types::*;

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
        unread {
            application_arn: Str = "application_arn required";
        }
        many {
            portal_options: ssoadmin_application::PortalOptions = "portal_options optional list block 0 0";
        }
        attributes {
            application_account: Str = "application_account";
            application_arn: Arn<kind::SsoadminApplication> = "application_arn";
            application_provider_arn: Str = "application_provider_arn";
            description: Str = "description";
            id: Id<kind::SsoadminApplication> = "id";
            instance_arn: Str = "instance_arn";
            name: Name<kind::SsoadminApplication> = "name";
            status: Str = "status";
        }
        objects {
            portal_options: List<ssoadmin_application::PortalOptionsAttributes> = "portal_options";
        }
    }
    /// Blocks of [`aws_ssoadmin_application_assignments`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssoadmin_application_assignments).
    pub mod ssoadmin_application_assignments {
        use crate::types::*;

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
        use crate::types::*;

        /// Blocks of [`ApplicationProviders`].
        pub mod application_providers {
            use crate::types::*;

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
            use crate::types::*;

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
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn computed";
            id: Str = "id computed";
            name: Str = "name computed";
        }
        attributes {
            arn: Arn<kind::SsoadminPermissionSet> = "arn";
            created_date: Str = "created_date";
            description: Str = "description";
            id: Id<kind::SsoadminPermissionSet> = "id";
            name: Name<kind::SsoadminPermissionSet> = "name";
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
        use crate::types::*;

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
