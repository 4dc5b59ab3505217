// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `redshiftserverless`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshiftserverless_custom_domain_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_custom_domain_association)."]
    Managed "aws_redshiftserverless_custom_domain_association" RedshiftserverlessCustomDomainAssociation RedshiftserverlessCustomDomainAssociationAttributes
    naming None;
    tags None;
    arguments {
        custom_domain_certificate_arn: Str = "custom_domain_certificate_arn required";
        custom_domain_name: Str = "custom_domain_name required";
        workgroup_name: Str = "workgroup_name required";
    }
    attributes {
        custom_domain_certificate_expiry_time: Str = "custom_domain_certificate_expiry_time";
        id: Str = "id";
    }
}
/// Blocks of [`aws_redshiftserverless_endpoint_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_endpoint_access).
pub mod redshiftserverless_endpoint_access {
    use crate::kinds::*;

    pub use crate::shared::redshift_redshift_endpoint_access_vpc_endpoint_attributes::VpcEndpointAttributes;
    pub use crate::shared::redshift_redshift_endpoint_access_vpc_endpoint_attributes::vpc_endpoint_attributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshiftserverless_endpoint_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_endpoint_access)."]
    Managed "aws_redshiftserverless_endpoint_access" RedshiftserverlessEndpointAccess RedshiftserverlessEndpointAccessAttributes
    naming None;
    tags None;
    arguments {
        endpoint_name: Str = "endpoint_name required";
        subnet_ids: Set<Str> = "subnet_ids required";
        workgroup_name: Str = "workgroup_name required";
        owner_account: Str = "owner_account optional";
        vpc_security_group_ids: Set<Str> = "vpc_security_group_ids computed";
    }
    attributes {
        address: Str = "address";
        arn: Str = "arn";
        id: Str = "id";
        port: Num = "port";
    }
    objects {
        vpc_endpoint: List<redshiftserverless_endpoint_access::VpcEndpointAttributes> = "vpc_endpoint";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshiftserverless_namespace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_namespace)."]
    Managed "aws_redshiftserverless_namespace" RedshiftserverlessNamespace RedshiftserverlessNamespaceAttributes
    naming None;
    tags Map;
    arguments {
        namespace_name: Str = "namespace_name required";
        admin_password_secret_kms_key_id: Str = "admin_password_secret_kms_key_id computed";
        admin_user_password: Str = "admin_user_password optional sensitive";
        admin_user_password_wo_version: Num = "admin_user_password_wo_version optional";
        admin_username: Str = "admin_username computed sensitive";
        db_name: Str = "db_name computed";
        default_iam_role_arn: Str = "default_iam_role_arn optional";
        iam_roles: Set<Str> = "iam_roles computed";
        kms_key_id: Str = "kms_key_id computed";
        log_exports: Set<Str> = "log_exports optional";
        manage_admin_password: Bool = "manage_admin_password optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        admin_user_password_wo: Str = "admin_user_password_wo optional write_only";
    }
    attributes {
        admin_password_secret_arn: Str = "admin_password_secret_arn";
        arn: Str = "arn";
        id: Str = "id";
        namespace_id: Str = "namespace_id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshiftserverless_resource_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_resource_policy)."]
    Managed "aws_redshiftserverless_resource_policy" RedshiftserverlessResourcePolicy RedshiftserverlessResourcePolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required";
        resource_arn: Str = "resource_arn required";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshiftserverless_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_snapshot)."]
    Managed "aws_redshiftserverless_snapshot" RedshiftserverlessSnapshot RedshiftserverlessSnapshotAttributes
    naming None;
    tags None;
    arguments {
        namespace_name: Str = "namespace_name required";
        snapshot_name: Str = "snapshot_name required";
        retention_period: Num = "retention_period optional";
    }
    attributes {
        accounts_with_provisioned_restore_access: Set<Str> = "accounts_with_provisioned_restore_access";
        accounts_with_restore_access: Set<Str> = "accounts_with_restore_access";
        admin_username: Str = "admin_username";
        arn: Str = "arn";
        id: Str = "id";
        kms_key_id: Str = "kms_key_id";
        namespace_arn: Str = "namespace_arn";
        owner_account: Str = "owner_account";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshiftserverless_usage_limit`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_usage_limit)."]
    Managed "aws_redshiftserverless_usage_limit" RedshiftserverlessUsageLimit RedshiftserverlessUsageLimitAttributes
    naming None;
    tags None;
    arguments {
        amount: Num = "amount required";
        resource_arn: Str = "resource_arn required";
        usage_type: Str = "usage_type required";
        breach_action: Str = "breach_action optional";
        period: Str = "period optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_redshiftserverless_workgroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_workgroup).
pub mod redshiftserverless_workgroup {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ConfigParameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_workgroup)."]
        ConfigParameter
        arguments {
            parameter_key: Str = "parameter_key required";
            parameter_value: Str = "parameter_value required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PricePerformanceTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_workgroup)."]
        PricePerformanceTarget
        arguments {
            enabled: Bool = "enabled required";
            level: Num = "level optional";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    /// Blocks of [`EndpointAttributes`].
    pub mod endpoint_attributes {
        use crate::kinds::*;

        pub use crate::shared::redshift_redshift_endpoint_access_vpc_endpoint_attributes::VpcEndpointAttributes;
        pub use crate::shared::redshift_redshift_endpoint_access_vpc_endpoint_attributes::vpc_endpoint_attributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EndpointAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_workgroup)."]
        EndpointAttributes
        attributes {
            address: Str = "address";
            port: Num = "port";
        }
        objects {
            vpc_endpoint: List<endpoint_attributes::VpcEndpointAttributes> = "vpc_endpoint";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshiftserverless_workgroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_workgroup)."]
    Managed "aws_redshiftserverless_workgroup" RedshiftserverlessWorkgroup RedshiftserverlessWorkgroupAttributes
    naming None;
    tags Map;
    arguments {
        namespace_name: Str = "namespace_name required";
        workgroup_name: Str = "workgroup_name required";
        base_capacity: Num = "base_capacity computed";
        enhanced_vpc_routing: Bool = "enhanced_vpc_routing optional";
        max_capacity: Num = "max_capacity optional";
        port: Num = "port computed";
        publicly_accessible: Bool = "publicly_accessible optional";
        security_group_ids: Set<Str> = "security_group_ids computed";
        subnet_ids: Set<Str> = "subnet_ids computed";
        tags: Map<Str> = "tags optional";
        track_name: Str = "track_name computed";
    }
    many {
        config_parameter: redshiftserverless_workgroup::ConfigParameter = "config_parameter optional set block 0 0";
        price_performance_target: redshiftserverless_workgroup::PricePerformanceTarget = "price_performance_target optional list block 0 1";
    }
    single {
        timeouts: redshiftserverless_workgroup::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        workgroup_id: Str = "workgroup_id";
    }
    objects {
        endpoint: List<redshiftserverless_workgroup::EndpointAttributes> = "endpoint";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_redshiftserverless_credentials`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/redshiftserverless_credentials)."]
        Data "aws_redshiftserverless_credentials" RedshiftserverlessCredentials RedshiftserverlessCredentialsAttributes
        naming None;
        tags None;
        arguments {
            workgroup_name: Str = "workgroup_name required";
            id: Str = "id computed";
        }
        unread {
            db_name: Str = "db_name optional";
            duration_seconds: Num = "duration_seconds optional";
        }
        attributes {
            db_password: Str = "db_password";
            db_user: Str = "db_user";
            expiration: Str = "expiration";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_redshiftserverless_namespace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/redshiftserverless_namespace)."]
        Data "aws_redshiftserverless_namespace" RedshiftserverlessNamespace RedshiftserverlessNamespaceAttributes
        naming None;
        tags None;
        arguments {
            namespace_name: Str = "namespace_name required";
            id: Str = "id computed";
        }
        attributes {
            admin_username: Str = "admin_username";
            arn: Str = "arn";
            db_name: Str = "db_name";
            default_iam_role_arn: Str = "default_iam_role_arn";
            iam_roles: Set<Str> = "iam_roles";
            kms_key_id: Str = "kms_key_id";
            log_exports: Set<Str> = "log_exports";
            namespace_id: Str = "namespace_id";
        }
    }
    /// Blocks of [`aws_redshiftserverless_workgroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/redshiftserverless_workgroup).
    pub mod redshiftserverless_workgroup {
        use crate::kinds::*;

        pub use crate::services::redshiftserverless::redshiftserverless_workgroup::EndpointAttributes;
        pub use crate::services::redshiftserverless::redshiftserverless_workgroup::endpoint_attributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_redshiftserverless_workgroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/redshiftserverless_workgroup)."]
        Data "aws_redshiftserverless_workgroup" RedshiftserverlessWorkgroup RedshiftserverlessWorkgroupAttributes
        naming None;
        tags None;
        arguments {
            workgroup_name: Str = "workgroup_name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Str = "arn";
            enhanced_vpc_routing: Bool = "enhanced_vpc_routing";
            namespace_name: Str = "namespace_name";
            publicly_accessible: Bool = "publicly_accessible";
            security_group_ids: Set<Str> = "security_group_ids";
            subnet_ids: Set<Str> = "subnet_ids";
            track_name: Str = "track_name";
            workgroup_id: Str = "workgroup_id";
        }
        objects {
            endpoint: List<redshiftserverless_workgroup::EndpointAttributes> = "endpoint";
        }
    }
}
