// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `eks`.

use crate::types::*;

/// Blocks of [`aws_eks_access_entry`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_access_entry).
pub mod eks_access_entry {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_eks_access_entry`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_access_entry)."]
    Managed "aws_eks_access_entry" EksAccessEntry EksAccessEntryAttributes
    naming None;
    tags Map;
    arguments {
        cluster_name: Name<kind::EksCluster> = "cluster_name required\tmatch ^[0-9A-Za-z][0-9A-Za-z_-]*$\treplaces";
        principal_arn: Arn<kind::IamRole> = "principal_arn required\tformat arn\tservice iam\treplaces";
        kubernetes_groups: Set<Str> = "kubernetes_groups computed";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type optional\tin EC2|EC2_LINUX|EC2_WINDOWS|FARGATE_LINUX|HYBRID_LINUX|STANDARD\treplaces";
        user_name: Str = "user_name computed";
    }
    single {
        timeouts: eks_access_entry::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        access_entry_arn: Arn<kind::EksAccessEntry> = "access_entry_arn";
        created_at: Str = "created_at";
        id: Id<kind::EksAccessEntry> = "id";
        modified_at: Str = "modified_at";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_eks_access_policy_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_access_policy_association).
pub mod eks_access_policy_association {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AccessScope`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_access_policy_association)."]
        AccessScope
        arguments {
            r#type: Str = "type required\treplaces";
            namespaces: Set<Str> = "namespaces optional\treplaces";
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
        cluster_name: Name<kind::EksCluster> = "cluster_name required\tmatch ^[0-9A-Za-z][0-9A-Za-z_-]*$\treplaces";
        principal_arn: AnyArn = "principal_arn required\tformat arn\treplaces";
    }
    unread {
        policy_arn: Str = "policy_arn required\tformat arn\treplaces";
    }
    many {
        access_scope: eks_access_policy_association::AccessScope = "access_scope required list block 1 1";
    }
    single {
        timeouts: eks_access_policy_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        associated_at: Str = "associated_at";
        id: Id<kind::EksAccessPolicyAssociation> = "id";
        modified_at: Str = "modified_at";
        policy_arn: Arn<kind::IamPolicy> = "policy_arn";
    }
}
/// Blocks of [`aws_eks_addon`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_addon).
pub mod eks_addon {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`PodIdentityAssociation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_addon)."]
        PodIdentityAssociation
        arguments {
            role_arn: Str = "role_arn required\tformat arn";
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
    relations {
        "conflict resolve_conflicts resolve_conflicts_on_create";
        "conflict resolve_conflicts resolve_conflicts_on_update";
    }
    arguments {
        cluster_name: Name<kind::EksCluster> = "cluster_name required\tmatch ^[0-9A-Za-z][0-9A-Za-z_-]*$\tapi length 1 100\tapi match ^[0-9A-Za-z][A-Za-z0-9\\-_]*\treplaces";
        addon_version: Str = "addon_version computed\tmatch ^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?$";
        configuration_values: Str = "configuration_values computed";
        preserve: Bool = "preserve optional";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] resolve_conflicts: Str = "resolve_conflicts optional deprecated\tin OVERWRITE|NONE|PRESERVE";
        resolve_conflicts_on_create: Str = "resolve_conflicts_on_create optional\tin NONE|OVERWRITE";
        resolve_conflicts_on_update: Str = "resolve_conflicts_on_update optional\tin OVERWRITE|NONE|PRESERVE";
        service_account_role_arn: Arn<kind::IamRole> = "service_account_role_arn optional\tformat arn\tapi length 1 255\tservice iam";
        tags: Map<Str> = "tags optional";
    }
    unread {
        addon_name: Str = "addon_name required\tlength 1 -\treplaces";
    }
    many {
        pod_identity_association: eks_addon::PodIdentityAssociation = "pod_identity_association optional set block 0 0";
    }
    single {
        timeouts: eks_addon::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        addon_name: Name<kind::EksAddon> = "addon_name";
        arn: Arn<kind::EksAddon> = "arn";
        created_at: Str = "created_at";
        id: Id<kind::EksAddon> = "id";
        modified_at: Str = "modified_at";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_eks_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster).
pub mod eks_cluster {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AccessConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        AccessConfig
        arguments {
            authentication_mode: Str = "authentication_mode computed\tin API|API_AND_CONFIG_MAP|CONFIG_MAP";
            bootstrap_cluster_creator_admin_permissions: Bool = "bootstrap_cluster_creator_admin_permissions optional\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ComputeConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        ComputeConfig
        arguments {
            enabled: Bool = "enabled optional\tmay_replace";
            node_pools: Set<Str> = "node_pools optional\teach in general-purpose|system";
            node_role_arn: Arn<kind::IamRole> = "node_role_arn optional\tformat arn\tservice iam\treplaces";
        }
    }
    /// Blocks of [`EncryptionConfig`].
    pub mod encryption_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Provider`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
            Provider
            arguments {
                key_arn: Arn<kind::KmsKey> = "key_arn required\tservice kms";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EncryptionConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        EncryptionConfig
        arguments {
            resources: Set<Str> = "resources required\teach in secrets";
        }
        many {
            provider: encryption_config::Provider = "provider required list block 1 1";
        }
    }
    /// Blocks of [`KubernetesNetworkConfig`].
    pub mod kubernetes_network_config {
        use crate::types::*;

        pub use crate::shared::eks_eks_cluster_kubernetes_network_config_elastic_load_balancing::ElasticLoadBalancing;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`KubernetesNetworkConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        KubernetesNetworkConfig
        arguments {
            ip_family: Str = "ip_family computed\tin ipv4|ipv6\treplaces";
            service_ipv4_cidr: Str = "service_ipv4_cidr computed\tlength 1 -\tformat ipv4cidr\treplaces";
        }
        many {
            elastic_load_balancing: kubernetes_network_config::ElasticLoadBalancing = "elastic_load_balancing optional list block 0 1";
        }
    }
    /// Blocks of [`OutpostConfig`].
    pub mod outpost_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ControlPlanePlacement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
            ControlPlanePlacement
            arguments {
                group_name: Str = "group_name required\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OutpostConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        OutpostConfig
        arguments {
            control_plane_instance_type: Str = "control_plane_instance_type required\treplaces";
            outpost_arns: Set<Str> = "outpost_arns required\titems 1 -";
        }
        many {
            control_plane_placement: outpost_config::ControlPlanePlacement = "control_plane_placement optional list block 0 1";
        }
    }
    /// Blocks of [`RemoteNetworkConfig`].
    pub mod remote_network_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`RemoteNodeNetworks`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
            RemoteNodeNetworks
            arguments {
                cidrs: Set<Str> = "cidrs optional\titems 1 -\teach length 1 -\teach format ipv4cidr\treplaces";
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
        use crate::types::*;

        pub use crate::shared::eks_eks_cluster_kubernetes_network_config_elastic_load_balancing::ElasticLoadBalancing as BlockStorage;
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
            support_type: Str = "support_type computed\tin STANDARD|EXTENDED";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        VpcConfig
        arguments {
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\titems 1 -\tprefix subnet-\tmay_replace";
            endpoint_private_access: Bool = "endpoint_private_access optional";
            endpoint_public_access: Bool = "endpoint_public_access optional";
            public_access_cidrs: Set<Str> = "public_access_cidrs computed\teach format cidr";
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids optional\tprefix sg-\tmay_replace";
        }
    }
    pub use crate::shared::ec2_launch_template_enclave_options::EnclaveOptions as ZonalShiftConfig;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`CertificateAuthorityAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        CertificateAuthorityAttributes
        attributes {
            data: Str = "data";
        }
    }
    /// Blocks of [`IdentityAttributes`].
    pub mod identity_attributes {
        use crate::types::*;

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
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_eks_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
    Managed "aws_eks_cluster" EksCluster EksClusterAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 100, ""));
    tags Map;
    relations {
        "conflict encryption_config outpost_config";
        "conflict kubernetes_network_config outpost_config";
        "conflict outpost_config remote_network_config";
    }
    arguments {
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam\treplaces";
        bootstrap_self_managed_addons: Bool = "bootstrap_self_managed_addons optional\treplaces";
        enabled_cluster_log_types: Set<Str> = "enabled_cluster_log_types optional\teach in api|audit|authenticator|controllerManager|scheduler";
        force_update_version: Bool = "force_update_version optional";
        tags: Map<Str> = "tags optional";
        version: Str = "version computed";
    }
    unread {
        name: Str = "name required\tmatch ^[0-9A-Za-z][0-9A-Za-z_-]*$\tapi length 1 100\tapi match ^[0-9A-Za-z][A-Za-z0-9\\-_]*\treplaces";
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
        arn: Arn<kind::EksCluster> = "arn";
        cluster_id: Name<kind::EksCluster> = "cluster_id";
        created_at: Str = "created_at";
        endpoint: Str = "endpoint";
        id: Name<kind::EksCluster> = "id";
        name: Name<kind::EksCluster> = "name";
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
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Selector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_fargate_profile)."]
        Selector
        arguments {
            namespace: Str = "namespace required\tlength 1 -\treplaces";
            labels: Map<Str> = "labels optional\treplaces";
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
        cluster_name: Name<kind::EksCluster> = "cluster_name required\tmatch ^[0-9A-Za-z][0-9A-Za-z_-]*$\treplaces";
        pod_execution_role_arn: Arn<kind::IamRole> = "pod_execution_role_arn required\tlength 1 -\tservice iam\treplaces";
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids optional\titems 1 -\tprefix subnet-\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        fargate_profile_name: Str = "fargate_profile_name required\tlength 1 -\treplaces";
    }
    many {
        selector: eks_fargate_profile::Selector = "selector required set block 1 0";
    }
    single {
        timeouts: eks_fargate_profile::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::EksFargateProfile> = "arn";
        fargate_profile_name: Name<kind::EksFargateProfile> = "fargate_profile_name";
        id: Id<kind::EksFargateProfile> = "id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_eks_identity_provider_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_identity_provider_config).
pub mod eks_identity_provider_config {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Oidc`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_identity_provider_config)."]
        Oidc
        arguments {
            client_id: Str = "client_id required\tlength 1 -\treplaces";
            identity_provider_config_name: Str = "identity_provider_config_name required\tlength 1 -\treplaces";
            issuer_url: Str = "issuer_url required\tlength 1 -\tformat url\treplaces";
            groups_claim: Str = "groups_claim optional\tlength 1 -\treplaces";
            groups_prefix: Str = "groups_prefix optional\tlength 1 -\treplaces";
            required_claims: Map<Str> = "required_claims optional\teach length 1 -\tkey length 1 63\treplaces";
            username_claim: Str = "username_claim optional\tlength 1 -\treplaces";
            username_prefix: Str = "username_prefix optional\tlength 1 -\treplaces";
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
        cluster_name: Name<kind::EksCluster> = "cluster_name required\tlength 1 -\treplaces";
        tags: Map<Str> = "tags optional";
    }
    many {
        oidc: eks_identity_provider_config::Oidc = "oidc required list block 1 1";
    }
    single {
        timeouts: eks_identity_provider_config::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::EksIdentityProviderConfig> = "arn";
        id: Id<kind::EksIdentityProviderConfig> = "id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_eks_node_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_node_group).
pub mod eks_node_group {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`LaunchTemplate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_node_group)."]
        LaunchTemplate
        arguments {
            version: Str = "version required\tlength 1 255";
            id: Id<kind::LaunchTemplate> = "id computed\tlength 1 255\tmatch ^lt-[0-9a-z]+$\tprefix lt-\treplaces";
            name: Name<kind::LaunchTemplate> = "name computed\tlength - 125\tmatch ^[0-9A-Za-z()./_-]+$\treplaces";
        }
    }
    pub use crate::shared::ec2_launch_template_enclave_options::EnclaveOptions as NodeRepairConfig;
    formwork_model::block_binding! {
        #[doc = "Block [`RemoteAccess`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_node_group)."]
        RemoteAccess
        arguments {
            ec2_ssh_key: Name<kind::KeyPair> = "ec2_ssh_key optional\treplaces";
            source_security_group_ids: Set<Id<kind::SecurityGroup>> = "source_security_group_ids optional\tprefix sg-\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ScalingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_node_group)."]
        ScalingConfig
        arguments {
            desired_size: Num = "desired_size required\trange 0 -\twhole";
            max_size: Num = "max_size required\trange 1 -\twhole";
            min_size: Num = "min_size required\trange 0 -\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Taint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_node_group)."]
        Taint
        arguments {
            effect: Str = "effect required\tin NO_SCHEDULE|NO_EXECUTE|PREFER_NO_SCHEDULE";
            key: Str = "key required\tlength 1 63";
            value: Str = "value optional\tlength - 63";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`UpdateConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_node_group)."]
        UpdateConfig
        arguments {
            max_unavailable: Num = "max_unavailable optional\trange 1 100\twhole";
            max_unavailable_percentage: Num = "max_unavailable_percentage optional\trange 1 100\twhole";
        }
    }
    /// Blocks of [`ResourcesAttributes`].
    pub mod resources_attributes {
        use crate::types::*;

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
    relations {
        "conflict launch_template.id launch_template.name";
        "conflict node_group_name node_group_name_prefix";
        "exactly_one update_config.max_unavailable update_config.max_unavailable_percentage";
    }
    arguments {
        cluster_name: Name<kind::EksCluster> = "cluster_name required\tmatch ^[0-9A-Za-z][0-9A-Za-z_-]*$\treplaces";
        node_role_arn: Arn<kind::IamRole> = "node_role_arn required\tlength 1 -\tservice iam\treplaces";
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\titems 1 -\tprefix subnet-\treplaces";
        ami_type: Str = "ami_type computed\tin AL2_x86_64|AL2_x86_64_GPU|AL2_ARM_64|CUSTOM|BOTTLEROCKET_ARM_64|BOTTLEROCKET_x86_64|BOTTLEROCKET_ARM_64_FIPS|BOTTLEROCKET_x86_64_FIPS|BOTTLEROCKET_ARM_64_NVIDIA|BOTTLEROCKET_x86_64_NVIDIA|WINDOWS_CORE_2019_x86_64|WINDOWS_FULL_2019_x86_64|WINDOWS_CORE_2022_x86_64|WINDOWS_FULL_2022_x86_64|AL2023_x86_64_STANDARD|AL2023_ARM_64_STANDARD|AL2023_x86_64_NEURON|AL2023_x86_64_NVIDIA|AL2023_ARM_64_NVIDIA\treplaces";
        capacity_type: Str = "capacity_type computed\tin ON_DEMAND|SPOT|CAPACITY_BLOCK\treplaces";
        disk_size: Num = "disk_size computed\twhole\treplaces";
        force_update_version: Bool = "force_update_version optional";
        instance_types: List<Str> = "instance_types computed\treplaces";
        labels: Map<Str> = "labels optional";
        node_group_name_prefix: Str = "node_group_name_prefix computed\tlength - 37\treplaces";
        release_version: Str = "release_version computed";
        tags: Map<Str> = "tags optional";
        version: Str = "version computed";
    }
    unread {
        node_group_name: Str = "node_group_name computed\tlength - 63\treplaces";
    }
    many {
        scaling_config: eks_node_group::ScalingConfig = "scaling_config required list block 1 1";
        launch_template: eks_node_group::LaunchTemplate = "launch_template optional list block 0 1";
        node_repair_config: eks_node_group::NodeRepairConfig = "node_repair_config optional list block 0 1";
        remote_access: eks_node_group::RemoteAccess = "remote_access optional list block 0 1";
        taint: eks_node_group::Taint = "taint optional set block 0 50\titems - 50";
        update_config: eks_node_group::UpdateConfig = "update_config optional list block 0 1";
    }
    single {
        timeouts: eks_node_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::EksNodeGroup> = "arn";
        id: Id<kind::EksNodeGroup> = "id";
        node_group_name: Name<kind::EksNodeGroup> = "node_group_name";
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
        cluster_name: Name<kind::EksCluster> = "cluster_name required\treplaces";
        namespace: Str = "namespace required\treplaces";
        role_arn: Arn<kind::IamRole> = "role_arn required\tlength 1 -\tformat arn\tservice iam";
        service_account: Str = "service_account required\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        association_arn: Arn<kind::EksPodIdentityAssociation> = "association_arn";
        association_id: Id<kind::EksPodIdentityAssociation> = "association_id";
        id: Id<kind::EksPodIdentityAssociation> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_eks_access_entry`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_access_entry)."]
        Data "aws_eks_access_entry" EksAccessEntry EksAccessEntryAttributes
        naming None;
        tags None;
        arguments {
            cluster_name: Str = "cluster_name required";
            principal_arn: Str = "principal_arn required";
            tags_all: Map<Str> = "tags_all computed";
        }
        unread {
            id: Str = "id computed";
            tags: Map<Str> = "tags optional";
        }
        attributes {
            access_entry_arn: Arn<kind::EksAccessEntry> = "access_entry_arn";
            created_at: Str = "created_at";
            id: Id<kind::EksAccessEntry> = "id";
            kubernetes_groups: Set<Str> = "kubernetes_groups";
            modified_at: Str = "modified_at";
            r#type: Str = "type";
            user_name: Str = "user_name";
        }
    }
    /// Blocks of [`aws_eks_addon`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_addon).
    pub mod eks_addon {
        use crate::types::*;

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
            cluster_name: Str = "cluster_name required";
            tags: Map<Str> = "tags computed";
        }
        unread {
            addon_name: Str = "addon_name required";
            id: Str = "id computed";
        }
        attributes {
            addon_name: Name<kind::EksAddon> = "addon_name";
            addon_version: Str = "addon_version";
            arn: Arn<kind::EksAddon> = "arn";
            configuration_values: Str = "configuration_values";
            created_at: Str = "created_at";
            id: Id<kind::EksAddon> = "id";
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
        use crate::types::*;

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
            use crate::types::*;

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
            use crate::types::*;

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
            use crate::types::*;

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
            use crate::types::*;

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
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::EksCluster> = "arn";
            cluster_id: Name<kind::EksCluster> = "cluster_id";
            created_at: Str = "created_at";
            enabled_cluster_log_types: Set<Str> = "enabled_cluster_log_types";
            endpoint: Str = "endpoint";
            id: Name<kind::EksCluster> = "id";
            name: Name<kind::EksCluster> = "name";
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
            token: Secret<Str> = "token";
        }
    }
    /// Blocks of [`aws_eks_cluster_versions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eks_cluster_versions).
    pub mod eks_cluster_versions {
        use crate::types::*;

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
        use crate::types::*;

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
            tags: Map<Str> = "tags computed";
        }
        unread {
            node_group_name: Str = "node_group_name required";
            id: Str = "id computed";
        }
        attributes {
            ami_type: Str = "ami_type";
            arn: Arn<kind::EksNodeGroup> = "arn";
            capacity_type: Str = "capacity_type";
            disk_size: Num = "disk_size";
            id: Id<kind::EksNodeGroup> = "id";
            instance_types: List<Str> = "instance_types";
            labels: Map<Str> = "labels";
            node_group_name: Name<kind::EksNodeGroup> = "node_group_name";
            node_role_arn: Str = "node_role_arn";
            release_version: Str = "release_version";
            status: Str = "status";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
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
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Ephemeral resource [`aws_eks_cluster_auth`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/ephemeral-resources/eks_cluster_auth)."]
        Ephemeral "aws_eks_cluster_auth" EksClusterAuth EksClusterAuthAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
        }
        attributes {
            token: Secret<Str> = "token";
        }
    }
}
