// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `redshift`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_authentication_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_authentication_profile)."]
    Managed "aws_redshift_authentication_profile" RedshiftAuthenticationProfile RedshiftAuthenticationProfileAttributes
    naming None;
    tags None;
    arguments {
        authentication_profile_content: Str = "authentication_profile_content required\tformat json";
    }
    unread {
        authentication_profile_name: Str = "authentication_profile_name required\treplaces";
    }
    attributes {
        authentication_profile_name: Name<kind::RedshiftAuthenticationProfile> = "authentication_profile_name";
        id: Id<kind::RedshiftAuthenticationProfile> = "id";
    }
}
/// Blocks of [`aws_redshift_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_cluster).
pub mod redshift_cluster {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Logging`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_cluster)."]
        Logging
        arguments {
            enable: Bool = "enable required";
            bucket_name: Name<kind::S3Bucket> = "bucket_name computed";
            log_destination_type: Str = "log_destination_type optional\tin s3|cloudwatch";
            log_exports: Set<Str> = "log_exports optional";
            s3_key_prefix: Str = "s3_key_prefix computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SnapshotCopy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_cluster)."]
        SnapshotCopy
        arguments {
            destination_region: Str = "destination_region required";
            grant_name: Name<kind::RedshiftSnapshotCopyGrant> = "grant_name optional";
            retention_period: Num = "retention_period optional\twhole";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ClusterNodesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_cluster)."]
        ClusterNodesAttributes
        attributes {
            node_role: Str = "node_role";
            private_ip_address: Str = "private_ip_address";
            public_ip_address: Str = "public_ip_address";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_cluster)."]
    Managed "aws_redshift_cluster" RedshiftCluster RedshiftClusterAttributes
    naming Some(formwork_model::Naming::new("cluster_identifier", "", 1, 1024, "0-9a-z-"));
    tags Map;
    relations {
        "conflict manage_master_password master_password";
        "conflict manage_master_password master_password_wo";
        "conflict master_password master_password_wo";
        "conflict snapshot_arn snapshot_identifier";
        "together master_password_wo master_password_wo_version";
        "together master_password_wo_version master_password_wo";
    }
    arguments {
        node_type: Str = "node_type required\tapi length - 2147483647";
        allow_version_upgrade: Bool = "allow_version_upgrade optional";
        apply_immediately: Bool = "apply_immediately optional";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] aqua_configuration_status: Str = "aqua_configuration_status computed deprecated\tin enabled|disabled|auto";
        automated_snapshot_retention_period: Num = "automated_snapshot_retention_period optional\trange - 35\twhole";
        availability_zone: Str = "availability_zone computed\tapi length - 2147483647\tmay_replace";
        availability_zone_relocation_enabled: Bool = "availability_zone_relocation_enabled optional";
        cluster_parameter_group_name: Str = "cluster_parameter_group_name computed\tapi length - 2147483647";
        cluster_public_key: Str = "cluster_public_key computed";
        cluster_revision_number: Str = "cluster_revision_number computed";
        cluster_subnet_group_name: Name<kind::RedshiftSubnetGroup> = "cluster_subnet_group_name computed\tapi length - 2147483647\treplaces";
        cluster_type: Str = "cluster_type computed\tapi length - 2147483647";
        cluster_version: Str = "cluster_version optional\tapi length - 2147483647";
        database_name: Str = "database_name computed\tlength 1 64\tmatch ^[0-9a-z_$]+$\tmatch (?i)^[a-z_]";
        default_iam_role_arn: Arn<kind::IamRole> = "default_iam_role_arn computed\tformat arn\tservice iam";
        elastic_ip: Str = "elastic_ip optional\tapi length - 2147483647";
        encrypted: Bool = "encrypted optional";
        endpoint: Str = "endpoint computed";
        enhanced_vpc_routing: Bool = "enhanced_vpc_routing computed";
        final_snapshot_identifier: Str = "final_snapshot_identifier optional\tlength 1 255\tmatch ^[0-9A-Za-z-]+$";
        iam_roles: Set<Arn<kind::IamRole>> = "iam_roles computed\teach format arn\tservice iam";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tformat arn\tapi length - 2147483647";
        maintenance_track_name: Str = "maintenance_track_name optional";
        manage_master_password: Bool = "manage_master_password optional";
        manual_snapshot_retention_period: Num = "manual_snapshot_retention_period optional\trange -1 3653\twhole";
        master_password: Secret<Str> = "master_password optional sensitive\tlength 8 64\tmatch ^.*[a-z].*\tmatch ^.*[A-Z].*\tmatch ^.*[0-9].*\tmatch ^[^\\@\\/'\" ]*$";
        master_password_secret_kms_key_id: Str = "master_password_secret_kms_key_id computed\tlength 1 2048";
        master_password_wo_version: Num = "master_password_wo_version optional\twhole";
        master_username: Str = "master_username optional\tlength 1 128\tmatch ^\\w+$\tmatch (?i)^[a-z_]\treplaces";
        multi_az: Bool = "multi_az optional";
        number_of_nodes: Num = "number_of_nodes optional\twhole";
        owner_account: Str = "owner_account optional\tformat account_id\tapi length - 2147483647";
        port: Num = "port optional\trange 1115 65535\twhole";
        preferred_maintenance_window: Str = "preferred_maintenance_window computed\tformat weekly_window\tapi length - 2147483647";
        publicly_accessible: Bool = "publicly_accessible optional";
        skip_final_snapshot: Bool = "skip_final_snapshot optional";
        snapshot_arn: Str = "snapshot_arn optional\tformat arn\treplaces";
        snapshot_cluster_identifier: Str = "snapshot_cluster_identifier optional\tapi length - 2147483647\treplaces";
        snapshot_identifier: Str = "snapshot_identifier optional\tapi length - 2147483647\treplaces";
        tags: Map<Str> = "tags optional";
        vpc_security_group_ids: Set<Id<kind::SecurityGroup>> = "vpc_security_group_ids computed\tapi each length - 2147483647\tprefix sg-";
    }
    unread {
        cluster_identifier: Str = "cluster_identifier required\tmatch ^[0-9a-z-]+$\tmatch (?i)^[a-z]\tapi length - 2147483647\treplaces";
        master_password_wo: Secret<Str> = "master_password_wo optional sensitive write_only\tlength 8 64";
    }
    many {
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] logging: redshift_cluster::Logging = "logging optional list block 0 1 deprecated";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] snapshot_copy: redshift_cluster::SnapshotCopy = "snapshot_copy optional list block 0 1 deprecated";
    }
    single {
        timeouts: redshift_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::RedshiftCluster> = "arn";
        cluster_identifier: Name<kind::RedshiftCluster> = "cluster_identifier";
        cluster_namespace_arn: Str = "cluster_namespace_arn";
        dns_name: Str = "dns_name";
        id: Id<kind::RedshiftCluster> = "id";
        master_password_secret_arn: Str = "master_password_secret_arn";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        cluster_nodes: List<redshift_cluster::ClusterNodesAttributes> = "cluster_nodes";
    }
}
/// Blocks of [`aws_redshift_cluster_iam_roles`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_cluster_iam_roles).
pub mod redshift_cluster_iam_roles {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_cluster_iam_roles`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_cluster_iam_roles)."]
    Managed "aws_redshift_cluster_iam_roles" RedshiftClusterIamRoles RedshiftClusterIamRolesAttributes
    naming None;
    tags None;
    arguments {
        cluster_identifier: Name<kind::RedshiftCluster> = "cluster_identifier required\treplaces";
        default_iam_role_arn: Str = "default_iam_role_arn computed\tformat arn";
        iam_role_arns: Set<Arn<kind::IamRole>> = "iam_role_arns computed\teach format arn\tservice iam";
    }
    single {
        timeouts: redshift_cluster_iam_roles::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::RedshiftClusterIamRoles> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_cluster_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_cluster_snapshot)."]
    Managed "aws_redshift_cluster_snapshot" RedshiftClusterSnapshot RedshiftClusterSnapshotAttributes
    naming Some(formwork_model::Naming::new("cluster_identifier", "", 1, 255, ""));
    tags Map;
    arguments {
        manual_snapshot_retention_period: Num = "manual_snapshot_retention_period optional\twhole";
        tags: Map<Str> = "tags optional";
    }
    unread {
        cluster_identifier: Str = "cluster_identifier required\treplaces";
        snapshot_identifier: Str = "snapshot_identifier required\treplaces";
    }
    attributes {
        arn: Arn<kind::RedshiftClusterSnapshot> = "arn";
        cluster_identifier: Name<kind::RedshiftClusterSnapshot> = "cluster_identifier";
        id: Id<kind::RedshiftClusterSnapshot> = "id";
        kms_key_id: Str = "kms_key_id";
        owner_account: Str = "owner_account";
        snapshot_identifier: Id<kind::RedshiftClusterSnapshot> = "snapshot_identifier";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_data_share_authorization`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_data_share_authorization)."]
    Managed "aws_redshift_data_share_authorization" RedshiftDataShareAuthorization RedshiftDataShareAuthorizationAttributes
    naming None;
    tags None;
    arguments {
        consumer_identifier: Str = "consumer_identifier required\treplaces";
        data_share_arn: Str = "data_share_arn required\tlength 1 -\tformat any_arn\treplaces";
        allow_writes: Bool = "allow_writes optional\treplaces";
    }
    attributes {
        id: Id<kind::RedshiftDataShareAuthorization> = "id";
        managed_by: Str = "managed_by";
        producer_arn: Str = "producer_arn";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_data_share_consumer_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_data_share_consumer_association)."]
    Managed "aws_redshift_data_share_consumer_association" RedshiftDataShareConsumerAssociation RedshiftDataShareConsumerAssociationAttributes
    naming None;
    tags None;
    relations {
        "exactly_one associate_entire_account consumer_arn consumer_region";
    }
    arguments {
        data_share_arn: Str = "data_share_arn required\tlength 1 -\tformat arn\treplaces";
        allow_writes: Bool = "allow_writes optional\treplaces";
        associate_entire_account: Bool = "associate_entire_account optional\treplaces";
        consumer_arn: Str = "consumer_arn optional\tlength 1 -\tformat arn\treplaces";
        consumer_region: Str = "consumer_region optional\treplaces";
    }
    attributes {
        id: Id<kind::RedshiftDataShareConsumerAssociation> = "id";
        managed_by: Str = "managed_by";
        producer_arn: Str = "producer_arn";
    }
}
/// Blocks of [`aws_redshift_endpoint_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_endpoint_access).
pub mod redshift_endpoint_access {
    use crate::types::*;

    pub use crate::shared::redshift_redshift_endpoint_access_vpc_endpoint_attributes::VpcEndpointAttributes;
    pub use crate::shared::redshift_redshift_endpoint_access_vpc_endpoint_attributes::vpc_endpoint_attributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_endpoint_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_endpoint_access)."]
    Managed "aws_redshift_endpoint_access" RedshiftEndpointAccess RedshiftEndpointAccessAttributes
    naming None;
    tags None;
    arguments {
        cluster_identifier: Name<kind::RedshiftCluster> = "cluster_identifier required\treplaces";
        endpoint_name: Str = "endpoint_name required\tlength 1 30\tmatch ^[0-9a-z-]+$\treplaces";
        subnet_group_name: Name<kind::RedshiftSubnetGroup> = "subnet_group_name required\treplaces";
        resource_owner: Str = "resource_owner computed\treplaces";
        vpc_security_group_ids: Set<Id<kind::SecurityGroup>> = "vpc_security_group_ids computed\tprefix sg-";
    }
    attributes {
        address: Str = "address";
        id: Id<kind::RedshiftEndpointAccess> = "id";
        port: Num = "port";
    }
    objects {
        vpc_endpoint: List<redshift_endpoint_access::VpcEndpointAttributes> = "vpc_endpoint";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_endpoint_authorization`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_endpoint_authorization)."]
    Managed "aws_redshift_endpoint_authorization" RedshiftEndpointAuthorization RedshiftEndpointAuthorizationAttributes
    naming None;
    tags None;
    arguments {
        account: Str = "account required\tformat account_id\treplaces";
        cluster_identifier: Name<kind::RedshiftCluster> = "cluster_identifier required\treplaces";
        force_delete: Bool = "force_delete optional";
        vpc_ids: Set<Str> = "vpc_ids optional";
    }
    attributes {
        allowed_all_vpcs: Bool = "allowed_all_vpcs";
        endpoint_count: Num = "endpoint_count";
        grantee: Str = "grantee";
        grantor: Str = "grantor";
        id: Id<kind::RedshiftEndpointAuthorization> = "id";
    }
}
/// Blocks of [`aws_redshift_event_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_event_subscription).
pub mod redshift_event_subscription {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_event_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_event_subscription)."]
    Managed "aws_redshift_event_subscription" RedshiftEventSubscription RedshiftEventSubscriptionAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 1024, ""));
    tags Map;
    arguments {
        sns_topic_arn: Arn<kind::SnsTopic> = "sns_topic_arn required\tformat arn\tapi length - 2147483647\tservice sns";
        enabled: Bool = "enabled optional";
        event_categories: Set<Str> = "event_categories optional\teach in configuration|management|monitoring|security|pending";
        severity: Str = "severity optional\tin ERROR|INFO";
        source_ids: Set<OneOf<kind::RedshiftClusterIdOrRedshiftParameterGroupName>> = "source_ids optional\tapi each length - 2147483647";
        source_type: Str = "source_type optional\tin cluster|cluster-parameter-group|cluster-security-group|cluster-snapshot|scheduled-action";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tapi length - 2147483647\treplaces";
    }
    single {
        timeouts: redshift_event_subscription::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::RedshiftEventSubscription> = "arn";
        customer_aws_id: Str = "customer_aws_id";
        id: Id<kind::RedshiftEventSubscription> = "id";
        name: Name<kind::RedshiftEventSubscription> = "name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_hsm_client_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_hsm_client_certificate)."]
    Managed "aws_redshift_hsm_client_certificate" RedshiftHsmClientCertificate RedshiftHsmClientCertificateAttributes
    naming None;
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    unread {
        hsm_client_certificate_identifier: Str = "hsm_client_certificate_identifier required\treplaces";
    }
    attributes {
        arn: Arn<kind::RedshiftHsmClientCertificate> = "arn";
        hsm_client_certificate_identifier: Id<kind::RedshiftHsmClientCertificate> = "hsm_client_certificate_identifier";
        hsm_client_certificate_public_key: Str = "hsm_client_certificate_public_key";
        id: Id<kind::RedshiftHsmClientCertificate> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_hsm_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_hsm_configuration)."]
    Managed "aws_redshift_hsm_configuration" RedshiftHsmConfiguration RedshiftHsmConfigurationAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description required\treplaces";
        hsm_ip_address: Str = "hsm_ip_address required\treplaces";
        hsm_partition_name: Str = "hsm_partition_name required\treplaces";
        hsm_partition_password: Secret<Str> = "hsm_partition_password required sensitive\treplaces";
        hsm_server_public_certificate: Str = "hsm_server_public_certificate required\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        hsm_configuration_identifier: Str = "hsm_configuration_identifier required\treplaces";
    }
    attributes {
        arn: Arn<kind::RedshiftHsmConfiguration> = "arn";
        hsm_configuration_identifier: Id<kind::RedshiftHsmConfiguration> = "hsm_configuration_identifier";
        id: Id<kind::RedshiftHsmConfiguration> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_redshift_integration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_integration).
pub mod redshift_integration {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_integration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_integration)."]
    Managed "aws_redshift_integration" RedshiftIntegration RedshiftIntegrationAttributes
    naming None;
    tags Map;
    arguments {
        source_arn: Arn<kind::DynamodbTable> = "source_arn required\tlength 1 -\tformat arn\tservice dynamodb\treplaces";
        target_arn: Arn<kind::RedshiftserverlessNamespace> = "target_arn required\tlength 1 -\tformat arn\treplaces";
        additional_encryption_context: Map<Str> = "additional_encryption_context optional\treplaces";
        description: Str = "description optional";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        integration_name: Str = "integration_name required";
    }
    single {
        timeouts: redshift_integration::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::RedshiftIntegration> = "arn";
        integration_name: Name<kind::RedshiftIntegration> = "integration_name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_logging`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_logging)."]
    Managed "aws_redshift_logging" RedshiftLogging RedshiftLoggingAttributes
    naming None;
    tags None;
    arguments {
        cluster_identifier: Id<kind::RedshiftCluster> = "cluster_identifier required\treplaces";
        bucket_name: Name<kind::S3Bucket> = "bucket_name optional";
        log_destination_type: Str = "log_destination_type optional\tin s3|cloudwatch";
        log_exports: Set<Str> = "log_exports optional\teach in connectionlog|useractivitylog|userlog";
        s3_key_prefix: Str = "s3_key_prefix optional";
    }
    attributes {
        id: Id<kind::RedshiftLogging> = "id";
    }
}
/// Blocks of [`aws_redshift_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_parameter_group).
pub mod redshift_parameter_group {
    use crate::types::*;

    pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as Parameter;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_parameter_group)."]
    Managed "aws_redshift_parameter_group" RedshiftParameterGroup RedshiftParameterGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, "0-9a-z-"));
    tags Map;
    arguments {
        family: Str = "family required\tapi length - 2147483647\treplaces";
        description: Str = "description optional\tapi length - 2147483647\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\tmatch ^[0-9a-z-]+$\tmatch (?i)^[a-z]\treplaces";
    }
    many {
        parameter: redshift_parameter_group::Parameter = "parameter optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::RedshiftParameterGroup> = "arn";
        id: Name<kind::RedshiftParameterGroup> = "id";
        name: Name<kind::RedshiftParameterGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_partner`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_partner)."]
    Managed "aws_redshift_partner" RedshiftPartner RedshiftPartnerAttributes
    naming None;
    tags None;
    arguments {
        account_id: Str = "account_id required\tformat account_id\treplaces";
        cluster_identifier: Id<kind::RedshiftCluster> = "cluster_identifier required\treplaces";
        database_name: Str = "database_name required\treplaces";
    }
    unread {
        partner_name: Str = "partner_name required\treplaces";
    }
    attributes {
        id: Id<kind::RedshiftPartner> = "id";
        partner_name: Name<kind::RedshiftPartner> = "partner_name";
        status: Str = "status";
        status_message: Str = "status_message";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_resource_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_resource_policy)."]
    Managed "aws_redshift_resource_policy" RedshiftResourcePolicy RedshiftResourcePolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tformat json";
        resource_arn: Str = "resource_arn required\tformat arn\treplaces";
    }
    attributes {
        id: Id<kind::RedshiftResourcePolicy> = "id";
    }
}
/// Blocks of [`aws_redshift_scheduled_action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_scheduled_action).
pub mod redshift_scheduled_action {
    use crate::types::*;

    /// Blocks of [`TargetAction`].
    pub mod target_action {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`PauseCluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_scheduled_action)."]
            PauseCluster
            arguments {
                cluster_identifier: Str = "cluster_identifier required";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ResizeCluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_scheduled_action)."]
            ResizeCluster
            arguments {
                cluster_identifier: Str = "cluster_identifier required";
                classic: Bool = "classic optional";
                cluster_type: Str = "cluster_type optional";
                node_type: Str = "node_type optional";
                number_of_nodes: Num = "number_of_nodes optional\twhole";
            }
        }
        pub use crate::services::redshift::redshift_scheduled_action::target_action::PauseCluster as ResumeCluster;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TargetAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_scheduled_action)."]
        TargetAction
        many {
            pause_cluster: target_action::PauseCluster = "pause_cluster optional list block 0 1";
            resize_cluster: target_action::ResizeCluster = "resize_cluster optional list block 0 1";
            resume_cluster: target_action::ResumeCluster = "resume_cluster optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_scheduled_action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_scheduled_action)."]
    Managed "aws_redshift_scheduled_action" RedshiftScheduledAction RedshiftScheduledActionAttributes
    naming None;
    tags None;
    relations {
        "exactly_one target_action.pause_cluster target_action.resize_cluster target_action.resume_cluster";
    }
    arguments {
        iam_role: Arn<kind::IamRole> = "iam_role required\tservice iam";
        schedule: Str = "schedule required";
        description: Str = "description optional";
        enable: Bool = "enable optional";
        end_time: Str = "end_time optional\tformat rfc3339";
        start_time: Str = "start_time optional\tformat rfc3339";
    }
    unread {
        name: Str = "name required\tmatch ^[0-9a-z-]{1,63}$\treplaces";
    }
    many {
        target_action: redshift_scheduled_action::TargetAction = "target_action required list block 1 1";
    }
    attributes {
        id: Id<kind::RedshiftScheduledAction> = "id";
        name: Name<kind::RedshiftScheduledAction> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_snapshot_copy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_snapshot_copy)."]
    Managed "aws_redshift_snapshot_copy" RedshiftSnapshotCopy RedshiftSnapshotCopyAttributes
    naming None;
    tags None;
    arguments {
        cluster_identifier: Id<kind::RedshiftCluster> = "cluster_identifier required\treplaces";
        destination_region: Str = "destination_region required\treplaces";
        manual_snapshot_retention_period: Num = "manual_snapshot_retention_period computed\twhole\treplaces";
        retention_period: Num = "retention_period computed\twhole";
        snapshot_copy_grant_name: Str = "snapshot_copy_grant_name optional\treplaces";
    }
    attributes {
        id: Id<kind::RedshiftSnapshotCopy> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_snapshot_copy_grant`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_snapshot_copy_grant)."]
    Managed "aws_redshift_snapshot_copy_grant" RedshiftSnapshotCopyGrant RedshiftSnapshotCopyGrantAttributes
    naming None;
    tags Map;
    arguments {
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tapi length - 2147483647\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        snapshot_copy_grant_name: Str = "snapshot_copy_grant_name required\tapi length - 2147483647\treplaces";
    }
    attributes {
        arn: Arn<kind::RedshiftSnapshotCopyGrant> = "arn";
        id: Id<kind::RedshiftSnapshotCopyGrant> = "id";
        snapshot_copy_grant_name: Name<kind::RedshiftSnapshotCopyGrant> = "snapshot_copy_grant_name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_snapshot_schedule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_snapshot_schedule)."]
    Managed "aws_redshift_snapshot_schedule" RedshiftSnapshotSchedule RedshiftSnapshotScheduleAttributes
    naming Some(formwork_model::Naming::new("identifier", "identifier_prefix", 1, 1024, ""));
    tags Map;
    relations {
        "conflict identifier identifier_prefix";
    }
    arguments {
        definitions: Set<Str> = "definitions required\tapi each length - 2147483647";
        description: Str = "description optional\tapi length - 2147483647\treplaces";
        force_destroy: Bool = "force_destroy optional";
        identifier_prefix: Str = "identifier_prefix computed\tapi length - 2147483647\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        identifier: Str = "identifier computed\tapi length - 2147483647\treplaces";
    }
    attributes {
        arn: Arn<kind::RedshiftSnapshotSchedule> = "arn";
        id: Id<kind::RedshiftSnapshotSchedule> = "id";
        identifier: Name<kind::RedshiftSnapshotSchedule> = "identifier";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_snapshot_schedule_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_snapshot_schedule_association)."]
    Managed "aws_redshift_snapshot_schedule_association" RedshiftSnapshotScheduleAssociation RedshiftSnapshotScheduleAssociationAttributes
    naming None;
    tags None;
    arguments {
        cluster_identifier: Id<kind::RedshiftCluster> = "cluster_identifier required\tapi length - 2147483647\treplaces";
        schedule_identifier: Id<kind::RedshiftSnapshotSchedule> = "schedule_identifier required\tapi length - 2147483647\treplaces";
    }
    attributes {
        id: Id<kind::RedshiftSnapshotScheduleAssociation> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_subnet_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_subnet_group)."]
    Managed "aws_redshift_subnet_group" RedshiftSubnetGroup RedshiftSubnetGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, "0-9a-z-"));
    tags Map;
    arguments {
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\tapi each length - 2147483647\tprefix subnet-";
        description: Str = "description optional\tapi length - 2147483647";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\tmatch ^[0-9a-z-]+$\treplaces";
    }
    attributes {
        arn: Arn<kind::RedshiftSubnetGroup> = "arn";
        id: Name<kind::RedshiftSubnetGroup> = "id";
        name: Name<kind::RedshiftSubnetGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshift_usage_limit`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_usage_limit)."]
    Managed "aws_redshift_usage_limit" RedshiftUsageLimit RedshiftUsageLimitAttributes
    naming None;
    tags Map;
    arguments {
        amount: Num = "amount required\twhole";
        cluster_identifier: Id<kind::RedshiftCluster> = "cluster_identifier required\treplaces";
        feature_type: Str = "feature_type required\tin spectrum|concurrency-scaling|cross-region-datasharing\treplaces";
        limit_type: Str = "limit_type required\tin time|data-scanned\treplaces";
        breach_action: Str = "breach_action optional\tin log|emit-metric|disable";
        period: Str = "period optional\tin daily|weekly|monthly\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::RedshiftUsageLimit> = "arn";
        id: Id<kind::RedshiftUsageLimit> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_redshift_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/redshift_cluster).
    pub mod redshift_cluster {
        use crate::types::*;

        pub use crate::services::redshift::redshift_cluster::ClusterNodesAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_redshift_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/redshift_cluster)."]
        Data "aws_redshift_cluster" RedshiftCluster RedshiftClusterAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            cluster_identifier: Str = "cluster_identifier required";
            id: Str = "id computed";
        }
        attributes {
            allow_version_upgrade: Bool = "allow_version_upgrade";
            aqua_configuration_status: Str = "aqua_configuration_status";
            arn: Arn<kind::RedshiftCluster> = "arn";
            automated_snapshot_retention_period: Num = "automated_snapshot_retention_period";
            availability_zone: Str = "availability_zone";
            availability_zone_relocation_enabled: Bool = "availability_zone_relocation_enabled";
            bucket_name: Str = "bucket_name";
            cluster_identifier: Name<kind::RedshiftCluster> = "cluster_identifier";
            cluster_namespace_arn: Str = "cluster_namespace_arn";
            cluster_parameter_group_name: Str = "cluster_parameter_group_name";
            cluster_public_key: Str = "cluster_public_key";
            cluster_revision_number: Str = "cluster_revision_number";
            cluster_subnet_group_name: Str = "cluster_subnet_group_name";
            cluster_type: Str = "cluster_type";
            cluster_version: Str = "cluster_version";
            database_name: Str = "database_name";
            default_iam_role_arn: Str = "default_iam_role_arn";
            elastic_ip: Str = "elastic_ip";
            enable_logging: Bool = "enable_logging";
            encrypted: Bool = "encrypted";
            endpoint: Str = "endpoint";
            enhanced_vpc_routing: Bool = "enhanced_vpc_routing";
            iam_roles: List<Arn<kind::IamRole>> = "iam_roles";
            id: Id<kind::RedshiftCluster> = "id";
            kms_key_id: Str = "kms_key_id";
            log_destination_type: Str = "log_destination_type";
            log_exports: Set<Str> = "log_exports";
            maintenance_track_name: Str = "maintenance_track_name";
            manual_snapshot_retention_period: Num = "manual_snapshot_retention_period";
            master_username: Str = "master_username";
            multi_az: Bool = "multi_az";
            node_type: Str = "node_type";
            number_of_nodes: Num = "number_of_nodes";
            port: Num = "port";
            preferred_maintenance_window: Str = "preferred_maintenance_window";
            publicly_accessible: Bool = "publicly_accessible";
            s3_key_prefix: Str = "s3_key_prefix";
            vpc_id: Id<kind::Vpc> = "vpc_id";
            vpc_security_group_ids: List<Id<kind::SecurityGroup>> = "vpc_security_group_ids";
        }
        objects {
            cluster_nodes: List<redshift_cluster::ClusterNodesAttributes> = "cluster_nodes";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_redshift_cluster_credentials`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/redshift_cluster_credentials)."]
        Data "aws_redshift_cluster_credentials" RedshiftClusterCredentials RedshiftClusterCredentialsAttributes
        naming None;
        tags None;
        arguments {
            cluster_identifier: Str = "cluster_identifier required";
            db_user: Str = "db_user required";
            id: Str = "id computed";
        }
        unread {
            auto_create: Bool = "auto_create optional";
            db_groups: Set<Str> = "db_groups optional";
            db_name: Str = "db_name optional";
            duration_seconds: Num = "duration_seconds optional";
        }
        attributes {
            db_password: Secret<Str> = "db_password";
            expiration: Str = "expiration";
        }
    }
    /// Blocks of [`aws_redshift_data_shares`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/redshift_data_shares).
    pub mod redshift_data_shares {
        use crate::types::*;

        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as DataShares;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DataSharesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/redshift_data_shares)."]
            DataSharesAttributes
            attributes {
                data_share_arn: Str = "data_share_arn";
                managed_by: Str = "managed_by";
                producer_arn: Str = "producer_arn";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_redshift_data_shares`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/redshift_data_shares)."]
        Data "aws_redshift_data_shares" RedshiftDataShares RedshiftDataSharesAttributes
        naming None;
        tags None;
        many {
            data_shares: redshift_data_shares::DataShares = "data_shares optional list block 0 0";
        }
        attributes {
            id: Str = "id";
        }
        objects {
            data_shares: List<redshift_data_shares::DataSharesAttributes> = "data_shares";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_redshift_orderable_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/redshift_orderable_cluster)."]
        Data "aws_redshift_orderable_cluster" RedshiftOrderableCluster RedshiftOrderableClusterAttributes
        naming None;
        tags None;
        arguments {
            cluster_type: Str = "cluster_type computed";
            cluster_version: Str = "cluster_version computed";
            id: Str = "id computed";
            node_type: Str = "node_type computed";
        }
        unread {
            preferred_node_types: List<Str> = "preferred_node_types optional";
        }
        attributes {
            availability_zones: List<Str> = "availability_zones";
        }
    }
    /// Blocks of [`aws_redshift_producer_data_shares`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/redshift_producer_data_shares).
    pub mod redshift_producer_data_shares {
        use crate::types::*;

        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as DataShares;
        pub use crate::services::redshift::data::redshift_data_shares::DataSharesAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_redshift_producer_data_shares`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/redshift_producer_data_shares)."]
        Data "aws_redshift_producer_data_shares" RedshiftProducerDataShares RedshiftProducerDataSharesAttributes
        naming None;
        tags None;
        arguments {
            producer_arn: Str = "producer_arn required";
        }
        unread {
            status: Str = "status optional";
        }
        many {
            data_shares: redshift_producer_data_shares::DataShares = "data_shares optional list block 0 0";
        }
        attributes {
            id: Str = "id";
        }
        objects {
            data_shares: List<redshift_producer_data_shares::DataSharesAttributes> = "data_shares";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_redshift_service_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/redshift_service_account)."]
        Data "aws_redshift_service_account" RedshiftServiceAccount RedshiftServiceAccountAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            region: Str = "region optional";
        }
        attributes {
            arn: Str = "arn";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_redshift_subnet_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/redshift_subnet_group)."]
        Data "aws_redshift_subnet_group" RedshiftSubnetGroup RedshiftSubnetGroupAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::RedshiftSubnetGroup> = "arn";
            description: Str = "description";
            id: Name<kind::RedshiftSubnetGroup> = "id";
            name: Name<kind::RedshiftSubnetGroup> = "name";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
        }
    }
}
