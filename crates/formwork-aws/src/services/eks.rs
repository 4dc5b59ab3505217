// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `eks`.

use crate::kinds::*;

/// Blocks of [`aws_eks_access_entry`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_access_entry).
pub mod eks_access_entry {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_eks_access_entry`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_access_entry)."]
    Managed "aws_eks_access_entry" EksAccessEntry EksAccessEntryAttributes
    naming None;
    tags Map;
    arguments {
        cluster_name: Str = "cluster_name required";
        principal_arn: Str = "principal_arn required";
        kubernetes_groups: Set<Str> = "kubernetes_groups computed";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type optional";
        user_name: Str = "user_name computed";
    }
    single {
        timeouts: eks_access_entry::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        access_entry_arn: Str = "access_entry_arn";
        created_at: Str = "created_at";
        id: Str = "id";
        modified_at: Str = "modified_at";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_eks_access_policy_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_access_policy_association).
pub mod eks_access_policy_association {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AccessScope`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_access_policy_association)."]
        AccessScope
        arguments {
            r#type: Str = "type required";
            namespaces: Set<Str> = "namespaces optional";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_eks_access_policy_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_access_policy_association)."]
    Managed "aws_eks_access_policy_association" EksAccessPolicyAssociation EksAccessPolicyAssociationAttributes
    naming None;
    tags None;
    arguments {
        cluster_name: Str = "cluster_name required";
        policy_arn: Str = "policy_arn required";
        principal_arn: Str = "principal_arn required";
    }
    many {
        access_scope: eks_access_policy_association::AccessScope = "access_scope required list block 1 1";
    }
    single {
        timeouts: eks_access_policy_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        associated_at: Str = "associated_at";
        id: Str = "id";
        modified_at: Str = "modified_at";
    }
}
/// Blocks of [`aws_eks_addon`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_addon).
pub mod eks_addon {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`PodIdentityAssociation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_addon)."]
        PodIdentityAssociation
        arguments {
            role_arn: Str = "role_arn required";
            service_account: Str = "service_account required";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_eks_addon`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_addon)."]
    Managed "aws_eks_addon" EksAddon EksAddonAttributes
    naming None;
    tags Map;
    arguments {
        addon_name: Str = "addon_name required";
        cluster_name: Str = "cluster_name required";
        addon_version: Str = "addon_version computed";
        configuration_values: Str = "configuration_values computed";
        preserve: Bool = "preserve optional";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] resolve_conflicts: Str = "resolve_conflicts optional deprecated";
        resolve_conflicts_on_create: Str = "resolve_conflicts_on_create optional";
        resolve_conflicts_on_update: Str = "resolve_conflicts_on_update optional";
        service_account_role_arn: Str = "service_account_role_arn optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        pod_identity_association: eks_addon::PodIdentityAssociation = "pod_identity_association optional set block 0 0";
    }
    single {
        timeouts: eks_addon::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        created_at: Str = "created_at";
        id: Str = "id";
        modified_at: Str = "modified_at";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_eks_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster).
pub mod eks_cluster {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AccessConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        AccessConfig
        arguments {
            authentication_mode: Str = "authentication_mode computed";
            bootstrap_cluster_creator_admin_permissions: Bool = "bootstrap_cluster_creator_admin_permissions optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ComputeConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        ComputeConfig
        arguments {
            enabled: Bool = "enabled optional";
            node_pools: Set<Str> = "node_pools optional";
            node_role_arn: Str = "node_role_arn optional";
        }
    }
    /// Blocks of [`EncryptionConfig`].
    pub mod encryption_config {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Provider`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
            Provider
            arguments {
                key_arn: Str = "key_arn required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EncryptionConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        EncryptionConfig
        arguments {
            resources: Set<Str> = "resources required";
        }
        many {
            provider: encryption_config::Provider = "provider required list block 1 1";
        }
    }
    /// Blocks of [`KubernetesNetworkConfig`].
    pub mod kubernetes_network_config {
        use crate::kinds::*;

        pub use crate::shared::dax_dax_cluster_server_side_encryption::ServerSideEncryption as ElasticLoadBalancing;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`KubernetesNetworkConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        KubernetesNetworkConfig
        arguments {
            ip_family: Str = "ip_family computed";
            service_ipv4_cidr: Str = "service_ipv4_cidr computed";
        }
        many {
            elastic_load_balancing: kubernetes_network_config::ElasticLoadBalancing = "elastic_load_balancing optional list block 0 1";
        }
    }
    /// Blocks of [`OutpostConfig`].
    pub mod outpost_config {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ControlPlanePlacement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
            ControlPlanePlacement
            arguments {
                group_name: Str = "group_name required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OutpostConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        OutpostConfig
        arguments {
            control_plane_instance_type: Str = "control_plane_instance_type required";
            outpost_arns: Set<Str> = "outpost_arns required";
        }
        many {
            control_plane_placement: outpost_config::ControlPlanePlacement = "control_plane_placement optional list block 0 1";
        }
    }
    /// Blocks of [`RemoteNetworkConfig`].
    pub mod remote_network_config {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`RemoteNodeNetworks`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
            RemoteNodeNetworks
            arguments {
                cidrs: Set<Str> = "cidrs optional";
            }
        }
        pub use crate::services::eks::eks_cluster::remote_network_config::RemoteNodeNetworks as RemotePodNetworks;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RemoteNetworkConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        RemoteNetworkConfig
        many {
            remote_node_networks: remote_network_config::RemoteNodeNetworks = "remote_node_networks required list block 1 1";
            remote_pod_networks: remote_network_config::RemotePodNetworks = "remote_pod_networks optional list block 0 1";
        }
    }
    /// Blocks of [`StorageConfig`].
    pub mod storage_config {
        use crate::kinds::*;

        pub use crate::shared::dax_dax_cluster_server_side_encryption::ServerSideEncryption as BlockStorage;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StorageConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        StorageConfig
        many {
            block_storage: storage_config::BlockStorage = "block_storage optional list block 0 1";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`UpgradePolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        UpgradePolicy
        arguments {
            support_type: Str = "support_type computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        VpcConfig
        arguments {
            subnet_ids: Set<Str> = "subnet_ids required";
            endpoint_private_access: Bool = "endpoint_private_access optional";
            endpoint_public_access: Bool = "endpoint_public_access optional";
            public_access_cidrs: Set<Str> = "public_access_cidrs computed";
            security_group_ids: Set<Str> = "security_group_ids optional";
        }
    }
    pub use crate::shared::dax_dax_cluster_server_side_encryption::ServerSideEncryption as ZonalShiftConfig;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`CertificateAuthorityAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        CertificateAuthorityAttributes
        attributes {
            data: Str = "data";
        }
    }
    /// Blocks of [`IdentityAttributes`].
    pub mod identity_attributes {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`OidcAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
            OidcAttributes
            attributes {
                issuer: Str = "issuer";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`IdentityAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        IdentityAttributes
        objects {
            oidc: List<identity_attributes::OidcAttributes> = "oidc";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`KubernetesNetworkConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        KubernetesNetworkConfigAttributes
        attributes {
            ip_family: Str = "ip_family";
            service_ipv4_cidr: Str = "service_ipv4_cidr";
            service_ipv6_cidr: Str = "service_ipv6_cidr";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`VpcConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        VpcConfigAttributes
        attributes {
            cluster_security_group_id: Str = "cluster_security_group_id";
            endpoint_private_access: Bool = "endpoint_private_access";
            endpoint_public_access: Bool = "endpoint_public_access";
            public_access_cidrs: Set<Str> = "public_access_cidrs";
            security_group_ids: Set<Str> = "security_group_ids";
            subnet_ids: Set<Str> = "subnet_ids";
            vpc_id: Str = "vpc_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_eks_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
    Managed "aws_eks_cluster" EksCluster EksClusterAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 100, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        role_arn: Str = "role_arn required";
        bootstrap_self_managed_addons: Bool = "bootstrap_self_managed_addons optional";
        enabled_cluster_log_types: Set<Str> = "enabled_cluster_log_types optional";
        force_update_version: Bool = "force_update_version optional";
        tags: Map<Str> = "tags optional";
        version: Str = "version computed";
    }
    many {
        vpc_config: eks_cluster::VpcConfig = "vpc_config required list block 1 1";
        access_config: eks_cluster::AccessConfig = "access_config optional list block 0 1";
        compute_config: eks_cluster::ComputeConfig = "compute_config optional list block 0 1";
        encryption_config: eks_cluster::EncryptionConfig = "encryption_config optional list block 0 1";
        kubernetes_network_config: eks_cluster::KubernetesNetworkConfig = "kubernetes_network_config optional list block 0 1";
        outpost_config: eks_cluster::OutpostConfig = "outpost_config optional list block 0 1";
        remote_network_config: eks_cluster::RemoteNetworkConfig = "remote_network_config optional list block 0 1";
        storage_config: eks_cluster::StorageConfig = "storage_config optional list block 0 1";
        upgrade_policy: eks_cluster::UpgradePolicy = "upgrade_policy optional list block 0 1";
        zonal_shift_config: eks_cluster::ZonalShiftConfig = "zonal_shift_config optional list block 0 1";
    }
    single {
        timeouts: eks_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        cluster_id: Str = "cluster_id";
        created_at: Str = "created_at";
        endpoint: Str = "endpoint";
        id: Str = "id";
        platform_version: Str = "platform_version";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        certificate_authority: List<eks_cluster::CertificateAuthorityAttributes> = "certificate_authority";
        identity: List<eks_cluster::IdentityAttributes> = "identity";
        kubernetes_network_config: List<eks_cluster::KubernetesNetworkConfigAttributes> = "kubernetes_network_config";
        vpc_config: List<eks_cluster::VpcConfigAttributes> = "vpc_config";
    }
}
/// Blocks of [`aws_eks_fargate_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_fargate_profile).
pub mod eks_fargate_profile {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Selector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_fargate_profile)."]
        Selector
        arguments {
            namespace: Str = "namespace required";
            labels: Map<Str> = "labels optional";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_eks_fargate_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_fargate_profile)."]
    Managed "aws_eks_fargate_profile" EksFargateProfile EksFargateProfileAttributes
    naming None;
    tags Map;
    arguments {
        cluster_name: Str = "cluster_name required";
        fargate_profile_name: Str = "fargate_profile_name required";
        pod_execution_role_arn: Str = "pod_execution_role_arn required";
        subnet_ids: Set<Str> = "subnet_ids optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        selector: eks_fargate_profile::Selector = "selector required set block 1 0";
    }
    single {
        timeouts: eks_fargate_profile::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_eks_identity_provider_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_identity_provider_config).
pub mod eks_identity_provider_config {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Oidc`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_identity_provider_config)."]
        Oidc
        arguments {
            client_id: Str = "client_id required";
            identity_provider_config_name: Str = "identity_provider_config_name required";
            issuer_url: Str = "issuer_url required";
            groups_claim: Str = "groups_claim optional";
            groups_prefix: Str = "groups_prefix optional";
            required_claims: Map<Str> = "required_claims optional";
            username_claim: Str = "username_claim optional";
            username_prefix: Str = "username_prefix optional";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_eks_identity_provider_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_identity_provider_config)."]
    Managed "aws_eks_identity_provider_config" EksIdentityProviderConfig EksIdentityProviderConfigAttributes
    naming None;
    tags Map;
    arguments {
        cluster_name: Str = "cluster_name required";
        tags: Map<Str> = "tags optional";
    }
    many {
        oidc: eks_identity_provider_config::Oidc = "oidc required list block 1 1";
    }
    single {
        timeouts: eks_identity_provider_config::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_eks_node_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_node_group).
pub mod eks_node_group {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`LaunchTemplate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_node_group)."]
        LaunchTemplate
        arguments {
            version: Str = "version required";
            id: Str = "id computed";
            name: Str = "name computed";
        }
    }
    pub use crate::shared::dax_dax_cluster_server_side_encryption::ServerSideEncryption as NodeRepairConfig;
    formwork_model::block_binding! {
        #[doc = "Block [`RemoteAccess`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_node_group)."]
        RemoteAccess
        arguments {
            ec2_ssh_key: Str = "ec2_ssh_key optional";
            source_security_group_ids: Set<Str> = "source_security_group_ids optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ScalingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_node_group)."]
        ScalingConfig
        arguments {
            desired_size: Num = "desired_size required";
            max_size: Num = "max_size required";
            min_size: Num = "min_size required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Taint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_node_group)."]
        Taint
        arguments {
            effect: Str = "effect required";
            key: Str = "key required";
            value: Str = "value optional";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`UpdateConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_node_group)."]
        UpdateConfig
        arguments {
            max_unavailable: Num = "max_unavailable optional";
            max_unavailable_percentage: Num = "max_unavailable_percentage optional";
        }
    }
    /// Blocks of [`ResourcesAttributes`].
    pub mod resources_attributes {
        use crate::kinds::*;

        pub use crate::shared::batch_data_batch_job_definition_eks_properties_attributes_pod_properties_attributes_image_pull_secrets_attributes::ImagePullSecretsAttributes as AutoscalingGroupsAttributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ResourcesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_node_group)."]
        ResourcesAttributes
        attributes {
            remote_access_security_group_id: Str = "remote_access_security_group_id";
        }
        objects {
            autoscaling_groups: List<resources_attributes::AutoscalingGroupsAttributes> = "autoscaling_groups";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_eks_node_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_node_group)."]
    Managed "aws_eks_node_group" EksNodeGroup EksNodeGroupAttributes
    naming None;
    tags Map;
    arguments {
        cluster_name: Str = "cluster_name required";
        node_role_arn: Str = "node_role_arn required";
        subnet_ids: Set<Str> = "subnet_ids required";
        ami_type: Str = "ami_type computed";
        capacity_type: Str = "capacity_type computed";
        disk_size: Num = "disk_size computed";
        force_update_version: Bool = "force_update_version optional";
        instance_types: List<Str> = "instance_types computed";
        labels: Map<Str> = "labels optional";
        node_group_name: Str = "node_group_name computed";
        node_group_name_prefix: Str = "node_group_name_prefix computed";
        release_version: Str = "release_version computed";
        tags: Map<Str> = "tags optional";
        version: Str = "version computed";
    }
    many {
        scaling_config: eks_node_group::ScalingConfig = "scaling_config required list block 1 1";
        launch_template: eks_node_group::LaunchTemplate = "launch_template optional list block 0 1";
        node_repair_config: eks_node_group::NodeRepairConfig = "node_repair_config optional list block 0 1";
        remote_access: eks_node_group::RemoteAccess = "remote_access optional list block 0 1";
        taint: eks_node_group::Taint = "taint optional set block 0 50";
        update_config: eks_node_group::UpdateConfig = "update_config optional list block 0 1";
    }
    single {
        timeouts: eks_node_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        resources: List<eks_node_group::ResourcesAttributes> = "resources";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_eks_pod_identity_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_pod_identity_association)."]
    Managed "aws_eks_pod_identity_association" EksPodIdentityAssociation EksPodIdentityAssociationAttributes
    naming None;
    tags Map;
    arguments {
        cluster_name: Str = "cluster_name required";
        namespace: Str = "namespace required";
        role_arn: Str = "role_arn required";
        service_account: Str = "service_account required";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        association_arn: Str = "association_arn";
        association_id: Str = "association_id";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_eks_access_entry`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_access_entry)."]
        Data "aws_eks_access_entry" EksAccessEntry EksAccessEntryAttributes
        naming None;
        tags None;
        arguments {
            cluster_name: Str = "cluster_name required";
            principal_arn: Str = "principal_arn required";
            id: Str = "id computed";
            tags_all: Map<Str> = "tags_all computed";
        }
        unread {
            tags: Map<Str> = "tags optional";
        }
        attributes {
            access_entry_arn: Str = "access_entry_arn";
            created_at: Str = "created_at";
            kubernetes_groups: Set<Str> = "kubernetes_groups";
            modified_at: Str = "modified_at";
            r#type: Str = "type";
            user_name: Str = "user_name";
        }
    }
    /// Blocks of [`aws_eks_addon`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_addon).
    pub mod eks_addon {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`PodIdentityAssociationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_addon)."]
            PodIdentityAssociationAttributes
            attributes {
                role_arn: Str = "role_arn";
                service_account: Str = "service_account";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_eks_addon`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_addon)."]
        Data "aws_eks_addon" EksAddon EksAddonAttributes
        naming None;
        tags None;
        arguments {
            addon_name: Str = "addon_name required";
            cluster_name: Str = "cluster_name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            addon_version: Str = "addon_version";
            arn: Str = "arn";
            configuration_values: Str = "configuration_values";
            created_at: Str = "created_at";
            modified_at: Str = "modified_at";
            service_account_role_arn: Str = "service_account_role_arn";
        }
        objects {
            pod_identity_association: Set<eks_addon::PodIdentityAssociationAttributes> = "pod_identity_association";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_eks_addon_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_addon_version)."]
        Data "aws_eks_addon_version" EksAddonVersion EksAddonVersionAttributes
        naming None;
        tags None;
        arguments {
            addon_name: Str = "addon_name required";
            kubernetes_version: Str = "kubernetes_version required";
            id: Str = "id computed";
        }
        unread {
            most_recent: Bool = "most_recent optional";
        }
        attributes {
            version: Str = "version";
        }
    }
    /// Blocks of [`aws_eks_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_cluster).
    pub mod eks_cluster {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AccessConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_cluster)."]
            AccessConfigAttributes
            attributes {
                authentication_mode: Str = "authentication_mode";
                bootstrap_cluster_creator_admin_permissions: Bool = "bootstrap_cluster_creator_admin_permissions";
            }
        }
        pub use crate::services::eks::eks_cluster::CertificateAuthorityAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ComputeConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_cluster)."]
            ComputeConfigAttributes
            attributes {
                enabled: Bool = "enabled";
                node_pools: Set<Str> = "node_pools";
                node_role_arn: Str = "node_role_arn";
            }
        }
        pub use crate::services::eks::eks_cluster::IdentityAttributes;
        pub use crate::services::eks::eks_cluster::identity_attributes;
        /// Blocks of [`KubernetesNetworkConfigAttributes`].
        pub mod kubernetes_network_config_attributes {
            use crate::kinds::*;

            pub use crate::shared::ec2_data_instance_enclave_options_attributes::EnclaveOptionsAttributes as ElasticLoadBalancingAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`KubernetesNetworkConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_cluster)."]
            KubernetesNetworkConfigAttributes
            attributes {
                ip_family: Str = "ip_family";
                service_ipv4_cidr: Str = "service_ipv4_cidr";
                service_ipv6_cidr: Str = "service_ipv6_cidr";
            }
            objects {
                elastic_load_balancing: List<kubernetes_network_config_attributes::ElasticLoadBalancingAttributes> = "elastic_load_balancing";
            }
        }
        /// Blocks of [`OutpostConfigAttributes`].
        pub mod outpost_config_attributes {
            use crate::kinds::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ControlPlanePlacementAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_cluster)."]
                ControlPlanePlacementAttributes
                attributes {
                    group_name: Str = "group_name";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`OutpostConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_cluster)."]
            OutpostConfigAttributes
            attributes {
                control_plane_instance_type: Str = "control_plane_instance_type";
                outpost_arns: Set<Str> = "outpost_arns";
            }
            objects {
                control_plane_placement: List<outpost_config_attributes::ControlPlanePlacementAttributes> = "control_plane_placement";
            }
        }
        /// Blocks of [`RemoteNetworkConfigAttributes`].
        pub mod remote_network_config_attributes {
            use crate::kinds::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`RemoteNodeNetworksAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_cluster)."]
                RemoteNodeNetworksAttributes
                attributes {
                    cidrs: Set<Str> = "cidrs";
                }
            }
            pub use crate::services::eks::data::eks_cluster::remote_network_config_attributes::RemoteNodeNetworksAttributes as RemotePodNetworksAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RemoteNetworkConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_cluster)."]
            RemoteNetworkConfigAttributes
            objects {
                remote_node_networks: List<remote_network_config_attributes::RemoteNodeNetworksAttributes> = "remote_node_networks";
                remote_pod_networks: List<remote_network_config_attributes::RemotePodNetworksAttributes> = "remote_pod_networks";
            }
        }
        /// Blocks of [`StorageConfigAttributes`].
        pub mod storage_config_attributes {
            use crate::kinds::*;

            pub use crate::shared::ec2_data_instance_enclave_options_attributes::EnclaveOptionsAttributes as BlockStorageAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`StorageConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_cluster)."]
            StorageConfigAttributes
            objects {
                block_storage: List<storage_config_attributes::BlockStorageAttributes> = "block_storage";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`UpgradePolicyAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_cluster)."]
            UpgradePolicyAttributes
            attributes {
                support_type: Str = "support_type";
            }
        }
        pub use crate::services::eks::eks_cluster::VpcConfigAttributes;
        pub use crate::shared::ec2_data_instance_enclave_options_attributes::EnclaveOptionsAttributes as ZonalShiftConfigAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_eks_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_cluster)."]
        Data "aws_eks_cluster" EksCluster EksClusterAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            cluster_id: Str = "cluster_id";
            created_at: Str = "created_at";
            enabled_cluster_log_types: Set<Str> = "enabled_cluster_log_types";
            endpoint: Str = "endpoint";
            platform_version: Str = "platform_version";
            role_arn: Str = "role_arn";
            status: Str = "status";
            version: Str = "version";
        }
        objects {
            access_config: List<eks_cluster::AccessConfigAttributes> = "access_config";
            certificate_authority: List<eks_cluster::CertificateAuthorityAttributes> = "certificate_authority";
            compute_config: List<eks_cluster::ComputeConfigAttributes> = "compute_config";
            identity: List<eks_cluster::IdentityAttributes> = "identity";
            kubernetes_network_config: List<eks_cluster::KubernetesNetworkConfigAttributes> = "kubernetes_network_config";
            outpost_config: List<eks_cluster::OutpostConfigAttributes> = "outpost_config";
            remote_network_config: List<eks_cluster::RemoteNetworkConfigAttributes> = "remote_network_config";
            storage_config: List<eks_cluster::StorageConfigAttributes> = "storage_config";
            upgrade_policy: List<eks_cluster::UpgradePolicyAttributes> = "upgrade_policy";
            vpc_config: List<eks_cluster::VpcConfigAttributes> = "vpc_config";
            zonal_shift_config: List<eks_cluster::ZonalShiftConfigAttributes> = "zonal_shift_config";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_eks_cluster_auth`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_cluster_auth)."]
        Data "aws_eks_cluster_auth" EksClusterAuth EksClusterAuthAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            token: Str = "token";
        }
    }
    /// Blocks of [`aws_eks_cluster_versions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_cluster_versions).
    pub mod eks_cluster_versions {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ClusterVersionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_cluster_versions)."]
            ClusterVersionsAttributes
            attributes {
                cluster_type: Str = "cluster_type";
                cluster_version: Str = "cluster_version";
                default_platform_version: Str = "default_platform_version";
                default_version: Bool = "default_version";
                end_of_extended_support_date: Str = "end_of_extended_support_date";
                end_of_standard_support_date: Str = "end_of_standard_support_date";
                kubernetes_patch_version: Str = "kubernetes_patch_version";
                release_date: Str = "release_date";
                version_status: Str = "version_status";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_eks_cluster_versions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_cluster_versions)."]
        Data "aws_eks_cluster_versions" EksClusterVersions EksClusterVersionsAttributes
        naming None;
        tags None;
        unread {
            cluster_type: Str = "cluster_type optional";
            cluster_versions_only: List<Str> = "cluster_versions_only optional";
            default_only: Bool = "default_only optional";
            include_all: Bool = "include_all optional";
            version_status: Str = "version_status optional";
        }
        objects {
            cluster_versions: List<eks_cluster_versions::ClusterVersionsAttributes> = "cluster_versions";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_eks_clusters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_clusters)."]
        Data "aws_eks_clusters" EksClusters EksClustersAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        attributes {
            names: Set<Str> = "names";
        }
    }
    /// Blocks of [`aws_eks_node_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_node_group).
    pub mod eks_node_group {
        use crate::kinds::*;

        pub use crate::shared::autoscaling_data_autoscaling_group_launch_template_attributes::LaunchTemplateAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RemoteAccessAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_node_group)."]
            RemoteAccessAttributes
            attributes {
                ec2_ssh_key: Str = "ec2_ssh_key";
                source_security_group_ids: Set<Str> = "source_security_group_ids";
            }
        }
        pub use crate::services::eks::eks_node_group::ResourcesAttributes;
        pub use crate::services::eks::eks_node_group::resources_attributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ScalingConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_node_group)."]
            ScalingConfigAttributes
            attributes {
                desired_size: Num = "desired_size";
                max_size: Num = "max_size";
                min_size: Num = "min_size";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`TaintsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_node_group)."]
            TaintsAttributes
            attributes {
                effect: Str = "effect";
                key: Str = "key";
                value: Str = "value";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_eks_node_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_node_group)."]
        Data "aws_eks_node_group" EksNodeGroup EksNodeGroupAttributes
        naming None;
        tags None;
        arguments {
            cluster_name: Str = "cluster_name required";
            node_group_name: Str = "node_group_name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            ami_type: Str = "ami_type";
            arn: Str = "arn";
            capacity_type: Str = "capacity_type";
            disk_size: Num = "disk_size";
            instance_types: List<Str> = "instance_types";
            labels: Map<Str> = "labels";
            node_role_arn: Str = "node_role_arn";
            release_version: Str = "release_version";
            status: Str = "status";
            subnet_ids: Set<Str> = "subnet_ids";
            version: Str = "version";
        }
        objects {
            launch_template: List<eks_node_group::LaunchTemplateAttributes> = "launch_template";
            remote_access: List<eks_node_group::RemoteAccessAttributes> = "remote_access";
            resources: List<eks_node_group::ResourcesAttributes> = "resources";
            scaling_config: List<eks_node_group::ScalingConfigAttributes> = "scaling_config";
            taints: List<eks_node_group::TaintsAttributes> = "taints";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_eks_node_groups`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_node_groups)."]
        Data "aws_eks_node_groups" EksNodeGroups EksNodeGroupsAttributes
        naming None;
        tags None;
        arguments {
            cluster_name: Str = "cluster_name required";
            id: Str = "id computed";
        }
        attributes {
            names: Set<Str> = "names";
        }
    }
}
/// Ephemeral resources.
pub(crate) mod ephemeral {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Ephemeral resource [`aws_eks_cluster_auth`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/ephemeral-resources/eks_cluster_auth)."]
        Ephemeral "aws_eks_cluster_auth" EksClusterAuth EksClusterAuthAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
        }
        attributes {
            token: Str = "token";
        }
    }
}
