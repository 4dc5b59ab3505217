// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `iot`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iot_authorizer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_authorizer)."]
    Managed "aws_iot_authorizer" IotAuthorizer IotAuthorizerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        authorizer_function_arn: Arn<kind::LambdaFunction> = "authorizer_function_arn required\tformat arn\tservice lambda";
        enable_caching_for_http: Bool = "enable_caching_for_http optional";
        signing_disabled: Bool = "signing_disabled optional";
        status: Str = "status optional\tin ACTIVE|INACTIVE";
        tags: Map<Str> = "tags optional";
        token_key_name: Str = "token_key_name optional\tlength 1 128\tmatch ^[A-Za-z0-9_-]+";
        token_signing_public_keys: Secret<Map<Str>> = "token_signing_public_keys optional sensitive";
    }
    unread {
        name: Str = "name required\tlength 1 128\tmatch ^[0-9A-Za-z,=@_-]";
    }
    attributes {
        arn: Arn<kind::IotAuthorizer> = "arn";
        id: Id<kind::IotAuthorizer> = "id";
        name: Name<kind::IotAuthorizer> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_iot_billing_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_billing_group).
pub mod iot_billing_group {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Properties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_billing_group)."]
        Properties
        arguments {
            description: Str = "description optional";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`MetadataAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_billing_group)."]
        MetadataAttributes
        attributes {
            creation_date: Str = "creation_date";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iot_billing_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_billing_group)."]
    Managed "aws_iot_billing_group" IotBillingGroup IotBillingGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 128\treplaces";
    }
    many {
        properties: iot_billing_group::Properties = "properties optional list block 0 0\titems - 1";
    }
    attributes {
        arn: Arn<kind::IotBillingGroup> = "arn";
        id: Id<kind::IotBillingGroup> = "id";
        name: Name<kind::IotBillingGroup> = "name";
        tags_all: Map<Str> = "tags_all";
        version: Num = "version";
    }
    objects {
        metadata: List<iot_billing_group::MetadataAttributes> = "metadata";
    }
}
/// Blocks of [`aws_iot_ca_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_ca_certificate).
pub mod iot_ca_certificate {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`RegistrationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_ca_certificate)."]
        RegistrationConfig
        arguments {
            role_arn: Str = "role_arn optional\tformat arn";
            template_body: Str = "template_body optional\tlength - 10240";
            template_name: Str = "template_name optional\tlength 1 36\tmatch ^[0-9A-Za-z_-]+$";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ValidityAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_ca_certificate)."]
        ValidityAttributes
        attributes {
            not_after: Str = "not_after";
            not_before: Str = "not_before";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iot_ca_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_ca_certificate)."]
    Managed "aws_iot_ca_certificate" IotCaCertificate IotCaCertificateAttributes
    naming None;
    tags Map;
    arguments {
        active: Bool = "active required";
        allow_auto_registration: Bool = "allow_auto_registration required";
        ca_certificate_pem: Secret<Str> = "ca_certificate_pem required sensitive\treplaces";
        certificate_mode: Str = "certificate_mode optional\tin DEFAULT|SNI_ONLY\treplaces";
        tags: Map<Str> = "tags optional";
        verification_certificate_pem: Secret<Str> = "verification_certificate_pem optional sensitive\treplaces";
    }
    many {
        registration_config: iot_ca_certificate::RegistrationConfig = "registration_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::IotCaCertificate> = "arn";
        customer_version: Num = "customer_version";
        generation_id: Str = "generation_id";
        id: Id<kind::IotCaCertificate> = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        validity: List<iot_ca_certificate::ValidityAttributes> = "validity";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iot_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_certificate)."]
    Managed "aws_iot_certificate" IotCertificate IotCertificateAttributes
    naming None;
    tags None;
    arguments {
        active: Bool = "active required";
        ca_pem: Secret<Str> = "ca_pem optional sensitive\treplaces";
        certificate_pem: Secret<Str> = "certificate_pem computed sensitive\treplaces";
        csr: Str = "csr optional\tapi length 1 4096\tapi match [\\s\\S]*\treplaces";
    }
    attributes {
        arn: Arn<kind::IotCertificate> = "arn";
        ca_certificate_id: Str = "ca_certificate_id";
        id: Id<kind::IotCertificate> = "id";
        private_key: Secret<Str> = "private_key";
        public_key: Secret<Str> = "public_key";
    }
}
/// Blocks of [`aws_iot_domain_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_domain_configuration).
pub mod iot_domain_configuration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AuthorizerConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_domain_configuration)."]
        AuthorizerConfig
        arguments {
            allow_authorizer_override: Bool = "allow_authorizer_override optional";
            default_authorizer_name: Str = "default_authorizer_name optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TlsConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_domain_configuration)."]
        TlsConfig
        arguments {
            security_policy: Str = "security_policy computed";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iot_domain_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_domain_configuration)."]
    Managed "aws_iot_domain_configuration" IotDomainConfiguration IotDomainConfigurationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        application_protocol: Str = "application_protocol computed\tin SECURE_MQTT|MQTT_WSS|HTTPS|DEFAULT";
        authentication_type: Str = "authentication_type computed\tin CUSTOM_AUTH_X509|CUSTOM_AUTH|AWS_X509|AWS_SIGV4|DEFAULT";
        domain_name: Str = "domain_name computed\treplaces";
        server_certificate_arns: Set<Arn<kind::AcmCertificate>> = "server_certificate_arns optional\teach format arn\tservice acm\treplaces";
        service_type: Str = "service_type optional\tin DATA|CREDENTIAL_PROVIDER|JOBS\treplaces";
        status: Str = "status optional\tin ENABLED|DISABLED";
        tags: Map<Str> = "tags optional";
        validation_certificate_arn: Str = "validation_certificate_arn optional\tformat arn\treplaces";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        authorizer_config: iot_domain_configuration::AuthorizerConfig = "authorizer_config optional list block 0 1";
        tls_config: iot_domain_configuration::TlsConfig = "tls_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::IotDomainConfiguration> = "arn";
        domain_type: Str = "domain_type";
        id: Id<kind::IotDomainConfiguration> = "id";
        name: Name<kind::IotDomainConfiguration> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iot_event_configurations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_event_configurations)."]
    Managed "aws_iot_event_configurations" IotEventConfigurations IotEventConfigurationsAttributes
    naming None;
    tags None;
    arguments {
        event_configurations: Map<Bool> = "event_configurations required";
    }
    attributes {
        id: Id<kind::IotEventConfigurations> = "id";
    }
}
/// Blocks of [`aws_iot_indexing_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_indexing_configuration).
pub mod iot_indexing_configuration {
    use crate::types::*;

    /// Blocks of [`ThingGroupIndexingConfiguration`].
    pub mod thing_group_indexing_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CustomField`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_indexing_configuration)."]
            CustomField
            arguments {
                name: Str = "name optional";
                r#type: Str = "type optional\tin Number|String|Boolean";
            }
        }
        pub use crate::services::iot::iot_indexing_configuration::thing_group_indexing_configuration::CustomField as ManagedField;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ThingGroupIndexingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_indexing_configuration)."]
        ThingGroupIndexingConfiguration
        arguments {
            thing_group_indexing_mode: Str = "thing_group_indexing_mode required\tin OFF|ON";
        }
        many {
            custom_field: thing_group_indexing_configuration::CustomField = "custom_field optional set block 0 0";
            managed_field: thing_group_indexing_configuration::ManagedField = "managed_field optional set block 0 0";
        }
    }
    /// Blocks of [`ThingIndexingConfiguration`].
    pub mod thing_indexing_configuration {
        use crate::types::*;

        pub use crate::services::iot::iot_indexing_configuration::thing_group_indexing_configuration::CustomField;
        formwork_model::block_binding! {
            #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_indexing_configuration)."]
            Filter
            arguments {
                named_shadow_names: Set<Str> = "named_shadow_names optional\titems 1 -\teach length 1 64\teach match ^[0-9A-Za-z$:_-]";
            }
        }
        pub use crate::services::iot::iot_indexing_configuration::thing_group_indexing_configuration::CustomField as ManagedField;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ThingIndexingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_indexing_configuration)."]
        ThingIndexingConfiguration
        arguments {
            thing_indexing_mode: Str = "thing_indexing_mode required\tin OFF|REGISTRY|REGISTRY_AND_SHADOW";
            device_defender_indexing_mode: Str = "device_defender_indexing_mode optional\tin OFF|VIOLATIONS";
            named_shadow_indexing_mode: Str = "named_shadow_indexing_mode optional\tin OFF|ON";
            thing_connectivity_indexing_mode: Str = "thing_connectivity_indexing_mode optional\tin OFF|STATUS";
        }
        many {
            custom_field: thing_indexing_configuration::CustomField = "custom_field optional set block 0 0";
            filter: thing_indexing_configuration::Filter = "filter optional list block 0 1";
            managed_field: thing_indexing_configuration::ManagedField = "managed_field optional set block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iot_indexing_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_indexing_configuration)."]
    Managed "aws_iot_indexing_configuration" IotIndexingConfiguration IotIndexingConfigurationAttributes
    naming None;
    tags None;
    relations {
        "at_least_one thing_group_indexing_configuration thing_indexing_configuration";
    }
    many {
        thing_group_indexing_configuration: iot_indexing_configuration::ThingGroupIndexingConfiguration = "thing_group_indexing_configuration optional list block 0 1";
        thing_indexing_configuration: iot_indexing_configuration::ThingIndexingConfiguration = "thing_indexing_configuration optional list block 0 1";
    }
    attributes {
        id: Id<kind::IotIndexingConfiguration> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iot_logging_options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_logging_options)."]
    Managed "aws_iot_logging_options" IotLoggingOptions IotLoggingOptionsAttributes
    naming None;
    tags None;
    arguments {
        default_log_level: Str = "default_log_level required\tin DEBUG|INFO|ERROR|WARN|DISABLED";
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
        disable_all_logs: Bool = "disable_all_logs optional";
    }
    attributes {
        id: Id<kind::IotLoggingOptions> = "id";
    }
}
/// Blocks of [`aws_iot_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_policy).
pub mod iot_policy {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_group_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iot_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_policy)."]
    Managed "aws_iot_policy" IotPolicy IotPolicyAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, "0-9A-Za-z+,.=@_-"));
    tags Map;
    arguments {
        policy: Str = "policy required\tformat json\tapi length - 404600\tapi match [\\s\\S]*";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tapi length 1 128\tapi match [\\w+=,.@-]+\treplaces";
    }
    single {
        timeouts: iot_policy::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::IotPolicy> = "arn";
        default_version_id: Str = "default_version_id";
        id: Id<kind::IotPolicy> = "id";
        name: Name<kind::IotPolicy> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iot_policy_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_policy_attachment)."]
    Managed "aws_iot_policy_attachment" IotPolicyAttachment IotPolicyAttachmentAttributes
    naming None;
    tags None;
    arguments {
        policy: Name<kind::IotPolicy> = "policy required\tapi length 1 128\tapi match [\\w+=,.@-]+\treplaces";
        target: Arn<kind::IotCertificate> = "target required\tservice iot\treplaces";
    }
    attributes {
        id: Id<kind::IotPolicyAttachment> = "id";
    }
}
/// Blocks of [`aws_iot_provisioning_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_provisioning_template).
pub mod iot_provisioning_template {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`PreProvisioningHook`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_provisioning_template)."]
        PreProvisioningHook
        arguments {
            target_arn: Str = "target_arn required\tformat arn";
            payload_version: Str = "payload_version optional\tin 2020-04-01";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iot_provisioning_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_provisioning_template)."]
    Managed "aws_iot_provisioning_template" IotProvisioningTemplate IotProvisioningTemplateAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 36, "0-9A-Za-z_-"));
    tags Map;
    arguments {
        provisioning_role_arn: Arn<kind::IamRole> = "provisioning_role_arn required\tformat arn\tservice iam";
        template_body: Str = "template_body required\tlength - 10240\tformat json";
        description: Str = "description optional\tlength - 500";
        enabled: Bool = "enabled optional";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type computed\tin FLEET_PROVISIONING|JITP\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 36\tmatch ^[0-9A-Za-z_-]+$\treplaces";
    }
    many {
        pre_provisioning_hook: iot_provisioning_template::PreProvisioningHook = "pre_provisioning_hook optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::IotProvisioningTemplate> = "arn";
        default_version_id: Num = "default_version_id";
        id: Id<kind::IotProvisioningTemplate> = "id";
        name: Name<kind::IotProvisioningTemplate> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iot_role_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_role_alias)."]
    Managed "aws_iot_role_alias" IotRoleAlias IotRoleAliasAttributes
    naming None;
    tags Map;
    arguments {
        alias: Str = "alias required\tapi length 1 128\tapi match [\\w=,@-]+\treplaces";
        role_arn: Arn<kind::IamRole> = "role_arn required\tapi length 20 2048\tservice iam";
        credential_duration: Num = "credential_duration optional\trange 900 43200\twhole";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::IotRoleAlias> = "arn";
        id: Id<kind::IotRoleAlias> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iot_thing`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_thing)."]
    Managed "aws_iot_thing" IotThing IotThingAttributes
    naming None;
    tags None;
    arguments {
        attributes: Map<Str> = "attributes optional";
        thing_type_name: Name<kind::IotThingType> = "thing_type_name optional\tlength 1 128\tapi match [a-zA-Z0-9:_-]+";
    }
    unread {
        name: Str = "name required\tlength 1 128\tapi match [a-zA-Z0-9:_-]+\treplaces";
    }
    attributes {
        arn: Arn<kind::IotThing> = "arn";
        default_client_id: Str = "default_client_id";
        id: Id<kind::IotThing> = "id";
        name: Name<kind::IotThing> = "name";
        version: Num = "version";
    }
}
/// Blocks of [`aws_iot_thing_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_thing_group).
pub mod iot_thing_group {
    use crate::types::*;

    /// Blocks of [`Properties`].
    pub mod properties {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AttributePayload`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_thing_group)."]
            AttributePayload
            arguments {
                attributes: Map<Str> = "attributes optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Properties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_thing_group)."]
        Properties
        arguments {
            description: Str = "description optional";
        }
        many {
            attribute_payload: properties::AttributePayload = "attribute_payload optional list block 0 1";
        }
    }
    /// Blocks of [`MetadataAttributes`].
    pub mod metadata_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RootToParentGroupsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_thing_group)."]
            RootToParentGroupsAttributes
            attributes {
                group_arn: Str = "group_arn";
                group_name: Str = "group_name";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`MetadataAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_thing_group)."]
        MetadataAttributes
        attributes {
            creation_date: Str = "creation_date";
            parent_group_name: Str = "parent_group_name";
        }
        objects {
            root_to_parent_groups: List<metadata_attributes::RootToParentGroupsAttributes> = "root_to_parent_groups";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iot_thing_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_thing_group)."]
    Managed "aws_iot_thing_group" IotThingGroup IotThingGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        parent_group_name: Name<kind::IotThingGroup> = "parent_group_name optional\tlength 1 128\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 128\treplaces";
    }
    many {
        properties: iot_thing_group::Properties = "properties optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::IotThingGroup> = "arn";
        id: Id<kind::IotThingGroup> = "id";
        name: Name<kind::IotThingGroup> = "name";
        tags_all: Map<Str> = "tags_all";
        version: Num = "version";
    }
    objects {
        metadata: List<iot_thing_group::MetadataAttributes> = "metadata";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iot_thing_group_membership`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_thing_group_membership)."]
    Managed "aws_iot_thing_group_membership" IotThingGroupMembership IotThingGroupMembershipAttributes
    naming None;
    tags None;
    arguments {
        thing_group_name: Name<kind::IotThingGroup> = "thing_group_name required\treplaces";
        thing_name: Name<kind::IotThing> = "thing_name required\treplaces";
        override_dynamic_group: Bool = "override_dynamic_group optional\treplaces";
    }
    attributes {
        id: Id<kind::IotThingGroupMembership> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iot_thing_principal_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_thing_principal_attachment)."]
    Managed "aws_iot_thing_principal_attachment" IotThingPrincipalAttachment IotThingPrincipalAttachmentAttributes
    naming None;
    tags None;
    arguments {
        principal: Arn<kind::IotCertificate> = "principal required\tservice iot\treplaces";
        thing: Name<kind::IotThing> = "thing required\tapi length 1 128\tapi match [a-zA-Z0-9:_-]+\treplaces";
    }
    attributes {
        id: Id<kind::IotThingPrincipalAttachment> = "id";
    }
}
/// Blocks of [`aws_iot_thing_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_thing_type).
pub mod iot_thing_type {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Properties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_thing_type)."]
        Properties
        arguments {
            description: Str = "description optional\tlength - 2028\treplaces";
            searchable_attributes: Set<Str> = "searchable_attributes computed\titems - 3\teach length - 128\teach match \\S\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iot_thing_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_thing_type)."]
    Managed "aws_iot_thing_type" IotThingType IotThingTypeAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, "0-9A-Za-z:_-"));
    tags Map;
    arguments {
        deprecated: Bool = "deprecated optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tmatch [0-9A-Za-z+=,.@_-]\tapi length 1 128\tapi match [a-zA-Z0-9:_-]+\treplaces";
    }
    many {
        properties: iot_thing_type::Properties = "properties optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::IotThingType> = "arn";
        id: Id<kind::IotThingType> = "id";
        name: Name<kind::IotThingType> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_iot_topic_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule).
pub mod iot_topic_rule {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CloudwatchAlarm`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
        CloudwatchAlarm
        arguments {
            alarm_name: Str = "alarm_name required";
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            state_reason: Str = "state_reason required";
            state_value: Str = "state_value required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CloudwatchLogs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
        CloudwatchLogs
        arguments {
            log_group_name: Str = "log_group_name required";
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            batch_mode: Bool = "batch_mode optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CloudwatchMetric`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
        CloudwatchMetric
        arguments {
            metric_name: Str = "metric_name required";
            metric_namespace: Str = "metric_namespace required";
            metric_unit: Str = "metric_unit required";
            metric_value: Str = "metric_value required";
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            metric_timestamp: Str = "metric_timestamp optional\tformat rfc3339";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Dynamodb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
        Dynamodb
        arguments {
            hash_key_field: Str = "hash_key_field required";
            hash_key_value: Str = "hash_key_value required";
            role_arn: Arn<kind::IamRole> = "role_arn required\tservice iam";
            table_name: Str = "table_name required";
            hash_key_type: Str = "hash_key_type optional";
            operation: Str = "operation optional\tin DELETE|INSERT|UPDATE";
            payload_field: Str = "payload_field optional";
            range_key_field: Str = "range_key_field optional";
            range_key_type: Str = "range_key_type optional";
            range_key_value: Str = "range_key_value optional";
        }
    }
    /// Blocks of [`Dynamodbv2`].
    pub mod dynamodbv2 {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`PutItem`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
            PutItem
            arguments {
                table_name: Str = "table_name required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Dynamodbv2`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
        Dynamodbv2
        arguments {
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
        }
        many {
            put_item: dynamodbv2::PutItem = "put_item optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Elasticsearch`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
        Elasticsearch
        arguments {
            endpoint: Str = "endpoint required\tformat url";
            id: Str = "id required";
            index: Str = "index required";
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            r#type: Str = "type required";
        }
    }
    /// Blocks of [`ErrorAction`].
    pub mod error_action {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CloudwatchAlarm`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
            CloudwatchAlarm
            arguments {
                alarm_name: Str = "alarm_name required";
                role_arn: Str = "role_arn required\tformat arn";
                state_reason: Str = "state_reason required";
                state_value: Str = "state_value required\tin OK|ALARM|INSUFFICIENT_DATA";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CloudwatchLogs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
            CloudwatchLogs
            arguments {
                log_group_name: Str = "log_group_name required";
                role_arn: Str = "role_arn required\tformat arn";
                batch_mode: Bool = "batch_mode optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CloudwatchMetric`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
            CloudwatchMetric
            arguments {
                metric_name: Str = "metric_name required";
                metric_namespace: Str = "metric_namespace required";
                metric_unit: Str = "metric_unit required";
                metric_value: Str = "metric_value required";
                role_arn: Str = "role_arn required\tformat arn";
                metric_timestamp: Str = "metric_timestamp optional\tformat rfc3339";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Dynamodb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
            Dynamodb
            arguments {
                hash_key_field: Str = "hash_key_field required";
                hash_key_value: Str = "hash_key_value required";
                role_arn: Str = "role_arn required\tformat arn";
                table_name: Str = "table_name required";
                hash_key_type: Str = "hash_key_type optional";
                operation: Str = "operation optional\tin DELETE|INSERT|UPDATE";
                payload_field: Str = "payload_field optional";
                range_key_field: Str = "range_key_field optional";
                range_key_type: Str = "range_key_type optional";
                range_key_value: Str = "range_key_value optional";
            }
        }
        /// Blocks of [`Dynamodbv2`].
        pub mod dynamodbv2 {
            use crate::types::*;

            pub use crate::services::iot::iot_topic_rule::dynamodbv2::PutItem;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Dynamodbv2`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
            Dynamodbv2
            arguments {
                role_arn: Str = "role_arn required\tformat arn";
            }
            many {
                put_item: dynamodbv2::PutItem = "put_item optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Elasticsearch`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
            Elasticsearch
            arguments {
                endpoint: Str = "endpoint required\tformat url";
                id: Str = "id required";
                index: Str = "index required";
                role_arn: Str = "role_arn required\tformat arn";
                r#type: Str = "type required";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Firehose`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
            Firehose
            arguments {
                delivery_stream_name: Str = "delivery_stream_name required";
                role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
                batch_mode: Bool = "batch_mode optional";
                separator: Str = "separator optional";
            }
        }
        /// Blocks of [`Http`].
        pub mod http {
            use crate::types::*;

            pub use crate::shared::cloudfront_cloudfrontkeyvaluestore_keys_exclusive_resource_key_value_pair::ResourceKeyValuePair as HttpHeader;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Http`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
            Http
            arguments {
                url: Str = "url required\tlength 1 -\tformat url";
                confirmation_url: Str = "confirmation_url optional\tlength 1 -\tformat url";
            }
            many {
                http_header: http::HttpHeader = "http_header optional list block 0 0";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`IotAnalytics`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
            IotAnalytics
            arguments {
                channel_name: Str = "channel_name required";
                role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
                batch_mode: Bool = "batch_mode optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`IotEvents`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
            IotEvents
            arguments {
                input_name: Str = "input_name required";
                role_arn: Str = "role_arn required\tformat arn";
                batch_mode: Bool = "batch_mode optional";
                message_id: Str = "message_id optional";
            }
        }
        /// Blocks of [`Kafka`].
        pub mod kafka {
            use crate::types::*;

            pub use crate::shared::cloudfront_cloudfrontkeyvaluestore_keys_exclusive_resource_key_value_pair::ResourceKeyValuePair as Header;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Kafka`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
            Kafka
            arguments {
                client_properties: Map<Str> = "client_properties required";
                destination_arn: Arn<kind::IotTopicRuleDestination> = "destination_arn required\tformat arn\tservice iot";
                topic: Str = "topic required";
                key: Str = "key optional";
                partition: Str = "partition optional";
            }
            many {
                header: kafka::Header = "header optional list block 0 0";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Kinesis`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
            Kinesis
            arguments {
                role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
                stream_name: Str = "stream_name required";
                partition_key: Str = "partition_key optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Lambda`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
            Lambda
            arguments {
                function_arn: Str = "function_arn required\tformat arn";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Republish`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
            Republish
            arguments {
                role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
                topic: Str = "topic required";
                qos: Num = "qos optional\trange 0 1\twhole";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
            S3
            arguments {
                bucket_name: Str = "bucket_name required";
                key: Str = "key required";
                role_arn: Str = "role_arn required\tformat arn";
                canned_acl: Str = "canned_acl optional\tin private|public-read|public-read-write|aws-exec-read|authenticated-read|bucket-owner-read|bucket-owner-full-control|log-delivery-write";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Sns`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
            Sns
            arguments {
                role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
                target_arn: Arn<kind::SnsTopic> = "target_arn required\tformat arn\tservice sns";
                message_format: Str = "message_format optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Sqs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
            Sqs
            arguments {
                queue_url: Str = "queue_url required";
                role_arn: Str = "role_arn required\tformat arn";
                use_base64: Bool = "use_base64 required";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`StepFunctions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
            StepFunctions
            arguments {
                role_arn: Str = "role_arn required\tformat arn";
                state_machine_name: Str = "state_machine_name required";
                execution_name_prefix: Str = "execution_name_prefix optional";
            }
        }
        /// Blocks of [`Timestream`].
        pub mod timestream {
            use crate::types::*;

            pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as Dimension;
            formwork_model::block_binding! {
                #[doc = "Block [`Timestamp`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
                Timestamp
                arguments {
                    unit: Str = "unit required\tin SECONDS|MILLISECONDS|MICROSECONDS|NANOSECONDS";
                    value: Str = "value required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Timestream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
            Timestream
            arguments {
                database_name: Str = "database_name required";
                role_arn: Str = "role_arn required\tformat arn";
                table_name: Str = "table_name required";
            }
            many {
                dimension: timestream::Dimension = "dimension required set block 1 0";
                timestamp: timestream::Timestamp = "timestamp optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ErrorAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
        ErrorAction
        many {
            cloudwatch_alarm: error_action::CloudwatchAlarm = "cloudwatch_alarm optional list block 0 1";
            cloudwatch_logs: error_action::CloudwatchLogs = "cloudwatch_logs optional list block 0 1";
            cloudwatch_metric: error_action::CloudwatchMetric = "cloudwatch_metric optional list block 0 1";
            dynamodb: error_action::Dynamodb = "dynamodb optional list block 0 1";
            dynamodbv2: error_action::Dynamodbv2 = "dynamodbv2 optional list block 0 1";
            elasticsearch: error_action::Elasticsearch = "elasticsearch optional list block 0 1";
            firehose: error_action::Firehose = "firehose optional list block 0 1";
            http: error_action::Http = "http optional list block 0 1";
            iot_analytics: error_action::IotAnalytics = "iot_analytics optional list block 0 1";
            iot_events: error_action::IotEvents = "iot_events optional list block 0 1";
            kafka: error_action::Kafka = "kafka optional list block 0 1";
            kinesis: error_action::Kinesis = "kinesis optional list block 0 1";
            lambda: error_action::Lambda = "lambda optional list block 0 1";
            republish: error_action::Republish = "republish optional list block 0 1";
            s3: error_action::S3 = "s3 optional list block 0 1";
            sns: error_action::Sns = "sns optional list block 0 1";
            sqs: error_action::Sqs = "sqs optional list block 0 1";
            step_functions: error_action::StepFunctions = "step_functions optional list block 0 1";
            timestream: error_action::Timestream = "timestream optional list block 0 1";
        }
    }
    pub use crate::services::iot::iot_topic_rule::error_action::Firehose;
    pub use crate::services::iot::iot_topic_rule::error_action::Http;
    pub use crate::services::iot::iot_topic_rule::error_action::http;
    pub use crate::services::iot::iot_topic_rule::error_action::IotAnalytics;
    formwork_model::block_binding! {
        #[doc = "Block [`IotEvents`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
        IotEvents
        arguments {
            input_name: Str = "input_name required";
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            batch_mode: Bool = "batch_mode optional";
            message_id: Str = "message_id optional";
        }
    }
    pub use crate::services::iot::iot_topic_rule::error_action::Kafka;
    pub use crate::services::iot::iot_topic_rule::error_action::kafka;
    pub use crate::services::iot::iot_topic_rule::error_action::Kinesis;
    pub use crate::services::iot::iot_topic_rule::error_action::Lambda;
    pub use crate::services::iot::iot_topic_rule::error_action::Republish;
    formwork_model::block_binding! {
        #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
        S3
        arguments {
            bucket_name: Str = "bucket_name required";
            key: Str = "key required";
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            canned_acl: Str = "canned_acl optional\tin private|public-read|public-read-write|aws-exec-read|authenticated-read|bucket-owner-read|bucket-owner-full-control|log-delivery-write";
        }
    }
    pub use crate::services::iot::iot_topic_rule::error_action::Sns;
    formwork_model::block_binding! {
        #[doc = "Block [`Sqs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
        Sqs
        arguments {
            queue_url: Str = "queue_url required";
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            use_base64: Bool = "use_base64 required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StepFunctions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
        StepFunctions
        arguments {
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            state_machine_name: Str = "state_machine_name required";
            execution_name_prefix: Str = "execution_name_prefix optional";
        }
    }
    /// Blocks of [`Timestream`].
    pub mod timestream {
        use crate::types::*;

        pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as Dimension;
        pub use crate::services::iot::iot_topic_rule::error_action::timestream::Timestamp;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Timestream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
        Timestream
        arguments {
            database_name: Str = "database_name required";
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            table_name: Str = "table_name required";
        }
        many {
            dimension: timestream::Dimension = "dimension required set block 1 0";
            timestamp: timestream::Timestamp = "timestamp optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iot_topic_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule)."]
    Managed "aws_iot_topic_rule" IotTopicRule IotTopicRuleAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, "0-9A-Za-z_"));
    tags Map;
    relations {
        "exactly_one error_action.cloudwatch_alarm error_action.cloudwatch_logs error_action.cloudwatch_metric error_action.dynamodb error_action.dynamodbv2 error_action.elasticsearch error_action.firehose error_action.http error_action.iot_analytics error_action.iot_events error_action.kafka error_action.kinesis error_action.lambda error_action.republish error_action.s3 error_action.sns error_action.sqs error_action.step_functions error_action.timestream";
    }
    arguments {
        enabled: Bool = "enabled required";
        sql: Str = "sql required";
        sql_version: Str = "sql_version required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tmatch ^[0-9A-Za-z_]+$\tapi length 1 128\tapi match ^[a-zA-Z0-9_]+$\treplaces";
    }
    many {
        cloudwatch_alarm: iot_topic_rule::CloudwatchAlarm = "cloudwatch_alarm optional set block 0 0";
        cloudwatch_logs: iot_topic_rule::CloudwatchLogs = "cloudwatch_logs optional set block 0 0";
        cloudwatch_metric: iot_topic_rule::CloudwatchMetric = "cloudwatch_metric optional set block 0 0";
        dynamodb: iot_topic_rule::Dynamodb = "dynamodb optional set block 0 0";
        dynamodbv2: iot_topic_rule::Dynamodbv2 = "dynamodbv2 optional set block 0 0";
        elasticsearch: iot_topic_rule::Elasticsearch = "elasticsearch optional set block 0 0";
        error_action: iot_topic_rule::ErrorAction = "error_action optional list block 0 1";
        firehose: iot_topic_rule::Firehose = "firehose optional set block 0 0";
        http: iot_topic_rule::Http = "http optional set block 0 0";
        iot_analytics: iot_topic_rule::IotAnalytics = "iot_analytics optional set block 0 0";
        iot_events: iot_topic_rule::IotEvents = "iot_events optional set block 0 0";
        kafka: iot_topic_rule::Kafka = "kafka optional set block 0 0";
        kinesis: iot_topic_rule::Kinesis = "kinesis optional set block 0 0";
        lambda: iot_topic_rule::Lambda = "lambda optional set block 0 0";
        republish: iot_topic_rule::Republish = "republish optional set block 0 0";
        s3: iot_topic_rule::S3 = "s3 optional set block 0 0";
        sns: iot_topic_rule::Sns = "sns optional set block 0 0";
        sqs: iot_topic_rule::Sqs = "sqs optional set block 0 0";
        step_functions: iot_topic_rule::StepFunctions = "step_functions optional set block 0 0";
        timestream: iot_topic_rule::Timestream = "timestream optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::IotTopicRule> = "arn";
        id: Id<kind::IotTopicRule> = "id";
        name: Name<kind::IotTopicRule> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_iot_topic_rule_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule_destination).
pub mod iot_topic_rule_destination {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule_destination)."]
        VpcConfiguration
        arguments {
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam\treplaces";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\tprefix subnet-\treplaces";
            vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
            security_groups: Set<Id<kind::SecurityGroup>> = "security_groups optional\tprefix sg-\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iot_topic_rule_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iot_topic_rule_destination)."]
    Managed "aws_iot_topic_rule_destination" IotTopicRuleDestination IotTopicRuleDestinationAttributes
    naming None;
    tags None;
    arguments {
        enabled: Bool = "enabled optional";
    }
    many {
        vpc_configuration: iot_topic_rule_destination::VpcConfiguration = "vpc_configuration required list block 1 1";
    }
    single {
        timeouts: iot_topic_rule_destination::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::IotTopicRuleDestination> = "arn";
        id: Id<kind::IotTopicRuleDestination> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_iot_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iot_endpoint)."]
        Data "aws_iot_endpoint" IotEndpoint IotEndpointAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            endpoint_type: Str = "endpoint_type optional";
        }
        attributes {
            endpoint_address: Str = "endpoint_address";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_iot_registration_code`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iot_registration_code)."]
        Data "aws_iot_registration_code" IotRegistrationCode IotRegistrationCodeAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        attributes {
            registration_code: Str = "registration_code";
        }
    }
}
