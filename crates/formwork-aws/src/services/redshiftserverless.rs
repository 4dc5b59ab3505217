// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `redshiftserverless`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshiftserverless_custom_domain_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_custom_domain_association)."]
    Managed "aws_redshiftserverless_custom_domain_association" RedshiftserverlessCustomDomainAssociation RedshiftserverlessCustomDomainAssociationAttributes
    naming None;
    tags None;
    arguments {
        custom_domain_certificate_arn: Arn<kind::AcmCertificate> = "custom_domain_certificate_arn required\tlength 1 -\tformat arn\tservice acm";
        custom_domain_name: Str = "custom_domain_name required\tlength 1 253\treplaces";
        workgroup_name: Name<kind::RedshiftserverlessWorkgroup> = "workgroup_name required\treplaces";
    }
    attributes {
        custom_domain_certificate_expiry_time: Str = "custom_domain_certificate_expiry_time";
        id: Id<kind::RedshiftserverlessCustomDomainAssociation> = "id";
    }
}
/// Blocks of [`aws_redshiftserverless_endpoint_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_endpoint_access).
pub mod redshiftserverless_endpoint_access {
    use crate::types::*;

    pub use crate::shared::redshift_redshift_endpoint_access_vpc_endpoint_attributes::VpcEndpointAttributes;
    pub use crate::shared::redshift_redshift_endpoint_access_vpc_endpoint_attributes::vpc_endpoint_attributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshiftserverless_endpoint_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_endpoint_access)."]
    Managed "aws_redshiftserverless_endpoint_access" RedshiftserverlessEndpointAccess RedshiftserverlessEndpointAccessAttributes
    naming None;
    tags None;
    arguments {
        endpoint_name: Str = "endpoint_name required\tlength 1 30\treplaces";
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\tprefix subnet-\treplaces";
        workgroup_name: Name<kind::RedshiftserverlessWorkgroup> = "workgroup_name required\treplaces";
        owner_account: Str = "owner_account optional\tformat account_id\treplaces";
        vpc_security_group_ids: Set<Id<kind::SecurityGroup>> = "vpc_security_group_ids computed\tprefix sg-";
    }
    attributes {
        address: Str = "address";
        arn: Arn<kind::RedshiftserverlessEndpointAccess> = "arn";
        id: Id<kind::RedshiftserverlessEndpointAccess> = "id";
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
    relations {
        "conflict admin_user_password admin_user_password_wo";
        "conflict admin_user_password manage_admin_password";
        "conflict admin_user_password_wo manage_admin_password";
        "together admin_user_password_wo admin_user_password_wo_version";
        "together admin_user_password_wo_version admin_user_password_wo";
    }
    arguments {
        admin_password_secret_kms_key_id: Str = "admin_password_secret_kms_key_id computed\tlength 1 2048";
        admin_user_password: Secret<Str> = "admin_user_password optional sensitive";
        admin_user_password_wo_version: Num = "admin_user_password_wo_version optional\twhole";
        admin_username: Secret<Str> = "admin_username computed sensitive";
        db_name: Str = "db_name computed\treplaces";
        default_iam_role_arn: Arn<kind::IamRole> = "default_iam_role_arn optional\tformat arn\tservice iam";
        iam_roles: Set<Arn<kind::IamRole>> = "iam_roles computed\teach format arn\tservice iam";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tformat arn";
        log_exports: Set<Str> = "log_exports optional\teach in useractivitylog|userlog|connectionlog";
        manage_admin_password: Bool = "manage_admin_password optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        namespace_name: Str = "namespace_name required\treplaces";
        admin_user_password_wo: Secret<Str> = "admin_user_password_wo optional write_only";
    }
    attributes {
        admin_password_secret_arn: Str = "admin_password_secret_arn";
        arn: Arn<kind::RedshiftserverlessNamespace> = "arn";
        id: Id<kind::RedshiftserverlessNamespace> = "id";
        namespace_id: Id<kind::RedshiftserverlessNamespace> = "namespace_id";
        namespace_name: Name<kind::RedshiftserverlessNamespace> = "namespace_name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshiftserverless_resource_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_resource_policy)."]
    Managed "aws_redshiftserverless_resource_policy" RedshiftserverlessResourcePolicy RedshiftserverlessResourcePolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tformat json";
        resource_arn: Arn<kind::RedshiftserverlessSnapshot> = "resource_arn required\tformat arn\treplaces";
    }
    attributes {
        id: Id<kind::RedshiftserverlessResourcePolicy> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshiftserverless_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_snapshot)."]
    Managed "aws_redshiftserverless_snapshot" RedshiftserverlessSnapshot RedshiftserverlessSnapshotAttributes
    naming None;
    tags None;
    arguments {
        namespace_name: Name<kind::RedshiftserverlessNamespace> = "namespace_name required\treplaces";
        retention_period: Num = "retention_period optional\twhole";
    }
    unread {
        snapshot_name: Str = "snapshot_name required\treplaces";
    }
    attributes {
        accounts_with_provisioned_restore_access: Set<Str> = "accounts_with_provisioned_restore_access";
        accounts_with_restore_access: Set<Str> = "accounts_with_restore_access";
        admin_username: Str = "admin_username";
        arn: Arn<kind::RedshiftserverlessSnapshot> = "arn";
        id: Id<kind::RedshiftserverlessSnapshot> = "id";
        kms_key_id: Str = "kms_key_id";
        namespace_arn: Str = "namespace_arn";
        owner_account: Str = "owner_account";
        snapshot_name: Name<kind::RedshiftserverlessSnapshot> = "snapshot_name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshiftserverless_usage_limit`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_usage_limit)."]
    Managed "aws_redshiftserverless_usage_limit" RedshiftserverlessUsageLimit RedshiftserverlessUsageLimitAttributes
    naming None;
    tags None;
    arguments {
        amount: Num = "amount required\twhole";
        resource_arn: Arn<kind::RedshiftserverlessWorkgroup> = "resource_arn required\tformat arn\treplaces";
        usage_type: Str = "usage_type required\tin serverless-compute|cross-region-datasharing";
        breach_action: Str = "breach_action optional\tin log|emit-metric|deactivate";
        period: Str = "period optional\tin daily|weekly|monthly\treplaces";
    }
    attributes {
        arn: Arn<kind::RedshiftserverlessUsageLimit> = "arn";
        id: Id<kind::RedshiftserverlessUsageLimit> = "id";
    }
}
/// Blocks of [`aws_redshiftserverless_workgroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_workgroup).
pub mod redshiftserverless_workgroup {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ConfigParameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_workgroup)."]
        ConfigParameter
        arguments {
            parameter_key: Str = "parameter_key required\tin auto_mv|datestyle|enable_case_sensitive_identifier|enable_user_activity_logging|query_group|search_path|max_query_cpu_time|max_query_blocks_read|max_scan_row_count|max_query_execution_time|max_query_queue_time|max_query_cpu_usage_percent|max_query_temp_blocks_to_disk|max_join_row_count|max_nested_loop_join_row_count|require_ssl|use_fips_ssl";
            parameter_value: Str = "parameter_value required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PricePerformanceTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftserverless_workgroup)."]
        PricePerformanceTarget
        arguments {
            enabled: Bool = "enabled required";
            level: Num = "level optional\tin 1|25|50|75|100\twhole";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    /// Blocks of [`EndpointAttributes`].
    pub mod endpoint_attributes {
        use crate::types::*;

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
        namespace_name: Name<kind::RedshiftserverlessNamespace> = "namespace_name required\treplaces";
        base_capacity: Num = "base_capacity computed\twhole";
        enhanced_vpc_routing: Bool = "enhanced_vpc_routing optional";
        max_capacity: Num = "max_capacity optional\twhole";
        port: Num = "port computed\twhole";
        publicly_accessible: Bool = "publicly_accessible optional";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids computed\tprefix sg-";
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids computed\tprefix subnet-";
        tags: Map<Str> = "tags optional";
        track_name: Str = "track_name computed\tlength 1 256\tmatch ^[0-9A-Za-z_]+$";
    }
    unread {
        workgroup_name: Str = "workgroup_name required\treplaces";
    }
    many {
        config_parameter: redshiftserverless_workgroup::ConfigParameter = "config_parameter optional set block 0 0";
        price_performance_target: redshiftserverless_workgroup::PricePerformanceTarget = "price_performance_target optional list block 0 1";
    }
    single {
        timeouts: redshiftserverless_workgroup::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::RedshiftserverlessWorkgroup> = "arn";
        id: Id<kind::RedshiftserverlessWorkgroup> = "id";
        tags_all: Map<Str> = "tags_all";
        workgroup_id: Id<kind::RedshiftserverlessWorkgroup> = "workgroup_id";
        workgroup_name: Name<kind::RedshiftserverlessWorkgroup> = "workgroup_name";
    }
    objects {
        endpoint: List<redshiftserverless_workgroup::EndpointAttributes> = "endpoint";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_redshiftserverless_credentials`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/redshiftserverless_credentials)."]
        Data "aws_redshiftserverless_credentials" RedshiftserverlessCredentials RedshiftserverlessCredentialsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            workgroup_name: Str = "workgroup_name required";
            db_name: Str = "db_name optional";
            duration_seconds: Num = "duration_seconds optional";
        }
        attributes {
            db_password: Secret<Str> = "db_password";
            db_user: Str = "db_user";
            expiration: Str = "expiration";
            workgroup_name: Name<kind::RedshiftserverlessWorkgroup> = "workgroup_name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_redshiftserverless_namespace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/redshiftserverless_namespace)."]
        Data "aws_redshiftserverless_namespace" RedshiftserverlessNamespace RedshiftserverlessNamespaceAttributes
        naming None;
        tags None;
        unread {
            namespace_name: Str = "namespace_name required";
            id: Str = "id computed";
        }
        attributes {
            admin_username: Str = "admin_username";
            arn: Arn<kind::RedshiftserverlessNamespace> = "arn";
            db_name: Str = "db_name";
            default_iam_role_arn: Str = "default_iam_role_arn";
            iam_roles: Set<Arn<kind::IamRole>> = "iam_roles";
            id: Id<kind::RedshiftserverlessNamespace> = "id";
            kms_key_id: Str = "kms_key_id";
            log_exports: Set<Str> = "log_exports";
            namespace_id: Id<kind::RedshiftserverlessNamespace> = "namespace_id";
            namespace_name: Name<kind::RedshiftserverlessNamespace> = "namespace_name";
        }
    }
    /// Blocks of [`aws_redshiftserverless_workgroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/redshiftserverless_workgroup).
    pub mod redshiftserverless_workgroup {
        use crate::types::*;

        pub use crate::services::redshiftserverless::redshiftserverless_workgroup::EndpointAttributes;
        pub use crate::services::redshiftserverless::redshiftserverless_workgroup::endpoint_attributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_redshiftserverless_workgroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/redshiftserverless_workgroup)."]
        Data "aws_redshiftserverless_workgroup" RedshiftserverlessWorkgroup RedshiftserverlessWorkgroupAttributes
        naming None;
        tags None;
        unread {
            workgroup_name: Str = "workgroup_name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::RedshiftserverlessWorkgroup> = "arn";
            enhanced_vpc_routing: Bool = "enhanced_vpc_routing";
            id: Id<kind::RedshiftserverlessWorkgroup> = "id";
            namespace_name: Str = "namespace_name";
            publicly_accessible: Bool = "publicly_accessible";
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
            track_name: Str = "track_name";
            workgroup_id: Id<kind::RedshiftserverlessWorkgroup> = "workgroup_id";
            workgroup_name: Name<kind::RedshiftserverlessWorkgroup> = "workgroup_name";
        }
        objects {
            endpoint: List<redshiftserverless_workgroup::EndpointAttributes> = "endpoint";
        }
    }
}
